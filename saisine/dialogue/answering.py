"""Taking an answer: the one that was asked for, and every other fact that came with it."""

import re

from saisine.answers import read
from saisine.dialogue import confirming, informing, shortfalls
from saisine.dialogue.asking import ask_again, ask_next, tell_understood
from saisine.dialogue.corrections import change_of_mind, corrected_in_passing
from saisine.dialogue.court import answer_court, make_sure_of_court
from saisine.dialogue.departures import offer_to_erase
from saisine.dialogue.facts import (
    facts_in,
    invalid_identifiers,
    signs_in,
    story_in,
    subject_in,
)
from saisine.dialogue.replaced import replace_answers
from saisine.dialogue.shortfalls import SHORTEST_STORY
from saisine.dialogue.subject import NAMES_A_SUBJECT, STEPS, motif_meant, says_who
from saisine.dialogue.turn import Heard
from saisine.dialogue.workbench import Workbench
from saisine.draft import Answers, Value
from saisine.motifs import MOTIFS
from saisine.questions import GROUPED, QUESTIONS, Question, together
from saisine.reading.correcting import is_about_no_event
from saisine.reading.dates import find_dates
from saisine.reading.folding import fold, words
from saisine.reading.labelled import read_labelled
from saisine.reading.misread import Misread
from saisine.reading.questioning import split_question
from saisine.reading.third_party import mandate_by_age
from saisine.reading.yes_no import dont_know, nothing_more, yes_no

_REFUSED = re.compile(r"\b(?:rejet|refus|maint(?:ien|enu)|repond|debout)")
_OF_THE_ANSWER = ("answer_received", "answer_date", "answer_unsatisfactory_reason")
LONGEST_NEWS = 15
"""Words. In a longer message, an answer may be somebody else's."""
_HOME = {"street", "postal_code", "city"}
_MOVED = re.compile(
    r"demenag|n'habite plus|habite (?:maintenant|desormais|depuis)|nouvelle adresse|change d'adresse"
)
LONGEST_NO = 4
"""Words."""
SURE_YES_OR_NO = 0.6
"""From this confidence on, « bah évidemment » answers a question as a plain yes does."""


def take_choice(bench: Workbench, name: str, value: Value | None) -> None:
    """A button: an answer, or a change of mind when its question was already answered."""
    before = bench.draft.answers.get(name)
    if value is not None and before == value:
        ask_again(bench)  # the same button twice
    elif name == "accept_notice":
        offer_to_erase(bench)  # the notice was accepted: « non merci » now means giving up
    elif name == "court_seized" and value is True:
        make_sure_of_court(bench)
    elif name == "summary_confirmed":
        confirming.confirm(bench, value is True)
    elif name == "submit_anyway" and value == "wait":
        _wait(bench)
    elif value is None:
        shortfalls.set_aside(bench, QUESTIONS[name])
        ask_next(bench)
    elif before is not None and before != value:
        replace_answers(bench, {name: value})
    else:
        bench.set(name, value)
        ask_next(bench)


def can_answer(bench: Workbench) -> bool:
    """True when the message plainly answers the question asked, whatever else it looks like."""
    awaiting = bench.awaiting
    if awaiting is None:
        return False
    asked = {q.name for q in together(awaiting, bench.known)} | {awaiting}
    if asked & set(facts_in(bench.heard, bench.today, awaiting)):
        return True
    question = QUESTIONS[awaiting]
    if question.group in GROUPED and "?" in bench.heard.text:
        return False
    if question.type in ("long_text", "attachments"):
        return False
    return isinstance(read(question, bench.heard.text, bench.known), dict)


