"""Where a sentence ends and another begins, in what people type."""

import re

_BETWEEN = re.compile(r"(?<=[.!?;…])\s+|\n+")


def sentences(text: str) -> list[str]:
    """Each with its own mark: « Non. Pourquoi ? » is two. The whole, where there is but one."""
    return _BETWEEN.split(text.strip())
