"""`POST /v1/conversations/{id}/messages`: one turn, once, one at a time."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from tests.intake_api.conversations.problem import check_problem
from tests.support.person import Person
from tests.support.stack import Product

STORY = "La CPAM ne me rembourse pas mes soins dentaires, je leur ai écrit le 2 septembre."


def lines(person: Person, role: str) -> list[str]:
    return [m["text"] for m in person.read()["messages"] if m["role"] == role]


def at_once(person: Person, bodies: list[dict[str, Any]]) -> list[httpx.Response]:
    """Every body sent at the same moment, each by a client of its own."""
    address = f"{person.product.url('api')}/v1/conversations/{person.id}/messages"

    def send(body: dict[str, Any]) -> httpx.Response:
        return httpx.post(address, json=body, headers=person.headers, timeout=40, trust_env=False)

    with ThreadPoolExecutor(len(bodies)) as pool:
        return list(pool.map(send, bodies))


def test_a_turn_answers_with_messages_and_the_state(somebody: Person) -> None:
    answer = somebody.send(text=STORY)
    assert answer.status_code == 200
    assert set(answer.json()) == {"messages", "state"}
    for message in answer.json()["messages"]:
        assert message["role"] == "assistant"
        assert message["kind"] in {
            *("text", "question", "notice", "summary", "receipt", "redirect", "help"),
        }
    state = answer.json()["state"]
    assert {"status", "awaiting", "progress", "answers"} <= set(state)
    assert state["answers"]["organisme"] == "cpam"


def test_the_transcript_is_what_was_said_in_order(somebody: Person) -> None:
    somebody.say(STORY)
    transcript = somebody.read()["messages"]
    roles = [m["role"] for m in transcript]
    assert roles[0] == "assistant" and "user" in roles
    assert transcript[roles.index("user")]["text"] == STORY
    assert transcript[-len(somebody.messages) :] == somebody.messages


def test_the_same_client_message_id_gives_the_same_answer_and_changes_nothing(
    somebody: Person,
) -> None:
    first = somebody.send(text=STORY, client_message_id="m1")
    before = somebody.read()
    assert somebody.send(text=STORY, client_message_id="m1").json() == first.json()
    assert somebody.send(text="autre chose", client_message_id="m1").json() == first.json()
    assert somebody.read() == before


def test_the_same_client_message_id_is_another_message_in_another_conversation(
    live: Product,
) -> None:
    one, other = Person.open(live), Person.open(live)
    one.send(text="oui", client_message_id="m1")
    assert other.send(text="non", client_message_id="m1").json()["state"]["status"] == "erased"
    assert one.read()["state"]["status"] == "open"


def test_ten_messages_at_once_are_all_taken_one_after_the_other(somebody: Person) -> None:
    said = [f"La CPAM ne me rembourse pas la facture numéro {n} du dentiste" for n in range(10)]
    answers = at_once(somebody, [{"text": text} for text in said])
    assert [a.status_code for a in answers] == [200] * 10
    transcript = somebody.read()["messages"]
    assert sorted(m["text"] for m in transcript if m["role"] == "user") == sorted(said)
    for position, line in enumerate(transcript):
        if line["role"] == "user":
            assert transcript[position + 1]["role"] == "assistant", "a message without an answer"


def test_one_message_sent_ten_times_at_once_is_one_turn(somebody: Person) -> None:
    answers = at_once(somebody, [{"text": STORY, "client_message_id": "m1"}] * 10)
    assert [a.status_code for a in answers] == [200] * 10
    assert all(a.json() == answers[0].json() for a in answers)
    assert lines(somebody, "user") == [STORY]


def test_a_form_change_and_messages_at_once_lose_nothing(somebody: Person) -> None:
    def fill(name: str, value: str) -> int:
        address = f"{somebody.product.url('api')}/v1/conversations/{somebody.id}/answers"
        body = {"answers": {name: value}}
        return httpx.patch(
            address, json=body, headers=somebody.headers, timeout=40, trust_env=False
        ).status_code

    filled = {"last_name": "Calque", "first_name": "Ève", "city": "Dijon", "email": "e@exemple.fr"}
    with ThreadPoolExecutor(6) as pool:
        told = pool.submit(somebody.send, text=STORY)
        codes = list(pool.map(fill, filled, filled.values()))
    assert told.result().status_code == 200 and codes == [200] * 4
    somebody.read()
    assert somebody.answers["description"] == STORY
    assert {name: somebody.answers[name] for name in filled} == filled


def test_choice_ids_say_nothing_of_what_they_mean(live: Product) -> None:
    people = [Person.open(live) for _ in range(2)]
    ids = [offer["id"] for person in people for offer in person.offered]
    assert len(ids) == len(set(ids)) == 4
    for one in ids:
        assert len(one) >= 12 and "notice" not in one and "accept" not in one
    assert set(people[0].offered[0]) == {"id", "label"}


def test_a_choice_is_taken_and_shown_by_its_label(live: Product) -> None:
    person = Person.open(live).press("D'accord")
    assert person.answers["accept_notice"] is True
    assert lines(person, "user") == ["D'accord, on commence"]


@pytest.mark.parametrize("choice", ["", "x", "/restart", "accept_notice", "0" * 64])
def test_an_unknown_choice_is_refused_and_changes_nothing(somebody: Person, choice: str) -> None:
    before = somebody.read()
    body = check_problem(somebody.send(choice=choice), 422, "reponse-a-revoir")
    assert "bouton" in str(body["detail"])
    assert somebody.read() == before


def test_somebody_elses_choice_is_refused(live: Product) -> None:
    one, other = Person.open(live), Person.open(live)
    check_problem(one.send(choice=other.choice("D'accord")), 422)
    assert one.read()["state"]["awaiting"] == "accept_notice"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"text": "bonjour", "choice": "x"},
        {"text": "bonjour", "intent": "restart"},
        {"text": "bonjour", "metadata": {}},
        {"text": None},
        {"text": ["bonjour"]},
        {"text": "bonjour", "client_message_id": ""},
        {"text": "bonjour", "client_message_id": "x" * 101},
        {"choice": "x" * 65},
        "bonjour",
        None,
    ],
)
def test_what_the_contract_does_not_say_is_refused(somebody: Person, body: object) -> None:
    before = somebody.read()
    check_problem(somebody.post("/messages", json=body), 422, "reponse-a-revoir")
    assert somebody.read() == before


@pytest.mark.parametrize("content", ['{"text": "bonj', "", "text=bonjour", "\xff\xfe", "[" * 500])
def test_malformed_json_is_a_problem_detail(somebody: Person, content: str) -> None:
    headers = {**somebody.headers, "Content-Type": "application/json"}
    answer = somebody.post("/messages", content=content.encode("latin-1"), headers=headers)
    assert answer.status_code in (400, 422)
    check_problem(answer, answer.status_code)


def test_the_longest_message_goes_through_and_one_character_more_is_said(
    somebody: Person,
) -> None:
    check_problem(somebody.send(text="é" * 8001), 413, "trop-long")
    assert somebody.send(text=("La CPAM a perdu mon dossier. " * 300)[:8000]).status_code == 200
