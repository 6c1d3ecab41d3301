"""Masking: no identifier reaches the language model, and what is not one stays readable.

All numbers are made up; their keys were computed.
"""

import re

import pytest

from saisine.identifiers import Found, mask

NIR = "269054958815780"
CORSICAN = "269052A58815717"
SIRET = "73282932000074"
PHONE = "+33639981234"
IBAN = "FR7630006000011234567890189"


def briefly(found: tuple[Found, ...]) -> list[tuple[str, str | None]]:
    """Kind, and the value or else the reason of refusal."""
    return [(f.kind, f.value if f.value is not None else f.reason) for f in found]


VALID = [
    ("2 69 05 49 588 157 80", None, "<NIR_1>", [("nir", NIR)]),
    ("mon numéro : 269054958815780.", None, "mon numéro : <NIR_1>.", [("nir", NIR)]),
    ("2.69.05.49.588.157.80", None, "<NIR_1>", [("nir", NIR)]),
    ("26 90 54 95 88 15 78 0", None, "<NIR_1>", [("nir", NIR)]),
    ("2690549588157 80", None, "<NIR_1>", [("nir", NIR)]),
    ("2690549588157", None, "<NIR_1>", [("nir", NIR)]),
    ("2 69 05 49 588\n157 80", None, "<NIR_1>", [("nir", NIR)]),
    ("2 69  05 -- 49..588 157  80", None, "<NIR_1>", [("nir", NIR)]),
    ("2 69 05 2a 588 157 17", None, "<NIR_1>", [("nir", CORSICAN)]),
    ("7 69 05 99 123 456", "nir", "<NIR_1>", [("nir", "7690599123456")]),
    ("732 829 320 00074", None, "<SIRET_1>", [("siret", SIRET)]),
    ("siret73282932000074", None, "siret<SIRET_1>", [("siret", SIRET)]),
    ("732829320-00074", "nir", "<SIRET_1>", [("siret", SIRET)]),
    ("06 39 98 12 34", None, "<PHONE_1>", [("phone", PHONE)]),
    ("tel0639981234", None, "tel<PHONE_1>", [("phone", PHONE)]),
    ("06,39,98,12,34", None, "<PHONE_1>", [("phone", PHONE)]),
    ("06|39|98|12|34", None, "<PHONE_1>", [("phone", PHONE)]),
    ("0 6 3 9 9 8 1 2 3 4", None, "<PHONE_1>", [("phone", PHONE)]),
    ("(06) 39 98 12 34", None, "<PHONE_1>", [("phone", PHONE)]),
    ("+33 (0)6 39 98 12 34", None, "<PHONE_1>", [("phone", PHONE)]),
    ("(+33) 6 39 98 12 34", None, "<PHONE_1>", [("phone", PHONE)]),
    ("0033 6 39 98 12 34", None, "<PHONE_1>", [("phone", PHONE)]),
    ("0692 12 34 56", None, "<PHONE_1>", [("phone", "+262692123456")]),
    ("+32 470 12 34 56", None, "<PHONE_1>", [("phone", "+32470123456")]),
    ("jean@exemple.fr", None, "<EMAIL_1>", [("email", "jean@exemple.fr")]),
    (
        "jean point dupont arobase exemple point fr merci",
        None,
        "<EMAIL_1> merci",
        [("email", "jean.dupont@exemple.fr")],
    ),
    ("FR76 3000 6000 0112 3456 7890 189 merci", None, "<IBAN_1> merci", [("iban", IBAN)]),
    ("4970 1234 5678 9012", None, "<NUMBER_1>", [("number", "4970123456789012")]),
    ("dossier 202600123456", None, "dossier <NUMBER_1>", [("number", "202600123456")]),
    ("dossier 2026-001234, IND-2026-77120", None, "dossier 2026-001234, IND-2026-77120", []),
]

