"""What a correction says anew: the value of the answer it is about, and of its neighbours."""

import re
from dataclasses import replace
from datetime import date

from saisine.answers import accept, read
from saisine.dialogue.facts import facts_in
from saisine.dialogue.workbench import Workbench
from saisine.draft import Answers, Value
from saisine.questions import GROUPED, QUESTIONS, Question
from saisine.reading.amounts import find_amounts
from saisine.reading.cities_told import city_told
from saisine.reading.companies import company_called, firm_named, read_company
from saisine.reading.correcting import is_about_no_event, new_part, stripped, without_spelling
from saisine.reading.dates import find_dates, month_said
from saisine.reading.disputed import tells_of_others_money
from saisine.reading.folding import fold, words
from saisine.reading.kin import KIN
from saisine.reading.parts import takes_away
from saisine.reading.people import find_names
from saisine.reading.places import looks_like_a_place

_DATE_OF = {
    "prior_complaint": "prior_complaint_date",
    "prior_complaint_channel": "prior_complaint_date",
    "answer_received": "answer_date",
}
_WHOSE_DATE = {"prior_complaint_date": "prior_complaint", "answer_date": "answer_received"}
DATES = "dates"
_NO_STREET = re.compile(r"[«»\"?!]|\b(?:faux|fausse|y['’ ]?a pas|manque)\b", re.IGNORECASE)
_DAY = re.compile(r"\ble (?P<day>\d{1,2})(?:er)?\b(?! ?(?:h|heures|/|euros?|€))")
IN_BUSINESS = ("independant", "employeur", "professionnel_sante")
_BIRTHS = ("represented_birth_date", "birth_date")
YOUNGEST = 16
"""Years since a birth that may be told without a word for it."""
STEP_DATES = ("prior_complaint_date", "answer_date", "contested_decision_date")
_NAMES = (
    "last_name",
    "first_name",
    "represented_last_name",
    "represented_first_name",
    "company_name",
)
_THEIRS = {
    "last_name": "represented_last_name",
    "first_name": "represented_first_name",
    "birth_date": "represented_birth_date",
}
_OF_THE_OTHER = re.compile(
    rf"\bpersonne concernee\b|^\W*(?:(?:non|mais|et|attention|en fait)\W+)*(?:ma|mon) (?:{KIN})\b"
)
_ONLY_WHEN_MEANT = (
    "desired_outcome", "contact_note", "represented_relation", "amount_eur", "caisse", "acting_for",
)  # fmt: skip
"""A correction of something else may speak of these in passing."""
_YES_OR_NO = re.compile(r"^[^.;!?]{0,40}?(?:^|[\s:=,])\W*(oui|non)\W*$", re.IGNORECASE)
"""« Réclamation : non »."""
FEWEST_OF_A_WISH = 3
"""Words."""


def exact_field(field: str | None, bench: Workbench) -> str | None:
    """« La réclamation, c'était le 18 » corrects a date, unless there was no complaint yet; « ma ville et
    mon code », an address."""
    if field == DATES:
        return None
    owner = _WHOSE_DATE.get(field or "")
    if owner and field not in bench.draft.answers and bench.draft.answers.get(owner) is False:
        return owner
    dated = _DATE_OF.get(field or "")
    if dated and dated in bench.draft.answers and _dates_it(bench):
        return dated
    return field


def _dates_it(bench: Workbench) -> bool:
    said = new_part(bench.heard.text)
    return bool(find_dates(said, bench.today) or month_said(said, bench.today))


def changes_told(bench: Workbench, field: str | None) -> dict[str, Value | None]:
    """What the message says anew of what is already answered."""
    answers, known = bench.draft.answers, bench.known
    if bench.heard.chosen is not None:
        return {}
    if field == DATES:
        field = None
    tail = new_part(bench.heard.text)
    if field in _NAMES:
        tail = new_part(without_spelling(bench.heard.text))
    told = facts_in(replace(bench.heard, text=tail), bench.today, field)
    asked = QUESTIONS.get(field or "")
    if asked is not None:
        told.update(value_for(asked, tail, bench))
    if field in ("last_name", "first_name") or (field is None and not told):
        told.update(find_names(tail))
    if bench.heard.for_another and _OF_THE_OTHER.search(fold(bench.heard.text)):
        told = {_THEIRS.get(name, name): value for name, value in told.items()}
    if field is None and (dated := _only_date(bench, tail)):
        told.update(dated)
    only_a_day = field in STEP_DATES and not find_dates(tail, bench.today)
    if only_a_day and field is not None and (day := _another_day(bench, field, tail)):
        told[field] = day
    elif only_a_day and field is not None and (month := month_said(tail, bench.today)):
        told[field] = month
    if field in STEP_DATES:  # the sentence is about that date alone
        told = {name: value for name, value in told.items() if name == field}
    if asked is not None and asked.group == "adresse" and (city := city_told(tail)):
        told["city"] = city
    if not any(sign.isalpha() for sign in str(told.get("city") or "?a")):
        del told["city"]
    street = told.get("street")
    if isinstance(street, str) and (_NO_STREET.search(street) or not looks_like_a_place(street)):
        del told["street"]
    if field in ("last_name", "first_name") and (firm := _firm_named(bench, tail)):
        return {"company_name": firm}  # « le nom c'est Brasserie du Quai »
    if takes_away(tail):
        told.pop("company_name", None)  # « enlevez le nom de l'entreprise »
    if field == "company_name":
        told = {name: value for name, value in told.items() if name == field}
    return {
        name: value
        for name, value in told.items()
        if name in QUESTIONS
        and known.get(name) != value
        and not same_day(name, known.get(name), value, bench.heard.text)
        and (name in answers or name == field)
        and (name == field or name not in _ONLY_WHEN_MEANT)
    }


