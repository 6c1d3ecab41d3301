"""Finding every identifier in what a person typed, so that none reaches the language model.

A text is folded (plain digits, plain separators, nothing invisible), then read in this order:
e-mails, bank accounts, numbers (see `digits`). The NIR is reserved by law: décret 2019-341, CSS
R115-1.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from saisine.identifiers import digits, email, lettered, nir, phone, siret, spoken
from saisine.identifiers.clues import asked_for
from saisine.identifiers.invalid import Invalid

Kind = Literal["nir", "siret", "phone", "email", "number", "iban"]
_Find = tuple[int, int, Kind, str]
"""Start, end, kind: a place in the folded text; and what stands there, dictated numbers in figures."""


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
    if (
        asked_for(awaiting) == "nir"
        and sum(map(str.isdigit, plain)) <= _LONGEST_NUMBER
        and not _WORDS.search(plain)
    ):
        plain = plain.replace("\n", " ")  # a number copied from a card, line by line
    finds: list[_Find] = [
        (start, end, "email", plain[start:end])
        for start, end in email.find(plain, expected=awaiting == "email")
    ]
    finds += [
        (start, end, "iban", plain[start:end]) for start, end in _accounts(_blank(plain, finds))
    ]
    finds.sort()
    bare = _HIDDEN_ALREADY.sub(lambda m: "•" * len(m[0]), _blank(plain, finds))
    finds += _numbers(bare, awaiting)
    finds.sort()

    @cache  # for this call only: nothing that a person typed stays in memory
    def read(kind: Kind, typed: str) -> str | Invalid:
        return _READERS[kind](typed)

    for_model, for_screen, found, cursor = [], [], [], 0
    counts: dict[Kind, int] = {}
    for start, end, kind, typed in finds:
        first, last = origin[start], origin[end - 1] + 1
        result = read(kind, typed)
        counts[kind] = counts.get(kind, 0) + 1
        refused = result if isinstance(result, Invalid) else None
        found.append(
            Found(
                kind=kind,
                token=f"<{kind.upper()}_{counts[kind]}>",
                raw=text[first:last],
                value=None if isinstance(result, Invalid) else result,
                reason=refused.reason if refused else None,
                sentence=refused.sentence if refused else None,
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

_LONGEST_NUMBER = 15
"""Digits."""
_WORDS = re.compile(r"[^\W\d_]{2}")
_PLACEHOLDER = re.compile(
    r"[<＜]([^\w<>]{0,3}[^\W\d_]{2,15}[^\w<>]{0,3}_[^\w<>]{0,3}\d{1,20}[^\w<>]{0,3})[>＞]"
)
_HIDDEN_ALREADY = re.compile(
    r"(?:(?<!\d)\w(?: \w\w){0,2} |(?<!\d)\w{3} |(?<!\d)\w{1,2})?"
    r"•(?:[• ]*•)?(?:(?:(?<=•••)|(?<=•• •))\w\w(?!\w))?"
)
"""What `shown` leaves of an identifier: it must not be taken for the beginning of another."""
_BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800"
_DOTS = "。·‧∙⋅"


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


class _Folding(dict[int, str]):
    """Every character met so far, for `str.translate`."""

    def __missing__(self, code: int) -> str:
        if len(self) > 4096:
            self.clear()
        self[code] = folded = _folded(chr(code))
        return folded


_FOLDING = _Folding()


def _fold(text: str) -> tuple[str, Sequence[int]]:
    """The folded text, and for each of its characters the place it comes from."""
    if all(len(_FOLDING[ord(char)]) == 1 for char in set(text)):
        return text.translate(_FOLDING), range(len(text))
    pieces = [_FOLDING[ord(char)] for char in text]
    origin = [i for i, piece in enumerate(pieces) for _ in piece]
    return "".join(pieces), origin


def _numbers(text: str, awaiting: str | None) -> Iterator[_Find]:
    """Every number that may identify somebody, typed or dictated."""
    asked = asked_for(awaiting)
    told = spoken.in_figures(text, asked)
    slips = [(start, end, kind, "") for start, end, kind in lettered.find(told.text, asked)]
    found = [(start, end, kind) for start, end, kind, _ in slips]
    found += digits.find(_blank(told.text, slips), awaiting)
    for start, end, kind in found:
        if whole := _completed(told.text, start, end, kind):
            yield told.starts[start], told.ends[whole[0] - 1], kind, whole[1]
            continue
        if kind == asked and (more := _RUNS_ON.match(told.text, end)):
            end = more.end()
        typed = _put_right(told.text[start:end], told.text[end : end + _JUST_AFTER])
        yield told.starts[start], told.ends[end - 1], kind, typed


_RUNS_ON = re.compile(
    r"(?: \d\d|(?<=\.\d\d)\.\d{1,2}|(?<=-\d\d)-\d{1,2})(?!\d)"
    r"(?! ?(?:h\b|heures?|ans\b|€|eur|%|bis|ter|et\b|ou\b|[/:.,]\d|,? ?(?:de la |du )?"
    r"(?:rue|av|bd|boul|place|chemin|imp|all|route|quai|cours|lot|r[ée]s|[a-z]+ ?\d)))",
    re.IGNORECASE,
)
"""« 06 20 31 75 46 10 » where a telephone is asked for: figures too many, and no other number begins there."""
_JUST_AFTER = 60
"""Characters."""
_ITS_END = re.compile(
    r"(?:(?!\b(?:celui|celle|autre|sien|mien)\b)[^\n\d]){0,40}?"
    r"\b(?:(?:fini\w*|termine\w*) (?:plut[oô]t |bien )?par"
    r"|(?:[àa] la fin|(?:pardon|non|erreur|oups|plut[oô]t)\W+(?:(?:la|le|les|ma) )?"
    r"(?:fin|cl[ée]f?|derniers?(?: chiffres?)?)),?"
    r" (?:c['’]est|sont|c['’]était)) (?:le )?(?P<end>\d{1,4})(?!\d)",
    re.IGNORECASE,
)
"""« …27 90, non attendez, ça finit par 97 », « …45, pardon la fin c'est 54 »."""
_LAST_AGAIN = re.compile(
    r"[\s,.;(…-]*(?:(?:euh|ah|oh|enfin|mais)\b[\s,.…]*)*"
    r"\b(?:non|pardon|oups|erreur|plut[oô]t|je me trompe)\b[\s,.:…]*"
    r"(?:(?:non|pardon|attendez|c['’]est|plut[oô]t|je me trompe|d[ée]sol[ée]e?)\b[\s,.:…]*)*"
    r"(?P<end>\d\d(?:[ .]\d\d){0,2})(?=\W*(?:$|[à]? ?la fin|pour finir|[.,;!?](?!\d)))",
    re.IGNORECASE,
)
"""« 06 12 34 55 66, non 55 76 »."""
_ZERO_BEFORE = re.compile(
    r"[^\w\n]{0,3}(?:avec |et |sans oublier )?(?:le |un )?(?:z[ée]ro|0) devant\b", re.IGNORECASE
)
"""« 6 39 98 12 34, avec le zéro devant »."""
_WITHOUT_ZERO = 9
"""Digits."""
_ITS_KEY = re.compile(r"[^\d\n]{1,40}(?P<rest>\d\d)(?!\d)")
_ITS_NIC = re.compile(
    r"[^\d\n]{1,40}\b(?:nic|derri[èe]re|ensuite|puis|suivis?|apr[èe]s|[àa] la suite)\b[^\d\n]{0,30}"
    r"(?P<rest>\d{5}|\d{3} \d\d|\d\d \d{3})(?!\d)",
    re.IGNORECASE,
)
_RESTS = {("nir", 13): _ITS_KEY, ("siret", 9): _ITS_NIC}
"""What completes a number, said a few words after it: « … puis un peu plus loin 36 », « et le NIC 00038 »."""


