"""Too fast is told so, with when to come back; a limit never costs anybody their answer."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from limits import RateLimitItem, RateLimitItemPerMinute, RateLimitItemPerSecond
from redis.asyncio import Redis

from intake_api.config import Settings
from intake_api.limits import RateLimits, What, make_limits
from intake_api.problems import TooMany
from intake_api.redis_client import redis_client
from tests.support.redis import redis

pytestmark = pytest.mark.asyncio

ITEMS: dict[What, RateLimitItem] = {
    "message": RateLimitItemPerSecond(3),
    "conversation": RateLimitItemPerMinute(2),
    "page": RateLimitItemPerMinute(1),
}
MakeLimits = Callable[[], tuple[RateLimits, RateLimits]]
"""Makes the limits of two doors of one deployment, which must count together."""


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    with redis() as url:
        yield url


@pytest_asyncio.fixture(params=["in process", "redis"])
async def doors(request: pytest.FixtureRequest, redis_url: str) -> AsyncIterator[MakeLimits]:
    async with AsyncExitStack() as closing:

        def make() -> tuple[RateLimits, RateLimits]:
            if request.param == "redis":
                first, second = (RateLimits(ITEMS, redis_client(redis_url)) for _ in range(2))
            else:
                first = second = RateLimits(ITEMS)
            closing.push_async_callback(first.close)
            closing.push_async_callback(second.close)
            return first, second

        yield make
    async with Redis.from_url(redis_url) as client:
        await client.flushall()


def settings(redis_url: str | None) -> Settings:
    return Settings.model_validate(
        {
            "redis_url": redis_url,
            "messages_per_minute": 2,
            "conversations_per_hour": 3,
            "pages_per_minute": 4,
            "encryption_keys": "k",
            "person_key_secret": "s",
            "rasa_token": "t",
            "case_system_secret": "c",
        }
    )


async def accepted(limits: RateLimits, what: What, who: str, tries: int) -> int:
    done = 0
    for _ in range(tries):
        try:
            await limits.check(what, who)
            done += 1
        except TooMany:
            pass
    return done


# --- whichever the implementation -----------------------------------------------------------------


async def test_beyond_the_number_the_answer_is_no_whichever_door_is_used(doors: MakeLimits) -> None:
    first, second = doors()
    assert await accepted(first, "conversation", "a", 1) == 1
    assert await accepted(second, "conversation", "a", 5) == 1
    assert await accepted(first, "conversation", "a", 1) == 0


async def test_one_persons_haste_costs_nothing_to_another(doors: MakeLimits) -> None:
    limits, _ = doors()
    assert await accepted(limits, "page", "a", 3) == 1
    assert await accepted(limits, "page", "b", 3) == 1


async def test_messages_conversations_and_pages_are_counted_apart(doors: MakeLimits) -> None:
    limits, _ = doors()
    assert await accepted(limits, "page", "a", 3) == 1
    assert await accepted(limits, "conversation", "a", 3) == 2


async def test_many_at_once_do_not_slip_through(doors: MakeLimits) -> None:
    first, second = doors()
    answers = await asyncio.gather(
        *(door.check("conversation", "a") for door in [first, second] * 10), return_exceptions=True
    )
    assert sum(answer is None for answer in answers) == 2
    assert sum(isinstance(answer, TooMany) for answer in answers) == 18


async def test_the_refusal_says_in_french_and_in_its_header_when_to_come_back(
    doors: MakeLimits,
) -> None:
    limits, _ = doors()
    await limits.check("page", "a")
    await asyncio.sleep(1.6)
    with pytest.raises(TooMany) as refused:
        await limits.check("page", "a")
    seconds = int(refused.value.headers["Retry-After"])
    assert refused.value.status == 429
    assert seconds == 59
    assert f"Réessayez dans {seconds} secondes" in refused.value.detail


async def test_who_comes_back_when_told_passes(doors: MakeLimits) -> None:
    limits, _ = doors()
    assert await accepted(limits, "message", "a", 4) == 3
    with pytest.raises(TooMany) as refused:
        await limits.check("message", "a")
    assert refused.value.headers["Retry-After"] == "1"
    assert "1 seconde," in refused.value.detail
    await asyncio.sleep(1.1)
    assert await accepted(limits, "message", "a", 4) == 3


@pytest.mark.parametrize("in_redis", [False, True])
async def test_the_numbers_come_from_the_settings(in_redis: bool, redis_url: str) -> None:
    limits = make_limits(settings(redis_url if in_redis else None))
    try:
        assert await accepted(limits, "message", "set", 9) == 2
        assert await accepted(limits, "conversation", "set", 9) == 3
        assert await accepted(limits, "page", "set", 9) == 4
        with pytest.raises(TooMany, match="60 minutes"):
            await limits.check("conversation", "set")
    finally:
        await limits.close()


# --- Redis and its accidents ----------------------------------------------------------------------


async def test_what_is_counted_in_redis_goes_away_by_itself(redis_url: str) -> None:
    limits = make_limits(settings(redis_url))
    await limits.check("message", "ephemeral")
    await limits.close()
    async with Redis.from_url(redis_url) as client:
        keys = [key async for key in client.scan_iter("saisine:rate-limit:*ephemeral*")]
        assert len(keys) == 1
        assert 0 < await client.ttl(keys[0]) <= 60


async def test_without_redis_everybody_passes_and_the_log_says_so_once_a_minute(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.WARNING)
    with redis() as url:
        pass
    now = 1000.0
    limits = RateLimits(ITEMS, redis_client(url), clock=lambda: now)
    assert await accepted(limits, "page", "somebody", 5) == 5
    now += 59
    assert await accepted(limits, "page", "somebody", 5) == 5
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    now += 1
    assert await accepted(limits, "page", "somebody", 5) == 5
    assert len(caplog.records) == 2
    assert "rate limits are off: ConnectionError" in caplog.text
    assert "somebody" not in caplog.text
    await limits.close()


async def test_redis_back_from_a_restart_counts_again() -> None:
    with redis() as url:
        limits = make_limits(settings(url))
        assert await accepted(limits, "message", "a", 5) == 2
    assert await accepted(limits, "message", "a", 5) == 5
    with redis(urlsplit(url).port):
        await asyncio.sleep(0.05)  # a server always finds the time to see a connection close
        assert await accepted(limits, "message", "a", 5) == 2
    await limits.close()
