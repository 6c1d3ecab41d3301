"""Dates as people say them, found anywhere in a text.

Everything is counted back from a given day: nothing here looks at the clock. A month said without its day
stays a month (« fin août » -> YYYY-MM): what was not said is never made up.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from saisine.calendar import plus_months
from saisine.reading.folding import fold

_MONTHS = {
    "janvier": 1, "janv": 1, "fevrier": 2, "fevr": 2, "fev": 2, "mars": 3, "avril": 4, "avr": 4, "mai": 5,
    "juin": 6, "juillet": 7, "juilet": 7, "juil": 7, "aout": 8, "septembre": 9, "setembre": 9,
    "septenbre": 9, "sept": 9, "octobre": 10, "oct": 10, "novembre": 11, "novenbre": 11, "nov": 11,
    "decembre": 12, "desembre": 12, "decenbre": 12, "dec": 12,
}  # fmt: skip
_NUMBERS = {
    "un": 1, "une": 1, "premier": 1, "1er": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6,
    "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
    "quinze": 15, "seize": 16, "dix sept": 17, "dix huit": 18, "dix neuf": 19, "vingt": 20,
    "vingt et un": 21, "vingt deux": 22, "vingt trois": 23, "vingt quatre": 24, "vingt cinq": 25,
    "vingt six": 26, "vingt sept": 27, "vingt huit": 28, "vingt neuf": 29, "trente": 30, "trente et un": 31,
}  # fmt: skip
_DOZENS = {"huitaine": 8, "dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30}
_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


def _either(names: Iterable[str]) -> str:
    longest_first = sorted(names, key=len, reverse=True)
    return "|".join(longest_first).replace(" ", "[ -]")


_MONTH = _either(_MONTHS)
_WHOLE_MONTH = _either(_MONTHS.keys() - {"sept"})  # « depuis sept mois » is no September
_DAY = rf"[0-3]?\d|{_either(_NUMBERS)}"
_YEAR = r"(?:19|20)\d\d"
_LAST_YEAR = r"l'an(?:nee)? (?:derniere?|passee?)"
_WEEKDAY = "|".join(_WEEKDAYS)
_SPAN = (
    r"(?:(?:environ|presque|a peu pres|bientot|deja|au moins|maintenant|bien|un peu|plus d[e']|moins d[e'])\s*)*"
    rf"(?:(?P<n>\d{{1,3}}|{_either(_NUMBERS)})(?: (?:ou|a) \w+)?\s*"
    r"(?P<unit>jours?|j\b|semaines?|sem\b|mois|ans?\b|annees?)(?P<half> et demie?)?"
    rf"|une (?:petite |bonne )?(?P<dozen>{_either(_DOZENS)})(?: de jours)?)"
)

_PATTERNS = (
    ("day", rf"(?<![\d/-])(?P<y>{_YEAR})[-/](?P<m>\d\d)[-/](?P<d>\d\d)(?![\d/-])"),
    ("day", rf"(?<![\d/.])(?<!\d[- ])(?P<d>[0-3]?\d) ?(?P<sep>[/.-]) ?(?P<m>[01]?\d) ?(?P=sep) ?(?P<y>{_YEAR}|\d\d)"
            r"(?![ ./-]?\d)"),
    ("day", rf"(?<![\d/.])(?<!\d )(?P<d>[0-3]?\d) (?P<m>[01]?\d) (?P<y>{_YEAR})(?! ?\d)"),
    ("month", rf"(?<![\d/.-])(?P<m>0?[1-9]|1[0-2])[/.-](?P<y>{_YEAR})(?![\d/-])"),
    ("day", rf"\b(?P<d>{_DAY})\s*(?P<m>{_MONTH})\b\.?(?:\s*(?P<y>{_YEAR}|\d\d(?=\s*(?:$|[.,;:!?)])))"
            rf"|,? (?:de )?(?P<last>{_LAST_YEAR}))?"),
    ("day", r"(?:^|[,(:]\s*|\b(?:le|du|au|depuis|vers|des|date|mail|courrier|lettre) )"
            r"(?P<d>[0-3]?\d)/(?P<m>[01]?\d)(?![\d/])(?! (?:de|du|des|temps)\b)"),
    ("day_of_month", r"\ble (?P<d>[0-3]?\d|1er) (?:du mois (?P<last>dernier|passe)|de ce mois)\b"),
    ("ago", rf"\b(?:il y a|y a|ca (?:va )?fai(?:t|re)|cela fait|voila|voici)\s+{_SPAN}"),
    ("yesterday", r"\b(?P<before>avant[- ])?hier\b"),
    ("this_morning", r"\bce matin\b"),
    ("today", r"\baujourd'?hui\b"),
    ("weekday", rf"\b(?P<weekday>{_WEEKDAY}) (?:(?P<week>de (?:la semaine (?:derniere|passee)|l'autre semaine))"
                r"|derniere?|passe)\b"),
    ("last_week", r"\b(?:la semaine (?:derniere|passee)|l'autre semaine)\b"),
    ("last_month", r"\b(?:le|du|au|fin du|debut du) mois (?:derniere?|passe)\b"),
    ("this_month", r"\b(?:ce mois[- ]ci|(?:au )?debut (?:du|de ce) mois)\b(?! d)"),
    ("month", rf"\b(?P<last>{_LAST_YEAR})(?:[ ,]+(?:vers|debut|mi|fin|en|courant|au mois de))*[ -](?:d')?"
              rf"(?P<m>{_WHOLE_MONTH})\b"),
    ("month", rf"\b(?:(?:debut|mi|fin|courant|en|depuis|des|vers|mois|de)[ -](?:de |d')?|d')"
              rf"(?P<m>{_WHOLE_MONTH}|sept(?=\.| {_YEAR}))\b\.?"
              rf"(?: (?P<y>{_YEAR})| (?P<earlier>dernier|passe)\b|,? (?:de )?(?P<last>{_LAST_YEAR}))?"),
    ("month", rf"\b(?P<m>{_WHOLE_MONTH}) (?:(?P<y>{_YEAR})|(?P<earlier>dernier|passe)|de (?P<last>{_LAST_YEAR}))\b"),
)  # fmt: skip
_COMPILED = tuple((kind, re.compile(pattern)) for kind, pattern in _PATTERNS)

# What says a date in answer to « quand ? », and only there.
_BARE = tuple(
    (kind, re.compile(rf"(?:c'etait |je dirais |environ |vers |plutot |depuis )*{pattern}"))
    for kind, pattern in (
        ("month", rf"(?P<m>{_WHOLE_MONTH}|sept(?=\. ))\.?(?: (?P<y>\d\d))?"),
        ("weekday", rf"(?:le |ce )?(?P<weekday>{_WEEKDAY})(?: matin| soir| apres[- ]midi)?"),
        ("day", r"(?P<d>[0-3]?\d) (?P<m>[01]?\d)(?: (?P<y>\d\d))?"),
        ("ago", rf"{_SPAN}(?: (?:environ|a peu pres|je crois|je pense|je dirais|maintenant))?"),
        ("ago", r"(?:il y a |ca fait )?(?P<n>quelques) (?P<unit>jours|semaines|mois)"),
    )
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """`value` is YYYY-MM-DD or YYYY-MM; `start` and `end` index the folded text. `kind` says how it was
    told: "day", "month", "ago", "today"…"""

    value: str
    start: int
    end: int
    kind: str


def find_dates(text: str, today: date) -> list[FoundDate]:
    """Every date a text states, in order, none in the far past or future."""
    folded = fold(text)
    seen: list[tuple[int, int]] = []
    found: list[FoundDate] = []
    for kind, pattern in _COMPILED:
        for match in pattern.finditer(folded):
            if any(match.start() < end and start < match.end() for start, end in seen):
                continue
            seen.append(match.span())  # also when impossible: « 31 novembre 2026 » is not a month
            value = _value(kind, match.groupdict(), today)
            if value and "1900" <= value[:4] <= str(today.year + 1):
                found.append(FoundDate(value, match.start(), match.end(), kind))
    return sorted(found, key=lambda f: f.start)


def read_date(text: str, today: date) -> str | None:
    """The date an answer gives, when it gives exactly one. « mardi », « mars » or « trois semaines »
    count, since a date was asked for."""
    values = {f.value for f in find_dates(text, today)}
    if values:
        return values.pop() if len(values) == 1 else None
    said = fold(text).strip(" .!?,;…")
    for kind, pattern in _BARE:
        if match := pattern.fullmatch(said):
            return _value(kind, match.groupdict(), today)
    return None


def _value(kind: str, said: dict[str, str | None], today: date) -> str | None:
    if kind == "day":
        return _day(said, today)
    if kind == "month":
        return _month(said, today)
    if kind == "ago":
        return _ago(said, today)
    if kind == "weekday":
        return _weekday(str(said["weekday"]), today, bool(said.get("week"))).isoformat()
    if kind == "yesterday":
        days = 2 if said["before"] else 1
        return (today - timedelta(days=days)).isoformat()
    if kind == "day_of_month":
        month = plus_months(today, -1) if said["last"] else today
        return _existing(month.year, month.month, _number(said["d"]))
    if kind == "last_week":
        return (today - timedelta(days=7)).isoformat()
    if kind == "last_month":
        return _month_of(plus_months(today, -1))
    return _month_of(today) if kind == "this_month" else today.isoformat()


def _day(said: dict[str, str | None], today: date) -> str | None:
    """A day; without its year, the last one that is past."""
    day, month = _number(said["d"]), _number_of_month(said["m"])
    if said.get("last"):
        return _existing(today.year - 1, month, day)
    if year := said.get("y"):
        return _existing(_full_year(year, today), month, day)
    this_year = _existing(today.year, month, day)
    if this_year and this_year <= today.isoformat():
        return this_year
    return _existing(today.year - 1, month, day)


def _month(said: dict[str, str | None], today: date) -> str:
    month = _number_of_month(said["m"])
    if year := said.get("y"):
        return f"{_full_year(year, today)}-{month:02}"
    this_year = month < today.month or (month == today.month and not said.get("earlier"))
    this_year = this_year and not said.get("last")
    return f"{today.year if this_year else today.year - 1}-{month:02}"


def _ago(said: dict[str, str | None], today: date) -> str | None:
    """Days and weeks give a day; months and years are told too roughly to give more than a month."""
    if dozen := said.get("dozen"):
        return (today - timedelta(days=_DOZENS[dozen])).isoformat()
    number = 3 if said["n"] == "quelques" else _number(said["n"])
    unit, half = str(said["unit"]), bool(said.get("half"))
    if unit.startswith(("j", "sem")):
        days = number * 7 + half * 3 if unit.startswith("sem") else number
        return (today - timedelta(days=days)).isoformat()
    if unit == "mois":
        return _month_of(plus_months(today - timedelta(days=half * 15), -number))
    if number >= 100:
        return None
    return _month_of(plus_months(today, -12 * number - 6 * half))


def _weekday(name: str, today: date, last_week: bool = False) -> date:
    """That day, the last time it came; or that day of the week before this one."""
    index = _WEEKDAYS.index(name)
    if last_week:
        return today - timedelta(days=today.weekday() + 7 - index)
    return today - timedelta(days=(today.weekday() - index - 1) % 7 + 1)


def _number(said: str | None) -> int:
    words = str(said).replace("-", " ")
    return _NUMBERS[words] if words in _NUMBERS else int(words)


def _number_of_month(said: str | None) -> int:
    return _MONTHS[str(said)] if said in _MONTHS else int(str(said))


def _full_year(said: str, today: date) -> int:
    """« 26 » -> 2026, « 58 » -> 1958."""
    year = int(said)
    if year >= 100:
        return year
    return year + (2000 if year <= today.year - 2000 + 1 else 1900)


def _month_of(day: date) -> str:
    return day.isoformat()[:7]


def _existing(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
