"""Which questions are badly answered or badly asked, by month and channel: `make misunderstood`.

python -m intake_api.reports.misunderstood
"""

import asyncio
import sys

from intake_api.config import settings
from intake_api.db.session import Sessions, make_engine, make_sessions
from intake_api.reports.repository import not_understood


async def show(sessions: Sessions) -> None:
    """One line each: month, how often, channel, question."""
    async with sessions() as session:
        rows = await not_understood(session)
    for row in rows:
        print(f"{row.month:%Y-%m}  {row.times:6d}  {row.channel:<12}  {row.question}")
    if not rows:
        print("Nothing was misunderstood yet.")


async def main() -> None:
    engine = make_engine(settings().database_url)
    try:
        await show(make_sessions(engine))
    finally:
        await engine.dispose()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
