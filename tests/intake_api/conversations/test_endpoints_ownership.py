"""A conversation is its owner's: for anybody else it does not exist, not even for an agent."""

from typing import Any

import pytest

from tests.intake_api.conversations.problem import check_problem
from tests.live.filled import filled
from tests.support.person import Person
from tests.support.stack import Product

CALLS: list[tuple[str, str, dict[str, Any]]] = [
    ("GET", "", {}),
    ("POST", "/messages", {"json": {"text": "bonjour"}}),
    ("PATCH", "/answers", {"json": {"answers": {"accept_notice": True, "city": "Lyon"}}}),
    ("POST", "/submission", {}),
    ("DELETE", "", {}),
]


@pytest.fixture(scope="module")
def owners(live: Product) -> dict[str, Person]:
    return {"public": filled(live), "compte": Person.open(live, as_="salariee")}


@pytest.fixture(scope="module")
def others(live: Product) -> dict[str, dict[str, str]]:
    """The headers of everybody who is not the owner."""
    return {
        "another visitor": Person.open(live).headers,
        "another account": Person.open(live, as_="artisan").headers,
        "an agent": Person.open(live, as_="agent").headers,
        "nobody": {},
    }


@pytest.mark.parametrize("owner", ["public", "compte"])
@pytest.mark.parametrize("who", ["another visitor", "another account", "an agent", "nobody"])
@pytest.mark.parametrize(("method", "path", "more"), CALLS, ids=[f"{m} {p}" for m, p, _ in CALLS])
def test_it_does_not_exist_for_anybody_else(
    owners: dict[str, Person],
    others: dict[str, dict[str, str]],
    owner: str,
    who: str,
    method: str,
    path: str,
    more: dict[str, Any],
) -> None:
    person = owners[owner]
    before = person.read()
    answer = person.call(method, path, headers=others[who], **more)
    theirs = check_problem(answer, 404, "introuvable")
    unknown = person.product.http.request(
        method,
        f"{person.product.url('api')}/v1/conversations/{'A' * 32}{path}",
        headers=others[who],
        **more,
    )
    assert check_problem(unknown, 404) == theirs, "it may be told from one that does not exist"
    assert person.read() == before


@pytest.mark.parametrize(("method", "path", "more"), CALLS, ids=[f"{m} {p}" for m, p, _ in CALLS])
def test_a_bad_token_is_not_nobody(
    owners: dict[str, Person], method: str, path: str, more: dict[str, Any]
) -> None:
    headers = {"Authorization": "Bearer not-a-token"}
    check_problem(owners["public"].call(method, path, headers=headers, **more), 401)


def test_the_same_account_finds_it_again_from_another_device(live: Product) -> None:
    one = Person.open(live, as_="retraite").press("D'accord")
    again = {"Authorization": f"Bearer {live.token('retraite')}"}
    answer = one.call("GET", headers=again)
    assert answer.status_code == 200
    assert answer.json()["id"] == one.id
