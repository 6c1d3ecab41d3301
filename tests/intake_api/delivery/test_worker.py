"""The worker as a real process, before a real HTTP server that may misbehave."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.accounts.models import WebSessionRow
from intake_api.conversations.models import ConversationRow, MessageRow, TurnRow
from intake_api.db.migrate import upgrade
from intake_api.delivery.models import OutboxRow
from intake_api.delivery.signature import verify
from intake_api.delivery.worker import AT_ONCE
from intake_api.drafts.models import DraftRow
from intake_api.saisines import payload
from tests.support.case_system import CaseSystem, case_system
from tests.support.outbox import (
    file_saisines,
    outbox,
    statuses,
    wait_until,
    with_session,
    withdraw,
)
from tests.support.saisines import NIR
from tests.support.serving import served
from tests.support.settings import CASE_SYSTEM_SECRET, make_keyring
from tests.support.worker import redeliver, worker


@pytest.fixture
def cases() -> Iterator[CaseSystem]:
    with case_system() as running:
        yield running


def test_a_filed_saisine_reaches_the_case_system_signed_and_whole(
    database_url: str, cases: CaseSystem
) -> None:
    (row,) = file_saisines(database_url)
    with worker(database_url, cases.url):
        wait_until(database_url, "delivered")
    (got,) = cases.received
    assert (got.path, got.key) == ("/saisines", row.id)
    assert got.headers["content-type"] == "application/json"
    assert got.body == payload.body(make_keyring().open(row.payload_sealed))
    assert verify(
        CASE_SYSTEM_SECRET,
        got.headers["x-saisine-timestamp"],
        got.body,
        got.headers["x-saisine-signature"],
        datetime.now(UTC),
    )
    assert statuses(database_url) == ["remise"]


def test_what_fails_is_sent_again_unchanged_until_it_is_acknowledged(
    sqlite_url: str, cases: CaseSystem
) -> None:
    cases.answers = [500, (503, {"Retry-After": "0"}), 429]
    (row,) = file_saisines(sqlite_url)
    with worker(sqlite_url, cases.url):
        (delivered,) = wait_until(sqlite_url, "delivered")
    assert cases.keys() == [row.id] * 4
    assert len({got.body for got in cases.received}) == 1
    assert (delivered.attempts, delivered.last_error) == (4, None)


def test_the_case_systems_retry_after_is_respected(sqlite_url: str, cases: CaseSystem) -> None:
    cases.answers = [(503, {"Retry-After": "3600"})]
    file_saisines(sqlite_url)
    with worker(sqlite_url, cases.url) as running:
        assert cases.arrived.wait(10)
        assert running.stop() == 0
    (row,) = outbox(sqlite_url)
    wait = row.next_attempt_at - datetime.now(UTC)
    assert timedelta(minutes=59) < wait <= timedelta(hours=1)
    assert (row.state, row.last_error) == ("waiting", "HTTP 503")


def test_a_duplicate_is_a_success(sqlite_url: str, cases: CaseSystem) -> None:
    cases.answers = [409]
    file_saisines(sqlite_url)
    with worker(sqlite_url, cases.url):
        wait_until(sqlite_url, "delivered")
    assert len(cases.received) == 1
    assert statuses(sqlite_url) == ["remise"]


def test_a_case_system_that_hangs_does_not_hold_up_the_others(
    sqlite_url: str, cases: CaseSystem
) -> None:
    cases.answers = ["hang"]
    file_saisines(sqlite_url, 3)
    with worker(sqlite_url, cases.url):
        wait_until(sqlite_url, "delivered")
    times = cases.times_received()
    assert sorted(times.values()) == [1, 1, 2]
    assert len(cases.kept) == 3


def test_nothing_is_lost_while_the_case_system_is_down(sqlite_url: str, cases: CaseSystem) -> None:
    file_saisines(sqlite_url, 2)
    with served(None) as closed:
        pass  # nobody listens at this address any more
    with worker(sqlite_url, closed) as running:
        deadline = time.monotonic() + 10
        while {row.last_error for row in outbox(sqlite_url)} != {"ConnectError"}:
            assert time.monotonic() < deadline, running.lines
            time.sleep(0.05)
        assert running.stop() == 0
    assert statuses(sqlite_url) == ["enregistree"] * 2
    with worker(sqlite_url, cases.url):
        wait_until(sqlite_url, "delivered")
    assert len(cases.kept) == 2


@pytest.mark.parametrize("answer", [400, 302], ids=str)
def test_a_refusal_is_set_aside_seen_and_delivered_again_by_one_command(
    sqlite_url: str, cases: CaseSystem, answer: int
) -> None:
    cases.answers = [(answer, {"Location": f"{cases.url}/saisines"})]
    (row,) = file_saisines(sqlite_url)
    with worker(sqlite_url, cases.url):
        wait_until(sqlite_url, "set_aside")
        assert statuses(sqlite_url) == ["enregistree"]
        listed = redeliver(sqlite_url, "--list")
        assert row.reference in listed.stdout and f"HTTP {answer}" in listed.stdout
        assert len(cases.received) == 1
        again = redeliver(sqlite_url, row.reference.lower())
        assert again.returncode == 0, again.stderr
        wait_until(sqlite_url, "delivered")
    assert cases.keys() == [row.id] * 2
    assert redeliver(sqlite_url, "--list").stdout == ""


def test_everything_set_aside_can_be_sent_again_at_once(sqlite_url: str, cases: CaseSystem) -> None:
    cases.always = 403
    file_saisines(sqlite_url, 3)
    with worker(sqlite_url, cases.url):
        wait_until(sqlite_url, "set_aside")
        cases.always = None
        assert redeliver(sqlite_url, "--all").returncode == 0
        wait_until(sqlite_url, "delivered")
    assert len(cases.kept) == 3


def test_sending_again_what_was_not_set_aside_is_said_to_be_a_mistake(sqlite_url: str) -> None:
    (row,) = file_saisines(sqlite_url)
    done = redeliver(sqlite_url, row.reference, "M7KQ-4XW9")
    assert done.returncode == 1
    assert row.reference in done.stderr and "M7KQ-4XW9" in done.stderr
    assert redeliver(sqlite_url).returncode == 2


def test_a_worker_killed_between_sending_and_recording_loses_and_doubles_nothing(
    database_url: str, cases: CaseSystem
) -> None:
    """The case system has the saisine, we do not know it: the worst moment."""
    cases.answers = ["keep_then_hang"] * 3
    rows = file_saisines(database_url, 3)
    with worker(database_url, cases.url, SAISINE_DELIVERY_TIMEOUT_S=30) as running:
        deadline = time.monotonic() + 15
        while len(cases.received) < 3:
            assert time.monotonic() < deadline, running.lines
            time.sleep(0.02)
        running.kill()
    assert {row.state for row in outbox(database_url)} == {"waiting"}
    assert statuses(database_url) == ["enregistree"] * 3
    _let_the_leases_end(database_url)
    with worker(database_url, cases.url):
        wait_until(database_url, "delivered")
    assert cases.times_received() == {row.id: 2 for row in rows}
    assert set(cases.kept) == {row.id for row in rows}
    assert len({got.json["reference"] for got in cases.received}) == 3


def test_a_worker_killed_again_and_again_still_delivers_each_saisine_under_one_key(
    sqlite_url: str, cases: CaseSystem
) -> None:
    rows = file_saisines(sqlite_url, 12)
    for _ in range(4):
        cases.arrived.clear()
        with worker(sqlite_url, cases.url) as running:
            cases.arrived.wait(10)
            running.kill()
    with worker(sqlite_url, cases.url):
        wait_until(sqlite_url, "delivered")
    assert set(cases.kept) == {row.id for row in rows}
    sent = {(got.key, got.json["id"], got.json["reference"]) for got in cases.received}
    assert sent == {(row.id, row.id, row.reference) for row in rows}


def test_two_workers_on_one_outbox_deliver_each_row_once(
    database_url: str, cases: CaseSystem
) -> None:
    rows = file_saisines(database_url, 40)
    for row in rows[:10]:
        withdraw(database_url, row.reference)
    with ExitStack() as running:
        for _ in range(2):
            running.enter_context(worker(database_url, cases.url, SAISINE_DELIVERY_TIMEOUT_S=10))
        wait_until(database_url, "delivered", 40)
    expected = [row.id for row in rows] + [f"{row.id}:withdrawal" for row in rows[:10]]
    assert cases.times_received() == dict.fromkeys(expected, 1)


def test_a_withdrawal_is_told_after_its_saisine_was_acknowledged(
    sqlite_url: str, cases: CaseSystem
) -> None:
    cases.answers = [500, 500]
    (row,) = file_saisines(sqlite_url)
    withdraw(sqlite_url, row.reference)
    with worker(sqlite_url, cases.url):
        wait_until(sqlite_url, "delivered")
    assert cases.keys() == [row.id, row.id, row.id, f"{row.id}:withdrawal"]
    told = cases.received[-1]
    assert told.path == f"/saisines/{row.id}/withdrawal"
    assert told.json["reference"] == row.reference
    assert datetime.fromisoformat(told.json["withdrawn_at"]).tzinfo
    assert statuses(sqlite_url) == ["retiree"]


def test_a_payload_that_no_key_opens_is_set_aside_not_forgotten(
    sqlite_url: str, cases: CaseSystem
) -> None:
    file_saisines(sqlite_url, keys=Fernet.generate_key().decode())
    with worker(sqlite_url, cases.url):
        (row,) = wait_until(sqlite_url, "set_aside")
    assert row.last_error == "payload sealed with an unknown key"
    assert cases.received == []


def test_asked_to_stop_a_worker_finishes_what_is_under_way_and_starts_nothing(
    sqlite_url: str, cases: CaseSystem
) -> None:
    cases.answers = ["hang"] * (AT_ONCE + 1)
    file_saisines(sqlite_url, AT_ONCE + 1)
    with worker(sqlite_url, cases.url, SAISINE_DELIVERY_TIMEOUT_S=2) as running:
        deadline = time.monotonic() + 10
        while len(cases.received) < AT_ONCE:
            assert time.monotonic() < deadline
            time.sleep(0.02)
        assert running.stop() == 0
    rows = outbox(sqlite_url)
    assert {(row.state, row.leased_until) for row in rows} == {("waiting", None)}
    assert [row.last_error for row in rows] == ["TimeoutError"] * AT_ONCE + [None]
    assert len(cases.received) == AT_ONCE


def test_the_worker_logs_no_personal_data(sqlite_url: str, cases: CaseSystem) -> None:
    cases.answers = [500, 400]
    (row,) = file_saisines(sqlite_url)
    with worker(sqlite_url, cases.url) as running:
        wait_until(sqlite_url, "set_aside")
        running.stop()
        printed = "".join(running.lines)
    assert "delivery worker ready" in printed and "set aside" in printed
    for personal in (NIR, "Exemple", "Zoé", "Besançon", row.reference, row.id, cases.url):
        assert personal not in printed


def test_a_worker_started_before_its_tables_exist_waits_for_them(
    tmp_path: Path, cases: CaseSystem
) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/late.db"
    with worker(url, cases.url, wait=False) as running:
        deadline = time.monotonic() + 15
        while not any("tidying failed" in line for line in running.lines):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        assert not running.ready.is_set()
        asyncio.run(upgrade(url))
        assert running.ready.wait(10) and running.process.poll() is None
        file_saisines(url)
        wait_until(url, "delivered")


def test_drafts_nobody_came_back_to_are_deleted_whole(database_url: str, cases: CaseSystem) -> None:
    now = datetime.now(UTC)
    (filed,) = file_saisines(database_url)

    async def fill(session: AsyncSession) -> None:
        for name, age in (("old", timedelta(seconds=-1)), ("live", timedelta(days=1))):
            session.add(
                ConversationRow(
                    id=name,
                    owner="o",
                    channel="public",
                    status="open",
                    created_at=now,
                    updated_at=now,
                    expires_at=now + age,
                )
            )
            session.add(
                WebSessionRow(id=name, owner="o", account_sealed=b"x", expires_at=now + age)
            )
            await session.flush()
            session.add(
                DraftRow(conversation_id=name, version=0, draft_sealed=b"x", updated_at=now)
            )
            session.add(
                TurnRow(
                    conversation_id=name, client_message_id="m", answer_sealed=b"x", created_at=now
                )
            )
            session.add(
                MessageRow(
                    conversation_id=name,
                    position=0,
                    turn=0,
                    role="user",
                    kind="text",
                    content_sealed=b"x",
                    created_at=now,
                )
            )

    async def left(session: AsyncSession) -> dict[str, int]:
        tables = (ConversationRow, DraftRow, TurnRow, MessageRow, WebSessionRow)
        return {
            table.__tablename__: await session.scalar(select(func.count()).select_from(table)) or 0
            for table in tables
        }

    with_session(database_url, fill)
    with worker(database_url, cases.url):
        wait_until(database_url, "delivered")
    assert set(with_session(database_url, left).values()) == {1}
    assert statuses(database_url) == ["remise"], "a filed saisine stays"
    assert filed.reference


def _let_the_leases_end(url: str) -> None:
    """As if the time of the leases had passed."""

    async def end(session: AsyncSession) -> None:
        for row in (await session.scalars(select(OutboxRow))).all():
            row.leased_until = datetime.now(UTC)

    with_session(url, end)
