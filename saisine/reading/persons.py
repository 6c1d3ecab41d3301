"""The persons a story names: the one who writes or calls, and the one they do it for. Who is born when, and
whose number is whose, goes by who was named last."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from saisine.codes import RequesterType
from saisine.reading.dates import find_dates
from saisine.reading.folding import fold
from saisine.reading.kin import ADJECTIVES, KIN
from saisine.reading.labels import flat
from saisine.reading.named import BY, KIN_BEFORE, TITLE, WEAK, Named, person_concerned
from saisine.reading.people import find_names, find_titled
from saisine.reading.requester import find_requester

NEAR = 60
"""Characters between a name and the birth date that goes with it."""
AROUND = 45
"""Characters around a number where one looks for whose it is."""
MOST_BIRTHS = 12
OLDEST_CHILD = 5
"""Years. Nobody younger writes."""

_BORN = re.compile(
    r"(?:\b(?:nee?(?:\(e\))?|d\.?d\.?n\.?|naissance)\b|\((?=\d)|, (?=\d\d?[/.]\d\d?[/.]\d{4}))(?=[^.!?\d]{0,25}\d)"
)
_I_WAS = re.compile(r"\b(?:je suis|moi,?) (?=nee? )")
_THAT_ONE = re.compile(
    rf"\b(?:lui|elle|il|le defunt|la defunte|(?:mon|ma|notre) (?:{KIN})),? (?:c'est|c'etait|s'app?el+e|s'app?elait|se nommait|etait|est)\b[^.!?;]{{0,40}}$"
)
"""« Lui, c'était Jean Petit, né le… »: the day of somebody else."""
_PAPER = re.compile(
    r"\b(?:acte|extrait|certificat|declaration|justificatif|prime|bulletin|avis|lieu) de naissance[^0-9]{0,20}$"
)
_DEAD = re.compile(
    r"\bdeced\w+|\bmorte?\b|\bdefunte?\b|\bveu(?:f|ve)\b|\bdeces\b|\bfeue? |\bcapital deces\b"
)
_OF_A_PARENT = re.compile(
    r"\bconges?\b|\b(?:mater|pater)nite\b|\bindemnites\b|\bij\b|\baccouch\w+|\battestation de salaire\b"
)
"""A dispute about a birth is the parent's own."""
_OF_WOMAN = r"(?:madame|la dame|l'assuree\b|l'interessee\b|elle\b|cette dame)"
_OF_MAN = r"(?:monsieur|le monsieur|l'assure\b|l'interesse\b|lui\b|ce monsieur|mr\b)"
_ITS_OWN = re.compile(
    r"\b(?:c'est )?(?:mon (?:numero|nir|n°)|ma carte|ma secu|moi|le mien|la mienne)\b"
)
_THEIRS = re.compile(
    r"\b(?:le sien|la sienne|son (?:numero|nir|n°)|sa carte|sa secu|leur numero)\b"
)
_SOMEBODYS = re.compile(
    rf"\b(?:de|d'|pour|a|celui de|c'est) ?(?:(?P<woman>{_OF_WOMAN})|(?P<man>{_OF_MAN})|(?P<tie>{BY}{ADJECTIVES}?(?:{KIN})\b|(?:maman|papa|mamie|papy)\b|l'enfant\b|la personne\b|ma tutelle|le patient|la patiente|mon protege))"
)
_LIVES = re.compile(
    rf"\b(?:(?:il|elle|qui)|(?:mon|ma|notre) (?:{KIN})|madame|monsieur|mme|mr?|la dame|le monsieur)\b[^.!?;]{{0,40}}"
    r"\b(?:habit\w+|demeur\w+|vit|reside\w*|domicilie\w*|logee?|hebergee?|installee?)\b[^.!?;]{0,25}$"
)
_SON_ADRESSE = re.compile(r"\b(?:son|leur) adresse\b[^.!?;]{0,15}$")
_NUMBER = re.compile(r"<NIR_\d+>")


@dataclass(frozen=True, slots=True)
class People:
    """`caller`, `represented`: what is told among {"first_name", "last_name", "birth_date"}. `for_another`: the
    text plainly says that one acts for the other."""

    caller: dict[str, str] = field(default_factory=dict)
    represented: dict[str, str] = field(default_factory=dict)
    for_another: bool = False


@dataclass(frozen=True, slots=True)
class _Mention:
    """Where a name ends, `caller` or `represented`, and whether a woman when the words say so."""

    end: int
    who: str
    woman: bool | None


