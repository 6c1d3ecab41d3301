"""What needs a second yes: an erasure, a new start, and handing the saisine over."""

import re
from dataclasses import replace

from saisine.dialogue import informing
from saisine.dialogue.asking import ask, ask_next
from saisine.dialogue.corrections import (
    change_of_mind,
    correct,
    corrected_in_passing,
    field_meant,
    says_correction,
)
from saisine.dialogue.departures import accept_offer
from saisine.dialogue.other_subject import subject_changed, subject_named
from saisine.dialogue.told_anew import changes_told
from saisine.dialogue.workbench import Workbench
from saisine.draft import Answers
from saisine.questions import QUESTIONS, next_question
from saisine.reading.folding import fold, words
from saisine.reading.parts import without_undone
from saisine.reading.questioning import split_question
from saisine.reading.send_order import (
    after_the_order,
    holds_the_order,
    is_worth_telling,
    without_nothing_wrong,
)
from saisine.reading.wants import find_contact_note, find_discretion
from saisine.reading.wishes import is_no_order, wants_to_send
from saisine.reading.yes_no import yes_no

LONGEST_CONFIRMATION = 8
"""Words. A longer « oui » says something else too: a deposit is confirmed by a plain yes only."""
SHORTEST_ADDITION = 4
"""Words."""
_NAMES = {"last_name", "first_name"}
"""Any words would make one."""
LONGEST_NAMING = 5
"""Words. « Mon récit, je vous prie »."""

_ADDS = re.compile(
    r"\b(?:r?ajoute[rzs]?|note[rz]|precise[rz]|ecrive[rz])(?: (?:aussi|bien|juste))? (?:que|qu')(?=\b|\w)"
)
"""« Rajoutez que l'huissier a pris 1 112 euros »: told besides, and no correction of the sum."""
_TO_ADD = re.compile(
    r"\W*a (?:r?ajouter|noter|preciser)(?: (?:au dossier|a (?:la|ma) demande|aussi|svp))* ?[:,]"
)
_IN_PASSING = {"amount_eur", "description", "desired_outcome"}
_PLAIN_WORDS = re.compile(
    r"\b(?:pas|aucun|sans) (?:de )?(?:probleme|soucis?|erreur|faute)\b|\brien (?:a|d') ?\w+|"
    r"\b(?:pourquoi|vois) pas\b|^\W*non\W+(?:mais |ah )?(?:si|oui)\b|^\W*si\b"
)
"""What agrees in spite of its « pas »."""
_LABELLED = re.compile(r"^\W*(?!oui\b|ok\b)[a-z][^:=]{2,40}[:=]\s*(?:oui|non)\W*$")
"""« Tribunal : oui » puts an answer right, and orders nothing."""
_BUT = re.compile(r"\b(?:mais|sauf|attend\w*|avant|ajout\w*|il manque|par contre)\b|\?")


def answer_offer(bench: Workbench) -> bool:
    """True when the message is a yes or a no to what the last help message offered, and done."""
    offer, said = bench.before.offered, yes_no(bench.heard.text)
    if offer not in ("erase", "restart") or said is None:
        return False
    accept_offer(bench, offer if said else None)
    return True


def answer_summary(bench: Workbench, stated: Answers) -> None:
    """A plain yes or an order hands over; anything else corrects, adds or asks."""
    text = bench.heard.text
    said, corrects = yes_no(text), says_correction(text)
    adds = _ADDS.search(fold(text)) is not None and not corrects and _only_adds(text, stated)
    known = {name: value for name, value in stated.items() if value is not None and not adds}
    fresh = bench.learn(known)
    if _sends(bench) or (said is True and _is_plain(text)):
        confirm(bench, True)
    elif adds:
        _add(bench)
    elif subject_named(bench) or _corrected(bench):
        return
    elif informing.is_question(text):
        informing.answer_aside(bench)
        ask_next(bench)
    elif said is False or (said is True and corrects):
        confirm(bench, False)
    elif field_meant(text) and (corrects or len(words(text)) <= LONGEST_NAMING):
        correct(bench, field_meant(text))
    elif fresh:
        ask_next(bench)
    elif len(words(text)) >= SHORTEST_ADDITION:
        _add(bench)
    else:
        bench.say("utter_confirm_plainly")
        ask(bench, QUESTIONS["summary_confirmed"])


def _only_adds(text: str, stated: Answers) -> bool:
    """« Notez que j'ai saisi le tribunal » adds nothing: it answers a question."""
    return set(stated) <= _IN_PASSING and field_meant(text) in (None, "amount_eur", "description")


