"""What the pages show of a conversation and of a saisine."""

from datetime import UTC, datetime
from typing import Any

import pytest

from intake_api.conversations.schemas import ChoiceOut, MessageOut, Progress, State
from intake_api.saisines.schemas import EventOut, SaisineOut
from intake_api.web import views
from intake_api.web.formats import moment


def said(text: str, *choices: str) -> MessageOut:
    offered = [ChoiceOut(id=f"c-{label}", label=label) for label in choices]
    return MessageOut(role="assistant", kind="question", text=text, choices=offered or None)


def typed(text: str) -> MessageOut:
    return MessageOut(role="user", kind="text", text=text)


def state(**changes: Any) -> State:
    whole = {
        "status": "open",
        "awaiting": "description",
        "progress": Progress(answered=5, remaining=7),
        "answers": {},
    }
    return State.model_validate(whole | changes)


def test_only_what_the_person_has_not_answered_yet_can_still_be_chosen() -> None:
    shown = views.bubbles(
        [said("Prêt ?", "Oui"), typed("Oui"), said("Aide", "Continuer"), said("Date ?", "Aucune")]
    )
    assert [bubble.live for bubble in shown] == [False, False, True, True]
    assert [bubble.is_first_new for bubble in shown] == [False, False, True, False]
    assert [bubble.continues for bubble in shown] == [False, False, False, True]


def test_before_any_answer_everything_can_be_chosen() -> None:
    shown = views.bubbles([said("Bonjour"), said("Prêt ?", "Oui")])
    assert [bubble.live for bubble in shown] == [True, True]


def test_after_an_answer_without_reply_nothing_can_be_chosen_but_reading_has_a_place() -> None:
    shown = views.bubbles([said("Prêt ?", "Oui"), typed("Oui")])
    assert [bubble.live for bubble in shown] == [False, False]
    assert shown[1].is_first_new


def test_the_question_being_asked_counts_in_the_progress() -> None:
    assert views.step(state()) == views.Step(6, 12)


@pytest.mark.parametrize("answered", [0, 1])
def test_the_progress_never_passes_its_end(answered: int) -> None:
    shown = views.step(state(progress=Progress(answered=answered, remaining=0)))
    assert shown == views.Step(1, 1)


@pytest.mark.parametrize("changes", [{"status": "submitted"}, {"awaiting": None}])
def test_there_is_no_progress_when_nothing_is_asked(changes: dict[str, Any]) -> None:
    assert views.step(state(**changes)) is None


def test_answers_are_noted_in_plain_french_in_the_order_of_the_questions() -> None:
    noted = views.notes(
        {
            "city": "Dijon",
            "prior_complaint_date": "2026-10",
            "prior_complaint": True,
            "motif": "ij_maladie",
            "organisme": "cpam",
            "birth_date": "1969-05-01",
            "nir": "2 69 05 •• ••• ••• ••",
            "exceptional_situation": ["urgence", "precarite"],
            "amount_eur": "1250.50",
            "email": None,
        }
    )
    assert [(note.label, note.value) for note in noted] == [
        ("Sujet de votre demande", "Indemnités pendant un arrêt maladie"),
        ("Organisme concerné", "L'Assurance Maladie (CPAM)"),
        ("Réclamation déjà faite", "Oui"),
        ("Date de la réclamation", "octobre 2026"),
        ("Somme en jeu", "1\u202f250,50\u00a0€"),
        (
            "Situation particulière",
            "Une urgence : santé, logement, droits coupés, Plus de revenus, ou presque",
        ),
        ("Numéro de sécurité sociale", "2 69 05 •• ••• ••• ••"),
        ("Date de naissance", "1er mai 1969"),
        ("Ville", "Dijon"),
        ("E-mail", "non précisé"),
    ]


def test_a_long_story_is_cut_short_between_two_words() -> None:
    (note,) = views.notes({"description": "indemnités " * 100})
    assert len(note.value) <= 141
    assert note.value.endswith("indemnités…")


def test_the_notice_and_questions_unknown_to_this_version_are_not_noted() -> None:
    assert views.notes({"accept_notice": True, "summary_confirmed": True, "later": "x"}) == ()


def saisine(**changes: Any) -> SaisineOut:
    whole = {
        "reference": "M7KQ-4XW9",
        "status": "enregistree",
        "status_label": "enregistrée",
        "submitted_at": datetime(2026, 11, 21, 9, 30, tzinfo=UTC),
        "events": [],
    }
    return SaisineOut.model_validate(whole | changes)


def test_a_saisine_is_handed_over_only_once_the_case_system_acknowledged_it() -> None:
    assert [one.event for one in views.milestones(saisine())] == ["enregistree"]
    handed = saisine(delivered_at=datetime(2026, 11, 21, 9, 31, tzinfo=UTC))
    assert [one.event for one in views.milestones(handed)] == ["enregistree", "remise"]


def test_what_happened_is_told_in_order_withdrawal_included() -> None:
    event = EventOut(
        status="recue",
        status_label="reçue par le médiateur",
        at=datetime(2026, 11, 23, 8, tzinfo=UTC),
    )
    told = views.milestones(
        saisine(
            events=[event],
            delivered_at=datetime(2026, 11, 21, 9, 31, tzinfo=UTC),
            withdrawn_at=datetime(2026, 11, 22, tzinfo=UTC),
        )
    )
    assert [one.event for one in told] == ["enregistree", "remise", "retiree", "recue"]


@pytest.mark.parametrize(
    ("status", "possible"), [("enregistree", True), ("en_mediation", True), ("cloturee", False)]
)
def test_one_withdraws_what_is_still_being_handled(status: str, possible: bool) -> None:
    assert views.can_be_withdrawn(saisine(status=status)) is possible


def test_instants_are_told_in_the_time_of_paris() -> None:
    assert moment(datetime(2026, 7, 31, 22, 5, tzinfo=UTC)) == "1er août 2026 à 0\u00a0h\u00a005"
