"""Who a request is taken to come from, through HTTP."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

import httpx
import pytest
import pytest_asyncio
from fastapi import APIRouter, Depends

from intake_api.accounts.dependencies import current_caller, signed_in
from intake_api.accounts.service import Caller, new_public_token
from intake_api.accounts.sessions import close_session, open_session
from intake_api.db.session import Sessions
from tests.support.door import door
from tests.support.issuer import AUDIENCE, ISSUER, Issuer, issuer
from tests.support.settings import make_keyring, make_settings

pytestmark = pytest.mark.asyncio
router = APIRouter()


@router.api_route("/who", methods=["GET", "POST"])
async def who(caller: Annotated[Caller | None, Depends(current_caller)]) -> dict[str, Any] | None:
    if caller is None:
        return None
    return {
        "owner": caller.owner,
        "role": caller.role,
        "agent_id": caller.agent_id,
        "site": caller.site,
        "claims": caller.claims,
    }


@router.get("/mine")
async def mine(caller: Annotated[Caller, Depends(signed_in)]) -> str:
    return caller.role


@pytest.fixture(scope="module")
def signing() -> Iterator[Issuer]:
    with issuer() as mine:
        yield mine


@pytest_asyncio.fixture
async def client(signing: Issuer, sqlite_sessions: Sessions) -> AsyncIterator[httpx.AsyncClient]:
    settings = make_settings(
        SAISINE_JWKS_URL=signing.jwks_url,
        SAISINE_JWT_ISSUER=ISSUER,
        SAISINE_JWT_AUDIENCE=AUDIENCE,
    )
    async with door(router, settings, sqlite_sessions) as made:
        yield made


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


async def asked(client: httpx.AsyncClient, headers: dict[str, str], method: str = "GET") -> Any:
    answer = await client.request(method, "/who", headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_an_account_owns_what_it_does_whichever_token_it_shows(
    client: httpx.AsyncClient, signing: Issuer
) -> None:
    first = await asked(client, bearer(signing.token("rsa-1", sub="p")))
    second = await asked(client, bearer(signing.token("ec-1", sub="p")))
    other = await asked(client, bearer(signing.token("rsa-1", sub="q")))
    assert first["role"] == "person"
    assert first["owner"] == second["owner"] != other["owner"]
    assert first["claims"]["given_name"] == "Zoé"


async def test_the_owner_does_not_reveal_the_account(
    client: httpx.AsyncClient, signing: Issuer
) -> None:
    found = await asked(client, bearer(signing.token("rsa-1", sub="personne-secrete")))
    assert len(found["owner"]) == 64 and "secrete" not in found["owner"]


async def test_an_agent_is_known_by_name_and_site(
    client: httpx.AsyncClient, signing: Issuer
) -> None:
    found = await asked(
        client, bearer(signing.token("ec-1", sub="a12", role="agent", site="Besançon"))
    )
    assert (found["role"], found["agent_id"], found["site"]) == ("agent", "a12", "Besançon")


@pytest.mark.parametrize("role", ["admin", "AGENT", ["agent"], True])
async def test_only_the_agents_role_makes_an_agent(
    client: httpx.AsyncClient, signing: Issuer, role: object
) -> None:
    found = await asked(client, bearer(signing.token("rsa-1", role=role, site="X")))
    assert (found["role"], found["agent_id"], found["site"]) == ("person", None, None)


async def test_a_public_token_owns_its_own_things_only(client: httpx.AsyncClient) -> None:
    token = new_public_token()
    found = await asked(client, bearer(token))
    assert (found["role"], found["claims"]) == ("public", None)
    assert found == await asked(client, bearer(token))
    assert found["owner"] != (await asked(client, bearer(new_public_token())))["owner"]


async def test_without_a_token_nobody_asks(client: httpx.AsyncClient) -> None:
    assert await asked(client, {}) is None
    refusal = await client.get("/mine")
    assert refusal.status_code == 401
    assert refusal.headers["WWW-Authenticate"] == "Bearer"
    assert refusal.json()["type"] == "urn:saisine:probleme:connexion-requise"


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer ", "Basic YTpi", "Bearer pub_", "Bearer pub_court", "Bearer x"]
)
async def test_a_bad_token_is_refused_even_where_nobody_may_ask(
    client: httpx.AsyncClient, header: str
) -> None:
    refusal = await client.get("/who", headers={"Authorization": header})
    assert refusal.status_code == 401
    assert refusal.headers["content-type"] == "application/problem+json"
    assert "Reconnectez-vous" in refusal.json()["detail"]


PERSON = Caller(owner="o" * 64, role="person", claims={"sub": "p", "nir": "269054958815780"})
AGENT = Caller(owner="a" * 64, role="agent", agent_id="a12", site="Doubs", claims={"sub": "a12"})


async def opened(
    sessions: Sessions, caller: Caller, ttl: timedelta = timedelta(minutes=30)
) -> dict[str, str]:
    async with sessions.begin() as session:
        value = await open_session(session, caller, make_keyring(), datetime.now(UTC), ttl)
    return {"Cookie": f"session={value}"}


@pytest.mark.parametrize("caller", [PERSON, AGENT], ids=["person", "agent"])
async def test_a_browser_stays_the_one_who_signed_in(
    client: httpx.AsyncClient, sqlite_sessions: Sessions, caller: Caller
) -> None:
    found = await asked(client, await opened(sqlite_sessions, caller))
    assert Caller(**found) == caller


async def test_a_session_that_ended_is_nobodys(
    client: httpx.AsyncClient, sqlite_sessions: Sessions
) -> None:
    cookie = await opened(sqlite_sessions, PERSON, timedelta(seconds=-1))
    assert await asked(client, cookie) is None


async def test_a_session_closed_is_nobodys(
    client: httpx.AsyncClient, sqlite_sessions: Sessions
) -> None:
    cookie = await opened(sqlite_sessions, PERSON)
    async with sqlite_sessions.begin() as session:
        await close_session(session, cookie["Cookie"].removeprefix("session="))
    assert await asked(client, cookie) is None


async def test_a_cookie_that_was_never_given_is_nobodys(client: httpx.AsyncClient) -> None:
    assert await asked(client, {"Cookie": "session=inconnu"}) is None


async def test_the_token_wins_over_the_cookie(
    client: httpx.AsyncClient, sqlite_sessions: Sessions
) -> None:
    cookie = await opened(sqlite_sessions, AGENT)
    found = await asked(client, cookie | bearer(new_public_token()))
    assert found["role"] == "public"


async def test_another_site_cannot_act_with_the_browsers_cookie(
    client: httpx.AsyncClient, sqlite_sessions: Sessions
) -> None:
    cookie = await opened(sqlite_sessions, PERSON)
    assert await asked(client, cookie | {"Sec-Fetch-Site": "cross-site"}, "POST") is None
    assert await asked(client, cookie | {"Sec-Fetch-Site": "same-origin"}, "POST")
    assert await asked(client, cookie, "POST")


async def test_the_store_holds_neither_the_cookie_nor_the_account(
    sqlite_url: str, sqlite_sessions: Sessions
) -> None:
    cookie = await opened(sqlite_sessions, PERSON)
    async with sqlite_sessions() as session:
        connection = await session.connection()
        rows = (await connection.exec_driver_sql("SELECT * FROM web_sessions")).all()
    kept = repr(rows)
    assert cookie["Cookie"].removeprefix("session=") not in kept
    assert "269054958815780" not in kept
