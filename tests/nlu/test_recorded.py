"""The understanding is as good as what is written down in `tests/nlu/recorded.yml`, or better."""

from collections.abc import Iterator

import pytest

from benchmarks.evaluate import recorded
from benchmarks.evaluate.figures import REPORTED_ONLY, evaluate, figures
from benchmarks.evaluate.intervals import Figure
from benchmarks.evaluate.remembered import Remembered
from tools.stack import trained_model

RECORDED = recorded.read()


@pytest.fixture(scope="module")
def found() -> Iterator[dict[str, Figure]]:
    """Every figure, with the trained model and the live system's own steps."""
    with Remembered(trained_model()) as rasa:
        yield figures(evaluate(rasa))


@pytest.mark.parametrize("name", [name for name in RECORDED if name not in REPORTED_ONLY])
def test_a_figure_is_never_two_points_worse_than_what_was_written_down(
    name: str, found: dict[str, Figure]
) -> None:
    now = {name: figure.value for name, figure in found.items()}
    assert recorded.dropped(now, {name: RECORDED[name]}) == {}


def test_every_figure_is_written_down(found: dict[str, Figure]) -> None:
    assert set(found) == set(RECORDED)


def test_no_keyword_table_does_well_on_these_stories(found: dict[str, Figure]) -> None:
    assert found["keywords_first"].value < 50


def test_a_drop_of_more_than_two_points_is_seen() -> None:
    assert recorded.dropped({"act": 87.9}, {"act": 90.0}) == {"act": (90.0, 87.9)}
    assert recorded.dropped({"act": 88.1}, {"act": 90.0}) == {}
    assert recorded.dropped({}, {"act": 90.0}) == {"act": (90.0, -1.0)}


def test_more_false_alarms_are_worse_and_fewer_are_not() -> None:
    before = {"distress_false_alarms": 1.0}
    assert recorded.dropped({"distress_false_alarms": 3.5}, before) != {}
    assert recorded.dropped({"distress_false_alarms": 0.0}, before) == {}
