"""Answers that tell of somebody, or of where they live: names, a day of birth, an address."""

import re
from collections.abc import Mapping
from datetime import date

from saisine.draft import Value
from saisine.reading.births import find_birth_date, with_its_year
from saisine.reading.cities_told import city_in
from saisine.reading.city_before import parted_city
from saisine.reading.communes import (
    commune_in,
    communes_of,
    is_commune,
    named_among,
    official_name,
)
from saisine.reading.correcting import says_correction
from saisine.reading.dates import read_date
from saisine.reading.echoed import without_echo
from saisine.reading.folding import fold, words
from saisine.reading.home_told import (
    is_an_area,
    plain_address,
    proper_city,
    without_leading,
    without_remark,
)
from saisine.reading.name_among import LEAST, is_suspect, name_among
from saisine.reading.name_parts import are_first_names, is_first
from saisine.reading.name_spelled import letters_joined, written_out
from saisine.reading.people import (
    find_names,
    read_names,
    told_apart,
)
from saisine.reading.places import (
    dictated_city,
    dictated_code,
    looks_like_a_place,
    read_address,
    with_code_in_figures,
)
from saisine.reading.questioning import asks
from saisine.reading.sentences import sentences
from saisine.reading.taken_back import kept_part, without_slips
from saisine.reading.to_the_assistant import without_protest
from saisine.reading.yes_no import dont_know, yes_no

LONGEST_LINE = 200
"""Characters."""
LONGEST_TOLD = 400
"""Characters. In more, a name or a city is not looked for among other words."""
LONGEST_PLACE = 12
"""Words. « Chez le dentiste », said in a longer sentence that corrects something, is no address."""
LONGEST_NO = 6
"""Words."""
REMARK = 3
"""Words of more letters than that, beside the name of a city, that make it a remark."""
_SPEECH = re.compile(
    r"\b(?:je|j'\w+|jhabite|jcrois|on|il|elle|nous|vous|ca|c'est|c'etait|cest|c|celui|celle|y a|dit|dis|"
    r"s'appelle|mais|ah|euh|non|oui|pas|"
    r"plus|mon code|code|etait|crois|pense|monde|alors|donc|la lettre|le courrier)\b"
)
"""What is said of a place, and is in the name of none."""
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3}[.!?;])\s+|(?<=[!?;])\s+|(?<= ;)\s*")
_SLIPPED_CODE = re.compile(r"\d{4} (?P<city>[^\W\d_][^\d,;]{1,40})")
"""« 3400 Montpellier »: the city is told, the code is not."""
FEWEST_BESIDE = 4
"""Words."""
_CODE = re.compile(r"(?<!\d)\d{2} ?\d{3}(?!\d)")
_FOUR_FIGURES = re.compile(r"(?<!\d)\d{4} [^\W\d_]")
"""« 12 rue Voltaire, 7510 Paris »."""
_DAY_WORDS = re.compile(
    r"\b(?:le|du|en|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b"
)
_TIE = re.compile(r"[\s,]+(?:[àa]|au|aux|la|le|les|[àa] la|c['’]est)*[\s,]*$", re.IGNORECASE)
_NAMED_AFTER = re.compile(
    r"\b(?:rue|route|rte|avenue|av\.?|chemin|boulevard|bd|faubourg|place|porte) (?:de|du|des|d['’])\s*$",
    re.IGNORECASE,
)
"""« 18 route de Pontarlier » may well be elsewhere."""
_ARTICLE = re.compile(r"(?:l[ae]s? |l['’])", re.IGNORECASE)
_AT = re.compile(r"^[àa] (?=[^\W\d_])")
_NOT_THERE = re.compile(
    r"\b(?:[àa] c[ôo]t[ée] (?:de |d['’])|pr[èe]s (?:de |d['’])|(?:pas )?loin (?:de |d['’])|vers |entre |"
    r"en (?:r[ée]gion )?|(?:je |on )?(?:a |ai )?quitt[ée]e? |avant,? (?:c['’][ée]tait |[àa] )?"
    r"|ancienn?e?(?:ment)? |comme |dans (?:la |le |les |l['’]))[^\W\d_][\w'’-]*",
    re.IGNORECASE,
)
"""« À côté de Dijon », « j'ai quitté Sceaux »: not where one lives."""
_WHO_WRITES = re.compile(
    r"(?:(?<=[.;!])\s*(?:et )?|[\s,]et )(?:moi,? )(?:je suis|c['’]est|je m['’]appelle) [^.;!]*[.;!]?",
    re.IGNORECASE,
)
"""« M. Petit, né en 1969. Moi je suis Claire Essai »: who writes is not who is concerned."""
_WAY_AFTER = re.compile(
    r"[\s,.;]+(?:et )?(?:mon|le|ma|notre) "
    r"(?:num[ée]ro|t[ée]l(?:[ée]phone)?|portable|fixe|mail|e-?mail|adresse mail)\b"
    r"[^<]{0,25}<(?:PHONE|EMAIL)_\d+>.*$",
    re.IGNORECASE | re.DOTALL,
)
"""« …72000 Le Mans, mon téléphone c'est… »: told with the home."""
_MYSELF = re.compile(r"^\W*(?:et )?(?:moi,? )(?:je suis|c['’]est|je m['’]appelle) ", re.IGNORECASE)
_FIRST_PART = re.compile(
    r"[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]*){1,3}?(?=,? ?\d|,? (?:et )?(?:je suis )?n[ée]e?\b)",
    re.IGNORECASE,
)
"""« Jeanne Petit, 17/06/1979, <PHONE_1>, le soir »: the name before the day of birth."""


