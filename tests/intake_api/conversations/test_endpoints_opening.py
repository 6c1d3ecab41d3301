"""`POST /v1/conversations`: who may open which channel, and what they are given."""

import pytest

from tests.intake_api.conversations.conftest import Call
from tests.intake_api.conversations.problem import check_problem
from tests.support.person import Person
from tests.support.stack import Product


def test_an_anonymous_visitor_is_given_a_token_the_notice_and_a_state(api: Call) -> None:
    answer = api("POST", "/v1/conversations", json={"channel": "public"})
    assert answer.status_code == 201
    body = answer.json()
    assert set(body) == {"id", "token", "messages", "state"}
    assert body["token"].startswith("pub_") and len(body["token"]) > 40
    assert [m["kind"] for m in body["messages"]] == ["notice"]
    assert "assistant automatique, pas une personne" in body["messages"][0]["text"]
    assert body["state"]["status"] == "open"
    assert body["state"]["awaiting"] == "accept_notice"
    assert body["state"]["answers"] == {}
    assert set(body["state"]["progress"]) == {"answered", "remaining"}


def test_the_channel_is_public_unless_said_otherwise(api: Call) -> None:
    assert api("POST", "/v1/conversations", json={}).json()["token"]


def test_two_visitors_never_share_an_id_or_a_token(api: Call) -> None:
    opened = [api("POST", "/v1/conversations", json={}).json() for _ in range(5)]
    assert len({one["id"] for one in opened}) == len({one["token"] for one in opened}) == 5


@pytest.mark.parametrize("person", ["salariee", "artisan", "agent"])
def test_whoever_signed_in_is_given_no_token(live: Product, api: Call, person: str) -> None:
    channel = {"salariee": "compte", "artisan": "independant", "agent": "telephone"}[person]
    headers = {"Authorization": f"Bearer {live.token(person)}"}
    answer = api("POST", "/v1/conversations", json={"channel": channel}, headers=headers)
    assert answer.status_code == 201
    assert answer.json().get("token") is None


def test_what_the_account_knows_is_prefilled_and_masked(live: Product) -> None:
    person = Person.open(live, as_="salariee")
    assert person.answers["last_name"] == "Exemple"
    assert person.answers["birth_date"] == "1988-05-14"
    assert person.answers["nir"] == "2 88 05 •• ••• ••• ••"


def test_the_agent_is_not_the_person_who_calls(live: Product) -> None:
    assert Person.open(live, as_="agent").answers == {}


@pytest.mark.parametrize("channel", ["compte", "independant", "telephone"])
def test_only_the_public_channel_is_open_to_anonymous_visitors(api: Call, channel: str) -> None:
    answer = api("POST", "/v1/conversations", json={"channel": channel})
    check_problem(answer, 401, "connexion-requise")
    assert answer.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize(
    ("person", "channel"),
    [("salariee", "telephone"), ("agent", "compte"), ("agent", "independant")],
)
def test_the_telephone_is_the_agents_and_nobody_elses(
    live: Product, api: Call, person: str, channel: str
) -> None:
    headers = {"Authorization": f"Bearer {live.token(person)}"}
    answer = api("POST", "/v1/conversations", json={"channel": channel}, headers=headers)
    check_problem(answer, 403, "non-autorise")


@pytest.mark.parametrize("bearer", ["pub_short", "ey.not.ajwt", "pub_" + "é" * 40, "-"])
def test_a_token_that_is_not_good_never_falls_back_on_nobody(api: Call, bearer: str) -> None:
    headers = {"Authorization": f"Bearer {bearer}".encode()}
    check_problem(api("POST", "/v1/conversations", json={}, headers=headers), 401)


@pytest.mark.parametrize(
    "body", [{"channel": "minitel"}, {"canal": "public"}, {"channel": "public", "token": "x"}, []]
)
def test_an_unknown_channel_or_field_is_refused(api: Call, body: object) -> None:
    check_problem(api("POST", "/v1/conversations", json=body), 422, "reponse-a-revoir")
