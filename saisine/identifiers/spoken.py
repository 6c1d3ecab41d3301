"""Numbers that are dictated, in figures: « zéro six douze trente-quatre » -> « 06 12 34 ».

A run of words that name digits, of figures and of what is said between them (« point », « la clé », « puis »)
is rewritten for `digits` to look at; nothing else of the text changes, and each character keeps the place
it comes from. « Vingt quatre » may be 24 or 20 and 4: of all the ways to hear a run, the first that makes a
whole number of the kind expected is kept, else the usual one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Literal

from saisine.identifiers import nir, siret
from saisine.identifiers.clues import Kind
from saisine.identifiers.number_words import (
    LONGEST,
    NUMBER,
    SPELLINGS,
    TIMES,
    UNITS,
    VALUES,
    Words,
    flatten,
)

Piece = tuple[int, int, str]
"""Start, end, figures."""


_KEY = (
    r"(?:(?:et|avec|puis|pour|donc|mais|voici|enfin) )*"
    r"(?:(?:je (?:crois|pense)|il me semble|a la fin|au bout)(?: que)? )?"
    r"(?:pour )?(?:la |le |ma |sa )?(?:cle|clef|nic)"
    r"(?: (?:c'est|est|de|controle|serait|je crois(?: que)?))*(?: (?:le|la))?"
)
_SIGNS = r"point|tiret|espace|slash|barre|virgule"
_PAUSES = r"(?:et )?(?:puis|ensuite|enfin|apres)(?: (?:c'est|le|la|pour finir))?|euh+|alors|et|fois(?: le)?"
_BLANK = r"[ .,;:/()\-\n·…]{1,6}"
_GAP = re.compile(
    rf"{_BLANK}(?:(?:(?P<said>{_KEY}|{_SIGNS})|(?P<pause>{_PAUSES}))(?![a-z0-9']){_BLANK})?"
)
_ATOM = re.compile(
    rf"(?:(?P<plus>plus )?(?P<word>{NUMBER})|(?P<figures>\+?\d{{1,18}}[ab]?)|(?P<corsica>[ab]))(?![a-z0-9'])"
)
_START = re.compile(rf"(?<![\w'’])(?:(?:plus )?(?:{NUMBER})(?![a-z0-9'])|\+?\d)")
_ANY_WORD = re.compile(
    rf"(?<![a-z])(?:{NUMBER}|{_SIGNS}|clef?|nic|puis|ensuite)(?![a-z])|(?<=2 )[ab](?= ?\d)"
)
_MEASURED = re.compile(
    r" ?(?:€|euros?|eur|centimes?|ans?|annees?|mois|semaines?|jours?|heures?|h|minutes?|fois|enfants?|"
    r"salarie[se]*|personnes?|pour ?cent|%|kilometres?|km|metres?|mille|lettres?|courriers?|mails?|appels?|"
    r"premiers?|derniers?)"
    r"(?![a-z])"
)
"""What is counted is no identifier: « trente-neuf euros », « vingt-deux ans »."""
_MOST_WAYS = 300
_LONGEST_RUN = 40
"""Words. No number takes as many: a longer run is heard in the usual way only."""
_LONG = 9
"""Digits. From here on a dictated run is looked at whatever was asked; under it, only as an answer."""
_FEWEST_ASKED = 4
_FEWEST_ATOMS = 3
_FEWEST_ALONE = 6
"""Digits of an answer, in two words only."""


@dataclass(frozen=True, slots=True)
class _Atom:
    """One word or group of figures: `start`, `end` its place; `before`, what joins it to the one before:
    a hyphen, a space, « et », or nothing that makes one number of both."""

    start: int
    end: int
    said: str
    before: Literal["-", " ", "et", ""]

    @property
    def is_figures(self) -> bool:
        return self.said[0].isdigit() or self.said[0] == "+"


@dataclass(frozen=True, slots=True)
class InFigures:
    """`text` with its dictated numbers in figures; `starts` and `ends`, for each of its characters, where what
    it stands for begins and ends in the text that was typed."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


