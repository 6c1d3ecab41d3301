"""Of an answer that says more than was asked, what tells of the dispute: neither what is said to the assistant, nor
what is asked, nor the answer itself."""

import re

from saisine.reading.folding import spell_out, words
from saisine.reading.questioning import asks
from saisine.reading.to_the_assistant import withdraws_a_note, without_reproach
from saisine.reading.wishes import protests_of_danger, says_already_told, wants_to_leave
from saisine.reading.worrying import worry
from saisine.reading.yes_no import dont_know, yes_no

_PIECES = re.compile(
    r"(?<=[.!?;…])\s+|\n+|,\s*(?=(?:mais|et|dites|au fait|sinon)\b)", re.IGNORECASE
)
_TO_YOU = re.compile(
    r"\b(?:vous (?:croyez|pouvez|allez|voyez|etes|savez|comprenez|me (?:dites|demandez|direz|faites)|demandez|mijotez|n'avez pas|ne m'avez|avez (?:pas|bien|note|mis))|je (?:vous|t)(?: l')?(?:'| )?(?:ai|dis|le dis|demande|parle|"
    r"reponds|explique)|dites[- ]moi|repondez|ecoutez|votre (?:truc|page|machin|robot|site|question)|vos questions|cette (?:page|question)|je (?:tape|clique|coche|remplis|continue|reviens|file)|"
    r"je (?:peux|pourrai) revenir|le premier si vous|ca (?:sert|change) (?:a )?(?:rien|quoi|quelque)|c'est long votre)\b"
)
FEWEST = 6
"""Words. Fewer, beside an answer, are a turn of phrase."""


def of_the_story(text: str) -> str:
    """What of the answer tells what happened, "" when nothing does."""
    told = [piece.strip() for piece in _PIECES.split(without_reproach(text)) if piece.strip()]
    kept = [piece for piece in told if _tells(piece)]
    if sum(len(words(piece)) for piece in kept) < FEWEST:
        return ""
    return text if len(kept) == len(told) else " ".join(kept)


def _tells(piece: str) -> bool:
    said = spell_out(piece)
    if asks(piece) or worry(piece) or _TO_YOU.search(said) or withdraws_a_note(piece):
        return False
    if says_already_told(piece) or wants_to_leave(piece) or protests_of_danger(piece):
        return False
    short = len(words(piece)) < FEWEST
    return not (short and (yes_no(piece) is not None or dont_know(piece)))
