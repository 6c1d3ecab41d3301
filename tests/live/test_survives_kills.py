"""Programs die at the worst moment and come back: nothing confirmed is lost, nothing goes twice."""

import threading
import time
from collections import Counter
from typing import Any

import httpx
import pytest

from tests.live.filled import filled
from tests.support.person import Person
from tests.support.stack import Product, eventually

CONFIRM = {"text": "oui", "client_message_id": "confirmation"}


class Sent(threading.Thread):
    """A request under way; `answer` stays None when the connection broke."""

    def __init__(self, person: Person, path: str, body: dict[str, Any] | None) -> None:
        super().__init__(daemon=True)
        self.person, self.path, self.body = person, path, body
        self.answer: httpx.Response | None = None
        self.start()

    def run(self) -> None:
        address = f"{self.person.product.url('api')}/v1/conversations/{self.person.id}{self.path}"
        try:
            with httpx.Client(trust_env=False, timeout=20) as http:
                self.answer = http.post(address, json=self.body, headers=self.person.headers)
        except httpx.HTTPError:
            self.answer = None


def confirm_then_kill(product: Product, after_s: float) -> Counter[str]:
    """Six people confirm at once, the API is killed `after_s` later and started again; each then
    sends the same thing again. Returns what the first sending was answered."""
    people = [filled(product) for _ in range(6)]
    sent = [Sent(p, "/messages", CONFIRM) for p in people[:3]]
    sent += [Sent(p, "/submission", None) for p in people[3:]]
    time.sleep(after_s)
    product.kill("intake API")
    for one in sent:
        one.join(25)
    product.start("intake API")
    for one in sent:
        first = reference_in(one.answer)
        again = [one.person.post(one.path, json=one.body) for _ in range(2)]
        assert [a.status_code for a in again] == [201 if one.body is None else 200] * 2
        references = {reference_in(a) for a in again} | ({first} if first else set())
        assert len(references) == 1 and None not in references, references
        one.person.read()
        assert {one.person.reference} == references
        assert one.person.state["status"] == "submitted"
    check_delivered_once(product, people)
    return Counter("answered" if one.answer is not None else "broken" for one in sent)


def reference_in(answer: httpx.Response | None) -> str | None:
    if answer is None or not answer.is_success:
        return None
    body = answer.json()
    found = body.get("reference") or body["state"]["reference"]
    return str(found) if found else None


def check_delivered_once(product: Product, people: list[Person]) -> None:
    """Each reference reaches the case system, under one idempotency key; so does nothing else."""
    eventually(lambda: all(person.follow()["status"] == "remise" for person in people))
    cases = product.cases()
    keys = Counter(case["idempotency_key"] for case in cases)
    references = Counter(case["payload"]["reference"] for case in cases)
    assert set(keys.values()) == {1} and set(references.values()) == {1}
    assert {person.reference for person in people} <= set(references)


@pytest.mark.parametrize("after_ms", [0, 15, 40, 90])
def test_a_confirmation_cut_by_a_kill_files_once(fragile: Product, after_ms: int) -> None:
    confirm_then_kill(fragile, after_ms / 1000)


@pytest.mark.soak
def test_a_hundred_kills_lose_nothing_and_file_nothing_twice(fragile: Product) -> None:
    outcomes: Counter[str] = Counter()
    for number in range(100):
        outcomes += confirm_then_kill(fragile, number * 0.003)
    assert outcomes["answered"] and outcomes["broken"], outcomes


def test_a_message_cut_by_a_kill_is_taken_once_when_sent_again(fragile: Product) -> None:
    people = [Person.open(fragile).press("D'accord") for _ in range(4)]
    story = {
        "text": "La CPAM ne me rembourse pas mes soins dentaires, j'ai écrit le 2 septembre.",
        "client_message_id": "recit-1",
    }
    sent = [Sent(person, "/messages", story) for person in people]
    time.sleep(0.03)
    fragile.restart("intake API")
    for one in sent:
        one.join(25)
        again = one.person.send(**story)
        assert again.status_code == 200
        assert again.json() == one.person.send(**story).json()
        said = [m["text"] for m in one.person.read()["messages"] if m["role"] == "user"]
        assert said.count(story["text"]) == 1


def test_a_worker_killed_between_sending_and_recording_delivers_once(fragile: Product) -> None:
    fragile.case_system_becomes("slow", seconds=1.5)
    try:
        person = filled(fragile).say("oui")
        person.case()  # the case system has it, and has not said so yet
        assert person.follow()["status_label"] == "enregistrée"
        fragile.kill("delivery worker")
    finally:
        fragile.case_system_becomes("ok")
        fragile.start("delivery worker")
    check_delivered_once(fragile, [person])
    assert person.case()["deliveries"] == 2


def test_remise_is_said_only_once_the_case_system_acknowledged(fragile: Product) -> None:
    fragile.kill("case system")
    try:
        person = filled(fragile).say("oui")
        time.sleep(1)
        before = person.follow()
        assert (before["status"], before["status_label"]) == ("enregistree", "enregistrée")
        assert "delivered_at" not in before
        assert "remise au médiateur" not in person.heard.replace("être remise au médiateur", "")
    finally:
        fragile.start("case system")
    eventually(lambda: person.follow()["status"] == "remise")
    after = person.follow()
    assert after["status_label"] == "remise au médiateur"
    assert after["delivered_at"] > after["submitted_at"]
    check_delivered_once(fragile, [person])


def test_without_rasa_the_form_works_and_back_with_it_the_conversation_goes_on(
    fragile: Product,
) -> None:
    talking = Person.open(fragile).press("D'accord")
    story = {
        "text": "La CPAM ne me verse pas mes indemnités d'arrêt maladie, je suis salariée.",
        "client_message_id": "recit-2",
    }
    before = talking.read()
    fragile.kill("rasa")
    try:
        refused = talking.send(**story)
        assert refused.status_code == 503
        assert refused.headers["content-type"] == "application/problem+json"
        assert refused.headers["retry-after"]
        assert "Rien n'est perdu" in refused.json()["detail"]
        assert talking.read() == before

        ready = fragile.http.get(f"{fragile.url('api')}/readyz")
        assert ready.status_code == 503
        assert ready.json() == {"database": "ok", "assistant": "down", "locks": "ok"}
        assert fragile.http.get(f"{fragile.url('api')}/healthz").status_code == 200

        form = filled(fragile)  # opened while Rasa is away
        assert form.submit().status_code == 201
        form.read()
        check_delivered_once(fragile, [form])
    finally:
        fragile.start("rasa")
    again = talking.send(**story)
    assert again.status_code == 200
    assert again.json()["state"]["answers"]["motif"] == "ij_maladie"
    said = [m["text"] for m in talking.read()["messages"] if m["role"] == "user"]
    assert said.count(story["text"]) == 1
    assert fragile.http.get(f"{fragile.url('api')}/readyz").status_code == 200


def test_without_the_action_server_nothing_is_half_done(fragile: Product) -> None:
    person = Person.open(fragile).press("D'accord")
    before = person.read()
    fragile.kill("actions")
    try:
        assert person.send(text="L'Urssaf refuse mon délai de paiement").status_code == 503
        assert person.read() == before
    finally:
        fragile.start("actions")
    person.say("L'Urssaf refuse mon délai de paiement, je suis artisan")
    assert person.answers["organisme"] == "urssaf"