def in_figures(text: str, asked: Kind | None) -> InFigures:
    """The text as one would have typed it. `asked`: the kind of number that was asked for, if one was."""
    flat = flatten(text)
    if not _ANY_WORD.search(flat):
        return InFigures(text, range(len(text)), range(1, len(text) + 1))
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    cursor = 0
    for atoms in _runs(flat):
        for start, end, figures in _rewritten(flat, atoms, asked):
            parts += [text[cursor:start], figures]
            starts += [*range(cursor, start), *[start] * len(figures)]
            ends += [*range(cursor + 1, start + 1), *[end] * len(figures)]
            cursor = end
    parts.append(text[cursor:])
    starts += range(cursor, len(text))
    ends += range(cursor + 1, len(text) + 1)
    return InFigures("".join(parts), starts, ends)


def _runs(flat: str) -> Iterator[list[_Atom]]:
    floor = 0
    while start := _START.search(flat, floor):
        atoms: list[_Atom] = []
        place = start.start()
        while atom := _ATOM.match(flat, place):
            if atom["corsica"] and not (atoms and atoms[-1].said in ("deux", "2")):
                break
            before = _joint(flat[atoms[-1].end : place]) if atoms else ""
            if atom["plus"]:
                atoms.append(_Atom(place, place + len("plus"), "+", ""))
                place, before = atom.start("word"), ""
            said = atom["word"] or atom["figures"] or atom["corsica"]
            atoms.append(_Atom(place, atom.end(), said, before))
            gap = _GAP.match(flat, atom.end())
            if gap is None or (gap["pause"] and not _goes_on(flat, gap)):
                break
            place = gap.end()
        if atoms:
            yield atoms
        floor = max(atoms[-1].end if atoms else 0, start.end())


def _joint(between: str) -> Literal["-", " ", "et", ""]:
    said = between.replace(" ", "")
    if said in ("et", "-et-"):
        return "et"
    return "-" if said == "-" else " " if not said else ""


def _goes_on(flat: str, gap: re.Match[str]) -> bool:
    """A pause joins what is dictated, and « puis » the two parts of a number; a lone « et » joins words only."""
    atom = _ATOM.match(flat, gap.end())
    if atom is None:
        return False
    return atom["word"] is not None or gap["pause"] not in ("et", "alors")


def _rewritten(flat: str, atoms: list[_Atom], asked: Kind | None) -> Iterator[Piece]:
    """(start, end, figures) for what changes in one run, in order; nothing when it is no identifier."""
    while atoms and not atoms[-1].is_figures and _MEASURED.match(flat, atoms[-1].end):
        atoms = atoms[:-1]
    gaps = [flat[a.end : b.start] for a, b in pairwise(atoms)]
    words = not all(atom.is_figures for atom in atoms)
    if len(atoms) < 2 or not (words or any(any(c.isalpha() for c in gap) for gap in gaps)):
        return
    pieces = _heard(atoms, asked)
    digits = "".join(figures for _, _, figures in pieces)
    enough = len(atoms) >= _FEWEST_ATOMS or len(digits) >= _FEWEST_ALONE
    answered = asked is not None and len(digits) >= _FEWEST_ASKED and enough
    if len(digits) < _LONG and not answered:
        return
    if words and (_is_whole(digits, asked) or digits[0] == "+"):
        yield atoms[0].start, atoms[-1].end, digits
        return
    last, spoken = None, False
    for start, end, figures in _with_its_zero(pieces):
        word = not flat[start:end].isdigit()
        if last is not None and (word or spoken or any(c.isalpha() for c in flat[last:start])):
            yield last, start, " "
        yield start, end, figures
        last, spoken = end, word


def _with_its_zero(pieces: list[Piece]) -> list[Piece]:
    """« Zéro six » is 06."""
    kept: list[Piece] = []
    for start, end, figures in pieces:
        if kept and kept[-1][2] == "0" and len(figures) == 1:
            start, figures = kept.pop()[0], f"0{figures}"
        kept.append((start, end, figures))
    return kept


