"""Who a pasted form names: the one who calls and, where there is one, the person they call for."""

import re
from collections.abc import Mapping
from datetime import date

from saisine.codes import Mandate
from saisine.draft import Value
from saisine.reading.births import find_birth_date
from saisine.reading.cities_told import city_in
from saisine.reading.folding import fold
from saisine.reading.kin import KIN, mirrored
from saisine.reading.people import proper_names, read_names
from saisine.reading.places import read_address
from saisine.reading.third_party import find_mandate, find_relation, mandate_by_age

Facts = dict[str, Value | None]

_ASIDE = re.compile(r"[,;(–—]|\s-\s|\bn[ée]e?\b|\bNIR\b|<|\d")
_TIE = re.compile(rf"\b(?P<kin>{KIN})\b")
_OWN_WORDS = re.compile(r"\b(?:mon|ma|son|sa|notre)\b")
_NO = re.compile(r"(?:n|non|aucune?|neant|0|/|-+|no|sans)\b")
_PARTNER = re.compile(
    r"\b(?:assistante? sociale?|travailleu(?:r|se) sociale?|ccas|association|partenaire|"
    r"france services|educat(?:eur|rice)|cesf)\b"
)
_WOMAN = re.compile(r"\b(?:mme|madame|mlle|mademoiselle|nee)\b")
_MAN = re.compile(r"\b(?:m\.|mr|monsieur|ne le)(?!\w)")


def found_people(fields: Mapping[str, str], today: date) -> Facts:
    """Names, birth dates, numbers of the two, with their tie and the title of the one who calls."""
    caller, other = fields.get("full_name", ""), fields.get("represented", "")
    found: Facts = _person(caller, today)
    for name in ("last_name", "first_name"):
        if said := fields.get(name):
            found[name] = _proper(said)
    if born := _born(fields.get("birth_date"), today):
        found["birth_date"] = born
    found.update(_place(fields))
    if not any(name.startswith("represented") for name in fields):
        return found
    found["acting_for"] = "autre"
    found.update({f"represented_{n}": v for n, v in _person(other, today).items()})
    for name in ("represented_last_name", "represented_first_name"):
        if said := fields.get(name):
            found[name] = _proper(said)
    if born := _born(fields.get("represented_birth_date"), today):
        found["represented_birth_date"] = born
    if number := _number(fields.get("represented_nir", "") or other):
        found |= {"represented_nir": number, "nir": _number(fields.get("nir", ""))}
    elif number := _number(fields.get("nir", "")):
        found |= {"nir": number}
    found.update(_title(fields, found, today))
    return found


def _person(said: str, today: date) -> Facts:
    """« Mme Odette FAUX, née le 3 mai 1941 (fille, procuration) »."""
    named = _ASIDE.split(said, maxsplit=1)[0].strip()
    found: Facts = dict(read_names(named) or (proper_names(named) if named else {}))
    if born := _born(said, today):
        found["birth_date"] = born
    return found


def _born(said: str | None, today: date) -> str | None:
    """A child may be born lately."""
    if not said:
        return None
    return find_birth_date(said, today, asked=True) or find_birth_date(f"née le {said}", today)


def _title(fields: Mapping[str, str], found: Facts, today: date) -> Facts:
    caller, told = fields.get("full_name", ""), fields.get("relation", "")
    asides = _ASIDE.split(caller, maxsplit=1)
    said = [asides[1] if len(asides) > 1 else "", told]
    aside = " ".join([*said, fields.get("mandate", ""), fields.get("requester_type", "")]).strip()
    facts: Facts = {}
    tie = _relation(told, aside, fields.get("represented", "")) or fields.get(
        "represented_relation"
    )
    if tie:
        facts["represented_relation"] = tie
    born = found.get("represented_birth_date")
    title: Mandate | None = find_mandate(aside, today)
    title = title or mandate_by_age(tie, born if isinstance(born, str) else None, today)
    if not title and _says(fields.get("mandate_written")):
        title = "written"
    if not title and _says(fields.get("mandate_consent")):
        title = "consent"
    if not title and (other := find_mandate(fields.get("represented", ""))):
        title = other
    if title:
        facts["mandate"] = title
    if _PARTNER.search(fold(aside)):
        facts["requester_type"] = "partenaire"
    return facts


def _relation(told: str, aside: str, other: str) -> str | None:
    """What the person concerned is to the one who calls, whose own tie is « fille »."""
    if told and _OWN_WORDS.search(fold(told)):
        return find_relation(told)
    if match := _TIE.search(fold(told) or fold(aside)):
        said = fold(other)
        woman = True if _WOMAN.search(said) else False if _MAN.search(said) else None
        return mirrored(match["kin"], woman) or match["kin"]
    return find_relation(other) if other else None


def _says(said: str | None) -> bool:
    return bool(said) and not _NO.match(fold(said or ""))


def _number(said: str) -> str | None:
    match = re.search(r"<NIR_\d+>", said)
    return match.group(0) if match else None


def _place(fields: Mapping[str, str]) -> Facts:
    """« CP : 21000 », « CP - Ville : 21000 Dijon », « Commune : DIJON »."""
    found: Facts = {}
    if said := fields.get("postal_code"):
        found.update(read_address(said))
    if said := fields.get("city"):
        found.update(
            {k: v for k, v in read_address(said).items() if k != "street"}
            or {"city": city_in(said) or said}
        )
    return {
        name: value for name, value in found.items() if name in ("postal_code", "city", "country")
    }


def _proper(said: str) -> str:
    bare = re.sub(
        r"^(?:(?:M\.|Mr\.?|Mme|MME|Mlle|Monsieur|Madame)\s+)|\s*[,(].*$", "", said
    ).strip()
    return (
        bare
        if not (bare.isupper() or bare.islower())
        else re.sub(r"[^\W\d_]+", lambda w: w.group(0).capitalize(), bare.lower())
    )


def whose_in(fields: Mapping[str, str]) -> dict[str, str]:
    """The question that each `<NIR_n>` of a form about two persons answers."""
    named = f"{fields.get('represented_nir', '')} {fields.get('represented', '')}"
    theirs = dict.fromkeys(re.findall(r"<NIR_\d+>", named), "represented_nir")
    own = dict.fromkeys(re.findall(r"<NIR_\d+>", fields.get("nir", "")), "nir")
    return {**own, **theirs} if theirs else {}
