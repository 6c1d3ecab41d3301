"""The rules on cases that a jurist can read: `tests/saisine/cases/*.yml`.

A case: its sentence (`cas`), the day (`aujourd_hui`), what is known (`faits`: question -> answer; `signes`
read in the story; `origine` for agents) and what is expected (`attendu`; what is not named is not checked).
"""

from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from saisine import routing
from saisine.admissibility import RULES, assess
from saisine.draft import Answers
from saisine.questions import QUESTIONS
from saisine.reading.signs import SIGNS
from saisine.record import Assessment

FILES = sorted((Path(__file__).parent / "cases").glob("*.yml"))
CASES: list[dict[str, Any]] = [
    case for file in FILES for case in yaml.safe_load(file.read_text("utf-8"))
]
EXPECTED = {
    "route", "mediateurs", "verdict", "competence", "raisons", "redirection", "drapeaux", "delais",
}  # fmt: skip
NEVER_FALSE = ("mandat",)
"""Somebody without a mandate is not turned away: it is not known, and the mediator weighs it."""


def _answers(case: dict[str, Any]) -> Answers:
    facts = case["faits"].items()
    return {name: tuple(v) if isinstance(v, list) else v for name, v in facts}


def _assessed(case: dict[str, Any]) -> Assessment | None:
    return assess(
        _answers(case),
        case["aujourd_hui"],
        signs=tuple(case.get("signes", ())),
        origin=case.get("origine"),
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["cas"])
def test_case(case: dict[str, Any]) -> None:
    answers, found = _answers(case), _assessed(case)
    door = routing.redirection(answers)
    reasons = {r.rule: r.satisfied for r in found.reasons} if found else {}
    said = {
        "route": routing.route(answers),
        "mediateurs": list(routing.mediators(answers)),
        "verdict": found.verdict if found else None,
        "competence": found.competence if found else None,
        "raisons": {
            rule: reasons.get(rule, "absente") for rule in case["attendu"].get("raisons", ())
        },
        "redirection": door.to if door else None,
        "drapeaux": sorted(found.flags) if found else [],
        "delais": {d.kind: d.date for d in found.deadlines} if found else {},
    }
    assert {key: said[key] for key in case["attendu"]} == case["attendu"]


def test_every_case_is_written_in_the_words_of_the_product() -> None:
    titles = [case["cas"] for case in CASES]
    assert len(titles) == len(set(titles))
    for case in CASES:
        assert set(case["faits"]) <= set(QUESTIONS), case["cas"]
        assert set(case.get("signes", ())) <= set(SIGNS), case["cas"]
        assert case["attendu"] and set(case["attendu"]) <= EXPECTED, case["cas"]
        assert isinstance(case["aujourd_hui"], date), case["cas"]


def test_deadlines_are_told_in_the_order_they_come() -> None:
    for case in CASES:
        if found := _assessed(case):
            days = [deadline.date for deadline in found.deadlines]
            assert days == sorted(days) and all(day >= case["aujourd_hui"] for day in days)


def test_every_rule_is_seen_to_hold_and_not_to_hold() -> None:
    seen: dict[str, set[bool | None]] = defaultdict(set)
    for case in CASES:
        for rule, satisfied in case["attendu"].get("raisons", {}).items():
            seen[rule].add(satisfied)
    for rule in RULES:
        assert True in seen[rule.id], f"no case where {rule.id} holds"
        assert rule.id in NEVER_FALSE or False in seen[rule.id], f"no case where {rule.id} fails"


def test_every_redirection_out_of_scope_has_its_case() -> None:
    seen = {case["attendu"].get("redirection") for case in CASES}
    assert seen >= {*routing.OUT_OF_SCOPE, "carsat", "tribunal"}
