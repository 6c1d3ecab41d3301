"""Dates the person must be warned of. Always the unsuspended date: filing suspends nothing.

Each is computed from what was said, with the delay in force on the day of the assessment (see
`saisine.data.delays`). Where what was said leaves a doubt, the earlier date is the one announced.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from saisine.calendar import start_of
from saisine.codes import DeadlineKind
from saisine.data import delays, practices
from saisine.dated import in_force, value_on
from saisine.draft import Answers
from saisine.motifs import MOTIFS
from saisine.record import Deadline

SIGNS: Mapping[str, str] = {
    "contrainte": "une contrainte a été notifiée ou signifiée",
    "mise_en_demeure": "l'Urssaf a envoyé une mise en demeure",
    "indu_reclame": "la caisse réclame une somme versée à tort (indu, trop-perçu)",
    "decision_medicale": "la décision suit un avis médical : médecin conseil, taux, catégorie, ALD refusée",
    "decision_administrative": "ce qui est contesté n'est pas médical : montant, calcul, ressources, droits",
    "cra_decision": "la commission de recours amiable (ou médicale) a rendu sa décision",
}
"""What these rules look for among the signs of a story. Two may carry a day, or a month, after a colon:
`cra_saisie:2026-06-10`, the day the commission was seized; `cra_decision:2026-09-01`, the day it decided."""

CRA_SEIZED_ON = "cra_saisie"
CRA_DECISION = "cra_decision"

ORDER: tuple[DeadlineKind, ...] = (
    "contrainte", "indu", "tribunal", "cra", "cmra", "recevable_a_partir_du",
)  # fmt: skip
"""Of two on the same day, the graver first."""

_DAY = re.compile(r"\d{4}-\d{2}(?:-\d{2})?")
_NO_INDU_FOR = ("professionnel_sante", "employeur")
"""The twenty days are the insured's; a professional has two months (R133-9-1), an employer no such claim."""


def known(
    answers: Answers, signs: tuple[str, ...], today: date, ripe: Deadline | None = None
) -> tuple[Deadline, ...]:
    """The deadlines that follow from what was said and are not past, the most urgent first; among them
    `ripe`, the day from which the request may be made."""
    found = [*_recourses(answers, signs, today), *([ripe] if ripe else ())]
    return _most_urgent_first(deadline for deadline in found if deadline.date >= today)


def urgent(deadlines: tuple[Deadline, ...], today: date) -> tuple[Deadline, ...]:
    """Those that end within a week, the most urgent first: to be said before anything else is asked."""
    within = in_force(delays.WARNED_WITHIN, today)
    if within is None:
        return ()
    last = within.value.after(today)
    return _most_urgent_first(
        deadline
        for deadline in deadlines
        if deadline.kind != "recevable_a_partir_du" and today <= deadline.date <= last
    )


def _most_urgent_first(deadlines: Iterator[Deadline]) -> tuple[Deadline, ...]:
    return tuple(sorted(deadlines, key=lambda d: (d.date, ORDER.index(d.kind))))


def _recourses(answers: Answers, signs: tuple[str, ...], today: date) -> Iterator[Deadline]:
    """A contrainte is disputed before the court only; any other decision before the committee, once, then
    before the court. A court that is already seized leaves nothing to warn of."""
    if answers.get("court_seized") is True:
        return
    decision = _day(answers.get("contested_decision_date"))
    medical = _is_medical(answers, signs, today)
    if "contrainte" in signs:
        yield from _ends("contrainte", delays.CONTRAINTE, decision, today)
    elif _before_committee(answers, signs):
        silence = delays.CMRA_SILENCE if medical else delays.CRA_SILENCE
        yield from _before_court(answers, signs, silence, today)
    elif _is_indu(answers, signs):
        yield from _ends("indu", delays.INDU, decision, today)
        yield from _ends("cra", delays.CRA, decision, today)
    elif "mise_en_demeure" in signs:
        yield from _ends("cra", delays.CRA, decision, today, "mise en demeure")
    elif answers.get("motif") in value_on(practices.WITHOUT_DECISION, today, ()):
        return
    elif medical:
        yield from _ends("cmra", delays.CMRA, decision, today)
    else:
        yield from _ends("cra", delays.CRA, decision, today)


