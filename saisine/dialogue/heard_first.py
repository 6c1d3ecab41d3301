"""What is heard before a message is taken for an answer: a reproach, a denial, a choice weighed, a note besides.

Each function is True when that is what was said, and done: nothing else is then looked at."""

import re
from dataclasses import replace

from saisine.dialogue import informing
from saisine.dialogue.answering import can_answer, take_text
from saisine.dialogue.as_answer import asks_above_all, surely_asks
from saisine.dialogue.asking import ask_again, ask_next, tell_understood
from saisine.dialogue.complaint_remembered import remembers_a_complaint
from saisine.dialogue.confirming import adds_besides, send_and_answer, send_and_note
from saisine.dialogue.contact_noted import notes_another_number, notes_their_home
from saisine.dialogue.corrections import (
    LONGEST_ASIDE,
    change_of_mind,
    corrected_besides,
    corrected_in_passing,
    corrects_several,
    says_correction,
)
from saisine.dialogue.days_moved import denies_decision_date, tells_another_event
from saisine.dialogue.days_put_right import puts_the_day_right
from saisine.dialogue.facts import facts_in
from saisine.dialogue.other_subject import subject_changed
from saisine.dialogue.replaced import reopen, replace_answers
from saisine.dialogue.shortfalls import SHORTEST_STORY, decline
from saisine.dialogue.subject import STEPS, names_another, names_two_subjects
from saisine.dialogue.sums_put_right import denies_the_sum, puts_the_sum_right
from saisine.dialogue.workbench import Workbench
from saisine.draft import Answers
from saisine.questions import QUESTIONS
from saisine.reading.answered import only_acknowledged
from saisine.reading.asking_about import weighs_the_choices
from saisine.reading.correcting import points_back, says_otherwise
from saisine.reading.dates import find_dates
from saisine.reading.folding import fold, spell_out, words
from saisine.reading.questioning import (
    asks,
    split_question,
    wants_it_again,
)
from saisine.reading.requester import find_requester
from saisine.reading.sentences import sentences
from saisine.reading.steps import read_step
from saisine.reading.to_the_assistant import (
    denies_answer,
    denies_complaint,
    denies_independence,
    is_for_oneself,
    is_reproach,
)
from saisine.reading.wants import find_discretion
from saisine.reading.worrying import worry, worry_beside
from saisine.reading.yes_no import yes_no

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
_COUNTS = re.compile(
    r"[\s,;:.]*(?:oui ou non,? |est-ce que |du coup )?(?:[çc]a|cela) (?:compte|suffit|vaut)"
    r"(?: (?:ou pas|quand m[êe]me|oui ou non))?\W*$",
    re.IGNORECASE,
)
_WANTS_ONE = re.compile(r"(?:moi,? )?je (?:veux|prends|choisis|prefere|voudrais)\b[^?]*$")
_MAY_HAVE_NONE = ("email", "phone", "nir", "siret")
_FIRST_SENTENCE = re.compile(r"(?P<first>[^.!?;]*)(?P<stop>[.!?;]*)\s*(?P<rest>.*)", re.DOTALL)
MOST_OF_A_NO = 5
"""Words."""
_REASONS = re.compile(r"(?:parce qu|car\b|puisqu)")


def heard_first(bench: Workbench) -> bool:
    """True when the message was one of these, and is done."""
    return any(done(bench) for done in _IN_ORDER)


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


def _has_none(bench: Workbench) -> bool:
    """« Non j'ai pas. C'est quand que l'argent arrive ? », where a number or a mail is asked: none is given, and
    the rest is heard. True when done."""
    asked = QUESTIONS.get(bench.awaiting or "")
    if asked is None or asked.type not in _MAY_HAVE_NONE or bench.heard.found:
        return False
    first, stop, rest = _FIRST_SENTENCE.match(bench.heard.text).group("first", "stop", "rest")  # type: ignore[union-attr]
    if not stop or not words(rest) or len(words(first)) > MOST_OF_A_NO:
        return False
    if yes_no(first) is not False:
        return False
    if asks(rest):
        informing.answer_aside(bench, rest)
    decline(bench)
    return True


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
    if _REASONS.match(fold(told)) or asks_above_all(bench, told):
        return False
    bench.heard = replace(heard, text=told, act="inform")
    reasons = asked.type == "long_text" and len(words(told)) >= SHORTEST_STORY
    if not reasons and not can_answer(bench) and not _tells_a_step(bench):
        bench.heard = heard
        return False
    informing.answer_if_asked(bench, aside)
    take_text(bench)
    return True


def _tells_a_step(bench: Workbench) -> bool:
    """« J'ai écrit le 2 juillet, ils ont refusé », ahead of its question: what was not known yet."""
    told = facts_in(bench.heard, bench.today, bench.awaiting)
    return any(name in STEPS and name not in bench.draft.answers for name in told)