def is_no_answer(text: str) -> bool:
    """A refusal, a doubt, a question or an identifier is nobody's name and no address."""
    short = len(words(text)) <= LONGEST_NO
    return (short and (yes_no(text) is False or dont_know(text))) or "?" in text or "<" in text


def identity(asked: str, text: str, today: date) -> dict[str, Value]:
    """What an answer to `asked` (a name, a day of birth) says of `first_name`, `last_name` and `birth_date`."""
    text = _beside_identifiers(without_slips(without_protest(without_echo(text))))
    born = find_birth_date(text, today, asked=True)
    text = _with_a_name(kept_part(text), text)
    if is_no_answer(text):
        first = _FIRST_PART.match(text)
        apart = first and born and "?" not in text[: first.end() + 1]
        text = first[0] if first and apart else ""
        if not text:
            return {"birth_date": born} if born else {}
    names = _sure_names(asked, text)
    if asked == "birth_date" and not is_first(names.get("first_name", "0")):
        names = find_names(text)  # « mai 3 1958 » introduces nobody
    found: dict[str, Value] = dict(names)
    if asked == "first_name" and len(found) == 2 and _only_first(names, text):
        found = {"first_name": f"{found['first_name']} {found['last_name']}"}
    if asked == "first_name" and "first_name" not in found and "last_name" in found:
        found["first_name"] = found.pop("last_name")  # a lone name answers the name asked for
    if born:
        found["birth_date"] = born
    return found


def _beside_identifiers(text: str) -> str:
    """« Loïc Essai. Son numéro : <NIR_1> » without the sentences that give a number; all where none is left."""
    parts = sentences(text)
    return " ".join(part for part in parts if "<" not in part) or text


def _with_a_name(kept: str, text: str) -> str:
    """What is kept of an answer that puts only its day of birth right: « Jeanne Petit, le 2, pardon le 9 mai »."""
    letters = re.sub(_DAY_WORDS, " ", fold(kept))
    before = re.split(r"\d", text, maxsplit=1)[0]
    return kept if re.search(r"[a-z]{2}", letters) else before.strip(" ,") or kept


