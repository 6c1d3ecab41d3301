"""`PATCH …/answers` and `GET /v1/questions`: the form says the same as the chat."""

import pytest

from tests.intake_api.conversations.conftest import Call
from tests.intake_api.conversations.problem import check_problem
from tests.support.person import Person
from tests.support.stack import Product

NAMES = (
    "accept_notice requester_type acting_for represented_last_name represented_first_name "
    "represented_birth_date represented_nir mandate company_name organisme caisse mediator "
    "description motif amount_eur contested_decision_date prior_complaint "
    "prior_complaint_date prior_complaint_channel prior_complaint_reference answer_received "
    "answer_date answer_unsatisfactory_reason cra_seized court_seized control_under_way "
    "exceptional_situation nir siret last_name first_name birth_date street postal_code city "
    "country phone email contact_preference contact_note origin correspondence attachments "
    "desired_outcome anything_else submit_anyway same_as_open_saisine summary_confirmed"
)


def test_every_question_of_the_contract_is_published_and_no_other(api: Call) -> None:
    questions = api("GET", "/v1/questions").json()
    beside_the_contract = ["represented_relation"]  # the payload's `relation`
    assert sorted(q["name"] for q in questions) == sorted([*NAMES.split(), *beside_the_contract])


def test_a_question_says_what_a_form_needs(api: Call) -> None:
    for question in api("GET", "/v1/questions").json():
        assert set(question) == {"name", "label", "help", "type", "required", "group", "choices"}
        assert question["label"] and question["group"]
        assert isinstance(question["required"], bool)
        for choice in question["choices"]:
            assert set(choice) == {"value", "label"} and choice["label"]
        if question["type"] == "choice" and question["name"] != "caisse":
            assert question["choices"], question["name"]


def test_codes_booleans_dates_and_plain_words_are_taken(somebody: Person) -> None:
    answer = somebody.patch(
        {
            "organisme": "cpam",
            "requester_type": "je suis salariée",
            "court_seized": "non pas du tout",
            "prior_complaint": True,
            "prior_complaint_date": "2026-09",
            "birth_date": "14 mars 1987",
            "amount_eur": "1 250,50 euros",
            "phone": "06 39 98 12 34",
            "postal_code": "21000",
        }
    )
    assert answer["refused"] == {}
    assert len(answer["accepted"]) == 9
    expected = {
        "requester_type": "assure",
        "court_seized": False,
        "prior_complaint_date": "2026-09",
        "birth_date": "1987-03-14",
        "amount_eur": "1250.50",
        "phone": "+33639981234",
    }
    assert {name: somebody.answers.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("nir", "2 69 05 21 990 045 44"),
        ("nir", "12"),
        ("siret", "123 456 782 00011"),
        ("phone", "06 12"),
        ("email", "zoe@@exemple"),
        ("postal_code", "2100"),
        ("birth_date", "2999-01-01"),
        ("birth_date", "un jour de printemps"),
        ("contested_decision_date", "2026-10"),
        ("court_seized", "peut-être"),
        ("organisme", "le club de bridge"),
        ("requester_type", 12),
        ("mediator", "cpsti"),
        ("amount_eur", "beaucoup"),
        ("last_name", ["a"]),
        ("last_name", "x" * 201),
        ("description", {"a": 1}),
        ("origin", "direction"),
        ("summary_confirmed", True),
        ("color", "bleu"),
        ("attachments", ["x"]),
    ],
)
def test_a_refused_answer_is_explained_and_the_others_are_kept(
    somebody: Person, name: str, value: object
) -> None:
    answer = somebody.patch({name: value, "city": "Dijon"})
    assert answer["accepted"] == ["city"]
    assert list(answer["refused"]) == [name]
    assert len(answer["refused"][name]) > 15 and answer["refused"][name][-1] in ".?)"
    assert name not in somebody.answers
    assert somebody.answers["city"] == "Dijon"


def test_null_takes_an_answer_back(somebody: Person) -> None:
    somebody.patch({"city": "Dijon"})
    somebody.patch({"city": None})
    assert "city" not in somebody.answers


def test_nothing_is_kept_before_the_notice_is_accepted(live: Product) -> None:
    person = Person.open(live)
    check_problem(person.call("PATCH", "/answers", json={"answers": {"city": "Dijon"}}), 403)
    assert person.read()["state"]["answers"] == {}


