"""Dates the person must be warned of. Always the unsuspended date: filing suspends nothing.

Sources: CSS R142-1 (CRA and court: 2 months), R133-3 (contrainte: 15 days), R133-9-2 (indu: 20 days).
"""

from datetime import date, timedelta

from saisine import calendar
from saisine.codes import DeadlineKind
from saisine.draft import Answers
from saisine.record import Deadline

CONTRAINTE = "CSS, art. R133-3 : quinze jours pour faire opposition à une contrainte"
INDU = "CSS, art. R133-9-2 : vingt jours pour demander une rectification"
CRA = "CSS, art. R142-1 : deux mois à compter de la notification, si elle le mentionne"


def known(
    answers: Answers, signs: tuple[str, ...], today: date, ripe_on: date | None
) -> tuple[Deadline, ...]:
    """The deadlines that follow from what was said, the most urgent first."""
    found = []
    decided_on = answers.get("contested_decision_date")
    if isinstance(decided_on, str) and len(decided_on) == 10:
        found += _after(date.fromisoformat(decided_on), answers, signs, today)
    if ripe_on and ripe_on > today:
        found.append(
            Deadline(
                kind="recevable_a_partir_du",
                date=ripe_on,
                source="Un mois sans réponse (Urssaf), 30 jours (CPSTI), indicatif (CPAM)",
            )
        )
    return tuple(sorted(found, key=lambda deadline: deadline.date))


def _after(decision: date, answers: Answers, signs: tuple[str, ...], today: date) -> list[Deadline]:
    """A contrainte is disputed before the court only; any other decision before the CRA, once."""
    days: list[tuple[DeadlineKind, date, str]] = []
    if "contrainte" in signs:
        days.append(("contrainte", decision + timedelta(days=15), CONTRAINTE))
    else:
        if answers.get("motif") == "indus_participations":
            days.append(("indu", decision + timedelta(days=20), INDU))
        if answers.get("cra_seized") is not True:
            days.append(("cra", calendar.plus_months(decision, 2), CRA))
    return [Deadline(kind=kind, date=day, source=src) for kind, day, src in days if day >= today]
