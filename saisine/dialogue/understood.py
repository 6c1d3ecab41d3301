"""What a turn means, in the terms of the third contract: its act, its facts, its field values.

`meant` is the one place where the act is decided, for the live dialogue and for `make understand` alike.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from saisine.answers import read
from saisine.dialogue import acts
from saisine.dialogue.answering import can_answer
from saisine.dialogue.corrections import _changes_told, field_meant, says_correction
from saisine.dialogue.facts import (
    facts_in,
    invalid_identifiers,
    likely_motifs,
    signs_in,
    story_in,
    sure_motif,
)
from saisine.dialogue.shortfalls import SHORTEST_STORY
from saisine.dialogue.turn import Heard
from saisine.dialogue.workbench import Workbench
from saisine.draft import Draft, Value
from saisine.questions import GROUPED, QUESTIONS
from saisine.reading.danger import in_danger
from saisine.reading.dates import read_date
from saisine.reading.folding import words
from saisine.reading.leave import find_leave_days
from saisine.reading.noise import is_noise
from saisine.reading.people import find_birth_date, find_names
from saisine.reading.questioning import asks
from saisine.reading.wishes import wants_a_call, wants_a_person, wants_to_go_on
from saisine.reading.yes_no import dont_know, yes_no

SURE_ACT = 0.5
"""From this confidence on, what is not an answer is taken for what it looks like."""
SURE_STATEMENT_ASKS = 0.8
ALWAYS_A_STORY = 25
"""Words. A message this long, when the story is asked for, is the story whatever it looks like."""
LIKELY_A_STORY = 8
"""Words. From here on, a message that states facts or names a subject is the story."""
LONGEST_REFUSAL = 8
"""Words. « Non », « pas de mail », « je refuse »: an answer one would rather not give."""
SURE_DISTRESS = 0.6
LONGEST_CRY = 15
"""Words. In a longer message the classifier mistakes worry for danger: the words themselves must say it."""
READ = 0.95
"""The confidence of what the words themselves say, read and not guessed."""

BODIES = ("cpam", "urssaf", "carsat")
_PREMISES: Mapping[str, Mapping[str, Value]] = {
    "mandate": {"acting_for": "autre"},
    "mediator": {"requester_type": "independant", "organisme": "urssaf"},
}
"""What must already be known for a question to be asked at all."""


@dataclass(frozen=True, slots=True)
class Meant:
    """An act of the contract (or `continue`), how sure, and for `correct_field` the question to change
    (None when the words do not say which)."""

    act: str
    confidence: float
    field: str | None = None


def meant(bench: Workbench) -> Meant:
    """What a typed message is, in the light of the question being asked: an answer first, an act second."""
    heard = bench.heard
    said = heard.text
    if is_in_danger(heard):
        return Meant("distress", 1.0 if in_danger(said) else heard.confidence)
    if is_noise(said) and not heard.found:
        return Meant("unclear", READ)
    if wants_to_go_on(said):
        return Meant("continue", READ)
    if wants_a_person(said) and not _is_story(bench):
        return Meant("human_handoff", READ)
    if wants_a_call(said) and len(words(said)) <= LONGEST_CRY:
        return Meant("human_handoff", READ)
    if _corrects_in_words(bench):
        return Meant("correct_field", READ, field_meant(said))
    if _is_story(bench) or _gives_reasons(bench) or (can_answer(bench) and not _corrects(heard)):
        return Meant(*_answer(bench))
    if heard.act in acts.HANDLED and heard.confidence >= _needed(heard):
        field = field_meant(said) if heard.act == "correct_field" else None
        return Meant(heard.act, heard.confidence, field)
    if _declines(bench):
        return Meant(heard.act if heard.act == "skip" else "dont_know", READ)
    return Meant(heard.act, heard.confidence)


def _answer(bench: Workbench) -> tuple[str, float]:
    """A bare yes or no, or something told."""
    heard = bench.heard
    agreed = yes_no(heard.text)
    if agreed is None:
        bare = heard.act in ("affirm", "deny") and len(words(heard.text)) <= LONGEST_REFUSAL
        return (heard.act, heard.confidence) if bare else ("inform", READ)
    return ("affirm" if agreed else "deny", READ)


def is_in_danger(heard: Heard) -> bool:
    if heard.chosen is not None:
        return False
    if in_danger(heard.text):
        return True
    short = len(words(heard.text)) <= LONGEST_CRY
    return short and heard.act == "distress" and heard.confidence >= SURE_DISTRESS


def _needed(heard: Heard) -> float:
    """A question that has nothing of a question is one only when there is no doubt."""
    return SURE_ACT if heard.act not in acts.FAQ or asks(heard.text) else SURE_STATEMENT_ASKS


def _corrects(heard: Heard) -> bool:
    """What answers the question is an answer, unless the words too say that something was wrong."""
    sure = heard.act == "correct_field" and heard.confidence >= SURE_ACT
    return sure and says_correction(heard.text)


def _corrects_in_words(bench: Workbench) -> bool:
    """« Je me suis trompée, mon nom est… », said where nearly any words would make an address."""
    asked = QUESTIONS.get(bench.awaiting or "")
    field = field_meant(bench.heard.text)
    if asked is None or field is None or asked.group not in GROUPED:
        return False
    elsewhere = field in bench.draft.answers and QUESTIONS[field].group != asked.group
    given = {**facts_in(bench.heard, bench.today, field), **find_names(bench.heard.text)}
    return elsewhere and field in given and says_correction(bench.heard.text)


def _is_story(bench: Workbench) -> bool:
    """The story is asked for, and this tells one, whatever else it looks like."""
    if bench.awaiting != "description":
        return False
    length = len(words(bench.heard.text))
    if length >= ALWAYS_A_STORY:
        return True
    tells = facts_in(bench.heard, bench.today, None) or sure_motif(bench.heard, None)
    return length >= LIKELY_A_STORY and bool(tells)


def _gives_reasons(bench: Workbench) -> bool:
    """A question that wants sentences got some, even angry ones: « attendre quoi ? il ne répondra jamais »."""
    asked = QUESTIONS.get(bench.awaiting or "")
    if asked is None or asked.type != "long_text" or asked.name == "description":
        return False
    said, act = bench.heard.text, bench.heard.act
    leaving = (
        "stop_delete",
        "restart",
        "resume_later",
        "human_handoff",
        "correct_field",
        "ask_status",
    )
    leaves = act in leaving and bench.heard.confidence >= SURE_ACT
    return len(words(said)) >= SHORTEST_STORY and not said.rstrip().endswith("?") and not leaves


def _declines(bench: Workbench) -> bool:
    heard = bench.heard
    if bench.awaiting is None or bench.awaiting == "description":
        return False
    if dont_know(heard.text) and len(words(heard.text)) <= 12:
        return True
    question = QUESTIONS[bench.awaiting]
    if question.type not in ("boolean", "choice", "multiple", "long_text"):
        return yes_no(heard.text) is False and len(words(heard.text)) <= LONGEST_REFUSAL
    return heard.act in ("dont_know", "skip") and heard.confidence >= SURE_ACT


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
    line["organisme"] = body if body in BODIES else None
    line["requester_type"] = told.get("requester_type")
    line["facts"] = _facts(heard, told, today)
    line["fields"] = _fields(bench, told)
    return line


def _told(bench: Workbench, what: Meant) -> dict[str, Value | None]:
    heard, awaiting = bench.heard, bench.awaiting
    told = facts_in(heard, bench.today, awaiting)
    if what.act == "correct_field":
        return {**told, **_changes_told(bench, what.field)}
    asked = QUESTIONS.get(awaiting or "")
    answers = what.act in ("inform", "affirm", "deny")
    if answers and asked is not None and asked.type != "long_text":
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
            return told.get(asked.name) or find_birth_date(
                bench.heard.text, bench.today, asked=True
            )
        return told.get(asked.name) or read_date(bench.heard.text, bench.today)
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
