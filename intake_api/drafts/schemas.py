"""The form's way in, and the questionnaire as programs see it."""

from typing import Any

from pydantic import BaseModel, ConfigDict

from intake_api.conversations.schemas import State


class AnswersIn(BaseModel):
    model_config = ConfigDict(extra="forbid")

    answers: dict[str, Any]


class AnswersOut(BaseModel):
    """`refused` says, question by question and in French, what is to be looked at again."""

    accepted: list[str]
    refused: dict[str, str]
    state: State


class ChoiceSchema(BaseModel):
    value: str
    label: str


class QuestionSchema(BaseModel):
    name: str
    label: str
    help: str
    type: str
    required: bool
    group: str
    choices: list[ChoiceSchema]
