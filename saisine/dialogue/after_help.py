"""What is said just after help: to the help itself, unless it may answer the question that was interrupted."""

import re

from saisine.dialogue import departures
from saisine.dialogue.acts import WHAT_NEXT, go_on
from saisine.dialogue.asking import ask_again
from saisine.dialogue.danger import CARE, THERE
from saisine.dialogue.facts import facts_in
from saisine.dialogue.turn import Chosen, Offer
from saisine.dialogue.workbench import Workbench
from saisine.questions import QUESTIONS
from saisine.reading.asking_about import asks_who_sees
from saisine.reading.correcting import says_correction
from saisine.reading.folding import fold, words
from saisine.reading.questioning import asks
from saisine.reading.wishes import protests_of_danger, wants_to_go_on
from saisine.reading.yes_no import yes_no

TAKEN_UP = "take_up"
"""« On reprend votre demande maintenant ? » was asked."""
LONGEST = 4
"""Words. « Oui je veux bien »."""
_ERASE = Offer(label="Tout effacer", means=Chosen(act="stop_delete"))
_THE_NUMBERS = re.compile(r"\b(?:3114|3919)\b")
_GO_ON = re.compile(r"\bcontinue[rz]?\b|\bcontinuons\b|\bpas besoin\b")
LONGEST_GOING_ON = 12
_NODS = ("affirm", "deny", "thanks")


def answer_help(bench: Workbench) -> bool:
    """Questions about the numbers are answered; whoever did not need them is told sorry; at a nod, whether to go
    on is asked. True when that is all."""
    offered, said = bench.before.offered, yes_no(bench.heard.text)
    text = bench.heard.text
    if bench.heard.chosen is not None or bench.draft.status != "open":
        return False
    if wants_to_go_on(text):
        return False
    if asks_who_sees(text):
        bench.say("utter_on_this_device", "help", (_ERASE, *WHAT_NEXT[:1]))
        return True
    if THERE in bench.before.signs and asks(text) and _THE_NUMBERS.search(text):
        bench.say("utter_help_numbers", "help")
        ask_again(bench)
        return True
    if THERE in bench.before.signs and protests_of_danger(text):
        bench.say("utter_sorry_for_help")
        if not _tells_more(bench) and said is None:
            ask_again(bench)
            return True
        return False
    if offered == TAKEN_UP and said is not None and not _tells_more(bench):
        if said:
            go_on(bench)
        else:
            departures.resume_later(bench)
        return True
    if offered == CARE and _GO_ON.search(fold(text)) and _says_no_more(bench):
        go_on(bench)
        return True
    asked = QUESTIONS.get(bench.awaiting or "")
    may_answer = asked is not None and asked.type == "boolean"
    nods = said is not None or bench.heard.act in _NODS
    if offered == CARE and nods and not may_answer and _is_a_nod(bench):
        bench.offer(TAKEN_UP)
        bench.say("utter_take_up", "help", WHAT_NEXT)
        return True
    return False


def _says_no_more(bench: Workbench) -> bool:
    return len(words(bench.heard.text)) <= LONGEST_GOING_ON and not _tells_more(bench)


def _is_a_nod(bench: Workbench) -> bool:
    return 0 < len(words(bench.heard.text)) <= LONGEST and not _tells_more(bench)


def _tells_more(bench: Workbench) -> bool:
    """A fact, a correction, or an answer that needs no question to be read: « non, pas de tribunal »."""
    told = facts_in(bench.heard, bench.today, None) or bench.heard.found
    return bool(told) or says_correction(bench.heard.text)