def _completed(text: str, start: int, end: int, kind: Kind) -> tuple[int, str] | None:
    """Where a number ends, and the whole of it, when words stand before its last figures and it is then right."""
    bare = re.sub(r"\D", "", text[start:end])
    rest = _RESTS.get((kind, len(bare)))
    said = rest.match(text, end) if rest else None
    if said is None:
        return None
    whole = bare + said["rest"].replace(" ", "")
    return None if isinstance(_READERS[kind](whole), Invalid) else (said.end(), whole)


def _put_right(typed: str, after: str) -> str:
    """The number with the end that is said of it right after."""
    if _ZERO_BEFORE.match(after) and sum(map(str.isdigit, typed)) == _WITHOUT_ZERO:
        return f"0{typed}"
    said = _ITS_END.match(after) or _LAST_AGAIN.match(after)
    if said is None:
        return typed
    end = re.sub(r"\D", "", said["end"])
    replaced = re.search(r"\W?".join([r"\d"] * len(end)) + "$", typed)
    return typed[: replaced.start()] + end if replaced else typed


def _blank(text: str, finds: Sequence[_Find]) -> str:
    parts, cursor = [], 0
    for start, end, *_ in finds:
        parts += [text[cursor:start], "\0" * (end - start)]
        cursor = end
    return "".join([*parts, text[cursor:]])


