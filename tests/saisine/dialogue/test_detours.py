"""Detours: questions, corrections, second thoughts, things one cannot say."""

from dataclasses import replace

import pytest

from saisine.draft import Draft
from tests.saisine.dialogue.talk import Talk

STEPS = {
    "description": "x",
    "motif": "soins",
    "requester_type": "assure",
    "prior_complaint": True,
    "answer_received": False,
    "prior_complaint_date": "2026-09-01",
}
WHO = {
    "nir": None,
    "last_name": "Roger",
    "first_name": "Paul",
    "birth_date": None,
    "street": "5 rue Haute",
    "postal_code": "35000",
    "city": "Rennes",
    "phone": "+33639980011",
    "email": None,
}


def test_a_question_in_the_middle_is_answered_then_the_flow_is_where_it_was() -> None:
    talk = Talk.begun(**STEPS)
    talk.says("c'est payant ?", act="faq_free")
    assert talk.said == ["utter_faq_free", "utter_ask_court_seized"]
    assert talk.kinds == ["help", "question"]
    assert talk.awaiting == "court_seized"


def test_an_answer_wins_over_what_it_looks_like() -> None:
    talk = Talk.begun(**STEPS).says("non", act="goodbye")
    assert talk["court_seized"] is False


def test_distress_first_gets_numbers_never_a_form_question_and_keeps_the_place() -> None:
    talk = Talk.begun(**STEPS).says("je veux en finir avec la vie")
    assert talk.said == ["utter_distress"]
    assert talk.awaiting == "court_seized"
    assert "urgence" in talk.draft.flags


@pytest.mark.parametrize(
    "said",
    [
        "non ca va la, je suis chez ma mere, on continue",
        "oui ça va merci, je continue",
        "Non, je suis en sécurité, ne vous inquiétez pas.",
    ],
)
def test_what_answers_the_help_does_not_answer_the_question_it_interrupted(said: str) -> None:
    talk = Talk.begun(**STEPS).says("je veux en finir avec la vie").says(said)
    assert "court_seized" not in talk.draft.answers
    assert talk.awaiting == "court_seized" and talk.said[-1] == "utter_ask_court_seized"
    assert talk.says("non")["court_seized"] is False


def test_after_the_help_an_answer_is_still_one() -> None:
    talk = Talk.begun(**STEPS).says("je veux en finir avec la vie").says("non, aucun tribunal")
    assert talk["court_seized"] is False
    talk = Talk.begun(**STEPS).says("je veux en finir avec la vie").says("non")
    assert talk["court_seized"] is False
    talk = Talk.begun(**STEPS).says("je veux en finir avec la vie")
    assert "utter_faq_delay" in talk.says("ça va durer combien de temps ?", act="faq_delay").said


def test_who_reassures_before_the_notice_has_not_refused_it() -> None:
    talk = Talk(Draft(channel="public", awaiting="accept_notice")).says("je veux mourir")
    talk.says("non ça va, on continue")
    assert talk.draft.status == "open" and talk.said == ["utter_welcome_again"]


def test_words_alone_are_enough_to_recognise_danger() -> None:
    assert Talk.begun().says("autant me foutre en l'air", act="inform").said == ["utter_distress"]


def test_a_court_stops_only_after_the_person_confirmed_it() -> None:
    talk = Talk.begun(**STEPS).says("oui")
    assert (talk.said, talk.draft.status) == (["utter_confirm_court"], "open")
    talk.says("oui")
    assert (talk.draft.status, talk.draft.redirect) == ("stopped", "tribunal")
    talk.says("ah non c'était la commission, pas le tribunal")
    assert (talk.draft.status, talk["court_seized"]) == ("open", False)


def test_ok_is_not_a_yes_to_a_question_of_fact() -> None:
    talk = Talk.begun(**STEPS).says("ok", act="affirm")
    assert talk["court_seized"] is None
    assert "utter_confirm_court" not in talk.said


def test_another_body_is_a_redirection_that_a_correction_reopens() -> None:
    talk = Talk.begun().says("ma caf ne me verse plus mes aides depuis mars", motif="autre")
    assert (talk.draft.status, talk.draft.redirect) == ("redirected", "caf")
    talk.says("pardon je voulais dire la cpam")
    assert talk.draft.status == "open"
    assert talk["organisme"] == "cpam"


