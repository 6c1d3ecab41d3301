"""The home page, signing in from the account's portal, signing out."""

from datetime import UTC, datetime, timedelta
from http.cookies import SimpleCookie
from typing import Any

import httpx
import pytest
from fastapi import Response
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.accounts.models import WebSessionRow
from intake_api.conversations.models import ConversationRow
from intake_api.web.visitor import remember_session, remember_token
from tests.intake_api.web.site import Site, Visitor, said_by_the_person
from tests.support.outbox import with_session
from tests.support.settings import make_settings

FROM_THE_PORTAL = {"Sec-Fetch-Site": "cross-site", "Origin": "https://compte.exemple.test"}


def sign_in(
    here: Site, visitor: Visitor, retour: str | None = None, **claims: Any
) -> httpx.Response:
    form = {"token": here.accounts.token("rsa-1", **claims)}
    if retour is not None:
        form["retour"] = retour
    return visitor.client.post("/connexion", data=form, headers=FROM_THE_PORTAL)


def channels(here: Site) -> list[str]:
    async def read(session: AsyncSession) -> list[str]:
        rows = await session.scalars(
            select(ConversationRow.channel).order_by(ConversationRow.created_at)
        )
        return list(rows)

    return with_session(here.database_url, read)


def set_expiry(here: Site, at: datetime) -> None:
    async def work(session: AsyncSession) -> None:
        await session.execute(update(WebSessionRow).values(expires_at=at))

    with_session(here.database_url, work)


def test_the_home_page_says_what_this_is_and_needs_no_account(visitor: Visitor) -> None:
    page = visitor.client.get("/").text
    for said in ("Gratuit", "Confidentiel", "Un assistant automatique", "3114", "36&nbsp;46"):
        assert said in page
    assert 'href="https://compte.exemple.test/connexion?retour=%2F"' in page


def test_an_account_that_signs_in_lands_in_its_conversation_and_is_named(
    here: Site, visitor: Visitor
) -> None:
    page = sign_in(here, visitor, sub="nouvelle", family_name="Exemple")
    assert page.status_code == 200
    assert page.url.path.startswith("/conversations/")
    assert "Zoé Exemple" in page.text
    assert channels(here)[-1] == "compte"
    again = sign_in(here, visitor, sub="nouvelle")
    assert again.url.path == page.url.path


def test_a_self_employed_account_comes_by_its_own_channel(here: Site, visitor: Visitor) -> None:
    sign_in(here, visitor, sub="artisan", regime="independant")
    assert channels(here)[-1] == "independant"


def test_an_agent_is_given_no_earlier_caller_and_files_by_telephone(
    here: Site, visitor: Visitor
) -> None:
    for _ in range(2):
        page = sign_in(here, visitor, sub="agent-1", role="agent", site="Besançon")
        assert page.url.path == "/"
    visitor.begin()
    assert channels(here)[-1] == "telephone"


def test_one_comes_back_to_the_page_one_signed_in_from(here: Site, visitor: Visitor) -> None:
    page = sign_in(here, visitor, retour="/confidentialite")
    assert page.url.path == "/confidentialite"


@pytest.mark.parametrize("retour", ["//mal.test/", "https://mal.test/", "/\\mal.test"])
def test_signing_in_never_leads_to_another_site(here: Site, visitor: Visitor, retour: str) -> None:
    page = sign_in(here, visitor, retour=retour)
    assert page.url.host == "127.0.0.1"
    assert page.url.path.startswith("/conversations/")


def test_reloading_the_sign_in_address_leads_back_to_the_portal(here: Site) -> None:
    answer = httpx.get(f"{here.url}/connexion?retour=//mal.test", trust_env=False)
    assert answer.status_code == 303
    assert answer.headers["Location"] == "https://compte.exemple.test/connexion?retour=%2F"


@pytest.mark.parametrize("token", ["", "n'importe quoi", "a.b.c"])
def test_a_token_that_proves_nothing_opens_nothing(visitor: Visitor, token: str) -> None:
    page = visitor.client.post("/connexion", data={"token": token}, headers=FROM_THE_PORTAL)
    assert page.status_code in (400, 401)
    assert page.headers["Content-Type"].startswith("text/html")
    assert "session" not in visitor.client.cookies


