"""Instants as a person reads them."""

from datetime import datetime

from intake_api.config import PARIS
from saisine.calendar import in_french


def moment(instant: datetime) -> str:
    """« 21 novembre 2026 à 14 h 05 », in Paris."""
    there = instant.astimezone(PARIS)
    return f"{day(instant)} à {there.hour}\u00a0h\u00a0{there.minute:02}"


def day(instant: datetime) -> str:
    """« 21 novembre 2026 », in Paris."""
    return in_french(instant.astimezone(PARIS).date().isoformat())
