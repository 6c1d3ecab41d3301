"""Which of several words are the first name, and which the last."""

import re

from saisine.data.first_names import FIRST_NAMES
from saisine.reading.folding import fold

_PARTICLES = """
le la de du des ben bin el al van von vander den der ten da dos das di del della do mac abd ait saint sainte st ste
"""
PARTICLES = frozenset(_PARTICLES.split())
_VIETNAMESE = frozenset({"nguyen", "tran", "pham", "hoang", "huynh", "phan", "dang", "bui"})
"""Surnames, said first: « Nguyen Van Minh »."""
_IBERIAN = frozenset({"da", "dos", "das", "do"})
"""Two surnames often follow: « Da Silva Monteiro »."""
_TOGETHER = frozenset({"jean", "marie", "anne", "thi", "mohamed", "mohammed"})
"""What a second first name usually follows: « Marie Claude », « Thi Lan »."""
_HEADS = frozenset({"jean", "marie", "anne", "rose", "eve"})
"""With a hyphen, these begin a first name."""
_SECONDS = frozenset(
    [
        "pierre",
        "paul",
        "claude",
        "michel",
        "louis",
        "francois",
        "rene",
        "henri",
        "charles",
        "denis",
        "philippe",
        "noel",
        "marie",
        "jean",
        "rose",
        "leon",
        "guy",
    ]
)
"""After one of those, these are first names, although last names too."""
_BOTH = """
martin bernard thomas robert richard simon laurent michel david bertrand vincent andre francois roger
guillaume gilbert germain gautier gauthier arnaud benoit colin clement denis daniel henry herve hubert jacob
julien leon louis lucas martial mathieu maurice nicolas noel olivier paul philippe pierre raymond remy
renaud rene rose victor claude charles albert adam baptiste blaise georges gerard didier etienne guy ali
omar hassan marie jean lambert alexandre gabriel joseph dominique marcel leonard felix augustin fabre
ferdinand bastien barbara
"""
_SURNAMES = frozenset(_BOTH.split())
"""First names that are last names as often."""
_SHAPED = re.compile(r"(?:o|n|d|m)['’]\w|mac?[A-Z]\w|ait[- ]", re.IGNORECASE)
"""« O'Connor », « N'Diaye », « d'Ornano », « McAdam »: no first name begins so."""


def split_names(parts: list[str]) -> dict[str, str]:
    """{"first_name", "last_name"}, or the last name alone of one word. First then last, unless capitals, particles
    or well-known first names say otherwise (« PETIT Jeanne », « Le Goff Anne », « Petit Jeanne »)."""
    parts = _joined(parts)
    if not parts:
        return {}
    if len(parts) == 1:
        return {"last_name": proper(parts[0])}
    place = _cut(parts)
    if place == 0:
        return {"last_name": proper(" ".join(parts))}
    if place > 0:
        return _named(parts[:place], parts[place:])
    return _named(parts[place:], parts[:place])


def _joined(parts: list[str]) -> list[str]:
    """« Morvan-Le », « Goff » -> « Morvan-Le Goff »: a particle inside a double name ends no name."""
    kept: list[str] = []
    for part in parts:
        if kept and _HANGS.search(kept[-1]):
            kept[-1] = f"{kept[-1]} {part}"
        else:
            kept.append(part)
    return kept


_HANGS = re.compile(r"[\w'’]-(?:le|la|de|du|des|les)$", re.IGNORECASE)


def _named(first: list[str], last: list[str]) -> dict[str, str]:
    return {"first_name": proper(" ".join(first)), "last_name": proper(" ".join(last))}


def _cut(parts: list[str]) -> int:
    """How many words are the first name: so many at the beginning, or, negative, at the end; 0 for none."""
    shouted = [p.isupper() and len(p) > 1 for p in parts]
    if any(shouted) and not all(shouted):
        if shouted[0]:
            return -(len(parts) - max(n for n, s in enumerate(shouted, 1) if s))
        return _before_particles(parts, shouted.index(True))
    small = [fold(p) in PARTICLES for p in parts]
    known = [is_first(p) for p in parts]
    if small[0] and not (known[0] and len(parts) == 2 and not known[1]):
        last = next((n for n, s in enumerate(small) if not s), len(parts) - 1)
        if fold(parts[0]) in _IBERIAN and len(parts) - last > 1:
            return next((n - len(parts) for n in range(last + 1, len(parts)) if all(known[n:])), 0)
        return -(len(parts) - last - 1)
    if fold(parts[0]) in _VIETNAMESE and len(parts) > 2:
        return 1 - len(parts)
    if any(small[1:]):
        place = small.index(True, 1)
        if place + 1 < len(parts):
            return place
    if _SHAPED.match(parts[0]) and not known[0]:
        return -(len(parts) - 1)
    if len(parts) == 2:
        heads = _SURNAMES - _TOGETHER - _HEADS
        last_first = fold(parts[0]) in heads and fold(parts[1]) not in _SURNAMES
        return -1 if known[1] and (not known[0] or last_first) else 1
    if fold(parts[1]) == "thi" and not known[0]:
        return -(len(parts) - 1)
    if not known[0] and fold(parts[0]) != "thi":
        last = next((n for n, k in enumerate(known) if k), 0)
        told = all(known[last:]) or (known[1] and fold(parts[1]) not in _SURNAMES)
        return -(len(parts) - last) if last and told else 1
    joined = fold(parts[0]) in _TOGETHER or fold(parts[1]) not in _SURNAMES
    return 2 if joined and (known[1] or fold(parts[0]) == "thi") else 1


def _before_particles(parts: list[str], place: int) -> int:
    while place > 1 and fold(parts[place - 1]) in PARTICLES:
        place -= 1
    return place


def is_first(name: str) -> bool:
    """True for a first name in common use, or two with a hyphen: « Marie-Line » whatever follows « Marie »."""
    head, *rest = fold(name).split("-")
    if rest and head in _HEADS:
        return True
    return all(part in FIRST_NAMES for part in (head, *rest))


def are_first_names(said: str) -> bool:
    """True for « Marie Thérèse », which no last name ends, and « Jean Pierre », which people so often write."""
    parts = said.split()
    if len(parts) == 2 and fold(parts[0]) in _HEADS and fold(parts[1]) in _SECONDS:
        return True
    return bool(parts) and all(is_first(p) for p in parts) and fold(parts[-1]) not in _SURNAMES


def proper(name: str) -> str:
    """« jeanne » -> « Jeanne », « PETIT » -> « Petit »; mixed case is the person's own."""
    if not (name.islower() or name.isupper()):
        return name
    return re.sub(r"[^\W\d_]+", lambda word: word.group(0).capitalize(), name.lower())
