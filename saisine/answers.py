"""One answer at a time: is this value acceptable for that question? Text is read, values are checked."""

import math
import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from typing import Any

from saisine.draft import Value
from saisine.identifiers import Invalid, email, nir, phone, siret
from saisine.known import Known
from saisine.questions import QUESTIONS, Choice, Question
from saisine.reading.agreement import states
from saisine.reading.answered import only_acknowledged
from saisine.reading.births import find_birth_date
from saisine.reading.bodies import find_body, names_several, only_names_a_body
from saisine.reading.choices import pick
from saisine.reading.cleaning import clean, is_blank
from saisine.reading.companies import (
    company_called,
    named_kind,
    only_names_a_firm,
    read_company,
)
from saisine.reading.complaint import channel
from saisine.reading.dates import find_dates, read_date
from saisine.reading.folding import fold, spell_out, words
from saisine.reading.impossible import impossible_day
from saisine.reading.misread import Misread
from saisine.reading.proceedings import of_another_dispute
from saisine.reading.requester import find_requester
from saisine.reading.steps import find_steps, read_step
from saisine.reading.sums_told import read_sum
from saisine.reading.taken_back import without_slips
from saisine.reading.third_party import find_mandate, find_relation
from saisine.reading.yes_no import yes_no
from saisine.territories import find_caisse, territory_named
from saisine.told_of_people import (
    LONGEST_LINE,
    address,
    identity,
    is_no_answer,
    represented,
    writer,
)

LONGEST_TEXT = 20000
LONGEST_FOREIGN_CODE = 12
LARGEST_AMOUNT = 1_000_000_000
LONGEST_COMPANY = 80
SHORTEST_PLACE, NEAR = 5, 0.75
"""Letters of a place's name that may be misspelt, and how near it must be (difflib's ratio)."""
LONGEST_NAME = 10
"""Words."""

NO_SUCH_DAY = "Ce jour n'existe pas dans le calendrier."

PROPOSALS = ("accept_notice", "summary_confirmed", "same_as_open_saisine")
"""Booleans that agree to something; the others state a fact, which « ok » does not."""

STEPS = ("prior_complaint", "answer_received", "cra_seized", "control_under_way")
"""What is told counts more than the « oui » or « non » before it: « non, j'ai seulement appelé » is a
complaint. Not `court_seized`: only a plain yes, made sure of, stops a request."""

_NAMES_A_CAISSE = re.compile(r"(?i)(?:cpam|caisse|urssaf|cgss|ccss|cssm|carsat|cps)\b.{3,}")
_AHEAD = re.compile(
    r"\b(?:avant|d['’]ici|jusqu['’](?:au|[àa])|pour) (?:le |au )?\d{1,2}(?:er)? [^\W\d_]{3,9}",
    re.IGNORECASE,
)
"""« Il veut être payé avant le 10 décembre » dates nothing that was done."""
_FROM_THEM = re.compile(
    r"(?:le |du |celui du |celle du )?[^,;.!?]{3,25} (?:c['’]est|c est|cest) (?:la |le )?leurs?\b"
    r"(?: (?:lettre|courrier|r[ée]ponse|d[ée]cision|mail))?",
    re.IGNORECASE,
)
"""« Le 18 avril, c'est leur lettre » tells when they wrote, not when the person did."""
_IDENTIFIERS = {"nir": nir.read, "siret": siret.read, "phone": phone.read, "email": email.read}


REOPENS: Mapping[str, tuple[str, ...]] = {
    "motif": ("organisme", "exceptional_situation", "submit_anyway", "same_as_open_saisine"),
    "organisme": ("mediator", "caisse"),
    "requester_type": ("mediator",),
    "postal_code": ("caisse",),
    "prior_complaint": (
        "prior_complaint_date",
        "prior_complaint_channel",
        "answer_received",
        "answer_date",
        "exceptional_situation",
        "submit_anyway",
    ),
    "answer_received": ("answer_date", "answer_unsatisfactory_reason", "submit_anyway"),
    "prior_complaint_date": ("submit_anyway",),
}
"""What a new answer makes doubtful, and is therefore asked again."""


def offered(question: Question, known: Known) -> tuple[Choice, ...]:
    """The choices of a question here and now: « votre caisse » depends on the postal code."""
    if question.name == "caisse":
        return tuple(Choice(label, label) for label in known.caisses)
    if question.name == "mediator":
        return tuple(c for c in question.choices if c.value in known.mediators)
    return question.choices


