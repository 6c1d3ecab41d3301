"""What a training example teaches: its act, its context, and whether it only says what danger is not."""

from typing import Any, Dict, List, Optional, Sequence

import numpy as np

from bot.components.adaptation import ONE_IN, checksum, is_left_out

DISTRESS, CALM = "distress", "calm"
"""A cry, and whatever is none: the two that danger is told apart by."""
STORY, QUESTION = "story_", "faq_"
INFORM, OTHER_QUESTION = "inform", "faq_other"
TAUGHT = "danger"
"""What examples marked `teaches: danger` are for."""
METADATA, INTENT, TEXT = "metadata", "intent", "text"
LONG = 25
"""Words. From here on a message is told at length: it is read by its sentences too."""


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


def to_compare_with(examples: Sequence[Any], one_in: int) -> List[Any]:
    """Where the encoder was adapted: without most of the long texts that only say what danger is or is not. Its
    own reading has learnt from them all, and encoding them takes a quarter of the time of training. Those that it
    never saw are kept: they say how much it can be believed."""

    def is_kept(example: Any) -> bool:
        text = example.get(TEXT)
        if len(text.split()) <= LONG or is_left_out(text):
            return True
        about_danger = teaches_danger(example) or example.get(INTENT) == DISTRESS
        return not about_danger or checksum(text) // ONE_IN % one_in == 0

    return [example for example in examples if is_kept(example)]


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
