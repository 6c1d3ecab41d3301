"""Changing what was said earlier: which answer is meant, its new value, and what it re-opens."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from saisine.answers import REOPENS, accept, read
from saisine.dialogue.asking import ask, ask_again, ask_next
from saisine.dialogue.facts import facts_in
from saisine.dialogue.turn import Chosen, Offer
from saisine.dialogue.workbench import Workbench
from saisine.draft import Answers, Value
from saisine.motifs import MOTIFS
from saisine.questions import GROUPED, QUESTIONS, Question
from saisine.reading.cities_told import city_told
from saisine.reading.companies import read_company
from saisine.reading.correcting import (
    field_meant,
    is_about_no_event,
    new_part,
    says_correction,
    stripped,
    without_spelling,
)
from saisine.reading.dates import find_dates
from saisine.reading.folding import fold, words
from saisine.reading.people import find_names
from saisine.reading.places import looks_like_a_place
from saisine.reading.questioning import asks
from saisine.wording import change, shown

__all__ = ["change_of_mind", "correct", "field_meant", "replace_answers", "says_correction"]

_NAMED_TOGETHER = {
    "last_name": ("first_name",),
    "represented_last_name": ("represented_first_name",),
    "street": ("postal_code", "city", "caisse"),
}
"""Asked again with it; a new value given outright changes it alone."""

_OFFERED = (
    ("description", "Mon récit", "Le récit"),
    ("motif", "Le sujet", "Le sujet"),
    ("requester_type", "Ma situation", "La situation de la personne"),
    ("prior_complaint", "Ma réclamation", "La réclamation"),
    ("answer_received", "La réponse reçue", "La réponse reçue"),
    (
        "answer_unsatisfactory_reason",
        "Ce qui ne va pas dans la réponse",
        "Ce qui ne va pas dans la réponse",
    ),
    ("mediator", "Le médiateur", "Le médiateur"),
    ("last_name", "Mon nom", "Le nom"),
    ("birth_date", "Ma date de naissance", "La date de naissance"),
    ("represented_last_name", "Le nom de la personne", "Le nom de la personne représentée"),
    ("street", "Mon adresse", "L'adresse"),
    ("caisse", "Ma caisse", "La caisse"),
    ("phone", "Mon téléphone", "Le téléphone"),
    ("email", "Mon e-mail", "L'e-mail"),
    ("nir", "Mon numéro de sécurité sociale", "Le numéro de sécurité sociale"),
    ("siret", "Mon Siret", "Le Siret"),
    ("company_name", "Le nom de mon entreprise", "Le nom de l'entreprise"),
    ("amount_eur", "La somme en jeu", "La somme en jeu"),
)

_DATE_OF = {
    "prior_complaint": "prior_complaint_date",
    "prior_complaint_channel": "prior_complaint_date",
    "answer_received": "answer_date",
}
_WHOSE_DATE = {"prior_complaint_date": "prior_complaint", "answer_date": "answer_received"}
DATES = "dates"
_OFFERED_DATES = (
    ("prior_complaint_date", "La date de ma réclamation", "La date de la réclamation"),
    ("answer_date", "La date de la réponse", "La date de la réponse"),
    ("contested_decision_date", "La date de la décision", "La date de la décision"),
    ("birth_date", "Ma date de naissance", "La date de naissance"),
)
_NAMES_A_MEDIATOR = re.compile(
    r"\bmediat\w*|\bcelui\b|\bl'autre\b|\bcpsti\b|\bindependants\b|^\W*(?:non|finalement|en fait|plutot|et)*\W*(?:l'|la )?(?:urssaf|cpam)\W*$"
)
"""« La saisie de l'Urssaf » or a bare figure chooses nobody."""
LONGEST_ASIDE = 14
"""Words. In a longer message, the name of a body is not a change of mediator."""
LONGEST_LIST = 80
"""Words. A longer message tells a story again."""
_OPENS_WITH_NO = re.compile(
    r"^(?:\W|\b(?:non|nan|nn|no|mais|oui|faux|c['’]est (?:pas (?:exact|ca|ça|bon)|faux|inexact))\b)+",
    re.IGNORECASE,
)
"""A « non » to the summary answers none of its questions."""
_PARTS = re.compile(
    r"[;.!\n]\s*|,?\s+et (?=(?:la|le|les|l['’]|mon|ma|mes|c['’]est|par)\b)|,\s*(?=(?:la|le|mon|ma) )"
)
_NO_SUM = re.compile(
    r"\b(?:enleve[rz]?|retire[rz]?|supprime[rz]?|efface[rz]?|vire[rz]?) (?:moi )?(?:la|cette|le|ce) (?:somme|montant)\b(?! de \d)|"
    r"\by a (?:pas de|aucune?) (?:somme|montant)(?: en jeu)?\W*$"
)
_NO_STREET = re.compile(r"[«»\"?!]|\b(?:faux|fausse|y['’ ]?a pas|manque)\b", re.IGNORECASE)
_DAY = re.compile(r"\ble (?P<day>\d{1,2})(?:er)?\b(?! ?(?:h|heures|/|euros?|€))")
_DATES = ("prior_complaint_date", "answer_date", "contested_decision_date")
_NAMES = (
    "last_name",
    "first_name",
    "represented_last_name",
    "represented_first_name",
    "company_name",
)
_ONLY_WHEN_MEANT = (
    "desired_outcome", "contact_note", "represented_relation", "amount_eur", "caisse", "acting_for",
)  # fmt: skip
"""A correction of something else may speak of these in passing."""
_DERIVED = ("organisme", "mediator", "caisse")
"""May be corrected although nobody said them: they follow from other answers."""


