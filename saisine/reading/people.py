"""Names and birth dates, as people introduce themselves."""

import re
from datetime import date

from saisine.reading.dates import find_dates
from saisine.reading.folding import fold

_WORD = r"[^\W\d_][\w'’\-]*"
_INTRODUCED = re.compile(
    rf"\b(?:je m['’ ]?appell?e|moi c['’]est|mon nom (?:complet )?(?:est|c['’]est)|je suis (?:madame|monsieur|"
    rf"mme|mr?\.?)|je me (?:prénomme|nomme)|au nom de)\s*:?\s*(?:madame |monsieur |mme |mr?\.? )?"
    rf"(?P<names>{_WORD}(?:\s+{_WORD}){{1,3}})",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    rf"\b(?P<label>nom(?: de famille)?|pr[ée]nom)\s*(?::|c['’]est|est|=)\s*(?P<value>{_WORD}"
    rf"(?:[ -](?!pr[ée]nom|nom\b){_WORD})?)",
    re.IGNORECASE,
)
_BORN = re.compile(r"\b(?:nee?(?:\(e\))?|date de naissance|naissance)\b[^0-9]{0,20}$")
_STOP = {
    "et", "ne", "nee", "le", "la", "je", "j'habite", "habite", "mon", "ma", "suis", "j'ai", "au",
    "a", "demeurant", "domicilie", "domiciliee", "du", "pour", "prenom", "nom", "numero", "tel",
}  # fmt: skip
_PARTICLES = {"Le", "La", "De", "Du", "Ben", "El", "Van"}
_NOISE = re.compile(
    r"^(?:alors|euh|oui|donc|bonjour|c['’]est|voil[àa]|je m['’ ]?appell?e|moi c['’]est|mon nom est|"
    r"madame|monsieur|mme\.?|mr?\.|nom|pr[ée]nom|et|je suis)\b[\s:,]*",
    re.IGNORECASE,
)


def find_names(text: str) -> dict[str, str]:
    """{"first_name", "last_name"} when the text introduces somebody; {} otherwise."""
    labelled = {}
    for match in _LABELLED.finditer(text):
        key = "first_name" if fold(match["label"]).startswith("prenom") else "last_name"
        value = _until_stop(match["value"].split())
        if value:
            labelled[key] = _proper(" ".join(value))
    if len(labelled) == 2:
        return labelled
    introduced = _INTRODUCED.search(text)
    return _split(_until_stop(introduced["names"].split())) if introduced else labelled


def read_names(text: str) -> dict[str, str]:
    """Names in an answer to « Quels sont vos prénom et nom ? » : a bare « Jeanne Petit » counts."""
    found = find_names(text)
    if found:
        return found
    said = re.sub(r"<[A-Z]+_\d+>", " ", text)
    said = re.split(r"[,;\n(]|\bn[ée]e?\b|\d", said, maxsplit=1, flags=re.IGNORECASE)[0]
    before = None
    while before != said:
        before, said = said, _NOISE.sub("", said.strip())
    parts = _until_stop(re.findall(_WORD, said))
    if not 1 <= len(parts) <= 4 or any(len(p) > 30 for p in parts):
        return {}
    return _split(parts)


def find_birth_date(text: str, today: date, asked: bool = False) -> str | None:
    """A day of birth, introduced as such (« né le… »), or any full and old enough date when asked."""
    folded = fold(text)
    for found in find_dates(text, today):
        if len(found.value) != 10:
            continue
        if _BORN.search(folded[: found.start]):
            return found.value
        if asked and int(found.value[:4]) <= today.year - 5 and found.kind != "short":
            return found.value
    return None


def _until_stop(parts: list[str]) -> list[str]:
    kept: list[str] = []
    for part in parts:
        if fold(part) in _STOP and part not in _PARTICLES:
            break
        kept.append(part)
    return kept


def _split(parts: list[str]) -> dict[str, str]:
    """First then last name, unless capitals say otherwise (« PETIT Jeanne »)."""
    if not parts:
        return {}
    if len(parts) == 1:
        return {"last_name": _proper(parts[0])}
    capitals = [p for p in parts if p.isupper() and len(p) > 1]
    if capitals and len(capitals) < len(parts) and parts[0] in capitals:
        first = [p for p in parts if p not in capitals]
        return {"first_name": _proper(" ".join(first)), "last_name": _proper(" ".join(capitals))}
    if parts[0] in _PARTICLES and len(parts) == 3:
        return {"first_name": _proper(parts[2]), "last_name": " ".join(parts[:2])}
    return {"first_name": _proper(parts[0]), "last_name": _proper(" ".join(parts[1:]))}


def _proper(name: str) -> str:
    """« jeanne » -> « Jeanne », « PETIT » -> « Petit »; mixed case is the person's own."""
    if not (name.islower() or name.isupper()):
        return name
    return re.sub(r"[^\W\d_]+", lambda word: word.group(0).capitalize(), name.lower())
