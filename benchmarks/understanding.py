"""How well sentences it has never seen are understood: `.venv-bot/bin/python -m benchmarks.understanding`.

A cross-validation of the assistant's own component on its training sentences: each sentence is read by a
model trained without it. These sentences were written for the training, hard on purpose; `make evaluate` says how
those of other hands are understood. Takes a few minutes; `--encoder none` says what words alone can do.
"""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import quantiles
from typing import Any, NamedTuple

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components import encoders
from bot.components.examples import act_of
from bot.components.understanding import FAMILIES, ActAndMotifClassifier, Family

ROOT = Path(__file__).resolve().parent.parent
CONFIDENCES = (0.5, 0.7, 0.9)
SEED = 20261121


class Read(NamedTuple):
    """One sentence: the intent it was written for, what was understood, and in how many seconds."""

    intent: str
    act: str
    confidence: float
    rankings: dict[str, list[tuple[str, float]]]
    seconds: float

    @property
    def act_meant(self) -> str:
        return act_of(self.intent)

    @property
    def is_right(self) -> bool:
        return self.act == self.act_meant


class Remembering:
    """An encoder that encodes a text once, however often it is trained with; without its adaptation, which knows
    all the folds."""

    is_adapted = False

    def __init__(self, encoder: Any, texts: Sequence[str]) -> None:
        self._encoder = encoder
        self._rows = dict(zip(texts, encoder.encode(texts, workers=2), strict=True))

    def encode(self, texts: Sequence[str], workers: int = 1) -> Any:
        if len(texts) == 1:  # a turn being read: its time is measured
            return self._encoder.encode(texts)
        return np.stack([self._rows[text] for text in texts])


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--folds", type=int, default=4)
    asked.add_argument("--encoder", default=encoders.PACKAGED)
    told = asked.parse_args()
    examples = load_data(str(ROOT / "data" / "nlu")).intent_examples
    folds = deal(examples, told.folds)
    read: list[Read] = []
    with tempfile.TemporaryDirectory() as folder:
        used = encoders.prepare(told.encoder, Path(folder))
        texts = sorted({example.get("text").strip() for example in examples})
        encoder = Remembering(used, texts)
        for number, unseen in enumerate(folds, 1):
            seen = [example for fold in folds if fold is not unseen for example in fold]
            print(f"fold {number} of {len(folds)}…", file=sys.stderr, flush=True)
            read += understand(seen, unseen, encoder)
    for family in FAMILIES:
        _tell_family(family, [one for one in read if one.intent.startswith(family.prefix)])
    stories = FAMILIES[0].prefix
    _tell_acts([one for one in read if not one.intent.startswith(stories)])
    _tell_time([one.seconds for one in read])


def deal(examples: Sequence[Message], count: int) -> list[list[Message]]:
    """`count` parts, each with its share of every intent; the same at every run."""
    by_intent: dict[str, list[Message]] = defaultdict(list)
    for example in examples:
        by_intent[example.get("intent")].append(example)
    folds: list[list[Message]] = [[] for _ in range(count)]
    draw = random.Random(SEED)
    for intent in sorted(by_intent):
        shuffled = sorted(by_intent[intent], key=lambda one: str(one.get("text")))
        draw.shuffle(shuffled)
        for place, example in enumerate(shuffled):
            folds[place % count].append(example)
    return folds


def understand(seen: Sequence[Message], unseen: Sequence[Message], encoder: Any) -> list[Read]:
    """What the component says of `unseen` when it has been trained on `seen`, saved and loaded again."""
    context = ExecutionContext(GraphSchema({}))
    config = ActAndMotifClassifier.get_default_config()
    resource = Resource("understanding")
    with tempfile.TemporaryDirectory() as folder:
        storage = LocalModelStorage.create(Path(folder))
        made = ActAndMotifClassifier.create(config, storage, resource, context)
        made.encoder = encoder
        made.train(TrainingData(list(seen)))
        loaded = ActAndMotifClassifier.load(config, storage, resource, context, encoder=encoder)
        return [_read(loaded, example) for example in unseen]


def _read(component: ActAndMotifClassifier, example: Message) -> Read:
    told = Message({"text": example.get("text"), "metadata": example.get("metadata")})
    before = time.perf_counter()
    message = component.process([told])[0]
    seconds = time.perf_counter() - before
    act: dict[str, Any] = message.get("intent")
    rankings = {
        family.ranking: [(one["name"], one["confidence"]) for one in message.get(family.ranking)]
        for family in FAMILIES
    }
    return Read(example.get("intent"), act["name"], act["confidence"], rankings, seconds)


def _tell_family(family: Family, read: Sequence[Read]) -> None:
    print(f"{family.prefix}*, {len({one.intent for one in read})} subjects")
    meant = [one.intent[len(family.prefix) :] for one in read]
    ranked = [one.rankings[family.ranking] for one in read]
    for places in (1, 3):
        found = [
            name in [place for place, _ in ranking[:places]]
            for name, ranking in zip(meant, ranked, strict=True)
        ]
        print(f"  subject in the first {places}: {_share(sum(found), len(found))}")
        if places == 1:
            _tell_confidence([ranking[0][1] for ranking in ranked], found)
            weakest = _weakest(list(zip(meant, found, strict=True)))
    print(f"  act: {_share(sum(one.is_right for one in read), len(read))}")
    print(f"  weakest subjects: {weakest}\n")


def _tell_acts(turns: Sequence[Read]) -> None:
    print(f"turns other than stories, {len({one.act_meant for one in turns})} acts")
    right = [one.is_right for one in turns]
    print(f"  act: {_share(sum(right), len(turns))}")
    _tell_confidence([one.confidence for one in turns], right)
    print(f"  weakest acts: {_weakest([(one.act_meant, one.is_right) for one in turns])}\n")


def _tell_confidence(confidences: Sequence[float], right: Sequence[bool]) -> None:
    for limit in CONFIDENCES:
        sure = [ok for share, ok in zip(confidences, right, strict=True) if share >= limit]
        told = f"{_share(len(sure), len(right))}, of which right {_share(sum(sure), len(sure))}"
        print(f"    confidence of {limit} or more: {told}")


def _tell_time(seconds: Sequence[float]) -> None:
    hundredths = quantiles(seconds, n=100)
    print(f"a turn: median {1000 * hundredths[49]:.0f} ms, p95 {1000 * hundredths[94]:.0f} ms")


def _share(part: int, whole: int) -> str:
    return f"{100 * part / max(whole, 1):.1f} % of {whole}"


def _weakest(found: Sequence[tuple[str, bool]], shown: int = 6) -> str:
    """The names found least often, with their share."""
    there = Counter(name for name, _ in found)
    right = Counter(name for name, ok in found if ok)
    worst = sorted(there, key=lambda name: right[name] / there[name])[:shown]
    return ", ".join(f"{name} {100 * right[name] / there[name]:.0f} %" for name in worst)


if __name__ == "__main__":
    main()
