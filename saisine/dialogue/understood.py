"""What is understood of a turn, in the terms of the third contract: its act, its facts, its field values."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from saisine.answers import read
from saisine.codes import RequesterType
from saisine.dialogue import acts
from saisine.dialogue.facts import (
    facts_in,
    invalid_identifiers,
    likely_motifs,
    signs_in,
    story_in,
    subject_in,
)
from saisine.dialogue.meaning import ANSWERS, Meant, meant
from saisine.dialogue.presumed import presumed_body, presumed_requester
from saisine.dialogue.told_anew import changes_told
from saisine.dialogue.turn import Heard
from saisine.dialogue.workbench import Workbench
from saisine.draft import Draft, Value
from saisine.questions import GROUPED, QUESTIONS
from saisine.reading.births import find_birth_date
from saisine.reading.dates import read_date
from saisine.reading.leave import find_leave_days
from saisine.reading.requester import find_requester
from saisine.reading.taken_back import without_slips

BODIES = ("cpam", "urssaf", "carsat")
TELLS_A_STORY = ("description", "accept_notice")
"""While one of these is asked, a message is read for its subject."""
_PREMISES: Mapping[str, Mapping[str, Value]] = {
    "mandate": {"acting_for": "autre"},
    "mediator": {"requester_type": "independant", "organisme": "urssaf"},
}
"""What must already be known for a question to be asked at all."""


def draft_asking(question: str | None) -> Draft:
    """The draft of somebody who is being asked `question` and of whom nothing else is known; None: the
    story, with which one begins."""
    awaiting = question or "description"
    answers: dict[str, Value] = dict(_PREMISES.get(awaiting, {}))
    if awaiting.startswith("represented_"):
        answers["acting_for"] = "autre"
    if awaiting != "accept_notice":
        answers["accept_notice"] = True
    return Draft(channel="public", answers=answers, awaiting=awaiting)


def understood(draft: Draft, heard: Heard, today: date) -> dict[str, Any]:
    """A line of the third contract, without its `id`; identifiers are still tokens."""
    bench = Workbench(draft, heard, today)
    what = meant(bench)
    told = _told(bench, what)
    body = told.get("organisme")
    motifs = likely_motifs(replace(heard, text=story_in(heard.text)), body)
    line: dict[str, Any] = {
        "act": "affirm" if what.act == "continue" else what.act,
        "act_confidence": round(what.confidence, 4),
    }
    if what.act == "correct_field":
        line["field"] = _field_named(what.field)
    if what.act == "faq_other":
        line["topic"] = heard.topics[0][0].removeprefix(acts.OTHER) if heard.topics else None
    line["motif"] = [{"code": code, "confidence": round(share, 4)} for code, share in motifs]
    if body is None and draft.awaiting in TELLS_A_STORY:
        body = presumed_body(motifs, told.get("requester_type"))
    line["organisme"] = body if body in BODIES else None
    line["requester_type"] = (
        told.get("requester_type")
        or _guardian(heard, told)
        or (presumed_requester(told, body, motifs) if draft.awaiting in TELLS_A_STORY else None)
    )
    line["facts"] = _facts(heard, told, today)
    line["fields"] = _fields(bench, told)
    return line


def _guardian(heard: Heard, told: Mapping[str, Value | None]) -> RequesterType | None:
    """A guardian by profession is heard as the partner they are; the saisine is of the person protected."""
    who = find_requester(heard.text) if told.get("mandate") == "legal" else None
    return who if who == "partenaire" else None


def _told(bench: Workbench, what: Meant) -> dict[str, Value | None]:
    heard, awaiting = bench.heard, bench.awaiting
    told = facts_in(heard, bench.today, awaiting)
    if what.act == "correct_field":
        return {**told, **changes_told(bench, what.field)}
    asked = QUESTIONS.get(awaiting or "")
    if awaiting in TELLS_A_STORY:
        subject, _ = subject_in(heard, told, told.get("organisme"))
        told = {**subject, **told}
    if what.act in ANSWERS and asked is not None and asked.type != "long_text":
        answer = read(asked, heard.text, bench.known)
        if isinstance(answer, dict):
            told.update(answer)
    return told


def _facts(heard: Heard, told: Mapping[str, Value | None], today: date) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    if when := told.get("prior_complaint_date"):
        facts["date_reclamation"] = when
    if (answered := told.get("answer_received")) is not None:
        facts["reponse_recue"] = "unsatisfactory" if answered else "none"
    if (amount := told.get("amount_eur")) is not None:
        facts["montant_eur"] = _number(amount)
    if (days := find_leave_days(heard.text)) is not None:
        facts["jours_arret"] = days
    if "urgence" in signs_in(heard, today):
        facts["urgence"] = True
    for name, question in (("recours_juridiction", "court_seized"), ("cra_saisie", "cra_seized")):
        if (seized := told.get(question)) is not None:
            facts[name] = seized
    return facts


_KEPT = (
    "nir",
    "siret",
    "phone",
    "email",
    "first_name",
    "last_name",
    "street",
    "postal_code",
    "city",
)
_TYPED = ("nir", "siret", "phone", "email")


def _fields(bench: Workbench, told: Mapping[str, Value | None]) -> dict[str, Any]:
    heard = bench.heard
    fields: dict[str, Any] = {}
    for name in _KEPT:
        value = told.get(name) or told.get(f"represented_{name}")
        if value:
            fields[name] = value
    for name, found in invalid_identifiers(heard, bench.awaiting):
        kind = QUESTIONS[name].type
        fields[f"{kind}_invalid"] = True
        if kind == "nir":
            fields["nir_invalid_reason"] = found.reason
    if when := _date(bench, told):
        fields["date"] = when
    if (amount := told.get("amount_eur")) is not None:
        fields["amount_eur"] = _number(amount)
    return fields


def _date(bench: Workbench, told: Mapping[str, Value | None]) -> Value | None:
    asked = QUESTIONS.get(bench.awaiting or "")
    if asked is not None and asked.type == "date":
        if asked.name.endswith("birth_date"):
            said = without_slips(bench.heard.text)
            return told.get(asked.name) or find_birth_date(said, bench.today, asked=True)
        when = told.get(asked.name) or read_date(without_slips(bench.heard.text), bench.today)
        return when if when is None or str(when) <= bench.today.isoformat() else None
    if asked is not None and asked.type == "nir":
        return find_birth_date(bench.heard.text, bench.today)
    if bench.awaiting in TELLS_A_STORY and "last_name" in told and "birth_date" in told:
        return told["birth_date"]
    names = [name for name in told if name in QUESTIONS and QUESTIONS[name].type == "date"]
    if asked is not None and asked.group in (*GROUPED, "recapitulatif") and len(names) == 1:
        return told[names[0]]
    return None


def _field_named(field: str | None) -> str | None:
    if field in ("last_name", "first_name"):
        return "name"
    return "address" if field in ("street", "city") else field


def _number(amount: Value | None) -> float | int:
    value = float(str(amount))
    return int(value) if value.is_integer() else value
