"""Which mediator may step in, and where to turn when none of the three can.

Sources: CSS L217-7-1 (mediators of the CPAM and of the Urssaf), R612-9 and L612-4 (CPSTI), the CPAM
mediator's leaflet, the Urssaf's mediation page, the CPSTI's 2024 report.
"""

from dataclasses import dataclass

from saisine.codes import Competence, RedirectTarget, Route
from saisine.draft import Answers
from saisine.motifs import MOTIFS


@dataclass(frozen=True, slots=True)
class Redirection:
    """`label` names the better door, `how` says how to reach it, in one warm paragraph."""

    to: RedirectTarget
    label: str
    how: str


REDIRECTIONS: dict[str, Redirection] = {
    r.to: r
    for r in (
        Redirection(
            "caf",
            "Le médiateur de la Caf",
            "Votre désaccord concerne la Caf, qui a son propre médiateur. Vous pouvez lui écrire "
            "depuis votre espace sur caf.fr, rubrique « Mes démarches », ou par courrier à votre "
            "Caf, à l'attention du médiateur. C'est gratuit.",
        ),
        Redirection(
            "msa",
            "Le médiateur de la MSA",
            "Votre désaccord concerne la MSA, qui a son propre médiateur. Vous pouvez le saisir "
            "sur msa.fr, rubrique « Médiation », ou par courrier. C'est gratuit.",
        ),
        Redirection(
            "france_travail",
            "Le médiateur de France Travail",
            "Votre désaccord concerne France Travail, qui a un médiateur dans chaque région. Vous "
            "pouvez le saisir sur francetravail.fr, rubrique « Le médiateur », ou par courrier. "
            "C'est gratuit.",
        ),
        Redirection(
            "carsat",
            "Le médiateur de l'Assurance retraite (Carsat)",
            "Pour une retraite du régime général, c'est le médiateur de l'Assurance retraite qui "
            "peut vous aider. Vous pouvez le saisir sur lassuranceretraite.fr, rubrique "
            "« Médiation », ou par courrier à votre Carsat. C'est gratuit.",
        ),
        Redirection(
            "mutuelle",
            "Le médiateur de votre mutuelle ou assurance",
            "Votre désaccord concerne votre complémentaire. Son médiateur est indiqué sur votre "
            "contrat et sur le site de l'organisme : Médiateur de la Mutualité française ou "
            "Médiation de l'assurance, le plus souvent. C'est gratuit.",
        ),
        Redirection(
            "retraite_autre",
            "Le médiateur de votre caisse de retraite",
            "Votre désaccord concerne une caisse de retraite qui a son propre médiateur (Cipav, "
            "Carmf, Agirc-Arrco…). Son adresse figure sur le site de la caisse. C'est gratuit.",
        ),
        Redirection(
            "mas",
            "La Mission accompagnement santé",
            "La Mission accompagnement santé de votre CPAM aide à trouver un médecin ou à faire "
            "des soins. Vous pouvez la joindre au 36 46, ou depuis votre compte ameli. C'est gratuit.",
        ),
        Redirection(
            "tribunal",
            "Le tribunal que vous avez saisi",
            "Comme un tribunal est déjà saisi de ce désaccord, la loi ne permet plus au médiateur "
            "d'intervenir. Le greffe du pôle social du tribunal judiciaire, ou un avocat, peut "
            "répondre à vos questions. Un point-justice vous renseigne gratuitement : 30 39.",
        ),
        Redirection(
            "defenseur_des_droits",
            "Le Défenseur des droits",
            "Le Défenseur des droits aide gratuitement toute personne en difficulté avec un "
            "service public. Un délégué vous reçoit près de chez vous : 09 69 39 00 00 ou "
            "defenseurdesdroits.fr. Le saisir ne suspend pas les délais de recours.",
        ),
        Redirection(
            "autre",
            "Un autre service",
            "Ce désaccord ne relève pas des médiateurs de l'Assurance Maladie, de l'Urssaf ou des "
            "indépendants. Le Défenseur des droits (09 69 39 00 00) ou un point-justice (30 39) "
            "vous dira gratuitement à qui vous adresser.",
        ),
    )
}

