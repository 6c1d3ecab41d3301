"""One turn: `step(draft, heard, today) -> Outcome`. Pure: the same three give the same outcome."""

import re
from dataclasses import replace
from datetime import date

from saisine.answers import PROPOSALS, read
from saisine.dialogue import acts, departures
from saisine.dialogue.after_help import answer_help
from saisine.dialogue.answering import can_answer, take_choice, take_new_start, take_text
from saisine.dialogue.as_answer import ANY_WORDS, LIKELY_A_STORY, told_in_doubt
from saisine.dialogue.asking import ask_again, ask_next, notice_offers
from saisine.dialogue.before_notice import before_notice, hold
from saisine.dialogue.completed import completes_home, withdraws_note
from saisine.dialogue.confirming import takes_back_at_once
from saisine.dialogue.danger import is_in_danger, may_be_in_danger
from saisine.dialogue.facts import facts_in, subject_in
from saisine.dialogue.heard_first import heard_first
from saisine.dialogue.meaning import PLAIN, SAID, Meant, answers_care, declines, meant
from saisine.dialogue.put_right import put_right
from saisine.dialogue.shortfalls import decline
from saisine.dialogue.story_edited import add_to_story, edit_story, edits_calmly, keeps_story
from saisine.dialogue.turn import Heard, Outcome
from saisine.dialogue.workbench import Workbench
from saisine.draft import Draft
from saisine.questions import QUESTIONS, next_question
from saisine.reading.correcting import field_meant, takes_out_a_part
from saisine.reading.danger import in_danger
from saisine.reading.elsewhere import disputes_elsewhere
from saisine.reading.folding import words
from saisine.reading.language import looks_foreign
from saisine.reading.questioning import split_question
from saisine.reading.wishes import says_already_told, wants_to_leave
from saisine.reading.yes_no import yes_no
from saisine.routing import for_another

FOREIGN = "autre_langue"
LONGEST_REMINDER = 15
"""Words. « Mais je vous l'ai déjà dit »: longer, the message tells it again."""
_SENTENCE = re.compile(r"[.!;]+\s+")
_ECHO = re.compile(
    r"\W*(?:un|une|le|la|au|quel)\b[^?.!]{1,30}\?\s*(?=(?:mais )?(?:non|nan|oui|ouais|jamais|aucun|pas)\b)",
    re.IGNORECASE,
)
"""« Un contrôle ? Non. … »"""
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
    elif edits_calmly(bench):
        _go_on(bench)
    elif is_in_danger(bench):
        _care_first(bench)
    else:
        if may_be_in_danger(bench):
            acts.be_there(bench)
        _go_on(bench)
    return bench.outcome()


def _go_on(bench: Workbench) -> None:
    draft, heard = bench.before, bench.heard
    if not answers_care(bench) and answer_help(bench):
        return
    if draft.status == "submitted":
        _after_submission(bench)
    elif draft.answers.get("accept_notice") is not True:
        before_notice(bench)
    elif heard.chosen is not None:
        _choose(bench)
    elif draft.status in ("redirected", "stopped"):
        _after_the_end(bench)
    else:
        _listen(bench)


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
        hold(bench, meant(bench))
    acts.distress(bench)
    _answers_first(bench)
    if bench.awaiting == "description" and bench.draft.knows("description"):
        known = bench.draft.answers
        subject, likely = subject_in(heard, known, bench.known.get("organisme"))
        bench.likely(likely)
        bench.learn(subject)
        _wait_for_the_next(bench)
    elif bench.before.awaiting in bench.changes.set:
        _wait_for_the_next(bench)


def _answers_first(bench: Workbench) -> bool:
    """« Non. Mon mari me frappe », « Perrin Aline. Je vais en finir » answer what was asked, too. True when
    one did."""
    asked = QUESTIONS.get(bench.awaiting or "")
    if asked is None or asked.type == "long_text" or asked.name in PROPOSALS:
        return False
    opening, *rest = _SENTENCE.split(bench.heard.text.strip(), maxsplit=1)
    if len(words(opening)) > PLAIN or in_danger(opening):
        return False
    if asked.type == "boolean":
        if yes_no(opening) is False:
            bench.learn({asked.name: False})
            return True
    elif rest and not bench.heard.found:
        told = read(asked, opening, bench.known)
        return bool(bench.learn(told if isinstance(told, dict) else {}))
    return False


