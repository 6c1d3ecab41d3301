"""The action server, as a process: who may call it, and what it never repeats."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tools.stack import free_ports

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "a-token-of-the-tests"
SAID = "Ma caisse ne me répond plus depuis septembre."


@pytest.fixture(scope="module")
def actions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A client that bears the token; `base_url` is the server's."""
    port = free_ports().actions
    log = (tmp_path_factory.mktemp("actions") / "actions.log").open("wb")
    process = subprocess.Popen(
        [sys.executable, "-m", "actions.server"],
        cwd=ROOT,
        env={**os.environ, "ACTIONS_PORT": str(port), "ACTIONS_TOKEN": TOKEN},
        stdout=log,
        stderr=subprocess.STDOUT,
    )
    try:
        with httpx.Client(
            base_url=f"http://127.0.0.1:{port}", headers={"X-Actions-Token": TOKEN}, timeout=20
        ) as client:
            _wait(client)
            yield client
    finally:
        process.terminate()
        process.wait(10)
        log.close()


def test_a_turn_is_refused_without_the_token(actions: httpx.Client) -> None:
    answer = actions.post("/webhook", json=_call({}), headers={"X-Actions-Token": "another"})
    assert answer.status_code == 401


def test_a_failed_turn_is_not_repeated_in_the_answer(actions: httpx.Client) -> None:
    """Rasa writes into its log the answer to a call that failed."""
    answer = actions.post("/webhook", json=_call({"draft": {"channel": SAID}, "today": SAID}))
    assert answer.status_code == 500
    assert answer.json() == {"error": "turn failed"}


def _call(metadata: dict[str, Any]) -> dict[str, Any]:
    """What Rasa posts. A turn without a draft, or on no day, cannot be understood."""
    message = {"text": SAID, "intent": {"name": "inform", "confidence": 0.9}, "metadata": metadata}
    tracker = {"sender_id": "someone", "slots": {}, "latest_message": message, "events": []}
    domain: dict[str, Any] = {"actions": ["action_turn"], "responses": {}}
    return {
        "next_action": "action_turn", "sender_id": "someone", "tracker": tracker, "domain": domain
    }  # fmt: skip


def _wait(client: httpx.Client, within_s: float = 20.0) -> None:
    limit = time.monotonic() + within_s
    while time.monotonic() < limit:
        try:
            client.get("/health").raise_for_status()
            return
        except httpx.HTTPError:
            time.sleep(0.1)
    raise AssertionError("the action server did not start")
