"""Names and birth dates, as people introduce themselves."""

from datetime import date

import pytest

from saisine.answers import read
from saisine.known import Known
from saisine.questions import QUESTIONS
from saisine.reading.births import find_birth_date
from saisine.reading.people import find_names, read_names

TODAY = date(2026, 11, 21)

ANSWERS = {
    "Jeanne Petit": ("Jeanne", "Petit"),
    "mon nom de naissance est Faux mais je me fais appeler Petit, Jeanne": ("Jeanne", "Petit"),
    "Jeanne Petit, mon nom de jeune fille c'est Faux": ("Jeanne", "Petit"),
    "jeanne petit": ("Jeanne", "Petit"),
    "JEANNE PETIT": ("Jeanne", "Petit"),
    "PETIT Jeanne": ("Jeanne", "Petit"),
    "Jeanne PETIT": ("Jeanne", "Petit"),
    "je m'appelle Jeanne Petit": ("Jeanne", "Petit"),
    "je m’appelle jeanne petit": ("Jeanne", "Petit"),
    "jm'appelle Jeanne Petit": ("Jeanne", "Petit"),
    "Je suis Jeanne Petit": ("Jeanne", "Petit"),
    "moi c'est Karim Benali": ("Karim", "Benali"),
    "bonjour, Karim Benali": ("Karim", "Benali"),
    "Mme Jeanne Petit": ("Jeanne", "Petit"),
    "M. Karim Benali": ("Karim", "Benali"),
    "Monsieur Karim Benali": ("Karim", "Benali"),
    "c'est Karim Benali": ("Karim", "Benali"),
    "Jeanne Petit, née le 3 mai 1969": ("Jeanne", "Petit"),
    "Jeanne Petit 03/05/1969": ("Jeanne", "Petit"),
    "jeanne petit née le 3 mai 1969 à Dijon": ("Jeanne", "Petit"),
    "Nom : Petit, prénom : Jeanne": ("Jeanne", "Petit"),
    "Prénom Jeanne nom Petit": ("Jeanne", "Petit"),
    "nom petit prenom jeanne": ("Jeanne", "Petit"),
    "Jean-Pierre O'Connor": ("Jean-Pierre", "O'Connor"),
    "jean-pierre dupont": ("Jean-Pierre", "Dupont"),
    "Jean Pierre Dupont": ("Jean Pierre", "Dupont"),
    "Yann Le Goff": ("Yann", "Le Goff"),
    "yann le goff": ("Yann", "Le Goff"),
    "Le Goff Yann": ("Yann", "Le Goff"),
    "LE GOFF Yann": ("Yann", "Le Goff"),
    "Marie de La Tour": ("Marie", "de La Tour"),
    "Élodie Lefèvre": ("Élodie", "Lefèvre"),
    "Mon nom est Petit et mon prénom Jeanne": ("Jeanne", "Petit"),
    "nom famille Petit, prénom Jeanne": ("Jeanne", "Petit"),
    "petit prenom jeanne née le 3 mai 1969": ("Jeanne", "Petit"),
    "Prenume Jeanne, nume Petit": ("Jeanne", "Petit"),
    "Jeanne Petit, Essai c'est mon nom de jeune fille": ("Jeanne", "Petit"),
}


@pytest.mark.parametrize(("said", "names"), ANSWERS.items())
def test_an_answer_gives_first_name_and_last_name(said: str, names: tuple[str, str]) -> None:
    found = read_names(said)
    assert (found.get("first_name"), found.get("last_name")) == names


@pytest.mark.parametrize(
    "said",
    [
        "12 rue des Tilleuls",
        "<NIR_1>",
        "je ne veux pas le donner, c'est personnel",
        "qui va lire tout ça exactement ?",
        "03/05/1969",
        "",
    ],
)
def test_what_is_no_name_gives_none(said: str) -> None:
    assert read_names(said) == {}


