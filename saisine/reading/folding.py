"""One form for all the ways of typing the same words."""

import re
import unicodedata

_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "`": "'", "´": "'", "œ": "oe", "æ": "ae"})


def fold(text: str) -> str:
    """Lower case, no accent, straight apostrophes, single spaces: « J’ai reçu » -> « j'ai recu »."""
    flat = unicodedata.normalize("NFD", text.lower().translate(_APOSTROPHES))
    bare = "".join(ch for ch in flat if not unicodedata.combining(ch))
    return re.sub(r"\s+", " ", bare).strip()


def words(text: str) -> list[str]:
    """The words of a folded text, placeholders such as <NIR_1> left out."""
    return re.findall(r"[a-z0-9']+", re.sub(r"<[a-z]+_\d+>", " ", fold(text)))
