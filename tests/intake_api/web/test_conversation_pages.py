"""Chatting by forms alone: what a browser without JavaScript does."""

from pathlib import Path

import httpx
import pytest

from tests.intake_api.web.site import (
    Site,
    Visitor,
    buttons,
    kept_in_the_field,
    problem_on,
    said_by_the_person,
    site,
)

STORY = "Je suis en arrêt maladie depuis le 3 septembre 2026 et la CPAM ne m'a rien versé."


def test_one_begins_by_a_button_and_gets_the_only_key_as_a_protected_cookie(here: Site) -> None:
    with httpx.Client(base_url=here.url, trust_env=False, timeout=20) as client:
        answer = client.post("/conversations")
    assert answer.status_code == 303
    assert answer.headers["Location"].endswith("#dernier")
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("visiteur=pub_")
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Max-Age=31536000" in cookie


def test_a_choice_is_a_button_and_is_no_longer_one_once_it_is_past(visitor: Visitor) -> None:
    first = visitor.begin()
    assert [label for _, label in buttons(first)] == ["D'accord, on commence", "Non merci"]
    second = visitor.choose(first, "D'accord")
    assert second.request.method == "GET"
    assert said_by_the_person(second) == ["D'accord, on commence"]
    assert buttons(second) == []
    assert "Choix proposés&nbsp;:" in second.text


def test_what_is_typed_is_shown_as_typed_and_never_as_html(visitor: Visitor) -> None:
    typed = "<img src=x onerror=alert(1)>\nIls disent « non » & rien d'autre"
    page = visitor.write(visitor.agree(), typed)
    assert said_by_the_person(page)[-1] == typed
    assert "<img src=x" not in page.text


def test_the_page_says_what_it_waits_for_how_far_one_is_and_what_was_noted(
    visitor: Visitor,
) -> None:
    page = visitor.write(visitor.agree(), STORY)
    assert "<title>À vous de répondre" in page.text
    assert "<progress" in page.text
    assert "sur environ" in page.text
    assert "<dt>Votre situation</dt>" in page.text


def test_the_same_form_sent_twice_counts_once(visitor: Visitor) -> None:
    page = visitor.agree()
    visitor.write(page, STORY)
    again = visitor.write(page, STORY)
    assert said_by_the_person(again) == ["D'accord, on commence", STORY]


def test_when_the_assistant_is_away_the_text_stays_in_its_field(
    here: Site, visitor: Visitor
) -> None:
    page = visitor.agree()
    here.assistant.down = True
    typed = "Un long récit,\nsur deux lignes & <avec> des signes"
    refused = visitor.write(page, typed)
    assert refused.status_code == 503
    assert "Retry-After" in refused.headers
    assert "Rien n'est perdu" in problem_on(refused)
    assert 'role="alert"' in refused.text
    assert "<title>Erreur, message non envoyé" in refused.text
    assert kept_in_the_field(refused) == typed
    assert said_by_the_person(refused) == ["D'accord, on commence"]
    here.assistant.down = False
    assert said_by_the_person(visitor.write(refused, kept_in_the_field(refused)))[-1] == typed


def test_a_conversation_begun_while_the_assistant_is_away_can_go_on_later(
    here: Site, visitor: Visitor
) -> None:
    here.assistant.down = True
    opened = visitor.begin()
    assert opened.status_code == 200
    here.assistant.down = False
    assert visitor.write(opened, "Bonjour").status_code == 200


@pytest.mark.parametrize(
    ("typed", "status"), [("a" * 8_001, 413), ("   ", 400), ("", 400), ("\u200b", 422)]
)
def test_a_message_that_cannot_be_taken_is_explained_beside_the_field(
    visitor: Visitor, typed: str, status: int
) -> None:
    refused = visitor.write(visitor.agree(), typed)
    assert refused.status_code == status
    assert problem_on(refused)
    assert kept_in_the_field(refused) == typed


def test_a_form_of_several_megabytes_is_not_even_read(visitor: Visitor) -> None:
    refused = visitor.write(visitor.agree(), "a" * 2_000_000)
    assert refused.status_code == 413
    assert "<h1>" in refused.text


def test_the_lines_of_a_form_count_once_although_browsers_send_two_characters(
    visitor: Visitor,
) -> None:
    page = visitor.write(visitor.agree(), "a\r\n" * 3_000)
    assert page.status_code == 200


def test_a_text_being_written_survives_the_press_of_a_button(visitor: Visitor) -> None:
    page = visitor.choose(visitor.begin(), "D'accord", text="Voilà ce qui s'est")
    assert page.status_code == 200
    assert said_by_the_person(page) == ["D'accord, on commence"]
    assert kept_in_the_field(page) == "Voilà ce qui s'est"


