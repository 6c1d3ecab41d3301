"""What holds whatever is said: readers never fail, identifiers come back, drafts are kept whole."""

import importlib
import inspect
import json
import pkgutil
import re
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import luhn

import saisine.reading
from saisine.answers import LONGEST_TEXT, accept, read
from saisine.codes import Status
from saisine.draft import Changes, Draft, apply
from saisine.identifiers import email, mask, nir, phone, siret
from saisine.known import Known
from saisine.questions import QUESTIONS
from saisine.reading.amounts import find_amounts, read_amount
from saisine.reading.bodies import find_body
from saisine.reading.danger import in_danger
from saisine.reading.dates import find_dates, read_date
from saisine.reading.folding import fold, spell_out
from saisine.reading.misread import Misread
from saisine.reading.people import find_names
from saisine.reading.places import find_address
from saisine.reading.requester import find_requester
from saisine.reading.signs import find_signs
from saisine.reading.steps import find_steps, read_step
from saisine.reading.yes_no import yes_no
from saisine.wording import fact, shown
from tests.saisine.strategies import TODAY, days, json_values, some_answers, texts


def _readers() -> Iterator[tuple[str, Callable[..., object], list[type]]]:
    """Every function of `saisine.reading` that takes a text, or a text and the day."""
    for module in pkgutil.iter_modules(saisine.reading.__path__):
        found = importlib.import_module(f"saisine.reading.{module.name}")
        for name, function in inspect.getmembers(found, inspect.isfunction):
            taken = [
                p.annotation
                for p in inspect.signature(function).parameters.values()
                if p.default is p.empty
            ]
            public = not name.startswith("_") and function.__module__ == found.__name__
            if public and taken in ([str], [str, date]):
                yield f"{module.name}.{name}", function, taken


READERS = list(_readers())


@settings(max_examples=150)
@given(texts, days)
def test_no_reader_fails_on_any_text(text: str, today: date) -> None:
    for _, reader, taken in READERS:
        reader(text) if len(taken) == 1 else reader(text, today)
    for step in ("prior_complaint", "answer_received", "court_seized", "cra_seized"):
        read_step(step, text, today)


def test_the_readers_tried_are_those_there_are() -> None:
    names = {name for name, _, _ in READERS}
    assert len(names) >= 25
    assert names >= {
        "signs.find_signs",
        "steps.find_steps",
        "dates.find_dates",
        "people.find_names",
    }


@st.composite
def nirs(draw: st.DrawFn) -> str:
    """Sex, year, month, département (Corsica too), commune and order, then the key."""
    body = draw(
        st.from_regex(
            r"[12][0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[1-8][0-9]|2[AB])[0-9]{6}", fullmatch=True
        )
    )
    return body + nir.key_of(body)


@st.composite
def sirets(draw: st.DrawFn) -> str:
    siren = f"{draw(st.integers(10_000_000, 99_999_999))}"
    body = f"{siren}{luhn.calc_check_digit(siren)}{draw(st.integers(0, 9999)):04d}"
    return body + luhn.calc_check_digit(body)


@given(nirs(), sirets(), st.sampled_from(["", " ", ".", "-", "\u00a0"]))
def test_a_number_written_in_any_grouping_is_read_back_and_found(
    number: str, firm: str, between: str
) -> None:
    for kind, value, sizes, reader in (
        ("nir", number, (1, 2, 2, 2, 3, 3, 2), nir.read),
        ("siret", firm, (3, 3, 3, 5), siret.read),
    ):
        places = [sum(sizes[:i]) for i in range(len(sizes) + 1)]
        typed = between.join(value[a:b] for a, b in pairwise(places))
        assert reader(typed) == value
        found = mask(f"Mon numéro est {typed}, merci.", kind).found
        assert [(f.kind, f.value) for f in found] == [(kind, value)]
        assert reader(value) == value


@given(
    st.from_regex(r"0[67][0-9]{8}", fullmatch=True),
    st.from_regex(r"[a-z]{2,9}(?:[._-][a-z]{2,8})?@[a-z]{3,9}\.fr", fullmatch=True),
)
def test_a_phone_and_an_address_are_read_back_from_what_is_shown(number: str, address: str) -> None:
    value = phone.read(number)
    assert isinstance(value, str) and phone.read(phone.show(value)) == value
    assert email.read(address) == address
    found = mask(f"Au {phone.show(value)} ou {address}.", None).found
    assert [(f.kind, f.value) for f in found] == [("phone", value), ("email", address)]


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
@given(st.sampled_from(sorted(QUESTIONS)), texts, some_answers)
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
@given(st.sampled_from([*sorted(QUESTIONS), "nothing"]), json_values, some_answers)
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
