"""Which name a text deserves, and how sure one can be: kernel ridge regression, in closed form.

Two texts are alike by their sentence vectors (an exponential of their cosine), by their n-grams (a dot
product), and when both answer the same question. The prediction of each training text by all the others
comes with the solution (leave-one-out): from these the temperature is fitted, so that a confidence of
0.9 is right nine times in ten; where it is asked for, it grows with the length of a text: few words deserve less
confidence for the same score. Nothing is pickled: a model is arrays of numbers and words.
"""

from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Sequence

import numpy as np
import scipy.sparse as sp
from scipy.linalg import cho_factor, cho_solve, cholesky, solve_triangular
from scipy.linalg.lapack import strtri
from scipy.optimize import minimize

from bot.components.factor import factored

TEMPERATURES = np.arange(2.0, 40.0, 0.25)
LEAST, USUAL = 2.0, 300.0
ASIDE = 10
MOST_STEPS, NEAR_ENOUGH = 300, 1e-5
LEAST_APART = 1e-3
"""Added to the likeness of a landmark with itself, so that two alike can be told apart."""
AT_ONCE = 2000
FEW = 0.3
"""Of the texts: up to so many, what each would be foretold by the others is worked out one by one."""
COMMON = 0.05
"""Of the texts: an n-gram that stands in more is common."""


class Shape(NamedTuple):
    """`sentence` weighs the vectors against the n-grams (0: no vectors), `sharpness` how fast likeness
    falls with the angle, `ridge` the doubt about each example; `context` is what it adds to the likeness
    of two vectors, `habit` to any two texts, that they answer the same question."""

    sentence: float
    sharpness: float
    ridge: float
    context: float = 0.0
    habit: float = 0.0


class Texts(NamedTuple):
    """Rows of the same texts: centred unit vectors (no column without an encoder), n-grams, the names of
    the questions they answer ("" when unknown); `states`: those of the adapted encoder, where they are known."""

    vectors: Any
    ngrams: sp.csr_matrix
    contexts: Any
    states: Any = None

    def take(self, rows: Any) -> "Texts":
        states = None if self.states is None else self.states[rows]
        return Texts(self.vectors[rows], self.ngrams[rows], self.contexts[rows], states)


class Kernel:
    """`left_out` (only after `fit`): the shares of the texts left out (`aside`), each given by the others."""

    def __init__(self, shape: Shape, arrays: Dict[str, Any]) -> None:
        self._shape = shape
        self._arrays = arrays
        self._vectors = arrays["vectors"].astype(np.float32)
        self.names = [str(name) for name in arrays["names"]]
        self.left_out: Any = None

    @property
    def shape(self) -> Shape:
        return self._shape

    @classmethod
    def fit(
        cls,
        texts: Texts,
        labels: Sequence[str],
        shape: Shape,
        balance: float,
        by_length: bool = False,
        landmarks: int = 0,
        aside: Any = None,
    ) -> "Kernel":
        """`balance`: 0 counts each text once, 1 gives each name the same weight, whatever its texts.
        `by_length`: the texts are of all lengths, and confidence takes it into account. `landmarks`: when
        comparing each text with each would take too long, so many of them, evenly drawn, are those whose
        vectors the others are compared with, and the rows `aside` (one in `ASIDE`, if none are given) are left
        out to fit the temperature. With 0 each is compared with each, and those of `aside` (all, if none are
        given) are left out in their turn."""
        names, numbers, counts = np.unique(labels, return_inverse=True, return_counts=True)
        doubt = (counts[numbers] / np.median(counts)) ** balance
        meant = np.eye(len(names), dtype=np.float32)[numbers]
        usual = (meant / doubt[:, None]).sum(axis=0) / (1 / doubt).sum()
        wanted = (meant - usual).astype(np.float32)
        if landmarks:
            drawn = np.unique(np.linspace(0, len(numbers) - 1, landmarks).astype(int))
            known = texts.take(drawn)
            aside = np.arange(0, len(numbers), ASIDE) if aside is None else aside
            likeness = _ByLandmarks(texts, known, drawn, shape, doubt)
            duals, left_out = _approached(likeness, wanted, aside)
            told, left_out = likeness.told_by_landmarks(duals), left_out + usual
        else:
            known, aside = texts, np.arange(len(numbers)) if aside is None else aside
            full = _likeness(texts, texts, shape)
            _add_overlap(full, texts.ngrams)
            full[np.diag_indices_from(full)] += shape.ridge * doubt
            duals, spread = _solved(full, wanted, aside)
            told, left_out = duals, meant[aside] - duals[aside] / spread[:, None]
        lengths = texts.take(aside) if by_length else None
        temperature = _temperature(left_out, numbers[aside], 1 / doubt[aside], lengths)
        model = cls(
            shape,
            {
                "names": np.array(names, dtype=np.str_),
                "vectors": known.vectors.astype(np.float16),
                "contexts": np.array(known.contexts, dtype=np.str_),
                "duals": told,
                "ngrams": np.asarray(texts.ngrams.T @ duals, dtype=np.float32),
                "usual": usual.astype(np.float32),
                "temperature": temperature,
            },
        )
        model.left_out = _shares(left_out * _scale(texts.take(aside), temperature))
        return model

    def shares(self, texts: Texts) -> Any:
        """A row for each text, a column for each name; a row adds up to 1."""
        kept = self._arrays
        known = Texts(self._vectors, kept["ngrams"], kept["contexts"])
        scores = _likeness(texts, known, self._shape) @ kept["duals"]
        scores += np.asarray(texts.ngrams @ kept["ngrams"]) + kept["usual"]
        return _shares(scores * _scale(texts, kept["temperature"]))

    def by_ngrams(self, ngrams: sp.csr_matrix, name: str) -> Any:
        """What the n-grams alone say for one name, for each text: a quick look, only to compare texts."""
        return np.asarray(ngrams @ self._arrays["ngrams"][:, self.names.index(name)]).ravel()

    def ranking(self, texts: Texts) -> List[Dict[str, Any]]:
        """[{name, confidence}] of the first text, all names, best first."""
        shares = self.shares(texts)[0]
        best = np.argsort(-shares, kind="stable")
        return [{"name": self.names[i], "confidence": float(shares[i])} for i in best]

    def save(self, path: Path) -> None:
        np.savez_compressed(path, shape=np.array(self._shape), **self._arrays)

    @classmethod
    def load(cls, path: Path) -> "Kernel":
        with np.load(path, allow_pickle=False) as kept:
            arrays = {name: kept[name] for name in kept.files if name != "shape"}
            return cls(Shape(*(float(x) for x in kept["shape"])), arrays)


