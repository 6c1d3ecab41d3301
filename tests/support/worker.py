"""The delivery worker and its commands, as real processes."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.settings import environment

ROOT = Path(__file__).parents[2]


@dataclass
class RunningWorker:
    """`lines` grows with what the process prints, standard error included."""

    process: subprocess.Popen[str]
    lines: list[str]
    ready: threading.Event

    def kill(self) -> None:
        """SIGKILL: nothing of it runs any more."""
        self.process.kill()
        self.process.wait(10)

    def stop(self) -> int:
        """SIGTERM; the exit code."""
        self.process.terminate()
        return self.process.wait(20)


def variables(database_url: str, case_system_url: str, **more: object) -> dict[str, str]:
    """The worker's environment, impatient enough for tests."""
    return environment(
        **{
            "SAISINE_DATABASE_URL": database_url,
            "CASE_SYSTEM_URL": case_system_url,
            "SAISINE_DELIVERY_TIMEOUT_S": 0.6,
            "SAISINE_DELIVERY_LEASE_S": 1,
            "SAISINE_DELIVERY_POLL_S": 0.05,
            "SAISINE_DELIVERY_FIRST_DELAY_S": 0.1,
            **more,
        }
    )


@contextmanager
def worker(
    database_url: str, case_system_url: str, *, wait: bool = True, **more: object
) -> Iterator[RunningWorker]:
    """A worker that said it is ready, if we `wait`; killed at the end if it still runs."""
    process = subprocess.Popen(
        [sys.executable, "-m", "intake_api.delivery.worker"],
        cwd=ROOT,
        env=os.environ | variables(database_url, case_system_url, **more),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    running = RunningWorker(process, [], threading.Event())
    listening = threading.Thread(target=_listen, args=(running,), daemon=True)
    listening.start()
    try:
        if wait:
            assert running.ready.wait(20) and process.poll() is None, "".join(running.lines)
        yield running
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(10)
        listening.join(5)


def _listen(running: RunningWorker) -> None:
    assert running.process.stdout
    for line in running.process.stdout:
        running.lines.append(line)
        if "delivery worker ready" in line:
            running.ready.set()
    running.ready.set()  # it ended: whoever waits must look


def redeliver(database_url: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the command and waits for its end."""
    return subprocess.run(
        [sys.executable, "-m", "intake_api.delivery.redeliver", *arguments],
        cwd=ROOT,
        env=os.environ | environment(SAISINE_DATABASE_URL=database_url),
        capture_output=True,
        text=True,
    )
