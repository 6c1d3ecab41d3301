"""Forms pasted as text: « Nom : Essai », « NIR : … », « Tribunal : non », one label after the other.

Agents paste what their own screen shows, and some people write as one fills a form in. A label says which
question its value answers; what bears no label is the story.
"""

import re
from dataclasses import dataclass

from saisine.reading.folding import fold

_BOTH_NAMES = re.compile(r"(?i)\bnom\s*/\s*pr[ée]nom\b|\bpr[ée]nom\s*/\s*nom\b")
FEWEST = 3
"""Labels. With fewer, « Problème : je n'ai rien reçu » is a sentence like any other."""

_LABELS = (
    ("represented_last_name", r"nom (?:de la personne (?:concernee|representee)|du beneficiaire|de l'enfant|de l'assuree?)"),
    ("represented_first_name", r"prenom (?:de la personne (?:concernee|representee)|du beneficiaire|de l'enfant|de l'assuree?)"),
    ("represented_birth_date", r"(?:date de naissance|nee? le) (?:de la personne (?:concernee|representee)|du beneficiaire|de l'enfant|de l'assuree?)"),
    ("represented", r"(?:pour le compte de|personne (?:concernee|representee)|beneficiaire|enfant(?: concerne)?)"),
    ("mandate", r"(?:mandat|a quel titre|representation|qualite du demandeur)"),
    ("full_name", r"(?:nom (?:et|,|/|-) ?prenoms?|prenoms? (?:et|,|/|-) ?nom|identite|appelante?|demandeu(?:r|se)|assuree?|requerante?|adherente?)"),
    ("last_name", r"nom(?: de (?:famille|naissance)| d'usage| usuel)?"),
    ("first_name", r"prenoms?"),
    ("birth_date", r"(?:date de naissance|ddn|nee? le|naissance)"),
    ("nir", r"(?:nir|n(?:°|o|um(?:ero)?)? ?(?:de )?(?:secu(?:rite sociale)?|ss|nir)|(?:numero )?securite sociale|immatriculation)"),
    ("siret", r"(?:n(?:°|o|um(?:ero)?)? ?(?:de )?)?siret"),
    ("company_name", r"(?:raison sociale|entreprise|societe|nom de l'entreprise|employeur|etablissement)"),
    ("phone", r"(?:tel(?:ephone)?s?\.?(?: (?:portable|mobile|fixe))?|portable|mobile|n(?:°|o|um(?:ero)?)? ?(?:de )?(?:tel(?:ephone)?|portable))"),
    ("email", r"(?:(?:e-?)?mail|courriel|adresse (?:e-?mail|mail|electronique)|mel)"),
    ("contact_preference", r"(?:contact(?: (?:prefere|souhaite))?|(?:moyen|mode) de contact(?: prefere)?|preference de contact|a contacter par)"),
    ("contact_note", r"(?:disponibilites?|horaires?|joignable|a rappeler|remarque contact)"),
    ("postal_code", r"(?:code postal|cp)"),
    ("city", r"(?:ville|commune)"),
    ("address", r"(?:adresse(?: postale)?|domicile|demeurant)"),
    ("caisse", r"(?:caisse(?: concernee| de rattachement| d'affiliation)?|cpam de rattachement)"),
    ("organisme", r"(?:organisme(?: (?:concerne|en cause|mis en cause))?|mis en cause|contre)"),
    ("mediator", r"mediateur(?: (?:choisi|souhaite|demande))?"),
    ("requester_type", r"(?:statut|qualite|situation(?: professionnelle)?|profil|type(?: de demandeur| de requerant)?|regime|profession)"),
    ("origin", r"origine(?: de la (?:demande|saisine))?"),
    ("prior_complaint_reference", r"(?:reference|ref\.?|n(?:°|o|um(?:ero)?)? ?(?:de )?(?:dossier|reclamation))(?: (?:de la )?(?:reclamation|du courrier))?"),
    ("prior_complaint_date", r"date (?:de (?:la |sa )?)?(?:reclamation|premiere demarche|contestation)"),
    ("prior_complaint_channel", r"(?:canal|moyen|mode)(?: de (?:la )?(?:reclamation|contact avec la caisse))?"),
    ("prior_complaint", r"(?:reclamations?(?: prealable| anterieure| deja faite)?|demarches? (?:prealables?|deja faites?|anterieures?|effectuees?)|contestation|premiere demarche)"),
    ("answer_unsatisfactory_reason", r"(?:motif d'insatisfaction|insatisfaction|pourquoi la reponse ne convient pas)"),
    ("answer_date", r"date (?:de (?:la )?)?reponse"),
    ("answer_received", r"(?:reponses?(?: (?:recue|de l'organisme|de la caisse|obtenue|de l'urssaf|de la cpam))?|retour de la caisse)"),
    ("contested_decision_date", r"(?:date (?:de (?:la )?)?(?:decision(?: contestee)?|notification)|decision (?:contestee |du |notifiee le ?)?|notification)"),
    ("amount_eur", r"(?:montant(?: (?:en jeu|conteste|du litige|reclame))?|somme(?: en jeu| reclamee)?|enjeu(?: financier)?)"),
    ("cra_seized", r"(?:cra|commission de recours amiable|saisine (?:de la )?cra|recours amiable)(?: saisie)?"),
    ("court_seized", r"(?:tribunal(?: saisi)?|saisine (?:du )?tribunal|justice|juridiction(?: saisie)?|contentieux|action en justice|recours judiciaire|procedure judiciaire)"),
    ("control_under_way", r"(?:controle(?: (?:urssaf|en cours))?|controle/rescrit|rescrit)"),
    ("exceptional_situation", r"(?:situation (?:particuliere|exceptionnelle)|urgence)"),
    ("desired_outcome", r"(?:demande|souhait|attente|attentes|objectif|resultat (?:attendu|souhaite)|ce qu(?:'il|'elle|e la personne|e je) (?:souhaite|demande)|sollicite)"),
    ("motif", r"(?:motif(?: (?:de la (?:demande|saisine)|du litige))?|sujet|objet|theme)"),
    ("description", r"(?:description|recit|expose|faits?|expose des faits|resume|situation (?:exposee|du litige)|probleme|litige|difficulte|histoire|explications?|contexte|desaccord)"),
)  # fmt: skip

