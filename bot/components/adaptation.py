"""What the encoder learnt from our sentences, once: its last layers a little changed, and readers of their states.

`make adapt` writes `bot/adaptation.npz` (docs/adr/0012): for each matrix of the layers from `first` on, two thin
matrices whose product is added to it; for danger, acts and motifs, a `Reading`: a straight line for each name over
the states' mean and highest values. Sentences that `is_left_out` says were never shown to it: what it makes
of those says how much it can be believed.
"""

import zlib
from pathlib import Path
from typing import Any, Dict, NamedTuple, Optional

import numpy as np

FILE = Path(__file__).resolve().parents[1] / "adaptation.npz"
ONE_IN = 10
"""So many sentences, one is left out."""
_WEIGHTS, _BIAS, _NAMES = "weights", "bias", "names"
_CONTEXTS, _BY_CONTEXT = "contexts", "by_context"
_PARTS = (_NAMES, _WEIGHTS, _BIAS, _CONTEXTS, _BY_CONTEXT)


def is_left_out(text: str) -> bool:
    """The same for a sentence whatever the others are: one in ten."""
    return checksum(text) % ONE_IN == 0


def checksum(text: str) -> int:
    return zlib.crc32(text.strip().encode())


class Reading(NamedTuple):
    """`weights`: a row for each name, a column for each number of a state; `by_context`: what is added to each
    name (column) after a question (row, named in `contexts`)."""

    names: Any
    weights: Any
    bias: Any
    contexts: Any
    by_context: Any

    def shares(self, states: Any, contexts: Any) -> Any:
        """A row for each text, a column for each name; a row adds up to 1."""
        scores = states @ self.weights.T + self.bias
        places = {name: row for row, name in enumerate(self.contexts)}
        for row, context in enumerate(contexts):
            if context in places:
                scores[row] += self.by_context[places[context]]
        grown = np.exp(scores - scores.max(axis=1, keepdims=True))
        return grown / grown.sum(axis=1, keepdims=True)

    def of(self, names: Any) -> Optional["Reading"]:
        """The same, of these names in this order; None when one of them is unknown to it."""
        places = {name: row for row, name in enumerate(self.names)}
        if any(name not in places for name in names):
            return None
        rows = [places[name] for name in names]
        return self._replace(
            names=np.array(names, dtype=np.str_),
            weights=self.weights[rows],
            bias=self.bias[rows],
            by_context=self.by_context[:, rows],
        )

    def arrays(self) -> Dict[str, Any]:
        return dict(zip(_PARTS, self, strict=True))

    @classmethod
    def from_arrays(cls, arrays: Any, prefix: str = "") -> "Reading":
        kept = (arrays[prefix + part] for part in _PARTS)
        return cls(*(a.astype(np.float32) if a.dtype == np.float16 else a for a in kept))


class Adaptation:
    """Raises FileNotFoundError when the file is missing."""

    def __init__(self, path: Path = FILE) -> None:
        with np.load(path, allow_pickle=False) as kept:
            self._arrays: Dict[str, Any] = {name: kept[name] for name in kept.files}
        self.first = int(self._arrays["first"])

    def added_to(self, matrix: str) -> Optional[Any]:
        """What is added to a matrix of the network (rows: what goes out), None for one that stays as it is."""
        if f"{matrix}.up" not in self._arrays:
            return None
        up, down = (self._arrays[f"{matrix}.{part}"].astype(np.float32) for part in ("up", "down"))
        return up @ down

    def reading(self, of: str) -> Reading:
        """Of `danger`, `acts` or `motifs`."""
        return Reading.from_arrays(self._arrays, f"{of}.")
