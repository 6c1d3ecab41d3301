"""Sums of money in euros, in figures or in words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from saisine.reading.folding import fold

_WORDS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100,
    "cents": 100, "mille": 1000,
}  # fmt: skip
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
SPELLED = rf"(?:{_WORD})(?:[ -](?:et )?(?:{_WORD})){{0,11}}"
_FIGURES = r"\d{1,3}(?:[ .]\d{3})+|\d{1,7}"
_CURRENCY = r"(?:et quelques )?(?:d')?(?:€|euros?\b|eur\b|balles\b)"
_CENTS_IN_WORDS = rf"(?: et)? (?P<cents_in_words>(?:{_WORD})(?:[ -](?:et )?(?:{_WORD})){{0,3}})(?: centimes?\b|(?=\s*(?:$|[.,;:!?)])))"

_AMOUNT = re.compile(
    rf"(?<![\d<_,.])(?P<whole>{_FIGURES})(?:[.,](?P<cents>\d{{1,2}}))?"
    rf"(?:\s*(?P<mille>mille |k ?)?{_CURRENCY}(?:(?:\s*|(?: et) )(?P<after>\d{{2}})(?=\s*(?:$|[.,;:!?)]|centimes?))|{_CENTS_IN_WORDS})?"
    r"|(?<=\d\d\d) ?e\b(?!['’])|(?<=\d\d) e(?= (?:de (?:franchise|cotis|penalite|frais|depassement|trop)|par |l'|la (?:seance|boite|consult)|a (?:ma|payer)|x |chaque|(?:depuis|deja)\b))|(?<=\d\d) e(?=\s*(?:$|[.,;!?]))|(?<=\d)e(?= d'arrier|s? de trop\b|s? en trop\b)|e(?P<after_e>\d\d)(?!\d))"
    rf"|\b(?P<words>{SPELLED}) {_CURRENCY}(?:(?: et)? (?P<after_words>\d{{2}})(?=\s*(?:$|[.,;:!?)]|centimes?))|{_CENTS_IN_WORDS.replace('cents_in_words', 'cents_after')})?"
)
_BARE = re.compile(
    rf"(?<![\d<_a-z])(?P<whole>{_FIGURES})(?:[.,](?P<cents>\d{{1,2}}))?(?!\d)(?:\s*(?P<mille>mille\b|k\b))?"
)


_GARBLED = re.compile(r"(?<![\d,.])\d{1,3},\d\d,\d\d(?![\d,]) ?(?:€|euros?)?")
"""« 12,50,30 € » is no sum."""
_SPACED_CENTS = re.compile(r"(\d) ?, (\d\d)(?!\d)")
_ENGLISH = re.compile(r"(?<![\d,.])\d{1,3}(?:,\d{3})+\.\d\d(?!\d)")
_ENGLISH_THOUSANDS = re.compile(r"(?<![\d,.])(\d{1,3}),(\d{3})(?= ?(?:€|euros?\b|eur\b))")
"""« 1,340 euros »."""
_MILLION = re.compile(r" ?millions?\b")
_BETWEEN = re.compile(
    r"\bentre [\w ]+ et (?:\d|mille|cent|deux|trois|quatre|cinq|six|sept|huit|neuf)"
)
_EXACTLY = re.compile(
    rf"(?P<sum>(?:{_FIGURES})(?:[.,]\d\d?)?) ?(?:{_CURRENCY} ?)?,? ?(?:pour etre (?:precise?|exacte?)|exactement|precisement|au juste|tout pile)\b"
)
"""« Un peu plus de 300, 312 pour être précise »."""
_NOTHING = re.compile(r"\W*(?:zero|0+)(?: ?(?:€|euros?|eur))?\W*")
_ROUND = {
    "dizaine": 10, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60,
    "centaine": 100, "millier": 1000,
}  # fmt: skip
_ROUNDED = re.compile(
    rf"\b(?P<times>une?|deux|trois|quatre|cinq|six|sept|huit|neuf) (?P<round>{'|'.join(_ROUND)})s?(?= d'(?:€|euros?)| de milliers d'|\W*$)"
    r"(?P<thousands> de milliers)?"
)
_AND_CENTS = re.compile(
    rf"(?P<sum>(?:(?:{_WORD})[ -](?:et )?)+|\d[\d .]*)(?:€|euros?|eur)(?: et)? (?P<cents>\d\d?(?= ?(?:centimes?|cts?)\b)|"
    rf"(?:{_WORD})(?:[ -](?:et )?(?:{_WORD})){{0,3}}(?= (?:centimes?|cts?)\b|\W*$))"
)
"""« 415 euros et 27 centimes », « sept cents euros soixante-dix »."""


_IN_E = re.compile(r"(?<=\d) ?e(?=\W|$)")
"""« 89e », where a sum was asked for."""


@dataclass(frozen=True, slots=True)
class FoundAmount:
    """`start` and `end` index the folded text."""

    value: Decimal
    start: int
    end: int


def amounts_in(folded: str) -> Iterator[FoundAmount]:
    """Every sum that a folded text says with its unit, and where."""
    for match in _AMOUNT.finditer(_ENGLISH_THOUSANDS.sub(r"\1 \2", folded)):
        yield FoundAmount(_decimal(match.groupdict()), match.start(), match.end())


def find_amounts(text: str) -> list[Decimal]:
    """Every sum said with its unit, in order: « 1 250,50 € », « 850 euros », « deux cents euros »."""
    return [found.value for found in amounts_in(fold(text))]


def read_amount(text: str) -> Decimal | None:
    """The sum an answer gives; a bare number counts, since a sum was asked for. None for no sum at all, and for
    two between which to choose."""
    folded = _IN_E.sub("€", _SPACED_CENTS.sub(r"\1,\2", fold(text)))
    if _BETWEEN.search(folded) or _NOTHING.fullmatch(folded) or _GARBLED.search(folded):
        return None
    if exactly := _EXACTLY.search(folded):
        return _bare(exactly["sum"])
    if rounded := _ROUNDED.search(folded):
        told = _spelled(rounded["times"]) * _ROUND[rounded["round"]]
        return Decimal(told * (1000 if rounded["thousands"] else 1)).quantize(Decimal("0.01"))
    if cents := _AND_CENTS.search(folded):
        whole = _bare(cents["sum"])
        extra = _bare(cents["cents"])
        if whole is not None and extra is not None and extra < 100 and whole == int(whole):
            return whole + extra / 100
    if amounts := find_amounts(folded):
        return amounts[0]
    return _bare(folded)


def _bare(folded: str) -> Decimal | None:
    """« 640 », « six cent quarante »."""
    if english := _ENGLISH.search(folded):
        return Decimal(english[0].replace(",", "")).quantize(Decimal("0.01"))
    if bare := _BARE.search(folded):
        amount = _decimal(bare.groupdict())
        return amount * 1_000_000 if _MILLION.match(folded, bare.end()) else amount
    if said := re.search(
        rf"\b(?:{_WORD})(?:[ -](?:et )?(?:{_WORD})){{1,11}}\b|\bmille\b|\bcent\b|^(?:{_WORD})$",
        folded,
    ):
        return _decimal({"words": said.group(0)})
    return None


def count_of(said: str) -> int:
    """« 12 », « douze », « vingt et un »."""
    return int(said) if said.isdecimal() else _spelled(said)


def _decimal(said: dict[str, str | None]) -> Decimal:
    cents = said.get("cents_in_words") or said.get("cents_after")
    more = Decimal(_spelled(cents)) / 100 if cents else Decimal(0)
    if spelled := said.get("words"):
        more += Decimal(said.get("after_words") or 0) / 100
        return (_spelled(spelled) + more).quantize(Decimal("0.01"))
    whole = re.sub(r"[ .]", "", str(said["whole"]))
    amount = (
        Decimal(f"{whole}.{said.get('cents') or said.get('after') or said.get('after_e') or '0'}")
        + more
    )
    return (amount * 1000 if said.get("mille") else amount).quantize(Decimal("0.01"))


def _spelled(words: str) -> int:
    """« deux mille quatre-vingt-dix » -> 2090."""
    total = current = 0
    for word in re.findall(r"[a-z]+", words):
        value = _WORDS.get(word, 0)
        if value == 1000:
            total, current = total + max(current, 1) * 1000, 0
        elif value == 100:
            current = max(current, 1) * 100
        elif value == 20 and current % 100 == 4:
            current += 76
        else:
            current += value
    return total + current
