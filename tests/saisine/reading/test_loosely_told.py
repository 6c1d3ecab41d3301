"""What only the words betray: a complaint told with colour, and what came of it."""

from datetime import date

import pytest

from saisine.reading.steps import find_steps

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Ma nièce est montée au créneau auprès de la Carsat le 8 juin", "2026-06-08"),
        ("le 12 oct mon père a fait un scandale à la cpam", "2026-10-12"),
        ("J'ai tapé du poing sur le comptoir de la caisse mardi 6 octobre", "2026-10-06"),
        ("Le 3 mars mon comptable a émis des réserves auprès de l'Urssaf", "2026-03-03"),
    ],
)
def test_a_complaint_told_with_colour_has_its_day(said: str, day: str) -> None:
    told = find_steps(said, TODAY)
    assert told.get("prior_complaint") is True and told.get("prior_complaint_date") == day


@pytest.mark.parametrize(
    "said",
    [
        "La caisse conteste mon arrêt depuis le 3 mars",
        "J'ai râlé contre mon patron le 4 mai, la CPAM attend son attestation",
        "Je compte me plaindre à la caisse le 30 novembre",
        "Mon accident date du 4 mai et la caisse ne paie rien",
    ],
)
def test_no_complaint_is_made_up(said: str) -> None:
    assert "prior_complaint_date" not in find_steps(said, TODAY)


@pytest.mark.parametrize(
    ("came", "answered"),
    [
        ("ma boîte aux lettres reste désespérément vide", False),
        ("une bouteille à la mer", False),
        ("motus et bouche cousue de leur côté", False),
        ("on m'a donné un numéro de dossier et basta", False),
        ("ils me redemandent l'attestation déjà envoyée", True),
        ("recalée comme la première", True),
        ("on m'a expédié un dépliant", True),
        ("il m'a été dit que c'était hors délai", True),
    ],
)
def test_what_came_of_a_complaint_told_with_colour(came: str, answered: bool) -> None:
    said = f"Réclamation envoyée le 3 juin à la caisse. {came}."
    assert find_steps(said, TODAY).get("answer_received") is answered


@pytest.mark.parametrize("besides", ["Je voudrais toucher mon dû", "J'ai deux enfants et un loyer"])
def test_what_says_nothing_of_it_is_left_to_be_asked(besides: str) -> None:
    said = f"Réclamation envoyée le 3 juin à la caisse. {besides}."
    assert "answer_received" not in find_steps(said, TODAY)
