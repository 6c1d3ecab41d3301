"""Agreeing is not stating: « ok » accepts what is proposed, it does not say that something is so."""

import re

from saisine.reading.folding import fold
from saisine.reading.yes_no import agrees_by_contrary, yes_no

_AGREES_ONLY = re.compile(
    r"^(?:(?:ah|bah|ben|euh|oh|mais|eh) )*(?:ok+(?:ay|e)?|okok|d'ac+(?:ord)?|dac+(?:ord)?|dakor|go|parfait|volontiers|avec plaisir|"
    r"allez[- ]y|allons[- ]y|vas[- ]y|on y va|envoyez|transmettez|on envoie|super|top|nickel|compris|entendu|ca "
    r"(?:marche|roule|me va))\b(?!,? oui)"
)

_WANTS = re.compile(
    r"^(?:non,? )?(?:je |j'|on |nous )?(?:ne |n')?(?:veux|veut|souhaite|accepte|prefere|refuse|aimerais)\b"
)


def states(text: str) -> bool | None:
    """Like `yes_no`, for a question of fact: « ok », « rien à redire » and « je ne veux pas » are None."""
    folded = fold(text)
    if _AGREES_ONLY.match(folded) or _WANTS.match(folded) or agrees_by_contrary(text):
        return None
    return yes_no(text)
