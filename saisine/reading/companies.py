"""The name of a firm or a practice, in an answer that may give its number too."""

import re

LONGEST = 80
"""Characters."""

_NUMBER = re.compile(
    r"(?i)\b(?:le |mon |son |n°|num[ée]ro )*(?:de )?siret(?: (?:est|c['’]est))?\b[\s:]*"
)
_LEAD = re.compile(
    r"(?i)^\W*(?:(?:oui|alors|c['’]est|l['’]entreprise|ma (?:soci[ée]t[ée]|bo[îi]te)|la soci[ée]t[ée]|"
    r"(?:elle |il )?s['’]appelle|nom|entreprise|raison sociale|je m['’]appelle)\b[\s:,]*)*"
)
_TAIL = re.compile(r"\s+(?:et|,|avec|num[ée]ro)\s*$")


def read_company(text: str) -> str | None:
    """The name that remains of « Boulangerie Essai, <SIRET_1> »; None when none does."""
    said = _NUMBER.sub(" ", re.sub(r"<[A-Z]+_\d+>", " ", text))
    said = re.sub(r"\s+", " ", _LEAD.sub("", said)).strip(" ,;.-–:")
    said = _TAIL.sub("", said)
    named = 2 <= len(said) <= LONGEST and re.search(r"[^\W\d_]{2}", said)
    return said if named else None


_NAMED = re.compile(
    r"\b(?P<kind>SAS|SASU|SARL|EURL|SA|SCI|SNC|SELARL|SCOP|EI|[Ss]oci[ée]t[ée]|[Ee]ntreprise|[Aa]ssociation)\s+"
    r"(?P<name>(?:[A-ZÀ-Ý0-9][\w&'’-]*)(?:\s+(?:(?:de|du|des|la|le|les|et|&|d['’]|à)\s+)*[A-ZÀ-Ý0-9][\w&'’-]*){0,5})"
)


def find_company(text: str) -> str | None:
    """« SAS Voiles Imaginaires », « association Les Amis du Kiosque », named in a story; None for none."""
    said = _NAMED.search(text)
    if said is None:
        return None
    kind = said["kind"]
    return f"{kind} {said['name']}" if kind.isupper() else said["name"]
