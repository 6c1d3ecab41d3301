"""After help was shown; and what is no cry."""

import pytest

from tests.saisine.dialogue.talk import STEPS, TAXIS, WHO, Talk

SURE_OF_A_CRY = 0.9


def test_after_the_help_who_is_well_is_believed() -> None:
    talk = Talk.begun(**STEPS, **WHO)
    talk.says("à quoi bon tout ça", "distress", 0.6, danger=0.7)
    assert talk.said == ["utter_distress"]
    said = "mais pourquoi vous me parlez de mourir ? je veux mon argent"
    talk.says(said, "distress", 0.6, danger=SURE_OF_A_CRY)
    assert "utter_distress" not in talk.said


def test_after_the_help_who_does_not_say_so_is_shown_it_again() -> None:
    talk = Talk.begun(**STEPS, **WHO)
    talk.says("à quoi bon tout ça", "distress", 0.6, danger=0.7)
    talk.says("je veux mon argent ou plus rien", "distress", 0.6, danger=SURE_OF_A_CRY)
    assert talk.said == ["utter_distress"]


@pytest.mark.parametrize(
    "said",
    [
        "je suis plus en sécurité chez moi il est revenu",
        "il dit que tout va bien mais il me tape",
        "pourquoi vous me parlez de ça ? c'est trop tard j'ai pris les cachets",
    ],
)
def test_after_the_help_who_is_not_well_is_shown_it_again(said: str) -> None:
    talk = Talk.begun(**STEPS, **WHO)
    talk.says("à quoi bon tout ça", "distress", 0.6, danger=0.7)
    talk.says(said, "distress", 0.6, danger=0.97)
    assert talk.said == ["utter_distress"]


def test_coming_back_later_is_no_cry() -> None:
    talk = Talk.begun(**STEPS)
    talk.says(
        "je sais pas, je vois avec lui demain, je reviendrai", "resume_later", 0.9, danger=0.6
    )
    assert "utter_distress" not in talk.said


def test_what_is_surely_a_question_is_no_cry_unless_it_is_loud() -> None:
    asked = "je vous ai déjà dit oui. mais combien ça coûte"
    assert "utter_distress" not in Talk().opens().says(asked, "faq_free", 0.87, danger=0.54).said
    assert Talk().opens().says(asked, "faq_free", 0.87, danger=0.75).said == ["utter_distress"]


@pytest.mark.parametrize("said", ["non", "oui", "non merci", "oui je veux bien"])
@pytest.mark.parametrize("asked", ["accept_notice", "requester_type", "court_seized"])
def test_a_nod_to_the_help_answers_no_question_but_whether_to_go_on(asked: str, said: str) -> None:
    for then, ends in (("oui", "question"), ("non", "help")):
        talk = _asked(asked).says("je vais me tuer", danger=0.99).says(said, "affirm", danger=0.0)
        assert talk.said == ["utter_take_up"] and talk.awaiting == asked
        assert talk[asked] is None
        talk.says(then, "affirm", danger=0.0)
        assert talk.kinds[-1] in (ends, "notice" if ends == "question" else ends)
        assert talk.awaiting == asked and talk[asked] is None


def test_what_says_more_than_a_nod_is_listened_to() -> None:
    talk = _asked("court_seized").says("je vais me tuer", danger=0.99)
    talk.says("non, aucun tribunal", "deny", danger=0.0)
    assert talk["court_seized"] is False


def _asked(name: str) -> Talk:
    if name == "accept_notice":
        return Talk().opens()
    talk = Talk.begun(**{field: told for field, told in TAXIS.items() if field != name})
    assert talk.awaiting == name
    return talk