def test_an_expired_token_opens_nothing(here: Site, visitor: Visitor) -> None:
    page = sign_in(here, visitor, exp=datetime.now(UTC) - timedelta(minutes=1))
    assert page.status_code == 401
    assert "session" not in visitor.client.cookies


def test_signing_out_closes_the_session_itself_and_not_only_its_cookie(
    here: Site, visitor: Visitor
) -> None:
    page = sign_in(here, visitor, sub="sortante")
    cookie = visitor.client.cookies["session"]
    out = visitor.client.post("/deconnexion")
    assert out.url.path == "/"
    assert "Se déconnecter" not in out.text
    assert "session" not in visitor.client.cookies
    visitor.client.cookies.set("session", cookie)
    assert visitor.client.get(page.url.path).status_code == 401


def test_what_was_begun_without_an_account_stays_open_after_signing_in(
    here: Site, visitor: Visitor
) -> None:
    begun = visitor.agree()
    sign_in(here, visitor, sub="plus-tard")
    page = visitor.client.get(begun.url.path)
    assert said_by_the_person(page) == ["D'accord, on commence"]


def test_a_session_lasts_while_it_is_used_and_ends_when_it_is_not(
    here: Site, visitor: Visitor
) -> None:
    page = sign_in(here, visitor, sub="lente")
    soon = datetime.now(UTC) + timedelta(minutes=5)
    set_expiry(here, soon)
    assert visitor.client.get(page.url.path).status_code == 200

    async def latest_expiry(session: AsyncSession) -> datetime:
        return max((await session.scalars(select(WebSessionRow.expires_at))).all())

    assert with_session(here.database_url, latest_expiry) > soon + timedelta(minutes=20)
    set_expiry(here, datetime.now(UTC) - timedelta(seconds=1))
    assert visitor.client.get(page.url.path).status_code == 401


@pytest.mark.parametrize(("url", "secure"), [("https://m.test", True), ("http://m.test", False)])
def test_cookies_stay_on_https_when_the_site_is_served_so(url: str, secure: bool) -> None:
    settings = make_settings(SAISINE_PUBLIC_URL=url)
    response = Response()
    remember_token(response, "pub_x", settings)
    remember_session(response, "y", settings)
    for header in response.headers.getlist("set-cookie"):
        (cookie,) = SimpleCookie(header).values()
        assert bool(cookie["secure"]) is secure
        assert cookie["httponly"]
        assert cookie["samesite"] == "lax"


def test_an_address_that_does_not_exist_is_a_page_for_people_and_a_problem_for_programs(
    visitor: Visitor,
) -> None:
    page = visitor.client.get("/nulle-part", headers={"Accept": "text/html,*/*"})
    assert page.status_code == 404
    assert "<h1>Introuvable</h1>" in page.text
    problem = visitor.client.get("/v1/nulle-part", headers={"Accept": "text/html,*/*"})
    assert problem.headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("path", ["/", "/confidentialite", "/accessibilite", "/nulle-part"])
def test_pages_run_no_foreign_code_and_are_kept_by_no_cache(visitor: Visitor, path: str) -> None:
    page = visitor.client.get(path)
    policy = page.headers["Content-Security-Policy"]
    for rule in ("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"):
        assert rule in policy
    assert "unsafe" not in policy
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert page.headers["Cache-Control"] == "no-store"
    for inline in (" style=", " onclick=", "<style", "<script>"):
        assert inline not in page.text


def test_files_of_the_pages_are_kept_by_caches_and_nothing_else_is_served(
    visitor: Visitor,
) -> None:
    style = visitor.client.get("/static/style.css?v=1")
    assert style.headers["Content-Type"].startswith("text/css")
    assert "immutable" in style.headers["Cache-Control"]
    assert visitor.client.get("/static/..%2fendpoints.py").status_code == 404
    assert visitor.client.get("/static/autre.css").status_code == 404
