"""Contract 1: the questionnaire."""

from fastapi import APIRouter

from intake_api.drafts.schemas import QuestionSchema
from intake_api.drafts.service import questionnaire

router = APIRouter(prefix="/v1", tags=["questionnaire"])


@router.get("/questions")
async def questions() -> list[QuestionSchema]:
    """The questionnaire: every question, declared once, in the order of asking."""
    return questionnaire()
