"""The deliveries that were set aside: see them, and send them again.

python -m intake_api.delivery.redeliver --list
python -m intake_api.delivery.redeliver M7KQ-4XW9 ...
python -m intake_api.delivery.redeliver --all
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from intake_api.config import settings
from intake_api.db.session import Sessions, make_engine, make_sessions
from intake_api.delivery import repository
from intake_api.saisines.reference import read_reference


async def show(sessions: Sessions) -> None:
    """One line each: reference, kind, attempts, error, date."""
    async with sessions() as session:
        for row in await repository.set_aside(session):
            print(
                f"{row.reference}  {row.kind:<10}  attempts={row.attempts}  "
                f"{row.last_error}  since {row.created_at:%Y-%m-%d %H:%M}Z"
            )


async def put_back(sessions: Sessions, written: Sequence[str] | None) -> list[str]:
    """Makes them due now (None: all). Returns those of `written` that were not set aside."""
    references = None if written is None else {ref: read_reference(ref) for ref in written}
    known = None if references is None else {ref for ref in references.values() if ref}
    async with sessions.begin() as session:
        done = await repository.put_back(session, datetime.now(UTC), known)
    for reference in done:
        print(f"{reference}  waiting")
    return [ref for ref, read in (references or {}).items() if read not in done]


async def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m intake_api.delivery.redeliver")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--list", action="store_true", help="show what was set aside, change nothing")
    what.add_argument("--all", action="store_true", help="send again everything set aside")
    what.add_argument("references", nargs="*", default=[], help="send these saisines again")
    asked = parser.parse_args(arguments)
    engine = make_engine(settings().database_url)
    try:
        sessions = make_sessions(engine)
        if asked.list:
            await show(sessions)
            return 0
        missing = await put_back(sessions, None if asked.all else asked.references)
        for reference in missing:
            print(f"not set aside: {reference}", file=sys.stderr)
        return 1 if missing else 0
    finally:
        await engine.dispose()


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