def test_too_early_may_wait_or_be_transmitted_anyway() -> None:
    early = {**STEPS, "motif": "recouvrement", "requester_type": "employeur",
             "prior_complaint_date": "2026-11-10", "court_seized": False}  # fmt: skip
    talk = Talk.begun(**early)
    assert talk.awaiting == "exceptional_situation"
    talk.says("rien de tout cela")
    assert talk.awaiting == "submit_anyway"
    assert talk.last is not None and talk.last.says[-1].values["date"] == "11 décembre 2026"
    talk.says("je préfère attendre")
    assert (talk.said, talk.awaiting) == (["utter_kept_for_later"], "submit_anyway")
    talk.says("non envoyez maintenant finalement")
    assert talk["submit_anyway"] == "submit"


def test_an_exceptional_situation_is_not_asked_when_it_does_not_matter() -> None:
    assert Talk.begun(**STEPS, court_seized=False).awaiting == "nir"


def test_a_correction_names_before_and_after_and_reopens_what_depends_on_it() -> None:
    talk = Talk.begun(**STEPS, court_seized=False, **WHO)
    talk.says("je me suis trompé, ma réclamation date du 3 octobre 2026", act="correct_field")
    assert talk["prior_complaint_date"] == "2026-10-03"
    assert talk.last is not None
    changes = talk.last.says[0].values["changes"]
    assert "3 octobre 2026 (avant : 1er septembre 2026)" in changes
    assert talk.awaiting == "summary_confirmed"


@pytest.mark.parametrize(
    "text",
    ["oui mais changez mon téléphone", "oui sauf l'adresse", "ok mais attendez", "oui ?",
     "oui j'aimerais ajouter que j'ai déjà appelé", "👍 mais mon nom est mal écrit"],
)  # fmt: skip
def test_only_a_plain_yes_hands_the_saisine_over(text: str) -> None:
    talk = Talk.begun(**STEPS, court_seized=False, **WHO)
    assert talk.awaiting == "summary_confirmed"
    talk.says(text, act="affirm")
    assert talk.draft.status == "open"


@pytest.mark.parametrize("text", ["oui", "Oui, c'est exact", "ok", "je confirme", "ouais envoyez"])
def test_a_plain_yes_does(text: str) -> None:
    talk = Talk.begun(**STEPS, court_seized=False, **WHO).says(text)
    assert talk.draft.status == "submitted"


def test_a_sure_looking_noise_confirms_nothing() -> None:
    talk = Talk.begun(**STEPS, court_seized=False, **WHO).says("…", act="affirm", sure=1.0)
    assert talk.draft.status == "open"


def test_a_wrong_nir_is_explained_and_never_a_dead_end() -> None:
    talk = Talk.begun(**STEPS, court_seized=False)
    for _ in range(2):
        talk.says("2 69 05 49 588 157 11")
        assert talk.said[0] == "utter_misread"
        assert talk.awaiting == "nir"
    talk.says("2 69 05 49 588 157 11")
    assert talk.awaiting == "last_name"
    assert talk.draft.answers["nir"] is None


def test_without_a_number_one_goes_on() -> None:
    talk = Talk.begun(**STEPS, court_seized=False).says("je l'ai pas sur moi", act="dont_know")
    assert talk.awaiting == "last_name"
    assert "nir" in talk.draft.answers


@pytest.mark.parametrize("name", ["Louise Petit", "Grace Tchamba", "Mohamed Ali", "Désiré Koffi"])
def test_a_name_that_looks_like_a_greeting_is_a_name(name: str) -> None:
    talk = Talk.begun(**STEPS, court_seized=False, nir=None).says(name, act="greet", sure=1.0)
    assert talk["last_name"] == name.split()[1]


@pytest.mark.parametrize("text", ["non", "non merci", "pourquoi mon nom ?", "je ne sais pas"])
def test_a_refusal_or_a_question_is_nobody_s_name(text: str) -> None:
    talk = Talk.begun(**STEPS, court_seized=False, nir=None).says(text, act="unclear", sure=0.2)
    assert talk["last_name"] is None
    assert talk.awaiting == "last_name"


