"""Corrections in words: what they change, what they leave, and what is asked again."""

from dataclasses import replace

import pytest

from tests.saisine.dialogue.talk import HOME, PERSON, STEPS, TAXIS, WHO, Talk

WITH_STREET = {
    **STEPS,
    **PERSON,
    **{name: HOME[name] for name in ("street", "postal_code", "city")},
}


def at_the_address() -> Talk:
    talk = Talk.begun(**STEPS, **PERSON)
    assert talk.awaiting == "street"
    return talk


def at_the_summary() -> Talk:
    talk = Talk.begun(**STEPS, **WHO)
    assert talk.awaiting == "summary_confirmed"
    return talk


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("mon nom c'est Verrière, avec re à la fin", "last_name", "Verrière"),
        ("mon nom s'écrit Lefebvre avec un b", "last_name", "Lefebvre"),
        ("mon nom c'est Benoit, sans accent", "last_name", "Benoit"),
        ("mon prénom s'écrit Chantal, sans e à la fin", "first_name", "Chantal"),
    ],
)
def test_a_name_is_corrected_with_its_spelling_explained(said: str, name: str, value: str) -> None:
    for talk in (at_the_address(), at_the_summary()):
        asked = talk.awaiting
        talk.says(said, act="inform", sure=0.4)
        assert talk[name] == value
        assert talk.awaiting == asked and "utter_corrected" in talk.said


def test_a_spelling_explained_without_the_name_asks_for_it_again() -> None:
    talk = at_the_summary().says("il manque une lettre : mon nom prend deux l", act="correct_field")
    assert talk.awaiting == "last_name" and "last_name" not in talk.draft.answers


@pytest.mark.parametrize(
    "said",
    [
        "la lettre est partie le 16 septembre, pas le 6",
        "ma lettre a été postée le 16 septembre et pas le 6",
        "le courrier n'est pas parti le 6 mais le 16 septembre",
        "j'ai écrit le 16 septembre, pas le 6",
    ],
)
def test_the_day_of_the_complaint_is_corrected_as_one_says_it_and_nothing_else(said: str) -> None:
    talk = at_the_summary().says(said, motif="echanges")
    assert talk["prior_complaint_date"] == "2026-09-16"
    assert talk["motif"] == "transports" and talk["organisme"] == "cpam"
    assert talk.awaiting == "summary_confirmed"


ANOTHER = "en fait pas les taxis, ça c'est réglé. C'est la couronne chez le dentiste qu'on ne rembourse pas"


def test_a_subject_taken_back_leaves_the_other_one_that_the_message_tells() -> None:
    talk = at_the_address().says(
        ANOTHER, motifs=(("transports", 0.6), ("soins", 0.35), ("autre", 0.05))
    )
    assert talk["motif"] == "soins" and "utter_corrected" in talk.said
    assert talk["organisme"] == "cpam", "the body is the same: it is not asked again"
    assert ANOTHER in str(talk["description"])


def test_a_new_subject_that_is_not_sure_is_asked_among_the_likely() -> None:
    talk = at_the_address().says(
        ANOTHER, motifs=(("transports", 0.5), ("soins", 0.25), ("appareillage", 0.2))
    )
    assert talk.awaiting == "motif" and talk.draft.likely_motifs[:2] == ("soins", "appareillage")


def test_another_family_of_subjects_asks_which_body() -> None:
    talk = at_the_address().says(
        "en fait pas les taxis : ce sont mes cotisations que l'Urssaf a mal calculées",
        motif="calcul_cotisations",
    )
    assert talk["motif"] == "calcul_cotisations" and talk.known.organisme == "urssaf"


@pytest.mark.parametrize(
    "said", ["ma caisse c'est celle du Havre, pas Rouen", "non, mon mari travaille"]
)
def test_what_names_no_subject_changes_none(said: str) -> None:
    assert at_the_summary().says(said, motif="affiliation")["motif"] == "transports"


