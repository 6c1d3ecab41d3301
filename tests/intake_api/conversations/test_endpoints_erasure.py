"""`DELETE /v1/conversations/{id}`: gone, and said to be."""

from typing import Any

import pytest

from tests.intake_api.conversations.problem import check_problem
from tests.support.person import Person
from tests.support.stack import Product

CALLS: list[tuple[str, str, dict[str, Any]]] = [
    ("GET", "", {}),
    ("POST", "/messages", {"json": {"text": "bonjour"}}),
    ("PATCH", "/answers", {"json": {"answers": {"city": "Lyon"}}}),
    ("POST", "/submission", {}),
    ("DELETE", "", {}),
]


def test_erasing_leaves_nothing_to_read_write_or_send(ready: Person) -> None:
    answer = ready.call("DELETE")
    assert (answer.status_code, answer.content) == (204, b"")
    for method, path, more in CALLS:
        check_problem(ready.call(method, path, **more), 410, "effacee")


def test_it_stays_unknown_to_others_once_erased(live: Product, ready: Person) -> None:
    ready.call("DELETE")
    check_problem(ready.call("GET", headers=Person.open(live).headers), 404)


def test_refusing_the_notice_erases_at_once(live: Product) -> None:
    person = Person.open(live).say("non merci")
    assert person.state["status"] == "erased"
    assert person.state["answers"] == {}
    check_problem(person.call("GET"), 410, "effacee")


@pytest.mark.parametrize("channel_of", ["salariee", "retraite"])
def test_what_the_account_gave_goes_too(live: Product, channel_of: str) -> None:
    person = Person.open(live, as_=channel_of).press("Non merci")
    assert person.state["answers"] == {}
    check_problem(person.call("GET"), 410, "effacee")


def test_a_saisine_already_filed_stays(live: Product, ready: Person) -> None:
    ready.submit()
    ready.read()
    assert ready.call("DELETE").status_code == 204
    assert ready.follow()["reference"] == ready.reference
    assert ready.received()["requester"]["last_name"] == "Calque"


def test_the_client_message_id_of_an_erased_conversation_answers_nothing(live: Product) -> None:
    person = Person.open(live)
    person.send(text="oui", client_message_id="m1")
    person.call("DELETE")
    check_problem(person.send(text="oui", client_message_id="m1"), 410, "effacee")
