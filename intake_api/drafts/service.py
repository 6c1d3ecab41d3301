"""Answers that come by the form or the console: the same checks as in the chat."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from intake_api.accounts.service import Caller
from intake_api.conversations.service import Conversations
from intake_api.drafts.schemas import AnswersOut, ChoiceSchema, QuestionSchema
from intake_api.problems import Conflict, Forbidden
from intake_api.resources import Resources
from saisine import routing
from saisine.answers import accept
from saisine.draft import Draft
from saisine.known import Known
from saisine.questions import QUESTIONS, next_question
from saisine.reading.misread import Misread
from saisine.reading.signs import find_signs

ONLY_AGENTS = ("origin",)


class Drafts:
    def __init__(self, shared: Resources) -> None:
        self._shared = shared

    async def answer(
        self, caller: Caller | None, conversation_id: str, answers: Mapping[str, Any]
    ) -> AnswersOut:
        """Keeps what is acceptable, says what is not; null takes an answer back.

        Raises Conflict once the saisine is filed.
        """
        sheet = _Sheet(answers, is_agent=caller is not None and caller.role == "agent")
        today = self._shared.settings.today()

        def fill(draft: Draft) -> Draft:
            if draft.status == "submitted":
                raise Conflict("Cette demande est déjà enregistrée : elle ne se modifie plus ici.")
            return sheet.fill(draft, Known.of(draft, today))

        state = await Conversations(self._shared).change(caller, conversation_id, fill)
        return AnswersOut(accepted=sheet.accepted, refused=sheet.refused, state=state)


@dataclass
class _Sheet:
    answers: Mapping[str, Any]
    is_agent: bool
    accepted: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)

    def fill(self, draft: Draft, known: Known) -> Draft:
        if draft.answers.get("accept_notice") is not True and not self._accepts_notice():
            raise Forbidden("Acceptez d'abord la notice : rien n'est gardé avant.")
        signs = draft.signs
        for name, value in self.answers.items():
            if name in ONLY_AGENTS and not self.is_agent:
                self.refused[name] = "Cette question est réservée aux agents."
                continue
            if name == "summary_confirmed":
                self.refused[name] = "La confirmation se fait à la fin, en transmettant la demande."
                continue
            read = accept(name, value, known)
            if isinstance(read, Misread):
                self.refused[name] = read.sentence
                continue
            self.accepted.append(name)
            known = known.with_answer(name, read)
            if name == "description" and isinstance(read, str):
                signs = tuple(dict.fromkeys((*signs, *find_signs(read))))
        answers = {n: v for n, v in known.answers.items() if v is not None or n not in self.answers}
        return _settled(replace(draft, answers=answers, signs=signs, offered=None), known)

    def _accepts_notice(self) -> bool:
        return self.answers.get("accept_notice") is True


def _settled(draft: Draft, known: Known) -> Draft:
    """What is asked next, or where the person is sent, after the change."""
    known = Known.of(draft, known.today)
    door = routing.redirection(known.answers)
    if door is not None:
        status = "stopped" if door.to == "tribunal" else "redirected"
        return replace(draft, status=status, redirect=door.to, awaiting=None)  # type: ignore[arg-type]
    question = next_question(known)
    return replace(
        draft, status="open", redirect=None, awaiting=question.name if question else None
    )


def questionnaire() -> list[QuestionSchema]:
    """Every question, in the order of asking."""
    return [
        QuestionSchema(
            name=q.name,
            label=q.label,
            help=q.help,
            type=q.type,
            required=q.required,
            group=q.group,
            choices=[ChoiceSchema(value=c.value, label=c.label) for c in q.choices],
        )
        for q in QUESTIONS.values()
    ]
