"""What holds whatever is said: readers never fail, rules do not depend on chance, drafts are kept whole."""

import json
import re
import string
import time
from datetime import date, timedelta
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from saisine.admissibility import assess, ripe_on
from saisine.answers import LONGEST_TEXT, accept, read
from saisine.codes import Status, Verdict
from saisine.draft import Changes, Draft, apply
from saisine.known import Known
from saisine.motifs import MOTIFS
from saisine.questions import QUESTIONS, next_question, remaining
from saisine.reading.amounts import find_amounts, read_amount
from saisine.reading.bodies import find_body, find_requester
from saisine.reading.danger import in_danger
from saisine.reading.dates import find_dates, read_date
from saisine.reading.folding import fold, spell_out, words
from saisine.reading.misread import Misread
from saisine.reading.people import find_birth_date, find_names, read_names
from saisine.reading.places import find_address, read_address
from saisine.reading.signs import SIGNS, find_signs
from saisine.reading.steps import find_steps, read_step
from saisine.reading.yes_no import dont_know, yes_no
from saisine.routing import redirection
from saisine.wording import fact, shown

TODAY = date(2026, 11, 21)
SAID = (
    "j'ai", "je", "pas", "rien", "jamais", "écrit", "envoyé", "la CPAM", "l'Urssaf", "une contrainte",
    "le tribunal", "la CRA", "12/10/2026", "le 31", "novembre", "il y a", "deux", "mois", "sept", "850",
    "€", "euros", "mille", "rue", "21000", "Dijon", "né le", "je m'appelle", "Jeanne", "PETIT", "oui",
    "non", "mais", "et", ",", ".", "?", "<NIR_1>", "répondu", "ils", "m'ont", "depuis", "ne", "sais",
    "plus", "nom", ":", "prénom", "contrôle", "le mois dernier",
)  # fmt: skip
texts = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(SAID), max_size=12).map(" ".join),
    st.text(alphabet=string.ascii_letters + " éèàçœ'’.,;:!?-/0123456789€", max_size=120),
)
days = st.dates(date(2020, 1, 1), date(2090, 12, 31))
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)
months_or_days = st.one_of(days.map(date.isoformat), days.map(lambda d: d.isoformat()[:7]))
ANSWERS: dict[str, st.SearchStrategy[Any]] = {
    "requester_type": st.sampled_from([c.value for c in QUESTIONS["requester_type"].choices]),
    "organisme": st.sampled_from([c.value for c in QUESTIONS["organisme"].choices]),
    "mediator": st.sampled_from(["assurance_maladie", "urssaf", "cpsti"]),
    "motif": st.sampled_from(sorted(MOTIFS)),
    "prior_complaint": st.booleans(),
    "prior_complaint_date": months_or_days,
    "answer_received": st.booleans(),
    "court_seized": st.booleans(),
    "cra_seized": st.booleans(),
    "control_under_way": st.booleans(),
    "acting_for": st.sampled_from(["moi", "autre"]),
    "mandate": st.sampled_from(["legal", "written", "consent", "minor_child"]),
    "contested_decision_date": days.map(date.isoformat),
    "exceptional_situation": st.sampled_from([(), ("urgence",), ("precarite", "urgence")]),
}
drafts_answers = st.fixed_dictionaries({}, optional={k: v | st.none() for k, v in ANSWERS.items()})
signs = st.lists(st.sampled_from(sorted(SIGNS)), max_size=4, unique=True).map(tuple)


@settings(max_examples=300)
@given(texts, days)
def test_no_reader_fails_on_any_text(text: str, today: date) -> None:
    for reader in (
        fold, spell_out, words, find_amounts, read_amount, find_body, find_requester, find_names, read_names,
        find_address, read_address, find_signs, in_danger, yes_no, dont_know,
    ):  # fmt: skip
        reader(text)
    for dated in (find_dates, read_date, find_birth_date, find_steps):
        dated(text, today)
    for step in ("prior_complaint", "answer_received", "court_seized", "cra_seized"):
        read_step(step, text, today)


@given(texts)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(spell_out(text)) == spell_out(text)


@given(texts, days)
def test_a_date_that_is_read_exists(text: str, today: date) -> None:
    for found in find_dates(text, today):
        date.fromisoformat(found.value if len(found.value) == 10 else f"{found.value}-01")
        assert 0 <= found.start < found.end


@given(days, days)
def test_a_day_written_in_figures_is_read_back(day: date, today: date) -> None:
    said = f"le {day:%d/%m/%Y}"
    in_reach = day.year <= today.year + 1
    assert read_date(said, today) == (day.isoformat() if in_reach else None)


@given(days, st.integers(1, 300))
def test_so_many_days_ago_is_that_day(today: date, count: int) -> None:
    assert read_date(f"il y a {count} jours", today) == (today - timedelta(days=count)).isoformat()


@given(st.integers(1, 9_999_999), st.integers(0, 99))
def test_a_sum_written_the_french_way_is_read_back(whole: int, cents: int) -> None:
    grouped = f"{whole:,}".replace(",", "\u202f")
    assert str(read_amount(f"{grouped},{cents:02} €")) == f"{whole}.{cents:02}"


@settings(max_examples=200)
@given(st.sampled_from(sorted(QUESTIONS)), texts, drafts_answers)
def test_an_answer_that_is_read_is_one_that_may_be_kept(
    name: str, text: str, answers: dict[str, Any]
) -> None:
    known = Known(answers, (), (), TODAY)
    found = read(QUESTIONS[name], text, known)
    for question, value in found.items() if isinstance(found, dict) else ():
        assert question in QUESTIONS
        assert not isinstance(value, str) or value.strip()
        assert json.loads(json.dumps(value)) is not None


