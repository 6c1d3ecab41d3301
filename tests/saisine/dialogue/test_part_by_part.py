"""Several things put right, added or asked in one message, before it is sent."""

from dataclasses import replace
from typing import Any

import pytest

from saisine.reading.parts import parts_of, without_undone
from tests.saisine.dialogue.talk import STEPS, WHO, Talk


def at_the_summary(**more: Any) -> Talk:
    talk = Talk.begun(**{**STEPS, **WHO, **more})
    talk.draft = replace(talk.draft, awaiting="summary_confirmed")
    return talk


def test_a_value_put_right_and_a_word_for_the_mediator_are_both_heard() -> None:
    talk = at_the_summary(city="Dijon")
    talk.says("la ville c'est Nevers, et dites bien que c'est ma fille qui répond au téléphone")
    assert talk["city"] == "Nevers" and "ma fille" in str(talk["contact_note"])
    assert talk.awaiting == "summary_confirmed"


def test_a_list_puts_each_of_its_items_right() -> None:
    talk = at_the_summary(requester_type="employeur", organisme="urssaf", motif="recouvrement")
    talk.says(
        "1) je suis profession libérale, pas employeur 2) je n'ai pas fait de réclamation "
        "3) je veux le médiateur des indépendants"
    )
    assert talk["requester_type"] == "independant" and talk["prior_complaint"] is False
    assert talk["mediator"] == "cpsti"


def test_what_is_taken_out_is_no_new_value() -> None:
    talk = at_the_summary(requester_type="employeur", company_name="Famille Essai")
    talk.says("Le nom de l'entreprise est absurde, effacez-le. Et ajoutez que ma femme a un compte")
    assert talk["company_name"] is None and "ma femme" in str(talk["anything_else"])


def test_a_wish_taken_back_is_the_one_said_next() -> None:
    talk = at_the_summary(desired_outcome="bonjour monsieur")
    talk.says("Ce que je souhaite c'est pas « bonjour » ! Je souhaite qu'on annule cette dette.")
    assert talk["desired_outcome"] == "Je souhaite qu'on annule cette dette."


def test_a_sum_without_its_euros_is_one_when_the_sum_is_named() -> None:
    talk = at_the_summary(amount_eur=None, prior_complaint_channel="telephone")
    talk.says("la réclamation c'était par la messagerie ameli, et il manque la somme 3620")
    assert talk["amount_eur"] == "3620.00" and talk["prior_complaint_channel"] == "compte"


def test_a_day_taken_for_the_complaint_s_goes_where_it_belongs() -> None:
    talk = at_the_summary(prior_complaint_date="2026-11-03")
    talk.says("non le 3 novembre c est leur refus pas ma reclamation!! envoie")
    assert talk["contested_decision_date"] == "2026-11-03"
    assert talk.awaiting == "prior_complaint_date"


def test_there_is_no_decision() -> None:
    talk = at_the_summary(motif="accueil", contested_decision_date="2026-11-07")
    talk.says("mais je ne conteste pas de décision, il n'y a pas de décision, c'est l'accueil !")
    assert talk["contested_decision_date"] is None


@pytest.mark.parametrize(
    "said",
    [
        "oui envoyez, c'est ma fille qui aura la réponse ?",
        "enlevez mon numéro, enfin non gardez le, allez-y envoyez",
        "Qu'est-ce que vous attendez pour transmettre ?",
    ],
)
def test_an_order_to_send_is_heard_among_the_rest(said: str) -> None:
    assert at_the_summary().says(said).draft.status == "submitted"


def test_what_is_taken_back_at_once_changes_nothing() -> None:
    talk = at_the_summary().says("je la retire. enfin non laissez.", "stop_delete", 0.95)
    assert talk.draft.status == "open" and talk.said[0] == "utter_nothing_changed"


def test_a_long_subject_is_one_when_it_says_so() -> None:
    said = (
        "Le sujet c'est : un contrôle en cours qui réintègre mes frais professionnels dans l'assiette "
        "de mes cotisations"
    )
    talk = at_the_summary(
        requester_type="independant", organisme="urssaf", mediator="cpsti", motif="recouvrement"
    )
    talk.says(said, motif="calcul_cotisations")
    assert talk["motif"] == "calcul_cotisations"


def test_parts_are_cut_where_something_else_is_ordered() -> None:
    assert len(parts_of("La rue est fausse, enlevez-la. Et envoyez")) == 2
    assert parts_of("rue du Four et des Lilas") == ["rue du Four et des Lilas"]
    assert without_undone("je retire tout. enfin non laissez.") == ""
    assert without_undone("non, laissez-moi tranquille") is None


@pytest.mark.parametrize(
    "said",
    [
        "Oui envoyez, merci beaucoup, bonne soirée à vous, et j'espère que ça ira plus vite que le 3646",
        "Mais non j'ai dit oui envoyez, rien à corriger sur mon nom !",
        "bon ok envoyez, et dites leur que la dame du guichet était désagréable",
    ],
)
def test_an_order_that_opens_the_message_is_heard_whatever_kindness_follows(said: str) -> None:
    talk = at_the_summary().says(said, "correct_field", 0.6)
    assert talk.draft.status == "submitted" and talk["last_name"] == "Verrier"


def test_hours_said_with_the_order_are_noted_and_help_is_not_shown() -> None:
    talk = at_the_summary()
    talk.says("C'est parfait, envoyez. Mais pas avant 18h, je suis à l'hôpital", danger=0.6)
    assert talk.draft.status == "submitted" and "18h" in str(talk["contact_note"])


