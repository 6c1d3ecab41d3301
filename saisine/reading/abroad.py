"""Postal addresses in other countries."""

import re

from saisine.data.countries import COUNTRIES
from saisine.reading.folding import fold
from saisine.reading.home_told import without_leading

_LONGEST_STREET = 120
"""Characters."""
_WHERE = re.compile(
    r"^.*\b(?:demeurant|habit\w+|domicili\w+|adresse|vit|r[ée]sid\w+)(?:\s+(?:[àa]|au|est|:))*\s*",
    re.IGNORECASE,
)
_COUNTRY = re.compile(
    rf"(?:^|[\s,;.(-])(?:en |au |aux )?(?P<country>{'|'.join(sorted(COUNTRIES, key=len, reverse=True))})[\s.)]*$"
)
_IN_PROSE = re.compile(
    r"(?P<code>\b(?:[A-Z]{1,2}[- ]?)?\d{4,6}\b)\s+(?P<city>[A-ZÀ-Ý][^\d,;.\n(]{1,30})"
    r"[,(]\s*(?P<country>[A-ZÀ-Ý][^\d,;.\n()]{2,25})"
)
"""« …, 1204 Genève, Suisse », in the middle of a text."""
_FOREIGN_CODE = re.compile(
    r"(?<![\w<])(?P<code>(?:[A-Z]{1,2}[- ]?)?\d{4,6}(?:[- ]?[A-Z]{2})?|[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}|\d{4}-\d{3})(?![\w-])"
)


def find_country(text: str) -> str | None:
    """The country an address ends with, France aside: « …, 28013 Madrid, Espagne »."""
    said = _COUNTRY.search(fold(text))
    return COUNTRIES[said["country"]] if said else None


def told_abroad(text: str) -> dict[str, str]:
    """An address in another country, in the middle of a text; {} for none."""
    said = _IN_PROSE.search(text)
    country = COUNTRIES.get(fold(said["country"])) if said else None
    if said is None or country is None:
        return {}
    found = {"country": country, "postal_code": said["code"], "city": said["city"].strip()}
    before = re.split(r"[.;\n]", text[max(0, said.start() - _LONGEST_STREET) : said.start()])[-1]
    street = _WHERE.sub("", before.strip(" ,")).rpartition(",")[2].strip()
    return {"street": street, **found} if re.search(r"\d", street) else found


def read_abroad(text: str, country: str) -> dict[str, str]:
    """Street, code and city as written: postal codes differ from one country to the next."""
    said = text.rstrip(" .)\n")
    if "," in said:
        said = said.rpartition(",")[0]
    else:  # the country is the last word or words
        said = " ".join(said.split()[: -len(str(_COUNTRY.search(fold(text))["country"]).split())])  # type: ignore[index]
    said = without_leading(said) or text
    found = {"country": country}
    codes = [*_FOREIGN_CODE.finditer(said)]
    code = codes[-1] if codes else None  # a house number comes before
    if code is None:
        street, _, city = said.rpartition("," if "," in said else " ")
        parts = {"street": street.strip(" ,"), "city": city.strip(" ,")}
        return found | {name: part for name, part in parts.items() if part}
    before, after = said[: code.start()].strip(" ,\n-"), said[code.end() :].strip(" ,\n-")
    if not after and "," in before:
        before, _, after = before.rpartition(",")
    parts = {"street": before.strip(" ,"), "postal_code": code["code"], "city": after.strip(" ,")}
    return found | {name: part for name, part in parts.items() if part}
