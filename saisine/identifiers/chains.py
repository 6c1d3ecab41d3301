"""Cutting a text into chains: runs of digits that only separators keep apart."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

Groups = tuple[int, ...]
"""How the characters of a number are grouped: (2, 2, 2, 2, 2) for 06 12 34 56 78."""

_SLIPS = "OoQDIilAaBbSsZzGg"
"""Letters that a hand or a scanner puts for a digit, and Corsica's A and B."""
_RUN = re.compile(
    r"(?=[\d+OoIlQABab])(?P<plus>\+ {0,2})?(?:"
    rf"(?:(?<![^\W\d_])[OoIlQABab]{{1,2}}(?=\d))?\d(?:\d|[{_SLIPS}]{{1,2}}(?=\d|(?![^\W\d_])))*"
    r"|(?<![\w'’])(?:O{1,2}|o{1,2}|[Il]|(?<=\d[ .\-])[ABb])(?= {0,2}[.\-]? {0,2}\d))"
)
_SHORT = 5
"""Longer runs that a lone comma separates are two numbers."""
_INSIDE = re.compile(r"[ ._/()\-]{1,12}")
_BETWEEN = re.compile(r"[ ._/()\-,;:*'|~=\n]{1,12}")
_TIGHT = frozenset(",:;*'|~=")


@dataclass(frozen=True, slots=True)
class Chain:
    """Runs that only separators keep apart.

    `gaps[i]` stands between runs i and i + 1; `loose` counts the gaps that more often stand between
    two numbers than inside one (a comma, a new line), up to each run.
    """

    spans: Sequence[tuple[int, int]]
    groups: Groups
    gaps: Sequence[str]
    loose: Sequence[int]
    chars: str
    places: Sequence[int]
    ends: dict[int, int]
    plus: bool

    def end(self, first: int, size: int) -> int | None:
        """The run after the `size` characters from run `first`, if those may be one number."""
        last = self.ends.get(self.places[first] + size)
        if last is None:
            return None
        loose = self.loose[last - 1] - self.loose[first]
        gaps = self.gaps[first : last - 1] if loose else ()
        wrapped = loose == 1 and any("\n" in gap for gap in gaps)
        return last if not loose or wrapped or len(set(gaps)) == 1 else None

    def close(self, run: int) -> bool:
        """True when nothing but an ordinary separator stands between this run and the next."""
        return run + 1 < len(self.spans) and self.loose[run] == self.loose[run + 1]

    def text(self, first: int, last: int) -> str:
        """The characters of these runs, separators left out."""
        return self.chars[self.places[first] : self.places[last]]


def cut(text: str) -> Iterator[Chain]:
    """The chains of a folded text, in order. A + always begins one."""
    spans: list[tuple[int, int]] = []
    gaps: list[str] = []
    loose = [0]
    signed = False
    for run in _RUN.finditer(text):
        start, end = run.span()
        gap = text[spans[-1][1] : start] if spans else ""
        if gap and not run["plus"] and (gap == " " or _BETWEEN.fullmatch(gap)):
            inside = gap == " " or _INSIDE.fullmatch(gap) is not None
            if gap in _TIGHT:
                inside = max(spans[-1][1] - spans[-1][0], end - start) <= _SHORT
            gaps.append(gap)
            loose.append(loose[-1] + (0 if inside else 1))
        else:
            if spans:
                yield _chain(text, spans, gaps, loose, signed)
            spans, gaps, loose, signed = [], [], [0], bool(run["plus"])
        spans.append((start, end))
    if spans:
        yield _chain(text, spans, gaps, loose, signed)


def _chain(
    text: str, spans: list[tuple[int, int]], gaps: list[str], loose: list[int], plus: bool
) -> Chain:
    runs = [text[start:end].lstrip("+ ") for start, end in spans]
    groups = tuple(map(len, runs))
    places = [0, *accumulate(groups)]
    ends = {place: run for run, place in enumerate(places)}
    return Chain(spans, groups, gaps, loose, "".join(runs), places, ends, plus)
