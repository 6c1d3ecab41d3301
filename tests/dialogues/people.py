"""Plays scripted people against the running product, and compares the saisine that the case system
received with their truth, field by field. `script.py` says how their files are written."""

import re
from dataclasses import dataclass, field
from typing import Any

from tests.dialogues.scenario import at
from tests.dialogues.script import Script, texts
from tests.support.person import Person
from tests.support.stack import Product

ENDS = ("submitted", "redirected", "stopped", "erased")
SILENT = (
    "requester.nir", "requester.siret", "requester.company_name", "requester.birth_date",
    "requester.phone", "requester.email", "requester.contact_note", "represented_person",
    "dispute.amount_eur", "dispute.contested_decision_date", "dispute.desired_outcome",
    "dispute.anything_else", "prior_steps.complaint.date", "prior_steps.complaint.channel",
    "prior_steps.complaint.reference", "prior_steps.answer.date",
    "prior_steps.answer.unsatisfactory_reason", "completes",
)  # fmt: skip
"""What nobody said must not be handed over: null unless their truth says otherwise."""
USUAL = {"schema_version": "1.0", "prior_steps.court_seized": False}
MAY_CHANGE = ("description", "contact_preference", "exceptional_situation", "mediator", "caisse")
"""What grows as the story does, or follows from other answers; not once the person was asked for it."""


@dataclass
class Play:
    """One person talking to the product. `faults` is what should not have happened, in order."""

    script: Script
    person: Person
    faults: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    given: dict[str, int] = field(default_factory=dict)
    met: set[str] = field(default_factory=set)
    first: list[str] = field(default_factory=list)
    at_the_end: list[str] = field(default_factory=list)
    comes_back: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, product: Product, script: Script) -> "Play":
        person = Person.open(product, script.channel, script.account)
        play = cls(script, person, told=[f"— {person.heard}  [{person.awaiting}]"])
        play.first, play.at_the_end = [*script.first], [*script.at_the_end]
        play.comes_back = [*script.comes_back]
        return play

    @property
    def status(self) -> str:
        return str(self.person.state["status"])

    def run(self) -> "Play":
        while self.status not in ENDS or self._returns():
            if self.person.turns >= self.script.most_turns:
                self.faults.append(f"not finished after {self.person.turns} turns")
                break
            asked = self.person.awaiting
            if self.status in ENDS:
                self._say(self.comes_back.pop(0), corrects=True)
            elif asked is None:
                self.faults.append("open, and nothing is asked")
                break
            elif not self._is_surprised(asked) and not self._answers(asked):
                break
            if asked is not None and asked == self.script.leaves and self.given.get(asked):
                break
        return self

    def _returns(self) -> bool:
        return bool(self.comes_back) and self.status in ("redirected", "stopped")

    def _is_surprised(self, asked: str) -> bool:
        if asked == "accept_notice" and self.first:
            self._say(self.first.pop(0))
            return True
        due = [s for s in self.script.surprises if s.when == asked and asked not in self.met]
        self.met.add(asked)
        for surprise in due:
            for said in surprise.says:
                self._say(said, corrects=surprise.corrects)
            self._hears(surprise.hears)
            if not surprise.corrects and self.person.awaiting != asked:
                self.faults.append(f"« {said} » made it ask {self.person.awaiting}, not {asked}")
        if not due and asked == "summary_confirmed" and self.at_the_end:
            self._say(self.at_the_end.pop(0), corrects=True)
            return True
        return bool(due)

    def _answers(self, asked: str) -> bool:
        """False when nobody would go on: the same question a third time too many."""
        times = self.given[asked] = self.given.get(asked, 0) + 1
        if asked in self.script.already_said and times == 1:
            self.faults.append(f"asks {asked}, that the story says")
        said = self.script.replies.get(asked, [])
        if asked == "summary_confirmed":
            said = [self.script.confirms] * 9
        elif asked == "accept_notice" and not said:
            said = ["d'accord"]
            self.script.presses.setdefault(asked, "D'accord")
        label = self.script.presses.get(asked)
        if label and times == 1:
            if any(c["label"].startswith(label) for m in self.person.messages for c in _choices(m)):
                self._press(label)
                return True
            said = said or [label]
        if times > len(said) and times == 1 and self.script.otherwise is None:
            self.faults.append(f"asks {asked}, that this person cannot say")
        elif times > len(said) and said:
            self.faults.append(f"asks {asked} again, after « {said[-1]} »")
        self._say(
            said[times - 1] if times <= len(said) else self.script.otherwise or "je ne sais pas"
        )
        return times <= len(said) + 2

    def _say(self, text: str, corrects: bool = False) -> None:
        before = self._before(text)
        self.person.say(text)
        self._check(before, text, corrects)

    def _press(self, label: str) -> None:
        before = self._before(f"({label})")
        self.person.press(label)
        self._check(before, label, corrects=False)

    def _before(self, said: str) -> dict[str, Any]:
        self.told.append(f"> {said.strip()}")
        return self.person.answers

    def _check(self, before: dict[str, Any], said: str, corrects: bool) -> None:
        """What is known is not asked, and what was answered is neither lost nor changed."""
        known, asked = self.person.answers, self.person.awaiting
        self.told.append(f"— {self.person.heard}  [{asked}]")
        if not any(m["role"] == "assistant" and m["text"].strip() for m in self.person.messages):
            self.faults.append(f"no answer to « {said} »")
        if asked in known:
            self.faults.append(f"asks what it knows: {asked} = {known[asked]}")
        if corrects or self.status == "erased":
            return
        for name, value in before.items():
            if name in self.script.denies_the_account:
                continue
            if name not in known:
                self.faults.append(f"lost by « {said} »: {name} = {value}")
            elif known[name] != value and (
                name not in MAY_CHANGE or (name in self.given and name != "description")
            ):
                self.faults.append(f"changed by « {said} »: {name}, {value} → {known[name]}")

    def _hears(self, fragments: list[str], said: str | None = None) -> None:
        heard = (said or self.person.heard).casefold()
        missing = [f for f in fragments if str(f).casefold() not in heard]
        if missing:
            self.faults.append(f"never said: {missing}" + (f" in: {heard}" if said is None else ""))

    def check_ending(self, first_reference: str | None = None) -> "Play":
        wanted = dict(self.script.ending)
        found = {
            "statut": self.status,
            "redirect": (self.person.state.get("redirect") or {}).get("to"),
            "attend": self.person.awaiting,
            "verdict": (self.person.state.get("assessment") or {}).get("verdict"),
        }
        self._hears(wanted.pop("dit", []))
        self._hears(self.script.hears, "\n".join(t for t in self.told if t.startswith("—")))
        for name, value in wanted.pop("sait", {}).items():
            if self.person.answers.get(name) != value:
                self.faults.append(f"known: {name} = {self.person.answers.get(name)}, not {value}")
        for name, value in wanted.items():
            if found[name] != value:
                self.faults.append(f"ends with {name} = {found[name]}, not {value}")
        if self.status == "submitted" and self.script.truth:
            self.faults += differences(self.person.received(), self.script, first_reference)
        return self


