"""Who may deliver what, and when: the rules that hold with any number of workers."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from intake_api.db.session import Sessions
from intake_api.delivery import repository
from intake_api.delivery.models import OutboxRow
from intake_api.delivery.repository import Job
from intake_api.saisines import service
from intake_api.saisines.models import SaisineRow
from tests.support.outbox import OWNER
from tests.support.saisines import make_saisine
from tests.support.settings import make_keyring

pytestmark = pytest.mark.asyncio

NOW = datetime(2026, 11, 21, 10, tzinfo=UTC)
LEASE = timedelta(seconds=30)


async def filed(sessions: Sessions, number: int = 1) -> list[SaisineRow]:
    rows = []
    async with sessions.begin() as session:
        for _ in range(number):
            saisine = make_saisine()
            rows.append(
                await service.file(
                    session,
                    saisine=saisine,
                    conversation_id=saisine.id.hex,
                    owner=OWNER.owner,
                    keyring=make_keyring(),
                    now=NOW,
                )
            )
    async with sessions.begin() as session:  # whatever the clock of this machine says
        for row in await session.scalars(select(OutboxRow)):
            row.next_attempt_at = NOW
    return rows


async def claim(sessions: Sessions, now: datetime = NOW) -> Job | None:
    async with sessions.begin() as session:
        return await repository.claim(session, now, now + LEASE)


async def claimed(sessions: Sessions, now: datetime = NOW) -> Job:
    job = await claim(sessions, now)
    assert job
    return job


async def row_of(sessions: Sessions, job: Job) -> OutboxRow:
    async with sessions() as session:
        return await session.get_one(OutboxRow, job.id)


async def test_a_row_claimed_is_nobody_elses_until_its_lease_ends(sessions: Sessions) -> None:
    await filed(sessions)
    first = await claimed(sessions)
    assert await claim(sessions, NOW + LEASE - timedelta(seconds=1)) is None
    second = await claimed(sessions, NOW + LEASE)
    assert (second.id, second.idempotency_key) == (first.id, first.idempotency_key)
    assert (first.attempts, second.attempts) == (1, 2)


async def test_many_claims_at_once_take_each_row_once(sessions: Sessions) -> None:
    await filed(sessions, 8)
    jobs = await asyncio.gather(*(claim(sessions) for _ in range(16)))
    taken = [job.id for job in jobs if job]
    assert len(taken) == len(set(taken))
    while job := await claim(sessions):  # those that a competitor was looking at
        taken.append(job.id)
    assert len(taken) == len(set(taken)) == 8


async def test_the_row_due_longest_goes_first(sessions: Sessions) -> None:
    await filed(sessions, 3)
    async with sessions.begin() as session:
        rows = (await session.scalars(select(OutboxRow).order_by(OutboxRow.id))).all()
        rows[2].next_attempt_at = NOW - timedelta(hours=1)
        wanted = [rows[2].id, rows[0].id, rows[1].id]
    assert [(await claimed(sessions)).id for _ in range(3)] == wanted


async def test_nothing_is_claimed_before_it_is_due(sessions: Sessions) -> None:
    await filed(sessions)
    job = await claimed(sessions)
    async with sessions.begin() as session:
        assert await repository.mark_retry(session, job, NOW + timedelta(hours=1), "HTTP 500")
    assert await claim(sessions, NOW + timedelta(minutes=59)) is None
    again = await claimed(sessions, NOW + timedelta(hours=1))
    assert again.attempts == 2


async def test_a_withdrawal_waits_until_its_saisine_is_delivered(sessions: Sessions) -> None:
    (row,) = await filed(sessions)
    async with sessions.begin() as session:
        await service.withdraw(session, row.reference, OWNER, NOW - timedelta(hours=1))
    job = await claimed(sessions)
    assert job.kind == "saisine"
    assert await claim(sessions) is None
    async with sessions.begin() as session:
        await repository.mark_delivered(session, job, NOW)
    withdrawal = await claimed(sessions)
    assert withdrawal.kind == "withdrawal"
    assert withdrawal.withdrawn_at == NOW - timedelta(hours=1)


async def test_an_acknowledgement_hands_the_saisine_over(sessions: Sessions) -> None:
    (row,) = await filed(sessions)
    job = await claimed(sessions)
    async with sessions.begin() as session:
        await repository.mark_delivered(session, job, NOW)
        shown = await service.follow_up(session, row.reference, OWNER)
    assert (shown.status, shown.status_label) == ("remise", "remise au médiateur")
    assert shown.delivered_at == NOW
    assert await claim(sessions, NOW + timedelta(days=1)) is None


@pytest.mark.parametrize("status", ["recue", "retiree"])
async def test_an_acknowledgement_does_not_undo_what_came_before_it(
    sessions: Sessions, status: str
) -> None:
    (row,) = await filed(sessions)
    job = await claimed(sessions)
    async with sessions.begin() as session:
        (await session.get_one(SaisineRow, row.id)).status = status
    async with sessions.begin() as session:
        await repository.mark_delivered(session, job, NOW)
    async with sessions() as session:
        assert (await session.get_one(SaisineRow, row.id)).status == status


async def test_an_acknowledgement_counts_even_after_the_lease_was_lost(sessions: Sessions) -> None:
    await filed(sessions)
    slow = await claimed(sessions)
    later = NOW + LEASE
    quick = await claimed(sessions, later)
    async with sessions.begin() as session:
        await repository.mark_delivered(session, slow, later)
    async with sessions.begin() as session:
        assert not await repository.mark_set_aside(session, quick, "HTTP 400")
    assert (await row_of(sessions, slow)).state == "delivered"


async def test_a_failure_told_after_the_lease_was_lost_is_ignored(sessions: Sessions) -> None:
    await filed(sessions)
    slow = await claimed(sessions)
    quick = await claimed(sessions, NOW + LEASE)
    async with sessions.begin() as session:
        assert not await repository.mark_retry(session, slow, NOW, "ReadError")
        assert not await repository.mark_set_aside(session, slow, "HTTP 400")
    kept = await row_of(sessions, quick)
    assert (kept.state, kept.leased_until) == ("waiting", quick.leased_until)


async def test_what_is_set_aside_is_listed_and_put_back_by_name(sessions: Sessions) -> None:
    first, second = await filed(sessions, 2)
    for _ in range(2):
        job = await claimed(sessions)
        async with sessions.begin() as session:
            assert await repository.mark_set_aside(session, job, "HTTP 400")
    assert await claim(sessions, NOW + timedelta(days=9)) is None
    async with sessions.begin() as session:
        listed = await repository.set_aside(session)
        assert {(row.reference, row.last_error) for row in listed} == {
            (first.reference, "HTTP 400"),
            (second.reference, "HTTP 400"),
        }
        assert await repository.put_back(session, NOW, [second.reference]) == [second.reference]
    assert (await claimed(sessions)).reference == second.reference
    assert await claim(sessions) is None
    async with sessions.begin() as session:
        assert await repository.put_back(session, NOW) == [first.reference]
