"""What must be delivered, and what an answer of the case system means."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Literal

from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.delivery import repository

Kind = Literal["saisine", "withdrawal"]

_LONGEST_WAIT = timedelta(days=1)
"""However long the case system asks us to wait."""
_SPREAD = 0.2
_DOUBLINGS = 30


@dataclass(frozen=True, slots=True)
class Delivered:
    """The case system has it, now or since an earlier attempt."""


@dataclass(frozen=True, slots=True)
class Retry:
    """It may work later, not before `after` when the case system said so."""

    error: str
    after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class SetAside:
    """Sending the same thing again would be refused again: somebody must look."""

    error: str


Verdict = Delivered | Retry | SetAside


async def enqueue(session: AsyncSession, saisine_id: str, kind: Kind, now: datetime) -> None:
    """Adds to the outbox, once per saisine and kind, in the caller's transaction."""
    await repository.add(
        session,
        saisine_id=saisine_id,
        kind=kind,
        key=saisine_id if kind == "saisine" else f"{saisine_id}:{kind}",
        created_at=now,
        # The day may be fixed ahead of the clock (SAISINE_TODAY): the worker follows the clock.
        due=min(now, datetime.now(UTC)),
    )


async def delivered_at(session: AsyncSession, saisine_id: str) -> datetime | None:
    """When the case system acknowledged the saisine; None until it has."""
    return await repository.delivered_at(session, saisine_id)


def classify(status: int, retry_after: str | None, now: datetime) -> Verdict:
    """2xx or 409: delivered. 429 and 5xx: later. Anything else, redirections included: set aside,
    since a saisine must not follow to an address that nobody configured."""
    if 200 <= status < 300 or status == 409:
        return Delivered()
    if status == 429 or 500 <= status < 600:
        return Retry(f"HTTP {status}", _wait(retry_after, now))
    return SetAside(f"HTTP {status}")


def delay(
    attempt: int,
    first_s: float,
    longest_s: float,
    after: timedelta | None = None,
    draw: Callable[[float, float], float] = random.uniform,
) -> timedelta:
    """How long to wait after the `attempt`-th failure (from 1): doubled each time up to
    `longest_s`, spread by 20 % lest many come back at once, and never less than `after`."""
    grown = min(first_s * 2 ** min(attempt - 1, _DOUBLINGS), longest_s)
    wait = timedelta(seconds=grown * draw(1 - _SPREAD, 1 + _SPREAD))
    return max(wait, after) if after else wait


def _wait(retry_after: str | None, now: datetime) -> timedelta | None:
    """A `Retry-After` header: seconds, or an HTTP date. None when absent or unreadable."""
    if not retry_after:
        return None
    if (written := retry_after.strip()).isdecimal():
        return timedelta(seconds=min(int(written[:9]), _LONGEST_WAIT.total_seconds()))
    try:
        date = parsedate_to_datetime(written)
    except ValueError:
        return None
    date = date if date.tzinfo else date.replace(tzinfo=UTC)
    return min(max(date - now, timedelta()), _LONGEST_WAIT)
