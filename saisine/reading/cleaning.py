"""What no person types and no store or language model should be given."""

import unicodedata


def clean(text: str) -> str:
    """Without control characters (line ends and tabs stay) nor halves of characters, ends trimmed."""
    kept = (ch for ch in text if ch in "\n\t" or unicodedata.category(ch) not in ("Cc", "Cs"))
    return "".join(kept).strip()


def is_blank(text: str) -> bool:
    """True when nothing can be seen of it: spaces, and characters without a shape."""
    return all(unicodedata.category(ch)[0] in "ZC" for ch in text)