OUT_OF_SCOPE = ("caf", "msa", "france_travail", "mutuelle", "retraite_autre", "autre")

FIRST_INTENTION_MOTIFS = ("refus_de_soins", "medecin_traitant")
"""No prior complaint needed at the CPAM mediator. Source: CPAM du Hainaut, 2023."""

FIRST_INTENTION_SIGNS = {
    "sans_revenu_deux_mois": None,
    "enfant_sans_vie": "ij_maternite_paternite",
    "refus_cnse": "soins_etranger",
    "refus_entente_prealable": "transports",
    "dispense_photo": "carte_vitale",
}
"""What the story may say that opens first intention, and the motif it goes with (None: any of the
revenue replacement motives). Source: CPAM du Hainaut, 2023."""


def for_another(answers: Answers) -> bool:
    """True when somebody files for the person concerned: a relative, a guardian, a partner."""
    return answers.get("acting_for") == "autre" or answers.get("requester_type") == "partenaire"


def organisme(answers: Answers) -> str | None:
    """The body concerned: what was said, else what the motif points to."""
    said = answers.get("organisme")
    if isinstance(said, str):
        return said
    motif = MOTIFS.get(str(answers.get("motif")))
    return motif.family if motif else None


def mediators(answers: Answers) -> tuple[Route, ...]:
    """The mediators this person may choose among, the recommended one first; () while unknown or
    out of their reach."""
    body, who = organisme(answers), answers.get("requester_type")
    if body is None or who is None or body in OUT_OF_SCOPE:
        return ()
    cotisations = _is_about_contributions(answers)
    if who == "independant":
        if body == "carsat":
            return ("cpsti",)
        own: Route = (
            "urssaf"
            if body == "urssaf" or (body == "cgss" and cotisations)
            else "assurance_maladie"
        )
        return ("cpsti", own)
    if body == "urssaf" or (body == "cgss" and cotisations):
        return ("urssaf",)
    if body in ("cpam", "cgss"):
        return () if _is_about_retirement(answers) else ("assurance_maladie",)
    return ()


def route(answers: Answers) -> Route | None:
    """The mediator to hand over to; None while a choice or an answer is missing."""
    possible = mediators(answers)
    chosen = answers.get("mediator")
    if chosen in possible:
        return next(r for r in possible if r == chosen)
    return possible[0] if len(possible) == 1 else None


def redirection(answers: Answers) -> Redirection | None:
    """The better door, when none of the three mediators can act; None otherwise or while unknown."""
    body, who = organisme(answers), answers.get("requester_type")
    if body in OUT_OF_SCOPE:
        return REDIRECTIONS[str(body)]
    if answers.get("court_seized") is True:
        return REDIRECTIONS["tribunal"]
    retirement = body == "carsat" or (body in ("cpam", "cgss") and _is_about_retirement(answers))
    if retirement and who is not None and who != "independant":
        return REDIRECTIONS["carsat"]
    return None


def competence(
    answers: Answers, signs: tuple[str, ...], origin: str | None = None
) -> Competence | None:
    """How the CPAM mediator is competent; None for the other mediators, or while unknown.

    Source: CPAM du Hainaut, 2023.
    """
    if route(answers) != "assurance_maladie":
        return None
    if origin in ("mediateur_institutionnel", "defenseur_des_droits", "direction"):
        return "particuliere"
    motif = answers.get("motif")
    if motif is None:
        return None
    return "premiere_intention" if _first_intention(str(motif), signs) else "apres_reclamation"


def _first_intention(motif: str, signs: tuple[str, ...]) -> bool:
    if motif in FIRST_INTENTION_MOTIFS:
        return True
    known = MOTIFS.get(motif)
    for sign, wanted in FIRST_INTENTION_SIGNS.items():
        if sign not in signs:
            continue
        if wanted == motif:
            return True
        if wanted is None and known and known.processus == "prestations_especes":
            return True
    return False


def _is_about_contributions(answers: Answers) -> bool:
    motif = MOTIFS.get(str(answers.get("motif")))
    return motif is not None and motif.processus == "cotisations"


def _is_about_retirement(answers: Answers) -> bool:
    return answers.get("motif") == "retraite"
