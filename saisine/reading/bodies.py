"""Which body and which kind of person a text speaks of, from the words that name them."""

import re
from typing import cast

from saisine.codes import RequesterType
from saisine.reading.folding import fold

_BODIES = (
    ("caf", r"\b(?:la |ma )?caf\b|allocations? familiales"),
    ("msa", r"\bmsa\b|mutualite sociale agricole"),
    ("france_travail", r"\bfrance travail\b|\bpole emploi\b"),
    ("retraite_autre", r"\bcipav\b|\bcarmf\b|\bagirc\b|\barrco\b|\bcarpimko\b|\bircantec\b"),
    ("cgss", r"\bcgss\b|caisse generale de securite sociale"),
    ("urssaf", r"\burss?af+\b|\bursaf\b|\bpajemploi\b|\bcesu\b"),
    ("carsat", r"\bcarsat\b|\bcnav\b|assurance retraite"),
    (
        "cpam",
        r"\bcpam\b|assurance maladie|\bsecu\b|securite sociale|\bameli\b|\bcaisse primaire\b|\bcnse\b",
    ),
    ("mutuelle", r"\bma mutuelle\b|\bmutuelle\b|complementaire sante(?! solidaire)"),
)
_AGAINST = re.compile(
    r"(?:contre|desaccord avec|probleme avec|litige avec|souci avec|conflit avec|plaindre de)\s+(?:la |l'|ma |mon |le )?"
)
_WHO = (
    (
        "partenaire",
        r"je suis (?:une? )?(?:assistante? sociale?|travailleu(?:r|se) social|educatri?ce?|educateur|"
        r"mandataire|tutri?ce?|conseill\w+ (?:france services|numerique))|\bccas\b|notre association "
        r"accompagne|j'accompagne (?:une|un) (?:personne|beneficiaire|usager|dame|monsieur)",
    ),
    (
        "professionnel_sante",
        r"je suis (?:une? )?(?:infirmi\w+|medecin|kine\w*|pharmacien\w*|dentiste|chirurgien\w*|"
        r"sage[- ]femme|orthophoniste|ambulancier\w*|orthoptiste|podologue)|mon cabinet (?:medical|"
        r"infirmier|dentaire)|ma pharmacie|mes feuilles de soins",
    ),
    (
        "employeur",
        r"\b(?:je suis|en tant qu'?|comme) employeu\w+|mes salarie|mon salarie|nos salaries|ma salariee|"
        r"mon apprenti|j'emploie|notre (?:entreprise|societe|association) (?:a |emploie|verse)|"
        r"\bma nounou\b|assistante maternelle (?:agreee )?que j'emploie|\bpajemploi\b|\bcesu\b",
    ),
    (
        "independant",
        r"auto[- ]?entrepreneu\w+|micro[- ]?entrepr\w+|\bartisane?\b|\bcommercante?\b|\bindependante?\b|"
        r"profession liberale|en liberal\b|\bmon entreprise\b|\bma micro\b|a mon compte|\bgerante?\b|"
        r"travailleu(?:r|se) non salarie|\btns\b|\bssi\b|\brsi\b|ma boite\b|mon commerce|mon salon de|"
        r"chef d'entreprise",
    ),
    (
        "assure",
        r"\bmon (?:employeur|patron|conge maternite|conge paternite)\b|je suis (?:salarie|en cdi|en cdd|"
        r"interimaire|retraitee?|etudiante?|au chomage|assuree?)\b|\bsalariee?\b(?! que)|mon entreprise "
        r"(?:ne|n'|m'a|me)|ma fiche de paie|mes fiches de paie|attestation de salaire",
    ),
)


def find_body(text: str) -> str | None:
    """The code of the body in dispute: the one named after « contre », else the only one named, else
    the first named that is not merely mentioned in passing. None when no body is named."""
    folded = fold(text)
    hits = sorted(
        (match.start(), code) for code, pattern in _BODIES for match in re.finditer(pattern, folded)
    )
    if not hits:
        return None
    for position, code in hits:
        if _AGAINST.search(folded[max(0, position - 30) : position]):
            return code
    named = {code for _, code in hits}
    if len(named) == 1:
        return hits[0][1]
    ours = [code for _, code in hits if code in ("cpam", "urssaf", "cgss", "carsat")]
    if ours and len(set(ours)) == 1:
        return ours[0]
    return None


def find_requester(text: str) -> RequesterType | None:
    """What kind of person speaks, when the words say so."""
    folded = fold(text)
    for code, pattern in _WHO:
        match = re.search(pattern, folded)
        if match and not re.search(r"\bpas (?:un |une )?$|n'est pas $", folded[: match.start()]):
            return cast(RequesterType, code)
    return None
