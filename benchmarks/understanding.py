"""How well sentences it has never seen are understood: `.venv-bot/bin/python -m benchmarks.understanding`.

A cross-validation of the assistant's own component on its training sentences: each sentence is read by a
model trained without it. These sentences were written for the training, so real people will be understood
less well than this. Takes a few minutes.
"""

import argparse
import random
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.understanding import FAMILIES, ActAndMotifClassifier, Family

ROOT = Path(__file__).resolve().parent.parent
SURE = 0.5
"""`SURE_ACT` of `saisine/dialogue/step.py`: from there on an act is taken for what it looks like."""
SEED = 20261121


class Read(NamedTuple):
    """One sentence: the intent it was written for, and what was understood."""

    intent: str
    act: str
    confidence: float
    rankings: dict[str, list[str]]

    @property
    def act_meant(self) -> str:
        if self.intent.startswith("faq_other"):
            return "faq_other"
        return "inform" if self.intent.startswith("story_") else self.intent

    @property
    def is_right(self) -> bool:
        return self.act == self.act_meant


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--folds", type=int, default=4)
    folds = deal(load_data(str(ROOT / "data" / "nlu")).intent_examples, asked.parse_args().folds)
    read: list[Read] = []
    for number, unseen in enumerate(folds, 1):
        seen = [example for fold in folds if fold is not unseen for example in fold]
        print(f"fold {number} of {len(folds)}…", file=sys.stderr, flush=True)
        read += understand(seen, unseen)
    for family in FAMILIES:
        _tell_family(family, [one for one in read if one.intent.startswith(family.prefix)])
    stories = FAMILIES[0].prefix
    _tell_acts([one for one in read if not one.intent.startswith(stories)])


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


def understand(seen: Sequence[Message], unseen: Sequence[Message]) -> list[Read]:
    """What the component says of `unseen` when it has been trained on `seen`, saved and loaded again."""
    context = ExecutionContext(GraphSchema({}))
    config = ActAndMotifClassifier.get_default_config()
    resource = Resource("understanding")
    with tempfile.TemporaryDirectory() as folder:
        storage = LocalModelStorage.create(Path(folder))
        made = ActAndMotifClassifier.create(config, storage, resource, context)
        made.train(TrainingData(list(seen)))
        loaded = ActAndMotifClassifier.load(config, storage, resource, context)
        return [_read(loaded, example) for example in unseen]


def _read(component: ActAndMotifClassifier, example: Message) -> Read:
    message = component.process([Message({"text": example.get("text")})])[0]
    act: dict[str, Any] = message.get("intent")
    rankings = {f.ranking: [item["name"] for item in message.get(f.ranking)] for f in FAMILIES}
    return Read(example.get("intent"), act["name"], act["confidence"], rankings)


def _tell_family(family: Family, read: Sequence[Read]) -> None:
    print(f"{family.prefix}*, {len({one.intent for one in read})} subjects")
    meant = [one.intent[len(family.prefix) :] for one in read]
    for places in (1, 3):
        found = [
            name in one.rankings[family.ranking][:places]
            for name, one in zip(meant, read, strict=True)
        ]
        print(f"  subject in the first {places}: {_share(sum(found), len(found))}")
        if places == 1:
            weakest = _weakest(list(zip(meant, found, strict=True)))
    print(f"  act ({family.act}): {_share(sum(one.is_right for one in read), len(read))}")
    print(f"  weakest subjects: {weakest}\n")


def _tell_acts(turns: Sequence[Read]) -> None:
    print(f"turns other than stories, {len({one.act_meant for one in turns})} acts")
    print(f"  act: {_share(sum(one.is_right for one in turns), len(turns))}")
    sure = [one for one in turns if one.confidence >= SURE]
    print(f"  confidence of {SURE} or more: {_share(len(sure), len(turns))}")
    print(f"    of which right: {_share(sum(one.is_right for one in sure), len(sure))}")
    print(f"  weakest acts: {_weakest([(one.act_meant, one.is_right) for one in turns])}")


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
