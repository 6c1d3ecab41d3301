"""Whether somebody is in danger: suicide, self-harm, violence suffered, no shelter or food tonight.

A kernel model of its own, of two names only, that learns from every sentence, distressed or calm.
A long text is read whole and by its sentences: a cry is often one sentence in a long story. So it learns
too from the sentence with the most words of distress in each long cry, and from those that have most in calm ones.
Shares are calibrated on texts left out.
"""

import re
from typing import Any, Dict, List, Protocol, Sequence, Union

import numpy as np
import scipy.sparse as sp

from bot.components.examples import CALM, DISTRESS, LONG
from bot.components.kernel import Kernel, Texts
from bot.components.panel import Panel

FILE = "danger.npz"
LANDMARKS = 3000
"""So many of the texts learnt from are those whose vectors a message is compared with."""
CALM_PARTS = 1500
"""So many sentences of long calm texts, those with the most words of distress, are learnt from."""
FEWEST = 6
"""Words that a part of a long text has at least."""
CLOSELY = 3
"""So many parts of a long text are read closely: those with the most words of distress."""
WARY = 4.0
"""Against the odds of a part, for it to count as the whole does: out of its story, many a sentence of
somebody weary sounds like a cry."""
_END = re.compile(r"(?<=[.!?…;])\s+|\n+")


class Reader(Protocol):
    """What makes of sentences their n-grams alone (soon done), or all that a kernel looks at."""

    def ngrams_of(self, raw: Sequence[str]) -> sp.csr_matrix: ...

    def texts_of(self, raw: Sequence[str]) -> Texts: ...


def fit(
    raw: Sequence[str],
    texts: Texts,
    intents: Sequence[str],
    acts: Kernel,
    reader: Reader,
    aside: Any = None,
) -> Kernel:
    """`acts`: whose words say which sentences of long texts speak most of distress; `aside`: as `Kernel.fit`."""
    told, names = [texts], named(intents, range(len(intents)))
    cries = [text for text, name in zip(raw, names, strict=True) if name == DISTRESS]
    calm = [text for text, name in zip(raw, names, strict=True) if name == CALM]
    loudest = _loudest_of_each(cries, acts, reader)
    seeming = _loudest(calm, acts, reader, CALM_PARTS)
    for name, found in ((DISTRESS, loudest), (CALM, seeming)):
        if found:
            told.append(reader.texts_of(found))
            names += [name] * len(found)
    shape = acts.shape._replace(context=0.0, habit=0.0)
    return Kernel.fit(_together(told), names, shape, balance=0.0, landmarks=LANDMARKS, aside=aside)


def share(model: Panel, raw: str, whole: Texts, reader: Reader) -> float:
    """The share of danger in a message. The kernel's is that of the whole or of one of its sentences, warily, when
    that is higher; it is weighed with what a close reading of the whole says."""
    column = model.names.index(DISTRESS)
    own = model.by_kernel(whole)
    if loudest := _loudest([raw], model, reader, CLOSELY):
        cry = float(model.by_kernel(reader.texts_of(loudest))[:, column].max())
        own[0, column] = max(own[0, column], cry / (cry + WARY * (1 - cry)))
        own[0, 1 - column] = 1 - own[0, column]
    return float(model.weigh(own, whole)[0, column])


def named(intents: Sequence[str], rows: Any) -> List[str]:
    """What those of these rows are."""
    return [DISTRESS if intents[row] == DISTRESS else CALM for row in rows]


def parts(text: str) -> List[str]:
    """The sentences of a long text, short ones with the next; none of a short text."""
    if len(text.split()) <= LONG:
        return []
    told = [""]
    for sentence in _END.split(text):
        if len(told[-1].split()) < FEWEST:
            told[-1] = f"{told[-1]} {sentence}".strip()
        else:
            told.append(sentence)
    return [part for part in told if part] if len(told) > 1 else []


def _loudest(
    raw: Sequence[str], model: Union[Kernel, Panel], reader: Reader, wanted: int
) -> List[str]:
    """Of all the parts of these texts, so many: those whose words speak most of distress."""
    told = [part for text in raw for part in parts(text)]
    if not told:
        return []
    words = model.by_ngrams(reader.ngrams_of(told), DISTRESS)
    return [told[place] for place in np.argsort(-words, kind="stable")[:wanted]]


def _loudest_of_each(raw: Sequence[str], acts: Kernel, reader: Reader) -> List[str]:
    """Of each long text, the part whose words speak most of distress."""
    told = [(place, part) for place, text in enumerate(raw) for part in parts(text)]
    if not told:
        return []
    words = acts.by_ngrams(reader.ngrams_of([part for _, part in told]), DISTRESS)
    loudest: Dict[int, str] = {}
    for n in np.argsort(-words, kind="stable"):
        loudest.setdefault(told[n][0], told[n][1])
    return [loudest[place] for place in sorted(loudest)]


def _together(told: Sequence[Texts]) -> Texts:
    return Texts(
        np.concatenate([texts.vectors for texts in told]),
        sp.vstack([texts.ngrams for texts in told]).tocsr(),
        np.concatenate([texts.contexts for texts in told]),
    )
