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
    assert talk.said == ["utter_distress_again"]


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
    assert talk.said == ["utter_distress_again"]


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
@pytest.mark.parametrize("asked", ["requester_type"])
def test_a_nod_to_the_help_answers_no_question_but_whether_to_go_on(asked: str, said: str) -> None:
    for then, ends in (("oui", "question"), ("non", "help")):
        talk = _asked(asked).says("je vais me tuer", danger=0.99).says(said, "affirm", danger=0.0)
        assert talk.said == ["utter_take_up"] and talk.awaiting == asked
        assert talk[asked] is None
        talk.says(then, "affirm", danger=0.0)
        assert talk.kinds[-1] == ends
        assert talk.awaiting == asked and talk[asked] is None


@pytest.mark.parametrize("said", ["oui", "ok", "d'accord"])
def test_a_nod_to_the_help_sends_nothing_and_agrees_to_nothing(said: str) -> None:
    for talk in (Talk.begun(**STEPS, **WHO), Talk().opens()):
        asked = talk.awaiting
        talk.says("je vais me tuer", danger=0.99).says(said, "affirm", danger=0.0)
        assert talk.said == ["utter_take_up"] and talk.awaiting == asked
        assert talk.last is not None and not talk.last.changes.submit
        talk.says("oui", "affirm", danger=0.0)
        assert talk.last is not None and not talk.last.changes.submit
        assert (
            talk.kinds[-1] in ("summary", "notice", "question")
            and talk["accept_notice"] is not False
        )


def test_what_says_more_than_a_nod_is_listened_to() -> None:
    talk = _asked("court_seized").says("je vais me tuer", danger=0.99)
    talk.says("non, aucun tribunal", "deny", danger=0.0)
    assert talk["court_seized"] is False


def _asked(name: str) -> Talk:
    talk = Talk.begun(**{field: told for field, told in TAXIS.items() if field != name})
    assert talk.awaiting == name
    return talk


def test_violence_is_told_its_own_numbers_first() -> None:
    talk = Talk.begun(**TAXIS).says("mon mari me frappe tous les soirs", danger=0.99)
    assert talk.said == ["utter_distress_violence"]


def test_what_a_cry_answers_is_not_asked_again() -> None:
    steps = ("prior_complaint", "prior_complaint_date", "answer_received")
    talk = Talk.begun(**{name: told for name, told in TAXIS.items() if name not in steps})
    talk.says(
        "oui, j'ai écrit à la CPAM le 3 mai, ils ont refusé, et mon mari me frappe", danger=0.99
    )
    assert talk["prior_complaint"] is True and talk.awaiting != "prior_complaint"


@pytest.mark.parametrize(
    "said",
    [
        "pourquoi vous me donnez ces numéros ? moi pas suicide, moi colère",
        "je n'ai aucune envie de mourir, je suis en deuil",
        "gardez vos numéros",
    ],
)
def test_whoever_did_not_need_the_numbers_is_told_sorry(said: str) -> None:
    talk = Talk.begun(**STEPS).says("à quoi bon tout ça", "distress", 0.6, danger=0.7)
    asked = talk.awaiting
    talk.says(said, "distress", 0.5, danger=0.8)
    assert talk.said[0] == "utter_sorry_for_help" and talk.awaiting == asked


def test_the_answer_beside_a_protest_is_taken() -> None:
    talk = Talk.begun(**TAXIS).says("à quoi bon tout ça", "distress", 0.6, danger=0.7)
    talk.says("Non. Et je n'ai pas envie de mourir, je suis en deuil.", "deny", 0.6, danger=0.8)
    assert talk["court_seized"] is False and talk.said[0] == "utter_sorry_for_help"


@pytest.mark.parametrize(
    "said",
    [
        "le 3114 c'est quoi, ils préviennent la police ?",
        "est-ce que le 3919 apparaît sur la facture ?",
    ],
)
def test_what_is_asked_of_the_numbers_is_answered(said: str) -> None:
    talk = Talk.begun(**STEPS).says("je vais me tuer", danger=0.99)
    asked = talk.awaiting
    talk.says(said, "faq_other", 0.7, danger=0.2)
    assert talk.said[0] == "utter_help_numbers" and talk.awaiting == asked


@pytest.mark.parametrize("said", ["oui continuer", "oui on continue", "je veux continuer"])
def test_who_wants_to_go_on_does(said: str) -> None:
    talk = Talk.begun(**STEPS).says("je vais me tuer", danger=0.99).says(said, "affirm", danger=0.0)
    assert talk.said == ["utter_ask_nir"]


def test_who_goes_on_in_more_words_does() -> None:
    talk = Talk.begun(**STEPS).says("je vais me tuer", danger=0.99)
    assert talk.says("pas besoin, continuez s'il vous plaît", "deny", danger=0.1).said == [
        "utter_ask_nir"
    ]


@pytest.mark.parametrize(
    "said",
    [
        "est-ce qu'il peut voir cette conversation sur mon téléphone ?",
        "comment j'efface tout ça avant qu'il rentre ?",
        "mon mari peut lire cette page ?",
    ],
)
def test_who_may_see_the_page_is_said_and_erasing_offered(said: str) -> None:
    talk = Talk.begun(**STEPS).says(said, "faq_confidential", 0.8, danger=0.1)
    assert talk.said == ["utter_on_this_device"] and talk.last is not None
    assert [offer.label for offer in talk.last.says[0].offers] == [
        "Tout effacer",
        "Continuer ma demande",
    ]
