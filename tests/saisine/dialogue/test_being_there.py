"""The number in one line, for whoever may be in danger: said once, and the turn goes on."""

import pytest

from tests.saisine.dialogue.talk import STEPS, Talk

LINE = "utter_there_for_you"


def test_a_doubt_gets_the_number_first_and_its_answer_after() -> None:
    talk = Talk.begun(**STEPS, nir=None).says("Verrier", danger=0.55)
    assert talk.said[0] == LINE
    assert talk["last_name"] == "Verrier"
    assert talk.kinds[-1] == "question"
    assert "urgence" not in talk.draft.flags


def test_it_is_said_once() -> None:
    talk = Talk.begun(**STEPS).says("Verrier, enfin tant que je porte un nom", danger=0.3)
    assert LINE not in talk.says("Chantale, pour ce que ça change", danger=0.3).said


def test_help_that_came_first_is_not_repeated_in_a_line() -> None:
    talk = Talk.begun().says("je vais me tuer", danger=0.99)
    assert talk.said == ["utter_distress"]
    assert LINE not in talk.says("on peut continuer, la CPAM ne me paie plus", danger=0.4).said


@pytest.mark.parametrize("share", [None, 0.0, 0.14])
def test_nobody_who_is_calm_is_shown_it(share: float | None) -> None:
    assert LINE not in Talk.begun(**STEPS).says("Verrier", danger=share).said


@pytest.mark.parametrize(
    "text", ["je vais bien, c'est juste l'argent", "pourquoi vous me parlez de mourir ?"]
)
def test_whoever_says_they_are_well_is_believed(text: str) -> None:
    assert LINE not in Talk.begun(**STEPS).says(text, danger=0.3).said


def test_it_is_said_before_the_notice_is_accepted_and_after_all_is_sent() -> None:
    assert Talk().opens().says("à quoi bon, bientôt", "unclear", 0.3, danger=0.2).said[0] == LINE
    sent = Talk.begun(**STEPS)
    sent.draft = type(sent.draft)(channel="public", status="submitted")
    assert sent.says("à quoi bon, bientôt", "unclear", 0.3, danger=0.2).said[0] == LINE


def test_it_is_said_again_to_whoever_starts_again() -> None:
    talk = Talk.begun(**STEPS).says("Verrier, enfin tant que je porte un nom", danger=0.3)
    talk.says("je veux tout recommencer", "restart", 0.95).says("oui", "affirm", 0.98)
    assert talk.draft.answers.get("last_name") is None
    assert talk.says("à quoi bon, bientôt", "unclear", 0.3, danger=0.2).said[0] == LINE


def test_what_plainly_answers_leaves_little_to_doubt() -> None:
    assert LINE not in Talk.begun(**STEPS, nir=None).says("Verrier", danger=0.3).said
    agreed = Talk().opens().says("oui je veux bien essayer, je ne suis pas habituée", danger=0.35)
    assert agreed["accept_notice"] is True and LINE not in agreed.said
