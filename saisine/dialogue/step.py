"""One turn: `step(draft, heard, today) -> Outcome`. Pure: the same three give the same outcome."""

from dataclasses import replace
from datetime import date

from saisine.dialogue import acts, departures
from saisine.dialogue.answering import can_answer, take_choice, take_new_start, take_text
from saisine.dialogue.asking import ask_again, ask_next, notice_offers, tell_understood
from saisine.dialogue.corrections import (
    change_of_mind,
    corrected_in_passing,
    field_meant,
    says_correction,
    subject_changed,
)
from saisine.dialogue.facts import facts_in, signs_in, story_in, subject_in, sure_motif
from saisine.dialogue.shortfalls import SHORTEST_STORY, decline
from saisine.dialogue.turn import Heard, Outcome
from saisine.dialogue.workbench import Workbench
from saisine.draft import Draft
from saisine.questions import GROUPED, QUESTIONS
from saisine.reading.danger import in_danger
from saisine.reading.folding import words
from saisine.reading.language import looks_foreign
from saisine.reading.noise import is_noise
from saisine.reading.people import find_names
from saisine.reading.questioning import asks, split_question
from saisine.reading.wishes import (
    says_already_told,
    wants_a_call,
    wants_a_person,
    wants_to_erase,
    wants_to_go_on,
    wants_to_leave,
)
from saisine.reading.yes_no import dont_know, yes_no
from saisine.routing import for_another

SURE_ACT = 0.5
"""From this confidence on, what is not an answer is taken for what it looks like."""
SURE_STATEMENT_ASKS = 0.8
ALWAYS_A_STORY = 25
"""Words. A message this long, when the story is asked for, is the story whatever it looks like."""
LIKELY_A_STORY = 8
"""Words. From here on, a message that states facts or names a subject is the story."""
LONGEST_REFUSAL = 8
"""Words. « Non », « pas de mail », « je refuse »: an answer one would rather not give."""
FOREIGN = "autre_langue"
SURE_DISTRESS = 0.6
LONGEST_CRY = 15
"""Words. In a longer message the classifier mistakes worry for danger: the words themselves must say it."""


def step(draft: Draft, heard: Heard, today: date) -> Outcome:
    """What this turn changes and what is said. See `saisine.dialogue.turn` for the shapes."""
    if heard.chosen is None and (wants_a_person(heard.text) or wants_a_call(heard.text)):
        heard = replace(heard, act="human_handoff", confidence=1.0)
    heard = replace(
        heard, by_agent=draft.channel == "telephone", for_another=for_another(draft.answers)
    )
    bench = Workbench(draft, heard, today)
    _welcome_another_language(bench)
    if heard.opening:
        _open(bench)
    elif _in_danger(heard):
        acts.distress(bench)
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


def _in_danger(heard: Heard) -> bool:
    if heard.chosen is not None:
        return False
    if in_danger(heard.text):
        return True
    short = len(words(heard.text)) <= LONGEST_CRY
    return short and heard.act == "distress" and heard.confidence >= SURE_DISTRESS


def _before_notice(bench: Workbench) -> None:
    """The notice first. What is said meanwhile is held: used once it is accepted, else dropped."""
    chosen, heard = bench.heard.chosen, bench.heard
    said = chosen.value if chosen and chosen.question == "accept_notice" else yes_no(heard.text)
    short = len(words(heard.text)) <= (LONGEST_REFUSAL + 4 if said is False else 6)
    if said is True and (chosen or short):
        _accept(bench)
    elif said is False and (chosen or short):
        bench.wait_for(None)
        bench.status("erased")
        bench.say("utter_notice_refused")
    elif (
        chosen is None
        and heard.act in (*acts.FAQ, "human_handoff")
        and heard.confidence >= SURE_ACT
    ):
        _hold(bench)
        if heard.act in acts.FAQ:
            acts.answer_question(bench, heard.act)
        else:
            acts.human(bench)
        bench.say("utter_welcome_again", "notice", notice_offers())
    else:
        held = _hold(bench)
        bench.say("utter_notice_held" if held else "utter_welcome_again", "notice", notice_offers())


def _hold(bench: Workbench) -> bool:
    heard = bench.heard
    if heard.chosen is not None:
        return False
    facts = facts_in(heard, bench.today, None)
    if len(words(heard.text)) >= SHORTEST_STORY and not _is_courtesy(heard):
        facts["description"] = story_in(heard.text)
        subject, likely = subject_in(heard, facts, facts.get("organisme"))
        bench.likely(likely)
        facts.update(subject)
        bench.sign(*signs_in(heard, bench.today))
    if facts.get("court_seized") is True:  # too grave to be held: it is asked in its turn
        del facts["court_seized"]
    for name, value in facts.items():
        bench.hold(name, value)
    return bool(facts)


def _is_courtesy(heard: Heard) -> bool:
    """A greeting, an outburst or a question is not the story, unless it is as long as one."""
    if len(words(heard.text)) >= ALWAYS_A_STORY:
        return False
    aside = (*acts.COURTESIES, *acts.FAQ, "human_handoff")
    return heard.act in aside and heard.confidence >= SURE_ACT


