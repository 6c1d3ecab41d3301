"""Contract 1: conversations and messages."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response, status

from intake_api.accounts.dependencies import current_caller
from intake_api.accounts.service import Caller
from intake_api.conversations import form
from intake_api.conversations.schemas import (
    AnswersIn,
    AnswersOut,
    ConversationOpened,
    ConversationOut,
    ConversationRequest,
    MessageRequest,
    SubmissionOut,
    TurnOut,
)
from intake_api.conversations.service import Conversations
from intake_api.resources import Resources, resources

router = APIRouter(prefix="/v1/conversations", tags=["conversations"])

Who = Annotated[Caller | None, Depends(current_caller)]
Shared = Annotated[Resources, Depends(resources)]


@router.post("", status_code=status.HTTP_201_CREATED)
async def open_conversation(
    request: Request, body: ConversationRequest, caller: Who, shared: Shared
) -> ConversationOpened:
    """Opens a conversation; `token` is given to anonymous visitors only."""
    address = request.client.host if request.client else ""
    await shared.limits.check("conversation", shared.keyring.person_key("address", address))
    return await Conversations(shared).open(caller, body.channel, body.locale)


@router.post("/{conversation_id}/messages")
async def say(conversation_id: str, body: MessageRequest, caller: Who, shared: Shared) -> TurnOut:
    """One turn: what was typed, or the id of a choice."""
    await shared.limits.check("message", conversation_id)
    return await Conversations(shared).say(
        caller,
        conversation_id,
        text=body.text,
        choice=body.choice,
        client_message_id=body.client_message_id,
    )


@router.get("/{conversation_id}")
async def read(conversation_id: str, caller: Who, shared: Shared) -> ConversationOut:
    """The transcript and the state."""
    return await Conversations(shared).read(caller, conversation_id)


@router.patch("/{conversation_id}/answers")
async def answer(conversation_id: str, body: AnswersIn, caller: Who, shared: Shared) -> AnswersOut:
    """Takes codes, booleans, ISO dates, or the words a person would type. 200 even when some are
    refused: `refused` says why, question by question."""
    await shared.limits.check("message", conversation_id)
    return await form.answer(shared, caller, conversation_id, body.answers)


@router.post("/{conversation_id}/submission", status_code=status.HTTP_201_CREATED)
async def submit(conversation_id: str, caller: Who, shared: Shared) -> SubmissionOut:
    """Files the saisine, as confirming in the chat does. Idempotent."""
    reference = await Conversations(shared).submit(caller, conversation_id)
    return SubmissionOut(
        reference=reference, receipt_url=f"{shared.settings.public_url}/saisines/{reference}"
    )


@router.delete("/{conversation_id}", status_code=status.HTTP_204_NO_CONTENT)
async def erase(conversation_id: str, caller: Who, shared: Shared) -> Response:
    """Erases the conversation and its draft. A saisine already filed stays."""
    await Conversations(shared).erase(caller, conversation_id)
    return Response(status_code=status.HTTP_204_NO_CONTENT)
