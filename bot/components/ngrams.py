"""Sub-word and word n-grams of folded texts, as unit rows; kept as plain words and numbers."""

import json
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np
import scipy.sparse as sp
from sklearn.feature_extraction.text import TfidfVectorizer

FILE = "ngrams.json"


class Ngrams:
    """TF-IDF: rows of length 1 for the sub-words, of squared length `word_weight` for the words."""

    def __init__(self, vectorizers: List[TfidfVectorizer], word_weight: float) -> None:
        self._vectorizers = vectorizers
        self._scales = (1.0, float(np.sqrt(word_weight)))

    @classmethod
    def fit(cls, texts: Sequence[str], config: Dict[str, Any]) -> Tuple["Ngrams", sp.csr_matrix]:
        """And the rows of these texts, as `transform` gives them: looking at them twice takes twice as long."""
        vectorizers = [
            _vectorizer("char_wb", config["char_ngrams"], max_features=config["char_features"]),
            _vectorizer("word", config["word_ngrams"]),
        ]
        ngrams = cls(vectorizers, config["word_weight"])
        return ngrams, ngrams._together([v.fit_transform(texts) for v in vectorizers])

    def transform(self, texts: Sequence[str]) -> sp.csr_matrix:
        return self._together([v.transform(texts) for v in self._vectorizers])

    def _together(self, parts: Sequence[sp.csr_matrix]) -> sp.csr_matrix:
        scaled = [part * scale for part, scale in zip(parts, self._scales, strict=True)]
        return sp.hstack(scaled).tocsr().astype(np.float32)

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
        (folder / FILE).write_text(json.dumps(kept), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path, word_weight: float) -> "Ngrams":
        vectorizers = []
        for kept in json.loads((folder / FILE).read_text(encoding="utf-8")):
            vectorizer = _vectorizer(kept["analyzer"], kept["ngrams"], vocabulary=kept["words"])
            vectorizer.idf_ = np.array(kept["idf"])
            vectorizers.append(vectorizer)
        return cls(vectorizers, word_weight)


def _vectorizer(analyzer: str, ngrams: List[int], **more: Any) -> TfidfVectorizer:
    return TfidfVectorizer(
        analyzer=analyzer, ngram_range=tuple(ngrams), min_df=2, sublinear_tf=True, **more
    )
