"""From what came in at the door to a turn that Rasa may see, and back to values."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from intake_api.conversations.assistant import Spoken
from intake_api.conversations.repository import Line
from intake_api.problems import TooLarge, Unprocessable
from saisine.answers import accept
from saisine.dialogue import Chosen, FoundToken
from saisine.draft import KNOWN, Answers, Changes, Value
from saisine.identifiers import nir
from saisine.identifiers.masking import Found, Masked, mask
from saisine.known import Known
from saisine.reading.cleaning import clean, is_blank
from saisine.reading.misread import Misread


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What the person said: `line` for the transcript (identifiers masked), the rest for the turn."""

    line: Line
    masked: Masked
    chosen: Chosen | None = None

    def tokens(self) -> list[FoundToken]:
        return [
            FoundToken(kind=f.kind, token=f.token, reason=f.reason, sentence=f.sentence)
            for f in self.masked.found
        ]


def typed(text: str, awaiting: str | None, longest: int) -> Said:
    """A typed message. Raises Unprocessable when nothing readable is in it, TooLarge when too long."""
    if len(text) > longest:
        raise TooLarge(
            f"Votre message dépasse {longest} caractères. Envoyez-le en plusieurs fois : "
            "je garde tout."
        )
    readable = clean(text)
    if is_blank(readable):
        raise Unprocessable("Votre message est vide. Écrivez quelques mots, même très courts.")
    masked = mask(readable, awaiting)
    return Said(line=Line(role="user", kind="text", text=masked.shown), masked=masked)


def pressed(choice_id: str, lines: Sequence[Line]) -> Said:
    """A button, found among those this conversation was ever offered. Raises Unprocessable."""
    for line in reversed(lines):
        for choice in line.choices:
            if choice["id"] == choice_id:
                means = choice["means"]
                label = str(choice["label"])
                return Said(
                    line=Line(role="user", kind="text", text=label),
                    masked=Masked(text=label, shown=label, found=()),
                    chosen=Chosen(**{**means, "value": _frozen(means.get("value"))}),
                )
    raise Unprocessable("Ce bouton n'existe plus. Répondez avec vos mots, ou rechargez la page.")


def with_choices(spoken: Spoken, text: str) -> Line:
    """A message of the assistant for the transcript, each choice under an opaque id of its own."""
    choices = [
        {"id": secrets.token_urlsafe(9), "label": offer["label"], "means": offer["means"]}
        for offer in spoken.offers
    ]
    return Line(role="assistant", kind=spoken.kind, text=text, choices=choices)


def with_values(changes: Changes, found: Sequence[Found], known: Known) -> Changes:
    """The proposed changes with values in the place of tokens, each accepted by the questionnaire.

    What it does not accept is dropped: the mind proposes, the owner of the draft checks.
    """
    tokens = {item.token: item for item in found}
    return replace(
        changes,
        set=_resolved(changes.set, tokens, known),
        hold=_resolved(changes.hold, tokens, known),
        add={name: _unmasked(text, tokens) for name, text in changes.add.items()},
    )


def _resolved(proposed: Answers, tokens: Mapping[str, Found], known: Known) -> dict[str, Any]:
    kept: dict[str, Value | None] = {}
    for name, value in proposed.items():
        if value == KNOWN:
            continue
        if isinstance(value, str):
            value = _unmasked(value, tokens)
        read = value if _is_settled(name, value) else accept(name, value, known)
        if not isinstance(read, Misread):
            kept[name] = read
            known = known.with_answer(name, read)
    return kept


def _unmasked(text: str, tokens: Mapping[str, Found]) -> str:
    """Tokens back to what they stand for. Inside a longer text a valid NIR stays masked: it has its
    own answer."""
    if text in tokens:
        return tokens[text].value or tokens[text].raw
    for token, item in tokens.items():
        shown = nir.show(item.value) if item.kind == "nir" and item.value else item.raw
        text = text.replace(token, shown)
    return text


def _is_settled(name: str, value: Value | None) -> bool:
    """True for what needs no reading: nothing, a boolean, and the empty list ("none of these")."""
    return value is None or isinstance(value, bool) or value == () or name == "caisse"


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
