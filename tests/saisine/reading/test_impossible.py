"""A day that does not exist, a postal code with a figure too few."""

import pytest

from saisine.reading.impossible import impossible_code, impossible_day


@pytest.mark.parametrize(
    "text",
    [
        "né le 31 février 1956",
        "née le trente et un février",
        "le 31 avril",
        "29 février 2023",
        "31/02/1956",
        "12/15/1980",
        "le 45 mars",
    ],
)
def test_a_day_that_does_not_exist_is_seen(text: str) -> None:
    assert impossible_day(text)


@pytest.mark.parametrize(
    "text",
    [
        "29 février 2024",
        "le 31 mars",
        "03/05/1969",
        "né en 1956",
        "le 1er mai",
        "12 rue du 8 mai 1945",
        "",
    ],
)
def test_a_day_that_exists_is_left_alone(text: str) -> None:
    assert not impossible_day(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("14 RUE DU PUITS 3800 GRENOBLE", "3800"),
        ("2 allée Haute, 630000 Clermont", "630000"),
        ("14 rue du Puits 38000 Grenoble", None),
        ("14 rue du Puits 38 000 Grenoble", None),
        ("1450 route de Lyon", None),
        ("12 rue du Puits Grenoble", None),
    ],
)
def test_a_code_with_a_figure_too_few_or_too_many(text: str, code: str | None) -> None:
    assert impossible_code(text) == code
