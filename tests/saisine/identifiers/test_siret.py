"""The SIRET: fourteen digits, Luhn on all and on the SIREN, La Poste. All numbers are made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from saisine.identifiers import Invalid, siret

VALID = "73282932000074"


@st.composite
def sirets(draw: st.DrawFn) -> str:
    siren = str(draw(st.integers(10_000_000, 99_999_999)))
    siren += luhn.calc_check_digit(siren)
    body = siren + f"{draw(st.integers(0, 9999)):04d}"
    return body + luhn.calc_check_digit(body)


@given(sirets())
def test_a_number_whose_check_digits_hold_is_kept(number: str) -> None:
    assert siret.read(number) == number


@given(sirets(), st.integers(0, 13), st.integers(1, 9))
def test_one_changed_digit_is_always_seen(number: str, place: int, shift: int) -> None:
    digit = str((int(number[place]) + shift) % 10)
    answer = siret.read(number[:place] + digit + number[place + 1 :])
    assert isinstance(answer, Invalid) and answer.reason == "key"


@given(sirets())
def test_what_is_shown_holds_three_digits_and_the_last_two(number: str) -> None:
    assert siret.show(number) == f"{number[:3]} ••• ••• •••{number[-2:]}"


@pytest.mark.parametrize(
    "typed", ["732 829 320 00074", "732.829.320.00074", "732829320 00074", "732\u00a0829-320 00074"]
)
def test_separators_are_tolerated(typed: str) -> None:
    assert siret.read(typed) == VALID


def test_both_check_digits_are_needed() -> None:
    body = "7328293210007"
    wrong_siren = body + luhn.calc_check_digit(body)
    assert isinstance(siret.read(wrong_siren), Invalid)


@pytest.mark.parametrize("typed", ["35600000000048", "356 000 000 00100", "35600000012341"])
def test_la_poste_has_its_own_rule_and_its_seat_the_common_one(typed: str) -> None:
    assert siret.read(typed) == typed.replace(" ", "")


@pytest.mark.parametrize("typed", ["35600000012340", "35600000000102"])
def test_la_poste_does_not_escape_its_own_rule(typed: str) -> None:
    assert isinstance(siret.read(typed), Invalid)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "length"),
        ("732829320", "length"),
        ("7328293200007", "length"),
        ("732829320000745", "length"),
        ("732 829 32O 00074", "letters"),
        ("73282932000075", "key"),
    ],
)
def test_each_mistake_has_its_reason(typed: str, reason: str) -> None:
    answer = siret.read(typed)
    assert isinstance(answer, Invalid)
    assert answer.reason == reason


def test_nine_digits_are_recognised_as_the_siren() -> None:
    answer = siret.read("732 829 320")
    assert isinstance(answer, Invalid)
    assert "SIREN" in answer.sentence


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("732829320", "732 ••• •20"), ("123456", "123 •••"), ("1234", "12• •"), ("", "")],
)
def test_mistyped_numbers_are_never_shown_whole(typed: str, shown: str) -> None:
    assert siret.show(typed) == shown


@given(st.text())
def test_no_text_makes_the_reader_fail(text: str) -> None:
    assert isinstance(siret.read(text), str | Invalid)
    siret.show(text)
