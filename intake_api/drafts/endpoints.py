"""Contract 1: the questionnaire, and answers by the form."""

from typing import Annotated

from fastapi import APIRouter, Depends

from intake_api.accounts.dependencies import current_caller
from intake_api.accounts.service import Caller
from intake_api.drafts.schemas import AnswersIn, AnswersOut, QuestionSchema
from intake_api.drafts.service import Drafts, questionnaire
from intake_api.resources import Resources, resources

router = APIRouter(prefix="/v1", tags=["questionnaire"])


@router.get("/questions")
async def questions() -> list[QuestionSchema]:
    """The questionnaire: every question, declared once, in the order of asking."""
    return questionnaire()


@router.patch("/conversations/{conversation_id}/answers")
async def answer(
    conversation_id: str,
    body: AnswersIn,
    caller: Annotated[Caller | None, Depends(current_caller)],
    shared: Annotated[Resources, Depends(resources)],
) -> AnswersOut:
    """Takes codes, booleans, ISO dates, or the words a person would type. 200 even when some are
    refused: `refused` says why, question by question."""
    await shared.limits.check("message", conversation_id)
    return await Drafts(shared).answer(caller, conversation_id, body.answers)
