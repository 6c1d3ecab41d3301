"""Puts the real parts together. `uvicorn intake_api.app:create_app --factory` serves it."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
from fastapi import FastAPI

from intake_api import health, problems
from intake_api.body_limit import BodyLimit
from intake_api.config import Settings, settings
from intake_api.conversations import endpoints as conversations
from intake_api.conversations.assistant import Assistant
from intake_api.conversations.locks import make_locks
from intake_api.db.crypto import Keyring
from intake_api.db.session import make_engine, make_sessions
from intake_api.drafts import endpoints as drafts
from intake_api.limits import make_limits
from intake_api.resources import Resources
from intake_api.saisines import endpoints as saisines
from intake_api.web import endpoints as pages
from intake_api.web import errors as page_errors
from intake_api.web.headers import SecurityHeaders


def create_app(config: Settings | None = None) -> FastAPI:
    """The application on this configuration (by default, the environment's)."""
    config = config or settings()
    # httpx writes every address it calls at INFO: addresses may hold references.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    app = FastAPI(
        title="Saisir le médiateur",
        version="1.0",
        lifespan=_lifespan(config),
        openapi_url="/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    problems.install(app)
    page_errors.install(app)
    app.add_middleware(BodyLimit)
    app.add_middleware(SecurityHeaders)
    for router in (
        health.router,
        conversations.router,
        drafts.router,
        saisines.router,
        pages.router,
    ):
        app.include_router(router)
    return app


def _lifespan(config: Settings):  # type: ignore[no-untyped-def]
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        engine = make_engine(config.database_url)
        locks = make_locks(config.redis_url)
        limits = make_limits(config)
        async with httpx.AsyncClient() as http:
            app.state.resources = Resources(
                settings=config,
                sessions=make_sessions(engine),
                keyring=Keyring(
                    config.encryption_keys.get_secret_value(),
                    config.person_key_secret.get_secret_value(),
                ),
                http=http,
                locks=locks,
                limits=limits,
                assistant=Assistant(config, http),
            )
            yield
        await limits.close()
        await locks.close()
        await engine.dispose()

    return lifespan
