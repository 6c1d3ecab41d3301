"""What an agent notes of a caller, in few words and without a subject, told as the caller would."""

import re

from saisine.codes import RequesterType
from saisine.reading.folding import spell_out
from saisine.reading.requester import find_requester

_DONE = (
    r"(?:[ée]crit|envoy[ée]|r[ée]clam[ée]|contest[ée]|relanc[ée]|appel[ée]|rappel[ée]|t[ée]l[ée]phon[ée]|adress[ée]|d[ée]pos[ée]|saisi|sign[ae]l[ée]|"
    r"demand[ée]|rempli|transmis|re[çc]u|fait (?:une?|un recours|deux|trois|\d|r[ée]clamation|recours|appel|courrier|lettre|mail|demande))\b"
)
_WITHOUT_SUBJECT = re.compile(
    rf"(?:^|(?<=[,.;:(+])|(?<=\)),?|(?<= et)|(?<= puis)|(?<= mais)|(?<= donc))\s*a (?=(?:(?:déjà|deja|bien|aussi|ensuite|enfin) )?{_DONE})",
    re.IGNORECASE,
)
_OF_THE_CALLER = re.compile(
    rf"\bl['’](?:assur[ée]e?|adh[ée]rente?|appelante?|int[ée]ress[ée]e?|usag[èe]re?) a (?=(?:(?:déjà|deja|bien|aussi) )?{_DONE})",
    re.IGNORECASE,
)
_THEY = re.compile(
    r"\b(?:[Ii]ls|[Ee]lles) ont (?=écrit|ecrit|réclam|contest|envoy|appel|relanc|fait (?:une|un) )"
)
"""« Ils ont écrit à la caisse », of the callers."""
_SHORTENED = (
    (re.compile(r"\bss (?=r[ée]p|suite|retour|accus)", re.IGNORECASE), "sans "),
    (
        re.compile(r"\bat(?= (?:du|le|de|\d|refus|non|reconnu|en date))", re.IGNORECASE),
        "accident du travail",
    ),
    (re.compile(r"\ben reco\b\.?", re.IGNORECASE), "en recommandé"),
    (re.compile(r"(?<=sans )r[ée]p\b\.?", re.IGNORECASE), "réponse"),
)
_BARE_DAY = re.compile(
    r"(?P<before>\b[^\W\d_]+) (?=\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\d/]))", re.IGNORECASE
)
"""« Refus transport 12/08 »: its day."""
_LEADS_TO_A_DAY = frozenset(
    [
        "le",
        "du",
        "au",
        "des",
        "de",
        "depuis",
        "et",
        "ou",
        "à",
        "a",
        "dès",
        "entre",
        "jusqu",
        "né",
        "née",
        "n",
        "vers",
        "avant",
        "après",
        "page",
        "art",
    ]
)
_INSURED = re.compile(r"(?:^|[,;.:] ?|\bl')assuree?s?(?: sociale?s?| salariee?s?| retraitee?s?)?\b")
_NAMED = re.compile(
    r"\b(?:m|mme|mr|mlle|monsieur|madame)\.? [\w' -]{2,40}, (?P<what>[\w' -]{4,40}?)(?=[,;.(]|$| (?:a|conteste|demande|appelle)\b)"
)


def as_told(text: str) -> str:
    """« Refus notifié le 14/09, a écrit le 28/09 en reco, ss réponse » → « …, j'ai écrit le 28/09 en recommandé,
    sans réponse »."""
    for pattern in (_THEY, _OF_THE_CALLER):
        text = pattern.sub("j'ai ", text)
    text = _WITHOUT_SUBJECT.sub(" j'ai ", text)
    for pattern, whole in _SHORTENED:
        text = pattern.sub(whole, text)
    return _BARE_DAY.sub(_with_its_article, text)


def _with_its_article(found: re.Match[str]) -> str:
    leads = found["before"].lower() in _LEADS_TO_A_DAY
    return found[0] if leads else f"{found['before']} le "


def status_of_caller(text: str) -> RequesterType | None:
    """« L'assurée conteste… », « Mme Essai, artisan coiffeuse, … »: who the agent says it is."""
    said = spell_out(text)
    for named in _NAMED.finditer(said):
        if status := find_requester(f"je suis {named['what'].strip()}"):
            return status
    return "assure" if _INSURED.search(said) else None
