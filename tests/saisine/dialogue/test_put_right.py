"""What people put right or take out in one sentence: a part of the request, a date, whose a value is."""

import pytest

from saisine.draft import KNOWN, Value
from tests.saisine.dialogue.talk import STEPS, TAXIS, WHO, Talk

CHILD: dict[str, Value | None] = {
    "acting_for": "autre",
    "mandate": "partner",
    "represented_last_name": "Essai",
    "represented_first_name": "Lina",
    "represented_birth_date": "2014-05-06",
    "represented_nir": None,
    "represented_relation": "fille",
}


def at_the_summary(**more: Value | None) -> Talk:
    return Talk.begun(**{**STEPS, **WHO, **more})


@pytest.mark.parametrize("said", ["supprimez le lien fille", "enlevez le lien svp"])
def test_a_part_taken_out_erases_nothing_else(said: str) -> None:
    talk = at_the_summary(**CHILD).says(said, "stop_delete", 0.99)
    assert talk["represented_relation"] is None and talk["represented_last_name"] == "Essai"
    assert "utter_confirm_erase" not in talk.said


def test_what_cannot_be_told_apart_is_asked() -> None:
    talk = at_the_summary(**CHILD).says("retirez Lina de la demande", "stop_delete", 0.99)
    assert talk.said == ["utter_ask_which_correction"]


@pytest.mark.parametrize(
    "said",
    [
        "supprimez tout",
        "effacez ma demande",
        "retirez mon dossier",
        "efface stp",
        "effacez toutes mes données",
    ],
)
def test_the_whole_is_still_offered_to_be_erased(said: str) -> None:
    assert at_the_summary().says(said, "stop_delete", 0.99).said == ["utter_confirm_erase"]


def test_the_letter_of_the_body_is_its_decision() -> None:
    talk = at_the_summary().says(
        "il manque la date du courrier de la CPAM : la lettre de la CPAM est du 8 octobre",
        "correct_field",
        0.8,
    )
    assert talk["contested_decision_date"] == "2026-10-08"
    assert talk["prior_complaint_date"] == STEPS["prior_complaint_date"]


def test_a_day_taken_for_the_decision_is_let_go() -> None:
    known = {name: told for name, told in TAXIS.items() if name != "requester_type"}
    talk = Talk.begun(**known, contested_decision_date="2026-06-03")
    assert talk.awaiting == "requester_type"
    talk.says("le 3 juin, c'est le jour du transport, pas la décision")
    assert talk["contested_decision_date"] is None and talk.awaiting == "requester_type"


def test_an_answer_and_a_date_put_right_are_both_taken() -> None:
    known = {name: told for name, told in TAXIS.items() if name != "requester_type"}
    talk = Talk.begun(**known, contested_decision_date="2026-06-03")
    talk.says("Elle est retraitée. La date de la décision, c'est le 30 juillet, pas le 3 juin.")
    assert talk["requester_type"] == "assure"
    assert talk["contested_decision_date"] == "2026-07-30"
    assert talk.said[0] == "utter_corrected" and talk.kinds[-1] == "question"


def test_the_birth_date_of_a_third_person_is_theirs() -> None:
    talk = at_the_summary(**CHILD).says(
        "Lina est née le 17 avril 2014, pas le 6 mai", "correct_field", 0.8
    )
    assert talk["represented_birth_date"] == "2014-04-17"
    assert talk["birth_date"] == WHO["birth_date"]


def test_the_firm_s_name_is_no_person_s() -> None:
    firm = {"requester_type": "employeur", "organisme": "urssaf", "motif": "calcul_cotisations"}
    talk = at_the_summary(**firm, siret=None, company_name="Essai").says(
        "Non : l'entreprise s'appelle Menuiserie Factice SARL, et mon nom c'est Verrier",
        "correct_field",
        0.9,
    )
    assert talk["company_name"] == "Menuiserie Factice SARL"
    assert (talk["first_name"], talk["last_name"]) == (WHO["first_name"], WHO["last_name"])


def test_how_to_be_reached_is_no_complaint() -> None:
    said = "finalement pas de courrier, je préfère qu'on m'appelle"
    talk = at_the_summary().says(said, "correct_field", 0.7)
    assert talk["contact_preference"] == "telephone" and talk["prior_complaint"] is True


def test_being_somebody_s_son_erases_no_story() -> None:
    said = "ma situation : je ne suis pas l'assuré, je suis son fils"
    talk = at_the_summary().says(said, "correct_field", 0.8)
    assert talk["acting_for"] == "autre" and talk["description"] == STEPS["description"]


@pytest.mark.parametrize(
    "said", ["retour case départ, tout est faux", "on reprend depuis le début"]
)
def test_to_start_again_is_offered(said: str) -> None:
    assert at_the_summary().says(said, "inform", 0.6).said == ["utter_confirm_restart"]


@pytest.mark.parametrize(
    ("known", "said", "whose"),
    [
        ({}, "le mien ou celui de mon mari ?", "writer"),
        ({}, "c'est le numéro de mon père ou de ma mère ?", "writer"),
        ({**CHILD, "represented_nir": None}, "celui de qui ?", "writer"),
    ],
)
def test_whose_number_is_wanted_is_said(
    known: dict[str, Value | None], said: str, whose: str
) -> None:
    talk = Talk.begun(**{**STEPS, **known})
    asked = talk.awaiting
    talk.says(said, "faq_other", 0.9)
    assert talk.said[0] == f"utter_whose_{whose}" and talk.awaiting == asked


