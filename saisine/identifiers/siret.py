"""SIRET: the number of one establishment of a business, 9 digits of SIREN then 5 of its own.

Source: INSEE, répertoire SIRENE. The SIRET and its SIREN each end with a Luhn check digit; the
establishments of La Poste (SIREN 356000000) other than its seat have instead a sum of digits that
is a multiple of 5.
"""

import unicodedata

from saisine.identifiers.invalid import Invalid

_LA_POSTE = "356000000"
_SEAT_OF_LA_POSTE = "35600000000048"
_DOUBLED = str.maketrans("0123456789", "0246813579")
"""Each digit and the sum of the digits of its double, as the Luhn sum wants it."""


def read(text: str) -> str | Invalid:
    """14 digits. Reasons of refusal: `letters`, `length`, `key`."""
    value = _compact(text)
    if not (value.isascii() and value.isdigit()) and value:
        return Invalid(
            "letters",
            "Je vois une lettre parmi les chiffres, peut-être un O à la place d'un zéro ou un l à "
            "la place d'un 1. Pouvez-vous retaper le numéro SIRET ?",
        )
    if len(value) == 9:
        return Invalid(
            "length",
            "Ces 9 chiffres sont ceux du SIREN ; le SIRET de l'établissement en compte 5 de plus. "
            "Vous le trouverez sur une facture ou sur un courrier de l'Urssaf.",
        )
    if len(value) != 14:
        seen = f"j'en vois {len(value)}" if value else "je n'en vois aucun"
        return Invalid(
            "length", f"Un numéro SIRET compte 14 chiffres ; {seen}. Pouvez-vous le vérifier ?"
        )
    if not is_valid(value):
        return Invalid(
            "key",
            "Les chiffres de ce SIRET ne vont pas ensemble : l'un d'eux a sans doute été changé ou "
            "inversé. Pouvez-vous le relire sur une facture ou sur un courrier de l'Urssaf ?",
        )
    return value


def show(value: str) -> str:
    """`732 ••• ••• •••74`: first three and last two digits; less of a shorter, mistyped one."""
    chars = _compact(value)
    size = len(chars)
    first = 3 if size > 5 else size // 2
    last = 2 if size > 8 else 0
    hidden = chars[:first] + "•" * (size - first - last) + chars[size - last :]
    return " ".join(p for p in (hidden[:3], hidden[3:6], hidden[6:9], hidden[9:]) if p)


def is_valid(digits: str) -> bool:
    """True for 14 ASCII digits that satisfy the rules of the check digits."""
    if digits.startswith(_LA_POSTE) and digits != _SEAT_OF_LA_POSTE:
        return sum(map(int, digits)) % 5 == 0
    return _luhn(digits) and _luhn(digits[:9])


def _luhn(digits: str) -> bool:
    plain, doubled = digits[-1::-2], digits[-2::-2].translate(_DOUBLED)
    return (sum(map(int, plain)) + sum(map(int, doubled))) % 10 == 0


def _compact(text: str) -> str:
    chars = filter(str.isalnum, unicodedata.normalize("NFKC", text))
    return "".join(c if c.isascii() else str(unicodedata.digit(c, c)) for c in chars)
