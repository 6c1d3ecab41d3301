"""What kind of act a message is, and what a story is about.

Linear models over the same features (sub-word and word n-grams, plus spaCy's French vectors): one for
the act, one for each family of finer subjects. Training intents named `story_<motif>` are, as acts,
all `inform`; those named `faq_…` are all one act, and the topic then says which: the eight main questions
and the others compete with each other, not with everything else. The finer rankings are given beside
the intent, as `motif_ranking` and `topic_ranking`.
"""

import re
import unicodedata
from pathlib import Path
from typing import Any, Dict, List, NamedTuple

import numpy as np
import scipy.sparse as sp
import spacy
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.linear import Features, Linear
from bot.components.substance import rank_story

INTENT_RANKING = "intent_ranking"
MOTIF_RANKING = "motif_ranking"
TOPIC_RANKING = "topic_ranking"
QUESTION = "faq"


class Family(NamedTuple):
    """Intents that share a prefix are one act; which of them it is, is ranked apart."""

    prefix: str
    act: str
    ranking: str
    strength: float


FAMILIES = (
    Family("story_", "inform", MOTIF_RANKING, 3.0),
    Family("faq_", "faq", TOPIC_RANKING, 3.0),
)
UNUSED_PIPES = [
    "tok2vec", "tagger", "morphologizer", "parser", "attribute_ruler", "lemmatizer", "senter", "ner",
]  # fmt: skip
_SPACY: Dict[str, Any] = {}


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=True)
class ActAndMotifClassifier(GraphComponent, IntentClassifier):
    """Gives `intent`, `intent_ranking`, `motif_ranking` and `topic_ranking` ([{name, confidence}],
    best first)."""

    @staticmethod
    def required_packages() -> List[str]:
        return ["sklearn", "spacy"]

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        return {
            "spacy_model": "fr_core_news_md",
            "char_ngrams": [2, 5],
            "word_ngrams": [1, 2],
            "char_features": 20000,
            "inverse_regularisation": 10.0,
            "shown": 6,
        }

    def __init__(
        self, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource
    ) -> None:
        self._config = {**self.get_default_config(), **config}
        self._storage = model_storage
        self._resource = resource
        self._nlp = _spacy(self._config["spacy_model"])
        self._features: Any = None
        self._acts: Any = None
        self._finer: Dict[str, Linear] = {}

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
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
        self._features = Features.fit(texts, self._config)
        matrix = self._matrix(texts)
        strength = self._config["inverse_regularisation"]
        self._acts = Linear.fit(matrix, [_act(name) for name in intents], strength, balanced=True)
        for family in FAMILIES:
            mine = np.array([name.startswith(family.prefix) for name in intents])
            names = [n[len(family.prefix) :] for n in intents if n.startswith(family.prefix)]
            self._finer[family.ranking] = Linear.fit(
                matrix[mine], names, family.strength * strength, balanced=False
            )
        with self._storage.write_to(self._resource) as folder:
            self._features.save(Path(folder))
            self._acts.save(Path(folder) / "acts.npz")
            for ranking, model in self._finer.items():
                model.save(Path(folder) / f"{ranking}.npz")
        return self._resource

    @classmethod
    def load(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "ActAndMotifClassifier":
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            component._features = Features.load(Path(folder))
            component._acts = Linear.load(Path(folder) / "acts.npz")
            for family in FAMILIES:
                path = Path(folder) / f"{family.ranking}.npz"
                component._finer[family.ranking] = Linear.load(path)
        return component

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            text = fold(message.get(TEXT) or "")
            matrix = self._matrix([text])
            topics = self._finer[TOPIC_RANKING].ranking(matrix, self._config["shown"])
            acts = [
                {**act, "name": _question(topics)} if act["name"] == QUESTION else act
                for act in self._acts.ranking(matrix, self._config["shown"])
            ]
            message.set(INTENT, acts[0], add_to_output=True)
            message.set(INTENT_RANKING, acts, add_to_output=True)
            message.set(TOPIC_RANKING, topics, add_to_output=True)
            message.set(MOTIF_RANKING, rank_story(text, self._motifs), add_to_output=True)
        return messages

    def _motifs(self, text: str) -> List[Dict[str, Any]]:
        model = self._finer[MOTIF_RANKING]
        return model.ranking(self._matrix([text]), self._config["shown"])

    def _matrix(self, texts: List[str]) -> sp.csr_matrix:
        vectors = np.array([self._nlp.make_doc(text).vector for text in texts])
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        dense = sp.csr_matrix(vectors / np.maximum(lengths, 1e-9))
        return sp.hstack([self._features.transform(texts), dense]).tocsr()


def _question(topics: List[Dict[str, Any]]) -> str:
    """The intent of a question: one of the main ones, or `faq_other`, whose topic is told apart."""
    topic = topics[0]["name"]
    return "faq_other" if topic.startswith("other") else f"{QUESTION}_{topic}"


def _act(intent: str) -> str:
    return next((f.act for f in FAMILIES if intent.startswith(f.prefix)), intent)


def fold(text: str) -> str:
    """Lower case, no accent; placeholders become one word each (`<NIR_1>` -> `nirplace`)."""
    flat = unicodedata.normalize("NFD", text.lower().replace("’", "'"))
    bare = "".join(ch for ch in flat if not unicodedata.combining(ch))
    return re.sub(r"<([a-z]+)_\d+>", r" \1place ", bare).strip() or "vide"


def _spacy(name: str) -> Any:
    """The French vectors, loaded once in a process, without the pipes we do not use."""
    if name not in _SPACY:
        _SPACY[name] = spacy.load(name, exclude=UNUSED_PIPES)
    return _SPACY[name]
