"""Filling an outbox and looking at it, each time with a connection of its own: the processes under
test are the only others."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TypeVar
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.accounts.service import Caller
from intake_api.db.session import make_engine, make_sessions
from intake_api.delivery.models import OutboxRow
from intake_api.saisines import service
from intake_api.saisines.models import SaisineRow
from tests.support.saisines import make_saisine
from tests.support.settings import make_keyring

Result = TypeVar("Result")
OWNER = Caller(owner="o" * 64, role="public")


def with_session(url: str, work: Callable[[AsyncSession], Awaitable[Result]]) -> Result:
    """Runs `work` in one committed transaction."""

    async def run() -> Result:
        engine = make_engine(url)
        try:
            async with make_sessions(engine).begin() as session:
                return await work(session)
        finally:
            await engine.dispose()

    return asyncio.run(run())


def file_saisines(url: str, number: int = 1, keys: str | None = None) -> list[SaisineRow]:
    keyring = make_keyring(keys) if keys else make_keyring()

    async def file(session: AsyncSession) -> list[SaisineRow]:
        return [
            await service.file(
                session,
                saisine=make_saisine(),
                conversation_id=uuid4().hex,
                owner=OWNER.owner,
                keyring=keyring,
                now=datetime.now(UTC),
            )
            for _ in range(number)
        ]

    return with_session(url, file)


def withdraw(url: str, reference: str) -> None:
    async def work(session: AsyncSession) -> None:
        await service.withdraw(session, reference, OWNER, datetime.now(UTC))

    with_session(url, work)


def outbox(url: str) -> list[OutboxRow]:
    async def read(session: AsyncSession) -> list[OutboxRow]:
        return list(await session.scalars(select(OutboxRow).order_by(OutboxRow.id)))

    return with_session(url, read)


def statuses(url: str) -> list[str]:
    async def read(session: AsyncSession) -> list[str]:
        return list(await session.scalars(select(SaisineRow.status).order_by(SaisineRow.id)))

    return with_session(url, read)


def wait_until(url: str, state: str, seconds: float = 20) -> list[OutboxRow]:
    """The outbox once every row of it is in `state`."""
    deadline = time.monotonic() + seconds
    while True:
        rows = outbox(url)
        if {row.state for row in rows} == {state}:
            return rows
        assert time.monotonic() < deadline, [(row.state, row.last_error) for row in rows]
        time.sleep(0.05)
