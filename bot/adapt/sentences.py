"""The training sentences, and what the adaptation learns of each."""

import random
import re
import unicodedata
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Optional

import yaml

from bot.components.adaptation import is_left_out
from bot.components.examples import DISTRESS, STORY, TAUGHT, act_of

DATA = Path(__file__).resolve().parents[2] / "data" / "nlu"
ROUGHLY = 0.15
"""This share of the sentences is read, each time anew, as a hurried hand would have written it."""
_PAUSES = re.compile(r"[.,!?;:]")


class Sentence(NamedTuple):
    """`act` and `motif` are None where the sentence teaches none."""

    text: str
    context: str
    danger: bool
    act: Optional[str]
    motif: Optional[str]


def shown() -> List[Sentence]:
    """Those of `data/nlu` that are not left out."""
    return [one for one in _every() if not is_left_out(one.text)]


def roughly(text: str, draw: random.Random) -> str:
    """The text; or, now and then, without accents or capitals, all in capitals, without pauses."""
    chance = draw.random() / ROUGHLY
    if chance >= 1:
        return text
    letters = unicodedata.normalize("NFD", text)
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    if chance < 0.7:
        return bare.lower()
    return bare.upper() if chance < 0.85 else _PAUSES.sub("", text)


def _every() -> Iterator[Sentence]:
    for file in sorted(DATA.rglob("*.yml")):
        for block in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]:
            intent = block["intent"]
            only_danger = (block.get("metadata") or {}).get("teaches") == TAUGHT
            for text, context in _examples(block["examples"]):
                yield Sentence(
                    text,
                    context,
                    intent == DISTRESS,
                    None if only_danger else act_of(intent),
                    intent[len(STORY) :] if intent.startswith(STORY) else None,
                )


def _examples(block: Any) -> Iterator[Any]:
    """Both of Rasa's forms: lines of one text, or a list of texts with their metadata."""
    if isinstance(block, str):
        for line in block.splitlines():
            if line.startswith("- "):
                yield line[2:].strip(), ""
    else:
        for one in block:
            about: Dict[str, Any] = one.get("metadata") or {}
            yield one["text"].strip(), about.get("context") or ""
