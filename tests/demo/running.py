"""Runs a demonstration program as its own process; a small receiver plays the intake API."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import httpx

ROOT = Path(__file__).parents[2]
SECRET = "secret-des-essais"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(**settings: str) -> dict[str, str]:
    """What the process sees: the settings named, and nothing of the machine's own."""
    return {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **settings}


@contextmanager
def program(module: str, port: int, **settings: str) -> Iterator[httpx.Client]:
    """A client of `python -m module`, started and healthy; the process ends with the block."""
    process = subprocess.Popen(
        [sys.executable, "-m", module],
        cwd=ROOT,
        env=environment(**settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        base = f"http://127.0.0.1:{port}"
        with httpx.Client(base_url=base, trust_env=False, timeout=10) as client:
            _wait_until_healthy(process, client)
            yield client
    finally:
        process.terminate()
        process.communicate(timeout=10)


def _wait_until_healthy(process: subprocess.Popen[str], client: httpx.Client) -> None:
    limit = time.monotonic() + 30
    while time.monotonic() < limit:
        if process.poll() is not None:
            raise AssertionError(f"the program stopped at once: {process.communicate()[0]}")
        try:
            if client.get("/healthz").status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.05)
    raise AssertionError("the program never became healthy")


@contextmanager
def case_system(**settings: str) -> Iterator[httpx.Client]:
    port = free_port()
    own = {"CASE_SYSTEM_PORT": str(port), "CASE_SYSTEM_SECRET": SECRET, **settings}
    with program("demo.case_system", port, **own) as client:
        yield client


@contextmanager
def accounts(**settings: str) -> Iterator[httpx.Client]:
    port = free_port()
    with program("demo.accounts", port, DEMO_ACCOUNTS_PORT=str(port), **settings) as client:
        yield client


@dataclass
class Posted:
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Receiver:
    """Keeps what is posted to it and answers `status` with `answer`."""

    url: str
    status: int = 202
    answer: bytes = b"{}"
    posts: list[Posted] = field(default_factory=list)


@contextmanager
def receiver() -> Iterator[Receiver]:
    kept = Receiver(url="")

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            kept.posts.append(Posted(self.path, dict(self.headers), body))
            self.send_response(kept.status)
            self.send_header("Content-Type", "application/problem+json")
            self.send_header("Content-Length", str(len(kept.answer)))
            self.end_headers()
            self.wfile.write(kept.answer)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    kept.url = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield kept
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
