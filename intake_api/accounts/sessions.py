"""Signed-in browsers: an opaque cookie, of which the store keeps only the fingerprint."""

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.accounts import repository
from intake_api.accounts.models import WebSessionRow
from intake_api.accounts.service import Caller
from intake_api.db.crypto import Keyring, UnreadableSeal

COOKIE = "session"
TTL = timedelta(minutes=30)


async def open_session(
    session: AsyncSession, caller: Caller, keyring: Keyring, now: datetime, ttl: timedelta = TTL
) -> str:
    """Remembers `caller` until `now + ttl`; returns the cookie's value. Does not commit."""
    value = secrets.token_urlsafe(32)
    account: dict[str, Any] = {
        "role": caller.role,
        "agent_id": caller.agent_id,
        "site": caller.site,
        "claims": None if caller.claims is None else dict(caller.claims),
    }
    session.add(
        WebSessionRow(
            id=_key(value),
            owner=caller.owner,
            account_sealed=keyring.seal(account),
            expires_at=now + ttl,
        )
    )
    await session.flush()
    return value


async def find_session(
    session: AsyncSession, value: str, keyring: Keyring, now: datetime
) -> Caller | None:
    """Whoever opened the session of this cookie; None when unknown, closed or expired."""
    row = await repository.web_session(session, _key(value), now)
    if row is None:
        return None
    try:
        account = keyring.open(row.account_sealed)
    except UnreadableSeal:  # its key was withdrawn: signing in again is all it takes
        return None
    return Caller(owner=row.owner, **account)


async def extend_session(
    session: AsyncSession, value: str, now: datetime, ttl: timedelta = TTL
) -> None:
    """Lets a session in use last: once half of its time is gone, `ttl` counts again from `now`.
    Nothing happens when it is unknown, closed or expired. Does not commit."""
    row = await repository.web_session(session, _key(value), now)
    if row and row.expires_at < now + ttl / 2:
        row.expires_at = now + ttl


async def close_session(session: AsyncSession, value: str) -> None:
    """Forgets the session; nothing happens when there is none. Does not commit."""
    await repository.delete_web_session(session, _key(value))


def _key(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()
