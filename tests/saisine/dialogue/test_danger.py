"""From which share of danger on help comes first: a cry is hinted at in few words, and so are many answers."""

from dataclasses import replace
from datetime import date

import pytest

from saisine.dialogue.danger import is_in_danger
from saisine.dialogue.turn import Heard
from saisine.dialogue.understood import draft_asking
from saisine.dialogue.workbench import Workbench
from tests.saisine.dialogue.talk import STEPS, Talk

TODAY = date(2026, 11, 21)
CALM = (("inform", 0.9), ("deny", 0.05), ("distress", 0.02))
CRIED = (("distress", 0.6), ("inform", 0.3))
TOLD = (("inform", 0.99), ("faq_legal_deadline", 0.002))


def heard(text: str, asked: str, danger: float, acts: tuple[tuple[str, float], ...] = CALM) -> bool:
    told = Heard(text=text, act=acts[0][0], confidence=acts[0][1], acts=acts, danger=danger)
    return is_in_danger(Workbench(draft_asking(asked), told, TODAY))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("hier", "prior_complaint_date"),
        ("LE BRAS Yannick", "last_name"),
        ("la petite s'appelle Inès", "represented_first_name"),
        ("6 quai de la Loire Paris 75019", "street"),
        ("surtout pas", "court_seized"),
    ],
)
def test_a_few_words_that_answer_are_a_cry_only_when_it_is_loud(text: str, asked: str) -> None:
    assert not heard(text, asked, 0.8)
    assert heard(text, asked, 0.95)
    assert heard(text, asked, 0.8, CRIED)
    assert heard(text, "description", 0.8)


@pytest.mark.parametrize(
    "text",
    [
        "à quoi ça sert tout ça maintenant",
        "non mais de toute façon après demain je n'aurai plus besoin de rien ni de personne",
    ],
)
def test_what_answers_nothing_or_at_length_is_heard_sooner(text: str) -> None:
    assert heard(text, "prior_complaint_date", 0.4)
    assert not heard(text, "prior_complaint_date", 0.2)


def test_the_longer_a_message_the_louder_it_must_be() -> None:
    weary = "je n'en peux plus de ces papiers " * 5
    for text, share in (("je n'en peux plus", 0.35), (weary, 0.5), (weary * 4, 0.5)):
        assert not heard(text, "description", share - 0.01)
        assert heard(text, "description", share)


@pytest.mark.parametrize(
    "text",
    ["أريد أن أموت", "я хочу умереть", "не хочу больше жить", "муж меня бьёт", "ölmek istiyorum"],
)
def test_words_of_danger_in_a_language_never_learnt_are_believed(text: str) -> None:
    assert heard(text, "description", 0.01, TOLD)


def test_a_figure_of_speech_is_not_believed() -> None:
    assert not heard("je vais me tuer à la tâche, je vais me pendre", "description", 0.01, TOLD)


def test_words_of_danger_are_enough_whatever_was_asked() -> None:
    assert heard("hier mon mari m'a frappée", "prior_complaint_date", 0.2)


@pytest.mark.parametrize(
    ("asked", "said", "share"),
    [
        ("nir", "J'ai appelé le 3114. Je vais bien qu'ils disent. Moi j'ai la corde", 0.9),
        ("street", "je ne sais pas, il va rentrer et me cogner", 0.45),
        ("summary_confirmed", "Envoyez. J'ai avalé tout ce qu'il y avait", 0.8),
        ("court_seized", "plus de batterie. adieu", 0.8),
    ],
)
def test_what_is_said_beside_an_answer_is_still_heard(asked: str, said: str, share: float) -> None:
    talk = Talk.begun(**STEPS)
    talk.draft = replace(talk.draft, awaiting=asked)
    assert talk.says(said, "inform", 0.6, danger=share).said[0].startswith("utter_distress")
