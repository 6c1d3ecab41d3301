"""The demonstration case system, put together."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from demo import pages as shared
from demo.case_system import inspection, pages, reception
from demo.case_system.callback import Callback
from demo.case_system.config import Settings
from demo.case_system.faults import Faults
from demo.case_system.store import Store


def build(settings: Settings) -> FastAPI:
    """The application. The database is opened here and closed when the server stops."""
    store = Store(settings.database)
    faults = Faults()
    secret = settings.secret.get_secret_value()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        yield
        store.close()

    app = FastAPI(
        title="Système de gestion des médiateurs (démonstration)",
        lifespan=lifespan,
        docs_url=None,  # the interactive pages load their scripts from elsewhere
        redoc_url=None,
    )
    app.include_router(reception.router(store, faults, secret))
    app.include_router(inspection.router(store, faults))
    app.include_router(pages.router(store, faults, Callback(settings.intake_api_url, secret)))
    shared.dress(app)
    return app
