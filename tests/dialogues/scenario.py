"""A dialogue written for everybody to read, and what must hold of each of its turns.

titre: Une salariée sans indemnités va jusqu'au bout
canal: public            # public (par défaut), compte, independant, telephone
compte: salariee         # facultatif : salariee, artisan, retraite ou agent
tours:
  - moi: ce que la personne écrit
  - choix: le début du bouton qu'elle presse
  - formulaire: {city: Dijon}        # ce qu'elle remplit dans le formulaire
    attend: la question posée ensuite (null : aucune)
    dit: [des fragments de la réponse]
    tait: [ce que la réponse ne contient pas]
    sait: {question: valeur}         # null : on ne le sait pas
    statut: open
    redemande: pourquoi une question déjà posée l'est encore
    efface: true                     # rien ne reste de la conversation
remis: {dispute.motif: ij_maladie}   # ce que le médiateur reçoit, par chemin
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.support.person import Person
from tests.support.stack import Product

TURN_KEYS = {
    *("moi", "choix", "formulaire"),
    *("attend", "dit", "tait", "sait", "statut", "redemande", "efface"),
}
SCENARIO_KEYS = {"titre", "canal", "compte", "tours", "remis"}


@dataclass(frozen=True)
class Scenario:
    path: Path
    title: str
    channel: str | None
    account: str | None
    turns: list[dict[str, Any]]
    handed_over: dict[str, Any]

    @classmethod
    def read(cls, path: Path) -> "Scenario":
        """Raises AssertionError for a key that means nothing: a typing error must not pass."""
        data = yaml.safe_load(path.read_text("utf-8"))
        assert set(data) <= SCENARIO_KEYS, f"{path.name}: {set(data) - SCENARIO_KEYS}"
        for turn in data["tours"]:
            assert set(turn) <= TURN_KEYS, f"{path.name}: {set(turn) - TURN_KEYS}"
            assert len({"moi", "choix", "formulaire"} & set(turn)) == 1, f"{path.name}: {turn}"
            assert isinstance(turn.get("moi", ""), str), f"{path.name}: quote {turn['moi']}"
        return cls(
            path,
            data["titre"],
            data.get("canal"),
            data.get("compte"),
            data["tours"],
            data.get("remis") or {},
        )


@dataclass
class Rehearsal:
    """One scenario being played. `asked` are the questions asked so far, in order."""

    person: Person
    asked: list[str | None] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    @classmethod
    def begin(cls, product: Product, scenario: Scenario) -> "Rehearsal":
        person = Person.open(product, scenario.channel, scenario.account)
        return cls(person, [person.awaiting], [f"— {person.heard}"])

    def play(self, turn: dict[str, Any]) -> None:
        said = str(turn.get("moi") or turn.get("choix") or turn.get("formulaire"))
        self.told.append(f"> {said}")
        if "moi" in turn:
            self.person.say(turn["moi"])
        elif "choix" in turn:
            self.person.press(turn["choix"])
        else:
            refused = self.person.patch(turn["formulaire"])["refused"]
            assert not refused, refused
        self.told.append(f"— {self.person.heard}  [{self.person.awaiting}]")
        self._check_what_was_said(turn)
        self._check_the_question(turn)

    def check_handed_over(self, expected: dict[str, Any]) -> None:
        received = self.person.received()
        wrong = {
            path: (at(received, path), value)
            for path, value in expected.items()
            if not _agrees(at(received, path.removesuffix("[]")), value, path.endswith("[]"))
        }
        assert not wrong, f"handed over (found, expected): {wrong}"

    def _check_what_was_said(self, turn: dict[str, Any]) -> None:
        heard, known = self.person.heard, self.person.answers
        assert self.person.state["status"] == turn.get(
            "statut", "erased" if turn.get("efface") else self.person.state["status"]
        )
        for fragment in turn.get("dit", ()):
            assert str(fragment) in heard, f"« {fragment} » is missing from: {heard}"
        for fragment in turn.get("tait", ()):
            assert str(fragment) not in heard, f"« {fragment} » should not be in: {heard}"
        wrong = {
            name: (known.get(name), value)
            for name, value in (turn.get("sait") or {}).items()
            if known.get(name) != value
        }
        assert not wrong, f"known (found, expected): {wrong}"
        if turn.get("efface"):
            assert self.person.call("GET").status_code == 410
            assert known == {}, f"erased, and still shown: {known}"

    def _check_the_question(self, turn: dict[str, Any]) -> None:
        """Nobody is asked what is known, nor the same thing again without a reason."""
        person, awaiting = self.person, self.person.awaiting
        if "attend" in turn:
            assert awaiting == turn["attend"], f"asks {awaiting}, not {turn['attend']}"
        assert awaiting not in person.answers, f"asks what it knows: {awaiting}"
        helped = any(m["kind"] in ("help", "notice") for m in person.messages)
        again = awaiting is not None and awaiting in self.asked
        if again and "formulaire" not in turn and not helped:
            assert "redemande" in turn, f"asks again, without a reason: {awaiting}"
        self.asked.append(awaiting)


def at(payload: dict[str, Any], path: str) -> Any:
    """The value at a dotted path; None where there is nothing."""
    value: Any = payload
    for part in path.split("."):
        if isinstance(value, list):
            value = value[int(part)] if int(part) < len(value) else None
        else:
            value = value.get(part) if isinstance(value, dict) else None
    return value


def _agrees(found: Any, expected: Any, among: bool) -> bool:
    return expected in (found or ()) if among else bool(found == expected)
