"""The name that stands at the head of a message with what identifies its author: « Odile Maquette, 8 rue du Four,
58000 Nevers, odile@exemple.fr »."""

import re

from saisine.reading.folding import fold
from saisine.reading.name_parts import is_first, split_names

_GREETING = re.compile(
    r"^\W*(?:(?:bonjour|bonsoir|salut|coucou|re|madame,? monsieur|mesdames,? messieurs)\b[\s,.!:-]*)*(?:(?:mme|mlle|m\.|mr\.?|madame|monsieur|mademoiselle)\s+)?",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[,;:.\n(]|\s[-–—/|]\s|(?=\d)|(?=<)|\s(?=n[ée]e?\b)")
_NAME = re.compile(
    r"[A-ZÀ-Ý][\w'’-]+(?:\s+(?:(?:de|du|des|la|le|van|von|ben|el|da|dos)\s+)*[A-ZÀ-Ý][\w'’-]+){1,3}"
)
_CONTACT = re.compile(
    r"<(?:EMAIL|PHONE|NIR|SIRET)_\d+>|(?<!\d)\d{5}\s+[A-ZÀ-Ý]|\bn[ée]e?(?:\(e\))?\s+le\s+\d"
)
_NEAR = 160
"""Characters. What identifies somebody stands next to their name."""


def find_heading(text: str) -> dict[str, str]:
    """{"first_name", "last_name"} of the one whose address or numbers follow at once; {} otherwise."""
    start = _GREETING.match(text).end()  # type: ignore[union-attr]
    end = _ENDS.search(text, start)
    if end is None:
        return {}
    said = text[start : end.start()].strip()
    if not _NAME.fullmatch(said) or not _CONTACT.search(text, end.start(), end.start() + _NEAR):
        return {}
    if not any(is_first(part) for part in said.split()):
        return {}
    if any(fold(part) in _NOBODYS for part in said.split()):
        return {}
    names = split_names(said.split())
    return names if len(names) == 2 else {}


_NO_NAMES = """
cpam urssaf caf carsat msa cgss caisse entreprise societe sarl sas eurl garage boulangerie pharmacie cabinet
docteur dr rue avenue
"""
_NOBODYS = frozenset(_NO_NAMES.split())
