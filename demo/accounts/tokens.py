"""Tokens for one person: signed, short-lived, each different."""

import time
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from demo.accounts import keys

LIFE_S = 600


class Issuer:
    def __init__(self, key: RSAPrivateKey, issuer: str, audience: str) -> None:
        self._key = key
        self._jwk = keys.public_jwk(key)
        self._issuer = issuer
        self._audience = audience

    def jwks(self) -> dict[str, Any]:
        return {"keys": [self._jwk]}

    def token(self, claims: Mapping[str, Any]) -> str:
        """An RS256 JWT that holds `claims`, valid for ten minutes from now."""
        now = int(time.time())
        registered = {
            "iss": self._issuer,
            "aud": self._audience,
            "iat": now,
            "exp": now + LIFE_S,
            "jti": str(uuid4()),
        }
        return jwt.encode(
            {**claims, **registered},
            self._key,
            algorithm="RS256",
            headers={"kid": self._jwk["kid"]},
        )
