"""Which mediator may step in, and where to turn when none of the three can.

Sources: CSS L217-7-1 (mediators of the CPAM and of the Urssaf), R612-9 and L612-4 (CPSTI), the CPAM
mediator's leaflet, the Urssaf's mediation page, the CPSTI's 2024 report. What practice may change is dated, in
`saisine.data.practices`.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from saisine.codes import Competence, RedirectTarget, Route, Status
from saisine.data import practices
from saisine.dated import Source, in_force, value_on
from saisine.draft import Answers
from saisine.motifs import MOTIFS


@dataclass(frozen=True, slots=True)
class Redirection:
    """`label` names the better door, `how` says how to reach it, in one warm paragraph."""

    to: RedirectTarget
    label: str
    how: str

    @property
    def status(self) -> Status:
        """What becomes of the conversation: a court stops it, another door redirects it."""
        return "stopped" if self.to == "tribunal" else "redirected"


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

FIRST_INTENTION_MOTIFS = practices.FIRST_INTENTION[-1].value.motifs
FIRST_INTENTION_SIGNS = practices.FIRST_INTENTION[-1].value.signs
"""What needs no prior complaint at the CPAM mediator, as of the last list."""


_BODYS_OWN: dict[str, Route] = {"cpam": "assurance_maladie", "urssaf": "urssaf"}


@dataclass(frozen=True, slots=True)
class Ground:
    """Why the CPAM mediator is competent: `because` is the origin, the motive or the sign that says so,
    `international`, `depense` (from the amount named) or `reclamation` (everything else)."""

    competence: Competence
    because: str
    source: Source


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
    out of their reach. Overseas, the CGSS plays the part of CPAM, Urssaf and Carsat."""
    body, who = organisme(answers), answers.get("requester_type")
    if body is None or who is None or body in OUT_OF_SCOPE:
        return ()
    part = _part_played(body, answers)
    if who == "independant":
        own: tuple[Route, ...] = (_BODYS_OWN[part],) if part in _BODYS_OWN else ()
        return ("cpsti", *own)
    return (_BODYS_OWN[part],) if part in _BODYS_OWN else ()


def route(answers: Answers) -> Route | None:
    """The mediator to hand over to; None while a choice or an answer is missing."""
    possible = mediators(answers)
    chosen = answers.get("mediator")
    if chosen in possible:
        return next(r for r in possible if r == chosen)
    return possible[0] if len(possible) == 1 else None


def redirection(answers: Answers, today: date | None = None) -> Redirection | None:
    """The better door, when none of the three mediators can act; None otherwise or while unknown.
    `today`: the day whose practice counts, by default the last one known."""
    body, who = organisme(answers), answers.get("requester_type")
    if body is not None and body in OUT_OF_SCOPE:
        return REDIRECTIONS[body]
    if answers.get("court_seized") is True:
        return REDIRECTIONS["tribunal"]
    if body is None or who is None:
        return None
    if _part_played(body, answers) == "carsat" and who != "independant":
        return REDIRECTIONS["carsat"]
    if _medecin_traitant(answers, today) == "redirected_to_mas":
        return REDIRECTIONS["mas"]
    return None


def shared_with_mas(answers: Answers, today: date | None = None) -> bool:
    """True for the search of a médecin traitant that the mediator takes, the MAS taking the most pressing
    situations first."""
    return _medecin_traitant(answers, today) == "accepted_mas_first"


def competence(
    answers: Answers,
    signs: tuple[str, ...],
    origin: str | None = None,
    today: date | None = None,
) -> Competence | None:
    """How the CPAM mediator is competent; None for the other mediators, or while unknown."""
    ground = competence_ground(answers, signs, origin, today)
    return ground.competence if ground else None


def competence_ground(
    answers: Answers,
    signs: tuple[str, ...],
    origin: str | None = None,
    today: date | None = None,
) -> Ground | None:
    """How the CPAM mediator is competent, and why. Who hands the request over counts first, then what needs
    no complaint, whatever the sum; then what is named as coming after one."""
    if route(answers) != "assurance_maladie":
        return None
    particular = in_force(practices.PARTICULAR, today)
    if particular and origin in particular.value:
        return Ground("particuliere", str(origin), particular.source)
    motif, first = answers.get("motif"), in_force(practices.FIRST_INTENTION, today)
    if motif is None or first is None:
        return None
    if because := _first_intention(str(motif), signs, first.value):
        return Ground("premiere_intention", because, first.source)
    after = in_force(practices.AFTER_COMPLAINT, today)
    named = _named_after_complaint(answers, after.value) if after else "reclamation"
    return Ground("apres_reclamation", named, after.source if after else first.source)


def _first_intention(
    motif: str, signs: tuple[str, ...], listed: practices.FirstIntention
) -> str | None:
    """The motive or the sign that opens first intention."""
    if motif in listed.motifs:
        return motif
    known = MOTIFS.get(motif)
    for sign, wanted in listed.signs.items():
        if sign not in signs:
            continue
        if wanted == motif:
            return sign
        if wanted is None and known and known.processus == listed.revenue:
            return sign
    return None


def _named_after_complaint(answers: Answers, named: practices.AfterComplaint) -> str:
    if answers.get("motif") in named.motifs:
        return "international"
    motif, amount = MOTIFS.get(str(answers.get("motif"))), answers.get("amount_eur")
    expense = motif is not None and motif.processus == named.processus
    if expense and isinstance(amount, str) and Decimal(amount) >= named.amount:
        return "depense"
    return "reclamation"


def _medecin_traitant(answers: Answers, today: date | None) -> practices.MedecinTraitant | None:
    """What is done here with the search of a médecin traitant; None for anything else."""
    if answers.get("motif") != "medecin_traitant" or route(answers) != "assurance_maladie":
        return None
    return value_on(practices.MEDECIN_TRAITANT, today, "accepted")


def _part_played(body: str, answers: Answers) -> str:
    """Which of `cpam`, `urssaf`, `carsat` the request is about: retirement is the Carsat's, whichever caisse
    was named; the CGSS is all three, and the Urssaf for whoever pays contributions there."""
    motif = MOTIFS.get(str(answers.get("motif")))
    processus = motif.processus if motif else None
    if body in ("cpam", "cgss") and processus == "retraite":
        return "carsat"
    if body != "cgss":
        return body
    pays = answers.get("requester_type") == "employeur" and processus == "qualite_service"
    return "urssaf" if processus == "cotisations" or pays else "cpam"
