"""Sums of money in euros."""

import re
from decimal import Decimal, InvalidOperation

from saisine.reading.folding import fold

_AMOUNT = re.compile(
    r"(?<![\d<_])(?P<whole>\d{1,3}(?:[ .]\d{3})+|\d{1,7})(?:[.,](?P<cents>\d{1,2}))?\s*"
    r"(?P<mille>mille |k ?)?(?:€|euros?\b|eur\b|balles\b)(?:\s*(?P<after>\d{2})\b)?"
)


def find_amounts(text: str) -> list[Decimal]:
    """Every sum said with its unit, in order: « 1 250,50 € », « 850 euros »."""
    return [amount for match in _AMOUNT.finditer(fold(text)) if (amount := _decimal(match))]


def read_amount(text: str) -> Decimal | None:
    """The sum an answer gives; a bare number counts, since a sum was asked for."""
    amounts = find_amounts(text)
    if amounts:
        return amounts[0]
    bare = re.search(r"(?<!\d)(\d{1,3}(?: \d{3})+|\d{1,7})(?:[.,](\d{1,2}))?(?!\d)", fold(text))
    if not bare:
        return None
    return Decimal(f"{bare[1].replace(' ', '')}.{bare[2] or '0'}").quantize(Decimal("0.01"))


def _decimal(match: re.Match[str]) -> Decimal | None:
    whole = re.sub(r"[ .]", "", match["whole"])
    try:
        amount = Decimal(f"{whole}.{match['cents'] or match['after'] or '0'}")
    except InvalidOperation:
        return None
    return (amount * 1000 if match["mille"] else amount).quantize(Decimal("0.01"))
