"""What is read of the states: danger, the act after its question, the motif. Straight lines, drawn at first
in closed form."""

from typing import Any, Dict, List, Sequence

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from bot.adapt.sentences import Sentence
from bot.components.examples import CALM, DISTRESS

DROPPED, SMOOTHED = 0.1, 0.05
RIDGE, SHARPNESS = 0.05, 12.0
"""Of the lines first drawn: by ridge regression, made steep enough to be shares."""


class Readings(nn.Module):
    """Danger is read of means and highest values, acts and motifs of means. States are standardised first."""

    def __init__(self, sentences: Sequence[Sentence], size: int) -> None:
        super().__init__()
        self.acts = sorted({one.act for one in sentences if one.act})
        self.motifs = sorted({one.motif for one in sentences if one.motif})
        self.contexts = sorted({one.context for one in sentences})
        self.size = size
        self.danger = nn.Linear(2 * size, 1)
        self.act, self.motif = nn.Linear(size, len(self.acts)), nn.Linear(size, len(self.motifs))
        self.context = nn.Embedding(len(self.contexts), size)
        nn.init.zeros_(self.context.weight)
        self.register_buffer("usual", torch.zeros(2 * size))
        self.register_buffer("spread", torch.ones(2 * size))

    def surprise(self, mean: Any, highest: Any, told: Sequence[Sentence]) -> Any:
        """How little the truth was expected: what the adaptation makes small."""
        states = (torch.cat([mean, highest], 1) - self.usual) / self.spread
        means = states[:, : self.size]
        danger = self.danger(functional.dropout(states, DROPPED))[:, 0]
        cries = torch.tensor([float(one.danger) for one in told])
        total = functional.binary_cross_entropy_with_logits(danger, cries * 0.96 + 0.02)
        contexts = torch.tensor([self.contexts.index(one.context) for one in told])
        asked = functional.dropout(means + self.context(contexts), DROPPED)
        total = total + _missed(self.act(asked), [one.act for one in told], self.acts)
        about = functional.dropout(means, DROPPED)
        return total + _missed(self.motif(about), [one.motif for one in told], self.motifs)

    @torch.no_grad()
    def draw(self, states: Any, told: Sequence[Sentence]) -> None:
        """The first lines, from the states of the network as it is packaged."""
        self.usual.copy_(states.mean(0))
        self.spread.copy_(states.std(0) + 1e-4)
        states = ((states - self.usual) / self.spread).double()
        means = states[:, : self.size]
        cries = [DISTRESS if one.danger else CALM for one in told]
        weights, _ = _ridge(states, cries, [CALM, DISTRESS])
        self.danger.weight.copy_(weights[1:])
        self.danger.bias.fill_(-1.0)
        for line, names, meant in (
            (self.act, self.acts, [one.act for one in told]),
            (self.motif, self.motifs, [one.motif for one in told]),
        ):
            rows = [row for row, name in enumerate(meant) if name]
            weights, usual = _ridge(means[rows], [meant[row] for row in rows], names)
            line.weight.copy_(weights)
            line.bias.copy_(usual)

    def arrays(self) -> Dict[str, Any]:
        """As `bot.components.adaptation.Reading` wants them: states as they come, nothing to standardise."""
        zeros = torch.zeros_like(self.danger.weight)
        danger = torch.cat([zeros, self.danger.weight])
        by_danger = torch.cat([torch.zeros(1), self.danger.bias])
        by_context = self.context.weight @ self.act.weight.T
        return {
            **self._told("danger", [CALM, DISTRESS], danger, by_danger),
            **self._told("acts", self.acts, self.act.weight, self.act.bias, by_context),
            **self._told("motifs", self.motifs, self.motif.weight, self.motif.bias),
        }

    def _told(
        self, name: str, names: List[str], weights: Any, bias: Any, by_context: Any = None
    ) -> Dict[str, Any]:
        wide = functional.pad(weights, (0, 2 * self.size - weights.shape[1])) / self.spread
        bias = bias - wide @ self.usual
        contexts = [] if by_context is None else self.contexts
        by_context = torch.zeros(0, len(names)) if by_context is None else by_context
        return {
            f"{name}.names": np.array(names, dtype=np.str_),
            f"{name}.weights": wide.detach().numpy(),
            f"{name}.bias": bias.detach().numpy(),
            f"{name}.contexts": np.array(contexts, dtype=np.str_),
            f"{name}.by_context": by_context.detach().numpy(),
        }


def _missed(scores: Any, meant: Sequence[Any], names: List[str]) -> Any:
    """Of the texts that mean one of these names, spread over all texts."""
    rows = [row for row, name in enumerate(meant) if name]
    if not rows:
        return 0.0
    truth = torch.tensor([names.index(meant[row]) for row in rows])
    found = functional.cross_entropy(scores[rows], truth, label_smoothing=SMOOTHED, reduction="sum")
    return found / len(meant)


def _ridge(states: Any, meant: Sequence[Any], names: List[str]) -> Any:
    truth = torch.zeros(len(meant), len(names), dtype=torch.double)
    truth[torch.arange(len(meant)), torch.tensor([names.index(name) for name in meant])] = 1
    usual = truth.mean(0)
    alike = states.T @ states + RIDGE * len(states) * torch.eye(states.shape[1]).double()
    weights = torch.linalg.solve(alike, states.T @ (truth - usual))
    return (SHARPNESS * weights.T).float(), torch.log(usual + 1e-4).float()
