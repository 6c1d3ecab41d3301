"""What kind of act a message is, and what a story is about.

One kernel model (`kernel.py`) names the act, in the light of the question just asked; one for each
family of finer subjects says which. Training intents named `story_<motif>` are, as acts, all `inform`;
those named `faq_other…` are one act. Which of the questions people ask a message is, is said half by the acts'
model, half by the topics'. The finer rankings are given beside the intent, as `motif_ranking` and
`topic_ranking`. Confidences are shares, calibrated on texts left out.
"""

import re
import unicodedata
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Sequence

import numpy as np
import scipy.sparse as sp
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components import danger, encoders
from bot.components.kernel import Kernel, Shape, Texts
from bot.components.ngrams import Ngrams
from bot.components.substance import rank_story

INTENT_RANKING = "intent_ranking"
MOTIF_RANKING = "motif_ranking"
TOPIC_RANKING = "topic_ranking"
DANGER = "danger"
STORY, QUESTION = "story_", "faq_"
INFORM, OTHER_QUESTION = "inform", "faq_other"
ACTS, CENTRE = "acts.npz", "centre.npy"
_NOTHING = "vide"


class Family(NamedTuple):
    """Intents that share a prefix; which of them it is, is ranked apart. `by_length`: told in three words or
    in three hundred."""

    prefix: str
    ranking: str
    by_length: bool


