"""A pasted form as answers: each label's value is read as the answer to its own question."""

import re
from collections.abc import Callable
from datetime import date

from saisine.answers import accept
from saisine.draft import Value
from saisine.known import Known
from saisine.reading.agreement import states
from saisine.reading.bodies import find_body
from saisine.reading.complaint import channel
from saisine.reading.dates import find_dates
from saisine.reading.folding import fold, spell_out
from saisine.reading.labelled import Labelled
from saisine.reading.misread import Misread
from saisine.reading.people import find_birth_date, proper_names, read_names
from saisine.reading.places import read_address
from saisine.reading.steps import read_step
from saisine.reading.third_party import find_mandate, find_relation
from saisine.territories import find_caisse

Facts = dict[str, Value | None]

_NONE = re.compile(r"^(?:aucune?s?|neant|non|rien|pas de .*|sans(?: reponse)?|nc|/|-+|0)$")
_AS_THEY_ARE = (
    "company_name", "desired_outcome", "answer_unsatisfactory_reason", "contact_note", "amount_eur",
    "origin", "requester_type", "contact_preference", "mediator", "prior_complaint_channel",
    "prior_complaint_date", "answer_date", "contested_decision_date", "exceptional_situation", "postal_code",
)  # fmt: skip
_PROPER = ("last_name", "first_name", "city", "represented_last_name", "represented_first_name")


def pasted_facts(form: Labelled, today: date) -> Facts:
    """Question names and values; what a value does not say is left to be asked."""
    known = Known({}, (), (), today)
    found: Facts = {}
    for name, said in form.fields.items():
        if name in _READERS:
            found.update(_READERS[name](said, today))
        elif name in _PROPER:
            found[name] = _proper(said)
        elif name in _AS_THEY_ARE and not _NONE.match(fold(said)):
            value = accept(name, said, known)
            if value is not None and not isinstance(value, Misread):
                found[name] = value
    return found


def _complaint(said: str, today: date) -> Facts:
    made = read_step("prior_complaint", said, today)
    days = [found.value for found in find_dates(said, today)]
    way = channel(spell_out(said))
    if _NONE.match(fold(said)):
        made = False
    elif made is None:
        made = states(said)
    if made is None and (days or way):
        made = True
    found: Facts = {} if made is None else {"prior_complaint": made}
    if made and days:
        found["prior_complaint_date"] = days[0]
    if made and way:
        found["prior_complaint_channel"] = way
    return found


def _answer(said: str, today: date) -> Facts:
    came = read_step("answer_received", said, today)
    if came is None:
        came = False if _NONE.match(fold(said)) else states(said)
    days = [found.value for found in find_dates(said, today)]
    if came is None and (
        days or re.search(r"\brefus|\brejet|insatisf|negati|defavorable", fold(said))
    ):
        came = True
    found: Facts = {} if came is None else {"answer_received": came}
    if came and days:
        found["answer_date"] = days[0]
    if came and len(said.split()) >= 3:
        found["answer_unsatisfactory_reason"] = said
    return found


def _yes_or_no(name: str) -> Callable[[str, date], Facts]:
    def read(said: str, today: date) -> Facts:
        value = False if _NONE.match(fold(said)) else states(said)
        return {} if value is None else {name: value}

    return read


def _body(said: str, today: date) -> Facts:
    found: Facts = {}
    if body := find_body(said):
        found["organisme"] = body
    if caisse := find_caisse(said):
        found["caisse"] = caisse
    return found


def _represented(said: str, today: date) -> Facts:
    names = proper_names(re.split(r"[,;(]|\bn[ée]e?\b", said)[0])
    found: Facts = {"acting_for": "autre"}
    if len(names) == 2:
        found |= {f"represented_{name}": value for name, value in names.items()}
    if born := find_birth_date(said, today, asked=True):
        found["represented_birth_date"] = born
    if tie := find_relation(said):
        found["represented_relation"] = tie
    if title := find_mandate(said):
        found["mandate"] = title
    return found


def _mandate(said: str, today: date) -> Facts:
    title = find_mandate(said)
    return {"mandate": title} if title else {}


def _named(said: str, today: date) -> Facts:
    found: Facts = dict(read_names(said))
    if born := find_birth_date(said, today, asked=True):
        found["birth_date"] = born
    return found


def _born(name: str) -> Callable[[str, date], Facts]:
    def read(said: str, today: date) -> Facts:
        born = find_birth_date(said, today, asked=True)
        return {name: born} if born else {}

    return read


def _reference(said: str, today: date) -> Facts:
    return {"prior_complaint_reference": said} if re.search(r"\d|<NUMBER", said) else {}


def _proper(said: str) -> str:
    return said if not (said.isupper() or said.islower()) else said.title()


_READERS: dict[str, Callable[[str, date], Facts]] = {
    "full_name": _named,
    "represented": _represented,
    "mandate": _mandate,
    "birth_date": _born("birth_date"),
    "represented_birth_date": _born("represented_birth_date"),
    "address": lambda said, today: dict(read_address(said)),
    "organisme": _body,
    "caisse": _body,
    "prior_complaint": _complaint,
    "prior_complaint_reference": _reference,
    "answer_received": _answer,
    "cra_seized": _yes_or_no("cra_seized"),
    "court_seized": _yes_or_no("court_seized"),
    "control_under_way": _yes_or_no("control_under_way"),
}
