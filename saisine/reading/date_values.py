"""What a date told in a given manner means, counted back from a given day.

Each manner is put into plain French for the library; what it lacks is worked out here: the year that is told
and not said, years in two figures, feasts, « lundi de la semaine dernière », halves of weeks and months.
"""

import contextlib
from collections.abc import Callable
from datetime import date, timedelta

from saisine.calendar import plus_months
from saisine.reading.date_library import reckon
from saisine.reading.date_words import (
    DOZENS,
    MONTH_NAMES,
    WEEKDAYS,
    month_of,
    number_of,
    rank_of,
    year_of,
)
from saisine.reading.feasts import feast_in

Said = dict[str, str | None]
"""What the groups of a pattern found."""
_A_FEW = 3
_DAY = timedelta(days=1)


def value_of(kind: str, said: Said, today: date) -> str | None:
    """YYYY-MM-DD, or YYYY-MM for what is told no more precisely; None when there is no such day."""
    return _VALUES[kind](said, today)


def _day(said: Said, today: date) -> str | None:
    """A day; without its year, the last one that is past."""
    if not (month := _month_name(said)):
        return None
    first = number_of(str(said["d"]))
    if (second := said.get("d2")) and first >= number_of(second):
        first = number_of(second)  # « le 12 et le 3 octobre » are two days, the 12th of some month
    if not 1 <= first <= 31:
        return None  # the library would read « 36 octobre » as October 1936
    expression = f"{first} {month}"
    if any(said.get(way) for way in _MOVING):
        return _shifted(expression, said, today)
    if said.get("earlier"):
        today -= _DAY
    if said.get("next"):
        return _next(expression, today)
    if year := _year(said, today):
        return reckon(f"{expression} {year}", today)
    return reckon(expression, today)


def _month(said: Said, today: date) -> str | None:
    if not (month := _month_name(said)):
        return None
    if said.get("next"):
        return _next(month, today)
    if said.get("earlier"):
        today = today.replace(day=1) - _DAY
    year = _year(said, today)
    return reckon(f"{month} {year}" if year else month, today)


def _day_or_month(said: Said, today: date) -> str | None:
    return _day(said, today) if said.get("d") else _month(said, today)


def _next(expression: str, today: date) -> str | None:
    """The next time that it comes."""
    for year in (today.year, today.year + 1):
        iso = reckon(f"{expression} {year}", today)
        if iso and iso > today.isoformat()[: len(iso)]:
            return iso
    return None


def _day_of_month(said: Said, today: date) -> str | None:
    """« le 15 du mois dernier », « le 3 de ce mois »; else the last such day that is past: « le 25 »,
    « mardi 10 »."""
    day = number_of(str(said["d"]))
    if said.get("this_month"):
        return _in_month(day, today)
    if said.get("month_ago"):
        return _in_month(day, plus_months(today, -1))
    back = 0 if day <= today.day else 1
    if not (weekday := said.get("weekday")):
        return _in_month(day, plus_months(today, -back))
    for months in range(back, 12):
        iso = _in_month(day, plus_months(today, -months))
        if iso and date.fromisoformat(iso).weekday() == WEEKDAYS.index(weekday):
            return iso
    return None


def _in_month(day: int, month: date) -> str | None:
    if not 1 <= day <= 31:
        return None
    return reckon(f"{day} {MONTH_NAMES[month.month - 1]} {month.year}", month)


def _ago(said: Said, today: date) -> str | None:
    """Days and weeks give a day; months and years are told too roughly to give more than a month."""
    if dozen := said.get("dozen"):
        return reckon(f"il y a {DOZENS[dozen]} jours", today)
    number = _A_FEW if said["n"] == "quelques" else number_of(str(said["n"]))
    unit, half = str(said["unit"]), bool(said.get("half"))
    if unit.startswith("h"):
        return reckon(f"il y a {number // 24} jours", today) if number >= 24 else today.isoformat()
    if unit.startswith("s"):
        return reckon(f"il y a {number * 7 + half * 3} jours", today)
    if unit.startswith("j"):
        return reckon(f"il y a {number} jours", today)
    if unit.startswith("a"):
        if number >= 100:
            return None
        number, half, unit = number * 12 + 6 * half, False, "mois"
    told = f"il y a {number} mois"
    if rest := said.get("n2"):
        more = number_of(rest) * (7 if str(said["unit2"]).startswith("s") else 1)
        if str(said["unit2"]) == "mois":
            return reckon(f"il y a {number + more} mois", today)
        return reckon(f"{told} {more} jours", today)
    return reckon(told, today - 15 * _DAY if half else today)


def _weekday(said: Said, today: date) -> str | None:
    """The last time that it came; « ce lundi » may be today."""
    if said.get("week"):
        today -= today.weekday() * _DAY  # its Monday: what came before it is last week's
    if said.get("this_day"):
        today += _DAY
    return reckon(str(said["weekday"]), today)


