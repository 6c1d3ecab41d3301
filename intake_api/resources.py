"""What every request shares, opened once at start and handed on through `app.state`."""

from dataclasses import dataclass, field

import httpx
from fastapi import Request

from intake_api.accounts.tokens import TokenChecker
from intake_api.config import Settings
from intake_api.conversations.assistant import Assistant
from intake_api.conversations.locks import ConversationLocks
from intake_api.db.crypto import Keyring
from intake_api.db.session import Sessions
from intake_api.limits import RateLimits


@dataclass(kw_only=True)
class Resources:
    """Whoever opens `http` and the engine behind `sessions` closes them."""

    settings: Settings
    sessions: Sessions
    keyring: Keyring
    http: httpx.AsyncClient
    locks: ConversationLocks
    limits: RateLimits
    assistant: Assistant
    tokens: TokenChecker = field(init=False)

    def __post_init__(self) -> None:
        self.tokens = TokenChecker(self.settings, self.http)


def resources(request: Request) -> Resources:
    """The dependency by which endpoints get them."""
    shared = request.app.state.resources
    assert isinstance(shared, Resources)
    return shared
