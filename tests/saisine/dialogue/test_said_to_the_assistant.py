"""What people say to the assistant itself: reproaches, orders, corrections of it."""

from dataclasses import replace

import pytest

from saisine.dialogue import Heard
from saisine.draft import Value
from saisine.reading.answered import only_acknowledged
from saisine.reading.questioning import split_question
from saisine.reading.to_the_assistant import denies_complaint, is_for_oneself, is_reproach
from tests.saisine.dialogue.talk import STEPS, WHO, Talk


def at_the_summary(**more: Value | None) -> Talk:
    talk = Talk.begun(**STEPS, **WHO, **more)
    assert talk.awaiting == "summary_confirmed"
    return talk


def test_a_reproach_tells_no_complaint_and_is_answered() -> None:
    talk = Talk.begun()
    talk.says(
        "vous m'avez pas répondu pour l'avocat", "deny", 0.5, topics=(("other_accompanied", 0.5),)
    )
    assert "utter_faq_other_accompanied" in talk.said
    assert talk["answer_received"] is None and talk["prior_complaint"] is None
    assert talk.awaiting == "description"


def test_who_reproaches_the_caisse_its_silence_speaks_of_a_letter() -> None:
    assert not is_reproach("vous n'avez jamais répondu à mon courrier")


@pytest.mark.parametrize(
    "said", ["Mais quelle réclamation ? je vous dis que j'ai rien réclamé", "je n'en ai pas fait"]
)
def test_a_complaint_taken_wrongly_is_taken_back(said: str) -> None:
    talk = Talk.begun(**{name: STEPS[name] for name in list(STEPS)[:5]})
    talk.says(said, "faq_other", 0.4)
    assert talk["prior_complaint"] is False and "utter_corrected" in talk.said


@pytest.mark.parametrize(
    "said",
    [
        "c est moi la personne !! Amadou. c est pas pour cousin",
        "j ecris pour moi meme, pas pour autre personne",
    ],
)
def test_one_s_own_case_taken_for_another_s_is_taken_back(said: str) -> None:
    talk = Talk.begun(**STEPS, acting_for="autre", represented_last_name="Petit")
    talk.says(said, "correct_field", 0.3)
    assert talk["acting_for"] == "moi" and talk["represented_last_name"] is None


def test_the_question_said_again_answers_nothing() -> None:
    talk = Talk.begun(**STEPS)
    talk.draft = replace(talk.draft, awaiting="control_under_way")
    talk.says("Un contrôle de l'Urssaf ? mais j'ai fermé boutique en 2011", "inform", 0.9)
    assert talk["control_under_way"] is not True


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("c'est parfait envoyez, merci, bonne soirée quand même", "goodbye"),
        ("bon laissez tomber le nom, transmettez comme ça", "stop_delete"),
        ("Allez envoyez, j'en ai ras le bol, de toute façon vous servez à rien", "insult_or_anger"),
        ("vzy envoie", "affirm"),
        ("bon. envoyez. est ce que je peux avoir une copie par la poste ?", "faq_documents"),
    ],
)
def test_an_order_to_send_is_obeyed(said: str, act: str) -> None:
    talk = at_the_summary().says(said, act, 0.9)
    assert talk.draft.status == "submitted"


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("ne l'envoyez pas encore", "deny"),
        ("je veux pas envoyer maintenant, mon fils verra dimanche", "resume_later"),
        ("avant d'envoyer changez mon nom", "correct_field"),
        ("envoyez-moi plutôt un mail", "correct_field"),
        ("non rien, au revoir", "goodbye"),
        ("Non, ne l'envoyez surtout pas", "deny"),
        ("je suis pas d'accord pour que vous transmettez mon numéro", "deny"),
        ("vous envoyez ca a qui exactement", "faq_confidential"),
        ("j'envoie les pièces demain", "inform"),
        ("je vais le relire ce soir, vous pouvez envoyer demain", "resume_later"),
        ("Enlevez mon téléphone puis envoyez", "correct_field"),
        ("on m'a dit de transmettre mon dossier à la CRA", "inform"),
        ("notez que j'ai saisi le tribunal le 3 octobre 2026", "inform"),
    ],
)
def test_what_is_no_order_sends_nothing(said: str, act: str) -> None:
    assert at_the_summary().says(said, act, 0.9).draft.status != "submitted"


