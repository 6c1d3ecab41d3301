"""The closed lists of codes that outside programs rely on (contract of the saisine, version 1.0)."""

from typing import Literal

Channel = Literal["compte", "independant", "telephone", "public"]
Status = Literal["open", "submitted", "redirected", "stopped", "erased"]
Route = Literal["assurance_maladie", "urssaf", "cpsti"]
Organisme = Literal["cpam", "cgss", "urssaf", "carsat"]
RequesterType = Literal["assure", "independant", "employeur", "professionnel_sante", "partenaire"]
Verdict = Literal["recevable", "recevable_par_exception", "a_apprecier", "prematuree"]
Competence = Literal["premiere_intention", "apres_reclamation", "particuliere"]
DeadlineKind = Literal["contrainte", "indu", "cra", "cmra", "tribunal", "recevable_a_partir_du"]
Flag = Literal[
    "urgence",
    "precarite",
    "risque_mediatique",
    "situation_sensible",
    "absence_voie_recours",
    "plusieurs_intervenants",
    "nir_a_verifier",
    "siret_a_verifier",
    "cra_saisie",
    "aide_lecture",
    "medecin_traitant_mas",
    "deuil_enfant",
    "autre_langue",
    "rappel_demande",
]
Origin = Literal[
    "direct",
    "service_caisse",
    "cra_juridique",
    "partenaire",
    "mediateur_institutionnel",
    "defenseur_des_droits",
    "direction",
]
FiledByKind = Literal["requester", "agent", "representative", "partner"]
ContactPreference = Literal["email", "telephone", "courrier"]
Mandate = Literal["legal", "written", "consent", "minor_child"]
RedirectTarget = Literal[
    "caf",
    "msa",
    "france_travail",
    "carsat",
    "mutuelle",
    "retraite_autre",
    "mas",
    "tribunal",
    "defenseur_des_droits",
    "autre",
]
MessageKind = Literal["text", "question", "notice", "summary", "receipt", "redirect", "help"]
EventStatus = Literal["recue", "recevable", "irrecevable", "en_mediation", "cloturee"]
Outcome = Literal[
    "decision_revisee",
    "decision_maintenue",
    "abandon",
    "orientation_service_social",
    "explications_donnees",
    "paiement_ou_droit_accorde",
    "accord_amiable",
    "orientation_cra",
    "accord_ass",
    "refus_ass",
    "orientation_autre_service",
    "orientation_autre_organisme",
    "orientation_mas",
]
