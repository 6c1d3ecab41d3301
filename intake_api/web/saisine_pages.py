"""The receipt of a saisine, what became of it, and its withdrawal."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import RedirectResponse

from intake_api.accounts.service import Caller
from intake_api.resources import Resources, resources
from intake_api.saisines import service
from intake_api.saisines.schemas import SaisineOut
from intake_api.web import views
from intake_api.web.errors import PageRoute
from intake_api.web.rendering import render
from intake_api.web.visitor import Current

router = APIRouter(route_class=PageRoute, include_in_schema=False)

Shared = Annotated[Resources, Depends(resources)]


@router.get("/saisines/{reference}")
async def receipt(request: Request, reference: str, visitor: Current, shared: Shared) -> Response:
    return _render(request, "saisine.html", await _follow_up(reference, visitor, shared))


@router.get("/saisines/{reference}/retrait")
async def ask_before_withdrawing(
    request: Request, reference: str, visitor: Current, shared: Shared
) -> Response:
    return _render(request, "retrait.html", await _follow_up(reference, visitor, shared))


@router.post("/saisines/{reference}/retrait")
async def withdraw(reference: str, visitor: Current, shared: Shared) -> Response:
    async def ask(caller: Caller) -> SaisineOut:
        async with shared.sessions.begin() as session:
            return await service.withdraw(session, reference, caller, datetime.now(UTC))

    saisine = await visitor.first(ask)
    return RedirectResponse(f"/saisines/{saisine.reference}", 303)


async def _follow_up(reference: str, visitor: Current, shared: Resources) -> SaisineOut:
    async def ask(caller: Caller) -> SaisineOut:
        async with shared.sessions() as session:
            return await service.follow_up(session, reference, caller)

    return await visitor.first(ask)


def _render(request: Request, template: str, saisine: SaisineOut) -> Response:
    return render(
        request,
        template,
        saisine=saisine,
        milestones=views.milestones(saisine),
        can_be_withdrawn=views.can_be_withdrawn(saisine),
    )