def find_people(text: str, today: date, by_agent: bool = False) -> People:
    """Who writes and for whom, as far as the text says. `by_agent`: it speaks of the caller in the third
    person (« Mme Essai appelle pour son mari »)."""
    low = flat(text)
    named, caller = _two(text, low, by_agent)
    born = _births(text, low, today, _mentions(low, caller, named))
    represented = {**(named.names if named else {}), **_dated(born.get("represented"))}
    caller = {**caller, **_dated(born.get("caller"))}
    told = named is not None and _acts(low, named, represented, by_agent)
    return People(caller, represented, told)


def whose_numbers(text: str, by_agent: bool = False) -> dict[str, str]:
    """For each `<NIR_n>` of a story about two persons, `nir` (of the one who writes) or `represented_nir`, as
    the words around say, else of who was named last; what nothing tells is left out."""
    low = flat(text)
    named, caller = _two(text, low, by_agent)
    if named is None and not KIN_BEFORE.search(low):
        return {}
    return dict(_numbers(low, text, _mentions(low, caller, named)))


def plainly_whose(text: str) -> dict[str, str]:
    """The same for the numbers that « le mien », « mon numéro », « son n° » come right before, whoever is named."""
    low, found = flat(text), {}
    for match in _NUMBER.finditer(text):
        before = re.split(r"[.;>]", low[max(0, match.start() - AROUND) : match.start()])[-1]
        ends = [
            (said.end(), name)
            for name, pattern in (("nir", _ITS_OWN), ("represented_nir", _THEIRS))
            for said in pattern.finditer(before)
        ]
        if ends:
            found[match.group(0)] = max(ends)[1]
    return found


_MY_HOME = re.compile(
    r"\bmoi,? (?:(?:c'est|j'habite|je (?:suis|vis|loge|reste))(?: au| a)? |au )?(?=\d)|\bmon adresse(?: a moi)?,? ?(?:c'est|est|:)? ?(?=\d)|"
    r"\b(?:j'habite|je (?:vis|loge|demeure))(?: au| a)? (?=\d)"
)
_THEIR_HOME = re.compile(
    r"\b(?:son|leur) adresse\b|\badresse (?:de|a) (?:ma|mon|mes|la|le|sa|elle|lui)\b|\b(?:il|elle) (?:habite|vit|loge|demeure)\b"
)
_TOGETHER = re.compile(
    r"\bmoi aussi\b|\bmeme adresse\b|\bensemble\b|\bchez (?:elle|lui|eux|moi|nous)\b|\bavec (?:elle|lui|moi)\b"
)
_THEIR_PHONE = re.compile(
    r"(?:\bson (?:telephone|tel|portable|numero|fixe|mobile)|\b(?:telephone|tel|portable|numero|fixe) (?:de|a) (?:ma|mon|la|le|sa|elle|lui)\b[^<.!?]{0,20}|\b(?:et )?(?:elle|lui)\b|\ble sien)[^<.!?\w]{0,8}(?:c'est |est )?(?:le |au )?$"
)
_PHONE = re.compile(r"<PHONE_\d+>")


def own_home(text: str) -> str | None:
    """Of what tells the home of another (« son adresse c'est… et moi 27 avenue… »), the part that tells one's own, ""
    where none does; None when it does not tell another's apart."""
    low = flat(text)
    if not _THEIR_HOME.search(low) or _TOGETHER.search(low):
        return None
    mine = _MY_HOME.search(low)
    return "" if mine is None else re.split(_THEIR_HOME, text[mine.end() :], maxsplit=1)[0]


def phones_of_theirs(text: str) -> frozenset[str]:
    """The phones that are said to be those of the person concerned: « elle <PHONE_2> »."""
    low = flat(text)
    told = _PHONE.finditer(text)
    return frozenset(
        one[0] for one in told if _THEIR_PHONE.search(low[max(0, one.start() - NEAR) : one.start()])
    )


def lives_there(text: str, street: str) -> bool:
    """True when `street` is said to be the home of the person concerned: « elle habite 12 rue des Essais »."""
    low, place = flat(text), flat(text).find(flat(street))
    before = low[:place] if place > 0 else ""
    return bool(_LIVES.search(before) or _SON_ADRESSE.search(before))


def find_status(text: str, by_agent: bool = False) -> RequesterType | None:
    """What is said of the person concerned, else of the caller, right after their name: « M. Reto Vallier,
    assuré, né le… »."""
    low = flat(text)
    named, caller = _two(text, low, by_agent)
    for mention in sorted(_mentions(low, caller, named), key=lambda m: m.who != "represented"):
        for said in low[mention.end : mention.end + AROUND + NEAR].split(",")[1:3]:
            said = re.split(r"[.;(\d]|\bnee?\b|\bqui\b|\bque\b", said)[0].strip()
            if len(said) > 3 and (status := find_requester(f"je suis {said}")):
                return status
    return None


