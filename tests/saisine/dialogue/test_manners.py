"""How the assistant behaves: patient, exact, never a dead end."""

from dataclasses import replace

import pytest

from saisine.draft import Draft
from tests.saisine.dialogue.talk import Talk

STORY = (
    "La CPAM ne me verse rien pour mon arrêt maladie, j'ai écrit le 2 septembre, pas de réponse."
)
SICK_PAY = {"description": STORY, "motif": "ij_maladie", "requester_type": "assure"}
STEPS = {
    "prior_complaint": True,
    "answer_received": False,
    "prior_complaint_date": "2026-09-02",
}
WHO = {
    "nir": "269054958815780",
    "last_name": "Essai",
    "first_name": "Lina",
    "birth_date": "1969-05-12",
    "street": "5 rue Haute",
    "postal_code": "21000",
    "city": "Dijon",
    "phone": "+33639981234",
    "email": None,
}
PASTED = """Nom : Essai
Prénom : Bernard
Né le : 09/08/1972
NIR : 1 72 08 69 990 034 67
Adresse : 4 place de l'Épreuve, 69100 Villeurbanne
Tél : 06 39 98 22 11
Statut : retraité
Organisme : CPAM du Rhône
Motif : frais de transport
Faits : ses trajets en taxi pour sa chimiothérapie ne sont plus remboursés depuis août.
Réclamation : le 14/09/2026 par courrier recommandé
Réponse : aucune
Tribunal : non"""


def agent(**answers: object) -> Talk:
    talk = Talk.begun(**answers)  # type: ignore[arg-type]
    talk.draft = replace(talk.draft, channel="telephone")
    return talk


def test_an_agent_who_pastes_everything_only_has_to_confirm() -> None:
    talk = agent().says(PASTED, motif="soins")
    assert talk.awaiting == "summary_confirmed"
    assert (talk["motif"], talk["requester_type"]) == ("transports", "assure")
    assert talk["prior_complaint_channel"] == "courrier"
    assert talk["prior_complaint_date"] == "2026-09-14"
    assert (talk["answer_received"], talk["court_seized"]) == (False, False)
    assert talk["caisse"] == "CPAM du Rhône"
    assert "Bernard" not in str(talk["description"])


def test_what_is_understood_is_told_to_an_agent_in_the_third_person() -> None:
    talk = agent().says(STORY, motif="ij_maladie")
    assert talk.last is not None
    told = talk.last.says[0].values["facts"]
    assert "la personne a déjà fait une réclamation" in told and "vous" not in told


def test_noise_three_times_offers_a_person_or_the_form_and_changes_nothing() -> None:
    talk = Talk.begun(**SICK_PAY)
    before = dict(talk.draft.answers)
    for noise in ("....", "sdfgsdfg", "??"):
        talk.says(noise, act="affirm", sure=0.99)
    assert talk.said == ["utter_lost"]
    assert talk.last is not None
    means = [offer.means.act for offer in talk.last.says[0].offers]
    assert means == ["human_handoff", "form", "continue"]
    assert talk.draft.answers == before and talk.awaiting == "prior_complaint"


def test_noise_confirms_nothing() -> None:
    talk = Talk.begun(**SICK_PAY, **STEPS, court_seized=False, **WHO)
    assert talk.awaiting == "summary_confirmed"
    talk.says("....", act="affirm", sure=0.99)
    assert talk.draft.status == "open"


def test_anger_is_acknowledged_once() -> None:
    talk = Talk.begun(**SICK_PAY)
    talk.says("bande d'incapables", act="insult_or_anger")
    assert "utter_insult_or_anger" in talk.said
    talk.says("vous êtes vraiment nuls", act="insult_or_anger")
    assert talk.said == ["utter_ask_prior_complaint"]


def test_somebody_who_wants_to_be_called_is_noted_and_the_draft_goes_on() -> None:
    talk = Talk.begun(**SICK_PAY)
    talk.says("je voudrais que quelqu'un me rappelle")
    assert "rappel_demande" in talk.draft.flags
    assert talk["contact_preference"] == "telephone"
    assert talk.awaiting == "prior_complaint"


def test_the_loss_of_a_child_is_met_with_care_before_any_question() -> None:
    talk = Talk.begun()
    talk.says(
        "Notre bébé est mort à la naissance en juin et la CPAM refuse mon congé maternité.",
        motif="ij_maternite_paternite",
    )
    assert talk.said.index("utter_child_loss") < len(talk.said) - 1
    assert talk.known.assessment is None or "deuil_enfant" in talk.known.assessment.flags
    talk.choose("requester_type", "assure")
    assert "utter_child_loss" not in talk.said
    assert talk.known.assessment and "deuil_enfant" in talk.known.assessment.flags


