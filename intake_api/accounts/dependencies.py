"""The author of a request, for the endpoints."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import Depends, Request

from intake_api.accounts.service import PUBLIC_PREFIX, Caller, account_caller, public_caller
from intake_api.accounts.sessions import COOKIE, find_session
from intake_api.accounts.tokens import REFUSED
from intake_api.problems import NotSignedIn
from intake_api.resources import Resources, resources

_SAFE_METHODS = ("GET", "HEAD", "OPTIONS")


async def current_caller(
    request: Request, shared: Annotated[Resources, Depends(resources)]
) -> Caller | None:
    """Who asks, by bearer token, else by the web session's cookie; None for nobody in particular.

    Raises NotSignedIn when a token is given and is not good: it never falls back on something else.
    """
    if (header := request.headers.get("Authorization")) is not None:
        return await _bearer(header, shared)
    value = request.cookies.get(COOKIE)
    if not value or _comes_from_another_site(request):
        return None
    async with shared.sessions() as session:
        return await find_session(session, value, shared.keyring, datetime.now(UTC))


async def signed_in(caller: Annotated[Caller | None, Depends(current_caller)]) -> Caller:
    """Who asks; raises NotSignedIn for nobody in particular."""
    if caller is None:
        raise NotSignedIn("Connectez-vous, ou reprenez votre demande là où vous l'avez commencée.")
    return caller


async def _bearer(header: str, shared: Resources) -> Caller:
    scheme, _, token = header.partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not token:
        raise NotSignedIn(REFUSED)
    if token.startswith(PUBLIC_PREFIX):
        if found := public_caller(token, shared.keyring):
            return found
        raise NotSignedIn(REFUSED)
    return account_caller(await shared.tokens.claims(token), shared.keyring)


def _comes_from_another_site(request: Request) -> bool:
    """A cookie proves nothing when another site makes the browser send a form (CSRF)."""
    if request.method in _SAFE_METHODS:
        return False
    return request.headers.get("Sec-Fetch-Site", "none") not in ("same-origin", "none")
