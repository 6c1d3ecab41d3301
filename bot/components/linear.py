"""The linear models and their n-gram features, kept as plain arrays and words.

Nothing is pickled: a model file can hold numbers and text only, so that loading one runs no code, and
takes a tenth of a second rather than ten.
"""

import json
from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import scipy.sparse as sp
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression


class Features:
    """TF-IDF of sub-word and word n-grams."""

    def __init__(self, vectorizers: List[TfidfVectorizer], config: Dict[str, Any]) -> None:
        self._vectorizers = vectorizers
        self._config = config

    @classmethod
    def fit(cls, texts: List[str], config: Dict[str, Any]) -> "Features":
        vectorizers = [
            _vectorizer("char_wb", config["char_ngrams"], max_features=config["char_features"]),
            _vectorizer("word", config["word_ngrams"]),
        ]
        for vectorizer in vectorizers:
            vectorizer.fit(texts)
        return cls(vectorizers, config)

    def transform(self, texts: List[str]) -> sp.csr_matrix:
        return sp.hstack([v.transform(texts) for v in self._vectorizers]).tocsr()

    def save(self, folder: Path) -> None:
        kept = [
            {
                "words": sorted(v.vocabulary_, key=v.vocabulary_.get),
                "idf": v.idf_.tolist(),
                "analyzer": v.analyzer,
                "ngrams": list(v.ngram_range),
            }
            for v in self._vectorizers
        ]
        (folder / "features.json").write_text(json.dumps(kept), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> "Features":
        vectorizers = []
        for kept in json.loads((folder / "features.json").read_text(encoding="utf-8")):
            vectorizer = _vectorizer(kept["analyzer"], kept["ngrams"], vocabulary=kept["words"])
            vectorizer.idf_ = np.array(kept["idf"])
            vectorizers.append(vectorizer)
        return cls(vectorizers, {})


class Linear:
    """One-against-all logistic regression; the shares of a ranking add up to 1."""

    def __init__(self, names: List[str], weights: Any, bias: Any) -> None:
        self._names = names
        self._weights = weights
        self._bias = bias

    @classmethod
    def fit(
        cls, matrix: sp.csr_matrix, names: List[str], strength: float, balanced: bool
    ) -> "Linear":
        model = LogisticRegression(
            C=strength, solver="liblinear", class_weight="balanced" if balanced else None
        ).fit(matrix, names)
        return cls(list(model.classes_), model.coef_, model.intercept_)

    def ranking(self, matrix: sp.csr_matrix, shown: int) -> List[Dict[str, Any]]:
        """[{name, confidence}] of one row, best first."""
        scores = np.asarray(matrix @ self._weights.T)[0] + self._bias
        shares = 1 / (1 + np.exp(-scores))
        shares /= shares.sum()
        best = np.argsort(-shares)[:shown]
        return [{"name": str(self._names[i]), "confidence": float(shares[i])} for i in best]

    def save(self, path: Path) -> None:
        np.savez_compressed(
            path,
            names=np.array(self._names, dtype=np.str_),
            weights=self._weights.astype(np.float32),
            bias=self._bias,
        )

    @classmethod
    def load(cls, path: Path) -> "Linear":
        with np.load(path, allow_pickle=False) as kept:
            return cls([str(n) for n in kept["names"]], kept["weights"], kept["bias"])


def _vectorizer(analyzer: str, ngrams: List[int], **more: Any) -> TfidfVectorizer:
    return TfidfVectorizer(
        analyzer=analyzer, ngram_range=tuple(ngrams), min_df=2, sublinear_tf=True, **more
    )
