"""The reference list of dispute motives, shared by the saisine, the reports and every evaluation.

Sources: activity reports of the mediators of two CPAM (2023, 2024), the Urssaf's mediation page and the
CPSTI's 2024 report. Codes are stable; labels may be reworded.
"""

import re
from dataclasses import dataclass
from typing import Literal

from saisine.codes import RequesterType
from saisine.reading.folding import fold

Family = Literal["cpam", "urssaf", "carsat"]


@dataclass(frozen=True, slots=True)
class Motif:
    """`plain` is how one says it to a person; `family` the body it points to, None when any."""

    code: str
    processus: str
    label: str
    plain: str
    family: Family | None


PROCESSUS = {
    "prestations_especes": "Prestations en espèces (revenus de substitution)",
    "frais_de_sante": "Frais de santé (prestations en nature)",
    "gestion_beneficiaires": "Gestion des bénéficiaires (dossier client)",
    "acces_aux_soins": "Accès aux soins (plaintes des assurés)",
    "complementaire_sante_solidaire": "Complémentaire santé solidaire",
    "action_sociale": "Action sanitaire et sociale",
    "risques_professionnels": "Risques professionnels (AT/MP)",
    "international": "Conventions internationales",
    "cotisations": "Cotisations et contributions sociales",
    "retraite": "Retraite",
    "qualite_service": "Qualité du service",
    "divers": "Divers",
}

_ALL = (
    Motif(
        "ij_maladie",
        "prestations_especes",
        "Indemnités journalières maladie : non reçues, refusées, montant contesté, durée",
        "Indemnités pendant un arrêt maladie",
        "cpam",
    ),
    Motif(
        "ij_maternite_paternite",
        "prestations_especes",
        "Indemnités journalières maternité, paternité, adoption, hospitalisation du nouveau-né",
        "Indemnités de congé maternité, paternité ou adoption",
        "cpam",
    ),
    Motif(
        "ij_at_mp",
        "prestations_especes",
        "Indemnités journalières accident du travail, de trajet ou maladie professionnelle",
        "Indemnités après un accident du travail ou une maladie professionnelle",
        "cpam",
    ),
    Motif(
        "invalidite",
        "prestations_especes",
        "Pension d'invalidité : refus, catégorie, montant, suspension",
        "Pension d'invalidité",
        "cpam",
    ),
    Motif(
        "rente",
        "prestations_especes",
        "Rente d'incapacité permanente AT/MP, rente d'ayant droit",
        "Rente après un accident du travail ou une maladie professionnelle",
        "cpam",
    ),
    Motif("capital_deces", "prestations_especes", "Capital décès", "Capital décès", "cpam"),
    Motif(
        "transports",
        "frais_de_sante",
        "Frais de transport : refus, entente préalable, remboursement (taxi, ambulance, VSL)",
        "Frais de transport (taxi, ambulance, VSL)",
        "cpam",
    ),
    Motif(
        "soins",
        "frais_de_sante",
        "Remboursement de soins : consultation, dentaire, optique, pharmacie, analyses",
        "Remboursement de soins ou de médicaments",
        "cpam",
    ),
    Motif(
        "soins_etranger",
        "frais_de_sante",
        "Soins reçus à l'étranger ou dans l'Union européenne (CNSE)",
        "Soins reçus à l'étranger",
        "cpam",
    ),
    Motif(
        "appareillage",
        "frais_de_sante",
        "Dispositifs médicaux et appareillage (prothèse, fauteuil, audioprothèse)",
        "Appareillage (prothèse, fauteuil, appareil auditif)",
        "cpam",
    ),
    Motif(
        "hospitalisation",
        "frais_de_sante",
        "Frais d'hospitalisation, forfait journalier, séjour",
        "Frais d'hôpital",
        "cpam",
    ),
    Motif(
        "cure_thermale",
        "frais_de_sante",
        "Cure thermale : prise en charge, plafond de ressources",
        "Cure thermale",
        "cpam",
    ),
    Motif(
        "indus_participations",
        "frais_de_sante",
        "Indus, participation forfaitaire, franchises, délai de remboursement, "
        "prescription biennale",
        "Somme que la caisse vous réclame, franchises, remboursement trop tardif",
        "cpam",
    ),
    Motif(
        "ouverture_droits",
        "gestion_beneficiaires",
        "Absence d'ouverture de droits, droits fermés ou non mis à jour",
        "Droits fermés, non ouverts ou pas à jour",
        "cpam",
    ),
    Motif(
        "affiliation",
        "gestion_beneficiaires",
        "Immatriculation, affiliation, numéro de sécurité sociale, changement de caisse, "
        "rattachement d'un enfant",
        "Numéro de sécurité sociale, changement de caisse, rattachement d'un enfant",
        "cpam",
    ),
    Motif(
        "carte_vitale",
        "gestion_beneficiaires",
        "Carte Vitale : non reçue, bloquée, photo",
        "Carte Vitale",
        "cpam",
    ),
    Motif(
        "code_ameli",
        "gestion_beneficiaires",
        "Compte ameli : code, accès bloqué",
        "Accès au compte ameli",
        "cpam",
    ),
    Motif(
        "exoneration_ticket_moderateur",
        "gestion_beneficiaires",
        "Exonération du ticket modérateur, ALD, prise en charge à 100 %",
        "Affection de longue durée, prise en charge à 100 %",
        "cpam",
    ),
    Motif(
        "medecin_traitant",
        "acces_aux_soins",
        "Recherche d'un médecin traitant",
        "Recherche d'un médecin traitant",
        "cpam",
    ),
    Motif(
        "refus_de_soins",
        "acces_aux_soins",
        "Refus de soins par un professionnel de santé",
        "Refus de soins par un professionnel de santé",
        "cpam",
    ),
    Motif(
        "c2s",
        "complementaire_sante_solidaire",
        "Complémentaire santé solidaire : refus, renouvellement, participation",
        "Complémentaire santé solidaire",
        "cpam",
    ),
    Motif(
        "aide_financiere",
        "action_sociale",
        "Aide financière, secours, refus de la commission d'action sanitaire et sociale",
        "Aide financière de la caisse",
        "cpam",
    ),
    Motif(
        "reconnaissance_at_mp",
        "risques_professionnels",
        "Reconnaissance d'un accident du travail, de trajet ou d'une maladie professionnelle",
        "Accident du travail ou maladie professionnelle non reconnus",
        "cpam",
    ),
    Motif(
        "convention_internationale",
        "international",
        "Dispositions européennes ou internationales : travailleur frontalier, détachement, "
        "formulaires S1/A1/CEAM",
        "Travail ou vie dans deux pays (frontalier, détachement, formulaires S1 ou A1)",
        "cpam",
    ),
    Motif(
        "calcul_cotisations",
        "cotisations",
        "Calcul des cotisations : assiette, taux, régularisation, taxation d'office",
        "Calcul de vos cotisations",
        "urssaf",
    ),
    Motif(
        "recouvrement",
        "cotisations",
        "Recouvrement : mise en demeure, majorations, contrainte, saisie, délais de paiement",
        "Mise en demeure, majorations, contrainte ou délais de paiement",
        "urssaf",
    ),
    Motif(
        "affiliation_independant",
        "cotisations",
        "Affiliation, radiation ou statut du travailleur indépendant ou de l'employeur",
        "Affiliation ou radiation de votre activité",
        "urssaf",
    ),
    Motif(
        "exoneration_acre",
        "cotisations",
        "Exonérations et aides : ACRE, aide aux créateurs et repreneurs d'entreprise",
        "Exonération ou aide (ACRE)",
        "urssaf",
    ),
    Motif(
        "gestion_compte",
        "cotisations",
        "Gestion administrative et comptable du compte : crédit, remboursement, attestation, "
        "doublon",
        "Compte cotisant : crédit, remboursement, attestation",
        "urssaf",
    ),
    Motif(
        "retraite",
        "retraite",
        "Retraite : trimestres, relevé de carrière, pension, délai de liquidation",
        "Retraite",
        "carsat",
    ),
    Motif(
        "accueil",
        "qualite_service",
        "Accueil physique ou téléphonique",
        "L'accueil, sur place ou au téléphone",
        None,
    ),
    Motif(
        "echanges",
        "qualite_service",
        "Difficultés dans les échanges, absence de réponse, délais, réponses contradictoires",
        "Des échanges difficiles : pas de réponse, réponses contradictoires",
        None,
    ),
    Motif("autre", "divers", "Autre motif", "Autre chose", None),
)