def send_and_answer(bench: Workbench) -> bool:
    """« Oui envoyez, c'est ma fille qui aura la réponse ? »: sent, and answered. True when that was said."""
    if bench.awaiting != "summary_confirmed" or not _order_and_aside(bench.heard.text)[1]:
        return False
    if not _sends(bench):
        return False
    confirm(bench, True)
    return True


def send_and_note(bench: Workbench) -> bool:
    """« C'est parfait, envoyez. Dites-leur que je suis à l'hôpital »: sent, with what is to be said. True when the
    order opens the message and nothing else is to be put right."""
    rest = after_the_order(without_nothing_wrong(bench.heard.text))
    if bench.awaiting != "summary_confirmed" or rest is None or holds_the_order(rest):
        return False
    if find_discretion(rest):
        return False
    if says_correction(rest) or set(changes_told(bench.hearing(rest), None)) - _NAMES:
        return False
    note = find_contact_note(rest)
    if note is not None:
        bench.add("contact_note", note)
    elif len(words(rest)) >= SHORTEST_ADDITION and is_worth_telling(rest):
        bench.add("anything_else", rest)
    confirm(bench, True)
    return True


def adds_besides(bench: Workbench) -> bool:
    """« À ajouter au dossier : … », at the summary, whatever it is taken for: noted. True when that is all."""
    said = _TO_ADD.match(fold(bench.heard.text))
    if bench.awaiting != "summary_confirmed" or said is None or bench.heard.found:
        return False
    rest = bench.hearing(bench.heard.text[said.end() :])
    if says_correction(rest.heard.text) or field_meant(rest.heard.text) is not None:
        return False
    if set(changes_told(rest, None)) - _NAMES:
        return False
    _add(bench)
    return True


def _sends(bench: Workbench) -> bool:
    """« Bon. Envoyez. Est-ce que j'aurai une copie ? »: what is asked with the order is answered."""
    if not _is_ordered(bench):
        return False
    if aside := _order_and_aside(bench.heard.text)[1]:
        informing.answer_aside(bench, aside)
    return True


def _is_ordered(bench: Workbench) -> bool:
    order, _ = _order_and_aside(bench.heard.text)
    return wants_to_send(order) and not set(changes_told(bench.hearing(order), None)) - _NAMES


def _order_and_aside(text: str) -> tuple[str, str]:
    """« Oui envoyez, c'est ma fille qui aura la réponse ? »: the order, and what is asked with it."""
    order, aside = split_question(text)
    if order or not aside or wants_to_send(aside):
        return order or aside, "" if not order else aside
    first, cut, rest = aside.partition(",")
    return (first, rest.strip()) if cut and wants_to_send(first) else ("", aside)


def takes_back_at_once(bench: Workbench) -> bool:
    """« Retirez mon numéro, enfin non gardez-le »: nothing is changed; what follows is heard. True when nothing
    follows."""
    kept = without_undone(bench.heard.text) if bench.awaiting == "summary_confirmed" else None
    if kept is None:
        return False
    bench.heard = replace(bench.heard, text=kept, act="inform", confidence=0.0)
    if kept:
        return False
    bench.say("utter_nothing_changed")
    ask(bench, QUESTIONS["summary_confirmed"])
    return True


def _corrected(bench: Workbench) -> bool:
    other_subject = field_meant(bench.heard.text) == "motif" and subject_changed(bench)
    return other_subject or change_of_mind(bench) or corrected_in_passing(bench, at_summary=True)


def _add(bench: Workbench) -> None:
    bench.add("anything_else", bench.heard.text)
    bench.say("utter_added")
    ask_next(bench)


def confirm(bench: Workbench, yes: bool) -> None:
    if bench.awaiting != "summary_confirmed" or (yes and _asked_first(bench)):
        ask_next(bench)
    elif yes:
        bench.set("summary_confirmed", True)
        bench.wait_for(None)
        bench.status("submitted")
        bench.submit()
    else:
        correct(bench, None)


def _asked_first(bench: Workbench) -> bool:
    """True when something must still be asked: an open saisine that was found meanwhile."""
    question = next_question(bench.known)
    return question is not None and question.name != "summary_confirmed"


def _is_plain(text: str) -> bool:
    if len(words(text)) > LONGEST_CONFIRMATION or _BUT.search(fold(text)):
        return False
    if _LABELLED.match(fold(text)):
        return False
    if is_no_order(text) or holds_the_order(_PLAIN_WORDS.sub(" ", fold(text))):
        return False
    return not says_correction(text)
