"""No request body larger than anything we take is read to its end, whatever its header says."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from intake_api.problems import TooLarge

LARGEST_BODY = 256 * 1024
"""Bytes. The longest message has 8,000 characters; a whole form, a few times that."""

TOO_LARGE = TooLarge("Cet envoi est trop volumineux. Envoyez votre texte en plusieurs fois.")


class _Overflow(Exception):
    pass


class BodyLimit:
    def __init__(self, app: ASGIApp, largest: int = LARGEST_BODY) -> None:
        self._app = app
        self._largest = largest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        read = 0
        started = False

        async def counted() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > self._largest:
                raise _Overflow
            return message

        async def noted(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, counted, noted)
        except _Overflow:
            if started:
                raise
            await TOO_LARGE.response()(scope, receive, send)
