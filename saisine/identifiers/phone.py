"""Phone numbers: read as E.164 through `phonenumbers`, French by default, overseas included.

A number of the right shape that the library's tables do not know is accepted all the same: ranges
open faster than tables are updated, and nobody must be refused their own number.
"""

import unicodedata

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat

from saisine.identifiers.invalid import Invalid

OVERSEAS = (590, 594, 596, 262)
"""Country codes of Guadeloupe, Guyane, Martinique, and La Réunion with Mayotte."""
_OVERSEAS_STARTS = {
    **dict.fromkeys(("590", "690", "691"), 590),
    **dict.fromkeys(("594", "694"), 594),
    **dict.fromkeys(("596", "696", "697"), 596),
    **dict.fromkeys(("262", "263", "269", "639", "692", "693"), 262),
}
"""Their ranges, after the 0 (Arcep, plan national de numérotation)."""
_SHARED_START = "709"
"""Split between territories: the library's tables tell."""
_FICTION = "63998"
"""Kept by Arcep for fiction, and metropolitan although its range is Mayotte's."""


def read(text: str) -> str | Invalid:
    """E.164, such as +33612345678. Reasons of refusal: `letters`, `length`, `prefix`.

    A number without its first 0 is refused: which digit is missing is for the person to say.
    """
    digits, plus = _digits(text)
    if digits is None:
        return Invalid(
            "letters",
            "Je vois une lettre parmi les chiffres, peut-être un O à la place d'un zéro. "
            "Pouvez-vous retaper votre numéro de téléphone ?",
        )
    if not plus and digits.startswith("00"):
        digits, plus = digits[2:], True
    if not plus and len(digits) == 11 and digits.startswith("33"):
        plus = True
    if plus:
        return _international(digits)
    if len(digits) == 10 and digits.startswith("0"):
        return _national(digits)
    if len(digits) == 10:
        return _unknown_start()
    return _length(len(digits))


def show(value: str) -> str:
    """French spacing (06 12 34 56 78, 0692 12 34 56 overseas), international for elsewhere."""
    try:
        number = phonenumbers.parse(value, None)
    except NumberParseException:
        return value
    french = number.country_code in (33, *OVERSEAS)
    form = PhoneNumberFormat.NATIONAL if french else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, form)


def _national(digits: str) -> str:
    """Ten digits starting with one 0; the country code comes from the range."""
    national = digits[1:]
    code = _OVERSEAS_STARTS.get(national[:3], 33)
    if national.startswith(_SHARED_START):
        known = (c for c in OVERSEAS if phonenumbers.is_valid_number(PhoneNumber(c, int(national))))
        code = next(known, 33)
    elif national.startswith(_FICTION):
        code = 33
    return f"+{code}{national}"


def _international(digits: str) -> str | Invalid:
    try:
        number = phonenumbers.parse("+" + digits, None)
    except NumberParseException:
        return _unknown_start() if len(digits) > 7 else _length(len(digits))
    national = str(number.national_number)
    if number.country_code == 33:
        return _national("0" + national) if len(national) == 9 else _length(len(national) + 1)
    ours = _OVERSEAS_STARTS.get(national[:3]) == number.country_code and len(national) == 9
    if not ours and not phonenumbers.is_valid_number(number):
        return _unknown_start()
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _digits(text: str) -> tuple[str | None, bool]:
    """The digits (None when there are letters among them) and whether a + came first."""
    kept = [c for c in unicodedata.normalize("NFKC", text) if c.isalnum() or c == "+"]
    plus = kept[:1] == ["+"]
    digits = "".join(str(unicodedata.digit(c, c)) for c in kept if c != "+")
    return (digits if digits.isascii() and (digits.isdigit() or not digits) else None), plus


def _length(count: int) -> Invalid:
    seen = f"j'en vois {count}" if count else "je n'en vois aucun"
    return Invalid(
        "length",
        f"Un numéro de téléphone compte 10 chiffres et commence par 0 ; {seen}. "
        "Pouvez-vous le vérifier ? (À l'étranger, commencez par + et l'indicatif du pays.)",
    )


def _unknown_start() -> Invalid:
    return Invalid(
        "prefix",
        "Je ne reconnais pas le début de ce numéro de téléphone. En France, il commence par 01 à "
        "09 ; à l'étranger, par + et l'indicatif du pays. Pouvez-vous le vérifier ?",
    )
