"""Reading and withdrawing a filed saisine, through HTTP."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime

import httpx
import pytest
import pytest_asyncio
from sqlalchemy import select, update

from intake_api.accounts.service import new_public_token
from intake_api.db.session import Sessions
from intake_api.delivery.models import OutboxRow
from intake_api.saisines import service
from intake_api.saisines.endpoints import router
from intake_api.saisines.models import SaisineRow
from tests.support.door import door
from tests.support.issuer import AUDIENCE, ISSUER, Issuer, issuer
from tests.support.saisines import make_saisine
from tests.support.settings import make_keyring, make_settings

pytestmark = pytest.mark.asyncio

OWNER = new_public_token()
STRANGER = new_public_token()


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


@pytest.fixture(scope="module")
def signing() -> Iterator[Issuer]:
    with issuer() as mine:
        yield mine


@pytest_asyncio.fixture
async def client(signing: Issuer, sessions: Sessions) -> AsyncIterator[httpx.AsyncClient]:
    settings = make_settings(
        SAISINE_JWKS_URL=signing.jwks_url,
        SAISINE_JWT_ISSUER=ISSUER,
        SAISINE_JWT_AUDIENCE=AUDIENCE,
    )
    async with door(router, settings, sessions) as made:
        yield made


@pytest_asyncio.fixture
async def reference(sessions: Sessions) -> str:
    """A saisine filed by the owner, not delivered yet."""
    keyring = make_keyring()
    async with sessions.begin() as session:
        row = await service.file(
            session,
            saisine=make_saisine(),
            conversation_id="c",
            owner=keyring.person_key("public", OWNER),
            keyring=keyring,
            now=datetime.now(UTC),
        )
        return row.reference


async def outbox(sessions: Sessions) -> list[OutboxRow]:
    async with sessions() as session:
        return list(await session.scalars(select(OutboxRow).order_by(OutboxRow.id)))


async def test_before_the_case_system_acknowledges_it_a_saisine_is_only_recorded(
    client: httpx.AsyncClient, reference: str
) -> None:
    answer = await client.get(f"/v1/saisines/{reference}", headers=bearer(OWNER))
    assert answer.status_code == 200
    assert answer.json() == {
        "reference": reference,
        "status": "enregistree",
        "status_label": "enregistrée",
        "submitted_at": "2026-11-21T09:30:00Z",
        "events": [],
    }


async def test_a_reference_typed_by_hand_is_found(
    client: httpx.AsyncClient, reference: str
) -> None:
    typed = reference.lower().replace("-", " ")
    answer = await client.get(f"/v1/saisines/{typed}", headers=bearer(OWNER))
    assert answer.json()["reference"] == reference


async def test_an_agent_sees_every_saisine(
    client: httpx.AsyncClient, signing: Issuer, reference: str
) -> None:
    agent = signing.token("rsa-1", sub="a12", role="agent", site="Doubs")
    answer = await client.get(f"/v1/saisines/{reference}", headers=bearer(agent))
    assert answer.json()["reference"] == reference


@pytest.mark.parametrize("empty_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("call", ["GET", "POST"])
@pytest.mark.parametrize("who", ["public", "person"])
async def test_somebody_elses_saisine_cannot_be_told_from_one_that_does_not_exist(
    client: httpx.AsyncClient, signing: Issuer, reference: str, call: str, who: str
) -> None:
    token = STRANGER if who == "public" else signing.token("ec-1", sub="autre")
    end = "/withdrawal" if call == "POST" else ""
    answers = [
        await client.request(call, f"/v1/saisines/{one}{end}", headers=bearer(token))
        for one in (reference, "M7KQ-4XW9", "pas-une-reference", "%00%00%00%00%00%00%00%00")
    ]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1
    assert answers[0].json()["type"] == "urn:saisine:probleme:introuvable"


async def test_nobody_in_particular_sees_no_saisine(
    client: httpx.AsyncClient, reference: str
) -> None:
    for path in (reference, "M7KQ-4XW9"):
        assert (await client.get(f"/v1/saisines/{path}")).status_code == 401


async def test_a_withdrawal_is_accepted_shown_and_will_be_told(
    client: httpx.AsyncClient, sessions: Sessions, reference: str
) -> None:
    answer = await client.post(f"/v1/saisines/{reference}/withdrawal", headers=bearer(OWNER))
    assert (answer.status_code, answer.json()["status"]) == (202, "retiree")
    told = await outbox(sessions)
    assert [row.kind for row in told] == ["saisine", "withdrawal"]
    assert told[1].idempotency_key == f"{told[0].saisine_id}:withdrawal"
    assert "withdrawn_at" in answer.json()


async def test_a_second_withdrawal_changes_nothing(
    client: httpx.AsyncClient, sessions: Sessions, reference: str
) -> None:
    answers = [
        await client.post(f"/v1/saisines/{reference}/withdrawal", headers=bearer(OWNER))
        for _ in range(2)
    ]
    assert [answer.status_code for answer in answers] == [202, 202]
    assert answers[0].json() == answers[1].json()
    assert len(await outbox(sessions)) == 2


async def test_a_closed_saisine_has_nothing_left_to_withdraw(
    client: httpx.AsyncClient, sessions: Sessions, reference: str
) -> None:
    async with sessions.begin() as session:
        await session.execute(update(SaisineRow).values(status="cloturee"))
    answer = await client.post(f"/v1/saisines/{reference}/withdrawal", headers=bearer(OWNER))
    assert answer.status_code == 409
    assert "déjà clôturée" in answer.json()["detail"]
    assert len(await outbox(sessions)) == 1