def correct(bench: Workbench, field: str | None) -> None:
    """Takes the new value when it is in the message, else asks the question again; `dates`: any of them."""
    offered = _OFFERED_DATES if field == DATES else _OFFERED
    if several := _several_told(bench):
        replace_answers(bench, several)
        return
    field = _exact_field(field, bench)
    changed = changes_told(bench, field)
    if "amount_eur" in bench.draft.answers and _NO_SUM.search(fold(bench.heard.text)):
        _without_sum(bench)
        return
    if not changed and field is not None and _says_what_is_noted(bench, field):
        bench.say("utter_already_noted")
        ask_again(bench)
        return
    if changed and (field is None or field in changed or _same_group(field, changed)):
        replace_answers(bench, changed)
    elif field is not None and field in QUESTIONS:
        reopen(bench, field)
    else:
        _ask_which(bench, offered)


def _says_what_is_noted(bench: Workbench, field: str) -> bool:
    """« Ma caisse, c'est celle du Havre », when that is what the summary shows."""
    question = QUESTIONS.get(field)
    if question is None or question.personal or bench.heard.chosen is not None:
        return False
    told = _value_for(question, new_part(bench.heard.text), bench)
    return field in told and told[field] == bench.known.get(field)


def change_of_mind(bench: Workbench) -> bool:
    """« Finalement, celui des indépendants »: another of two mediators, named in passing. True when
    that is what was said, and done."""
    known, before = bench.known, bench.draft.answers.get("mediator")
    if before is None or len(known.mediators) < 2 or len(words(bench.heard.text)) > LONGEST_ASIDE:
        return False
    said = bench.heard.text
    if asks(said) or not _NAMES_A_MEDIATOR.search(fold(said)):
        return False
    wanted = accept("mediator", said, known)
    if not isinstance(wanted, str) or wanted == before:
        return False
    replace_answers(bench, {"mediator": wanted})
    return True


def corrected_in_passing(bench: Workbench, at_summary: bool = False) -> bool:
    """« En fait c'est 58000, pas 21000 »: a new value for something known, whatever is being asked. Before
    the summary, any value that differs from what it shows. True when that is what was said, and done."""
    if not at_summary and not says_correction(bench.heard.text):
        return False
    if at_summary and (several := _several_told(bench)):
        replace_answers(bench, several)
        return True
    if "amount_eur" in bench.draft.answers and _NO_SUM.search(fold(bench.heard.text)):
        _without_sum(bench)
        return True
    said = _OPENS_WITH_NO.sub("", bench.heard.text) if at_summary else bench.heard.text
    alone = bench.hearing(said or bench.heard.text)
    field = _exact_field(field_meant(alone.heard.text), alone)
    changed = changes_told(alone, field)
    known = {n: v for n, v in changed.items() if n in bench.draft.answers or n in _DERIVED}
    if not known or (field is not None and field not in known and not _same_group(field, known)):
        return False
    replace_answers(bench, known)
    return True


def _without_sum(bench: Workbench) -> None:
    """« Enlevez la somme », « il n'y a pas de somme »."""
    if bench.draft.answers["amount_eur"] is None:
        bench.say("utter_already_noted")
        ask_again(bench)
    else:
        replace_answers(bench, {"amount_eur": None})


def _several_told(bench: Workbench) -> Answers:
    """« La réclamation c'est le 8 septembre, et la somme c'est 3 900 pas 412 »: each part puts its own answer right.
    Empty unless two are."""
    if bench.heard.chosen is not None or len(words(bench.heard.text)) > LONGEST_LIST:
        return {}
    told: dict[str, Value | None] = {}
    fields = set()
    for part in _PARTS.split(_OPENS_WITH_NO.sub("", bench.heard.text)):
        field = field_meant(part)
        if field is None or field not in QUESTIONS:
            continue
        alone = bench.hearing(part)
        field = _exact_field(field, alone)
        changed = changes_told(alone, field)
        if field is None:
            continue
        group = QUESTIONS[field].group if QUESTIONS[field].group in GROUPED else None
        own = {n: v for n, v in changed.items() if n == field or QUESTIONS[n].group == group}
        if own:
            told.update(own)
            fields.add(field)
    return told if len(fields) > 1 else {}


