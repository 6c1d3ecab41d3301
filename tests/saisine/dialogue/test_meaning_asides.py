"""What is neither an answer nor a story: questions about the form, corrections, false alarms."""

from datetime import date

import pytest

from saisine.dialogue.danger import is_in_danger
from saisine.dialogue.meaning import SURE_ACT, Meant, meant
from saisine.dialogue.turn import Heard
from saisine.dialogue.understood import draft_asking, understood
from saisine.dialogue.workbench import Workbench
from tests.saisine.dialogue.talk import Talk

TODAY = date(2026, 11, 21)


def of(text: str, asked: str, act: str = "unclear", sure: float = 0.3) -> Meant:
    return meant(Workbench(draft_asking(asked), Heard(text=text, act=act, confidence=sure), TODAY))


def field_of(text: str, asked: str = "summary_confirmed", act: str = "correct_field") -> object:
    line = understood(draft_asking(asked), Heard(text=text, act=act, confidence=0.6), TODAY)
    return line.get("field")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("qu'entendez-vous par réclamation", "prior_complaint"),
        ("c'est quoi une commission de recours", "cra_seized"),
        ("un mandat, c'est quoi ?", "mandate"),
        ("que signifie organisme", "organisme"),
        ("quelle différence entre la CPAM et la Carsat", "organisme"),
        ("téléphoner, ça compte ?", "prior_complaint"),
        ("je mets le brut ou le net", "amount_eur"),
        ("la date de la lettre ou celle de sa réception", "contested_decision_date"),
        ("je dois tout raconter depuis le début ?", "description"),
        ("à quoi ça va vous servir, mon âge ?", "birth_date"),
        ("pourquoi vous demandez mon adresse", "street"),
    ],
)
def test_a_question_about_the_form_is_no_answer_although_it_holds_its_words(
    text: str, asked: str
) -> None:
    said = of(text, asked, "inform", 0.6)
    assert said.act == "faq_other" and said.confidence >= SURE_ACT


@pytest.mark.parametrize(
    ("text", "asked", "act"),
    [
        ("un médiateur, c'est quoi ?", "accept_notice", "faq_what_is_mediation"),
        ("à quoi il sert, ce numéro ?", "nir", "faq_nir_why"),
        ("c'est quoi le délai pour aller au tribunal", "court_seized", "faq_legal_deadline"),
        ("c'est quoi la capitale de la Mongolie", "organisme", "out_of_scope"),
    ],
)
def test_a_question_that_has_a_place_of_its_own_keeps_it(text: str, asked: str, act: str) -> None:
    assert of(text, asked, act, 0.85).act == act


def test_what_a_question_means_is_told_by_its_own_help() -> None:
    talk = Talk.begun(description="Mes taxis.", motif="transports", organisme="cpam")
    asked = talk.awaiting
    talk.says("qu'est-ce que vous entendez par là au juste, c'est quoi la règle", act="faq_other")
    assert talk.said[0].startswith("utter_explain") and talk.awaiting == asked


def test_only_the_social_security_number_has_its_own_reasons() -> None:
    assert of("pourquoi faire, mon mail ?", "email", "faq_nir_why", 0.9).act == "faq_other"


@pytest.mark.parametrize(
    "text",
    ["oui c'est la même chose", "ça veut dire qu'ils me doivent tout", "je réclame la différence"],
)
def test_a_statement_is_no_question_about_the_form(text: str) -> None:
    assert of(text, "answer_unsatisfactory_reason", "inform", 0.6).act != "faq_other"


@pytest.mark.parametrize(
    "text",
    [
        "je voudrais réécrire mon récit",
        "laissez-moi raconter ça autrement",
        "mon explication est confuse, je veux la reprendre",
        "j'aimerais compléter un peu mon histoire",
    ],
)
def test_the_wish_to_tell_it_again_changes_the_story_and_not_the_request(text: str) -> None:
    said = of(text, "phone", "restart", 0.9)
    assert (said.act, said.field) == ("correct_field", "description")


