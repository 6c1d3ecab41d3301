"""The questionnaire: every question declared once. Chat, form, console and API are views of it.

A question says its name (contract 1), how it is shown, what type of value it takes, and when it is
asked. The order of `QUESTIONS` is the order of asking. Its chat wording is `utter_ask_<name>` in
`bot/domain/`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from saisine.codes import Flag
from saisine.known import Known
from saisine.motifs import MOTIFS
from saisine.reading.kin import KIN

Type = Literal[
    "boolean", "choice", "multiple", "text", "long_text", "date", "amount",
    "nir", "siret", "phone", "email", "postal_code", "attachments",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choice:
    """`pattern` reads the same choice in typed words (on folded text); `agent` is the label that a phone
    agent sees, who speaks of somebody else."""

    value: str
    label: str
    pattern: str = ""
    agent: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """`asked` says whether the chat asks it, given what is known; `required`, whether a saisine can
    go without. `personal` values never leave the door in clear (Rasa and its actions see "•").
    `partial_date` accepts a month without a day."""

    name: str
    label: str
    help: str
    type: Type
    group: str
    asked: Callable[[Known], bool]
    required: bool = False
    choices: tuple[Choice, ...] = ()
    personal: bool = False
    partial_date: bool = False


def _always(known: Known) -> bool:
    return True


def _never(known: Known) -> bool:
    """Never asked in the chat: told spontaneously, derived, or filled in the form."""
    return False


def _for_another(known: Known) -> bool:
    return known.for_another


def _may_be_for_another(known: Known) -> bool:
    """When the story speaks of somebody else, or of a child whose care or rights are at stake."""
    child = "enfant_mineur" in known.signs and known.get("motif") in OF_A_CHILD
    return "pour_autrui" in known.signs or child


def _needs_steps(known: Known) -> bool:
    return known.route is not None and not known.needs_no_complaint


def _complained(known: Known) -> bool:
    return _needs_steps(known) and known.get("prior_complaint") is True


def _was_answered(known: Known) -> bool:
    """An answer was told, asked for or not: what is wrong with it is what the mediator looks at first."""
    made = known.route is not None and known.get("prior_complaint") is True
    return made and known.get("answer_received") is True


def _acts_by_a_title(known: Known) -> bool:
    """Whoever writes for a close relative who died holds no mandate."""
    return _for_another(known) and "deuil_proche" not in known.signs


def _too_early(known: Known) -> bool:
    return known.verdict == "prematuree"


def _adult_represented(known: Known) -> bool:
    return _for_another(known) and known.get("mandate") != "minor_child"


def _asks_nir(known: Known) -> bool:
    """The number of an insured person; a health professional writes about their practice."""
    insured = known.get("requester_type") not in ("professionnel_sante", "employeur")
    bodies = ("cpam", "cgss", "carsat")
    return insured and known.organisme in bodies and not _adult_represented(known)


def _asks_siret(known: Known) -> bool:
    """The number of a firm or a practice. A household that employs somebody has none."""
    who = known.get("requester_type")
    if who in ("employeur", "professionnel_sante"):
        return known.caisse not in HOUSEHOLD_SERVICES
    return who == "independant" and (known.organisme == "urssaf" or not _asks_nir(known))


def _asks_decision_date(known: Known) -> bool:
    """Where a short time limit runs from the letter received."""
    return any(sign in known.signs for sign in SHORT_LIMITS)


OF_A_CHILD = (
    "affiliation", "ouverture_droits", "carte_vitale", "soins", "transports", "appareillage", "hospitalisation",
    "exoneration_ticket_moderateur", "refus_de_soins", "medecin_traitant", "soins_etranger", "cure_thermale", "c2s",
)  # fmt: skip
HOUSEHOLD_SERVICES = ("Pajemploi", "Cesu")
SHORT_LIMITS = ("contrainte", "indu_reclame")
"""Signs of a letter that leaves 15 or 20 days (see `saisine.deadlines`)."""

REQUESTER_TYPES = (
    Choice("assure", "Assuré(e) : salarié, retraité, sans emploi, étudiant…",
           r"\bassuree?\b|\bsalariee?\b|retraite|particulier|demandeur d'emploi|sans emploi|chomage|chomeu|etudiant|\bcdi\b|\bcdd\b|interim|"
           r"\baah\b|\brsa\b|\baspa\b|handicap|\binvalid|(?:travaille|bosse|travail) (?:pas|plus)\b|\bau foyer\b|\bmenages?\b|apprenti|saisonni|ouvriere?\b|"
           r"fonctionnaire|\brtraite|\bsalarier?\b"),
    Choice("independant", "Travailleur indépendant",
           r"independant|artisan|commercant|liberal|entrepreneur|\btns\b|a mon com?p?te\b"),
    Choice("employeur", "Employeur", r"employeur|j'emploie|\b(?:j'?ai|je|on a|avons) (?:\d+|une?|deux|trois|quatre|cinq|six) (?:employe|salarie|ouvrier|apprenti)"),
    Choice("professionnel_sante", "Professionnel de santé",
           r"sante|infirmi|medecin|kine|pharmacien|dentiste|sage[- ]femme|orthophoniste"),
    Choice("partenaire", "Travailleur social ou association, pour quelqu'un",
           r"partenaire|association|travailleur social|assistante? sociale?|j'accompagne"),
)  # fmt: skip

ORGANISMES = (
    Choice("cpam", "L'Assurance Maladie (CPAM)"),
    Choice("urssaf", "L'Urssaf"),
    Choice("carsat", "L'Assurance retraite (Carsat)"),
    Choice("cgss", "La CGSS (outre-mer)"),
    Choice("caf", "La Caf"),
    Choice("msa", "La MSA"),
    Choice("france_travail", "France Travail"),
    Choice("mutuelle", "Ma mutuelle", agent="Sa mutuelle"),
    Choice("retraite_autre", "Une autre caisse de retraite"),
    Choice("autre", "Un autre organisme"),
)

MEDIATORS = (
    Choice("cpsti", "Le médiateur des indépendants (CPSTI)",
           r"cpsti|ind[ei]p[ae]nd[ae]ns?|le premier|recommand|(?:celui|ce|le mediateur) que vous (?:me |m')?(?:conseill|recommand)|\b(?:le |celui )conseille|votre conseil"),
    Choice("urssaf", "Le médiateur de l'Urssaf", r"urssaf"),
    Choice("assurance_maladie", "Le médiateur de la CPAM", r"cpam|assurance maladie|secu\b|caisse"),
)  # fmt: skip

EXCEPTIONAL_SITUATIONS = (
    Choice("urgence", "Une urgence : santé, logement, droits coupés",
           r"urgen|expuls|logement|coupe|operation|traitement"),
    Choice("precarite", "Plus de revenus, ou presque", r"revenu|argent|ressource|precar|rsa|decouvert|salaire|"
           r"\bplus (?:rien|de quoi)\b[^.]{0,15}\b(?:manger|vivre|payer|bouffer)|\b(?:zero|0|plus un) (?:euros?|sou|rond|centime)\b|loyers? (?:de retard|impaye)|\bmois de loyer|frigo"),
    Choice("situation_sensible", "Un deuil, une arrivée en France, un premier emploi",
           r"deuil|deces|deced|\bmorte?\b|arrivee? en france|premier emploi|perte"),
    Choice("absence_voie_recours", "Une décision sans recours possible", r"sans recours|aucun recours|pas de recours"),
    Choice("plusieurs_intervenants", "Plusieurs organismes se renvoient mon dossier",
           r"plusieurs|renvoi|tuteur|curatelle|employeur bloque",
           "Plusieurs organismes se renvoient son dossier"),
    Choice("aucune", "Rien de tout cela",
           r"^non\b|rien\b|aucun|pas vraiment|ca va\b|pas du tout|^nan\b"),
)  # fmt: skip

SUBMIT_ANYWAY = (
    Choice("wait", "Attendre, garder ma demande",
           r"(?<!pas )(?<!sans )(?<!plus )\battend(?!\w* (?:pas|plus|rien))|plus tard|garder|garde|revien|(?<!pas )(?<!plus )(?<!sans )(?<!vais pas )\bpatient|^non$", "Attendre, garder la demande"),
    Choice("submit", "Transmettre dès maintenant",
           r"transm|envoy|maintenant|tout de suite|quand meme|directement|^oui$|sans attendre|attends? pas|pas attendre"),
)  # fmt: skip

MANDATES = (
    Choice("minor_child", "Mon enfant mineur", r"mineur|mon enfant|mon fils|ma fille|mon bebe",
           "Son enfant mineur"),
    Choice("legal", "Je suis son tuteur ou son représentant légal", r"\btut|\bcurat|legal|habilitation",
           "L'appelant est son tuteur ou représentant légal"),
    Choice("written", "J'ai une procuration écrite", r"procuration|mandat|ecrit|papier signe",
           "L'appelant a une procuration écrite"),
    Choice("consent", "Cette personne est d'accord, sans écrit",
           r"d'accord|consent|accord|sait|^oui|demande"),
)  # fmt: skip

COMPLAINT_CHANNELS = (
    Choice("courrier", "Par courrier", r"courr?i?er|lett?re|recom+[ae]nde|poste?|\bkorie"),
    Choice("email", "Par e-mail", r"mail|courriel"),
    Choice(
        "compte",
        "Par mon compte en ligne",
        r"compte|ameli|messagerie|espace|ligne|internet",
        "Par son compte en ligne",
    ),
    Choice("telephone", "Par téléphone", r"telephon|appel|\btel?e?fon"),
    Choice("accueil", "À l'accueil", r"accueil|\bguichet?|sur place|\boral\b"),
)

CONTACTS = (
    Choice("email", "Par e-mail", r"mail|courriel"),
    Choice("telephone", "Par téléphone", r"telephon|appel|portable|coups? de fil|\btel\b"),
    Choice("courrier", "Par courrier", r"courrier|lettre|poste"),
)

ORIGINS = tuple(
    Choice(value, label)
    for value, label in (
        ("direct", "La personne elle-même"),
        ("service_caisse", "Un service de la caisse"),
        ("cra_juridique", "La CRA ou le service juridique"),
        ("partenaire", "Un partenaire"),
        ("mediateur_institutionnel", "Un autre médiateur"),
        ("defenseur_des_droits", "Le Défenseur des droits"),
        ("direction", "La Direction"),
    )
)

_ALL = (
    Question("accept_notice", "Démarrer avec l'assistant",
             "Un assistant automatique, gratuit et confidentiel.", "boolean", "accueil", _always, True),
    Question("description", "Votre situation",
             "Ce qui s'est passé, avec vos mots.", "long_text", "histoire", _always, True, personal=True),
    Question("contested_decision_date", "Date de la décision contestée",
             "Celle qui figure sur le courrier.", "date", "echeance", _asks_decision_date, False),
    Question("motif", "Sujet de votre demande", "Le sujet le plus proche.", "choice", "histoire",
             _always, True, tuple(Choice(m.code, m.plain) for m in MOTIFS.values())),
    Question("acting_for", "Pour qui", "Pour vous ou pour quelqu'un d'autre.", "choice", "qui",
             _may_be_for_another, False,
             (Choice("moi", "Pour moi", rf"\bmoi\b(?!,? (?:qui suis )?(?:sa|son|leur) (?:{KIN})\b)|moi-meme|\bbibi\b|\bmezigue\b|\bma (?:pomme|poire)\b|\bmon propre compte\b|^non\b", "Pour l'appelant lui-même"),
              Choice("autre", "Pour quelqu'un d'autre",
                     r"quelqu'un|autre|\bpour (?:mon(?! propre)|ma(?! pomme| poire)|une?|lui|elle)\b|^oui\b|mon (?!propre)|ma (?!pomme|poire)"
                     rf"|\b(?:sa|son|leur) (?:{KIN})\b|\bm'(?:en )?occupe d[eu']"))),
    Question("requester_type", "Vous êtes", "La situation de la personne concernée.", "choice", "qui",
             _always, True, REQUESTER_TYPES),
    Question("organisme", "Organisme concerné", "L'organisme avec lequel vous avez un désaccord.",
             "choice", "organisme", lambda k: k.organisme is None, True, ORGANISMES),
    Question("mediator", "Médiateur choisi", "Les indépendants peuvent choisir.", "choice", "organisme",
             lambda k: len(k.mediators) > 1, True, MEDIATORS),
    Question("prior_complaint", "Réclamation déjà faite",
             "Une lettre, un message, un appel ou une visite pour dire votre désaccord.", "boolean",
             "demarches", _needs_steps, True),
    Question("answer_received", "Réponse reçue",
             "Un accusé de réception automatique n'est pas une réponse.", "boolean", "demarches",
             _complained, True),
    Question("prior_complaint_date", "Date de la réclamation", "Même approximative.", "date",
             "demarches", lambda k: _complained(k) and k.get("answer_received") is False, False,
             partial_date=True),
    Question("prior_complaint_channel", "Moyen de la réclamation",
             "Lettre, e-mail, compte en ligne, téléphone ou accueil.", "choice", "demarches", _never,
             False, COMPLAINT_CHANNELS),
    Question("prior_complaint_reference", "Référence de la réclamation",
             "Le numéro de dossier ou de recommandé, si vous l'avez.", "text", "demarches", _never,
             personal=True),
    Question("answer_date", "Date de la réponse",
             "Celle du courrier ou du message reçu, même approximative.", "date", "demarches", _never, partial_date=True),
    Question("answer_unsatisfactory_reason", "Ce qui ne va pas dans la réponse",
             "En une phrase, avec vos mots.", "long_text",
             "demarches", _was_answered, False,
             personal=True),
    Question("amount_eur", "Somme en jeu", "En euros.", "amount", "demarches", _never),
    Question("cra_seized", "Commission de recours amiable saisie", "Cela n'empêche rien.", "boolean",
             "demarches", _never),
    Question("control_under_way", "Contrôle ou rescrit en cours",
             "Un contrôle, un rescrit ou une transaction avec l'Urssaf.", "boolean", "demarches",
             lambda k: k.route == "cpsti"),
    Question("court_seized", "Tribunal saisi de ce désaccord", "Les prud'hommes ne comptent pas.",
             "boolean", "demarches", _always, True),
    Question("exceptional_situation", "Situation particulière",
             "Certaines situations n'attendent pas.", "multiple", "demarches",
             lambda k: _too_early(k) or k.get("exceptional_situation") is not None, False,
             EXCEPTIONAL_SITUATIONS),
    Question("submit_anyway", "Attendre ou transmettre",
             "Votre demande est un peu en avance : c'est vous qui choisissez.", "choice", "demarches", _too_early, False,
             SUBMIT_ANYWAY),
    Question("represented_last_name", "Nom de la personne concernée",
             "Le nom de la personne pour qui vous écrivez.", "text", "represente",
             _for_another, personal=True),
    Question("represented_first_name", "Prénom de la personne concernée",
             "Le prénom de la personne pour qui vous écrivez.", "text", "represente",
             _for_another, personal=True),
    Question("represented_birth_date", "Date de naissance de la personne concernée",
             "Jour, mois et année.", "date",
             "represente", _for_another, personal=True),
    Question("mandate", "Votre lien ou mandat", "À quel titre vous agissez.", "choice", "represente_lien",
             _acts_by_a_title, False, MANDATES),
    Question("represented_nir", "Numéro de sécurité sociale de la personne concernée",
             "15 chiffres, sur sa carte Vitale.", "nir", "represente_nir",
             lambda k: _for_another(k) and k.get("mandate") != "minor_child"
             and k.organisme in ("cpam", "cgss"), personal=True),
    Question("represented_relation", "Votre lien avec cette personne",
             "Par exemple : mère, fils, voisine.", "text", "represente_lien", _never),
    Question("siret", "Numéro Siret", "14 chiffres.", "siret", "entreprise", _asks_siret, personal=True),
    Question("company_name", "Nom de l'entreprise", "Tel qu'il figure sur vos factures.", "text", "entreprise",
             lambda k: k.get("requester_type") == "employeur" and k.caisse not in HOUSEHOLD_SERVICES,
             personal=True),
    Question("nir", "Numéro de sécurité sociale", "15 chiffres, sur votre carte Vitale.", "nir",
             "identifiants", _asks_nir, personal=True),
    Question("last_name", "Nom",
             "Celui de la personne qui fait la demande.", "text", "identite", _always, True, personal=True),
    Question("first_name", "Prénom",
             "Le prénom d'usage suffit.", "text", "identite", _always, True, personal=True),
    Question("birth_date", "Date de naissance", "Jour, mois et année.", "date", "identite",
             lambda k: k.get("requester_type") != "partenaire", personal=True),
    Question("street", "Numéro et rue",
             "Par exemple : 12 rue des Lilas.", "text", "adresse", _always, personal=True),
    Question("postal_code", "Code postal", "5 chiffres.", "postal_code", "adresse", _always),
    Question("city", "Ville",
             "La commune où vous recevez votre courrier.", "text", "adresse", _always, personal=True),
    Question("country", "Pays", "Si ce n'est pas la France.", "text", "adresse", _never),
    Question("caisse", "Votre caisse", "La caisse qui suit votre dossier.", "choice", "caisse",
             lambda k: len(k.caisses) > 1),
    Question("phone", "Téléphone",
             "Un numéro où l'on peut vous joindre.", "phone", "contact", _always, personal=True),
    Question("email", "E-mail",
             "Par exemple : prenom.nom@exemple.fr.", "email", "contact", _always, personal=True),
    Question("contact_preference", "Moyen de contact préféré",
             "Comment l'équipe du médiateur vous répondra.", "choice", "contact", _never, False,
             CONTACTS),
    Question("contact_note", "À savoir pour vous joindre",
             "Par exemple : plutôt le matin, je suis malentendant.", "text", "contact", _never, personal=True),
    Question("origin", "Origine de la demande", "Agents seulement.", "choice", "agent", _never, False,
             ORIGINS),
    Question("correspondence", "Courriers échangés",
             "Les courriers déjà échangés, avec leur date.", "long_text", "pieces", _never, personal=True),
    Question("attachments", "Documents", "Les copies des courriers échangés.", "attachments", "pieces", _never),
    Question("desired_outcome", "Ce que vous souhaitez obtenir",
             "Ce qui réglerait la situation pour vous.", "long_text", "fin", _never,
             personal=True),
    Question("anything_else", "Autre chose à dire au médiateur",
             "Ce que le médiateur doit savoir de plus.", "long_text", "fin", _never,
             personal=True),
    Question("same_as_open_saisine", "Compléter la demande en cours",
             "Une demande sur le même sujet est déjà ouverte.", "boolean", "fin",
             lambda k: k.open_saisine is not None),
    Question("summary_confirmed", "Récapitulatif confirmé",
             "Rien ne part avant votre accord.", "boolean", "recapitulatif", _always, True),
)  # fmt: skip

QUESTIONS: Mapping[str, Question] = {question.name: question for question in _ALL}


GROUPED = ("identite", "adresse", "contact", "represente", "entreprise")
"""Groups whose questions are asked in one message."""

TO_VERIFY: Mapping[str, Flag] = {
    "nir": "nir_a_verifier",
    "represented_nir": "nir_a_verifier",
    "siret": "siret_a_verifier",
}
"""What one may go without, flagged: the mediator's team will ask."""


def next_question(known: Known) -> Question | None:
    """The next question to ask: the first that applies and has no answer yet."""
    return next((q for q in QUESTIONS.values() if _is_open(q, known)), None)


def remaining(known: Known) -> list[Question]:
    """The questions still to ask, as far as one can tell now."""
    return [q for q in QUESTIONS.values() if _is_open(q, known)]


def together(name: str, known: Known) -> list[Question]:
    """The open questions asked in the same message as `name`, `name` first."""
    group = QUESTIONS[name].group
    if group not in GROUPED:
        return [QUESTIONS[name]]
    return [q for q in QUESTIONS.values() if q.group == group and _is_open(q, known)]


def _is_open(question: Question, known: Known) -> bool:
    return question.name not in known.answers and question.asked(known)
