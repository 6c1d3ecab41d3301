"""Which bodies serve a place: a hint, département by département.

A postal code is a hint only: a caisse follows the person's situation as well as the address, a few
communes have a postal code of the neighbouring département, and an employer may depend on another
Urssaf than its neighbours. So one label is a proposal that the person confirms (« votre caisse »),
several are a choice, none is an open question. The facts, their date and their sources are in
`saisine.data.territories`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from saisine.data.territories import (
    ALSO_SERVED_BY,
    AS_OF,
    CORSE,
    DOUBTS,
    KEPT_CODES,
    METROPOLE,
    NATIONAL,
    OTHER_CAISSES,
    OTHER_URSSAF,
    OUTRE_MER,
    STRADDLING,
)
from saisine.reading.folding import fold

__all__ = [
    "AS_OF",
    "TERRITORIES",
    "Territory",
    "caisses_for",
    "cpsti_region",
    "department_of",
    "find_caisse",
    "is_overseas",
    "region_of",
    "territory",
    "territory_named",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Territory:
    """A département, or an overseas territory, and the bodies of the social security that serve it.

    `code`: "01" to "95", "2A", "2B", "971" to "978". `caisses`: the CPAM, or the body that plays
    its part; `urssaf`: the body that collects contributions; neither is ever empty, several are a
    choice. `cpsti_region`: the constituency of the CPSTI mediator for the bodies that have their
    seat here, None when not known. `doubt`: why the row is not certain, for maintainers.
    """

    code: str
    name: str
    caisses: tuple[str, ...]
    urssaf: tuple[str, ...]
    cpsti_region: str | None
    doubt: str | None = None


_ARTICLE = re.compile(r"^(?:de la |de l'|des |du |d'|de )")


def _table() -> dict[str, Territory]:
    rows = [
        Territory(
            code=code,
            name=_ARTICLE.sub("", of_name),
            caisses=OTHER_CAISSES.get(code, (f"CPAM {of_name}",)),
            urssaf=OTHER_URSSAF.get(code, (f"Urssaf {urssaf}",)),
            cpsti_region=region,
            doubt=DOUBTS.get(code),
        )
        for (urssaf, region), departements in METROPOLE.items()
        for code, of_name in departements.items()
    ]
    rows += [
        Territory(
            code=code, name=name, caisses=(body,), urssaf=(body,), cpsti_region=region, doubt=doubt
        )
        for code, name, body, region, doubt in OUTRE_MER
    ]
    return {row.code: row for row in sorted(rows, key=lambda row: row.code)}


TERRITORIES: Mapping[str, Territory] = MappingProxyType(_table())


def territory(code: str) -> Territory | None:
    """The row of a département or overseas territory ("21", "2A", "974"), None when unknown."""
    return TERRITORIES.get(code.strip().upper())


def department_of(postal_code: str) -> str | None:
    """The code of the territory that a postal code points to, None when it points to none.

    A hint only: the commune may be in the neighbouring département. Spaces are ignored.
    """
    digits = _digits(postal_code)
    if digits is None:
        return None
    if digits.startswith("20"):
        return CORSE.get(digits[2])
    code = KEPT_CODES.get(digits) or digits[: 3 if digits.startswith("97") else 2]
    return code if code in TERRITORIES else None


def caisses_for(postal_code: str, organisme: str) -> tuple[str, ...]:
    """The labels of the bodies of that kind that may serve that place, the likeliest first.

    `organisme`: `cpam`, `cgss`, `urssaf`. Overseas the CGSS, or the body in its place, answers to
    all three; there is no `cgss` elsewhere. Empty (always for `carsat`): ask openly.
    Even a single label is to be confirmed by the person.
    """
    labels: list[str] = []
    for place in _candidates(postal_code):
        if organisme == "cpam" or (organisme == "cgss" and len(place.code) == 3):
            labels += place.caisses
        elif organisme == "urssaf":
            labels += place.urssaf
    other = ALSO_SERVED_BY.get(_digits(postal_code) or "")
    if other is not None and organisme == "cpam":
        labels.append(other)
    return tuple(dict.fromkeys(labels))


def cpsti_region(postal_code: str) -> str | None:
    """The constituency of the CPSTI mediator for the bodies of that place, None when not certain.

    The law looks at the body's seat, not at the person's home (R612-9): once the person has named a
    body of another region, that one counts.
    """
    regions = {place.cpsti_region for place in _candidates(postal_code)}
    return regions.pop() if len(regions) == 1 else None


def find_caisse(text: str) -> str | None:
    """The label of the body that a text names in full: « la CPAM du Doubs », « Urssaf Bourgogne »,
    « la CPAM 21 », « Pajemploi »; None when it names none, or several."""
    said = fold(text)
    named = {label for label, pattern in _named() if pattern.search(said)}
    return named.pop() if len(named) == 1 else None


def territory_named(text: str) -> Territory | None:
    """The département that a short answer is, by its number or its name: « 93 », « dans la Loire-Atlantique »;
    None when it says anything else."""
    bare = _AROUND_A_PLACE.sub("", _letters(text)).strip()
    return TERRITORIES.get(bare.upper()) or _by_name().get(_doubles_once(bare))


def region_of(label: str) -> str | None:
    """The constituency of the CPSTI mediator for a body known by its label, None when not certain."""
    regions = {
        place.cpsti_region
        for place in TERRITORIES.values()
        if label in place.caisses or label in place.urssaf
    }
    return regions.pop() if len(regions) == 1 else None


def is_overseas(postal_code: str) -> bool:
    """True where one body (CGSS, CSSM, CPS) plays the parts of CPAM, Urssaf and Carsat."""
    return any(len(place.code) == 3 for place in _candidates(postal_code))


_AROUND_A_PLACE = re.compile(
    r"^(?:(?:c est|je (?:suis|depends|releve)|j habite|on est|celle|celui|caisse|departement|plutot|"
    r"dans|de|du|des|d|le|la|les|l|en|numero)\b ?)+|(?: (?:svp|merci|s il vous plait))$"
)


@cache
def _by_name() -> Mapping[str, Territory]:
    return {
        _doubles_once(_AROUND_A_PLACE.sub("", _letters(place.name))): place
        for place in TERRITORIES.values()
    }


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", fold(text)).strip()


def _doubles_once(text: str) -> str:
    """« Ille-et-Vilaine » is often written with one l."""
    return re.sub(r"([a-z])\1", r"\1", text)


@cache
def _named() -> tuple[tuple[str, re.Pattern[str]], ...]:
    found = [(label, re.compile(rf"\b{fold(label)}\b")) for label in NATIONAL]
    for place in TERRITORIES.values():
        for label in (*place.caisses, *place.urssaf):
            kind, _, rest = fold(label).partition(" ")
            name = re.sub(r"^(?:de la |de l'|des |du |de |d')", "", rest)
            spelled = re.escape(name).replace(r"\-", "[- ]").replace(r"\ ", "[- ]")
            bodies = {
                "cpam": r"(?:cpam|caisse primaire|assurance maladie|secu(?:rite sociale)?)",
                "cgss": r"(?:cgss|cpam|urssaf|secu(?:rite sociale)?|caisse generale)",
            }.get(kind, re.escape(kind))
            code = (
                rf"|cpam (?:du |de |n°)?{place.code.lower()}"
                if kind == "cpam" and len(place.caisses) == 1
                else ""
            )
            found.append(
                (
                    label,
                    re.compile(
                        rf"\b(?:{bodies} (?:de la |de l'|des |du |de |d'|en |a )?{spelled}{code})(?![\w'-])"
                    ),
                )
            )
    return tuple(found)


def _digits(postal_code: str) -> str | None:
    digits = "".join(postal_code.split())
    return digits if re.fullmatch(r"[0-9]{5}", digits) else None


def _candidates(postal_code: str) -> tuple[Territory, ...]:
    """Every territory where an address with that postal code may be, the likeliest first."""
    digits = _digits(postal_code)
    if digits is None:
        return ()
    code = department_of(digits)
    if code is not None:
        codes = [code, *([STRADDLING[digits]] if digits in STRADDLING else [])]
    else:
        codes = ["2A", "2B"] if digits.startswith("20") else []
    return tuple(TERRITORIES[each] for each in codes)