def _iso_week(said: Said, today: date) -> str | None:
    """« Jeudi de la semaine 40 », the last that came; its Monday when no day is told."""
    name = said.get("weekday")
    for year in (today.year, today.year - 1):
        with contextlib.suppress(ValueError):
            place = WEEKDAYS.index(name) + 1 if name else 1
            day = date.fromisocalendar(year, int(str(said["week_no"])), place)
            if day <= today:
                return day.isoformat()
    return None


def _weekday_of(said: Said, today: date) -> str | None:
    """« La semaine du 12 octobre, le mercredi »."""
    told = _day({**said, "weekday": None}, today)
    if told is None or len(told) < len("2026-11-21"):
        return told
    day = date.fromisoformat(told)
    return (day + (WEEKDAYS.index(str(said["weekday"])) - day.weekday()) * _DAY).isoformat()


def _last_weekend(said: Said, today: date) -> str | None:
    """Its Saturday; told on a Saturday or a Sunday, that of the week before."""
    return reckon("samedi", today - max(0, today.weekday() - 4) * _DAY)


_MOVING = ("shift", "side", "beside")
_SHIFTS = {"avant-veille": -2, "veille": -1, "lendemain": 1, "surlendemain": 2}


def _moved(day: date, said: Said) -> date:
    """« La veille de », « deux semaines après », « le lundi qui a suivi » that day."""
    if side := said.get("side"):
        days = number_of(str(said["n"])) * (7 if str(said["per"]).startswith("s") else 1)
        return day + days * (_DAY if side == "apres" else -_DAY)
    if beside := said.get("beside"):
        way = -1 if beside.startswith("avant") or "preced" in beside else 1
        if not said.get("on"):
            return day + way * _DAY
        off = WEEKDAYS.index(str(said["on"])) - day.weekday()
        return day + (way * ((way * off - 1) % 7 + 1)) * _DAY
    return day + _SHIFTS.get(str(said.get("shift")), 0) * _DAY


def _shifted(expression: str, said: Said, today: date) -> str | None:
    """« La veille du 14 juillet », the last time that it came."""
    if year := _year(said, today):
        iso = reckon(f"{expression} {year}", today)
        return _moved(date.fromisoformat(iso), said).isoformat() if iso else None
    for back in (0, 1):
        iso = reckon(f"{expression} {today.year - back}", today)
        if iso and (day := _moved(date.fromisoformat(iso), said)) <= today:
            return day.isoformat()
    return None


def _feast(said: Said, today: date) -> str | None:
    """The feast, its eve or the day after, the last time that it came."""
    name = str(said["feast"]).replace("-", " ")
    if year := _year(said, today):
        return _moved(feast_in(name, year), said).isoformat()
    days = (_moved(feast_in(name, today.year + n), said) for n in (1, 0, -1))
    return next(day for day in days if day <= today).isoformat()


def _nth_weekday(said: Said, today: date) -> str | None:
    """« Le dernier lundi d'octobre »."""
    month = _month(said, today)
    if month is None:
        return None
    first = date.fromisoformat(f"{month}-01")
    day = first + (WEEKDAYS.index(str(said["weekday"])) - first.weekday()) % 7 * _DAY
    rank = rank_of(str(said["nth"]))
    if rank:
        return (day + 7 * (rank - 1) * _DAY).isoformat()
    weeks = [day + 7 * n * _DAY for n in range(5)]
    return max(d for d in weeks if d.month == first.month).isoformat()


def _figures(said: Said, today: date) -> str | None:
    """« 03051958 », « 030558 », « 19580503 »."""
    figures = str(said["figures"])
    read = _day({"d": figures[:2], "m": figures[2:4], "y": figures[4:]}, today)
    if read is None and len(figures) == 8:
        return _day({"d": figures[6:], "m": figures[4:6], "y": figures[:4]}, today)
    return read


def _year(said: Said, today: date) -> int | None:
    if told := said.get("y") or said.get("y4") or said.get("yy"):
        return year_of(told, today.year)
    if said.get("last"):
        return today.year - 1
    return today.year if said.get("this") else None


def _month_name(said: Said) -> str | None:
    told = said.get("told_m")
    number = number_of(told) if told else month_of(str(said["m"]))
    return MONTH_NAMES[number - 1] if number and number <= 12 else None


def _plain(expression: str) -> Callable[[Said, date], str | None]:
    return lambda said, today: reckon(expression, today)


_VALUES: dict[str, Callable[[Said, date], str | None]] = {
    "day": _day,
    "month": _month,
    "slip": _day_or_month,
    "day_of_month": _day_of_month,
    "ago": _ago,
    "weekday": _weekday,
    "weekday_of": _weekday_of,
    "iso_week": _iso_week,
    "last_weekend": _last_weekend,
    "feast": _feast,
    "nth_weekday": _nth_weekday,
    "figures": _figures,
    "yesterday": lambda said, today: reckon("avant-hier" if said["before"] else "hier", today),
    "tomorrow": lambda said, today: reckon("après-demain" if said["after"] else "demain", today),
    "today": _plain("aujourd'hui"),
    "this_morning": _plain("aujourd'hui"),
    "last_week": _plain("la semaine dernière"),
    "last_month": _plain("le mois dernier"),
    "this_month": lambda said, today: today.isoformat()[:7],
}
