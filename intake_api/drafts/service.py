"""Answers that come by the form or the console: the same checks as in the chat."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from intake_api.drafts.schemas import ChoiceSchema, QuestionSchema
from intake_api.problems import Conflict, Forbidden
from saisine import routing
from saisine.answers import REOPENS, accept
from saisine.draft import Changes, Draft, Value
from saisine.known import Known
from saisine.questions import QUESTIONS, next_question
from saisine.reading.misread import Misread
from saisine.reading.signs import find_signs

STORY = "description"
ONLY_AGENTS = ("origin",)
NEVER_UNDERSTOOD = (STORY, "accept_notice", "summary_confirmed", "submit_anyway", *ONLY_AGENTS)
"""Only answered, never read in a story."""
CONFIRM_COURT = (
    "Quand un tribunal est saisi, la loi ne permet plus au médiateur d'intervenir. Un tribunal est-il bien "
    "saisi de ce désaccord précis ? La CRA et les prud'hommes ne comptent pas. Si oui, confirmez en "
    "répondant encore oui."
)


@dataclass
class Sheet:
    """A filled form: what is acceptable is kept, `refused` says what is not; null takes an answer back.

    `understood` is what its story would have changed in the chat: it fills what is not answered yet."""

    answers: Mapping[str, Any]
    is_agent: bool
    understood: Changes | None = None
    accepted: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    court_to_confirm: bool = False

    def fill(self, draft: Draft, known: Known) -> Draft:
        """The draft with the form's answers, taken in the order of the questionnaire: one may depend on
        another. Raises Conflict once the saisine is filed, Forbidden before the notice is accepted."""
        if draft.status == "submitted":
            raise Conflict("Cette demande est déjà enregistrée : elle ne se modifie plus ici.")
        notice = accept("accept_notice", self.answers.get("accept_notice"), known)
        if draft.answers.get("accept_notice") is not True and notice is not True:
            raise Forbidden("Acceptez d'abord la notice : rien n'est gardé avant.")
        signs = draft.signs
        for name in sorted(self.answers, key=_order):
            read = self._read(name, known)
            if name == "court_seized" and read is True and not _court_made_sure_of(draft):
                read, self.court_to_confirm = Misread(CONFIRM_COURT), True
                known = known.without("court_seized")  # a former « non » no longer stands
            if isinstance(read, Misread):
                self.refused[name] = read.sentence
                continue
            self.accepted.append(name)
            if known.get(name) not in (None, read):
                known = known.without(*(d for d in REOPENS.get(name, ()) if d not in self.answers))
            known = known.with_answer(name, read)
            if name == "description" and isinstance(read, str):
                signs = tuple(dict.fromkeys((*signs, *find_signs(read))))
        told = self.understood
        if told is not None and STORY in self.accepted:
            known = self._with_what_is_told(told, known)
            signs = tuple(dict.fromkeys((*signs, *told.signs)))
            likely = told.likely_motifs or draft.likely_motifs
            flags = tuple(dict.fromkeys((*draft.flags, *told.flags)))
            draft = replace(draft, likely_motifs=likely, flags=flags)
        answers = {n: v for n, v in known.answers.items() if v is not None or n not in self.answers}
        settled = _settled(replace(draft, answers=answers, signs=signs, offered=None), known)
        if self.court_to_confirm and settled.status == "open":
            settled = replace(settled, awaiting="court_seized", offered="court")
        return settled

    def _with_what_is_told(self, told: Changes, known: Known) -> Known:
        for name, value in told.set.items():
            free = name not in self.answers and name not in NEVER_UNDERSTOOD
            if free and value is not None and known.get(name) is None:
                known = known.with_answer(name, value)
        return known

    def _read(self, name: str, known: Known) -> Value | Misread | None:
        if name in ONLY_AGENTS and not self.is_agent:
            return Misread("Cette question est réservée aux agents.")
        if name == "summary_confirmed":
            return Misread("La confirmation se fait à la fin, en transmettant la demande.")
        read = accept(name, self.answers[name], known)
        if name == "accept_notice" and read is not True:
            return Misread("Pour revenir sur votre accord, effacez la conversation.")
        return read


def _court_made_sure_of(draft: Draft) -> bool:
    """A court stops everything: as in the chat, it takes a second yes."""
    return draft.offered == "court" or draft.answers.get("court_seized") is True


def _order(name: str) -> int:
    names = list(QUESTIONS)
    return names.index(name) if name in QUESTIONS else len(names)


def _settled(draft: Draft, known: Known) -> Draft:
    """What is asked next, or where the person is sent, after the change."""
    known = Known.of(draft, known.today)
    door = routing.redirection(known.answers, known.today)
    if door is not None:
        return replace(draft, status=door.status, redirect=door.to, awaiting=None)
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
