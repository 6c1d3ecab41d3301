"""Which of the offered choices a typed answer means."""

import re
from collections.abc import Sequence

from saisine.reading.folding import fold, words

_ORDINALS = (
    r"^(?:le |la |choix |numero |n°\s?)?(?:1|un|premiere?|1er|1ere)$",
    r"^(?:le |la |choix |numero |n°\s?)?(?:2|deux|deuxieme|seconde?|2eme|2e)$",
    r"^(?:le |la |choix |numero |n°\s?)?(?:3|trois|troisieme|3eme|3e)$",
    r"^(?:le |la |choix |numero |n°\s?)?(?:4|quatre|quatrieme|4eme|4e)$",
    r"^(?:le |la |choix |numero |n°\s?)?(?:5|cinq|cinquieme|5eme|5e)$",
)


LONGEST_ECHO = 4
"""Words. A longer answer that shares one word with a label may well say something else."""


def pick(text: str, offered: Sequence[tuple[str, str, str]]) -> str | None:
    """The value meant among `offered` (value, label, pattern); None when none or several fit."""
    said = fold(text).strip(" .!?«»\"'")
    for position, pattern in enumerate(_ORDINALS[: len(offered)]):
        if re.match(pattern, said):
            return offered[position][0]
    exact = [value for value, label, _ in offered if said in (fold(label), fold(value))]
    if len(exact) == 1:
        return exact[0]
    matched = [value for value, _, pattern in offered if pattern and re.search(pattern, said)]
    if len(matched) == 1:
        return matched[0]
    if matched:
        return None
    return _closest(said, offered)


def _closest(said: str, offered: Sequence[tuple[str, str, str]]) -> str | None:
    """The only choice whose label shares a long word with a short answer."""
    long = {w for w in words(said) if len(w) > 4}
    if not long or len(words(said)) > LONGEST_ECHO:
        return None
    hits = [value for value, label, _ in offered if long & set(words(label))]
    return hits[0] if len(hits) == 1 else None
