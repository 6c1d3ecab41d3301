"""What follows from the answers given: the view that the questionnaire and the dialogue look at."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import cast

from saisine import admissibility, routing, territories
from saisine.codes import Flag, Route, Verdict
from saisine.draft import Answers, Draft, Value
from saisine.record import Assessment


@dataclass(frozen=True)
class Known:
    """Answers, and what they imply. Implied values are never stored: a correction changes them."""

    answers: Answers
    signs: tuple[str, ...]
    flags: tuple[str, ...]
    today: date
    open_saisine: str | None = None
    """The reference of an open saisine of this person about this motif, where it may be said aloud."""

    @classmethod
    def of(cls, draft: Draft, today: date) -> "Known":
        return cls(draft.answers, draft.signs, draft.flags, today, draft.open_saisine)

    def get(self, name: str) -> Value | None:
        return self.answers.get(name)

    @property
    def for_another(self) -> bool:
        """True when the one who writes is not the person concerned."""
        return routing.for_another(self.answers)

    @cached_property
    def organisme(self) -> str | None:
        return routing.organisme(self.answers)

    @cached_property
    def mediators(self) -> tuple[Route, ...]:
        return routing.mediators(self.answers)

    @cached_property
    def route(self) -> Route | None:
        return routing.route(self.answers)

    @cached_property
    def caisses(self) -> tuple[str, ...]:
        """The bodies that may follow this person, from the postal code and the body concerned."""
        code, body = self.get("postal_code"), self.organisme
        if not isinstance(code, str) or body is None:
            return ()
        return territories.caisses_for(code, body)

    @cached_property
    def caisse(self) -> str | None:
        said = self.get("caisse")
        if isinstance(said, str):
            return said
        return self.caisses[0] if len(self.caisses) == 1 else None

    @cached_property
    def local_organisme(self) -> str | None:
        """The body as the mediator's team knows it: overseas, one CGSS plays the three parts."""
        code, body = self.get("postal_code"), self.organisme
        if body not in ("cpam", "urssaf", "carsat"):
            return body
        caisse = str(self.get("caisse") or "")
        named = caisse.startswith(("CGSS", "CSSM", "CPS"))
        there = isinstance(code, str) and not caisse and territories.is_overseas(code)
        return "cgss" if named or there else body

    @cached_property
    def cpsti_region(self) -> str | None:
        """By the seat of the body, once it is named; else by the place (L612-4 looks at the seat)."""
        code = self.get("postal_code")
        named = territories.region_of(self.caisse) if self.caisse else None
        return named or (territories.cpsti_region(code) if isinstance(code, str) else None)

    @cached_property
    def contact_preference(self) -> str:
        said = self.get("contact_preference")
        if isinstance(said, str):
            return said
        if self.get("email"):
            return "email"
        return "telephone" if self.get("phone") else "courrier"

    @cached_property
    def assessment(self) -> Assessment | None:
        origin = self.get("origin")
        return admissibility.assess(
            self.answers,
            self.today,
            signs=self.signs,
            flags=cast(tuple[Flag, ...], self.flags),
            origin=origin if isinstance(origin, str) else None,
        )

    @property
    def verdict(self) -> Verdict | None:
        return self.assessment.verdict if self.assessment else None

    @cached_property
    def needs_no_complaint(self) -> bool:
        """True where no earlier complaint is needed: first intention, or the Urssaf's reception and
        exchanges."""
        assessment = self.assessment
        if assessment is None:
            return False
        if assessment.competence in ("premiere_intention", "particuliere"):
            return True
        return any(r.rule == "accueil_ou_echanges" and r.satisfied for r in assessment.reasons)

    def without(self, *names: str) -> "Known":
        return replace(self, answers={n: v for n, v in self.answers.items() if n not in names})

    def with_answer(self, name: str, value: Value | None) -> "Known":
        return replace(self, answers={**self.answers, name: value})
