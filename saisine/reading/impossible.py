"""What cannot be: a day that does not exist, a postal code of four figures. Said to the person, who reads it again."""

import calendar
import re

from saisine.reading.date_words import DAY, WHOLE_MONTH, month_of, number_of
from saisine.reading.folding import fold

_TOLD = re.compile(rf"\b(?P<d>{DAY}) (?P<m>{WHOLE_MONTH})\b(?: (?P<y>(?:19|20)\d\d))?")
_FIGURES = re.compile(
    r"(?<![\d/.-])(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>(?:19|20)?\d\d)(?![\d/.-])"
)
_LEAP = 2024
"""A year with a 29 February, for a day told without its year."""
_CODE = re.compile(
    r"(?<![\d.,-])(?P<code>\d{4}|\d{6}) (?!(?:rue|avenue|av|bd|boulevard|chemin|impasse|place|allee|route|quai|euros?|et|bis|ter|ans?|fois)\b)[a-z]{3,}"
)
_WHOLE_CODE = re.compile(r"(?<!\d)\d{2} ?\d{3}(?!\d)")


def impossible_day(text: str) -> bool:
    """True for « le 31 février 1956 », « 12/15/1980 »: no such day; False when every day told exists."""
    told = [*_TOLD.finditer(fold(text)), *_FIGURES.finditer(text)]
    return any(not _exists(one["d"], one["m"], one["y"]) for one in told)


def impossible_code(text: str) -> str | None:
    """« 3800 » in « 14 rue du Puits 3800 Grenoble »; None where there is a code of five figures, or none."""
    said = fold(text)
    if _WHOLE_CODE.search(said):
        return None
    code = _CODE.search(said)
    return code["code"] if code else None


def _exists(day: str, month: str, year: str | None) -> bool:
    number = int(month) if month.isdigit() else month_of(month)
    if number is None or not 1 <= number <= 12:
        return False
    whole = int(year) if year and len(year) == 4 else _LEAP
    return 1 <= number_of(day) <= calendar.monthrange(whole, number)[1]
