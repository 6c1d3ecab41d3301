"""One line of the third contract through the live system's own steps: the door, Rasa, the readers."""

import json
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from itertools import islice
from typing import Any

from actions.turn import heard
from intake_api.config import Settings
from intake_api.conversations.assistant import inert
from intake_api.conversations.listening import Said, typed
from intake_api.problems import Problem
from saisine.dialogue.turn import Heard
from saisine.dialogue.understood import draft_asking, understood
from saisine.disclosure import without_personal
from saisine.draft import Draft
from saisine.questions import QUESTIONS
from tools.understanding.rasa import Reads

BATCH = 64
LONGEST_MESSAGE = int(Settings.model_fields["longest_message"].default)
Line = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """A line in: a message, the question that was just asked (None: the story), the day it is said."""

    id: Any
    text: str
    context: str | None
    today: date


@dataclass(frozen=True, slots=True)
class Refused:
    """A line in that cannot be understood; `sentence` says why, in French."""

    id: Any
    sentence: str

    def as_json(self) -> Line:
        return {"id": self.id, "error": self.sentence}


def understand(lines: Iterable[str], today: date, rasa: Reads) -> Iterator[Line]:
    """What is understood of each line, in order, as it comes; blank lines are passed over."""
    asked_for = (asked(line, today) for line in lines if line.strip())
    for one, result in hear_all(asked_for, rasa):
        if isinstance(result, HeardTurn):
            yield {"id": one.id, **result.line()}
        else:
            yield result.as_json()


def hear_all(
    asked_for: "Iterable[Asked | Refused]", rasa: Reads
) -> "Iterator[tuple[Asked | Refused, HeardTurn | Refused]]":
    """Each turn as the mind hears it, in order; what the door refuses stays refused."""
    batches: deque[list[tuple[Asked | Refused, Turn | Refused]]] = deque()

    def sent() -> Iterator[list[Line]]:
        waiting = iter(asked_for)
        while batch := [(one, Turn.of(one)) for one in islice(waiting, BATCH)]:
            batches.append(batch)
            yield [turn.as_sent() for _, turn in batch if isinstance(turn, Turn)]

    for answers in rasa.read_all(sent()):
        read = iter(answers)
        for one, turn in batches.popleft():
            yield one, HeardTurn(turn, heard(next(read))) if isinstance(turn, Turn) else turn


def asked(line: str, today: date) -> Asked | Refused:
    """A line of JSON as a question to understand, or why it cannot be."""
    try:
        told = json.loads(line)
    except ValueError:
        return Refused(None, "Cette ligne n'est pas du JSON.")
    if not isinstance(told, dict):
        return Refused(None, "Cette ligne n'est pas un objet JSON.")
    identity, text, context = told.get("id"), told.get("text"), told.get("context")
    if not isinstance(text, str):
        return Refused(identity, "Il manque « text », le message à comprendre.")
    if context is not None and context not in QUESTIONS:
        return Refused(identity, "« context » n'est le nom d'aucune question.")
    try:
        day = date.fromisoformat(told["today"]) if told.get("today") is not None else today
    except (TypeError, ValueError):
        return Refused(identity, "« today » n'est pas une date de la forme 2026-11-21.")
    return Asked(identity, text, context, day)


@dataclass(frozen=True, slots=True)
class Turn:
    """A message as the door keeps it and sends it."""

    said: Said
    draft: Draft
    today: date

    @classmethod
    def of(cls, one: Asked | Refused) -> "Turn | Refused":
        """What the door makes of it; what it would refuse (too long, empty) is refused in its words."""
        if isinstance(one, Refused):
            return one
        draft = draft_asking(one.context)
        try:
            said = typed(one.text, draft.awaiting, LONGEST_MESSAGE)
        except Problem as problem:
            return Refused(one.id, str(problem.detail))
        return cls(said, draft, one.today)

    def as_sent(self) -> Line:
        """As `intake_api.conversations.assistant` sends it to Rasa (a test compares the two)."""
        return {
            "sender": "understand",
            "message": inert(self.said.masked.text),
            "act": None,
            "metadata": {
                "draft": without_personal(self.draft).as_json(),
                "today": self.today.isoformat(),
                "found": [asdict(item) for item in self.said.tokens()],
                "chosen": None,
                "opening": False,
            },
        }


@dataclass(frozen=True, slots=True)
class HeardTurn:
    """A turn, and what Rasa made of it."""

    turn: Turn
    heard: Heard

    def line(self) -> Line:
        """The line out, identifiers back in the place of their tokens; `id` is left to add."""
        line = understood(self.turn.draft, self.heard, self.turn.today)
        values = {item.token: item.value for item in self.turn.said.masked.found}
        line["fields"] = {
            name: values.get(value, value) if isinstance(value, str) else value
            for name, value in line["fields"].items()
        }
        return line
