"""The door: what this is, signing in, signing out."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import RedirectResponse

from intake_api.accounts import sessions
from intake_api.accounts.service import account_caller
from intake_api.conversations.service import Conversations
from intake_api.resources import Resources, resources
from intake_api.web.errors import SIGN_IN_PATH, PageRoute
from intake_api.web.origin import safe_return
from intake_api.web.rendering import render, sign_in_address
from intake_api.web.visitor import TOKEN_COOKIE, Current, Visitor, forget, remember_session

router = APIRouter(route_class=PageRoute, include_in_schema=False)

Shared = Annotated[Resources, Depends(resources)]


@router.get("/")
async def home(
    request: Request, visitor: Current, shared: Shared, efface: str | None = None
) -> Response:
    return render(
        request,
        "accueil.html",
        resumable=await _resumable(visitor, shared),
        just_erased=efface is not None,
    )


@router.get(SIGN_IN_PATH)
async def go_and_sign_in(shared: Shared, retour: str | None = None) -> Response:
    """Where the account's portal is, for whoever typed or reloaded this address."""
    portal = sign_in_address(shared.settings, safe_return(retour) or "/")
    return RedirectResponse(portal or "/", 303)


@router.post(SIGN_IN_PATH)
async def sign_in(
    request: Request,
    shared: Shared,
    token: Annotated[str, Form()],
    retour: Annotated[str | None, Form()] = None,
) -> Response:
    """Posted by the account's portal, hence from another site: the token proves who comes."""
    claims = await shared.tokens.claims(token)
    caller = account_caller(claims, shared.keyring)
    async with shared.sessions.begin() as session:
        if old := request.cookies.get(sessions.COOKIE):
            await sessions.close_session(session, old)
        value = await sessions.open_session(
            session, caller, shared.keyring, datetime.now(UTC), sessions.TTL
        )
    where = safe_return(retour) or await _where_to_go_on(Visitor(account=caller), shared)
    response = RedirectResponse(where, 303)
    remember_session(response, value, shared.settings)
    return response


@router.post("/deconnexion")
async def sign_out(
    request: Request, shared: Shared, oublier: Annotated[str | None, Form()] = None
) -> Response:
    """`oublier` also gives up the key of somebody without an account, on a shared device."""
    response = RedirectResponse("/", 303)
    if value := request.cookies.get(sessions.COOKIE):
        async with shared.sessions.begin() as session:
            await sessions.close_session(session, value)
        forget(response, sessions.COOKIE, shared.settings)
    if oublier:
        forget(response, TOKEN_COOKIE, shared.settings)
    return response


async def _where_to_go_on(visitor: Visitor, shared: Resources) -> str:
    """The person's own conversation; an agent chooses, for the next call is somebody else's."""
    if visitor.is_agent:
        return "/"
    service = Conversations(shared)
    known = await service.latest(visitor.account)
    if known is None:
        known = (await service.open(visitor.account, visitor.channel)).id
    return f"/conversations/{known}"


async def _resumable(visitor: Visitor, shared: Resources) -> str | None:
    """The id of the conversation to go on with; None when there is none."""
    for caller in visitor.callers:
        if known := await Conversations(shared).latest(caller):
            return known
    return None
