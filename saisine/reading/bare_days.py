"""Bare days in a text that tells months: « datée du 9 novembre, j'ai répondu le 12 »."""

import re
from datetime import date

from saisine.calendar import in_french, plus_months
from saisine.reading.dates import FoundDate, find_dates

_BARE_DAY = re.compile(
    r"\b(?:le|du|au|datee? du) (?P<day>[12]?\d|3[01]|1er)\b(?! ?(?:h\b|heures?|euros?|€|%|/|\d|[a-z]+ ?20\d\d|janv|fevr|mars|avril|mai\b|juin|juil|aout|sept|oct|nov|dec|"
    r"eme|e\b|rue|avenue|du mois|mois|semaine|jours|ans|fois))"
)
_ANSWERED_TO = re.compile(r"\b(?:a|suite a|de|apres) (?:ma|mon|notre|mes) (?:\w+ ){1,2}$")


def with_months(said: str, today: date) -> str:
    """« Datée du 9 novembre, j'ai répondu le 12 »: a bare day belongs to the month just told, or the next."""
    bare = [*_BARE_DAY.finditer(said)]
    told = find_dates(said, today) if bare else []
    if not told:
        return said
    before: date | None = None
    parts, last = [], 0
    places: list[FoundDate | re.Match[str]] = [*bare, *told]
    for place in sorted(places, key=_start):
        if isinstance(place, FoundDate):
            whole = len(place.value) == len("2026-11-21")
            before = date.fromisoformat(place.value) if whole else None
        elif before and not any(d.start < place.end() and place.start() < d.end for d in told):
            day = _day_near(before, int(place["day"].removesuffix("er")), said[: place.start()])
            if day and day <= today:
                month = in_french(day.isoformat()).split(" ", 1)[1]
                parts.append(f"{said[last : place.start('day')]}{day.day} {month}")
                last, before = place.end("day"), day
    return "".join((*parts, said[last:]))


def _start(place: FoundDate | re.Match[str]) -> int:
    return place.start if isinstance(place, FoundDate) else place.start()


def _day_near(told: date, day: int, before: str) -> date | None:
    """That day after the one just told, or before it: « leur réponse du 20 à ma réclamation du 8 »."""
    if _ANSWERED_TO.search(before) and day < told.day:
        return told.replace(day=day)
    return _next_day(told, day)


def _next_day(before: date, day: int) -> date | None:
    """That day of the month just told, or of the next one; None when it does not exist."""
    month = before if day >= before.day else plus_months(before, 1)
    try:
        return month.replace(day=day)
    except ValueError:
        return None
