"""The rules on cases that a jurist can read: `tests/saisine/cases/*.yml`.

A case: its sentence (`cas`), the day (`aujourd_hui`), what is known (`faits`: question -> answer; `signes` read
in the story; `drapeaux_poses` by an agent or along the way; `origine` for agents) and what is expected
(`attendu`; what is not named is not checked).
"""

from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from saisine import deadlines, routing
from saisine.admissibility import EXCEPTIONS, RULES, assess
from saisine.codes import DeadlineKind, Mandate, Origin, RequesterType, Route
from saisine.draft import Answers
from saisine.questions import QUESTIONS
from saisine.reading.signs import SIGNS
from saisine.record import Assessment

FILES = sorted((Path(__file__).parent / "cases").glob("*.yml"))
CASES: list[dict[str, Any]] = [
    case for file in FILES for case in yaml.safe_load(file.read_text("utf-8"))
]
FEWEST = 130
EXPECTED = {
    "route", "mediateurs", "verdict", "competence", "fondement", "raisons", "redirection",
    "drapeaux", "delais", "urgents",
}  # fmt: skip
NEVER_FALSE = ("mandat",)
"""Somebody without a mandate is not turned away: it is not known, and the mediator weighs it."""
CARRY_A_DAY = (deadlines.CRA_SEIZED_ON, deadlines.CRA_DECISION)


def _answers(case: dict[str, Any]) -> Answers:
    facts = case["faits"].items()
    return {name: tuple(v) if isinstance(v, list) else v for name, v in facts}


def _assessed(case: dict[str, Any], today: date | None = None) -> Assessment | None:
    return assess(
        _answers(case),
        today or case["aujourd_hui"],
        signs=tuple(case.get("signes", ())),
        flags=tuple(case.get("drapeaux_poses", ())),
        origin=case.get("origine"),
    )


def _known_as(case: dict[str, Any]) -> dict[str, Any]:
    """What the rules say of the case, in the words of `attendu`."""
    answers, today, found = _answers(case), case["aujourd_hui"], _assessed(case)
    door = routing.redirection(answers, today)
    signs, origin = tuple(case.get("signes", ())), case.get("origine")
    ground = routing.competence_ground(answers, signs, origin, today)
    reasons = {r.rule: r.satisfied for r in found.reasons} if found else {}
    told = deadlines.urgent(found.deadlines, today) if found else ()
    return {
        "route": routing.route(answers),
        "mediateurs": list(routing.mediators(answers)),
        "verdict": found.verdict if found else None,
        "competence": found.competence if found else None,
        "fondement": ground.because if ground else None,
        "raisons": {
            rule: reasons.get(rule, "absente") for rule in case["attendu"].get("raisons", ())
        },
        "redirection": door.to if door else None,
        "drapeaux": sorted(found.flags) if found else [],
        "delais": {d.kind: d.date for d in found.deadlines} if found else {},
        "urgents": [deadline.kind for deadline in told],
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["cas"])
def test_case(case: dict[str, Any]) -> None:
    said = _known_as(case)
    assert {key: said[key] for key in case["attendu"]} == case["attendu"]


def test_there_are_enough_cases_and_each_has_its_own_sentence() -> None:
    titles = [case["cas"] for case in CASES]
    assert len(titles) == len(set(titles)) and len(titles) >= FEWEST


def test_every_case_is_written_in_the_words_of_the_product() -> None:
    for case in CASES:
        assert set(case["faits"]) <= set(QUESTIONS), case["cas"]
        signs = {str(sign).partition(":")[0] for sign in case.get("signes", ())}
        assert signs <= {*SIGNS, *deadlines.SIGNS, *CARRY_A_DAY}, case["cas"]
        assert case["attendu"] and set(case["attendu"]) <= EXPECTED, case["cas"]
        assert isinstance(case["aujourd_hui"], date), case["cas"]


