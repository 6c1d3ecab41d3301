"""However long and odd, a message is read in a time that grows with its length and no faster."""

import time
from dataclasses import replace

import pytest

from saisine.draft import Answers
from tests.saisine.dialogue.talk import STEPS, WHO, Talk

SHORT, TIMES = 600, 4
STEEPEST = 9
"""Four times as long: four times the time when each piece is read once, sixteen when each is read with all that
follows it."""
PIECES = (
    "a ? ",
    "mon nom est faux. ",
    "bla bla. ",
    "la somme c'est 3 euros et la date c'est le 3 mai, ",
    "à la caisse réclamé contesté protesté le 3 mai ",
    "la caisse conteste, on réclame ",
)


@pytest.mark.parametrize("end", ["", " ?"])
@pytest.mark.parametrize("piece", PIECES)
def test_a_long_message_of_many_pieces_takes_its_time_and_no_more(piece: str, end: str) -> None:
    for known in ({}, {**STEPS, **WHO, "amount_eur": "3.00"}):
        short, long = (
            _seconds(piece * (size // len(piece)) + end, known) for size in (SHORT, SHORT * TIMES)
        )
        assert long < STEEPEST * short, (short, long)


@pytest.mark.parametrize("piece", ["oh, ", "et "])
def test_a_name_is_looked_for_in_a_time_that_grows_no_faster(piece: str) -> None:
    sizes = (1900, 1900 * TIMES)
    short, long = (_seconds(piece * (n // len(piece)), STEPS, "last_name") for n in sizes)
    assert long < STEEPEST * short, (short, long)


def _seconds(text: str, known: Answers, asked: str | None = None) -> float:
    """Of the processor, the best of two; `asked`: the question that it answers, the next one if None."""
    tries = []
    for _ in range(2):
        talk, begun = Talk.begun(**known), time.process_time()
        talk.draft = replace(talk.draft, awaiting=asked or talk.awaiting)
        talk.says(text, sure=0.4)
        tries.append(time.process_time() - begun)
    return min(tries)
