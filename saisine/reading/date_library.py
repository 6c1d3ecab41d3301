"""The day or the month that a plain French expression means: the only place that knows `dateparser`.

The library is given what it reads rightly, and nothing else: « 12 octobre », « 12 octobre 2025 »,
« octobre », « il y a 15 jours », « la semaine dernière », « lundi », « hier ». It reads no clock and no time
zone of the machine: everything is counted from the given day (docs/adr/0008-dates.md).
"""

from datetime import date, datetime
from functools import lru_cache

from dateparser.date import DateDataParser  # type: ignore[import-untyped]


def reckon(expression: str, today: date) -> str | None:
    """YYYY-MM-DD, or YYYY-MM when the expression is only as precise as a month or a year; None when it
    names no day that exists. Without a year, the last one that is past."""
    try:
        read = _parser(today).get_date_data(expression)
    except (ValueError, OverflowError):
        return None
    day: datetime | None = read.date_obj
    if day is None:
        return None
    iso = day.date().isoformat()
    return iso[:7] if read.period in ("month", "year") else iso


@lru_cache(maxsize=4)
def _parser(today: date) -> DateDataParser:
    """One language, no guessing of the order, no reading of bare numbers or time stamps."""
    return DateDataParser(
        languages=["fr"],
        settings={
            "RELATIVE_BASE": datetime(today.year, today.month, today.day),
            "PREFER_DATES_FROM": "past",
            "PREFER_DAY_OF_MONTH": "first",
            "DATE_ORDER": "DMY",
            "STRICT_DATE_ORDER": "all",
            "TIMEZONE": "UTC",
            "RETURN_AS_TIMEZONE_AWARE": False,
            "PARSERS": ["absolute-time", "relative-time"],
        },
    )


reckon("1er mai", date(2026, 1, 1))  # its tables are built on first use: not during somebody's turn
