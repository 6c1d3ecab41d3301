"""The days that are told by their feast: « la Toussaint », « lundi de Pâques », « la fête des mères »."""

from collections.abc import Callable
from datetime import date, timedelta

_FIXED = {
    "jour de l'an": (1, 1), "nouvel an": (1, 1), "epiphanie": (1, 6), "chandeleur": (2, 2), "saint valentin": (2, 14),
    "fete du travail": (5, 1), "saint jean": (6, 24), "fete de la musique": (6, 21), "fete nationale": (7, 14),
    "assomption": (8, 15), "halloween": (10, 31), "toussaint": (11, 1), "fete des morts": (11, 2),
    "armistice": (11, 11), "saint nicolas": (12, 6), "noel": (12, 25), "saint sylvestre": (12, 31),
}  # fmt: skip
_FROM_EASTER = {
    "mardi gras": -47, "mercredi des cendres": -46, "rameaux": -7, "jeudi saint": -3, "vendredi saint": -2,
    "samedi saint": -1, "paques": 0, "lundi de paques": 1, "jeudi de l'ascension": 39, "ascension": 39, "pentecote": 49,
    "lundi de pentecote": 50,
}  # fmt: skip
_SUNDAY = 6


def _easter(year: int) -> date:
    """Western Easter (the anonymous Gregorian algorithm, Meeus)."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _mothers_day(year: int) -> date:
    """The last Sunday of May, or the first of June when that one is Pentecost (CASF L215-1)."""
    last = date(year, 5, 31)
    sunday = last - timedelta(days=(last.weekday() - _SUNDAY) % 7)
    return sunday + timedelta(days=7) if sunday == _easter(year) + timedelta(days=49) else sunday


def _fathers_day(year: int) -> date:
    """The third Sunday of June."""
    first = date(year, 6, 1)
    return first + timedelta(days=(_SUNDAY - first.weekday()) % 7 + 14)


_OTHERS: dict[str, Callable[[int], date]] = {
    "fete des meres": _mothers_day,
    "fete des peres": _fathers_day,
}
FEASTS = (*_FIXED, *_FROM_EASTER, *_OTHERS)
"""Their names, folded."""


def feast_in(name: str, year: int) -> date:
    """The day of the feast `name`, one of `FEASTS`, that year."""
    if fixed := _FIXED.get(name):
        return date(year, *fixed)
    if name in _FROM_EASTER:
        return _easter(year) + timedelta(days=_FROM_EASTER[name])
    return _OTHERS[name](year)
