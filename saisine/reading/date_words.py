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
    "janvier janv jan janvie janvi jenvier janvyer genvier",
    "fevrier fevr fev fevrie fevier fervrier",
    "mars marse",
    "avril avr avri avrile avrill avrille",
    "mai",
    "juin juins jun jouin jin",
    "juillet juil juill jul juilet juliet jullet julliet juiller juillett juyet juille juile",
    "aout aoute aoutt aoust aou",
    "septembre sept sep set setembre septenbre septanbre septanbr septambre septembr setembr settembre setenbre",
    "octobre oct octobr octobe octombre octbre otobre october octob",
    "novembre nov novenbre novanbre novanbr novambre novembr",
    "decembre dec decenbre decanbre decanbr desanbre decambre desembre desenbre dessembre decembr",
)
_MONTHS = {word: n for n, words in enumerate(_SPELLINGS, 1) for word in words.split()}
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_LONG_MONTHS = ("janvier", "fevrier", "juillet", "septembre", "octobre", "novembre", "decembre")
_NO_MONTH = {
    "feriez", "fermer", "fermier", "nombre", "nombres", "nombreux", "septieme", "fievre", "fievres", "decombres",
}  # fmt: skip
"""Near one of them, and yet a word."""

WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_NUMBERS = {
    "un": 1, "une": 1, "premier": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "cinke": 5, "sink": 5, "six": 6, "sept": 7, "huit": 8, "uit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "onse": 11, "douze": 12, "douse": 12, "treize": 13, "treise": 13, "quatorze": 14,
    "quatorse": 14, "quinze": 15, "quinse": 15, "seize": 16, "seise": 16, "vingt": 20, "vingts": 20, "vint": 20,
    "trente": 30, "trante": 30, "quarante": 40, "karante": 40, "cinquante": 50, "sinkante": 50, "cinkante": 50, "soixante": 60, "septante": 70, "huitante": 80,
    "octante": 80, "nonante": 90,
}  # fmt: skip
_UNIT = r"une?|deux|trois|quatre|cinq|cinke|sink|six|sept|h?uit|neuf"
_TEEN = r"dix(?:[ -](?:sept|huit|neuf))?|on[zs]e|dou[zs]e|trei[zs]e|quator[zs]e|quin[zs]e|sei[zs]e"
DOZENS = {"huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
          "quarantaine": 40}  # fmt: skip


def either(words: Iterable[str]) -> str:
    """An alternation, the longest first; a space also stands for a hyphen."""
    return "|".join(sorted(words, key=len, reverse=True)).replace(" ", "[ -]")


_AFTER_FIGURES = r"(?:(?<=\d)|(?<=\d[ /.-])|(?<=\der[ .-]))sep?t?"
MONTH = rf"{either(_MONTHS.keys() - {'sept', 'sep', 'set'})}|{_AFTER_FIGURES}"
"""« 3 sept », but « dix-sept » and « le trois sept » are figures."""
WHOLE_MONTH = either(_MONTHS.keys() - {"sept", "sep", "set", "jan", "jun", "jul"})
"""A month that needs neither day nor year to be one: « depuis sept mois » is no September."""
NUMBER = (
    rf"(?:soixante|quatre[ -]vin(?:gt|t)s?)(?:[ -](?:et[ -])?(?:{_TEEN}|{_UNIT}))?"
    rf"|(?:vin(?:gt|t)|tr[ea]nte|[qk]u?arante|cinquante|[sc]inkante|septante|huitante|octante|nonante)(?:[ -](?:et[ -])?(?:{_UNIT}))?"
    rf"|{_TEEN}|{_UNIT}"
)
"""1 to 99 in words."""
DAY = (
    r"\d{1,2}(?: ?(?:i?er|ere|ᵉʳ)\b)?|premier|(?<=le )un(?= )|vin(?:gt|t)(?:[ -](?:et[ -]un|(?!un)(?:"
    rf"{_UNIT})))?|tr[ea]nte(?:[ -]et[ -]un)?|{_TEEN}|(?!un)(?:{_UNIT})"
)
WEEKDAY = "|".join(WEEKDAYS)
ROMAN = "|".join(sorted(_ROMAN, key=len, reverse=True))
_NTHS = {"premier": 1, "1er": 1, "deuxieme": 2, "second": 2, "2e": 2, "2eme": 2, "troisieme": 3, "3e": 3, "3eme": 3,
         "quatrieme": 4, "4e": 4, "4eme": 4, "dernier": 0}  # fmt: skip
NTH = "|".join(sorted(_NTHS, key=len, reverse=True))
YEAR = r"(?:1[5-9]|2\d)\d\d(?!\d| ?(?:€|eur))"
_CENTURY = r"(?:deux[ -]mill?es?|(?:mil(?:le)?|dix)[ -]neuf[ -]cents?)(?:[ -](?:et[ -])?"
SPELLED_YEAR = rf"{_CENTURY}(?:{NUMBER}))?\b"
_IN_WORDS = re.compile(rf"{_CENTURY}(?P<rest>{NUMBER}))?")
DOZEN = "|".join(DOZENS)


def month_of(said: str) -> int | None:
    """« octobre », « 10 » and slips of the pen: « ocotbre »; None when it is no month."""
    if said in _MONTHS:
        return _MONTHS[said]
    if said in _ROMAN:
        return _ROMAN.index(said) + 1
    if said.isdecimal():
        return int(said)
    if len(said) < 6 or said in _NO_MONTH:
        return 5 if said == "mais" else None  # « le 3 mais 2026 »: with its year only
    near = difflib.get_close_matches(said, _LONG_MONTHS, 1, 0.76)
    return _MONTHS[near[0]] if near and near[0][0] == said[0] else None


def rank_of(said: str) -> int:
    """« 2e » -> 2; 0 for « dernier » and for what is no rank."""
    return _NTHS.get(said, 0)


def number_of(said: str) -> int:
    """« 12 », « 1er », « vingt-trois », « quatre-vingt-dix »."""
    if figures := re.match(r"\d+", said):
        return int(figures[0])
    total = 0
    for word in re.findall(r"[a-z]+", said):
        value = _NUMBERS.get(word, 0)  # « et » adds nothing
        total = 80 if (total, value) == (4, 20) else total + value
    return total


def year_of(said: str, this_year: int) -> int:
    """« 2026 », « deux mille vingt-six »; « 26 » -> 2026, « 58 » or « cinquante-huit » -> 1958."""
    if spelled := _IN_WORDS.fullmatch(said):
        century = 2000 if said.startswith("deux") else 1900
        return century + (number_of(spelled["rest"]) if spelled["rest"] else 0)
    year = number_of(said.lstrip("'"))
    if year >= 100:
        return year
    return year + (2000 if year <= this_year - 2000 + 1 else 1900)
