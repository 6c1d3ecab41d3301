"""A full saisine 1.0 with every optional part, and how the intake API hands it over."""

import hashlib
import hmac
import json
import time
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import httpx
from pydantic import TypeAdapter

from saisine import record as r
from tests.demo.running import SECRET

NIR = "288052199000129"
CHILD_NIR = "116092199001784"
STORY = (
    "En arrêt depuis le 3 août, je n’ai rien reçu malgré mes trois appels.\n"
    "Mon employeur a bien envoyé l’attestation."
)


def saisine(*, reference: str = "KRT4-7MWX", completes: str | None = None) -> r.Saisine:
    return r.Saisine(
        id=uuid4(),
        reference=reference,
        created_at=datetime(2026, 11, 20, 17, 58, tzinfo=UTC),
        submitted_at=datetime(2026, 11, 21, 9, 5, tzinfo=UTC),
        channel="telephone",
        filed_by=r.FiledBy(
            kind="agent", agent_id="demo-agent-3646-01", site="Plateforme 3646 – Dijon"
        ),
        origin="direct",
        mediator=r.Mediator(
            route="assurance_maladie",
            organisme="cpam",
            caisse=r.Caisse(label="CPAM de la Côte-d’Or", code="211"),
            region="Bourgogne-Franche-Comté",
        ),
        requester=r.Requester(
            type="assure",
            last_name="Exemple",
            first_name="Camille",
            birth_date=date(1988, 5, 14),
            address=r.Address(
                street="12 rue de la Démonstration", postal_code="21000", city="Dijon"
            ),
            contact_preference="telephone",
            nir=NIR,
            siret="12345678200010",
            company_name="Atelier Exemple",
            phone="+33639980012",
            email="camille@exemple.fr",
            contact_note="Plutôt après 18 heures",
        ),
        represented_person=r.RepresentedPerson(
            last_name="Exemple",
            first_name="Léo",
            mandate="minor_child",
            birth_date=date(2016, 9, 1),
            nir=CHILD_NIR,
            address=r.Address(
                street="12 rue de la Démonstration", postal_code="21000", city="Dijon"
            ),
            phone="+33199000078",
            relation="Son enfant",
        ),
        dispute=r.Dispute(
            motif="ij_maladie",
            processus="prestations_especes",
            description=STORY,
            amount_eur=Decimal("1234.50"),
            contested_decision_date="2026-09",
            desired_outcome="Que mes indemnités soient versées.",
            anything_else="Je suis seule avec deux enfants.",
        ),
        prior_steps=r.PriorSteps(
            complaint=r.Complaint(
                made=True, date="2026-10-01", channel="telephone", reference="REC-0042"
            ),
            answer=r.Answer(
                received=True, date="2026-10-15", unsatisfactory_reason="Une lettre type."
            ),
            cra_seized=True,
            court_seized=False,
            control_under_way=None,
        ),
        assessment=r.Assessment(
            verdict="recevable",
            competence="apres_reclamation",
            reasons=(
                r.Reason(
                    rule="demarche_prealable",
                    label="Une réclamation a été faite.",
                    satisfied=True,
                    source="CSS, art. L217-7-1, II",
                ),
                r.Reason(
                    rule="sans_reponse",
                    label="La caisse n’a pas répondu.",
                    satisfied=False,
                    source="Dépliant de la CPAM de la Côte-d’Or",
                ),
                r.Reason(
                    rule="mandat",
                    label="La personne peut agir pour une autre.",
                    satisfied=None,
                    source="À confirmer",
                ),
            ),
            flags=("precarite", "cra_saisie"),
            deadlines=(
                r.Deadline(
                    kind="cra", date=date(2026, 12, 1), source="CSS, art. R142-1, deux mois"
                ),
            ),
            rules_version="2026-11-01",
            assessed_on=date(2026, 11, 21),
        ),
        consents=(
            r.Consent(
                kind="notice", version="3", given_at=datetime(2026, 11, 20, 17, 59, tzinfo=UTC)
            ),
        ),
        transcript=r.Transcript(turns=27, sha256=hashlib.sha256(b"27").hexdigest()),
        correspondence=(
            r.Correspondence(
                author="organisme",
                kind="reponse",
                date="2026-10-15",
                reference="CPAM-77",
                attachment_ids=("a1",),
            ),
        ),
        attachments=(
            r.Attachment(
                id="a1",
                filename="réponse de la caisse.pdf",
                media_type="application/pdf",
                size=48_213,
                sha256=hashlib.sha256(b"a1").hexdigest(),
                url="http://127.0.0.1:8000/v1/attachments/a1?signature=essai",
            ),
        ),
        completes=completes,
    )


def payload(**changes: Any) -> dict[str, Any]:
    """The JSON handed over, as data."""
    written = TypeAdapter(r.Saisine).dump_json(saisine(**changes))
    return dict(json.loads(written))


def signed(body: bytes, *, secret: str = SECRET, timestamp: str | None = None) -> dict[str, str]:
    """The signature headers, computed here from the contract's words alone."""
    moment = timestamp or str(int(time.time()))
    signature = hmac.new(secret.encode(), f"{moment}.".encode() + body, hashlib.sha256).hexdigest()
    return {"X-Saisine-Timestamp": moment, "X-Saisine-Signature": signature}


def hand_over(
    client: httpx.Client, saisine_json: dict[str, Any], *, key: str | None = None
) -> httpx.Response:
    body = json.dumps(saisine_json).encode()
    headers = signed(body) | {"Idempotency-Key": key or saisine_json["id"]}
    return client.post("/saisines", content=body, headers=headers)


def withdraw(client: httpx.Client, saisine_id: str | UUID) -> httpx.Response:
    body = b'{"reason": "Tout est r\\u00e9gl\\u00e9."}'
    headers = signed(body) | {"Idempotency-Key": f"{saisine_id}:withdrawal"}
    return client.post(f"/saisines/{saisine_id}/withdrawal", content=body, headers=headers)
