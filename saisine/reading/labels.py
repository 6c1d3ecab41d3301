"""What the labels of a pasted form are called, from one screen or one hand to the next.

Patterns are read on flat text (lower case, no accent). A label about a person may name whose it is: « nom de
l'assuré ». See `saisine.reading.labelled`.
"""

import re

_NUMBER = r"(?:n(?:[°o]|um(?:ero)?|r)?\.? ?(?:de |d')?)"
_OF = r"(?:de la |de l'|du |de |d'|des )"
_PHONE_KIND = r"(?: ?(?:portable|mobile|fixe|perso(?:nnel)?|pro(?:fessionnel)?|domicile|principal|de contact|de jour|1|2))"

CALLERS = (
    r"appelante?|appel de|demandeu(?:r|se)|requerante?|representante?(?: legale?)?|mandataire|tut(?:eur|rice)|curat(?:eur|rice)|"
    r"aidante?(?: familiale?)?|declarante?|auteure? (?:de la (?:demande|saisine)|du signalement)|saisine (?:faite |deposee )?par|"
    r"demande (?:faite |deposee )?par|tiers(?: appelante?| demandeur| declarante?)?|partenaire|travailleu(?:r|se) sociale?|"
    r"assistante? sociale?|interlocut(?:eur|rice)|emett(?:eur|rice)|(?:personne )?qui appelle|accompagnante?|parent(?: demandeur)?"
)
"""Who writes or calls."""
INSURED = r"assuree?(?: sociale?)?|adherente?|usagere?|cotisante?|beneficiaire|patiente?|allocataire|client"
"""The person concerned; the one who calls too, unless the form names another caller."""
OTHERS = (
    r"(?:assuree?|client|usager|beneficiaire|patiente?) (?:concernee?|representee?|accompagnee?|suivie?)|"
    r"personne (?:concernee|representee|protegee|aidee|accompagnee|malade)|representee?|pour le compte de|au nom de|pour|"
    r"majeure? protegee?|enfant(?: concernee?| mineure?)?|ayant[- ]droit|mineure? concernee?|concernee?"
)
"""Somebody else than the one who writes or calls."""

_PERSONS = (
    ("full_name", r"nom(?: ?(?:et|,|/|-|&) ?| )prenoms?|prenoms?(?: ?(?:et|,|/|-|&) ?| )nom|identite|nom complet"),
    ("birth_name", r"nom de (?:naissance|jeune fille)|nee? nom"),
    ("last_name", r"nom(?: (?:de famille|d'usage|usuel|marital|d'epouse|patronymique))?"),
    ("first_name", r"prenoms?(?: usuel| d'usage)?"),
    ("birth_date", r"date (?:de )?naiss(?:ance)?\.?|d\.?d\.?n\.?|nee?(?:\(e\)|/e|\.e)?(?: le)?|naissance"),
    ("nir", rf"{_NUMBER}?(?:nir|nss|n\.i\.r\.?|ss|secu(?:rite)?(?: sociale)?|immat(?:riculation)?|assuree? sociale?)|matricule|{_NUMBER}assuree?"),
    ("phone", rf"{_NUMBER}?(?:tel(?:ephone)?s?\.?{_PHONE_KIND}*|(?:portable|mobile|gsm|fixe))|contact tel(?:ephonique)?|joignable au"),
    ("email", r"(?:(?:adresse )?(?:e-?)?mails?|(?:adresse )?courriels?|(?:adresse )?mel|adresse electronique)(?: perso(?:nnel)?)?"),
    ("address", r"adresse(?: (?:postale|complete|principale|du domicile|de correspondance|1|ligne 1))?|adr\.?|domicile|demeurant(?: a)?|domiciliee?(?: a| au)?|"
                rf"habite(?: a| au)?|(?:{_NUMBER}(?:et |/ ?)?)?(?:nom de (?:la )?)?(?:rue|voie)"),
    ("postal_code", r"code postal|c\.?p\.?|(?:code postal|cp)(?: ?(?:et|/|-) ?| )(?:ville|commune)"),
    ("city", r"ville|commune|localite"),
)  # fmt: skip
"""Of a person: each may be followed by « de l'assuré », « du demandeur »."""

