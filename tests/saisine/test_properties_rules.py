"""What holds of the rules and of corrections, whatever is said, and in whatever order."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, get_args

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from saisine import deadlines, routing
from saisine.admissibility import assess, ripe_on
from saisine.codes import Verdict
from saisine.draft import Changes, Draft, apply
from saisine.known import Known
from saisine.questions import QUESTIONS, next_question, remaining
from saisine.record import Assessment
from tests.saisine.dialogue.talk import Talk
from tests.saisine.strategies import (
    ANSWERS,
    TODAY,
    days,
    flags,
    origins,
    signs,
    some_answers,
)

ADMISSIBLE = ("recevable", "recevable_par_exception")
CPSTI = {"requester_type": "independant", "organisme": "urssaf", "mediator": "cpsti"}
STOPS = (
    {"court_seized": True},
    {**CPSTI, "control_under_way": True},
)
"""What no other answer may undo: a court, and at the CPSTI a control, a rescrit or a transaction."""


@st.composite
def told(draw: st.DrawFn, **fixed: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Answers, and the rest of what is known."""
    more = {"signs": draw(signs), "flags": draw(flags), "origin": draw(origins)}
    return {**draw(some_answers), **fixed}, more


@pytest.mark.parametrize("stop", STOPS, ids=["tribunal", "controle"])
@given(st.data())
def test_knowledge_never_turns_a_stop_into_an_admissible_verdict(
    stop: dict[str, Any], data: st.DataObject
) -> None:
    answers, more = data.draw(told())
    few = assess({**CPSTI, **stop}, TODAY)
    found = assess({**answers, **stop}, TODAY, **more)
    assert few is not None and few.verdict not in ADMISSIBLE
    assert found is None or found.verdict not in ADMISSIBLE


@given(told())
def test_a_request_is_admissible_only_once_it_is_known_that_nothing_stops_it(
    known: tuple[dict[str, Any], dict[str, Any]],
) -> None:
    answers, more = known
    found = assess(answers, TODAY, **more)
    if found and found.verdict in ADMISSIBLE:
        assert answers["court_seized"] is False
        assert routing.route(answers) != "cpsti" or answers["control_under_way"] is False
        assert not routing.for_another(answers) or answers["mandate"] is not None
    learnt = assess({**answers, "court_seized": True}, TODAY, **more)
    assert learnt is None or learnt.verdict == "a_apprecier"
    assert routing.redirection({**answers, "court_seized": True}) is not None


@given(told(court_seized=False, control_under_way=False))
def test_an_unsatisfactory_answer_never_makes_a_request_less_admissible(
    known: tuple[dict[str, Any], dict[str, Any]],
) -> None:
    answers, more = known
    before = assess(answers, TODAY, **more)
    after = assess({**answers, "prior_complaint": True, "answer_received": True}, TODAY, **more)
    if before and after and before.verdict in ADMISSIBLE:
        assert after.verdict == "recevable"


@given(told(), st.randoms(use_true_random=False))
def test_the_order_of_the_answers_does_not_matter(
    known: tuple[dict[str, Any], dict[str, Any]], random: Any
) -> None:
    answers, more = known
    shuffled = list(answers.items())
    random.shuffle(shuffled)
    mixed = {**more, "signs": tuple(sorted(more["signs"]))}
    found, other = assess(answers, TODAY, **more), assess(dict(shuffled), TODAY, **mixed)
    assert _without_order(found) == _without_order(other)


def _without_order(found: Assessment | None) -> Assessment | None:
    return found and replace(found, flags=tuple(sorted(found.flags)))


@given(some_answers, signs, st.randoms(use_true_random=False))
def test_answers_given_one_by_one_in_any_order_leave_the_same_to_ask(
    answers: dict[str, Any], signs: tuple[str, ...], random: Any
) -> None:
    shuffled = list(answers.items())
    random.shuffle(shuffled)
    ends = []
    for given_in in (list(answers.items()), shuffled):
        draft = Draft(channel="public", signs=signs)
        for name, value in given_in:
            draft = apply(draft, Changes(set={name: value}))
        ends.append(Known.of(draft, TODAY))
    first, second = ends
    assert remaining(first) == remaining(second)
    assert first.assessment == second.assessment


