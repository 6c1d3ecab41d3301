"""What a short answer says: a yes or a no, roundabout or not, and whether it tells something besides."""

from datetime import date

import pytest

from saisine.dialogue.meaning import SURE_ACT, Meant, meant
from saisine.dialogue.turn import Heard
from saisine.dialogue.understood import draft_asking
from saisine.dialogue.workbench import Workbench

TODAY = date(2026, 11, 21)


def of(text: str, asked: str, act: str = "unclear", sure: float = 0.3) -> Meant:
    return meant(Workbench(draft_asking(asked), Heard(text=text, act=act, confidence=sure), TODAY))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("bon, s'il le faut vraiment, alors oui", "accept_notice"),
        ("ça ne m'emballe pas mais d'accord", "accept_notice"),
        ("je ne vois pas ce qui m'empêcherait d'accepter", "accept_notice"),
        ("pourquoi est-ce que je refuserais", "accept_notice"),
        ("je n'ai rien contre", "accept_notice"),
        ("ça ne me gêne pas", "accept_notice"),
        ("rien à modifier", "summary_confirmed"),
        ("aucune erreur, vous pouvez y aller", "summary_confirmed"),
        ("vous avez tapé juste", "motif"),
        ("adjugé", "mediator"),
    ],
)
def test_a_roundabout_yes_agrees(text: str, asked: str) -> None:
    said = of(text, asked, "deny", 0.4)
    assert said.act == "affirm" and said.confidence >= SURE_ACT


@pytest.mark.parametrize(
    "text", ["rien à changer sauf mon adresse", "aucune erreur à part mon nom"]
)
def test_a_yes_with_a_reservation_does_not_confirm_the_summary(text: str) -> None:
    assert of(text, "summary_confirmed").act == "correct_field"


@pytest.mark.parametrize("text", ["rien à redire", "je n'ai rien contre", "aucun changement"])
def test_finding_nothing_against_states_no_fact(text: str) -> None:
    assert of(text, "answer_received").act != "affirm"


@pytest.mark.parametrize(
    "text",
    [
        "silence complet",
        "lettre morte",
        "aucune à ce jour",
        "rien à ce jour",
        "néant",
        "on attend toujours",
        "ils font les morts",
    ],
)
def test_a_turn_of_phrase_for_silence_is_a_no_whatever_the_classifier_says(text: str) -> None:
    said = of(text, "answer_received", "inform", 0.8)
    assert said.act == "deny" and said.confidence >= SURE_ACT


@pytest.mark.parametrize(
    "text", ["Dieu merci non", "grâce au ciel non", "on n'en est pas là", "à Dieu ne plaise"]
)
def test_a_no_is_heard_behind_its_relief(text: str) -> None:
    assert of(text, "court_seized", "thanks", 0.7).act == "deny"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("oui, par la messagerie de mon compte", "prior_complaint"),
        ("oui, ma comptable a relancé leur service", "prior_complaint"),
        ("oui mais on m'a renvoyé ailleurs", "prior_complaint"),
        ("non, seulement un passage à l'accueil", "prior_complaint"),
        ("oui et ils ont encore dit non", "answer_received"),
        ("oui, un refus tout sec", "answer_received"),
        ("oui l'audience se tiendra à Dijon", "court_seized"),
        ("non, la commission seulement", "court_seized"),
    ],
)
def test_a_yes_or_no_that_tells_something_informs(text: str, asked: str) -> None:
    assert of(text, asked).act == "inform"


@pytest.mark.parametrize(
    ("text", "asked", "act"),
    [
        ("oui oui celle-ci", "caisse", "affirm"),
        ("oui, évidemment, je l'ai fait sans tarder", "prior_complaint", "affirm"),
        ("oui ils ont fini par répondre", "answer_received", "affirm"),
        ("hélas oui, nous en sommes là", "court_seized", "affirm"),
        ("ah non, je n'ai pas osé", "prior_complaint", "deny"),
        ("non mais je n'ai pas eu le temps", "prior_complaint", "deny"),
        ("non, je n'ai pas les moyens", "court_seized", "deny"),
    ],
)
def test_a_yes_or_no_said_again_in_other_words_stays_one(text: str, asked: str, act: str) -> None:
    assert of(text, asked, "inform", 0.6).act == act


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("chai pas", "nir"),
        ("chsais plus", "prior_complaint_date"),
        ("j en sé rien", "siret"),
        ("je confonds tout le temps", "organisme"),
        ("je m'y perds un peu", "organisme"),
        ("je ne saurais pas le chiffrer", "amount_eur"),
        ("j'arrive pas à expliquer", "answer_unsatisfactory_reason"),
        ("ça m'échappe", "prior_complaint_date"),
        ("je ne sais pas laquelle choisir", "mediator"),
    ],
)
def test_a_doubt_is_said_in_many_ways(text: str, asked: str) -> None:
    said = of(text, asked, "inform", 0.45)
    assert said.act == "dont_know" and said.confidence >= SURE_ACT


@pytest.mark.parametrize(
    "text", ["je suis incapable de travailler", "ils ne m'ont rien expliqué du tout"]
)
def test_what_one_cannot_do_is_no_doubt(text: str) -> None:
    assert of(text, "answer_unsatisfactory_reason").act == "inform"


@pytest.mark.parametrize(
    "text", ["93", "2A", "la Loire-Atlantique", "celle du Finistère", "ile et vilaine"]
)
def test_a_departement_answers_which_caisse(text: str) -> None:
    said = of(text, "caisse", "out_of_scope", 0.4)
    assert said.act == "inform" and said.confidence >= SURE_ACT