@pytest.mark.parametrize(
    "said",
    [
        "mon nom est mal écrit",
        "mon nom est faux sur la carte Vitale",
        "je suis mineur et j'ai dix-sept ans",
        "je suis malvoyant et le site me demande un code",
        "je suis moi-même malade depuis mars",
        "je suis monteur en charpente",
        "moi c'est pareil depuis deux mois",
        "moi c'est un interlocuteur que je veux",
        "mon nom est pas sur la boîte",
        "au nom de ma mère",
        "au nom de l'association Les Amis du Lac",
        "les courriers arrivent au nom de mon ex-mari",
        "je suis marocain et je travaille en France",
        "mon nom c'est pas celui-là",
    ],
)
def test_a_story_names_nobody_by_accident(said: str) -> None:
    assert len(find_names(said)) < 2


@pytest.mark.parametrize(
    ("said", "names"),
    [
        (
            "Bonjour, je m'appelle Jeanne Petit et je conteste",
            {"first_name": "Jeanne", "last_name": "Petit"},
        ),
        (
            "je m'appelle jeanne petit, j'habite Dijon",
            {"first_name": "Jeanne", "last_name": "Petit"},
        ),
        ("non attendez, mon nom est Trameau", {"last_name": "Trameau"}),
        ("mon prénom c'est julie", {"first_name": "Julie"}),
        ("mon nom est erroné", {}),
        (
            "Je suis Madame Jeanne Petit, la caisse refuse",
            {"first_name": "Jeanne", "last_name": "Petit"},
        ),
    ],
)
def test_a_story_that_introduces_somebody_gives_the_name(said: str, names: dict[str, str]) -> None:
    assert find_names(said) == names


@pytest.mark.parametrize(
    ("said", "born"),
    [
        ("née le 3 mai 1969", "1969-05-03"),
        ("né le 03/05/69", "1969-05-03"),
        ("Jeanne Petit, 3 mai 1969", "1969-05-03"),
        ("03.05.1969", "1969-05-03"),
        ("1969-05-03", "1969-05-03"),
        ("né(e) le : 3 mai 1969", "1969-05-03"),
        ("date de naissance 3 mai 1969", "1969-05-03"),
        ("le 3 mai 69", "1969-05-03"),
        ("Fatou Essai je connais pas sa date exacte 1966 le 1er janvier", "1966-01-01"),
        ("Bernard Essai né en 69, le 8 juillet", "1969-07-08"),
        ("medi essai 03 12 98", "1998-12-03"),
        ("theo essai 07/11/01 4 rue pasteur 06000 nice", "2001-11-07"),
        ("3 mai", None),
        ("en 1969", None),
        ("31/02/1969", None),
        ("j'ai 57 ans", None),
    ],
)
def test_a_birth_date_is_a_full_day_of_long_ago(said: str, born: str | None) -> None:
    assert find_birth_date(said, TODAY, asked=True) == born


def test_in_a_story_only_a_date_told_as_such_is_a_birth_date() -> None:
    assert (
        find_birth_date("je suis née le 3 mai 1969, opérée le 4 juin 2019", TODAY) == "1969-05-03"
    )
    assert find_birth_date("opérée le 4 juin 2019", TODAY) is None


def test_a_lone_first_name_answers_the_question_of_the_first_name() -> None:
    known = Known({"last_name": "Petit"}, (), (), TODAY)
    assert read(QUESTIONS["first_name"], "Jeanne", known) == {"first_name": "Jeanne"}
    assert read(QUESTIONS["first_name"], "c'est Jeanne", known) == {"first_name": "Jeanne"}
    assert read(QUESTIONS["last_name"], "Petit", known) == {"last_name": "Petit"}
    known = Known({"represented_last_name": "Petit"}, (), (), TODAY)
    assert read(QUESTIONS["represented_first_name"], "Paul", known) == {
        "represented_first_name": "Paul"
    }


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("first name Bich, family name Tran", {"first_name": "Bich", "last_name": "Tran"}),
        ("my name Jeanne Petit", {"first_name": "Jeanne", "last_name": "Petit"}),
        ("Lina Petit jsui né le 14/3/03", {"first_name": "Lina", "last_name": "Petit"}),
    ],
)
def test_a_name_with_foreign_or_hurried_words_around_it(said: str, names: dict[str, str]) -> None:
    assert read_names(said) == names
