"""What is taken back answers nothing; what is not stays whole."""

import pytest

from saisine.reading.taken_back import kept_part, taken_back_tokens


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("pas Dijon, Nevers", "Nevers"),
        ("58000 et pas 58300", "58000"),
        ("540, non pardon 450", "450"),
        ("avant Dijon, maintenant Nevers", "Nevers"),
        ("On a déménagé en mai : avant 5 rue Haute, maintenant c'est 7 rue Basse", "7 rue Basse"),
        ("ce n'est plus Petit c'est Maquette", "Maquette"),
        ("12 rue des Lilas, pas d'ascenseur", "12 rue des Lilas, pas d'ascenseur"),
        ("Nevers, enfin juste à côté", "Nevers, enfin juste à côté"),
        ("pas maintenant", "pas maintenant"),
    ],
)
def test_of_two_values_the_one_that_is_meant(said: str, kept: str) -> None:
    assert kept_part(said) == kept


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("pas le <PHONE_1>, prenez <PHONE_2>", {"<PHONE_1>"}),
        ("<PHONE_1> ne marche plus, faites le <PHONE_2>", {"<PHONE_1>"}),
        ("<PHONE_1> et surtout pas le <PHONE_2>", {"<PHONE_2>"}),
        ("<EMAIL_1> non pardon <EMAIL_2>", {"<EMAIL_1>"}),
        ("<PHONE_1> ou sinon <PHONE_2>", set()),
        ("pas le <PHONE_1>", set()),
        ("pas de portable, mon mail : <EMAIL_1>, fixe <PHONE_1>", set()),
    ],
)
def test_an_identifier_is_taken_back_only_for_another_of_its_kind(
    said: str, back: set[str]
) -> None:
    assert taken_back_tokens(said) == back
