"""The NIR: shape by INSEE, key on 97, Corsica, provisional numbers. All numbers are made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.fr import nir as oracle

from saisine.identifiers import Invalid, nir

VALID = "269054958815780"
CORSICAN = "269052A58815717"


def keyed(body: str) -> str:
    return body + oracle.calc_check_digits(body)


@st.composite
def nirs(draw: st.DrawFn) -> str:
    month = draw(st.one_of(st.integers(1, 12), st.integers(20, 99)))
    department = draw(
        st.one_of(st.sampled_from(["2A", "2B"]), st.integers(1, 99).map("{:02d}".format))
    )
    tail = draw(st.integers(0, 999_999))
    sex, year = draw(st.sampled_from("12")), draw(st.integers(0, 99))
    return keyed(f"{sex}{year:02d}{month:02d}{department}{tail:06d}")


@given(nirs())
def test_a_number_with_its_key_is_kept_as_it_is(number: str) -> None:
    assert nir.read(number) == number


@given(nirs())
def test_a_number_without_its_key_gets_it(number: str) -> None:
    assert nir.read(number[:13]) == number


@given(nirs(), st.integers(0, 14), st.sampled_from("0123456789"))
def test_one_changed_digit_is_never_taken_for_the_same_number(
    number: str, place: int, digit: str
) -> None:
    changed = number[:place] + digit + number[place + 1 :]
    assert nir.read(changed) != number or changed == number


@given(nirs())
def test_what_is_shown_holds_sex_year_and_month_and_nothing_else(number: str) -> None:
    assert nir.show(number) == f"{number[0]} {number[1:3]} {number[3:5]} •• ••• ••• ••"


@pytest.mark.parametrize(
    "typed",
    [
        "2 69 05 49 588 157 80",
        "2.69.05.49.588.157.80",
        "2-69-05-49-588-157-80",
        "2\u00a069\u00a005\u202f49 588 157 80",
        "  269054958815780\n",
        "2 69 05\u200b 49 588 157 80",
        "２６９０５４９５８８１５７８０",
        "٢٦٩٠٥٤٩٥٨٨١٥٧٨٠",
    ],
)
def test_separators_and_foreign_digits_are_tolerated(typed: str) -> None:
    assert nir.read(typed) == VALID


@pytest.mark.parametrize("typed", [CORSICAN, "2 69 05 2a 588 157 17", "2 69 05 2a 588 157"])
def test_corsica_is_accepted_in_lower_case_too(typed: str) -> None:
    assert nir.read(typed) == CORSICAN


def test_the_two_halves_of_corsica_have_their_own_key() -> None:
    north, south = keyed("269052B588157"), keyed("269052A588157")
    assert nir.read(north) == north
    assert nir.read(south) == south
    assert north[13:] != south[13:]


@pytest.mark.parametrize("department", ["20", "91", "96", "97", "98", "99", "01", "95"])
def test_old_overseas_and_foreign_departments_are_legitimate(department: str) -> None:
    number = keyed(f"26905{department}588157")
    assert nir.read(number) == number


@pytest.mark.parametrize("month", ["01", "12", "20", "30", "42", "50", "99"])
def test_known_and_unknown_months_are_legitimate(month: str) -> None:
    number = keyed(f"269{month}49588157")
    assert nir.read(number) == number


@pytest.mark.parametrize("typed", ["7690599123456", "8 69 05 99 123 456"])
def test_a_provisional_number_has_thirteen_digits_and_no_key(typed: str) -> None:
    assert nir.read(typed) == typed.replace(" ", "")


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "length"),
        ("123456", "length"),
        ("26905495881578", "length"),
        ("2690549588157801", "length"),
        ("769059912345612", "length"),
        ("2 69 O5 49 588 157 80", "letters"),
        ("l 69 05 49 588 157 80", "letters"),
        ("I69054958815780", "letters"),
        ("2 69 A5 49 588 157 80", "letters"),
        ("7 69 05 2A 123 456", "letters"),
        ("je ne sais pas", "letters"),
        (keyed("3690549588157"), "sex"),
        (keyed("0690549588157"), "sex"),
        (keyed("2691549588157"), "month"),
        (keyed("2690049588157"), "month"),
        (keyed("2690500588157"), "department"),
        ("269053A58815717", "letters"),
        ("269054958815781", "key"),
    ],
)
def test_each_mistake_has_its_reason_and_its_sentence(typed: str, reason: str) -> None:
    answer = nir.read(typed)
    assert isinstance(answer, Invalid)
    assert answer.reason == reason
    assert "NIR" not in answer.sentence and answer.sentence.count(".") + answer.sentence.count("?")


def test_a_refusal_says_how_many_digits_were_seen_but_repeats_none() -> None:
    answer = nir.read("26905495881578")
    assert isinstance(answer, Invalid)
    assert "j'en vois 14" in answer.sentence
    assert "2690" not in answer.sentence


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (CORSICAN, "2 69 05 •• ••• ••• ••"),
        ("7690599123456", "7 69 05 •• ••• •••"),
        ("26905495881578", "2 69 05 •• ••• ••• •"),
        ("123456", "1 23 45 •"),
        ("123", "1 2•"),
        ("", ""),
    ],
)
def test_mistyped_and_provisional_numbers_are_never_shown_whole(typed: str, shown: str) -> None:
    assert nir.show(typed) == shown


@given(st.text())
def test_no_text_makes_the_reader_fail(text: str) -> None:
    assert isinstance(nir.read(text), str | Invalid)
    nir.show(text)
