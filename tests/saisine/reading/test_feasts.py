"""Feasts fall on their day, whatever the year."""

from datetime import date

import pytest

from saisine.reading.dates import read_date
from saisine.reading.feasts import FEASTS, feast_in


@pytest.mark.parametrize(
    ("year", "easter"),
    [(2024, date(2024, 3, 31)), (2025, date(2025, 4, 20)), (2026, date(2026, 4, 5)), (2038, date(2038, 4, 25))],
)  # fmt: skip
def test_easter_and_what_is_counted_from_it(year: int, easter: date) -> None:
    assert feast_in("paques", year) == easter
    assert (feast_in("pentecote", year) - easter).days == 49
    assert feast_in("lundi de paques", year).weekday() == 0


def test_mothers_day_gives_way_to_pentecost() -> None:
    assert feast_in("fete des meres", 2026) == date(2026, 5, 31)
    assert feast_in("fete des meres", 2020) == date(2020, 6, 7)  # Pentecost fell on 31 May


@pytest.mark.parametrize("name", FEASTS)
def test_a_feast_told_without_its_year_is_never_to_come(name: str) -> None:
    today = date(2026, 6, 15)
    assert (told := read_date(name, today)) is not None
    assert told <= today.isoformat()


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("le lundi d'après la Toussaint", "2026-11-02"),
        ("le mardi avant pâques", "2026-03-31"),
        ("l'avant-veille du 14 juillet", "2026-07-12"),
        ("le surlendemain du 11 novembre", "2026-11-13"),
        ("le jour d'après le 11 novembre", "2026-11-12"),
        ("le vendredi suivant le 15 août", "2026-08-21"),
        ("le lundi qui a suivi le 15 août", "2026-08-17"),
        ("deux semaines après le 3 mars", "2026-03-17"),
        ("une semaine avant Noël dernier", "2025-12-18"),
    ],
)
def test_a_day_told_by_another_is_counted_from_it(said: str, day: str) -> None:
    assert read_date(said, date(2026, 11, 23)) == day