def test_the_same_button_twice_changes_nothing() -> None:
    talk = Talk().choose("accept_notice", True).choose("accept_notice", True)
    assert (talk.said, talk.awaiting) == (["utter_ask_description"], "description")


def test_two_presses_of_yes_do_not_confirm_a_court() -> None:
    talk = Talk.begun(**STEPS).choose("court_seized", True).choose("court_seized", True)
    assert (talk.draft.status, talk["court_seized"]) == ("open", None)
    assert talk.choose(act="court_confirmed").draft.status == "stopped"


def test_without_any_way_to_be_reached_one_is_asked_for_before_the_summary() -> None:
    left_out = {**WHO, "phone": None, "street": None}
    talk = Talk.begun(**STEPS, court_seized=None, **left_out)
    talk.draft = type(talk.draft).from_json({**talk.draft.as_json(), "awaiting": "phone"})
    talk.says("non")
    assert talk.awaiting == "phone"
    assert "utter_reach_needed" in talk.said
    assert talk.says("06 39 98 00 11").awaiting == "summary_confirmed"


def test_a_story_may_come_in_pieces() -> None:
    talk = Talk.begun().says("remboursement", motif="soins")
    assert talk.awaiting == "motif"
    assert talk["description"] == "remboursement"


def test_an_old_button_after_the_end_gets_a_sentence() -> None:
    talk = Talk.begun().says("ma caf ne me verse plus mes aides depuis mars", motif="autre")
    talk.choose(act="continue")
    assert (talk.said, talk.draft.status) == (["utter_after_the_end"], "redirected")


def test_the_first_choice_is_the_first_one_shown() -> None:
    talk = Talk.begun(description="x")
    likely = {"likely_motifs": ("carte_vitale", "affiliation", "code_ameli")}
    talk.draft = type(talk.draft).from_json({**talk.draft.as_json(), **likely})
    assert talk.says("1")["motif"] == "carte_vitale"


def test_having_failed_to_reach_somebody_is_part_of_the_story_not_a_wish() -> None:
    talk = Talk().says(
        "impossible de joindre quelqu'un au téléphone, mes soins ne sont pas remboursés",
        motif="soins",
    )
    assert talk.draft.held["description"]


def test_unanswered_letters_are_rarely_the_subject() -> None:
    talk = Talk.begun().says(
        "On me réclame 640 euros deux fois et personne ne répond à mes lettres", motif=None
    )
    assert talk["motif"] is None


def test_not_wanting_to_say_something_is_not_a_no() -> None:
    talk = Talk.begun(**STEPS).says("je ne veux pas donner mon adresse", act="skip")
    assert talk["court_seized"] is None


def test_starting_again_forgets_what_was_read_between_the_lines() -> None:
    talk = Talk.begun(**STEPS)
    talk.draft = type(talk.draft).from_json(
        {**talk.draft.as_json(), "signs": ("urgence",), "flags": ("urgence",)}
    )
    talk.says("on recommence", act="restart").says("oui")
    assert (talk.draft.signs, talk.draft.flags) == ((), ())


def test_the_mediator_can_be_changed_at_the_summary() -> None:
    own = {
        **STEPS,
        "motif": "calcul_cotisations",
        "requester_type": "independant",
        "mediator": "urssaf",
    }
    talk = Talk.begun(**own, court_seized=False, siret=None, **WHO)
    assert talk.awaiting == "summary_confirmed"
    talk.says("finalement je préfère le médiateur des indépendants")
    assert talk["mediator"] == "cpsti"


def test_who_cannot_say_which_body_is_not_left_at_a_dead_end() -> None:
    talk = Talk.begun(description="x", motif="autre", requester_type="assure")
    assert talk.awaiting == "organisme"
    for _ in range(3):
        talk.says("je ne sais pas", act="dont_know")
    assert talk["organisme"] == "cpam"
    assert "utter_guessed" in talk.said


def test_what_answers_nothing_but_tells_more_is_kept_with_the_story() -> None:
    talk = Talk.begun(description="Voilà mon histoire", motif="soins", requester_type="assure")
    assert talk.awaiting == "prior_complaint"
    talk.says("mon dentiste m'a fait un devis de trois couronnes et personne ne comprend le refus")
    assert "couronnes" in str(talk["description"])
    assert str(talk["description"]).startswith("Voilà mon histoire")


