"""The training sentences and the held-out ones, as every candidate gets them."""

from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import yaml

ROOT = Path(__file__).resolve().parents[2]
STORY, QUESTION = "story_", "faq_other"
RENAMED = {"start_over": "restart"}
"""As `actions.turn.ACTS`."""


class Sentence(NamedTuple):
    """`label`: the training intent, or what the held-out sentence means (a motif, an act)."""

    text: str
    context: str
    label: str


def training(one_in: int = 1) -> list[Sentence]:
    """One sentence in so many of `data/nlu`, of each intent, its intent as written there. What only teaches what
    danger is not is left out: no candidate learns acts or motifs from it."""
    from rasa.shared.nlu.training_data.loading import load_data

    from bot.components.examples import teaches_danger

    examples = load_data(str(ROOT / "data" / "nlu")).intent_examples
    every = [
        Sentence(one.get("text"), _context(one), one.get("intent"))
        for one in examples
        if not teaches_danger(one)
    ]
    seen: Counter[str] = Counter()
    kept = []
    for one in every:
        if seen[one.label] % one_in == 0:
            kept.append(one)
        seen[one.label] += 1
    return kept


def stories() -> list[Sentence]:
    return [Sentence(i["text"], "", i["motif"]) for i in _load("stories")]


def turns() -> list[Sentence]:
    return [Sentence(i["text"], i["context"], i["act"]) for i in _load("turns")]


def act_of(intent: str) -> str:
    """The act that a training intent is an example of."""
    if intent.startswith(STORY):
        return "inform"
    return QUESTION if intent.startswith(QUESTION) else RENAMED.get(intent, intent)


def _context(example: Any) -> str:
    about: dict[str, Any] = example.get("metadata") or {}
    return str((about.get("example") or about).get("context") or "")


def _load(name: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load((ROOT / "tests" / "nlu" / f"{name}.yml").read_text("utf-8")))
