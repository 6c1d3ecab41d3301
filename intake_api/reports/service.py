"""What the figures keep of a turn: that an answer was not understood, never the answer."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.reports.repository import count_not_understood
from saisine.dialogue.shortfalls import ASIDES
from saisine.questions import QUESTIONS


def not_understood(before: Mapping[str, int], after: Mapping[str, int]) -> list[str]:
    """The questions whose answer this turn could not be read, by the tries of the draft before and after it."""
    counted = (*QUESTIONS, *ASIDES)
    return [name for name in counted if after.get(name, 0) > before.get(name, 0)]


async def count(
    session: AsyncSession,
    today: date,
    channel: str,
    before: Mapping[str, int],
    after: Mapping[str, int],
) -> None:
    """Counts what this turn could not read, in the month of `today`."""
    missed = not_understood(before, after)
    await count_not_understood(session, today.replace(day=1), channel, missed)