def accept(name: str, value: Any, known: Known) -> Value | Misread | None:
    """The value to keep for `name`, or a sentence that says why not. None means "no answer".

    Takes what programs send (codes, booleans, ISO dates, numbers) and what people type.
    """
    question = QUESTIONS.get(name)
    if question is None:
        return Misread("Cette question n'existe pas.")
    if isinstance(value, str):
        value = clean(value)
        if is_blank(value):
            return None
    if value is None:
        return None
    if question.type == "boolean":
        return _boolean(name, value)
    if question.type in ("choice", "multiple"):
        return _choices(question, value, known)
    if question.type == "attachments":
        return Misread("Les documents ne passent pas par ce formulaire.")
    if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
        return Misread("Cette réponse n'a pas la bonne forme.")
    if isinstance(value, float) and not math.isfinite(value):
        return Misread("Cette réponse n'a pas la bonne forme.")
    if question.type == "amount" and not isinstance(value, str):
        return _amount(value)
    return _text(question, str(value), known)


def read(question: Question, text: str, known: Known) -> dict[str, Value] | Misread | None:
    """What a typed answer to `question` says, by question name: its value and its neighbours' (a whole
    address, two names). None when nothing could be read; a Misread when something was, but is wrong."""
    name = question.name
    if name in ("last_name", "first_name") and only_names_a_firm(text):
        return None
    if name in ("last_name", "first_name", "birth_date"):
        return identity(name, text, known.today) or _no_such_day(name, text)
    if name in ("represented_last_name", "represented_first_name", "represented_birth_date"):
        found = represented(name.removeprefix("represented_"), text, known.today)
        own = writer(text) if found and known.get("last_name") is None else {}
        told = {f"represented_{k}": v for k, v in found.items()}
        return {**told, **own} or _no_such_day(name, text)
    if name in ("street", "postal_code", "city"):
        return address(name, text) or None
    if question.type == "date":
        return _dated(question, text, known.today)
    if question.type == "boolean":
        agreed = _agreed(name, text, known.today)
        if agreed is None:
            return None
        return {name: agreed, **_with_it(name, agreed, text, known.today)}
    if question.group == "entreprise":
        return _company(text, known)
    if name == "mandate":
        return _mandate(question, text, known)
    if question.type in ("nir", "siret", "phone", "email", "attachments"):
        return None
    value = accept(name, text, known)
    if value is None or isinstance(value, Misread):
        return None
    return {name: value}


def _no_such_day(name: str, text: str) -> Misread | None:
    return Misread(NO_SUCH_DAY) if name.endswith("birth_date") and impossible_day(text) else None


def _company(text: str, known: Known) -> dict[str, Value] | None:
    """The firm's name beside its number, where it is asked for."""
    wanted = QUESTIONS["company_name"].asked(known) and "company_name" not in known.answers
    if not wanted:
        return None
    aside = is_no_answer(text) or len(words(text)) > LONGEST_NAME
    company = company_called(text) or (named_kind(text) if aside else read_company(text))
    return {"company_name": company} if company else None


def _with_it(name: str, agreed: bool, text: str, today: date) -> dict[str, Value]:
    """« Oui, par mail, lundi 14 septembre »: what a yes says besides."""
    found: dict[str, Value] = {}
    dated = {"prior_complaint": "prior_complaint_date", "answer_received": "answer_date"}.get(name)
    done = _AHEAD.sub(" ", text)
    if agreed and dated and (day := read_date(done, today)) and day <= today.isoformat():
        found[dated] = day
    if agreed and name == "prior_complaint" and (way := channel(spell_out(text))):
        found["prior_complaint_channel"] = way
    return found


def _mandate(question: Question, text: str, known: Known) -> dict[str, Value] | None:
    """« C'est ma mère, elle est d'accord » tells the title and the tie."""
    title = find_mandate(text)
    if title is None:
        read_as = accept("mandate", text, known)
        title = read_as if isinstance(read_as, str) else None  # type: ignore[assignment]
    if title is None:
        return None
    tie = find_relation(text)
    return {"mandate": title, **({"represented_relation": tie} if tie else {})}


def _agreed(name: str, text: str, today: date) -> bool | None:
    if name in PROPOSALS:
        return yes_no(text)
    if name == "court_seized" and of_another_dispute(text):
        return False
    if name == "answer_received" and only_acknowledged(text):
        return False
    told = read_step(name, text, today) if name in STEPS else None
    return states(text) if told is None else told


