"""A fictitious saisine, whole."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import uuid4

from intake_api.saisines.reference import new_reference
from saisine.record import (
    Address,
    Answer,
    Assessment,
    Caisse,
    Complaint,
    Consent,
    Deadline,
    Dispute,
    FiledBy,
    Mediator,
    PriorSteps,
    Reason,
    Requester,
    Saisine,
    Transcript,
)

NIR = "269054958815780"
SUBMITTED_AT = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def make_saisine(**changes: Any) -> Saisine:
    """Each one has its own id and reference."""
    return replace(
        Saisine(
            id=uuid4(),
            reference=new_reference(),
            created_at=datetime(2026, 11, 21, 9, 12, tzinfo=UTC),
            submitted_at=SUBMITTED_AT,
            channel="compte",
            filed_by=FiledBy(kind="requester"),
            origin="direct",
            mediator=Mediator(
                route="assurance_maladie",
                organisme="cpam",
                caisse=Caisse(label="CPAM du Doubs", code="251"),
            ),
            requester=make_requester(),
            dispute=Dispute(
                motif="indemnites_journalieres",
                processus="prestations_especes",
                description="Mes indemnités n'ont pas été versées depuis le 3 septembre.",
                amount_eur=Decimal("1234.56"),
            ),
            prior_steps=PriorSteps(
                complaint=Complaint(made=True, date="2026-10"),
                answer=Answer(received=None),
                court_seized=False,
            ),
            assessment=Assessment(
                verdict="recevable",
                competence=None,
                reasons=(
                    Reason(
                        rule="sans_reponse",
                        label="Vous n'avez pas reçu de réponse.",
                        satisfied=None,
                        source="004",
                    ),
                ),
                flags=("cra_saisie",),
                deadlines=(Deadline(kind="cra", date=date(2027, 1, 4), source="R142-1"),),
                rules_version="2026.11",
                assessed_on=date(2026, 11, 21),
            ),
            consents=(
                Consent(
                    kind="notice",
                    version="1",
                    given_at=datetime(2026, 11, 21, 9, 12, tzinfo=UTC),
                ),
            ),
            transcript=Transcript(turns=14, sha256="0" * 64),
        ),
        **changes,
    )


def make_requester(**changes: Any) -> Requester:
    return replace(
        Requester(
            type="assure",
            last_name="Exemple",
            first_name="Zoé",
            address=Address(street="1 rue Fictive", postal_code="25000", city="Besançon"),
            contact_preference="email",
            nir=NIR,
            email="zoe@exemple.test",
        ),
        **changes,
    )
