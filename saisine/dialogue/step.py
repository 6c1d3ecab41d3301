"""One turn: `step(draft, heard, today) -> Outcome`. Pure: the same three give the same outcome."""

import re
from dataclasses import replace
from datetime import date

from saisine.dialogue import acts, departures, informing
from saisine.dialogue.answering import can_answer, take_choice, take_new_start, take_text
from saisine.dialogue.as_answer import LIKELY_A_STORY
from saisine.dialogue.asking import ask_again, ask_next, notice_offers, tell_understood
from saisine.dialogue.corrections import (
    change_of_mind,
    corrected_in_passing,
    replace_answers,
    says_correction,
)
from saisine.dialogue.danger import is_in_danger
from saisine.dialogue.facts import SERVICE_QUALITY, facts_in, signs_in, story_in, subject_in
from saisine.dialogue.meaning import (
    ALWAYS_A_STORY,
    LONGEST_REFUSAL,
    PLAIN,
    SAID,
    SURE_ACT,
    Meant,
    answers_care,
    declines,
    meant,
)
from saisine.dialogue.other_subject import subject_changed
from saisine.dialogue.shortfalls import SHORTEST_STORY, decline
from saisine.dialogue.turn import Heard, Outcome
from saisine.dialogue.workbench import Workbench
from saisine.draft import Answers, Draft
from saisine.questions import QUESTIONS, next_question
from saisine.reading.elsewhere import disputes_elsewhere
from saisine.reading.folding import fold, words
from saisine.reading.language import looks_foreign
from saisine.reading.questioning import asks, split_question, wants_it_again
from saisine.reading.to_the_assistant import (
    denies_complaint,
    is_for_oneself,
    is_reproach,
    without_reproach,
)
from saisine.reading.wishes import says_already_told
from saisine.reading.yes_no import yes_no
from saisine.routing import for_another

FOREIGN = "autre_langue"
LONGEST_REMINDER = 15
"""Words. « Mais je vous l'ai déjà dit »: longer, the message tells it again."""
NAMED_IN_PASSING = {"organisme", "mediator", "caisse", "desired_outcome"}
"""What a question may name without telling a story."""
SURE_AGREEMENT = 0.8
_AGREES = re.compile(
    r"\b(?:oui|ouais|mouais|ok|accepte|d'accord|evidem+ent|bien sur|volontiers|allez[- ]y|vas[- ]y|allons[- ]y)\b"
)
_RESERVE = re.compile(
    r"\b(?:mais|sauf|si|pas sur|attend\w*|abord|pas d'accord|pas pour|"
    r"condition|reserve|seulement|depend|reflech\w*|quand|donnees|numero)\b"
)
_ASKED_OF_STEPS = (
    "court_seized", "cra_seized", "control_under_way", "anything_else",
    "contested_decision_date",
)  # fmt: skip
"""Where « je n'ai rien contesté » may be said of what is asked."""
LONGEST_ECHO = 8
"""Words."""
AT_ONCE = ("unclear", "continue", "human_handoff", "stop_delete", "resume_later")
"""Done before anything else is looked at, when the words themselves say it."""


def step(draft: Draft, heard: Heard, today: date) -> Outcome:
    """What this turn changes and what is said. See `saisine.dialogue.turn` for the shapes."""
    heard = replace(
        heard, by_agent=draft.channel == "telephone", for_another=for_another(draft.answers)
    )
    bench = Workbench(draft, heard, today)
    _welcome_another_language(bench)
    if heard.opening:
        _open(bench)
    elif is_in_danger(bench):
        _care_first(bench)
    elif draft.status == "submitted":
        _after_submission(bench)
    elif draft.answers.get("accept_notice") is not True:
        _before_notice(bench)
    elif heard.chosen is not None:
        _choose(bench)
    elif draft.status in ("redirected", "stopped"):
        _after_the_end(bench)
    else:
        _listen(bench)
    return bench.outcome()


def _welcome_another_language(bench: Workbench) -> None:
    """Said once, in English too: what is written is kept as it is, and the mediator is told."""
    if FOREIGN not in bench.before.flags and looks_foreign(bench.heard.text):
        bench.flag(FOREIGN)
        bench.say("utter_other_language", "help")


