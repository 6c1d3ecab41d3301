"""Danger is heard, and a figure of speech is not taken for it."""

import time
from pathlib import Path

import pytest

from saisine.reading.danger import in_danger

HERE = Path(__file__).parent
DANGER = (HERE / "danger_heard.txt").read_text("utf-8").splitlines()
HARMLESS = (HERE / "danger_harmless.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("said", DANGER)
def test_words_of_danger_are_heard(said: str) -> None:
    assert in_danger(said)


@pytest.mark.parametrize("said", HARMLESS)
def test_a_figure_of_speech_or_a_bereavement_raises_no_alarm(said: str) -> None:
    assert not in_danger(said)


@pytest.mark.parametrize("piece", ["a ", "je ", "mon mari ", "x", "je veux de ", "il me "])
def test_a_long_odd_message_is_read_in_no_time(piece: str) -> None:
    started = time.monotonic()
    in_danger(piece * (12_000 // len(piece)))
    assert time.monotonic() - started < 2
