"""What is given for an e-mail address without any arobase, alone in an answer; and what a space parts from one."""

import re

ENDINGS = "fr|com|net|org|eu|be|ch|lu|re"
_LONE = re.compile(
    rf"\s*([\w.+,#&*\-]+[.,](?:{ENDINGS})|[\w+\-]*[^\W\d][\w+\-]*(?:[._][\w+\-]+)+)[\s.!]*",
    re.IGNORECASE,
)
_LONE_SPOKEN = re.compile(
    r"\s*([\w.+\-]+(?: (?:point|tiret|underscore) [\w\-]+)* (?:chez )?"
    rf"[\w\-]+ (?:point|dot) (?:{ENDINGS}))[\s.!]*",
    re.IGNORECASE,
)
"""Dictated, its arobase left out."""
_LOST = re.compile(
    r"(?<![\w.@+-])([\w+-]+(?:\.[\w+-]+)*\.(?:orange|gmail|hotmail|yahoo|outlook|wanadoo|icloud|free|sfr|laposte|live|bbox|neuf)"
    rf"\.(?:{ENDINGS}))(?![\w.@-])",
    re.IGNORECASE,
)
"""Among words: « alors attendez jeanne.petit.orange.fr voilà »."""
_SITE = re.compile(
    r"\s*((?:https?://|(?:www|w w w|trois w|3 ?w)(?:\.| point ))\S+(?: (?:point|tiret|slash) \S+)*)\s*",
    re.IGNORECASE,
)
"""The address of a site, for an e-mail's."""

INITIALS = re.compile(
    r"(?<![\w'’.-])((?!(?:c|d|j|l|m|n|s|t|dr|mr|pr|stp|svp|slt|bjr|tjs|ps|cf|qd)\b)[bcdfghj-np-tv-xz]{1,3}) $",
    re.IGNORECASE,
)
"""« jp petit@exemple.fr »: initials that a space parts from the rest."""
FIRST_DOTTED = re.compile(r"(?:^\s*|(?:est|mail|adresse|:) )([\w-]{1,30}) ?\. $", re.IGNORECASE)
"""« jeanne. petit@exemple.fr »."""


def find(text: str) -> tuple[int, int] | None:
    """Where it stands, when the text is hardly anything else."""
    for shape in (_LONE, _LONE_SPOKEN, _SITE):
        if found := shape.fullmatch(text):
            return found.span(1)
    lost = _LOST.search(text)
    return lost.span(1) if lost and not lost[0].lower().startswith("www.") else None
