"""What the law or practice may change: every value with its source and the day it holds from.

A change is one more version, beside the one it replaces: a request is judged by what is in force on its day.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, Literal, TypeVar

Read = Literal["lu dans le texte", "source secondaire", "de mémoire", "décision du produit"]
"""How a source was read. What was not read in the text itself is shown as such."""

NOTED = date(2026, 11, 21)
"""The day from which the entries below were read or decided, unless one says another."""

T = TypeVar("T")
Value = TypeVar("Value", covariant=True)


@dataclass(frozen=True, slots=True)
class Source:
    """Where something is written, and from which day it is in force in that wording.

    `noted`: the day it was read, or decided, for this product.
    """

    reference: str
    since: date
    read: Read = "lu dans le texte"
    noted: date = NOTED

    def __post_init__(self) -> None:
        if not self.reference.strip():
            raise ValueError("a source says where it is written")

    def __str__(self) -> str:
        if self.read == "lu dans le texte":
            return self.reference
        return f"{self.reference} ({self.read})"


@dataclass(frozen=True, slots=True)
class Dated(Generic[Value]):
    """One version of a value. It holds from its source's day, until the next version's."""

    value: Value
    source: Source

    @property
    def since(self) -> date:
        return self.source.since


def in_force(versions: Sequence[Dated[T]], day: date | None) -> Dated[T] | None:
    """The version in force on `day` (None: the last one); None before the first."""
    begun = [version for version in versions if day is None or version.since <= day]
    return max(begun, key=lambda version: version.since, default=None)


def value_on(versions: Sequence[Dated[T]], day: date | None, before: T) -> T:
    """The value in force on `day`; `before` when nothing was in force yet."""
    found = in_force(versions, day)
    return found.value if found else before
