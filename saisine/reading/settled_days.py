"""A day put right by whoever is writing it: « le 3 mai 1961, non 1969 pardon », « le 14 ou le 15 mars, mettez le 15 »."""

import re

from saisine.reading.date_words import WHOLE_MONTH

_YEAR = r"(?:19\d\d|20[0-3]\d)"
_ANOTHER_YEAR = re.compile(
    rf"\b{_YEAR}(?P<words>\W+(?:(?:non|euh|heu|pardon|enfin|plutot|oups|zut|ah|mais|c'est|en|(?:je (?:voulais|veux) dire)|(?:je me (?:trompe|suis trompee?)))\W+)+)(?P<year>{_YEAR})\b"
)
_SETTLED = re.compile(
    r"[\s,;.!…-]+(?:(?:allez|bon|enfin|mais|et|du coup|alors)\W+)*(?:mettez|mets|marquez|marque|notez|note|ecrivez|disons|prenez|gardez|on (?:va )?(?:dire|dit|met|mettre))(?: plutot| donc)? (?:le |pour le )?"
    r"(?P<day>[12]\d|3[01]|0?[1-9])(?:er)?\W*$"
)
_EITHER = re.compile(
    rf"\b(?P<a>[12]\d|3[01]|0?[1-9])(?:er)?(?: {WHOLE_MONTH})? (?:ou|ou bien|et) (?:peut-etre )?(?:le |du )?(?P<b>[12]\d|3[01]|0?[1-9])(?:er)?\b"
)


def settled(folded: str) -> str:
    """The folded text with the year, or the day, that the writer settles upon alone."""
    folded = _ANOTHER_YEAR.sub(r"\g<year>", folded)
    choice = _SETTLED.search(folded)
    if choice is None:
        return folded
    told, day = folded[: choice.start()], choice["day"]
    either = _EITHER.search(told)
    if either is None or int(day) not in (int(either["a"]), int(either["b"])):
        return folded
    return f"{told[: either.start()]}{day}{told[either.end() :]}"
