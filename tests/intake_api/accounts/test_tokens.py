import base64
import json
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import jwt
import pytest
import pytest_asyncio
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from intake_api.accounts import tokens
from intake_api.accounts.tokens import TokenChecker
from intake_api.problems import NotSignedIn, Unavailable
from tests.support.issuer import AUDIENCE, ISSUER, Issuer, good_claims, issuer
from tests.support.settings import make_settings

pytestmark = pytest.mark.asyncio


@pytest.fixture
def signing() -> Iterator[Issuer]:
    with issuer() as mine:
        yield mine


@pytest_asyncio.fixture
async def checker(signing: Issuer) -> AsyncIterator[TokenChecker]:
    async with httpx.AsyncClient() as http:
        yield TokenChecker(settings_for(signing.jwks_url), http)


def settings_for(jwks_url: str | None) -> Any:
    return make_settings(
        SAISINE_JWKS_URL=jwks_url, SAISINE_JWT_ISSUER=ISSUER, SAISINE_JWT_AUDIENCE=AUDIENCE
    )


async def refused(checker: TokenChecker, token: str) -> None:
    with pytest.raises(NotSignedIn) as refusal:
        await checker.claims(token)
    assert "Reconnectez-vous" in refusal.value.detail


@pytest.mark.parametrize("kid", ["rsa-1", "ec-1"])
async def test_a_token_signed_by_the_issuer_gives_its_claims(
    signing: Issuer, checker: TokenChecker, kid: str
) -> None:
    claims = await checker.claims(signing.token(kid, sub="personne-7"))
    assert (claims["sub"], claims["given_name"]) == ("personne-7", "Zoé")


@pytest.mark.parametrize("kid", ["rsa-1", "ec-1"])
@pytest.mark.parametrize(
    "wrong",
    [
        {"iss": "https://ailleurs.exemple.test"},
        {"aud": "un-autre-service"},
        {"exp": datetime.now(UTC) - timedelta(minutes=1)},
        {"nbf": datetime.now(UTC) + timedelta(days=1)},
        {"iss": None},
        {"aud": None},
        {"exp": None},
        {"sub": None},
        {"sub": ""},
    ],
    ids=lambda wrong: "-".join(f"{name}={value}" for name, value in wrong.items())[:30],
)
async def test_a_token_for_somebody_else_or_out_of_date_is_refused(
    signing: Issuer, checker: TokenChecker, kid: str, wrong: dict[str, Any]
) -> None:
    await refused(checker, signing.token(kid, **wrong))


async def test_a_token_without_a_signature_is_refused(checker: TokenChecker) -> None:
    await refused(checker, jwt.encode(good_claims(), "", "none", headers={"kid": "rsa-1"}))


async def test_a_token_signed_with_the_public_key_as_a_secret_is_refused(
    signing: Issuer, checker: TokenChecker
) -> None:
    public = signing.keys["rsa-1"].public_key()
    pem = public.public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    claims = {**good_claims(), "exp": int((datetime.now(UTC) + timedelta(hours=1)).timestamp())}
    parts = [
        base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=")
        for part in ({"alg": "HS256", "typ": "JWT", "kid": "rsa-1"}, claims)
    ]
    signed = jwt.algorithms.HMACAlgorithm(jwt.algorithms.HMACAlgorithm.SHA256).sign(
        b".".join(parts), pem
    )
    token = b".".join([*parts, base64.urlsafe_b64encode(signed).rstrip(b"=")]).decode()
    await refused(checker, token)


async def test_a_token_signed_with_another_key_of_the_same_id_is_refused(
    checker: TokenChecker,
) -> None:
    stranger = rsa.generate_private_key(65537, 2048)
    await refused(checker, jwt.encode(good_claims(), stranger, "RS256", headers={"kid": "rsa-1"}))


@pytest.mark.parametrize("algorithm", ["RS384", "PS256"])
async def test_an_algorithm_that_was_not_agreed_is_refused(
    signing: Issuer, checker: TokenChecker, algorithm: str
) -> None:
    key = signing.keys["rsa-1"]
    await refused(checker, jwt.encode(good_claims(), key, algorithm, headers={"kid": "rsa-1"}))


async def test_a_key_too_short_to_be_safe_is_refused(
    signing: Issuer, checker: TokenChecker
) -> None:
    signing.add_rsa("short", size=1024)
    await refused(checker, signing.token("short"))


@pytest.mark.parametrize(
    "nonsense",
    [
        "",
        "a.b.c",
        "é.é.é",
        "x" * 10_000,
        base64.urlsafe_b64encode(b"[" * 5_000).decode() + ".e30.AA",
    ],
    ids=["empty", "dots", "accents", "long", "deep"],
)
async def test_what_is_no_token_is_refused(checker: TokenChecker, nonsense: str) -> None:
    await refused(checker, nonsense)


async def test_without_configured_keys_every_token_is_refused(signing: Issuer) -> None:
    async with httpx.AsyncClient() as http:
        await refused(TokenChecker(settings_for(None), http), signing.token("rsa-1"))


async def test_a_token_that_names_no_key_is_good_only_when_one_key_could_have_signed_it(
    signing: Issuer, checker: TokenChecker
) -> None:
    unnamed = signing.token("rsa-1", headers={"kid": None})
    assert (await checker.claims(unnamed))["sub"] == "personne-1"
    signing.add_rsa("rsa-2")
    async with httpx.AsyncClient() as http:
        await refused(TokenChecker(settings_for(signing.jwks_url), http), unnamed)


async def test_keys_are_fetched_once_then_kept(signing: Issuer, checker: TokenChecker) -> None:
    for _ in range(5):
        await checker.claims(signing.token("rsa-1"))
    assert signing.fetched == 1


async def test_a_new_key_of_the_issuer_is_found_at_once(
    signing: Issuer, checker: TokenChecker
) -> None:
    await checker.claims(signing.token("rsa-1"))
    signing.add_ec("ec-2")
    assert (await checker.claims(signing.token("ec-2")))["sub"] == "personne-1"
    assert signing.fetched == 2


async def test_invented_key_ids_do_not_make_us_flood_the_issuer(
    signing: Issuer, checker: TokenChecker
) -> None:
    for turn in range(10):
        await refused(checker, signing.token("rsa-1", headers={"kid": f"invented-{turn}"}))
    assert signing.fetched == 2


async def test_a_key_withdrawn_by_the_issuer_is_forgotten_after_ten_minutes(
    signing: Issuer, checker: TokenChecker, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = signing.token("rsa-1")
    await checker.claims(token)
    del signing.keys["rsa-1"]
    await checker.claims(token)
    monkeypatch.setattr(tokens, "KEPT_S", 0.0)
    await refused(checker, token)


async def test_while_the_issuer_is_down_known_keys_still_serve(
    signing: Issuer, checker: TokenChecker, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = signing.token("ec-1")
    await checker.claims(token)
    signing.down = True
    monkeypatch.setattr(tokens, "KEPT_S", 0.0)
    assert (await checker.claims(token))["sub"] == "personne-1"
    monkeypatch.setattr(tokens, "STALE_S", 0.0)
    with pytest.raises(Unavailable):
        await checker.claims(token)


async def test_an_issuer_that_never_answered_is_said_to_be_unavailable(
    signing: Issuer, checker: TokenChecker
) -> None:
    signing.down = True
    with pytest.raises(Unavailable):
        await checker.claims(signing.token("rsa-1"))
