"""How this program speaks to Redis: short timeouts, and never the same command twice."""

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

ANSWER_S = 2.0
"""How long Redis may take to accept a connection or to answer a command."""


def redis_client(url: str) -> Redis:
    """A client for `redis://`, `rediss://` or `unix://`; it connects at its first command.

    Repeating a command by itself would be wrong here: a `SET NX` whose answer was lost would then
    be refused because of itself. Whoever opens the client closes it.
    """
    return Redis.from_url(
        url,
        protocol=2,  # with 3, a connection that a restart closed is used again before it is noticed
        socket_connect_timeout=ANSWER_S,
        socket_timeout=ANSWER_S,
        retry=Retry(NoBackoff(), 0),
    )
