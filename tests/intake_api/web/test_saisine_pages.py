"""The receipt of a saisine, its follow-up and its withdrawal, by forms alone."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.delivery import repository as outbox
from intake_api.saisines import service
from intake_api.saisines.models import SaisineRow
from intake_api.saisines.schemas import EventIn
from tests.intake_api.web.site import Site, Visitor
from tests.support.outbox import with_session
from tests.support.saisines import make_saisine
from tests.support.settings import make_keyring


@pytest.fixture
def filed(here: Site, visitor: Visitor) -> str:
    """The reference of a saisine of `visitor`, not handed over yet."""
    visitor.begin()
    keyring = make_keyring()
    owner = keyring.person_key("public", visitor.client.cookies["visiteur"])

    async def file(session: AsyncSession) -> SaisineRow:
        return await service.file(
            session,
            saisine=make_saisine(),
            conversation_id=uuid4().hex,
            owner=owner,
            keyring=keyring,
            now=datetime.now(UTC),
        )

    return with_session(here.database_url, file).reference


def acknowledge_all(here: Site) -> None:
    """What the delivery worker writes once the case system has answered."""

    async def work(session: AsyncSession) -> None:
        now = datetime.now(UTC)
        while job := await outbox.claim(session, now, now + timedelta(minutes=1)):
            await outbox.mark_delivered(session, job, now)

    with_session(here.database_url, work)


def tell(here: Site, reference: str, **event: object) -> None:
    said = EventIn.model_validate({"event_id": uuid4().hex, "at": datetime.now(UTC), **event})

    async def work(session: AsyncSession) -> None:
        await service.record_event(session, reference, said, datetime.now(UTC))

    with_session(here.database_url, work)


def test_a_saisine_is_said_to_be_handed_over_only_once_it_is(
    here: Site, visitor: Visitor, filed: str
) -> None:
    before = visitor.client.get(f"/saisines/{filed}").text
    assert f'<p class="reference">{filed}</p>' in before
    assert "<strong>enregistrée</strong>" in before
    assert "Demande remise au médiateur" not in before
    acknowledge_all(here)
    after = visitor.client.get(f"/saisines/{filed}").text
    assert "<strong>remise au médiateur</strong>" in after
    assert "Demande remise au médiateur" in after


def test_a_reference_is_understood_however_it_is_typed(visitor: Visitor, filed: str) -> None:
    assert visitor.client.get(f"/saisines/{filed.replace('-', '').lower()}").status_code == 200


def test_what_the_mediator_says_is_told_in_french(here: Site, visitor: Visitor, filed: str) -> None:
    acknowledge_all(here)
    tell(here, filed, status="en_mediation")
    page = visitor.client.get(f"/saisines/{filed}").text
    assert "<strong>En médiation</strong>" in page
    assert "Vos délais continuent de courir" not in page
    tell(here, filed, status="cloturee", outcome="accord_amiable")
    page = visitor.client.get(f"/saisines/{filed}").text
    assert "Issue : accord amiable" in page
    assert "Retirer ma demande" not in page


def test_somebody_else_learns_nothing_of_it(stranger: Visitor, filed: str) -> None:
    assert stranger.client.get(f"/saisines/{filed}").status_code == 401
    stranger.begin()
    for method, path in (("GET", ""), ("GET", "/retrait"), ("POST", "/retrait")):
        refused = stranger.client.request(method, f"/saisines/{filed}{path}")
        assert refused.status_code == 404
        assert filed not in refused.text


def test_an_agent_sees_it(here: Site, stranger: Visitor, filed: str) -> None:
    token = here.accounts.token("ec-1", role="agent", sub="agent-2")
    page = stranger.client.post("/connexion", data={"token": token, "retour": f"/saisines/{filed}"})
    assert f'<p class="reference">{filed}</p>' in page.text


def test_one_withdraws_it_after_a_confirmation(visitor: Visitor, filed: str) -> None:
    asked = visitor.client.get(f"/saisines/{filed}/retrait").text
    assert "Oui, retirer ma demande" in asked
    assert "<strong>enregistrée</strong>" in visitor.client.get(f"/saisines/{filed}").text
    withdrawn = visitor.client.post(f"/saisines/{filed}/retrait")
    assert "<strong>retirée</strong>" in withdrawn.text
    assert "Demande retirée par vous" in withdrawn.text
    assert visitor.client.post(f"/saisines/{filed}/retrait").status_code == 200


def test_another_site_cannot_make_one_withdraw_it(visitor: Visitor, filed: str) -> None:
    refused = visitor.client.post(
        f"/saisines/{filed}/retrait", headers={"Sec-Fetch-Site": "cross-site"}
    )
    assert refused.status_code == 403
    assert "<strong>enregistrée</strong>" in visitor.client.get(f"/saisines/{filed}").text


def test_on_a_shared_device_one_makes_it_forget(visitor: Visitor, filed: str) -> None:
    assert 'name="oublier"' in visitor.client.get(f"/saisines/{filed}").text
    visitor.client.post("/deconnexion", data={"oublier": "1"})
    assert visitor.client.get(f"/saisines/{filed}").status_code == 401
