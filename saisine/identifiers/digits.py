"""Finding the numbers that may identify somebody in a text: NIR, SIRET, phones, any other long run.

A text is cut into chains: runs of digits that only separators keep apart. In a chain, what can be
checked (keys, phone ranges) is taken first; dates, amounts and postal codes are set aside; what is
left is judged by its length, its grouping, the words around it and the question being asked.
When in doubt, a run of nine digits or more is hidden.
"""

import re
from collections.abc import Iterator

from saisine.identifiers import nir, phone, siret
from saisine.identifiers.chains import Chain, Groups, cut
from saisine.identifiers.clues import Clues, Kind
from saisine.identifiers.everyday import set_aside
from saisine.identifiers.leftovers import LONG, NIR_IN_PAIRS, is_person, judge


def find(text: str, awaiting: str | None = None) -> list[tuple[int, int, Kind]]:
    """(start, end, kind) of each number, in order.

    `text` is folded: ASCII digits, plain separators, nothing invisible. `awaiting` is the name of
    the question being asked.
    """
    chains = list(cut(text))
    clues = Clues(text, awaiting, sum(len(chain.spans) for chain in chains))
    finds = []
    for chain in chains:
        if len(chain.chars) < clues.shortest:
            continue
        for first, last, kind in sorted(_read(text, chain, clues)):
            start, end = chain.spans[first][0], chain.spans[last - 1][1]
            typed = text[start:end]
            if typed.count(")") > typed.count("(") and text[start - 1 : start] == "(":
                start -= 1
            finds.append((start, end, kind))
    return finds


def _read(text: str, chain: Chain, clues: Clues) -> Iterator[tuple[int, int, Kind]]:
    """First run, run after the last, kind: what is sure first, then what is left."""
    count = len(chain.spans)
    free = [True] * count
    run = floor = 0
    while run < count:
        begun = run == floor and clues.begins_a_nir(chain.spans[run][0])
        aside = None if begun else set_aside(text, chain, run, floor)
        alone = not aside and (run == floor or not chain.close(run - 1))
        sure = _checked(text, chain, run, clues, alone=alone)
        if sure and not _goes_on(text, chain, run, sure, clues):
            last, kind = sure
            if kind != "phone" or not _inside_longer(chain, run, last, floor, clues):
                yield run, last, kind
                free[run:last] = [False] * (last - run)
                run = floor = last
                continue
        if sure and sure[1] == "phone" and not aside:
            run = sure[0]  # digits in excess follow: no other number begins among its own
        elif aside:
            free[run:aside] = [False] * (aside - run)
            run = floor = aside
        else:
            run += 1
    run = 0
    while run < count:
        last = run + 1
        if free[run]:
            while last < count and free[last] and chain.close(last - 1):
                last += 1
            yield from judge(text, chain, run, last, clues)
        run = last


# --- What can be checked -----------------------------------------------------------------------

_PHONE_GROUPS = {(2, 2, 2, 2, 2), (4, 2, 2, 2), (4, 3, 3), (2, 8), (4, 6), (2, 4, 4), (5, 5)}
"""How ten digits are grouped when they are surely a phone, whatever stands around them."""


def _checked(
    text: str, chain: Chain, run: int, clues: Clues, *, alone: bool
) -> tuple[int, Kind] | None:
    """The number that starts at this run and whose digits hold together, and where it ends.

    One grouped in an unusual way must be a whole piece of text and, for a phone, hold no date.
    """
    unusual: tuple[int, Kind] | None = None
    if len(chain.chars) - chain.places[run] <= LONG:
        return None
    for kind, size in _sizes(chain, run):
        last = chain.end(run, size)
        if last is None:
            continue
        groups, chars = chain.groups[run:last], chain.text(run, last)
        usual = _usual(kind, groups)
        if not usual and (unusual or not alone or chain.close(last - 1)):
            continue
        if not _holds(kind, chars):
            continue
        # One NIR in a hundred that lacks a digit satisfies the checks of a SIRET by chance.
        if (kind == "siret" and is_person(chars)) and (
            groups[:3] == (1, 2, 2) or clues.at(chain.spans[run][0]) == "nir"
        ):
            continue
        if unusual:
            break  # its keys hold: a phone here would be a shape only, and shorter
        if usual:
            return last, kind
        if kind != "phone" or not _holds_a_date(text, chain, run, last):
            unusual = last, kind
    return unusual


