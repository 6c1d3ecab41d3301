"""What a story is about, without what was done about it.

« Mes soins ne sont pas remboursés, j'ai écrit trois fois, aucune réponse » is about care, not about
unanswered letters; yet its words speak mostly of letters. Where the whole seems to be about the
exchanges or the reception, the clauses that tell no step are read alone.
"""

import re
import unicodedata
from typing import Any, Callable, Dict, List

QUALITY_OF_SERVICE = ("echanges", "accueil")
SURE_SUBSTANCE = 0.35
"""From this share on, what is left of the story names another subject."""
LIKELY_SERVICE, SURE_SUBSTANCE_ALL_THE_SAME = 0.9, 0.6
"""Where the whole is nearly sure to be about the exchanges, what is left must be surer: « mes IJ ne sont pas
payées, personne ne répond »."""
SURE_OF_SERVICE = 0.97
"""From this one on, the exchanges or the reception are what the whole story is about."""
NO_SUBJECT = "autre"
FEWEST_WORDS = 4

_CUT = re.compile(r"[.!?;:,\n]|\b(?:et|mais|puis|or|car|depuis que|alors que)\b", re.IGNORECASE)
_STEP = re.compile(
    r"\b(?:couriers?|letr\w*|messaj\w*|r?apel\w*|person+e (?:ne|me|rep\w*)|"
    r"ecri[ts]?|courriers?|lettres?|mails?|e-mails?|courriels?|messages?|relance\w*|"
    r"reclamations?|(?:ai|avons|a|ont|avait) (?:\w+ )?reclame\w*|"
    r"repon\w+|repond\w*|appel\w*|telephon\w*|contact\w*|recommande|guichet|silence|nouvelles?|"
    r"personne ne|lettre morte|standard)\b"
)

Ranking = List[Dict[str, Any]]


def rank_story(text: str, rank: Callable[[str], Ranking]) -> Ranking:
    """The ranking of a story by `rank`, that of its substance where its steps hid it."""
    whole = rank(text)
    if whole[0]["name"] not in QUALITY_OF_SERVICE or whole[0]["confidence"] >= SURE_OF_SERVICE:
        return whole
    rest = substance(text)
    if rest == text or len(rest.split()) < FEWEST_WORDS:
        return whole
    left = rank(rest)
    likely = whole[0]["confidence"] >= LIKELY_SERVICE
    least = SURE_SUBSTANCE_ALL_THE_SAME if likely else SURE_SUBSTANCE
    another = left[0]["name"] not in (*QUALITY_OF_SERVICE, NO_SUBJECT)
    named = another and left[0]["confidence"] >= least
    return left if named else whole


def substance(text: str) -> str:
    """The clauses of a story that tell no step (letter, call, answer)."""
    clauses = (part.strip() for part in _CUT.split(text))
    return " ".join(part for part in clauses if part and not _STEP.search(_flat(part)))


def _flat(text: str) -> str:
    """Lower case, no accent."""
    letters = unicodedata.normalize("NFD", text.lower().replace("’", "'"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
