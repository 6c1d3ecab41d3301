"""What each rule says today of a request. It informs; it never refuses anybody.

Each rule is one entry: an id, a label in French, its source, since when it holds, the mediators it is
for, and a predicate over what is known that answers True, False, or None (not known yet).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from saisine import calendar, deadlines, routing, verdict
from saisine.codes import Flag, Route
from saisine.draft import Answers, Value
from saisine.record import Assessment, Reason

RULES_VERSION = "2026-11-21"

EXCEPTIONS = (
    "urgence",
    "precarite",
    "risque_mediatique",
    "situation_sensible",
    "absence_voie_recours",
    "plusieurs_intervenants",
)
"""Situations that may do without a prior complaint. Source: CPAM mediator's leaflet (Côte-d'Or)."""

ALL: tuple[Route, ...] = ("assurance_maladie", "urssaf", "cpsti")


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule is written: the article or document, and how it was read."""

    reference: str
    read: str = "lu dans le texte"

    def __str__(self) -> str:
        return (
            self.reference if self.read == "lu dans le texte" else f"{self.reference} ({self.read})"
        )


@dataclass(frozen=True, slots=True)
class Facts:
    """What the predicates look at."""

    answers: Answers
    signs: tuple[str, ...]
    today: date

    def get(self, name: str) -> Value | None:
        return self.answers.get(name)


@dataclass(frozen=True, slots=True)
class Rule:
    id: str
    label: str
    source: Source
    since: date
    routes: tuple[Route, ...]
    holds: Callable[[Facts], bool | None]


def _complaint_made(facts: Facts) -> bool | None:
    made = facts.get("prior_complaint")
    return made if isinstance(made, bool) else None


def _unsatisfactory(facts: Facts) -> bool | None:
    received = facts.get("answer_received")
    if facts.get("prior_complaint") is False:
        return False
    return received if isinstance(received, bool) else None


def _unanswered_since(ripe: Callable[[str], date]) -> Callable[[Facts], bool | None]:
    def holds(facts: Facts) -> bool | None:
        if facts.get("prior_complaint") is False or facts.get("answer_received") is True:
            return False
        made_on = facts.get("prior_complaint_date")
        if facts.get("answer_received") is None or not isinstance(made_on, str):
            return None
        return facts.today >= ripe(made_on)

    return holds


def _unanswered(facts: Facts) -> bool | None:
    if facts.get("prior_complaint") is False or facts.get("answer_received") is True:
        return False
    if facts.get("prior_complaint") is None or facts.get("answer_received") is None:
        return None
    return True


def _service_quality(facts: Facts) -> bool | None:
    motif = facts.get("motif")
    return None if motif is None else motif in ("accueil", "echanges")


def _not(name: str) -> Callable[[Facts], bool | None]:
    def holds(facts: Facts) -> bool | None:
        value = facts.get(name)
        return not value if isinstance(value, bool) else None

    return holds


def _mandate(facts: Facts) -> bool | None:
    if not routing.for_another(facts.answers):
        return True
    return True if facts.get("mandate") is not None else None


RULES: tuple[Rule, ...] = (
    Rule(
        "demarche_prealable",
        "Une réclamation a d'abord été faite auprès de l'organisme",
        Source("CSS, art. L217-7-1 II ; dépliant du médiateur de la CPAM ; page médiation Urssaf"),
        date(2019, 1, 1),
        ALL,
        _complaint_made,
    ),
    Rule(
        "reponse_insatisfaisante",
        "La réponse reçue ne convient pas",
        Source("Dépliant du médiateur de la CPAM ; page médiation de l'Urssaf"),
        date(2019, 1, 1),
        ALL,
        _unsatisfactory,
    ),
    Rule(
        "sans_reponse_un_mois",
        "La réclamation est sans réponse depuis plus d'un mois",
        Source("Page médiation de l'Urssaf"),
        date(2019, 1, 1),
        ("urssaf",),
        _unanswered_since(calendar.ripe_after_a_month),
    ),
    Rule(
        "sans_reponse_30_jours",
        "La réclamation est sans réponse depuis 30 jours",
        Source("Présentation de la médiation du CPSTI", "source secondaire"),
        date(2019, 1, 1),
        ("cpsti",),
        _unanswered_since(calendar.ripe_after_30_days),
    ),
    Rule(
        "sans_reponse",
        "La réclamation est restée sans réponse",
        Source("Dépliant du médiateur de la CPAM"),
        date(2019, 1, 1),
        ("assurance_maladie",),
        _unanswered,
    ),
    Rule(
        "accueil_ou_echanges",
        "La difficulté porte sur l'accueil ou sur les échanges",
        Source("Page médiation de l'Urssaf"),
        date(2019, 1, 1),
        ("urssaf",),
        _service_quality,
    ),
    Rule(
        "pas_de_juridiction",
        "Aucun tribunal n'est saisi de ce désaccord",
        Source("CSS, art. L217-7-1 II et R612-9 ; dépliant du médiateur de la CPAM"),
        date(2019, 1, 1),
        ALL,
        _not("court_seized"),
    ),
    Rule(
        "pas_de_controle_rescrit_transaction",
        "Aucun contrôle, rescrit ou transaction n'est en cours avec l'Urssaf",
        Source("CSS, art. R612-9 (L243-6-3, L243-6-5, L243-7)"),
        date(2019, 1, 1),
        ("cpsti",),
        _not("control_under_way"),
    ),
    Rule(
        "cra_saisie",
        "La commission de recours amiable n'est pas saisie (indicatif : n'empêche rien)",
        Source("Dépliant du médiateur de la CPAM ; rapports 2023 et 2024 ; CSS, art. R612-9"),
        date(2019, 1, 1),
        ALL,
        _not("cra_seized"),
    ),
    Rule(
        "mandat",
        "La personne qui écrit agit pour elle-même ou avec un mandat",
        Source("Fiches de saisine des médiateurs", "source secondaire"),
        date(2019, 1, 1),
        ALL,
        _mandate,
    ),
)