def _sizes(chain: Chain, run: int) -> Iterator[tuple[Kind, int]]:
    place = chain.places[run]
    head = chain.chars[place : place + 6]
    signed = chain.plus and run == 0
    if not signed:
        if head[0] in "12":
            yield "nir", 15
        yield "siret", 14
        if head[0] == "0" and head[1:2] != "0":
            yield "phone", 10
    prefix = 0 if signed else 2 if head.startswith("00") else None
    if prefix is None and head.startswith("33") and chain.groups[run] in (2, 11):
        prefix = 0
    if prefix is None:
        return
    for code in ("33", *map(str, phone.OVERSEAS)):
        if head.startswith(code, prefix):
            end = prefix + len(code)
            yield "phone", end + 9 + (head[end : end + 1] == "0")
            return
    longest = next((size for size in range(15, 7, -1) if place + size in chain.ends), None)
    if signed and longest:
        yield "phone", longest


def _usual(kind: Kind, groups: Groups) -> bool:
    if kind == "nir":
        return groups[0] in (13, 15) or (groups[0] == 1 and groups[1] > 1)
    if kind == "siret":
        return groups[0] in (9, 14) or groups[:3] == (3, 3, 3)
    return len(groups) == 1 or sum(groups) != 10 or groups in _PHONE_GROUPS


def _holds(kind: Kind, chars: str) -> bool:
    if not chars.isdigit():
        return kind == "nir" and isinstance(nir.read(chars), str)
    if kind == "nir":
        # The key first: it refuses nearly everything, and costs little.
        return nir.key_of(chars[:13]) == chars[13:] and isinstance(nir.read(chars), str)
    return kind == "phone" or siret.is_valid(chars)


def _holds_a_date(text: str, chain: Chain, first: int, last: int) -> bool:
    return any(set_aside(text, chain, run, run) for run in range(first, last))


_STOP = re.compile(r" *(?:$|[.,;!?\n])")
_MOST_IN_EXCESS = 3
_PAIRS = 5
"""Of a phone number."""


def _goes_on(text: str, chain: Chain, run: int, sure: tuple[int, Kind], clues: Clues) -> bool:
    """True when one or two digits follow in the same manner and end the sentence: 06 12 34 56 78 9.

    Those are part of what was typed, which then has too many digits. So are up to three that end an
    answer to a question about that very number.
    """
    last, kind = sure
    if kind == clues.asked == "phone" and _in_pairs_on(text, chain, run, last):
        return True
    if not chain.close(last - 1) or chain.close(last):
        return False
    extra, rest = chain.groups[last], _STOP.match(text, chain.spans[last][1])
    if rest is None:
        return False
    answers = kind == clues.asked and text[rest.end() :].strip(" .!") == ""
    if answers and extra <= _MOST_IN_EXCESS:
        return True
    return last - run >= 2 and extra <= 2 and chain.gaps[last - 1] == chain.gaps[last - 2]


def _in_pairs_on(text: str, chain: Chain, run: int, last: int) -> bool:
    """True for « 06 12 34 56 78 90 12 », all of the answer: one phone with digits in excess, not two."""
    rest = chain.groups[last:]
    whole = run == 0 and not re.search(
        r"[^\W_]", text[: chain.spans[0][0]] + text[chain.spans[-1][1] :]
    )
    alike = set(chain.groups[run:]) == {2} and len(set(chain.gaps[run:])) == 1
    return bool(rest) and whole and alike and len(rest) < _PAIRS


def _inside_longer(chain: Chain, run: int, last: int, floor: int, clues: Clues) -> bool:
    """True when pairs that look like a phone are the middle of a mistyped NIR or SIRET."""
    if run == floor or chain.groups[run] != 2:
        return False
    if not chain.close(run - 1) or chain.groups[run - 1] > 2:
        return False
    first = run
    while first > floor and chain.close(first - 1) and run - first < 16:
        first -= 1
    while chain.close(last - 1) and last - run < 16:
        last += 1
    size = chain.places[last] - chain.places[first]
    groups = chain.groups[first:last]
    hinted = clues.at(chain.spans[first][0]) in ("nir", "siret")
    return 13 <= size <= 16 and (hinted or groups[:3] == (1, 2, 2) or groups == NIR_IN_PAIRS)
