"""Masking, whatever is typed: no identifier gets through, nothing else is lost, in a time that stays linear.

All numbers are made up; their keys were computed.
"""

import re
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from stdnum import luhn
from stdnum.fr import nir as nir_oracle

from saisine.identifiers import mask, siret

AWAITING = st.sampled_from(
    [None, "nir", "represented_nir", "siret", "phone", "email", "prior_complaint_reference", "city"]
)


SEPARATORS = st.sampled_from(["", " ", ".", "-", "\u00a0", "\u202f", "  ", " - ", "\u200b", "/"])
AROUND = st.sampled_from(["", "bonjour ", "né le 12/10/1969, ", "mon n° : ", "3 enfants\n"])
AFTER = st.sampled_from(["", " merci", ", 21000 Dijon", " !", "\njean@exemple.fr"])
NIR_GROUPS = [(1, 2, 2, 2, 3, 3, 2), (15,), (13, 2), (1, 12, 2), (1, 2, 2, 5, 3, 2), (2,) * 8]
SIRET_GROUPS = [(3, 3, 3, 5), (14,), (9, 5), (3, 3, 3, 2, 3), (2,) * 7]
PHONE_GROUPS = [(2,) * 5, (10,), (4, 2, 2, 2), (4, 3, 3), (1,) * 10]


@st.composite
def nirs(draw):
    month = draw(st.one_of(st.integers(1, 12), st.integers(20, 99)))
    department = draw(st.sampled_from(["01", "20", "2A", "2B", "49", "75", "91", "96", "97", "99"]))
    head = f"{draw(st.sampled_from('12'))}{draw(st.integers(0, 99)):02d}{month:02d}{department}"
    body = f"{head}{draw(st.integers(0, 999_999)):06d}"
    return body + nir_oracle.calc_check_digits(body)


@st.composite
def sirets(draw):
    siren = str(draw(st.integers(30_000_000, 99_999_999)))
    siren += luhn.calc_check_digit(siren)
    body = siren + f"{draw(st.integers(0, 9999)):04d}"
    return body + luhn.calc_check_digit(body)


def grouped(value, groups, separator):
    parts, start = [], 0
    for size in groups:
        parts.append(value[start : start + size])
        start += size
    return separator.join(part for part in parts if part)


def digits_of(text):
    return re.sub(r"\D", "", text)


@given(nirs(), st.sampled_from(NIR_GROUPS), SEPARATORS, AROUND, AFTER, AWAITING)
def test_a_valid_nir_is_found_and_read_back_however_it_is_written(
    value, groups, separator, before, after, awaiting
):
    typed = grouped(value, groups, separator)
    result = mask(before + typed + after, awaiting)
    [nir] = [f for f in result.found if f.kind != "email"]
    assert (nir.kind, nir.value, nir.raw) == ("nir", value, typed)
    for output in (result.text, result.shown):
        assert typed not in output
        assert digits_of(value) not in digits_of(output)


@example("33000000100009", (2,) * 7, " ", "", " merci", "nir")
@given(sirets(), st.sampled_from(SIRET_GROUPS), SEPARATORS, AROUND, AFTER, AWAITING)
def test_a_valid_siret_is_found_and_read_back_however_it_is_written(
    value, groups, separator, before, after, awaiting
):
    typed = grouped(value, groups, separator)
    result = mask(before + typed + after, awaiting)
    [siret] = [f for f in result.found if f.kind != "email"]
    assert (siret.kind, siret.value, siret.raw) == ("siret", value, typed)
    for output in (result.text, result.shown):
        assert typed not in output
        assert value not in digits_of(output)


@given(
    st.from_regex(r"0[1-79][0-9]{8}", fullmatch=True),
    st.sampled_from(PHONE_GROUPS),
    SEPARATORS,
    AROUND,
    AFTER,
    AWAITING,
)
def test_a_phone_is_found_however_it_is_written_and_stays_as_typed_on_screen(
    value, groups, separator, before, after, awaiting
):
    typed = grouped(value, groups, separator)
    result = mask(before + typed + after, awaiting)
    [phone] = [f for f in result.found if f.kind != "email"]
    assert (phone.kind, phone.raw) == ("phone", typed)
    assert phone.value is not None and phone.value.endswith(value[1:])
    assert typed not in result.text
    assert typed in result.shown


@st.composite
def slips(draw, value):
    """A number with one digit lost, doubled, changed, or typed as a letter."""
    place = draw(st.integers(1, len(value) - 1))
    digit = draw(st.sampled_from("0123456789"))
    middle = draw(
        st.sampled_from(["", value[place] * 2, digit, "O" if value[place] == "0" else "7"])
    )
    return value[:place] + middle + value[place + 1 :]


