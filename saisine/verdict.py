"""What the rules say together. It informs the mediator; it refuses nobody."""

from collections.abc import Mapping

from saisine.codes import Route, Verdict

CONDITIONS = ("pas_de_juridiction", "pas_de_controle_rescrit_transaction", "mandat")
"""Rules that must hold whatever the grounds are. Sources: CSS L217-7-1 II, R612-9."""

GROUNDS = (
    "reponse_insatisfaisante",
    "sans_reponse_un_mois",
    "sans_reponse_30_jours",
    "accueil_ou_echanges",
)
"""Rules of which one is enough. Sources: the Urssaf's mediation page, the CPAM mediator's leaflet."""


def weigh(
    route: Route,
    held: Mapping[str, bool | None],
    *,
    first_intention: bool,
    exceptional: bool,
    ripe: bool,
) -> Verdict:
    """From what each rule says (True, False, None when not known) to one verdict.

    `ripe`: the unanswered complaint is old enough. What is not known is for the mediator to weigh, and
    a condition that does not hold never gives an admissible verdict.
    """
    conditions = [held.get(rule, True) for rule in CONDITIONS]
    if False in conditions:
        return "a_apprecier"
    verdict = _on_its_grounds(route, held, first_intention, exceptional, ripe)
    return "a_apprecier" if None in conditions and verdict != "prematuree" else verdict


def _on_its_grounds(
    route: Route,
    held: Mapping[str, bool | None],
    first_intention: bool,
    exceptional: bool,
    ripe: bool,
) -> Verdict:
    if first_intention or any(held.get(rule) is True for rule in GROUNDS):
        return "recevable"
    if held.get("sans_reponse") is True and ripe:
        return "recevable"  # the CPAM publishes no delay: before a month, the mediator weighs it
    if exceptional:
        return "recevable_par_exception" if route == "assurance_maladie" else "a_apprecier"
    too_early = held.get("demarche_prealable") is False or any(
        held.get(rule) is False for rule in ("sans_reponse_un_mois", "sans_reponse_30_jours")
    )
    return "prematuree" if too_early else "a_apprecier"
