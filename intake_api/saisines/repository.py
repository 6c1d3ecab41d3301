"""Queries on the filed saisines and on what the case system said of them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.db.insert import insert_unless_there
from intake_api.reports.models import ActivityRow
from intake_api.saisines.models import EventRow, SaisineRow

_CLOSED = ("irrecevable", "cloturee", "retiree")


async def by_conversation(session: AsyncSession, conversation_id: str) -> SaisineRow | None:
    found = select(SaisineRow).where(SaisineRow.conversation_id == conversation_id)
    return await session.scalar(found)


async def by_reference(session: AsyncSession, reference: str) -> SaisineRow | None:
    return await session.scalar(select(SaisineRow).where(SaisineRow.reference == reference))


async def lock(session: AsyncSession, saisine_id: str) -> SaisineRow:
    """The row as it is now; nobody else changes it before this transaction ends.

    An update that changes nothing takes the row's lock on PostgreSQL, the file's on SQLite, which
    knows no `SELECT ... FOR UPDATE`.
    """
    mine = SaisineRow.id == saisine_id
    await session.execute(
        update(SaisineRow).where(mine).values(status=SaisineRow.status),
        execution_options={"synchronize_session": False},
    )
    row = await session.scalar(
        select(SaisineRow).where(mine), execution_options={"populate_existing": True}
    )
    assert row is not None
    return row


async def latest_open(session: AsyncSession, person_key: str, motif: str) -> SaisineRow | None:
    """The newest saisine of this person about this motif that is still being handled, leaving out
    those that only complete another one."""
    return await session.scalar(
        select(SaisineRow)
        .where(
            SaisineRow.person_key == person_key,
            SaisineRow.motif == motif,
            SaisineRow.status.not_in(_CLOSED),
            SaisineRow.completes.is_(None),
        )
        .order_by(SaisineRow.submitted_at.desc())
        .limit(1)
    )


async def add_saisine(session: AsyncSession, **values: Any) -> bool:
    """False when the id, the reference or the conversation is already there."""
    return await insert_unless_there(session, SaisineRow, **values)


async def add_event(session: AsyncSession, **values: Any) -> bool:
    """False when this `event_id` was already received."""
    return await insert_unless_there(session, EventRow, **values)


async def event(session: AsyncSession, event_id: str) -> EventRow | None:
    return await session.get(EventRow, event_id)


async def events(session: AsyncSession, saisine_id: str) -> Sequence[EventRow]:
    """Oldest first, by the case system's own dates."""
    found = await session.scalars(
        select(EventRow)
        .where(EventRow.saisine_id == saisine_id)
        .order_by(EventRow.at, EventRow.received_at, EventRow.event_id)
    )
    return found.all()


async def set_activity(
    session: AsyncSession, activity_id: str, *, outcome: str | None, days_to_close: int | None
) -> None:
    await session.execute(
        update(ActivityRow)
        .where(ActivityRow.id == activity_id)
        .values(outcome=outcome, days_to_close=days_to_close)
    )
