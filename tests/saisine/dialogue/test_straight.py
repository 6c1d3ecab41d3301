"""The three roads, straight through, on given understandings."""

import pytest

from tests.saisine.dialogue.talk import STEPS, Talk


def test_an_employee_whose_sick_pay_stopped_reaches_the_cpam_mediator() -> None:
    talk = Talk()
    talk.says(
        "Mes indemnités journalières ne sont plus versées. J'ai écrit à la CPAM le 2 octobre, "
        "je n'ai jamais eu de réponse. Je suis salariée.",
        motif="ij_maladie",
    )
    assert talk.draft.held["motif"] == "ij_maladie"
    assert talk["motif"] is None
    talk.says("oui")
    assert talk["prior_complaint_date"] == "2026-10-02"
    assert talk.awaiting == "court_seized"
    assert talk.says("non").awaiting == "nir"
    assert talk.says("2 69 05 49 588 157 80").awaiting == "last_name"
    assert talk.says("Jeanne Petit née le 12/05/1969").awaiting == "street"
    assert talk.says("12 rue des Lilas 21000 Dijon").awaiting == "phone"
    assert talk.says("06 39 98 12 34").awaiting == "email"
    assert talk.says("je n'en ai pas").awaiting == "summary_confirmed"
    talk.says("oui")
    assert talk.draft.status == "submitted"
    assert talk.last is not None and talk.last.changes.submit
    assert talk.known.route == "assurance_maladie"


def test_a_small_employer_against_the_urssaf_is_asked_for_a_siret_not_a_nir() -> None:
    talk = Talk.begun()
    talk.says(
        "Je suis employeur, l'Urssaf me réclame des majorations. J'ai fait une réclamation le 12 août "
        "et ils m'ont répondu que c'était maintenu.",
        motif="recouvrement",
    )
    assert talk.awaiting == "answer_unsatisfactory_reason"
    talk.says("Ils n'ont pas regardé mon virement")
    talk.says("non")
    assert talk.awaiting == "siret"
    assert talk.known.route == "urssaf"


def test_a_self_employed_person_chooses_and_may_change_their_mind_keeping_every_answer() -> None:
    talk = Talk.begun(
        description="x", motif="calcul_cotisations", requester_type="independant",
        prior_complaint=True, answer_received=True, answer_unsatisfactory_reason="y",
    )  # fmt: skip
    assert talk.awaiting == "mediator"
    talk.says("celui de l'Urssaf")
    assert talk.known.route == "urssaf"
    assert talk.awaiting == "court_seized"
    talk.says("finalement celui des indépendants")
    assert talk.known.route == "cpsti"
    assert talk["answer_unsatisfactory_reason"] == "y"
    assert talk.awaiting == "control_under_way"


def test_several_things_said_at_once_are_all_taken() -> None:
    talk = Talk.begun(description="x", motif="soins", requester_type="assure", court_seized=False,
                      prior_complaint=True, answer_received=False, prior_complaint_date="2026-09-01")  # fmt: skip
    talk.says(
        "je m'appelle Paul Roger, né le 3 mars 1980, 5 rue Haute 35000 Rennes, 06 39 98 00 11, "
        "paul@exemple.fr"
    )
    assert talk.awaiting == "nir"
    for name in ("first_name", "last_name", "birth_date", "street", "postal_code", "city"):
        assert talk[name], name
    assert talk["phone"] and talk["email"]


def test_what_was_left_out_of_a_message_that_asked_several_things_is_asked_once_alone() -> None:
    talk = Talk.begun(description="x", motif="soins", requester_type="assure", court_seized=False,
                      prior_complaint=True, answer_received=False, prior_complaint_date="2026-09-01",
                      nir=None, last_name="Roger", first_name="Paul", birth_date=None,
                      street="5 rue Haute", postal_code="35000", city="Rennes")  # fmt: skip
    assert talk.awaiting == "phone"
    assert talk.says("06 39 98 00 11").awaiting == "email"
    assert talk.said == ["utter_ask_email_alone"]
    assert talk.says("non").awaiting == "summary_confirmed"
    assert talk["email"] is None


@pytest.mark.parametrize(
    "said",
    [
        "Carole Factice, je suis née le 8 août 1964, j'habite 3 impasse du Moulin 63000 Clermont, 06 39 98 20 31",
        "carole factice 8/8/64 é mon tel 06 39 98 20 31",
        "Carole Factice née le 8 août 1964, 06 39 98 20 31",
    ],
)
def test_who_one_is_and_a_phone_are_told_at_once(said: str) -> None:
    talk = Talk.begun(**STEPS, nir=None).says(said)
    assert (talk["first_name"], talk["last_name"]) == ("Carole", "Factice")
    assert (talk["birth_date"], talk["phone"]) == ("1964-08-08", "<PHONE_1>")


def test_a_day_that_does_not_exist_is_said() -> None:
    talk = Talk.begun(**STEPS, nir=None).says("Carole Factice née le 31 février 1964")
    assert talk["last_name"] == "Factice" and talk.said[0] == "utter_misread"
    assert talk.says("le 30 février 1964").said[0] == "utter_misread"
    assert talk.says("le 28 février 1964")["birth_date"] == "1964-02-28"


def test_a_postal_code_of_four_figures_is_said() -> None:
    known = {
        "nir": None,
        "last_name": "Factice",
        "first_name": "Carole",
        "birth_date": "1964-08-08",
    }
    talk = Talk.begun(**STEPS, **known).says("14 rue du Puits 3800 Grenoble")
    assert talk.said[0] == "utter_misread" and talk.last is not None
    assert "5 chiffres" in talk.last.says[0].values["reason"]
