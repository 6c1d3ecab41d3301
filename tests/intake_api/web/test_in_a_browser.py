"""The pages in a real browser: accessible, readable on a phone, better with JavaScript."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Locator, Page, expect

from tests.intake_api.web.site import Site
from tests.support.browser import launched, needs_a_browser
from tests.support.case_system import case_system
from tests.support.worker import worker

STORY = (
    "Je suis salariée, en arrêt maladie depuis le 3 septembre 2026. La CPAM ne m'a rien versé. "
    "J'ai fait une réclamation le 2 octobre 2026, je n'ai pas eu de réponse. "
    "Aucun tribunal n'est saisi."
)

pytestmark = needs_a_browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with launched() as started:
        yield started


@contextmanager
def opened(browser: Browser, here: Site, width: int = 390, script: bool = True) -> Iterator[Page]:
    """A fresh browser window on the site; anything the console complains of fails the test."""
    context = browser.new_context(
        viewport={"width": width, "height": 844}, java_script_enabled=script, base_url=here.url
    )
    page = context.new_page()
    page.set_default_timeout(10_000)
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    assert [one for one in complaints if "Failed to load resource" not in one] == []
    context.close()


def field(page: Page) -> Locator:
    return page.locator("#texte")


def begin(page: Page) -> None:
    page.goto("/")
    page.get_by_role("button", name="Commencer").click()
    expect(field(page)).to_be_visible()


def press(page: Page, label: str) -> None:
    """Presses a choice and waits for what it brings."""
    before = page.locator(".from-user").count()
    page.get_by_role("button", name=label).last.click()
    expect(page.locator(".from-user")).to_have_count(before + 1)


def send(page: Page, text: str) -> None:
    before = page.locator(".from-user").count()
    field(page).fill(text)
    page.get_by_role("button", name="Envoyer").click()
    expect(page.locator(".from-user")).to_have_count(before + 1)


ANSWERS: dict[str, Callable[[Page], None]] = {
    "Votre situation": lambda page: send(page, STORY),
    "Sujet de votre demande": lambda page: press(page, "Indemnités pendant un arrêt maladie"),
    "Vous êtes": lambda page: press(page, "Je suis assuré"),
    "Organisme concerné": lambda page: press(page, "L'Assurance Maladie"),
    "Réclamation déjà faite": lambda page: press(page, "Oui"),
    "Réponse reçue": lambda page: press(page, "Non"),
    "Date de la réclamation": lambda page: send(page, "le 2 octobre 2026"),
    "Tribunal saisi": lambda page: press(page, "Non"),
    "Numéro de sécurité sociale": lambda page: send(page, "2 69 05 49 588 157 80"),
    "Nom": lambda page: send(page, "Camille Exemple, née le 1er mai 1969"),
    "Numéro et rue": lambda page: send(page, "12 rue des Lilas 21000 Dijon"),
    "Téléphone": lambda page: send(page, "06 12 34 56 78 camille@example.org"),
}


def answer_until_the_summary(page: Page) -> None:
    """Answers whatever is asked, as the document's title names it."""
    press(page, "D'accord")
    for _ in range(30):
        title = page.title()
        if "relire" in title:
            return
        asked = title.removeprefix("À vous de répondre : ")
        answer = next((do for label, do in ANSWERS.items() if asked.startswith(label)), None)
        assert answer, f"nothing to answer to « {title} »"
        answer(page)
    raise AssertionError("the summary never came")


def check(page: Page) -> None:
    """On wide and narrow screens: accessible as far as axe can tell, and never wider than them."""
    for width in (1280, 320, 390):
        page.set_viewport_size({"width": width, "height": 844})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, page.url
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()


def reload_until(page: Page, text: str) -> None:
    for _ in range(40):
        page.reload()
        if page.get_by_text(text).is_visible():
            return
        page.wait_for_timeout(250)
    raise AssertionError(f"never shown: {text}")


def test_every_page_from_the_first_to_the_receipt_is_accessible_and_fits_the_screen(
    browser: Browser, here: Site
) -> None:
    with case_system() as cases, opened(browser, here) as page:
        for address in ("/", "/confidentialite", "/accessibilite", "/conversations/inconnue"):
            page.goto(address)
            check(page)
        begin(page)
        check(page)
        answer_until_the_summary(page)
        check(page)
        press(page, "Oui, transmettre")
        check(page)
        page.get_by_role("link", name="Effacer tout").click()
        check(page)
        page.get_by_role("link", name="Non, revenir").click()
        page.get_by_role("link", name="Voir mon reçu").click()
        check(page)
        expect(page.get_by_text("Votre demande est enregistrée.")).to_be_visible()
        with worker(here.database_url, cases.url):
            reload_until(page, "Votre demande est remise au médiateur.")
        page.get_by_role("link", name="Retirer ma demande").click()
        check(page)
        page.get_by_role("button", name="Oui, retirer").click()
        expect(page.get_by_text("Demande retirée par vous")).to_be_visible()
        check(page)


