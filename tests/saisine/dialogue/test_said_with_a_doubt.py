"""Answers that come with a doubt, a tag or a question: what was given is kept, what was asked is answered."""

import pytest

from saisine.dialogue.meaning import meant
from saisine.dialogue.turn import Heard
from saisine.dialogue.understood import draft_asking
from saisine.dialogue.workbench import Workbench
from saisine.draft import Draft
from saisine.reading.births import find_birth_date
from saisine.reading.disputed import find_disputed_sum
from saisine.reading.doubts import after_doubt
from saisine.reading.taken_back import without_slips
from tests.saisine.dialogue.talk import PERSON, STEPS, TAXIS, TODAY, WHO, Talk


def act_of(text: str, asked: str, act: str, sure: float) -> str:
    heard = Heard(text=text, act=act, confidence=sure)
    return meant(Workbench(draft_asking(asked), heard, TODAY)).act


def without(*names: str) -> dict[str, object]:
    return {n: v for n, v in {**TAXIS, "court_seized": False, **WHO}.items() if n not in names}


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("je ne sais plus exactement, vers la mi-mai", "vers la mi-mai"),
        ("je ne sais pas trop, mettons juin", "juin"),
        ("jsp exact mé genre 300", "300"),
        ("on ne me l'a pas dit", ""),
        ("je sais plus", ""),
        ("je sais pas, vous le trouvez où ?", ""),
        ("je n'ai aucune idée. Je ne sais pas.", ""),
    ],
)
def test_what_follows_a_doubt(said: str, rest: str) -> None:
    assert after_doubt(said) == rest


def test_a_month_told_with_a_doubt_is_the_date() -> None:
    talk = Talk.begun(**without("prior_complaint_date"))  # type: ignore[arg-type]
    assert talk.awaiting == "prior_complaint_date"
    talk.says("je ne sais plus exactement, vers la mi-mai", act="dont_know", sure=0.95)
    assert talk["prior_complaint_date"] == "2026-05"


def test_a_department_told_with_a_doubt_is_that_of_the_caisse() -> None:
    said = "je sais pas laquelle, j'habite dans le 63"
    assert act_of(said, "caisse", "dont_know", 0.97) == "inform"
    assert act_of("je sais pas laquelle, je demanderai", "caisse", "dont_know", 0.97) == "dont_know"


def test_a_subject_told_with_a_doubt_is_listened_to() -> None:
    said = "je sais pas dans quelle case mettre ça, on me réclame un trop perçu"
    assert act_of(said, "motif", "dont_know", 0.97) == "inform"


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("N'Guessan, l'apostrophe elle passe chez vous ?", "last_name"),
        ("Rue des Tanneurs, ça s'écrit avec deux n ?", "street"),
        ("le CPSTI, on est d'accord ?", "mediator"),
    ],
)
def test_what_is_asked_of_ones_own_answer_leaves_it_an_answer(said: str, asked: str) -> None:
    assert act_of(said, asked, "faq_other", 0.9) == "inform"


def test_a_name_with_its_apostrophe_asked_about_is_noted_and_nothing_else_said() -> None:
    talk = Talk.begun(**STEPS, nir=None)
    talk.says("N'Guessan, l'apostrophe elle passe chez vous ?", act="faq_other", sure=0.8)
    assert talk["last_name"] == "N'Guessan" and talk.said == ["utter_ask_first_name"]


@pytest.mark.parametrize(
    ("said", "asked", "act"),
    [
        ("Toutes les lettres ou la dernière, qu'est-ce qu'il lui faut ?", "correspondence", "faq_documents"),
        ("parler enfin à un humain, c'est possible là ?", "desired_outcome", "human_handoff"),
        ("et sans ce numéro vous pouviez pas avancer ? c'est quoi l'idée", "city", "faq_nir_why"),
        ("par courrier ça met combien, 3 semaines, 3 mois ?", "contact_preference", "faq_delay"),
        ("pardon mais au final qui est-ce qui décide pour mon mari", "phone", "faq_who_decides"),
        (
            "Avant d'envoyer, rappelez-moi en deux mots ce que va faire cette personne.",
            "summary_confirmed",
            "faq_what_is_mediation",
        ),
        ("transmettre, d'accord, mais à quel prix", "submit_anyway", "faq_free"),
    ],
)  # fmt: skip
def test_what_is_surely_asked_is_no_answer(said: str, asked: str, act: str) -> None:
    assert act_of(said, asked, act, 0.95) == act


def test_where_it_is_written_is_explained_and_no_number_is_given_up() -> None:
    talk = Talk.begun(**STEPS)
    assert talk.awaiting == "nir"
    talk.says("je trouve ça où", act="dont_know", sure=0.7)
    assert talk.said == ["utter_explained", "utter_ask_nir"] and "nir" not in talk.draft.answers


