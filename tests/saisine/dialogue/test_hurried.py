"""Few words, without spelling: what they put right, ask or choose."""

from dataclasses import replace

import pytest

from saisine.reading.steps import find_steps
from tests.saisine.dialogue.talk import STEPS, TAXIS, TODAY, WHO, Talk

BEFORE_STEPS = ("description", "motif", "organisme", "requester_type")


def at_the_summary() -> Talk:
    return Talk.begun(**{**STEPS, **WHO})


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("reclam en avril pa mars", "2026-04"),
        ("mon reclamassion c 2 septembre vous ave oublié", "2026-09-02"),
    ],
)
def test_a_complaint_is_put_right_in_any_spelling(said: str, day: str) -> None:
    assert at_the_summary().says(said, "correct_field", 0.6)["prior_complaint_date"] == day


@pytest.mark.parametrize("said", ["le sujet pa bon. accident travail", "non accident travail"])
def test_another_subject_in_three_words(said: str) -> None:
    talk = at_the_summary().says(said, "inform", 0.8, motif="reconnaissance_at_mp")
    assert (
        talk["motif"] == "reconnaissance_at_mp" and talk.draft.answers.get("anything_else") is None
    )


@pytest.mark.parametrize("said", ["cpam", "la caisse veut pas"])
def test_a_body_is_no_subject(said: str) -> None:
    told = {name: value for name, value in TAXIS.items() if name in ("description", "organisme")}
    talk = Talk.begun(**told)
    assert talk.awaiting == "motif"
    assert talk.says(said, "unclear", 0.3).draft.answers.get("motif") is None


@pytest.mark.parametrize("said", ["les deux", "les deux ! et ça coûte combien ?"])
def test_two_subjects_make_two_requests(said: str) -> None:
    told = {name: value for name, value in TAXIS.items() if name in ("description", "organisme")}
    talk = Talk.begun(**told).says(said, "unclear", 0.3)
    assert "utter_one_subject" in talk.said and talk.awaiting == "motif"
    assert (
        talk.draft.answers.get("motif") is None and talk.draft.answers.get("requester_type") is None
    )


@pytest.mark.parametrize("said", ["c a dire ?", "pourquoi attendre quoi", "attendre quoi ?"])
def test_to_wait_is_not_chosen_by_asking_what_for(said: str) -> None:
    talk = at_the_summary()
    talk.draft = replace(talk.draft, awaiting="submit_anyway")
    talk.says(said, "faq_other", 0.4)
    assert talk.said[0] == "utter_explain_submit_anyway" and talk.awaiting == "submit_anyway"


def test_a_number_is_taken_although_another_is_refused() -> None:
    talk = Talk.begun(**{**STEPS, **{k: v for k, v in WHO.items() if k not in ("phone", "email")}})
    assert talk.awaiting == "phone"
    talk.says("Fixe uniquement, je n'ai pas de portable : 01 99 00 12 34", "inform", 0.6)
    assert talk["phone"] is not None


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("ouais allez y, la CPAM refuse mon taxi depuis mai", True),
        ("Allons-y, je n'ai que ça à faire un lundi", False),
        ("je viens de dire oui. la CPAM refuse mon taxi depuis mai", True),
    ],
)
def test_an_agreement_and_the_story_at_once(said: str, told: bool) -> None:
    talk = Talk().opens().says(said, "inform", 0.5, motif="transports" if told else None)
    assert talk["accept_notice"] is True
    assert ("description" in talk.draft.answers) is told


@pytest.mark.parametrize(
    "said",
    [
        "allez-y si vous voulez mais je refuse",
        "on commence quand ?",
        "oui mais attendez un peu",
        "allez-y, je ne veux pas que mon nom soit gardé",
    ],
)
def test_a_reserve_is_no_agreement(said: str) -> None:
    assert Talk().opens().says(said, "inform", 0.5).draft.answers.get("accept_notice") is None


def test_a_no_before_a_cry_still_answers() -> None:
    talk = Talk.begun(**TAXIS).says("non. mon mari me frappe", "distress", 0.9, danger=0.9)
    assert talk.said[0].startswith("utter_distress") and talk["court_seized"] is False


