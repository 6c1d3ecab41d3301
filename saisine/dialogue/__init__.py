"""The dialogue: one turn is a pure function, `step(draft, heard, today) -> Outcome`."""

from saisine.dialogue.step import step
from saisine.dialogue.turn import Chosen, FoundToken, Heard, Offer, Outcome, Piece, Say

__all__ = ["Chosen", "FoundToken", "Heard", "Offer", "Outcome", "Piece", "Say", "step"]
