"""Dates as people say them, on Saturday 21 November 2026."""

from datetime import date

import pytest

from saisine.reading.dates import find_dates, read_date

TODAY = date(2026, 11, 21)

DAYS = {
    "12/10/2026": "2026-10-12",
    "12/10/26": "2026-10-12",
    "12.05.26": "2026-05-12",
    "12-10-2026": "2026-10-12",
    "12 / 10 / 2026": "2026-10-12",
    "12 10 2026": "2026-10-12",
    "12 10 26": "2026-10-12",
    "2026-10-12": "2026-10-12",
    "2026/10/12": "2026-10-12",
    "le 3/9": "2026-09-03",
    "12/10": "2026-10-12",
    "le 29/02/2024": "2024-02-29",
    "le 12 octobre": "2026-10-12",
    "12octobre": "2026-10-12",
    "LE 12 OCTOBRE 2025": "2025-10-12",
    "12 oct.": "2026-10-12",
    "12 oct 26": "2026-10-12",
    "le 1er octobre": "2026-10-01",
    "premier octobre": "2026-10-01",
    "le douze octobre": "2026-10-12",
    "le vingt-trois septembre": "2026-09-23",
    "le trente et un août": "2026-08-31",
    "4 fevrier 2026": "2026-02-04",
    "4 février": "2026-02-04",
    "le 5 décenbre": "2025-12-05",
    "lundi 12 octobre": "2026-10-12",
    "vers le 10 octobre": "2026-10-10",
    "je dirais le 10 octobre, ou pas loin": "2026-10-10",
    "le 25 décembre": "2025-12-25",
    "le 12 juin de l'année dernière": "2025-06-12",
    "le 15 du mois dernier": "2026-10-15",
    "le 3 de ce mois": "2026-11-03",
    "hier": "2026-11-20",
    "hier soir": "2026-11-20",
    "avant-hier": "2026-11-19",
    "aujourd'hui": "2026-11-21",
    "aujourd’hui même": "2026-11-21",
    "ce matin": "2026-11-21",
    "lundi dernier": "2026-11-16",
    "samedi dernier": "2026-11-14",
    "mardi de la semaine dernière": "2026-11-10",
    "lundi": "2026-11-16",
    "c'était mercredi matin": "2026-11-18",
    "la semaine dernière": "2026-11-14",
    "la semaine passée": "2026-11-14",
    "il y a une quinzaine": "2026-11-06",
    "il y a une bonne quinzaine de jours": "2026-11-06",
    "il y a 15 jours": "2026-11-06",
    "il y a quinze jours": "2026-11-06",
    "y a 10 jours": "2026-11-11",
    "il y a une semaine": "2026-11-14",
    "il y a environ 3 semaines": "2026-10-31",
    "il y a deux ou trois semaines": "2026-11-07",
    "ça fait 3 semaines": "2026-10-31",
    "ça va faire 3 sem": "2026-10-31",
    "environ trois semaines": "2026-10-31",
    "quinze jours": "2026-11-06",
    "depuis 3 semaines": "2026-10-31",
    "il y a quelques jours": "2026-11-18",
}
MONTHS = {
    "octobre": "2026-10",
    "mars": "2026-03",
    "Décembre": "2025-12",
    "octobre 2025": "2025-10",
    "10/2025": "2025-10",
    "en septembre": "2026-09",
    "en sept. 2026": "2026-09",
    "en novembre": "2026-11",
    "en novembre dernier": "2025-11",
    "en décembre": "2025-12",
    "fin août": "2026-08",
    "fin aout je crois": "2026-08",
    "début septembre": "2026-09",
    "mi-octobre": "2026-10",
    "mi mai": "2026-05",
    "courant octobre": "2026-10",
    "au mois d'août": "2026-08",
    "courant du mois de mai": "2026-05",
    "depuis fevrier 2022": "2022-02",
    "juin dernier": "2026-06",
    "l'année dernière en juin": "2025-06",
    "l'année dernière, vers fin juin": "2025-06",
    "en juin de l'année dernière": "2025-06",
    "en juin l'an dernier": "2025-06",
    "le mois dernier": "2026-10",
    "début du mois": "2026-11",
    "il y a un mois": "2026-10",
    "il y a un peu plus d'un mois": "2026-10",
    "ça fait deux mois": "2026-09",
    "y a deux mois à peu près": "2026-09",
    "deux mois": "2026-09",
    "il y a un an": "2025-11",
    "il y a un an et demi": "2025-05",
    "il y a 3 ans": "2023-11",
    "il y a quelques mois": "2026-08",
}
NO_DATE = (
    "le 31 février 2026",
    "31 novembre 2026",
    "le 31 novembre",
    "29/02/2026",
    "30/02/26",
    "32/10/2026",
    "12/13/2026",
    "0 octobre",
    "45/2026",
    "l'année dernière",
    "en 2025",
    "je ne sais plus",
    "pendant les vacances",
    "bientôt",
    "le 12 octobre ou le 3 novembre",
    "06 12 34 56 78",
    "mais oui",
    "",
    "sept",
)


@pytest.mark.parametrize(("said", "day"), (DAYS | MONTHS).items())
def test_an_answer_gives_the_day_or_the_month_it_says(said: str, day: str | None) -> None:
    assert read_date(said, TODAY) == day


@pytest.mark.parametrize("said", NO_DATE)
def test_an_impossible_absent_or_double_date_gives_nothing(said: str) -> None:
    assert read_date(said, TODAY) is None


@pytest.mark.parametrize(
    "said",
    [
        "les 2/3 de mon salaire",
        "24h/24 et 7/7",
        "depuis sept mois je ne touche rien",
        "on est lundi, mercredi j'ai un scanner",
        "mais mars c'est loin",
        "trois semaines de congés",
        "avec sept enfants",
        "le dossier 12 345 678",
        "il me manque deux mois",
        "ils ont pris un mois",
    ],
)
def test_a_story_that_gives_no_date_is_given_none(said: str) -> None:
    assert [found.value for found in find_dates(said, TODAY)] == []


def test_every_date_of_a_story_is_found_in_its_order() -> None:
    said = "Arrêt du 4 mai au 3 juin, contesté mi-juillet, refusé le 10/09/2026, relancé il y a 15 jours."
    assert [found.value for found in find_dates(said, TODAY)] == [
        "2026-05-04",
        "2026-06-03",
        "2026-07",
        "2026-09-10",
        "2026-11-06",
    ]


def test_a_date_without_year_is_the_last_one_past() -> None:
    assert read_date("le 21 novembre", TODAY) == "2026-11-21"
    assert read_date("le 22 novembre", TODAY) == "2025-11-22"


def test_a_past_century_is_read_from_two_digits() -> None:
    assert read_date("12.05.58", TODAY) == "1958-05-12"
    assert read_date("le 12 mai 58", TODAY) == "1958-05-12"
    assert read_date("12.05.27", TODAY) == "2027-05-12"


def test_the_last_day_of_february_is_counted_back_from_march() -> None:
    assert read_date("hier", date(2028, 3, 1)) == "2028-02-29"
    assert read_date("il y a un mois", date(2026, 3, 31)) == "2026-02"
