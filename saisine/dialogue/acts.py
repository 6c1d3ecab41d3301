"""Everything one may say that is not an answer: questions, thanks, anger, distress, goodbye."""

from saisine.dialogue import confirming, departures
from saisine.dialogue.asking import ask_again, ask_next
from saisine.dialogue.corrections import correct, field_meant
from saisine.dialogue.shortfalls import keep_story
from saisine.dialogue.turn import Chosen, Offer
from saisine.dialogue.workbench import Workbench

FAQ = (
    "faq_what_is_mediation",
    "faq_free",
    "faq_confidential",
    "faq_delay",
    "faq_legal_deadline",
    "faq_documents",
    "faq_nir_why",
    "faq_who_decides",
    "faq_other",
)
SURE_TOPIC = 0.3
OTHER = "other_"
COURTESIES = ("greet", "thanks", "insult_or_anger", "out_of_scope")
HELP = ("human_handoff", "ask_status")
HANDLED = (
    *FAQ, *COURTESIES, *HELP, "goodbye", "restart", "stop_delete", "resume_later", "correct_field",
)  # fmt: skip

_CONTINUE = Offer(label="Continuer ma demande", means=Chosen(act="continue"))


def distress(bench: Workbench) -> None:
    """Numbers and care first, never a form question. The interrupted question is kept, and so is what
    the message told."""
    bench.flag("urgence")
    if bench.draft.answers.get("accept_notice") is True:
        keep_story(bench)
    later = Offer(label="Reprendre plus tard", means=Chosen(act="resume_later"))
    human = Offer(label="Parler à une personne", means=Chosen(act="human_handoff"))
    bench.say("utter_distress", "help", (_CONTINUE, later, human))


def do(bench: Workbench, act: str, field: str | None = None) -> None:
    """Answers an act, then leaves the conversation where it was."""
    if act == "correct_field":
        correct(bench, field or field_meant(bench.heard.text))
    elif act == "stop_delete":
        departures.offer_to_erase(bench)
    elif act == "restart":
        departures.offer_to_restart(bench)
    elif act in ("erase_confirmed", "restart_confirmed"):
        departures.accept_offer(bench, act.removesuffix("_confirmed"))
    elif act in ("resume_later", "goodbye"):
        departures.resume_later(bench)
    elif act == "human_handoff":
        bench.say("utter_human", "help", (_CONTINUE,))
    elif act == "continue":
        go_on(bench)
    elif act == "court_confirmed":
        confirming.stop_for_court(bench)
    elif act == "ask_status":
        bench.say("utter_status_open", "help")
        ask_again(bench)
    elif act in FAQ:
        answer_question(bench, act)
        ask_again(bench)
    else:
        bench.say(f"utter_{act}")
        ask_again(bench)


def go_on(bench: Workbench) -> None:
    """The question that was open, or the next one when it was answered meanwhile."""
    if bench.draft.status != "open":  # an old button, after the end: a sentence, never silence
        bench.say("utter_after_the_end", "help")
    elif bench.awaiting in bench.draft.answers:
        ask_next(bench)
    else:
        ask_again(bench)


def answer_question(bench: Workbench, act: str) -> None:
    """The answer to a question about mediation; an honest "I do not know" when its topic is unsure."""
    topic, share = bench.heard.topics[0] if bench.heard.topics else ("", 0.0)
    if act == "faq_other" and topic.startswith(OTHER) and share >= SURE_TOPIC:
        bench.say(f"utter_faq_{topic}", "help")
    else:
        bench.say(f"utter_{act}", "help")
