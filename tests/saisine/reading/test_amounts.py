"""Sums of money, as people write and say them."""

from decimal import Decimal

import pytest

from saisine.reading.amounts import find_amounts, read_amount

SAID_WITH_UNIT = {
    "on me réclame 850 €": ["850.00"],
    "850 euros": ["850.00"],
    "850€": ["850.00"],
    "1 250,50 €": ["1250.50"],
    "1\u202f250,50\u00a0€": ["1250.50"],
    "1.250,50 €": ["1250.50"],
    "1250.5 eur": ["1250.50"],
    "12 500 000 euros": ["12500000.00"],
    "2k€": ["2000.00"],
    "1,5 k€": ["1500.00"],
    "3 mille euros": ["3000.00"],
    "850 balles": ["850.00"],
    "1 euro": ["1.00"],
    "850 euros 50": ["850.50"],
    "850 euros 15 jours après": ["850.00"],
    "l'hôpital facture 2300e": ["2300.00"],
    "entre 100 € et 200,30 €": ["100.00", "200.30"],
    "deux cents euros": ["200.00"],
    "deux cent soixante euros la paire": ["260.00"],
    "onze cents euros": ["1100.00"],
    "mille deux cent quatre-vingt-dix-sept euros": ["1297.00"],
    "trois mille et quelques euros": ["3000.00"],
    "soixante-douze euros": ["72.00"],
    "soixante et onze euros": ["71.00"],
}


@pytest.mark.parametrize(("said", "sums"), SAID_WITH_UNIT.items())
def test_a_sum_said_with_its_unit_is_found(said: str, sums: list[str]) -> None:
    assert find_amounts(said) == [Decimal(amount) for amount in sums]


@pytest.mark.parametrize(
    "said",
    [
        "il me manque 12 trimestres",
        "21000 Dijon",
        "<NIR_1>",
        "le 2e étage",
        "une centaine d'euros",
        "trois courriers, aucun euro",
        "le 36 46",
        "depuis 850 jours",
        "",
    ],
)
def test_a_number_without_unit_is_no_sum_in_a_story(said: str) -> None:
    assert find_amounts(said) == []


@pytest.mark.parametrize(
    ("said", "amount"),
    [
        ("850", "850.00"),
        ("environ 850", "850.00"),
        ("1.250", "1250.00"),
        ("1 250,5", "1250.50"),
        ("4000 et quelques, avec les majorations", "4000.00"),
        ("mille deux cents", "1200.00"),
        ("cent", "100.00"),
        ("2k", "2000.00"),
        ("un peu plus de 300, 312 pour être précise", "312.00"),
        ("dans les 1 200, 1 187,50 € exactement", "1187.50"),
        ("je ne sais pas", None),
        ("c'est la C2S", None),
        ("<NIR_1>", None),
        ("", None),
    ],
)
def test_a_bare_number_answers_when_a_sum_was_asked(said: str, amount: str | None) -> None:
    assert read_amount(said) == (None if amount is None else Decimal(amount))
