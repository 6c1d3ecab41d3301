"""What kind of act a message is, and what a story is about.

One kernel model (`kernel.py`) names the act, in the light of the question just asked; one for each
family of finer subjects says which; where the encoder was adapted to our sentences, its own reading is
weighed with each (`panel.py`). Training intents named `story_<motif>` are, as acts, all `inform`;
those named `faq_other…` are one act. Which of the questions people ask a message is, is said half by the acts'
model, half by the topics'. The finer rankings are given beside the intent, as `motif_ranking` and
`topic_ranking`. Confidences are shares, calibrated on texts left out.
"""

import re
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
import scipy.sparse as sp
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components import danger, encoders
from bot.components.adaptation import Adaptation, is_left_out
from bot.components.examples import (
    DISTRESS,
    QUESTION,
    STORY,
    act_of,
    context_of,
    for_acts,
    teaches_danger,
    to_compare_with,
)
from bot.components.kernel import Kernel, Shape, Texts
from bot.components.ngrams import Ngrams
from bot.components.panel import ENOUGH, Aside, Panel, weighed
from bot.components.pieces import pieces_of
from bot.components.substance import rank_story

INTENT_RANKING = "intent_ranking"
MOTIF_RANKING = "motif_ranking"
TOPIC_RANKING = "topic_ranking"
DANGER = "danger"
PIECES = "pieces"
ACTS, CENTRE = "acts.npz", "centre.npy"
_NOTHING = "vide"


class Family(NamedTuple):
    """Intents that share a prefix; which of them it is, is ranked apart. `by_length`: told in three words or
    in three hundred; `adapted`: how the adaptation calls its reading of them, if it has one."""

    prefix: str
    ranking: str
    by_length: bool
    adapted: str = ""


