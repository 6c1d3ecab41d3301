"""Asking: the next question, with its choices, after whatever must be said before it."""

from saisine import deadlines, routing
from saisine.admissibility import ripe_on
from saisine.answers import offered
from saisine.calendar import in_french
from saisine.dialogue.turn import Chosen, Offer
from saisine.dialogue.workbench import Workbench
from saisine.draft import Answers
from saisine.filing import missing
from saisine.motifs import MOTIFS
from saisine.questions import QUESTIONS, Choice, Question, next_question, together
from saisine.wording import fact

_YES_NO = (("Oui", True), ("Non", False))
REFUSED = "pas_"
"""Begins the sign that a motif was offered and refused."""
ALONE = ("birth_date", "email", "phone", "city", "first_name", "siret")
"""Asked in other words when their neighbours are already known."""


def ask_next(bench: Workbench) -> None:
    """Says the warnings that are due, then asks the next open question, or stops at a redirection."""
    if _redirected(bench):
        return
    bench.status("open")
    _tell_care(bench)
    _warn_of_deadlines(bench)
    question = next_question(bench.known)
    if question and question.name == "summary_confirmed":
        question = _still_needed(bench) or question
    bench.wait_for(question.name if question else None)
    if question:
        ask(bench, question)


def _still_needed(bench: Workbench) -> Question | None:
    """What nothing can be handed over without, although it was left out: asked once more, and why."""
    lacking = [name for name in missing(bench.known) if name in QUESTIONS]
    if not lacking:
        return None
    name = lacking[0]
    bench.clear(*(("phone", "email") if name == "phone" else (name,)))
    bench.say("utter_reach_needed" if name == "phone" else "utter_needed_gently")
    return QUESTIONS[name]


def ask(bench: Workbench, question: Question) -> None:
    """Asks `question`, in the words its situation calls for."""
    if question.name == "accept_notice":
        bench.say("utter_welcome", "notice", notice_offers())
    elif question.name == "motif":
        _ask_motif(bench)
    elif question.name == "submit_anyway":
        _ask_submit_anyway(bench)
    elif question.name == "same_as_open_saisine":
        offers = offers_of(bench, question)
        reference = bench.known.open_saisine or ""
        bench.say("utter_ask_same_as_open_saisine", "question", offers, reference=reference)
    elif question.name == "summary_confirmed":
        bench.say("utter_ask_summary_confirmed", "summary", summary_offers(bench.by_agent))
    else:
        bench.say(_wording(bench, question), "question", offers_of(bench, question))


def ask_again(bench: Workbench) -> None:
    """The interrupted question, as it was."""
    awaiting = bench.awaiting
    if awaiting and bench.draft.status == "open":
        ask(bench, QUESTIONS[awaiting])


def tell_understood(bench: Workbench, facts: Answers) -> None:
    """Shows back what was understood, in one message, in the questionnaire's order."""
    motif = MOTIFS.get(str(facts.get("motif")))
    said = [
        line
        for name in QUESTIONS
        if name in facts
        and not (name == "requester_type" and "deuil_proche" in bench.draft.signs)
        and (line := fact(name, facts[name], bench.by_agent))
        and not (name == "organisme" and motif and motif.family == facts[name])
    ]
    if said:
        bench.say("utter_understood", facts="\n".join(f"– {line}" for line in said))


def offers_of(bench: Workbench, question: Question) -> tuple[Offer, ...]:
    """The buttons of a question; free text is always possible too."""
    name = question.name
    if question.type == "boolean":
        return tuple(
            Offer(label=label, means=Chosen(question=name, value=value)) for label, value in _YES_NO
        )
    offers = tuple(
        Offer(label=_label(choice, bench), means=Chosen(question=name, value=choice.value))
        for choice in offered(question, bench.known)
    )
    if question.type in ("nir", "siret"):
        label = "La personne ne l'a pas" if bench.by_agent else "Je ne l'ai pas"
        return (Offer(label=label, means=Chosen(question=name, value=None)),)
    if name == "requester_type" and bench.known.get("acting_for") is None:
        label = (
            "L'appelant agit pour un autre" if bench.by_agent else "J'écris pour quelqu'un d'autre"
        )
        return (*offers, Offer(label=label, means=Chosen(question="acting_for", value="autre")))
    return offers


def _label(choice: Choice, bench: Workbench) -> str:
    return choice.agent if bench.by_agent and choice.agent else choice.label