def _open(bench: Workbench) -> None:
    bench.wait_for("accept_notice")
    bench.say("utter_welcome", "notice", notice_offers())


def _care_first(bench: Workbench) -> None:
    """Numbers and care; what a longer message told besides is kept, and not asked again."""
    heard = bench.heard
    tells = len(words(heard.text)) >= LIKELY_A_STORY and bool(facts_in(heard, bench.today, None))
    if tells and bench.before.answers.get("accept_notice") is not True:
        _hold(bench, meant(bench))
    acts.distress(bench)
    if bench.awaiting == "description" and bench.draft.knows("description"):
        known = bench.draft.answers
        subject, likely = subject_in(heard, known, bench.known.get("organisme"))
        bench.likely(likely)
        bench.learn(subject)
        question = next_question(bench.known)
        bench.wait_for(question.name if question else None)


def _before_notice(bench: Workbench) -> None:
    """The notice first. What is said meanwhile is held: used once it is accepted, else dropped."""
    chosen, heard = bench.heard.chosen, bench.heard
    said = chosen.value if chosen and chosen.question == "accept_notice" else yes_no(heard.text)
    short = len(words(heard.text)) <= (LONGEST_REFUSAL + 2 * PLAIN if said is False else 2 * PLAIN)
    if chosen is None and answers_care(bench):
        bench.say("utter_welcome_again", "notice", notice_offers())
    elif said is not False and chosen is None and _asks_first(bench, said is True and short):
        _answer_first(bench)
    elif (said is True and (chosen or short)) or _agrees_in_a_sentence(bench, said):
        _accept(bench)
    elif said is False and (chosen or short):
        bench.wait_for(None)
        bench.status("erased")
        bench.say("utter_notice_refused")
    else:
        _hold_and_ask(bench)


def _hold_and_ask(bench: Workbench) -> None:
    """A question gets its answer, a person who is wanted is named, the rest waits; then the notice again."""
    what = meant(bench)
    asked = bench.heard.chosen is None and what.is_sure
    held = _hold(bench, what)
    if asked and what.act in acts.FAQ and (not held or informing.has_an_answer(bench, what.act)):
        acts.answer_question(bench, what.act)
    elif asked and what.act == "human_handoff":
        acts.human(bench)
    elif not held and bench.heard.chosen is None and informing.answer(bench):
        pass
    elif held:
        again = bool(bench.before.held)
        response = "utter_notice_held_again" if again else "utter_notice_held"
        bench.say(response, "notice", notice_offers())
        return
    bench.say("utter_welcome_again", "notice", notice_offers())


def _asks_first(bench: Workbench, agrees: bool) -> bool:
    """« Oui mais faut-il un avocat », « vous êtes de la Sécu ? »: a question, and no story."""
    heard = bench.heard
    if agrees and "?" not in heard.text and not _RESERVE.search(fold(heard.text)):
        return False
    if not asks(heard.text) or len(words(heard.text)) > informing.LONGEST_QUESTION:
        return False
    told = split_question(without_reproach(heard.text))[0] if "?" in heard.text else ""
    tells = heard.act == "inform" and heard.confidence >= SURE_ACT
    tells = tells or len(words(told)) > PLAIN
    return not tells and not set(facts_in(heard, bench.today, None)) - NAMED_IN_PASSING


def _answer_first(bench: Workbench) -> None:
    what = meant(bench)
    if what.is_sure and what.act in (*acts.HELP, *acts.COURTESIES, "goodbye", "stop_delete"):
        _hold_and_ask(bench)
        return
    if wants_it_again(bench.heard.text):
        bench.say("utter_faq_what_is_mediation", "help")
    elif what.is_sure and what.act in acts.FAQ:
        acts.answer_question(bench, what.act)
    else:
        informing.answer_aside(bench)
    bench.say("utter_welcome_again", "notice", notice_offers())


def _agrees_in_a_sentence(bench: Workbench, said: object) -> bool:
    """« Ben oui évidemment, sinon je serais pas là »: agreed, in more words than a yes."""
    heard = bench.heard
    if heard.chosen is not None or len(words(heard.text)) > LONGEST_REMINDER:
        return False
    text = fold(heard.text)
    affirmed = heard.act == "affirm" and heard.confidence >= SURE_AGREEMENT and _AGREES.search(text)
    return bool(affirmed) and said is not False and not _RESERVE.search(text)


