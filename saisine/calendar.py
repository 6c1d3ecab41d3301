"""Days and months as the rules count them."""

import calendar
from datetime import date, timedelta


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


def ripe_after_a_month(complaint: str) -> date:
    """First day on which "more than one month" has passed: 15 October -> 16 November."""
    return plus_months(end_of(complaint), 1) + timedelta(days=1)


def ripe_after_30_days(complaint: str) -> date:
    """First day on which 30 days have gone by without an answer."""
    return end_of(complaint) + timedelta(days=30)


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