FAMILIES = (
    Family(STORY, MOTIF_RANKING, True, "motifs"),
    Family(QUESTION, TOPIC_RANKING, False, ""),
)


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=True)
class ActAndMotifClassifier(GraphComponent, IntentClassifier):
    """Gives `intent`, `intent_ranking`, `motif_ranking` and `topic_ranking` ([{name, confidence}],
    best first), `danger`, a share, when it was shown distress, and `pieces`, what each sentence of a message of
    several is by itself ({text, name, confidence, topic, share}). `encoder` may be given to several that are
    trained one after the other."""

    @staticmethod
    def required_packages() -> List[str]:
        return ["sklearn", "scipy"]

    @staticmethod
    def get_default_config() -> Dict[str, Any]:
        return {
            "encoder": encoders.PACKAGED,
            "adapted": True,
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
            "long_dangers_one_in": 4,
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
        self._finer: Dict[str, Panel] = {}
        self._danger: Optional[Panel] = None
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
        packaged = config["encoder"] == encoders.PACKAGED
        adaptation = Adaptation() if config["adapted"] and packaged else None
        if adaptation:
            examples = to_compare_with(examples, config["long_dangers_one_in"])
        raw = [example.get(TEXT) for example in examples]
        intents = [example.get(INTENT) for example in examples]
        with ThreadPoolExecutor(1) as beside:
            counted = beside.submit(Ngrams.fit, [fold(text) for text in raw], config)
            if self.encoder is None:
                self.encoder = encoders.prepare(config["encoder"], folder, adaptation)
            vectors, left_out, states = self._learnt(raw)
            self._ngrams, ngrams = counted.result()
        self._centre = vectors.mean(axis=0)
        contexts = np.array([context_of(example) for example in examples], dtype=np.str_)
        texts = Texts(_unit(vectors - self._centre), ngrams, contexts)
        aside = Aside(left_out, texts.take(left_out)._replace(states=states))

        def panel(kernel: Kernel, of: str, rows: Any, names: Sequence[str]) -> Panel:
            if adaptation is None or not of or not len(left_out):
                return Panel(kernel)
            return weighed(kernel, adaptation.reading(of), aside, rows, names)

        shape = Shape(config["sentence"], config["sharpness"], config["ridge"])
        teaches_acts = [not teaches_danger(example) for example in examples]
        rows = for_acts(
            intents, teaches_acts, config["stories_among_acts"], config["distress_among_acts"]
        )
        acts = [act_of(intents[row]) for row in rows]
        among = shape._replace(context=config["context"], habit=config["habit"])
        told = np.flatnonzero(np.isin(rows, left_out))
        if len(told) < ENOUGH:
            told = np.arange(len(rows))
        by_acts = Kernel.fit(texts.take(rows), acts, among, config["balance"], aside=told)
        self._acts = panel(by_acts, "acts", rows[told], [acts[row] for row in told])
        if {DISTRESS} < set(intents):
            unseen = left_out if len(left_out) else None
            judge = danger.fit(raw, texts, intents, by_acts, self, unseen)
            self._danger = panel(judge, "danger", left_out, danger.named(intents, left_out))
        for family in FAMILIES:
            mine = np.flatnonzero([name.startswith(family.prefix) for name in intents])
            names = [intents[row][len(family.prefix) :] for row in mine]
            finer = Kernel.fit(
                texts.take(mine), names, shape, balance=0.0, by_length=family.by_length
            )
            self._finer[family.ranking] = panel(finer, family.adapted, mine, names)
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
            component._acts = Panel.load(folder / ACTS)
            if (folder / danger.FILE).is_file():
                component._danger = Panel.load(folder / danger.FILE)
            for family in FAMILIES:
                component._finer[family.ranking] = Panel.load(folder / f"{family.ranking}.npz")
        return component

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            self._read(message)
        return messages

    def _read(self, message: Message) -> None:
        raw, shown = message.get(TEXT) or "", self._config["shown"]
        read = self._texts([raw], [context_of(message)], closely=True)
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
        told = pieces_of(raw, context_of(message))
        message.set(
            PIECES, [self._piece(one, context_of(message)) for one in told], add_to_output=True
        )

    def _piece(self, text: str, context: str) -> Dict[str, Any]:
        """What a sentence is by itself, in the light of the question asked."""
        read = self._texts([text], [context], closely=True)
        topics = self._finer[TOPIC_RANKING].ranking(read)
        act = self._rank_acts(read, topics)[0]
        return {"text": text, **act, "topic": topics[0]["name"], "share": topics[0]["confidence"]}

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
        texts = known[text] if text in known else self._texts([text], [""], closely=True)
        return self._finer[MOTIF_RANKING].ranking(texts)

    def ngrams_of(self, raw: Sequence[str]) -> sp.csr_matrix:
        return self._ngrams.transform([fold(text) for text in raw])

    def texts_of(self, raw: Sequence[str]) -> Texts:
        """Sentences that answer no question."""
        return self._texts(raw, [""] * len(raw))

    def _texts(self, raw: Sequence[str], contexts: Sequence[str], closely: bool = False) -> Texts:
        """`closely`: with their adapted states too, where the encoder has some."""
        vectors, states = self._vectors(raw, closely and self.encoder.is_adapted)
        named = np.array(contexts, dtype=np.str_)
        return Texts(_unit(vectors - self._centre), self.ngrams_of(raw), named, states)

    def _vectors(self, raw: Sequence[str], closely: bool) -> Tuple[Any, Any]:
        """Sentence vectors, before they are centred; adapted states, or None."""
        said = [text.strip() or _NOTHING for text in raw]
        if closely:
            return self.encoder.encode_closely(said, self._config["workers"])
        return self.encoder.encode(said, self._config["workers"]), None

    def _learnt(self, raw: Sequence[str]) -> Tuple[Any, Any, Any]:
        """The vectors of the training texts; the rows of those left out of the adaptation, and their states."""
        apart = np.array([self.encoder.is_adapted and is_left_out(text) for text in raw])
        rows = np.flatnonzero(apart)
        if not len(rows):
            return self._vectors(raw, False)[0], rows, None
        closely, states = self._vectors([raw[row] for row in rows], True)
        others, _ = self._vectors([raw[row] for row in np.flatnonzero(~apart)], False)
        vectors = np.empty((len(raw), closely.shape[1]), dtype=np.float32)
        vectors[rows], vectors[~apart] = closely, others
        return vectors, rows, states


def _unit(rows: Any) -> Any:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def fold(text: str) -> str:
    """Lower case, no accent; placeholders become one word each (`<NIR_1>` -> `nirplace`)."""
    flat = unicodedata.normalize("NFD", text.lower().replace("’", "'"))
    bare = "".join(ch for ch in flat if not unicodedata.combining(ch))
    return re.sub(r"<([a-z]+)_\d+>", r" \1place ", bare).strip() or _NOTHING
