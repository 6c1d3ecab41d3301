"""NIR: the number of a person in France's national register, « numéro de sécurité sociale ».

Shape (INSEE, « Numéro d'inscription au répertoire »): sex, year (2), month (2), département (2),
commune (3), order (3), then a key of 2 digits = 97 - (number mod 97). Corsica's 2A and 2B count as
19 and 18 in the key. The NIR is reserved by law (décret 2019-341, CSS R115-1): it is shown masked.
A provisional number (NNP) starts with 7 or 8, has 13 digits and no key.
"""

import unicodedata

from saisine.identifiers.invalid import Invalid

_CORSICA = {"2A": "19", "2B": "18"}
_GROUPS = (1, 2, 2, 2, 3, 3)


def read(text: str) -> str | Invalid:
    """15 characters (13 for an NNP), upper case; a key that was left out is computed and added.

    Reasons of refusal, in the order they are looked at: `letters`, `length`, `sex`, `month`,
    `department`, `key`.
    """
    value = _compact(text)
    length = len(value)
    if not _digits_but_corsica(value):
        return _letters()
    if value[:1] in ("7", "8"):
        if not value.isdigit():
            return _letters()
        return value if length == 13 else _length(length, provisional=True)
    if length not in (13, 15):
        return _length(length)
    if value[0] not in "12":
        return Invalid(
            "sex",
            "Un numéro de sécurité sociale commence par 1 ou par 2, et celui-ci commence "
            "autrement. Pouvez-vous vérifier le premier chiffre sur la carte Vitale ?",
        )
    if not is_month(value[3:5]):
        return Invalid(
            "month",
            "Le 4e et le 5e chiffre donnent le mois de naissance, et ceux-ci ne correspondent à "
            "aucun mois. Pouvez-vous les vérifier sur la carte Vitale ?",
        )
    if value[5:7] == "00":
        return Invalid(
            "department",
            "Le 6e et le 7e chiffre donnent le département de naissance, et ceux-ci ne "
            "correspondent à aucun département. Pouvez-vous les vérifier sur la carte Vitale ?",
        )
    key = key_of(value[:13])
    if length == 13:
        return value + key
    if value[13:] != key:
        return Invalid(
            "key",
            "Les deux derniers chiffres ne vont pas avec le reste du numéro : l'un des chiffres a "
            "sans doute été changé ou inversé. Pouvez-vous le relire sur la carte Vitale ?",
        )
    return value


def show(value: str) -> str:
    """`2 69 05 •• ••• ••• ••`: sex, year and month, the rest hidden; never the whole of a value.

    A mistyped value is hidden the same way, save its first five characters.
    """
    chars = _compact(value)
    seen = min(5, max(len(chars) - 1, 0))
    hidden = chars[:seen] + "•" * (len(chars) - seen)
    parts, start = [], 0
    for size in _GROUPS:
        parts.append(hidden[start : start + size])
        start += size
    return " ".join(part for part in (*parts, hidden[start:]) if part)


def key_of(body: str) -> str:
    """The two digits of the key of 13 characters (2A or 2B allowed at the département)."""
    department = _CORSICA.get(body[5:7], body[5:7])
    return f"{97 - int(body[:5] + department + body[7:]) % 97:02d}"


def is_month(two: str) -> bool:
    """01-12, or 20-99: INSEE writes those when the month of birth is not known."""
    return two.isascii() and two.isdigit() and ("01" <= two <= "12" or two >= "20")


def _compact(text: str) -> str:
    chars = filter(str.isalnum, unicodedata.normalize("NFKC", text))
    return "".join(c if c.isascii() else str(unicodedata.digit(c, c)) for c in chars).upper()


def _digits_but_corsica(value: str) -> bool:
    """Only digits, save one A or B after a 2; in its place when the number has its full length."""
    letters = [i for i, c in enumerate(value) if not ("0" <= c <= "9")]
    if not letters:
        return True
    in_place = letters == [6] or len(value) not in (13, 15)
    corsican = value[max(letters[0] - 1, 0) : letters[0] + 1] in _CORSICA
    return len(letters) == 1 and corsican and in_place


def _letters() -> Invalid:
    return Invalid(
        "letters",
        "Je vois une lettre parmi les chiffres, peut-être un O à la place d'un zéro ou un l à la "
        "place d'un 1. Pouvez-vous retaper le numéro ? (Seule la Corse a une lettre : 2A ou 2B.)",
    )


def _length(count: int, *, provisional: bool = False) -> Invalid:
    seen = f"j'en vois {count}" if count else "je n'en vois aucun"
    if provisional:
        expected = "Un numéro provisoire, qui commence par 7 ou 8, compte 13 chiffres"
    else:
        expected = "Un numéro de sécurité sociale compte 15 chiffres, ou 13 sans les deux derniers"
    return Invalid("length", f"{expected} ; {seen}. Pouvez-vous le vérifier sur la carte Vitale ?")