@pytest.mark.parametrize("said", ["envoyez, mais attendez que je relise", "envoyez pas encore"])
def test_an_order_held_back_sends_nothing(said: str) -> None:
    assert at_the_summary().says(said).draft.status == "open"


def test_a_sum_is_put_right_by_its_two_figures() -> None:
    talk = at_the_summary(amount_eur="2300.00").says("c 2350 pa 2300 dsl", "inform", 0.4)
    assert talk["amount_eur"] == "2350.00"


def test_a_way_to_be_reached_is_taken_out_beside_a_sum() -> None:
    talk = at_the_summary(amount_eur="300.00", email="jeanne@exemple.fr")
    talk.says("381 euros, et le mail de ma fille enlevez le finalement elle veut pas, merci")
    assert talk["amount_eur"] == "381.00" and talk["email"] is None


def test_what_is_told_in_passing_before_it_is_sent_changes_nothing() -> None:
    talk = at_the_summary(amount_eur="300.00")
    talk.says(
        "mon histoire est déjà écrite, une taxation d'office alors que j'ai envoyé mes revenus en mai"
    )
    assert talk["prior_complaint_date"] == "2026-09-06" and talk["amount_eur"] == "300.00"


def test_a_story_asked_for_again_stays_until_another_is_told() -> None:
    talk = at_the_summary().says("Mon récit", "correct_field", 0.9)
    assert talk.awaiting == "description"
    kept = talk["description"]
    talk.says("non rien à réécrire, gardez ce que j'avais écrit", "stop_delete", 0.6)
    assert talk["description"] == kept and talk.awaiting == "summary_confirmed"
    talk.says("Mon récit", "correct_field", 0.9)
    talk.says("La CPAM a refusé mes taxis pour la dialyse en mars, et je conteste", "inform", 0.9)
    assert "dialyse" in str(talk["description"]) and talk["answer_received"] is False


def test_words_taken_out_of_the_story_hide_nothing_else() -> None:
    talk = at_the_summary(amount_eur="486.00")
    talk.says(
        "c'est 468 pas 486, et retirez la phrase sur les taxis, et dites leur que je suis sourde"
    )
    assert talk["amount_eur"] == "468.00" and "sourde" in str(talk["contact_note"])
    assert talk.last is not None and talk.last.changes.edits


@pytest.mark.parametrize(
    "said",
    [
        "Ma ville c'est Nevers. Non, ne changez rien d'autre. Envoyez.",
        "J'ai saisi le tribunal hier. Non, ne changez rien. Envoyez",
        "Ne l'envoyez pas, enfin non gardez-le, allez-y",
        "Envoyez. Mais pas avant que ma fille l'ait lu",
        "Envoyez, mais pas avant lundi",
        "Envoyez. À condition que mon employeur n'en sache rien",
        "Envoyez. Quand ma fille aura vérifié",
        "Envoyez. Mon mari ne doit rien savoir",
        "Envoyez. Non.",
        "envoyez. Annulez !",
        "envoyez une ambulance",
        "C'est bon, envoyez. Rien à corriger sauf le nom",
    ],
)
def test_what_holds_back_an_order_sends_nothing(said: str) -> None:
    for act in ("inform", "correct_field", "affirm"):
        assert at_the_summary().says(said, act, 0.7).draft.status != "submitted"


def test_what_is_not_to_be_taken_out_stays() -> None:
    talk = at_the_summary()
    talk.says("N'enlevez pas mon téléphone, et ajoutez que je suis en dialyse", "inform", 0.7)
    assert talk["phone"] == WHO["phone"]


def test_a_grievance_about_a_decision_takes_none_back() -> None:
    talk = at_the_summary(contested_decision_date="2026-11-07")
    assert talk.says("il n'y a pas de décision motivée")["contested_decision_date"] == "2026-11-07"


@pytest.mark.parametrize(
    "said",
    [
        "J'ai saisi le tribunal hier. La somme c'est 450 euros",
        "la somme c'est 450 euros, et un tribunal est saisi depuis mardi",
    ],
)
def test_a_court_is_made_sure_of_before_it_stops_anything(said: str) -> None:
    talk = at_the_summary(amount_eur="300.00").says(said, "inform", 0.7)
    assert talk["amount_eur"] == "450.00" and talk["court_seized"] is None
    assert talk.draft.status == "open" and "utter_confirm_court" in talk.said
    answered = talk.says("non, pas du tout", "deny", 0.9)
    assert answered["court_seized"] is False and answered.awaiting == "summary_confirmed"


def test_a_value_is_put_right_whatever_is_told_besides() -> None:
    said = "la somme c'est 450 euros. Ils m'ont dit que ça prendrait trois semaines"
    talk = at_the_summary(amount_eur="300.00").says(said, "inform", 0.7)
    assert talk["amount_eur"] == "450.00" and "trois semaines" in talk["anything_else"]


@pytest.mark.parametrize("said", ["tribunal : oui", "Tribunal saisi = oui", "réclamation : non"])
def test_an_answer_put_right_by_its_label_is_no_order_to_send(said: str) -> None:
    talk = at_the_summary().says(said, "affirm", 0.9)
    assert talk.draft.status == "open" and talk.said


def test_a_sum_named_is_put_right_whatever_is_asked() -> None:
    talk = at_the_summary(amount_eur="300.00").says("j'ai saisi le tribunal hier", "inform", 0.7)
    talk.says("au fait la somme c'est 450 euros", "inform", 0.8)
    assert talk["amount_eur"] == "450.00" and talk.awaiting == "court_seized"
