"""Learning curves: does more data still help? Training on a part of `data/nlu`, in the bot's own Python.

`.venv-bot/bin/python -m benchmarks.evaluate.curves` reads the held-out turns as the door sends them, one JSON
object `{stories, turns}`, and writes one JSON object a share of the data. Here, the model alone is measured: the
intent it names and its ranking of motifs, before any rule of the dialogue and without the encoder's adaptation.
"""

import json
import random
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from benchmarks.evaluate.figures import Evaluation

SHARES = (0.25, 0.5, 0.75, 1.0)
SEED = 20261121
RENAMED = {"start_over": "restart"}
"""As `actions.turn.ACTS`: the bot's environment cannot import it."""
Row = dict[str, Any]


def learning_curves(seen: "Evaluation") -> Iterator[Row]:
    """{share, sentences, motif_first, motif_three, act} for each share of the training data."""
    from tools.stack import BOT_PYTHON, ROOT
    from tools.understanding.rasa import environment

    told = {
        "stories": [_sent(one.heard, one.draft, one.item["motif"]) for one in seen.read["stories"]],
        "turns": [_sent(one.heard, one.draft, one.item["act"]) for one in seen.read["turns"]],
    }
    child = subprocess.Popen(
        [BOT_PYTHON, "-W", "ignore", "-m", "benchmarks.evaluate.curves"],
        cwd=ROOT,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert child.stdin is not None and child.stdout is not None
    with child:
        child.stdin.write(json.dumps(told))
        child.stdin.close()
        for line in child.stdout:
            yield json.loads(line)


def _sent(heard: Any, draft: Any, meant: str) -> Row:
    from saisine.disclosure import without_personal

    return {
        "text": heard.text,
        "metadata": {"draft": without_personal(draft).as_json()},
        "meant": meant,
    }


def main() -> None:
    answers, sys.stdout = sys.stdout, sys.stderr
    told = json.loads(sys.stdin.read())
    from rasa.shared.nlu.training_data.loading import load_data  # type: ignore[import-not-found]

    examples = load_data("data/nlu").intent_examples
    for share in SHARES:
        part = _part(examples, share)
        row = {"share": share, "sentences": len(part), **_measured(part, told)}
        print(json.dumps(row), file=answers, flush=True)


def _part(examples: list[Any], share: float) -> list[Any]:
    """A share of each intent, drawn once for all: a smaller part is within a larger one."""
    by_intent = defaultdict(list)
    for example in examples:
        by_intent[example.get("intent")].append(example)
    draw = random.Random(SEED)
    kept = []
    for intent in sorted(by_intent):
        mine = sorted(by_intent[intent], key=lambda one: str(one.get("text")))
        draw.shuffle(mine)
        kept += mine[: max(2, round(share * len(mine)))]
    return kept


def _measured(part: list[Any], told: dict[str, list[Row]]) -> Row:
    from benchmarks.evaluate.trained import read_by

    stories, turns = told["stories"], told["turns"]
    read = read_by(part, [*stories, *turns])
    ranked = [
        [one["name"] for one in message.get("motif_ranking")] for message in read[: len(stories)]
    ]
    acts = [message.get("intent")["name"] for message in read[len(stories) :]]
    meant = [one["meant"] for one in stories]
    return {
        "motif_first": _percent(m == r[0] for m, r in zip(meant, ranked, strict=True)),
        "motif_three": _percent(m in r[:3] for m, r in zip(meant, ranked, strict=True)),
        "act": _percent(
            one["meant"] == RENAMED.get(act, act) for one, act in zip(turns, acts, strict=True)
        ),
    }


def _percent(right: Iterator[bool]) -> float:
    told = list(right)
    return 100 * sum(told) / max(len(told), 1)


if __name__ == "__main__":
    main()
