"""Words of the story taken out, or put instead of others, where they can be found in it."""

from saisine.dialogue.asking import ask_again
from saisine.dialogue.corrections import reopen
from saisine.dialogue.facts import facts_in
from saisine.dialogue.shortfalls import SHORTEST_STORY
from saisine.dialogue.workbench import Workbench
from saisine.draft import Value
from saisine.questions import QUESTIONS
from saisine.reading.amounts import find_amounts
from saisine.reading.correcting import field_meant
from saisine.reading.danger import in_danger
from saisine.reading.dates import find_dates
from saisine.reading.editing import Edit, find_addition, find_edit, with_instead, without_passage
from saisine.reading.folding import fold, words

LONGEST_EDIT = 40
"""Words."""
SHORTEST_ADDITION = 3
"""Words."""
_OF_THE_STORY = (
    "prior_complaint", "prior_complaint_date", "prior_complaint_channel", "answer_received", "answer_date",
    "contested_decision_date", "amount_eur", "cra_seized",
)  # fmt: skip
_DATED = ("contested_decision_date", "prior_complaint_date", "answer_date")


def edits_calmly(bench: Workbench) -> bool:
    """True when the message asks to put words of the story right, and no other word of it cries: what is taken out
    was listened to when it was told."""
    edit = find_edit(bench.heard.text)
    if edit is None or _edited(bench) is None:
        return False
    return not in_danger(fold(bench.heard.text).replace(fold(edit.old), " "))


def add_to_story(bench: Workbench) -> bool:
    """« Ajoutez que je ne peux plus marcher », whatever is asked. True when that was said, and done."""
    told, asked = find_addition(bench.heard.text), QUESTIONS.get(bench.awaiting or "")
    if told is None or asked is None or asked.type == "long_text" or bench.heard.found:
        return False
    tail, surely = told
    if bench.awaiting == "summary_confirmed" and not surely:
        return False
    if len(words(tail)) < SHORTEST_ADDITION or not bench.draft.knows("description"):
        return False
    alone = bench.hearing(tail)
    facts = facts_in(alone.heard, bench.today, None)
    bench.learn({name: value for name, value in facts.items() if name in _OF_THE_STORY})
    bench.add("description", tail)
    bench.say("utter_added_to_story")
    ask_again(bench)
    return True


def edit_story(bench: Workbench) -> bool:
    """« Enlevez la phrase sur mon mari », « le récit dit encore 10 juillet, c'est le 12 ». What was read in the
    words that change follows them. True when that was said, and done."""
    story, told = bench.draft.answers.get("description"), _edited(bench)
    if told is None or not isinstance(story, str):
        return False
    edited, out = told
    if len(words(edited)) < SHORTEST_STORY:
        reopen(bench, "description")
        return True
    for name, value in _followed(bench, story, edited).items():
        bench.set(name, value)
    bench.set("description", edited)
    if out:
        bench.say("utter_story_shortened", passage=out)
    else:
        bench.say("utter_story_changed")
    ask_again(bench)
    return True


def _edited(bench: Workbench) -> tuple[str, str] | None:
    """The story as it would be, and what would be taken out of it."""
    story, heard = bench.draft.answers.get("description"), bench.heard
    if not isinstance(story, str) or heard.chosen is not None or bench.awaiting == "description":
        return None
    if len(words(heard.text)) > LONGEST_EDIT or bench.before.status != "open":
        return None
    edit = find_edit(heard.text)
    if edit is None or (not edit.surely and _is_about_an_answer(bench, edit)):
        return None
    if edit.new is None:
        return without_passage(story, edit)
    changed = with_instead(story, edit)
    return (changed, "") if changed and changed != story else None


def _is_about_an_answer(bench: Workbench, edit: Edit) -> bool:
    """« Enlevez la date de la décision »: an answer of the form, not words of the story."""
    return field_meant(bench.heard.text) not in (None, "description", "dates")


def _followed(bench: Workbench, story: str, edited: str) -> dict[str, Value]:
    """The answers that were read in words that change: a date of a step, the sum."""
    changed: dict[str, Value] = {}
    before, after = (
        [found.value for found in find_dates(told, bench.today)] for told in (story, edited)
    )
    if len(before) == len(after):
        for name in _DATED:
            known = bench.draft.answers.get(name)
            new = {b for a, b in zip(before, after, strict=True) if a == known and a != b}
            if len(new) == 1:
                changed[name] = new.pop()
    sums = [find_amounts(told) for told in (story, edited)]
    known = bench.draft.answers.get("amount_eur")
    if known is not None and len(sums[0]) == len(sums[1]):
        other = {b for a, b in zip(*sums, strict=True) if str(a) == known and a != b}
        if len(other) == 1:
            changed["amount_eur"] = str(other.pop())
    return changed
