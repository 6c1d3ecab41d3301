"""Rate limits: a courtesy to the other users. Whoever asks too fast is told when to come back."""

import logging
import math
import time
from collections.abc import Callable, Mapping
from typing import Literal

from limits import RateLimitItem, RateLimitItemPerHour, RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage, RedisStorage
from limits.aio.strategies import FixedWindowRateLimiter
from limits.errors import StorageError
from redis.asyncio import Redis

from intake_api.config import Settings
from intake_api.problems import TooMany
from intake_api.redis_client import redis_client

What = Literal["message", "conversation", "page"]

WARN_EVERY_S = 60.0

_SENTENCES: Mapping[What, str] = {
    "message": "Vos messages nous arrivent très vite. Patientez {wait}, puis renvoyez le dernier : "
    "les précédents sont bien enregistrés.",
    "conversation": "Beaucoup de demandes viennent d'être ouvertes depuis votre connexion. "
    "Réessayez dans {wait}, s'il vous plaît.",
    "page": "Beaucoup de pages viennent d'être demandées depuis votre connexion. "
    "Réessayez dans {wait}, s'il vous plaît.",
}

_log = logging.getLogger(__name__)


class RateLimits:
    """Counted in this process, or in Redis for all of them.

    A fixed window costs one counter a person. (A moving one would be smoother, but the in-memory
    storage of `limits` starts a thread for every known person at every request.)
    """

    def __init__(
        self,
        items: Mapping[What, RateLimitItem],
        redis: Redis | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`redis` is closed by `close`; `clock` gives seconds, for the pace of the warnings."""
        self._items = items
        self._redis = redis
        self._limiter = FixedWindowRateLimiter(_storage(redis))
        self._clock = clock
        self._warned_at = -math.inf

    async def check(self, what: What, who: str) -> None:
        """Counts one more `what` for `who`; raises TooMany, with Retry-After, beyond the limit.

        `who` is a conversation's id, or a keyed hash of a client address: never the address. When
        Redis does not answer everybody passes: a limit is comfort, unlike a lock.
        """
        item = self._items[what]
        try:
            if await self._limiter.hit(item, what, who):
                return
            window = await self._limiter.get_window_stats(item, what, who)
        except StorageError as error:
            self._warn(error)
            return
        # Half a second more: Redis gives the time left rounded to the nearest second.
        seconds = math.ceil(window.reset_time - time.time() + 0.5)
        seconds = min(max(seconds, 1), item.get_expiry())
        raise TooMany(
            _SENTENCES[what].format(wait=_french(seconds)), headers={"Retry-After": str(seconds)}
        )

    async def close(self) -> None:
        if self._redis is not None:
            await self._redis.aclose()

    def _warn(self, error: StorageError) -> None:
        if (now := self._clock()) - self._warned_at >= WARN_EVERY_S:
            self._warned_at = now
            cause = type(error.storage_error).__name__
            _log.warning("Redis does not count, rate limits are off: %s", cause)


def make_limits(settings: Settings) -> RateLimits:
    """Redis when there is one (several processes), else in process."""
    return RateLimits(
        {
            "message": RateLimitItemPerMinute(settings.messages_per_minute),
            "conversation": RateLimitItemPerHour(settings.conversations_per_hour),
            "page": RateLimitItemPerMinute(settings.pages_per_minute),
        },
        redis_client(settings.redis_url) if settings.redis_url else None,
    )


def _storage(redis: Redis | None) -> MemoryStorage | RedisStorage:
    if redis is None:
        return MemoryStorage()
    return RedisStorage(
        "async+redis://",  # where Redis is, the pool knows
        wrap_exceptions=True,
        implementation="redispy",
        key_prefix="saisine:rate-limit",
        connection_pool=redis.connection_pool,  # type: ignore[arg-type]  # documented, not typed
    )


def _french(seconds: int) -> str:
    if seconds < 90:
        return f"{seconds} seconde{'s' if seconds > 1 else ''}"
    return f"{math.ceil(seconds / 60)} minutes"
