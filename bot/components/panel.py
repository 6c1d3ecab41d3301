"""Two judges of the same texts, weighed: a kernel model and, where the encoder was adapted, its own reading.

Their shares are multiplied, each to a power; the powers are those that made the truth most likely on texts that
neither had been shown with its name. Where there is no such reading, or for a text whose states are not known,
the kernel judges alone.
"""

from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Sequence

import numpy as np
import scipy.sparse as sp
from scipy.optimize import minimize

from bot.components.adaptation import Reading
from bot.components.kernel import Kernel, Texts

ENOUGH = 100
"""Texts. With fewer left out nobody can say how much each is worth."""
LEAST = 1e-6
_POWERS = "powers"


class Aside(NamedTuple):
    """Of the training texts, those that the reading never saw: their `rows` among all; the texts, with states."""

    rows: Any
    texts: Texts


def weighed(
    kernel: Kernel, reading: Reading, aside: Aside, rows: Any, names: Sequence[str]
) -> "Panel":
    """`rows`: which training texts the kernel says something of when they are left out of it; `names`: theirs."""
    _, here, there = np.intersect1d(rows, aside.rows, return_indices=True)
    known = [names[place] for place in here]
    return Panel.fit(kernel, reading, aside.texts.take(there), kernel.left_out[here], known)


class Panel:
    """`powers`: of the kernel's shares and of the reading's."""

    def __init__(
        self, kernel: Kernel, reading: Optional[Reading] = None, powers: Any = (1.0, 0.0)
    ) -> None:
        self._kernel = kernel
        self._reading = reading.of(kernel.names) if reading else None
        self._powers = powers

    @classmethod
    def fit(
        cls, kernel: Kernel, reading: Reading, aside: Texts, shares: Any, names: Sequence[str]
    ) -> "Panel":
        """`aside`: texts that the reading never saw, with what the kernel says of them when they are left out of
        it (`shares`) and their true names."""
        panel = cls(kernel, reading)
        if panel._reading is None or len(names) < ENOUGH:
            return cls(kernel)
        other = panel._reading.shares(aside.states, aside.contexts)
        rows = np.arange(len(names))
        meant = np.array([kernel.names.index(name) for name in names])

        def surprise(powers: Any) -> float:
            mixed = _mixed(shares, other, np.maximum(powers, 0))
            return float(-np.log(np.maximum(mixed[rows, meant], LEAST)).sum())

        found = minimize(surprise, (0.6, 0.6), method="Nelder-Mead").x
        panel._powers = tuple(float(power) for power in np.maximum(found, 0))
        return panel

    @property
    def names(self) -> List[str]:
        return self._kernel.names

    def shares(self, texts: Texts) -> Any:
        """A row for each text, a column for each name; a row adds up to 1."""
        return self.weigh(self.by_kernel(texts), texts)

    def by_kernel(self, texts: Texts) -> Any:
        """What the kernel alone would say."""
        return self._kernel.shares(texts)

    def weigh(self, own: Any, texts: Texts) -> Any:
        """Shares that the kernel gives, weighed with what the reading says of these texts."""
        if self._reading is None or texts.states is None:
            return own
        return _mixed(own, self._reading.shares(texts.states, texts.contexts), self._powers)

    def ranking(self, texts: Texts) -> List[Dict[str, Any]]:
        """[{name, confidence}] of the first text, all names, best first."""
        shares = self.shares(texts)[0]
        best = np.argsort(-shares, kind="stable")
        return [{"name": self.names[i], "confidence": float(shares[i])} for i in best]

    def by_ngrams(self, ngrams: sp.csr_matrix, name: str) -> Any:
        return self._kernel.by_ngrams(ngrams, name)

    def save(self, path: Path) -> None:
        self._kernel.save(path)
        if self._reading is not None:
            told = {**self._reading.arrays(), _POWERS: np.array(self._powers)}
            np.savez_compressed(_beside(path), **told)

    @classmethod
    def load(cls, path: Path) -> "Panel":
        kernel = Kernel.load(path)
        if not _beside(path).is_file():
            return cls(kernel)
        with np.load(_beside(path), allow_pickle=False) as kept:
            return cls(kernel, Reading.from_arrays(kept), tuple(kept[_POWERS]))


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.stem}.reading.npz")


def _mixed(own: Any, other: Any, powers: Any) -> Any:
    logs = powers[0] * np.log(np.maximum(own, LEAST)) + powers[1] * np.log(np.maximum(other, LEAST))
    grown = np.exp(logs - logs.max(axis=1, keepdims=True))
    return grown / grown.sum(axis=1, keepdims=True)