def test_deadlines_are_told_in_the_order_they_come() -> None:
    for case in CASES:
        if found := _assessed(case):
            days = [deadline.date for deadline in found.deadlines]
            assert days == sorted(days) and all(day >= case["aujourd_hui"] for day in days)


def test_a_deadline_is_told_up_to_its_last_day_and_not_on_the_next() -> None:
    for case in CASES:
        found = _assessed(case)
        for deadline in found.deadlines if found else ():
            if deadline.kind == "recevable_a_partir_du":
                continue
            last, after = deadline.date, deadline.date + timedelta(days=1)
            then, later = _assessed(case, last), _assessed(case, after)
            assert then is not None and deadline in then.deadlines, case["cas"]
            assert later is not None and deadline not in later.deadlines, case["cas"]


def test_the_day_of_ripeness_is_told_up_to_the_eve_and_the_request_is_ripe_that_day() -> None:
    for case in CASES:
        found = _assessed(case)
        for deadline in found.deadlines if found else ():
            if deadline.kind != "recevable_a_partir_du":
                continue
            eve, then = (
                _assessed(case, deadline.date - timedelta(days=1)),
                _assessed(case, deadline.date),
            )
            assert eve is not None and deadline in eve.deadlines, case["cas"]
            assert then is not None and then.verdict != "prematuree", case["cas"]
            assert "recevable_a_partir_du" not in {d.kind for d in then.deadlines}, case["cas"]


def test_every_rule_is_seen_to_hold_not_to_hold_and_not_to_be_known() -> None:
    seen: dict[str, set[Any]] = defaultdict(set)
    for case in CASES:
        for rule, satisfied in case["attendu"].get("raisons", {}).items():
            seen[rule].add(satisfied)
    for rule in RULES:
        assert True in seen[rule.id], f"no case where {rule.id} holds"
        assert None in seen[rule.id], f"no case where {rule.id} is not known"
        assert rule.id in NEVER_FALSE or False in seen[rule.id], f"no case where {rule.id} fails"


@pytest.mark.parametrize("route", get_args(Route))
def test_every_exception_has_its_case_at_every_mediator(route: Route) -> None:
    seen = set()
    for case in CASES:
        wanted = case["attendu"]
        flags = wanted.get("drapeaux")
        if wanted.get("route") == route and "verdict" in wanted and flags is not None:
            seen.update(flags or ["none"])
    assert seen >= {*EXCEPTIONS, "none"}


def test_every_redirection_has_its_case_and_the_way_back_too() -> None:
    seen = [case["attendu"]["redirection"] for case in CASES if "redirection" in case["attendu"]]
    assert set(seen) >= {*routing.OUT_OF_SCOPE, "carsat", "tribunal"}
    assert seen.count(None) >= len(routing.OUT_OF_SCOPE) + 2


def test_every_kind_of_deadline_is_seen_on_its_last_day_and_gone() -> None:
    kinds = {kind for case in CASES for kind in case["attendu"].get("delais", ())}
    assert kinds == set(get_args(DeadlineKind))
    on_the_day = {
        kind
        for case in CASES
        for kind, day in case["attendu"].get("delais", {}).items()
        if day == case["aujourd_hui"]
    }
    assert on_the_day == kinds - {"recevable_a_partir_du"}
    assert any(case["attendu"].get("delais") == {} for case in CASES)


def test_every_kind_of_requester_origin_mandate_and_first_intention_has_its_case() -> None:
    def used(name: str) -> set[Any]:
        return {case["faits"].get(name) for case in CASES}

    grounds = {case["attendu"].get("fondement") for case in CASES}
    assert used("requester_type") >= set(get_args(RequesterType))
    assert used("mandate") >= set(get_args(Mandate))
    assert {case.get("origine") for case in CASES} >= set(get_args(Origin))
    assert grounds >= {
        *routing.FIRST_INTENTION_MOTIFS,
        "sans_revenu_deux_mois",
        "enfant_sans_vie",
        "refus_cnse",
        "refus_entente_prealable",
    }
    assert grounds >= {"international", "depense", "reclamation"}
