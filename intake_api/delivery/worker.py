"""Delivers the outbox to the case system: `python -m intake_api.delivery.worker`.

Claim a row, close the session, send, record. Killed anywhere in between, the row's lease ends and
it is sent again under the same idempotency key: nothing is lost, nothing is filed twice.
"""

import asyncio
import logging
import signal
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import httpx

from intake_api.accounts.repository import delete_expired_web_sessions
from intake_api.config import Settings, settings
from intake_api.db.crypto import Keyring
from intake_api.db.session import Sessions, make_engine, make_sessions
from intake_api.delivery import repository
from intake_api.delivery.case_system import CaseSystem
from intake_api.delivery.repository import Job
from intake_api.delivery.service import Delivered, Retry, SetAside, Verdict, delay

log = logging.getLogger("intake_api.delivery")

AT_ONCE = 4
"""Deliveries under way at a time: a slow answer does not hold up the others."""
TIDY_EVERY_S = 3600.0
_PAUSE_S = 2.0
"""After a failure of ours (the database is away): the row is safe, there is no hurry."""


class Worker:
    """One process may run one; any number of processes may share an outbox."""

    def __init__(self, settings: Settings, sessions: Sessions, case_system: CaseSystem) -> None:
        self._settings = settings
        self._sessions = sessions
        self._case_system = case_system
        # Longer than a request can last: only a dead worker's rows are taken over.
        self._lease = timedelta(
            seconds=max(settings.delivery_lease_s, 2 * settings.delivery_timeout_s)
        )

    async def run(self, stop: asyncio.Event, ready: Callable[[], None] = lambda: None) -> None:
        """Delivers until `stop`, then finishes what is under way. `ready` is called once the
        database answers."""
        while not stop.is_set() and not await self._survives(self.tidy):
            await _wait(stop, _PAUSE_S)
        ready()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._tidy_forever(stop))
            free = asyncio.Semaphore(AT_ONCE)
            while not stop.is_set():
                await free.acquire()
                if stop.is_set():  # while waiting for a place
                    break
                try:
                    job = await self.claim()
                except Exception as error:
                    _complain("claim", error)
                    free.release()
                    await _wait(stop, _PAUSE_S)
                    continue
                if job is None:
                    free.release()
                    await _wait(stop, self._settings.delivery_poll_s)
                    continue
                tasks.create_task(self._deliver_then_free(job, free))

    async def claim(self) -> Job | None:
        """Takes one row that is due, for as long as the lease; None when nothing is due."""
        now = datetime.now(UTC)
        async with self._sessions.begin() as session:
            return await repository.claim(session, now, now + self._lease)

    async def deliver(self, job: Job) -> Verdict:
        """Sends a claimed row and records what came of it."""
        verdict = await self._case_system.send(job)
        now = datetime.now(UTC)
        async with self._sessions.begin() as session:
            match verdict:
                case Delivered():
                    await repository.mark_delivered(session, job, now)
                    log.info("%s delivered: outbox=%d attempt=%d", job.kind, job.id, job.attempts)
                case Retry(error, after):
                    wait = delay(
                        job.attempts,
                        self._settings.delivery_first_delay_s,
                        self._settings.delivery_longest_delay_s,
                        after,
                    )
                    await repository.mark_retry(session, job, now + wait, error)
                    log.warning(
                        "%s not delivered: outbox=%d attempt=%d error=%s next_in_s=%.1f",
                        *(job.kind, job.id, job.attempts, error, wait.total_seconds()),
                    )
                case SetAside(error):
                    await repository.mark_set_aside(session, job, error)
                    log.error("%s set aside: outbox=%d error=%s", job.kind, job.id, error)
        return verdict

    async def tidy(self) -> None:
        """Deletes the drafts nobody came back to, and the web sessions that ended."""
        now = datetime.now(UTC)
        conversations = 0
        while True:
            async with self._sessions.begin() as session:
                deleted = await repository.delete_expired_conversations(session, now)
            if not deleted:
                break
            conversations += deleted
        async with self._sessions.begin() as session:
            web_sessions = await delete_expired_web_sessions(session, now)
        if conversations or web_sessions:
            log.info("expired: conversations=%d web_sessions=%d", conversations, web_sessions)

    async def _deliver_then_free(self, job: Job, free: asyncio.Semaphore) -> None:
        try:
            await self.deliver(job)
        except Exception as error:  # the lease ends, then the row is due again
            _complain("delivery", error)
        finally:
            free.release()

    async def _tidy_forever(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            await _wait(stop, TIDY_EVERY_S)
            if not stop.is_set():
                await self._survives(self.tidy)

    async def _survives(self, work: Callable[[], Awaitable[None]]) -> bool:
        try:
            await work()
        except Exception as error:
            _complain("tidying", error)
            return False
        return True


def _complain(what: str, error: Exception) -> None:
    # Only its type: the message of a database error quotes the values.
    log.error("%s failed: %s", what, type(error).__name__)


async def _wait(stop: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)


async def main() -> None:
    """Runs until SIGTERM or SIGINT."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)  # it logs addresses
    mine = settings()
    stop = asyncio.Event()
    for signal_number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(signal_number, stop.set)
    keyring = Keyring(
        mine.encryption_keys.get_secret_value(), mine.person_key_secret.get_secret_value()
    )
    engine = make_engine(mine.database_url)
    try:
        async with httpx.AsyncClient(timeout=mine.delivery_timeout_s) as http:
            worker = Worker(mine, make_sessions(engine), CaseSystem(mine, keyring, http))
            await worker.run(stop, lambda: print("delivery worker ready", flush=True))
    finally:
        await engine.dispose()


if __name__ == "__main__":
    asyncio.run(main())