ADJACENT = [
    (
        "né le 12 10 1969 06 39 98 12 34",
        None,
        "né le 12 10 1969 <PHONE_1>",
        [("phone", PHONE)],
    ),
    (
        "21000 Dijon 0639981234 jean@exemple.fr",
        None,
        "21000 Dijon <PHONE_1> <EMAIL_1>",
        [("phone", PHONE), ("email", "jean@exemple.fr")],
    ),
    (
        "nir 2 69 05 49 588 157 80 siret 732 829 320 00074",
        None,
        "nir <NIR_1> siret <SIRET_1>",
        [("nir", NIR), ("siret", SIRET)],
    ),
    (
        "2 69 05 49 588 157 80 06 39 98 12 34",
        None,
        "<NIR_1> <PHONE_1>",
        [("nir", NIR), ("phone", PHONE)],
    ),
    (
        "06 39 98 12 34 2 69 05 49 588 157 80",
        None,
        "<PHONE_1> <NIR_1>",
        [("phone", PHONE), ("nir", NIR)],
    ),
    (
        "2 69 05 49 588 157 06 39 98 12 34",
        None,
        "<NIR_1> <PHONE_1>",
        [("nir", NIR), ("phone", PHONE)],
    ),
    (
        "2 69 05 49 588 157 8 06 39 98 12 34",
        None,
        "<NIR_1> <PHONE_1>",
        [("nir", "length"), ("phone", PHONE)],
    ),
    (
        "0639981234,0639981235\n0639981236",
        None,
        "<PHONE_1>,<PHONE_2>\n<PHONE_3>",
        [("phone", PHONE), ("phone", "+33639981235"), ("phone", "+33639981236")],
    ),
    (
        "269054958815780\n73282932000074, 06 39 98 12 34",
        None,
        "<NIR_1>\n<SIRET_1>, <PHONE_1>",
        [("nir", NIR), ("siret", SIRET), ("phone", PHONE)],
    ),
    (
        "2 69 05 49 588 157 81 732 829 320 00075",
        None,
        "<NIR_1> <SIRET_1>",
        [("nir", "key"), ("siret", "key")],
    ),
    (
        "1 250,50 € 06 39 98 12 34 100 euros",
        None,
        "1 250,50 € <PHONE_1> 100 euros",
        [("phone", PHONE)],
    ),
    ("06 39 98 12 34 2 enfants", None, "<PHONE_1> 2 enfants", [("phone", PHONE)]),
    ("• 06 39 98 12 34", None, "• <PHONE_1>", [("phone", PHONE)]),
    (
        "le 12/10/69, 063998123 21000 Dijon",
        None,
        "le 12/10/69, <PHONE_1> 21000 Dijon",
        [("phone", "length")],
    ),
]

MISTYPED = [
    ("2 69 05 49 588 157 8", None, "<NIR_1>", [("nir", "length")]),
    ("2 69 05 49 588 157 80 5", None, "<NIR_1>", [("nir", "length")]),
    ("2 69 05 49 588 157 81", None, "<NIR_1>", [("nir", "key")]),
    ("2 69 15 49 588 157 80", None, "<NIR_1>", [("nir", "month")]),
    ("2 69 05 00 588 157 80", None, "<NIR_1>", [("nir", "department")]),
    ("3 69 05 49 588 157 80", None, "<NIR_1>", [("nir", "sex")]),
    ("2 69 O5 49 588 157 8O", None, "<NIR_1>", [("nir", "letters")]),
    ("l 69 05 49 588 157 80", None, "<NIR_1>", [("nir", "letters")]),
    ("I69054958815780", None, "<NIR_1>", [("nir", "letters")]),
    ("2  69 - 05..49 588  157 81", None, "<NIR_1>", [("nir", "key")]),
    ("732 829 320 00075", None, "<SIRET_1>", [("siret", "key")]),
    ("732 829 320 0007", None, "<SIRET_1>", [("siret", "length")]),
    ("732 829 32O 00074", None, "<SIRET_1>", [("siret", "letters")]),
    ("mon siret : 732829320", None, "mon siret : <SIRET_1>", [("siret", "length")]),
    ("06 39 98 12 3", None, "<PHONE_1>", [("phone", "length")]),
    ("063998123", None, "<PHONE_1>", [("phone", "length")]),
    ("06 39 98 12 34 5", None, "<PHONE_1>", [("phone", "length")]),
    ("06399812345", None, "<PHONE_1>", [("phone", "length")]),
    ("O6 39 98 12 34", None, "<PHONE_1>", [("phone", "letters")]),
    ("06 39 98 l2 34", None, "<PHONE_1>", [("phone", "letters")]),
    ("+33 6 39 98 12", None, "<PHONE_1>", [("phone", "length")]),
    ("jean@gmail", None, "<EMAIL_1>", [("email", "domain")]),
    ("jean@gmailcom", None, "<EMAIL_1>", [("email", "domain")]),
    ("jean@gmail,com", None, "<EMAIL_1>", [("email", "comma")]),
    ("jean.dupont,gmail.com", None, "<EMAIL_1>", [("email", "comma")]),
    ("jean.dupontgmail.com", None, "<EMAIL_1>", [("email", "at")]),
    ("jean arobase gmail", "email", "<EMAIL_1>", [("email", "domain")]),
    ("FR76 3000 6000 0112 3456 7890 18", None, "<IBAN_1>", [("iban", "key")]),
]