def take_text(bench: Workbench) -> None:
    """A message that tells something."""
    heard, awaiting = bench.heard, bench.awaiting
    asked = QUESTIONS[awaiting] if awaiting else None
    stated = facts_in(heard, bench.today, awaiting)
    if awaiting != "description" and informing.only_asks(heard.text):
        stated = {name: value for name, value in stated.items() if name not in STEPS}
    if asked is None or asked.group in shortfalls.STORY_GROUPS:
        bench.sign(*signs_in(heard, bench.today))
    if confirming.answer_offer(bench):
        return
    if awaiting == "summary_confirmed":
        confirming.answer_summary(bench, stated)
        return
    retold = awaiting == "description" and bench.draft.knows("description")
    if asked is not None and not retold and _was_answered_since(bench, stated):
        return
    court = stated.pop("court_seized", None) if stated.get("court_seized") is True else None
    if asked and asked.name == "motif" and (who := _says_who(bench)):
        stated = {**stated, **who}
    answer = _answer_to(bench, asked) if asked else None
    if isinstance(answer, dict) and answer.get("court_seized") is True:
        answer_court(bench)
        return
    told = dict(stated)
    if isinstance(answer, dict):
        told.update(answer)
    if (
        "description" not in told
        and not bench.draft.knows("description")
        and read_labelled(heard.text)
    ):
        told["description"] = story_in(heard.text, bench.today)
    if "description" in told:
        informing.answer_at_the_end(bench)
        _tell_motif(bench, told)
    _tell_bare_day(bench, asked, told)
    _tell_refusal(bench, told)
    _newer_than_account(bench, told)
    _tell_title(bench, told)
    before = bench.draft.answers.get("requester_type")
    who_told = told.get("requester_type") if awaiting == "description" else None
    if who_told is not None and before not in (None, who_told):
        bench.set("requester_type", who_told)  # what a consent made likely, the story says
    if retold and told.get("description"):
        if bench.draft.tries.get("description"):
            bench.add("description", str(told.pop("description")))
        else:
            bench.clear("description")
    fresh = bench.learn(told)
    if court and "court_seized" not in bench.draft.answers:
        tell_understood(bench, fresh)
        make_sure_of_court(bench)
    elif wrong := [w for w in invalid_identifiers(heard, awaiting) if not bench.draft.knows(w[0])]:
        shortfalls.wrong_identifier(bench, wrong[0][0], wrong[0][1].sentence or "")
    elif isinstance(answer, Misread):
        shortfalls.missed(bench, asked, answer.sentence)
    elif asked and not _answered_by(bench, asked, fresh):
        if not change_of_mind(bench) and not corrected_in_passing(bench):
            shortfalls.unread(bench, asked, told, fresh)
    else:
        _answered(bench, asked, fresh)


def take_new_start(bench: Workbench, stated: Answers) -> None:
    """After a redirection, another body: « maintenant c'est la CPAM qui ne me verse rien »."""
    told: dict[str, Value | None] = {n: v for n, v in stated.items() if v is not None}
    bench.status("open")
    bench.sign(*signs_in(bench.heard, bench.today))
    bench.correct("organisme", told.pop("organisme"), ("mediator", "caisse", "motif"))
    if len(words(bench.heard.text)) > SHORTEST_STORY:
        bench.add("description", bench.heard.text)
        _tell_motif(bench, told)
    tell_understood(bench, bench.learn(told))
    ask_next(bench)


def _was_answered_since(bench: Workbench, stated: Answers) -> bool:
    """« J'ai eu une réponse hier », after « pas de réponse »: it came meanwhile. True when that is what was
    said, and done."""
    news = {name: value for name, value in stated.items() if name in _OF_THE_ANSWER}
    known = bench.draft.answers.get("answer_received")
    if known is not False or news.get("answer_received") is not True:
        return False
    if len(words(bench.heard.text)) > LONGEST_NEWS:
        return False
    replace_answers(bench, news)
    return True


def _says_who(bench: Workbench) -> Answers:
    """« Sans emploi », said while the subject is asked: who, in a word, and no subject."""
    question, text = QUESTIONS["requester_type"], bench.heard.text
    if not says_who(bench) or bench.draft.knows("requester_type"):
        return {}
    told = read(question, text, bench.known)
    return told if isinstance(told, dict) else {}


def _tell_refusal(bench: Workbench, told: dict[str, Value | None]) -> None:
    """« Ils ont rejeté le 2 novembre », after a complaint of October: the answer to it, not what it contests."""
    decided, complained = (
        told.get("contested_decision_date"),
        bench.known.get("prior_complaint_date"),
    )
    if "answer_received" in told or bench.draft.knows("answer_received"):
        return
    if not isinstance(decided, str) or not isinstance(complained, str) or decided <= complained:
        return
    if _REFUSED.search(fold(bench.heard.text)):
        del told["contested_decision_date"]
        told.update({"answer_received": True, "answer_date": decided})


def _tell_bare_day(bench: Workbench, asked: Question | None, told: dict[str, Value | None]) -> None:
    """« Le 2 septembre », written after « j'ai envoyé un message »: the complaint's day, whatever is asked."""
    known, found = bench.known, find_dates(bench.heard.text, bench.today)
    waits = known.get("prior_complaint") is True and not bench.draft.knows("prior_complaint_date")
    if told or len(found) != 1 or not waits or asked is None or asked.type == "date":
        return
    said = fold(bench.heard.text)
    around = said[: found[0].start] + " " + said[found[0].end :]
    if asked.group not in GROUPED and is_about_no_event(around):
        told["prior_complaint_date"] = found[0].value


def _tell_title(bench: Workbench, told: dict[str, Value | None]) -> None:
    """« Léo, né le 9 septembre 2017 », told of a son: a minor child's parent is not asked by what right."""
    tie = told.get("represented_relation") or bench.known.get("represented_relation")
    born = told.get("represented_birth_date")
    if told.get("mandate") is None and isinstance(tie, str) and isinstance(born, str):
        title = mandate_by_age(tie, born, bench.today)
        told.update({"mandate": title} if title else {})


