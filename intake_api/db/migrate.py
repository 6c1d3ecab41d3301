"""Brings a database to the newest schema: `python -m intake_api.db.migrate`.

Several processes may start at once: the first migrates, the others wait, then have nothing to do.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection

from intake_api.config import settings
from intake_api.db.session import make_engine

_FOLDER = Path(__file__).parent / "migrations"
_LOCK = 7_318_802
"""Any number, the same for every process: the name of PostgreSQL's advisory lock."""


def config(**attributes: object) -> Config:
    """Alembic's configuration; `attributes` are read by `migrations/env.py`."""
    made = Config()
    made.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    made.attributes.update(attributes)
    return made


@asynccontextmanager
async def exclusive_connection(url: str) -> AsyncIterator[AsyncConnection]:
    """A connection in one transaction, no other migration meanwhile; committed when the block ends.

    On SQLite, foreign keys are not enforced meanwhile: rebuilding a table would otherwise empty
    those that refer to it.
    """
    make_folder(url)
    engine = make_engine(url)
    try:
        async with engine.connect() as connection:
            if connection.dialect.name == "sqlite":
                await connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
                await connection.exec_driver_sql("BEGIN IMMEDIATE")
            else:
                await connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": _LOCK})
            yield connection
            await connection.commit()
    finally:
        await engine.dispose()


def make_folder(url: str) -> None:
    """Creates the folder of a SQLite file; nothing for any other database."""
    made = make_url(url)
    if made.get_backend_name() == "sqlite" and made.database not in (None, "", ":memory:"):
        Path(made.database).parent.mkdir(parents=True, exist_ok=True)


async def upgrade(url: str, revision: str = "head") -> None:
    """Migrates the database of `url` up to `revision`, all or nothing."""
    async with exclusive_connection(url) as connection:
        await connection.run_sync(_upgrade, revision)


def _upgrade(connection: Connection, revision: str) -> None:
    command.upgrade(config(connection=connection), revision)


def main() -> None:
    asyncio.run(upgrade(settings().database_url))
    print("database up to date", flush=True)


if __name__ == "__main__":
    main()
