"""Queries on the outbox. Each change is one conditional update: any number of workers may run."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import CursorResult, Result, delete, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from intake_api.conversations.models import ConversationRow
from intake_api.db.insert import insert_unless_there
from intake_api.delivery.models import OutboxRow
from intake_api.saisines.models import SaisineRow

_BATCH = 200


@dataclass(frozen=True, slots=True)
class Job:
    """One thing to deliver, ours until `leased_until`. `attempts` counts this one."""

    id: int
    kind: str
    idempotency_key: str
    attempts: int
    leased_until: datetime
    saisine_id: str
    reference: str
    payload_sealed: bytes
    withdrawn_at: datetime | None


@dataclass(frozen=True, slots=True)
class SetAside:
    """A delivery that the case system refused for good."""

    reference: str
    kind: str
    attempts: int
    last_error: str | None
    created_at: datetime


async def add(
    session: AsyncSession,
    *,
    saisine_id: str,
    kind: str,
    key: str,
    created_at: datetime,
    due: datetime,
) -> bool:
    """False when this key is already in the outbox."""
    return await insert_unless_there(
        session,
        OutboxRow,
        saisine_id=saisine_id,
        kind=kind,
        idempotency_key=key,
        state="waiting",
        attempts=0,
        next_attempt_at=due,
        created_at=created_at,
    )


async def delivered_at(session: AsyncSession, saisine_id: str) -> datetime | None:
    return await session.scalar(
        select(OutboxRow.delivered_at).where(
            OutboxRow.saisine_id == saisine_id,
            OutboxRow.kind == "saisine",
            OutboxRow.state == "delivered",
        )
    )


async def claim(session: AsyncSession, now: datetime, until: datetime) -> Job | None:
    """Takes the row that has been due longest, or None. A withdrawal waits for its saisine."""
    due, sent_first = aliased(OutboxRow), aliased(OutboxRow)
    saisine_is_there = exists().where(
        sent_first.saisine_id == due.saisine_id,
        sent_first.kind == "saisine",
        sent_first.state == "delivered",
    )
    chosen = (
        select(due.id)
        .where(
            due.state == "waiting",
            due.next_attempt_at <= now,
            or_(due.leased_until.is_(None), due.leased_until <= now),
            or_(due.kind == "saisine", saisine_is_there),
        )
        .order_by(due.next_attempt_at, due.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=due)  # left out by SQLite, which has one writer
    )
    taken = (
        update(OutboxRow)
        .where(OutboxRow.id == chosen.scalar_subquery())
        .values(leased_until=until, attempts=OutboxRow.attempts + 1)
        .returning(
            OutboxRow.id, OutboxRow.kind, OutboxRow.idempotency_key,
            OutboxRow.attempts, OutboxRow.saisine_id,
        )
    )  # fmt: skip
    row = (await session.execute(taken, execution_options={"synchronize_session": False})).first()
    if row is None:
        return None
    saisine = await session.get_one(SaisineRow, row.saisine_id)
    return Job(
        id=row.id,
        kind=row.kind,
        idempotency_key=row.idempotency_key,
        attempts=row.attempts,
        leased_until=until,
        saisine_id=row.saisine_id,
        reference=saisine.reference,
        payload_sealed=saisine.payload_sealed,
        withdrawn_at=saisine.withdrawn_at,
    )


async def mark_delivered(session: AsyncSession, job: Job, now: datetime) -> None:
    """Whoever holds the lease by now: the case system has it, and that stays true."""
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.id == job.id, OutboxRow.state != "delivered")
        .values(state="delivered", delivered_at=now, leased_until=None, last_error=None)
    )
    if job.kind == "saisine":
        await session.execute(
            update(SaisineRow)
            .where(SaisineRow.id == job.saisine_id, SaisineRow.status == "enregistree")
            .values(status="remise")
        )


async def mark_retry(session: AsyncSession, job: Job, due: datetime, error: str) -> bool:
    """False, and nothing done, when the lease was lost to another worker."""
    return await _release(session, job, state="waiting", next_attempt_at=due, last_error=error)


async def mark_set_aside(session: AsyncSession, job: Job, error: str) -> bool:
    """False, and nothing done, when the lease was lost to another worker."""
    return await _release(session, job, state="set_aside", last_error=error)


async def _release(session: AsyncSession, job: Job, **values: object) -> bool:
    done = await session.execute(
        update(OutboxRow)
        .where(
            OutboxRow.id == job.id,
            OutboxRow.state == "waiting",
            OutboxRow.leased_until == job.leased_until,
        )
        .values(leased_until=None, **values)
    )
    return _count(done) == 1


async def set_aside(session: AsyncSession) -> list[SetAside]:
    """Oldest first."""
    rows = await session.execute(
        select(
            SaisineRow.reference, OutboxRow.kind, OutboxRow.attempts,
            OutboxRow.last_error, OutboxRow.created_at,
        )
        .join(SaisineRow, SaisineRow.id == OutboxRow.saisine_id)
        .where(OutboxRow.state == "set_aside")
        .order_by(OutboxRow.id)
    )  # fmt: skip
    return [SetAside(*row) for row in rows]


async def put_back(
    session: AsyncSession, now: datetime, references: Collection[str] | None = None
) -> Sequence[str]:
    """Makes the set-aside rows of these references (None: all) due now; the references put back."""
    mine = (
        select(SaisineRow.id, SaisineRow.reference)
        .join(OutboxRow, OutboxRow.saisine_id == SaisineRow.id)
        .where(OutboxRow.state == "set_aside")
    )
    if references is not None:
        mine = mine.where(SaisineRow.reference.in_(references))
    named = dict((await session.execute(mine)).tuples().all())
    put = await session.scalars(
        update(OutboxRow)
        .where(OutboxRow.state == "set_aside", OutboxRow.saisine_id.in_(named))
        .values(state="waiting", attempts=0, next_attempt_at=now, leased_until=None)
        .returning(OutboxRow.saisine_id),
        execution_options={"synchronize_session": False},
    )
    return sorted({named[saisine_id] for saisine_id in put})


async def delete_expired_conversations(session: AsyncSession, now: datetime) -> int:
    """Deletes some (0: none is left); their messages, turns and drafts go with them, by cascade."""
    some = select(ConversationRow.id).where(ConversationRow.expires_at <= now).limit(_BATCH)
    done = await session.execute(
        delete(ConversationRow).where(
            ConversationRow.id.in_(some.scalar_subquery()),
            ConversationRow.expires_at <= now,  # again: one may have been resumed meanwhile
        ),
        execution_options={"synchronize_session": False},
    )
    return _count(done)


def _count(done: Result[object]) -> int:
    assert isinstance(done, CursorResult)
    return int(done.rowcount)
