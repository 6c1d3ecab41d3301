"""What no person types and no store or language model should be given."""

import re
import unicodedata

MOST_BLANKS = 4
"""Spaces in a row. More, pasted, say nothing, and cost the readers seconds."""
_BLANKS = re.compile(r"[ \t\u00a0]{5,}")


def clean(text: str) -> str:
    """Without control characters (line ends and tabs stay) nor halves of characters, long blanks shortened, ends trimmed."""
    kept = (ch for ch in text if ch in "\n\t" or unicodedata.category(ch) not in ("Cc", "Cs"))
    return _BLANKS.sub(lambda run: run[0][:MOST_BLANKS], "".join(kept)).strip()


def is_blank(text: str) -> bool:
    """True when nothing can be seen of it: spaces, and characters without a shape."""
    return all(unicodedata.category(ch)[0] in "ZC" for ch in text)
