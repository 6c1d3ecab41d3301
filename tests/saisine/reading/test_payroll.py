"""Who has wages to pay, or staff abroad, is an employer, in whatever words it comes out."""

import pytest

from saisine.reading.requester import find_requester


@pytest.mark.parametrize(
    "said",
    [
        "Ils ont bloqué le compte du fournil, 4 salariés à payer lundi.",
        "Le compte est saisi et je dois payer mes salariés demain.",
        "Nous détachons trois chauffeurs en Espagne, les certificats n'arrivent pas.",
        "Nous envoyons deux techniciens en Allemagne, le formulaire A1 n'arrive pas.",
        "Je suis secrétaire d'une association qui emploie trois animateurs, redressement Urssaf.",
        "Je vous saisis pour un client, une SARL de dix salariés.",
    ],
)
def test_wages_to_pay_make_an_employer(said: str) -> None:
    assert find_requester(said) == "employeur"


def test_a_paper_in_the_name_of_an_employee_makes_no_partner() -> None:
    assert (
        find_requester("certificats demandés, un seul reçu, au nom d'un salarié parti")
        != "partenaire"
    )
