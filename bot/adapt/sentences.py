"""The training sentences, and what the adaptation learns of each."""

import random
import re
import unicodedata
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Sequence

import yaml

from bot.components.adaptation import is_left_out
from bot.components.examples import DISTRESS, STORY, TAUGHT, act_of

DATA = Path(__file__).resolve().parents[2] / "data" / "nlu"
ROUGHLY = 0.15
"""This share of the sentences is read, each time anew, as a hurried hand would have written it."""
_PAUSES = re.compile(r"[.,!?;:]")
SPLICED = 1500
"""So many long calm texts are read, each time anew, with a cry in them, and as many with something calm."""
HOST, GUEST = range(35, 111), range(4, 26)
"""Words of the long texts, and of what is put between two of their sentences."""
_BETWEEN = re.compile(r"(?<=[.!?;…])\s+")


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


def spliced(sentences: Sequence[Sentence], draw: random.Random) -> List[Sentence]:
    """A cry told in passing, in the middle of dates and sums, as few are in `data/nlu`: calm texts into which a
    short cry was put; and as many into which something calm was, half of it what only sounds like danger."""
    hosts = [one for one in sentences if not one.danger and len(one.text.split()) in HOST]
    guests = [one for one in sentences if len(one.text.split()) in GUEST]
    cries = [one for one in guests if one.danger]
    alike = [one for one in guests if not one.danger and one.act is None]
    calm = [one for one in guests if not one.danger and one.act is not None]
    if not (hosts and cries and alike and calm):
        return []
    half = SPLICED // 2
    put_in = [draw.choice(cries) for _ in range(SPLICED)]
    put_in += [draw.choice(kind) for kind in (alike, calm) for _ in range(half)]
    return [_with(draw.choice(hosts), guest, draw) for guest in put_in]


def _with(host: Sentence, guest: Sentence, draw: random.Random) -> Sentence:
    parts = _BETWEEN.split(host.text)
    place = draw.randint(0, len(parts))
    said = guest.text if guest.text[-1] in ".!?…" else f"{guest.text}."
    text = " ".join([*parts[:place], said, *parts[place:]])
    return Sentence(text, host.context, guest.danger, None, None)


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
