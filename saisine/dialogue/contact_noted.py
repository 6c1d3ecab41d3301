"""How else somebody may be reached, which no question asks for: noted for whoever calls."""

import re

from saisine.dialogue.asking import ask_again
from saisine.dialogue.workbench import Workbench
from saisine.questions import QUESTIONS
from saisine.reading.correcting import says_correction
from saisine.reading.folding import fold
from saisine.reading.persons import own_home, phones_of_theirs
from saisine.reading.places import find_address
from saisine.reading.questioning import asks

_A_PHONE = re.compile(r"<PHONE_\d+>")
_ANOTHER_NUMBER = re.compile(
    r"\b(?:en plus|aussi|sinon|si (?:ca|je) (?:ne )?repond\w*)\b.*<phone_\d+>|<phone_\d+>.*\b(?:en plus|aussi)\b"
    r"|\b(?:second|deuxieme|autre|2eme|2nd) (?:contact|numero)\b.*<phone_\d+>"
    r"|<phone_\d+>.*\b(?:second|deuxieme|autre) contact\b"
    r"|\b(?:primo|prima|cousine?|voisine?|ami|amie|pote|collegue)\b.{0,25}<phone_\d+>"
)
"""« Le téléphone de ma femme en plus : 06… »."""


def notes_another_number(bench: Workbench) -> bool:
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


def notes_their_home(bench: Workbench) -> bool:
    """« Il manque l'adresse de ma mère : 8 rue du Port… », which no question asks for: noted for whoever calls.
    True when done."""
    said, asked = bench.heard.text, QUESTIONS.get(bench.awaiting or "")
    if not bench.heard.for_another or asked is None or asked.type == "long_text" or asks(said):
        return False
    home = own_home(said) == "" and bool(find_address(said))
    if not (home or phones_of_theirs(said)) or not bench.draft.knows("phone"):
        return False
    bench.add("contact_note", said)
    bench.say("utter_added")
    ask_again(bench)
    return True
