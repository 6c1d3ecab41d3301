"""What a run of figures that no key vouches for was meant to be: its length, its grouping, the words around it."""

from collections.abc import Iterator

from saisine.identifiers import nir, phone
from saisine.identifiers.chains import Chain, Groups
from saisine.identifiers.clues import SHORTEST, Clues, Kind
from saisine.identifiers.everyday import identifies_nobody

LONG = 9
_HOTLINE = 4
_KEYED = ("nir", "siret")
_LONGEST_SLIP = 20
"""Digits. What was typed for a number that was asked for may have a few too many."""
_AS_DIGITS = str.maketrans("OoQDIil", "0000111")

NIR_IN_PAIRS = (2, 2, 2, 2, 2, 2, 2, 1)
_NIR_GROUPS: tuple[Groups, ...] = ((1, 2, 2, 2, 3, 3, 2), (13, 2), NIR_IN_PAIRS)
_SIRET_GROUPS: tuple[Groups, ...] = ((3, 3, 3, 5), (9, 5), (14, 1))
_SHAPES: dict[int, tuple[tuple[Kind, Groups], ...]] = {
    1: (("nir", (1, 2, 2, 2, 3, 3, 2)), ("nir", (1, 2, 2, 2, 3, 3))),
    2: (("phone", (2, 2, 2, 2, 2)), ("phone", (2, 2, 2, 2, 1))),
    3: (("siret", (3, 3, 3, 5)),),
    9: (("siret", (9, 5)), ("phone", (9,))),
    10: (("phone", (10,)),),
    11: (("phone", (11,)),),
    13: (("nir", (13, 2)),),
    14: (("siret", (14,)),),
    15: (("nir", (15,)),),
}
"""How mistyped numbers that follow each other are told apart: by size of the first group."""


def is_person(digits: str) -> bool:
    """True when the first digits may be the sex, year and month of a NIR."""
    return digits[0] in "12" and nir.is_month(digits[3:5])


def judge(
    text: str, chain: Chain, first: int, last: int, clues: Clues
) -> Iterator[tuple[int, int, Kind]]:
    """What is left between two things already understood."""
    start, size = chain.spans[first][0], chain.places[last] - chain.places[first]
    signed = chain.plus and first == 0
    hotline = size <= _HOTLINE and clues.ends_the_answer(start)
    if not signed and not hotline and identifies_nobody(text, chain, first, last):
        return
    if size >= 17:
        yield from _split(text, chain, first, last, clues)
    elif size >= LONG:
        groups = chain.groups[first:last]
        yield first, last, _kind(chain.text(first, last), groups, signed, clues.at(start))
    elif signed and size > (SHORTEST - 1 if clues.asked == "phone" else 7):
        yield first, last, "phone"
    elif size >= clues.shortest:
        kind = clues.short(start, size, last - first)
        if kind:
            yield first, last, kind


def _kind(chars: str, groups: Groups, plus: bool, hint: Kind | None) -> Kind:
    """What 9 to 16 characters were meant to be."""
    digits = chars.translate(_AS_DIGITS)
    size, person = len(digits), is_person(digits)
    if plus or (digits[0] == "0" and size <= 12 and _like_a_phone(groups, hint)):
        return "phone"
    if digits.startswith("00") and hint in (None, "phone") and isinstance(phone.read(digits), str):
        return "phone"
    if hint == "phone" and (
        digits.startswith(("00", "33")) or (digits[0] == "0" and set(groups) == {2})
    ):
        return "phone"
    if hint == "number":
        return "number"
    if size > 9 and (groups[:3] == (1, 2, 2) or _resembles(groups, _NIR_GROUPS)):
        return "nir"
    if size > 11 and (groups[:3] == (3, 3, 3) or _resembles(groups, _SIRET_GROUPS)):
        return "nir" if hint == "nir" and person else "siret"
    if hint in ("nir", "siret") or (hint == "phone" and size <= 12):
        return hint
    if size > 14:
        card = size == 16 and (not person or set(groups) == {4})
        return "number" if card or digits[0] == "0" else "nir"
    if size == 14:
        return "nir" if person else "siret"
    if size == 13:
        return "nir" if digits[0] in "1278" else "siret"
    return "number"


def _like_a_phone(groups: Groups, hint: Kind | None) -> bool:
    return max(groups) <= 2 or hint not in ("siret", "number")


def _resembles(groups: Groups, shapes: tuple[Groups, ...]) -> bool:
    """True when one of these groupings differs by one slip: a character more, less or displaced."""
    return any(
        len(groups) == len(shape)
        and sum(abs(a - b) for a, b in zip(groups, shape, strict=True)) <= (len(shape) > 2) + 1
        for shape in shapes
    )


def _split(
    text: str, chain: Chain, first: int, last: int, clues: Clues
) -> Iterator[tuple[int, int, Kind]]:
    """Seventeen characters and more: several numbers in a row, when their grouping tells."""
    cuts: list[tuple[int, int, Kind]] = []
    run = first
    while run < last:
        for kind, groups in _SHAPES.get(chain.groups[run], ()):
            fits = chain.groups[run : min(run + len(groups), last)] == groups
            if fits and (kind == "phone") == (chain.chars[chain.places[run]] in "0O"):
                cuts.append((run, run + len(groups), kind))
                run += len(groups)
                break
        else:
            run += 1
    hint, size = clues.at(chain.spans[first][0]), chain.places[last] - chain.places[first]
    one = hint in _KEYED and size <= _LONGEST_SLIP and not any(kind == hint for *_, kind in cuts)
    if one or not cuts:
        yield first, last, hint if one and hint else "number"
        return
    rest = first
    for cut_first, cut_last, kind in cuts:
        if rest < cut_first:
            yield from judge(text, chain, rest, cut_first, clues)
        yield cut_first, cut_last, kind
        rest = cut_last
    if rest < last:
        yield from judge(text, chain, rest, last, clues)
