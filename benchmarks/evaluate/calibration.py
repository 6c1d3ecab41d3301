"""Is what is treated as sure right? Shares and reliability, for motifs and for acts."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from benchmarks.evaluate.clarified import End
from benchmarks.evaluate.heldout import Read
from benchmarks.evaluate.intervals import Figure, share
from benchmarks.evaluate.marks import act_is_right, motif_in_first
from saisine.dialogue.facts import FEWEST_FOR_A_MOTIF
from saisine.dialogue.meaning import SURE_ACT
from saisine.reading.folding import words

FROM = (0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)
EDGES = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001)


@dataclass(frozen=True, slots=True)
class Sure:
    """How much is treated as sure, and how much of that is right."""

    treated: Figure
    right: Figure


@dataclass(frozen=True, slots=True)
class Bin:
    """One row of a reliability table: what was said with a confidence of `low` to `high`."""

    low: float
    high: float
    count: int
    confidence: float
    right: Figure


def sure_motifs(ends: Sequence[End]) -> Sure:
    """The motifs that the dialogue takes without a question, by how each story ended."""
    sure = [end for end in ends if end in ("sure and right", "sure and wrong")]
    return Sure(share(len(sure), len(ends)), share(sure.count("sure and right"), len(sure)))


def sure_acts(turns: Sequence[Read]) -> Sure:
    """The acts that the dialogue acts upon."""
    sure = [one for one in turns if one.line["act_confidence"] >= SURE_ACT]
    right = sum(act_is_right(one) for one in sure)
    return Sure(share(len(sure), len(turns)), share(right, len(sure)))


def motif_reliability(stories: Sequence[Read]) -> list[Bin]:
    return _bins(
        [
            (one.line["motif"][0]["confidence"], motif_in_first(one, 1))
            for one in stories
            if one.line["motif"]
        ]
    )


def act_reliability(turns: Sequence[Read]) -> list[Bin]:
    return _bins([(one.line["act_confidence"], act_is_right(one)) for one in turns])


def motifs_from(stories: Sequence[Read]) -> list[tuple[float, Sure]]:
    """What would be treated as sure, and how much of it is right, were the dialogue sure from there on."""
    return _from(
        [
            (one.line["motif"][0]["confidence"], motif_in_first(one, 1))
            for one in stories
            if one.line["motif"] and len(words(one.heard.text)) >= FEWEST_FOR_A_MOTIF
        ],
        len(stories),
    )


def acts_from(turns: Sequence[Read]) -> list[tuple[float, Sure]]:
    """As `motifs_from`, for acts."""
    return _from([(one.line["act_confidence"], act_is_right(one)) for one in turns], len(turns))


def _from(said: Sequence[tuple[float, bool]], of: int) -> list[tuple[float, Sure]]:
    rows = []
    for threshold in FROM:
        kept = [right for confidence, right in said if confidence >= threshold]
        rows.append((threshold, Sure(share(len(kept), of), share(sum(kept), len(kept)))))
    return rows


def _bins(said: Sequence[tuple[float, bool]]) -> list[Bin]:
    bins = []
    for low, high in pairwise(EDGES):
        here = [(confidence, right) for confidence, right in said if low <= confidence < high]
        if here:
            mean = sum(confidence for confidence, _ in here) / len(here)
            right = share(sum(ok for _, ok in here), len(here))
            bins.append(Bin(low, min(high, 1.0), len(here), mean, right))
    return bins