@pytest.mark.parametrize("path", ["inconnue", "a%00b", "a%20b", "a" * 200])
def test_an_address_that_cannot_be_one_is_not_found(visitor: Visitor, path: str) -> None:
    visitor.begin()
    page = visitor.client.get(f"/conversations/{path}")
    assert page.status_code == 404
    assert "<h1>Introuvable</h1>" in page.text


def test_a_button_that_does_not_exist_is_explained_on_the_page(visitor: Visitor) -> None:
    first = visitor.begin()
    forged = first.text.replace(buttons(first)[0][0], "inconnu")
    page = httpx.Response(200, text=forged, request=first.request)
    refused = visitor.choose(page, "D'accord")
    assert refused.status_code == 422
    assert problem_on(refused)


def test_somebody_else_finds_no_conversation_there(visitor: Visitor, stranger: Visitor) -> None:
    address = visitor.begin().url.path
    stranger.begin()
    for method, path in (("GET", ""), ("GET", "/effacer"), ("POST", "/effacer")):
        refused = stranger.client.request(method, address + path)
        assert refused.status_code == 404
        assert refused.headers["Content-Type"].startswith("text/html")
    sent = stranger.client.post(f"{address}/messages", data={"text": "Bonjour"})
    assert sent.status_code == 404
    assert visitor.client.get(address).status_code == 200


def test_without_any_key_one_is_asked_to_sign_in_and_keeps_what_was_typed(
    visitor: Visitor, stranger: Visitor
) -> None:
    address = visitor.begin().url.path
    refused = stranger.client.post(f"{address}/messages", data={"text": "Mon <récit>"})
    assert refused.status_code == 401
    assert "Mon &lt;récit&gt;</textarea>" in refused.text
    assert "https://compte.exemple.test/connexion?retour=%2Fconversations%2F" in refused.text


def test_a_form_that_another_site_makes_one_send_is_refused(visitor: Visitor) -> None:
    page = visitor.agree()
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://mal.test"}):
        refused = visitor.client.post(
            f"{page.url.path}/messages", data={"text": "Bonjour"}, headers=headers
        )
        assert refused.status_code == 403
    assert said_by_the_person(visitor.client.get(page.url)) == ["D'accord, on commence"]


def test_one_erases_after_a_confirmation_and_nothing_is_left(visitor: Visitor) -> None:
    address = visitor.agree().url.path
    asked = visitor.client.get(f"{address}/effacer")
    assert "Oui, tout effacer" in asked.text
    assert visitor.client.get(address).status_code == 200
    erased = visitor.client.post(f"{address}/effacer")
    assert "C’est effacé." in erased.text
    assert "Reprendre ma demande" not in erased.text
    gone = visitor.client.get(address)
    assert gone.status_code == 410
    assert gone.headers["Content-Type"].startswith("text/html")


def test_refusing_the_notice_shows_the_last_words_and_erases_at_once(visitor: Visitor) -> None:
    first = visitor.begin()
    last = visitor.choose(first, "Non merci")
    assert last.status_code == 200
    assert "36 46" in last.text
    assert 'id="composeur"' not in last.text
    assert visitor.client.get(first.url).status_code == 410


def test_one_resumes_from_the_home_page(visitor: Visitor) -> None:
    assert "Reprendre ma demande" not in visitor.client.get("/").text
    address = visitor.agree().url.path
    assert f'href="{address}#dernier">Reprendre ma demande' in visitor.client.get("/").text


def test_a_script_gets_only_what_its_turn_changes(visitor: Visitor) -> None:
    page = visitor.begin()
    visitor.client.headers["X-Requested-With"] = "fetch"
    part = visitor.choose(page, "D'accord", text="en cours", shown_from="0")
    assert "<html" not in part.text
    assert ['id="m0"' in part.text, 'id="m1"' in part.text] == [True, True]
    part = visitor.write(part, STORY)
    assert 'id="m0"' not in part.text
    assert "<title>À vous de répondre" in part.text
    assert 'name="client_message_id"' in part.text


def test_somebody_who_writes_too_fast_is_told_when_to_come_back(tmp_path: Path) -> None:
    with (
        site(tmp_path, SAISINE_MESSAGES_PER_MINUTE=2) as slow,
        slow.visitor() as visitor,
    ):
        page = visitor.write(visitor.agree(), STORY)
        refused = visitor.write(page, "Et aussi ceci")
    assert refused.status_code == 429
    assert int(refused.headers["Retry-After"]) > 0
    assert kept_in_the_field(refused) == "Et aussi ceci"
