"""What completes an address that was given without it, or takes back what was noted for the mediator."""

from saisine.dialogue.asking import ask_again
from saisine.dialogue.workbench import Workbench
from saisine.questions import QUESTIONS
from saisine.reading.editing import find_edit
from saisine.reading.folding import words
from saisine.reading.home_told import find_flat
from saisine.reading.to_the_assistant import withdraws_a_note
from saisine.wording import change

LONGEST = 14
"""Words. A longer message says something else too."""
_ADDRESS = ("street", "postal_code", "city")


def completes_home(bench: Workbench) -> bool:
    """« Appartement 12, je l'ai oublié », once the street is known. True when that was said, and done."""
    asked = QUESTIONS.get(bench.awaiting or "")
    if asked is None or asked.name in _ADDRESS or not _is_short(bench):
        return False
    if not bench.draft.knows("street") or bench.heard.found:
        return False
    flat = find_flat(bench.heard.text)
    if flat is None:
        return False
    before = bench.draft.answers["street"]
    bench.add("street", flat)
    bench.say("utter_corrected", changes=f"– {change('street', before, flat)}")
    ask_again(bench)
    return True


def withdraws_note(bench: Workbench) -> bool:
    """« Ne notez pas ça, c'était pour vous », at the summary: the remark is taken out. True when that was said."""
    if bench.awaiting != "summary_confirmed" or not _is_short(bench):
        return False
    if not withdraws_a_note(bench.heard.text) or find_edit(bench.heard.text):
        return False
    noted = bench.draft.answers.get("anything_else")
    if noted is None:
        bench.say("utter_nothing_changed")
    else:
        bench.correct("anything_else", None, ())
        bench.say("utter_corrected", changes=f"– {change('anything_else', noted, None)}")
    ask_again(bench)
    return True


def _is_short(bench: Workbench) -> bool:
    return bench.heard.chosen is None and len(words(bench.heard.text)) <= LONGEST
