"""A keyword table: the motif whose words a story holds most of. What anything learned must beat.

Each expression of `keywords.yml` that is found counts as many points as it has words. Ties go to the first
listed: from the precise to the general.
"""

import re
from functools import cache

import yaml

from saisine.reading.folding import spell_out
from tools.stack import ROOT


@cache
def _table() -> dict[str, list[tuple[re.Pattern[str], int]]]:
    told = yaml.safe_load((ROOT / "benchmarks" / "evaluate" / "keywords.yml").read_text("utf-8"))
    return {
        code: [(re.compile(rf"\b{one.strip()}\b"), len(one.split())) for one in words.split("|")]
        for code, words in told.items()
    }


def ranking(story: str) -> list[str]:
    """The motifs of a story, best first, as the table has it; « autre » first when it holds no word."""
    said = spell_out(story)
    scores = {
        code: sum(points for pattern, points in words if pattern.search(said))
        for code, words in _table().items()
    }
    if not any(scores.values()):
        scores["autre"] = 1
    return sorted(scores, key=lambda code: -scores[code])