_LABEL = "|".join(rf"(?P<{name}>{pattern})" for name, pattern in _LABELS)
_COMPILED = re.compile(_LABEL)
_PIECE = re.compile(
    r"(?:^|[\n;|]|(?<=[.,)])\s|\s[-–•]\s|\s/\s)\s*[-–•*]?\s*(?P<label>[^\W\d_](?:[^\n:;|/]|/(?! )){0,45}?)\s*(?:\([^)\n]{0,30}\)\s*)?[:=]\s*"
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """`fields`: question name (or `full_name`, `address`, `represented`) -> what was written after its
    label. `rest`: the text that bears no label of ours, the story's own label left out."""

    fields: dict[str, str]
    rest: str


def read_labelled(text: str) -> Labelled | None:
    """The labelled values of a pasted form; None when the text is no form."""
    text = _BOTH_NAMES.sub("Nom et prénom", text)
    marks = [(m, name) for m in _PIECE.finditer(text) if (name := _named(m["label"]))]
    if len({name for _, name in marks}) < FEWEST:
        return None
    fields: dict[str, str] = {}
    rest = [text[: marks[0][0].start()].strip()]
    for place, (match, name) in enumerate(marks):
        end = marks[place + 1][0].start() if place + 1 < len(marks) else len(text)
        value, tail = _cut(text[match.end() : end], name)
        if value:
            fields.setdefault(name, value)
        rest.append(tail)
    return Labelled(fields, "\n".join(part for part in rest if part))


def _named(label: str) -> str | None:
    match = _COMPILED.fullmatch(fold(label).strip(" .-*"))
    return match.lastgroup if match else None


def _cut(said: str, name: str) -> tuple[str, str]:
    """A value ends with its line, unless it is the story; what follows on other lines goes with the story."""
    said = said.strip(" \t,;|/-–")
    if name == "description":
        return said.strip(), ""
    head, _, tail = said.lstrip("\n").partition("\n")
    if " / " in head:  # « Mail : a@b.fr / Salariée / … »
        head, _, more = head.partition(" / ")
        tail = f"{more}\n{tail}"
    return head.strip(" \t,;|/-–."), tail.strip(" \n/|;")
