import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest
import pytest_asyncio
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from intake_api.db.session import Sessions
from intake_api.saisines import payload
from intake_api.saisines.endpoints import router
from intake_api.saisines.schemas import SNAPSHOT, snapshot
from saisine.record import (
    Address,
    Answer,
    Attachment,
    Complaint,
    Correspondence,
    FiledBy,
    PriorSteps,
    RepresentedPerson,
    Saisine,
)
from tests.support.door import door
from tests.support.saisines import make_requester, make_saisine
from tests.support.settings import make_settings


def complete_saisine() -> Saisine:
    """Every field that may be left out is there."""
    return make_saisine(
        channel="telephone",
        filed_by=FiledBy(kind="agent", agent_id="a12", site="Besançon"),
        requester=make_requester(
            siret="73282932000074", company_name="Exemple SARL", phone="+33612345678"
        ),
        represented_person=RepresentedPerson(
            last_name="Exemple", first_name="Ali", mandate="minor_child", address=Address()
        ),
        prior_steps=PriorSteps(
            complaint=Complaint(made=True, date="2026-10-01", channel="courrier", reference="R1"),
            answer=Answer(received=True, date="2026-10-20", unsatisfactory_reason="Trop court."),
            cra_seized=True,
            court_seized=False,
            control_under_way=False,
        ),
        correspondence=(
            Correspondence(author="cpam", kind="reponse", date="2026-10-20", attachment_ids=("p",)),
        ),
        attachments=(
            Attachment(
                id="p",
                filename="réponse.pdf",
                media_type="application/pdf",
                size=1,
                sha256="0" * 64,
                url="https://exemple.test/p",
            ),
        ),
        completes="M7KQ-4XW9",
    )


@pytest.mark.parametrize("saisine", [make_saisine(), complete_saisine()], ids=["short", "complete"])
def test_what_is_sent_follows_the_published_schema(saisine: Saisine) -> None:
    schema = payload.json_schema()
    Draft202012Validator.check_schema(schema)
    sent = json.loads(payload.body(payload.to_json(saisine)))
    checker = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    assert list(checker.iter_errors(sent)) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("dispute", "amount_eur"), "1234.56"),
        (("assessment", "verdict"), "acceptee"),
        (("requester", "nir"), None),
        (("mediator",), None),
        (("schema_version",), "2.0"),
    ],
)
def test_the_schema_refuses_what_the_contract_excludes(path: tuple[str, ...], value: Any) -> None:
    sent = payload.to_json(make_saisine())
    place = sent
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = value
    assert not Draft202012Validator(payload.json_schema()).is_valid(sent)


@pytest.mark.parametrize(
    ("amount", "written"), [("1234.56", "1234.56"), ("1500.00", "1500"), ("0.1", "0.1")]
)
def test_amounts_are_numbers(amount: str, written: str) -> None:
    saisine = make_saisine()
    dispute = replace(saisine.dispute, amount_eur=Decimal(amount))
    sent = payload.body(payload.to_json(make_saisine(dispute=dispute))).decode()
    assert f'"amount_eur": {written},' in sent or f'"amount_eur": {written}}}' in sent


def test_what_is_not_known_is_null_only_where_the_contract_always_wants_the_field() -> None:
    sent = payload.to_json(make_saisine())
    assert sent["assessment"]["competence"] is None
    assert sent["assessment"]["reasons"][0]["satisfied"] is None
    assert sent["prior_steps"]["answer"] == {"received": None}
    assert sent["prior_steps"]["cra_seized"] is None
    for name in ("represented_person", "completes"):
        assert name not in sent
    assert "siret" not in sent["requester"] and "control_under_way" not in sent["prior_steps"]
    assert sent["correspondence"] == sent["attachments"] == []


def test_dates_keep_their_zone_and_accents_stay_readable() -> None:
    sent = payload.to_json(make_saisine())
    assert datetime.fromisoformat(sent["submitted_at"]) == datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
    assert "Besançon".encode() in payload.body(sent)


def test_the_same_payload_is_always_the_same_bytes() -> None:
    sent = payload.to_json(complete_saisine())
    assert payload.body(json.loads(payload.body(sent))) == payload.body(sent)


def test_a_change_of_the_contract_is_seen() -> None:
    """Wanted? Then run `python -m intake_api.saisines.schemas` and note it in the changelog."""
    assert SNAPSHOT.read_text(encoding="utf-8") == snapshot()


@pytest_asyncio.fixture
async def client(sqlite_sessions: Sessions) -> AsyncIterator[httpx.AsyncClient]:
    async with door(router, make_settings(), sqlite_sessions) as made:
        yield made


@pytest.mark.asyncio
async def test_the_schema_is_published(client: httpx.AsyncClient) -> None:
    answer = await client.get("/v1/schemas/saisine.json")
    assert answer.headers["content-type"] == "application/schema+json"
    assert answer.json() == payload.json_schema()
