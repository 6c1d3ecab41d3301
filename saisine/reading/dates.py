"""Dates as people say them, found anywhere in a text.

A day is read by `dateparser` (French, day first, the past preferred); what it lacks is added: months
without a day ("en septembre", "fin août" -> YYYY-MM), and durations told in round numbers.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import dateparser

from saisine.reading.folding import fold

_MONTHS = {
    "janvier": 1, "janv": 1, "fevrier": 2, "fevr": 2, "fev": 2, "mars": 3, "avril": 4, "avr": 4,
    "mai": 5, "juin": 6, "juillet": 7, "juil": 7, "aout": 8, "septembre": 9, "sept": 9,
    "octobre": 10, "oct": 10, "novembre": 11, "nov": 11, "decembre": 12, "dec": 12,
}  # fmt: skip
_NUMBERS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "quinze": 15, "vingt": 20,
    "trente": 30, "quelques": 3,
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_NUMBER = r"\d{1,3}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True))
_WEEKDAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"

_PATTERNS = (
    ("iso", re.compile(r"\b(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)\b")),
    (
        "numeric",
        re.compile(
            r"\b(?P<d>[0-3]?\d)(?P<sep>[/.\- ])(?P<m>[01]?\d)(?P=sep)(?P<y>(?:19|20)?\d\d)\b"
        ),
    ),
    (
        "day_month",
        re.compile(
            rf"\b(?P<d>1er|[0-3]?\d|premier)\s+(?P<month>{_MONTH})\b\.?(?:\s+(?P<y>(?:19|20)\d\d))?"
        ),
    ),
    ("short", re.compile(r"(?<![\d/.])(?P<d>[0-3]?\d)/(?P<m>[01]?\d)(?![\d/])")),
    (
        "ago",
        re.compile(
            r"\b(?P<since>il y a|ca fait|voila|y a)\s+(?:environ |presque |a peu pres |plus d'|plus de |bientot "
            rf"|deja |au moins )?(?:(?P<n>{_NUMBER})\s+(?P<unit>jours?|semaines?|mois|ans?|annees?)"
            r"|une (?P<dozen>quinzaine|dizaine|huitaine|vingtaine|trentaine)(?: de jours)?)\b"
        ),
    ),
    ("word", re.compile(r"\b(?P<word>avant[- ]hier|hier|aujourd'?hui|ce matin)\b")),
    (
        "last",
        re.compile(
            rf"\b(?:(?P<weekday>{_WEEKDAYS}) dernier|(?P<span>la semaine|le mois) (?:derniere?|passee?))\b"
        ),
    ),
    (
        "month",
        re.compile(
            rf"\b(?:(?P<part>debut|mi|fin|courant|en|de|depuis|au mois de?)[ -](?:d')?)"
            rf"(?P<month>{_MONTH})\b\.?(?:\s+(?:(?P<y>(?:19|20)\d\d)|dernier))?"
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """`value` is YYYY-MM-DD or YYYY-MM; `start` and `end` index the folded text."""

    value: str
    start: int
    end: int
    kind: str


def find_dates(text: str, today: date) -> list[FoundDate]:
    """Every date a text states, in order, none in the far past or future."""
    folded = fold(text)
    found: list[FoundDate] = []
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(folded):
            if any(match.start() < f.end and f.start < match.end() for f in found):
                continue
            value = _value(kind, match, today)
            if value and "1900" <= value[:4] <= str(today.year + 1):
                found.append(FoundDate(value, match.start(), match.end(), kind))
    return sorted(found, key=lambda f: f.start)


def read_date(text: str, today: date) -> str | None:
    """The date an answer gives, when it gives exactly one."""
    values = {f.value for f in find_dates(text, today)}
    if not values and (bare := re.fullmatch(rf"({_MONTH})\.?(?: ((?:19|20)\d\d))?", fold(text))):
        return _month(bare[1], bare[2], today)
    return values.pop() if len(values) == 1 else None


def _value(kind: str, match: re.Match[str], today: date) -> str | None:
    parts = match.groupdict()
    if kind in ("iso", "numeric"):
        year = int(parts["y"])
        if year < 100:
            year += 2000 if year <= today.year - 2000 + 1 else 1900
        return _day(year, int(parts["m"]), int(parts["d"]))
    if kind == "short":
        return _past_day(int(parts["m"]), int(parts["d"]), today)
    if kind == "day_month":
        number = 1 if parts["d"] in ("1er", "premier") else int(parts["d"])
        month = _MONTHS[parts["month"]]
        if parts["y"]:
            return _day(int(parts["y"]), month, number)
        return _past_day(month, number, today)
    if kind == "month":
        return _month(parts["month"], parts["y"], today)
    if kind == "ago" and parts["unit"] and parts["unit"].startswith(("mois", "an")):
        return _parsed(_ago(parts), today)[:7]
    if kind == "word":
        back = {"hier": 1, "avant-hier": 2, "avant hier": 2}.get(parts["word"], 0)
        return (today - timedelta(days=back)).isoformat()
    if kind == "last" and parts["weekday"]:
        weekday = _WEEKDAYS.split("|").index(parts["weekday"])
        return (today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)).isoformat()
    if kind == "last" and parts["span"] == "le mois":
        return _parsed("il y a 1 mois", today)[:7]
    return _parsed(_ago(parts) if kind == "ago" else "il y a 7 jours", today)


def _ago(parts: dict[str, str]) -> str:
    if parts["dozen"]:
        days = {"huitaine": 8, "dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30}
        return f"il y a {days[parts['dozen']]} jours"
    number = _NUMBERS.get(parts["n"]) or int(parts["n"])
    unit = parts["unit"].replace("annee", "an")
    return f"il y a {number} {unit}"


def _parsed(span: str, today: date) -> str:
    """What `dateparser` makes of a span, or "" when nothing."""
    read = dateparser.parse(
        span,
        languages=["fr"],
        settings={
            "RELATIVE_BASE": datetime.combine(today, datetime.min.time()),
            "PREFER_DATES_FROM": "past",
            "DATE_ORDER": "DMY",
        },
    )
    return read.date().isoformat() if read else ""


def _month(name: str, year: str | None, today: date) -> str:
    month = _MONTHS[name]
    if year:
        return f"{year}-{month:02}"
    return f"{today.year if month <= today.month else today.year - 1}-{month:02}"


def _past_day(month: int, day: int, today: date) -> str | None:
    this_year = _day(today.year, month, day)
    if this_year and this_year <= today.isoformat():
        return this_year
    return _day(today.year - 1, month, day)


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
