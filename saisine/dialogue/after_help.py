"""What is said just after help: to the help itself, unless it may answer the question that was interrupted."""

import re
from dataclasses import replace

from saisine.answers import PROPOSALS
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
from saisine.reading.sentences import sentences
from saisine.reading.wishes import comforts, protests_of_danger, reassures, wants_to_go_on
from saisine.reading.yes_no import yes_no

TAKEN_UP = "take_up"
"""« On reprend votre demande maintenant ? » was asked."""
LONGEST = 4
"""Words. « Oui je veux bien »."""
_ERASE = Offer(label="Tout effacer", means=Chosen(act="stop_delete"))
_THE_NUMBERS = re.compile(r"\b(?:3114|3919)\b")
_IS_WELL = re.compile(r"\b(?:ca va|je vais bien|tout va bien)\b")
_GO_ON = re.compile(r"\bcontinue[rz]?\b|\bcontinuons\b|\bpas besoin\b")
FEWEST_BESIDE = 5
"""Words."""
LONGEST_GOING_ON = 12
_NODS = ("affirm", "deny", "thanks")


def answer_help(bench: Workbench) -> bool:
    """True when the message is said to the help, or of it, and nothing else; it is then answered."""
    if bench.heard.chosen is not None or bench.draft.status != "open":
        return False
    if wants_to_go_on(bench.heard.text):
        return False
    return any(done(bench) for done in _IN_ORDER)


def _asks_of_this_device(bench: Workbench) -> bool:
    if not asks_who_sees(bench.heard.text):
        return False
    bench.say("utter_on_this_device", "help", (_ERASE, *WHAT_NEXT[:1]))
    return True


def _asks_of_the_numbers(bench: Workbench) -> bool:
    text = bench.heard.text
    if THERE not in bench.before.signs or not (asks(text) and _THE_NUMBERS.search(text)):
        return False
    if _IS_WELL.search(fold(text)):
        return False
    bench.say("utter_help_numbers", "help")
    ask_again(bench)
    return True


def _needed_none(bench: Workbench) -> bool:
    """Whoever did not need the numbers is told sorry; what they say besides is listened to."""
    text = bench.heard.text
    well = _THE_NUMBERS.search(text) and _IS_WELL.search(fold(text))
    if THERE not in bench.before.signs or not (well or protests_of_danger(text)):
        return False
    bench.say("utter_sorry_for_help")
    if _tells_more(bench) or yes_no(bench.heard.text) is not None:
        return False
    ask_again(bench)
    return True


def _comforts(bench: Workbench) -> bool:
    """« Ne vous inquiétez pas, je ne ferai rien. Je voudrais continuer le dossier »: said to the help, whatever
    the open question waits for. True when nothing else is said; else the rest is listened to."""
    parts = sentences(bench.heard.text)
    rest = [part for part in parts if not (comforts(part) or reassures(part))]
    if bench.before.offered != CARE or len(rest) == len(parts):
        return False
    if sum(len(words(part)) for part in rest) < FEWEST_BESIDE:
        go_on(bench)
        return True
    bench.heard = replace(bench.heard, text=" ".join(rest))
    return False


def _takes_up(bench: Workbench) -> bool:
    """A yes or a no to « voulez-vous reprendre maintenant ? »."""
    said = yes_no(bench.heard.text)
    if bench.before.offered != TAKEN_UP or said is None or _tells_more(bench):
        return False
    if said:
        go_on(bench)
    else:
        departures.resume_later(bench)
    return True


def _goes_on(bench: Workbench) -> bool:
    """« Pas besoin, continuez s'il vous plaît »."""
    text = bench.heard.text
    says_so = bench.before.offered == CARE and _GO_ON.search(fold(text))
    if not says_so or len(words(text)) > LONGEST_GOING_ON or _tells_more(bench):
        return False
    go_on(bench)
    return True


def _nods(bench: Workbench) -> bool:
    """Where the open question is not of a fact, a nod is no answer: whether to go on is asked. Nobody agrees to
    anything, nor sends anything, by a nod to the numbers."""
    asked = QUESTIONS.get(bench.awaiting or "")
    may_answer = asked is not None and asked.type == "boolean" and asked.name not in PROPOSALS
    nods = yes_no(bench.heard.text) is not None or bench.heard.act in _NODS
    if bench.before.offered != CARE or may_answer or not nods:
        return False
    if len(words(bench.heard.text)) > LONGEST or _tells_more(bench):
        return False
    bench.offer(TAKEN_UP)
    bench.say("utter_take_up", "help", WHAT_NEXT)
    return True


_IN_ORDER = (
    _asks_of_this_device,
    _asks_of_the_numbers,
    _needed_none,
    _comforts,
    _takes_up,
    _goes_on,
    _nods,
)


def _tells_more(bench: Workbench) -> bool:
    """A fact, a correction, or an answer that needs no question to be read: « non, pas de tribunal »."""
    told = facts_in(bench.heard, bench.today, None) or bench.heard.found
    return bool(told) or says_correction(bench.heard.text)
