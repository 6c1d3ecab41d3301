"""Queries on the figures."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.reports.models import NotUnderstoodRow


async def count_not_understood(
    session: AsyncSession, month: date, channel: str, questions: Iterable[str]
) -> None:
    """Adds one to the count of each; two turns at once are both counted."""
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    for question in questions:
        added = insert(NotUnderstoodRow).values(
            month=month, channel=channel, question=question, times=1
        )
        key = [NotUnderstoodRow.month, NotUnderstoodRow.channel, NotUnderstoodRow.question]
        more = {"times": NotUnderstoodRow.times + 1}
        await session.execute(added.on_conflict_do_update(index_elements=key, set_=more))


async def not_understood(session: AsyncSession) -> Sequence[NotUnderstoodRow]:
    """Every count: the latest month first, then the most frequent."""
    order = (NotUnderstoodRow.month.desc(), NotUnderstoodRow.times.desc())
    return (await session.scalars(select(NotUnderstoodRow).order_by(*order))).all()
