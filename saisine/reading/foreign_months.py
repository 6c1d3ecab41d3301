"""Months told in English, Spanish, Italian or Portuguese where a date is asked for: « 20 de julio », « in october »."""

import re

from saisine.reading.date_words import MONTH_NAMES
from saisine.reading.folding import fold, words

SHORT = 2
"""Words."""
_THEIRS = (
    "january enero gennaio janeiro",
    "february febrero febbraio fevereiro",
    "march marzo marco",
    "april abril aprile",
    "may mayo maggio maio",
    "june junio giugno junho",
    "july julio luglio julho",
    "august agosto",
    "september septiembre setiembre settembre setembro",
    "october octubre ottobre outubro",
    "november noviembre novembro",
    "december diciembre dicembre dezembro",
)
_FRENCH = {
    word: fold(name)
    for words, name in zip(_THEIRS, MONTH_NAMES, strict=True)
    for word in words.split()
}
_TOLD = re.compile(
    rf"\b(?P<lead>(?:(?:in|on|the|since) )*)(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? ?(?:de |of |di )?)?(?P<month>{'|'.join(_FRENCH)})\b(?: (?P<after>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\d))?(?: (?:de |del |of )?(?P<year>20\d\d))?"
)


def months_in_french(folded: str) -> str:
    """The folded answer with those months in French: « 20 juillet », « octobre ». Alone among other words, one may
    be a name: « le 3 mai 1961 à San Marco »."""
    alone = len(words(folded)) <= SHORT
    return _TOLD.sub(lambda told: _in_french(told, alone), folded)


def _in_french(told: re.Match[str], alone: bool) -> str:
    if not alone and not any(told.group("lead", "day", "after", "year")):
        return told[0]
    parts = (told["day"] or told["after"], _FRENCH[told["month"]], told["year"])
    return " ".join(part for part in parts if part)
