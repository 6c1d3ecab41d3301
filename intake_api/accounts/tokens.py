"""Checks the JWT of a host account or of an agent against the keys that its issuer publishes."""

import asyncio
import time
from collections.abc import Mapping
from typing import Any

import httpx
import jwt

from intake_api.config import Settings
from intake_api.problems import NotSignedIn, Unavailable

ALGORITHMS = ("RS256", "ES256")
KEPT_S = 600.0
"""How long the issuer's keys are used without being fetched again."""
STALE_S = 3600.0
"""How long they are still used when the issuer does not answer."""
REFETCH_EVERY_S = 30.0
"""Unknown key ids make us fetch at most this often: anybody can invent one."""
LEEWAY_S = 10.0
"""How far apart the issuer's clock and ours may be."""
LONGEST_TOKEN = 8_192

REFUSED = "Votre connexion n'a pas pu être vérifiée ou a expiré. Reconnectez-vous, puis réessayez."


class TokenChecker:
    """One per process: it remembers the issuer's keys."""

    def __init__(self, settings: Settings, http: httpx.AsyncClient) -> None:
        self._url = settings.jwks_url
        self._issuer = settings.jwt_issuer
        self._audience = settings.jwt_audience
        self._http = http
        self._keys: tuple[jwt.PyJWK, ...] = ()
        self._fetched_at = float("-inf")
        self._forced_at = float("-inf")
        self._fetching = asyncio.Lock()

    async def claims(self, token: str) -> Mapping[str, Any]:
        """The claims of a valid token: signed by the issuer, for us, not expired.

        Raises NotSignedIn for any other token, Unavailable when the keys cannot be had.
        """
        if not self._url or len(token) > LONGEST_TOKEN:
            raise NotSignedIn(REFUSED)
        try:
            header = jwt.get_unverified_header(token)
            key = await self._key(header.get("kid"), header.get("alg"))
            claims: dict[str, Any] = jwt.decode(
                token,
                key,
                algorithms=[key.algorithm_name],
                issuer=self._issuer,
                audience=self._audience,
                leeway=LEEWAY_S,
                options={
                    "require": ["exp", "iss", "aud", "sub"],
                    "enforce_minimum_key_length": True,
                },
            )
        except (jwt.PyJWTError, RecursionError) as error:
            raise NotSignedIn(REFUSED) from error
        if not claims["sub"]:
            raise NotSignedIn(REFUSED)
        return claims

    async def _key(self, kid: object, algorithm: object) -> jwt.PyJWK:
        if algorithm not in ALGORITHMS:
            raise jwt.InvalidAlgorithmError
        await self._refresh(older_than=KEPT_S)
        found = self._find(kid, algorithm)
        if not found and time.monotonic() - self._forced_at > REFETCH_EVERY_S:
            self._forced_at = time.monotonic()
            await self._refresh(older_than=0.0)
            found = self._find(kid, algorithm)
        if not found:
            raise jwt.InvalidKeyError("unknown key")
        return found

    def _find(self, kid: object, algorithm: object) -> jwt.PyJWK | None:
        """A token without `kid` is accepted only when one key alone could have signed it."""
        fitting = [key for key in self._keys if key.algorithm_name == algorithm]
        if kid is not None:
            fitting = [key for key in fitting if key.key_id == kid]
        return fitting[0] if len(fitting) == 1 else None

    async def _refresh(self, *, older_than: float) -> None:
        asked_at = time.monotonic()
        async with self._fetching:
            # Somebody else may have fetched while we waited for the lock.
            if self._fetched_at > asked_at or asked_at - self._fetched_at < older_than:
                return
            try:
                self._keys = await self._fetch()
                self._fetched_at = time.monotonic()
            except (httpx.HTTPError, ValueError) as error:
                if asked_at - self._fetched_at > STALE_S:
                    raise Unavailable(
                        "La connexion à votre compte ne peut pas être vérifiée pour l'instant. "
                        "Réessayez dans quelques minutes."
                    ) from error

    async def _fetch(self) -> tuple[jwt.PyJWK, ...]:
        assert self._url
        answer = await self._http.get(self._url)
        answer.raise_for_status()
        published = answer.json()
        if not isinstance(published, dict) or not isinstance(published.get("keys"), list):
            raise ValueError("not a JWKS")
        return tuple(key for item in published["keys"] if (key := _usable(item)))


def _usable(item: Any) -> jwt.PyJWK | None:
    """The key, or None when it may not sign our tokens (another type, or made for encryption)."""
    if not isinstance(item, dict) or item.get("use", "sig") != "sig":
        return None
    try:
        key = jwt.PyJWK(item)
    except jwt.PyJWTError:
        return None
    kind = {"RS256": "RSA", "ES256": "EC"}.get(key.algorithm_name)
    return key if kind == item.get("kty") else None
