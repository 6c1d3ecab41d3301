"""Dates as people say them: every form of the table, what is no date, and whose clock is read."""

import datetime as clock
from datetime import date

import dateparser.date
import dateparser.utils
import dateparser.utils.strptime
import pytest

from saisine.reading.dates import find_dates, read_date
from saisine.reading.people import find_birth_date
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