_OTHERS_THAN_PERSONS = (
    ("siret", rf"{_NUMBER}?(?:siret|siren)"),
    ("company_name", r"raison sociale|(?:nom de l')?(?:entreprise|societe|etablissement|structure)|enseigne|denomination(?: sociale)?"),
    ("employer", r"(?:nom de l')?employeur"),
    ("contacts", r"coordonnees?(?: (?:completes|postales|du demandeur|de l'assuree?|de contact))?|contacts?|joindre"),
    ("contact_preference", r"contact (?:prefere|souhaite)|(?:moyen|mode|canal) de (?:contact|reponse|retour|recontact)(?: (?:prefere|souhaite))?|"
                           r"preference(?: de contact)?|a (?:re)?contacter par|(?:reponse|retour) (?:souhaitee? )?par|canal (?:prefere|souhaite)"),
    ("contact_note", r"disponib(?:le|ilites?)|dispos?|creneaux?(?: de rappel)?|(?:meilleur moment|horaires?)(?: (?:d'appel|de contact|souhaites?))?|joignable|a rappeler|remarque contact"),
    ("country", r"pays(?: de residence)?"),
    ("relation", r"lien(?: (?:de parente|avec .{2,24}))?|parente|relation"),
    ("mandate", r"a quel titre|titre|representation|qualite du (?:demandeur|representant)|agit en qualite de|agissant en qualite de"),
    ("mandate_written", r"(?:mandat|procuration|pouvoir)(?: ?/ ?(?:mandat|procuration|pouvoir))*(?: (?:ecrite?|signee?|fournie?|joint))?"),
    ("mandate_consent", r"(?:accord|consentement)(?: (?:de l'assuree?|de la personne|du beneficiaire|recueilli|verbal|oral))*"),
    ("cpam", r"(?:cpam|caisse primaire)(?: (?:concernee?|de rattachement|d'affiliation|de))?"),
    ("urssaf", r"urssaf(?: (?:concernee?|de))?"),
    ("caisse", r"caisses?(?: (?:concernee?|de rattachement|d'affiliation|gestionnaire))?|centre de gestion|organisme (?:de rattachement|gestionnaire|d'affiliation)"),
    ("organisme", r"organisme(?: (?:concerne|en cause|mis en cause|contestee?))?|mis en cause|contre|litige avec|partie adverse|service (?:concerne|mis en cause)"),
    ("mediator", r"mediat(?:eur|ion|rice)(?: (?:choisie?|souhaitee?|demandee?|sollicitee?|competente?))?|choix du mediateur|souhaite le mediateur"),
    ("requester_type", r"statut(?: (?:pro|professionnel|social|de l'assuree?|du demandeur))?|qualite|situation(?: pro(?:fessionnelle)?)?|profil|"
                       r"type(?: (?:de demandeur|de requerant|d'assuree?|d'usager|de public))?|regime|profession|activite|metier|categorie(?: d'assuree?)?|csp|emploi"),
    ("origin", r"origine(?: (?:de la (?:demande|saisine)|du (?:signalement|dossier)))?|source|provenance|(?:transmise?|signalee?|orientee?|adressee?) par|prescripteur"),
    ("prior_complaint_reference", rf"(?:references?|ref\.?|{_NUMBER}(?:dossier|reclamation|recommande|lrar|ar|suivi))(?: (?:de la )?(?:reclamation|dossier)| (?:du )?(?:courrier|recommande))?"),
    ("prior_complaint_date", r"(?:date|jour) (?:de (?:la |sa |l')?|d')?(?:recl(?:amation|\.)?|premiere demarche|contestation|demarche)|"
                             r"recl(?:amation|ame) (?:le|en date du)|contestee? le"),
    ("prior_complaint_channel", r"(?:canal|moyen|mode|voie|support)(?: (?:de (?:la )?|d')?(?:recl(?:amation|\.)?|contestation|demarche|contact avec la caisse))|"
                                r"recl(?:amation)? (?:faite |adressee )?(?:par|via)"),
    ("prior_complaint", r"(?:courrier|lettre|mail|message|appel) de (?:contestation|reclamation)|a (?:deja |bien )?(?:reclame|conteste|ecrit a la caisse|fait une reclamation)|(?:reclamations?|contestation)(?: (?:prealable|anterieure|initiale|deja faite|effectuee|faite|deposee|caisse|du))*|recl\.?|"
                        r"demarches? prealables?|premiere demarche|recours (?:gracieux|prealable|amiable prealable)"),
    ("answer_unsatisfactory_reason", r"(?:motifs?|raisons?|cause) (?:d'|de l'|de |du )?(?:insatisfaction|desaccord|non[- ]satisfaction)|insatisfaction|"
                                     r"ce qui ne va pas(?: dans la reponse)?|pourquoi (?:la reponse ne convient pas|insatisfaite?)"),
    ("answer_date", r"(?:date|jour) (?:de (?:la )?|du )?(?:reponse|retour|rejet)|reponse (?:recue )?(?:le|du)|repondu le"),
    ("answer_received", r"a (?:eu|recu|obtenu) (?:une )?reponse|a repondu|reponses?(?: (?:recue|obtenue|apportee|donnee|caisse|cpam|urssaf|organisme|a la reclamation|de l'organisme|de la caisse|de l'urssaf|de la cpam))*|"
                        r"retour(?: (?:caisse|cpam|organisme|de la caisse|de l'urssaf|de la cpam))?|suite donnee|position (?:de la )?caisse"),
    ("contested_decision_date", r"(?:date|jour) (?:de (?:la |l')?|du |d')?(?:decision|notif(?:ication)?|refus|mise en demeure|indu|contrainte)(?: contestee?| de refus| de la decision)?|"
                                r"(?:decision|notif(?:ication)?|courrier|acte)(?: (?:contestee?|notifiee?|initiale?|attaquee?|litigieu(?:x|se)))?(?: (?:du|le|en date du))?|"
                                r"notifiee? le|refus(?: notifie)? (?:du|le)|mise en demeure (?:du|le)|contrainte (?:du|le)|indu (?:du|notifie le)"),
    ("amount_eur", r"(?:montants?|sommes?)(?: (?:en jeu|conteste(?:e|s)?|du (?:litige|prejudice)|de (?:l'indu|la dette|la demande)|reclame(?:e|s)?|due?s?|demande(?:e|s)?|en euros))?|"
                   r"enjeu(?: financier)?|prejudice(?: financier)?|dette"),
    ("cra_and_court", r"(?:(?:recours|saisine) )?(?:cra|recours amiable) ?(?:/|et|ou|,|&|\+) ?(?:tribunal|tj|juridiction|justice)|tribunal ?(?:/|et|ou) ?cra"),
    ("cra_seized", r"a saisi (?:la )?(?:cm?ra|commission)|(?:(?:recours|saisine|passage|saisie?) )?(?:(?:de la|en|devant la|aupres de la) )?(?:cm?ra|commission(?: de recours(?: amiable)?)?)(?: \(cra\))?(?: saisie)?|recours amiable"),
    ("court_seized", r"a saisi (?:le |un )?tribunal|instances?(?: (?:en cours|judiciaire|engagee))?|(?:(?:recours|saisine|action|procedure) )?(?:(?:au|du|devant le|en|aupres du) )?(?:tribunal(?: judiciaire)?|tj|pole social|justice|juridiction)(?: saisie?)?|"
                     r"contentieux|(?:recours|procedure|action|saisine) (?:judiciaire|contentieux|juridictionnelle|en justice)"),
    ("appeals", r"(?:voies de )?recours(?: (?:engages?|en cours|exerces?|deja engages?|effectues?))?"),
    ("control_under_way", r"controles?(?: (?:urssaf|en cours|fiscal ou urssaf))*(?: ?(?:/|ou) ?(?:rescrit|transaction))*|rescrit"),
    ("emergency", r"(?:situation d')?urgence(?: (?:sociale|medicale))?|urgente?"),
    ("precarity", r"precarite|precaire|(?:sans|perte de) ressources?"),
    ("exceptional_situation", r"(?:situation|contexte|circonstances?) (?:particuliere?s?|exceptionnelles?|sensible)|fragilite|vulnerabilite"),
    ("desired_outcome", r"souhaits?|attend(?:u|s)|attentes?|objectif|but|finalite|(?:resultat|solution) (?:attendue?|souhaitee?)|demande (?:precise|de l'assuree?|de la personne|de l'appelante?)|"
                        r"ce qu(?:'il|'elle|e la personne|e je|'on) (?:souhaite|demande|attend)|sollicite|pretentions?"),
    ("request", r"demandes?(?: (?:detaillee|formulee))?"),
    ("motif", r"(?:sous[- ])?motif(?: (?:d'appel|de l'appel|de (?:la )?(?:demande|saisine|contact)|du (?:litige|contact)|principal))?|sujet|theme|thematique|"
              r"objet(?: (?:de la (?:demande|saisine|reclamation)|du (?:litige|mail|courrier)|de l'appel))?|nature(?: (?:de la demande|du litige))?|typologie|domaine|prestation(?: concernee)?"),
    ("steps", r"demarches?(?: (?:deja )?(?:faites?|anterieures?|effectuees?|realisees?|entreprises?))?|historique(?: (?:des (?:demarches|echanges|contacts)|du dossier))?|chronologie|"
              r"etapes?|echanges(?: (?:avec la caisse|precedents))?|actions? (?:deja )?(?:menees?|realisees?)"),
    ("description", r"details?(?: de la demande)?|situation (?:actuelle|exposee|du litige)|descript(?:ion|if)(?: (?:de la (?:situation|demande)|du litige))?|recit|expose(?: (?:de la situation|des faits|du litige))?|(?:rappel des )?faits?|resume(?: (?:de l'appel|de la situation))?|"
                    r"probleme|problematique|litige|difficultes?|histoire|explications?|contexte|desaccord|griefs?|raconte|explique|commentaires?|observations?|remarques?|notes?|compte[- ]rendu|verbatim|"
                    r"message|contenu|texte|precisions?|circonstances|plainte"),
    ("", r"civilite|sexe|age|lieu de naissance|nationalite|(?:date|heure|jour)(?: et heure)?(?: (?:de l'|d'|du |de )?(?:appel|contact|creation|ouverture|jour|saisie))?|duree(?: de l'appel)?|"
         rf"(?:nom (?:de l'|du ))?(?:agent|teleconseill(?:er|ere)|conseill(?:er|ere)|operat(?:eur|rice)|redact(?:eur|rice))|saisie? par|site|plateforme|"
         rf"{_NUMBER}?(?:ticket|appel|fiche|interaction|contact)|type (?:de contact|d'appel|d'interaction)|canal (?:d'entree|entrant)|priorite|file|etat|statut (?:du|de la) (?:dossier|ticket|fiche|demande)"),
)  # fmt: skip
"""The last are of no use to a mediator: left out."""

