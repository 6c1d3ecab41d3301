"""Who is asking: an account, an agent or an anonymous visitor, told apart by their token alone."""

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from intake_api.db.crypto import Keyring

Role = Literal["person", "agent", "public"]

PUBLIC_PREFIX = "pub_"
_PUBLIC_TOKEN = re.compile(r"pub_[A-Za-z0-9_-]{22,128}")


@dataclass(frozen=True, slots=True)
class Caller:
    """The author of a request. `owner` is a keyed hash: it finds what is theirs and names nobody.

    `claims` are those of the account's token (null for a public one); they hold personal data.
    `agent_id` and `site` are null unless `role` is `agent`.
    """

    owner: str
    role: Role
    agent_id: str | None = None
    site: str | None = None
    claims: Mapping[str, Any] | None = None


def new_public_token() -> str:
    """An unguessable token for somebody without an account (256 bits)."""
    return PUBLIC_PREFIX + secrets.token_urlsafe(32)


def public_caller(token: str, keyring: Keyring) -> Caller | None:
    """The holder of a public token; None when it could not be one."""
    if not _PUBLIC_TOKEN.fullmatch(token):
        return None
    return Caller(owner=keyring.person_key("public", token), role="public")


def account_caller(claims: Mapping[str, Any], keyring: Keyring) -> Caller:
    """The holder of an account's or an agent's token, whose claims were checked."""
    owner = keyring.person_key("account", f"{claims['iss']}|{claims['sub']}")
    if claims.get("role") != "agent":
        return Caller(owner=owner, role="person", claims=claims)
    site = claims.get("site")
    return Caller(
        owner=owner,
        role="agent",
        agent_id=claims["sub"],
        site=site if isinstance(site, str) else None,
        claims=claims,
    )