@settings(max_examples=400)
@given(st.sampled_from([*sorted(QUESTIONS), "nothing"]), json_values, drafts_answers)
def test_any_value_is_kept_refused_in_french_or_no_answer(
    name: str, value: Any, answers: dict[str, Any]
) -> None:
    kept = accept(name, value, Known(answers, (), (), TODAY))
    if isinstance(kept, Misread):
        assert kept.sentence.endswith((".", "?", "!", ")"))
    elif kept is not None:
        assert isinstance(kept, str | bool | int | tuple)
        assert accept(name, kept, Known(answers, (), (), TODAY)) == kept
        assert shown(name, kept) is not None
        fact(name, kept)


@given(drafts_answers, signs)
def test_a_court_seized_never_gives_an_admissible_verdict(
    answers: dict[str, Any], signs: tuple[str, ...]
) -> None:
    found = assess({**answers, "court_seized": True}, TODAY, signs=signs)
    assert found is None or found.verdict == "a_apprecier"
    assert redirection({**answers, "court_seized": True}) is not None


@given(drafts_answers, signs)
def test_a_control_under_way_never_gives_an_admissible_verdict_at_the_cpsti(
    answers: dict[str, Any], signs: tuple[str, ...]
) -> None:
    chosen = {"requester_type": "independant", "organisme": "urssaf", "mediator": "cpsti"}
    found = assess({**answers, **chosen, "control_under_way": True}, TODAY, signs=signs)
    assert found is not None and found.verdict == "a_apprecier"


@given(drafts_answers, signs, st.randoms(use_true_random=False))
def test_the_order_of_the_answers_does_not_matter(
    answers: dict[str, Any], signs: tuple[str, ...], random: Any
) -> None:
    shuffled = list(answers.items())
    random.shuffle(shuffled)
    mixed = tuple(sorted(signs))
    found, other = assess(answers, TODAY, signs=signs), assess(dict(shuffled), TODAY, signs=mixed)
    assert found == other


@given(drafts_answers, signs)
def test_an_assessment_always_says_why(answers: dict[str, Any], signs: tuple[str, ...]) -> None:
    found = assess(answers, TODAY, signs=signs)
    if found is None:
        return
    assert found.verdict in get_args(Verdict)
    assert found.reasons and all(reason.source and reason.label for reason in found.reasons)
    assert all(deadline.date >= TODAY for deadline in found.deadlines)
    assert (found.verdict == "prematuree") <= (not found.flags or "recevable" not in found.verdict)


@given(drafts_answers, days)
def test_waiting_never_makes_a_request_less_ripe(answers: dict[str, Any], today: date) -> None:
    ripe = ripe_on(answers)
    found = assess(answers, today)
    if ripe and found and today >= ripe:
        assert found.verdict != "prematuree" or answers.get("prior_complaint") is None


@given(drafts_answers, signs)
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


names = st.sampled_from(["description", "motif", "phone", "prior_complaint", "accept_notice"])
values = st.one_of(st.none(), st.booleans(), st.text(max_size=8), st.just(("urgence",)))
short = st.lists(st.sampled_from(["a", "b", "c"]), max_size=2).map(tuple)
drafts = st.builds(
    Draft,
    channel=st.just("public"),
    status=st.sampled_from(get_args(Status)),
    answers=st.dictionaries(names, values),
    held=st.dictionaries(names, values),
    awaiting=st.none() | names,
    tries=st.dictionaries(names, st.integers(0, 3)),
    signs=short,
    flags=short,
    likely_motifs=short,
    offered=st.none() | st.just("erase"),
)
changes = st.builds(
    Changes,
    set=st.dictionaries(names, values),
    add=st.dictionaries(st.just("description"), st.text(min_size=1, max_size=8)),
    hold=st.dictionaries(names, values),
    clear=st.lists(names, max_size=2).map(tuple),
    awaiting=st.none() | names,
    tries=st.dictionaries(names, st.integers(0, 3)),
    signs=short,
    flags=short,
    likely_motifs=st.none() | short,
    start_again=st.booleans(),
    submit=st.booleans(),
)


@given(drafts)
def test_a_draft_goes_through_json_unchanged(draft: Draft) -> None:
    assert Draft.from_json(json.loads(json.dumps(draft.as_json()))) == draft


@given(changes)
def test_changes_go_through_json_unchanged(change: Changes) -> None:
    assert Changes.from_json(json.loads(json.dumps(change.as_json()))) == change


@settings(max_examples=300)
@given(drafts, changes)
def test_applying_the_same_changes_twice_is_the_same_as_once(draft: Draft, change: Changes) -> None:
    once = apply(draft, change)
    assert apply(once, change) == once


@given(drafts, changes)
def test_what_is_set_is_there_afterwards(draft: Draft, change: Changes) -> None:
    after = apply(draft, change)
    for name, value in change.set.items():
        kept = after.answers[name]
        assert kept == value or (
            name in change.add and re.search(re.escape(change.add[name]), str(kept))
        )
    assert set(change.signs) <= set(after.signs)


@pytest.mark.parametrize(
    "hostile",
    ["cra ", "un ", "il y a ", "la caisse ", "j'ai envoye ", "1 ", "12 rue ", "depuis deux mois "],
)
def test_the_longest_message_is_read_in_no_time_whatever_it_repeats(hostile: str) -> None:
    text = (hostile * LONGEST_TEXT)[:LONGEST_TEXT]
    started = time.perf_counter()
    find_steps(text, TODAY)
    for reader in (
        find_signs, in_danger, find_amounts, find_body, find_requester, find_names, find_address, yes_no,
    ):  # fmt: skip
        reader(text)
    assert time.perf_counter() - started < 5
