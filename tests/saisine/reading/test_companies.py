"""The name of a firm beside its number, in a story, and among other words."""

import pytest

from saisine.reading.companies import find_company, named_kind, read_company


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Boulangerie Essai, <SIRET_1>", "Boulangerie Essai"),
        ("<SIRET_1> et Zoé Coiff c'est le nom", "Zoé Coiff"),
        ("Nom de l'entreprise : Aux Blés d'Essai", "Aux Blés d'Essai"),
        ("attendez... sarl Aux Blés d'Essai, <SIRET_1>. et dites moi", "sarl Aux Blés d'Essai"),
        ("<SIRET_1>", None),
    ],
)
def test_what_remains_beside_the_number_is_the_name(said: str, name: str | None) -> None:
    assert read_company(said) == name


def test_a_kind_of_firm_names_it_wherever_it_stands() -> None:
    said = (
        "et les huissiers ? je cherche... sarl Aux Blés d'Essai, <SIRET_1>, j'ai la mise en demeure"
    )
    assert named_kind(said) == "sarl Aux Blés d'Essai"
    assert named_kind("je tiens une boulangerie") is None


def test_a_story_names_a_firm_with_its_capitals() -> None:
    assert (
        find_company("je dirige la SAS Voiles Imaginaires depuis 2019") == "SAS Voiles Imaginaires"
    )
    assert find_company("ma sas va mal") is None
