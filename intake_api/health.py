"""Is it alive, is it ready: for those who run it."""

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Response
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from intake_api.problems import Problem
from intake_api.resources import Resources, resources

router = APIRouter(tags=["health"])


@router.get("/healthz")
async def healthz() -> dict[str, str]:
    """The process answers."""
    return {"status": "ok"}


@router.get("/readyz")
async def readyz(
    response: Response, shared: Annotated[Resources, Depends(resources)]
) -> dict[str, str]:
    """Each dependency: `ok` or `down`. 503 when one is down; the form still works without Rasa."""
    checks: dict[str, Callable[[], Awaitable[None]]] = {
        "database": lambda: _database(shared),
        "assistant": shared.assistant.ping,
        "locks": shared.locks.ping,
    }
    found = {name: await _is_up(check) for name, check in checks.items()}
    if "down" in found.values():
        response.status_code = 503
    return found


async def _is_up(check: Callable[[], Awaitable[None]]) -> str:
    try:
        await check()
    except (Problem, SQLAlchemyError, OSError):
        return "down"
    return "ok"


async def _database(shared: Resources) -> None:
    async with shared.sessions() as session:
        await session.execute(text("SELECT 1"))
