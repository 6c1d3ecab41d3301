"""The held-out sets of `tests/nlu/`, and what is understood of them through the live system's own steps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

from saisine.dialogue.turn import Heard
from saisine.draft import Draft
from tools.stack import ROOT
from tools.understanding.rasa import Reads
from tools.understanding.turns import Asked, HeardTurn, Line, hear_all

SETS = ("stories", "turns", "values", "distress", "told_at_length", "questions")
TODAY = date(2026, 11, 21)
"""The day on which the held-out sentences are said, unless they say otherwise."""
Item = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Read:
    """One held-out item, how the mind heard it, and the line that was understood of it."""

    item: Item
    line: Line
    heard: Heard
    draft: Draft

    @property
    def text(self) -> str:
        return str(self.item["text"])


def load(name: str) -> list[Item]:
    """The items of one held-out set."""
    items = yaml.safe_load((ROOT / "tests" / "nlu" / f"{name}.yml").read_text("utf-8"))
    return list(items)


def as_asked(item: Item) -> Asked:
    """A held-out item as a line of the third contract: what is expected of it is left out."""
    today = date.fromisoformat(str(item["today"])) if "today" in item else TODAY
    return Asked(None, str(item["text"]), item.get("context"), today)


def understand_set(items: Sequence[Item], rasa: Reads) -> list[Read]:
    """What is understood of each item, in order."""
    read: list[Read] = []
    for item, (_, result) in zip(items, hear_all(map(as_asked, items), rasa), strict=True):
        assert isinstance(result, HeardTurn), f"refused at the door: {item['text']!r}"
        read.append(Read(item, result.line(), result.heard, result.turn.draft))
    return read
