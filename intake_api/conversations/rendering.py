"""What only the door may say: texts that show personal data, and the state that programs read."""

import dataclasses
from importlib.resources import files
from typing import Any

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
from saisine.disclosure import answers_on_screen, summary
from saisine.draft import Draft
from saisine.known import Known
from saisine.questions import QUESTIONS, remaining
from saisine.record import Assessment

_ASSESSMENT = TypeAdapter(Assessment)
_GROUPED = ("identite", "adresse", "contact", "represente")


def fill(text: str, known: Known, reference: str | None) -> str:
    """Puts what the draft holds where a text says `[[summary]]` or `[[reference]]`."""
    if "[[summary]]" in text:
        lines = "\n".join(f"– {label} : {value}" for label, value in summary(known))
        text = text.replace("[[summary]]", lines)
    return text.replace("[[reference]]", reference or "")


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
    if draft.status != "open":
        return Progress(answered=len(draft.answers), remaining=0)
    to_ask: list[Any] = []
    for question in remaining(known):
        key = question.group if question.group in _GROUPED else question.name
        if key not in to_ask:
            to_ask.append(key)
    return Progress(
        answered=sum(1 for name in draft.answers if name in QUESTIONS), remaining=len(to_ask)
    )
