"""The one way into Rasa: the intake API's door, with a token, one fresh sender a turn.

Rasa's own token does not cover `/webhooks/*`, its REST channel answers through an output channel named
`collector` (so wordings for one channel never match), and it writes the message into its log when
something fails. This channel mends the three.
"""

import hmac
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Dict, List, Optional

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

logger = logging.getLogger(__name__)

Handler = Callable[[UserMessage], Awaitable[Any]]


class DoorOutput(CollectingOutputChannel):
    """Collects whole messages, under the name of the conversation's channel."""

    def __init__(self, channel: str) -> None:
        super().__init__()
        self._channel = channel

    def name(self) -> str:  # type: ignore[override]  # one instance a turn: the name is the turn's
        return self._channel

    async def send_response(self, recipient_id: str, message: Dict[str, Any]) -> None:
        self.messages.append({"text": message.get("text"), "custom": message.get("custom")})


class DoorInput(InputChannel):
    """`POST /webhooks/door/webhook` {sender, message, act?, metadata}: the messages said, in order.

    With `act` the message is not read: a button or the opening of a conversation says what it is.
    """

    def __init__(self, token: str) -> None:
        if not token:
            raise ValueError("DoorInput needs a token: set SAISINE_RASA_TOKEN")
        self._token = token

    @classmethod
    def name(cls) -> str:
        return "door"

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[str, Any]]) -> "DoorInput":
        return cls((credentials or {}).get("token", ""))

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        door = Blueprint("door_webhook", __name__)

        @door.route("/", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            ready = agent is not None and agent.is_ready()
            return response.json({"ready": ready}, status=200 if ready else 503)

        @door.route("/webhook", methods=["POST"])
        async def receive(request: Request) -> HTTPResponse:
            if not self._is_ours(request):
                return response.json({"error": "not allowed"}, status=401)
            turn = request.json
            output = DoorOutput(turn["metadata"]["draft"]["channel"])
            try:
                await on_new_message(_message(turn, output))
            except Exception as error:
                logger.error("a turn failed: %s", type(error).__name__)
                return response.json({"error": "turn failed"}, status=500)
            return response.json(output.messages)

        return door

    def _is_ours(self, request: Request) -> bool:
        given = request.headers.get("authorization", "")
        return hmac.compare_digest(given.encode(), f"Bearer {self._token}".encode())


def _message(turn: Dict[str, Any], output: DoorOutput) -> UserMessage:
    text = inert(turn["message"])
    act = turn.get("act")
    entities: List[Any] = []
    read = {"text": text, "intent": {"name": act, "confidence": 1.0}, "entities": entities}
    return UserMessage(
        text,
        output,
        turn["sender"],
        parse_data=read if act else None,
        input_channel="door",
        metadata=turn["metadata"],
    )


def inert(text: str) -> str:
    """Typed text is only ever text: Rasa would run a leading « / » as a command, also after any
    Unicode space. The door removes it; this is the second lock."""
    bare = text.strip()
    while bare.startswith("/"):
        bare = bare[1:].strip()
    return bare or "…"