def test_a_wish_for_an_answer_is_no_answer() -> None:
    told = find_steps("celui que vous voulez, pourvu qu'il réponde au courrier", TODAY)
    assert told.get("answer_received") is None


@pytest.mark.parametrize("said", ["non mais vous répondez pas", "non mais c'est quoi chiffrées ?"])
def test_a_protest_is_no_refusal(said: str) -> None:
    talk = Talk().opens().says(said, "deny", 0.6)
    assert talk.draft.status == "open" and talk.awaiting == "accept_notice"
    assert "description" not in talk.draft.held


@pytest.mark.parametrize(
    "said", ["Bonjour oui", "oui oui. c'est pour mon taxi refusé par la CPAM en mai"]
)
def test_a_greeting_or_a_double_yes_agrees(said: str) -> None:
    assert Talk().opens().says(said, "affirm", 0.6, motif="transports")["accept_notice"] is True


def test_a_no_taken_back_is_a_yes() -> None:
    told = {k: v for k, v in TAXIS.items() if not k.startswith(("prior", "answer"))}
    talk = Talk.begun(**told)
    assert talk.awaiting == "prior_complaint"
    talk.says("non. ah si pardon, j'ai envoyé un recommandé le 2 septembre")
    assert talk["prior_complaint"] is True and talk["prior_complaint_date"] == "2026-09-02"


def test_a_date_put_right_at_once_is_the_second() -> None:
    told = {k: v for k, v in TAXIS.items() if not k.startswith(("prior", "answer"))}
    talk = Talk.begun(**told).says("oui j'ai écrit le 14 septembre, non attendez le 24 septembre")
    assert talk["prior_complaint_date"] == "2026-09-24"


def test_what_is_asked_again_is_no_reason() -> None:
    told = {**TAXIS, "answer_received": True, "answer_date": "2026-10-20"}
    talk = Talk.begun(**told)
    assert talk.awaiting == "answer_unsatisfactory_reason"
    talk.says("c'est-à-dire ? je comprends pas la question", "faq_other", 0.4)
    assert talk.awaiting == "answer_unsatisfactory_reason"
    assert talk.draft.answers.get("answer_unsatisfactory_reason") is None


def test_a_sum_put_right_beside_an_answer() -> None:
    told = {**STEPS, "amount_eur": "146.00"}
    del told["requester_type"]
    talk = Talk.begun(**told)
    talk.says("je suis salariée. par contre c'est 164 euros et pas 146, j'ai inversé les chiffres")
    assert talk["amount_eur"] == "164.00" and talk["requester_type"] == "assure"


def test_two_answers_denied_in_a_list() -> None:
    talk = at_the_summary().says("non c'est faux : réclamation non, réponse non", "deny", 0.8)
    assert talk["prior_complaint"] is False


def test_the_day_of_the_answer_is_not_that_of_the_decision() -> None:
    told = find_steps("la réponse date du 13 novembre", TODAY)
    assert told == {"answer_received": True, "answer_date": "2026-11-13"}


def test_an_answer_noted_wrongly_is_denied_where_its_reason_is_asked() -> None:
    talk = Talk.begun(**{**TAXIS, "answer_received": True, "answer_date": "2026-10-20"})
    talk.says("mais quelle réponse ? personne m'a répondu")
    assert talk["answer_received"] is False


def test_whoever_is_well_asks_nothing_of_the_numbers() -> None:
    talk = Talk.begun(**{k: v for k, v in TAXIS.items() if not k.startswith(("prior", "answer"))})
    talk.draft = replace(talk.draft, signs=("dit_ecoute",))
    talk.says("heu pourquoi le 3114 ? ça va moi. oui j'ai téléphoné le 20 octobre", danger=0.2)
    assert talk.said[0] == "utter_sorry_for_help" and talk["prior_complaint"] is True


