"""Fixtures: a fresh database at the newest schema, on SQLite and on PostgreSQL."""

import asyncio
import atexit
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from uuid import uuid4

import pytest
import pytest_asyncio

from intake_api.db.migrate import upgrade
from intake_api.db.session import Sessions, make_engine, make_sessions
from tests.support.postgres import postgres


@cache
def postgres_server() -> str:
    """One server for the whole run, stopped when it ends."""
    running = ExitStack()
    atexit.register(running.close)
    return running.enter_context(postgres())


def new_postgres_database() -> str:
    """The URL of an empty database."""
    server, name = postgres_server(), f"test_{uuid4().hex}"

    async def create() -> None:
        engine = make_engine(server).execution_options(isolation_level="AUTOCOMMIT")
        async with engine.connect() as connection:
            await connection.exec_driver_sql(f"CREATE DATABASE {name}")
        await engine.dispose()

    asyncio.run(create())
    return server.rsplit("/", 1)[0] + f"/{name}"


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path}/store.db"
    return new_postgres_database()


@pytest.fixture
def database_url(empty_url: str) -> Iterator[str]:
    """A database of each kind at the newest schema."""
    asyncio.run(upgrade(empty_url))
    yield empty_url


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """A SQLite database at the newest schema, for rules that no other kind could change."""
    url = f"sqlite+aiosqlite:///{tmp_path}/store.db"
    asyncio.run(upgrade(url))
    return url


@pytest_asyncio.fixture
async def sessions(database_url: str) -> AsyncIterator[Sessions]:
    engine = make_engine(database_url)
    yield make_sessions(engine)
    await engine.dispose()


@pytest_asyncio.fixture
async def sqlite_sessions(sqlite_url: str) -> AsyncIterator[Sessions]:
    engine = make_engine(sqlite_url)
    yield make_sessions(engine)
    await engine.dispose()
