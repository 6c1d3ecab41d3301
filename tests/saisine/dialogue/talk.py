"""A conversation with the pure mind: no Rasa, each turn on a given understanding."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from saisine.dialogue import Chosen, FoundToken, Heard, Outcome, step
from saisine.draft import Draft, Value, apply
from saisine.identifiers.masking import mask
from saisine.known import Known
from saisine.questions import next_question

TODAY = date(2026, 11, 21)
TAXIS: dict[str, Value | None] = {
    "description": "La CPAM refuse de rembourser mes taxis.",
    "motif": "transports",
    "organisme": "cpam",
    "requester_type": "assure",
    "prior_complaint": True,
    "prior_complaint_date": "2026-09-06",
    "answer_received": False,
}
"""A dispute told with its steps, as far as the question of the court."""
STEPS = {**TAXIS, "court_seized": False}
"""All of it: the person comes next."""
PERSON: dict[str, Value | None] = {
    "nir": None,
    "last_name": "Verrier",
    "first_name": "Chantale",
    "birth_date": "1960-12-09",
}
HOME: dict[str, Value | None] = {
    "street": "12 rue du Vignoble",
    "postal_code": "51100",
    "city": "Reims",
    "phone": "+33639985151",
    "email": None,
}
WHO = {**PERSON, **HOME}
"""With it the summary comes next."""


@dataclass
class Talk:
    """What a person says, and what is asked, known and said after it."""

    draft: Draft = field(default_factory=lambda: Draft(channel="public"))
    last: Outcome | None = None

    @classmethod
    def begun(cls, **answers: Value | None) -> "Talk":
        """A conversation whose notice is accepted, with `answers`, at its next question."""
        talk = cls(Draft(channel="public", answers={"accept_notice": True, **answers}))
        question = next_question(talk.known)
        talk.draft = replace(talk.draft, awaiting=question.name if question else None)
        return talk

    def says(
        self,
        text: str,
        act: str = "inform",
        sure: float = 0.9,
        motif: str | None = None,
        motifs: tuple[tuple[str, float], ...] = (),
        topics: tuple[tuple[str, float], ...] = (),
        danger: float | None = None,
    ) -> "Talk":
        masked = mask(text, self.draft.awaiting)
        found = tuple(
            FoundToken(kind=f.kind, token=f.token, reason=f.reason, sentence=f.sentence)
            for f in masked.found
        )
        motifs = ((motif, 0.97),) if motif else motifs
        heard = Heard(
            text=masked.text,
            act=act,
            confidence=sure,
            found=found,
            motifs=motifs,
            topics=topics,
            danger=danger,
        )
        return self._turn(heard)

    def hears(self, heard: Heard) -> "Talk":
        return self._turn(heard)

    def opens(self) -> "Talk":
        return self._turn(Heard(opening=True))

    def choose(
        self, question: str | None = None, value: Value | None = None, **more: Any
    ) -> "Talk":
        chosen = Chosen(question=question, value=value, **more)
        return self._turn(Heard(text="", confidence=1.0, chosen=chosen))

    @property
    def known(self) -> Known:
        return Known.of(self.draft, TODAY)

    @property
    def awaiting(self) -> str | None:
        return self.draft.awaiting

    @property
    def said(self) -> list[str]:
        """The names of the responses of the last turn."""
        assert self.last is not None
        return [say.response for say in self.last.says]

    @property
    def kinds(self) -> list[str]:
        assert self.last is not None
        return [say.kind for say in self.last.says]

    def __getitem__(self, name: str) -> Value | None:
        return self.draft.answers.get(name)

    def _turn(self, heard: Heard) -> "Talk":
        self.last = step(self.draft, heard, TODAY)
        self.draft = apply(self.draft, self.last.changes)
        return self