def same_day(name: str, before: object, value: object, text: str) -> bool:
    """« Datée du 22 septembre », where that day of another year is known: the year was not told anew."""
    if name not in STEP_DATES or not isinstance(before, str) or not isinstance(value, str):
        return False
    return len(before) == len(value) and before[4:] == value[4:] and value[:4] not in text


def _firm_named(bench: Workbench, tail: str) -> str | None:
    """A firm's name, told as « le nom » by who has a firm; None for somebody's."""
    return firm_named(tail) if bench.known.get("requester_type") in IN_BUSINESS else None


def value_for(asked: Question, tail: str, bench: Workbench) -> dict[str, Value | None]:
    """The value of `asked` in « mon code postal c'est 58000 »."""
    if asked.name == "desired_outcome" and len(words(stripped(tail))) >= FEWEST_OF_A_WISH:
        return {asked.name: stripped(tail)}
    if asked.name == "company_name" and (called := company_called(tail)):
        return {asked.name: called}
    ended = _YES_OR_NO.search(tail.strip()) if asked.type == "boolean" else None
    if ended:
        return {asked.name: ended[1].lower() == "oui"}
    if asked.type == "amount" and tells_of_others_money(tail):
        return {}
    sums = find_amounts(tail) if asked.type == "amount" else []
    if len(sums) == 1:
        return {asked.name: str(sums[0])}
    bare = stripped(tail)
    for said in dict.fromkeys((bare, tail)):
        if asked.type == "long_text" or not said.strip():
            return {}
        found = read(asked, said, bench.known)
        if isinstance(found, dict):
            return dict(found)
        if asked.name == "company_name" and (company := read_company(said)):
            return {asked.name: company}
        if asked.type in ("postal_code", "amount", "choice", "text") and asked.group not in GROUPED:
            value = accept(asked.name, said, bench.known)
            if isinstance(value, str | bool | tuple):
                return {asked.name: value}
    return {}


def _another_day(bench: Workbench, field: str, tail: str) -> str | None:
    """« J'ai appelé le 12, pas le 10 »: that day of the month already known."""
    before, said = bench.known.get(field), _DAY.search(fold(tail))
    if not isinstance(before, str) or len(before) < len("2026-09") or said is None:
        return None
    try:
        day = date.fromisoformat(f"{before[:7]}-{int(said['day']):02d}")
    except ValueError:
        return None
    return day.isoformat() if day <= bench.today else None


def _only_date(bench: Workbench, tail: str) -> dict[str, Value | None]:
    """A bare date corrects the only date there is; « le taxi, c'était le 3 » is another day's."""
    found = find_dates(tail, bench.today)
    if born := _day_of_birth(bench, [one.value for one in found]):
        return born
    dates = [name for name in STEP_DATES if bench.draft.knows(name)]
    if len(dates) != 1 or len(found) != 1:
        return {}
    said = fold(tail)
    around = said[: found[0].start] + " " + said[found[0].end :]
    return {dates[0]: found[0].value} if is_about_no_event(around) else {}


def _day_of_birth(bench: Workbench, days: list[str]) -> dict[str, Value | None]:
    """« 2015 ? Non, le 15 juillet 1942 »: a day so long past is nobody's complaint."""
    long_past = str(bench.today.year - YOUNGEST)
    old = [day for day in days if len(day) == len("1942-07-15") and day[:4] < long_past]
    whose = [name for name in _BIRTHS if bench.draft.knows(name)]
    return {whose[0]: old[0]} if len(old) == 1 and whose else {}


def same_group(field: str, changed: Answers) -> bool:
    """« Mon adresse » is asked as a street and answered by a street, a code and a city."""
    group = QUESTIONS[field].group if field in QUESTIONS else None
    return group in GROUPED and any(QUESTIONS[name].group == group for name in changed)