def test_a_contrainte_is_dated_before_anything_else_and_its_deadline_said_first() -> None:
    talk = Talk.begun()
    talk.says("L'Urssaf m'a envoyé une contrainte par huissier, je conteste tout.")
    assert talk.awaiting == "contested_decision_date"
    assert talk.said[-1] == "utter_ask_contrainte_date"
    talk.says("le 9 novembre")
    assert "utter_deadline_contrainte" in talk.said
    assert talk.said.index("utter_deadline_contrainte") < len(talk.said) - 1


def test_something_else_is_asked_in_their_own_words_then_offered_again() -> None:
    talk = Talk.begun(description=STORY)
    talk.draft = replace(talk.draft, likely_motifs=("soins", "transports", "hospitalisation"))
    talk.choose(act="other_motif")
    assert (talk.awaiting, talk.said) == ("motif", ["utter_ask_motif_other"])
    talk.says("c'est pour une cure thermale", motif="cure_thermale")
    assert talk["motif"] == "cure_thermale"


def test_refused_subjects_are_not_offered_again() -> None:
    talk = Talk.begun(description=STORY)
    talk.draft = replace(talk.draft, likely_motifs=("soins", "transports", "hospitalisation"))
    talk.choose(act="other_motif")
    for _ in range(4):
        if talk.awaiting != "motif":
            break
        talk.choose(act="other_motif")
    assert talk["motif"] == "autre"


def test_a_correction_taken_back_brings_back_what_it_had_set_aside() -> None:
    talk = Talk.begun(**SICK_PAY, **STEPS, court_seized=False, **WHO)
    before = dict(talk.draft.answers)
    talk.says("je me suis trompée, j'ai bien reçu une réponse", act="correct_field")
    assert talk["answer_received"] is True
    talk.says("je me suis trompée, en fait je n'ai pas reçu de réponse", act="correct_field")
    assert dict(talk.draft.answers) == before


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ("non mon code postal c'est 58000 pas 21000", "postal_code", "58000"),
        ("la ville c'est Nevers", "city", "Nevers"),
        ("mon nom s'écrit Essais, pas Essai", "last_name", "Essais"),
        ("je me suis trompée, ma lettre date du 13 septembre", "prior_complaint_date", "2026-09-13"),
        ("ce n'est pas le 2 septembre mais le 12", "prior_complaint_date", None),
        ("en fait j'ai reçu une réponse", "answer_received", True),
    ],
)  # fmt: skip
def test_a_correction_in_words_is_taken_at_the_summary(said: str, name: str, value: object) -> None:
    talk = Talk.begun(**SICK_PAY, **STEPS, court_seized=False, **WHO)
    talk.says(said, act="correct_field")
    assert talk.draft.status == "open"
    if value is not None:
        assert talk[name] == value
        assert "utter_corrected" in talk.said


def test_an_open_saisine_is_asked_about_before_the_summary() -> None:
    talk = Talk.begun(**SICK_PAY, **STEPS, court_seized=None, **WHO)
    talk.draft = replace(talk.draft, open_saisine="M7KQ-4XW9", awaiting="court_seized")
    talk.says("non")
    assert talk.awaiting == "same_as_open_saisine"
    assert talk.says("oui c'est la même").awaiting == "summary_confirmed"
    assert talk["same_as_open_saisine"] is True


def test_the_search_for_a_doctor_is_accepted_and_the_mission_told_once() -> None:
    talk = Talk.begun()
    talk.says("je ne trouve pas de médecin traitant dans mon village", motif="medecin_traitant")
    assert "utter_mas_first" in talk.said
    assert talk.draft.status == "open"


def test_a_daughter_says_her_tie_and_the_agreement_in_one_answer() -> None:
    talk = Talk.begun(**SICK_PAY, acting_for="autre", court_seized=False, **STEPS,
                      represented_last_name="Essai", represented_first_name="Odette",
                      represented_birth_date=None)  # fmt: skip
    assert talk.awaiting == "mandate"
    talk.says("c'est ma mère, je n'ai pas de procuration mais elle est d'accord")
    assert (talk["mandate"], talk["represented_relation"]) == ("consent", "mère")


def test_a_draft_with_what_was_set_aside_goes_through_json() -> None:
    draft = Draft(
        channel="public", shelved={"motif=soins": {"exceptional_situation": ("urgence",)}}
    )
    assert Draft.from_json(draft.as_json()) == draft


def test_by_what_right_is_not_asked_of_the_parent_of_a_child_whose_age_is_told() -> None:
    talk = Talk.begun(
        description="Pour mon fils.",
        motif="carte_vitale",
        requester_type="assure",
        acting_for="autre",
        represented_relation="fils",
        prior_complaint=True,
        prior_complaint_date="2026-09-01",
        answer_received=False,
        court_seized=False,
    )
    assert talk.awaiting == "represented_last_name"
    talk.says("Léo Essai, né le 9 septembre 2017")
    assert talk["mandate"] == "minor_child" and talk.awaiting != "mandate"
