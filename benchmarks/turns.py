"""How long a turn takes through the API, and whether it grows: `.venv/bin/python -m benchmarks.turns`.

Starts the whole product on free ports and a temporary folder, holds one long conversation, and prints
milliseconds a turn, then the memory of each program. Needs what `make setup` makes. Linux only (it
reads `/proc`).
"""

import argparse
import itertools
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import httpx

from tools import keys
from tools.stack import Stack, free_ports, trained_model

WARM_UP = 3
"""Turns left out: the notice, the story and the first answer also load what is used for the first time."""
OPENING = (
    "oui",
    "Mes indemnités journalières ne sont plus versées depuis le 4 août 2026. J'ai réclamé par courrier "
    "le 2 octobre 2026 à ma CPAM, on ne m'a jamais répondu et il me manque 1 250 euros.",
    "je suis salarié",
)
CYCLE = (
    "c'est gratuit ?",
    "non",
    "Je m'appelle Camille Exemple, née le 14 mai 1988",
    "combien de temps ça va prendre ?",
    "12 rue de la Démonstration, 21000 Dijon",
    "en fait je me suis trompée, ma réclamation date du 3 octobre 2026",
    "mon numéro est le 06 39 98 00 12, camille@exemple.fr",
    "vous êtes un robot ?",
    "mon nom est mal écrit",
    "Camille Exemple",
)
"""Answers, digressions and corrections, over and over; nothing in it confirms the summary."""


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--turns", type=int, default=300, help="turns measured (default: 300)")
    turns = asked.parse_args().turns
    with tempfile.TemporaryDirectory() as folder:
        stack = Stack(free_ports(), Path(folder), keys.read(), _settings(Path(folder)))
        try:
            stack.start(trained_model())
            durations = measure(stack.ports.url("api"), turns)
            _tell(durations)
            for name, process in stack.processes.items():
                print(f"{name:<16} {resident_mb(process.pid):5.0f} MB")
        finally:
            stack.stop()


def measure(api: str, turns: int) -> list[float]:
    """Milliseconds of each turn, in order, all in one conversation and one after another."""
    with httpx.Client(timeout=60) as http:
        opened = http.post(f"{api}/v1/conversations", json={}).raise_for_status().json()
        address = f"{api}/v1/conversations/{opened['id']}/messages"
        headers = {"Authorization": f"Bearer {opened['token']}"}
        durations = []
        for text in itertools.islice(_texts(), WARM_UP + turns):
            began = time.perf_counter()
            answer = http.post(address, json={"text": text}, headers=headers)
            durations.append((time.perf_counter() - began) * 1000)
            _check(answer.raise_for_status().json(), text)
        return durations[WARM_UP:]


def resident_mb(pid: int) -> float:
    """Resident memory of one process."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise LookupError(f"process {pid} says nothing of its memory")


def _settings(folder: Path) -> dict[str, str]:
    """Its own store, whatever the shell holds, and no rate limit on what is measured."""
    return {
        "SAISINE_DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'saisine.db'}",
        "SAISINE_MESSAGES_PER_MINUTE": "1000000",
    }


def _texts() -> Iterator[str]:
    yield from OPENING
    yield from itertools.cycle(CYCLE)


def _check(turn: dict[str, Any], text: str) -> None:
    """A turn that was not a turn would measure nothing."""
    if turn["state"]["status"] != "open" or not turn["messages"]:
        raise SystemExit(f"« {text} » ended the conversation: {turn['state']['status']}")


def _tell(durations: Sequence[float]) -> None:
    parts = (("all", durations), ("first 10", durations[:10]), ("last 10", durations[-10:]))
    for name, part in parts:
        p95 = statistics.quantiles(part, n=20, method="inclusive")[-1]
        print(
            f"{name:<16} {len(part):5d} turns   median {statistics.median(part):6.1f} ms   "
            f"p95 {p95:6.1f} ms"
        )


if __name__ == "__main__":
    main()