def _two(text: str, low: str, by_agent: bool) -> tuple[Named | None, dict[str, str]]:
    """The person concerned, where another writes for them, and the names of the one who writes."""
    named = person_concerned(text, low)
    shown = text
    if named is not None and named.names:
        shown = text[: named.start] + " " * (named.end - named.start) + text[named.end :]
    caller = find_names(text)
    if len(caller) < 2:
        caller = find_titled(shown) if by_agent else {}
    if named and _same(caller, named.names):
        caller = {}
    return named, caller


def _dated(born: str | None) -> dict[str, str]:
    return {"birth_date": born} if born else {}


def _same(one: dict[str, str], other: dict[str, str]) -> bool:
    return {fold(v) for v in one.values()} == {fold(v) for v in other.values()}


def _acts(low: str, named: Named, represented: dict[str, str], by_agent: bool) -> bool:
    """True when naming somebody so says that one acts for them: always with « pour », « tutrice de »; a
    tie alone only with a birth date, and not of somebody who died."""
    if named.rank < WEAK:
        return True
    if _DEAD.search(low) or "last_name" not in represented:
        return False
    if named.child and _OF_A_PARENT.search(low):
        return False
    return by_agent or "birth_date" in represented


def _mentions(low: str, caller: dict[str, str], named: Named | None) -> list[_Mention]:
    """Where each of the two is named, in order."""
    found = [_Mention(named.end, "represented", named.woman)] if named else []
    last = flat(caller.get("last_name", ""))
    for match in re.finditer(re.escape(last), low) if last else ():
        if named is None or not named.start <= match.start() < named.end:
            before = low[max(0, match.start() - NEAR) : match.start()]
            title = re.search(rf"({TITLE})(?:[\w'-]{{1,30}} ){{0,3}}$", before)
            woman = title[1].startswith(("mme", "mlle", "mad")) if title else None
            found.append(_Mention(match.end(), "caller", woman))
            break
    found += [_Mention(m.end(), "caller", None) for m in _I_WAS.finditer(low)]
    return sorted(found, key=lambda mention: mention.end)


def _last_named(mentions: list[_Mention], place: int) -> str | None:
    before = [mention.who for mention in mentions if mention.end <= place]
    return before[-1] if before else None


def _births(text: str, low: str, today: date, mentions: list[_Mention]) -> dict[str, str]:
    """The birth date of each, as YYYY-MM-DD."""
    found: dict[str, str] = {}
    told = [
        m for m in _BORN.finditer(low) if not _PAPER.search(low[max(0, m.end() - NEAR) : m.end()])
    ]
    for match in told[:MOST_BIRTHS]:
        near = text[match.start() : match.end() + NEAR]
        when = next(iter(find_dates(near, today)), None)
        if when is None or len(when.value) != len("2017-09-09") or when.start > NEAR / 2:
            continue
        after_name = any(0 <= match.start() - m.end <= 2 for m in mentions)
        if match.group(0)[0] in "(," and not after_name:
            continue
        other = _THAT_ONE.search(low[: match.start()])
        who = _last_named(mentions, match.start() + 1) or ("represented" if other else "caller")
        if who == "represented" or int(when.value[:4]) <= today.year - OLDEST_CHILD:
            found.setdefault(who, when.value)
    return found


def _numbers(low: str, text: str, mentions: list[_Mention]) -> Iterator[tuple[str, str]]:
    sex = {mention.who: mention.woman for mention in reversed(mentions)}
    for match in _NUMBER.finditer(text):
        before = re.split(r"[.;>]", low[max(0, match.start() - AROUND) : match.start()])[-1]
        after = low[match.end() : match.end() + AROUND].lstrip(" ,(")
        said = [*_SOMEBODYS.finditer(before)][-1:] or [*filter(None, [_SOMEBODYS.match(after)])]
        other = None
        if _ITS_OWN.match(after):
            other = False
        elif said and said[0]["tie"]:
            other = True
        elif said:
            woman = bool(said[0]["woman"])
            other = sex.get("caller") is not woman or sex.get("represented") is woman
        elif _ITS_OWN.search(before):
            other = False
        elif _THEIRS.search(before):
            other = True
        elif last := _last_named(mentions, match.start()):
            other = last == "represented"
        if other is not None:
            yield match.group(0), "represented_nir" if other else "nir"