def _answers_among_pieces(bench: Workbench) -> bool:
    """« Non. Dites, les majorations continuent de courir pendant ce temps »: a sentence asks, the others answer.
    True when both are done."""
    heard, asked = bench.heard, QUESTIONS.get(bench.awaiting or "")
    if asked is None or asked.name in ("description", "summary_confirmed") or not heard.pieces:
        return False
    asking = [piece for piece in heard.pieces if informing.surely_asked(piece)]
    told = " ".join(piece.text for piece in heard.pieces if piece not in asking)
    if not asking or not words(told):
        return False
    reasons = asked.type == "long_text" and len(words(told)) >= SHORTEST_STORY
    if not reasons and not can_answer(bench.hearing(told)):
        return False
    informing.answer_piece(bench, asking[0])
    bench.heard = replace(heard, text=told, act="inform", pieces=())
    take_text(bench)
    return True


def _answers_and_worries(bench: Workbench) -> bool:
    """« Le 3 mars, je crains que ça dure » answers, and asks without asking: both are heard. True when done."""
    asked = QUESTIONS.get(bench.awaiting or "")
    if asked is None or asked.name == "description" or bench.heard.chosen is not None:
        return False
    summary = asked.name == "summary_confirmed"
    if asked.type == "long_text" and not summary:
        return False
    beside = None if summary else worry_beside(bench.heard.text)
    if beside and can_answer(bench.hearing(beside[0])):
        informing.answer_question(bench, beside[1])
        bench.heard = replace(bench.heard, text=beside[0], act="inform")
        take_text(bench)
        return True
    alone = worry(bench.heard.text)
    if alone is None or (not summary and can_answer(bench)):
        return False
    informing.answer_question(bench, alone)
    ask_again(bench)
    return True


def _changes_what_is_known(bench: Workbench) -> bool:
    """« La réclamation n'est pas partie le 11 mais le 14 », whatever is asked meanwhile. True when done."""
    if bench.awaiting in ("description", "motif") or can_answer(bench):
        return False
    if surely_asks(bench.heard) or _reasons_at_length(bench):
        return False
    if not says_correction(bench.heard.text):
        return corrects_several(bench)
    return subject_changed(bench) or corrected_in_passing(bench)


def _reasons_at_length(bench: Workbench) -> bool:
    """« C'est pas un contrat de professionnalisation, c'est un contrat d'apprentissage, ils n'ont pas lu »: where
    sentences are wanted, what puts nothing of one's own right is the answer."""
    asked, said = QUESTIONS.get(bench.awaiting or ""), bench.heard.text
    written = asked is not None and asked.type == "long_text"
    return (
        written
        and len(words(said)) > LONGEST_ASIDE
        and not (says_otherwise(said) or points_back(said))
    )


def _puts_a_day_in_its_place(bench: Workbench) -> bool:
    """« Le 3 juin c'est le jour de l'ambulance, pas la décision », whatever is asked. True when done."""
    if bench.awaiting in ("description", "motif"):
        return False
    return denies_decision_date(bench) or tells_another_event(bench)


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
    tail = sentences(bench.heard.text)[-1]
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


def _asks_whether_it_counts(bench: Workbench) -> bool:
    """« Contester par recommandé le 2 octobre, ça compte ? »: it was done, and it does count. True when taken."""
    name, said = bench.awaiting, bench.heard.text
    counts = _COUNTS.search(said) if name in ("prior_complaint", "answer_received") else None
    if counts is None or name is None:
        return False
    told = said[: counts.start()]
    done = read_step(name, told, bench.today)
    days = find_dates(told, bench.today)
    if done is None and name == "prior_complaint" and len(days) == 1:
        done = True
    if done is None:
        return False
    facts: Answers = {name: done}
    if name == "prior_complaint" and done and len(days) == 1:
        facts = {**facts, "prior_complaint_date": days[0].value}
    elif name == "answer_received" and done:
        facts = {**facts, "answer_unsatisfactory_reason": told.strip(" ,")}
    tell_understood(bench, bench.learn(facts))
    ask_next(bench)
    return True


def _asks_whether_it_answers(bench: Workbench) -> bool:
    """« Ils ont répondu "bien reçu", c'est pas une vraie réponse, si ? »: it is none. True when taken."""
    said = bench.heard.text
    if bench.awaiting != "answer_received" or "?" not in said or not only_acknowledged(said):
        return False
    bench.say("utter_not_an_answer")
    bench.learn({"answer_received": False})
    ask_next(bench)
    return True


def _takes_another_subject(bench: Workbench) -> bool:
    """« Autre chose : erreur de personne », where the subject is asked: an answer, whatever it sounds like."""
    if bench.awaiting != "motif" or not names_another(bench.heard.text):
        return False
    take_text(bench)
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


_IN_ORDER = (
    send_and_answer,
    send_and_note,
    adds_besides,
    _puts_a_day_in_its_place,
    notes_another_number,
    notes_their_home,
    _asks_whether_it_counts,
    _asks_whether_it_answers,
    _says_it_again,
    _takes_one_subject,
    _takes_another_subject,
    _explains_the_choice,
    _notes_discretion,
    _hears_reproach,
    _denies_what_was_noted,
    remembers_a_complaint,
    denies_the_sum,
    _has_none,
    _changes_the_mediator,
    _answers_among_pieces,
    _answers_and_asks,
    _answers_and_worries,
    _answers_and_corrects,
    puts_the_day_right,
    puts_the_sum_right,
    _changes_what_is_known,
)