ASKED = [
    ("26905495881578", "nir", "<NIR_1>", [("nir", "length")]),
    ("26905495881578", "siret", "<SIRET_1>", [("siret", "key")]),
    ("mon siret 26905495881578", "nir", "mon siret <SIRET_1>", [("siret", "key")]),
    ("26905495881578 c'est ma sécu", None, "<NIR_1> c'est ma sécu", [("nir", "length")]),
    ("7328293200007", "siret", "<SIRET_1>", [("siret", "length")]),
    ("7328293200007", "represented_nir", "<NIR_1>", [("nir", "7328293200007")]),
    ("732829320", "siret", "<SIRET_1>", [("siret", "length")]),
    ("732829320", None, "<NUMBER_1>", [("number", "732829320")]),
    ("123456", "nir", "<NIR_1>", [("nir", "length")]),
    ("c'est le 123456", "nir", "c'est le <NIR_1>", [("nir", "length")]),
    ("123456", None, "123456", []),
    ("06 39 98", "phone", "<PHONE_1>", [("phone", "length")]),
    ("06 39 98", None, "06 39 98", []),
    ("mon téléphone 06 39 98", None, "mon téléphone <PHONE_1>", [("phone", "length")]),
    ("12345678901234", "prior_complaint_reference", "<NUMBER_1>", [("number", "12345678901234")]),
    ("jean.dupontexemple.fr", "email", "<EMAIL_1>", [("email", "at")]),
]

HIDDEN_BY_CHARACTERS = [
    "06\u200b39\u00a098\u202f12\u200d34",
    "06\u200339\u200998\u205f12\u300034",
    "٠٦ ٣٩ ٩٨ ١٢ ٣٤",
    "０６３９９８１２３４",
    "0️⃣6️⃣39981234",
    "06‑39–98—12−34",
    "06\u00ad39\ufeff981234",
    "06\x0039981234",
]

NOT_MASKED = [
    "12/10/2026",
    "12 10 2026",
    "2026-10-12",
    "12.10.2026",
    "12/10/26",
    "du 12/10/2026 au 15/10/2026",
    "12/10/2026 13/10/2026 14/10/2026",
    "10/2026 11/2026 12/2026",
    "le 2026-10-12 à 14:30:00",
    "2019 2020 2021 2022",
    "depuis 2019",
    "21000 Dijon",
    "CS 70001 21021 Dijon Cedex",
    "bp 12345 21000 dijon",
    "1 250,50 €",
    "12 000 euros",
    "12 345 678 901,50 €",
    "123456789 euros",
    "1 250,50 1 300,25 1 400,00",
    "3646",
    "36 46",
    "3114",
    "115",
    "le 3646, le 3114 ou le 115",
    "3646 3114 115",
    "15 17 18 112",
    "L217-7-1",
    "articles R142-1-A, R142-10-6 et L. 217-7-1",
    "www.orange.fr, laposte.net ou la touche arobase",
    "2 enfants de 12 et 14 ans, 35 heures",
]


@pytest.mark.parametrize(("text", "awaiting", "masked", "found"), VALID)
def test_valid_identifiers_are_masked_and_read(text, awaiting, masked, found):
    result = mask(text, awaiting)
    assert (result.text, briefly(result.found)) == (masked, found)


@pytest.mark.parametrize(("text", "awaiting", "masked", "found"), ADJACENT)
def test_things_that_follow_each_other_are_told_apart(text, awaiting, masked, found):
    result = mask(text, awaiting)
    assert (result.text, briefly(result.found)) == (masked, found)


