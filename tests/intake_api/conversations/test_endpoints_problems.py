"""Whatever goes wrong, the answer is a problem detail in French."""

import pytest

from tests.intake_api.conversations.conftest import Call
from tests.intake_api.conversations.problem import check_problem
from tests.support.person import Person
from tests.support.stack import Product


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/v1/nowhere", 404),
        ("PUT", "/v1/conversations", 405),
        ("DELETE", "/v1/questions", 405),
        ("GET", "/v1/saisines/XXXX-XXXX", 401),
        ("POST", "/v1/saisines/XXXX-XXXX/withdrawal", 401),
        ("POST", "/v1/saisines/XXXX-XXXX/events", 401),
    ],
)
def test_a_wrong_address_or_verb_is_said_in_french(
    api: Call, method: str, path: str, status: int
) -> None:
    check_problem(api(method, path), status)


@pytest.mark.parametrize("identifier", ["x", "A" * 43, "%00", "..%2f..", "é", "x" * 4000])
def test_an_impossible_identifier_is_unknown(live: Product, api: Call, identifier: str) -> None:
    headers = Person.open(live).headers
    check_problem(api("GET", f"/v1/conversations/{identifier}", headers=headers), 404)


def test_a_reference_read_aloud_is_found(live: Product, api: Call, ready: Person) -> None:
    """Small letters and missing dashes are what people type."""
    ready.submit()
    ready.read()
    written = ready.reference.lower().replace("-", "")
    assert api("GET", f"/v1/saisines/{written}", headers=ready.headers).status_code == 200


def test_alive_and_ready(api: Call) -> None:
    assert api("GET", "/healthz").json() == {"status": "ok"}
    ready = api("GET", "/readyz")
    assert (ready.status_code, set(ready.json().values())) == (200, {"ok"})
