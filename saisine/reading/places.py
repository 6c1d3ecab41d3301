"""Postal addresses."""

import re

_ADDRESS = re.compile(
    r"(?P<street>\b\d{1,4}(?:\s?(?:bis|ter|quater|[a-d]\b))?[, ]+(?:[^\W\d_][\w'’.\-]*[ ,]*){2,10}?)?"
    r"[,\s]*\b(?P<postal_code>(?:0[1-9]|[1-8]\d|9[0-8])\d{3})\b[,\s]+(?P<city>[^\W\d_][^\d,;.\n<()]*)",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"\b\d{1,4}(?:\s?(?:bis|ter|quater))?,?\s+(?:rue|avenue|av\.?|bd|boulevard|place|pl\.?|impasse|"
    r"chemin|ch\.|route|rte|all[ée]es?|quai|cours|square|lotissement|r[ée]sidence|lieu[- ]dit|hameau|"
    r"passage|sentier|mont[ée]e|faubourg|villa|cit[ée])\b[^\d\n<,;]{2,80}",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^\s*(?:j['’]habite(?: au| à)?|je vis(?: au| à)?|mon adresse(?: c['’]est| est)?|adresse|au|c['’]est|"
    r"alors|oui|à)\s*:?\s*(?:le |au )?",
    re.IGNORECASE,
)
_CITY_END = re.compile(
    r"\s+(?:et|mon|ma|je|j['’]|tel|tél|mail|email|t[ée]l[ée]phone|num[ée]ro|pour|depuis|n[ée]e?|mais|merci)\b.*$",
    re.IGNORECASE,
)
_MONTHS_AFTER = re.compile(r"^(?:euros?|eur|€|fois|jours|mois)\b", re.IGNORECASE)


def find_address(text: str) -> dict[str, str]:
    """What the text states of {"street", "postal_code", "city"}."""
    for match in _ADDRESS.finditer(text):
        city = _CITY_END.sub("", match["city"].strip(" -'’"))
        if not city or _MONTHS_AFTER.match(city):
            continue
        found = {"postal_code": match["postal_code"], "city": _proper(city)}
        street = (match["street"] or "").strip(" ,")
        if street:
            found["street"] = street
        elif said := _STREET.search(text[: match.start()]):
            found["street"] = said.group(0).strip(" ,")
        return found
    if said := _STREET.search(text):
        return {"street": _CITY_END.sub("", said.group(0)).strip(" ,.")}
    return {}


def read_address(text: str) -> dict[str, str]:
    """An answer to « Quelle est votre adresse ? » : looser, since an address was asked for."""
    found = find_address(text)
    postal = re.search(r"(?<![\d<_])((?:0[1-9]|[1-8]\d|9[0-8])\d{3})(?!\d)", text)
    if "postal_code" in found:
        if "street" not in found and postal:
            before = _LEADING.sub("", text[: postal.start()]).strip(" ,\n-")
            if 3 <= len(before) <= 120:
                found["street"] = before
        return found
    if postal:
        found["postal_code"] = postal[1]
        before = _LEADING.sub("", text[: postal.start()]).strip(" ,\n-")
        if len(before) >= 3:
            found["street"] = before
    return found


def _proper(city: str) -> str:
    if city.islower() or city.isupper():
        small = {"de", "du", "des", "la", "le", "les", "sur", "en", "et", "sous", "lès", "aux"}
        parts = re.split(r"([ -])", city.lower())
        return "".join(
            p if p in small and i else (p[:1].upper() + p[1:]) for i, p in enumerate(parts)
        )
    return city
