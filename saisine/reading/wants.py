"""What the person hopes for, and how they wish to be reached, in their own words."""

import re

from saisine.codes import ContactPreference
from saisine.reading.folding import fold, spell_out

LONGEST_WISH = 300
"""Characters."""
LONGEST_NOTE = 160

_SENTENCES = re.compile(r"[^.!?\n]+[.!?]*")
_WISHES = re.compile(
    r"\b(?:je|on|nous|elle|il|monsieur|madame|l'assuree?|la personne) (?:vous |lui |leur )?"
    r"(?:demande(?:nt)?|demandons|reclame\w*|sollicite\w*|voudrai[st]|souhaite\w*|souhaiterai[st]|aimerai[st]|veux|veut|exige\w*|desire\w*) "
    r"(?:juste |simplement |seulement |donc |bien |a |d'|de |que |qu'|le |la |les |l'|un |une |mon |ma |mes |son |sa |ses |"
    r"etre|avoir|obtenir|recevoir|recuperer|toucher)"
    r"|\bj'(?:aimerais|exige)\b|\bce que je (?:veux|demande|souhaite)\b|\bma demande (?:est|c'est)\b"
)
_NOT_A_WISH = re.compile(
    r"\b(?:parler|discuter|joindre|saisir|comprendre|savoir|signaler|vous (?:dire|demander|expliquer|exposer|ecrire)|faire appel|"
    r"porter plainte|deposer|contester|faire une (?:saisine|reclamation|demande)|avoir quelqu'un|mourir|en finir|"
    r"(?:la )?mediation|l'aide du mediateur|un mediateur|le mediateur|qu'on m'explique pourquoi)\b|\?"
)

_WAYS: tuple[tuple[ContactPreference, str], ...] = (
    ("courrier", r"(?:courrier|lettre|poste|voie postale)(?! electronique)"),
    ("email", r"(?:e?-?mails?|courriels?|courrier electronique)"),
    ("telephone", r"(?:telephone|tel|appel|portable|sms)"),
)
_PREFER = (
    r"(?:prefer\w*|plutot|de preference|mieux|uniquement|seulement|que|exclusivement|contact\w*|joign\w*|joindre|repond\w*|ecri\w*|"
    r"prevenez|reponse|me recontacter)(?:-moi)?"
)
_BY = r"(?: (?:moi|etre|me|m'|nous|contactee?|jointe?|recontactee?|joindre|ecrire|repondre|qu'on|m'ecrive|vous|pouvez|de|le|la|l'|un|une|svp|s'il vous plait)){0,4}"
_PREFERENCES = tuple(
    (way, re.compile(rf"\b{_PREFER}{_BY} (?:par |le |les |un |une |la )?{said}\b|\b(?:par|le) {said} (?:de preference|c'est mieux|plutot|uniquement|seulement|svp|si possible|je prefere)"))
    for way, said in _WAYS
)  # fmt: skip
_EXPLICIT = re.compile(
    r"\bprefer\w*|\bplutot\b|\bde preference\b|\buniquement\b|\bexclusivement\b|\b(?:contactez|joignez|ecrivez|repondez|recontactez|prevenez)[- ]|"
    r"\b(?:me|m'|etre) (?:joindre|contacter|repondre|ecrire|recontacter|jointe?|contactee?)|c'est mieux"
)
_REFUSED = re.compile(
    r"\b(?:pas|jamais|plus|evite\w*|ni)(?: \w+){0,4} (?:telephone|tel|appel\w*|mails?|e-mails?|courriels?|courriers?)\b"
)

_WHEN = (
    r"(?:le matin|le soir|l'apres[- ]midi|en journee|apres \d{1,2} ?h|avant \d{1,2} ?h|a partir de \d{1,2} ?h|entre \d{1,2} ?h?\w* et \d{1,2}|"
    r"entre midi|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|week[- ]end)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)s? (?:matin|apres)|"
    r"laiss\w+ un message|aux? heures? de|pendant (?:ma|la) pause|plutot par sms|malentendant\w*|sourde?|interprete|sonner? longtemps|"
    r"demande[rz]? (?:ma|mon|a parler))"
)
_REACH = re.compile(
    rf"\b(?:appel\w*|rappel\w*|joign\w*|joindre|telephone[rz]?|contact\w*|disponible|dispo|plutot|de preference|uniquement|seulement|mais|numero|portable)\b[^.!?\n]{{0,40}}\b{_WHEN}"
    rf"|^\W*{_WHEN}"
)


def find_desired_outcome(text: str) -> str | None:
    """The sentence that says what the person asks for, as written; None when none does."""
    for sentence in reversed(_SENTENCES.findall(text)):
        said = spell_out(sentence)
        if len(said.split()) >= 4 and _WISHES.search(said) and not _NOT_A_WISH.search(said):
            return str(sentence).strip(" -–•,;")[:LONGEST_WISH]
    return None


def find_contact_preference(text: str) -> ContactPreference | None:
    """How the person says they would rather be reached."""
    said = _REFUSED.sub(" ", spell_out(text))
    if not _EXPLICIT.search(said):
        return None
    ways = [way for way, pattern in _PREFERENCES if pattern.search(said)]
    return ways[0] if len(ways) == 1 else None


def find_contact_note(text: str) -> str | None:
    """When or how to reach the person, as written: « appelez plutôt le matin »; None when nothing says."""
    for sentence in re.findall(r"[^.!?\n;]+", text):
        if _REACH.search(fold(sentence)):
            bare = re.sub(r"<[A-Z]+_\d+>", " ", sentence)
            note = re.sub(r"\s+", " ", bare).strip(" ,;-–:")
            return note[:LONGEST_NOTE] or None
    return None
