"""What is told after a doubt: « je ne sais plus exactement, vers la mi-mai » answers all the same."""

import re

from saisine.reading.questioning import asks
from saisine.reading.yes_no import dont_know

_CUT = re.compile(
    r"[,;:…]+\s*|\.+\s+|\s[-–—]\s|\s(?=(?:mais|mé|mettons|disons|genre|peut[- ][êe]tre|sans doute|probablement|plut[oô]t|en tout cas)\s)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\A(?:(?:mais|mé|alors|bon|enfin|mettons|disons|genre|on va dire|peut[- ][êe]tre(?: bien)?|sans doute|probablement|plut[oô]t|en tout cas|"
    r"[àa] mon avis|je (?:dirais|crois|pense)(?: que)?)[\s,]+)+",
    re.IGNORECASE,
)
LONGEST_DOUBT = 60
"""Characters. A doubt that comes later is part of a story."""


def after_doubt(text: str) -> str:
    """What follows « je ne sais plus », without « mettons », « disons »; "" when nothing does, or it asks."""
    if not dont_know(text):
        return ""
    cut = _CUT.search(text, 0, LONGEST_DOUBT)
    while cut is not None:
        told = _LEAD.sub("", text[cut.end() :].strip(), count=1) if cut else ""
        if told and dont_know(text[: cut.start()]):
            return "" if dont_know(told) or asks(told) else told
        cut = _CUT.search(text, cut.end(), LONGEST_DOUBT)
    return ""