# --- Bank accounts, and how each kind is read and shown ----------------------------------------

_IBAN_LENGTHS = {
    "AT": 20, "BE": 16, "CH": 21, "DE": 22, "DZ": 26, "ES": 24, "FR": 27, "GB": 22, "IE": 22,
    "IT": 27, "LU": 20, "MA": 28, "MC": 27, "NL": 18, "PL": 28, "PT": 25, "RO": 24, "TN": 24,
}  # fmt: skip
"""ISO 13616. An account of another country is hidden all the same, as a run of digits."""
_IBAN_HEAD = re.compile(
    rf"(?<![^\W_])({'|'.join(_IBAN_LENGTHS)}) ?\d\d(?=[ .\-]{{0,2}}[0-9a-z])", re.IGNORECASE
)
_IBAN_GROUP = re.compile(r"[ .\-]{0,2}([0-9A-Za-z]{1,34})(?![^\W_])")


def _accounts(text: str) -> Iterator[tuple[int, int]]:
    """IBANs by their country's length; mistyped, up to two characters too many or eight missing."""
    floor = 0
    for head in _IBAN_HEAD.finditer(text):
        if head.start() < floor:
            continue
        expected = _IBAN_LENGTHS[head[1].upper()]
        size, best = 4, 0
        group = _IBAN_GROUP.match(text, head.end())
        while group and size + len(group[1]) <= expected + 2:
            bank_code = size == 4 and group[1].isupper() and len(group[1]) == 4
            if not bank_code and not any(c.isdigit() for c in group[1]):
                break
            size += len(group[1])
            if size >= max(14, expected - 8):
                best = group.end()
            if size == expected and _is_iban(text[head.start() : best]):
                break
            group = _IBAN_GROUP.match(text, group.end())
        if best:
            floor = best
            yield head.start(), best


def _is_iban(typed: str) -> bool:
    value = _alphanumeric(typed)
    return int("".join(str(int(c, 36)) for c in value[4:] + value[:4])) % 97 == 1


def _read_iban(typed: str) -> str | Invalid:
    value = _alphanumeric(typed)
    if len(value) == _IBAN_LENGTHS[value[:2]] and _is_iban(value):
        return value
    return Invalid(
        "key",
        "Ce numéro de compte bancaire semble mal recopié. Ce n'est pas grave : "
        "vous n'avez pas besoin de le donner ici.",
    )


def _alphanumeric(typed: str) -> str:
    return "".join(c for c in typed if c.isalnum()).upper()


def _ends(typed: str) -> str:
    value = _alphanumeric(typed)
    return value[:2] + "•" * (len(value) - 4) + value[-2:]


_READERS: dict[Kind, Callable[[str], str | Invalid]] = {
    "nir": nir.read,
    "siret": siret.read,
    "phone": phone.read,
    "email": email.read,
    "number": _alphanumeric,
    "iban": _read_iban,
}
_SHOWN: dict[Kind, Callable[[str], str]] = {
    "nir": nir.show,
    "siret": siret.show,
    "number": _ends,
    "iban": _ends,
}