def test_being_called_in_the_morning_is_noted_whole() -> None:
    talk = at_the_summary().says("j'aimerais mieux qu'on me téléphone, et le matin seulement")
    assert talk.draft.flags == ("rappel_demande",)
    assert talk["contact_preference"] == "telephone" and "matin" in str(talk["contact_note"])
    assert talk.awaiting == "summary_confirmed"


@pytest.mark.parametrize("said", ["non, c'était plutôt le 3 septembre", "pardon, le 3 septembre"])
def test_a_bare_day_corrects_the_only_date(said: str) -> None:
    talk = at_the_address().says(said, act="correct_field", sure=0.9)
    assert talk["prior_complaint_date"] == "2026-09-03"


def test_another_event_s_day_corrects_no_date() -> None:
    talk = at_the_address().says(
        "non, le taxi c'était le 3 septembre", act="correct_field", sure=0.9
    )
    assert talk["prior_complaint_date"] == "2026-09-06"


def test_a_day_written_alone_after_the_complaint_is_the_complaint_s() -> None:
    talk = Talk.begun(
        description="L'Urssaf me refuse l'Acre.",
        motif="exoneration_acre",
        requester_type="independant",
    )
    assert talk.awaiting == "mediator"
    talk.says("j'ai envoyé un message sur mon compte").says("le 2 septembre")
    assert talk["prior_complaint_date"] == "2026-09-02"
    assert talk.awaiting == "mediator" and talk.said[-1] == "utter_ask_mediator_again"


def test_what_somebody_else_got_wrong_changes_no_subject() -> None:
    talk = at_the_address().says(
        "ils disent que j'ai travaillé pendant mon arrêt, c'est faux",
        act="inform",
        sure=0.4,
        motif="ij_maladie",
    )
    assert talk["motif"] == "transports"


def test_another_day_of_the_same_month_is_enough() -> None:
    talk = at_the_summary().says("en fait j'ai appelé le 12, pas le 6", act="correct_field")
    assert talk["prior_complaint_date"] == "2026-09-12" and talk.awaiting == "summary_confirmed"


def test_an_answer_that_came_meanwhile_is_taken_and_its_reason_asked() -> None:
    talk = Talk.begun(**TAXIS, **PERSON)
    assert talk.awaiting == "court_seized"
    talk.says("ah, et ils ont répondu hier, c'est non")
    assert talk["answer_received"] is True
    assert talk.awaiting == "answer_unsatisfactory_reason"


@pytest.mark.parametrize("act", ["goodbye", "thanks", "affirm"])
def test_go_on_at_the_summary_hands_over(act: str) -> None:
    assert at_the_summary().says("allez-y", act=act).draft.status == "submitted"


def test_what_was_asked_and_is_given_for_the_first_time_corrects_nothing() -> None:
    talk = Talk.begun(**WITH_STREET)
    assert talk.awaiting == "phone"
    said = "01 99 00 80 25 et c.verrier@exemple.fr, mais écrivez-moi plutôt par courrier"
    talk.says(said, act="correct_field", sure=0.8)
    assert talk["phone"] and talk["email"]
    assert talk["contact_preference"] == "courrier"
    assert "utter_corrected" not in talk.said


def test_a_number_given_anew_is_a_correction_while_the_mail_is_asked() -> None:
    talk = Talk.begun(**WITH_STREET, phone=HOME["phone"])
    assert talk.awaiting == "email"
    talk.says("plutôt le 06 39 98 11 22 pour le téléphone", act="correct_field", sure=0.8)
    assert talk["phone"] not in (None, "+33639985151")
    assert "utter_corrected" in talk.said and talk.awaiting == "email"


ANSWERED = {
    **STEPS,
    "answer_received": True,
    "answer_date": "2026-10-02",
    "answer_unsatisfactory_reason": "Ils disent que le formulaire manque.",
}


