"""The city written before its postal code, or at the end of a street: « 6 quai de la Loire Paris 75019 »."""

import re

from saisine.data.cities import CITIES
from saisine.reading.folding import fold

_LONGEST_CITY = 5
"""Words."""
_TIES = re.compile(
    r"(?:de|du|des|la|le|les|l'|d'|rue|avenue|av\.?|place|bd|boulevard|quai|route|chemin|porte|saint|st|et|en|sur)$"
)
_AT = re.compile(
    r"[\s,]+[àa]\s+(?P<city>[A-ZÀ-Ý][\w'’-]*(?:[ -](?:[A-ZÀ-Ý][\w'’-]*|sur|en|de|la|le|les))*)$"
)
"""« 5 rue du Pressoir à Beaune »."""
_PARTED = re.compile(
    r"(?P<street>.*\S)\s*(?:[,\n(]|(?<=\w{4})\.\s|\s-)\s*(?P<city>[^\W\d_][^,\n()\d]{1,40})",
    re.DOTALL,
)
_INSIDE_STREET = re.compile(
    r"(?i:\b(?:appartement|appt?|apt|b[âa]t(?:iment)?|[ée]tage|esc(?:alier)?|porte|r[ée]s(?:idence)?|lot|bp|hall|entr[ée]e|"
    r"lieu[- ]dit|rue|avenue|chemin|route|all[ée]es?|impasse|place|boulevard|chez|code|c/o)\b)"
)
_NAMED_AFTER = re.compile(
    r"(?P<street>.* (?:des|du|aux?|de la|de l['’]) ?(?:[^\W\d_][\w'’-]+)) (?P<city>(?:L[aeo]s? )?[A-ZÀ-Ý][\w'’-]+)$"
)
"""« Des », « de la » take one word: « rue des Lilas Beaune »."""
_COMPOSED = re.compile(
    r"(?P<street>.*\S) (?P<city>(?:(?:Saint|Sainte|St|Ste)-[A-ZÀ-Ý][\w'’-]+|[A-ZÀ-Ý][\w'’]+-(?:sur|sous|en|l[eè]s?|la|de|du|d['’])-?[\w'’-]+))$"
)


def city_at_end(said: str) -> tuple[str, str] | None:
    """(street, city) when `said`, which stands before a postal code, ends with a city; None otherwise."""
    bare = said.strip(" ,.-–(\n\t")
    if at := _AT.search(bare):
        return bare[: at.start()].strip(" ,-"), at["city"]
    if (parted := _PARTED.fullmatch(bare)) and not _INSIDE_STREET.search(parted["city"]):
        return parted["street"].strip(" ,-"), parted["city"].strip(" -")
    if known := known_city_at_end(bare):
        return known
    for pattern in (_COMPOSED, _NAMED_AFTER):
        found = pattern.fullmatch(bare)
        if found and not _TIES.search(fold(found["street"])) and len(found["street"].split()) > 2:
            return found["street"], found["city"]
    return None


def known_city_at_end(said: str) -> tuple[str, str] | None:
    """(street, city) when the last words are a well-known city and not what the street is named after."""
    words = said.split()
    for count in range(min(_LONGEST_CITY, len(words) - 2), 0, -1):
        city, street = " ".join(words[-count:]), " ".join(words[:-count])
        if fold(city).replace("-", " ") in CITIES and not _TIES.search(fold(street)):
            return re.sub(r"[\s,]+[àa]$", "", street), city
    return None


def parted_city(said: str) -> dict[str, str]:
    """« Huit rue du Four à Nevers » -> its street and its city; {} when no city is said after « à »."""
    at = _AT.search(said)
    return {"street": said[: at.start()].strip(" ,-"), "city": at["city"]} if at else {}
