"""How answers are told back to a person, in plain French."""

from saisine.calendar import in_french
from saisine.draft import Value
from saisine.motifs import MOTIFS
from saisine.questions import QUESTIONS

_SAID: dict[tuple[str, Value], str] = {
    ("prior_complaint", True): "vous avez déjà fait une réclamation",
    ("prior_complaint", False): "vous n'avez pas encore fait de réclamation",
    ("answer_received", True): "vous avez reçu une réponse qui ne vous convient pas",
    ("answer_received", False): "vous n'avez pas reçu de réponse",
    ("court_seized", False): "aucun tribunal n'est saisi",
    ("cra_seized", True): "la commission de recours amiable est saisie",
    ("control_under_way", True): "un contrôle est en cours",
    ("control_under_way", False): "aucun contrôle n'est en cours",
    ("acting_for", "autre"): "vous écrivez pour quelqu'un d'autre",
    ("requester_type", "assure"): "vous êtes assuré(e)",
    ("requester_type", "independant"): "vous êtes travailleur indépendant",
    ("requester_type", "employeur"): "vous êtes employeur",
    ("requester_type", "professionnel_sante"): "vous êtes professionnel de santé",
    ("requester_type", "partenaire"): "vous accompagnez quelqu'un",
    ("mediator", "cpsti"): "le médiateur des indépendants (CPSTI)",
    ("mediator", "urssaf"): "le médiateur de l'Urssaf",
    ("mediator", "assurance_maladie"): "le médiateur de la CPAM",
    ("organisme", "cpam"): "le désaccord est avec l'Assurance Maladie",
    ("organisme", "urssaf"): "le désaccord est avec l'Urssaf",
    ("organisme", "carsat"): "le désaccord est avec l'Assurance retraite",
    ("organisme", "cgss"): "le désaccord est avec la CGSS",
    ("mandate", "written"): "vous avez un mandat écrit",
    ("mandate", "legal"): "vous êtes son représentant légal",
    ("mandate", "consent"): "cette personne est d'accord",
    ("mandate", "minor_child"): "il s'agit de votre enfant mineur",
}
_SAID_OF_A_CALLER: dict[tuple[str, Value], str] = {
    ("prior_complaint", True): "la personne a déjà fait une réclamation",
    ("prior_complaint", False): "la personne n'a pas encore fait de réclamation",
    ("answer_received", True): "elle a reçu une réponse qui ne lui convient pas",
    ("answer_received", False): "elle n'a pas reçu de réponse",
    ("acting_for", "autre"): "l'appelant agit pour quelqu'un d'autre",
    ("requester_type", "assure"): "la personne est assurée",
    ("requester_type", "independant"): "la personne est travailleur indépendant",
    ("requester_type", "employeur"): "la personne est employeur",
    ("requester_type", "professionnel_sante"): "la personne est professionnel de santé",
    ("requester_type", "partenaire"): "l'appelant accompagne quelqu'un",
    ("mandate", "written"): "l'appelant a un mandat écrit",
    ("mandate", "legal"): "l'appelant est le représentant légal",
    ("mandate", "consent"): "la personne concernée est d'accord",
    ("mandate", "minor_child"): "il s'agit de son enfant mineur",
}
_REACHED = {
    "email": "réponse souhaitée par e-mail",
    "telephone": "réponse souhaitée par téléphone",
    "courrier": "réponse souhaitée par courrier",
}


def fact(name: str, value: Value | None, by_agent: bool = False) -> str | None:
    """One understood fact as half a sentence, « votre réclamation date du 2 octobre 2026 »; None when
    it is personal or goes without saying. To an agent, in the third person."""
    if value is None:
        return None
    if name == "motif" and value == "autre":
        return None
    if name == "motif":
        return f"le sujet : {_small(MOTIFS[str(value)].plain)}" if value in MOTIFS else None
    if name == "prior_complaint_date":
        return f"{'la' if by_agent else 'votre'} réclamation date {_of(str(value))}"
    if name == "caisse":
        return f"la caisse : {value}"
    if name == "contact_preference":
        return _REACHED.get(str(value))
    if name == "represented_relation":
        return f"la personne concernée : {value}"
    if name == "answer_date":
        return f"la réponse date {_of(str(value))}"
    if name == "contested_decision_date":
        return f"la décision date {_of(str(value))}"
    if name == "amount_eur":
        return f"la somme en jeu : {euros(str(value))}"
    if by_agent and (name, value) in _SAID_OF_A_CALLER:
        return _SAID_OF_A_CALLER[name, value]
    return _SAID.get((name, value))


def change(name: str, before: Value | None, after: Value | None) -> str:
    """« Code postal : 58000 (avant : 21000) ». Personal values are filled at the door."""
    question = QUESTIONS[name]
    if question.personal:
        new, old = f"[[now {name}]]", f"[[before {name}]]"
    else:
        new, old = shown(name, after), shown(name, before)
    if before is None:
        return f"{question.label} : {new}"
    return f"{question.label} : {new} (avant : {old})"


def shown(name: str, value: Value | None) -> str:
    """A value as the summary and the notes show it: « Oui », « 2 octobre 2026 », a choice's label."""
    question = QUESTIONS[name]
    if value is None:
        return "non précisé"
    if isinstance(value, bool):
        return "Oui" if value else "Non"
    if isinstance(value, tuple):
        labels = {c.value: c.label for c in question.choices}
        return ", ".join(labels.get(item, item) for item in value) or "aucune"
    if name == "motif" and value in MOTIFS:
        return MOTIFS[str(value)].plain
    if question.choices:
        return next((c.label for c in question.choices if c.value == value), str(value))
    if question.type == "date":
        return in_french(str(value))
    if question.type == "amount":
        return euros(str(value))
    return str(value)


def euros(amount: str) -> str:
    """« 1 250,50 € », « 850 € »."""
    whole, _, cents = amount.partition(".")
    grouped = f"{int(whole):,}".replace(",", "\u202f")
    return f"{grouped}{',' + cents if cents.strip('0') else ''}\u00a0€"


def _small(label: str) -> str:
    """A label inside a sentence: only its first letter changes (« VSL » stays)."""
    return label[:1].lower() + label[1:]


def _of(iso: str) -> str:
    """« du 2 octobre 2026 », « d'octobre 2026 », « de mars 2026 »."""
    said = in_french(iso)
    if len(iso) == 10:
        return f"du {said}"
    return f"d'{said}" if said[0] in "ao" else f"de {said}"