FIRST_RIPE: dict[Route, Callable[[str], date]] = {
    "assurance_maladie": calendar.ripe_after_a_month,
    "urssaf": calendar.ripe_after_a_month,
    "cpsti": calendar.ripe_after_30_days,
}
"""From which day an unanswered complaint is ripe. The CPAM publishes no delay: there, the month is
indicative only (product decision of 2026-11-21)."""

IMPLIED: dict[str, tuple[Flag, ...]] = {
    "refus_cnse": ("absence_voie_recours",),
    "enfant_sans_vie": ("deuil_enfant", "situation_sensible", "plusieurs_intervenants"),
    "deuil_enfant": ("deuil_enfant", "situation_sensible", "plusieurs_intervenants"),
}
"""What a sign of the story means besides. Sources: CPAM mediator's leaflet (CNSE refusals); CPAM du Doubs,
2024 (the loss of a child, where the Caf and the CPAM are to be brought together)."""


def exceptional_situations(answers: Answers, signs: tuple[str, ...]) -> tuple[str, ...]:
    """The exceptional situations that were said, in the order of the leaflet."""
    said = answers.get("exceptional_situation")
    codes = {*(said if isinstance(said, tuple) else ()), *signs, *_implied(signs)}
    return tuple(code for code in EXCEPTIONS if code in codes)


def _implied(signs: tuple[str, ...]) -> tuple[Flag, ...]:
    return tuple(flag for sign in signs for flag in IMPLIED.get(sign, ()))


def assess(
    answers: Answers,
    today: date,
    *,
    signs: tuple[str, ...] = (),
    flags: tuple[Flag, ...] = (),
    origin: str | None = None,
) -> Assessment | None:
    """What the rules say, the same mid-way and at submission; None while the mediator is unknown."""
    route = routing.route(answers)
    if route is None:
        return None
    facts = Facts(answers, signs, today)
    held = {rule.id: rule.holds(facts) for rule in RULES if route in rule.routes}
    first_intention = routing.competence(answers, signs, origin) in (
        "premiere_intention",
        "particuliere",
    )
    exceptions = exceptional_situations(answers, signs)
    ripe_day = ripe_on(answers)
    ripe = ripe_day is not None and today >= ripe_day
    return Assessment(
        verdict=verdict.weigh(
            route, held, first_intention=first_intention, exceptional=bool(exceptions), ripe=ripe
        ),
        competence=routing.competence(answers, signs, origin),
        reasons=tuple(
            Reason(rule=rule.id, label=rule.label, satisfied=held[rule.id], source=str(rule.source))
            for rule in RULES
            if rule.id in held
        ),
        flags=_flags(answers, signs, exceptions, flags),
        deadlines=deadlines.known(answers, signs, today, ripe_day),
        rules_version=RULES_VERSION,
        assessed_on=today,
    )


def ripe_on(answers: Answers) -> date | None:
    """The day an unanswered complaint becomes ripe for this mediator; None when nothing says."""
    route, made_on = routing.route(answers), answers.get("prior_complaint_date")
    if route is None or not isinstance(made_on, str):
        return None
    if answers.get("prior_complaint") is False or answers.get("answer_received"):
        return None
    return FIRST_RIPE[route](made_on)


def _flags(
    answers: Answers, signs: tuple[str, ...], exceptions: tuple[str, ...], said: tuple[Flag, ...]
) -> tuple[Flag, ...]:
    found: list[Flag] = [*said, *exceptions]  # type: ignore[list-item]  # exceptions are flags
    found += [flag for flag in _implied(signs) if flag not in EXCEPTIONS]
    if answers.get("cra_seized") is True:
        found.append("cra_saisie")
    if answers.get("motif") == "medecin_traitant":
        found.append("medecin_traitant_mas")
    return tuple(dict.fromkeys(found))
