"""What the templates show, made from what the services answer. Pure functions, without wording."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from intake_api.conversations.schemas import ChoiceOut, MessageOut, State
from intake_api.saisines.labels import STATUS_LABELS
from intake_api.saisines.schemas import SaisineOut
from saisine.codes import MessageKind
from saisine.questions import QUESTIONS
from saisine.wording import shown

_GOES_WITHOUT_SAYING = ("accept_notice", "summary_confirmed", "submit_anyway", "attachments")
_LONGEST_NOTE = 140


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message. `number` is its place in the transcript; `live` means that its choices may still
    be taken; `is_first_new` marks where reading goes on."""

    number: int
    role: Literal["assistant", "user"]
    kind: MessageKind
    text: str
    choices: tuple[ChoiceOut, ...]
    live: bool
    is_first_new: bool
    continues: bool
    """Said by the same as the message before."""


def bubbles(messages: Sequence[MessageOut], start: int = 0) -> tuple[Bubble, ...]:
    """The transcript; those after the person's last message are live. `start` numbers the first."""
    live_from = first_live(messages)
    return tuple(
        Bubble(
            number=start + index,
            role=message.role,
            kind=message.kind,
            text=message.text,
            choices=tuple(message.choices or ()),
            live=index >= live_from,
            is_first_new=index == min(live_from, len(messages) - 1),
            continues=index > 0 and messages[index - 1].role == message.role,
        )
        for index, message in enumerate(messages)
    )


def first_live(messages: Sequence[MessageOut]) -> int:
    """The place of the first message that the person has not answered yet."""
    answered = [index for index, message in enumerate(messages) if message.role == "user"]
    return answered[-1] + 1 if answered else 0


@dataclass(frozen=True, slots=True)
class Step:
    """Question `number` of about `total`."""

    number: int
    total: int


def step(state: State) -> Step | None:
    """How far one is; None when nothing is being asked."""
    if state.status != "open" or state.awaiting is None:
        return None
    total = max(state.progress.answered + state.progress.remaining, 1)
    return Step(min(state.progress.answered + 1, total), total)


def awaited(state: State) -> str | None:
    """The label of the question that waits for its answer."""
    question = QUESTIONS.get(state.awaiting or "")
    return question.label if question and state.status == "open" else None


@dataclass(frozen=True, slots=True)
class Note:
    label: str
    value: str


def notes(answers: Mapping[str, Any]) -> tuple[Note, ...]:
    """What was understood so far, in the questionnaire's order, long texts cut short."""
    return tuple(
        Note(question.label, _short(shown(name, _value(answers[name]))))
        for name, question in QUESTIONS.items()
        if name in answers and name not in _GOES_WITHOUT_SAYING
    )


def _value(given: Any) -> Any:
    return tuple(given) if isinstance(given, list) else given


def _short(text: str) -> str:
    flat = re.sub(r"[ \t\r\n]+", " ", text.strip())
    if len(flat) <= _LONGEST_NOTE:
        return flat
    return flat[:_LONGEST_NOTE].rsplit(" ", 1)[0] + "…"


@dataclass(frozen=True, slots=True)
class Milestone:
    """`event` is `enregistree`, `remise`, `retiree`, or what the mediator's team said of it."""

    event: str
    label: str
    at: datetime
    outcome: str | None = None


def milestones(saisine: SaisineOut) -> tuple[Milestone, ...]:
    """What happened to a saisine, oldest first."""
    happened = [_milestone("enregistree", saisine.submitted_at)]
    if saisine.delivered_at:
        happened.append(_milestone("remise", saisine.delivered_at))
    happened += [
        Milestone(event.status, event.status_label, event.at, event.outcome_label)
        for event in saisine.events
    ]
    if saisine.withdrawn_at:
        happened.append(_milestone("retiree", saisine.withdrawn_at))
    return tuple(sorted(happened, key=lambda one: one.at))


def _milestone(event: str, at: datetime) -> Milestone:
    return Milestone(event, STATUS_LABELS[event], at)


def can_be_withdrawn(saisine: SaisineOut) -> bool:
    return saisine.status not in ("retiree", "cloturee")
