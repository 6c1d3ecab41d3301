"""The one who writes and the one they write for, in one message or in an answer about them."""

from typing import Any

import pytest

from saisine.dialogue.facts import facts_in
from saisine.dialogue.people_told import numbers_in, people_in
from saisine.dialogue.turn import Heard
from tests.saisine.dialogue.talk import TODAY


def told(text: str, asked: str | None = "description", **heard: Any) -> dict[str, Any]:
    return people_in(Heard(text=text, **heard), text, TODAY, asked)


STORIES: list[tuple[str, dict[str, Any]]] = [
    (
        "c'est pour mon fils Tom Exemple, né le 9 septembre 2017",
        {
            "acting_for": "autre",
            "represented_first_name": "Tom",
            "represented_last_name": "Exemple",
            "represented_birth_date": "2017-09-09",
            "represented_relation": "fils",
            "mandate": "minor_child",
        },
    ),
    (
        "Je suis Lina Essai, née le 3 mai 1969, j'écris pour ma mère Odette Faux, procuration jointe",
        {
            "first_name": "Lina",
            "last_name": "Essai",
            "birth_date": "1969-05-03",
            "acting_for": "autre",
            "represented_first_name": "Odette",
            "represented_last_name": "Faux",
            "represented_relation": "mère",
            "mandate": "written",
        },
    ),
    (
        "mon voisin M. Ahmed Saïdi m'a demandé de l'aider",
        {
            "acting_for": "autre",
            "represented_first_name": "Ahmed",
            "represented_last_name": "Saïdi",
            "represented_relation": "voisin",
            "mandate": "consent",
        },
    ),
    (
        "J'écris pour mon père, né le 3 mai 1941",
        {
            "acting_for": "autre",
            "represented_birth_date": "1941-05-03",
            "represented_relation": "père",
        },
    ),
    ("J'ai envoyé l'acte de naissance sur ameli le 2 juillet 2019", {}),
    ("je suis née le 3 mai 1969", {"birth_date": "1969-05-03"}),
    ("mon mari travaille et la CPAM ne me paie pas", {}),
]


@pytest.mark.parametrize(("text", "people"), STORIES)
def test_a_story_gives_each_person_their_own_names_and_birth_date(
    text: str, people: dict[str, Any]
) -> None:
    assert told(text) == people


def test_what_answers_about_the_person_concerned_is_theirs() -> None:
    about = told("elle est née le 5 mai 1955", asked="represented_last_name", for_another=True)
    assert about == {"represented_birth_date": "1955-05-05"}


def test_once_it_is_for_another_a_tie_told_later_is_kept() -> None:
    later = told("c'est ma mère, elle est d'accord", asked="mandate", for_another=True)
    assert later == {"represented_relation": "mère", "mandate": "consent"}


def test_a_number_is_placed_by_its_label_or_by_the_words_around_it() -> None:
    form = (
        "Demandeur : Lina Essai\nAssurée : Odette Faux\nNIR de l'assurée : <NIR_1>\nTribunal : non"
    )
    assert numbers_in(form, by_agent=True) == {"<NIR_1>": "represented_nir"}
    assert numbers_in("le numéro de ma mère est <NIR_1>", by_agent=False) == {
        "<NIR_1>": "represented_nir"
    }
    assert numbers_in("mon numéro est <NIR_1>", by_agent=False) == {}


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("J'écris pour ma mère, elle habite 12 rue des Essais 59000 Lille.", None),
        ("C'est pour mon père. Son adresse : 12 rue des Essais 59000 Lille.", None),
        ("C'est pour mon père. Moi j'habite 4 avenue Fictive 59000 Lille.", "4 avenue Fictive"),
        ("Je suis malade, j'habite 12 rue des Essais 59000 Lille.", "12 rue des Essais"),
    ],
)
def test_the_home_of_the_person_concerned_is_not_that_of_the_one_who_writes(
    text: str, street: str | None
) -> None:
    assert facts_in(Heard(text=text), TODAY, "description").get("street") == street


def test_somebody_else_s_child_is_no_tie() -> None:
    said = "Ils ont compté l'argent de sa fille dans ses ressources"
    assert told(said, "answer_unsatisfactory_reason", for_another=True) == {}
    assert told("je suis sa fille", "mandate", for_another=True)["represented_relation"] == "parent"