def test_whoever_says_again_who_they_are_is_told_it_is_noted() -> None:
    talk = Talk.begun(**STEPS, **PERSON).says("jsui salarié")
    assert talk.said[0] == "utter_already_noted" and talk.awaiting == "street"


def test_a_yes_taken_back_at_the_summary_sends_nothing() -> None:
    talk = Talk.begun(**STEPS, **WHO).says("oui ben non en fait", act="deny", sure=0.5)
    assert talk.draft.status == "open" and talk.said == ["utter_ask_which_correction"]


def test_an_order_is_nobodys_name() -> None:
    talk = Talk.begun(**STEPS, **WHO)
    talk.says("mon prénom s'écrit avec deux n, corrigez", act="correct_field", sure=0.99)
    assert talk.awaiting == "first_name" and talk["first_name"] is None


def test_an_agreement_that_asks_is_answered_before_it_is_taken() -> None:
    talk = Talk(Draft(channel="public")).opens()
    talk.says("oui d'accord mais ki va lir ce ke jecri", act="faq_confidential", sure=0.7)
    assert talk.said == ["utter_faq_confidential", "utter_welcome_again"]


@pytest.mark.parametrize("said", ["rien de particulier", "R.A.S.", "ni remarque ni consigne"])
def test_nothing_to_know_is_no_note(said: str) -> None:
    assert act_of(said, "contact_note", "inform", 0.4) == "deny"


@pytest.mark.parametrize("said", ["persone repond", "okune reponse", "ya persone ki repond"])
def test_a_silence_is_one_however_it_is_spelled(said: str) -> None:
    told = {name: value for name, value in TAXIS.items() if name != "answer_received"}
    assert Talk.begun(**told).says(said, sure=0.4)["answer_received"] is False


def test_who_agrees_without_their_papers_at_hand_agrees() -> None:
    talk = Talk(Draft(channel="public")).opens()
    talk.says("oui d'accord, mais je n'ai pas mon numéro de sécu sur moi", sure=0.6)
    assert talk["accept_notice"] is True


def test_a_debt_to_be_annulled_is_no_request_to_be_erased() -> None:
    talk = Talk.begun(**TAXIS)
    talk.says(
        "non pas de tribunal. Vous ne m'avez pas dit s'il peut annuler l'indu", "stop_delete", 0.9
    )
    assert talk["court_seized"] is False and talk.draft.status == "open"
    assert "utter_confirm_erase" not in talk.said


def test_a_consent_with_excuses_is_no_story() -> None:
    talk = Talk(Draft(channel="public")).opens()
    said = "bonjour oui je veu commencer. moi pas parle tres bien francais escuse"
    talk.says(said, "affirm", 0.6, motifs=(("accueil", 0.7),))
    assert talk["accept_notice"] is True and talk["description"] is None
    assert talk.said == ["utter_ask_description"]


def test_reasons_told_at_length_put_nothing_right() -> None:
    known = {"answer_received": True, "answer_date": "2026-11-05", "requester_type": "employeur"}
    talk = Talk.begun(**{**TAXIS, **known, "organisme": "urssaf", "motif": "recouvrement"})
    assert talk.awaiting == "answer_unsatisfactory_reason"
    said = (
        "C'est pas un contrat de professionnalisation, c'est un contrat d'apprentissage, ils ont pas "
        "lu mes pièces, alors que c'était le 11 novembre."
    )
    talk.says(said, sure=0.8)
    assert (talk["requester_type"], talk["answer_date"]) == ("employeur", "2026-11-05")
    assert talk["answer_unsatisfactory_reason"] == said


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("l'Urssaf me réclame 7 800 euros de cotisations pour 2024. Non pardon, 8 700.", "8700.00"),
        ("ils retiennent 412 euros par mois, enfin 421", "421.00"),
        ("on me doit 300 euros, non 12 jours d'arrêt en plus", "300.00"),
    ],
)
def test_a_sum_that_slipped_is_the_one_said_last(said: str, told: str) -> None:
    assert str(find_disputed_sum(said)) == told


def test_a_day_said_again_is_no_year() -> None:
    said = "née Clerbois, 14 juillet 1942, enfin pour l'état civil le 15"
    assert find_birth_date(without_slips(said), TODAY, asked=True) == "1942-07-15"


def test_who_has_no_company_names_none() -> None:
    known = {"organisme": "urssaf", "requester_type": "employeur", "motif": "recouvrement"}
    talk = Talk.begun(**{**TAXIS, **known, "court_seized": False, "siret": None})
    assert talk.awaiting == "company_name"
    talk.says("papa c'est un particulier, il a pas d'entreprise voyons")
    assert talk["company_name"] is None and talk.awaiting == "last_name"
