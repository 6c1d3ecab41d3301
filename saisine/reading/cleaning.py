"""What no person types and no store or language model should be given."""

import re
import unicodedata

MOST_BLANKS = 4
"""Spaces, or empty lines, in a row. More, pasted, say nothing, and cost the readers seconds."""
_BLANKS = re.compile(r"[^\S\n]{5,}")
_EMPTY_LINES = re.compile(r"\n(?:[^\S\n]*\n){4,}")


def clean(text: str) -> str:
    """Without control characters (line ends and tabs stay) nor halves of characters, long blanks shortened, ends trimmed."""
    kept = (ch for ch in text if ch in "\n\t" or unicodedata.category(ch) not in ("Cc", "Cs"))
    shorter = _BLANKS.sub(lambda run: run[0][:MOST_BLANKS], "".join(kept))
    return _EMPTY_LINES.sub("\n" * MOST_BLANKS, shorter).strip()


def is_blank(text: str) -> bool:
    """True when nothing can be seen of it: spaces, and characters without a shape."""
    return all(unicodedata.category(ch)[0] in "ZC" for ch in text)