def notice_offers() -> tuple[Offer, ...]:
    return (
        Offer(label="D'accord, on commence", means=Chosen(question="accept_notice", value=True)),
        Offer(label="Non merci", means=Chosen(question="accept_notice", value=False)),
    )


def summary_offers(by_agent: bool = False) -> tuple[Offer, ...]:
    confirm = Chosen(question="summary_confirmed", value=True)
    return (
        Offer(label="Oui, transmettre au médiateur", means=confirm),
        Offer(label="Corriger quelque chose", means=Chosen(act="correct_field")),
    )


def _wording(bench: Workbench, question: Question) -> str:
    """`utter_ask_<name>`; a question whose neighbours are already known is asked alone."""
    known = bench.known
    if question.name == "requester_type" and known.for_another:
        return "utter_ask_requester_type_other"
    if question.name == "siret" and known.get("requester_type") == "professionnel_sante":
        return "utter_ask_siret_practice"
    if question.name in ("last_name", "phone", "street") and known.for_another:
        return f"utter_ask_{question.name}_yours"
    if question.name == "contested_decision_date" and "contrainte" in known.signs:
        return "utter_ask_contrainte_date"
    if question.name == "mediator" and bench.before.awaiting == "mediator":
        return "utter_ask_mediator_again"
    names = [q.name for q in together(question.name, bench.known)]
    if len(names) == 1 and names[0] in ALONE:
        return f"utter_ask_{question.name}_alone"
    return f"utter_ask_{question.name}"


def _ask_motif(bench: Workbench) -> None:
    codes = shown_motifs(bench)
    if not codes:
        again = bench.draft.tries.get("motif", 0) > 0
        bench.say("utter_ask_motif_other" if again else "utter_ask_motif", "question")
        return
    offers = [
        Offer(label=MOTIFS[code].plain, means=Chosen(question="motif", value=code))
        for code in codes
    ]
    other = Offer(label="Autre chose", means=Chosen(act="other_motif"))
    again = bench.before.awaiting == "motif"
    response = "utter_ask_motif_likely_again" if again else "utter_ask_motif_likely"
    bench.say(response, "question", (*offers, other))


def shown_motifs(bench: Workbench) -> tuple[str, ...]:
    """The likeliest motives that were not refused, three at most; () when none stands out."""
    draft = bench.draft
    return tuple(
        code
        for code in draft.likely_motifs
        if code in MOTIFS and code != "autre" and f"{REFUSED}{code}" not in draft.signs
    )[:3]


def _ask_submit_anyway(bench: Workbench) -> None:
    known = bench.known
    offers = offers_of(bench, QUESTIONS["submit_anyway"])
    ripe = ripe_on(known.answers, bench.today)
    if ripe:
        bench.say("utter_ask_submit_anyway", "question", offers, date=in_french(ripe.isoformat()))
    else:
        bench.say("utter_ask_submit_anyway_no_complaint", "question", offers)


def _redirected(bench: Workbench) -> bool:
    known = bench.known
    door = routing.redirection(known.answers, bench.today)
    if door is None:
        return False
    bench.wait_for(None)
    bench.status(door.status, door.to)
    wrong = "court_seized" if door.to == "tribunal" else "organisme"
    back = Offer(label="Ce n'est pas cela", means=Chosen(act="correct_field", field=wrong))
    bench.say("utter_redirect", "redirect", (back,), label=door.label, how=door.how)
    return True


def _warn_of_deadlines(bench: Workbench) -> None:
    """Every date to keep is told once, as soon as it is known, the most urgent first."""
    draft = bench.draft
    known = deadlines.known(draft.answers, draft.signs, bench.today)
    pressing = deadlines.urgent(known, bench.today)
    for deadline in (*pressing, *(d for d in known if d not in pressing)):
        told = f"averti_{deadline.kind}"
        if told not in draft.signs:
            bench.sign(told)
            bench.say(f"utter_deadline_{deadline.kind}", date=in_french(deadline.date.isoformat()))


def _tell_care(bench: Workbench) -> None:
    """What a situation calls for, said once before the next question."""
    draft = bench.draft
    if "deuil_enfant" in draft.signs and "dit_deuil" not in draft.signs:
        bench.sign("dit_deuil")
        bench.say("utter_child_loss")
    elif "deuil_proche" in draft.signs and "dit_deuil" not in draft.signs:
        bench.sign("dit_deuil")
        bench.say("utter_loss")
    if bench.known.get("motif") == "medecin_traitant" and "dit_mas" not in draft.signs:
        bench.sign("dit_mas")
        bench.say("utter_mas_first")
