"""Phones: E.164, French by default, overseas and foreign numbers. 06 39 98 is for fiction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saisine.identifiers import Invalid, phone


@pytest.mark.parametrize(
    "typed",
    [
        "0639981234",
        "06 39 98 12 34",
        "06.39.98.12.34",
        "06-39-98-12-34",
        "06/39/98/12/34",
        "(06) 39 98 12 34",
        "06\u00a039\u202f98 12\u200b34",
        "٠٦٣٩٩٨١٢٣٤",
        "+33639981234",
        "+33 (0)6 39 98 12 34",
        "+33 06 39 98 12 34",
        "0033 6 39 98 12 34",
        "33639981234",
    ],
)
def test_a_french_number_is_read_however_it_is_written(typed: str) -> None:
    assert phone.read(typed) == "+33639981234"


@pytest.mark.parametrize(
    ("typed", "value", "shown"),
    [
        ("0690 12 34 56", "+590690123456", "0690 12 34 56"),
        ("0594 12 34 56", "+594594123456", "0594 12 34 56"),
        ("0696123456", "+596696123456", "0696 12 34 56"),
        ("0596123456", "+596596123456", "0596 12 34 56"),
        ("06 92 12 34 56", "+262692123456", "0692 12 34 56"),
        ("0269 60 12 34", "+262269601234", "0269 60 12 34"),
        ("0709 12 34 56", "+596709123456", "0709 12 34 56"),
        ("+262 692 12 34 56", "+262692123456", "0692 12 34 56"),
        ("+33 692 12 34 56", "+262692123456", "0692 12 34 56"),
    ],
)
def test_overseas_numbers_get_the_code_of_their_territory(
    typed: str, value: str, shown: str
) -> None:
    assert phone.read(typed) == value
    assert phone.show(value) == shown


@pytest.mark.parametrize(
    ("typed", "value", "shown"),
    [
        ("+32 470 12 34 56", "+32470123456", "+32 470 12 34 56"),
        ("0032 470 12 34 56", "+32470123456", "+32 470 12 34 56"),
    ],
)
def test_a_foreign_number_keeps_its_country(typed: str, value: str, shown: str) -> None:
    assert phone.read(typed) == value
    assert phone.show(value) == shown


@given(st.from_regex(r"0[1-9][0-9]{8}", fullmatch=True))
def test_every_ten_digit_number_is_accepted_and_shown_back_with_the_same_digits(typed: str) -> None:
    value = phone.read(typed)
    assert isinstance(value, str)
    assert phone.show(value).replace(" ", "") == typed


def test_a_range_newer_than_the_tables_is_not_refused() -> None:
    assert phone.read("07 12 34 56 78") == "+33712345678"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "length"),
        ("3646", "length"),
        ("06 12 34", "length"),
        ("061234567", "length"),
        ("06123456789", "length"),
        ("612345678", "length"),
        ("+33 6 12 34 56", "length"),
        ("1612345678", "prefix"),
        ("+999 12 34 56 78", "prefix"),
        ("O6 12 34 56 78", "letters"),
        ("je n'en ai pas", "letters"),
    ],
)
def test_each_mistake_has_its_reason(typed: str, reason: str) -> None:
    answer = phone.read(typed)
    assert isinstance(answer, Invalid)
    assert answer.reason == reason


def test_what_is_not_a_number_is_shown_as_it_is() -> None:
    assert phone.show("inconnu") == "inconnu"


@given(st.text())
def test_no_text_makes_the_reader_fail(text: str) -> None:
    assert isinstance(phone.read(text), str | Invalid)
    phone.show(text)


@given(st.text(alphabet="+0123456789 ()", max_size=40))
def test_no_run_of_digits_makes_the_reader_fail(text: str) -> None:
    assert isinstance(phone.read(text), str | Invalid)
