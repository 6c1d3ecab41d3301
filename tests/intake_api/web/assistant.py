"""The assistant without its Rasa: the same protocol, the real actions and texts, no understanding.

Every typed message is taken as `inform`, about sick leave, which the mind reads with its own readers.
What Rasa would understand of it is tried in `tests/dialogues/`; here, pages are.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from rasa_sdk.executor import CollectingDispatcher
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from actions.turn import heard, say
from saisine.dialogue import step
from saisine.draft import Draft
from tests.support.serving import served

DOMAIN = Path(__file__).parents[3] / "bot" / "domain"


@cache
def texts() -> dict[str, str]:
    """The wording of each response, on the web."""
    found: dict[str, str] = {}
    for path in sorted(DOMAIN.glob("*.yml")):
        for name, variants in (yaml.safe_load(path.read_text()).get("responses") or {}).items():
            found[name] = next(v["text"] for v in variants if "channel" not in v)
    return found


@dataclass
class Assistant:
    """`down` makes it answer 503, as a proxy does for a program that is not there."""

    url: str = ""
    down: bool = False

    async def answer(self, request: Request) -> Response:
        if self.down:
            return Response(status_code=503)
        turn = await request.json()
        metadata = turn["metadata"]
        message = {
            "text": turn["message"],
            "intent": {"name": turn.get("act") or "inform", "confidence": 1.0},
            "motif_ranking": [{"name": "ij_maladie", "confidence": 0.9}],
            "metadata": metadata,
        }
        today = date.fromisoformat(metadata["today"])
        outcome = step(Draft.from_json(metadata["draft"]), heard(message), today)
        dispatcher = CollectingDispatcher()
        say(dispatcher, outcome)
        return JSONResponse([_message(said) for said in dispatcher.messages])


def _message(said: dict[str, Any]) -> dict[str, Any]:
    response = said.get("response")
    text = texts()[response].format_map(said) if response else None
    return {"text": text, "custom": said["custom"]}


@contextmanager
def assistant() -> Iterator[Assistant]:
    mine = Assistant()
    routes = [
        Route("/webhooks/door/webhook", mine.answer, methods=["POST"]),
        Route("/webhooks/door/", lambda request: Response(), methods=["GET"]),
    ]
    with served(Starlette(routes=routes)) as url:
        mine.url = url
        yield mine
