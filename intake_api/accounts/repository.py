"""Queries on the signed-in browsers."""

from datetime import datetime

from sqlalchemy import CursorResult, delete
from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.accounts.models import WebSessionRow


async def web_session(session: AsyncSession, key: str, now: datetime) -> WebSessionRow | None:
    """The session of this key, unless it has expired."""
    row = await session.get(WebSessionRow, key)
    return row if row and row.expires_at > now else None


async def delete_web_session(session: AsyncSession, key: str) -> None:
    await session.execute(delete(WebSessionRow).where(WebSessionRow.id == key))


async def delete_expired_web_sessions(session: AsyncSession, now: datetime) -> int:
    """Returns how many were deleted."""
    done = await session.execute(delete(WebSessionRow).where(WebSessionRow.expires_at <= now))
    assert isinstance(done, CursorResult)
    return done.rowcount
