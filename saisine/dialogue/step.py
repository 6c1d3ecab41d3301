"""One turn: `step(draft, heard, today) -> Outcome`. Pure: the same three give the same outcome."""

import re
from dataclasses import replace
from datetime import date

from saisine.answers import PROPOSALS
from saisine.dialogue import acts, departures, informing
from saisine.dialogue.after_help import answer_help
from saisine.dialogue.answering import can_answer, take_choice, take_new_start, take_text
from saisine.dialogue.as_answer import LIKELY_A_STORY
from saisine.dialogue.asking import ask_again, notice_offers
from saisine.dialogue.before_notice import before_notice, hold
from saisine.dialogue.corrections import (
    change_of_mind,
    corrected_besides,
    corrected_in_passing,
    corrects_several,
    denies_decision_date,
    reopen,
    replace_answers,
    says_correction,
)
from saisine.dialogue.danger import is_in_danger, may_be_in_danger
from saisine.dialogue.facts import facts_in, subject_in
from saisine.dialogue.meaning import PLAIN, SAID, Meant, answers_care, declines, meant
from saisine.dialogue.other_subject import subject_changed
from saisine.dialogue.shortfalls import SHORTEST_STORY, decline
from saisine.dialogue.story_edited import add_to_story, edit_story, edits_calmly
from saisine.dialogue.subject import names_two_subjects
from saisine.dialogue.turn import Heard, Outcome
from saisine.dialogue.workbench import Workbench
from saisine.draft import Answers, Draft
from saisine.questions import QUESTIONS, next_question
from saisine.reading.asking_about import weighs_the_choices
from saisine.reading.correcting import field_meant, takes_out_a_part
from saisine.reading.elsewhere import disputes_elsewhere
from saisine.reading.folding import fold, spell_out, words
from saisine.reading.language import looks_foreign
from saisine.reading.questioning import asks, split_question, wants_it_again
from saisine.reading.requester import find_requester
from saisine.reading.to_the_assistant import (
    denies_answer,
    denies_complaint,
    denies_independence,
    is_for_oneself,
    is_reproach,
)
from saisine.reading.wants import find_discretion
from saisine.reading.wishes import says_already_told
from saisine.reading.yes_no import yes_no
from saisine.routing import for_another

FOREIGN = "autre_langue"
LONGEST_REMINDER = 15
"""Words. « Mais je vous l'ai déjà dit »: longer, the message tells it again."""
_ASKED_OF_STEPS = (
    "court_seized", "cra_seized", "control_under_way", "anything_else",
    "contested_decision_date",
)  # fmt: skip
"""Where « je n'ai rien contesté » may be said of what is asked."""
_CHOICE_FIRST = re.compile(
    r"\W*(?P<choice>(?:[^\s.!]+ ){0,4}?[^\s.!]+)[.!]\s*"
    r"(?P<rest>.*(?:\?|\b(?:r[ée]pond|oui ou non|expliqu|dites).*))",
    re.DOTALL | re.IGNORECASE,
)
_WONDERS = re.compile(
    r"^\W*(?:mais |et |pour)?(?:pk|quoi|pourquoi|attendre quoi|quelle date|c'est[- ]a[- ]dire|c a dire|cad)\b"
)
_SENTENCE = re.compile(r"[.!;]+\s+")
_A_PHONE = re.compile(r"<PHONE_\d+>")
_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+")
_WANTS_ONE = re.compile(r"(?:moi,? )?je (?:veux|prends|choisis|prefere|voudrais)\b[^?]*$")
_ANOTHER_NUMBER = re.compile(
    r"\b(?:en plus|aussi|sinon|si (?:ca|je) (?:ne )?repond\w*)\b.*<phone_\d+>|<phone_\d+>.*\b(?:en plus|aussi)\b"
)
"""« Le téléphone de ma femme en plus : 06… »."""
_REASONS = re.compile(r"(?:parce qu|car\b|puisqu)")
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


def _answers_first(bench: Workbench) -> None:
    """« Non. Mon mari me frappe » answers what was asked, too."""
    asked = QUESTIONS.get(bench.awaiting or "")
    if asked is None or asked.type != "boolean" or asked.name in PROPOSALS:
        return
    opening = _SENTENCE.split(bench.heard.text.strip(), maxsplit=1)[0]
    if len(words(opening)) <= PLAIN and yes_no(opening) is False:
        bench.learn({asked.name: False})


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
    if edit_story(bench) or add_to_story(bench):
        return
    what = meant(bench)
    if what.act == "stop_delete" and takes_out_a_part(bench.heard.text):
        what = Meant("correct_field", what.confidence, field_meant(bench.heard.text))
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
        acts.acknowledge_anger(bench)
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
    elif known.get("requester_type") == "independant" and denies_independence(said):
        who = find_requester(said)
        changed = {"requester_type": who if who not in (None, "independant") else "assure"}
        if who in (None, "independant") and known.get("organisme") == "urssaf":
            reopen(bench, "requester_type")
            return True
    elif (
        known.get("prior_complaint") is True
        and bench.awaiting not in _ASKED_OF_STEPS
        and denies_complaint(said)
    ):
        changed = {"prior_complaint": False}
    elif (
        known.get("answer_received") is True
        and bench.awaiting not in ("answer_received", "summary_confirmed", "prior_complaint")
        and denies_answer(said)
    ):
        changed = {"answer_received": False}
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
    if _REASONS.match(fold(told)):
        return False
    bench.heard = replace(heard, text=told, act="inform")
    reasons = asked.type == "long_text" and len(words(told)) >= SHORTEST_STORY
    if not reasons and not can_answer(bench):
        bench.heard = heard
        return False
    if any(act in acts.FAQ and share >= informing.LIKELY_ASIDE for act, share in heard.acts[:2]):
        informing.answer_aside(bench, aside)
    take_text(bench)
    return True


