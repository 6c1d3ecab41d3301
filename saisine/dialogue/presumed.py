"""What a story makes all but certain although it does not say it: the body, and whose dispute it is.

A sick pay is a CPAM's, whether or not the caisse is named, and somebody who waits for one is insured there. The
dialogue does not rely on it where it matters (a self-employed person may choose another mediator): it asks.
"""

from collections.abc import Mapping, Sequence

from saisine.codes import RequesterType
from saisine.draft import Value
from saisine.motifs import MOTIFS, USUAL_REQUESTER

SURE_BODY = 0.6
"""From this share of the ranking on, the body is that of the likely subjects."""
POSTING = ("employeur", "independant")
INSURED_BY = ("cpam", "carsat")
Ranking = Sequence[tuple[str, float]]


def presumed_body(ranking: Ranking, who: Value | None = None) -> str | None:
    """The body (`cpam`, `urssaf`, `carsat`) that the likely motifs share; None when they leave it open. The
    papers of a firm or of somebody self-employed who works abroad are the Urssaf's."""
    if who in POSTING and ranking and ranking[0][0] == "convention_internationale":
        return "urssaf"
    shares: dict[str, float] = {}
    for code, share in ranking:
        if family := MOTIFS[code].family:
            shares[family] = shares.get(family, 0.0) + share
    best = max(shares, key=lambda family: shares[family], default=None)
    return best if best is not None and shares[best] >= SURE_BODY else None


def presumed_requester(
    told: Mapping[str, Value | None], body: Value | None, ranking: Ranking
) -> RequesterType | None:
    """Who such a dispute concerns when the words do not say."""
    if ranking and (usual := USUAL_REQUESTER.get(ranking[0][0])) and body in (None, _body(ranking)):
        return usual
    if body in INSURED_BY and not told.get("siret") and _body(ranking) == body:
        return "assure"
    return None


def _body(ranking: Ranking) -> str | None:
    return MOTIFS[ranking[0][0]].family if ranking else None