def test_of_two_phones_one_s_own_is_kept() -> None:
    known = {name: told for name, told in WHO.items() if name not in ("phone", "email")}
    talk = Talk.begun(**STEPS, **known)
    talk.says("elle c'est le 06 39 98 40 01, mais appelez-moi plutôt au 06 39 98 40 02")
    assert talk["phone"] == "<PHONE_2>"
    talk = Talk.begun(**STEPS, **known)
    talk.says("lui 06 39 98 40 01, mais il faut m'appeler moi au 06 39 98 40 02")
    assert talk["phone"] == "<PHONE_2>"


@pytest.mark.parametrize(
    ("said", "taken"),
    [("carrément, trois fois, bande d'incapables", True), ("non, bande de nuls", False)],
)
def test_an_answer_given_in_anger_is_an_answer(said: str, taken: bool) -> None:
    steps = ("prior_complaint", "prior_complaint_date", "answer_received")
    talk = Talk.begun(**{name: told for name, told in TAXIS.items() if name not in steps})
    talk.says(said, "insult_or_anger", 0.99)
    assert talk["prior_complaint"] is taken
    assert talk.said[0] == "utter_insult_or_anger"


@pytest.mark.parametrize(
    "said", ["c'est quoi le mieux pour moi, l'Urssaf ?", "quelle différence avec l'Urssaf ?"]
)
def test_weighing_two_mediators_chooses_none(said: str) -> None:
    own = {"organisme": "urssaf", "motif": "calcul_cotisations", "requester_type": "independant"}
    talk = Talk.begun(**{**STEPS, **own})
    assert talk.awaiting == "mediator"
    talk.says(said, "inform", 0.8)
    assert talk["mediator"] is None and talk.said[0] == "utter_explain_mediator"


def test_who_must_not_know_is_noted_and_changes_no_address() -> None:
    talk = at_the_summary().says(
        "il faut écrire : ne pas donner mon adresse à mon mari", "correct_field", 0.5
    )
    assert str(talk["contact_note"]).endswith("ne pas donner mon adresse à mon mari")
    assert talk["street"] == WHO["street"] and talk.said[0] == "utter_added"


def test_an_answer_beside_such_a_wish_is_taken() -> None:
    known = {name: told for name, told in WHO.items() if name not in ("phone", "email")}
    talk = Talk.begun(**STEPS, **known).says("06 39 98 40 01, mais n'appelez pas mon mari")
    assert talk["phone"] == "<PHONE_1>" and talk["contact_note"] == "n'appelez pas mon mari"


def test_a_question_that_supposes_corrects_nothing() -> None:
    said = "et si le médiateur dit non, je peux encore aller au tribunal ?"
    talk = at_the_summary().says(said, "faq_other", 0.6, topics=(("other_court_after", 0.9),))
    assert talk.said[0] == "utter_faq_other_court_after"


@pytest.mark.parametrize("said", ["enlevez mon numéro de téléphone", "retirez le téléphone"])
def test_a_number_is_taken_out(said: str) -> None:
    talk = at_the_summary(email="jo@example.org").says(said, "correct_field", 0.8)
    assert talk["phone"] is None


@pytest.mark.parametrize(
    "said",
    [
        "non et au fait j'ai écrit le 8 septembre, pas le 6",
        "non jamais. Et je me suis trompée, la lettre c'était le 8 septembre, pas le 6",
    ],
)
def test_a_no_and_a_date_put_right_are_both_taken(said: str) -> None:
    talk = Talk.begun(**TAXIS).says(said, "deny", 0.6)
    assert talk["court_seized"] is False and talk["prior_complaint_date"] == "2026-09-08"


def test_what_is_told_with_an_address_is_kept_with_the_story() -> None:
    talk = Talk.begun(
        **STEPS, nir=None, last_name="Essai", first_name="Lina", birth_date="1970-01-02"
    )
    said = (
        "je suis hébergée chez ma sœur au 22 rue Haute 59000 Lille depuis que j'ai perdu mon logement en mars, "
        "avant on me remboursait tout, cette année ils ont compté une indemnité que j'ai touchée l'an dernier, "
        "et depuis le 12 octobre plus rien"
    )
    talk.says(said)
    assert talk["postal_code"] == "59000" and said in str(talk["description"])


def test_a_reason_and_a_date_put_right_are_both_taken() -> None:
    talk = Talk.begun(**{**TAXIS, "answer_received": True})
    assert talk.awaiting == "answer_unsatisfactory_reason"
    talk.says(
        "Ils prennent mon revenu d'il y a deux ans. "
        "Au fait, je me suis trompée : ma réclamation c'est le 8 septembre, pas le 6."
    )
    assert talk["prior_complaint_date"] == "2026-09-08"
    assert str(talk["answer_unsatisfactory_reason"]).startswith("Ils prennent mon revenu")


def test_a_second_note_goes_on_with_the_first_and_is_not_said_twice() -> None:
    talk = at_the_summary().says("ne donnez pas mon adresse à mon mari", "inform", 0.5)
    for _ in range(2):
        talk.says("n'appelez pas chez ma mère", "inform", 0.5)
    assert (
        talk["contact_note"] == "ne donnez pas mon adresse à mon mari\nn'appelez pas chez ma mère"
    )


def test_a_note_goes_on_with_one_that_is_only_said_to_be_known() -> None:
    talk = at_the_summary(contact_note=KNOWN).says("n'appelez pas chez ma mère", "inform", 0.5)
    assert talk.last is not None
    assert talk.last.changes.add == {"contact_note": "n'appelez pas chez ma mère"}
    assert "contact_note" not in talk.last.changes.set
