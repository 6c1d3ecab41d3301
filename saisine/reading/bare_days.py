"""Bare days in a text that tells months: « datée du 9 novembre, j'ai répondu le 12 »."""

import re
from datetime import date, timedelta

from saisine.calendar import in_french, plus_months
from saisine.reading.date_words import WEEKDAY
from saisine.reading.dates import FoundDate, find_dates

_BARE_DAY = re.compile(
    rf"\b(?:le|du|au|datee? du|{WEEKDAY}) (?P<day>[12]?\d|3[01]|1er)\b(?![.-]\d)(?! ?(?:h\b|heures?|euros?|€|%|/|\d|[a-z]+ ?20\d\d|janv|fevr|mars|avril|mai\b|juin|juil|aout|sept|oct|nov|dec|"
    r"eme|e\b|rue|avenue|du mois|mois|semaine|jours|ans|fois))"
)
_DAY_AFTER = re.compile(r"\b(?:des )?le (?P<day>lendemain)\b(?! (?:d[eu]|d')\b)")
_ANSWERED_TO = re.compile(r"\b(?:a|suite a|de|apres) (?:ma|mon|notre|mes) (?:\w+ ){1,2}$")

_WEEKDAY_ALONE = re.compile(
    rf"(?<!\ble )(?<!\bles )(?<!\bd'ici )(?<!\bavant )(?<!\bpour )(?<!chaque )(?<!\bau )(?<!\bun )(?<!dernier )\b(?:{WEEKDAY})\b"
    r"(?!,? ?(?:\d|1er|premier|prochain|derniere?|passe|de la semaine|de l'autre|la semaine|semaine|et |ou |[a-z-]+ (?:janv|fevr|mars|avril|mai\b|juin|juil|aout|sept|oct|nov|dec)))"
)

_STEP_TAKEN = re.compile(
    r"\b(?:reclam|contest|ecri|appel|rappel|relanc|mail|courriel|message|courrier|lettre|recommande|signal|plain|telephon|envoy|depos|guichet|protest|rale|gueul|rouspet)\w*"
)
_THEN_I = re.compile(r",? (?:matin |soir |midi )?(?:j'ai|je|on a|nous avons)\b")
NOT_FAR = 40
"""Characters, from the step taken to its day."""


def with_months(said: str, today: date) -> str:
    """« Datée du 9 novembre, j'ai répondu le 12 »: a bare day belongs to the month just told, or the next."""
    bare = [*_BARE_DAY.finditer(said), *_DAY_AFTER.finditer(said)]
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
            told_day = place["day"]
            if told_day == "lendemain":
                day: date | None = before + timedelta(days=1)
            else:
                day = _day_near(before, int(told_day.removesuffix("er")), said[: place.start()])
            if day and day <= today:
                month = in_french(day.isoformat()).split(" ", 1)[1]
                parts.append(f"{said[last : place.start('day')]}{day.day} {month}")
                last, before = place.end("day"), day
    return "".join((*parts, said[last:]))


def with_this_month(clause: str, today: date) -> str:
    """« J'ai réclamé le 9 », where no month is told before: the last 9 there was."""
    for match in reversed([*_BARE_DAY.finditer(clause)]):
        before = clause[max(0, match.start() - NOT_FAR) : match.start()]
        if not _STEP_TAKEN.search(before):
            continue
        number = int(match["day"].removesuffix("er"))
        month = today if number <= today.day else plus_months(today.replace(day=1), -1)
        try:
            told = in_french(month.replace(day=number).isoformat())
        except ValueError:
            continue
        clause = f"{clause[: match.start('day')]}{number} {told.split(' ', 1)[1]}{clause[match.end('day') :]}"
    return clause


def with_weekday(clause: str) -> str:
    """« J'ai écrit lundi »: in a clause that tells what was done, the last one."""
    for match in reversed([*_WEEKDAY_ALONE.finditer(clause)]):
        before = clause[max(0, match.start() - NOT_FAR) : match.start()]
        if _STEP_TAKEN.search(before) or _THEN_I.match(clause, match.end()):
            clause = f"{clause[: match.end()]} dernier{clause[match.end() :]}"
    return clause


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