def _hold(bench: Workbench, what: Meant) -> bool:
    heard = bench.heard
    if heard.chosen is not None:
        return False
    facts = facts_in(heard, bench.today, None)
    if len(words(heard.text)) >= SHORTEST_STORY and not _is_courtesy(heard, what):
        facts["description"] = story_in(heard.text, bench.today)
        facts.update(_subject_held(bench, facts))
        bench.sign(*signs_in(heard, bench.today))
    if facts.get("court_seized") is True:  # too grave to be held: it is asked in its turn
        del facts["court_seized"]
    for name, value in facts.items():
        bench.hold(name, value)
    return bool(facts)


def _subject_held(bench: Workbench, facts: Answers) -> Answers:
    """What a story told in several messages is about: the message that only tells the steps, « j'ai écrit, on
    ne m'a pas répondu », does not change what an earlier one said."""
    before = bench.before
    body = facts.get("organisme") or before.held.get("organisme")
    subject, likely = subject_in(bench.heard, facts, body)
    only_steps = not likely or likely[0] in SERVICE_QUALITY
    if only_steps and (before.held.get("motif") or before.likely_motifs):
        return {}
    bench.likely(likely)
    return subject


def _is_courtesy(heard: Heard, what: Meant) -> bool:
    """A greeting, an outburst or a question is not the story, unless it is as long as one."""
    if informing.only_asks(heard.text):
        return True
    if disputes_elsewhere(heard.text):
        return False
    aside = (*acts.COURTESIES, *acts.FAQ, "human_handoff", "unclear")
    return len(words(heard.text)) < ALWAYS_A_STORY and what.act in aside and what.is_sure


def _accept(bench: Workbench) -> None:
    """What was held becomes answers (see `saisine.draft.apply`) and is shown back."""
    held = dict(bench.before.held)
    bench.set("accept_notice", True)
    if bench.before.from_account:
        bench.say("utter_account_known")
    if bench.heard.chosen is None:
        held |= bench.learn(facts_in(bench.heard, bench.today, None))
    tell_understood(bench, held)
    ask_next(bench)


def _choose(bench: Workbench) -> None:
    chosen = bench.heard.chosen
    assert chosen is not None
    if chosen.act:
        acts.do(bench, chosen.act, chosen.field)
    elif chosen.question in QUESTIONS:
        take_choice(bench, str(chosen.question), chosen.value)


def _listen(bench: Workbench) -> None:
    """A typed message while a question is open. `meant` says what it is; what the draft already knows may make a
    correction of it first."""
    _leave_echo(bench)
    what = meant(bench)
    if what.act == "out_of_scope" and disputes_elsewhere(bench.heard.text):
        what = Meant("inform", what.confidence)  # said to be another's matter by who deals with it
    if what.act in AT_ONCE and what.confidence >= SAID:
        _do(bench, what)
    elif any(done(bench) for done in _BEFORE_AN_ANSWER):
        return
    elif declines(bench, what):
        decline(bench)
    elif what.is_sure and what.act in (*acts.HANDLED, "unclear"):
        _do(bench, what)
    elif not what.is_sure and _says_it_was_told(bench):
        bench.say("utter_already_told")
        ask_again(bench)
    else:
        bench.heard = replace(bench.heard, act=what.act, confidence=what.confidence)
        take_text(bench)


def _leave_echo(bench: Workbench) -> None:
    """« Un contrôle ? Mais je suis retraité »: what was asked, said again, tells nothing."""
    asked, heard = QUESTIONS.get(bench.awaiting or ""), bench.heard
    told, echo = split_question(heard.text)
    if asked is None or asked.type != "boolean" or not told or heard.act in acts.FAQ:
        return
    short = len(words(echo)) <= LONGEST_ECHO
    if echo and short and heard.text.lstrip().startswith(echo):
        bench.heard = replace(heard, text=told)


def _hears_reproach(bench: Workbench) -> bool:
    """« Vous ne m'avez pas répondu pour l'avocat »: answered as far as the words say what was asked. True when
    done."""
    if bench.awaiting == "answer_received" or not is_reproach(bench.heard.text):
        return False
    informing.answer_aside(bench)
    ask_again(bench)
    return True


