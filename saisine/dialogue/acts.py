"""Everything one may say that is not an answer: questions, thanks, anger, distress, goodbye."""

from saisine.dialogue import departures
from saisine.dialogue.asking import ask_again, ask_next
from saisine.dialogue.corrections import correct, field_meant
from saisine.dialogue.court import stop_for_court
from saisine.dialogue.danger import CARE, THERE
from saisine.dialogue.facts import facts_in
from saisine.dialogue.informing import FAQ, OTHER, SURE_TOPIC, answer_question, explain
from saisine.dialogue.shortfalls import LOST_AFTER, NOISES, keep_story, lost
from saisine.dialogue.subject import refuse_motifs
from saisine.dialogue.turn import Chosen, Offer
from saisine.dialogue.workbench import Workbench
from saisine.reading.danger import in_danger, lacks_food_or_shelter, tells_of_violence
from saisine.reading.questioning import wants_it_again
from saisine.reading.wishes import wants_a_call

COURTESIES = ("greet", "thanks", "insult_or_anger", "out_of_scope")
HELP = ("human_handoff", "ask_status")
__all__ = ["FAQ", "HANDLED", "OTHER", "SURE_TOPIC", "answer_question", "distress", "do", "noise"]
HANDLED = (
    *FAQ, *COURTESIES, *HELP, "goodbye", "restart", "stop_delete", "resume_later", "correct_field",
)  # fmt: skip

_CONTINUE = Offer(label="Continuer ma demande", means=Chosen(act="continue"))
WHAT_NEXT = (
    _CONTINUE,
    Offer(label="Reprendre plus tard", means=Chosen(act="resume_later")),
    Offer(label="Parler à une personne", means=Chosen(act="human_handoff")),
)
"""After help."""
_CALL_BACK = Offer(label="Demander à être rappelé(e)", means=Chosen(act="call_back"))
SURE_EMERGENCY = 0.85
"""Of danger. Care costs nothing when it is not needed; a flag weighs on the assessment."""
SURE_ANGER = 0.8
CALMED = "colere_entendue"
HELPED = "dit_aide"
"""Help came first once: the next time it is said in fewer words."""
CALL_BACK_FLAG = "rappel_demande"
_TO_CALL = ("phone", "contact_note")


def distress(bench: Workbench) -> None:
    """Numbers and care first, never a form question. The interrupted question is kept, and so is what
    the message told. The mediator is told of an emergency where the words say it, or the classifier is sure."""
    if in_danger(bench.heard.text) or (bench.heard.danger or 0.0) >= SURE_EMERGENCY:
        bench.flag("urgence")
    if bench.draft.answers.get("accept_notice") is True:
        keep_story(bench)
    if HELPED in bench.before.signs:
        response = "utter_distress_again"
    else:
        violence = tells_of_violence(bench.heard.text)
        response = "utter_distress_violence" if violence else "utter_distress"
        if lacks_food_or_shelter(bench.heard.text):
            response = "utter_in_need"
    bench.say(response, "help", WHAT_NEXT)
    bench.sign(THERE, HELPED)
    bench.offer(CARE)


def be_there(bench: Workbench) -> None:
    """The number in one line, once, before what the turn answers: for whoever may be in danger."""
    bench.sign(THERE)
    bench.say(
        "utter_in_need" if lacks_food_or_shelter(bench.heard.text) else "utter_there_for_you",
        "help",
    )


def do(bench: Workbench, act: str, field: str | None = None) -> None:
    """Answers an act, then leaves the conversation where it was."""
    if bench.heard.chosen is None and explains_again(bench):
        return
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
        human(bench)
    elif act == "call_back":
        call_back(bench)
    elif act == "form":
        bench.say("utter_form", "help", (_CONTINUE,))
    elif act == "other_motif":
        _other_motif(bench)
    elif act == "insult_or_anger":
        _calm(bench)
    elif act == "continue":
        go_on(bench)
    elif act == "court_confirmed":
        stop_for_court(bench)
    elif act == "ask_status":
        bench.say("utter_status_open", "help")
        ask_again(bench)
    elif act in FAQ:
        answer_question(bench, act)
        ask_again(bench)
    else:
        bench.say(f"utter_{act}")
        ask_again(bench)


def human(bench: Workbench) -> None:
    """A person instead of a machine: how to reach one, or be called back; the draft is kept."""
    if bench.by_agent:  # an agent is that person already
        bench.say("utter_human", "help", (_CONTINUE,))
    elif wants_a_call(bench.heard.text) and bench.draft.status == "open":
        call_back(bench)
    else:
        bench.say("utter_human", "help", (_CALL_BACK, _CONTINUE))


def call_back(bench: Workbench) -> None:
    """Recorded for the mediator's team; the number is asked when it is not known yet."""
    bench.flag(CALL_BACK_FLAG)
    bench.set("contact_preference", "telephone")
    if bench.heard.chosen is None:
        told = facts_in(bench.heard, bench.today, "phone")
        bench.learn({name: told[name] for name in _TO_CALL if told.get(name)})
    answers = bench.draft.answers
    if answers.get("phone"):
        bench.say("utter_call_back_known", "help")
    else:
        bench.clear("phone")
        bench.say("utter_call_back", "help")
    if bench.draft.status == "open" and bench.draft.answers.get("accept_notice") is True:
        go_on(bench)


def noise(bench: Workbench) -> None:
    """What means nothing confirms nothing and changes nothing. Three times in a row: a person, or the
    form."""
    if explains_again(bench):
        return
    if bench.missed(NOISES) >= LOST_AFTER:
        lost(bench)
        return
    bench.say("utter_unclear")
    ask_again(bench)


def explains_again(bench: Workbench) -> bool:
    """« Je ne comprends pas la question », whatever it is taken for: it is explained. True when it was."""
    if not wants_it_again(bench.heard.text) or bench.draft.status != "open":
        return False
    explain(bench)
    ask_again(bench)
    return True


def acknowledge_anger(bench: Workbench) -> None:
    """Once, where the classifier is sure of it, whatever else the message says."""
    if bench.heard.act == "insult_or_anger" and bench.heard.confidence >= SURE_ANGER:
        _soothe(bench)


def _calm(bench: Workbench) -> None:
    """Anger is acknowledged once; then one simply goes on."""
    _soothe(bench)
    ask_again(bench)


def _soothe(bench: Workbench) -> None:
    if CALMED not in bench.draft.signs:
        bench.sign(CALMED)
        bench.say("utter_insult_or_anger")


def _other_motif(bench: Workbench) -> None:
    """« Autre chose »: in their own words, read in the light of the story (what it made likely is kept)."""
    if bench.awaiting != "motif":
        correct(bench, "motif")
    elif refuse_motifs(bench):
        bench.set("motif", "autre")
        ask_next(bench)
    else:
        bench.say("utter_ask_motif_other", "question")


def go_on(bench: Workbench) -> None:
    """The question that was open, or the next one when it was answered meanwhile."""
    if bench.draft.status != "open":  # an old button, after the end: a sentence, never silence
        bench.say("utter_after_the_end", "help")
    elif bench.awaiting in bench.draft.answers:
        ask_next(bench)
    else:
        ask_again(bench)
