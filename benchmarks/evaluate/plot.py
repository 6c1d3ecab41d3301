"""The reliability plot, as an SVG: what is said with a confidence of 0.9 should be right nine times in ten.

`.venv-bot/bin/python -m benchmarks.evaluate.plot FILE` draws the bins that it reads as JSON, {title: [{confidence,
right, low, high, count}]}: matplotlib comes with Rasa.
"""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from benchmarks.evaluate.calibration import Bin

SALT = "reliability"
"""The same figures give the same file."""


def draw(path: Path, told: "Mapping[str, Sequence[Bin]]") -> None:
    """Draws the reliability of each kind of confidence, by the bot's own Python."""
    from tools.stack import BOT_PYTHON, ROOT
    from tools.understanding.rasa import environment

    bins = {
        title: [
            {
                "confidence": one.confidence,
                "right": one.right.value / 100,
                "low": one.right.low / 100,
                "high": one.right.high / 100,
                "count": one.count,
            }
            for one in many
        ]
        for title, many in told.items()
    }
    subprocess.run(
        [BOT_PYTHON, "-W", "ignore", "-m", "benchmarks.evaluate.plot", str(path.resolve())],
        cwd=ROOT,
        env=environment(),
        input=json.dumps(bins),
        text=True,
        check=True,
    )


def main() -> None:
    told: dict[str, list[dict[str, Any]]] = json.load(sys.stdin)
    import matplotlib  # type: ignore[import-not-found]

    matplotlib.use("svg")
    matplotlib.rcParams.update({"svg.hashsalt": SALT, "svg.fonttype": "none", "font.size": 9})
    from matplotlib import pyplot  # type: ignore[import-not-found]

    figure, places = pyplot.subplots(1, len(told), figsize=(4 * len(told), 4), squeeze=False)
    for place, (title, bins) in zip(places[0], told.items(), strict=True):
        place.plot([0, 1], [0, 1], linestyle="--", color="grey")
        sure, right = ([one[name] for one in bins] for name in ("confidence", "right"))
        around = [
            [max(0.0, one["right"] - one["low"]) for one in bins],
            [max(0.0, one["high"] - one["right"]) for one in bins],
        ]
        place.errorbar(sure, right, yerr=around, fmt="o", capsize=3, color="#000091")
        for one in bins:
            place.annotate(
                str(one["count"]),
                (one["confidence"], one["right"]),
                xytext=(5, -11),
                textcoords="offset points",
            )
        place.set(xlim=(0, 1.02), ylim=(0, 1.05), title=title, xlabel="confidence", ylabel="right")
    figure.tight_layout()
    figure.savefig(sys.argv[1], metadata={"Date": None})


if __name__ == "__main__":
    main()
