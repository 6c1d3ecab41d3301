"""A pasted form as answers: each label's value is read as the answer to its own question."""

import re
from collections.abc import Callable
from datetime import date

from saisine.answers import accept
from saisine.dialogue.pasted_people import found_people
from saisine.draft import Value
from saisine.known import Known
from saisine.motifs import motif_named
from saisine.questions import QUESTIONS
from saisine.reading.bodies import find_body, find_origin
from saisine.reading.boxes import (
    flag,
    is_insured,
    is_none,
    is_nowhere,
    is_oneself,
    is_waiting,
    mediator_named,
    refuses,
)
from saisine.reading.complaint import channel
from saisine.reading.dates import find_dates
from saisine.reading.folding import spell_out, words
from saisine.reading.labelled import Labelled
from saisine.reading.misread import Misread
from saisine.reading.places import read_address
from saisine.reading.reasons import LONGEST_REASON, why
from saisine.reading.steps import find_steps, read_step
from saisine.territories import find_caisse

Facts = dict[str, Value | None]

_AS_THEY_ARE = (
    "company_name", "desired_outcome", "contact_note", "amount_eur", "contact_preference",
    "prior_complaint_channel", "country",
)  # fmt: skip
SHORTEST_SUBJECT = 3
"""Words. From here on, what a form calls its subject tells the story."""
TELLS_MORE = 8
"""Words. A longer value says more than a date or a way."""
_TOKEN = re.compile(r"<[A-Z]+_\d+>")
_CAME = re.compile(r"(?i)r[ée]ponse|refus|rejet|maintien|maintenu|a r[ée]pondu")
_DATES = {
    "prior_complaint_date": "prior_complaint",
    "answer_date": "answer_received",
    "contested_decision_date": None,
}


def pasted_facts(form: Labelled, today: date) -> Facts:
    """Question names and values; what a value does not say is left to be asked."""
    found: Facts = found_people(form.fields, today)
    if "insured" in form.fields:
        found.setdefault("requester_type", "assure")
    for name, said in form.fields.items():
        told = _facts_of(name, said, today).items()
        found.update({n: v for n, v in told if n not in found or v is not None})
    return found


def left_in_words(form: Labelled, today: date) -> tuple[str, ...]:
    """The values that no answer holds, or not whole: « voir le courrier joint », a sentence beside a date.
    They are told with the story, each under its label."""
    kept = []
    for name, said in form.fields.items():
        if name not in _TOLD_IN_WORDS or is_none(said) or _TOKEN.search(said):
            continue
        unread = not _facts_of(name, said, today) and flag(said) is None
        if name == "motif":  # a subject told at length is the story already
            unread = motif_named(said) is None and len(words(said)) < SHORTEST_SUBJECT
        if unread or (name != "motif" and len(words(said)) >= TELLS_MORE):
            question = QUESTIONS.get(name)
            kept.append(f"{question.label} : {said}" if question else said)
    return tuple(kept)


def _facts_of(name: str, said: str, today: date) -> Facts:
    if name in _READERS:
        return _READERS[name](said, today)
    if name in _DATES:
        return _dated(name, said, today)
    if name in _AS_THEY_ARE and not is_none(said):
        value = accept(name, said, Known({}, (), (), today))
        if value is not None and not isinstance(value, Misread):
            return {name: value}
    return {}


def _days(said: str, today: date) -> list[str]:
    return [found.value for found in find_dates(said, today) if found.value <= today.isoformat()]


def _dated(name: str, said: str, today: date) -> Facts:
    step = _DATES[name]
    if is_none(said):
        return {step: False} if step else {}
    days = _days(said, today)
    if not days:
        return {}
    if step is None:
        return {name: days[0]} if len(days[0]) == len("2026-11-21") else {}
    found: Facts = {step: True, name: days[0]}
    if step == "prior_complaint" and (way := channel(spell_out(said))):
        found["prior_complaint_channel"] = way
    return found


def _complaint(said: str, today: date) -> Facts:
    days, way = _days(said, today), channel(spell_out(said))
    made = False if is_none(said) else read_step("prior_complaint", said, today)
    if made is None:
        made = flag(said)
    if made is None and (days or way):
        made = True
    found: Facts = {} if made is None else {"prior_complaint": made}
    if made and days:
        found["prior_complaint_date"] = days[0]
    if made and way:
        found["prior_complaint_channel"] = way
    return found


def _answer(said: str, today: date) -> Facts:
    nothing, days = is_none(said) or is_waiting(said), _days(said, today)
    came = False if nothing else read_step("answer_received", said, today)
    if came is None:
        came = True if days or refuses(said) else flag(said)
    found: Facts = {} if came is None else {"answer_received": came}
    if came and days:
        found["answer_date"] = days[0]
    if came and (reason := why(said)):
        found["answer_unsatisfactory_reason"] = reason
    return found


def _reason(said: str, today: date) -> Facts:
    return {} if is_none(said) else {"answer_unsatisfactory_reason": said}


