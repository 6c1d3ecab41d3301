"""Runs the migrations on the connection that `intake_api.db.migrate` passes, or, from Alembic's own
command line, on the database of the settings."""

import asyncio
from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection

from intake_api.config import settings
from intake_api.db.base import UtcDateTime
from intake_api.db.metadata import whole_metadata
from intake_api.db.migrate import exclusive_connection


def _render(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """A migration must not change when our code does: it holds the plain type."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


def _run(connection: Connection) -> None:
    # SQLite cannot alter a column: "batch" rebuilds the table instead.
    context.configure(
        connection=connection,
        target_metadata=whole_metadata(),
        render_as_batch=True,
        compare_type=True,
        render_item=_render,
    )
    with context.begin_transaction():
        context.run_migrations()


async def _run_from_the_command_line() -> None:
    url = context.config.attributes.get("url") or settings().database_url
    async with exclusive_connection(url) as connection:
        await connection.run_sync(_run)


if (given := context.config.attributes.get("connection")) is not None:
    _run(given)
else:
    asyncio.run(_run_from_the_command_line())
