"""What a channel integrator sends and receives (contract 1)."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from saisine.codes import Channel, MessageKind, RedirectTarget, Status


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid")


class ConversationRequest(_Model):
    channel: Channel = "public"
    locale: str | None = Field(default=None, max_length=16)


class MessageRequest(_Model):
    """Either `text` (what the person typed) or `choice` (the id of a button), never both."""

    text: str | None = None
    choice: str | None = Field(default=None, max_length=64)
    client_message_id: Annotated[str, Field(pattern=r"^[\x20-\x7e]{1,100}$")] | None = None

    @model_validator(mode="after")
    def _one_of_the_two(self) -> "MessageRequest":
        if (self.text is None) == (self.choice is None):
            raise ValueError("send either text or choice")
        return self


class ChoiceOut(BaseModel):
    id: str
    label: str


class MessageOut(BaseModel):
    role: Literal["assistant", "user"]
    kind: MessageKind
    text: str
    choices: list[ChoiceOut] | None = None


class Progress(BaseModel):
    answered: int
    remaining: int


class RedirectOut(BaseModel):
    to: RedirectTarget
    label: str
    how: str


class State(BaseModel):
    """`answers` is what is known, a NIR and a SIRET masked."""

    status: Status
    awaiting: str | None
    progress: Progress
    answers: dict[str, Any]
    assessment: dict[str, Any] | None = None
    redirect: RedirectOut | None = None
    reference: str | None = None


class ConversationOut(BaseModel):
    id: str
    messages: list[MessageOut]
    state: State


class ConversationOpened(ConversationOut):
    """`token` is given to anonymous visitors only: it is their only key to the conversation."""

    token: str | None = None


class TurnOut(BaseModel):
    messages: list[MessageOut]
    state: State


class SubmissionOut(BaseModel):
    reference: str
    receipt_url: str


class AnswersIn(_Model):
    answers: dict[str, Any]


class AnswersOut(BaseModel):
    """`refused` says, question by question and in French, what is to be looked at again."""

    accepted: list[str]
    refused: dict[str, str]
    state: State
