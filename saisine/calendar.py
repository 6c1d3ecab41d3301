"""Days and months as the rules count them.

A delay counted in days leaves out the day it starts from; one counted in months ends on the same day of the
last month, or on that month's last day. Neither is put off when it ends on a Saturday, a Sunday or a
holiday, although a court would (code de procédure civile, art. 640 to 642): an earlier date harms nobody.
"""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Delay:
    """So many months, then so many days."""

    months: int = 0
    days: int = 0

    def after(self, day: date) -> date:
        return plus_months(day, self.months) + timedelta(days=self.days)


def start_of(iso: str) -> date:
    """The first day an ISO date can mean: itself, or the first of the month for YYYY-MM."""
    return date.fromisoformat(iso if len(iso) > len("2026-11") else f"{iso}-01")


def end_of(iso: str) -> date:
    """The last day an ISO date can mean: itself, or the month's last day for YYYY-MM."""
    if len(iso) == 7:
        year, month = int(iso[:4]), int(iso[5:])
        return date(year, month, calendar.monthrange(year, month)[1])
    return date.fromisoformat(iso)


def plus_months(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day (31 January + 1 -> 28 February)."""
    index = day.month - 1 + months
    year, month = day.year + index // 12, index % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


_MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]


def in_french(iso: str) -> str:
    """« 12 octobre 2026 », « octobre 2026 » for a month, « 1er mai 2026 »."""
    parts = iso.split("-")
    month = f"{_MONTHS[int(parts[1]) - 1]} {parts[0]}"
    if len(parts) == 2:
        return month
    day = int(parts[2])
    return f"{'1er' if day == 1 else day} {month}"