def _changes_what_is_known(bench: Workbench) -> bool:
    """« La réclamation n'est pas partie le 11 mais le 14 », whatever is asked meanwhile. True when done."""
    if bench.awaiting in ("description", "motif") or can_answer(bench):
        return False
    if denies_decision_date(bench):
        return True
    if not says_correction(bench.heard.text):
        return corrects_several(bench)
    return subject_changed(bench) or corrected_in_passing(bench)


def _answers_and_corrects(bench: Workbench) -> bool:
    """An answer, and a date put right in another sentence. True when both are done."""
    heard, asked = bench.heard, QUESTIONS.get(bench.awaiting or "")
    if asked is None or asked.name in ("description", "summary_confirmed"):
        return False
    if asked.type != "long_text" and not can_answer(bench):
        return False
    if not (rest := corrected_besides(bench)):
        return False
    bench.heard = replace(heard, text=rest, act="inform")
    take_text(bench)
    return True


def _explains_the_choice(bench: Workbench) -> bool:
    """« C'est quoi le mieux pour moi, l'Urssaf ? » names a choice and makes none. True when it was explained."""
    if bench.awaiting not in ("mediator", "requester_type", "submit_anyway"):
        return False
    if chosen := _chooses_then_asks(bench):
        told, aside = chosen
        informing.answer_aside(bench, aside)
        bench.heard = replace(bench.heard, text=told, act="inform")
        take_text(bench)
        return True
    wonders = bench.awaiting == "submit_anyway" and _WONDERS.search(spell_out(bench.heard.text))
    if not wonders and not weighs_the_choices(bench.heard.text):
        return False
    informing.explain(bench)
    tail = _SENTENCE_END.split(bench.heard.text.strip())[-1]
    if _WANTS_ONE.match(fold(tail)) and can_answer(bench.hearing(tail)):
        bench.heard = replace(bench.heard, text=tail, act="inform")
        take_text(bench)
        return True
    ask_again(bench)
    return True


def _chooses_then_asks(bench: Workbench) -> tuple[str, str] | None:
    """« CPSTI. Répondez-moi sur l'huissier »: the choice, then the rest; None when it opens with no choice."""
    said = _CHOICE_FIRST.match(bench.heard.text)
    if said is None or bench.awaiting != "mediator":
        return None
    told = bench.hearing(said["choice"])
    return (said["choice"], said["rest"]) if can_answer(told) else None


def _notes_another_number(bench: Workbench) -> bool:
    """A second number, besides the one known: noted for whoever calls. True when done."""
    said = bench.heard.text
    if not bench.draft.knows("phone") or len(_A_PHONE.findall(said)) != 1:
        return False
    if not _ANOTHER_NUMBER.search(fold(said)) or says_correction(said):
        return False
    bench.add("contact_note", said)
    bench.say("utter_added")
    ask_again(bench)
    return True


def _says_it_again(bench: Workbench) -> bool:
    """« C'est-à-dire ? Je comprends pas la question », where any words would be an answer. True when explained."""
    asked = QUESTIONS.get(bench.awaiting or "")
    if asked is None or asked.type != "long_text" or not wants_it_again(bench.heard.text):
        return False
    informing.explain(bench)
    ask_again(bench)
    return True


def _takes_one_subject(bench: Workbench) -> bool:
    """« Les deux ! »: a request is about one subject; the other gets its own. True when that was said."""
    told, aside = split_question(bench.heard.text)
    if bench.awaiting != "motif" or not names_two_subjects(told or bench.heard.text):
        return False
    if aside:
        informing.answer_aside(bench, aside)
    bench.say("utter_one_subject")
    ask_again(bench)
    return True


def _notes_discretion(bench: Workbench) -> bool:
    """« Ne donnez pas mon adresse à mon mari », whatever is asked: noted for whoever reaches the person. True when
    that is all."""
    note = find_discretion(bench.heard.text)
    if bench.awaiting == "description" or note is None:
        return False
    bench.add("contact_note", note)
    asked = QUESTIONS.get(bench.awaiting or "")
    written = asked is not None and asked.type == "long_text"
    if bench.awaiting != "summary_confirmed" and (written or can_answer(bench)):
        return False
    bench.say("utter_added")
    ask_again(bench)
    return True


_BEFORE_AN_ANSWER = (
    _notes_another_number,
    _says_it_again,
    _takes_one_subject,
    _explains_the_choice,
    _notes_discretion,
    _hears_reproach,
    _denies_what_was_noted,
    _changes_the_mediator,
    _answers_and_asks,
    _answers_and_corrects,
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
