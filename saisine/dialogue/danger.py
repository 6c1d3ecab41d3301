"""Whether somebody is in danger, by their words, by what the classifier hears, and by what was asked."""

import re
from dataclasses import replace

from saisine.dialogue.as_answer import FITS, as_answer
from saisine.dialogue.turn import Heard
from saisine.dialogue.workbench import Workbench
from saisine.questions import QUESTIONS
from saisine.reading.consent import find_consent
from saisine.reading.correcting import says_correction
from saisine.reading.danger import in_danger, in_danger_elsewhere
from saisine.reading.folding import fold, words
from saisine.reading.language import looks_foreign
from saisine.reading.send_order import after_the_order
from saisine.reading.wishes import (
    protests_of_danger,
    reassures,
    says_settled,
    wants_to_erase,
    wants_to_leave,
)
from saisine.reading.yes_no import dont_know, yes_no

SURE_DANGER = ((25, 0.35), (10_000, 0.5))
"""Up to so many words, from this share on, help comes first: of a longer message, one of its sentences more often
sounds like a cry."""
SURE_IN_CALM = 0.95
"""From this one on, for whoever says that nothing is the matter."""
SURE_IN_A_STORY = ((60, 0.85), (10_000, 0.8))
"""Up to so many words, from this one on in what is plainly the story of a dispute: those of people without income
sound like cries; a cry is told in passing in the longest ones."""
PLAINLY_TOLD, HARDLY_DISTRESS, LIKELY_MOTIF = 0.75, 0.1, 0.5
"""Plainly a story: told rather than cried, as the acts have it, and about a likely motif."""
NO_DANGER = 0.02
"""Below this share, even words of danger are a figure of speech. Few are: the words take none of 33 732 calm
sentences for danger, and hurried spelling has shares as low as 0.03."""
SURE_DISTRESS = 0.6
"""That of the act, where the share of danger is not known."""
SURE_IN_AN_ANSWER = ((8, 0.9), (20, 0.5))
"""Up to so many words that answer the question asked, and that the acts do not take for a cry, from this one on:
« hier », « la petite s'appelle Inès », « 4 mai, j'en ai pleuré » sound like the beginning of one."""
CARE = "care"
"""What a « oui » or a « non » that follows the help may be said to: not the question it interrupted."""
SURE_WITH_A_NUMBER, SURE_IN_A_CORRECTION = 0.7, 0.7
"""With a number that was asked for, and in what puts the summary right."""
SURE_IN_A_CONSENT, SHORT_CONSENT = 0.7, 8
"""The share, where somebody agrees to begin in more words than these."""
_SENTENCE = re.compile(r"[.!;,]+\s+")
SURE_ALONE, NO_DISTRESS = 0.35, 0.01
"""The least where the acts hear next to nothing of a cry."""
ASIDES = (
    "faq_",
    "correct_field",
    "ask_status",
    "resume_later",
    "stop_delete",
    "restart",
)
SURELY_ASIDE, SURE_IN_AN_ASIDE = 0.8, 0.7
"""What is surely a question or a word to the assistant, « mais combien ça coûte ? », is seldom a cry."""
AT_THE_NOTICE = 0.42
"""Above it, even an agreement gets the line."""
SURE_ALONE_NAMED = 0.7
"""For whoever names the numbers and protests, when they were not shown here."""
SURE_AT_THE_END = 0.7
"""With an order to send, or to erase."""
LONGEST_IGNORANCE = 9
"""Words. « Je l'ai pas là, je suis sur le vélo »."""
SURE_AGAIN = 0.85
"""Just after the help, where no word says it: « mais je vais bien, c'est juste l'argent »."""
MAY_BE_DANGER = 0.15
"""From this share on, where help does not come first, the number is said in one line and the turn goes on. Of 198
held-out cries, 92 in 100 are shown help first and 98 at least this line; of ordinary messages, 2 or 3 are."""
MAY_BE_IN_AN_ANSWER = 0.5
"""The same in what plainly answers the question asked, agrees to begin, gives a number or gives everything up:
« 12 rue du Marché, et dites-leur que je vais faire un scandale »."""
MAY_BE_ELSEWHERE = 0.3
"""The same in another language than French, that the classifier hears less well."""
THERE = "dit_ecoute"
"""That line, or help, was said: it is not said twice."""
LONGEST_CRY = 15
"""Words. In a longer message the classifier mistakes worry for danger: the words themselves must say it."""


_FOR_GOOD = re.compile(r"\badieu\b|\bencore (?:en vie|vivante?|la)\b")
_NUMBERS = re.compile(r"\b(?:3114|3919)\b")
"""Named by whoever was shown them."""


def is_in_danger(bench: Workbench) -> bool:
    """Words of danger, unless the classifier is sure that nobody is (a figure of speech, a profession): it
    can only be so of French; or what it hears by itself, in what is only hinted at."""
    heard = bench.heard
    if heard.chosen is not None:
        return False
    if in_danger(heard.text):
        if heard.danger is None or in_danger_elsewhere(heard.text):
            return True
        return heard.danger >= NO_DANGER
    if heard.danger is not None:
        calm = says_settled(heard.text) and not _is_cried(heard)
        leaves = wants_to_leave(heard.text) and not _FOR_GOOD.search(fold(heard.text))
        if calm or leaves:  # « je dois partir, je finirai demain »
            return heard.danger >= SURE_IN_CALM
        erases = wants_to_erase(heard.text) and not _is_cried(heard)  # « détruisez cet échange »
        if erases or _orders_to_send(bench):
            return heard.danger >= SURE_AT_THE_END
        if bench.before.offered == CARE:  # the numbers are on the screen
            return heard.danger >= (SURE_IN_CALM if _says_well(bench) else SURE_AGAIN)
        told = THERE in bench.before.signs or _NUMBERS.search(heard.text)
        if told and _says_well(bench):
            return heard.danger >= (
                SURE_IN_CALM if THERE in bench.before.signs else SURE_ALONE_NAMED
            )
        return heard.danger >= _sure(bench)
    short = len(words(heard.text)) <= LONGEST_CRY
    return short and heard.act == "distress" and heard.confidence >= SURE_DISTRESS


