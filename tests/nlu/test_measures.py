"""The measures measure what they say."""

from typing import Any

from benchmarks.evaluate.heldout import Read
from benchmarks.evaluate.intervals import drawn, share
from benchmarks.evaluate.marks import f1, fact_counts
from saisine.dialogue.turn import Heard
from saisine.draft import Draft


def test_wilson_s_interval_of_nine_out_of_ten() -> None:
    figure = share(9, 10)
    assert (figure.value, round(figure.low, 1), round(figure.high, 1)) == (90.0, 59.6, 98.2)


def test_a_small_share_is_less_sure_than_a_large_one() -> None:
    small, large = share(9, 10), share(900, 1000)
    assert small.high - small.low > 5 * (large.high - large.low)


def test_a_fact_is_right_only_with_its_value() -> None:
    expected = {"montant_eur": 412, "reponse_recue": "none"}
    assert _f1(expected, expected) == 100
    assert _f1(expected, {**expected, "montant_eur": 421}) == 50
    assert _f1(expected, {}) == 0


def test_one_fact_may_be_measured_alone() -> None:
    expected = {"montant_eur": 412, "reponse_recue": "none"}
    assert _f1(expected, {**expected, "montant_eur": 421}, "reponse_recue") == 100


def _f1(expected: dict[str, Any], told: dict[str, Any], name: str | None = None) -> float:
    one = Read({"facts": expected}, {"facts": told}, Heard(), Draft(channel="public"))
    return f1([fact_counts(one, name)])


def test_the_same_draw_gives_the_same_interval() -> None:
    items = [100.0] * 30 + [0.0] * 10

    def mean(drawn_items: object) -> float:
        values = list(drawn_items)  # type: ignore[call-overload]
        return float(sum(values) / len(values))

    first, again = drawn(items, mean), drawn(items, mean)
    assert first == again
    assert first.low < first.value == 75.0 < first.high