MOTIFS: dict[str, Motif] = {motif.code: motif for motif in _ALL}


USUAL_REQUESTER: dict[str, RequesterType] = {
    "ij_at_mp": "assure",
    "rente": "assure",
    "reconnaissance_at_mp": "assure",
    "affiliation_independant": "independant",
    "exoneration_acre": "independant",
    "calcul_cotisations": "independant",
}
"""Who such a dispute nearly always concerns, when the words do not say: shown back, never insisted on."""
FIRST_WORDS = 6
_ARTICLE = re.compile(r"^(?:c'est |pour |de |du |des |d'|les? |la |l'|une? |m(?:on|a|es) )+")


def motif_named(said: str) -> str | None:
    """The motif that a few words name outright, by its code or its own words: « frais de transport »,
    « IJ maladie »; None when none stands out."""
    bare = _ARTICLE.sub("", fold(said)).strip(" .!?")
    quoted = [m.code for m in _ALL if " " in bare and bare in fold(f"{m.plain} / {m.label}")]
    if len(quoted) == 1:
        return quoted[0]
    wanted = _stems(" ".join(said.split()[:FIRST_WORDS]))
    if not wanted:
        return None
    scores = {
        motif.code: len(
            wanted & _stems(f"{motif.code.replace('_', ' ')} {motif.plain} {motif.label}")
        )
        for motif in _ALL
        if motif.code != "autre"
    }
    best = max(scores.values())
    named = [code for code, score in scores.items() if score == best]
    return named[0] if best * 2 > len(wanted) and len(named) == 1 else None


def speaks_of(said: str, code: str) -> bool:
    """True when a few words share one with the motif's own: « accident travail »."""
    return bool(_stems(said) & _stems(f"{MOTIFS[code].plain} {MOTIFS[code].label}"))


def _stems(said: str) -> frozenset[str]:
    """Words without their ending, short and empty words left out."""
    empty = {
        "frais",
        "pour",
        "dans",
        "avec",
        "demande",
        "refus",
        "probleme",
        "non",
        "des",
        "les",
        "une",
        "sur",
        "mon",
        "mes",
        "ses",
        "que",
        "pas",
        "est",
    }
    found = re.findall(r"[a-z0-9]+", fold(said))
    return frozenset(
        re.sub(r"v$", "f", w[:7].rstrip("s"))  # « auditives » is « auditif »
        for w in found
        if (len(w) > 2 or w in ("ij", "at", "mp")) and w not in empty
    )
