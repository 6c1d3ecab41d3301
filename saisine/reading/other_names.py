"""The other of somebody's two family names: « Camille Aubrac, c'est mon nom d'usage, mon nom de naissance c'est Vasseur »."""

import re

from saisine.reading.folding import fold

LONGEST = 400
"""Characters. Who says more than that is telling a story."""
_NAME = r"(?P<name>[^\W\d_][\w'’-]{1,40}(?: (?=[A-ZÀ-Ý])[^\W\d_][\w'’-]{1,40})?)"
_BIRTH = r"nom de (?:naissance|jeune[- ]fille)"
_USAGE = r"nom (?:d['’]usage|marital|d['’][ée]pou(?:se|x)|de femme mari[ée]e|de mari[ée]e)"
_NOT_A_NAME = re.compile(r"(?:c'est|est|le|la|mon|ma|et|pour|de|du|un|une|aussi|moi|je|au)\b")


def _told(kind: str) -> tuple[re.Pattern[str], ...]:
    is_it = r"(?:\s*(?:,|:)?\s*(?:c['’]est|est|:)?\s+|\s*:\s*)"
    return (
        re.compile(rf"\b{kind}{is_it}(?:aussi )?{_NAME}", re.IGNORECASE),
        re.compile(rf"\b{_NAME},? c['’]est (?:le |mon |mon ancien )?{kind}\b", re.IGNORECASE),
    )


_KINDS = (("Nom de naissance", _told(_BIRTH)), ("Nom d'usage", _told(_USAGE)))
_BORN = re.compile(r"\b[Nn][ée]e? (?P<name>[A-ZÀ-Ý][\w'’-]+)")


def other_name(text: str, known: str) -> str:
    """« Nom de naissance : Vasseur. », where `known` is the name that is kept; "" where no other is told."""
    text = text[:LONGEST]
    for label, patterns in _KINDS:
        for pattern in (*patterns, *((_BORN,) if label == "Nom de naissance" else ())):
            said = pattern.search(text)
            if said is None or _NOT_A_NAME.match(fold(said["name"])):
                continue
            if fold(said["name"]) != fold(known):
                return f"{label} : {said['name'][:1].upper()}{said['name'][1:]}."
    return ""
