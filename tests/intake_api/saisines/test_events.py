"""What the case system calls back with, signed, through HTTP."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
import pytest_asyncio
from sqlalchemy import select

from intake_api.accounts.service import new_public_token
from intake_api.db.session import Sessions
from intake_api.delivery.signature import sign
from intake_api.reports.models import ActivityRow
from intake_api.saisines import service
from intake_api.saisines.endpoints import LONGEST_EVENT, router
from tests.support.door import door
from tests.support.saisines import SUBMITTED_AT, make_saisine
from tests.support.settings import CASE_SYSTEM_SECRET, make_keyring, make_settings

pytestmark = pytest.mark.asyncio

OWNER = new_public_token()
on_sqlite = pytest.mark.parametrize("empty_url", ["sqlite"], indirect=True)
"""For what is decided before the store is asked."""


@pytest_asyncio.fixture
async def client(sessions: Sessions) -> AsyncIterator[httpx.AsyncClient]:
    async with door(router, make_settings(), sessions) as made:
        yield made


@pytest_asyncio.fixture
async def reference(sessions: Sessions) -> str:
    return await filed(sessions, "c")


async def filed(sessions: Sessions, conversation: str) -> str:
    keyring = make_keyring()
    async with sessions.begin() as session:
        row = await service.file(
            session,
            saisine=make_saisine(),
            conversation_id=conversation,
            owner=keyring.person_key("public", OWNER),
            keyring=keyring,
            now=SUBMITTED_AT,
        )
        return row.reference


def after(days: float) -> str:
    return (SUBMITTED_AT + timedelta(days=days)).isoformat()


async def call_back(
    client: httpx.AsyncClient,
    reference: str,
    *,
    content: bytes | None = None,
    secret: str = CASE_SYSTEM_SECRET,
    sent_at: str | None = None,
    signature: str | None = None,
    **event: Any,
) -> httpx.Response:
    body = json.dumps(event).encode() if content is None else content
    timestamp = str(int(datetime.now(UTC).timestamp())) if sent_at is None else sent_at
    return await client.post(
        f"/v1/saisines/{reference}/events",
        content=body,
        headers={
            "Content-Type": "application/json",
            "X-Saisine-Timestamp": timestamp,
            "X-Saisine-Signature": sign(secret, timestamp, body)
            if signature is None
            else signature,
        },
    )


async def seen(client: httpx.AsyncClient, reference: str) -> dict[str, Any]:
    answer = await client.get(
        f"/v1/saisines/{reference}", headers={"Authorization": f"Bearer {OWNER}"}
    )
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


async def figure(sessions: Sessions) -> tuple[str | None, int | None]:
    async with sessions() as session:
        row = (await session.scalars(select(ActivityRow))).one()
        return row.outcome, row.days_to_close


async def test_an_event_is_shown_to_the_person(client: httpx.AsyncClient, reference: str) -> None:
    answer = await call_back(client, reference, event_id="e1", status="recue", at=after(1))
    assert (answer.status_code, answer.json()) == (
        200,
        {"reference": reference, "status": "recue"},
    )
    shown = await seen(client, reference)
    assert (shown["status"], shown["status_label"]) == ("recue", "reçue par le médiateur")
    assert shown["events"] == [
        {"status": "recue", "status_label": "reçue par le médiateur", "at": "2026-11-22T09:30:00Z"}
    ]


async def test_a_closed_saisine_gives_its_outcome_to_the_person_and_to_the_figures(
    client: httpx.AsyncClient, sessions: Sessions, reference: str
) -> None:
    await call_back(
        client,
        reference,
        event_id="e1",
        status="cloturee",
        outcome="accord_amiable",
        at=after(31.5),
    )
    shown = await seen(client, reference)
    assert (shown["outcome"], shown["outcome_label"]) == ("accord_amiable", "accord amiable")
    assert await figure(sessions) == ("accord_amiable", 31)


async def test_the_same_event_again_changes_nothing(
    client: httpx.AsyncClient, sessions: Sessions, reference: str
) -> None:
    first = await call_back(client, reference, event_id="e1", status="recue", at=after(1))
    again = await call_back(
        client, reference, event_id="e1", status="cloturee", outcome="abandon", at=after(9)
    )
    assert (again.status_code, again.json()) == (first.status_code, first.json())
    assert len((await seen(client, reference))["events"]) == 1
    assert await figure(sessions) == (None, None)


async def test_the_same_event_many_times_at_once_is_kept_once(
    client: httpx.AsyncClient, reference: str
) -> None:
    answers = await asyncio.gather(
        *(
            call_back(client, reference, event_id="e1", status="recue", at=after(1))
            for _ in range(6)
        )
    )
    assert {answer.status_code for answer in answers} == {200}
    assert len((await seen(client, reference))["events"]) == 1


async def test_an_event_that_comes_late_does_not_take_the_saisine_back(
    client: httpx.AsyncClient, sessions: Sessions, reference: str
) -> None:
    await call_back(
        client,
        reference,
        event_id="e2",
        status="cloturee",
        outcome="decision_revisee",
        at=after(20),
    )
    late = await call_back(client, reference, event_id="e1", status="en_mediation", at=after(5))
    assert late.json()["status"] == "cloturee"
    shown = await seen(client, reference)
    assert [event["status"] for event in shown["events"]] == ["en_mediation", "cloturee"]
    assert await figure(sessions) == ("decision_revisee", 20)


async def test_events_that_come_together_end_in_the_order_of_their_dates(
    client: httpx.AsyncClient, reference: str
) -> None:
    statuses = ["recue", "recevable", "en_mediation", "cloturee"]
    await asyncio.gather(
        *(
            call_back(client, reference, event_id=f"e{day}", status=status, at=after(day))
            for day, status in reversed(list(enumerate(statuses)))
        )
    )
    shown = await seen(client, reference)
    assert [event["status"] for event in shown["events"]] == statuses
    assert shown["status"] == "cloturee"


async def test_a_saisine_opened_again_has_no_time_to_close(
    client: httpx.AsyncClient, sessions: Sessions, reference: str
) -> None:
    await call_back(
        client, reference, event_id="e1", status="cloturee", outcome="abandon", at=after(3)
    )
    await call_back(client, reference, event_id="e2", status="en_mediation", at=after(4))
    assert (await figure(sessions))[1] is None


async def test_a_withdrawn_saisine_stays_withdrawn_and_keeps_its_outcome(
    client: httpx.AsyncClient, sessions: Sessions, reference: str
) -> None:
    await client.post(
        f"/v1/saisines/{reference}/withdrawal", headers={"Authorization": f"Bearer {OWNER}"}
    )
    answer = await call_back(
        client, reference, event_id="e1", status="cloturee", outcome="abandon", at=after(2)
    )
    assert (answer.status_code, answer.json()["status"]) == (200, "retiree")
    assert (await seen(client, reference))["status"] == "retiree"
    assert await figure(sessions) == ("abandon", 2)


async def test_a_date_without_a_zone_is_in_paris(client: httpx.AsyncClient, reference: str) -> None:
    await call_back(client, reference, event_id="e1", status="recue", at="2026-11-22T10:00:00")
    assert (await seen(client, reference))["events"][0]["at"] == "2026-11-22T09:00:00Z"


async def test_an_event_used_for_another_saisine_is_a_conflict(
    client: httpx.AsyncClient, sessions: Sessions, reference: str
) -> None:
    other = await filed(sessions, "c2")
    await call_back(client, reference, event_id="e1", status="recue", at=after(1))
    answer = await call_back(client, other, event_id="e1", status="recue", at=after(1))
    assert answer.status_code == 409
    assert (await seen(client, other))["events"] == []


@pytest.mark.parametrize("unknown", ["M7KQ-4XW9", "nimporte", "%00%00%00%00%00%00%00%00"])
async def test_an_event_for_an_unknown_reference_is_not_found(
    client: httpx.AsyncClient, reference: str, unknown: str
) -> None:
    answer = await call_back(client, unknown, event_id="e1", status="recue", at=after(1))
    assert answer.status_code == 404


def instant(seconds: float) -> str:
    return str(int(datetime.now(UTC).timestamp() + seconds))


@on_sqlite
@pytest.mark.parametrize(
    "wrong",
    [
        {"secret": "another secret"},
        {"signature": ""},
        {"signature": "0" * 64},
        {"signature": "é".encode("latin-1")},
        {"sent_at": ""},
        {"sent_at": "hier"},
        {"sent_at": "nan"},
        {"sent_at": "1e400"},
        {"seconds_ago": 310},
        {"seconds_ago": -310},
    ],
    ids=lambda wrong: repr(wrong)[:40],
)
async def test_an_event_badly_signed_is_refused_whatever_the_reference(
    client: httpx.AsyncClient, reference: str, wrong: dict[str, Any]
) -> None:
    if "seconds_ago" in wrong:
        wrong = {"sent_at": instant(-wrong["seconds_ago"])}
    for named in (reference, "M7KQ-4XW9"):
        answer = await call_back(client, named, event_id="e1", status="recue", at=after(1), **wrong)
        assert answer.status_code == 401
        assert answer.json()["type"] == "urn:saisine:probleme:signature-refusee"
    assert (await seen(client, reference))["events"] == []


@on_sqlite
async def test_a_body_changed_after_it_was_signed_is_refused(
    client: httpx.AsyncClient, reference: str
) -> None:
    timestamp = instant(0)
    signature = sign(CASE_SYSTEM_SECRET, timestamp, b'{"status": "recevable"}')
    answer = await call_back(
        client,
        reference,
        content=b'{"status": "irrecevable"}',
        sent_at=timestamp,
        signature=signature,
    )
    assert answer.status_code == 401


@on_sqlite
async def test_a_timestamp_in_iso_8601_is_accepted_too(
    client: httpx.AsyncClient, reference: str
) -> None:
    sent_at = datetime.now(UTC).isoformat()
    answer = await call_back(
        client, reference, event_id="e1", status="recue", at=after(1), sent_at=sent_at
    )
    assert answer.status_code == 200


@on_sqlite
@pytest.mark.parametrize(
    ("event", "field"),
    [
        ({"event_id": "e1", "status": "perdue"}, "status"),
        ({"event_id": "e1", "outcome": "gagne"}, "outcome"),
        ({"event_id": ""}, "event_id"),
        ({"event_id": "e" * 101}, "event_id"),
        ({"event_id": "e\x00"}, "event_id"),
        ({"event_id": "e1", "at": "demain"}, "at"),
        ({"event_id": "e1", "at": "0001-01-01T00:00:00+14:00"}, "at"),
        ({"event_id": "e1", "at": "9999-12-31T23:59:59-14:00"}, "at"),
        ({}, "event_id"),
    ],
    ids=lambda one: str(one)[:30],
)
async def test_an_event_that_cannot_be_read_is_refused_with_the_field(
    client: httpx.AsyncClient, reference: str, event: dict[str, Any], field: str
) -> None:
    answer = await call_back(client, reference, **({"status": "recue", "at": after(1)} | event))
    assert (answer.status_code, answer.json()["fields"]) == (422, [field])


@on_sqlite
async def test_a_body_that_is_not_json_is_refused(
    client: httpx.AsyncClient, reference: str
) -> None:
    assert (await call_back(client, reference, content=b"\xff{")).status_code == 422


@on_sqlite
async def test_a_body_without_end_is_refused_before_it_is_read(
    client: httpx.AsyncClient, reference: str
) -> None:
    answer = await call_back(client, reference, content=b" " * (LONGEST_EVENT + 1))
    assert answer.status_code == 413
