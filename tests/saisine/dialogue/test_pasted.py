"""What phone agents paste: every answer that it holds is taken, and nothing else; the rest is the story."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from saisine.dialogue.facts import facts_in, story_in
from saisine.dialogue.pasted import pasted_facts
from saisine.dialogue.pasted_people import whose_in
from saisine.dialogue.turn import FoundToken, Heard
from saisine.identifiers import nir
from saisine.identifiers.masking import mask
from saisine.reading.labelled import Labelled, read_labelled
from tests.saisine.dialogue.talk import TODAY, Talk
from tests.saisine.dialogue.test_manners import agent

_FILE = yaml.safe_load((Path(__file__).parent / "pastes.yml").read_text("utf-8"))
PASTES = {paste["manner"]: paste for paste in _FILE["pastes"]}


def answers(text: str) -> dict[str, Any]:
    """What an agent's message says, by question, identifiers in clear."""
    masked = mask(text, "description")
    clear = {found.token: found.value for found in masked.found}
    tokens = tuple(
        FoundToken(kind=f.kind, token=f.token, reason=f.reason, sentence=f.sentence)
        for f in masked.found
    )
    told = facts_in(Heard(text=masked.text, by_agent=True, found=tokens), TODAY, "description")
    return {
        name: clear.get(value, value) if isinstance(value, str) else value
        for name, value in told.items()
        if value is not None
    }


def form(text: str) -> Labelled:
    read = read_labelled(mask(text).text)
    assert read is not None
    return read


def expected(paste: dict[str, Any]) -> dict[str, Any]:
    blocks = [_FILE["blocks"][name] for name in paste["with"]]
    told = {n: v for block in [*blocks, paste["answers"]] for n, v in block.items()}
    return {n: tuple(v) if isinstance(v, list) else v for n, v in told.items()}


@pytest.mark.parametrize("manner", PASTES)
def test_whatever_the_manner_of_pasting_each_answer_is_taken_and_no_other(manner: str) -> None:
    assert answers(PASTES[manner]["text"]) == expected(PASTES[manner])


@pytest.mark.parametrize("manner", PASTES)
def test_every_number_pasted_in_these_tests_is_whole(manner: str) -> None:
    told = expected(PASTES[manner])
    for name in ("nir", "represented_nir"):
        assert name not in told or nir.read(told[name]) == told[name]


@pytest.mark.parametrize(
    "manner", [m for m in PASTES if m not in ("a message forwarded", "no address, an emergency")]
)
def test_who_and_where_are_not_left_in_the_story(manner: str) -> None:
    story = story_in(mask(PASTES[manner]["text"], "description").text)
    told = expected(PASTES[manner])
    kept = [told.get(name) for name in ("last_name", "street", "represented_last_name")]
    assert not [v for v in kept if v and v.casefold() in story.casefold()]
    assert "<NIR" not in story and "<PHONE" not in story


def test_an_agent_who_pastes_a_whole_sheet_comes_to_the_summary_at_once() -> None:
    talk = agent().says(PASTES["an export of a customer screen"]["text"], motif="ij_maladie")
    assert talk.awaiting == "summary_confirmed"


def test_a_form_about_two_persons_comes_to_the_summary_at_once() -> None:
    talk = agent().says(PASTES["two persons in two lines"]["text"], motif="transports")
    assert talk.awaiting == "summary_confirmed"
    assert (talk["represented_relation"], talk["mandate"]) == ("mère", "written")


def test_the_number_of_each_person_is_theirs() -> None:
    both = form(
        "Demandeur : Lina Essai\nNIR du demandeur : 285055399000188\nAssuré : Odette Faux\n"
        "NIR de l'assuré : 241052199000203"
    )
    assert whose_in(both.fields) == {"<NIR_1>": "nir", "<NIR_2>": "represented_nir"}
    one = form("Nom : Essai\nPrénom : Lina\nNIR : 285055399000188")
    assert whose_in(one.fields) == {}


FIELDS: list[tuple[dict[str, str], dict[str, Any]]] = [
    ({"answer_received": "en attente"}, {"answer_received": False}),
    ({"answer_received": "accusé de réception automatique du 3/10"}, {"answer_received": False}),
    ({"answer_received": "O"}, {"answer_received": True}),
    ({"answer_received": "négative"}, {"answer_received": True}),
    ({"answer_received": "toujours aucune réponse"}, {"answer_received": False}),
    ({"answer_date": "néant"}, {"answer_received": False}),
    (
        {"answer_received": "le 20/10/2026, négative"},
        {"answer_received": True, "answer_date": "2026-10-20"},
    ),
    ({"prior_complaint": "N"}, {"prior_complaint": False}),
    ({"prior_complaint": "pas encore"}, {"prior_complaint": False}),
    ({"prior_complaint_date": "aucune"}, {"prior_complaint": False}),
    ({"cra_seized": "non saisie"}, {"cra_seized": False}),
    ({"cra_seized": "saisie le 06/10/2026"}, {"cra_seized": True}),
    ({"court_seized": "RAS"}, {"court_seized": False}),
    ({"cra_and_court": "non / non"}, {"cra_seized": False, "court_seized": False}),
    ({"cra_and_court": "oui / non"}, {"cra_seized": True, "court_seized": False}),
    ({"appeals": "aucun"}, {"cra_seized": False, "court_seized": False}),
    ({"contested_decision_date": "refus du 22/09/2026"}, {"contested_decision_date": "2026-09-22"}),
    ({"contested_decision_date": "courant septembre"}, {}),
    ({"contested_decision_date": "22/12/2026"}, {}),
    ({"mediator": "Urssaf"}, {"mediator": "urssaf"}),
    ({"mediator": "médiateur des indépendants (CPSTI)"}, {"mediator": "cpsti"}),
    ({"requester_type": "sans emploi"}, {"requester_type": "assure"}),
    ({"requester_type": "TNS"}, {"requester_type": "independant"}),
    ({"requester_type": "en cours"}, {}),
    ({"origin": "service juridique"}, {"origin": "cra_juridique"}),
    ({"origin": "appel direct"}, {"origin": "direct"}),
    ({"origin": "Défenseur des droits"}, {"origin": "defenseur_des_droits"}),
    ({"email": "pas de mail"}, {"email": None}),
    ({"emergency": "non"}, {"exceptional_situation": ()}),
    ({"precarity": "oui"}, {"exceptional_situation": ("precarite",)}),
    ({"cpam": "21"}, {"organisme": "cpam", "caisse": "CPAM de la Côte-d'Or"}),
    (
        {"postal_code": "21000 Dijon"},
        {"postal_code": "21000", "city": "Dijon"},
    ),
    ({"last_name": "M. LE GOFF"}, {"last_name": "Le Goff"}),
    ({"amount_eur": "1 120 €"}, {"amount_eur": "1120.00"}),
]


