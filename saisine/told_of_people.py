"""Answers that tell of somebody, or of where they live: names, a day of birth, an address."""

import re
from collections.abc import Mapping
from datetime import date

from saisine.draft import Value
from saisine.reading.cities_told import city_in
from saisine.reading.city_before import parted_city
from saisine.reading.correcting import says_correction
from saisine.reading.dates import read_date
from saisine.reading.echoed import without_echo
from saisine.reading.folding import words
from saisine.reading.home_told import plain_address, without_leading
from saisine.reading.name_parts import are_first_names, is_first
from saisine.reading.name_spelled import written_out
from saisine.reading.people import find_birth_date, find_names, read_names, with_its_year
from saisine.reading.places import dictated_city, dictated_code, looks_like_a_place, read_address
from saisine.reading.taken_back import kept_part
from saisine.reading.to_the_assistant import without_protest
from saisine.reading.yes_no import dont_know, yes_no

LONGEST_LINE = 200
"""Characters."""
LONGEST_PLACE = 12
"""Words. « Chez le dentiste », said in a longer sentence that corrects something, is no address."""
LONGEST_NO = 6
"""Words."""
_WHO_WRITES = re.compile(
    r"(?<=[.;!])\s*(?:et )?(?:moi,? )(?:je suis|c['’]est|je m['’]appelle) [^.;!]*[.;!]?",
    re.IGNORECASE,
)
"""« M. Petit, né en 1969. Moi je suis Claire Essai »: who writes is not who is concerned."""
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
    text = without_protest(without_echo(text))
    born = find_birth_date(text, today, asked=True)
    text = kept_part(text)
    if is_no_answer(text):
        first = _FIRST_PART.match(text)
        text = first[0] if first and born and "?" not in text else ""
        if not text:
            return {"birth_date": born} if born else {}
    names = read_names(text)
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


def represented(asked: str, text: str, today: date) -> dict[str, Value]:
    """The same of whom one acts for: a child's day of birth may be recent."""
    text = _WHO_WRITES.sub("", text) or text
    found = identity(asked, text, today)
    born = read_date(with_its_year(text, today), today)
    if "birth_date" not in found and born and len(born) == 10:
        found["birth_date"] = born
    return found


def _only_first(names: Mapping[str, str], text: str) -> bool:
    """True when all of the names said are first names: « Jeanne Marie Louise », « Marie Thérèse tout court »."""
    said = f"{names['first_name']} {names['last_name']}"
    return are_first_names(written_out(text).strip(" .!")) or (
        said in text and are_first_names(said)
    )


def address(name: str, text: str) -> dict[str, Value]:
    """What an answer to `name` says of `street`, `postal_code`, `city` and `country`."""
    text = kept_part(without_echo(text))
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
