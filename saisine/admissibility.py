"""What each rule says today of a request. It informs; it never refuses anybody.

Each rule is one entry: an id, a label in French, the texts it is written in, each with the mediators it is for
and the day it holds from, and a predicate over what is known that answers True, False, or None (not known yet).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from saisine import deadlines, routing, situations, verdict
from saisine.calendar import end_of
from saisine.codes import Flag, Route
from saisine.data import delays, practices, sources
from saisine.dated import Dated, Source, in_force
from saisine.draft import Answers, Value
from saisine.record import Assessment, Deadline, Reason

FIRST_RIPE = delays.RIPE
"""From which day an unanswered complaint is ripe. The CPAM publishes no delay: there, the month is
indicative only (product decision of 2026-11-21)."""

EXCEPTIONS: tuple[Flag, ...] = practices.EXCEPTIONAL[-1].value
IMPLIED = practices.MEANT[-1].value
"""The exceptional situations, and what a sign of the story means besides, as of the last version."""

ALL: tuple[Route, ...] = ("assurance_maladie", "urssaf", "cpsti")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the predicates look at."""

    answers: Answers
    signs: tuple[str, ...]
    today: date

    def get(self, name: str) -> Value | None:
        return self.answers.get(name)


@dataclass(frozen=True, slots=True)
class Text:
    """One wording of a rule: the mediators it is for, and its source, which says since when."""

    routes: tuple[Route, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class Rule:
    id: str
    label: str
    texts: tuple[Text, ...]
    holds: Callable[[Facts], bool | None]

    def __post_init__(self) -> None:
        if not self.texts:
            raise ValueError(f"{self.id}: a rule says where it is written, and since when")

    def on(self, day: date, route: Route) -> Source | None:
        """The text that founds the rule for this mediator on that day; None when there is none yet."""
        texts = [Dated(text, text.source) for text in self.texts if route in text.routes]
        found = in_force(texts, day)
        return found.source if found else None

    @property
    def routes(self) -> tuple[Route, ...]:
        return tuple(route for route in ALL if any(route in text.routes for text in self.texts))

    @property
    def since(self) -> date:
        """The day from which the rule holds for the first of its mediators."""
        return min(text.source.since for text in self.texts)

    @property
    def source(self) -> Source:
        """The text in force last."""
        return max((text.source for text in self.texts), key=lambda source: source.since)


def _complaint_made(facts: Facts) -> bool | None:
    made = facts.get("prior_complaint")
    return made if isinstance(made, bool) else None


def _unsatisfactory(facts: Facts) -> bool | None:
    received = facts.get("answer_received")
    if facts.get("prior_complaint") is False:
        return False
    return received if isinstance(received, bool) else None


def _unanswered_long_enough(route: Route) -> Callable[[Facts], bool | None]:
    def holds(facts: Facts) -> bool | None:
        if facts.get("prior_complaint") is False or facts.get("answer_received") is True:
            return False
        ripe = _ripe_from(route, facts.get("prior_complaint_date"), facts.today)
        if facts.get("answer_received") is None or ripe is None:
            return None
        return facts.today >= ripe

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
    if routing.for_another(facts.answers):
        return True if facts.get("mandate") is not None else None
    return None if "pour_autrui" in facts.signs and facts.get("acting_for") is None else True


RULES: tuple[Rule, ...] = (
    Rule(
        "demarche_prealable",
        "Une réclamation a d'abord été faite auprès de l'organisme",
        (
            Text(("assurance_maladie", "urssaf"), sources.L217_7_1),
            Text(("assurance_maladie",), sources.LEAFLET_AND_LAW),
            Text(("urssaf",), sources.URSSAF_PAGE_AND_LAW),
            Text(("cpsti",), sources.R612_9_OF_2019),
            Text(("cpsti",), sources.R612_9),
        ),
        _complaint_made,
    ),
    Rule(
        "reponse_insatisfaisante",
        "La réponse reçue ne convient pas",
        (
            Text(("assurance_maladie",), sources.LEAFLET),
            Text(("cpsti",), sources.CPSTI_CONDITIONS),
            Text(("urssaf",), sources.URSSAF_PAGE),
        ),
        _unsatisfactory,
    ),
    Rule(
        "sans_reponse_un_mois",
        "La réclamation est sans réponse depuis plus d'un mois",
        (Text(("urssaf",), sources.URSSAF_PAGE),),
        _unanswered_long_enough("urssaf"),
    ),
    Rule(
        "sans_reponse_30_jours",
        "La réclamation est sans réponse depuis 30 jours",
        (Text(("cpsti",), sources.CPSTI_CONDITIONS),),
        _unanswered_long_enough("cpsti"),
    ),
    Rule(
        "sans_reponse",
        "La réclamation est restée sans réponse",
        (Text(("assurance_maladie",), sources.LEAFLET),),
        _unanswered,
    ),
    Rule(
        "accueil_ou_echanges",
        "La difficulté porte sur l'accueil ou sur les échanges",
        (Text(("urssaf",), sources.URSSAF_PAGE),),
        _service_quality,
    ),
    Rule(
        "pas_de_juridiction",
        "Aucun tribunal n'est saisi de ce désaccord",
        (
            Text(("assurance_maladie", "urssaf"), sources.L217_7_1),
            Text(("assurance_maladie",), sources.LEAFLET_AND_LAW),
            Text(("urssaf",), sources.URSSAF_PAGE_AND_LAW),
            Text(("cpsti",), sources.R612_9_OF_2019),
            Text(("cpsti",), sources.R612_9),
        ),
        _not("court_seized"),
    ),
    Rule(
        "pas_de_controle_rescrit_transaction",
        "Aucun contrôle, rescrit ou transaction n'est en cours avec l'Urssaf",
        (Text(("cpsti",), sources.R612_9_OF_2019), Text(("cpsti",), sources.R612_9_PROCEDURES)),
        _not("control_under_way"),
    ),
    Rule(
        "cra_saisie",
        "La commission de recours amiable n'est pas saisie (indicatif : n'empêche rien)",
        (
            Text(("assurance_maladie", "urssaf"), sources.CRA_NEVER_BLOCKS),
            Text(("cpsti",), sources.CRA_NO_LONGER_LISTED),
        ),
        _not("cra_seized"),
    ),
    Rule(
        "mandat",
        "La personne qui écrit agit pour elle-même ou avec un mandat",
        (Text(ALL, sources.MANDATE_FORMS),),
        _mandate,
    ),
)


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
    texts = {rule.id: text for rule in RULES if (text := rule.on(today, route))}
    held = {rule.id: rule.holds(facts) for rule in RULES if rule.id in texts}
    competence = routing.competence(answers, signs, origin, today)
    exceptions = situations.exceptional(answers, (*signs, *flags), today)
    ripe_day = ripe_on(answers, today)
    return Assessment(
        verdict=verdict.weigh(
            route,
            held,
            first_intention=competence in ("premiere_intention", "particuliere"),
            exceptional=bool(exceptions),
            ripe=ripe_day is not None and today >= ripe_day,
        ),
        competence=competence,
        reasons=tuple(
            Reason(
                rule=rule.id, label=rule.label, satisfied=held[rule.id], source=str(texts[rule.id])
            )
            for rule in RULES
            if rule.id in held
        ),
        flags=situations.flags(answers, signs, (*flags, *exceptions), today),
        deadlines=deadlines.known(answers, signs, today, _ripe_later(route, ripe_day, today)),
        rules_version=RULES_VERSION,
        assessed_on=today,
    )


def ripe_on(answers: Answers, today: date | None = None) -> date | None:
    """The day an unanswered complaint becomes ripe for this mediator; None when nothing says."""
    route = routing.route(answers)
    if route is None or answers.get("prior_complaint") is False or answers.get("answer_received"):
        return None
    return _ripe_from(route, answers.get("prior_complaint_date"), today)


def _ripe_from(route: Route, complaint: Value | None, today: date | None) -> date | None:
    delay = in_force(FIRST_RIPE[route], today)
    if delay is None or not isinstance(complaint, str):
        return None
    return delay.value.after(end_of(complaint))


def _ripe_later(route: Route, ripe: date | None, today: date) -> Deadline | None:
    delay = in_force(FIRST_RIPE[route], today)
    if delay is None or ripe is None or ripe <= today:
        return None
    return Deadline(kind="recevable_a_partir_du", date=ripe, source=str(delay.source))


def _sources() -> list[Source]:
    """Everything that the rules rest on."""
    texts = [text.source for rule in RULES for text in rule.texts]
    return texts + [version.source for table in (*delays.ALL, *practices.ALL) for version in table]


RULES_VERSION = max(max(source.since, source.noted) for source in _sources()).isoformat()
"""The latest day of all that: in force, read or decided."""