def test_one_way_to_be_reached_is_needed_and_an_address_is_one() -> None:
    talk = Talk.begun(**STEPS, court_seized=False, **{**WHO, "phone": None})
    assert talk.awaiting == "summary_confirmed"


def test_wanting_a_person_is_heard_whatever_the_question() -> None:
    talk = Talk.begun(**STEPS).says("je veux parler à quelqu'un", act="inform")
    assert talk.said == ["utter_human"]
    assert talk.awaiting == "court_seized"


def test_nothing_is_erased_without_a_second_yes() -> None:
    talk = Talk.begun(**STEPS).says("supprimez tout", act="stop_delete")
    assert talk.draft.status == "open"
    talk.says("non")
    assert (talk.draft.status, talk.awaiting) == ("open", "court_seized")
    talk.says("supprimez tout", act="stop_delete").says("oui")
    assert talk.draft.status == "erased"


def test_starting_again_keeps_the_notice_and_what_the_account_gave() -> None:
    talk = Talk.begun(**STEPS, nir="x")
    talk.draft = type(talk.draft).from_json({**talk.draft.as_json(), "from_account": ("nir",)})
    talk.says("on recommence tout", act="restart").says("oui")
    assert (talk.awaiting, talk["nir"], talk["motif"]) == ("description", "x", None)


def test_an_old_button_of_the_notice_does_not_undo_it() -> None:
    talk = Talk.begun(**STEPS).choose("accept_notice", False)
    assert talk["accept_notice"] is True
    assert talk.said == ["utter_confirm_erase"]


def test_refusing_the_notice_erases_at_once_what_was_held() -> None:
    talk = Talk().says("J'ai un souci avec mes remboursements de soins", motif="soins")
    assert talk.draft.held
    talk.says("non merci")
    assert talk.draft.status == "erased"
    assert talk.said == ["utter_notice_refused"]


def test_telling_one_s_letters_does_not_choose_the_subject() -> None:
    talk = Talk.begun(description="Mon remboursement n'arrive pas.", organisme="cpam")
    talk.draft = replace(talk.draft, likely_motifs=("soins", "transports"))
    assert talk.awaiting == "motif"
    talk.says("j'ai écrit en juillet et en août, deux recommandés", motif="echanges")
    assert talk.awaiting == "motif" and "motif" not in talk.draft.answers
    assert talk["prior_complaint"] is True


def test_a_subject_told_in_other_words_is_shown_once() -> None:
    talk = Talk.begun(description="Mon remboursement n'arrive pas.", organisme="cpam")
    talk.draft = replace(talk.draft, likely_motifs=("soins", "transports"))
    assert "utter_understood" in talk.says("mes lunettes", motif="soins").said


def test_a_no_chooses_no_subject() -> None:
    talk = Talk.begun(description="Mon remboursement n'arrive pas.", organisme="cpam")
    talk.draft = replace(talk.draft, likely_motifs=("soins", "transports"))
    talk.says("non toujours pas", motif="ouverture_droits")
    assert "motif" not in talk.draft.answers and talk.awaiting == "motif"


def test_a_refusal_that_follows_the_complaint_is_its_answer() -> None:
    talk = Talk.begun(
        description="On me réclame 600 euros.",
        motif="indus_participations",
        organisme="cpam",
        prior_complaint=True,
        prior_complaint_date="2026-10-10",
    )
    assert talk.awaiting == "requester_type"
    talk.says("ils ont rejeté le 2 novembre")
    assert (talk["answer_received"], talk["answer_date"]) == (True, "2026-11-02")
    assert "contested_decision_date" not in talk.draft.answers


def test_who_one_is_said_while_the_subject_is_asked_is_kept_and_chooses_none() -> None:
    talk = Talk.begun(description="Mon remboursement n'arrive pas.", organisme="cpam")
    talk.says("sans emploi", motif="reconnaissance_at_mp")
    assert talk["requester_type"] == "assure" and "motif" not in talk.draft.answers
