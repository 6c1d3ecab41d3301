"""The agents of `tests/dialogues/personnes`: what they paste is enough, and is what was meant."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from saisine.identifiers.masking import mask
from tests.saisine.dialogue.talk import Talk
from tests.saisine.dialogue.test_manners import agent

_FOLDER = Path(__file__).parents[2] / "dialogues" / "personnes"
AGENTS = {
    path.stem: script
    for path in sorted(_FOLDER.glob("*agent*.yml"))
    if (script := yaml.safe_load(path.read_text("utf-8"))).get("situation") == "agent_colle_tout"
}
PLACES = {
    "requester.": ("last_name", "first_name", "birth_date", "nir", "siret", "phone", "email", "company_name"),
    "requester.address.": ("street", "postal_code", "city"),
    "represented_person.": ("last_name", "first_name", "birth_date", "nir", "relation", "mandate"),
}  # fmt: skip
STEPS = {
    "origin": "origin",
    "requester.type": "requester_type",
    "mediator.caisse.label": "caisse",
    "dispute.contested_decision_date": "contested_decision_date",
    "prior_steps.complaint.made": "prior_complaint",
    "prior_steps.complaint.date": "prior_complaint_date",
    "prior_steps.complaint.channel": "prior_complaint_channel",
    "prior_steps.answer.received": "answer_received",
    "prior_steps.answer.date": "answer_date",
    "prior_steps.answer.unsatisfactory_reason": "answer_unsatisfactory_reason",
    "prior_steps.cra_seized": "cra_seized",
}


def question(path: str) -> str | None:
    """The answer that a field of the saisine comes from."""
    for prefix, names in PLACES.items():
        name = path.removeprefix(prefix)
        if path.startswith(prefix) and name in names:
            return (
                f"represented_{name}".replace("represented_mandate", "mandate")
                if "repr" in prefix
                else name
            )
    return STEPS.get(path)


def agrees(found: Any, truth: Any) -> bool:
    if isinstance(truth, dict) and "parmi" in truth:
        return any(agrees(found, one) for one in truth["parmi"])
    if isinstance(truth, dict):
        return isinstance(found, str) and str(truth["contient"]).casefold() in found.casefold()
    return bool(found == truth)


def pastes(name: str) -> tuple[Talk, dict[str, str | None]]:
    """The conversation after the paste, and the identifiers that its tokens stand for."""
    script = AGENTS[name]
    talk = agent().says(script["recit"], motif=script["verite"]["dispute.motif"])
    return talk, {f.token: f.value for f in mask(script["recit"], "description").found}


@pytest.mark.parametrize("name", AGENTS)
def test_an_agent_who_pastes_everything_has_nothing_more_to_say(name: str) -> None:
    assert pastes(name)[0].awaiting == "summary_confirmed"


@pytest.mark.parametrize("name", AGENTS)
def test_what_an_agent_pastes_is_read_as_it_was_meant(name: str) -> None:
    talk, clear = pastes(name)
    told = {n: clear.get(v, v) if isinstance(v, str) else v for n, v in talk.draft.answers.items()}
    wrong = {
        path: told.get(asked)
        for path, truth in AGENTS[name]["verite"].items()
        if (asked := question(path)) and not agrees(told.get(asked), truth)
    }
    wrong.pop("origin", None) if "origin" not in told else None  # the door's own default
    assert wrong == {}


def test_a_mistyped_number_of_the_person_concerned_is_asked_again_as_theirs() -> None:
    talk = agent().says(
        "Demandeur : Lina Essai\nAssurée : Mme Odette Faux née le 03/05/1941\n"
        "NIR de l'assurée : 241052199000204\nOrganisme : CPAM du Cher\nTribunal : non"
    )
    assert talk.awaiting == "represented_nir"
    assert talk["represented_nir"] is None and talk["nir"] is None


def test_the_days_of_the_committee_are_read_under_its_label() -> None:
    talk = agent().says(
        "Nom : Essai\nPrénom : Lina\nCRA : saisie le 06/10/2026, rejet le 12/11/2026\nTribunal : non"
    )
    assert {"cra_saisie:2026-10-06", "cra_decision:2026-11-12"} <= set(talk.draft.signs)


def test_two_numbers_in_prose_go_each_to_its_person() -> None:
    talk = Talk.begun().says(
        "Je m'appelle Lina Essai, mon numéro est le 285055399000188, j'écris pour ma mère Odette Faux, "
        "née le 3 mai 1941, le sien est le 241052199000203, j'ai une procuration."
    )
    assert (talk["nir"], talk["represented_nir"]) == ("<NIR_1>", "<NIR_2>")


def test_the_call_being_made_is_no_complaint_by_telephone() -> None:
    talk = agent().says(
        "Mme Lina Essai appelle car la CPAM refuse ses soins. Elle est joignable au 06 39 98 11 11 et n'a pas "
        "d'adresse mail. Elle a écrit à la caisse le 2 octobre."
    )
    assert talk["prior_complaint"] is True and talk["prior_complaint_channel"] is None