def _denies_what_was_noted(bench: Workbench) -> bool:
    """« Je n'ai rien réclamé », « c'est moi la personne »: what was taken wrongly, whatever is asked
    meanwhile. True when done."""
    said, known = bench.heard.text, bench.draft.answers
    if bench.awaiting == "description":
        return False
    if known.get("acting_for") == "autre" and is_for_oneself(said):
        bench.clear(*(name for name in known if name.startswith("represented_")), "mandate")
        changed: Answers = {"acting_for": "moi"}
    elif (
        known.get("prior_complaint") is True
        and bench.awaiting not in _ASKED_OF_STEPS
        and denies_complaint(said)
    ):
        changed = {"prior_complaint": False}
    else:
        return False
    if asks(said):
        informing.answer_aside(bench)
    replace_answers(bench, changed)
    return True


def _do(bench: Workbench, what: Meant) -> None:
    offered = bench.before.offered in ("erase", "restart")
    if what.act == "unclear":
        acts.noise(bench)
    elif offered and yes_no(bench.heard.text) is not None:
        take_text(bench)
    else:
        acts.do(bench, what.act, what.field)


def _changes_the_mediator(bench: Workbench) -> bool:
    asked = bench.awaiting == "mediator" or "?" in bench.heard.text
    return not asked and change_of_mind(bench)


def _answers_and_asks(bench: Workbench) -> bool:
    """« Jeanne Petit, c'est confidentiel ? » answers, and asks: both are heard. True when done."""
    heard = bench.heard
    told, aside = split_question(heard.text)
    asked = QUESTIONS.get(bench.awaiting or "")
    if not told or not aside or asked is None or asked.name in ("description", "summary_confirmed"):
        return False
    bench.heard = replace(heard, text=told, act="inform")
    reasons = asked.type == "long_text" and len(words(told)) >= SHORTEST_STORY
    if not reasons and not can_answer(bench):
        bench.heard = heard
        return False
    if any(act in acts.FAQ and share >= informing.LIKELY_ASIDE for act, share in heard.acts[:2]):
        informing.answer_aside(bench)
    take_text(bench)
    return True


def _changes_what_is_known(bench: Workbench) -> bool:
    """« La réclamation n'est pas partie le 11 mais le 14 », whatever is asked meanwhile. True when done."""
    if bench.awaiting in ("description", "motif") or not says_correction(bench.heard.text):
        return False
    return not can_answer(bench) and (subject_changed(bench) or corrected_in_passing(bench))


_BEFORE_AN_ANSWER = (
    _hears_reproach,
    _denies_what_was_noted,
    _changes_the_mediator,
    _answers_and_asks,
    _changes_what_is_known,
)


def _says_it_was_told(bench: Workbench) -> bool:
    said = bench.heard.text
    return says_already_told(said) and len(words(said)) <= LONGEST_REMINDER


def _after_submission(bench: Workbench) -> None:
    what = meant(bench)
    if what.act in acts.FAQ and what.is_sure:
        acts.answer_question(bench, what.act)
    elif what.act == "human_handoff" and what.is_sure:
        bench.say("utter_human_after", "help")
    else:
        bench.say("utter_after_submission", "help")


def _after_the_end(bench: Workbench) -> None:
    """Redirected or stopped: a correction re-opens; anything else gets a sentence."""
    heard, what = bench.heard, meant(bench)
    stated = facts_in(heard, bench.today, None)
    court = bench.before.status == "stopped" and (
        stated.get("court_seized") is False or yes_no(heard.text) is False
    )
    body = bench.before.status == "redirected" and stated.get("organisme") not in (
        None,
        bench.before.answers.get("organisme"),
    )
    if court:
        take_choice(bench, "court_seized", False)
    elif body:
        take_new_start(bench, stated)
    elif what.act in acts.FAQ and what.is_sure:
        acts.answer_question(bench, what.act)
    elif what.act == "human_handoff" and what.is_sure:
        acts.human(bench)
    elif what.act == "stop_delete" and what.is_sure:
        departures.offer_to_erase(bench)
    elif bench.before.offered == "erase" and yes_no(heard.text) is True:
        departures.accept_offer(bench, "erase")
    else:
        bench.say("utter_after_the_end", "help")