def test_what_is_added_at_the_summary_changes_no_sum() -> None:
    talk = at_the_summary(amount_eur="640.00")
    talk.says("oui mais rajoutez que l'huissier a pris 1 112 euros sur mon compte", "inform", 0.9)
    assert talk["amount_eur"] == "640.00" and "1 112" in str(talk["anything_else"])


def test_several_things_are_put_right_at_once() -> None:
    talk = at_the_summary(amount_eur="412.00")
    talk.says(
        "non ! la réclamation c'est le 8 septembre par ameli, pas par téléphone, et la somme c'est 3 900 pas 412",
        "inform",
        0.5,
    )
    assert (talk["prior_complaint_date"], talk["amount_eur"]) == ("2026-09-08", "3900.00")
    assert talk["phone"] == WHO["phone"]


def test_a_sum_is_taken_away() -> None:
    talk = at_the_summary(amount_eur="11.00")
    talk.says(
        "c'est pas 11 euros en jeu, c'est la C2S pour l'année, enlevez la somme", "inform", 0.8
    )
    assert talk["amount_eur"] is None and talk.awaiting == "summary_confirmed"


def test_a_no_to_the_summary_answers_none_of_its_questions() -> None:
    talk = at_the_summary(cra_seized=True)
    talk.says("nan le pb c le medecin a pas regardé mon irm, et la cra c le 5 nov", "inform", 0.9)
    assert talk["cra_seized"] is True


def test_a_question_that_names_a_body_changes_no_mediator() -> None:
    talk = at_the_summary()
    talk.draft = replace(
        talk.draft,
        answers={**talk.draft.answers, "mediator": "cpsti", "requester_type": "independant"},
    )
    talk.says("et si l'urssaf saisit mon compte pendant ce temps", "faq_other", 0.6)
    assert talk["mediator"] == "cpsti"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("answer_received", "rien du tout. ils ont quel délai pour répondre ?"),
        ("court_seized", "non non jamais, pas de tribunal. Mais alors qui va décider ?"),
        ("answer_received", "oui mais juste on a bien recu vot message mdr"),
    ],
)
def test_an_answer_with_a_question_or_without_substance(asked: str, said: str) -> None:
    known = {name: v for name, v in STEPS.items() if name != "court_seized" and name != asked}
    talk = Talk.begun(**known)
    assert talk.awaiting == asked
    talk.says(said, "faq_delay", 0.7)
    assert talk[asked] is False


def test_an_automatic_acknowledgement_is_no_answer() -> None:
    talk = Talk.begun(**{name: STEPS[name] for name in list(STEPS)[:6]})
    talk.says("un truc automatique, « nous traitons votre demande sous 10 jours »", "inform", 0.9)
    assert talk["answer_received"] is False


@pytest.mark.parametrize(
    "said",
    [
        "je viens de vous le dire ! Petit Jeanne, née le 3 février 1965 à Thiers",
        "vous avez pas répondu pour les huissiers. Jeanne Petit, née le 3/02/1965",
        "Jeanne Petit, née le 3 février 1965. Dites, c'est un humain qui va lire ?",
    ],
)
def test_a_name_after_a_protest_or_before_a_question_is_taken(said: str) -> None:
    talk = Talk.begun(**STEPS, nir=None)
    assert talk.awaiting == "last_name"
    talk.says(said, "inform", 0.8)
    assert (talk["first_name"], talk["last_name"]) == ("Jeanne", "Petit")
    assert talk["birth_date"] == "1965-02-03"


def test_a_number_that_is_not_at_hand_stops_nothing() -> None:
    talk = Talk.begun(**STEPS)
    assert talk.awaiting == "nir"
    talk.says("jlai pas sous la main jsui en cours jpeu faire plus tard?", "faq_other", 0.8)
    assert talk.awaiting == "last_name"


def test_who_does_not_know_what_a_word_means_is_told() -> None:
    talk = Talk.begun(**STEPS)
    said = "je sais pas c'est quoi le CPSTI"
    talk.says(said, "dont_know", 0.92, topics=(("other_choose_cpsti", 0.9),))
    assert talk.said[0] == "utter_faq_other_choose_cpsti"


@pytest.mark.parametrize(
    "said",
    [
        "C'est moi qui suis sa tutrice, précisez-le",
        "elle n'a pas d'autre numéro",
        "450 euros, c'est énorme pour moi",
        "le tuteur c'est moi",
    ],
)
def test_who_represents_somebody_still_does(said: str) -> None:
    assert not is_for_oneself(said)