FAMILIES = (Family(STORY, MOTIF_RANKING, True), Family(QUESTION, TOPIC_RANKING, False))


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=True)
class ActAndMotifClassifier(GraphComponent, IntentClassifier):
    """Gives `intent`, `intent_ranking`, `motif_ranking` and `topic_ranking` ([{name, confidence}],
    best first), and `danger`, a share, when it was shown distress. `encoder` may be given to several that are
    trained one after the other."""

    @staticmethod
    def required_packages() -> List[str]:
        return ["sklearn", "scipy"]

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        return {
            "encoder": encoders.PACKAGED,
            "char_ngrams": [2, 5],
            "word_ngrams": [1, 2],
            "char_features": 40000,
            "word_weight": 0.5,
            "sentence": 3.0,
            "sharpness": 3.0,
            "ridge": 0.5,
            "context": 0.5,
            "habit": 0.2,
            "stories_among_acts": 2000,
            "distress_among_acts": 700,
            "balance": 0.5,
            "workers": 2,
            "shown": 6,
        }

    def __init__(
        self, config: Dict[str, Any], model_storage: ModelStorage, resource: Resource
    ) -> None:
        self._config = {**self.get_default_config(), **config}
        self._storage = model_storage
        self._resource = resource
        self._centre: Any = np.float32(0)
        self._ngrams: Any = None
        self._acts: Any = None
        self._finer: Dict[str, Kernel] = {}
        self._danger: Optional[Kernel] = None
        self.encoder: Any = None

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
        with self._storage.write_to(self._resource) as folder:
            self._learn(training_data.intent_examples, Path(folder))
        return self._resource

    def _learn(self, examples: Sequence[Message], folder: Path) -> None:
        config = self._config
        if self.encoder is None:
            self.encoder = encoders.prepare(config["encoder"], folder)
        raw = [example.get(TEXT) for example in examples]
        intents = [example.get(INTENT) for example in examples]
        self._ngrams, ngrams = Ngrams.fit([fold(text) for text in raw], config)
        vectors = self._vectors(raw)
        self._centre = vectors.mean(axis=0)
        contexts = np.array([context_of(example) for example in examples], dtype=np.str_)
        texts = Texts(_unit(vectors - self._centre), ngrams, contexts)
        shape = Shape(config["sentence"], config["sharpness"], config["ridge"])
        teaches_acts = [not teaches_danger(example) for example in examples]
        rows = _for_acts(
            intents, teaches_acts, config["stories_among_acts"], config["distress_among_acts"]
        )
        self._acts = Kernel.fit(
            texts.take(rows),
            [act_of(intents[row]) for row in rows],
            shape._replace(context=config["context"], habit=config["habit"]),
            config["balance"],
        )
        if {danger.DISTRESS} < set(intents):
            self._danger = danger.fit(raw, texts, intents, self._acts, self)
        for family in FAMILIES:
            mine = np.flatnonzero([name.startswith(family.prefix) for name in intents])
            names = [intents[row][len(family.prefix) :] for row in mine]
            self._finer[family.ranking] = Kernel.fit(
                texts.take(mine), names, shape, balance=0.0, by_length=family.by_length
            )
        self._ngrams.save(folder)
        np.save(folder / CENTRE, self._centre, allow_pickle=False)
        self._acts.save(folder / ACTS)
        if self._danger:
            self._danger.save(folder / danger.FILE)
        for ranking, model in self._finer.items():
            model.save(folder / f"{ranking}.npz")

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
        with model_storage.read_from(resource) as kept:
            folder = Path(kept)
            component.encoder = kwargs.get("encoder") or encoders.again(folder)
            component._ngrams = Ngrams.load(folder, component._config["word_weight"])
            component._centre = np.load(folder / CENTRE, allow_pickle=False)
            component._acts = Kernel.load(folder / ACTS)
            if (folder / danger.FILE).is_file():
                component._danger = Kernel.load(folder / danger.FILE)
            for family in FAMILIES:
                component._finer[family.ranking] = Kernel.load(folder / f"{family.ranking}.npz")
        return component

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            self._read(message)
        return messages

    def _read(self, message: Message) -> None:
        raw, shown = message.get(TEXT) or "", self._config["shown"]
        read = self._texts([raw], [context_of(message)])
        topics = self._finer[TOPIC_RANKING].ranking(read)
        acts = self._rank_acts(read, topics)
        motifs = rank_story(raw, lambda text: self._motifs(text, {raw: read}))
        if self._danger:
            share = danger.share(self._danger, raw, read, self)
            message.set(DANGER, share, add_to_output=True)
        message.set(INTENT, acts[0], add_to_output=True)
        message.set(INTENT_RANKING, acts[:shown], add_to_output=True)
        message.set(TOPIC_RANKING, topics[:shown], add_to_output=True)
        message.set(MOTIF_RANKING, motifs[:shown], add_to_output=True)

    def _rank_acts(self, read: Texts, topics: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
        shares = {act["name"]: act["confidence"] for act in self._acts.ranking(read)}
        questions = {name: share for name, share in shares.items() if name.startswith(QUESTION)}
        asked = sum(questions.values())
        shares.update({name: share / 2 for name, share in questions.items()})
        for topic in topics:
            shares[act_of(QUESTION + topic["name"])] += asked * topic["confidence"] / 2
        best = sorted(shares, key=lambda name: -shares[name])
        return [{"name": name, "confidence": shares[name]} for name in best]

    def _motifs(self, text: str, known: Dict[str, Texts]) -> List[Dict[str, Any]]:
        texts = known[text] if text in known else self._texts([text], [""])
        return self._finer[MOTIF_RANKING].ranking(texts)

    def ngrams_of(self, raw: Sequence[str]) -> sp.csr_matrix:
        return self._ngrams.transform([fold(text) for text in raw])

    def texts_of(self, raw: Sequence[str]) -> Texts:
        """Sentences that answer no question."""
        return self._texts(raw, [""] * len(raw))

    def _texts(self, raw: Sequence[str], contexts: Sequence[str]) -> Texts:
        vectors = _unit(self._vectors(raw) - self._centre)
        return Texts(vectors, self.ngrams_of(raw), np.array(contexts, dtype=np.str_))

    def _vectors(self, raw: Sequence[str]) -> Any:
        """Sentence vectors, before they are centred."""
        said = [text.strip() or _NOTHING for text in raw]
        return self.encoder.encode(said, self._config["workers"])


def context_of(message: Message) -> str:
    """The question that a message answers, "" when unknown: in a training example its `context`, in a turn
    what the draft awaits."""
    about: Dict[str, Any] = message.get(METADATA) or {}
    draft: Dict[str, Any] = about.get("draft") or {}
    example: Dict[str, Any] = about.get("example") or about
    context: Optional[str] = draft.get("awaiting") or example.get("context")
    return context or ""


def teaches_danger(message: Message) -> bool:
    """True for what only sounds like danger: it shows what danger is not, whatever its act."""
    about: Dict[str, Any] = message.get(METADATA) or {}
    block: Dict[str, Any] = about.get("intent") or {}
    return block.get("teaches") == danger.TAUGHT


def _unit(rows: Any) -> Any:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def _for_acts(
    intents: Sequence[str], teaches_acts: Sequence[bool], stories: int, distress: int
) -> Any:
    """The rows of all turns, and of so many stories and sentences of distress: what makes a story one is soon
    learnt, and danger has a judge of its own."""
    is_story = np.array([name.startswith(STORY) for name in intents])
    is_cry = np.array([name == danger.DISTRESS for name in intents])
    turns = np.flatnonzero(~is_story & ~is_cry & np.array(teaches_acts))
    return np.concatenate([turns, _some(is_cry, distress), _some(is_story, stories)])


def _some(chosen: Any, wanted: int) -> Any:
    """So many of the rows that are chosen, evenly drawn; all of them when there are fewer."""
    rows = np.flatnonzero(chosen)
    return rows[np.unique(np.linspace(0, len(rows) - 1, wanted).astype(int))] if len(rows) else rows


def act_of(intent: str) -> str:
    """The act that a training intent is an example of."""
    if intent.startswith(STORY):
        return INFORM
    return OTHER_QUESTION if intent.startswith(OTHER_QUESTION) else intent


def fold(text: str) -> str:
    """Lower case, no accent; placeholders become one word each (`<NIR_1>` -> `nirplace`)."""
    flat = unicodedata.normalize("NFD", text.lower().replace("’", "'"))
    bare = "".join(ch for ch in flat if not unicodedata.combining(ch))
    return re.sub(r"<([a-z]+)_\d+>", r" \1place ", bare).strip() or _NOTHING
