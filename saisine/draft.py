"""What a person has said so far, and how one turn changes it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from saisine.codes import Channel, RedirectTarget, Status
from saisine.reading.editing import Edit, edited
from saisine.reading.folding import fold

Value = str | bool | int | tuple[str, ...]
"""An answer, always ready for JSON: dates are ISO strings (YYYY-MM when the day is unknown)."""

Answers = Mapping[str, Value | None]

KNOWN = "•"
"""Stands for a personal answer where the value itself must not go (Rasa and its action server)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Everything already said in one conversation.

    `answers` holds a question's name and its value; None means "asked, and the person does not know or
    would rather not say". `held` is what was said before the notice was accepted: used once it is,
    dropped if it is refused. `signs` are facts read in the story that no question asks
    (see `saisine.reading.signs`). `tries` counts the answers that could not be read, by question.
    `from_account` names the answers that the host account gave. `offered` is what the last help message
    proposed and a plain "yes" would accept: `erase`, `restart`, `court`, `call_back`; or `care`, after help
    for people in danger. `open_saisine` is the reference of an open saisine about the same thing, where the
    door may say it aloud.
    `shelved` keeps, by « question=value », the answers that a correction of that value set aside: taking
    the correction back brings them back.
    """

    channel: Channel
    status: Status = "open"
    answers: Answers = field(default_factory=dict)
    held: Answers = field(default_factory=dict)
    awaiting: str | None = None
    tries: Mapping[str, int] = field(default_factory=dict)
    signs: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    likely_motifs: tuple[str, ...] = ()
    redirect: RedirectTarget | None = None
    from_account: tuple[str, ...] = ()
    offered: str | None = None
    open_saisine: str | None = None
    shelved: Mapping[str, Answers] = field(default_factory=dict)

    def knows(self, name: str) -> bool:
        """True when the person gave a value (not when they said they do not know)."""
        return self.answers.get(name) is not None

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Draft":
        known = {f.name for f in fields(cls)}
        values = {key: _frozen(value) for key, value in data.items() if key in known}
        return cls(**values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What one turn proposes; the owner of the draft applies it, once.

    `awaiting` is always the question asked after the turn (None: nothing is being asked). `add` goes on
    with a text that is already there; each of `edits` (`old`, `new`, `quoted`) takes words out of the story, or
    puts others instead, where they are found in it; `reopen` names, by corrected question, the answers
    that depended on its former value; `start_again` forgets what was read between the lines.
    `submit` asks for the saisine to be filed in the same transaction.
    """

    set: Answers = field(default_factory=dict)
    add: Mapping[str, str] = field(default_factory=dict)
    edits: tuple[Mapping[str, Any], ...] = ()
    hold: Answers = field(default_factory=dict)
    reopen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    clear: tuple[str, ...] = ()
    awaiting: str | None = None
    status: Status = "open"
    tries: Mapping[str, int] = field(default_factory=dict)
    signs: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    likely_motifs: tuple[str, ...] | None = None
    redirect: RedirectTarget | None = None
    offered: str | None = None
    start_again: bool = False
    submit: bool = False

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Changes":
        return cls(**{key: _frozen(value) for key, value in data.items()})


_ADDED = ("anything_else", "contact_note")


def apply(draft: Draft, changes: Changes) -> Draft:
    """The draft after the turn. Values are taken as they are: `saisine.answers` checks them first.

    Once the notice is accepted, what was held becomes answers. Applying the same changes twice is the
    same as once.
    """
    if changes.start_again:
        draft = replace(draft, signs=(), flags=(), tries={}, likely_motifs=(), shelved={})
    answers, shelved = _reopened(draft, changes)
    answers = {k: v for k, v in answers.items() if k not in changes.clear}
    held = _holding(draft.held, changes.hold)
    if changes.set.get("accept_notice") is True:
        known = {*changes.clear, *(k for k, v in answers.items() if v is not None)}
        answers.update({k: v for k, v in held.items() if k not in known})
        held = {}
    answers.update(changes.set)
    for name, more in changes.add.items():
        answers[name] = _joined(answers.get(name), more, ", " if name == "street" else "\n")
    for edit in changes.edits:
        _put_right(answers, Edit(**edit))
    return replace(
        draft,
        status=changes.status,
        answers=answers,
        held=held,
        awaiting=changes.awaiting,
        tries={**draft.tries, **changes.tries},
        signs=_union(draft.signs, changes.signs),
        flags=_union(draft.flags, changes.flags),
        likely_motifs=(
            draft.likely_motifs if changes.likely_motifs is None else changes.likely_motifs
        ),
        redirect=changes.redirect,
        offered=changes.offered,
        shelved=shelved,
    )


def _put_right(answers: dict[str, Value | None], edit: Edit) -> None:
    """In the story; else, for the very words of it, in what was added for the mediator."""
    for name in ("description", *(_ADDED if edit.quoted else ())):
        text = answers.get(name)
        if not isinstance(text, str):
            continue
        if (left := edited(text, edit)) is not None:
            answers[name] = left
            return
        if name in _ADDED and edit.new is None and fold(edit.old) in fold(text):
            answers[name] = None
            return


def _reopened(draft: Draft, changes: Changes) -> tuple[dict[str, Value | None], dict[str, Answers]]:
    """The answers without those that depended on a corrected value, and with those that a former
    correction to the same value had set aside."""
    answers, shelved = dict(draft.answers), dict(draft.shelved)
    for name, dependents in changes.reopen.items():
        after = changes.set.get(name)
        if name not in changes.set or answers.get(name) == after:
            continue
        aside = {d: answers.pop(d) for d in dependents if d in answers and d not in changes.set}
        shelved[f"{name}={answers.get(name)}"] = aside
        back = shelved.pop(f"{name}={after}", {})
        answers.update({d: v for d, v in back.items() if d not in answers})
    return answers, shelved


def _holding(held: Answers, more: Answers) -> dict[str, Value | None]:
    """The story may come in several messages before the notice is accepted: they are put together."""
    kept = {**held, **more}
    if "description" in more:
        kept["description"] = _joined(held.get("description"), more["description"])
    return kept


def _joined(before: Value | None, more: Value | None, by: str = "\n") -> Value | None:
    """A text and what goes on with it, once: « a » and « b » -> « a\\nb », and again the same."""
    if not before or not more:
        return more or before
    if before == more or str(before).endswith(f"{by}{more}"):
        return before
    return f"{before}{by}{more}"


def _union(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))


def _frozen(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_frozen(item) for item in value)
    if isinstance(value, Mapping):
        return {key: _frozen(item) for key, item in value.items()}
    return value
