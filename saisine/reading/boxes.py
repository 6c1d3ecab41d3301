"""What an agent writes in a box: « O », « N », « néant », « en attente », « non saisie », « refus maintenu »."""

import re

from saisine.codes import Route
from saisine.reading.agreement import states
from saisine.reading.folding import fold

_NONE = re.compile(
    r"(?:aucune?s?|neant|non|n|rien|pas d(?:e |').*|sans(?: reponse| suite| retour)?|nc|ras|/|-+|0|ko|faux|false|no|jamais|"
    r"non (?:saisie?|engagee?|faite?|recue?|exercee?)|pas (?:saisie?|faite?|recue?|encore.*))[ .]*"
)
_NO = re.compile(r"(?:non?|n|pas)\b")
_YES = re.compile(r"(?:o|oui|yes|y|x|vrai|true|1|ok|faite?|effectuee?|saisie?|recue?|en cours)\b")
_WAITING = re.compile(
    r"(?:(?:toujours|encore|seulement|juste|un|que|oui,?) )*(?:en attente|attente|silence|rien\b|sans (?:reponse|retour|suite)|"
    r"aucune? (?:reponse|retour|suite)|pas (?:de|encore|recue?)|accuses? (?:de reception|automatique))"
)
_REFUSED = re.compile(
    r"\brefus|\brejet|insatisf|negati|defavorable|maintien|maintenu|confirm|non favorable|incomplet"
)
_NOWHERE = re.compile(r"\bsans domicile|\bsdf\b|sans adresse|non (?:communiquee?|donnee?)")
_INSURED = re.compile(
    r"sans emploi|au foyer|pension|invalid|apprenti|fonctionnaire|intermittent|ouvrier|employee?\b|cadre\b|\bcdi\b|\bcdd\b|inactif|"
    r"beneficiaire|particulier|ayant droit|general"
)
_ONESELF = re.compile(
    r"(?:appel )?(?:direct(?:e|ement)?|spontanee?|entrant)|(?:d'|de )?(?:elle|lui)[- ]meme|(?:l')?assuree?|la personne.*|l'appelante?|telephone"
)
_MEDIATORS: tuple[tuple[Route, re.Pattern[str]], ...] = (
    ("cpsti", re.compile(r"\bcpsti\b|\bindependants?\b")),
    ("urssaf", re.compile(r"\burssaf\b")),
    ("assurance_maladie", re.compile(r"\bcpam\b|\bassurance maladie\b|\bsecu\b")),
)


def is_none(said: str) -> bool:
    """True for « néant », « N », « aucune », « non saisie »."""
    return bool(_NONE.fullmatch(fold(said)))


def flag(said: str) -> bool | None:
    """« O », « non saisie », « oui – courrier du 2 octobre »; None when the box says neither."""
    folded = fold(said)
    if _NONE.fullmatch(folded) or _NO.match(folded):
        return False
    if _YES.match(folded):
        return True
    return states(said)


def is_waiting(said: str) -> bool:
    """True for a box about an answer that did not come: « en attente », « accusé de réception seulement »."""
    return bool(_WAITING.match(fold(said)))


def refuses(said: str) -> bool:
    """True for « négative », « refus maintenu »."""
    return bool(_REFUSED.search(fold(said)))


def is_nowhere(said: str) -> bool:
    """True for « sans domicile », « non communiquée »."""
    return bool(_NOWHERE.search(fold(said)))


def is_insured(said: str) -> bool:
    """True for a status that only an insured person has: « sans emploi », « au foyer »."""
    return bool(_INSURED.search(fold(said)))


def is_oneself(said: str) -> bool:
    """True for an origin that is the person: « appel direct », « d'elle-même »."""
    return bool(_ONESELF.fullmatch(fold(said)))


def mediator_named(said: str) -> Route | None:
    """The mediator that a box names: « CPSTI », « Urssaf », « de la CPAM »; None for none, or several."""
    named: set[Route] = {route for route, pattern in _MEDIATORS if pattern.search(fold(said))}
    return named.pop() if len(named) == 1 else None
