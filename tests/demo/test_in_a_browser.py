"""The pages in a real browser: readable on a phone, accessible, and working without JavaScript."""

from collections.abc import Iterator
from urllib.parse import parse_qs

import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, expect

from tests.demo import running
from tests.demo.example import NIR, hand_over, payload, withdraw
from tests.support.browser import launched, needs_a_browser

pytestmark = needs_a_browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with launched() as started:
        yield started


@pytest.fixture(scope="module")
def addresses(
    case_system: httpx.Client, accounts: httpx.Client, intake: running.Receiver
) -> dict[str, str]:
    """The pages, with a saisine that completes another, is withdrawn and had an event."""
    hand_over(case_system, payload(reference="NAVI-0001"))
    sent = payload(reference="NAVI-0002", completes="NAVI-0001")
    hand_over(case_system, sent)
    withdraw(case_system, sent["id"])
    case_system.post(f"/saisines/{sent['id']}/events", data={"status": "recevable"})
    return {
        "list": str(case_system.base_url),
        "saisine": f"{case_system.base_url}/saisines/{sent['id']}",
        "sign-in": str(accounts.base_url),
    }


@pytest.mark.parametrize("name", ["list", "saisine", "sign-in"])
@pytest.mark.parametrize("width", [1280, 390, 320])
def test_a_page_is_accessible_and_never_wider_than_its_screen(
    browser: Browser, addresses: dict[str, str], name: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text))
    page.goto(addresses[name])
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert problems == []
    page.close()


def test_a_nir_shows_when_one_clicks_afficher_without_javascript(
    browser: Browser, addresses: dict[str, str]
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(addresses["saisine"])
    whole = page.get_by_text("2 88 05 21 990 001 29")
    expect(whole).to_be_hidden()
    expect(page.get_by_text(NIR)).to_be_hidden()
    page.get_by_text("Afficher").first.click()
    expect(whole).to_be_visible()
    context.close()


def test_an_event_is_sent_from_the_page_without_javascript(
    browser: Browser, addresses: dict[str, str], intake: running.Receiver
) -> None:
    intake.posts.clear()
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(addresses["saisine"])
    page.get_by_label("Statut").select_option(label="Clôturée")
    page.get_by_label("Issue").select_option(label="Accord amiable")
    page.get_by_role("button", name="Envoyer").click()
    expect(page.get_by_text("Transmis et accepté").first).to_be_visible()
    assert len(intake.posts) == 1
    context.close()


def test_a_card_signs_in_at_the_intake_api_without_javascript(
    browser: Browser, addresses: dict[str, str], intake: running.Receiver
) -> None:
    intake.posts.clear()
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{addresses['sign-in']}/?retour=/mes-demandes")
    page.get_by_role("button", name="Se connecter comme Camille Exemple").click()
    page.wait_for_url(f"{intake.url}/connexion")
    (post,) = intake.posts
    form = parse_qs(post.body.decode())
    assert form["retour"] == ["/mes-demandes"]
    assert form["token"][0].count(".") == 2
    context.close()
