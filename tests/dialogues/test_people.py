"""People of every kind talk to the running product; what the mediator receives is their truth.
`script.py` says how their files are written."""

import re
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest

from saisine.identifiers import nir
from tests.dialogues.people import Play, forget_what_is_open
from tests.dialogues.script import Script
from tests.support.person import Person
from tests.support.stack import Product

FILES = sorted((Path(__file__).parent / "personnes").glob("*.yml"))
AT_MOST = {"connecte_recit_complet": 12, "inconnu": 18, "agent_colle_tout": 3}
"""Median turns from hello to the reference, by situation."""


@pytest.mark.parametrize("path", FILES, ids=[f.stem for f in FILES])
def test_what_the_mediator_receives_is_what_the_person_meant(
    path: Path,
    live: Product,
    turns_to_reference: dict[str, list[int]],
    record_property: Callable[[str, object], None],
) -> None:
    script = Script.read(path)
    if script.account and script.account != "agent":
        forget_what_is_open(Person.open(live, script.channel, script.account))
    earlier = Play.of(live, script).run().person.reference if script.writes_again else None
    play = Play.of(live, script).run()
    if play.status == "submitted":
        record_property("turns_to_reference", play.person.turns)
        record_property("situation", script.situation)
        turns_to_reference[script.situation].append(play.person.turns)
    play.check_ending(earlier)
    if play.faults and script.not_yet:
        pytest.xfail(f"{script.not_yet}: {'; '.join(play.faults)}")
    if play.faults:
        pytest.fail("\n".join([script.title, *play.told, "", *play.faults]), pytrace=False)


@pytest.mark.parametrize("situation", AT_MOST)
def test_people_reach_their_reference_in_few_turns(
    situation: str, turns_to_reference: dict[str, list[int]], request: pytest.FixtureRequest
) -> None:
    talk = test_what_the_mediator_receives_is_what_the_person_meant.__name__
    asked = sum(item.name.startswith(f"{talk}[") for item in request.session.items)
    if asked < len(FILES):
        pytest.skip("a median of all the people, and only some were asked to talk (-k, one test)")
    turns = turns_to_reference[situation]
    assert turns, "nobody of this situation reached a reference"
    assert median(turns) <= AT_MOST[situation], sorted(turns)


def test_few_people_are_not_yet_served_as_they_should() -> None:
    scripts = [Script.read(path) for path in FILES]
    assert sum(script.not_yet is not None for script in scripts) <= len(scripts) / 10


def test_twenty_four_people_at_least_each_with_a_title() -> None:
    scripts = [Script.read(path) for path in FILES]
    assert len({script.title for script in scripts}) == len(FILES) >= 24
    assert {s.situation for s in scripts} == {*AT_MOST, "autre"}


@pytest.mark.parametrize("path", FILES, ids=[f.stem for f in FILES])
def test_every_number_of_theirs_is_fictitious(path: Path) -> None:
    """Phones in the ranges kept for fiction, addresses at reserved or invented names."""
    text = path.read_text("utf-8")
    phones = re.findall(r"(?<!\d)(?:\+33 ?|0)[1-9](?:[ .]?\d\d){4}(?!\d)", text)
    assert all(re.sub(r"\D", "", p)[-9:].startswith(("63998", "19900")) for p in phones), phones
    mails = re.findall(r"[\w.+-]+@[\w.-]+\w", text)
    assert all(m.endswith(("@example.org", "@exemple.fr")) for m in mails), mails
    truths = [v for k, v in Script.read(path).truth.items() if k.endswith(".nir")]
    numbers = [str(v["parmi"][-1] if isinstance(v, dict) else v) for v in truths if v]
    assert [nir.read(number) for number in numbers] == numbers
