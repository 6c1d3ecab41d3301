"""Sentences as vectors, by a network that is a folder: nothing is fetched, nothing is sent.

A folder holds `model.onnx` (in: `input_ids`, and when it wants them `attention_mask` and
`token_type_ids`; out: a state for each token, first of its outputs), `tokenizer.json`, and may hold
`encoder.json` {prefix, longest}. A text's vector is the mean of its tokens' states, of length 1. Where there is
`adapted.onnx`, it goes on from the states that the network has midway (its second output), and gives others.
"""

import hashlib
import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np

MODEL, TOKENIZER, SETTINGS = "model.onnx", "tokenizer.json", "encoder.json"
ADAPTED = "adapted.onnx"
LONGEST = 256
"""Tokens. Of a longer text the beginning and the end are read: a subject is often named late."""
_SPACY: Dict[str, Any] = {}
_NO_SMALL_LETTER = re.compile(r"(?:(?<=\s)|^)(?:[^\sa-zà-ÿœ]+(?:\s+|$))+")
_CAPITALS = re.compile(r"[^\W\d_]{2,}")
SHOUTED = 3
"""So many words in capitals, one after the other."""
_PLACEHOLDER = re.compile(r"(<[A-Z]+_\d+>)")


class OnnxEncoder:
    """Raises FileNotFoundError when a file of the folder is missing."""

    def __init__(self, folder: Path) -> None:
        from onnxruntime import InferenceSession, SessionOptions
        from tokenizers import Tokenizer

        for name in (MODEL, TOKENIZER):
            if not (folder / name).is_file():
                raise FileNotFoundError(f"the encoder's folder {folder} has no {name}")
        told: Dict[str, Any] = {}
        if (folder / SETTINGS).is_file():
            told = json.loads((folder / SETTINGS).read_text(encoding="utf-8"))
        self._prefix = str(told.get("prefix", ""))
        self._longest = int(told.get("longest", LONGEST))
        self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        options = SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False

        def session(name: str) -> Any:
            return InferenceSession(str(folder / name), options, providers=["CPUExecutionProvider"])

        self._session = session(MODEL)
        self._adapted = session(ADAPTED) if (folder / ADAPTED).is_file() else None
        self._inputs = {i.name for i in self._session.get_inputs()}
        self._outputs = [output.name for output in self._session.get_outputs()]

    @property
    def is_adapted(self) -> bool:
        return self._adapted is not None

    def encode(self, texts: Sequence[str], workers: int = 1) -> Any:
        """A float32 row of length 1 for each text; each is read alone, so its row is always the same."""
        if len(texts) == 1:
            return self._read(texts[0])[None]
        with ThreadPoolExecutor(workers) as pool:
            return np.stack(list(pool.map(self._read, texts)))

    def encode_closely(self, texts: Sequence[str], workers: int = 1) -> Tuple[Any, Any]:
        """The same, and for each text the mean and the highest values of its adapted states, side by side."""
        with ThreadPoolExecutor(workers) as pool:
            vectors, states = zip(*pool.map(self._read_closely, texts), strict=True)
        return np.stack(vectors), np.stack(states)

    def _read(self, text: str) -> Any:
        return _vector(self._run(text, self._outputs[:1])[0][0])

    def _read_closely(self, text: str) -> Tuple[Any, Any]:
        states, midway = self._run(text, self._outputs)
        adapted = self._adapted.run(None, {"midway": midway})[0][0]
        return _vector(states[0]), np.concatenate([adapted.mean(axis=0), adapted.max(axis=0)])

    def _run(self, text: str, outputs: List[str]) -> Any:
        ids = np.array([self._tokens(text)], dtype=np.int64)
        known = {
            "input_ids": ids,
            "attention_mask": np.ones_like(ids),
            "token_type_ids": np.zeros_like(ids),
        }
        given = {name: value for name, value in known.items() if name in self._inputs}
        return self._session.run(outputs, given)

    def _tokens(self, text: str) -> List[int]:
        return shortened(self._tokenizer.encode(self._prefix + quiet(text)).ids, self._longest)


def quiet(text: str) -> str:
    """What is shouted, in small letters: the network has seen few words in capitals, and takes them for others.
    Placeholders (`<NIR_1>`) are left."""
    if not any(ch.islower() for ch in text):
        return _lower(text)
    return _NO_SMALL_LETTER.sub(lambda run: _lower(run[0]) if _is_shouted(run[0]) else run[0], text)


def _is_shouted(run: str) -> bool:
    return len(_CAPITALS.findall(_PLACEHOLDER.sub(" ", run))) >= SHOUTED


def _lower(text: str) -> str:
    parts = _PLACEHOLDER.split(text)
    return "".join(part if place % 2 else part.lower() for place, part in enumerate(parts))


def shortened(ids: List[int], longest: int) -> List[int]:
    """Of too long a text, the beginning and the end."""
    if len(ids) <= longest:
        return ids
    half = longest // 2
    return ids[: longest - half] + ids[-half:]


def _vector(states: Any) -> Any:
    vector = states.mean(axis=0, dtype=np.float32)
    return vector / max(float(np.linalg.norm(vector)), 1e-9)


class SpacyVectors:
    """The mean of spaCy's word vectors: what there was before, kept for comparison."""

    is_adapted = False

    def __init__(self, name: str) -> None:
        if name not in _SPACY:
            import spacy

            pipes = "tok2vec tagger morphologizer parser attribute_ruler lemmatizer senter ner"
            _SPACY[name] = spacy.load(name, exclude=pipes.split())
        self._nlp = _SPACY[name]

    def encode(self, texts: Sequence[str], workers: int = 1) -> Any:
        rows = np.array([self._nlp.make_doc(text).vector for text in texts], dtype=np.float32)
        return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


class NoEncoder:
    """Words and their parts alone: no vector."""

    is_adapted = False

    def encode(self, texts: Sequence[str], workers: int = 1) -> Any:
        return np.zeros((len(texts), 0), dtype=np.float32)


def fingerprint(folder: Path) -> str:
    """Changes with any file of an encoder's folder."""
    digest = hashlib.sha256()
    names: List[str] = [MODEL, TOKENIZER, SETTINGS, ADAPTED]
    for path in (folder / name for name in names):
        digest.update(path.read_bytes() if path.is_file() else b"-")
    return digest.hexdigest()
