"""Serves `action_turn` on one private address (rasa-sdk's own launcher binds every address)."""

import hmac
import logging
from typing import Any

from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor
from sanic import HTTPResponse, Request, Sanic
from sanic.response import json

from actions.config import Settings, settings
from actions.turn import ActionTurn

AnySanic = Sanic[Any, Any]
TOKEN_HEADER = "x-actions-token"


def make_app(config: Settings) -> AnySanic:
    executor = ActionExecutor()
    executor.register_action(ActionTurn())
    app: AnySanic = create_app(executor)

    @app.on_request
    async def only_ours(request: Request) -> HTTPResponse | None:
        if request.path == "/health":
            return None
        given = request.headers.get(TOKEN_HEADER, "")
        if hmac.compare_digest(given.encode(), config.token.encode()):
            return None
        return json({"error": "not allowed"}, status=401)

    @app.on_response  # type: ignore[untyped-decorator]
    async def keep_the_turn_to_ourselves(
        request: Request, answer: HTTPResponse
    ) -> HTTPResponse | None:
        # The SDK answers a failure with the whole turn, and Rasa writes that answer into its log.
        return (
            json({"error": "turn failed"}, status=answer.status) if answer.status >= 500 else None
        )

    return app


def main() -> None:
    config = settings()
    logging.getLogger("rasa_sdk").setLevel(logging.WARNING)
    logging.getLogger("sanic").setLevel(logging.WARNING)
    make_app(config).run(
        host=config.host, port=config.port, single_process=True, access_log=False, motd=False
    )


if __name__ == "__main__":
    main()