def _steps(said: str, today: date) -> Facts:
    """« Réclamation par courrier le 30/09, réponse négative reçue le 19/10, elle n'en est pas satisfaite »."""
    told = find_steps(said, today)
    if is_none(said):
        return {"prior_complaint": False}
    found: Facts = dict(told)
    if told.get("answer_received") is True:
        came = _CAME.search(said)
        if came and why(said[came.start() :]):
            found["answer_unsatisfactory_reason"] = said[came.start() :][:LONGEST_REASON]
    return found


def _proceeding(name: str, spoken: str) -> Callable[[str, date], Facts]:
    """The body seized: « non saisie », « saisie le 6 octobre, rejet le 12 novembre », « O »."""

    def read(said: str, today: date) -> Facts:
        value = flag(said)
        if value is None:
            value = read_step(name, f"{spoken} {said}", today)
        if value is None and name == "cra_seized" and (_days(said, today) or refuses(said)):
            value = True
        return {} if value is None else {name: value}

    return read


def _appeals(said: str, today: date) -> Facts:
    if is_none(said):
        return {"cra_seized": False, "court_seized": False}
    told = find_steps(said, today)
    return {name: told[name] for name in ("cra_seized", "court_seized") if name in told}


def _both(said: str, today: date) -> Facts:
    parts = re.split(r"\s*[/,;]\s*", said)
    if len(parts) == 2:
        return {
            **_READERS["cra_seized"](parts[0], today),
            **_READERS["court_seized"](parts[1], today),
        }
    if flag(said) is False:
        return {"cra_seized": False, "court_seized": False}
    return _appeals(said, today)


def _body(said: str, today: date) -> Facts:
    found: Facts = {}
    if body := find_body(said):
        found["organisme"] = body
    if caisse := find_caisse(said):
        found["caisse"] = caisse
    return found


def _mediator(said: str, today: date) -> Facts:
    wanted = mediator_named(said)
    return {"mediator": wanted} if wanted else {}


def _origin(said: str, today: date) -> Facts:
    if sent := find_origin(f"transmise par le {said}"):
        return {"origin": sent}
    return {"origin": "direct"} if is_oneself(said) else {}


def _requester(said: str, today: date) -> Facts:
    value = accept("requester_type", said, Known({}, (), (), today))
    if isinstance(value, str):
        return {"requester_type": value}
    return {"requester_type": "assure"} if is_insured(said) else {}


def _situations(code: str) -> Callable[[str, date], Facts]:
    def read(said: str, today: date) -> Facts:
        if is_none(said):
            return {"exceptional_situation": ()}
        if code and flag(said) is not False:
            return {"exceptional_situation": (code,)}
        value = accept("exceptional_situation", said, Known({}, (), (), today))
        return {"exceptional_situation": value} if isinstance(value, tuple) else {}

    return read


def _address(said: str, today: date) -> Facts:
    """« 9 chemin du Lavoir 15000 Aurillac – 06… – mail »: what is no number."""
    bare = re.sub(r"[\s,;/–—-]*<[A-Z]+_\d+>", "", said).strip(" ,;/–—-")
    if is_none(bare) or is_nowhere(bare):
        return dict.fromkeys(("street", "postal_code", "city"))
    return dict(read_address(bare)) if bare else {}


def _refused(name: str) -> Callable[[str, date], Facts]:
    def read(said: str, today: date) -> Facts:
        return {name: None} if is_none(said) else {}

    return read


def _reference(said: str, today: date) -> Facts:
    return {"prior_complaint_reference": said} if re.search(r"\d|<NUMBER", said) else {}


_READERS: dict[str, Callable[[str, date], Facts]] = {
    "address": _address,
    "contacts": _address,
    "phone": _refused("phone"),
    "email": _refused("email"),
    "organisme": _body,
    "caisse": _body,
    "cpam": lambda said, today: {"organisme": "cpam", **_body(f"CPAM {said}", today)},
    "urssaf": lambda said, today: {"organisme": "urssaf", **_body(f"Urssaf {said}", today)},
    "mediator": _mediator,
    "origin": _origin,
    "requester_type": _requester,
    "prior_complaint": _complaint,
    "prior_complaint_reference": _reference,
    "answer_received": _answer,
    "answer_unsatisfactory_reason": _reason,
    "steps": _steps,
    "cra_seized": _proceeding("cra_seized", "la CRA est"),
    "court_seized": _proceeding("court_seized", "le tribunal est"),
    "cra_and_court": _both,
    "appeals": _appeals,
    "control_under_way": _proceeding("control_under_way", "le contrôle Urssaf est"),
    "emergency": _situations("urgence"),
    "precarity": _situations("precarite"),
    "exceptional_situation": _situations(""),
}
_TOLD_IN_WORDS = (
    "motif", "prior_complaint", "answer_received", "steps", "appeals", "cra_seized", "court_seized",
    "cra_and_court", "control_under_way", "emergency", "precarity", "exceptional_situation",
    "requester_type", "mediator", "amount_eur", "address", *_DATES,
)  # fmt: skip