@given(st.data(), AROUND, AFTER)
def test_a_mistyped_nir_leaves_no_digit_behind_when_it_was_asked_for(data, before, after):
    typed = data.draw(slips(data.draw(nirs().filter(str.isdigit))))
    result = mask(before + typed + after, "nir")
    [found] = [f for f in result.found if f.kind != "email"]
    assert found.raw == typed
    # One slip in a hundred happens to make a valid SIRET: nothing can tell it from one.
    assert found.kind == "nir" or siret.is_valid(typed)
    assert typed not in result.text + result.shown


@given(st.text(alphabet="0123456789", min_size=9, max_size=40), AWAITING)
def test_nine_digits_in_a_row_never_get_through(digits, awaiting):
    assert re.fullmatch(r"(?:<[A-Z]+_\d+>)+", mask(digits, awaiting).text)


PIECES = st.sampled_from(
    [
        "2 69 05 49 588 157 80",
        "2 69 05 49 588 157 8",
        "269052A58815717",
        "732 829 320 00074",
        "73282932000075",
        "06 39 98 12 34",
        "0639981234",
        "+33 6 39 98 12 34",
        "jean@exemple.fr",
        "jean@gmail,com",
        "FR76 3000 6000 0112 3456 7890 189",
        "4970 1234 5678 9012",
        "12/10/1969",
        "21000 Dijon",
        "1 250,50 €",
        "mon nir est",
        "siret",
        "au téléphone",
        "<NIR_1>",
    ]
)


@given(st.lists(PIECES, max_size=6).map(", ".join), AWAITING)
@example("<PHONE_1> 06 39 98 12 34", "phone")
def test_masking_what_is_already_masked_changes_nothing(text, awaiting):
    once = mask(text, awaiting)
    again = mask(once.text, awaiting)
    assert again.found == ()
    assert again.text == once.text.replace("<", "‹").replace(">", "›")
    assert mask(once.shown, awaiting).shown == once.shown


@given(st.lists(PIECES, max_size=6).map(", ".join), AWAITING)
def test_the_text_typed_can_be_rebuilt_from_the_placeholders(text, awaiting):
    result = mask(text, awaiting)
    rebuilt = result.text
    for found in result.found:
        assert rebuilt.count(found.token) == 1
        rebuilt = rebuilt.replace(found.token, found.raw)
    assert rebuilt == text.replace("<NIR_1>", "‹NIR_1›")


@given(st.text(alphabet=st.characters(exclude_categories=())), AWAITING)
@example("\ud800@\udfff", "email")
@example("½⅓ﷺ㎏ 12\u0301", None)
def test_no_text_makes_masking_fail(text, awaiting):
    mask(text, awaiting)


@given(st.text(alphabet="0123456789 .,-+()/@<>_•\nOolIAB\u200bé€", max_size=80), AWAITING)
@settings(max_examples=500)
def test_no_jumble_of_digits_makes_masking_fail(text, awaiting):
    for found in mask(text, awaiting).found:
        assert found.raw
        assert (found.value is None) == (found.reason is not None)


# --- Time --------------------------------------------------------------------------------------

LENGTH = 20_000


def seconds(text, tries):
    def once():
        start = time.process_time()
        mask(text)
        return time.process_time() - start

    return min(once() for _ in range(tries))


@pytest.mark.parametrize(
    "sentence",
    [
        "J'ai écrit à la CPAM le 12/10/2026, on me doit 1 250,50 € et personne ne répond. ",
        "Je m'appelle Jean, 06 39 98 12 34, jean@exemple.fr, nir 2 69 05 49 588 157 80, à Dijon. ",
    ],
)
def test_the_longest_message_is_handled_in_no_time(sentence):
    assert seconds((sentence * LENGTH)[:LENGTH], tries=10) < 0.25


@pytest.mark.parametrize(
    "pattern",
    [
        *["1", "1 ", "0 1 ", "06 ", "1,", "12/", "12 10 ", "2019 ", "123 ", "234 567 ", "+1 ", "+"],
        *["a@", "a@b.fr ", "@ ", "arobase", "x arobase ", "a,", "a point ", "agmail.com ", "a."],
        *["•", "1•", "2 69 05 •", "<", "<a_", "<<a_1", "(1", "O", "l1", "FR12 ", "é", "\u200b1"],
        *[
            " ",
            "\n",
            "-",
            "sécu 1 ",
            "2 69 05 49 588 157 81 ",
            "73282932000075 ",
            "FR76 3000 6000 ",
        ],
    ],
)
def test_time_stays_linear_whatever_is_typed(pattern):
    # Far above what it takes, far below what a backtracking expression would need.
    assert seconds((pattern * LENGTH)[:LENGTH], tries=2) < 0.4
