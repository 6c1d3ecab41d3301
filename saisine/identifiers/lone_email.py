"""What is given for an e-mail address without any arobase, alone in an answer."""

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
_SITE = re.compile(
    r"\s*((?:https?://|(?:www|w w w|trois w|3 ?w)(?:\.| point ))\S+(?: (?:point|tiret|slash) \S+)*)\s*",
    re.IGNORECASE,
)
"""The address of a site, for an e-mail's."""


def find(text: str) -> tuple[int, int] | None:
    """Where it stands, when the text is hardly anything else."""
    for shape in (_LONE, _LONE_SPOKEN, _SITE):
        if found := shape.fullmatch(text):
            return found.span(1)
    return None