def test_nothing_at_all_is_an_answer_although_a_question_follows() -> None:
    talk = Talk.begun(**{k: v for k, v in TAXIS.items() if k != "answer_received"})
    talk.says(
        "rien du tout, ça fait plus de deux mois. je peux encore ?", "faq_legal_deadline", 0.8
    )
    assert talk["answer_received"] is False


def test_one_goes_on_without_a_number_begun_and_lost() -> None:
    talk = Talk.begun(**STEPS)
    assert talk.awaiting == "nir"
    talk.says("attendez... je le retrouve pas, on peut continuer sans", "skip", 0.4)
    assert talk.draft.answers["nir"] is None and talk.awaiting != "nir"


def test_what_differs_is_explained_and_the_choice_taken() -> None:
    told = {**STEPS, "organisme": "cpam", "motif": "ij_maladie", "requester_type": "independant"}
    talk = Talk.begun(**told)
    assert talk.awaiting == "mediator"
    talk.says("c'est quoi la différence ? moi je veux celui de la CPAM", "faq_other", 0.6)
    assert talk["mediator"] == "assurance_maladie" and "utter_explain_mediator" in talk.said


def test_a_second_number_goes_beside_the_first() -> None:
    talk = at_the_summary().says(
        "le téléphone de ma femme en plus : 01 99 00 12 34", "correct_field", 0.9
    )
    assert talk["phone"] == WHO["phone"] and "femme" in str(talk["contact_note"])


def test_an_answer_is_kept_when_one_leaves() -> None:
    talk = Talk.begun(
        **{**TAXIS, "requester_type": "independant", "organisme": "urssaf", "motif": "recouvrement"}
    )
    assert talk.awaiting == "mediator"
    talk.says("le cpsti. att je roule je revien ds 2 min", "resume_later", 0.98)
    assert talk["mediator"] == "cpsti" and talk.said == ["utter_kept_for_later"]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Est-ce que contester par recommandé le 2 octobre, ça compte ?", "2026-10-02"),
        ("Un mail du 3 novembre, oui ou non ça compte ?", "2026-11-03"),
    ],
)
def test_a_complaint_asked_about_with_its_day_was_made(said: str, day: str) -> None:
    talk = Talk.begun(**{k: v for k, v in TAXIS.items() if k in BEFORE_STEPS})
    assert talk.awaiting == "prior_complaint"
    talk.says(said, "faq_legal_deadline", 0.9)
    assert talk["prior_complaint"] is True and talk["prior_complaint_date"] == day


def test_a_choice_named_first_is_made_whatever_is_asked_in_anger() -> None:
    known = {k: v for k, v in TAXIS.items() if k in BEFORE_STEPS and k != "requester_type"}
    talk = Talk.begun(**known)
    assert talk.awaiting == "requester_type"
    talk.says("Assuré, vous croyez quoi, que je suis le pape ?", "faq_what_is_mediation", 0.3)
    assert talk["requester_type"] == "assure"


def test_what_is_asked_again_in_anger_is_no_question() -> None:
    talk = Talk.begun(**{**TAXIS, "prior_complaint_date": None, "answer_received": False})
    talk.draft = replace(talk.draft, awaiting="prior_complaint_date")
    talk.says("Le 2 octobre, combien de fois faut-il le dire ?", "faq_delay", 0.75)
    assert talk["prior_complaint_date"] == "2026-10-02"
    assert "utter_faq_delay" not in talk.said


def test_a_benefit_asked_for_is_no_complaint() -> None:
    talk = Talk.begun().says(
        "jai demander la css ya 3 moi et jai tjr pa de reponse", "inform", 0.9, motif="c2s"
    )
    assert talk["prior_complaint"] is None and talk["answer_received"] is False


def test_a_loss_is_met_with_a_word() -> None:
    said = "Mon mari était artisan, il est décédé le 3 février, on me réclame ses cotisations."
    talk = Talk.begun().says(said, "inform", 0.9, motif="recouvrement")
    assert "utter_loss" in talk.said and "vous êtes travailleur" not in str(talk.last)
    assert "utter_loss" not in talk.says("oui", "affirm", 0.9).said
