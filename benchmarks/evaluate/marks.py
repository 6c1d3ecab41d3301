"""What counts as right, item by item."""

from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.evaluate.heldout import Read, as_asked
from saisine.dialogue import step

WITHOUT_CASE = ("last_name", "first_name", "street", "city", "email")
Facts = set[tuple[str, str]]
Counts = tuple[int, int]


def motif_in_first(read: Read, places: int) -> bool:
    return read.item["motif"] in [one["code"] for one in read.line["motif"][:places]]


def act_is_right(read: Read) -> bool:
    return bool(read.item["act"] == read.line["act"])


def field_is_right(read: Read) -> bool:
    """The act and the question to change, both."""
    return act_is_right(read) and read.item.get("field") == read.line.get("field")


def topic_is_right(read: Read) -> bool:
    """A question of no act of its own, with the topic whose answer is wanted (`other`: none has it)."""
    accepted = (read.item["topic"], read.item.get("also"))
    return bool(read.line["act"] == "faq_other" and read.line["topic"] in accepted)


def fields_are_exact(read: Read) -> bool:
    """Every field expected and no other, without regard to the case of names and places."""
    return _plain(read.item["fields"]) == _plain(read.line["fields"])


def is_wrong_on_purpose(read: Read) -> bool:
    """A value that must be refused, or a message with none to take."""
    fields = read.item["fields"]
    return not fields or any("invalid" in name for name in fields)


def is_alarm(read: Read) -> bool:
    return bool(read.line["act"] == "distress")


def is_told_of_help(read: Read) -> bool:
    """Help first, or the number in a line: by the dialogue itself."""
    said = {say.response for say in step(read.draft, read.heard, as_asked(read.item).today).says}
    return any(
        name.startswith(("utter_distress", "utter_there_for_you", "utter_in_need")) for name in said
    )


def facts_of(told: Mapping[str, Any]) -> Facts:
    return {(name, str(value)) for name, value in told.items()}


def fact_counts(read: Read, name: str | None = None) -> Counts:
    """How many facts of a story are right with their value, and how many were expected and told in all; of
    one fact only when it is named."""
    expected, told = (
        {fact for fact in facts_of(facts) if name is None or fact[0] == name}
        for facts in (read.item["facts"], read.line["facts"])
    )
    return len(expected & told), len(expected) + len(told)


def f1(counts: Sequence[Counts]) -> float:
    """F1, as a percentage, over all the facts counted."""
    both = sum(of for _, of in counts)
    return 200 * sum(right for right, _ in counts) / both if both else 0.0


def _plain(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value.lower() if isinstance(value, str) and name in WITHOUT_CASE else value
        for name, value in fields.items()
    }