_WHOSE = rf"(?: {_OF}(?P<whose_{{}}>{CALLERS}|{INSURED}|{OTHERS}))?"
_ROLES = (("caller", CALLERS), ("other", OTHERS), ("insured", INSURED))

LABEL = "|".join(
    (
        *(rf"(?P<{n}>{p}){_WHOSE.format(n)}" for n, p in _PERSONS),
        *(rf"(?P<{n or 'nothing'}>{p})" for n, p in _OTHERS_THAN_PERSONS),
        *(rf"(?P<role_{n}>{p})" for n, p in _ROLES),
    )
)
_NAMED = re.compile(LABEL)
OF_A_PERSON = tuple(name for name, _ in _PERSONS)
_FOLDED = str.maketrans(
    "àâäáãåçéèêëíìîïñóòôöõúùûüýÿ’‘ʼ`´\u00a0\u202f", "aaaaaaceeeeiiiinooooouuuuyy'''''  "
)


def flat(text: str) -> str:
    """`fold` that keeps every character at its place: lower case, no accent, straight apostrophes."""
    low = text.lower()
    if len(low) != len(text):  # « İ » is two characters in lower case
        low = "".join(c if len(c) == 1 else "·" for c in (ch.lower() for ch in text))
    return low.translate(_FOLDED)


def label_of(text: str) -> tuple[str, str | None] | None:
    """What a label that stands alone asks for, and whose: (`last_name`, `other`); None for no label."""
    match = _NAMED.fullmatch(flat(text).strip(" .:*-_#=[]<>•?"))
    return meant_by(match) if match else None


def meant_by(match: "re.Match[str]") -> tuple[str, str | None]:
    """The name of the label found, and whose it is when it says so: `caller`, `other` or `insured`."""
    name = next(
        n for n, v in match.groupdict().items() if v and not n.startswith("whose_") and n in _NAMES
    )
    whose = match.groupdict().get(f"whose_{name}")
    if name.startswith("role_"):
        return "full_name", name.removeprefix("role_")
    if not whose:
        return ("" if name == "nothing" else name), None
    return name, next(role for role, pattern in _ROLES if re.fullmatch(pattern, whose))


_NAMES = {
    *OF_A_PERSON,
    *(n or "nothing" for n, _ in _OTHERS_THAN_PERSONS),
    *(f"role_{n}" for n, _ in _ROLES),
}
