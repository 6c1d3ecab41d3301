"""What a person reads of the follow-up."""

STATUS_LABELS = {
    "enregistree": "enregistrée",
    "remise": "remise au médiateur",
    "recue": "reçue par le médiateur",
    "recevable": "recevable",
    "irrecevable": "irrecevable",
    "en_mediation": "en médiation",
    "cloturee": "clôturée",
    "retiree": "retirée",
}

OUTCOME_LABELS = {
    "decision_revisee": "décision révisée",
    "decision_maintenue": "décision maintenue",
    "abandon": "abandon de la demande",
    "orientation_service_social": "orientation vers le service social",
    "explications_donnees": "explications données",
    "paiement_ou_droit_accorde": "paiement effectué ou droit accordé",
    "accord_amiable": "accord amiable",
    "orientation_cra": "orientation vers la commission de recours amiable",
    "accord_ass": "accord de l'action sanitaire et sociale",
    "refus_ass": "refus de l'action sanitaire et sociale",
    "orientation_autre_service": "orientation vers un autre service",
    "orientation_autre_organisme": "orientation vers un autre organisme",
    "orientation_mas": "orientation vers la Mission accompagnement santé",
}
