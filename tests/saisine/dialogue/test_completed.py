"""What completes an address, takes a remark back, or worries without asking."""

import pytest

from saisine.answers import accept
from saisine.reading.home_told import find_flat
from saisine.reading.wants import find_discretion
from saisine.reading.worrying import worry, worry_beside
from tests.saisine.dialogue.talk import STEPS, WHO, Talk

BESIDES = {"amount_eur": None, "anything_else": None, "desired_outcome": "être remboursée"}


def at_the_summary(**more: str | None) -> Talk:
    talk = Talk.begun(**{**STEPS, **WHO, **BESIDES, **more})  # type: ignore[arg-type]
    assert talk.awaiting == "summary_confirmed"
    return talk


@pytest.mark.parametrize(
    ("said", "flat"),
    [
        ("Appartement 12, vous l'avez oublié", "appartement 12"),
        ("il manque le bâtiment C et le 3e étage", "bâtiment C, 3e étage"),
        ("appt 4", "appt 4"),
        ("j'ai rendu mon appartement en mai et je suis parti", None),
        ("mon dentiste a la porte 4 et il m'a tout refusé sans rien dire", None),
    ],
)
def test_what_completes_an_address(said: str, flat: str | None) -> None:
    assert find_flat(said) == flat


def test_a_flat_told_at_the_summary_goes_with_the_street() -> None:
    talk = at_the_summary().says("il manque le numéro d'appartement, le 12")
    assert talk["street"] == "12 rue du Vignoble, appartement 12"
    assert talk["anything_else"] is None
    assert "utter_corrected" in talk.said


def test_a_remark_meant_for_the_assistant_is_taken_out() -> None:
    talk = at_the_summary(anything_else="Faites court")
    talk.says("C'était une consigne pour vous, pas pour le médiateur")
    assert talk["anything_else"] is None
    talk.says("ne notez pas ça non plus")
    assert talk["anything_else"] is None
    assert "utter_nothing_changed" in talk.said


def test_the_first_sentence_of_the_story_is_taken_out() -> None:
    talk = at_the_summary(description="Je suis fatiguée. La CPAM refuse mes taxis depuis mai.")
    talk.says("Enlevez la première phrase")
    assert talk["description"] == "La CPAM refuse mes taxis depuis mai."


def test_what_was_never_given_is_not_made_of_the_order_to_take_it_out() -> None:
    talk = at_the_summary().says("enlevez le nom de l'entreprise")
    assert talk["company_name"] is None
    assert "utter_nothing_changed" in talk.said


def test_a_day_so_long_past_is_that_of_birth() -> None:
    talk = at_the_summary().says("2015 ? Non non, c'est 1942, le 15 juillet 1942")
    assert talk["birth_date"] == "1942-07-15"
    assert talk["prior_complaint_date"] == STEPS["prior_complaint_date"]


def test_a_caisse_is_put_right_by_its_department() -> None:
    talk = at_the_summary(caisse="CPAM de la Marne").says("la CPAM c'est celle de l'Aisne")
    assert talk["caisse"] == "CPAM de l'Aisne"


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("je crains que ça dure", "faq_delay"),
        ("pourvu que ça ne traîne pas des mois", "faq_delay"),
        ("je ne sais pas qui tranche", "faq_who_decides"),
        ("j'ai peur que ça coûte quelque chose", "faq_free"),
        ("j'ai peur que mon patron soit au courant", "faq_confidential"),
        ("combien jour pour dire non au papier huissier", "faq_legal_deadline"),
        ("j'ai peur de mon mari", None),
        ("je ne sais pas", None),
        ("j'espère que vous allez bien", None),
    ],
)
def test_a_worry_comes_to_a_question(said: str, act: str | None) -> None:
    assert worry(said) == act


def test_an_answer_and_a_worry_are_both_heard() -> None:
    assert worry_beside("le 3 mars, je crains que ça dure") == ("le 3 mars", "faq_delay")
    told = {k: v for k, v in STEPS.items() if k != "prior_complaint_date"}
    talk = Talk.begun(**told)
    talk.says("le 3 mars 2026, je crains que ça dure")
    assert talk["prior_complaint_date"] == "2026-03-03"
    assert "utter_faq_delay" in talk.said


def test_an_automatic_message_is_no_answer_even_when_it_is_asked() -> None:
    told = {k: v for k, v in STEPS.items() if k not in ("answer_received", "court_seized")}
    talk = Talk.begun(**told)
    talk.says(
        "il y a bien eu une réponse, mais c'est « bien reçu votre demande », c'est pas une vraie réponse ça, si ?"
    )
    assert talk["answer_received"] is False
    assert "utter_not_an_answer" in talk.said


def test_her_daughter_writes_for_another() -> None:
    known = Talk.begun(description="Il ne touche plus rien.", motif="ij_maladie").known
    assert accept("acting_for", "C'est moi sa fille qui m'en occupe", known) == "autre"
    assert accept("acting_for", "c'est pour moi", known) == "moi"


def test_how_a_victim_may_be_reached_is_kept_whole() -> None:
    said = "SMS seulement, pas de message vocal, il écoute mon téléphone. Surtout rien à la maison"
    assert find_discretion(said) == said
