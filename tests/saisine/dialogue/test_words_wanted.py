"""Where any words would answer, what the classifier is fairly sure to be something else is no answer."""

from dataclasses import replace
from typing import Any

import pytest

from saisine.dialogue.meaning import meant
from saisine.dialogue.turn import Heard
from saisine.dialogue.understood import draft_asking
from saisine.dialogue.workbench import Workbench
from tests.saisine.dialogue.talk import STEPS, TODAY, WHO, Talk


def act_of(text: str, asked: str, act: str, sure: float, **more: Any) -> str:
    heard = Heard(text=text, act=act, confidence=sure, **more)
    return meant(Workbench(draft_asking(asked), heard, TODAY)).act


def asked_at(question: str) -> Talk:
    known = {name: value for name, value in {**STEPS, **WHO}.items() if name != question}
    talk = Talk.begun(**known)
    talk.draft = replace(talk.draft, awaiting=question)
    return talk


@pytest.mark.parametrize(
    ("text", "asked", "act", "sure"),
    [
        ("on sera fixés vers quand à peu près", "anything_else", "faq_delay", 0.7),
        ("mes enfants liront ce que je raconte", "desired_outcome", "faq_confidential", 0.7),
        ("remettez la caisse de la Nièvre, c'était l'autre", "anything_else", "correct_field", 0.9),
        ("pause, ma petite pleure", "contact_note", "resume_later", 0.8),
        ("jariv pa a ecrir, ya 1 perssone pr mapelé", "street", "human_handoff", 0.9),
    ],
)
def test_it_is_what_it_is_likely_to_be(text: str, asked: str, act: str, sure: float) -> None:
    assert act_of(text, asked, act, sure) == act
    assert act_of(text, asked, act, 0.4) == "inform"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Savoir quelle personne a pris cette décision.", "faq_who_decides"),
        ("qu'ils me rendent mes sous, et bonne soirée à vous", "goodbye"),
        ("qu'on me verse tout ce qu'on me doit depuis mars", "ask_status"),
        ("comprendre pourquoi on m'a refusé trois fois", "faq_other"),
    ],
)
def test_a_wish_is_one_whatever_it_sounds_like(text: str, act: str) -> None:
    assert act_of(text, "desired_outcome", act, 0.8) == "inform"
    assert asked_at("desired_outcome").says(text, act, 0.8)["desired_outcome"] == text


def test_a_curse_is_no_wish() -> None:
    said = act_of("que vous alliez tous au diable", "desired_outcome", "insult_or_anger", 0.95)
    assert said == "insult_or_anger"


def test_a_question_asked_of_oneself_is_answered_and_is_no_wish() -> None:
    talk = asked_at("desired_outcome")
    talk.says("peut il annuler ma dette tout seul", "faq_who_decides", 0.67)
    assert talk.said[0] == "utter_faq_who_decides" and talk.awaiting == "desired_outcome"
    assert "desired_outcome" not in talk.draft.answers


def test_another_question_whose_likeliest_subject_is_a_main_one_is_about_that_one() -> None:
    text, main = "ça dure combien de temps votre histoire", (("delay", 0.5), ("free", 0.1))
    assert act_of(text, "email", "faq_other", 0.6, topics=main) == "faq_delay"
    other = (("other_robot", 0.5), ("delay", 0.3))
    assert act_of(text, "email", "faq_other", 0.6, topics=other) == "faq_other"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("oups, le code postal tout à l'heure c'était 58000", "city"),
        ("vous avez inversé mon nom et mon prénom", "birth_date"),
        ("mon mail d'avant est pas bon, il manque un point", "contact_preference"),
    ],
)
def test_what_points_back_is_a_correction(text: str, asked: str) -> None:
    assert act_of(text, asked, "correct_field", 0.97) == "correct_field"


def test_a_way_to_be_reached_put_right_asks_for_nobody() -> None:
    text = "finalement appelez-moi plutôt, changez ma réponse d'avant"
    assert act_of(text, "attachments", "correct_field", 0.95) == "correct_field"
    assert act_of("appelez-moi plutôt", "motif", "human_handoff", 0.6) == "human_handoff"


def test_leaving_is_no_note_for_the_mediator() -> None:
    talk = asked_at("contact_note").says("pause, ma petite pleure", "resume_later", 0.82)
    assert talk.said == ["utter_kept_for_later"] and talk["contact_note"] is None
