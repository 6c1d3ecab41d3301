"""What kind of act a message is, and what a story is about.

Two linear models over the same features (sub-word and word n-grams, plus spaCy's French vectors), one
for the act, one for the motif of a story. Training intents named `story_<motif>` are, as acts, all
`inform`; the motif ranking is given beside the intent, as `motif_ranking`.
"""

import json
import re
import unicodedata
from pathlib import Path
from typing import Any, Dict, List, Text

import numpy as np
import scipy.sparse as sp
import skops.io as sio
import spacy
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import FeatureUnion

STORY = "story_"
STORY_ACT = "inform"
INTENT_RANKING = "intent_ranking"
MOTIF_RANKING = "motif_ranking"
UNUSED_PIPES = [
    "tok2vec", "tagger", "morphologizer", "parser", "attribute_ruler", "lemmatizer", "senter", "ner",
]  # fmt: skip
TRUSTED = [
    "scipy.sparse._csr.csr_matrix",
    "sklearn.feature_extraction.text.TfidfTransformer",
    "sklearn.pipeline.FeatureUnion",
]

_SPACY: Dict[Text, Any] = {}


@DefaultV1Recipe.register(
    [DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=True
)
class ActAndMotifClassifier(GraphComponent, IntentClassifier):
    """Gives `intent`, `intent_ranking` and `motif_ranking` ([{name, confidence}], best first)."""

    @staticmethod
    def required_packages() -> List[Text]:
        return ["sklearn", "skops", "spacy"]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {
            "spacy_model": "fr_core_news_md",
            "char_ngrams": [2, 5],
            "word_ngrams": [1, 2],
            "char_features": 20000,
            "inverse_regularisation": 10.0,
            "shown": 6,
        }

    def __init__(
        self, config: Dict[Text, Any], model_storage: ModelStorage, resource: Resource
    ) -> None:
        self._config = {**self.get_default_config(), **config}
        self._storage = model_storage
        self._resource = resource
        self._nlp = _spacy(self._config["spacy_model"])
        self._features: Any = None
        self._acts: Any = None
        self._motifs: Any = None

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "ActAndMotifClassifier":
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        texts, intents = [], []
        for example in training_data.intent_examples:
            texts.append(fold(example.get(TEXT)))
            intents.append(example.get(INTENT))
        self._features = self._new_features().fit(texts)
        matrix = self._matrix(texts)
        stories = np.array([name.startswith(STORY) for name in intents])
        acts = [STORY_ACT if name.startswith(STORY) else name for name in intents]
        motifs = [name[len(STORY) :] for name in intents if name.startswith(STORY)]
        self._acts = self._new_model(balanced=True).fit(matrix, acts)
        self._motifs = self._new_model(balanced=False).fit(matrix[stories], motifs)
        self._persist()
        return self._resource

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "ActAndMotifClassifier":
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            for name in ("features", "acts", "motifs"):
                path = Path(folder) / f"{name}.skops"
                unknown = set(sio.get_untrusted_types(file=path)) - set(TRUSTED)
                if unknown:
                    raise ValueError(f"the model file holds unexpected types: {sorted(unknown)}")
                setattr(component, f"_{name}", sio.load(path, trusted=TRUSTED))
        return component

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            matrix = self._matrix([fold(message.get(TEXT) or "")])
            acts = _ranking(self._acts, matrix, self._config["shown"])
            message.set(INTENT, acts[0], add_to_output=True)
            message.set(INTENT_RANKING, acts, add_to_output=True)
            motifs = _ranking(self._motifs, matrix, self._config["shown"])
            message.set(MOTIF_RANKING, motifs, add_to_output=True)
        return messages

    def _new_features(self) -> FeatureUnion:
        chars = TfidfVectorizer(
            analyzer="char_wb",
            ngram_range=tuple(self._config["char_ngrams"]),
            min_df=2,
            sublinear_tf=True,
            max_features=self._config["char_features"],
        )
        words = TfidfVectorizer(
            ngram_range=tuple(self._config["word_ngrams"]), min_df=2, sublinear_tf=True
        )
        return FeatureUnion([("chars", chars), ("words", words)])

    def _new_model(self, balanced: bool) -> LogisticRegression:
        return LogisticRegression(
            C=self._config["inverse_regularisation"] * (1 if balanced else 3),
            solver="liblinear",
            class_weight="balanced" if balanced else None,
        )

    def _matrix(self, texts: List[Text]) -> sp.csr_matrix:
        vectors = np.array([self._nlp.make_doc(text).vector for text in texts])
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        dense = sp.csr_matrix(vectors / np.maximum(lengths, 1e-9))
        return sp.hstack([self._features.transform(texts), dense]).tocsr()

    def _persist(self) -> None:
        with self._storage.write_to(self._resource) as folder:
            for name in ("features", "acts", "motifs"):
                sio.dump(getattr(self, f"_{name}"), Path(folder) / f"{name}.skops")
            (Path(folder) / "config.json").write_text(json.dumps(self._config))


def fold(text: Text) -> Text:
    """Lower case, no accent; placeholders become one word each (`<NIR_1>` -> `nirplace`)."""
    flat = unicodedata.normalize("NFD", text.lower().replace("’", "'"))
    bare = "".join(ch for ch in flat if not unicodedata.combining(ch))
    return re.sub(r"<([a-z]+)_\d+>", r" \1place ", bare).strip() or "vide"


def _spacy(name: Text) -> Any:
    """The French vectors, loaded once in a process, without the pipes we do not use."""
    if name not in _SPACY:
        _SPACY[name] = spacy.load(name, exclude=UNUSED_PIPES)
    return _SPACY[name]


def _ranking(model: LogisticRegression, matrix: sp.csr_matrix, shown: int) -> List[Dict[Text, Any]]:
    shares = model.predict_proba(matrix)[0]
    best = np.argsort(-shares)[:shown]
    return [
        {INTENT_NAME_KEY: str(model.classes_[i]), PREDICTED_CONFIDENCE_KEY: float(shares[i])}
        for i in best
    ]
