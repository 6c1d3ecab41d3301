"""What an agent notes in few words."""

from datetime import date

import pytest

from saisine.dialogue.facts import facts_in
from saisine.dialogue.turn import Heard
from saisine.reading.agent_notes import as_told, status_of_caller

DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("refus C2S, a écrit le 28/09", "refus C2S, j'ai écrit le 28/09"),
        ("l'assurée a contesté par mail", "j'ai contesté par mail"),
        ("recours le 3/10, ss réponse", "recours le 3/10, sans réponse"),
        ("refus transport 12/08, 84 €", "refus transport le 12/08, 84 €"),
        ("née le 12/03/60, en arrêt depuis 3/08", "née le 12/03/60, en arrêt depuis 3/08"),
        ("la caisse a écrit le 3 mai", "la caisse a écrit le 3 mai"),
        ("le médecin a envoyé l'avis", "le médecin a envoyé l'avis"),
    ],
)
def test_a_note_is_told_as_the_caller_would(noted: str, told: str) -> None:
    assert as_told(noted).strip() == told


@pytest.mark.parametrize(
    ("noted", "status"),
    [
        ("l'assuré M. Essai Roger 71 ans conteste un refus", "assure"),
        ("assurée Mme Essai Jeanne, IJ non versées", "assure"),
        ("Mme Essai, artisan coiffeuse, mise en demeure", "independant"),
        ("Mme Essai demande un délai", None),
        ("la caisse dit qu'il n'est pas assuré", None),
    ],
)
def test_who_the_caller_is(noted: str, status: str | None) -> None:
    assert status_of_caller(noted) == status


def test_an_event_is_not_what_is_contested() -> None:
    noted = "assuré salarié, at du 12/06 refusé le 30/07, a écrit le 15/08 en reco, ss réponse"
    found = facts_in(Heard(text=noted, by_agent=True), DAY, "description")
    assert found["contested_decision_date"] == "2026-07-30"
    assert found["prior_complaint_date"] == "2026-08-15"
    assert found["answer_received"] is False


def test_what_they_did_to_the_files_is_not_the_callers_complaint() -> None:
    noted = (
        "l'assuré M. Essai Roger conteste refus C2S notifié le 14/09, ressources mal calculées (ils ont "
        "compté la vente de sa voiture), a fait réclamation courrier le 28/09 sans retour"
    )
    found = facts_in(Heard(text=noted, by_agent=True), DAY, "description")
    assert (found["prior_complaint_date"], found["requester_type"]) == ("2026-09-28", "assure")
