"""The motif after at most one clarifying question, as the live dialogue would ask it.

The story is given to `step`. Where it leaves no doubt, the motif it names is the end of it, right or wrong.
Otherwise the person is asked once, and answers truthfully: the right one when it is among those offered
(« autre chose » when theirs is none of the list), else in other words (`in_other_words.yml`: short answers
that never use the label itself), which `step` reads.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

import yaml

from benchmarks.evaluate.heldout import TODAY, Read, as_asked
from saisine.dialogue import step
from saisine.dialogue.asking import shown_motifs
from saisine.dialogue.turn import Chosen, Heard
from saisine.dialogue.workbench import Workbench
from saisine.draft import Draft, apply
from tools.stack import ROOT
from tools.understanding.rasa import Reads
from tools.understanding.turns import HeardTurn, hear_all

End = Literal["sure and right", "sure and wrong", "chosen", "in other words", "not found"]
RIGHT: tuple[End, ...] = ("sure and right", "chosen", "in other words")
OTHER = "autre"
Rewordings = Mapping[str, Sequence[Heard]]


def said_again() -> dict[str, list[str]]:
    """Each motif in other words than its label."""
    path = ROOT / "benchmarks" / "evaluate" / "in_other_words.yml"
    return dict(yaml.safe_load(path.read_text("utf-8")))


def rewordings(rasa: Reads) -> Rewordings:
    """How each motif is said again, heard in answer to the question about the motif."""
    heard: dict[str, list[Heard]] = {}
    for code, texts in said_again().items():
        asked = [as_asked({"text": text, "context": "motif"}) for text in texts]
        heard[code] = [
            result.heard for _, result in hear_all(asked, rasa) if isinstance(result, HeardTurn)
        ]
    return heard


def end_of(read: Read, others: Rewordings, number: int) -> End:
    """How one story ends; `number` tells which rewording the person uses."""
    meant = str(read.item["motif"])
    draft = _after(read.draft, read.heard)
    if (named := draft.answers.get("motif")) is not None:
        return "sure and right" if named == meant else "sure and wrong"
    if meant in shown_motifs(Workbench(draft, Heard(), TODAY)):
        return "chosen"
    asked = replace(draft, status="open", awaiting="motif")
    if meant == OTHER:
        asked = _after(asked, Heard(text="", chosen=Chosen(act="other_motif")))
        if asked.answers.get("motif") == OTHER:
            return "chosen"
    said = others[meant][number % len(others[meant])]
    return "in other words" if _after(asked, said).answers.get("motif") == meant else "not found"


def _after(draft: Draft, heard: Heard) -> Draft:
    return apply(draft, step(draft, heard, TODAY).changes)
