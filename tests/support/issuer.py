"""A fictitious sign-in: signs tokens with real keys and publishes the public ones over HTTP."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jwt.algorithms import ECAlgorithm, RSAAlgorithm
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.support.serving import served

ISSUER = "https://compte.exemple.test"
AUDIENCE = "saisir-le-mediateur"
PrivateKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@dataclass
class Issuer:
    """`keys` by key id; `fetched` counts the times its public keys were asked for."""

    keys: dict[str, PrivateKey] = field(default_factory=dict)
    jwks_url: str = ""
    fetched: int = 0
    down: bool = False

    def add_rsa(self, kid: str, size: int = 2048) -> None:
        self.keys[kid] = rsa.generate_private_key(65537, size)

    def add_ec(self, kid: str) -> None:
        self.keys[kid] = ec.generate_private_key(ec.SECP256R1())

    def token(self, kid: str, *, headers: dict[str, Any] | None = None, **claims: Any) -> str:
        """A good token, but for what `claims` and `headers` change; a claim of None is left out."""
        key = self.keys[kid]
        algorithm = "RS256" if isinstance(key, rsa.RSAPrivateKey) else "ES256"
        named = {"kid": kid} | (headers or {})
        return jwt.encode(
            good_claims(**claims),
            key,
            algorithm,
            headers={name: value for name, value in named.items() if value is not None},
        )

    def jwks(self) -> dict[str, Any]:
        return {"keys": [self._public(kid, key) for kid, key in self.keys.items()]}

    @staticmethod
    def _public(kid: str, key: PrivateKey) -> dict[str, Any]:
        written = (
            RSAAlgorithm.to_jwk(key.public_key())
            if isinstance(key, rsa.RSAPrivateKey)
            else ECAlgorithm.to_jwk(key.public_key())
        )
        return {**json.loads(written), "kid": kid, "use": "sig"}

    async def answer(self, request: Request) -> Response:
        self.fetched += 1
        return Response(status_code=503) if self.down else JSONResponse(self.jwks())


def good_claims(**changes: Any) -> dict[str, Any]:
    claims = {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": "personne-1",
        "exp": datetime.now(UTC) + timedelta(minutes=5),
        "given_name": "Zoé",
    } | changes
    return {name: value for name, value in claims.items() if value is not None}


@contextmanager
def issuer() -> Iterator[Issuer]:
    """A running issuer with one RSA key, `rsa-1`, and one elliptic-curve key, `ec-1`."""
    mine = Issuer()
    mine.add_rsa("rsa-1")
    mine.add_ec("ec-1")
    with served(Starlette(routes=[Route("/jwks", mine.answer)])) as url:
        mine.jwks_url = f"{url}/jwks"
        yield mine