def _before_committee(answers: Answers, signs: tuple[str, ...]) -> bool:
    seized = answers.get("cra_seized")
    return seized is True or (seized is None and _told(signs, CRA_DECISION))


def _before_court(
    answers: Answers, signs: tuple[str, ...], silence: delays.Delays, today: date
) -> Iterator[Deadline]:
    """Two months from the committee's decision; else from its rejection by silence, once there is one."""
    decided = _committee_decided(answers, signs)
    if decided is not None:
        yield from _ends("tribunal", delays.COURT, decided, today)
        return
    seized, within = _committee_seized(answers, signs), in_force(silence, today)
    if seized is None or within is None:
        return
    rejected = within.value.after(seized)
    if rejected < today:
        told = f"{within.source} : le silence de la commission vaut rejet"
        yield from _ends("tribunal", delays.COURT, rejected, today, told)


def _committee_decided(answers: Answers, signs: tuple[str, ...]) -> date | None:
    """The day the story says, else that of the answer, which cannot be later than the committee's own."""
    if dated := _dated(signs, CRA_DECISION):
        return dated
    if _told(signs, CRA_DECISION):
        return _day(answers.get("answer_date")) or _day(answers.get("contested_decision_date"))
    answered, seized = _day(answers.get("answer_date")), _dated(signs, CRA_SEIZED_ON)
    if answered is None or (seized is not None and answered < seized):
        return None  # what came before the committee was seized is not its decision
    return answered if answers.get("answer_received") is True else None


def _committee_seized(answers: Answers, signs: tuple[str, ...]) -> date | None:
    """The day the story says, else that of the complaint, which comes before the committee or is it."""
    if dated := _dated(signs, CRA_SEIZED_ON):
        return dated
    if answers.get("answer_received") is True:
        return None
    return _day(answers.get("prior_complaint_date"))


def _is_medical(answers: Answers, signs: tuple[str, ...], today: date) -> bool:
    """True when the medical committee is the one to seize."""
    if _body(answers) == "urssaf":
        return False
    if "decision_medicale" in signs:
        return True
    by_itself = answers.get("motif") in value_on(practices.MEDICAL_MOTIFS, today, ())
    return by_itself and "decision_administrative" not in signs


def _is_indu(answers: Answers, signs: tuple[str, ...]) -> bool:
    """True when a caisse claims back what it paid to an insured person (L133-4-1)."""
    if answers.get("requester_type") in _NO_INDU_FOR:
        return False
    claimed = "indu_reclame" in signs or answers.get("motif") == "indus_participations"
    return claimed and _body(answers) in ("cpam", "cgss")


def _body(answers: Answers) -> object:
    """The body concerned: what was said, else what the motive points to."""
    motif = MOTIFS.get(str(answers.get("motif")))
    return answers.get("organisme") or (motif.family if motif else None)


def _ends(
    kind: DeadlineKind,
    delay: delays.Delays,
    start: date | None,
    today: date,
    because: str | None = None,
) -> Iterator[Deadline]:
    """The deadline that `delay` gives from `start`; nothing while either is unknown."""
    held = in_force(delay, today)
    if held and start:
        source = f"{held.source} ; {because}" if because else str(held.source)
        yield Deadline(kind=kind, date=held.value.after(start), source=source)


def _told(signs: tuple[str, ...], name: str) -> bool:
    return any(sign.split(":")[0] == name for sign in signs)


def _dated(signs: tuple[str, ...], name: str) -> date | None:
    """The earliest day that the signs of that name carry."""
    carried = [sign.partition(":") for sign in signs]
    days = [day for told, _, day in carried if told == name and _DAY.fullmatch(day)]
    return min((start_of(day) for day in days), default=None)


def _day(value: object) -> date | None:
    return start_of(value) if isinstance(value, str) else None