def test_to_begin_the_whole_request_again_is_not_to_tell_the_story_again() -> None:
    assert of("je recommence ma demande depuis le début", "phone", "restart", 0.9).act == "restart"


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("les deux dates sont fausses", "dates"),
        ("je me suis emmêlée dans les dates", "dates"),
        ("mon nom prend deux t", "name"),
        ("c'est Gauthier avec un h, pas Gautier", "name"),
        ("j'ai mis mon nom de jeune fille", "name"),
        ("ma lettre, c'était en mars, pas en mai", "prior_complaint_date"),
        ("la réclamation est partie le 4 et non le 14", "prior_complaint_date"),
        ("j'ai écrit en août, pas en juin", "prior_complaint_date"),
        ("je suis née en 52 pas en 25", "birth_date"),
        ("le siret est mal recopié", "siret"),
        ("je ne suis pas indépendant mais employeur, ma qualité est fausse", "requester_type"),
        ("je me suis gourée sur la somme", "amount_eur"),
        ("il ne s'agit pas du bon sujet", "motif"),
    ],
)
def test_a_correction_says_what_it_corrects(text: str, field: str) -> None:
    assert field_of(text) == field


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("revenons au siret, je l'ai mal tapé", "phone"),
        ("je me suis mélangé dans les dates", "nir"),
    ],
)
def test_a_correction_in_words_is_heard_although_the_classifier_is_lost(
    text: str, asked: str
) -> None:
    said = of(text, asked, "resume_later", 0.2)
    assert said.act == "correct_field" and said.confidence >= SURE_ACT


def test_several_dates_are_offered_to_be_corrected() -> None:
    known = {
        "prior_complaint": True,
        "prior_complaint_date": "2026-05-04",
        "birth_date": "1970-01-02",
    }
    talk = Talk.begun(**known)  # type: ignore[arg-type]
    talk.says("toutes mes dates sont fausses", act="correct_field")
    assert talk.last is not None
    offered = [offer.means.field for say in talk.last.says for offer in say.offers]
    assert offered == ["prior_complaint_date", "birth_date"]


def test_a_date_of_a_complaint_that_was_denied_brings_the_complaint_back() -> None:
    talk = Talk.begun(motif="ij_maladie", prior_complaint=False)
    talk.says("je me suis trompée, la réclamation est partie le 3 septembre", act="correct_field")
    assert talk["prior_complaint"] is True


def test_a_false_alarm_leaves_its_place_to_the_next_act() -> None:
    acts = (("distress", 0.52), ("correct_field", 0.3), ("inform", 0.1))
    heard = Heard(
        text="j'ai mal compris la question d'avant", act="distress", confidence=0.52, acts=acts
    )
    bench = Workbench(draft_asking("phone"), heard, TODAY)
    assert not is_in_danger(bench)
    said = meant(bench)
    assert said.act == "correct_field"
    assert said.confidence == pytest.approx(0.3 / 0.48)


def test_a_name_taken_back_is_no_refusal_to_give_a_number() -> None:
    assert of("pas Morant, Morand avec un d", "phone", "inform", 0.4).act == "correct_field"


@pytest.mark.parametrize(
    ("text", "asked", "act"),
    [
        ("si c'est pour une amie, c'est gratuit ?", "acting_for", "faq_free"),
        ("le médiateur de l'Urssaf a-t-il rendu son avis sur mon affaire", "mediator", "ask_status"),
        ("c'est tout, à un de ces jours", "anything_else", "goodbye"),
        ("n'envoyez pas, supprimez", "summary_confirmed", "stop_delete"),
    ],
)  # fmt: skip
def test_an_aside_that_holds_the_words_of_an_answer_is_an_aside(
    text: str, asked: str, act: str
) -> None:
    assert of(text, asked, act, 0.6).act == act


def test_somebody_s_offer_before_a_question_is_no_answer_of_the_caisse() -> None:
    said = "une assistante me suit, elle a proposé de remplir tout ça avec moi, est-ce que c'est autorisé ?"
    assert of(said, "answer_received", "faq_other", 0.8).act == "faq_other"


def test_at_the_subject_what_asks_nothing_names_it() -> None:
    said = "mon numéro de sécurité sociale définitif, l'immatriculation"
    assert not of(said, "motif", "faq_nir_why", 0.9).is_sure
    assert of("pourquoi voulez-vous mon numéro ?", "motif", "faq_nir_why", 0.9).is_sure
