"""Dates as people say them: every form of the table, what is no date, and whose clock is read."""

import datetime as clock
from datetime import date
from statistics import median
from time import process_time

import dateparser.date
import dateparser.freshness_date_parser
import dateparser.parser
import dateparser.utils
import dateparser.utils.strptime
import pytest
from hypothesis import given
from hypothesis import strategies as st

from saisine.calendar import in_french
from saisine.reading.births import find_birth_date
from saisine.reading.dates import find_dates, read_date
from tests.saisine.reading.date_forms import (
    FORMS,
    NO_ANSWER,
    ON_OTHER_DAYS,
    STORIES,
    STORIES_WITHOUT_DATE,
    TODAY,
)

TOLD = [(said, TODAY, value) for forms in FORMS.values() for said, value in forms.items()]


@pytest.mark.parametrize(("said", "today", "value"), [*TOLD, *ON_OTHER_DAYS])
def test_an_answer_gives_the_day_or_the_month_it_says(
    said: str, today: date, value: str | None
) -> None:
    assert read_date(said, today) == value


@pytest.mark.parametrize("said", NO_ANSWER)
def test_an_impossible_absent_or_double_date_gives_nothing(said: str) -> None:
    assert read_date(said, TODAY) is None


@pytest.mark.parametrize("said", STORIES_WITHOUT_DATE)
def test_a_story_that_gives_no_date_is_given_none(said: str) -> None:
    assert [found.value for found in find_dates(said, TODAY)] == []


@pytest.mark.parametrize(("said", "values"), STORIES)
def test_every_date_of_a_story_is_found_in_its_order(said: str, values: list[str]) -> None:
    assert [found.value for found in find_dates(said, TODAY)] == values


@pytest.mark.parametrize(
    ("said", "asked", "born"),
    [
        ("je suis né le 3 mai 58 à Lille", False, "1958-05-03"),
        ("née le 03/05/1958", False, "1958-05-03"),
        ("date de naissance : 03.05.1958", False, "1958-05-03"),
        ("né le 03051958", False, "1958-05-03"),
        ("03051958", True, "1958-05-03"),
        ("03051958", False, None),
        ("le trois mai mille neuf cent cinquante-huit", True, "1958-05-03"),
        ("mai 1958", True, None),
        ("le 3 mai", True, None),
    ],
)
def test_a_birth_date_is_read_when_it_is_said_or_asked(
    said: str, asked: bool, born: str | None
) -> None:
    assert find_birth_date(said, TODAY, asked=asked) == born


@given(st.dates(date(1900, 1, 1), date(2027, 12, 31)))
def test_a_date_shown_back_is_read_as_itself(day: date) -> None:
    iso = day.isoformat()
    assert read_date(in_french(iso), TODAY) == iso
    assert read_date(in_french(iso[:7]), TODAY) == iso[:7]
    assert read_date(f"{day:%d.%m.%Y}", TODAY) == iso


@given(st.text(st.sampled_from(" 0123456789/.-'aeoc"), max_size=40), st.dates(date(1970, 1, 1)))
def test_no_figures_make_a_reader_fail(said: str, today: date) -> None:
    read_date(said, today)
    find_dates(f"le {said} mai", today)


@given(st.sampled_from([said for said, _, _ in TOLD]), st.dates(date(1970, 1, 1)))
def test_no_form_fails_on_any_day(said: str, today: date) -> None:
    read_date(said, today)


def test_a_day_without_its_year_is_never_yet_to_come() -> None:
    for offset in range(0, 366, 5):
        today = date(2027, 1, 1) + clock.timedelta(days=offset)
        for said in ("3 mai", "le 31", "le 3", "mardi", "octobre", "mi-octobre", "le 29 février"):
            value = read_date(said, today)
            assert value is None or value <= today.isoformat()[: len(value)], (said, today)


class _AnyMoment(type):
    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, clock.datetime)


class _Elsewhen(clock.datetime, metaclass=_AnyMoment):
    @classmethod
    def now(cls, tz: clock.tzinfo | None = None) -> "_Elsewhen":
        return cls(1999, 2, 28, tzinfo=tz)

    today = now


def _no_zone() -> None:
    raise AssertionError("the machine's time zone was asked for")


@pytest.mark.parametrize(("said", "today", "value"), [*TOLD[::7], *ON_OTHER_DAYS])
def test_neither_the_clock_nor_the_zone_of_the_machine_counts(
    said: str, today: date, value: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    modules = (dateparser.date, dateparser.parser, dateparser.freshness_date_parser)
    for module in (*modules, dateparser.utils, dateparser.utils.strptime):
        monkeypatch.setattr(module, "datetime", _Elsewhen)
    monkeypatch.setattr(dateparser.utils, "get_localzone", _no_zone)
    assert read_date(said, today) == value


def test_a_story_of_a_hundred_words_is_read_at_once() -> None:
    """Milliseconds of processor, far above what is measured (docs/adr/0008-dates.md)."""
    told = " ".join(said for said, _ in STORIES)
    story = " ".join(told.split()[:100])
    spent = []
    for _ in range(7):
        start = process_time()
        assert find_dates(story, TODAY)
        spent.append(process_time() - start)
    assert median(spent) < 0.1
    start = process_time()
    find_dates("le 12 mai 26 " * 1500, TODAY)
    assert process_time() - start < 2
