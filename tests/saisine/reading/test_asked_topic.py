"""What a question is about, by its own words."""

import pytest

from saisine.reading.asked_topic import asked_topic
from tests.saisine.dialogue.test_met_in_conversations import at


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("le médiateur, qui le paye ?", "independent"),
        ("c'est qui le médiateur, il est payé par l'Urssaf ?", "independent"),
        ("et si je paie pas ?", "payment_during"),
        ("et les intérêts, ils continuent ?", "payment_during"),
        ("comment j'aurai une copie ?", "receipt"),
        ("vous me donnez une trace de ma demande ?", "receipt"),
        ("est-ce que je dois avoir une procuration", "someone_else"),
        ("qui me paye mes indemnités ?", None),
        ("le médiateur des indépendants, il est rapide ?", None),
        ("je vous envoie une copie de leur lettre ?", None),
        ("mon médecin recevra une copie ?", None),
        ("c'est gratuit ?", None),
    ],
)
def test_the_words_leave_no_doubt(said: str, topic: str | None) -> None:
    assert asked_topic(said) == topic


def test_the_answer_is_that_of_the_words() -> None:
    talk = at("phone")
    talk.says("le médiateur, qui le paye ?", "faq_free", 0.6)
    assert "utter_faq_other_independent" in talk.said
    assert "utter_faq_free" not in talk.said


def test_what_one_does_not_give_is_no_payment() -> None:
    assert asked_topic("et si je le donne pas ?") is None
