"""One conversation, one turn at a time: in one process, and in several that share a Redis."""

import asyncio
import logging
import multiprocessing
import os
import signal
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from multiprocessing.synchronize import Event
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from redis.asyncio import Redis

from intake_api.conversations.locks import (
    PREFIX,
    Busy,
    ConversationLocks,
    InProcessLocks,
    RedisLocks,
    make_locks,
)
from intake_api.problems import Conflict, Unavailable
from tests.support.redis import redis

pytestmark = pytest.mark.asyncio

MakeDoors = Callable[..., list[ConversationLocks]]
"""Makes the doors of one deployment: what must exclude each other."""


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    with redis() as url:
        yield url


@pytest_asyncio.fixture(params=["in process", "redis"])
async def doors(request: pytest.FixtureRequest, redis_url: str) -> AsyncIterator[MakeDoors]:
    async with AsyncExitStack() as closing:

        def make(wait_s: float = 5) -> list[ConversationLocks]:
            made: list[ConversationLocks]
            if request.param == "redis":  # two, as in two processes: nothing shared in memory
                made = [RedisLocks(redis_url, wait_s=wait_s) for _ in range(2)]
            else:
                made = [InProcessLocks(wait_s=wait_s)] * 2
            for locks in made:
                closing.push_async_callback(locks.close)
            return made

        yield make


@asynccontextmanager
async def redis_locks(
    url: str, *, wait_s: float = 5, lease_s: float = 20
) -> AsyncIterator[RedisLocks]:
    locks = RedisLocks(url, wait_s=wait_s, lease_s=lease_s)
    try:
        yield locks
    finally:
        await locks.close()


# --- whichever the implementation -----------------------------------------------------------------


async def test_twenty_turns_of_one_conversation_never_overlap(doors: MakeDoors) -> None:
    counter = 0

    async def turn(locks: ConversationLocks) -> None:
        nonlocal counter
        async with locks.hold("c"):
            read = counter
            await asyncio.sleep(0.002)
            counter = read + 1

    first, second = doors()
    await asyncio.gather(*(turn(locks) for locks in [first, second] * 10))
    assert counter == 20


async def test_two_conversations_do_not_wait_for_each_other(doors: MakeDoors) -> None:
    first, second = doors(wait_s=0.1)
    async with first.hold("c"), second.hold("d"), first.hold("e"):
        pass


async def test_a_turn_that_fails_leaves_the_door_open_and_its_error_is_not_changed(
    doors: MakeDoors,
) -> None:
    first, second = doors(wait_s=0.5)
    for error in (ValueError("wrong"), TimeoutError("the assistant did not answer")):
        with pytest.raises(type(error), match=str(error)):
            async with first.hold("c"):
                raise error
        async with second.hold("c"):
            pass


async def test_a_cancelled_turn_leaves_the_door_open(doors: MakeDoors) -> None:
    first, second = doors(wait_s=0.5)
    inside = asyncio.Event()

    async def turn() -> None:
        async with first.hold("c"):
            inside.set()
            await asyncio.sleep(60)

    task = asyncio.create_task(turn())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with second.hold("c"):
        pass


async def test_a_cancelled_waiter_does_not_stop_those_behind_it(doors: MakeDoors) -> None:
    first, second = doors()

    async def turn() -> str:
        async with second.hold("c"):
            return "done"

    async with first.hold("c"):
        leaving, staying = asyncio.create_task(turn()), asyncio.create_task(turn())
        await asyncio.sleep(0.05)
        leaving.cancel()
    assert await asyncio.wait_for(staying, 1) == "done"


async def test_who_waits_too_long_is_told_so_kindly_in_french(doors: MakeDoors) -> None:
    first, second = doors(wait_s=0.1)
    async with first.hold("c"):
        for locks in (first, second):
            started = time.monotonic()
            with pytest.raises(Conflict) as refused:
                async with locks.hold("c"):
                    pytest.fail("two at once")
            assert time.monotonic() - started < 1
            assert refused.value.status == 409
            assert "Patientez un instant" in refused.value.detail
            assert refused.value.headers == {"Retry-After": "5"}
    async with second.hold("c"):
        pass


async def test_a_waiter_goes_in_as_soon_as_the_door_opens(doors: MakeDoors) -> None:
    first, second = doors()
    entered_at = 0.0

    async def turn() -> None:
        nonlocal entered_at
        async with second.hold("c"):
            entered_at = time.monotonic()

    async with first.hold("c"):
        waiter = asyncio.create_task(turn())
        await asyncio.sleep(0.3)
    left_at = time.monotonic()
    await waiter
    assert entered_at - left_at < 0.2


async def test_messages_sent_at_once_to_one_process_are_taken_in_their_order(
    doors: MakeDoors,
) -> None:
    locks, _ = doors()
    order: list[int] = []

    async def turn(number: int) -> None:
        async with locks.hold("c"):
            order.append(number)
            await asyncio.sleep(0.002)

    await asyncio.gather(*(turn(number) for number in range(10)))
    assert order == list(range(10))


async def test_a_ready_lock_answers_the_ping(doors: MakeDoors) -> None:
    for locks in doors():
        await locks.ping()


