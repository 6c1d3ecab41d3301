"""One candidate, trained on one sentence in N, and measured.

`python -m benchmarks.compare.child NAME N` prints one JSON object.

Times are of the processor, not of the clock: the machine may be shared. `memory_mb` is the most the process held,
training included.
"""

import json
import resource
import sys
import time
from collections.abc import Sequence
from statistics import median

from benchmarks.compare import data
from benchmarks.compare.candidates import CANDIDATES, Read
from benchmarks.compare.data import Sentence


def main() -> None:
    answers, sys.stdout = sys.stdout, sys.stderr
    candidate = CANDIDATES[sys.argv[1]].made()
    sentences = data.training(one_in=int(sys.argv[2]))
    before = time.process_time()
    candidate.train(sentences)
    trained = time.process_time() - before
    stories, turns = data.stories(), data.turns()
    lasted: list[float] = []

    def read(many: Sequence[Sentence]) -> list[Read]:
        found = []
        for one in many:
            began = time.process_time()
            found.append(candidate.read(one.text, one.context))
            lasted.append(time.process_time() - began)
        return found

    about, acts = read(stories), read(turns)
    row = {
        "motif_first": _percent(
            [s.label in r.motifs[:1] for s, r in zip(stories, about, strict=True)]
        ),
        "motif_three": _percent(
            [s.label in r.motifs[:3] for s, r in zip(stories, about, strict=True)]
        ),
        "act": _percent([t.label == r.act for t, r in zip(turns, acts, strict=True)]),
        "turn_ms": 1000 * median(lasted),
        "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "training_s": trained,
    }
    print(json.dumps(row), file=answers)


def _percent(right: list[bool]) -> float:
    return 100 * sum(right) / len(right)


if __name__ == "__main__":
    main()
