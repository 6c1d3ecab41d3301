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
from saisine.questions import QUESTIONS, Question, next_question, together
from saisine.wording import fact

_YES_NO = (("Oui", True), ("Non", False))
_NO_BUTTONS = ("origin",)
_WARNED = ("contrainte", "indu")


def ask_next(bench: Workbench) -> None:
    """Says the warnings that are due, then asks the next open question, or stops at a redirection."""
    if _redirected(bench):
        return
    bench.status("open")
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
    elif question.name == "summary_confirmed":
        bench.say("utter_ask_summary_confirmed", "summary", summary_offers())
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
        and (line := fact(name, facts[name]))
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
        Offer(label=choice.label, means=Chosen(question=name, value=choice.value))
        for choice in offered(question, bench.known)
    )
    if question.type in ("nir", "siret"):
        return (Offer(label="Je ne l'ai pas", means=Chosen(question=name, value=None)),)
    if name == "requester_type" and bench.known.get("acting_for") is None:
        other = Chosen(question="acting_for", value="autre")
        return (*offers, Offer(label="J'écris pour quelqu'un d'autre", means=other))
    return offers


def notice_offers() -> tuple[Offer, ...]:
    return (
        Offer(label="D'accord, on commence", means=Chosen(question="accept_notice", value=True)),
        Offer(label="Non merci", means=Chosen(question="accept_notice", value=False)),
    )


def summary_offers() -> tuple[Offer, ...]:
    confirm = Chosen(question="summary_confirmed", value=True)
    return (
        Offer(label="Oui, transmettre au médiateur", means=confirm),
        Offer(label="Corriger quelque chose", means=Chosen(act="correct_field")),
    )


def _wording(bench: Workbench, question: Question) -> str:
    """`utter_ask_<name>`; a question whose neighbours are already known is asked alone."""
    if question.name == "requester_type" and bench.known.for_another:
        return "utter_ask_requester_type_other"
    names = [q.name for q in together(question.name, bench.known)]
    if len(names) == 1 and names[0] in ("birth_date", "email", "phone", "city", "first_name"):
        return f"utter_ask_{question.name}_alone"
    return f"utter_ask_{question.name}"


def _ask_motif(bench: Workbench) -> None:
    codes = tuple(code for code in bench.draft.likely_motifs if code != "autre")[:3]
    if not codes:
        bench.say("utter_ask_motif", "question")
        return
    offers = tuple(
        Offer(label=MOTIFS[code].plain, means=Chosen(question="motif", value=code))
        for code in (*codes, "autre")
    )
    bench.say("utter_ask_motif_likely", "question", offers)


def _ask_submit_anyway(bench: Workbench) -> None:
    known = bench.known
    offers = offers_of(bench, QUESTIONS["submit_anyway"])
    ripe = ripe_on(known.answers)
    if ripe:
        bench.say("utter_ask_submit_anyway", "question", offers, date=in_french(ripe.isoformat()))
    else:
        bench.say("utter_ask_submit_anyway_no_complaint", "question", offers)


def _redirected(bench: Workbench) -> bool:
    known = bench.known
    door = routing.redirection(known.answers)
    if door is None:
        return False
    bench.wait_for(None)
    if door.to == "tribunal":
        bench.status("stopped", door.to)
    else:
        bench.status("redirected", door.to)
    wrong = "court_seized" if door.to == "tribunal" else "organisme"
    back = Offer(label="Ce n'est pas cela", means=Chosen(act="correct_field", field=wrong))
    bench.say("utter_redirect", "redirect", (back,), label=door.label, how=door.how)
    return True


def _warn_of_deadlines(bench: Workbench) -> None:
    """Short deadlines are told once, as soon as they are known."""
    draft = bench.draft
    for deadline in deadlines.known(draft.answers, draft.signs, bench.today, None):
        told = f"averti_{deadline.kind}"
        if deadline.kind in _WARNED and told not in draft.signs:
            bench.sign(told)
            bench.say(f"utter_deadline_{deadline.kind}", date=in_french(deadline.date.isoformat()))
