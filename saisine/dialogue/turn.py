"""What goes into a turn and what comes out of it. Everything here can be JSON."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from saisine.codes import MessageKind
from saisine.draft import Changes, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundToken:
    """An identifier that the door found and replaced. `sentence` says what is wrong, None when valid."""

    kind: str
    token: str
    reason: str | None = None
    sentence: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A button: an answer to a question, or an act (`restart`, `correct_field`…)."""

    question: str | None = None
    value: Value | None = None
    act: str | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One sentence of a message of several, as understood by itself: its act, and the likeliest of the topics that
    other questions are about, with its share."""

    text: str
    act: str
    confidence: float
    topic: str = ""
    share: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One turn as understood. `text` is masked. `motifs` and `topics` (of other questions) are
    rankings, best first, adding up to 1; `acts`, of which `act` is the first, may be cut short.
    `by_agent`: a phone agent types for a caller; `for_another`: it is already known that the one who
    writes is not the person concerned. `danger`: how likely it is, by the classifier, that somebody is in
    danger (0 to 1; None when it was not asked). `pieces`: each sentence, where there are a few."""

    text: str = ""
    act: str = "inform"
    confidence: float = 0.0
    acts: tuple[tuple[str, float], ...] = ()
    danger: float | None = None
    motifs: tuple[tuple[str, float], ...] = ()
    topics: tuple[tuple[str, float], ...] = ()
    pieces: tuple[Piece, ...] = ()
    found: tuple[FoundToken, ...] = ()
    chosen: Chosen | None = None
    opening: bool = False
    by_agent: bool = False
    for_another: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A choice to show: `label`, and what choosing it means."""

    label: str
    means: Chosen


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """A message to say: `response` names its text in `bot/domain/`, `values` fill its braces.

    `[[name]]` in a text is filled at the door with what the draft holds: it is never known here.
    """

    response: str
    kind: MessageKind = "text"
    values: Mapping[str, str] = field(default_factory=dict)
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    changes: Changes
    says: tuple[Say, ...]

    def as_json(self) -> dict[str, Any]:
        return asdict(self)