@pytest.mark.parametrize(
    "said",
    [
        "je veux changer la raison de mon désaccord",
        "j'ai mal expliqué ce qui ne va pas dans leur réponse",
        "pas bon, pourquoi je suis pas d'accord : je voudrais refaire",
    ],
)
def test_the_reason_of_the_disagreement_is_told_again(said: str) -> None:
    talk = Talk.begun(**ANSWERED, **WHO)
    assert talk.awaiting == "summary_confirmed"
    talk.says(said, act="correct_field", sure=0.9)
    assert talk.awaiting == "answer_unsatisfactory_reason"
    talk.says("En fait le formulaire est parti en recommandé le 3 juin, j'ai la preuve.")
    assert "recommandé" in str(talk["answer_unsatisfactory_reason"])
    assert talk.awaiting == "summary_confirmed"


def test_the_reason_is_among_what_may_be_changed() -> None:
    talk = Talk.begun(**ANSWERED, **WHO).says("non, pas tout à fait", act="deny")
    offered = (
        [offer.means.field for say in talk.last.says for offer in say.offers] if talk.last else []
    )
    assert "answer_unsatisfactory_reason" in offered


def test_what_is_wished_is_told_again_at_the_summary() -> None:
    talk = Talk.begun(**STEPS, **WHO, desired_outcome="Régler la somme")
    talk.says("ce que je veux c'est un échelonnement sur douze mois, pas ce qui est marqué")
    assert talk["desired_outcome"] == "un échelonnement sur douze mois"
    assert talk.awaiting == "summary_confirmed"


def test_a_date_that_nobody_gave_is_taken_out() -> None:
    talk = Talk.begun(**STEPS, **WHO, contested_decision_date="2026-09-15")
    talk.says("enlevez la date de décision, nous n'en avons pas", act="correct_field")
    assert talk["contested_decision_date"] is None and talk.awaiting == "summary_confirmed"


@pytest.mark.parametrize(
    "said",
    [
        "la somme est fausse : 1162 euros. et date du courrier : 4 septembre 2026",
        "À corriger : le montant en jeu est 1 162 € et la date de ma réclamation le 4 septembre 2026",
    ],
)
def test_a_sum_and_a_date_in_one_message_are_both_put_right(said: str) -> None:
    talk = Talk.begun(**STEPS, **WHO, amount_eur="1126.00")
    talk.says(said, act="correct_field")
    assert (talk["amount_eur"], talk["prior_complaint_date"]) == ("1162.00", "2026-09-04")


def test_another_body_named_in_passing_changes_nothing_at_the_summary() -> None:
    talk = Talk.begun(**STEPS, **WHO)
    talk.says("La somme réclamée par la Carsat n'y figure toujours pas")
    assert talk["organisme"] == "cpam" and talk.awaiting == "summary_confirmed"


def test_what_is_said_to_be_right_is_not_asked_again() -> None:
    talk = at_the_summary().says("mais non, mon nom est bon", act="correct_field", sure=0.6)
    assert talk["last_name"] == "Verrier"


def test_two_answers_named_anew_are_put_right_though_nothing_says_they_were_wrong() -> None:
    talk = Talk.begun(**WITH_STREET, amount_eur="340.00")
    assert talk.awaiting == "phone"
    talk.says("la somme c'est 430 euros et la réclamation c'est le 14 septembre")
    assert (talk["amount_eur"], talk["prior_complaint_date"]) == ("430.00", "2026-09-14")
    assert talk.awaiting == "phone"


def test_an_address_told_when_the_subject_is_asked_is_no_subject() -> None:
    talk = Talk.begun(description="La CPAM ne paie pas.", organisme="cpam", requester_type="assure")
    assert talk.awaiting == "motif"
    talk.draft = replace(talk.draft, tries={"motif": 3})
    talk.says("8 rue du Four 58000 Nevers", motifs=(("accueil", 0.9), ("autre", 0.05)))
    assert talk["motif"] is None


@pytest.mark.parametrize(
    "said", ["mon voisin a eu 450 euros", "ma collègue a touché 450 euros pour la même chose"]
)
def test_what_somebody_else_got_does_not_change_the_sum(said: str) -> None:
    talk = Talk.begun(**STEPS, **WHO, amount_eur="300.00").says(said, act="inform")
    assert talk["amount_eur"] == "300.00"
    assert talk.says("450 euros", act="inform")["amount_eur"] == "450.00"
