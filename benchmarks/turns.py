"""How long a turn takes through the API, and whether it grows: `.venv/bin/python -m benchmarks.turns`.

Starts the whole product on free ports and a temporary folder, holds one long conversation, and prints
milliseconds a turn, then the processor time a turn and the memory of each program. The processor time is
the surer figure: unlike the other, it does not depend on what else the machine is doing. Needs what
`make setup` makes. Linux only (it reads `/proc`).
"""

import argparse
import itertools
import os
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import httpx

from tools import keys
from tools.stack import Stack, free_ports, trained_model

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
    "je voudrais corriger mon adresse",
    "14 rue de la Démonstration, 21000 Dijon",
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
            with httpx.Client(base_url=stack.ports.url("api"), timeout=60) as http:
                talk = Talk(http)
                talk.warm_up()
                at_start = processor_ms(stack)
                first = talk.say(turns // 2)
                half_way = processor_ms(stack)
                last = talk.say(turns - turns // 2)
                at_end = processor_ms(stack)
            _tell([*first, *last])
            print("\nprogram           processor a turn, first half / second half   memory")
            for name, process in stack.processes.items():
                before = (half_way[name] - at_start[name]) / len(first)
                after = (at_end[name] - half_way[name]) / len(last)
                memory = resident_mb(process.pid)
                print(f"{name:<16} {before:21.1f} ms / {after:5.1f} ms {memory:18.0f} MB")
        finally:
            stack.stop()


class Talk:
    """One conversation, one message after another."""

    def __init__(self, http: httpx.Client) -> None:
        opened = http.post("/v1/conversations", json={}).raise_for_status().json()
        self._http = http
        self._address = f"/v1/conversations/{opened['id']}/messages"
        self._headers = {"Authorization": f"Bearer {opened['token']}"}
        self._texts = itertools.chain(OPENING, itertools.cycle(CYCLE))

    def warm_up(self) -> None:
        """The notice and the story: the first turns also load what is used for the first time."""
        self.say(len(OPENING))

    def say(self, turns: int) -> list[float]:
        """The milliseconds of each of the next turns, in order."""
        return [self._turn(text) for text in itertools.islice(self._texts, turns)]

    def _turn(self, text: str) -> float:
        began = time.perf_counter()
        answer = self._http.post(self._address, json={"text": text}, headers=self._headers)
        lasted = (time.perf_counter() - began) * 1000
        _check(answer.raise_for_status().json(), text)
        return lasted


def processor_ms(stack: Stack) -> dict[str, float]:
    """What each program has used of the processor since it started."""
    tick_ms = 1000 / os.sysconf("SC_CLK_TCK")
    used = {}
    for name, process in stack.processes.items():
        numbers = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        used[name] = (int(numbers[11]) + int(numbers[12])) * tick_ms
    return used


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