def _newer_than_account(bench: Workbench, told: Answers) -> None:
    """A new phone, or a move told in the story: what the person says goes before what the account knew."""
    names = {"phone", "email"} | (_HOME if _MOVED.search(fold(bench.heard.text)) else set())
    newer = {
        name: value
        for name, value in told.items()
        if name in names and name in bench.before.from_account and value is not None
    }
    if not newer or bench.heard.text == "":
        return
    for name, value in newer.items():
        bench.set(name, value)
    if _HOME & set(newer):
        bench.clear("caisse")
    bench.say("utter_account_updated")


def _answered(bench: Workbench, asked: Question | None, fresh: Answers) -> None:
    if fresh.get("submit_anyway") == "wait":
        _wait(bench)
        return
    bench.forget_tries(shortfalls.NOISES)
    shortfalls.keep_details(bench, asked)
    shortfalls.keep_their_words(bench, asked, fresh)
    shortfalls.keep_other_name(bench, fresh)
    guessed = asked is not None and asked.name == "motif" and not _says_a_label(bench)
    tell_understood(
        bench, {k: v for k, v in fresh.items() if guessed or asked is None or k != asked.name}
    )
    shortfalls.empty_neighbours(bench, asked)
    shortfalls.say_what_cannot_be(bench, asked)
    ask_next(bench)


def _says_a_label(bench: Workbench) -> bool:
    """The subject said as it was offered: nothing to show back. In other words, it is shown once."""
    motif = MOTIFS.get(str(bench.known.get("motif")))
    return motif is not None and fold(bench.heard.text).strip(" .!") == fold(motif.plain)


def _wait(bench: Workbench) -> None:
    """The request is kept until it is ripe; the question stays open for the day they come back."""
    bench.clear("submit_anyway")
    bench.wait_for("submit_anyway")
    bench.say("utter_kept_for_later", "help")


def _answer_to(bench: Workbench, asked: Question) -> Answers | Misread | None:
    heard, text = bench.heard, bench.heard.text
    if asked.name == "description":
        return {"description": story_in(text, bench.today)} if _tells(bench) else None
    if asked.name == "motif":
        return motif_meant(bench)
    if dont_know(text) and asked.type not in ("long_text", "text"):
        return None
    if asked.name == "anything_else" and _has_nothing_to_add(text):
        return {asked.name: None}
    if asked.type == "long_text":
        return {asked.name: text} if words(text) else None
    if asked.type == "boolean" and yes_no(text) is None and _plainly_yes_or_no(heard):
        return {asked.name: heard.act == "affirm"}
    return read(asked, text, bench.known)


def _has_nothing_to_add(text: str) -> bool:
    plain = len(words(text)) <= LONGEST_NO and yes_no(text) is False
    return plain or nothing_more(text)


def _tells(bench: Workbench) -> bool:
    """True for a story, even in one word (« remboursement »); not for a bare yes, a greeting, a noise.
    After a few tries anything is taken: the next questions will help."""
    heard = bench.heard
    length = len(words(heard.text))
    told = heard.text if not heard.text.rstrip().endswith("?") else split_question(heard.text)[0]
    if len(words(told)) >= SHORTEST_STORY:
        return True
    tells = heard.act in ("inform", "deny", "out_of_scope", "unclear") and "?" not in heard.text
    if length == SHORTEST_STORY - 1 and tells and yes_no(heard.text) is None:
        return not dont_know(heard.text)
    if bench.draft.tries.get("description", 0) >= shortfalls.TRIES - 1:
        return length > 0
    if length == 0 or yes_no(heard.text) is not None or dont_know(heard.text):
        return False
    named = bool(heard.motifs) and heard.motifs[0][1] >= NAMES_A_SUBJECT
    return heard.act == "inform" and named


def _plainly_yes_or_no(heard: Heard) -> bool:
    return heard.act in ("affirm", "deny") and heard.confidence >= SURE_YES_OR_NO


def _tell_motif(bench: Workbench, told: dict[str, Value | None]) -> None:
    """What the story is about: shown back when it is sure, else offered among the likely."""
    body = told.get("organisme") or bench.known.get("organisme")
    subject, likely = subject_in(bench.heard, told, body)
    bench.likely(likely)
    told.update(subject)


def _answered_by(bench: Workbench, asked: Question, fresh: dict[str, Value | None]) -> bool:
    if asked.name in fresh or asked.name in bench.draft.answers:
        return True
    return any(q.name in fresh for q in together(asked.name, bench.before_known))
