"""Postal addresses, in France and elsewhere."""

import re

from saisine.data.cities import CITIES
from saisine.identifiers.spoken import in_figures
from saisine.reading.abroad import find_country, read_abroad, told_abroad
from saisine.reading.amounts import read_amount
from saisine.reading.city_before import city_at_end, known_city_at_end
from saisine.reading.communes import commune_in, communes_of, is_commune, named_among
from saisine.reading.folding import fold
from saisine.reading.home_told import (
    is_an_area,
    plain_address,
    proper_city,
    without_area,
    without_leading,
)
from saisine.reading.taken_back import kept_part

_MONTHS = "janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre"
_KINDS = (
    r"(?:rue|avenue|av\.?|bd|boulevard|place|pl\.?|impasse|imp\.?|chemin|ch\.|route|rte|all[ée]e?s?|quai|cours|square|lotissement|"
    r"r[ée]sidence|lieu[- ]dit|hameau|passage|sentier|mont[ée]e|faubourg|villa|cit[ée]|ruelle|voie|esplanade|"
    r"mail(?= (?:de|des|du|d|la|[^\W\d_]{4,})\b)|r(?= (?:de|des|du|d|la)\b)|grand['’e]? ?rue|grande rue|promenade|clos|venelle|rond[- ]point|traverse|sente|chauss[ée]e|corniche|domaine|parc|r\.)(?!\w)"
)
_STREET = re.compile(
    rf"\b\d{{1,4}}(?: ?[-/] ?\d{{1,4}})?(?:\s?(?:bis|ter|quater|[a-d](?=\s)))?,?\s+(?:de (?:la |l['’])?|du )?{_KINDS}"
    rf"(?:[^\d\n<,;()]|\b\d{{1,2}}(?:er)? (?:{_MONTHS})(?: \d{{4}})?\b){{2,80}}",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"(?<![\d<_\w-])(?P<code>(?:0[1-9]|[1-8]\d|9[0-8]) ?\d{3})(?![\d\w-])(?! ?(?:euros?|eur\b|€|fois|jours|mois|personnes))"
)
_NO_OTHER_CODE = re.compile(
    r"^[^\d\n]{0,40}\b(?:pas|jamais|plus) [^,;\n]{1,30}[,;] (?:mais )?c['’]est (?=\d{2} ?\d{3}\b)",
    re.IGNORECASE,
)
"""« On n'écrit pas 2A, c'est 20000 »."""
_EITHER_CODE = re.compile(r"(?<!\d)\d{2} ?\d{3},? ou (?:bien )?(?:le )?\d{2} ?\d{3}(?!\d)")
"""« 58000 ou 58300 » is for the person to say."""
_FORMER = re.compile(
    r"^[^\d.;]{0,40}\b(?:non|pardon|erreur|oups)\b[^\d]{0,40}\d{2} ?\d{3}\b"
    r"|^\W*(?:(?:ah|non|euh|mais|enfin|oups)\W+)*(?:ca )?(?:c'etait|l'ancien|ancien|etait|avant\b)"
)
_ALONE = re.compile(r"[^\W\d_][^\d,;:.]{1,40}")
_BOX = re.compile(
    r"(?<!\w)(?:b\.? ?p\.?|c\.? ?s\.?|tsa|bo[îi]te postale)\s*(?:n°)?\s*$", re.IGNORECASE
)
"""« BP 90012 » is no postal code."""
_LABELS = re.compile(
    r"[,;]?\s*\b(?:et )?(?:le |mon )?(?:code(?: postal)?|c\.?p\.?)\s*(?::|c['’]est|est)?\s*(?=\d{2} ?\d{3}(?!\d))"
    r"|(?<=\d)[,;]?\s*\b(?:et )?(?:la |ma )?(?:ville|commune)\s*(?::|c['’]est|est|de)?\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
"""« …, code postal : 69003, ville : Lyon »."""
_COMPLEMENT = re.compile(
    r"(?:appartement|appt?|apt|b[âa]t(?:iment)?|r[ée]s(?:idence)?|chez|foyer|ehpad|h[ôo]tel|[ée]tage|esc(?:alier)?|porte|hall|lot|"
    r"entr[ée]e|c/o|pk|km|bloc|quartier|imm(?:euble)?|pavillon|lotissement|hameau|lieu[- ]dit|centre|ccas|ferme|ch[âa]teau|domaine|mas|villa|tour|b\.?p|z\.?[ai]\.?c?)\b",
    re.IGNORECASE,
)
"""What completes a numbered street, before or after it."""
_COMPLETES = re.compile(
    rf"(?:[\s,(-]*(?:(?:au )?\d{{1,2}} ?(?:er|e|[èe]me) [ée]tage|rdc|rez[- ]de[- ]chauss[ée]e|(?:\d\w? (?=[àa] ))?{_COMPLEMENT.pattern})[^,;.\n]{{0,40}})+",
    re.IGNORECASE,
)
_ENDS_ON_IT = re.compile(rf"{_COMPLEMENT.pattern}$", re.IGNORECASE)
_ITS_NUMBER = re.compile(r"\.? ?(?:n° ?)?\w{1,4}(?!\w)")
_NEAR_END = 20
"""Characters of a street where « …, appt » may stand before its number."""
_NO_CODE = re.compile(
    r"(?:dossier|num[ée]ro|r[ée]f(?:[ée]rence)?|n°|suivi|\d[ .]?)\s*:?\s*$", re.IGNORECASE
)
_CITY = re.compile(
    r"(?:[,\s]|[-–] )*(?P<city>[^\W\d_][^\d,;.:\n<()!?]*(?:(?<=[Cc][Ee][Dd][Ee][Xx] )\d{1,2}\b|\d{1,2}(?:er|e|eme|ème)\b)?)"
    r"(?P<end>\s*[?])?",
    re.IGNORECASE,
)
_STILL = re.compile(r"^(?:(?:toujours|encore|maintenant|donc) )?[àa] (?=[^\W\d_])", re.IGNORECASE)
_NO_CITY = re.compile(
    r"(?:du|de|vous|je|j['’]|et|pour|mais|qui|que|il|elle|on|nous|mon|ma|ils|au|avec|c['’]est|depuis|svp|merci|maintenant|d[ée]sormais|actuellement|aujourd['’]hui|en|dans|voil[àa]|ici|là|ou)\b",
    re.IGNORECASE,
)
_CITY_END = re.compile(
    r"\s+(?:et|mon|ma|je|j['’]\w+|chez|jsuis?|jhabite|comme|porte|c['’]est|cest|c(?= (?:la|le|chez|mon|ma|pareil|meme|l)\b)|tel|tél|(?<!\d )mail|email|t[ée]l[ée]phone|num[ée]ro|pour|depuis|n[ée]e?|mais|merci|(?<!de )(?<!de-)france)\b.*$",
    re.IGNORECASE,
)
_FOLLOWED_BY_CODE = re.compile(rf"[\s,(-]*{_CODE.pattern}")
"""The city comes after the code: « impasse du Four à Chaux, 87000 Limoges »."""
_IN_CITY = re.compile(
    r"\s+[àa]\s+(?P<city>[A-ZÀ-Ý][\w'’-]*(?:[ -](?:[A-ZÀ-Ý][\w'’-]*|sur|en|de|la|le|les))*)\s*$"
)
_CITY_FIRST = re.compile(
    r"^\W*(?:j['’]habite |je vis |je suis )?[àa] (?P<city>[^\W\d_][^\d,]{1,40}),? (?:au|[àa]l['’]adresse)? ?(?=\d)",
    re.IGNORECASE,
)
"""« À Nevers, au 8 rue du Four »."""
_SPOKEN_STREET = re.compile(
    rf"(?P<street>[^\d,]*\b{_KINDS}[^\d,]*?)[\s,]+(?P<at>[àa]|au)\s+(?P<city>[A-ZÀ-Ý][\w'’ -]+)",
    re.IGNORECASE,
)
"""« Douze rue des Tanneurs au Mans », before its code."""
_WARD = re.compile(r" \d{1,2}(?:er|e|[èe]me)\b", re.IGNORECASE)
"""« Paris 18e »."""
_LANDMARK = re.compile(
    r"[\s,]+(?:juste |c['’]est )?(?:[àa] c[ôo]t[ée] d|en face d|pr[èe]s d|derri[èe]re |devant |(?:la |une |c['’]est la )?maison (?:(?:aux?|avec) |bleue|blanche|rouge|jaune|verte|grise|rose|qui )|au[- ]dessus d|au fond d|vers )\S.*$",
    re.IGNORECASE,
)
"""« 8 rue du Four, en face de la poste »."""
_LIVING = re.compile(
    r"(?:habit\w*|adresse|domicil\w*|demeur\w*|je vis|loge\w*|d[ée]m[ée]nag\w*|prenez|install[ée]e?)[^.!?]{0,30}$|^\W*(?:au )?$",
    re.IGNORECASE,
)
AROUND = 150
"""Characters looked at before and after a code, for what it is."""
LONGEST_STREET = 120
"""Characters."""
LONGEST_CITY = 6
"""Words."""


_FLAT_LAST = re.compile(
    r"(?P<home>\b\d{5} +[^\W\d_][^\d,;.\n]{1,38}?)[ ,]+(?P<flat>(?:apt|appt|app|appart(?:ement)?|b[aâ]t(?:iment)?|esc(?:alier)?|porte)\.? ?(?:n° ?)?[\w]{1,3})\b(?!['’])",
    re.IGNORECASE,
)


def _flat_first(text: str) -> str:
    """« 12 rue Solférino 59000 Lille apt 4 » with its flat in the street."""
    return _FLAT_LAST.sub(r"\g<flat>, \g<home>", text)


def find_address(text: str) -> dict[str, str]:
    """What the text states of {"street", "postal_code", "city"}: a numbered street, a code and its city."""
    if abroad := told_abroad(text):
        return abroad
    text = _FLAT_LAST.sub(r"\g<home>", text)  # an answer that is asked for has its flat
    found = _street(text)
    for code in _CODE.finditer(text):
        city = _city_after(text, code.end())
        if not city or _NO_CODE.search(text[: code.start()]):
            continue
        if not found and not _is_told_as_home(text, code):
            continue
        return {**found, "postal_code": code["code"].replace(" ", ""), "city": city}
    said = _STREET.search(text)
    return found if said and _LIVING.search(text[: said.start()]) else {}


def read_address(text: str) -> dict[str, str]:
    """An answer to « Quelle est votre adresse ? » : looser, since an address was asked for."""
    text = re.sub(r"(?<=[^\s,])[ ,]*\n\s*", ", ", text.strip())
    if abroad := told_abroad(text):
        return abroad
    if country := find_country(text):
        return read_abroad(text, country)
    text = _flat_first(text)
    text = _NO_OTHER_CODE.sub("", _LABELS.sub(" ", plain_address(kept_part(text))))
    found = _street(text)
    if _EITHER_CODE.search(text):
        return found
    code = _code_of(text)
    if code is None:
        return _told_without_code(text, found)
    found["postal_code"] = code["code"].replace(" ", "")
    before = without_leading(text[: code.start()])
    if "street" in found and (whole := _whole_street(before, found["street"])):
        found["street"] = whole
    if (
        "street" in found
        and (host := _HOST.match(text, code.end()))
        and not _ANOTHER_HOME.search(host["host"])
    ):
        found["street"] = f"{found['street']}, {host['host'].strip()}"
    city = _city_after(text, code.end())
    if not city and "city" not in found and (ended := city_at_end(before)):
        found["street"], city = ended  # « 14 rue des Lilas, Valenciennes 59300 »
    if city:
        found["city"] = proper_city(city)
        if "street" not in found and 3 <= len(before) <= 120:
            found["street"] = before
    elif "street" not in found and re.search(r"\d", before) and len(before) <= 120:
        found["street"] = before
    elif "street" in found and "city" not in found and _ALONE.fullmatch(before):
        found["city"] = proper_city(before)  # « Nevers 58000, 8 rue du Four »
    elif "street" not in found and (apart := _SPOKEN_STREET.fullmatch(before)):
        town = f"Le {apart['city']}" if fold(apart["at"]) == "au" else apart["city"]
        found |= {"street": apart["street"], "city": proper_city(town)}
    elif "street" not in found and len(before) >= 2 and len(before.split()) <= LONGEST_CITY:
        found["city"] = proper_city(before)  # « Dijon 21000 »
    return found


def _code_of(text: str) -> re.Match[str] | None:
    """The first postal code that is not said to be of before: « 44100, ah non, ça c'était l'ancien »."""
    codes = [
        c
        for c in _CODE.finditer(text)
        if not _BOX.search(text[max(0, c.start() - AROUND) : c.start()])
    ]
    now = [c for c in codes if not _FORMER.search(fold(text[c.end() : c.end() + AROUND]))]
    return next(iter(now or codes), None)


def _told_without_code(text: str, found: dict[str, str]) -> dict[str, str]:
    """« 12 rue des Lilas Lyon », « Résidence Les Essais, 12 rue des Lilas »."""
    if "street" not in found or "city" in found:
        return found
    if (whole := _with_complement(text, found["street"])) != found["street"]:
        return {"street": whole}
    if before := _CITY_FIRST.match(text):
        return {**found, "city": proper_city(before["city"].strip())}
    ended = known_city_at_end(found["street"])
    if ended:
        ward = _WARD.match(text, text.index(found["street"]) + len(found["street"]))
        city = proper_city(ended[1]) + (ward[0].rstrip() if ward else "")
        return {"street": ended[0].strip(" ,"), "city": city}
    after = text[text.index(found["street"]) + len(found["street"]) :].strip(" ,.\n")
    if after and fold(after).replace("-", " ") in CITIES:
        return {**found, "city": proper_city(after)}
    return found


def _with_complement(text: str, street: str) -> str:
    """The numbered street with the flat, the building, the residence said just before or after it."""
    place = text.find(street)
    if place < 0:
        return street
    head, after = without_leading(text[:place]), text[place + len(street) :]
    tail = (_ITS_NUMBER if _ENDS_ON_IT.search(street) else _COMPLETES).match(after)
    whole = street + (tail[0].rstrip(" ,.-") if tail else "")
    return f"{text[text.find(head) : place]}{whole}" if head and _COMPLEMENT.match(head) else whole


def _whole_street(before: str, street: str) -> str | None:
    """All that stands before the code, when what surrounds the numbered street completes it: a flat, a residence."""
    place = before.find(street)
    if place < 0 or len(before) > LONGEST_STREET:
        return None
    head, tail = before[:place].strip(" ,\n-"), before[place + len(street) :].strip(" ,\n-(")
    completes = (
        bool(_COMPLEMENT.search(f"{street[-_NEAR_END:]} {tail}"))
        if tail
        else bool(_COMPLEMENT.match(head))
    )
    return before if completes and (not head or _COMPLEMENT.match(head)) else None


_PLACE = re.compile(
    rf"\d|\b{_KINDS}|\b(?:bourg|chez|bp|b\.p\.|apt|appartement|b[âa]timent|zone|ferme|mairie|ccas|poste restante|foyer|ehpad|camping)\b",
    re.IGNORECASE,
)
_HOST = re.compile(
    r"(?:\s+(?!(?:mais|plus|pas|rien|avant|je|j['’]\w+|on|il|elle|travaille|depuis|et)\b)[^\W\d_][\w'’-]*){1,5}?,?\s+"
    r"(?P<host>chez (?!moi|nous|soi)[^,;.!?\n\d<]{2,40})",
    re.IGNORECASE,
)
"""« 93200 Saint-Denis, chez mon cousin Ousmane »: said after the city, it belongs to the street."""
_ANOTHER_HOME = re.compile(r"\bc['’ ]?est\b", re.IGNORECASE)
"""« …, chez papa c'est 3 allée des Acacias »."""
_NOWHERE = re.compile(
    r"(?:rue|avenue|boulevard|place|chemin|impasse|r[ée]sidence|all[ée]e|lieu[- ]dit|villa|appartement|maison)[ .!]*"
    r"|(?:je (?:suis |vis |dors )?)?(?:[àa] la rue|chez (?:moi|nous|soi|(?:un|une|des|mon|ma|mes) [^\W\d_]+s?)|dehors)(?:,? (?:pour (?:l['’]instant|le moment)|en attendant|actuellement|en ce moment|depuis\b.*))?[ .!]*"
    r"|.*\bh[ée]berg[ée]e?s? chez (?:un|une|des|mon|ma|mes) [^\W\d_]+[ .!]*",
    re.IGNORECASE,
)
"""« À la rue », « chez un ami »: no letter gets there."""


_SENTENCE = re.compile(
    r"\W*(?:j['’](?!habite)|je (?!suis |vis |loge |demeure |r[ée]side )|(?:on|nous) (?!hab|viv|log|est )|ils? |elles? |[çc]a )",
    re.IGNORECASE,
)
"""« J'ai rendu mon appartement » tells no address."""


def looks_like_a_place(text: str) -> bool:
    """True for what may be an address although no numbered street is in it: « lieu-dit Les Essais »."""
    if _SENTENCE.match(text):
        return False
    return bool(_PLACE.search(text)) and not _NOWHERE.fullmatch(text.strip())


def dictated_code(text: str) -> str | None:
    """« Soixante-neuf zéro zéro trois », « soixante-neuf mille trois » -> « 69003 »; None for no code."""
    if re.search(r"\d", text):
        return None
    digits = re.sub(r"\D", "", in_figures(text, "number").text)
    sum_said = None if digits else read_amount(text)
    code = digits or (f"{int(sum_said):05d}" if sum_said and sum_said >= 1000 else "")
    return code if re.fullmatch(_CODE, code) else None


_NUMBER_WORD = (
    r"(?:z[ée]ro|et un|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|"
    r"cinquante|soixante|cents?|mille)"
)
_RUN = re.compile(rf"\b{_NUMBER_WORD}(?:[ -]{_NUMBER_WORD})+\b ?", re.IGNORECASE)
_DICTATED = re.compile(
    r"\W*(?P<code>(?:(?:z[ée]ro|et|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|"
    r"vingts?|trente|quarante|cinquante|soixante|cents?|mille)[ -]+)*(?:z[ée]ro|vingts?|cents?|mille|un|deux|trois|quatre|cinq|six|"
    r"sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|trente|quarante|cinquante|soixante))[ ,]+(?P<city>[A-ZÀ-Ý][^\d,;.!?]{1,40})"
)
"""« Cinquante-huit mille, Nevers »."""


def with_code_in_figures(text: str) -> str:
    """« …allée des Tilleuls vingt-six mille Valence » -> « …allée des Tilleuls 26000 Valence », where that is a postal
    code of a commune named beside it; the text as it is otherwise."""
    if re.search(r"\d{5}", text):
        return text
    for run in _RUN.finditer(text):
        code = dictated_code(run[0])
        around = text.replace(run[0], ", ")
        if code and (named_among(around, communes_of(code)) or commune_in(text[run.end() :])):
            return f"{text[: run.start()]}{code} {text[run.end() :]}"
    return text


def dictated_city(text: str) -> dict[str, str]:
    """A dictated code and the city that follows it; {} when that is not what is said."""
    said = _DICTATED.fullmatch(text.strip(" ."))
    code = dictated_code(said["code"]) if said else None
    return {"postal_code": code, "city": proper_city(said["city"].strip())} if said and code else {}


def _street(text: str) -> dict[str, str]:
    """The numbered street, and the city said right after it (« 5 rue du Pressoir à Beaune »)."""
    said = _STREET.search(text)
    if said is None:
        return {}
    street = _CITY_END.sub("", said.group(0).rstrip(" .-\t"))
    street = re.sub(
        r"[\s,]+(?:[àa]|au|sur)$", "", _LANDMARK.sub("", street)
    )  # « …, à 80000 Amiens »
    inside = None if _FOLLOWED_BY_CODE.match(text, said.end()) else _IN_CITY.search(street)
    elsewhere = inside and not is_commune(inside["city"]) and commune_in(text[said.end() :])
    if inside is None or elsewhere:
        return {"street": street.strip(" ,.-")}
    return {"street": street[: inside.start()].strip(" ,.-"), "city": inside["city"]}


def _is_told_as_home(text: str, code: re.Match[str]) -> bool:
    """« J'habite 58000 Nevers »; not « 41 000 comme base », nor « le dossier 40217, regardez »."""
    if " " in code["code"] or text[code.end() : code.end() + 1] == ",":
        return False
    named = text[code.end() :].lstrip()[:1].isupper()
    return named or bool(_LIVING.search(text[: code.start()]))


def _city_after(text: str, position: int) -> str:
    """The city named right after a postal code, "" when what follows is none."""
    said = _CITY.match(text, position)
    if said is None or said["end"]:
        return ""
    city = _STILL.sub("", _CITY_END.sub("", said["city"].strip(" -'’")))
    if not city or _NO_CITY.match(city) or is_an_area(city) or len(city.split()) > LONGEST_CITY:
        return ""
    return proper_city(without_area(city))
