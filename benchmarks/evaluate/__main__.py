"""`make evaluate`: every figure on the held-out sets, with its 95 % interval, and where it goes wrong.

`ARGS=--curves` adds the learning curves (it trains four times), `ARGS=--record` writes the figures down in
`tests/nlu/recorded.yml`, `ARGS="--errors FILE"` every error in a Markdown file, `ARGS="--shares FILE"` what
`benchmarks/larger.py` compares itself with, `ARGS="--plot FILE"` draws the
reliability.
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.evaluate import calibration, errors, recorded
from benchmarks.evaluate.calibration import Bin, Sure
from benchmarks.evaluate.curves import learning_curves
from benchmarks.evaluate.figures import (
    Evaluation,
    confused,
    evaluate,
    figures,
    per_act,
    per_fact,
)
from benchmarks.evaluate.intervals import Figure
from benchmarks.evaluate.plot import draw
from benchmarks.evaluate.remembered import Remembered
from tools.stack import StackError, trained_model
from tools.understanding.rasa import RasaFailed

WIDTH = 34


def main() -> None:
    asked = argparse.ArgumentParser(
        prog="make evaluate", description=(__doc__ or "").splitlines()[0]
    )
    asked.add_argument("--curves", action="store_true", help="learning curves too (minutes)")
    asked.add_argument("--record", action="store_true", help="write the figures down")
    asked.add_argument("--plot", type=Path, metavar="FILE", help="draw the reliability, as an SVG")
    asked.add_argument(
        "--shares",
        type=Path,
        metavar="FILE",
        help="write the share of danger of each text, as JSON",
    )
    asked.add_argument("--errors", type=Path, metavar="FILE", help="write every error, by cause")
    chosen = asked.parse_args()
    try:
        model = trained_model()
        print("Loading the assistant…", file=sys.stderr, flush=True)
        with Remembered(model) as rasa:
            seen = evaluate(rasa)
    except (StackError, RasaFailed) as error:
        sys.exit(str(error))
    found = figures(seen)
    _tell(seen, found)
    if chosen.curves:
        _tell_curves(seen)
    if chosen.errors:
        chosen.errors.write_text(errors.report(seen), encoding="utf-8")
        print(f"every error: {chosen.errors}")
    if chosen.shares:
        shares = {one.text: one.heard.danger for read in seen.read.values() for one in read}
        chosen.shares.write_text(json.dumps(shares, ensure_ascii=False), encoding="utf-8")
        print(f"shares: {chosen.shares}")
    if chosen.plot:
        _draw(chosen.plot, seen)
    if chosen.record:
        recorded.write(found)
        print(f"recorded: {recorded.PATH.name}")


def _draw(path: Path, seen: Evaluation) -> None:
    draw(
        path,
        {
            "Motif of a story": calibration.motif_reliability(seen.read["stories"]),
            "Act of a turn": calibration.act_reliability(seen.read["turns"]),
        },
    )
    print(f"drawn: {path}")


def _tell(seen: Evaluation, found: Mapping[str, Figure]) -> None:
    stories, turns = seen.read["stories"], seen.read["turns"]
    _table("Figures", found)
    _table("Each act", per_act(turns))
    _table("Each fact (F1)", per_fact(stories))
    print("\nHow the subject is found, after one question at most")
    for end in sorted(set(seen.ends), key=lambda one: -seen.ends.count(one)):
        print(f"  {end:<{WIDTH}}{100 * seen.ends.count(end) / len(seen.ends):5.1f} %")
    motifs = [(s.item["motif"], _first(s.line["motif"])) for s in stories]
    _pairs("Motifs taken for others", confused(motifs))
    _pairs("Acts taken for others", confused([(t.item["act"], t.line["act"]) for t in turns]))
    _reliability("Motif: said with a confidence of…", calibration.motif_reliability(stories))
    _reliability("Act: said with a confidence of…", calibration.act_reliability(turns))
    _thresholds("Motif: were it treated as sure from…", calibration.motifs_from(stories))
    _thresholds("Act: were it treated as sure from…", calibration.acts_from(turns))


def _first(ranking: Sequence[Mapping[str, object]]) -> str:
    return str(ranking[0]["code"]) if ranking else "—"


def _table(title: str, rows: Mapping[str, Figure]) -> None:
    print(f"\n{title}")
    for name, figure in rows.items():
        print(f"  {name:<{WIDTH}}{figure}")


def _pairs(title: str, pairs: Sequence[tuple[str, str, int]]) -> None:
    print(f"\n{title} (meant → understood)")
    for meant, understood, count in pairs:
        print(f"  {count:3d}  {meant} → {understood}")


def _reliability(title: str, bins: Sequence[Bin]) -> None:
    print(f"\n{title}")
    for one in bins:
        print(
            f"  {one.low:.2f} – {one.high:.2f}   {one.count:4d} times, {100 * one.confidence:5.1f} % sure, "
            f"right {one.right}"
        )


def _thresholds(title: str, rows: Sequence[tuple[float, Sure]]) -> None:
    print(f"\n{title}")
    for threshold, sure in rows:
        print(f"  {threshold:.2f}   {sure.treated.value:5.1f} % of them, right {sure.right}")


def _tell_curves(seen: Evaluation) -> None:
    print("\nLearning curves (the model alone, trained on a part of data/nlu)")
    print(f"  {'share':>6}  {'sentences':>9}  {'motif':>7}  {'in three':>8}  {'act':>7}")
    for row in learning_curves(seen):
        print(
            f"  {row['share']:5.0%}  {row['sentences']:9d}  {row['motif_first']:6.1f} %  "
            f"{row['motif_three']:6.1f} %  {row['act']:5.1f} %",
            flush=True,
        )


if __name__ == "__main__":
    main()