@pytest.mark.parametrize(
    "said",
    [
        "on m'a rien envoyé",
        "la CPAM m'a jamais écrit",
        "j'ai jamais contesté au tribunal",
        "Quelle réclamation, j'en ai fait plusieurs",
        "je n'ai jamais envoyé de recommandé, juste un mail",
    ],
)
def test_what_others_did_not_do_denies_no_complaint(said: str) -> None:
    assert not denies_complaint(said)


def test_a_refusal_that_came_with_an_acknowledgement_is_an_answer() -> None:
    for said in (
        "ils ont bien reçu ma réclamation et me réclament quand même 450 euros",
        "un courrier auto ma demande est irrecevable",
    ):
        assert not only_acknowledged(said)


def test_an_answer_that_weighs_itself_is_not_cut() -> None:
    for said in (
        "Je ne crois pas. Mon avocat a saisi le juge, c'est pareil ?",
        "Non. J'ai écrit, ça compte ?",
    ):
        assert split_question(said)[0] == ""


INDEPENDENT = {
    **STEPS,
    "motif": "calcul_cotisations",
    "organisme": "urssaf",
    "requester_type": "independant",
}


@pytest.mark.parametrize(
    "said",
    [
        "Urssaf. Je suis employeur, pas indépendant.",
        "Ah mais non, je ne suis pas indépendant dans ce dossier, c'est en tant qu'employeur",
    ],
)
def test_whoever_is_not_self_employed_is_believed(said: str) -> None:
    talk = Talk.begun(**INDEPENDENT, cra_seized=False, control_under_way=False)
    assert talk.awaiting == "mediator"
    talk.says(said, "inform", 0.8)
    assert talk["requester_type"] == "employeur" and "utter_corrected" in talk.said


@pytest.mark.parametrize(
    "said",
    [
        "Je ne l'ai pas avec moi, je suis en tournée. On peut continuer sans ?",
        "je lé pa",
        "Je n'en possède point",
    ],
)
def test_who_has_no_number_at_hand_goes_on_without_it(said: str) -> None:
    talk = Talk.begun(**STEPS)
    assert talk.awaiting == "nir"
    talk.says(said, "skip", 0.23)
    assert talk.awaiting == "last_name"


def test_a_name_before_a_phone_number_is_taken() -> None:
    talk = Talk.begun(**STEPS, nir=None)
    talk.says(
        "Jeanne Petit, 14 02 1988, habite 4 impasse des Lilas 51100 Reims, tel 06 39 98 77 20"
    )
    assert (talk["first_name"], talk["last_name"], talk["birth_date"]) == (
        "Jeanne",
        "Petit",
        "1988-02-14",
    )


def test_who_writes_is_not_who_is_concerned() -> None:
    talk = Talk.begun(**{**STEPS, "acting_for": "autre"})
    talk.draft = replace(talk.draft, awaiting="represented_last_name")
    talk.says("M. Jean Petit, né le 12/08/1969. Moi je suis Claire Essai.")
    assert talk["represented_last_name"] == "Petit"


def test_the_demand_of_a_pasted_letter_is_not_what_the_person_wants() -> None:
    talk = Talk.begun()
    talk.says(
        "J'ai reçu ça : Madame, nous vous demandons de régler 3 874 euros de cotisations. J'ai déjà payé.",
        motif="recouvrement",
    )
    assert talk["desired_outcome"] is None


def test_why_is_it_asked_said_after_an_answer_is_answered_of_that_question() -> None:
    talk = Talk.begun(**INDEPENDENT, mediator="urssaf")
    talk.draft = replace(talk.draft, awaiting="control_under_way")
    said = "il n'y a pas de contrôle, pourquoi vous demandez ça ?"
    talk.hears(Heard(text=said, act="faq_nir_why", confidence=0.4, acts=(("faq_nir_why", 0.4),)))
    assert talk["control_under_way"] is False
    assert talk.said[0] in ("utter_why_needed", "utter_why_useful")


@pytest.mark.parametrize(
    ("said", "sent"),
    [
        ("ok j'ai peur mais transmettez", True),
        ("oui mais attendez, il y a une erreur, mais envoyez plus tard", False),
    ],
)
def test_an_order_given_in_spite_of_fear_is_an_order(said: str, sent: bool) -> None:
    talk = at_the_summary().says(said, "affirm", 0.9)
    assert (talk.draft.status == "submitted") is sent
