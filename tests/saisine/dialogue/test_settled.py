"""A day, a year or a name that settles late, or beside something else: in the story, while it is being written,
in a message that shows danger."""

from datetime import date

import pytest

from saisine.reading.dates import read_date
from tests.saisine.dialogue.talk import TODAY
from tests.saisine.dialogue.test_met_in_conversations import at

LEFT = "Je suis partie le 10 juillet et la CPAM ne paie plus."


@pytest.mark.parametrize(
    "said",
    [
        "je suis partie le 12 juillet, pas le 10",
        "Non, c'est le 12 juillet que je suis partie, et non le 10 juillet",
    ],
)
def test_a_day_that_no_step_is_known_by_is_put_right_in_the_story(said: str) -> None:
    talk = at(description=LEFT)
    talk.says(said, "correct_field")
    assert talk["description"] == LEFT.replace("10", "12")
    assert talk["prior_complaint_date"] == "2026-09-06"


@pytest.mark.parametrize(
    "said", ["c'est le 12 septembre, pas le 6", "la réclamation c'est le 12 septembre, pas le 6"]
)
def test_a_day_that_a_step_is_known_by_is_put_right_there(said: str) -> None:
    talk = at(description=LEFT)
    talk.says(said, "correct_field")
    assert (talk["prior_complaint_date"], talk["description"]) == ("2026-09-12", LEFT)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("le 3 mai 1961, non 1969 pardon", "1969-05-03"),
        ("3 mai 1961, enfin, je veux dire 1962", "1962-05-03"),
        ("le 14 ou le 15 mars, mettez le 15", "2026-03-15"),
        ("le 14 ou le 15 mars 2026, disons le 14", "2026-03-14"),
    ],
)
def test_what_the_writer_settles_upon_counts_alone(said: str, day: str) -> None:
    assert read_date(said, TODAY) == date.fromisoformat(day).isoformat()


def test_a_name_told_beside_a_cry_is_not_lost() -> None:
    talk = at("last_name")
    talk.says("Perrin. Je vais me tuer ce soir", "distress", danger=0.98)
    assert "utter_distress" in talk.said
    assert talk["last_name"] == "Perrin"


def test_a_cry_alone_is_nobodys_name() -> None:
    talk = at("last_name")
    talk.says("Je vais me tuer ce soir. Adieu", "distress", danger=0.98)
    assert talk["last_name"] is None


def test_a_firm_is_nobodys_name() -> None:
    talk = at("last_name")
    talk.says("le cabinet s'appelle Ostéo Voiron")
    assert (talk["last_name"], talk.awaiting) == (None, "last_name")


@pytest.mark.parametrize(
    "said", ["elle est fermée, j'ai plus de siret", "radiée depuis 2024, plus de siret"]
)
def test_who_has_no_number_any_more_has_none(said: str) -> None:
    more = {"requester_type": "independant", "organisme": "urssaf", "motif": "recouvrement"}
    talk = at("siret", **more, mediator="cpsti", control_under_way=False)
    talk.says(said)
    assert talk.awaiting == "summary_confirmed"
    assert "utter_without_number" in talk.said


def test_no_stump_is_left_of_a_sentence_and_a_bare_no_is_not_said_to_be_unread() -> None:
    talk = at(description="La CPAM refuse. Je suis pas assuré chez eux. J'ai écrit.")
    talk.says(
        "Non. Virez « Je suis pas assuré ». Et ma date de naissance c'est le 4 mai 1961",
        "correct_field",
    )
    assert talk["description"] == "La CPAM refuse. J'ai écrit."
    assert talk["birth_date"] == "1961-05-04"
    assert "utter_part_unread" not in talk.said