def replace_answers(bench: Workbench, changed: Answers) -> None:
    """Takes the new values, says before and after, and re-opens what depends on them."""
    lines = []
    bench.status("open")
    for name, value in changed.items():
        before = bench.known.get(name)
        doubtful = _made_doubtful(bench, name, value)
        bench.correct(name, value, tuple(d for d in doubtful if d not in changed))
        lines.append(change(name, before, value))
    bench.say("utter_corrected", changes="\n".join(f"– {line}" for line in lines))
    ask_next(bench)


def _made_doubtful(bench: Workbench, name: str, value: Value | None) -> tuple[str, ...]:
    """What the new answer re-opens. Another subject leaves the body as it was, when it is that body's too."""
    doubtful, body = REOPENS.get(name, ()), bench.draft.answers.get("organisme")
    if name == "motif" and body is not None:
        codes = (value, bench.draft.answers.get(name))
        families = {MOTIFS[str(code)].family for code in codes if code in MOTIFS}
        if families <= {None, body} or body == "cgss":
            return tuple(d for d in doubtful if d != "organisme")
    return doubtful


def _exact_field(field: str | None, bench: Workbench) -> str | None:
    """« La réclamation, c'était le 18 » corrects a date, unless there was no complaint yet; « ma ville et
    mon code », an address."""
    if field == DATES:
        return None
    owner = _WHOSE_DATE.get(field or "")
    if owner and field not in bench.draft.answers and bench.draft.answers.get(owner) is False:
        return owner
    dated = _DATE_OF.get(field or "")
    if (
        dated
        and dated in bench.draft.answers
        and find_dates(new_part(bench.heard.text), bench.today)
    ):
        return dated
    return field


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
        told.update(_value_for(asked, tail, bench))
    if field in ("last_name", "first_name") or (field is None and not told):
        told.update(find_names(tail))
    if field is None and (dated := _only_date(bench, tail)):
        told.update(dated)
    only_a_day = field in _DATES and not find_dates(tail, bench.today)
    if only_a_day and field is not None and (day := _another_day(bench, field, tail)):
        told[field] = day
    if field in _DATES:  # the sentence is about that date alone
        told = {name: value for name, value in told.items() if name == field}
    if asked is not None and asked.group == "adresse" and (city := city_told(tail)):
        told["city"] = city
    street = told.get("street")
    if isinstance(street, str) and (_NO_STREET.search(street) or not looks_like_a_place(street)):
        del told["street"]
    if field == "company_name":
        told = {name: value for name, value in told.items() if name == field}
    return {
        name: value
        for name, value in told.items()
        if name in QUESTIONS
        and known.get(name) != value
        and (name in answers or name == field)
        and (name == field or name not in _ONLY_WHEN_MEANT)
    }


def _value_for(asked: Question, tail: str, bench: Workbench) -> dict[str, Value | None]:
    """The value of `asked` in « mon code postal c'est 58000 »."""
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
    dates = [name for name in _DATES if bench.draft.knows(name)]
    found = find_dates(tail, bench.today)
    if len(dates) != 1 or len(found) != 1:
        return {}
    said = fold(tail)
    around = said[: found[0].start] + " " + said[found[0].end :]
    return {dates[0]: found[0].value} if is_about_no_event(around) else {}


def _same_group(field: str, changed: Answers) -> bool:
    """« Mon adresse » is asked as a street and answered by a street, a code and a city."""
    group = QUESTIONS[field].group if field in QUESTIONS else None
    return group in GROUPED and any(QUESTIONS[name].group == group for name in changed)


def reopen(bench: Workbench, field: str) -> None:
    before = bench.draft.answers.get(field)
    group = _NAMED_TOGETHER.get(field, ())
    bench.clear(field, *(d for d in REOPENS.get(field, ())), *group)
    bench.status("open")
    bench.wait_for(field)
    question = QUESTIONS[field]
    if before is not None and question.type != "long_text":
        noted = f"[[before {field}]]" if question.personal else shown(field, before)
        bench.say("utter_correcting_before", label=question.label, before=noted)
    else:
        bench.say("utter_correcting", label=question.label)
    ask(bench, question)


def _ask_which(bench: Workbench, offered: Sequence[tuple[str, str, str]]) -> None:
    answers = bench.draft.answers
    offers = tuple(
        Offer(label=told if bench.by_agent else mine, means=Chosen(act="correct_field", field=name))
        for name, mine, told in offered
        if name in answers
    )
    bench.say("utter_ask_which_correction", "help", offers)
