"""From a draft to the saisine: what was said, what follows from it, and what the rules say of it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any, cast
from uuid import UUID

from saisine.codes import (
    ContactPreference,
    FiledByKind,
    Flag,
    Mandate,
    Organisme,
    Origin,
    RequesterType,
)
from saisine.draft import Draft
from saisine.known import Known
from saisine.motifs import MOTIFS
from saisine.questions import QUESTIONS, TO_VERIFY
from saisine.record import (
    Address,
    Answer,
    Assessment,
    Caisse,
    Complaint,
    Consent,
    Dispute,
    FiledBy,
    Mediator,
    PriorSteps,
    RepresentedPerson,
    Requester,
    Saisine,
    Transcript,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """What the door adds to the draft: who typed, when, under which name."""

    id: UUID
    reference: str
    created_at: datetime
    submitted_at: datetime
    agent_id: str | None
    site: str | None
    notice_version: str
    transcript: Transcript
    completes: str | None = None


class Incomplete(Exception):
    """`missing` names the questions without which nothing can be handed over."""

    def __init__(self, missing: list[str]) -> None:
        super().__init__(", ".join(missing))
        self.missing = missing


class CourtSeized(Exception):
    """The only hard stop. Source: CSS L217-7-1 II and R612-9."""


def missing(known: Known) -> list[str]:
    """The required answers that are not there. "I do not know" is an answer, save for a name."""
    needed = [
        q.name
        for q in QUESTIONS.values()
        if q.required
        and q.name != "summary_confirmed"
        and q.asked(known)
        and q.name not in known.answers
    ]
    if known.get("accept_notice") is not True and "accept_notice" not in needed:
        needed.insert(0, "accept_notice")
    needed += [n for n in ("last_name", "first_name") if known.get(n) is None and n not in needed]
    if known.route is None:
        needed += [n for n in ("organisme", "mediator") if n not in needed and known.get(n) is None]
    if not any(known.get(name) for name in ("phone", "email", "street")):
        needed.append("phone")
    return needed


def build(draft: Draft, today: date, filing: Filing) -> Saisine:
    """The saisine to hand over. Raises Incomplete, or CourtSeized."""
    known = Known.of(draft, today)
    if known.get("court_seized") is True:
        raise CourtSeized
    lacking = missing(known)
    assessment = known.assessment
    if lacking or assessment is None or known.route is None:
        raise Incomplete(lacking or ["organisme"])
    return Saisine(
        id=filing.id,
        reference=filing.reference,
        created_at=filing.created_at,
        submitted_at=filing.submitted_at,
        channel=draft.channel,
        filed_by=_filed_by(draft, known, filing),
        origin=cast(Origin, known.get("origin") or _origin(known)),
        mediator=_mediator(known),
        requester=_requester(known),
        represented_person=_represented(known),
        dispute=_dispute(known),
        prior_steps=_prior_steps(known),
        assessment=replace(assessment, flags=_flags(known, assessment)),
        completes=filing.completes,
        consents=(
            Consent(kind="notice", version=filing.notice_version, given_at=filing.created_at),
            Consent(
                kind="transmission", version=filing.notice_version, given_at=filing.submitted_at
            ),
        ),
        transcript=filing.transcript,
    )


def _flags(known: Known, assessment: Assessment) -> tuple[Flag, ...]:
    """Those of the rules, and the identifiers that the mediator's team will have to ask for."""
    lacking: list[Flag] = []
    for name, flag in TO_VERIFY.items():
        if known.get(name) is None and QUESTIONS[name].asked(known):
            lacking.append(flag)
    return tuple(dict.fromkeys((*assessment.flags, *lacking)))


def _filed_by(draft: Draft, known: Known, filing: Filing) -> FiledBy:
    kind: FiledByKind = "requester"
    if draft.channel == "telephone":
        kind = "agent"
    elif known.get("requester_type") == "partenaire":
        kind = "partner"
    elif known.get("acting_for") == "autre":
        kind = "representative"
    return FiledBy(kind=kind, agent_id=filing.agent_id, site=filing.site)


def _origin(known: Known) -> str:
    return "partenaire" if known.get("requester_type") == "partenaire" else "direct"


def _mediator(known: Known) -> Mediator:
    route = known.route
    assert route is not None
    return Mediator(
        route=route,
        organisme=cast(Organisme, known.local_organisme),
        caisse=Caisse(label=known.caisse) if known.caisse else None,
        region=known.cpsti_region if route == "cpsti" else None,
    )


def _requester(known: Known) -> Requester:
    return Requester(
        type=cast(RequesterType, known.get("requester_type")),
        nir=_text(known, "nir"),
        siret=_text(known, "siret"),
        company_name=_text(known, "company_name"),
        last_name=_text(known, "last_name") or "",
        first_name=_text(known, "first_name") or "",
        birth_date=_day(known, "birth_date"),
        address=Address(
            street=_text(known, "street"),
            postal_code=_text(known, "postal_code"),
            city=_text(known, "city"),
            country=_text(known, "country") or "France",
        ),
        phone=_text(known, "phone"),
        email=_text(known, "email"),
        contact_preference=cast(ContactPreference, known.contact_preference),
        contact_note=_text(known, "contact_note"),
    )


def _represented(known: Known) -> RepresentedPerson | None:
    if not known.for_another:
        return None
    return RepresentedPerson(
        last_name=_text(known, "represented_last_name") or "",
        first_name=_text(known, "represented_first_name") or "",
        birth_date=_day(known, "represented_birth_date"),
        nir=_text(known, "represented_nir"),
        relation=_text(known, "represented_relation"),
        mandate=cast(Mandate | None, known.get("mandate")),
    )


def _dispute(known: Known) -> Dispute:
    motif = MOTIFS[str(known.get("motif") or "autre")]
    amount = _text(known, "amount_eur")
    return Dispute(
        motif=motif.code,
        processus=motif.processus,
        description=_text(known, "description") or "",
        amount_eur=Decimal(amount) if amount else None,
        contested_decision_date=_text(known, "contested_decision_date"),
        desired_outcome=_text(known, "desired_outcome"),
        anything_else=_text(known, "anything_else"),
    )


def _prior_steps(known: Known) -> PriorSteps:
    return PriorSteps(
        complaint=Complaint(
            made=_flag(known, "prior_complaint"),
            date=_text(known, "prior_complaint_date"),
            channel=_text(known, "prior_complaint_channel"),
            reference=_text(known, "prior_complaint_reference"),
        ),
        answer=Answer(
            received=_flag(known, "answer_received"),
            date=_text(known, "answer_date"),
            unsatisfactory_reason=_text(known, "answer_unsatisfactory_reason"),
        ),
        cra_seized=_flag(known, "cra_seized"),
        court_seized=_flag(known, "court_seized"),
        control_under_way=_flag(known, "control_under_way"),
    )


def _text(known: Known, name: str) -> str | None:
    value: Any = known.get(name)
    return value if isinstance(value, str) else None


def _flag(known: Known, name: str) -> bool | None:
    value = known.get(name)
    return value if isinstance(value, bool) else None


def _day(known: Known, name: str) -> date | None:
    value = known.get(name)
    return date.fromisoformat(value) if isinstance(value, str) and len(value) == 10 else None
