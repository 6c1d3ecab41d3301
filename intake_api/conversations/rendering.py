"""What only the door may say: texts that show personal data, and the state that programs read."""

import dataclasses
import re
from importlib.resources import files

from pydantic import TypeAdapter

from intake_api.conversations.repository import Line
from intake_api.conversations.schemas import (
    ChoiceOut,
    MessageOut,
    Progress,
    RedirectOut,
    State,
)
from saisine import routing
from saisine.disclosure import answers_on_screen, spoken_value, summary
from saisine.draft import Draft
from saisine.known import Known
from saisine.questions import GROUPED, QUESTIONS, Question, remaining
from saisine.record import Assessment

_VALUE = re.compile(r"\[\[(?P<when>now|before) (?P<name>[a-z_]+)\]\]")
_ASSESSMENT = TypeAdapter(Assessment)


def fill(text: str, known: Known, reference: str | None, before: Known | None = None) -> str:
    """Puts what the draft holds where a text says `[[summary]]` or `[[reference]]`; where it says
    `[[now name]]` or `[[before name]]`, the answer now, and before this turn. Identifiers stay masked."""
    text = _VALUE.sub(lambda m: _value(m, known, before), text)
    if "[[summary]]" in text:
        lines = "\n".join(f"– {label} : {value}" for label, value in summary(known))
        text = text.replace("[[summary]]", lines)
    return text.replace("[[reference]]", reference or "")


def _value(place: re.Match[str], known: Known, before: Known | None) -> str:
    when = known if place["when"] == "now" else before or known
    return spoken_value(place["name"], when.get(place["name"]))


def door_text(name: str) -> str:
    """A text of the door's own, from `intake_api/web/messages/`."""
    return (files("intake_api.web") / "messages" / f"{name}.txt").read_text("utf-8").strip()


def state(draft: Draft, known: Known, reference: str | None) -> State:
    """What a program may know of a conversation: identifiers masked."""
    door = routing.REDIRECTIONS.get(draft.redirect) if draft.redirect else None
    assessment = known.assessment
    return State(
        status=draft.status,
        awaiting=draft.awaiting if draft.status == "open" else None,
        progress=_progress(draft, known),
        answers=answers_on_screen(known),
        assessment=_ASSESSMENT.dump_python(assessment, mode="json") if assessment else None,
        redirect=RedirectOut(**dataclasses.asdict(door)) if door else None,
        reference=reference,
    )


def message(line: Line) -> MessageOut:
    choices = [ChoiceOut(id=choice["id"], label=choice["label"]) for choice in line.choices]
    return MessageOut.model_validate(
        {"role": line.role, "kind": line.kind, "text": line.text, "choices": choices or None}
    )


def _progress(draft: Draft, known: Known) -> Progress:
    """In messages, as the person counts them: questions asked together count once, and what the
    account gave does not count."""
    asked = (q for q in QUESTIONS.values() if q.asked(known) or q.name == "accept_notice")
    said = [q for q in asked if q.name in draft.answers and q.name not in draft.from_account]
    left = remaining(known) if draft.status == "open" else []
    return Progress(answered=len(_messages(said)), remaining=len(_messages(left)))


def _messages(questions: list[Question]) -> set[str]:
    return {q.group if q.group in GROUPED else q.name for q in questions}
