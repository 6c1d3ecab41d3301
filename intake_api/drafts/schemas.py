"""The questionnaire as programs see it."""

from pydantic import BaseModel


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
