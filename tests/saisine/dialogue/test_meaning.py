"""What a message is, in the light of the question: the words first, the classifier where they leave it open."""

from datetime import date

import pytest

from saisine.dialogue.meaning import SURE_ACT, Meant, declines, meant
from saisine.dialogue.turn import FoundToken, Heard
from saisine.dialogue.understood import draft_asking, understood
from saisine.dialogue.workbench import Workbench

TODAY = date(2026, 11, 21)


def of(text: str, asked: str, act: str = "inform", sure: float = 0.3, **more: object) -> Meant:
    heard = Heard(text=text, act=act, confidence=sure, **more)  # type: ignore[arg-type]
    return meant(Workbench(draft_asking(asked), heard, TODAY))


def line(text: str, asked: str | None, act: str = "inform", sure: float = 0.3) -> dict[str, object]:
    return understood(draft_asking(asked), Heard(text=text, act=act, confidence=sure), TODAY)


@pytest.mark.parametrize("asked", ["description", "nir", "accept_notice", "summary_confirmed"])
def test_danger_comes_before_anything_else(asked: str) -> None:
    assert of("je veux mourir", asked, "greet", 1.0).act == "distress"


def test_a_worry_that_the_classifier_only_suspects_is_no_danger() -> None:
    assert of("ces délais me tuent", "answer_received", "distress", 0.55).act != "distress"


def test_danger_that_is_only_hinted_at_is_heard_by_the_classifier_alone() -> None:
    told = "j'ai rangé la maison et donné mes oiseaux, il ne reste qu'à fermer la porte"
    assert of(told, "street", danger=0.5).act == "distress"
    assert of(told, "street", danger=0.2).act != "distress"


@pytest.mark.parametrize(("danger", "act"), [(0.83, "inform"), (0.95, "distress")])
def test_the_story_of_a_dispute_must_cry_louder(danger: float, act: str) -> None:
    """« Je ne touche plus mes indemnités »: told, of a likely motif, by somebody without income."""
    told = "je suis en arrêt depuis le 3 août et je ne touche plus mes indemnités, ils ne répondent pas"
    heard = Heard(
        text=told,
        act="inform",
        confidence=0.97,
        acts=(("inform", 0.97), ("distress", 0.01)),
        motifs=(("ij_maladie", 0.98),),
        danger=danger,
    )
    assert meant(Workbench(draft_asking("description"), heard, TODAY)).act == act


def test_words_of_danger_that_the_classifier_finds_harmless_are_a_figure_of_speech() -> None:
    assert of("je veux mourir", "street", danger=0.01).act != "distress"
    assert (
        of("je veux mourir", "street", danger=0.03).act == "distress"
    )  # as low in hurried spelling


@pytest.mark.parametrize("text", ["....", "sdfgsdfg", "🙃🙃", "?"])
def test_noise_is_never_a_confident_act(text: str) -> None:
    assert of(text, "prior_complaint", "affirm", 0.99).act == "unclear"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("oui", "affirm"),
        ("bah oui évidemment", "affirm"),
        ("non jamais", "deny"),
        ("pas du tout", "deny"),
    ],
)
def test_a_bare_yes_or_no_is_read_whatever_the_classifier_says(text: str, act: str) -> None:
    assert of(text, "prior_complaint", "unclear", 0.4).act == act


def test_a_no_that_tells_a_complaint_is_an_answer_that_tells() -> None:
    assert of("non mais je suis passée trois fois au guichet", "prior_complaint").act == "inform"


def test_a_number_is_an_answer_even_mistyped() -> None:
    found = (FoundToken(kind="siret", token="<SIRET_1>", reason="key", sentence="…"),)
    assert of("<SIRET_1>", "siret", "unclear", 0.9, found=found).act == "inform"


@pytest.mark.parametrize("name", ["Louise Petit", "karim benali"])
def test_a_name_is_a_name_although_it_looks_like_a_greeting(name: str) -> None:
    assert of(name, "last_name", "greet", 0.9).act == "inform"


@pytest.mark.parametrize(
    ("text", "asked", "act"),
    [
        ("un grand merci à vous", "siret", "thanks"),
        ("le siret on le trouve où", "siret", "faq_other"),
        ("mon bus arrive je terminerai chez moi", "street", "resume_later"),
        ("ferme-la sale bot", "represented_last_name", "insult_or_anger"),
    ],
)
def test_where_any_words_would_make_an_answer_a_sure_act_wins(
    text: str, asked: str, act: str
) -> None:
    assert of(text, asked, act, 0.7).act == act


def test_a_choice_that_was_named_is_an_answer_although_it_looks_like_a_question() -> None:
    assert of("le médiateur des indépendants", "mediator", "faq_other", 0.8).act == "inform"


def test_an_answer_that_also_asks_is_an_answer() -> None:
    said = of("non, c'est grave si je ne l'ai pas fait ?", "court_seized", "faq_other", 0.7)
    assert said.act == "deny"


def test_somebody_who_gives_up_is_heard_in_spite_of_a_yes() -> None:
    assert of("oui effacez tout", "prior_complaint", "stop_delete", 0.9).act == "stop_delete"


def test_a_long_story_is_the_story_even_an_angry_one() -> None:
    story = "Vous êtes des incapables. " + "J'ai envoyé mes papiers et personne ne me paie. " * 4
    assert of(story, "description", "insult_or_anger", 0.85).act == "inform"


def test_before_the_summary_what_is_said_wrong_is_a_correction() -> None:
    said = of("mon téléphone est faux, c'est pas le bon", "summary_confirmed", "faq_other", 0.6)
    assert (said.act, said.field) == ("correct_field", "phone")


def test_what_the_classifier_is_not_sure_of_is_never_acted_upon() -> None:
    said = of("la loire et ses châteaux", "caisse", "out_of_scope", 0.3)
    assert said.confidence < SURE_ACT


@pytest.mark.parametrize(
    ("text", "asked", "act", "expected"),
    [
        ("je ne sais plus", "prior_complaint_date", "inform", True),
        ("passez", "nir", "skip", True),
        ("non", "phone", "inform", True),
        ("non", "court_seized", "inform", False),
    ],
)
def test_to_decline_is_not_to_answer_no(text: str, asked: str, act: str, expected: bool) -> None:
    bench = Workbench(draft_asking(asked), Heard(text=text, act=act, confidence=0.8), TODAY)
    assert declines(bench, meant(bench)) is expected


def test_the_facts_of_the_contract_are_those_that_the_draft_would_keep() -> None:
    told = line(
        "J'ai écrit à la CPAM le 3 mars, aucune réponse. 14 jours d'arrêt, 1 250,50 € en jeu.", None
    )
    assert told["facts"] == {
        "date_reclamation": "2026-03-03",
        "reponse_recue": "none",
        "montant_eur": 1250.5,
        "jours_arret": 14,
    }
    assert told["organisme"] == "cpam"


def test_a_cgss_leaves_the_body_open() -> None:
    assert line("la CGSS de Guadeloupe ne me répond pas depuis mars", None)["organisme"] is None


def test_a_month_without_its_day_is_given_as_such() -> None:
    assert line("décembre 2025", "contested_decision_date")["fields"] == {"date": "2025-12"}


def test_an_impossible_day_is_no_value() -> None:
    assert line("31 février 2026", "prior_complaint_date")["fields"] == {}