def _wait_for_the_next(bench: Workbench) -> None:
    question = next_question(bench.known)
    bench.wait_for(question.name if question else None)


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
    _leave_doubt(bench)
    if takes_back_at_once(bench) or keeps_story(bench):
        return
    if completes_home(bench) or withdraws_note(bench):
        return
    if put_right(bench) or edit_story(bench) or add_to_story(bench):
        return
    what = meant(bench)
    if what.act == "stop_delete" and takes_out_a_part(bench.heard.text):
        what = Meant("correct_field", what.confidence, field_meant(bench.heard.text))
    if what.act == "out_of_scope" and disputes_elsewhere(bench.heard.text):
        what = Meant("inform", what.confidence)  # said to be another's matter by who deals with it
    if what.act in AT_ONCE and what.confidence >= SAID:
        _do(bench, what)
    elif heard_first(bench):
        return
    elif declines(bench, what):
        decline(bench)
    elif what.is_sure and what.act == "insult_or_anger" and _answers_first(bench):
        acts.acknowledge_anger(bench)
        ask_next(bench)
    elif what.is_sure and what.act in (*acts.HANDLED, "unclear"):
        _do(bench, what)
    elif not what.is_sure and _says_it_was_told(bench):
        bench.say("utter_already_told")
        ask_again(bench)
    else:
        acts.acknowledge_anger(bench)
        bench.heard = replace(bench.heard, act=what.act, confidence=what.confidence)
        take_text(bench)


def _leave_echo(bench: Workbench) -> None:
    """« Un contrôle ? Mais je suis retraité »: what was asked, said again, tells nothing."""
    asked, heard = QUESTIONS.get(bench.awaiting or ""), bench.heard
    if asked is not None and asked.type == "boolean" and (first := _ECHO.match(heard.text)):
        bench.heard = heard = replace(heard, text=heard.text[first.end() :])
    told, echo = split_question(heard.text)
    if asked is None or asked.type != "boolean" or not told:
        return
    if heard.act in acts.FAQ and yes_no(_SENTENCE.split(told)[0]) is None:
        return
    short = len(words(echo)) <= LONGEST_ECHO
    if echo and short and heard.text.lstrip().startswith(echo):
        bench.heard = replace(heard, text=told)


def _leave_doubt(bench: Workbench) -> None:
    """« Je ne sais plus exactement, vers la mi-mai »: the answer is heard, without the doubt."""
    if bench.awaiting != "description" and (told := told_in_doubt(bench)):
        bench.heard = replace(bench.heard, text=told, act="inform")


def _do(bench: Workbench, what: Meant) -> None:
    offered = bench.before.offered in ("erase", "restart")
    if what.act == "unclear":
        acts.noise(bench)
    elif what.act == "resume_later" and _answers_and_leaves(bench):
        acts.do(bench, what.act)
    elif offered and yes_no(bench.heard.text) is not None:
        take_text(bench)
    else:
        acts.do(bench, what.act, what.field)


def _answers_and_leaves(bench: Workbench) -> bool:
    """« Le CPSTI. Je roule, je reviens dans deux minutes »: what was answered is kept. True when something was."""
    parts = _SENTENCE.split(bench.heard.text.strip())
    asked = QUESTIONS.get(bench.awaiting or "")
    loose = asked and (asked.name in ANY_WORDS or asked.type == "long_text")
    if loose and len(parts) == 1:  # « pause, le petit pleure » is no note
        return False
    for part in parts:
        alone = bench.hearing(part)
        if wants_to_leave(part) or bench.awaiting in (None, "description") or not can_answer(alone):
            continue
        told = read(QUESTIONS[bench.awaiting], part, bench.known)
        if isinstance(told, dict):
            bench.learn(told)
            _wait_for_the_next(bench)
            return True
    return False


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