def _boolean(name: str, value: Any) -> bool | Misread:
    if isinstance(value, bool):
        return value
    said = yes_no(str(value)) if name in PROPOSALS else states(str(value))
    if said is None:
        said = {"true": True, "false": False}.get(str(value).strip().lower())
    return Misread("Répondez par oui ou par non.") if said is None else said


def _choices(question: Question, value: Any, known: Known) -> Value | Misread:
    choices = offered(question, known)
    codes = {choice.value for choice in choices}
    if question.type == "multiple":
        items = value if isinstance(value, list | tuple) else [value]
        found = [code for item in items for code in _several(question, str(item))]
        if not found:
            return Misread("Choisissez parmi les réponses proposées.")
        return tuple(dict.fromkeys(code for code in found if code != "aucune"))
    said = str(value)
    if said in codes:
        return said
    if question.name == "caisse":
        return _caisse(said, choices, known)
    if question.name == "motif" and only_names_a_body(said):
        return Misread("Choisissez parmi les réponses proposées.")
    code = _one(question, said, choices)
    if code is None or (codes and code not in codes):
        return Misread("Choisissez parmi les réponses proposées.")
    return code


def _caisse(said: str, choices: tuple[Choice, ...], known: Known) -> Value | Misread:
    """One of those that serve the place, or another that the person names: they know better than a map."""
    if code := find_caisse(said) or pick(said, [(c.value, c.label, "") for c in choices]):
        return code
    told = {part for word in words(said) for part in word.split("'")}
    named = [c.value for c in choices if _place_words(c.label) & told]
    if len(named) == 1:
        return named[0]
    near = [c.value for c in choices if _sounds_like(_place_words(c.label), told)]
    if len(near) == 1:
        return near[0]
    place = territory_named(said)
    served_by = (
        (place.urssaf if known.get("organisme") == "urssaf" else place.caisses) if place else ()
    )
    if len(served_by) == 1:
        return served_by[0]
    if _NAMES_A_CAISSE.match(said) and len(said) <= LONGEST_COMPANY:
        return said
    return Misread("Choisissez parmi les réponses proposées, ou écrivez le nom de votre caisse.")


def _sounds_like(names: set[str], told: set[str]) -> bool:
    """« artoi », « larrtois » for Artois: long enough not to be another word."""
    names = {name for name in names if len(name) >= SHORTEST_PLACE}
    return any(
        get_close_matches(word, names, 1, NEAR) for word in told if len(word) >= SHORTEST_PLACE
    )


def _place_words(label: str) -> set[str]:
    """What tells one body from its neighbours: « CPAM du Hainaut » -> {hainaut}."""
    common = {"cpam", "urssaf", "cgss", "de", "du", "la", "le", "les", "des", "d", "l", "et"}
    return {part for word in words(label) for part in word.split("'")} - common


def _one(question: Question, said: str, choices: tuple[Choice, ...]) -> str | None:
    if question.name == "organisme" and (find_body(said) or names_several(said)):
        return find_body(said)
    if question.name == "requester_type" and (who := find_requester(said)):
        return who
    if question.name == "motif" and (most := _ABOVE_ALL.match(fold(said))):
        said = most["most"]
    if question.name == "mediator" and (other := _the_other(fold(said), choices)):
        return other
    return pick(said, [(c.value, c.label, c.pattern) for c in choices])


_ABOVE_ALL = re.compile(
    r"\W*(?:oui\W+)?(?:c'est )?(?:surtout|d'abord|principalement|avant tout)(?: pour)? "
    r"(?P<most>[^,.;!?]{3,60})[,.;!?].*\b(?:aussi|egalement)\b"
)
"""« Surtout la pension, mais la CSS aussi »."""


def _the_other(said: str, choices: tuple[Choice, ...]) -> str | None:
    """« Celui de l'Urssaf est payé par l'Urssaf. Donc l'autre »: of two, the one that was not named."""
    named, other, _ = said.partition("l'autre")
    first = [c for c in choices if c.pattern and re.search(c.pattern, named)]
    left = [c.value for c in choices if c not in first]
    return left[0] if other and len(choices) == 2 and len(first) == 1 else None


