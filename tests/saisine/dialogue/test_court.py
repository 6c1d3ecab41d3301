"""A court stops everything: never on one answer, however it was said."""

from datetime import date

import pytest

from saisine.dialogue import Heard, step
from saisine.draft import Draft, apply

TODAY = date(2026, 11, 21)
ASKED = Draft(
    channel="public",
    answers={
        "accept_notice": True,
        "description": "La CPAM ne verse pas mes indemnités.",
        "motif": "ij_maladie",
        "requester_type": "assure",
        "organisme": "cpam",
        "prior_complaint": True,
        "answer_received": False,
        "prior_complaint_date": "2026-09-07",
    },
    awaiting="court_seized",
)


@pytest.mark.parametrize("said", ["oui", "saisi", "je l'ai fait la semaine passée", "évidemment"])
def test_a_yes_to_the_court_is_made_sure_of_before_it_stops_anything(said: str) -> None:
    first = step(ASKED, Heard(text=said, act="affirm", confidence=0.95), TODAY)
    assert first.changes.status == "open"
    assert "court_seized" not in first.changes.set
    assert [say.response for say in first.says] == ["utter_confirm_court"]
    second = step(
        apply(ASKED, first.changes), Heard(text="oui", act="affirm", confidence=0.95), TODAY
    )
    assert second.changes.status == "stopped"


def test_a_no_after_all_goes_on_as_if_nothing_had_been_said() -> None:
    first = step(ASKED, Heard(text="saisi", act="affirm", confidence=0.95), TODAY)
    second = step(
        apply(ASKED, first.changes), Heard(text="non, je me suis trompé", act="deny"), TODAY
    )
    assert second.changes.status == "open"
    assert second.changes.set["court_seized"] is False
