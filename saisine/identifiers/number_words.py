"""The words of numbers below a thousand, and the figures they stand for, as people write and misspell them."""

import re
import unicodedata
from collections.abc import Iterator

UNITS = ("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
_TEENS = ("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize")
_TENS = {
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
    "octante": 80, "nonante": 90,
}  # fmt: skip
SPELLINGS = {
    "une": "un", "zeros": "zero", "vingts": "vingt", "vint": "vingt", "cents": "cent", "trante": "trente",
    "sinq": "cinq", "onse": "onze", "douse": "douze", "treise": "treize", "quatorse": "quatorze",
    "quinse": "quinze", "seise": "seize",
}  # fmt: skip
TIMES = {"double": 2, "triple": 3}
Words = tuple[str, ...]


def _below_hundred() -> Iterator[tuple[Words, int]]:
    ones = list(enumerate(UNITS, 1))
    teens = list(enumerate(_TEENS, 10))
    late = [(("dix", name), 10 + n) for n, name in ones[6:]]  # dix-sept, dix-huit, dix-neuf
    for n, name in [*ones, *teens]:
        yield (name,), n
    yield from late
    for ten, base in [*((name, n) for name, n in _TENS.items()), ("quatre vingt", 80)]:
        said = tuple(ten.split())
        yield said, base
        for n, name in ones:
            yield (*said, name), base + n
            yield (*said, "et", name), base + n
        if base in (60, 80) and ten != "huitante" and ten != "octante":
            for n, name in teens:
                yield (*said, name), base + n
                yield (*said, "et", name), base + n
            for words, n in late:
                yield (*said, *words), base + n


def _below_thousand() -> dict[Words, str]:
    small = dict(_below_hundred())
    said = {words: str(n) for words, n in small.items()}
    for hundreds in range(1, 10):
        head: Words = (UNITS[hundreds - 1], "cent") if hundreds > 1 else ("cent",)
        said[head] = str(100 * hundreds)
        said |= {(*head, *words): str(100 * hundreds + n) for words, n in small.items()}
    return said


VALUES = _below_thousand()
LONGEST = max(map(len, VALUES))
NUMBER = "|".join(
    sorted({*UNITS, *_TEENS, *_TENS, "cent", "zero", *SPELLINGS, *TIMES}, key=len, reverse=True)
)


def figure(said: str) -> str | None:
    """« vingt-deux », « quatre vingt » -> « 22 », « 80 »; None for what is no number below 1000."""
    words = tuple(SPELLINGS.get(word, word) for word in re.findall(r"[a-z]+", flatten(said)))
    return "0" if words == ("zero",) else VALUES.get(words)


def flatten(text: str) -> str:
    """Lower case, no accent, one character for one."""
    table = {ord(char): _plain(char) for char in set(text)}
    return text.translate(table)


def _plain(char: str) -> str:
    if char in "’‘`´":
        return "'"
    bare = unicodedata.normalize("NFD", char)[0].lower()
    return bare if len(bare) == 1 else char
