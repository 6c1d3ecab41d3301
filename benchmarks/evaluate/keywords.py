"""A keyword table: the motif whose words a story holds most of. What anything learned must beat.

Written from the reference list of motifs and what everybody says of them, with care, and without looking at
any story. Each word found counts once; the longer expressions weigh more. Ties go to the first listed.
"""

import re

from saisine.reading.folding import spell_out

TABLE: dict[str, str] = {
    "reconnaissance_at_mp": "pas reconnu|non reconnu|reconnaissance|reconnaitre|accident du travail refuse|refuse l'accident|"
    "maladie professionnelle refusee|caractere professionnel|crrmp|tableau|declaration d'accident|reserves",
    "ij_at_mp": "accident du travail|accident de travail|accident de trajet|maladie professionnelle|arret|indemnites journalieres|"
    "consolide|rechute",
    "ij_maternite_paternite": "maternite|paternite|adoption|enceinte|grossesse|conge|naissance|accouche|nouveau-ne",
    "ij_maladie": "arret maladie|arret de travail|indemnites journalieres|ij|en arret|carence|prolongation|mi-temps therapeutique|"
    "subrogation|attestation de salaire",
    "invalidite": "invalidite|pension d'invalidite|categorie 1|categorie 2|deuxieme categorie|premiere categorie",
    "rente": "rente|taux d'incapacite|ipp|incapacite permanente|sequelles|ayant droit",
    "capital_deces": "capital deces|deces|decede|decedee|obseques|veuve|veuf",
    "transports": "transport|taxi|ambulance|vsl|trajets?|bon de transport|kilometr|entente prealable",
    "soins": "soins|consultation|dentiste|dentaire|lunettes|optique|medicaments|pharmacie|analyses|feuille de soins|radio|"
    "kine|rembourse|remboursement",
    "soins_etranger": "a l'etranger|etranger|cnse|espagne|vacances|belgique|portugal|maroc|s2|carte europeenne",
    "appareillage": "appareil auditif|audioprothese|fauteuil roulant|fauteuil|prothese|appareil|orthese|semelles|lit medicalise|"
    "appareillage",
    "hospitalisation": "hopital|hospitalisation|hospitalise|clinique|forfait journalier|sejour|chambre|operation|urgences",
    "cure_thermale": "cure|cure thermale|thermale|thermal|curiste",
    "indus_participations": "indu|trop-percu|trop percu|rembourser la caisse|franchise|participation forfaitaire|retenue|"
    "me reclame|prescription|reclame de rembourser",
    "ouverture_droits": "droits fermes|ouverture de droits|droits|pas de droits|plus de droits|puma|radie de la secu|couverture",
    "affiliation": "affiliation|immatriculation|numero de securite sociale|numero provisoire|rattachement|rattacher|"
    "changement de caisse|mutation|demenage|naissance a l'etranger",
    "carte_vitale": "carte vitale|vitale|photo",
    "code_ameli": "ameli|compte ameli|mot de passe|code|connecter|connexion|identifiant|franceconnect",
    "exoneration_ticket_moderateur": "ald|affection longue duree|longue duree|100 %|100%|cent pour cent|ticket moderateur|"
    "exoneration|protocole de soins",
    "medecin_traitant": "medecin traitant|generaliste|nouveaux patients|plus de medecin|trouver un medecin|desert medical|"
    "parti a la retraite",
    "refus_de_soins": "refus de soins|refuse de me soigner|refuse de me recevoir|depassement|depassements|refuse la carte|"
    "discrimination|ne prend pas la c2s",
    "c2s": "c2s|css|complementaire sante solidaire|cmu|complementaire solidaire|acs",
    "aide_financiere": "aide financiere|secours|action sociale|action sanitaire|aide exceptionnelle|commission d'action|aide a domicile",
    "convention_internationale": "frontalier|detachement|detache|s1|a1|suisse|luxembourg|allemagne|convention|deux pays|ceam",
    "recouvrement": "mise en demeure|contrainte|huissier|majorations|majoration|penalites|saisie|delai de paiement|echeancier|"
    "commissaire de justice|poursuites",
    "calcul_cotisations": "cotisations|calcul|regularisation|taxation d'office|assiette|taux|redressement|revenus declares|"
    "trop eleve|appel de cotisation",
    "affiliation_independant": "radie|radiation|auto-entrepreneur|micro-entrepreneur|immatriculer|affilie|cessation|"
    "conjoint collaborateur|statut|inscription|creation d'entreprise|ferme mon entreprise",
    "exoneration_acre": "acre|accre|exoneration|createur|createurs|debut d'activite|aide a la creation|repreneur",
    "gestion_compte": "attestation de vigilance|attestation|credit|remboursement|double|doublon|compte urssaf|prelevement|"
    "prelevements|rib|dsn|solde|pajemploi|cesu",
    "retraite": "retraite|trimestres|releve de carriere|carriere|pension de reversion|reversion|liquidation|carsat|carriere longue",
    "accueil": "accueil|guichet|telephone|agent|conseiller|raccroche|3646|attente|mal recue?|rendez-vous|standard|agence",
    "echanges": "pas de reponse|aucune reponse|sans reponse|repond pas|contradictoire|courriers|mails|relances|silence|delais|"
    "personne ne repond",
    "autre": "autre",
}  # fmt: skip

_COMPILED = {
    code: [(re.compile(rf"\b{one}\b"), 1 + one.count(" ")) for one in words.split("|")]
    for code, words in TABLE.items()
}


def ranking(story: str) -> list[str]:
    """The motifs of a story, best first, as the table has it; « autre » first when it holds no word."""
    said = spell_out(story)
    scores = {
        code: sum(weight for pattern, weight in words if pattern.search(said))
        for code, words in _COMPILED.items()
    }
    if not any(scores.values()):
        scores["autre"] = 1
    return sorted(scores, key=lambda code: -scores[code])
