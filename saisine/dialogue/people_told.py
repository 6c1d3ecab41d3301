"""The one who writes and the one they write for, as one message tells of them."""

from datetime import date

from saisine.codes import Mandate
from saisine.dialogue.pasted_people import whose_in
from saisine.dialogue.turn import Heard
from saisine.draft import Value
from saisine.reading.births import find_birth_date
from saisine.reading.heading import find_heading
from saisine.reading.labelled import read_labelled
from saisine.reading.persons import People, find_people, whose_numbers
from saisine.reading.requester import find_requester
from saisine.reading.signs import find_signs
from saisine.reading.third_party import find_mandate, find_relation, mandate_by_age

_WITH_THE_STORY = (None, "description")
_OF_THE_TIE = (*_WITH_THE_STORY, "acting_for", "mandate", "represented_relation")
"""Where « sa fille » may say who the one who writes is."""


def people_in(heard: Heard, text: str, today: date, asked: str | None) -> dict[str, Value]:
    """Question names and values: each person with their own names and birth date. `text` is what of the
    message is told freely; `asked`, the question being answered."""
    told = find_people(text, today, heard.by_agent)
    if (asked or "").startswith("represented_"):
        about = {**told.caller, **told.represented}
        return {f"represented_{name}": value for name, value in about.items()}
    people: dict[str, Value] = dict(told.caller)
    if asked in _WITH_THE_STORY and not heard.by_agent and not told.represented and len(people) < 2:
        people = {**_headed(text, today), **people}
    title = find_mandate(text, today)
    told_here = _acts_for_another(text, told, title)
    if told_here:
        if "first_name" not in people:
            people.pop("birth_date", None)  # « pour mon père, né le … »: a lone birth date is his
        people["acting_for"] = "autre"
    if told_here or heard.for_another:
        people.update(_represented(text, told, title, today, told_here or asked in _OF_THE_TIE))
    return people


def _headed(text: str, today: date) -> dict[str, str]:
    """Who writes, from the head of the message, with their birth date."""
    names = find_heading(text)
    born = find_birth_date(text, today) if names else None
    return {**names, **({"birth_date": born} if born else {})}


def numbers_in(text: str, by_agent: bool) -> dict[str, str]:
    """Of several `<NIR_n>`, the question that each answers, as labels or the words around say."""
    if "<NIR_" not in text:
        return {}
    form = read_labelled(text)
    return whose_in(form.fields) if form else whose_numbers(text, by_agent)


def _acts_for_another(text: str, told: People, title: Mandate | None) -> bool:
    named = "last_name" in told.represented and title is not None
    partner = find_requester(text) == "partenaire"
    return told.for_another or named or partner or "pour_autrui" in find_signs(text)


def _represented(
    text: str, told: People, title: Mandate | None, today: date, of_the_tie: bool
) -> dict[str, Value]:
    found: dict[str, Value] = {f"represented_{n}": v for n, v in told.represented.items()}
    tie = find_relation(text, own_only=not of_the_tie)
    if tie:
        found["represented_relation"] = tie
    title = mandate_by_age(tie, told.represented.get("birth_date"), today) or title
    if title:
        found["mandate"] = title
    return found