def _likeness(texts: Texts, known: Texts, shape: Shape) -> Any:
    """All but the n-grams' part: that one is linear, and folded into a matrix once for all."""
    likeness = np.zeros((len(texts.contexts), len(known.contexts)), dtype=np.float32)
    if shape.sentence and known.vectors.shape[1]:
        cosine = texts.vectors @ known.vectors.T
        likeness += np.exp(np.float32(shape.sharpness) * (cosine - 1))
        likeness *= np.float32(shape.sentence)
    if shape.context or shape.habit:
        same = (texts.contexts[:, None] == known.contexts[None]) & (texts.contexts != "")[:, None]
        likeness *= 1 + np.float32(shape.context) * same
        likeness += np.float32(shape.habit) * same
    return likeness


def _add_overlap(likeness: Any, ngrams: sp.csr_matrix) -> None:
    """Adds the dot products of the n-grams: the common ones as a full matrix, which is much faster."""
    met = np.bincount(ngrams.indices, minlength=ngrams.shape[1])
    common = met > COMMON * len(likeness)
    rare = ngrams[:, np.flatnonzero(~common)]
    for start in range(0, len(likeness), AT_ONCE):
        likeness[start : start + AT_ONCE] += (rare[start : start + AT_ONCE] @ rare.T).todense()
    often = ngrams[:, np.flatnonzero(common)].toarray()
    likeness += often @ often.T


def _solved(likeness: Any, wanted: Any, aside: Any) -> Any:
    """The solution, and what stands in the rows `aside` of the diagonal of the inverse of `likeness` (symmetric,
    positive). That of a few costs much less than that of all."""
    factor = factored(likeness)
    duals = cho_solve((factor, True), wanted)
    if len(aside) > FEW * len(likeness):
        inverse, _ = strtri(factor, lower=True, overwrite_c=True)
        inverse = np.tril(inverse)
        return duals, np.einsum("ij,ij->j", inverse, inverse)[aside]
    spread = []
    for start in range(0, len(aside), AT_ONCE):
        rows = aside[start : start + AT_ONCE]
        column = np.zeros((len(factor), len(rows)), dtype=factor.dtype, order="F")
        column[rows, np.arange(len(rows))] = 1
        column = solve_triangular(factor, column, lower=True, overwrite_b=True, check_finite=False)
        spread.append(np.einsum("ij,ij->j", column, column))
    return duals, np.concatenate(spread)


