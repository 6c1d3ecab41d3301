"""What a reader answers when it cannot accept what was typed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Invalid:
    """A refused value: a stable code for programs, a sentence in French for the person.

    Neither holds anything of what was typed, so both may be logged and sent anywhere.
    """

    reason: str
    sentence: str