def may_be_in_danger(bench: Workbench) -> bool:
    """A doubt, in a message for which help does not come first; somebody who says they are well leaves none."""
    heard = bench.heard
    if heard.chosen is not None or heard.danger is None or THERE in bench.draft.signs:
        return False
    well = (says_settled, reassures, protests_of_danger)
    least = MAY_BE_ELSEWHERE if looks_foreign(heard.text) else MAY_BE_DANGER
    if heard.danger < MAY_BE_IN_AN_ANSWER and _is_to_the_point(bench):
        return False
    return heard.danger >= least and not any(says(heard.text) for says in well)


def _says_well(bench: Workbench) -> bool:
    return reassures(bench.heard.text) or protests_of_danger(bench.heard.text)


def out_of_danger(heard: Heard) -> Heard:
    """The same without danger among what it may be, its shares adding up to 1 again: it is none."""
    if heard.act != "distress":
        return heard
    alarm = dict(heard.acts).get("distress", heard.confidence)
    others = [(act, share) for act, share in heard.acts if act != "distress"]
    if not others:
        return replace(heard, act="inform", confidence=0.0)
    act, share = others[0]
    return replace(heard, act=act, confidence=share / max(1 - alarm, share), acts=tuple(others))


def _sure(bench: Workbench) -> float:
    """From which share of danger on help comes first."""
    length = len(words(bench.heard.text))
    if _tells_a_dispute(bench.heard):
        return next(share for longest, share in SURE_IN_A_STORY if length <= longest)
    alone = bench.heard.acts and _share_of(bench.heard, "distress") < NO_DISTRESS
    least = SURE_ALONE if alone else 0.0
    heard = bench.heard
    aside = heard.act.startswith(ASIDES) and heard.confidence >= SURELY_ASIDE
    if aside and _share_of(heard, "distress") < HARDLY_DISTRESS / 2:
        least = SURE_IN_AN_ASIDE
    if heard.found and not _is_cried(heard):
        least = max(least, SURE_WITH_A_NUMBER)
    if _corrects_the_summary(bench) and not _is_cried(heard):
        least = max(least, SURE_IN_A_CORRECTION)
    if bench.awaiting == "accept_notice" and length > SHORT_CONSENT and _agrees(heard.text):
        return SURE_IN_A_CONSENT
    answered = next((share for longest, share in SURE_IN_AN_ANSWER if length <= longest), None)
    if answered is not None and _answers(bench):
        return answered
    return max(least, next(share for longest, share in SURE_DANGER if length <= longest))


def _agrees(text: str) -> bool:
    """« Oui. J'écris pour mon père, il n'y voit plus bien »: to begin, whatever else is said."""
    opening = _SENTENCE.split(text.strip(), maxsplit=1)[0]
    return find_consent(text) is not None or yes_no(opening) is True


def _tells_a_dispute(heard: Heard) -> bool:
    told = _share_of(heard, "inform") >= PLAINLY_TOLD
    about = max(heard.motifs, key=lambda motif: motif[1], default=("autre", 0.0))
    return told and not _is_cried(heard) and about[0] != "autre" and about[1] >= LIKELY_MOTIF


def _answers(bench: Workbench) -> bool:
    if bench.awaiting == "accept_notice":
        return _agrees(bench.heard.text)
    if bench.awaiting in (None, "description"):
        return False
    asked = QUESTIONS[bench.awaiting]
    if asked.type not in ("boolean", "long_text") and _only_does_not_know(bench.heard):
        return True
    if _is_cried(bench.heard):
        return False
    return _fits_the_question(bench)


def _fits_the_question(bench: Workbench) -> bool:
    """By its words alone, whatever else they look like."""
    heard = replace(bench.heard, act="inform", confidence=0.0)
    answer = as_answer(Workbench(bench.draft, heard, bench.today))
    return answer is not None and answer.confidence >= FITS


def _is_to_the_point(bench: Workbench) -> bool:
    """What it says to what was asked leaves little to doubt."""
    heard = out_of_danger(bench.heard)
    if heard.found or wants_to_erase(heard.text) or _only_does_not_know(heard):
        return True
    if _corrects_the_summary(bench):
        return True
    if bench.awaiting == "accept_notice":
        hardly = (bench.heard.danger or 0.0) < AT_THE_NOTICE
        return hardly and find_consent(heard.text) is not None
    if bench.awaiting in (None, "description"):
        return False
    return _fits_the_question(bench)


def _corrects_the_summary(bench: Workbench) -> bool:
    return bench.awaiting == "summary_confirmed" and says_correction(bench.heard.text)


def _only_does_not_know(heard: Heard) -> bool:
    return len(words(heard.text)) <= LONGEST_IGNORANCE and dont_know(heard.text)


def _orders_to_send(bench: Workbench) -> bool:
    """« C'est parfait, envoyez. Je suis hospitalisée lundi »."""
    return bench.awaiting == "summary_confirmed" and after_the_order(bench.heard.text) is not None


def _is_cried(heard: Heard) -> bool:
    return _share_of(heard, "distress") >= HARDLY_DISTRESS


def _share_of(heard: Heard, act: str) -> float:
    return dict(heard.acts).get(act, 0.0)
