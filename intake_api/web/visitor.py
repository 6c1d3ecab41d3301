"""Who looks at the pages: a signed-in account, the holder of a visitor's token, both or nobody."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated, TypeVar

from fastapi import Depends, Request, Response

from intake_api.accounts import sessions
from intake_api.accounts.service import Caller, public_caller
from intake_api.config import Settings
from intake_api.problems import NotFound, NotSignedIn
from intake_api.resources import Resources, resources
from saisine.codes import Channel

TOKEN_COOKIE = "visiteur"
"""Holds the public token, the only key of somebody without an account to their conversations."""

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody may sign in after having begun without an account: both keys then open doors."""

    account: Caller | None = None
    anonymous: Caller | None = None

    @property
    def callers(self) -> tuple[Caller, ...]:
        return tuple(caller for caller in (self.account, self.anonymous) if caller)

    @property
    def is_agent(self) -> bool:
        return self.account is not None and self.account.role == "agent"

    @property
    def name(self) -> str | None:
        """How the account names this person; None for nobody signed in."""
        if self.account is None:
            return None
        claims = self.account.claims or {}
        names = [claims.get("given_name"), claims.get("family_name")]
        if self.is_agent and not any(names):
            return self.account.agent_id
        return " ".join(name for name in names if isinstance(name, str)) or "votre compte"

    @property
    def channel(self) -> Channel:
        """The door by which a new conversation comes in."""
        if self.account is None:
            return "public"
        if self.is_agent:
            return "telephone"
        regime = (self.account.claims or {}).get("regime")
        return "independant" if regime == "independant" else "compte"

    async def first(self, ask: Callable[[Caller], Awaitable[Found]]) -> Found:
        """What `ask` answers to the first key that opens it; NotSignedIn when there is no key."""
        if not self.callers:
            raise NotSignedIn(
                "Connectez-vous à votre compte, ou revenez avec l'appareil et le navigateur "
                "sur lesquels vous avez commencé."
            )
        for caller in self.callers[:-1]:
            try:
                return await ask(caller)
            except NotFound:
                continue
        return await ask(self.callers[-1])


async def current_visitor(
    request: Request, shared: Annotated[Resources, Depends(resources)]
) -> Visitor:
    """Read from the cookies, and kept on the request for the pages that report an error."""
    account = anonymous = None
    if value := request.cookies.get(sessions.COOKIE):
        now = datetime.now(UTC)
        async with shared.sessions.begin() as session:
            account = await sessions.find_session(session, value, shared.keyring, now)
            if account:
                await sessions.extend_session(session, value, now)
    if token := request.cookies.get(TOKEN_COOKIE):
        anonymous = public_caller(token, shared.keyring)
    visitor = Visitor(account, anonymous)
    request.state.visitor = visitor
    return visitor


Current = Annotated[Visitor, Depends(current_visitor)]


LONGEST_SIGN_IN = timedelta(hours=12)
"""The session itself ends sooner, half an hour after the last page (`sessions.TTL`)."""

FOLLOW_UP = timedelta(days=365)
"""How long somebody without an account may come back to what they filed; a draft ends sooner."""


def remember_token(response: Response, token: str, settings: Settings) -> None:
    _set(response, TOKEN_COOKIE, token, FOLLOW_UP, settings)


def remember_session(response: Response, value: str, settings: Settings) -> None:
    _set(response, sessions.COOKIE, value, LONGEST_SIGN_IN, settings)


def forget(response: Response, name: str, settings: Settings) -> None:
    response.delete_cookie(name, httponly=True, samesite="lax", secure=_is_https(settings))


def _set(response: Response, name: str, value: str, kept: timedelta, settings: Settings) -> None:
    response.set_cookie(
        name,
        value,
        max_age=int(kept.total_seconds()),
        httponly=True,
        samesite="lax",
        secure=_is_https(settings),
    )


def _is_https(settings: Settings) -> bool:
    return settings.public_url.startswith("https:")
