"""What a training example teaches: its act, its context, and whether it only says what danger is not."""

from typing import Any, Dict, Optional, Sequence

import numpy as np

DISTRESS, CALM = "distress", "calm"
"""A cry, and whatever is none: the two that danger is told apart by."""
STORY, QUESTION = "story_", "faq_"
INFORM, OTHER_QUESTION = "inform", "faq_other"
TAUGHT = "danger"
"""What examples marked `teaches: danger` are for."""
METADATA = "metadata"


def act_of(intent: str) -> str:
    """The act that a training intent is an example of."""
    if intent.startswith(STORY):
        return INFORM
    return OTHER_QUESTION if intent.startswith(OTHER_QUESTION) else intent


def context_of(message: Any) -> str:
    """The question that a message answers, "" when unknown: in a training example its `context`, in a turn
    what the draft awaits."""
    about: Dict[str, Any] = message.get(METADATA) or {}
    draft: Dict[str, Any] = about.get("draft") or {}
    example: Dict[str, Any] = about.get("example") or about
    context: Optional[str] = draft.get("awaiting") or example.get("context")
    return context or ""


def teaches_danger(message: Any) -> bool:
    """True for what only sounds like danger: it shows what danger is not, whatever its act."""
    about: Dict[str, Any] = message.get(METADATA) or {}
    block: Dict[str, Any] = about.get("intent") or {}
    return block.get("teaches") == TAUGHT


def for_acts(
    intents: Sequence[str], teaches_acts: Sequence[bool], stories: int, distress: int
) -> Any:
    """The rows of all turns, and of so many stories and sentences of distress: what makes a story one is soon
    learnt, and danger has a judge of its own."""
    is_story = np.array([name.startswith(STORY) for name in intents])
    is_cry = np.array([name == DISTRESS for name in intents])
    turns = np.flatnonzero(~is_story & ~is_cry & np.array(teaches_acts))
    return np.concatenate([turns, _some(is_cry, distress), _some(is_story, stories)])


def _some(chosen: Any, wanted: int) -> Any:
    """So many of the rows that are chosen, evenly drawn; all of them when there are fewer."""
    rows = np.flatnonzero(chosen)
    return rows[np.unique(np.linspace(0, len(rows) - 1, wanted).astype(int))] if len(rows) else rows