def test_the_notice_is_not_unaccepted_by_the_form(somebody: Person) -> None:
    """Going back on it erases everything, which has a call of its own."""
    somebody.patch({"city": "Dijon"})
    answer = somebody.patch({"accept_notice": False})
    assert "effacez" in answer["refused"]["accept_notice"]
    assert somebody.answers["accept_notice"] is True and somebody.answers["city"] == "Dijon"


def test_origin_is_the_agents_to_say(live: Product) -> None:
    agent = Person.open(live, as_="agent")
    answer = agent.patch({"accept_notice": True, "origin": "defenseur_des_droits"})
    assert answer["refused"] == {}
    assert agent.answers["origin"] == "defenseur_des_droits"


def test_a_court_said_by_the_form_stops_and_taking_it_back_reopens(ready: Person) -> None:
    refused = ready.patch({"court_seized": True})["refused"]
    assert "confirmez" in refused["court_seized"]
    assert ready.state["status"] == "open" and ready.awaiting == "court_seized"
    ready.patch({"court_seized": True})
    assert ready.state["status"] == "stopped"
    assert ready.state["redirect"]["to"] == "tribunal"
    ready.patch({"court_seized": False})
    assert ready.state["status"] == "open" and ready.awaiting == "summary_confirmed"


def test_another_body_said_by_the_form_redirects(ready: Person) -> None:
    ready.patch({"organisme": "caf"})
    assert ready.state["status"] == "redirected"
    assert set(ready.state["redirect"]) == {"to", "label", "how"}
    ready.patch({"organisme": "cpam"})
    assert ready.state["status"] == "open"


@pytest.mark.parametrize(
    "body", [{}, {"answers": []}, {"answers": {}, "status": "submitted"}, [], "x"]
)
def test_what_the_contract_does_not_say_is_refused(somebody: Person, body: object) -> None:
    check_problem(somebody.call("PATCH", "/answers", json=body), 422, "reponse-a-revoir")


def test_half_a_character_breaks_nothing(somebody: Person) -> None:
    headers = {**somebody.headers, "Content-Type": "application/json"}
    content = b'{"answers": {"last_name": "Calque \\ud83d"}}'
    answer = somebody.call("PATCH", "/answers", content=content, headers=headers)
    assert answer.status_code < 500, answer.text
    somebody.read()
    assert somebody.answers.get("last_name") in (None, "Calque")


def test_control_characters_are_never_handed_over(ready: Person) -> None:
    ready.patch({"last_name": "Cal\u0000que", "city": "Di\u0007jon"})
    assert ready.submit().status_code == 201
    ready.read()
    received = ready.received()
    assert "\u0000" not in received["requester"]["last_name"]
    assert "\u0007" not in received["requester"]["address"]["city"]


def test_a_number_that_is_no_number_is_no_name(somebody: Person) -> None:
    headers = {**somebody.headers, "Content-Type": "application/json"}
    content = b'{"answers": {"last_name": NaN}}'
    answer = somebody.call("PATCH", "/answers", content=content, headers=headers)
    assert answer.status_code < 500
    assert "last_name" not in somebody.read()["state"]["answers"]


TOLD = (
    "Bonjour, la CPAM ne me verse plus mes indemnités journalières depuis mon arrêt maladie. J'ai fait "
    "une réclamation le 6 octobre 2026 et je n'ai aucune réponse. Je suis salariée."
)


def test_a_story_told_in_the_form_is_understood_as_in_the_chat(
    somebody: Person, live: Product
) -> None:
    somebody.patch({"description": TOLD})
    by_form = somebody.answers
    other = Person.open(live)
    other.patch({"accept_notice": True})
    other.say(TOLD)
    assert by_form == other.answers
    assert by_form["prior_complaint_date"] == "2026-10-06"
    assert by_form["requester_type"] == "assure"


def test_what_the_form_says_goes_before_what_its_story_seems_to_say(somebody: Person) -> None:
    somebody.patch(
        {"description": TOLD, "prior_complaint_date": "2026-10-07", "requester_type": None}
    )
    assert somebody.answers["prior_complaint_date"] == "2026-10-07"
    assert "requester_type" not in somebody.answers
