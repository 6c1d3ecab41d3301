"""Communes named in a text: among those of a postal code, or any."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from saisine.data.cities import CITIES
from saisine.data.communes import by_code
from saisine.data.french_words import TYPED

_PART = re.compile(r"[^\W\d_]+")
_LONGEST = 9
"""Words of a commune's name."""
_ARTICLES = frozenset(("l", "le", "la", "les"))
_SHORTENED = {"st": "saint", "ste": "sainte", "s": "sur", "s/s": "sous", "pce": "provence"}
_FEWEST_LETTERS = 3


def communes_of(code: str) -> tuple[str, ...]:
    """The official names of the communes that a postal code serves; () for a code that serves none."""
    return by_code().get(code, ())


def named_among(text: str, names: Iterable[str]) -> str | None:
    """The part of `text` that names one of those communes, as it is written: « st denis » for Saint-Denis."""
    wanted = {key for name in names for key in _keys(name)}
    return _longest(text, wanted, whatever=True)


def commune_in(text: str) -> str | None:
    """The part of `text` that names any commune of France; ordinary words are none: « à la Bonne heure »."""
    return _longest(text, _every(), whatever=False)


def is_commune(name: str) -> bool:
    """True for the name of a commune of France, however its accents and hyphens are written."""
    return _key(_parts(name)) in _every()


def official_name(name: str, code: str = "") -> str:
    """« clichy sous bois » -> « Clichy-sous-Bois », among the communes that a postal code serves, or all of them without
    one; as it is written where none, or several, are so called."""
    if any(sign.isdigit() for sign in name):
        return name  # « Lyon 3e »
    key = _key(_parts(name))
    told = {one for one in communes_of(code) if key in _keys(one)} if code else _spelled().get(key)
    return next(iter(told)) if told and len(told) == 1 else name


@cache
def _spelled() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for names in by_code().values():
        for name in names:
            for key in _keys(name):
                found.setdefault(key, set()).add(name)
    return found


@cache
def _every() -> frozenset[str]:
    return frozenset(key for names in by_code().values() for name in names for key in _keys(name))


def _keys(name: str) -> set[str]:
    parts = _parts(name)
    rest = parts[1:] if len(parts) > 1 and parts[0] in _ARTICLES else parts
    return {_key(parts), _key(rest)}


def _longest(text: str, wanted: Iterable[str], whatever: bool) -> str | None:
    found = [(m.start(), m.end(), _flat(m[0])) for m in _PART.finditer(text)]
    known = wanted if isinstance(wanted, frozenset | set) else set(wanted)
    for count in range(min(_LONGEST, len(found)), 0, -1):
        for at in range(len(found) - count, -1, -1):  # the last one said
            parts = [part for _, _, part in found[at : at + count]]
            said = text[found[at][0] : found[at + count - 1][1]]
            if "\n" in said or re.search(r"[,;:.!?()\d]", said.replace("St.", "St")):
                continue
            if _key(parts) in known and (whatever or _is_a_name(said, parts)):
                return said
    return None


def _is_a_name(said: str, parts: list[str]) -> bool:
    if len(parts) > 1 and not all(part in TYPED for part in parts):
        return True
    written = said[:1].isupper()
    ordinary = all(part in TYPED for part in parts) and " ".join(parts) not in CITIES
    return len(said) >= _FEWEST_LETTERS and (written or not ordinary)


def _parts(name: str) -> list[str]:
    return [_flat(part) for part in _PART.findall(name)]


def _key(parts: list[str]) -> str:
    return " ".join(_SHORTENED.get(part, part) for part in parts)


def _flat(word: str) -> str:
    bare = unicodedata.normalize("NFD", word.lower().replace("œ", "oe").replace("æ", "ae"))
    return "".join(sign for sign in bare if not unicodedata.combining(sign))