@pytest.mark.parametrize(("fields", "told"), FIELDS)
def test_a_box_says_what_its_label_asks(fields: dict[str, str], told: dict[str, Any]) -> None:
    assert pasted_facts(Labelled(fields, ""), TODAY) == told


PERSONS: list[tuple[str, dict[str, Any]]] = [
    (
        "Demandeur : Mme Lina Essai, tutrice\nAssuré : M. Georges Faux",
        {"mandate": "legal", "represented_last_name": "Faux"},
    ),
    (
        "Appelant : Paul Essai (fils)\nAssurée : Mme Odette Essai née le 03/05/1941",
        {"represented_relation": "mère", "represented_birth_date": "1941-05-03"},
    ),
    (
        "Appelante : Lina Essai (épouse, mandat signé)\nAssuré : M. Jean Essai",
        {"represented_relation": "mari", "mandate": "written"},
    ),
    (
        "Demandeur : Lina Essai\nLien avec l'assuré : voisine\nAssurée : Mme Odette Faux",
        {"represented_relation": "voisine"},
    ),
    (
        "Demandeur : Lina Essai\nLien : c'est sa tante\nAssurée : Mme Odette Faux",
        {"represented_relation": "tante"},
    ),
    (
        "Parent : Lina Essai\nEnfant : Zoé Essai née le 02/02/2015",
        {"represented_relation": "enfant", "mandate": "minor_child"},
    ),
    (
        "Parent : Lina Essai\nEnfant : Zoé Essai née le 02/02/2001",
        {"represented_relation": "enfant", "mandate": None},
    ),
    (
        "Demandeur : Lina Essai\nBénéficiaire : Odette Faux\nAccord de la personne : non",
        {"mandate": None},
    ),
    (
        "Demandeur : Lina Essai\nBénéficiaire : Odette Faux\nProcuration (O/N) : O",
        {"mandate": "written"},
    ),
    ("Assuré : Odette Faux\nReprésentant : néant", {"acting_for": None, "last_name": "Faux"}),
    ("Assurée : Odette Faux", {"acting_for": None, "requester_type": "assure"}),
    ("Personne concernée : Odette Faux", {"acting_for": "autre", "last_name": None}),
]


@pytest.mark.parametrize(("text", "told"), PERSONS)
def test_a_form_says_who_calls_for_whom(text: str, told: dict[str, Any]) -> None:
    whole = f"{text}\nOrganisme : CPAM du Cher\nTribunal : non"
    found = pasted_facts(form(whole), TODAY)
    assert {name: found.get(name) for name in told} == told


def test_the_address_of_the_person_represented_is_not_that_of_the_one_who_calls() -> None:
    text = PASTES["two persons in blocks"]["text"]
    assert answers(text)["city"] == "Dijon"
    assert "Beaune" in story_in(mask(text, "description").text)


def test_a_letter_with_a_phone_number_is_no_form() -> None:
    talk = Talk.begun().says(
        "Bonjour,\nLa CPAM ne me verse plus rien depuis mars.\nMon numéro : 06 39 98 11 11\n"
        "Merci de votre aide.\nCordialement,\nLina"
    )
    assert "La CPAM ne me verse plus rien" in str(talk["description"])
    assert "email" not in talk.draft.answers


UNREAD = """Nom : Essai
Prénom : Lina
Réclamation : voir la pièce jointe au dossier
Réponse : attente d'un retour du service des prestations depuis trois semaines
Urgence : non
Montant : trois mois de salaire environ
Situation : Les indemnités journalières ne sont pas versées depuis le mois de mai."""


def test_a_value_that_no_answer_holds_is_told_with_the_story() -> None:
    story = story_in(mask(UNREAD).text, TODAY)
    for told in (
        "voir la pièce jointe",
        "retour du service des prestations",
        "trois mois de salaire",
    ):
        assert told in story
    assert "Urgence" not in story and "Lina" not in story


def test_a_value_that_an_answer_holds_is_not_told_twice() -> None:
    text = UNREAD.replace("voir la pièce jointe au dossier", "le 14/09/2026 par courrier")
    assert "14/09" not in story_in(mask(text).text, TODAY)