def _sure_names(asked: str, text: str) -> dict[str, str]:
    """The names as they are put, unless that makes a name of words of every day."""
    if _CODE.search(text) and (home := read_address(text)).get("city"):
        place = min(text.find(part) for part in home.values() if part in text)
        text = text[:place] if place >= 0 else text
        if not words(text):
            return {}
    if apart := told_apart(text):
        return apart
    names = read_names(text)
    if any(_ARTICLE.match(name) and is_an_area(name) for name in names.values()):
        return {}
    if len(text) > LONGEST_TOLD:
        return names
    suspect = is_suspect(names, text)
    if asked == "birth_date" or (len(names) == 2 and not suspect):
        return names
    among, score = name_among(letters_joined(text), asked)
    whole = len(among) == 2 and set(names.values()) < set(among.values())
    if names and not suspect:
        return among if whole else names
    spelled = letters_joined(text) != text
    least = 0 if names else LEAST - 1 if spelled else LEAST
    return among if among and score >= least else {} if suspect else names


def represented(asked: str, text: str, today: date) -> dict[str, Value]:
    """The same of whom one acts for: a child's day of birth may be recent."""
    text = _WHO_WRITES.sub("", text) or text
    found = identity(asked, text, today)
    born = read_date(with_its_year(text, today), today)
    if "birth_date" not in found and born and len(born) == 10:
        found["birth_date"] = born
    return found


def writer(text: str) -> dict[str, Value]:
    """Who says who they are beside whom they write for: « M. Petit, né en 1969. Moi je suis Claire Essai »."""
    said = _WHO_WRITES.search(text)
    names = read_names(_MYSELF.sub("", said[0].lstrip(" ,"))) if said else {}
    return dict(names) if len(names) == 2 else {}


def _only_first(names: Mapping[str, str], text: str) -> bool:
    """True when all of the names said are first names: « Jeanne Marie Louise », « Marie Thérèse tout court », or
    when that is all and no list knows either: « Thi Hoa »."""
    said = f"{names['first_name']} {names['last_name']}"
    if not any(map(is_first, said.split())) and fold(said) == fold(text).strip(" .!"):
        return True
    return are_first_names(written_out(text).strip(" .!")) or (
        said in text and are_first_names(said)
    )


def address(name: str, text: str) -> dict[str, Value]:
    """What an answer to `name` says of `street`, `postal_code`, `city` and `country`."""
    said = with_code_in_figures(kept_part(_of_the_home(without_echo(_WAY_AFTER.sub("", text)))))
    slipped = _SLIPPED_CODE.fullmatch(said.strip(" .!"))
    if slipped and name in ("postal_code", "city") and is_commune(slipped["city"]):
        return {"city": proper_city(slipped["city"])}
    return _placed(name, said, _address(name, said))


def _of_the_home(text: str) -> str:
    """The sentences that say where, when others speak of something else: « 8 rue du Four, 58000 Nevers. Et
    l'huissier, il peut bloquer mon compte ? »; the first with its code, when two places are told."""
    told = [part for part in _SENTENCE_END.split(text.strip()) if part.strip()]
    here = [part for part in told if _CODE.search(part)]
    if len(told) < 2 or len(here) != 1:
        return text
    at = told.index(here[0])
    first = 0
    while first < at and _is_said_besides(told[first]) and not looks_like_a_place(told[first]):
        first += 1
    told, at = told[first:], at - first
    speaks = [place for place, part in enumerate(told) if place > at and _is_said_besides(part)]
    return " ".join(told[: speaks[0]] if speaks else told)


def _is_said_besides(part: str) -> bool:
    return len(words(part)) >= FEWEST_BESIDE and bool(_SPEECH.search(fold(part)) or asks(part))


def _address(name: str, text: str) -> dict[str, Value]:
    found: dict[str, Value] = dict(read_address(text))
    if not found and (dictated := dictated_city(text)):
        return dict(dictated)
    if not found and name == "postal_code" and (code := dictated_code(text)):
        return {name: code}
    if not found and is_no_answer(text):
        return {}
    said = plain_address(text).strip(" .,")
    if (
        not found
        and name == "street"
        and 2 <= len(said) <= LONGEST_LINE
        and looks_like_a_place(said)
        and not (says_correction(said) and len(words(said)) > LONGEST_PLACE)
    ):
        said = without_leading(said) if len(without_leading(said)) > 1 else said
        found = {"street": said, **parted_city(said)}
    if not found and name == "city" and 2 <= len(said) <= LONGEST_LINE:
        city = city_in(text)
        return {name: city} if city else {}
    return found