def _accept(bench: Workbench) -> None:
    """What was held becomes answers (see `saisine.draft.apply`) and is shown back."""
    held = dict(bench.before.held)
    bench.set("accept_notice", True)
    if bench.before.from_account:
        bench.say("utter_account_known")
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
    """A typed message while a question is open: an answer first, an act second."""
    heard = bench.heard
    if is_noise(heard.text) and not heard.found:
        acts.noise(bench)
        return
    if wants_to_go_on(heard.text):
        acts.do(bench, "continue")
    elif (wants_a_person(heard.text) and not _is_story(bench)) or (
        wants_a_call(heard.text) and len(words(heard.text)) <= LONGEST_CRY
    ):
        acts.do(bench, "human_handoff")
    elif wants_to_erase(heard.text) and not _is_story(bench):
        acts.do(bench, "stop_delete")
    elif wants_to_leave(heard.text) and not _is_story(bench):
        acts.do(bench, "resume_later")
    elif (
        (bench.awaiting != "mediator" and "?" not in heard.text and change_of_mind(bench))
        or _answers_and_asks(bench)
        or _changes_what_is_known(bench)
    ):
        return
    elif _corrects_in_words(bench):
        acts.do(bench, "correct_field")
    elif _is_story(bench) or _gives_reasons(bench) or (can_answer(bench) and not _corrects(heard)):
        take_text(bench)
    elif heard.act in acts.HANDLED and heard.confidence >= _needed(heard):
        if bench.before.offered in ("erase", "restart") and yes_no(heard.text) is not None:
            take_text(bench)
        else:
            acts.do(bench, heard.act)
    elif _declines(bench):
        decline(bench)
    elif says_already_told(heard.text) and len(words(heard.text)) <= LONGEST_CRY:
        bench.say("utter_already_told")
        ask_again(bench)
    else:
        take_text(bench)


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
    if heard.act in acts.FAQ and heard.confidence >= acts.SURE_TOPIC:
        acts.answer_question(bench, heard.act)
    take_text(bench)
    return True


def _changes_what_is_known(bench: Workbench) -> bool:
    """« La réclamation n'est pas partie le 11 mais le 14 », whatever is asked meanwhile. True when done."""
    if bench.awaiting in ("description", "motif") or not says_correction(bench.heard.text):
        return False
    return not can_answer(bench) and (subject_changed(bench) or corrected_in_passing(bench))


def _needed(heard: Heard) -> float:
    """A question that has nothing of a question is one only when there is no doubt."""
    return SURE_ACT if heard.act not in acts.FAQ or asks(heard.text) else SURE_STATEMENT_ASKS


def _corrects(heard: Heard) -> bool:
    """What answers the question is an answer, unless the words too say that something was wrong."""
    sure = heard.act == "correct_field" and heard.confidence >= SURE_ACT
    return sure and says_correction(heard.text)


def _corrects_in_words(bench: Workbench) -> bool:
    """« Je me suis trompée, mon nom est… », said where nearly any words would make an address."""
    asked = QUESTIONS.get(bench.awaiting or "")
    field = field_meant(bench.heard.text)
    if asked is None or field is None or asked.group not in GROUPED:
        return False
    elsewhere = field in bench.draft.answers and QUESTIONS[field].group != asked.group
    given = {**facts_in(bench.heard, bench.today, field), **find_names(bench.heard.text)}
    return elsewhere and field in given and says_correction(bench.heard.text)


def _is_story(bench: Workbench) -> bool:
    """The story is asked for, and this tells one, whatever else it looks like."""
    if bench.awaiting != "description":
        return False
    length = len(words(bench.heard.text))
    if length >= ALWAYS_A_STORY:
        return True
    tells = facts_in(bench.heard, bench.today, None) or sure_motif(bench.heard, None)
    return length >= LIKELY_A_STORY and bool(tells)


def _gives_reasons(bench: Workbench) -> bool:
    """A question that wants sentences got some, even angry ones: « attendre quoi ? il ne répondra jamais »."""
    asked = QUESTIONS.get(bench.awaiting or "")
    if asked is None or asked.type != "long_text" or asked.name == "description":
        return False
    said, act = bench.heard.text, bench.heard.act
    leaving = (
        "stop_delete", "restart", "resume_later", "human_handoff", "ask_status", "insult_or_anger", "distress",
    )  # fmt: skip
    corrects = act == "correct_field" and says_correction(said)
    leaves = (act in leaving or corrects) and bench.heard.confidence >= SURE_ACT
    return len(words(said)) >= SHORTEST_STORY and not said.rstrip().endswith("?") and not leaves


def _declines(bench: Workbench) -> bool:
    heard = bench.heard
    if bench.awaiting is None or bench.awaiting == "description":
        return False
    if dont_know(heard.text) and len(words(heard.text)) <= 12:
        return True
    question = QUESTIONS[bench.awaiting]
    if question.type not in ("boolean", "choice", "multiple", "long_text"):
        return yes_no(heard.text) is False and len(words(heard.text)) <= LONGEST_REFUSAL
    return heard.act in ("dont_know", "skip") and heard.confidence >= SURE_ACT


def _after_submission(bench: Workbench) -> None:
    act = bench.heard.act
    if act in acts.FAQ and bench.heard.confidence >= SURE_ACT:
        acts.answer_question(bench, act)
    elif act == "human_handoff":
        bench.say("utter_human_after", "help")
    else:
        bench.say("utter_after_submission", "help")


def _after_the_end(bench: Workbench) -> None:
    """Redirected or stopped: a correction re-opens; anything else gets a sentence."""
    heard = bench.heard
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
    elif heard.act in acts.FAQ and heard.confidence >= SURE_ACT:
        acts.answer_question(bench, heard.act)
    elif heard.act == "stop_delete" and heard.confidence >= SURE_ACT:
        departures.offer_to_erase(bench)
    elif bench.before.offered == "erase" and yes_no(heard.text) is True:
        departures.accept_offer(bench, "erase")
    else:
        bench.say("utter_after_the_end", "help")
