"""What people type, and what is asked, known, decided and handed over: one file a dialogue, filed by
what the person does. `scenario.py` says how they are written."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.dialogues.scenario import Rehearsal, Scenario
from tests.support.stack import Product

HERE = Path(__file__).parent
FILES = sorted(f for f in HERE.rglob("*.yml") if f.parent.name != "personnes")


@pytest.mark.parametrize(
    "path", FILES, ids=[str(f.relative_to(HERE).with_suffix("")) for f in FILES]
)
def test_dialogue(
    path: Path, live: Product, record_property: Callable[[str, object], None]
) -> None:
    scenario = Scenario.read(path)
    rehearsal = Rehearsal.begin(live, scenario)
    try:
        for turn in scenario.turns:
            rehearsal.play(turn)
        if scenario.handed_over:
            rehearsal.check_handed_over(scenario.handed_over)
            record_property("turns_to_reference", rehearsal.person.turns)
    except AssertionError:
        print(f"\n{scenario.title}\n" + "\n".join(rehearsal.told))
        raise


def test_every_dialogue_has_a_title_of_its_own() -> None:
    titles = [Scenario.read(path).title for path in FILES]
    assert len(titles) == len(set(titles)) >= 12
