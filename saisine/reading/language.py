"""Is it French? Other languages are welcomed, never lost; the flow stays in French."""

import re
import unicodedata
from functools import lru_cache

from saisine.data.foreign_words import FRENCH, LANGUAGES
from saisine.reading.folding import fold

FEWEST = 2
"""Different words of a language: one alone is borrowed, or somebody's name."""
SHORTEST = 3
"""Words. « Guten Tag », « see you »: a greeting is not a language spoken."""
FEWEST_LETTERS = 2
LEAST_SHARE = 0.3
"""Of all the words, those known to be of a language: a French story may quote two words of another."""

_PLACEHOLDER = re.compile(r"<[A-Za-z]+_\d+>")
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)*")
_LETTERS = str.maketrans({"ł": "l", "ı": "i", "ß": "ss", "đ": "d", "ø": "o", "ð": "d"})


def looks_foreign(text: str) -> bool:
    """True when a message is mainly in another language than French.

    Another script is enough (Arabic, Cyrillic, Greek, Chinese, Tamil…); in Latin letters, the small words of ten
    languages are counted against those of French. Misspelt French, and what cannot be told, are French.
    """
    said = _PLACEHOLDER.sub(" ", text)
    return _in_another_script(said) or any(_is_of(name, _words(said)) for name in LANGUAGES)


def looks_english(text: str) -> bool:
    """True when the small words of a text are English rather than French."""
    return _is_of("english", _words(_PLACEHOLDER.sub(" ", text)))


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text).translate(_LETTERS)))


def _is_of(name: str, said: tuple[str, ...]) -> bool:
    theirs = LANGUAGES[name]
    heard = [word for word in said if word in theirs and word not in FRENCH]
    french = sum(_is_french(word) for word in said if word not in theirs)
    return (
        len(said) >= SHORTEST
        and len(set(heard)) >= FEWEST
        and len(heard) > 2 * french
        and len(heard) >= LEAST_SHARE * len(said)
    )


def _is_french(word: str) -> bool:
    elided, _, rest = word.partition("'")
    return word in FRENCH or (bool(rest) and elided in ("j", "qu", "n"))


def _in_another_script(text: str) -> bool:
    letters = [ch for ch in unicodedata.normalize("NFKC", text) if ch.isalpha()]
    other = sum(not _is_latin(ch) for ch in letters)
    return other >= FEWEST_LETTERS and 2 * other > len(letters)


@lru_cache(maxsize=4096)
def _is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN")
