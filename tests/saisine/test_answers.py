"""One answer at a time: what is kept, what is refused and in which words, on 21 November 2026."""

from datetime import date
from typing import Any

import pytest

from saisine.answers import LONGEST_LINE, LONGEST_TEXT, accept, read
from saisine.known import Known
from saisine.questions import QUESTIONS
from saisine.reading.misread import Misread

TODAY = date(2026, 11, 21)


def accepted(name: str, value: Any, **answers: Any) -> Any:
    return accept(name, value, Known(answers, (), (), TODAY))


def answered(name: str, text: str, **answers: Any) -> Any:
    return read(QUESTIONS[name], text, Known(answers, (), (), TODAY))


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("prior_complaint", True, True),
        ("prior_complaint", "true", True),
        ("prior_complaint", "non", False),
        ("prior_complaint_date", "2026-10-12", "2026-10-12"),
        ("prior_complaint_date", "2026-10", "2026-10"),
        ("prior_complaint_date", "fin août", "2026-08"),
        ("prior_complaint_date", "hier", "2026-11-20"),
        ("birth_date", "3 mai 1969", "1969-05-03"),
        ("amount_eur", 850, "850.00"),
        ("amount_eur", 1250.5, "1250.50"),
        ("amount_eur", "1 250,50 €", "1250.50"),
        ("postal_code", "21000", "21000"),
        ("postal_code", "21 000 Dijon", "21000"),
        ("description", "  On me refuse tout.  ", "On me refuse tout."),
        ("motif", "soins", "soins"),
        ("exceptional_situation", [], None),
        ("nir", "2 69 05 49 588 157 80", "269054958815780"),
        ("email", "jeanne.petit@example.org", "jeanne.petit@example.org"),
    ],
)
def test_what_programs_send_and_what_people_type_is_kept_in_one_form(
    name: str, value: Any, kept: Any
) -> None:
    if kept is None:
        assert isinstance(accepted(name, value), Misread)
    else:
        assert accepted(name, value) == kept


@pytest.mark.parametrize("value", [None, "", "   ", "\u200b", "\n"])
def test_nothing_is_no_answer(value: Any) -> None:
    assert accepted("description", value) is None


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("couleur", "rouge", "n'existe pas"),
        ("prior_complaint", "peut-être", "oui ou par non"),
        ("prior_complaint", 3, "oui ou par non"),
        ("prior_complaint_date", "bientôt", "date"),
        ("prior_complaint_date", "2027-01-01", "pas encore passée"),
        ("prior_complaint_date", "2026-12", "pas encore passée"),
        ("contested_decision_date", "octobre", "jour"),
        ("birth_date", "2026-10-12", "date"),
        ("amount_eur", "beaucoup", "somme en euros"),
        ("amount_eur", -3, "somme en euros"),
        ("amount_eur", float("nan"), "forme"),
        ("postal_code", "2100", "cinq chiffres"),
        ("motif", "zzz", "réponses proposées"),
        ("description", {"a": 1}, "forme"),
        ("description", True, "forme"),
        ("attachments", "fichier", "documents"),
        ("description", "a" * (LONGEST_TEXT + 1), "trop long"),
        ("city", "a" * (LONGEST_LINE + 1), "trop long"),
        ("nir", "2 69 05", "chiffres"),
    ],
)
def test_a_refusal_says_in_french_what_is_missing(name: str, value: Any, says: str) -> None:
    refused = accepted(name, value)
    assert isinstance(refused, Misread)
    assert says in refused.sentence


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("prior_complaint", "oui, deux fois", {"prior_complaint": True}),
        (
            "prior_complaint",
            "un recommandé en juin",
            {
                "prior_complaint": True,
                "prior_complaint_channel": "courrier",
                "prior_complaint_date": "2026-06",
            },
        ),
        (
            "prior_complaint",
            "non, j'ai seulement appelé la caisse",
            {"prior_complaint": True, "prior_complaint_channel": "telephone"},
        ),
        ("prior_complaint", "non, j'attends leur réponse", {"prior_complaint": False}),
        ("answer_received", "toujours rien", {"answer_received": False}),
        ("answer_received", "oui, un accusé de réception automatique", {"answer_received": False}),
        ("answer_received", "oui, un refus", {"answer_received": True}),
        ("answer_received", "ils ont répondu non", {"answer_received": True}),
        ("control_under_way", "aucun contrôle", {"control_under_way": False}),
        ("court_seized", "non, seulement les prud'hommes", {"court_seized": False}),
        ("court_seized", "le tribunal est saisi", None),
        ("accept_notice", "ok", {"accept_notice": True}),
        ("accept_notice", "pas de souci", {"accept_notice": True}),
        ("court_seized", "ok", None),
        ("prior_complaint_date", "mi-octobre", {"prior_complaint_date": "2026-10"}),
        ("prior_complaint_date", "je ne sais pas", None),
        (
            "last_name",
            "Jeanne Petit, née le 3 mai 1969",
            {"first_name": "Jeanne", "last_name": "Petit", "birth_date": "1969-05-03"},
        ),
        ("birth_date", "3 mai 1969", {"birth_date": "1969-05-03"}),
        (
            "street",
            "12 rue des Tilleuls 21000 Dijon",
            {"street": "12 rue des Tilleuls", "postal_code": "21000", "city": "Dijon"},
        ),
        ("street", "chez ma fille, ferme du Haut", {"street": "chez ma fille, ferme du Haut"}),
        ("city", "Dijon", {"city": "Dijon"}),
        ("nir", "269054958815780", None),
    ],
)
def test_a_typed_answer_is_read_from_its_question(name: str, text: str, found: Any) -> None:
    assert answered(name, text) == found


def test_a_date_without_its_day_is_asked_for_where_a_deadline_runs_from_it() -> None:
    misread = answered("contested_decision_date", "en octobre")
    assert isinstance(misread, Misread) and "jour" in misread.sentence


@pytest.mark.parametrize("said", ["non", "je ne sais pas", "pourquoi ?", "<NIR_1>"])
def test_a_refusal_or_a_question_is_nobodys_name_and_no_address(said: str) -> None:
    assert answered("last_name", said) is None
    assert answered("street", said) is None