def differences(received: dict[str, Any], script: Script, first: str | None) -> list[str]:
    """What the case system has that is not the person's truth, one sentence a field."""
    expected: dict[str, Any] = dict.fromkeys(SILENT) | USUAL
    told = [*script.first, *script.replies["description"]]
    expected |= {
        "channel": script.channel,
        "dispute.description": {"contient": longest_words(" ".join(told))},
        **script.truth,
    }
    reasons, flags, deadlines = (
        expected.pop("raisons"), expected.pop("drapeaux"), expected.pop("delais", {})
    )  # fmt: skip
    if expected["completes"] == "premiere":
        expected["completes"] = first
    if any(path.startswith("represented_person.") for path in expected):
        expected.pop("represented_person")
    found = {path: at(received, path) for path in expected}
    wrong = [
        f"{path}: received {found[path]!r}, truth {value!r}"
        for path, value in expected.items()
        if not _agrees(found[path], value)
    ]
    means = {"email": "email", "telephone": "phone"}.get(
        received["requester"]["contact_preference"]
    )
    if means and not received["requester"].get(means):
        wrong.append(f"prefers {means}, of which none is known")
    said = {r["rule"]: r["satisfied"] for r in received["assessment"]["reasons"]}
    wrong += [
        f"reason {rule}: received {said.get(rule, 'absent')}, truth {value}"
        for rule, value in reasons.items()
        if rule not in said or said[rule] is not value
    ]
    if not _agrees(received["assessment"]["flags"], flags):
        wrong.append(f"flags: received {received['assessment']['flags']}, truth {flags}")
    dates = {d["kind"]: d["date"] for d in received["assessment"]["deadlines"]}
    wrong += [
        f"deadline {kind}: received {dates.get(kind)}, truth {day}"
        for kind, day in deadlines.items()
        if dates.get(kind) != day
    ]
    return wrong


def longest_words(story: str) -> str:
    """The longest sentence of a story that holds no figure: no masking may touch it."""
    sentences = [s.strip() for s in re.split(r"[.!?;:\n]", story) if not re.search(r"[\d@]", s)]
    return max(sentences, key=len, default="")


def forget_what_is_open(person: Person) -> None:
    """Withdraws what this account filed in other tests: nobody comes with a past they did not say."""
    api = person.product.url("api")
    for case in person.product.cases():
        reference = case["payload"]["reference"]
        person.product.http.post(
            f"{api}/v1/saisines/{reference}/withdrawal", headers=person.headers
        )


def _choices(message: dict[str, Any]) -> list[dict[str, Any]]:
    return list(message.get("choices") or ())


def _agrees(found: Any, expected: Any) -> bool:
    if isinstance(expected, dict) and "parmi" in expected:
        return any(_agrees(found, one) for one in expected["parmi"])
    if isinstance(expected, dict):
        parts = texts(expected["contient"])
        return isinstance(found, str) and all(p.casefold() in found.casefold() for p in parts)
    if isinstance(expected, list):
        return sorted(found) == sorted(expected)
    return bool(found == expected)
