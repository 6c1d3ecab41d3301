"""What is hoped for, and how one wishes to be reached."""

import pytest

from saisine.reading.wants import (
    find_contact_note,
    find_contact_preference,
    find_desired_outcome,
    find_discretion,
)


@pytest.mark.parametrize(
    "text",
    [
        "j'aimerais mieux qu'on me téléphone, et le matin seulement",
        "je préfère qu'on m'appelle le soir",
        "je voudrais qu'on me rappelle après 18h",
        "nous préférons que l'on nous téléphone",
    ],
)
def test_being_called_is_a_way_to_be_reached_and_no_hope(text: str) -> None:
    assert find_desired_outcome(text) is None
    assert find_contact_preference(text) == "telephone"


@pytest.mark.parametrize(
    "text",
    [
        "je voudrais qu'on me rembourse",
        "Je demande l'annulation de la pénalité",
        "je souhaite que ma pension reparte",
    ],
)
def test_what_is_hoped_for_is_kept_as_written(text: str) -> None:
    assert find_desired_outcome(text) == text and find_contact_preference(text) is None


def test_when_to_call_is_a_note() -> None:
    assert find_contact_note("appelez-moi, le matin seulement") == "le matin seulement"


@pytest.mark.parametrize(
    "text",
    [
        "le mieux c'est par courrier, le téléphone m'angoisse",
        "est ce qu'on peut m'écrire a la maison",
    ],
)
def test_a_letter_home_is_a_way_to_be_reached(text: str) -> None:
    assert find_contact_preference(text) == "courrier"


def test_what_suits_or_does_not_is_a_note() -> None:
    assert find_contact_note("sms svp bb dort") == "sms svp bb dort"
    assert find_contact_note("06 39 98 00 11, pas au boulot svp") == "pas au boulot svp"


@pytest.mark.parametrize(
    "text",
    [
        "il ne faut rien envoyer à la maison, il ouvre tout",
        "mon ex ne doit surtout pas savoir où j'habite",
        "merci de ne pas communiquer mon adresse à mon mari",
        "faut pas que ça soit envoyé à lui",
        "n'appelez pas maman, elle entend mal",
        "surtout ne le donnez à personne",
        "c'est lui qui garde mon téléphone, faut pas appeler",
        "aucun courrier chez Monsieur",
    ],
)
def test_who_must_not_know_is_noted(text: str) -> None:
    assert find_discretion(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "ils ne m'ont jamais rien envoyé à mon adresse",
        "la CPAM ne veut pas envoyer la carte à la maison",
        "je ne veux pas donner mon numéro",
        "il ne doit pas y avoir d'erreur",
        "le médecin ne doit pas écrire n'importe quoi",
    ],
)
def test_what_the_body_does_not_do_is_no_such_note(text: str) -> None:
    assert find_discretion(text) is None
