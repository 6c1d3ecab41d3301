"""Where a turn is put together: what was known, what this turn adds, what will be said."""

from dataclasses import asdict, replace
from datetime import date

from saisine.codes import RedirectTarget, Status
from saisine.dialogue.turn import Heard, Offer, Outcome, Say
from saisine.draft import Answers, Changes, Draft, Value, apply
from saisine.known import Known
from saisine.questions import QUESTIONS
from saisine.reading.editing import Edit


class Workbench:
    """Gathers the changes of one turn. `known` always includes what the turn already added."""

    def __init__(self, draft: Draft, heard: Heard, today: date) -> None:
        self.before = draft
        self.heard = heard
        self.today = today
        self.changes = Changes(
            awaiting=draft.awaiting, status=draft.status, redirect=draft.redirect
        )
        self.says: list[Say] = []

    def hearing(self, part: str) -> "Workbench":
        """The same turn so far, as if only a part had been said: to look at, not to change."""
        other = Workbench(self.before, replace(self.heard, text=part), self.today)
        other.changes = self.changes
        return other

    @property
    def draft(self) -> Draft:
        """The draft as it will be after the turn."""
        return apply(self.before, self.changes)

    @property
    def known(self) -> Known:
        return Known.of(self.draft, self.today)

    @property
    def before_known(self) -> Known:
        """What was known when the turn began."""
        return Known.of(self.before, self.today)

    @property
    def by_agent(self) -> bool:
        """True when a phone agent types: texts then speak of the caller in the third person."""
        return self.before.channel == "telephone"

    @property
    def awaiting(self) -> str | None:
        return self.changes.awaiting

    def set(self, name: str, value: Value | None) -> None:
        self.changes = replace(self.changes, set={**self.changes.set, name: value})

    def add(self, name: str, text: str) -> None:
        """Goes on with what was already said there."""
        self.changes = replace(self.changes, add={**self.changes.add, name: text})

    def edit(self, *edits: Edit) -> None:
        """Words of the story to be taken out, or put right, by whoever keeps it."""
        told = tuple(asdict(edit) for edit in edits)
        self.changes = replace(self.changes, edits=(*self.changes.edits, *told))

    def hold(self, name: str, value: Value | None) -> None:
        self.changes = replace(self.changes, hold={**self.changes.hold, name: value})

    def correct(self, name: str, value: Value | None, dependents: tuple[str, ...]) -> None:
        """Changes an answer; what depended on its former value is asked again, unless it comes back."""
        if QUESTIONS[name].personal:
            self.clear(*dependents)  # its former value is kept nowhere
        else:
            self.changes = replace(self.changes, reopen={**self.changes.reopen, name: dependents})
        self.set(name, value)

    def clear(self, *names: str) -> None:
        kept = {k: v for k, v in self.changes.set.items() if k not in names}
        self.changes = replace(self.changes, set=kept, clear=(*self.changes.clear, *names))

    def sign(self, *signs: str) -> None:
        self.changes = replace(self.changes, signs=(*self.changes.signs, *signs))

    def flag(self, *flags: str) -> None:
        self.changes = replace(self.changes, flags=(*self.changes.flags, *flags))

    def wait_for(self, name: str | None) -> None:
        self.changes = replace(self.changes, awaiting=name)

    def offer(self, what: str | None) -> None:
        self.changes = replace(self.changes, offered=what)

    def likely(self, motifs: tuple[str, ...]) -> None:
        self.changes = replace(self.changes, likely_motifs=motifs)

    def status(self, status: Status, redirect: RedirectTarget | None = None) -> None:
        self.changes = replace(self.changes, status=status, redirect=redirect)

    def submit(self) -> None:
        self.changes = replace(self.changes, submit=True)

    def start_again(self) -> None:
        self.changes = replace(self.changes, start_again=True)

    def missed(self, name: str) -> int:
        """Counts one more answer to `name` that could not be read; returns how many there are."""
        count = self.draft.tries.get(name, 0) + 1
        self.changes = replace(self.changes, tries={**self.changes.tries, name: count})
        return count

    def forget_tries(self, name: str) -> None:
        if self.draft.tries.get(name):
            self.changes = replace(self.changes, tries={**self.changes.tries, name: 0})

    def say(
        self, response: str, kind: str = "text", offers: tuple[Offer, ...] = (), **values: str
    ) -> None:
        self.says.append(Say(response=response, kind=kind, values=values, offers=offers))  # type: ignore[arg-type]

    def learn(self, facts: Answers) -> dict[str, Value | None]:
        """Keeps each fact whose question has no answer yet; returns what was new."""
        fresh = {
            name: value
            for name, value in facts.items()
            if name in QUESTIONS and not self._answered(name)
        }
        for name, value in fresh.items():
            self.set(name, value)
        return fresh

    def outcome(self) -> Outcome:
        return Outcome(changes=self.changes, says=tuple(self.says))

    def _answered(self, name: str) -> bool:
        return self.draft.answers.get(name) is not None
