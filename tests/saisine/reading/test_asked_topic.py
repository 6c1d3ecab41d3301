"""What a question is about, by its own words."""

import pytest

from saisine.reading.asked_topic import asked_topic
from tests.saisine.dialogue.talk import Talk
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
        ("qui peut m'aider à payer mon loyer ?", "money_meanwhile"),
        ("comment je fais pour manger ?", "money_meanwhile"),
        ("et en attendant je vis de quoi moi ?", "money_meanwhile"),
        ("est-ce qu'il existe une aide d'urgence ?", "money_meanwhile"),
        ("comment je paye ?", None),
        ("l'assistante sociale peut écrire pour moi ?", None),
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


def test_what_a_story_asks_in_the_end_is_answered() -> None:
    talk = Talk.begun(organisme="cpam", requester_type="assure")
    story = "Mes indemnités journalières sont arrêtées depuis le 3 mai, personne ne répond"
    talk.says(f"{story}. C'est quoi leur délai ?", "inform", 0.9)
    assert talk.said[0] == "utter_faq_other_no_answer_how_long"
    assert str(talk["description"]).startswith(story)


def test_what_a_story_cries_out_in_the_end_is_no_question() -> None:
    talk = Talk.begun(organisme="cpam", requester_type="assure")
    talk.says("La CPAM a arrêté mes indemnités le 3 mai.\nC'est normal ?", "inform", 0.9)
    assert talk["description"] is not None
    assert not [said for said in talk.said if str(said).startswith("utter_faq")]


def test_what_is_asked_beside_other_facts_is_answered() -> None:
    talk = Talk.begun(organisme="cpam", motif="invalidite", description="Ma pension a baissé")
    asked = talk.awaiting
    talk.says("J'ai écrit le 2 juillet, ils ont refusé le 30. C'est quoi leur délai ?", "inform")
    assert talk.said[0] == "utter_faq_other_no_answer_how_long"
    assert talk["prior_complaint_date"] == "2026-07-02" and talk.awaiting == asked


def test_money_that_did_not_come_is_no_silence() -> None:
    talk = Talk.begun()
    talk.says("en arrêt depuis août et j'ai touché que dalle depuis le 3 septembre", "inform")
    assert "prior_complaint" not in talk.draft.answers
