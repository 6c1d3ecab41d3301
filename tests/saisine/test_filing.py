"""From a draft to the saisine: complete, faithful, and stopped by a court only."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from saisine.draft import Draft
from saisine.filing import CourtSeized, Filing, Incomplete, build
from saisine.record import Saisine, Transcript

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 10, tzinfo=UTC)
COMPLETE: dict[str, Any] = {
    "accept_notice": True,
    "description": "On me refuse mes indemnités depuis septembre.",
    "motif": "ij_maladie",
    "requester_type": "assure",
    "organisme": "cpam",
    "prior_complaint": True,
    "prior_complaint_date": "2026-10",
    "prior_complaint_channel": "courrier",
    "answer_received": True,
    "court_seized": False,
    "amount_eur": "1250.50",
    "nir": "269054958815780",
    "last_name": "Petit",
    "first_name": "Jeanne",
    "birth_date": "1969-05-03",
    "street": "12 rue des Tilleuls",
    "postal_code": "21000",
    "city": "Dijon",
    "phone": "+33639981234",
    "email": None,
}
ANOTHER = {
    "acting_for": "autre",
    "represented_last_name": "Petit",
    "represented_first_name": "Paul",
    "mandate": "written",
}


def _filing(agent_id: str | None = None) -> Filing:
    return Filing(
        id=UUID(int=1),
        reference="ABCD-2345",
        created_at=NOW,
        submitted_at=NOW,
        agent_id=agent_id,
        site=None,
        notice_version="2026-11",
        transcript=Transcript(turns=9, sha256="0" * 64),
    )


def filed(draft: Draft | None = None, **answers: Any) -> Saisine:
    draft = draft or Draft(channel="public")
    agent = "agent-7" if draft.channel == "telephone" else None
    return build(replace(draft, answers={**COMPLETE, **answers}), TODAY, _filing(agent))


def test_a_saisine_holds_what_was_said_and_what_follows_from_it() -> None:
    saisine = filed()
    assert saisine.mediator.route == "assurance_maladie"
    assert saisine.mediator.caisse and saisine.mediator.caisse.label == "CPAM de la Côte-d'Or"
    assert saisine.dispute.processus == "prestations_especes"
    assert saisine.dispute.amount_eur == Decimal("1250.50")
    assert saisine.prior_steps.complaint.date == "2026-10"
    assert saisine.requester.birth_date == date(1969, 5, 3)
    assert saisine.requester.contact_preference == "telephone"
    assert saisine.requester.address.country == "France"
    assert saisine.assessment.verdict == "recevable"
    assert saisine.filed_by.kind == "requester" and saisine.origin == "direct"
    assert saisine.represented_person is None
    assert [consent.kind for consent in saisine.consents] == ["notice", "transmission"]


@pytest.mark.parametrize(
    "name",
    [
        "accept_notice", "description", "motif", "requester_type", "prior_complaint", "answer_received",
        "court_seized", "last_name", "first_name",
    ],
)  # fmt: skip
def test_what_is_required_and_missing_is_named(name: str) -> None:
    answers = {k: v for k, v in COMPLETE.items() if k != name}
    draft = Draft(channel="public", answers=answers)
    with pytest.raises(Incomplete) as lacking:
        build(draft, TODAY, _filing())
    assert name in lacking.value.missing


def test_one_way_to_be_reached_is_enough_and_none_is_not() -> None:
    assert filed(phone=None, email=None).requester.contact_preference == "courrier"
    with pytest.raises(Incomplete) as lacking:
        filed(phone=None, email=None, street=None)
    assert lacking.value.missing == ["phone"]


def test_not_knowing_is_an_answer_but_for_a_name() -> None:
    assert filed(prior_complaint=None, answer_received=None).prior_steps.complaint.made is None
    with pytest.raises(Incomplete):
        filed(last_name=None)


def test_without_a_number_the_mediators_team_is_told_to_ask() -> None:
    assert "nir_a_verifier" in filed(nir=None).assessment.flags
    assert "nir_a_verifier" not in filed().assessment.flags


def test_a_court_seized_is_never_filed() -> None:
    with pytest.raises(CourtSeized):
        filed(court_seized=True)


def test_a_body_out_of_reach_is_not_filed() -> None:
    with pytest.raises(Incomplete):
        filed(organisme="caf")


def test_an_independent_chooses_a_mediator_first() -> None:
    with pytest.raises(Incomplete) as lacking:
        filed(requester_type="independant")
    assert "mediator" in lacking.value.missing
    chosen = filed(requester_type="independant", mediator="cpsti", control_under_way=False)
    assert chosen.mediator.route == "cpsti"
    assert chosen.mediator.region == "Bourgogne-Franche-Comté"
    assert chosen.prior_steps.control_under_way is False


def test_the_phone_agent_is_never_the_requester() -> None:
    saisine = filed(Draft(channel="telephone"))
    assert saisine.filed_by.kind == "agent" and saisine.filed_by.agent_id == "agent-7"
    assert saisine.requester.last_name == "Petit"


def test_filing_for_another_names_both_persons_and_the_mandate() -> None:
    saisine = filed(**ANOTHER)
    assert saisine.filed_by.kind == "representative"
    assert saisine.represented_person is not None
    assert saisine.represented_person.first_name == "Paul"
    assert saisine.represented_person.mandate == "written"
    assert saisine.requester.first_name == "Jeanne"


def test_a_partner_files_for_the_person_accompanied() -> None:
    saisine = filed(**{**ANOTHER, "acting_for": None, "requester_type": "partenaire"})
    assert saisine.filed_by.kind == "partner" and saisine.origin == "partenaire"
    assert saisine.represented_person is not None
