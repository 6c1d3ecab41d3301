"""A small application around the routers under test, with the same resources as the whole one."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
from fastapi import APIRouter, FastAPI

from intake_api import problems
from intake_api.config import Settings
from intake_api.conversations.assistant import Assistant
from intake_api.conversations.locks import make_locks
from intake_api.db.session import Sessions
from intake_api.limits import make_limits
from intake_api.resources import Resources
from tests.support.settings import make_keyring


@asynccontextmanager
async def door(
    router: APIRouter, settings: Settings, sessions: Sessions
) -> AsyncIterator[httpx.AsyncClient]:
    """Yields a client of the application, without a network in between."""
    app = FastAPI()
    app.include_router(router)
    problems.install(app)
    async with httpx.AsyncClient() as outgoing:
        app.state.resources = Resources(
            settings=settings,
            sessions=sessions,
            keyring=make_keyring(),
            http=outgoing,
            locks=make_locks(None),
            limits=make_limits(settings),
            assistant=Assistant(settings, outgoing),
        )
        inside = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=inside, base_url="http://test") as client:
            yield client
