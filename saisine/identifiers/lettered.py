"""A letter typed for a digit, in answer to a question about that very number: « 2 96 11 2C 931 040 »."""

import re
from collections.abc import Callable, Iterator

from saisine.identifiers import nir, phone, siret
from saisine.identifiers.clues import Kind
from saisine.identifiers.invalid import Invalid

_FEWEST_DIGITS = 7
_MOST_LETTERS = 4
_KEY = 2
_FEWEST_SHOWN = 4
"""Digits, of a number whose others are hidden: « 06 39 XX XX XX »."""
_FITS: dict[Kind, tuple[int, int, str]] = {
    "nir": (10, 18, "1278lI"),
    "siret": (9, 18, "0123456789"),
    "phone": (8, 12, "0Oo"),
}
"""Fewest and most characters, and how it may begin."""
_READERS: dict[Kind, Callable[[str], str | Invalid]] = {
    "nir": nir.read,
    "siret": siret.read,
    "phone": phone.read,
}
_HIDING = "xX*?#"
"""What is put for a digit that one would not give, or does not know."""
_RUN = re.compile(
    r"(?<![\w@.'’])[0-9A-Za-z]{1,18}(?:[ .\-/_]{1,2}[0-9A-Za-z*?#]{1,18}){0,17}(?![\w@'’])"
)
_NIR_SHAPE = re.compile(
    r"(?<![\w])[12][ .\-]?\d\d[ .\-]?(?:\d\d[ .\-]?(?!2[AaBb])(?:[A-Za-z]{2}|\d[A-Za-z]|[A-Za-z]\d)"
    r"|[A-Za-z]{2}[ .\-]?\d\d)"
    r"[ .\-]?\d{3}[ .\-]?\d{3}(?:[ .\-]?\d\d)?(?![\w])"
)
"""Two letters for the département or the month: « 1 95 01 ZZ 903 144 15 »."""
_PHONE_SHAPE = re.compile(
    r"(?<!\w)0\d(?=[ .\-]?(?:\d\d[ .\-]?)*[A-Z])(?:[ .\-]?(?:\d\d|[A-Z]{2})){4}(?!\w)"
)
"""« 06 AB 12 CD 34 »."""
_GROUP = re.compile(r"[0-9A-Za-z*?#]+")
_WORD = re.compile(
    r"(?![xX]{3}|[OoIl]{3})[A-Za-z]{3}|(?<!\d)(?![xX]{2})[A-Za-z]{2}(?!\d)|\d{1,2}[hH](?:\d|$)"
)
"""What is no group of a number: « mars », « de », « 18h30 »."""


def find(text: str, asked: Kind | None) -> Iterator[tuple[int, int, Kind]]:
    """(start, end, kind) of each, when the reader of the number asked for would refuse its letters."""
    if asked not in _FITS:
        return
    if asked == "nir":
        yield from ((place.start(), place.end(), asked) for place in _NIR_SHAPE.finditer(text))
        text = _NIR_SHAPE.sub(lambda place: "\0" * len(place[0]), text)
    if asked == "phone":
        yield from ((place.start(), place.end(), asked) for place in _PHONE_SHAPE.finditer(text))
        text = _PHONE_SHAPE.sub(lambda place: "\0" * len(place[0]), text)
    for run in _RUN.finditer(text):
        for groups in _stretches(list(_GROUP.finditer(text, run.start(), run.end()))):
            start, end = groups[0].start(), groups[-1].end()
            if _is_meant([group[0] for group in groups], asked):
                yield start, end, asked


def _stretches(groups: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Groups that follow each other with no word among them, lone letters at the ends left out."""
    kept: list[re.Match[str]] = []
    for group in [*groups, None]:
        if group is not None and not _WORD.search(group[0]):
            kept.append(group)
            continue
        while kept and not any(
            c.isdigit() or (c in _HIDING and len(kept[-1][0]) > 1) for c in kept[-1][0]
        ):
            kept.pop()
        while kept and not any(c.isdigit() for c in kept[0][0]) and kept[0][0] not in "lIOo":
            del kept[0]
        if kept:
            yield kept
        kept = []


def _is_meant(groups: list[str], asked: Kind) -> bool:
    said = "".join(groups)
    fewest, most, heads = _FITS[asked]
    hidden = sum(c in _HIDING for c in said) if len(groups) > 1 else 0
    said = "".join("X" if c in _HIDING else c for c in said)
    letters = sum(c.isalpha() for c in said)
    if hidden > 1 and hidden == letters:
        letters, digits = 1, _FEWEST_DIGITS if len(said) - letters >= _FEWEST_SHOWN else 0
    else:
        digits = len(said) - letters
    if not fewest <= len(said) <= most or said[0] not in heads:
        return False
    if not 1 <= letters <= _MOST_LETTERS or digits < _FEWEST_DIGITS:
        return False
    begun = ["".join(groups[:n]) for n in range(1, len(groups) + 1)]
    if asked == "nir":  # thirteen digits are whole without their key: « 2 96 … 040 S3 »
        begun = [head for head in begun if len(said) - len(head) != _KEY]
    if any(isinstance(read(head), str) for head in begun for read in _READERS.values()):
        return False  # a number, then something else
    refused = _READERS[asked](said)
    return isinstance(refused, Invalid) and refused.reason == "letters"