_FIGURES = re.compile(
    r"\W*(?:la |le |les |n° ?)?[1-9](?:\W*(?:et|,|/|\+|-)\W*(?:la |le )?[1-9])+(?!\d)\W*$"
)
"""« 1 et 3 »."""


def _several(question: Question, said: str) -> list[str]:
    codes = [c.value for c in question.choices if c.value == said]
    if codes:
        return codes
    folded = fold(said)
    if figures := _FIGURES.match(folded):
        ranks = [int(rank) for rank in re.findall(r"\d", figures[0])]
        return [question.choices[n - 1].value for n in ranks if 0 < n <= len(question.choices)]
    if folded[:1].isdigit() and (
        one := pick(said, [(c.value, c.label, "") for c in question.choices])
    ):
        return [one]
    return [c.value for c in question.choices if c.pattern and re.search(c.pattern, folded)]


def _text(question: Question, text: str, known: Known) -> Value | Misread:
    said, today = text.strip(), known.today
    if question.type in _IDENTIFIERS:
        value = _IDENTIFIERS[question.type](said)
        return Misread(value.sentence) if isinstance(value, Invalid) else value
    if question.type == "date":
        found = _dated(question, said, today)
        if found is None:
            return Misread("Je n'ai pas reconnu de date. Par exemple : 12 octobre 2026.")
        return found if isinstance(found, Misread) else found[question.name]
    if question.type == "amount":
        amount = read_sum(said)
        return (
            Misread("Indiquez une somme en euros, par exemple 850.")
            if amount is None
            else str(amount)
        )
    if question.type == "postal_code" and known.get("country") not in (None, "France"):
        return (
            said if len(said) <= LONGEST_FOREIGN_CODE else Misread("Ce code postal est trop long.")
        )
    if question.type == "postal_code":
        code = re.search(r"(?<!\d)(\d{2}) ?(\d{3})(?!\d)", said)
        return code[1] + code[2] if code else Misread("Un code postal a cinq chiffres.")
    longest = LONGEST_TEXT if question.type == "long_text" else LONGEST_LINE
    if len(said) > longest:
        return Misread(f"Ce texte est trop long : {longest} caractères au plus.")
    return said


def _amount(value: int | float | Decimal) -> Value | Misread:
    """A number of euros, with cents at most. Larger than any social-security debt is a slip."""
    if not 0 <= value < LARGEST_AMOUNT:
        return Misread("Indiquez une somme en euros, par exemple 850.")
    return str((Decimal(str(value)) + 0).quantize(Decimal("0.01")))  # never « -0.00 »


def _dated(question: Question, text: str, today: date) -> dict[str, Value] | Misread | None:
    value: str | None
    text = without_slips(text)
    if question.name == "prior_complaint_date":
        text = _FROM_THEM.sub(" ", text)
    if question.partial_date and re.fullmatch(r"\d{4}-(?:0[1-9]|1[0-2])", text.strip()):
        value = text.strip()
    elif question.name == "represented_birth_date" and re.fullmatch(
        r"\d{4}-\d\d-\d\d", text.strip()
    ):
        value = read_date(text, today)
    elif question.name.endswith("birth_date"):
        value = find_birth_date(text, today, asked=True)
    else:
        value = read_date(text, today) or _told_of_that_step(question.name, text, today)
        value = value or _first_of_several(question.name, text, today)
    if value is None:
        return Misread(NO_SUCH_DAY) if impossible_day(text) else None
    if len(value) == 7 and not question.partial_date:
        return Misread("Il me faudrait aussi le jour : il figure sur le courrier.")
    if value > today.isoformat()[: len(value)]:
        return Misread("Cette date n'est pas encore passée. Pouvez-vous la vérifier ?")
    return {question.name: value}


def _first_of_several(name: str, text: str, today: date) -> str | None:
    """« 15 sept, 2 oct, 20 oct »: of the days that one complained, the first."""
    days = find_dates(text, today) if name == "prior_complaint_date" else []
    between = fold(text)
    for day in reversed(days):
        between = f"{between[: day.start]} {between[day.end :]}"
    alone = not re.sub(r"\b(?:et|puis|le|les|encore|ensuite|relance)\b|[\W_]", "", between)
    return min(day.value for day in days) if len(days) > 1 and alone else None


def _told_of_that_step(name: str, text: str, today: date) -> str | None:
    """« Écrit le 7/9, refus le 5/10 »: of several dates, the one of the step asked about."""
    told = find_steps(text, today).get(name)
    return told if isinstance(told, str) else None
