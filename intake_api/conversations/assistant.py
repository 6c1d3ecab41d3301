"""Asking Rasa: one turn out, one answer back. Rasa never calls back and remembers nothing."""

import logging
import secrets
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

import httpx

from intake_api.config import Settings
from intake_api.problems import Unavailable
from saisine.dialogue import Chosen, FoundToken
from saisine.disclosure import without_personal
from saisine.draft import Changes, Draft

log = logging.getLogger(__name__)

WIDTHLESS = "\u200b\u200c\u200d\u2060\ufeff"
DOWN = (
    "L'assistant ne répond pas pour le moment. Rien n'est perdu : réessayez dans quelques instants."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnIn:
    """One turn as Rasa may see it: the text masked, the draft without personal answers."""

    text: str
    draft: Draft
    today: date
    found: Sequence[FoundToken] = ()
    chosen: Chosen | None = None
    opening: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A message to show. `offers` are its choices, as {label, means}; `[[…]]` is still to be filled."""

    text: str
    kind: str
    offers: Sequence[dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnBack:
    messages: Sequence[Spoken]
    changes: Changes


class Assistant:
    def __init__(self, settings: Settings, http: httpx.AsyncClient) -> None:
        self._url = f"{settings.rasa_url}/webhooks/door/webhook"
        self._health = f"{settings.rasa_url}/webhooks/door/"
        self._headers = {"Authorization": f"Bearer {settings.rasa_token.get_secret_value()}"}
        self._timeout = settings.rasa_timeout_s
        self._http = http

    async def ask(self, turn: TurnIn) -> TurnBack:
        """What to say and what to change. Raises Unavailable when Rasa or its actions do not answer."""
        body = {
            "sender": secrets.token_urlsafe(12),
            "message": inert(turn.text),
            "act": "inform" if turn.opening or turn.chosen else None,
            "metadata": {
                "draft": without_personal(turn.draft).as_json(),
                "today": turn.today.isoformat(),
                "found": [asdict(item) for item in turn.found],
                "chosen": asdict(turn.chosen) if turn.chosen else None,
                "opening": turn.opening,
            },
        }
        try:
            answer = await self._http.post(
                self._url, json=body, headers=self._headers, timeout=self._timeout
            )
            answer.raise_for_status()
            return _read(answer.json())
        except (httpx.HTTPError, LookupError, TypeError, ValueError) as error:
            log.error("the assistant did not answer a turn: %s", type(error).__name__)
            raise Unavailable(DOWN, headers={"Retry-After": "5"}) from error

    async def ping(self) -> None:
        """Raises Unavailable when Rasa is not there."""
        try:
            (await self._http.get(self._health, timeout=2)).raise_for_status()
        except httpx.HTTPError as error:
            raise Unavailable(DOWN) from error


def inert(text: str) -> str:
    """Typed text is only ever text. Rasa runs a leading « / » as a command, also after any Unicode
    space, so it is removed, and so is what has no width; an empty message makes its models fail, so it
    never is."""
    bare = text.strip().strip(WIDTHLESS).strip()
    while bare.startswith("/"):
        bare = bare[1:].strip().strip(WIDTHLESS).strip()
    return bare or "…"


def _read(messages: list[dict[str, Any]]) -> TurnBack:
    spoken: list[Spoken] = []
    changes: Changes | None = None
    for message in messages:
        custom = message.get("custom") or {}
        if "changes" in custom:
            changes = Changes.from_json(custom["changes"])
        elif message.get("text"):
            spoken.append(
                Spoken(
                    text=message["text"],
                    kind=custom.get("kind", "text"),
                    offers=custom.get("offers", ()),
                )
            )
    if changes is None:
        raise LookupError("no changes came back")
    return TurnBack(messages=spoken, changes=changes)
