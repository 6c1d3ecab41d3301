"""French labels of the contract's codes. An unknown code is shown as it is, made readable."""

STATUS = {
    "recue": "Reçue",
    "recevable": "Recevable",
    "irrecevable": "Irrecevable",
    "en_mediation": "En médiation",
    "cloturee": "Clôturée",
}
OUTCOME = {
    "decision_revisee": "Décision révisée",
    "decision_maintenue": "Décision maintenue",
    "abandon": "Abandon de la demande",
    "orientation_service_social": "Orientation vers le service social",
    "explications_donnees": "Explications données",
    "paiement_ou_droit_accorde": "Paiement effectué ou droit accordé",
    "accord_amiable": "Accord amiable",
    "orientation_cra": "Orientation vers la commission de recours amiable",
    "accord_ass": "Accord de l’action sanitaire et sociale",
    "refus_ass": "Refus de l’action sanitaire et sociale",
    "orientation_autre_service": "Orientation vers un autre service",
    "orientation_autre_organisme": "Orientation vers un autre organisme",
    "orientation_mas": "Orientation vers la mission accompagnement santé",
}
VERDICT = {
    "recevable": "Semble recevable",
    "recevable_par_exception": "Recevable par exception",
    "a_apprecier": "À apprécier",
    "prematuree": "Prématurée",
}
ROUTE = {
    "assurance_maladie": "Médiateur de l’Assurance Maladie",
    "urssaf": "Médiateur de l’Urssaf",
    "cpsti": "Médiateur des indépendants (CPSTI)",
}
ORGANISME = {"cpam": "CPAM", "cgss": "CGSS", "urssaf": "Urssaf", "carsat": "Carsat"}
REQUESTER_TYPE = {
    "assure": "Assuré",
    "independant": "Travailleur indépendant",
    "employeur": "Employeur",
    "professionnel_sante": "Professionnel de santé",
    "partenaire": "Partenaire",
}
COMPETENCE = {
    "premiere_intention": "Première intention (sans réclamation préalable)",
    "apres_reclamation": "Après réclamation",
    "particuliere": "Saisine particulière",
}
DEADLINE = {
    "contrainte": "Opposition à la contrainte",
    "indu": "Rectification de l’indu",
    "cra": "Commission de recours amiable",
    "cmra": "Commission médicale de recours amiable",
    "tribunal": "Tribunal judiciaire",
    "recevable_a_partir_du": "Recevable à partir du",
}
FLAG = {
    "urgence": "Urgence",
    "precarite": "Précarité",
    "risque_mediatique": "Risque médiatique",
    "situation_sensible": "Situation sensible",
    "absence_voie_recours": "Absence de voie de recours",
    "plusieurs_intervenants": "Plusieurs intervenants",
    "nir_a_verifier": "Numéro de sécurité sociale à vérifier",
    "siret_a_verifier": "Siret à vérifier",
    "cra_saisie": "Commission de recours amiable saisie",
    "aide_lecture": "Aide à la lecture",
    "medecin_traitant_mas": "Médecin traitant : mission accompagnement santé",
    "deuil_enfant": "Deuil d’un enfant",
    "autre_langue": "Autre langue",
    "rappel_demande": "Rappel demandé",
}
ORIGIN = {
    "direct": "Demande directe",
    "service_caisse": "Service de la caisse",
    "cra_juridique": "CRA ou service juridique",
    "partenaire": "Partenaire",
    "mediateur_institutionnel": "Médiateur institutionnel",
    "defenseur_des_droits": "Défenseur des droits",
    "direction": "Direction",
}
CHANNEL = {
    "compte": "Compte en ligne",
    "independant": "Compte indépendant",
    "telephone": "Téléphone",
    "public": "Site public",
}
FILED_BY = {
    "requester": "La personne elle-même",
    "agent": "Un agent, au téléphone",
    "representative": "Un représentant",
    "partner": "Un partenaire",
}
CONTACT = {"email": "E-mail", "telephone": "Téléphone", "courrier": "Courrier"}
MANDATE = {
    "legal": "Représentant légal",
    "written": "Mandat écrit",
    "consent": "Accord de la personne",
    "minor_child": "Enfant mineur",
}
DOCUMENT = {
    "reclamation": "Réclamation",
    "reponse": "Réponse",
    "decision": "Décision",
    "mandat": "Mandat",
    "autre": "Autre document",
}
PROCESSUS = {
    "prestations_especes": "Prestations en espèces",
    "frais_de_sante": "Frais de santé",
    "gestion_beneficiaires": "Gestion des bénéficiaires",
    "acces_aux_soins": "Accès aux soins",
    "complementaire_sante_solidaire": "Complémentaire santé solidaire",
    "action_sociale": "Action sanitaire et sociale",
    "risques_professionnels": "Risques professionnels",
    "international": "Conventions internationales",
    "cotisations": "Cotisations et contributions",
    "retraite": "Retraite",
    "qualite_service": "Qualité du service",
    "divers": "Divers",
}
MOTIF = {
    "ij_maladie": "Indemnités journalières maladie",
    "ij_maternite_paternite": "Indemnités journalières maternité ou paternité",
    "ij_at_mp": "Indemnités journalières accident du travail",
    "invalidite": "Pension d’invalidité",
    "rente": "Rente d’incapacité permanente",
    "capital_deces": "Capital décès",
    "transports": "Frais de transport",
    "soins": "Remboursement de soins",
    "soins_etranger": "Soins à l’étranger",
    "appareillage": "Appareillage",
    "hospitalisation": "Frais d’hospitalisation",
    "cure_thermale": "Cure thermale",
    "indus_participations": "Indus et participations",
    "ouverture_droits": "Ouverture de droits",
    "affiliation": "Affiliation, rattachement",
    "carte_vitale": "Carte Vitale",
    "code_ameli": "Accès au compte ameli",
    "exoneration_ticket_moderateur": "Prise en charge à 100 %",
    "medecin_traitant": "Recherche d’un médecin traitant",
    "refus_de_soins": "Refus de soins",
    "c2s": "Complémentaire santé solidaire",
    "aide_financiere": "Aide financière",
    "reconnaissance_at_mp": "Reconnaissance AT/MP",
    "convention_internationale": "Dispositions internationales",
    "calcul_cotisations": "Calcul des cotisations",
    "recouvrement": "Recouvrement",
    "affiliation_independant": "Affiliation ou radiation",
    "exoneration_acre": "Exonérations, ACRE",
    "gestion_compte": "Gestion du compte",
    "retraite": "Retraite",
    "accueil": "Accueil",
    "echanges": "Difficultés dans les échanges",
    "autre": "Autre motif",
}
ALL = {
    "status": STATUS,
    "outcome": OUTCOME,
    "verdict": VERDICT,
    "route": ROUTE,
    "organisme": ORGANISME,
    "requester_type": REQUESTER_TYPE,
    "competence": COMPETENCE,
    "deadline": DEADLINE,
    "flag": FLAG,
    "origin": ORIGIN,
    "channel": CHANNEL,
    "filed_by": FILED_BY,
    "contact": CONTACT,
    "mandate": MANDATE,
    "document": DOCUMENT,
    "processus": PROCESSUS,
    "motif": MOTIF,
}


def label(code: object, kind: str | None = None) -> str:
    """The label of `code` in the list `kind`; without one, the code with spaces and a capital."""
    if not code:
        return ""
    text = str(code)
    found = ALL[kind].get(text) if kind else None
    return found or text.replace("_", " ").capitalize()
