"""A small case system: keeps what it is given, answers 409 to a key it has, or misbehaves."""

import asyncio
import json
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.support.serving import served


@dataclass(frozen=True)
class Received:
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def key(self) -> str:
        return self.headers["idempotency-key"]

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class CaseSystem:
    """`answers` are used one a request, then it behaves: 201, or 409 for a key it already has.

    An answer is a status, a status with headers, "hang" (never answers, keeps nothing) or
    "keep_then_hang" (keeps what it is given, never says so).
    """

    url: str = ""
    answers: list[int | tuple[int, dict[str, str]] | str] = field(default_factory=list)
    always: int | None = None
    received: list[Received] = field(default_factory=list)
    kept: dict[str, Received] = field(default_factory=dict)
    arrived: threading.Event = field(default_factory=threading.Event)

    def keys(self) -> list[str]:
        return [one.key for one in self.received]

    def times_received(self) -> Counter[str]:
        return Counter(self.keys())

    async def answer(self, request: Request) -> Response:
        got = Received(request.url.path, dict(request.headers), await request.body())
        self.received.append(got)
        self.arrived.set()
        wanted = self.answers.pop(0) if self.answers else self.always
        if wanted == "keep_then_hang":
            self.kept[got.key] = got
        if isinstance(wanted, str):
            await asyncio.sleep(3600)
        if isinstance(wanted, tuple):
            return Response(status_code=wanted[0], headers=wanted[1])
        if isinstance(wanted, int):
            return Response(status_code=wanted)
        if got.key in self.kept:
            return Response(status_code=409)
        self.kept[got.key] = got
        return Response(status_code=201)


@contextmanager
def case_system() -> Iterator[CaseSystem]:
    """A running case system, behaving well until told otherwise."""
    mine = CaseSystem()
    app = Starlette(
        routes=[
            Route("/saisines", mine.answer, methods=["POST"]),
            Route("/saisines/{saisine_id}/withdrawal", mine.answer, methods=["POST"]),
        ]
    )
    with served(app) as url:
        mine.url = url
        yield mine
