"""Answers that come by the form or the console: the same checks, and the same lock, as in the chat."""

from collections.abc import Mapping
from typing import Any

from intake_api.accounts.service import Caller
from intake_api.conversations.schemas import AnswersOut
from intake_api.conversations.service import Conversations
from intake_api.drafts.service import Sheet
from intake_api.resources import Resources
from saisine.draft import Draft
from saisine.known import Known


async def answer(
    shared: Resources, caller: Caller | None, conversation_id: str, answers: Mapping[str, Any]
) -> AnswersOut:
    """Keeps what is acceptable, says what is not. Raises Conflict once the saisine is filed."""
    sheet = Sheet(answers, is_agent=caller is not None and caller.role == "agent")
    today = shared.settings.today()

    def fill(draft: Draft) -> Draft:
        return sheet.fill(draft, Known.of(draft, today))

    state = await Conversations(shared).change(caller, conversation_id, fill)
    return AnswersOut(accepted=sheet.accepted, refused=sheet.refused, state=state)
