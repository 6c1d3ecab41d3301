"""A container is healthy when its program answers well, and only then."""

import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

PROBE = Path(__file__).resolve().parents[2] / "docker/probe.py"


def probe(url: str) -> subprocess.CompletedProcess[str]:
    """With a proxy that leads nowhere, as Docker may hand one on."""
    return subprocess.run(
        [sys.executable, str(PROBE), url],
        env={"http_proxy": "http://127.0.0.1:1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(int(self.path.strip("/")))
        self.end_headers()

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def server() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), _Answers) as http:
        thread = Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{http.server_port}"
        http.shutdown()
        thread.join()


@pytest.mark.parametrize(("status", "healthy"), [(200, True), (401, False), (503, False)])
def test_a_container_is_healthy_when_it_answers_well(
    server: str, status: int, healthy: bool
) -> None:
    done = probe(f"{server}/{status}")
    assert (done.returncode == 0) is healthy
    assert "Traceback" not in done.stderr


def test_a_container_that_does_not_answer_is_not_healthy() -> None:
    done = probe("http://127.0.0.1:1/")
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
