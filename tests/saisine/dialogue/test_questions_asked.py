"""Questions asked in the middle: answered, never taken for an answer nor kept with the story."""

import pytest

from saisine.draft import Draft
from tests.saisine.dialogue.talk import STEPS, TAXIS, Talk
from tests.saisine.dialogue.test_manners import agent


def asked_about_a_court() -> Talk:
    talk = Talk.begun(**TAXIS)
    assert talk.awaiting == "court_seized"
    return talk


def test_a_question_whose_subject_is_unsure_is_answered_and_not_kept() -> None:
    talk = asked_about_a_court()
    asked, story = talk.awaiting, talk["description"]
    talk.says(
        "il me faut un avocat pour ça ?",
        act="faq_other",
        sure=0.38,
        topics=(("other_accompanied", 0.5),),
    )
    assert "utter_faq_other_accompanied" in talk.said
    assert talk.awaiting == asked and talk["description"] == story


def test_a_question_that_nobody_foresaw_gets_an_honest_answer() -> None:
    talk = asked_about_a_court()
    story = talk["description"]
    talk.says("et si je pars vivre au bout du monde entre temps ?", act="inform", sure=0.3)
    assert "utter_faq_other" in talk.said and talk["description"] == story


@pytest.mark.parametrize(
    "said",
    ["vous pouvez répéter la question ?", "je ne comprends pas la question", "c'est-à-dire ?"],
)
def test_a_question_not_understood_is_explained_and_asked_again(said: str) -> None:
    talk = asked_about_a_court()
    asked = talk.awaiting
    for act, sure in (("unclear", 0.3), ("unclear", 0.9), ("restart", 0.7), ("faq_other", 0.8)):
        talk.says(said, act=act, sure=sure)
        assert talk.said[0] == "utter_explain_court_seized" and talk.awaiting == asked


def test_a_question_about_a_word_is_no_statement_about_the_steps() -> None:
    talk = Talk.begun(description="J'ai reçu un papier.", requester_type="assure", organisme="cpam")
    assert talk.awaiting == "motif"
    talk.says("c est quoi une reclamation ?", act="faq_other", sure=0.3)
    assert "prior_complaint" not in talk.draft.answers and talk.awaiting == "motif"


def test_a_vague_story_offers_no_subject_that_it_never_spoke_of() -> None:
    vague = (("echanges", 0.5), ("accueil", 0.3), ("convention_internationale", 0.04))
    talk = Talk.begun().says("ben voilà on m'a dit de venir ici, j'ai reçu un papier", motifs=vague)
    assert talk.awaiting == "motif" and talk.said[-1] == "utter_ask_motif"


def test_why_something_is_asked_is_told_of_that_very_question() -> None:
    talk = Talk.begun(**STEPS, nir=None, last_name="Petit", first_name="Jeanne")
    assert talk.awaiting == "birth_date"
    talk.says("pourquoi vous me demandez ça ?", act="faq_nir_why", sure=0.9)
    assert talk.said[0] == "utter_why_useful" and talk.awaiting == "birth_date"


def test_why_the_number_is_asked_has_its_own_answer() -> None:
    talk = Talk.begun(**STEPS)
    assert talk.awaiting == "nir"
    assert "utter_faq_nir_why" in talk.says("à quoi ça sert ?", act="faq_nir_why").said


def test_an_agent_is_told_to_read_the_answer_aloud() -> None:
    talk = agent().says("c'est payant ?", act="faq_free")
    assert talk.said[:2] == ["utter_to_read", "utter_faq_free"]


def test_a_question_before_the_notice_is_answered_and_is_no_story() -> None:
    talk = Talk(Draft(channel="public", awaiting="accept_notice")).says(
        "c'est vous le médiateur ?", act="faq_other", sure=0.4
    )
    assert talk.said[-1] == "utter_welcome_again" and talk.draft.held == {}
    assert any(name.startswith("utter_faq") for name in talk.said)


def test_a_question_chooses_no_subject_and_corrects_none() -> None:
    talk = Talk.begun(description="J'ai reçu un papier.", requester_type="assure", organisme="cpam")
    talk.says(
        "et mes données vous en faites quoi ?", act="faq_confidential", sure=0.4, motif="autre"
    )
    assert "motif" not in talk.draft.answers and talk.said[0] == "utter_faq_confidential"
    talk = Talk.begun(**STEPS)
    talk.says("et si je me trompe de numéro ?", act="correct_field", sure=0.4, motif="affiliation")
    assert talk["motif"] == "transports" and talk.awaiting == "nir"