class _ByLandmarks:
    """The likeness of all texts, doubt included, never written out: a product of thin matrices."""

    def __init__(self, texts: Texts, known: Texts, drawn: Any, shape: Shape, doubt: Any) -> None:
        across = _likeness(texts, known, shape)
        among = across[drawn]
        among[np.diag_indices_from(among)] += LEAST_APART
        self._root = cholesky(among, lower=True, overwrite_a=True)
        self._thin = solve_triangular(self._root, across.T, lower=True, overwrite_b=True)
        self._ngrams, self._by_ngram = texts.ngrams, texts.ngrams.T.tocsr()
        self._doubt = (shape.ridge * doubt).astype(np.float32)[:, None]

    def __matmul__(self, columns: Any) -> Any:
        alike = self._thin.T @ (self._thin @ columns)
        return alike + self._ngrams @ (self._by_ngram @ columns) + self._doubt * columns

    def nearly(self, aside: Any) -> "_Nearly":
        return _Nearly(self._thin, self._doubt, aside)

    def told_by_landmarks(self, duals: Any) -> Any:
        """The weights of the landmarks' vectors that say what those of all texts would."""
        return solve_triangular(self._root, self._thin @ duals, lower=True, trans=1)


class _Nearly:
    """Undoes a likeness but for its n-grams: so close to undoing all of it that few steps are left. Of the columns
    half are of all texts, half without those `aside`."""

    def __init__(self, thin: Any, doubt: Any, aside: Any) -> None:
        self._thin, self._doubt = thin, doubt
        doubted = thin / np.sqrt(doubt).T
        among = doubted @ doubted.T
        without = among - doubted[:, aside] @ doubted[:, aside].T
        for square in (among, without):
            square[np.diag_indices_from(square)] += 1
        self._factors = [cho_factor(square, overwrite_a=True) for square in (among, without)]

    def __matmul__(self, columns: Any) -> Any:
        columns = columns / self._doubt
        halves = np.hsplit(self._thin @ columns, 2)
        told = [cho_solve(*known) for known in zip(self._factors, halves, strict=True)]
        return columns - (self._thin.T @ np.hstack(told)) / self._doubt


def _approached(likeness: _ByLandmarks, wanted: Any, aside: Any) -> Any:
    """By conjugate gradients: the solution for all texts, and what is foretold of those `aside` by the others.
    The last name's column is what the others leave: a row of `wanted` adds up to 0."""
    width = wanted.shape[1] - 1
    kept = np.ones((len(wanted), 2 * width), dtype=np.float32)
    kept[aside, width:] = 0
    nearly = likeness.nearly(aside)
    rest = np.hstack([wanted[:, :width]] * 2) * kept
    first = (rest * rest).sum(axis=0)
    ahead = (nearly @ rest) * kept
    found, way, gain = np.zeros_like(rest), ahead, (rest * ahead).sum(axis=0)
    for _ in range(MOST_STEPS):
        seen = (likeness @ way) * kept
        step = gain / (way * seen).sum(axis=0)
        found += step * way
        rest -= step * seen
        if ((rest * rest).sum(axis=0) < NEAR_ENOUGH * first).all():
            break
        ahead = (nearly @ rest) * kept
        before, gain = gain, (rest * ahead).sum(axis=0)
        way = ahead + way * (gain / before)
    foretold = (likeness @ found)[aside, width:]
    return _with_last(found[:, :width]), _with_last(foretold)


def _with_last(columns: Any) -> Any:
    return np.hstack([columns, -columns.sum(axis=1, keepdims=True)])


def _temperature(left_out: Any, numbers: Any, weights: Any, by_length: Optional[Texts]) -> Any:
    """That which makes the truth most likely, by the predictions of each text by the others: two numbers,
    as `_scale` reads them."""

    def surprise(scale: Any) -> float:
        shares = _shares(left_out * scale)[np.arange(len(numbers)), numbers]
        return float(-(np.log(np.maximum(shares, 1e-9)) * weights).sum())

    alike = np.array([min(TEMPERATURES, key=surprise), 0.0])
    if by_length is None:
        return alike
    texts = by_length
    return minimize(lambda two: surprise(_scale(texts, two)), alike, method="Nelder-Mead").x


def _scale(texts: Texts, temperature: Any) -> Any:
    """A column: the first number for a text of `USUAL` n-grams, plus the second for each e times as many."""
    lengths = np.log(np.maximum(texts.ngrams.getnnz(axis=1), 1) / USUAL)
    return np.maximum(temperature[0] + temperature[1] * lengths, LEAST)[:, None]


def _shares(scores: Any) -> Any:
    grown = np.exp(scores - scores.max(axis=1, keepdims=True))
    return grown / grown.sum(axis=1, keepdims=True)
