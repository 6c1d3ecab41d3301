"""`make run`: it starts everything, says where, and leaves nothing behind."""

import os
import signal
import socket
import subprocess
import time
from dataclasses import asdict
from pathlib import Path

import httpx

from tools.stack import APP_PYTHON, ROOT, Ports, free_ports

READY_WITHIN_S = 120


def _environment(ports: Ports, var: Path) -> dict[str, str]:
    named = {f"PORT_{name.upper()}": str(port) for name, port in asdict(ports).items()}
    return {**os.environ, **named, "SAISINE_VAR": str(var)}


def _processes_of(var: Path) -> list[str]:
    """The command lines of every process whose environment names `var`."""
    found = []
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdigit() and str(var).encode() in (folder / "environ").read_bytes():
                found.append((folder / "cmdline").read_bytes().replace(b"\0", b" ").decode())
        except OSError:
            continue
    return found


def test_ctrl_c_stops_all_of_it_without_leaving_a_process(tmp_path: Path) -> None:
    ports = free_ports()
    with (tmp_path / "out").open("w+") as out:
        run = subprocess.Popen(
            [APP_PYTHON, "-m", "tools.run"], cwd=ROOT, env=_environment(ports, tmp_path),
            stdout=out, stderr=subprocess.STDOUT,
        )  # fmt: skip
        try:
            limit = time.monotonic() + READY_WITHIN_S
            while "Ready in" not in (tmp_path / "out").read_text():
                assert run.poll() is None, (tmp_path / "out").read_text()
                assert time.monotonic() < limit, (tmp_path / "out").read_text()
                time.sleep(0.2)
            for name in ("api", "case_system", "accounts"):
                assert ports.url(name) in (tmp_path / "out").read_text()
                assert httpx.get(ports.url(name) + "/").status_code == 200
            assert len(_processes_of(tmp_path)) >= 7
        finally:
            run.send_signal(signal.SIGINT)
            run.wait(30)
    assert run.returncode == 0
    assert _processes_of(tmp_path) == []


def test_a_taken_port_is_told_in_one_sentence(tmp_path: Path) -> None:
    ports = free_ports()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", ports.actions))
        taken.listen()
        done = subprocess.run(
            [APP_PYTHON, "-m", "tools.run"], cwd=ROOT, env=_environment(ports, tmp_path),
            capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert f"Port {ports.actions} is taken" in done.stderr
    assert "PORT_ACTIONS=" in done.stderr
    assert _processes_of(tmp_path) == []
