"""The whole site as its own process, on a fresh database, with an assistant and accounts beside it."""

import asyncio
import html
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from intake_api.db.migrate import upgrade
from tests.intake_api.web.assistant import Assistant, assistant
from tests.support.issuer import AUDIENCE, ISSUER, Issuer, issuer
from tests.support.settings import environment

ROOT = Path(__file__).parents[3]


@dataclass(frozen=True)
class Site:
    url: str
    database_url: str
    assistant: Assistant
    accounts: Issuer

    @contextmanager
    def visitor(self, **headers: str) -> Iterator["Visitor"]:
        """A browser of its own, without JavaScript: follows redirections, keeps cookies."""
        with httpx.Client(
            base_url=self.url, follow_redirects=True, trust_env=False, timeout=20, headers=headers
        ) as client:
            yield Visitor(client)


@dataclass
class Visitor:
    client: httpx.Client

    def begin(self) -> httpx.Response:
        return self.client.post("/conversations")

    def agree(self) -> httpx.Response:
        """Begins, and accepts the notice."""
        return self.choose(self.begin(), "D'accord")

    def choose(self, page: httpx.Response, label: str, **more: str) -> httpx.Response:
        """Presses the button whose label begins so, on that page."""
        pressed = next(value for value, text in buttons(page) if text.startswith(label))
        return self._post(page, choice=pressed, **more)

    def write(self, page: httpx.Response, text: str, **more: str) -> httpx.Response:
        return self._post(page, text=text, **more)

    def _post(self, page: httpx.Response, **fields: str) -> httpx.Response:
        form = re.search(r'<form id="composeur"[^>]*action="([^"]+)"', page.text)
        assert form, "no field to answer in on this page"
        hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page.text))
        return self.client.post(form[1], data=hidden | fields)


def buttons(page: httpx.Response) -> list[tuple[str, str]]:
    """The choices that can be taken: (value, label)."""
    found = re.findall(r'<button class="choice"[^>]*value="([^"]+)">(.*?)</button>', page.text)
    return [(value, html.unescape(label)) for value, label in found]


def kept_in_the_field(page: httpx.Response) -> str:
    found = re.search(r'<textarea id="texte"[^>]*>\n?(.*?)</textarea>', page.text, re.DOTALL)
    assert found, "no field on this page"
    return html.unescape(found[1])


def said_by_the_person(page: httpx.Response) -> list[str]:
    found = re.findall(r'<p class="words">(.*?)</p>', page.text, re.DOTALL)
    return [html.unescape(text) for text in found]


def problem_on(page: httpx.Response) -> str:
    found = re.search(r'<p id="alerte-texte">(.*?)</p>', page.text, re.DOTALL)
    return html.unescape(found[1]) if found else ""


@contextmanager
def site(folder: Path, **settings: object) -> Iterator[Site]:
    database_url = f"sqlite+aiosqlite:///{folder}/site.db"
    asyncio.run(upgrade(database_url))
    with ExitStack() as running:
        listening = running.enter_context(assistant())
        accounts = running.enter_context(issuer())
        chosen = {
            "SAISINE_DATABASE_URL": database_url,
            "SAISINE_RASA_URL": listening.url,
            "SAISINE_JWKS_URL": accounts.jwks_url,
            "SAISINE_JWT_ISSUER": ISSUER,
            "SAISINE_JWT_AUDIENCE": AUDIENCE,
            "SAISINE_SIGN_IN_URL": "https://compte.exemple.test/connexion",
            "SAISINE_CONVERSATIONS_PER_HOUR": 10_000,
            "SAISINE_MESSAGES_PER_MINUTE": 10_000,
            "SAISINE_PAGES_PER_MINUTE": 10_000,
            **settings,
        }
        url = running.enter_context(_serving(environment(**chosen)))
        yield Site(url, database_url, listening, accounts)


@contextmanager
def _serving(variables: dict[str, str]) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [
        sys.executable, "-m", "uvicorn", "intake_api.app:create_app", "--factory",
        "--host", "127.0.0.1", "--port", str(port), "--ws", "none", "--log-level", "warning",
    ]  # fmt: skip
    process = subprocess.Popen(
        command, cwd=ROOT, env={"PATH": os.environ["PATH"], **variables}, stderr=subprocess.STDOUT
    )
    url = f"http://127.0.0.1:{port}"
    try:
        _wait(process, url)
        yield url
    finally:
        process.terminate()
        process.wait(10)


def _wait(process: subprocess.Popen[bytes], url: str) -> None:
    limit = time.monotonic() + 60
    while time.monotonic() < limit:
        assert process.poll() is None, "the site stopped at once"
        try:
            if httpx.get(f"{url}/healthz", trust_env=False).status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError("the site never became healthy")
