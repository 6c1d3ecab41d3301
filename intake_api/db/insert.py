"""An insertion that may find its place taken, without breaking the transaction around it."""

from typing import Any

from sqlalchemy import inspect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.db.base import Base


async def insert_unless_there(session: AsyncSession, model: type[Base], **values: Any) -> bool:
    """Inserts one row now; False, and nothing done, when any unique value is already there.

    Two transactions that insert the same value at once wait for each other: one gets True.
    """
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    added = insert(model).values(**values).on_conflict_do_nothing()
    done = await session.scalar(added.returning(*inspect(model).primary_key))
    return done is not None
