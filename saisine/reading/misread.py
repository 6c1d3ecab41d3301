"""What a reader answers when it cannot read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Misread:
    """`sentence` says to the person, in French, what is missing."""

    sentence: str
