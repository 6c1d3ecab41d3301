"""Who and where, in a list without labels: « M. Lucien Essai - né le 04/11/1975 - <NIR_1> - 5 rue Haute 49000 Angers »."""

import re
from collections.abc import Iterable

from saisine.reading.labels import flat
from saisine.reading.places import read_address

FEWEST_PIECES = 5
FEWEST_KINDS = 3
"""Of pieces that say who or where. With fewer, the dashes are those of a story."""
FEWEST_TOKENS = 2
LONGEST_ADDRESS = 110
"""Characters."""

_CUT = re.compile(r"[ \t]+[-–—•|/][ \t]+|[;\n\t|]+")
_INSIDE = re.compile(r"(?<=[^\n])[ \t][-–—•|/;][ \t](?=[^\n])")
_TOKENS = re.compile(
    r"(?:[^<>\n]{0,28}?(?<!\w)<(?P<kind>NIR|SIRET|PHONE|EMAIL)_\d+>[ .,/;:]*(?:ou |et )?)+"
)
_BORN = re.compile(r"(?:nee?(?:\(e\)|/e)?(?: le)?|d\.?d\.?n\.?|date de naissance)\b[^<>]{4,60}")
_TITLED = re.compile(
    r"(?:M\.|Mr\.?|M|Mme|MME|Mlle|Monsieur|Madame|Mademoiselle)\s+[^\W\d_][\w'’-]+(?:\s+[^\W\d_][\w'’-]+){1,3}(?:\s*[,(]?\s*n[ée]e?\b.{4,60})?",
)
_BARE = re.compile(r"[A-ZÀ-Ý][\w'’-]+(?:\s+[A-ZÀ-Ý][\w'’-]+){1,2}")
_BODIES = re.compile(
    r"\b(?:cpam|urssaf|carsat|cgss|caisse|caf|msa|cpsti|ccas|france|assurance|maladie|tribunal|cra|mediat\w+|"
    r"accident|arret|pension|rente|indemnites?|plateforme|appel|direct)\b"
)
_STREET = re.compile(
    r"\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? [^<>]+|(?:lieu[- ]dit|residence|hameau|chez) [^<>]+"
)
_CITY = re.compile(r"\d{5} [^\W\d_][^\d<>:;]{1,40}")


def pieces_of(text: str) -> list[str]:
    """A list cut where its author cut it: at line ends, tabs, semicolons, bars, dashes between spaces."""
    return [piece.strip(" \t-–—•*,") for piece in _CUT.split(text) if piece.strip(" \t-–—•*,.")]


def who_and_where(
    pieces: Iterable[str], bare_name: bool = False
) -> tuple[dict[str, str], list[str]]:
    """What whole pieces say of `full_name`, `birth_date`, `address`, and of the identifiers by kind
    (`nir`, `phone`…); and the pieces that say something else. `bare_name`: a name may come first, without
    a title."""
    found: dict[str, str] = {}
    left: list[str] = []
    for place, piece in enumerate(pieces):
        kind = _kind(piece, bare_name and place < 2 and "full_name" not in found)
        if kind == "city" and "address" in found:
            found["address"] += f", {piece}"
        elif kind == "tokens":
            found.update((t.lower(), piece) for t in re.findall(r"<([A-Z]+)_\d+>", piece))
        elif kind is None or kind in found:
            left.append(piece)
        else:
            found["address" if kind == "city" else kind] = piece
    return found, left


def read_list(text: str) -> tuple[dict[str, str], str] | None:
    """The same of a message that is a list of at least `FEWEST_PIECES`, and its other pieces, one a line;
    None for a text that is no such list."""
    pieces = pieces_of(text)
    if len(pieces) < FEWEST_PIECES:
        return None
    found, left = who_and_where(pieces, bare_name=True)
    telegram = len(_INSIDE.findall(text)) >= FEWEST_PIECES - 1 and text.count("<") >= FEWEST_TOKENS
    return (found, "\n".join(left)) if telegram or len(found) >= FEWEST_KINDS else None


def _kind(piece: str, bare_name: bool) -> str | None:
    said = flat(piece).strip(" .")
    if _TOKENS.fullmatch(piece):
        return "tokens"
    if _BORN.fullmatch(said):
        return "birth_date"
    if len(piece) > LONGEST_ADDRESS:
        return None
    if _TITLED.fullmatch(piece) or (
        bare_name and _BARE.fullmatch(piece) and not _BODIES.search(said)
    ):
        return "full_name"
    if _CITY.fullmatch(said):
        return "city"
    if _STREET.fullmatch(said) and "street" in read_address(piece):
        return "address"
    return None