@pytest.mark.parametrize(("text", "awaiting", "masked", "found"), MISTYPED)
def test_mistyped_identifiers_are_masked_and_refused_with_a_sentence(text, awaiting, masked, found):
    result = mask(text, awaiting)
    assert (result.text, briefly(result.found)) == (masked, found)
    assert all(f.value is None and f.sentence for f in result.found)


@pytest.mark.parametrize(("text", "awaiting", "masked", "found"), ASKED)
def test_the_question_and_the_words_settle_what_is_ambiguous(text, awaiting, masked, found):
    result = mask(text, awaiting)
    assert (result.text, briefly(result.found)) == (masked, found)


@pytest.mark.parametrize("text", HIDDEN_BY_CHARACTERS)
def test_no_unusual_character_lets_a_number_through(text):
    result = mask(f"appelez {text} !")
    assert result.text == "appelez <PHONE_1> !"
    assert result.found[0].value == PHONE
    assert result.found[0].raw == text


HOTLINES = ["3646", "36 46", "3114", "115"]


@pytest.mark.parametrize("text", [*HOTLINES, "le 3646", "c'est le 39 36"])
def test_a_hotline_is_nobody_s_own_phone(text):
    assert [(f.kind, f.reason) for f in mask(text, "phone").found] == [("phone", "length")]


@pytest.mark.parametrize(
    "text", ["16208 puis je ne lis plus rien", "2 81 12 et la suite est effacée"]
)
def test_the_beginning_of_a_nir_lacks_the_rest(text):
    assert [(f.kind, f.reason) for f in mask(text, "nir").found] == [("nir", "length")]


@pytest.mark.parametrize(
    "text", ["13008 Marseille", "13008 marseille", "né le 12/05/1962", "12 05 1962"]
)
def test_a_town_or_a_date_begins_no_nir(text):
    assert mask(text, "nir").found == ()


@pytest.mark.parametrize("awaiting", [None, "nir", "siret", "phone", "email"])
@pytest.mark.parametrize("text", NOT_MASKED)
def test_dates_amounts_places_and_short_numbers_stay_readable(text, awaiting):
    if awaiting == "phone" and text in HOTLINES:
        return
    assert mask(text, awaiting).found == ()
    assert mask(text, awaiting).text == text


def test_placeholders_are_numbered_by_kind_in_order():
    result = mask("a@exemple.fr 06 39 98 12 34 b@exemple.fr")
    assert [f.token for f in result.found] == ["<EMAIL_1>", "<PHONE_1>", "<EMAIL_2>"]


@pytest.mark.parametrize(
    "typed", ["<NIR_1>", "<nir_12>", "< NIR_1 >", "<<PHONE_2>>", "＜EMAIL_1＞"]
)
def test_a_placeholder_typed_by_a_person_is_neutralised(typed):
    result = mask(f"{typed} et 06 39 98 12 34")
    assert result.text.count("<") - result.text.count("<<") <= 2
    assert re.findall(r"<[A-Za-z]+_\d+>", result.text) == ["<PHONE_1>"]
    assert "‹" in result.shown and "›" in result.shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2 69 05 49 588 157 80", "2 69 05 •• ••• ••• ••"),
        ("2690549588157 8O !", "2 69 05 •• ••• ••• •• !"),
        ("73282932000074", "732 ••• ••• •••74"),
        ("FR76 3000 6000 0112 3456 7890 189", "FR•••••••••••••••••••••••89"),
        ("4970 1234 5678 9012", "49••••••••••••12"),
        ("06.39.98.12.34 ou jean@gmail,com", "06.39.98.12.34 ou jean@gmail,com"),
    ],
)
def test_the_screen_shows_enough_to_recognise_and_no_more(text, shown):
    assert mask(text).shown == shown


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("06 39 98 12 43, non attendez, ça finit par 34 pas 43", PHONE),
        ("06 39 98 12 34 et celui de ma fille finit par 12", PHONE),
        ("2 69 05 49 588 157 08 oups, à la fin c'est 80", NIR),
        ("06 39 98 55 66, non 12 34", PHONE),
        ("le 0639981243, ah non pardon, 34 à la fin", PHONE),
        ("06 39 98 12 34, non 12 fois oui", PHONE),
    ],
)
def test_the_end_said_right_after_a_number_is_its_end(text: str, value: str) -> None:
    assert [found.value for found in mask(text).found] == [value]
