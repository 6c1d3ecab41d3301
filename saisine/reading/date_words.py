"""The words that dates are made of, however they are spelled: months, numbers, years, weekdays.

Everything here is about folded text (see `folding`). The regular expressions find them, the functions say what
they mean.
"""

import difflib
import re
from collections.abc import Iterable

MONTH_NAMES = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
_SPELLINGS = (
    "janvier janv jan janvie janvi",
    "fevrier fevr fev fevrie fevier fervrier",
    "mars",
    "avril avr avri avrile avrill",
    "mai",
    "juin juins jun",
    "juillet juil juill jul juilet juliet jullet julliet juiller juillett juyet",
    "aout aoute aoutt aoust aou",
    "septembre sept sep set setembre septenbre septanbre septambre septembr setembr settembre setenbre",
    "octobre oct octobr octobe octombre octbre otobre october octob",
    "novembre nov novenbre novanbre novambre novembr",
    "decembre dec decenbre decanbre decambre desembre desenbre dessembre decembr",
)
_MONTHS = {word: n for n, words in enumerate(_SPELLINGS, 1) for word in words.split()}
_NO_MONTH = {"nombre", "nombres", "membre", "membres", "avis"}
_LONG_MONTHS = [name for name in _MONTHS if name in {
    "janvier", "fevrier", "juillet", "septembre", "octobre", "novembre", "decembre"}]  # fmt: skip

WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_UNITS = (
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
).split()
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
         "huitante": 80, "octante": 80, "quatre vingt": 80, "quatre vingts": 80, "nonante": 90}  # fmt: skip
_MISSPELT = {"vingt": "vint", "trente": "trante", "onze": "onse", "douze": "douse", "treize": "treise",
             "quatorze": "quatorse", "quinze": "quinse", "seize": "seise", "huit": "uit"}  # fmt: skip
DOZENS = {"huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
          "quarantaine": 40}  # fmt: skip


def _spelled_numbers() -> dict[str, int]:
    """1 to 99 in words, a space for every hyphen."""
    below_twenty = {word.replace("-", " "): n for n, word in enumerate(_UNITS, 1)}
    numbers = {**below_twenty, "une": 1}
    for ten, value in _TENS.items():
        numbers[ten] = value
        reach = 19 if value in (60, 80) and ten not in ("huitante", "octante") else 9
        for word, n in below_twenty.items():
            if n <= reach:
                numbers[f"{ten} {word}"] = value + n
        numbers[f"{ten} et un"] = value + 1
    numbers["soixante et onze"] = 71
    for right, wrong in _MISSPELT.items():
        for words in [w for w in numbers if right in w.split()]:
            numbers[words.replace(right, wrong)] = numbers[words]
    return numbers


_NUMBERS = _spelled_numbers()


def either(words: Iterable[str]) -> str:
    """An alternation, the longest first; a space also stands for a hyphen."""
    return "|".join(sorted(words, key=len, reverse=True)).replace(" ", "[ -]")


_DAYS = either(words for words, n in _NUMBERS.items() if n <= 31 and words not in ("un", "une"))
MONTH = either(_MONTHS)
WHOLE_MONTH = either(_MONTHS.keys() - {"sept", "sep", "set", "jan", "jun", "jul"})
"""A month that needs neither day nor year to be one: « depuis sept mois » is no September."""
NUMBER = either(_NUMBERS)
DAY = rf"\d{{1,2}}(?: ?(?:i?er|ere|ᵉʳ)\b)?|premier|(?<=le )un(?= )|{_DAYS}"
WEEKDAY = "|".join(WEEKDAYS)
YEAR = r"(?:19|20)\d\d(?!\d)"
_CENTURY = r"(?:deux[ -]mill?es?|(?:mille|dix)[ -]neuf[ -]cents?)(?:[ -](?:et[ -])?"
SPELLED_YEAR = rf"{_CENTURY}(?:{NUMBER}))?\b"
_IN_WORDS = re.compile(rf"{_CENTURY}(?P<rest>{NUMBER}))?")
DOZEN = "|".join(DOZENS)


def month_of(said: str) -> int | None:
    """« octobre », « 10 », « dix » and slips of the pen: « ocotbre »; None when it is no month."""
    if said in _MONTHS:
        return _MONTHS[said]
    if said.isdecimal() or said.replace("-", " ") in _NUMBERS:
        return number_of(said)
    if len(said) < 6 or said in _NO_MONTH:
        return 5 if said == "mais" else None  # « le 3 mais 2026 »: with its year only
    near = difflib.get_close_matches(said, _LONG_MONTHS, 1, 0.8)
    return _MONTHS[near[0]] if near else None


def number_of(said: str) -> int:
    """« 12 », « 1er », « vingt-trois »."""
    if figures := re.match(r"\d+", said):
        return int(figures[0])
    words = said.replace("-", " ")
    return 1 if words == "premier" else _NUMBERS[words]


def year_of(said: str, this_year: int) -> int:
    """« 2026 », « deux mille vingt-six »; « 26 » -> 2026, « 58 » or « cinquante-huit » -> 1958."""
    if spelled := _IN_WORDS.fullmatch(said):
        century = 2000 if said.startswith("deux") else 1900
        return century + (number_of(spelled["rest"]) if spelled["rest"] else 0)
    year = number_of(said.lstrip("'"))
    if year >= 100:
        return year
    return year + (2000 if year <= this_year - 2000 + 1 else 1900)