@given(told())
def test_an_assessment_always_says_why(known: tuple[dict[str, Any], dict[str, Any]]) -> None:
    answers, more = known
    found = assess(answers, TODAY, **more)
    if found is None:
        return
    assert found.verdict in get_args(Verdict)
    assert found.reasons and all(reason.source and reason.label for reason in found.reasons)
    assert len({reason.rule for reason in found.reasons}) == len(found.reasons)
    assert len(set(found.flags)) == len(found.flags)
    assert (found.competence is None) == (
        routing.route(answers) != "assurance_maladie"
        or (answers.get("motif") is None and found.competence is None)
    )


@given(some_answers, signs, days)
def test_a_deadline_is_never_past_and_the_nearest_comes_first(
    answers: dict[str, Any], signs: tuple[str, ...], today: date
) -> None:
    found = deadlines.known(answers, signs, today)
    assert [d.date for d in found] == sorted(d.date for d in found)
    assert all(d.date >= today and d.source for d in found)
    assert len({d.kind for d in found}) == len(found)
    urgent = deadlines.urgent(found, today)
    assert urgent == tuple(d for d in found if d.date <= today + timedelta(days=7))


@given(some_answers, signs, st.integers(1, 40))
def test_a_deadline_does_not_move_with_the_day(
    answers: dict[str, Any], signs: tuple[str, ...], later: int
) -> None:
    """Save for a rejection by silence, which comes of the days that pass."""
    then = TODAY + timedelta(days=later)
    now = {d.kind: d.date for d in deadlines.known(answers, signs, TODAY)}
    after = {d.kind: d.date for d in deadlines.known(answers, signs, then)}
    assert {k: v for k, v in now.items() if v >= then} == {
        k: after.get(k) for k in now if now[k] >= then
    }
    assert set(after) - set(now) <= {"tribunal"}


@given(some_answers, days)
def test_waiting_never_makes_a_request_less_ripe(answers: dict[str, Any], today: date) -> None:
    ripe = ripe_on(answers)
    found = assess(answers, today)
    if ripe and found and today >= ripe:
        assert found.verdict != "prematuree" or answers.get("prior_complaint") is None


@given(some_answers, signs)
def test_the_questionnaire_always_comes_to_its_end(
    answers: dict[str, Any], signs: tuple[str, ...]
) -> None:
    known = Known(answers, signs, (), TODAY)
    for _ in range(2 * len(QUESTIONS)):
        question = next_question(known)
        if question is None:
            break
        assert question in remaining(known)
        known = known.with_answer(question.name, None)
    assert next_question(known) is None


CORRECTED = (
    "requester_type", "organisme", "mediator", "motif", "prior_complaint", "answer_received",
    "control_under_way", "acting_for", "mandate",
)  # fmt: skip
"""Answers that a button corrects. A court is made sure of first: see the dialogues."""


def _lasting(draft: Draft) -> Draft:
    """The draft without what was said once for all, and without what a correction set aside."""
    kept = tuple(sign for sign in draft.signs if not sign.startswith(("averti_", "dit_")))
    return replace(draft, signs=kept, shelved={})


@settings(max_examples=150)
@given(st.data())
def test_a_correction_followed_by_its_undo_gives_the_same_draft(data: st.DataObject) -> None:
    said = data.draw(some_answers)
    known = {n: v for n, v in said.items() if v is not None and n != "court_seized"}
    name = data.draw(st.sampled_from(CORRECTED))
    known.setdefault(name, data.draw(ANSWERS[name]))
    other = data.draw(ANSWERS[name])
    talk = Talk.begun(**known)
    assume(other != known[name] and talk.awaiting not in (None, "submit_anyway"))
    assume(routing.redirection(talk.draft.answers) is None)
    talk.choose("court_seized", False)  # a turn, so that what is due was said
    before = talk.draft
    talk.choose(name, other).choose(name, known[name])
    assert _lasting(talk.draft) == _lasting(before)


@settings(max_examples=60)
@given(
    st.dates(date(2026, 1, 1), TODAY - timedelta(days=1)),
    st.dates(date(2026, 1, 1), TODAY - timedelta(days=1)),
)
def test_a_date_corrected_in_words_and_put_back_gives_the_same_draft(
    first: date, second: date
) -> None:
    talk = Talk.begun(
        description="Mes indemnités ne sont pas versées.",
        motif="ij_maladie",
        requester_type="assure",
        prior_complaint=True,
        answer_received=False,
        prior_complaint_date=first.isoformat(),
        court_seized=False,
    )
    before = talk.draft
    for day in (second, first):
        talk.says(f"En fait ma réclamation date du {day:%d/%m/%Y}", act="correct_field")
    assert _lasting(talk.draft) == _lasting(before)
