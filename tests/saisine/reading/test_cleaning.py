"""What is cut from a message before anybody reads it."""

import pytest

from saisine.reading.cleaning import clean, is_blank


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  je conteste\x00 le refus \n", "je conteste le refus"),
        ("a" + " " * 900 + "b", "a    b"),
        ("a" + "\u2003" * 900 + "b", "a" + "\u2003" * 4 + "b"),
        ("a\n" + " \n" * 900 + "b", "a\n\n\n\nb"),
        ("un\n\ndeux\tdu\u00a0mois", "un\n\ndeux\tdu\u00a0mois"),
    ],
)
def test_blanks_in_excess_are_cut_and_words_are_not(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_what_has_no_shape_is_blank() -> None:
    assert is_blank(" \u200b\u2003\n") and not is_blank(" ? ")
