"""Finding every identifier in what a person typed, so that none reaches the language model.

A text is folded (plain digits, plain separators, nothing invisible), then read in this order: e-mails,
bank accounts, then chains of digits. In a chain, what can be checked is taken first, dates and
amounts are set aside, and what is left is judged by its length, its grouping, the words around it and
the question being asked. When in doubt, a run of nine digits or more is hidden.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from saisine.identifiers import email, nir, phone, siret
from saisine.identifiers.invalid import Invalid

Kind = Literal["nir", "siret", "phone", "email", "number", "iban"]
_Find = tuple[int, int, Kind]
"""Start, end, kind: a place in the folded text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One identifier: its placeholder, what was typed, the value read or why it was refused."""

    kind: Kind
    token: str
    raw: str
    value: str | None
    reason: str | None
    sentence: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Masked:
    """`text` is for the language model; `shown` for the transcript and the screen.

    In `shown`, phones and e-mails stay as typed: the person must be able to check them.
    """

    text: str
    shown: str
    found: tuple[Found, ...]


def mask(text: str, awaiting: str | None = None) -> Masked:
    """Every identifier of `text` behind a placeholder such as `<NIR_1>`; never raises.

    `awaiting` is the name of the question being asked; it settles what is ambiguous. Time grows in
    proportion to the length of the text.
    """
    text = _PLACEHOLDER.sub(r"‹\1›", text)
    plain, origin = _fold(text)
    finds: list[_Find] = [(*s, "email") for s in email.find(plain, expected=awaiting == "email")]
    bare = _blank(plain, finds)
    accounts: list[_Find] = [(*span, "iban") for span in _accounts(bare)]
    bare = _HIDDEN_ALREADY.sub(lambda m: "•" * len(m[0]), _blank(bare, accounts))

    @cache  # for this call only: nothing that a person typed stays in memory
    def read(kind: Kind, typed: str) -> str | Invalid:
        return _READERS[kind](typed)

    finds = sorted(finds + accounts + list(_Digits(bare, awaiting, read).finds()))
    for_model, for_screen, found, cursor = [], [], [], 0
    counts: dict[Kind, int] = {}
    for start, end, kind in finds:
        first, last = origin[start], origin[end - 1] + 1
        typed, result = plain[start:end], read(kind, plain[start:end])
        counts[kind] = counts.get(kind, 0) + 1
        refused = result if isinstance(result, Invalid) else None
        found.append(
            Found(
                kind=kind,
                token=f"<{kind.upper()}_{counts[kind]}>",
                raw=text[first:last],
                value=None if isinstance(result, Invalid) else result,
                reason=refused and refused.reason,
                sentence=refused and refused.sentence,
            )
        )
        show = _SHOWN.get(kind)
        for_model += [text[cursor:first], found[-1].token]
        for_screen += [text[cursor:first], show(typed) if show else text[first:last]]
        cursor = last
    tail = text[cursor:]
    return Masked(
        text="".join([*for_model, tail]), shown="".join([*for_screen, tail]), found=tuple(found)
    )


# --- Folding -----------------------------------------------------------------------------------

_PLACEHOLDER = re.compile(
    r"[<＜]([^\w<>]{0,3}[^\W\d_]{2,15}[^\w<>]{0,3}_[^\w<>]{0,3}\d{1,20}[^\w<>]{0,3})[>＞]"
)
_HIDDEN_ALREADY = re.compile(
    r"(?:(?<!\w)\w(?: \w\w){0,2} |(?<!\w)\w{3} |(?<!\w)\w{1,2})?•(?:[• ]*•)?(?:(?<=•••)\w\w(?!\w)|(?<=•• •)\w\w(?!\w))?"
)
"""What `shown` leaves of an identifier: it must not be taken for the beginning of another."""
_BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800"
_DOTS = "。·‧∙⋅"


@lru_cache(maxsize=4096)
def _folded(char: str) -> str:
    """What one character stands for: a plain digit or separator, nothing if it is invisible."""
    if char in "\n\r\v\f\x85\u2028\u2029":
        return "\n"
    category = unicodedata.category(char)
    if char == "\t" or category == "Zs" or char in _BLANK_LETTERS:
        return " "
    if category in ("Cf", "Cc", "Mn", "Me"):
        return ""
    if category == "Pd" or char == "\u2212":
        return "-"
    if char in _DOTS:
        return "."
    digit = unicodedata.digit(char, None)
    if digit is not None:
        return str(digit)
    wide = unicodedata.normalize("NFKC", char)
    return wide if len(wide) <= 4 else char


def _fold(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the place it comes from."""
    plain: list[str] = []
    origin: list[int] = []
    for i, char in enumerate(text):
        for piece in _folded(char):
            plain.append(piece)
            origin.append(i)
    return "".join(plain), origin


def _blank(text: str, finds: list[_Find]) -> str:
    parts, cursor = [], 0
    for start, end, _ in finds:
        parts += [text[cursor:start], "\0" * (end - start)]
        cursor = end
    return "".join([*parts, text[cursor:]])
