"""What the case system takes, and what it refuses (contract, section 2)."""

import json
import time
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from tests.demo import running
from tests.demo.example import hand_over, payload, signed, withdraw


def received(client: httpx.Client, key: str) -> list[dict[str, object]]:
    listed: list[dict[str, object]] = client.get("/api/saisines").json()
    return [item for item in listed if item["idempotency_key"] == key]


def test_a_signed_saisine_is_acknowledged_and_kept_as_it_came(case_system: httpx.Client) -> None:
    sent = payload()
    answer = hand_over(case_system, sent)
    assert (answer.status_code, answer.json()) == (201, {"received": True})
    (kept,) = received(case_system, sent["id"])
    assert kept["payload"] == sent
    assert kept["deliveries"] == 1
    assert datetime.fromisoformat(str(kept["received_at"])).tzinfo is not None


def test_the_same_key_again_is_a_duplicate_and_the_first_stays(case_system: httpx.Client) -> None:
    sent = payload()
    assert hand_over(case_system, sent).status_code == 201
    assert hand_over(case_system, {**sent, "reference": "AUTRE"}).status_code == 409
    (kept,) = received(case_system, sent["id"])
    assert kept["payload"] == sent
    assert kept["deliveries"] == 2


@pytest.mark.parametrize(
    "fault",
    ["another secret", "another body", "no signature", "no timestamp", "timestamp not signed"],
)
def test_a_request_that_is_not_ours_is_refused_and_not_kept(
    case_system: httpx.Client, fault: str
) -> None:
    sent = payload()
    body = json.dumps(sent).encode()
    headers = signed(body) | {"Idempotency-Key": sent["id"]}
    if fault == "another secret":
        headers |= signed(body, secret="un-autre")
    elif fault == "another body":
        body = body.replace(b"KRT4", b"KRT5")
    elif fault == "no signature":
        del headers["X-Saisine-Signature"]
    elif fault == "no timestamp":
        del headers["X-Saisine-Timestamp"]
    else:
        headers["X-Saisine-Timestamp"] = str(int(headers["X-Saisine-Timestamp"]) + 1)
    answer = case_system.post("/saisines", content=body, headers=headers)
    assert answer.status_code == 401
    assert received(case_system, sent["id"]) == []


@pytest.mark.parametrize("written", ["seconds", "ISO 8601"])
@pytest.mark.parametrize(
    ("age_s", "status"), [(0, 201), (280, 201), (-280, 201), (320, 401), (-320, 401)]
)
def test_a_signature_is_good_for_five_minutes(
    case_system: httpx.Client, written: str, age_s: int, status: int
) -> None:
    moment = int(time.time()) - age_s
    timestamp = (
        str(moment) if written == "seconds" else datetime.fromtimestamp(moment, UTC).isoformat()
    )
    sent = payload()
    body = json.dumps(sent).encode()
    headers = signed(body, timestamp=timestamp) | {"Idempotency-Key": sent["id"]}
    assert case_system.post("/saisines", content=body, headers=headers).status_code == status


def test_a_timestamp_that_cannot_be_read_is_refused(case_system: httpx.Client) -> None:
    headers = signed(b"{}", timestamp="hier") | {"Idempotency-Key": "x"}
    assert case_system.post("/saisines", content=b"{}", headers=headers).status_code == 401


def test_the_key_is_required(case_system: httpx.Client) -> None:
    body = json.dumps(payload()).encode()
    assert case_system.post("/saisines", content=body, headers=signed(body)).status_code == 400


def test_the_key_is_the_saisine_s_id(case_system: httpx.Client) -> None:
    sent = payload()
    assert hand_over(case_system, sent, key=str(uuid4())).status_code == 400
    assert received(case_system, sent["id"]) == []


@pytest.mark.parametrize("body", [b"", b"pas du JSON", b"[1]", b"\xff"])
def test_a_body_that_is_not_a_json_object_is_a_bad_request(
    case_system: httpx.Client, body: bytes
) -> None:
    headers = signed(body) | {"Idempotency-Key": "x"}
    assert case_system.post("/saisines", content=body, headers=headers).status_code == 400


@pytest.mark.parametrize("change", [{"schema_version": "1.1"}, {"schema_version": None}])
def test_another_schema_version_is_not_understood(
    case_system: httpx.Client, change: dict[str, object]
) -> None:
    sent = payload() | change
    assert hand_over(case_system, sent).status_code == 422
    assert received(case_system, sent["id"]) == []


def test_a_withdrawal_is_taken_once(case_system: httpx.Client) -> None:
    sent = payload()
    hand_over(case_system, sent)
    answers = [withdraw(case_system, sent["id"]).status_code for _ in range(2)]
    assert answers == [201, 409]
    key = f"{sent['id']}:withdrawal"
    (kept,) = [
        item
        for item in case_system.get("/api/withdrawals").json()
        if item["idempotency_key"] == key
    ]
    assert kept["deliveries"] == 2
    assert kept["payload"] == {"reason": "Tout est réglé."}


def test_a_withdrawal_that_overtakes_its_saisine_is_not_lost(case_system: httpx.Client) -> None:
    sent = payload(reference="TARD-0001")
    assert withdraw(case_system, sent["id"]).status_code == 201
    assert hand_over(case_system, sent).status_code == 201
    assert "a retiré sa demande" in case_system.get(f"/saisines/{sent['id']}").text


def test_a_withdrawal_is_signed_and_has_its_own_key(case_system: httpx.Client) -> None:
    saisine_id = payload()["id"]
    path = f"/saisines/{saisine_id}/withdrawal"
    key = {"Idempotency-Key": f"{saisine_id}:withdrawal"}
    assert case_system.post(path, content=b"{}", headers=key).status_code == 401
    assert case_system.post(path, content=b"{}", headers=signed(b"{}")).status_code == 400
    wrong = signed(b"{}") | {"Idempotency-Key": saisine_id}
    assert case_system.post(path, content=b"{}", headers=wrong).status_code == 400
    other = json.dumps({"id": str(uuid4())}).encode()
    assert case_system.post(path, content=other, headers=signed(other) | key).status_code == 400


def test_a_restart_keeps_everything(tmp_path: Path) -> None:
    database = str(tmp_path / "dossiers" / "cases.db")
    sent = payload()
    with running.case_system(CASE_SYSTEM_DB=database) as client:
        hand_over(client, sent)
        withdraw(client, sent["id"])
    with running.case_system(CASE_SYSTEM_DB=database) as client:
        assert hand_over(client, sent).status_code == 409
        assert withdraw(client, sent["id"]).status_code == 409
        (kept,) = client.get("/api/saisines").json()
        assert kept["payload"] == sent
        assert kept["deliveries"] == 2
        assert "Retirée" in client.get("/").text
