"""Shares with the interval that their size deserves (95 %)."""

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

Z = 1.959964
SEED = 20261121
DRAWS = 1000
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Figure:
    """A percentage and its interval, counted on `of` items."""

    value: float
    low: float
    high: float
    of: int

    def __str__(self) -> str:
        return f"{self.value:5.1f} %  [{self.low:.1f} – {self.high:.1f}]  of {self.of}"


def share(right: int, of: int) -> Figure:
    """`right` out of `of`, with Wilson's interval."""
    if of == 0:
        return Figure(0.0, 0.0, 100.0, 0)
    p = right / of
    spread = 1 + Z * Z / of
    middle = (p + Z * Z / (2 * of)) / spread
    half = Z * math.sqrt(p * (1 - p) / of + Z * Z / (4 * of * of)) / spread
    return Figure(100 * p, 100 * (middle - half), 100 * (middle + half), of)


def drawn(items: Sequence[Item], measure: Callable[[Sequence[Item]], float]) -> Figure:
    """`measure` (a percentage) of the items, with the interval of a thousand draws with replacement."""
    draw = random.Random(SEED)
    values = sorted(measure(draw.choices(items, k=len(items))) for _ in range(DRAWS))
    low, high = values[int(0.025 * DRAWS)], values[int(0.975 * DRAWS) - 1]
    return Figure(measure(items), low, high, len(items))
