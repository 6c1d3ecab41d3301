"""The saisine itself, version 1.0: what is handed to the mediators' case system.

These classes are the single description of the payload: the JSON Schema and the OpenAPI are generated
from them. Dates are ISO 8601, phones E.164, amounts in euros, a NIR has 15 digits (13 for a provisional
number).
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from saisine.codes import (
    Channel,
    Competence,
    ContactPreference,
    DeadlineKind,
    FiledByKind,
    Flag,
    Mandate,
    Organisme,
    Origin,
    RequesterType,
    Route,
    Verdict,
)

SCHEMA_VERSION = "1.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledBy:
    """Who typed the request. A phone agent is never the requester."""

    kind: FiledByKind
    agent_id: str | None = None
    site: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Caisse:
    """The local body concerned; `code` is null while only its name is known."""

    label: str
    code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mediator:
    route: Route
    organisme: Organisme
    caisse: Caisse | None = None
    region: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    street: str | None = None
    postal_code: str | None = None
    city: str | None = None
    country: str = "France"


@dataclass(frozen=True, slots=True, kw_only=True)
class Requester:
    type: RequesterType
    last_name: str
    first_name: str
    address: Address
    contact_preference: ContactPreference
    nir: str | None = None
    siret: str | None = None
    company_name: str | None = None
    birth_date: date | None = None
    phone: str | None = None
    email: str | None = None
    contact_note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RepresentedPerson:
    last_name: str
    first_name: str
    mandate: Mandate | None = None
    birth_date: date | None = None
    nir: str | None = None
    address: Address | None = None
    phone: str | None = None
    relation: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    motif: str
    processus: str
    description: str
    amount_eur: Decimal | None = None
    contested_decision_date: str | None = None
    desired_outcome: str | None = None
    anything_else: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """`date` is YYYY-MM-DD, or YYYY-MM when the person only knew the month. `made` null: not known."""

    made: bool | None
    date: str | None = None
    channel: str | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    received: bool | None
    date: str | None = None
    unsatisfactory_reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorSteps:
    complaint: Complaint
    answer: Answer
    cra_seized: bool | None = None
    court_seized: bool | None = None
    control_under_way: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One rule as evaluated: `satisfied` null means "not known"."""

    rule: str
    label: str
    satisfied: bool | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    kind: DeadlineKind
    date: date
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """What the rules say today. It informs the mediator; it refuses nobody."""

    verdict: Verdict
    competence: Competence | None
    reasons: tuple[Reason, ...]
    flags: tuple[Flag, ...]
    deadlines: tuple[Deadline, ...]
    rules_version: str
    assessed_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Correspondence:
    author: str
    kind: str
    date: str | None = None
    reference: str | None = None
    attachment_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    id: str
    filename: str
    media_type: str
    size: int
    sha256: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What the person agreed to, in which wording (`version`), and when."""

    kind: str
    version: str
    given_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """The conversation is not handed over: its length and its fingerprint are."""

    turns: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Saisine:
    id: UUID
    reference: str
    created_at: datetime
    submitted_at: datetime
    channel: Channel
    filed_by: FiledBy
    origin: Origin
    mediator: Mediator
    requester: Requester
    dispute: Dispute
    prior_steps: PriorSteps
    assessment: Assessment
    consents: tuple[Consent, ...]
    transcript: Transcript
    represented_person: RepresentedPerson | None = None
    correspondence: tuple[Correspondence, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    completes: str | None = None
    schema_version: str = field(default=SCHEMA_VERSION)
