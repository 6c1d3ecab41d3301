"""Is it French? Other languages are welcomed, never lost; the flow stays in French.

Another script is seen at once. In Latin letters, each word is weighed by its runs of three letters: does it look
like the words of French as people type it here, or like those of one of seventeen other languages? No library:
`py3langid` hears as well but costs 80 MB in each process, for one short notice.
"""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache

from saisine.data.first_names import FIRST_NAMES
from saisine.data.foreign_words import FRENCH, LANGUAGES
from saisine.data.french_words import TYPED
from saisine.reading.folding import fold

ENOUGH_WORDS = 4
FEWEST_WORDS = 3
"""Three words are enough when two of them are known (« me llamo Ana »); two are a greeting."""
FIRST_WORDS = 80
"""A longer story has shown its language by then."""
FRENCH_AMONG = 1 / 3
"""Share of French small words from which on a message is French with a few words of another language."""
SURE_WITH_A_WORD = 0.4
SURE_WITHOUT = 2.0
"""Least weight, per square root of a letter, with a known word of that language, and with none."""
FEWEST_LETTERS = 2

_LENGTHS = (1, 2, 3)
_LETTERS_OF_ALL = 40
_PRIOR = 2.0
_MOST_OF_A_WORD = 6.0
"""One odd word, a name or a slip, does not decide for the others."""
_PLACEHOLDER = re.compile(r"<[A-Za-z]+_\d+>|\S+@\S+|https?://\S+")
_SPELLED = re.compile(r"(?<![\w'’])[^\W\d_](?:[ ,.\-]{1,2}[^\W\d_](?![\w'’])){2,}")
"""« o, u, z, i »: a name spelled letter by letter is in no language."""
_CONTRACTED = re.compile(r"'(?=(?:t|m|s|ve|re|ll|d)\b)")
_WORD = re.compile(r"[^\W_]+")
_SPOKEN = re.compile(r"[^\W\d_]+|[^\W\d_]*[3579][^\W\d_]{2,}", re.IGNORECASE)
"""Letters, or the figures that stand for Arabic letters in words such as « ma3andich »."""
_STROKES = str.maketrans({"ł": "l", "ı": "i", "ß": "ss", "đ": "d", "ø": "o", "ð": "d"})


def looks_foreign(text: str) -> bool:
    """True when a message is mainly in another language than French.

    Misspelt French, French with a few words of another language, and what cannot be told, are French.
    """
    written = _SPELLED.sub(" ", _PLACEHOLDER.sub(" ", text))
    return _in_another_script(written) or _language(written) is not None


def looks_english(text: str) -> bool:
    """True when a message is mainly in English."""
    return _language(_PLACEHOLDER.sub(" ", text)) == "english"


def _language(text: str) -> str | None:
    """The other language that a text in Latin letters is in, among those of `LANGUAGES`."""
    said = _plain_words(text)
    if len(set(said)) < FEWEST_WORDS or all(word in TYPED or word in FRENCH for word in said):
        return None
    weights = [sum(weights) for weights in zip(*map(_weigh, said), strict=True)]
    heaviest = max(range(len(weights)), key=weights.__getitem__)
    name = list(LANGUAGES)[heaviest]
    known = {word for word in said if word in LANGUAGES[name] and word not in FRENCH}
    french = sum(word in FRENCH and word not in LANGUAGES[name] for word in said)
    weight = weights[heaviest] / math.sqrt(sum(len(word) + 1 for word in said))
    if len(set(said)) < ENOUGH_WORDS and len(known) < 2:
        return None
    sure = weight > (SURE_WITH_A_WORD if known else SURE_WITHOUT)
    return name if sure and french <= FRENCH_AMONG * len(said) else None


def _plain_words(text: str) -> list[str]:
    """The words, folded, without figures nor what a capital shows to be a name (of somebody, a street, a firm)."""
    found = _WORD.findall(_CONTRACTED.sub("", text.replace("’", "'")))
    shouted = text.isupper()
    kept = [
        word
        for place, word in enumerate(found)
        if _SPOKEN.fullmatch(word)
        and (shouted or place == 0 or len(word) == 1 or not word[0].isupper())
    ]
    folded = (fold(word).translate(_STROKES) for word in kept[:FIRST_WORDS])
    return [word for word in folded if word.isascii() and word not in FIRST_NAMES]


class _Letters:
    """How likely runs of letters are in a language: threes, smoothed by pairs, smoothed by single letters."""

    def __init__(self, words: Iterable[str]) -> None:
        self._runs: Counter[str] = Counter()
        self._heads: Counter[tuple[int, str]] = Counter()
        for word in words:
            for length in _LENGTHS:
                for run in _runs(word, length):
                    self._runs[run] += 1
                    self._heads[length, run[:-1]] += 1

    def likelihood(self, run: str) -> float:
        likely = 1 / _LETTERS_OF_ALL
        for length in _LENGTHS:
            ending = run[-length:]
            seen = self._heads[length, ending[:-1]]
            likely = (self._runs[ending] + _PRIOR * likely) / (seen + _PRIOR)
        return likely


def _runs(word: str, length: int) -> list[str]:
    marked = "_" * (length - 1) + word + "_"
    return [marked[start : start + length] for start in range(len(marked) - length + 1)]


@cache
def _models() -> tuple[_Letters, tuple[_Letters, ...]]:
    """French, and each of `LANGUAGES`: made once, at the first message."""
    others = (_Letters(word.replace("'", "") for word in told) for told in LANGUAGES.values())
    return _Letters(TYPED | FRENCH), tuple(others)


@cache
def _weigh_run(run: str) -> tuple[float, ...]:
    """Kept by run of three letters, never by word: nothing that somebody typed stays in memory."""
    french, others = _models()
    usual = math.log(french.likelihood(run))
    return tuple(math.log(other.likelihood(run)) - usual for other in others)


def _weigh(word: str) -> list[float]:
    """For each language of `LANGUAGES`, how much more a word looks like it than like French."""
    weights = map(sum, zip(*map(_weigh_run, _runs(word, _LENGTHS[-1])), strict=True))
    return [max(-_MOST_OF_A_WORD, min(_MOST_OF_A_WORD, weight)) for weight in weights]


def _in_another_script(text: str) -> bool:
    letters = [ch for ch in unicodedata.normalize("NFKC", text) if ch.isalpha()]
    other = sum(not _is_latin(ch) for ch in letters)
    return other >= FEWEST_LETTERS and 2 * other > len(letters)


@lru_cache(maxsize=4096)
def _is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN")
