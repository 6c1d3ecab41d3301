"""The sentences of a message that says several things: each may be a question that comes with an answer."""

import re
from typing import List

MOST = 4
"""Sentences. A message of more tells a story."""
LONGEST = 70
"""Words of a message that is read so."""
FEWEST = 3
"""Words of a sentence that is read by itself."""
STORY = "description"
"""The question that a story answers: it is read as a whole."""
_END = re.compile(
    r"(?<=[.!?;…])\s+|\n+|,\s*(?=(?:mais|dites|au fait|sinon|par contre)\b)", re.IGNORECASE
)


def pieces_of(text: str, context: str) -> List[str]:
    """Two sentences at least, in order; none when the message is a story, is long, or says one thing."""
    if context in ("", STORY) or len(text.split()) > LONGEST:
        return []
    told = [piece.strip() for piece in _END.split(text) if piece and piece.strip()]
    if not 2 <= len(told) <= MOST or all(len(piece.split()) < FEWEST for piece in told):
        return []
    return told
