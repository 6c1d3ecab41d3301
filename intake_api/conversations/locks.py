"""One conversation, one turn at a time: the lock that the door takes, in process or in Redis."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Protocol
from weakref import WeakValueDictionary

from redis.asyncio import Redis
from redis.asyncio.lock import Lock
from redis.exceptions import LockNotOwnedError, RedisError

from intake_api.problems import Conflict, Unavailable
from intake_api.redis_client import redis_client

WAIT_S = 30.0
"""How long a message waits for the one before it."""
LEASE_S = 20.0
"""How long the lock of a process that died stays in Redis: less than `WAIT_S`, so that the person's
next message waits for it and goes through. A living holder renews it, however long its turn."""
POLL_S = 0.02
"""How often a waiter asks Redis again: about one turn's time, so that none of it is lost."""
PREFIX = "saisine:conversation-lock:"

_log = logging.getLogger(__name__)


class Busy(Conflict):
    """Another turn of the same conversation is under way, and lasts."""

    type = "conversation-occupee"
    title = "Un instant, s'il vous plaît."

    def __init__(self) -> None:
        super().__init__(
            "Nous traitons encore votre message précédent. Patientez un instant, puis renvoyez "
            "celui-ci : vous n'aurez rien à réécrire.",
            headers={"Retry-After": "5"},
        )


class ConversationLocks(Protocol):
    """Whoever is inside `hold` is alone there for that conversation; others wait, first come first
    served within a process."""

    def hold(self, conversation_id: str) -> AbstractAsyncContextManager[None]:
        """Raises Busy (a Conflict) after the longest wait, Unavailable when nobody can tell who
        holds the lock; what runs inside is then stopped rather than left to run beside another."""

    async def ping(self) -> None:
        """Raises Unavailable when a lock could not be taken just now."""

    async def close(self) -> None: ...


def make_locks(redis_url: str | None) -> ConversationLocks:
    """Redis when there is one (several processes), else in process (one process only)."""
    return RedisLocks(redis_url) if redis_url else InProcessLocks()


class InProcessLocks:
    """For one process. A lock lives as long as somebody holds it or waits for it."""

    def __init__(self, *, wait_s: float = WAIT_S) -> None:
        self._wait_s = wait_s
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def hold(self, conversation_id: str) -> AsyncIterator[None]:
        lock = self._locks.setdefault(conversation_id, asyncio.Lock())
        try:
            async with asyncio.timeout(self._wait_s):
                await lock.acquire()
        except TimeoutError as error:
            raise Busy from error
        try:
            yield
        finally:
            lock.release()

    async def ping(self) -> None:
        return

    async def close(self) -> None:
        return


class RedisLocks:
    """For several processes. Within one, waiters queue in memory: only the first asks Redis."""

    def __init__(self, redis_url: str, *, wait_s: float = WAIT_S, lease_s: float = LEASE_S) -> None:
        self._wait_s = wait_s
        self._lease_s = lease_s
        self._redis: Redis = redis_client(redis_url)
        self._queue = InProcessLocks(wait_s=wait_s)
        self._releases: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def hold(self, conversation_id: str) -> AsyncIterator[None]:
        give_up_at = _now() + self._wait_s
        async with self._queue.hold(conversation_id):
            lock = self._redis.lock(
                PREFIX + conversation_id, timeout=self._lease_s, thread_local=False
            )
            held_since = await self._acquire(lock, give_up_at)
            try:
                async with self._kept(lock, held_since):
                    yield
            finally:
                # Even a request that was cancelled gives its lock back.
                release = asyncio.create_task(_release(lock))
                self._releases.add(release)
                release.add_done_callback(self._releases.discard)
                await asyncio.shield(release)

    async def ping(self) -> None:
        try:
            await self._redis.ping()
        except RedisError as error:
            raise _unavailable() from error

    async def close(self) -> None:
        if self._releases:
            await asyncio.wait(self._releases)
        await self._redis.aclose()

    async def _acquire(self, lock: Lock, give_up_at: float) -> float:
        """Returns an instant that is not later than the beginning of the lease."""
        while True:
            asked_at = _now()
            try:
                if await lock.acquire(blocking=False):
                    return asked_at
            except RedisError as error:
                _log.warning("Redis gave no conversation lock: %s", type(error).__name__)
                raise _unavailable() from error
            if _now() + POLL_S > give_up_at:
                raise Busy
            await asyncio.sleep(POLL_S)

    @asynccontextmanager
    async def _kept(self, lock: Lock, held_since: float) -> AsyncIterator[None]:
        """Renews the lease during the block, and stops the block before an unrenewed lease ends."""
        try:
            async with asyncio.timeout_at(held_since + self._lease_s) as lease:
                renewing = asyncio.create_task(self._renew(lock, lease))
                try:
                    yield
                finally:
                    renewing.cancel()
        except TimeoutError as error:
            if lease.expired():
                _log.error("conversation lock lost during a turn, which was stopped")
                raise _unavailable() from error
            raise

    async def _renew(self, lock: Lock, lease: asyncio.Timeout) -> None:
        while True:
            await asyncio.sleep(self._lease_s / 3)
            asked_at = _now()
            try:
                await lock.reacquire()
            except LockNotOwnedError:
                ends_at = asked_at
            except RedisError as error:
                _log.warning("conversation lock not renewed: %s", type(error).__name__)
                continue
            else:
                ends_at = asked_at + self._lease_s
            if lease.expired():
                return
            lease.reschedule(ends_at)


async def _release(lock: Lock) -> None:
    """Never raises: the turn is over, and a lock that stays ends with its lease."""
    try:
        await lock.release()
    except RedisError as error:
        _log.warning("conversation lock not given back: %s", type(error).__name__)


def _now() -> float:
    return asyncio.get_running_loop().time()


def _unavailable() -> Unavailable:
    return Unavailable(
        "Nous ne pouvons pas vous répondre pour le moment. Ce que vous nous avez déjà dit est "
        "conservé : réessayez dans un instant, s'il vous plaît.",
        headers={"Retry-After": "5"},
    )
