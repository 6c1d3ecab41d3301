"""The whole product as processes, for the tests that talk to it: real Rasa, action server, API,
worker, case system and accounts, on free ports and in a folder of their own."""

import secrets
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest
from cryptography.fernet import Fernet

from tools.stack import Stack, free_ports, trained_model

TODAY = "2026-11-21"
WITHIN_S = 15.0

Found = TypeVar("Found")


@dataclass
class Product:
    """A running product. `temporary` is where its programs put their temporary files."""

    stack: Stack
    model: str
    temporary: Path
    http: httpx.Client

    def url(self, name: str) -> str:
        """The address of `api`, `rasa`, `actions`, `case_system` or `accounts`."""
        return self.stack.ports.url(name)

    def kill(self, program: str) -> None:
        """SIGKILL: nothing of that program runs any more."""
        self.stack.kill(program)

    def start(self, program: str) -> None:
        """Starts a killed program again, as it was; returns once it is ready."""
        again = next(p for p in self.stack.programs(self.model) if p.name == program)
        self.stack.launch(again)
        self.stack.wait_until_ready(again)

    def restart(self, program: str) -> None:
        self.kill(program)
        self.start(program)

    def token(self, person: str) -> str:
        """A signed account's token of one of the fictitious people."""
        answer = self.http.post(f"{self.url('accounts')}/api/token", json={"person": person})
        return str(answer.raise_for_status().json()["token"])

    def cases(self) -> list[dict[str, Any]]:
        """Everything the case system has: {idempotency_key, deliveries, payload}."""
        answer = self.http.get(f"{self.url('case_system')}/api/saisines")
        return list(answer.raise_for_status().json())

    def withdrawals(self) -> list[dict[str, Any]]:
        answer = self.http.get(f"{self.url('case_system')}/api/withdrawals")
        return list(answer.raise_for_status().json())

    def case_system_becomes(self, mode: str, **more: float) -> None:
        """`ok`, `unavailable`, `refuse`, or `slow` with `seconds`."""
        body = {"mode": mode, **more}
        self.http.post(f"{self.url('case_system')}/api/faults", json=body).raise_for_status()


@contextmanager
def product(folder: Path, **more: object) -> Iterator[Product]:
    """Starts everything with fresh keys; `more` are variables of the environment."""
    temporary = folder / "tmp"
    temporary.mkdir(parents=True)
    keys = {
        "SAISINE_ENCRYPTION_KEYS": Fernet.generate_key().decode(),
        "SAISINE_PERSON_KEY_SECRET": secrets.token_hex(32),
        "SAISINE_RASA_TOKEN": secrets.token_hex(32),
        "ACTIONS_TOKEN": secrets.token_hex(32),
        "CASE_SYSTEM_SECRET": secrets.token_hex(32),
    }
    ports = free_ports()
    chosen: Mapping[str, object] = {
        "SAISINE_ENVIRONMENT": "test",
        "SAISINE_TODAY": TODAY,
        "SAISINE_DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'var' / 'saisine.db'}",
        "SAISINE_MESSAGES_PER_MINUTE": 100_000,
        "SAISINE_CONVERSATIONS_PER_HOUR": 100_000,
        "SAISINE_PAGES_PER_MINUTE": 100_000,
        "SAISINE_DELIVERY_POLL_S": 0.1,
        "TMPDIR": temporary,
        **more,
    }
    stack = Stack(
        ports,
        folder / "var",
        keys,
        {name: str(value) for name, value in chosen.items()},
        tell=lambda line: None,
    )
    model = trained_model()
    try:
        stack.start(model)
        with httpx.Client(trust_env=False, timeout=30) as http:
            yield Product(stack, model, temporary, http)
    finally:
        stack.stop()


@pytest.fixture(scope="session")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """The product, started once for all the tests that leave it as they found it."""
    with product(tmp_path_factory.mktemp("live")) as running:
        yield running


def eventually(look: Callable[[], Found | None], within_s: float = WITHIN_S) -> Found:
    """What `look` finds as soon as it finds something; fails after `within_s` seconds."""
    deadline = time.monotonic() + within_s
    while not (found := look()):
        assert time.monotonic() < deadline, f"nothing came within {within_s} s"
        time.sleep(0.05)
    return found