async def test_nothing_is_kept_of_a_conversation_that_nobody_holds(
    doors: MakeDoors, redis_url: str
) -> None:
    first, _ = doors()
    async with first.hold("kept"):
        pass
    in_memory = first if isinstance(first, InProcessLocks) else first._queue  # type: ignore[attr-defined]
    assert not list(in_memory._locks)
    async with Redis.from_url(redis_url) as client:
        assert not await client.exists(PREFIX + "kept")


async def test_the_configuration_chooses(redis_url: str) -> None:
    assert isinstance(make_locks(None), InProcessLocks)
    chosen = make_locks(redis_url)
    assert isinstance(chosen, RedisLocks)
    await chosen.close()


# --- several processes, and their accidents -------------------------------------------------------


def _count_in_a_file(url: str, path: Path, times: int) -> None:
    async def work() -> None:
        async with redis_locks(url, wait_s=20) as locks:
            for _ in range(times):
                async with locks.hold("c"):
                    read = int(path.read_text())
                    await asyncio.sleep(0.001)
                    path.write_text(str(read + 1))

    asyncio.run(work())


def _hold_for_ever(url: str, inside: Event) -> None:
    async def work() -> None:
        async with redis_locks(url, lease_s=1.2) as locks, locks.hold("c"):
            inside.set()
            await asyncio.sleep(60)

    asyncio.run(work())


async def test_two_processes_never_overlap(redis_url: str, tmp_path: Path) -> None:
    path = tmp_path / "counter"
    path.write_text("0")
    spawn = multiprocessing.get_context("spawn")
    processes = [
        spawn.Process(target=_count_in_a_file, args=(redis_url, path, 25)) for _ in range(2)
    ]
    for process in processes:
        process.start()
    for process in processes:
        await asyncio.to_thread(process.join, 30)
        assert process.exitcode == 0
    assert path.read_text() == "50"


async def test_a_process_killed_inside_blocks_the_next_message_for_its_lease_only(
    redis_url: str,
) -> None:
    spawn = multiprocessing.get_context("spawn")
    inside = spawn.Event()
    process = spawn.Process(target=_hold_for_ever, args=(redis_url, inside))
    process.start()
    assert await asyncio.to_thread(inside.wait, 20)
    async with redis_locks(redis_url, wait_s=0.1) as hurried:
        with pytest.raises(Busy):
            async with hurried.hold("c"):
                pass
    process.kill()
    await asyncio.to_thread(process.join, 5)
    assert process.exitcode == -signal.SIGKILL
    started = time.monotonic()
    async with redis_locks(redis_url) as locks, locks.hold("c"):
        assert time.monotonic() - started < 1.5


async def test_a_turn_longer_than_the_lease_keeps_its_lock(redis_url: str) -> None:
    async with (
        redis_locks(redis_url, lease_s=0.5) as first,
        redis_locks(redis_url, wait_s=1.5) as second,
        first.hold("c"),
    ):
        with pytest.raises(Busy):
            async with second.hold("c"):
                pytest.fail("two at once")


async def test_a_turn_whose_lock_vanished_is_stopped_at_the_next_renewal(
    redis_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with redis_locks(redis_url, lease_s=1.5) as locks, Redis.from_url(redis_url) as client:
        started = time.monotonic()
        with pytest.raises(Unavailable):
            async with locks.hold("c"):
                await client.delete(PREFIX + "c")
                await asyncio.sleep(2)
                pytest.fail("it went on without its lock")
        assert time.monotonic() - started < 1.2
    assert "conversation lock lost during a turn" in caplog.text


async def test_a_turn_during_which_redis_freezes_is_stopped_before_another_may_begin() -> None:
    with redis() as url:
        async with redis_locks(url, lease_s=0.9) as locks, Redis.from_url(url) as client:
            pid = (await client.info("server"))["process_id"]
            started = time.monotonic()
            with pytest.raises(Unavailable):
                async with locks.hold("c"):
                    os.kill(pid, signal.SIGSTOP)
                    try:
                        await asyncio.sleep(5)
                    finally:
                        stopped_at = time.monotonic()
                        os.kill(pid, signal.SIGCONT)
            assert stopped_at - started < 0.95


async def test_without_redis_nobody_goes_in_and_the_reason_is_said_in_french(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING)
    with redis() as url:
        pass
    async with redis_locks(url) as locks:
        started = time.monotonic()
        with pytest.raises(Unavailable) as refused:
            async with locks.hold("conversation-1"):
                pytest.fail("inside without a lock")
        with pytest.raises(Unavailable):
            await locks.ping()
        assert time.monotonic() - started < 3
    assert refused.value.status == 503
    assert "réessayez dans un instant" in refused.value.detail
    assert "Redis gave no conversation lock: ConnectionError" in caplog.text
    assert "conversation-1" not in caplog.text


async def test_a_turn_that_ends_while_redis_is_down_is_not_lost() -> None:
    with redis() as url:
        locks = RedisLocks(url)
        holding = locks.hold("c")
        await holding.__aenter__()
    await holding.__aexit__(None, None, None)
    await locks.close()


async def test_redis_back_from_a_restart_serves_at_once() -> None:
    with redis() as url:
        locks = RedisLocks(url)
        async with locks.hold("c"):
            pass
    with redis(urlsplit(url).port):
        await asyncio.sleep(0.05)  # a server always finds the time to see a connection close
        async with locks.hold("c"):
            await locks.ping()
    await locks.close()