def _heard(atoms: Sequence[_Atom], asked: Kind | None) -> list[Piece]:
    """The pieces of a run as one number of the kind expected, if any way to hear it makes one."""
    if len(atoms) > _LONGEST_RUN:
        return list(_usually(atoms))
    usual: list[Piece] | None = None
    whole: list[Piece] | None = None
    for pieces in islice(_ways(atoms, 0), _MOST_WAYS):
        digits = "".join(figures for _, _, figures in pieces).upper()
        if usual is None:
            usual = pieces
            if _is_sound(digits, asked):
                return pieces
            whole = pieces if _is_whole(digits, asked) else None
        elif _is_sound(digits, asked):
            return pieces
        elif whole is None and _is_whole(digits, asked):
            whole = pieces
    return whole or usual or []


def _is_whole(digits: str, asked: Kind | None) -> bool:
    """True for as many digits as a number of the kind asked for has."""
    size = len(digits)
    if asked == "nir":
        return size in (13, 15) and digits[0] in "1278"
    if asked == "siret":
        return size == 14
    if asked == "phone":
        return size == 10 and digits[0] == "0"
    return _is_sound(digits, None)


def _is_sound(digits: str, asked: Kind | None) -> bool:
    """True for a number whose key is right, or a French phone."""
    if asked in ("nir", None) and isinstance(nir.read(digits), str):
        return True
    if not digits.isdigit():
        return False
    if asked in ("siret", None) and len(digits) == 14 and siret.is_valid(digits):
        return True
    return asked in ("phone", None) and re.fullmatch(r"0[1-9]\d{8}", digits) is not None


def _usually(atoms: Sequence[_Atom]) -> Iterator[Piece]:
    place = 0
    while place < len(atoms):
        after, figures = next(_next(atoms, place))
        yield atoms[place].start, atoms[after - 1].end, figures
        place = after


def _ways(atoms: Sequence[_Atom], place: int) -> Iterator[list[Piece]]:
    """Every way to hear a run from `place` on, the usual one first."""
    if place >= len(atoms):
        yield []
        return
    for after, figures in _next(atoms, place):
        piece = (atoms[place].start, atoms[after - 1].end, figures)
        for rest in _ways(atoms, after):
            yield [piece, *rest]


def _next(atoms: Sequence[_Atom], place: int) -> Iterator[tuple[int, str]]:
    """(atom after, figures) of what may start here: the longest first, a compound with hyphens only whole."""
    first = atoms[place]
    said = SPELLINGS.get(first.said, first.said)
    following = atoms[place + 1] if place + 1 < len(atoms) else None
    if said[0].isdigit() or said in ("+", "a", "b"):
        if said == "2" and following and following.said in ("a", "b"):
            yield place + 2, f"2{following.said}"
        else:
            yield place + 1, said
        return
    if said in TIMES:
        if following and following.said in ("zero", "zeros"):
            yield place + 2, "0" * TIMES[said]
        yield place + 1, ""
        return
    if said == "zero":
        yield place + 1, "0"
        return
    if said == "deux" and following and following.said in ("a", "b"):
        yield place + 2, f"2{following.said}"
        return
    if said in UNITS[1:5] and following and following.said == "zeros":
        yield place + 2, "0" * (UNITS.index(said) + 1)
    words: Words = (said,)
    found: list[tuple[int, str]] = []
    for after, atom in enumerate(atoms[place + 1 : place + 1 + LONGEST], place + 1):
        if words in VALUES:
            found.append((after, VALUES[words]))
        if not atom.before or atom.is_figures or len(words) >= LONGEST:
            break
        joint = ("et",) if atom.before == "et" else ()
        words = (*words, *joint, SPELLINGS.get(atom.said, atom.said))
    else:
        if words in VALUES:
            found.append((min(len(atoms), place + 1 + LONGEST), VALUES[words]))
    longest = found[-1][0] if found else place + 1
    for after, figures in reversed(found):
        if after == longest or atoms[after].before != "-":
            yield after, figures
    if not found:
        yield place + 1, ""
