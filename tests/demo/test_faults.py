"""Failures on demand: what a demonstration switches on is what the intake API meets."""

import time
from collections.abc import Iterator

import httpx
import pytest

from tests.demo import running
from tests.demo.example import hand_over, payload, withdraw


@pytest.fixture(autouse=True)
def _back_to_normal(case_system: httpx.Client) -> Iterator[None]:
    yield
    assert case_system.post("/api/faults", json={"mode": "ok"}).status_code == 200


@pytest.mark.parametrize(("mode", "status"), [("unavailable", 503), ("refuse", 422)])
def test_a_fault_keeps_nothing_but_counts_the_deliveries(
    case_system: httpx.Client, mode: str, status: int
) -> None:
    sent = payload()
    case_system.post("/api/faults", json={"mode": mode})
    assert hand_over(case_system, sent).status_code == status
    assert withdraw(case_system, sent["id"]).status_code == status
    assert "simulée" in case_system.get("/").text
    assert sent["id"] not in case_system.get("/api/saisines").text

    case_system.post("/api/faults", json={"mode": "ok"})
    assert hand_over(case_system, sent).status_code == 201
    (kept,) = [
        item
        for item in case_system.get("/api/saisines").json()
        if item["idempotency_key"] == sent["id"]
    ]
    assert kept["deliveries"] == 2


def test_slow_answers_late(case_system: httpx.Client) -> None:
    case_system.post("/api/faults", json={"mode": "slow", "seconds": 0.4})
    start = time.monotonic()
    assert hand_over(case_system, payload()).status_code == 201
    assert time.monotonic() - start >= 0.4


def test_a_caller_that_gives_up_on_a_slow_answer_meets_a_duplicate(
    case_system: httpx.Client,
) -> None:
    case_system.post("/api/faults", json={"mode": "slow", "seconds": 1.5})
    sent = payload()
    with (
        httpx.Client(base_url=case_system.base_url, trust_env=False, timeout=0.3) as impatient,
        pytest.raises(httpx.ReadTimeout),
    ):
        hand_over(impatient, sent)
    case_system.post("/api/faults", json={"mode": "ok"})
    assert hand_over(case_system, sent).status_code == 409


def test_an_unknown_fault_is_refused(case_system: httpx.Client) -> None:
    assert case_system.post("/api/faults", json={"mode": "boum"}).status_code == 422
    assert case_system.get("/api/faults").json()["mode"] == "ok"


def test_without_a_secret_the_program_does_not_start() -> None:
    with (
        pytest.raises(AssertionError, match="CASE_SYSTEM_SECRET"),
        running.case_system(CASE_SYSTEM_SECRET=""),
    ):
        pass