def _placed(name: str, text: str, found: dict[str, Value]) -> dict[str, Value]:
    """The same with the city that the map knows: « 62300 à Lens », « à côté de Dijon, Chenôve exactement »; and
    without the remarks taken for a city or a street, « 44100, ah non ça c'était l'ancien »."""
    if "country" in found or len(text) > LONGEST_TOLD:
        return found
    code = str(found.get("postal_code") or "")
    city = _AT.sub("", str(found.get("city") or ""))
    remarked = bool(city) and _is_a_remark(city)
    street, within = _street_apart(str(found.get("street") or ""), code, "" if remarked else city)
    around = _NOT_THERE.sub(", ", text.replace(street, ", ", 1) if street else text)
    served = within or named_among(around, communes_of(code)) or ""
    asked = name == "city" and not found and not is_no_answer(text)
    slip = street and not code and not city and _FOUR_FIGURES.search(text)
    if within:
        city = proper_city(within)
    elif asked or remarked or (code and not city) or slip:
        told = served or ("" if code else commune_in(around))
        city = proper_city(told) if told and not is_an_area(told) else ""
    elif (
        served and not is_commune(city) and (_is_longer(city, served) or _in_its_area(city, served))
    ):
        city = proper_city(served)
    if name == "street" and code and city and not street:
        street = _after_the_city(text, city)
    placed = {
        "street": without_remark(street),
        "postal_code": code,
        "city": official_name(city, code),
    }
    others = {key: value for key, value in found.items() if key not in placed}
    return others | {key: value for key, value in placed.items() if value}


def _street_apart(street: str, code: str, city: str) -> tuple[str, str]:
    """The street without a remark taken for one, and the city of that code that it ends on or is: « Saint-Denis,
    celui de la Réunion, 97400 », « 12 chemin du Piton, à la Plaine des Palmistes, c'est 97431 »."""
    if _is_a_remark(street) and not _is_a_street(street):
        street = ""
    within = named_among(street, communes_of(code)) if street and not is_commune(city) else None
    if not within:
        return street, ""
    before, _, after = street.partition(f"{within},")
    if after and not before and looks_like_a_place(after):
        return after.strip(), within  # « Vierzon, rue de la Gaucherie au 6 »
    before = street[: street.rindex(within)]
    if looks_like_a_place(before) and not _NAMED_AFTER.search(before):
        return _TIE.sub("", before), within
    named_after = looks_like_a_place(_CODE.sub("", street))
    return (street, "") if city or named_after else ("", within)


def _after_the_city(text: str, city: str) -> str:
    """« 20243 Prunelli-di-Fiumorbo, hameau d'Abbazia »: the place told after the city."""
    tail = _CODE.sub("", text[text.find(city) + len(city) :] if city in text else "").strip(" ,.")
    return tail if looks_like_a_place(tail) and len(words(tail)) <= LONGEST_PLACE else ""


def _is_longer(city: str, served: str) -> bool:
    """« jsui a cluses en haute savoie » for Cluses; « Lille Cedex », « Paris 15e » are the person's own words."""
    more = {word for word in words(city) if len(word) > REMARK} - set(words(served))
    return not set(words(served)) & set(words(city)) or len(more) >= REMARK


def _in_its_area(city: str, served: str) -> bool:
    """« St Pierre de la Réunion »."""
    _, named, rest = city.partition(served)
    return bool(named and rest) and is_an_area(re.sub(r"^ (?:de|en|[àa]) ", "", rest))


def _is_a_street(said: str) -> bool:
    return looks_like_a_place(_CODE.sub("", said)) and "s'appelle" not in fold(said)


def _is_a_remark(said: str) -> bool:
    return bool(_SPEECH.search(fold(said)))
