"""The city named in answer to « quelle ville ? », or in a sentence about it."""

import re

from saisine.reading.home_told import SMALL_TOWN, plain_city, proper_city, without_leading
from saisine.reading.taken_back import kept_part

_AT_THE = re.compile(
    r"\W*(?:(?:j['’]habite|je vis|je suis|on habite|on vit) )?(aux?) (?=[A-ZÀ-Ý])", re.IGNORECASE
)
"""« Au Havre » is Le Havre."""


def city_in(text: str) -> str | None:
    """The city an answer names: « j'habite à Beaune » -> « Beaune »; None when it names none."""
    told = kept_part(SMALL_TOWN.sub("", text))
    said = re.split(r"[,;(?]|\bpr[èe]s d|\b[àa] c[ôo]t[ée] d", told)[0]
    labelled = re.sub(
        r"^\W*(?:la |ma )?(?:ville|commune)\b\s*(?::|c['’]est|est)\s*",
        "",
        said,
        flags=re.IGNORECASE,
    )
    city = plain_city(without_leading(labelled))
    if city is None:
        return None
    article = (
        {"au": "Le ", "aux": "Les "}.get(at[1].lower(), "") if (at := _AT_THE.match(said)) else ""
    )
    return article + proper_city(city)


def city_told(text: str) -> str | None:
    """« Le code postal c'est 76600 et la ville Le Havre » -> « Le Havre »."""
    said = re.search(
        r"\b(?:la |ma |et )?ville,? (?:c['’]est |est |de |: ?)?(?!(?:sans|avec|et|n['’]est|est|pas)\b)(?P<city>[^\d,;.!?<]{2,40})",
        text,
        re.IGNORECASE,
    )
    return proper_city(said["city"].strip()) if said else None
