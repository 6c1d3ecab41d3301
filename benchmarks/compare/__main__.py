"""What each way of understanding is worth: `.venv-bot/bin/python -m benchmarks.compare [NAME…]`.

Each is trained on the same `data/nlu` and reads the same `tests/nlu` (stories and turns), in a process of its own
so that its memory is its own. The classifiers alone are compared, before any rule of the dialogue. Prints a
Markdown table, for `docs/understanding.md`. Rasa's stock pipeline takes most of the time: half an hour.
"""

import argparse
import json
import os
import subprocess
import sys
from typing import Any

from benchmarks.compare.candidates import CANDIDATES
from benchmarks.compare.data import ROOT

HEAD = (
    "| | motif, first | in three | act | a turn | memory | training |\n"
    "|---|---|---|---|---|---|---|"
)
QUIET = {"TF_CPP_MIN_LOG_LEVEL": "3", "RASA_TELEMETRY_ENABLED": "false", "PYTHONWARNINGS": "ignore"}


def main() -> None:
    asked = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    asked.add_argument("names", nargs="*", metavar="NAME", help=", ".join(CANDIDATES))
    asked.add_argument("--one-in", type=int, default=1, help="train on one sentence in so many")
    told = asked.parse_args()
    print(HEAD, flush=True)
    for name in told.names or CANDIDATES:
        done = subprocess.run(
            [
                sys.executable,
                "-W",
                "ignore",
                "-m",
                "benchmarks.compare.child",
                name,
                str(told.one_in),
            ],
            cwd=ROOT,
            env={**os.environ, **QUIET, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
        if done.returncode:
            print(f"| {name} | failed: see above |", flush=True)
        else:
            print(_row(name, json.loads(done.stdout.splitlines()[-1])), flush=True)


def _row(name: str, found: dict[str, Any]) -> str:
    return (
        f"| {CANDIDATES[name].told} | {found['motif_first']:.1f} % | {found['motif_three']:.1f} % "
        f"| {found['act']:.1f} % | {found['turn_ms']:.0f} ms | {found['memory_mb']:.0f} MB "
        f"| {found['training_s']:.0f} s |"
    )


if __name__ == "__main__":
    main()