def test_a_whole_demand_is_made_and_its_receipt_printed_without_javascript(
    browser: Browser, here: Site
) -> None:
    with opened(browser, here, script=False) as page:
        begin(page)
        answer_until_the_summary(page)
        expect(page.get_by_text("2 69 05 •• ••• ••• ••").last).to_be_visible()
        press(page, "Oui, transmettre")
        page.get_by_role("link", name="Voir mon reçu").click()
        expect(page.get_by_text("Votre demande est enregistrée.")).to_be_visible()
        page.emulate_media(media="print")
        expect(page.locator(".reference")).to_be_visible()
        expect(page.get_by_role("link", name="Retirer ma demande")).to_be_hidden()
        expect(page.locator(".site-footer")).to_be_hidden()


def test_with_javascript_the_page_is_never_reloaded(browser: Browser, here: Site) -> None:
    with opened(browser, here) as page:
        begin(page)
        page.evaluate("window.sameDocument = true")
        answer_until_the_summary(page)
        assert page.evaluate("window.sameDocument") is True
        reloaded = page.locator("#messages").inner_text()
        page.reload()
        assert page.locator("#messages").inner_text() == reloaded


def test_after_a_button_reading_goes_on_at_the_answer(browser: Browser, here: Site) -> None:
    with opened(browser, here) as page:
        begin(page)
        press(page, "D'accord")
        expect(page.locator(".from-assistant").last.locator(".bubble")).to_be_focused()


def test_after_a_typed_message_the_field_is_kept_and_the_answer_announced(
    browser: Browser, here: Site
) -> None:
    with opened(browser, here, 1280) as page:
        begin(page)
        press(page, "D'accord")
        field(page).fill("Bonjour,")
        field(page).press("Shift+Enter")
        field(page).press_sequentially("on ne me répond pas")
        field(page).press("Enter")
        expect(page.locator(".words").last).to_have_text("Bonjour,\non ne me répond pas")
        expect(field(page)).to_be_focused()
        expect(field(page)).to_have_value("")
        expect(page.locator("#annonce")).to_contain_text("L’assistant")


def test_when_the_network_is_cut_nothing_is_lost_and_nothing_is_sent_twice(
    browser: Browser, here: Site
) -> None:
    with opened(browser, here, 1280) as page:
        begin(page)
        press(page, "D'accord")
        # The message arrives, and its answer is lost on the way back.
        page.route("**/messages", lambda route: (route.fetch(), route.abort())[-1])
        field(page).fill(STORY)
        page.get_by_role("button", name="Envoyer").click()
        expect(page.get_by_role("alert")).to_contain_text("n’est pas parti")
        expect(field(page)).to_have_value(STORY)
        page.unroute("**/messages")
        page.get_by_role("button", name="Envoyer").click()
        expect(page.locator(".from-user")).to_have_count(2)
        page.reload()
        expect(page.locator(".from-user")).to_have_count(2)


def test_when_the_assistant_is_away_the_page_says_so_beside_the_text(
    browser: Browser, here: Site
) -> None:
    with opened(browser, here) as page:
        begin(page)
        press(page, "D'accord")
        here.assistant.down = True
        field(page).fill("Mon récit")
        page.get_by_role("button", name="Envoyer").click()
        expect(page.get_by_role("alert")).to_contain_text("Rien n'est perdu")
        expect(field(page)).to_have_value("Mon récit")
        check(page)
        here.assistant.down = False
        send(page, "Mon récit")
        expect(page.get_by_role("alert")).to_be_empty()


def test_what_is_being_written_survives_a_button(browser: Browser, here: Site) -> None:
    for script in (True, False):
        with opened(browser, here, script=script) as page:
            begin(page)
            field(page).fill("Je commence à écr")
            press(page, "D'accord")
            expect(field(page)).to_have_value("Je commence à écr")


def test_somebody_signed_out_meanwhile_finds_their_text_on_the_page_that_says_so(
    browser: Browser, here: Site
) -> None:
    with opened(browser, here) as page:
        begin(page)
        page.context.clear_cookies()
        field(page).fill("Mon récit")
        page.get_by_role("button", name="Envoyer").click()
        expect(page.get_by_label("Votre message n’est pas parti")).to_have_value("Mon récit")
        expect(page.get_by_role("link", name="Se connecter")).to_be_visible()
        check(page)


def test_refusing_the_notice_leaves_nothing_to_write_in(browser: Browser, here: Site) -> None:
    for script in (True, False):
        with opened(browser, here, script=script) as page:
            begin(page)
            page.get_by_role("button", name="Non merci").click()
            expect(page.get_by_text("nous n’en avons rien gardé")).to_be_visible()
            expect(field(page)).to_have_count(0)
            expect(page.get_by_role("link", name="Effacer tout")).to_have_count(0)
            if script:
                check(page)


def test_the_portal_signs_one_in_from_another_site(browser: Browser, here: Site) -> None:
    token = here.accounts.token("rsa-1", sub="navigateur")
    form = (
        f'<form method="post" action="{here.url}/connexion">'
        f'<input type="hidden" name="token" value="{token}"><button>Aller</button></form>'
    )
    with opened(browser, here) as page:
        page.route(
            "http://portail.test/", lambda route: route.fulfill(body=form, content_type="text/html")
        )
        page.goto("http://portail.test/")
        page.get_by_role("button", name="Aller").click()
        expect(page.get_by_role("button", name="Se déconnecter")).to_be_visible()
        assert "/conversations/" in page.url
        page.reload()
        expect(field(page)).to_be_visible()
