"""Sums of money in euros, in figures or in words."""

import re
from decimal import Decimal

from saisine.reading.folding import fold

_WORDS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100,
    "cents": 100, "mille": 1000,
}  # fmt: skip
_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_FIGURES = r"\d{1,3}(?:[ .]\d{3})+|\d{1,7}"
_CURRENCY = r"(?:et quelques )?(?:d')?(?:€|euros?\b|eur\b|balles\b)"

_AMOUNT = re.compile(
    rf"(?<![\d<_,.])(?P<whole>{_FIGURES})(?:[.,](?P<cents>\d{{1,2}}))?"
    rf"(?:\s*(?P<mille>mille |k ?)?{_CURRENCY}(?:\s*(?P<after>\d{{2}})(?=\s*(?:$|[.,;:!?)]|centimes?)))?"
    r"|(?<=\d\d\d)e\b)"
    rf"|\b(?P<words>(?:{_WORD})(?:[ -](?:et )?(?:{_WORD})){{0,11}}) {_CURRENCY}"
)
_BASE = (
    r"(?:revenus?|salaires?|chiffre d['’]affaires?|b[ée]n[ée]fices?|plafond|assiette|base|d[ée]clar[ée]e?s?|"
    r"gagn[ée]|gagne|touche|loyer|retraite|pension|capital social)"
)
_BASES = re.compile(
    rf"\b{_BASE}(?: (?:annuels?|mensuels?|net|brut|imposable|fiscal|de|d['’]|[àa]|est|[ée]tait|que|seulement|environ|pour 20\d\d)){{0,4}}"
    r" ?\d[\d  .]*(?:,\d+)? ?(?:€|euros?|k€?)?",
    re.IGNORECASE,
)
_BARE = re.compile(
    rf"(?<![\d<_])(?P<whole>{_FIGURES})(?:[.,](?P<cents>\d{{1,2}}))?(?!\d)(?:\s*(?P<mille>mille\b|k\b))?"
)


def find_amounts(text: str) -> list[Decimal]:
    """Every sum said with its unit, in order: « 1 250,50 € », « 850 euros », « deux cents euros »."""
    return [_decimal(match.groupdict()) for match in _AMOUNT.finditer(fold(text))]


def find_disputed_amounts(text: str) -> list[Decimal]:
    """The sums that may be in dispute: not « un revenu de 61 000 euros », which one is reckoned on."""
    return find_amounts(_BASES.sub(" ", text))


def read_amount(text: str) -> Decimal | None:
    """The sum an answer gives; a bare number counts, since a sum was asked for."""
    if amounts := find_amounts(text):
        return amounts[0]
    folded = fold(text)
    if bare := _BARE.search(folded):
        return _decimal(bare.groupdict())
    if said := re.search(
        rf"\b(?:{_WORD})(?:[ -](?:et )?(?:{_WORD})){{1,11}}\b|\bmille\b|\bcent\b", folded
    ):
        return _decimal({"words": said.group(0)})
    return None


def _decimal(said: dict[str, str | None]) -> Decimal:
    if spelled := said.get("words"):
        return Decimal(_spelled(spelled)).quantize(Decimal("0.01"))
    whole = re.sub(r"[ .]", "", str(said["whole"]))
    amount = Decimal(f"{whole}.{said.get('cents') or said.get('after') or '0'}")
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
