"""What counts as right, item by item."""

from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.evaluate.heldout import Read

WITHOUT_CASE = ("last_name", "first_name", "street", "city", "email")
Facts = set[tuple[str, str]]


def motif_in_first(read: Read, places: int) -> bool:
    return read.item["motif"] in [one["code"] for one in read.line["motif"][:places]]


def act_is_right(read: Read) -> bool:
    return bool(read.item["act"] == read.line["act"])


def field_is_right(read: Read) -> bool:
    """The act and the question to change, both."""
    return act_is_right(read) and read.item.get("field") == read.line.get("field")


def fields_are_exact(read: Read) -> bool:
    """Every field expected and no other, without regard to the case of names and places."""
    return _plain(read.item["fields"]) == _plain(read.line["fields"])


def is_wrong_on_purpose(read: Read) -> bool:
    """A value that must be refused, or a message with none to take."""
    fields = read.item["fields"]
    return not fields or any("invalid" in name for name in fields)


def is_alarm(read: Read) -> bool:
    return bool(read.line["act"] == "distress")


def facts_of(told: Mapping[str, Any]) -> Facts:
    return {(name, str(value)) for name, value in told.items()}


def facts_f1(read: Sequence[Read]) -> float:
    """F1 over all facts of all stories: a fact is right with its value."""
    pairs = [(facts_of(one.item["facts"]), facts_of(one.line["facts"])) for one in read]
    return f1(pairs)


def f1(pairs: Sequence[tuple[Facts, Facts]]) -> float:
    right = sum(len(expected & told) for expected, told in pairs)
    both = sum(len(expected) + len(told) for expected, told in pairs)
    return 200 * right / both if both else 0.0


def _plain(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value.lower() if isinstance(value, str) and name in WITHOUT_CASE else value
        for name, value in fields.items()
    }
