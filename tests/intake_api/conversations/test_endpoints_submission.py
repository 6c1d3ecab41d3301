"""`POST …/submission` and what follows: filed once, followed, withdrawn."""

from concurrent.futures import ThreadPoolExecutor

import httpx

from tests.intake_api.conversations.conftest import Call
from tests.intake_api.conversations.problem import check_problem
from tests.support.person import Person
from tests.support.stack import Product, eventually

STATUS_KEYS = {"reference", "status", "status_label", "submitted_at", "events"}


def test_submitting_gives_a_reference_and_a_receipt_and_again_the_same(ready: Person) -> None:
    first = ready.submit()
    assert first.status_code == 201
    assert set(first.json()) == {"reference", "receipt_url"}
    assert first.json()["receipt_url"].endswith(first.json()["reference"])
    again = ready.submit()
    assert (again.status_code, again.json()) == (201, first.json())
    assert [m["kind"] for m in ready.read()["messages"]].count("receipt") == 1
    assert ready.state["status"] == "submitted"
    assert ready.received()["reference"] == first.json()["reference"]


def test_ten_submissions_at_once_file_one_saisine(live: Product, ready: Person) -> None:
    address = f"{live.url('api')}/v1/conversations/{ready.id}/submission"

    def submit(_: int) -> httpx.Response:
        return httpx.post(address, headers=ready.headers, timeout=40, trust_env=False)

    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(submit, range(10)))
    assert {a.status_code for a in answers} == {201}
    assert len({a.json()["reference"] for a in answers}) == 1
    ready.read()
    ready.received()
    cases = [c for c in live.cases() if c["payload"]["reference"] == ready.reference]
    assert len(cases) == 1


def test_confirming_in_the_chat_and_submitting_give_the_same_reference(ready: Person) -> None:
    ready.say("oui")
    assert ready.submit().json()["reference"] == ready.reference


def test_what_is_missing_is_listed_by_name_and_told_in_french(somebody: Person) -> None:
    somebody.patch({"organisme": "cpam", "requester_type": "assure", "last_name": "Calque"})
    body = check_problem(somebody.submit(), 422, "reponse-a-revoir")
    missing = body["missing"]
    assert isinstance(missing, list)
    expected = {"description", "motif", "prior_complaint", "court_seized", "first_name", "phone"}
    assert expected <= set(missing)
    assert "last_name" not in missing and "nir" not in missing and "siret" not in missing
    assert somebody.read()["state"]["status"] == "open"


def test_without_a_nir_it_is_filed_and_flagged(ready: Person) -> None:
    ready.patch({"nir": None})
    assert ready.submit().status_code == 201
    ready.read()
    received = ready.received()
    assert "nir" not in received["requester"]
    assert "nir_a_verifier" in received["assessment"]["flags"]


def test_a_court_seized_cannot_be_submitted(ready: Person) -> None:
    ready.patch({"court_seized": True})  # said once: to be confirmed, and nothing is handed over
    assert ready.submit().status_code == 422
    ready.patch({"court_seized": True})
    check_problem(ready.submit(), 409, "conflit")
    assert ready.state["status"] == "stopped"


def test_a_filed_request_no_longer_changes_but_still_answers(ready: Person) -> None:
    ready.submit()
    check_problem(ready.call("PATCH", "/answers", json={"answers": {"city": "Lyon"}}), 409)
    ready.say("c'est noté, bonne journée")
    assert ready.state["status"] == "submitted"
    assert ready.reference in ready.heard


def test_the_case_system_gets_what_the_contract_says(live: Product, ready: Person) -> None:
    ready.submit()
    ready.read()
    case = ready.case()
    received = case["payload"]
    assert case["idempotency_key"] == received["id"]
    assert received["schema_version"] == "1.0"
    assert received["channel"] == "public"
    assert received["filed_by"]["kind"] == "requester"
    assert received["assessment"]["assessed_on"] == "2026-11-21"
    assert [c["kind"] for c in received["consents"]] == ["notice", "transmission"]
    assert len(received["transcript"]["sha256"]) == 64


def test_its_owner_and_an_agent_follow_it_and_nobody_else(
    live: Product, api: Call, ready: Person
) -> None:
    ready.submit()
    ready.read()
    path = f"/v1/saisines/{ready.reference}"
    assert set(ready.follow()) >= STATUS_KEYS
    agent = {"Authorization": f"Bearer {live.token('agent')}"}
    assert api("GET", path, headers=agent).json()["reference"] == ready.reference
    stranger = Person.open(live)
    check_problem(api("GET", path, headers=stranger.headers), 404, "introuvable")
    check_problem(api("GET", path), 401, "connexion-requise")


def test_a_withdrawal_reaches_the_case_system_once(live: Product, api: Call, ready: Person) -> None:
    ready.submit()
    ready.read()
    path = f"/v1/saisines/{ready.reference}/withdrawal"
    stranger = Person.open(live)
    check_problem(api("POST", path, headers=stranger.headers), 404, "introuvable")
    for _ in range(2):
        answer = api("POST", path, headers=ready.headers)
        assert answer.status_code == 202
        assert answer.json()["status"] == "retiree"
    saisine_id = ready.received()["id"]
    told = eventually(lambda: [w for w in live.withdrawals() if w["saisine_id"] == saisine_id])
    assert len(told) == 1
    assert ready.follow()["status_label"] == "retirée"
