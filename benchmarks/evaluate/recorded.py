"""The figures written down the last time they were looked at: `tests/nlu/recorded.yml`."""

from collections.abc import Mapping

import yaml

from benchmarks.evaluate.figures import LOWER_IS_BETTER, REPORTED_ONLY
from benchmarks.evaluate.intervals import Figure
from tools.stack import ROOT

PATH = ROOT / "tests" / "nlu" / "recorded.yml"
ALLOWED = 2.0
"""Points."""
_HEAD = (
    "# What `make evaluate ARGS=--record` found. A test fails when a figure is more than two points worse.\n"
    "# Written by that command: after a change for the better, run it again and commit what it wrote.\n"
)


def read() -> dict[str, float]:
    told = yaml.safe_load(PATH.read_text("utf-8"))
    return {str(name): float(value) for name, value in told.items()}


def write(found: Mapping[str, Figure]) -> None:
    lines = [f"{name}: {figure.value:.1f}\n" for name, figure in found.items()]
    PATH.write_text(_HEAD + "".join(lines), encoding="utf-8")


def dropped(
    found: Mapping[str, float], before: Mapping[str, float]
) -> dict[str, tuple[float, float]]:
    """The figures that are more than two points worse than before, or missing: name, before, now."""
    worse = {}
    for name, value in before.items():
        now = found.get(name)
        if name in REPORTED_ONLY:
            continue
        sign = -1 if name.startswith(LOWER_IS_BETTER) else 1
        if now is None or sign * (value - now) > ALLOWED:
            worse[name] = (value, -1.0 if now is None else now)
    return worse
