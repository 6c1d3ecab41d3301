"""Events that the case system sends back to the intake API."""

import hashlib
import hmac
import json
import time
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

import httpx
import pytest

from tests.demo import running
from tests.demo.example import hand_over, payload


@pytest.fixture
def saisine(case_system: httpx.Client, intake: running.Receiver) -> Iterator[dict[str, Any]]:
    sent = payload(reference="EVEN-0001")
    hand_over(case_system, sent)
    intake.posts.clear()
    yield sent
    intake.status, intake.answer = 202, b"{}"


def send(
    client: httpx.Client, saisine: dict[str, Any], status: str, outcome: str = ""
) -> httpx.Response:
    form = {"status": status, "outcome": outcome}
    return client.post(f"/saisines/{saisine['id']}/events", data=form, follow_redirects=True)


def test_the_form_tells_the_intake_api_and_signs_what_it_says(
    case_system: httpx.Client, intake: running.Receiver, saisine: dict[str, Any]
) -> None:
    page = send(case_system, saisine, "cloturee", "decision_revisee")
    (post,) = intake.posts
    assert post.path == "/v1/saisines/EVEN-0001/events"
    event = json.loads(post.body)
    assert set(event) == {"event_id", "status", "outcome", "at"}
    assert (event["status"], event["outcome"]) == ("cloturee", "decision_revisee")
    assert UUID(event["event_id"])
    assert datetime.fromisoformat(event["at"]).tzinfo is not None
    timestamp = post.headers["X-Saisine-Timestamp"]
    assert abs(time.time() - int(timestamp)) < 60
    expected = hmac.new(
        running.SECRET.encode(), timestamp.encode() + b"." + post.body, hashlib.sha256
    ).hexdigest()
    assert post.headers["X-Saisine-Signature"] == expected
    assert post.headers["Content-Type"] == "application/json"
    assert "Transmis et accepté (réponse 202)." in page.text
    assert "Décision révisée" in page.text


def test_an_event_without_outcome_says_none(
    case_system: httpx.Client, intake: running.Receiver, saisine: dict[str, Any]
) -> None:
    send(case_system, saisine, "en_mediation")
    assert "outcome" not in json.loads(intake.posts[0].body)


def test_each_event_has_its_own_id(
    case_system: httpx.Client, intake: running.Receiver, saisine: dict[str, Any]
) -> None:
    send(case_system, saisine, "recevable")
    send(case_system, saisine, "recevable")
    assert len({json.loads(post.body)["event_id"] for post in intake.posts}) == 2


def test_reloading_the_page_sends_nothing_again(
    case_system: httpx.Client, intake: running.Receiver, saisine: dict[str, Any]
) -> None:
    page = send(case_system, saisine, "recevable")
    assert page.request.method == "GET"
    case_system.get(page.url)
    assert len(intake.posts) == 1


def test_the_status_follows_the_last_event_accepted(
    case_system: httpx.Client, intake: running.Receiver, saisine: dict[str, Any]
) -> None:
    send(case_system, saisine, "en_mediation")
    intake.status, intake.answer = 404, '{"detail": "Référence inconnue."}'.encode()
    page = send(case_system, saisine, "irrecevable").text
    assert "Refusé par l’API de saisie (réponse 404). Référence inconnue." in page
    assert '<span class="badge">En médiation</span>' in page


def test_an_intake_api_that_is_down_is_said_so() -> None:
    nobody = f"http://127.0.0.1:{running.free_port()}"
    with running.case_system(INTAKE_API_URL=nobody) as client:
        sent = payload()
        hand_over(client, sent)
        page = send(client, sent, "recevable").text
    assert "Non transmis : l’API de saisie ne répond pas." in page
    assert '<span class="badge">Reçue</span>' in page


@pytest.mark.parametrize(("status", "outcome"), [("", ""), ("perdue", ""), ("cloturee", "perdue")])
def test_only_the_contract_s_codes_are_sent(
    case_system: httpx.Client,
    intake: running.Receiver,
    saisine: dict[str, Any],
    status: str,
    outcome: str,
) -> None:
    answer = send(case_system, saisine, status, outcome)
    assert answer.status_code == 422
    assert "Choisissez un statut" in answer.text
    assert intake.posts == []


def test_an_event_about_an_unknown_saisine_goes_nowhere(
    case_system: httpx.Client, intake: running.Receiver, saisine: dict[str, Any]
) -> None:
    assert send(case_system, {"id": "inconnue"}, "recevable").status_code == 404
    assert intake.posts == []
