"""How days and answers are told back, in plain French."""

from datetime import date

import pytest

from saisine import calendar
from saisine.questions import QUESTIONS
from saisine.wording import euros, fact, shown


@pytest.mark.parametrize(
    ("iso", "french"),
    [
        ("2026-10-12", "12 octobre 2026"),
        ("2026-05-01", "1er mai 2026"),
        ("2026-08", "août 2026"),
        ("2024-02-29", "29 février 2024"),
    ],
)
def test_a_day_or_a_month_is_told_in_french(iso: str, french: str) -> None:
    assert calendar.in_french(iso) == french


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2026-10-15", 1, "2026-11-15"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-15", -1, "2025-12-15"),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last_of_the_month(
    day: str, months: int, later: str
) -> None:
    assert calendar.plus_months(date.fromisoformat(day), months).isoformat() == later


@pytest.mark.parametrize(
    ("amount", "said"),
    [("850.00", "850\u00a0€"), ("1250.50", "1\u202f250,50\u00a0€"), ("0.05", "0,05\u00a0€")],
)
def test_a_sum_is_told_the_french_way(amount: str, said: str) -> None:
    assert euros(amount) == said


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("prior_complaint_date", "2026-10-02", "votre réclamation date du 2 octobre 2026"),
        ("prior_complaint_date", "2026-10", "votre réclamation date d'octobre 2026"),
        ("prior_complaint_date", "2026-08", "votre réclamation date d'août 2026"),
        ("answer_date", "2026-03", "la réponse date de mars 2026"),
        ("motif", "transports", "le sujet : frais de transport (taxi, ambulance, VSL)"),
        ("amount_eur", "850.00", "la somme en jeu : 850\u00a0€"),
        ("court_seized", False, "aucun tribunal n'est saisi"),
        ("last_name", "Petit", None),
        ("prior_complaint", None, None),
    ],
)
def test_a_fact_is_told_back_as_half_a_sentence(
    name: str, value: str | bool | None, said: str | None
) -> None:
    assert fact(name, value) == said


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("prior_complaint", True, "Oui"),
        ("court_seized", False, "Non"),
        ("prior_complaint", None, "non précisé"),
        ("exceptional_situation", (), "aucune"),
        ("exceptional_situation", ("urgence",), "Une urgence : santé, logement, droits coupés"),
        ("requester_type", "employeur", "Employeur"),
        ("birth_date", "1969-05-03", "3 mai 1969"),
        ("caisse", "CPAM de la Côte-d'Or", "CPAM de la Côte-d'Or"),
        ("last_name", "Petit", "Petit"),
    ],
)
def test_a_value_is_shown_as_people_read_it(
    name: str, value: str | bool | tuple[str, ...] | None, said: str
) -> None:
    assert shown(name, value) == said


def test_every_question_can_show_that_nothing_was_said() -> None:
    assert {shown(name, None) for name in QUESTIONS} == {"non précisé"}
