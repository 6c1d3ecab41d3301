"""Answers that come by the form or the console: the same checks, and the same lock, as in the chat."""

from collections.abc import Mapping
from typing import Any

from intake_api.accounts.service import Caller
from intake_api.conversations.schemas import AnswersOut
from intake_api.conversations.service import Conversations
from intake_api.drafts.service import STORY, Sheet
from intake_api.problems import TooLarge, Unavailable
from intake_api.resources import Resources
from saisine.draft import Changes, Draft
from saisine.known import Known
from saisine.reading.cleaning import clean, is_blank


async def answer(
    shared: Resources, caller: Caller | None, conversation_id: str, answers: Mapping[str, Any]
) -> AnswersOut:
    """Keeps what is acceptable, says what is not; a story is understood as in the chat. Raises Conflict once the
    saisine is filed."""
    conversations = Conversations(shared)
    today = shared.settings.today()
    sheet = Sheet(
        answers,
        is_agent=caller is not None and caller.role == "agent",
        understood=await _understood(conversations, caller, conversation_id, answers),
    )

    def fill(draft: Draft) -> Draft:
        return sheet.fill(draft, Known.of(draft, today))

    state = await conversations.change(caller, conversation_id, fill)
    return AnswersOut(accepted=sheet.accepted, refused=sheet.refused, state=state)


async def _understood(
    conversations: Conversations,
    caller: Caller | None,
    conversation_id: str,
    answers: Mapping[str, Any],
) -> Changes | None:
    """What the story states, heard by the assistant; None without a story, or while the assistant is away."""
    story = answers.get(STORY)
    if not isinstance(story, str) or is_blank(clean(story)):
        return None
    try:
        return await conversations.understand(caller, conversation_id, story)
    except (Unavailable, TooLarge):
        return None
