"""Words of the story taken out, put instead of others, or added."""

import re

from saisine.answers import PROPOSALS
from saisine.dialogue import informing
from saisine.dialogue.asking import ask_again, ask_next
from saisine.dialogue.danger import SURE_IN_CALM, THERE
from saisine.dialogue.days_put_right import day_of_the_story
from saisine.dialogue.facts import facts_in
from saisine.dialogue.turn import Chosen, Offer
from saisine.dialogue.workbench import Workbench
from saisine.questions import QUESTIONS
from saisine.reading.correcting import field_meant
from saisine.reading.danger import in_danger
from saisine.reading.editing import (
    Edit,
    find_addition,
    find_edits,
    find_object,
    keeps_as_it_is,
    speaks_of_the_story,
)
from saisine.reading.folding import fold, words
from saisine.reading.parts import parts_of
from saisine.reading.questioning import split_question
from saisine.reading.wishes import says_already_told
from saisine.reading.yes_no import yes_no

LONGEST_EDIT = 40
"""Words."""
LONGEST_CALM = 15
"""Words. In a longer message, what is told beside the order is listened to as anything else."""
_FIRST = re.compile(r"[.!;,]+\s+")
LONGEST_REMINDER = 10
SHORTEST_ADDITION = 3
"""Words."""
REWRITE = Offer(label="Réécrire mon récit", means=Chosen(act="correct_field", field="description"))
_OF_THE_STORY = (
    "prior_complaint", "prior_complaint_date", "prior_complaint_channel", "answer_received", "answer_date",
    "contested_decision_date", "amount_eur", "cra_seized",
)  # fmt: skip


def edits_calmly(bench: Workbench) -> bool:
    """True when the message asks to put words of the story right, and no other word of it cries: what is taken
    out was listened to when it was told."""
    if _was_there(bench) and _orders(bench.heard.text):
        return True
    edits = _asked(bench)
    if (bench.heard.danger or 0.0) >= SURE_IN_CALM or len(words(bench.heard.text)) > LONGEST_CALM:
        return False
    rest = fold(bench.heard.text)
    for edit in edits:
        rest = rest.replace(fold(edit.old), " ")
    return bool(edits) and not in_danger(rest) and not in_danger(bench.heard.text)


def _was_there(bench: Workbench) -> bool:
    return bench.awaiting == "summary_confirmed" and THERE in bench.before.signs


def _orders(text: str) -> bool:
    """True when words of the story are to go, and no other sentence cries."""
    parts = [(part, bool(edits_in(part))) for part in parts_of(text)]
    return any(edits for _, edits in parts) and not any(
        in_danger(part) and not edits for part, edits in parts
    )


def add_to_story(bench: Workbench) -> bool:
    """« Ajoutez que je ne peux plus marcher », whatever is asked. True when that was said, and done."""
    told, asked = find_addition(bench.heard.text), QUESTIONS.get(bench.awaiting or "")
    if told is None or asked is None or asked.type == "long_text" or bench.heard.found:
        return False
    tail, surely = told
    kept, aside = split_question(tail)
    tail = kept if kept and aside else tail
    if bench.awaiting == "summary_confirmed" and not surely:
        return False
    if len(words(tail)) < SHORTEST_ADDITION or not bench.draft.knows("description"):
        return False
    alone = bench.hearing(tail)
    facts = facts_in(alone.heard, bench.today, None)
    bench.learn({name: value for name, value in facts.items() if name in _OF_THE_STORY})
    bench.add("description", tail)
    bench.say("utter_added_to_story")
    if kept and aside:
        informing.answer_aside(bench, aside)
    ask_again(bench)
    return True


def edit_story(bench: Workbench) -> bool:
    """« Enlevez la phrase sur mon mari », « dans le récit, remplacez juillet par juin ». The story itself is not
    known here: whoever keeps it changes it where the words are found, and it is shown as it then is. True when
    done."""
    edits = _asked(bench)
    if not edits:
        return False
    bench.edit(*edits)
    if _answers_besides(bench):
        bench.say("utter_story_now", "help", (REWRITE,))
        ask_next(bench)
        return True
    if bench.awaiting == "summary_confirmed":
        bench.say("utter_story_looked_over")
    else:
        bench.say("utter_story_now", "help", (REWRITE,))
    ask_again(bench)
    return True


def _answers_besides(bench: Workbench) -> bool:
    """« Non, aucun contrôle. Et virez la phrase sur… »: the answer is taken too. True when one was."""
    asked = QUESTIONS.get(bench.awaiting or "")
    if asked is None or asked.type != "boolean" or asked.name in PROPOSALS:
        return False
    opening = _FIRST.split(bench.heard.text.strip(), maxsplit=1)[0]
    said = yes_no(opening)
    if said is None or (asked.name == "court_seized" and said):
        return False
    bench.learn({asked.name: said})
    return True


def _asked(bench: Workbench) -> list[Edit]:
    heard = bench.heard
    if heard.chosen is not None or bench.awaiting == "description" or bench.before.status != "open":
        return []
    if not bench.draft.knows("description") or len(words(heard.text)) > LONGEST_EDIT or heard.found:
        return []
    edits = find_edits(heard.text)
    if not edits and (moved := day_of_the_story(bench)):
        return [moved]
    if not edits and bench.awaiting == "summary_confirmed":
        edits = edits_in(heard.text)
    if bench.draft.knows(
        "anything_else"
    ):  # « la dernière phrase » is then what was added for the mediator
        edits = [edit for edit in edits if not edit.place]
    about = field_meant(heard.text) in (None, "description", "dates", "anything_else")
    quoted = any(edit.quoted for edit in edits)
    return edits if quoted or about or speaks_of_the_story(heard.text) else []


def edits_in(part: str) -> list[Edit]:
    """What an order takes out of the story, or puts right in it; at the summary it needs not say that the story is
    meant: « retirez la plainte de 2024 »."""
    edits = find_edits(part)
    if edits or field_meant(part) is not None:
        return edits
    named = find_object(part)
    return [named] if named else []


def _told_it_all(said: str) -> bool:
    """« Je viens de vous le dire », and no more."""
    return says_already_told(said) and len(words(said)) <= LONGEST_REMINDER


def keeps_story(bench: Workbench) -> bool:
    """« Non, gardez ce que j'avais écrit », when the story is asked for again. True when that was said."""
    said = bench.heard.text
    if bench.awaiting != "description" or not bench.draft.knows("description"):
        return False
    if not keeps_as_it_is(said) and not _told_it_all(said):
        return False
    bench.say("utter_nothing_changed")
    ask_next(bench)
    return True
