"""Seals everything again with the newest key: `python -m intake_api.db.rotate`.

Put the new key first in SAISINE_ENCRYPTION_KEYS, restart everything, run this, and drop the last
key only when it exits with 0.
"""

import asyncio
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, CursorResult, LargeBinary, Table, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.config import settings
from intake_api.db.crypto import Keyring, UnreadableSeal
from intake_api.db.metadata import whole_metadata
from intake_api.db.session import Sessions, make_engine, make_sessions

BATCH = 200


@dataclass
class Count:
    """Values, not rows. `unreadable` ones were sealed with a key that is no longer configured."""

    resealed: int = 0
    unreadable: int = 0


async def rotate(sessions: Sessions, keyring: Keyring, batch: int = BATCH) -> dict[str, Count]:
    """Re-seals every `*_sealed` column, one short transaction per batch; by "table.column"."""
    counts = {}
    for table, column in sealed_columns():
        count = counts[f"{table.name}.{column.name}"] = Count()
        after: tuple[Any, ...] | None = None
        while True:
            async with sessions.begin() as session:
                after = await _batch(session, keyring, table, column, after, batch, count)
            if after is None:
                break
    return counts


def sealed_columns() -> Iterator[tuple[Table, Column[Any]]]:
    """By the project's convention: bytes whose name ends with `_sealed`."""
    for table in whole_metadata().sorted_tables:
        for column in table.columns:
            if isinstance(column.type, LargeBinary) and column.name.endswith("_sealed"):
                yield table, column


async def _batch(
    session: AsyncSession,
    keyring: Keyring,
    table: Table,
    column: Column[Any],
    after: tuple[Any, ...] | None,
    batch: int,
    count: Count,
) -> tuple[Any, ...] | None:
    """The primary key of the last row done; None when there was none left."""
    key = list(table.primary_key.columns)
    todo = select(*key, column).where(column.is_not(None)).order_by(*key).limit(batch)
    if after is not None:
        todo = todo.where(tuple_(*key) > after)
    rows = (await session.execute(todo)).all()
    for row in rows:
        *identity, sealed = row
        try:
            resealed = keyring.reseal(sealed)
        except UnreadableSeal:
            count.unreadable += 1
            continue
        # Only if unchanged: what was written meanwhile is newer, and sealed with the newest key.
        same = [one == value for one, value in zip(key, identity, strict=True)]
        done = await session.execute(
            update(table).where(*same, column == sealed).values({column.name: resealed})
        )
        assert isinstance(done, CursorResult)
        count.resealed += done.rowcount
    return tuple(rows[-1][:-1]) if rows else None


async def main() -> int:
    mine = settings()
    keyring = Keyring(
        mine.encryption_keys.get_secret_value(), mine.person_key_secret.get_secret_value()
    )
    engine = make_engine(mine.database_url)
    try:
        counts = await rotate(make_sessions(engine), keyring)
    finally:
        await engine.dispose()
    for name, count in counts.items():
        print(f"{name}: {count.resealed} re-sealed, {count.unreadable} unreadable")
    return 1 if any(count.unreadable for count in counts.values()) else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
