"""Which body, which mediator and which sender a text speaks of, from the words that name them."""

import re

from saisine.reading.folding import spell_out

OURS = {
    "cgss": r"\bcgss\b|caisse generale de securite sociale",
    "urssaf": r"\bh?urs+af+e?\b|\bpajemploi\b|\bcesu\b",
    "carsat": r"\bcarsat\b|\bcnav\b|\bassurance retraite\b",
    "cpam": r"\bcpam\b|\bassurance maladie\b|\bsecu\b(?! des independants)|\bsecurite sociale\b(?! des (?:travailleurs )?independants)|"
    r"\bameli\b|\bcaisse primaire\b|\bcnse\b",
}
OTHERS = {
    "caf": r"\bcaf\b|\ballocations? familiales\b",
    "msa": r"\bmsa\b|\bmutualite sociale agricole\b",
    "france_travail": r"\bfrance travail\b|\bpole[- ]emploi\b",
    "retraite_autre": r"\bcipav\b|\bcarmf\b|\bagirc\b|\barrco\b|\bcarpimko\b|\bircantec\b|\bcnbf\b|\bcnavpl\b",
    "mutuelle": r"\bmutuelles?\b|\bcomplementaire sante\b(?! solidaire)",
}
_ELSEWHERE = (
    r"\bvoisine?s?\b|\bbanque\b|\bimpots?\b|\bfisc\b|\btresor public\b|\bbailleur\b|\bproprietaire\b|\bnotaire\b|\bgarage\b|"
    r"\bmairie\b|\bprefecture\b|\bedf\b|\bcreche\b"
)
_NUMBER = re.compile(r"\b(?:numero|num|n°|carte)(?: de)? ?(?:secu|securite sociale)\b")
"""« Mon numéro de sécurité sociale » names no body."""

_AGAINST = re.compile(
    r"\b(?:contre|(?:desaccord|probleme|litige|souci|conflit|differend|ennui)s? avec|plain(?:s|dre|te) (?:de|contre)|"
    r"(?:refus|decision|courrier|reponse) de) (?:la |l'|ma |mon |le |les |mes )?$"
)
_HOSTILE = re.compile(
    r" (?:ne |n'|veu(?:t|lent) pas|\w+ pas\b|(?:a |ont |m'a |m'ont )?oubli|(?:a |ont )?perdu|me doi|se trompe|(?:me |m'|nous |a |ont |m'a |m'ont )*(?:refus|reclam|coupe|suspen|supprim|radi|bloqu|retien|rejet|maintien|doit|menac|exige|calcul|prelev|impose))"
)
SHORT = 7
"""Words. A body named in a short answer is the one meant; in a story it may be named in passing."""


def find_body(text: str) -> str | None:
    """The code of the body in dispute: the one named after « contre », else the only one of ours that is
    named, else another that is said to refuse or to claim. None when the words leave it open."""
    said = _NUMBER.sub("", spell_out(text))
    ours = _hits(said, OURS)
    others = _hits(said, OTHERS)
    for start, _, code in sorted((*ours, *others, *_hits(said, {"autre": _ELSEWHERE}))):
        if _AGAINST.search(said[:start]):
            return code
    named = {code for _, _, code in ours}
    if named:
        return named.pop() if len(named) == 1 else None
    if len(said.split()) > SHORT:
        others = [hit for hit in others if _HOSTILE.match(said, hit[1])]
    named = {code for _, _, code in others}
    return named.pop() if len(named) == 1 else None


def names_several(text: str) -> bool:
    """True when more than one body is named: « la CPAM et l'Urssaf »."""
    return len({code for _, _, code in _hits(spell_out(text), {**OURS, **OTHERS})}) > 1


_CHOSEN = re.compile(
    r"\b(?:veu[tx]|voudrai[st]|souhait\w*|prefer\w*|choisi\w*|saisir|opte pour|je prends|demande|sollicite) (?:saisir |plutot |bien |a saisir )*"
    r"(?:le |celui )?(?:mediateur )?(?:du |des |de la |de l'|le )?(?P<who>cpsti|independants|travailleurs independants|urssaf|cpam)\b"
)


def find_mediator(text: str) -> str | None:
    """The mediator that the text asks for by name: « veut le médiateur du CPSTI »."""
    said = _CHOSEN.search(spell_out(text))
    if said is None or ("mediateur" not in said.group(0) and said["who"] != "cpsti"):
        return None
    return {"urssaf": "urssaf", "cpam": "assurance_maladie"}.get(said["who"], "cpsti")


_SENT_BY = (
    ("defenseur_des_droits", r"defenseur des droits"),
    (
        "mediateur_institutionnel",
        r"mediateur (?:de la (?:caf|msa|mutuelle|republique)|de france travail|national|de l'assurance retraite)|mediation nationale",
    ),
    ("cra_juridique", r"\b(?:cra|commission de recours amiable|service juridique|juridique)\b"),
    ("direction", r"\b(?:la |le )?(?:direction|directeur|directrice)\b"),
    (
        "service_caisse",
        r"\b(?:service|accueil|agence|plateforme) (?:de la (?:caisse|cpam)|prestations|relation|medical|social)",
    ),
    ("partenaire", r"\b(?:france services|ccas|association|partenaire|assistante? sociale)\b"),
)
_TRANSMITTED = re.compile(
    r"\b(?:transmise?s?|orientee?s?|adressee?s?|signalee?s?|envoyee?s?|recue?s?|saisine|saisi) (?:\w+ )?(?:par|de|du|d')\b"
)


def find_origin(text: str) -> str | None:
    """Who sent the request on, as an agent writes it: « transmise par le Défenseur des droits »."""
    said = spell_out(text)
    for sent in _TRANSMITTED.finditer(said):
        near = said[sent.end() : sent.end() + 60]
        for code, pattern in _SENT_BY:
            if re.search(pattern, near):
                return code
    return None


_ONLY_A_BODY = re.compile(
    r"\W*(?:(?:c'est |avec |a |pour )?(?:la |l'|ma )?(?:cpam|caisse(?: primaire)?|secu(?:rite sociale)?|ameli|assurance maladie|urssaf|carsat|cgss)(?: \w+ (?:pas|rien))?)\W*"
)


def only_names_a_body(text: str) -> bool:
    """True for « cpam », « la caisse veut pas »: no subject is named."""
    return bool(_ONLY_A_BODY.fullmatch(spell_out(text)))


def _hits(said: str, names: dict[str, str]) -> list[tuple[int, int, str]]:
    """Where each code is named: start, end, code."""
    return [
        (match.start(), match.end(), code)
        for code, pattern in names.items()
        for match in re.finditer(pattern, said)
    ]
