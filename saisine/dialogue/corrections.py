"""Changing what was said earlier: which answer is meant, its new value, and what it re-opens."""

import re
from collections.abc import Mapping, Sequence

from saisine.answers import accept
from saisine.dialogue.asking import ask_again
from saisine.dialogue.days_put_right import day_denied, one_day_told, own_day
from saisine.dialogue.replaced import reopen, replace_answers, take
from saisine.dialogue.sums_put_right import leaves_out_the_sum, sum_instead, sum_total
from saisine.dialogue.told_anew import (
    DATES,
    STEP_DATES,
    changes_told,
    exact_field,
    same_day,
    same_group,
    value_for,
)
from saisine.dialogue.turn import Chosen, Offer
from saisine.dialogue.workbench import Workbench
from saisine.draft import Answers, Value
from saisine.questions import GROUPED, QUESTIONS
from saisine.reading.complaint import channel
from saisine.reading.correcting import (
    field_meant,
    new_part,
    says_correction,
)
from saisine.reading.dates import find_dates
from saisine.reading.folding import fold, spell_out, words
from saisine.reading.parts import leaves_in
from saisine.reading.questioning import asks

__all__ = ["change_of_mind", "correct", "field_meant", "says_correction"]


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
    ("desired_outcome", "Ce que je souhaite", "Ce que la personne souhaite"),
    ("contested_decision_date", "La date de la décision", "La date de la décision"),
    ("siret", "Mon Siret", "Le Siret"),
    ("company_name", "Le nom de mon entreprise", "Le nom de l'entreprise"),
    ("amount_eur", "La somme en jeu", "La somme en jeu"),
)

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
NOTHING = "0.00"
LONGEST_LIST = 80
"""Words. A longer message tells a story again."""
_OPENS_WITH_NO = re.compile(
    r"^(?:\W|\b(?:non|nan|nn|no|mais|oui|faux|c['’]est (?:pas (?:exact|ca|ça|bon)|faux|inexact))\b)+",
    re.IGNORECASE,
)
"""A « non » to the summary answers none of its questions."""
_PARTS = re.compile(
    r"[;.!\n]\s*|,?\s+et (?=(?:la|le|les|l['’]|mon|ma|mes|c['’]est|par)\b)|,\s*(?=(?:la|le|mon|ma) )"
    r"|,\s*(?=(?:r[ée]clamation|r[ée]ponse|d[ée]cision|tribunal|somme|adresse|nom|pr[ée]nom|sujet)\b)"
)
_TAKES_OUT = re.compile(
    r"(?:^|[.,;:!] ?|\b(?:faut|pouvez|voudrais|svp|merci de|et|bien) )(?:me |m'|l'|la |le |les )?(?:enlever|enlevez|retirer|retirez|supprimer|supprimez|effacer|effacez|virez|otez)\b|"
    r"\ba (?:enlever|supprimer|retirer)\b|\bn'en (?:avons|ai|a) (?:pas|aucune?)\b"
)
_NOT_BY = re.compile(
    r"\bpas (?:du tout )?(?:(?:par|au|a|le|la|un|une|en|de) (?=[a-z])|(?:l'|d')(?=[a-z]))"
)
_OF_THE_COMPLAINT = ("prior_complaint_channel", "prior_complaint", "prior_complaint_date")
_NOT_THE_CALL = re.compile(
    r"\bpas (?:par |un |le |au )?(?:telephone|tel|appel|coup de fil|mail|courriel|courrier|lettre|guichet)\b"
)
_IT_WAS = re.compile(r"\bc'(?:est|etait) (?:bien )?(?:par|en|une?|un simple|a|au|sur)\b")
_EACH = re.compile(r"(?<=[.!?;])\s+|\n+|,? (?:et |mais )(?=(?:au|en) fait\b)", re.IGNORECASE)
MAY_BE_LEFT_OUT: Answers = {
    "contested_decision_date": None,
    "cra_seized": False,
    "represented_relation": None,
    "contact_note": None,
    "anything_else": None,
    "phone": None,
    "email": None,
    "nir": None,
    "company_name": None,
}
"""What stands for it once it is taken out."""
_UNSURE = re.compile(
    r"\b(?:sais|sait|savons) (?:pas|plus)\b(?! (?:comment|ou (?:changer|corriger)))"
)
_DERIVED = ("organisme", "mediator", "caisse")
"""May be corrected although nobody said them: they follow from other answers."""


def correct(bench: Workbench, field: str | None) -> None:
    """Takes the new value when it is in the message, else asks the question again; `dates`: any of them."""
    offered = _OFFERED_DATES if field == DATES else _OFFERED
    if several := _several_told(bench):
        replace_answers(bench, several)
        return
    field = exact_field(field, bench)
    changed = changes_told(bench, field)
    if _left_out(bench, field) or (not changed and _no_longer_known(bench, field)):
        return
    if leaves_out_the_sum(bench):
        return
    if not changed and field is not None and _says_what_is_noted(bench, field):
        bench.say("utter_already_noted")
        ask_again(bench)
        return
    if changed and (field is None or field in changed or same_group(field, changed)):
        replace_answers(bench, _with_its_way(changed, bench.heard.text, bench.draft.answers))
    elif field is not None and field in QUESTIONS:
        reopen(bench, field)
    else:
        _ask_which(bench, offered)


def _says_what_is_noted(bench: Workbench, field: str) -> bool:
    """« Ma caisse, c'est celle du Havre », when that is what the summary shows."""
    question = QUESTIONS.get(field)
    if question is None or question.personal or bench.heard.chosen is not None:
        return False
    told = value_for(question, new_part(bench.heard.text), bench)
    before, after = bench.known.get(field), told.get(field)
    return field in told and (before == after or same_day(field, before, after, bench.heard.text))


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
    if several := _several_told(bench):
        replace_answers(bench, several)
        return True
    if _left_out(bench, field_meant(bench.heard.text)):
        return True
    if leaves_out_the_sum(bench):
        return True
    way = another_way(bench.heard.text, bench.draft.answers)
    if way and not find_dates(bench.heard.text, bench.today):
        replace_answers(bench, {"prior_complaint_channel": way})
        return True
    said = _OPENS_WITH_NO.sub("", bench.heard.text) if at_summary else bench.heard.text
    alone = bench.hearing(said or bench.heard.text)
    field = exact_field(field_meant(alone.heard.text), alone)
    changed = changes_told(alone, field)
    field = "company_name" if set(changed) == {"company_name"} else field
    known = {n: v for n, v in changed.items() if n in bench.draft.answers or n in _DERIVED}
    if at_summary and not says_correction(bench.heard.text):
        known.pop("organisme", None)  # « la somme réclamée par la Carsat n'y figure pas »
        if len(words(said)) > LONGEST_ASIDE:  # a day, a sum told in passing changes nothing
            known = {
                n: v for n, v in known.items() if n == field or n not in (*STEP_DATES, "amount_eur")
            }
    if known.get("amount_eur") == NOTHING:  # « j'ai eu 0 euro l'année dernière »
        del known["amount_eur"]
    if not known or (field is not None and field not in known and not same_group(field, known)):
        return False
    replace_answers(bench, _with_its_way(known, said, bench.draft.answers))
    return True


def corrects_several(bench: Workbench) -> bool:
    """« La somme c'est 430 euros et la réclamation c'est le 14 »: two answers known otherwise are named, and nothing
    says that they were wrong. True when that is what was said, and done."""
    several = _several_told(bench) or one_day_told(bench)
    if not several or not set(several) <= set(bench.draft.answers):
        return False
    replace_answers(bench, several)
    return True


def corrected_besides(bench: Workbench) -> str:
    """« Elle est retraitée. La décision, c'est le 30 juillet, pas le 3 juin »: a date put right in a sentence of its
    own is taken. What the other sentences say; "" when nothing was put right, or nothing else is said."""
    changed: dict[str, Value | None] = {}
    rest: list[str] = []
    denied: str | None = None
    for part in filter(None, (part.strip() for part in _EACH.split(bench.heard.text))):
        alone = bench.hearing(part)
        field = exact_field(field_meant(part), alone) if says_correction(part) else None
        known = field in (*STEP_DATES, "amount_eur") and field in bench.draft.answers
        told = sum_instead(bench, part) or sum_total(bench, part)
        told = told or (changes_told(alone, field) if known else {})
        if not told and denied and (day := own_day(bench, part)):
            told = {denied: day}
            rest.pop()
        denied = None if told else day_denied(bench, part)
        changed.update(told)
        rest += [] if told else [part]
    if not changed or not rest:
        return ""
    take(bench, changed)
    return ". ".join(rest)


def another_way(part: str, known: Mapping[str, Value | None]) -> str | None:
    """« C'était à l'accueil, pas par téléphone », « le 20 mai c'était une lettre »: how one complained, otherwise
    than it is known."""
    if known.get("prior_complaint") is not True:
        return None
    way = channel(spell_out(new_part(part)))
    if way is None or way == known.get("prior_complaint_channel"):
        return None
    said, meant = spell_out(part), field_meant(part)
    sure = _NOT_THE_CALL.search(said) or (
        meant in _OF_THE_COMPLAINT and (_NOT_BY.search(said) or _IT_WAS.search(said))
    )
    return way if sure else None


def _with_its_way(changed: Answers, text: str, known: Mapping[str, Value | None]) -> Answers:
    """« Ma réclamation est du 4 septembre, en recommandé »: the day, and how."""
    if "prior_complaint_date" not in changed or "prior_complaint_channel" in changed:
        return changed
    way = channel(spell_out(new_part(text)))
    if way is None or way == known.get("prior_complaint_channel"):
        return changed
    return {**changed, "prior_complaint_channel": way}


def takes_out(text: str) -> bool:
    """True for « enlevez la date », « effacez-le »."""
    return bool(_TAKES_OUT.search(fold(text))) and not leaves_in(text)


def _left_out(bench: Workbench, field: str | None) -> bool:
    """« Enlevez la date de la décision »: what nobody has to say is taken out. True when done."""
    said = bench.heard.text
    if field is None or field not in MAY_BE_LEFT_OUT or len(words(said)) > LONGEST_LIST:
        return False
    if not takes_out(said) or find_dates(new_part(said), bench.today):
        return False
    if field not in bench.draft.answers:
        bench.say("utter_nothing_changed")
        ask_again(bench)
        return True
    replace_answers(bench, {field: MAY_BE_LEFT_OUT[field]})
    return True


def _no_longer_known(bench: Workbench, field: str | None) -> bool:
    """« Pour le contrôle, mettez que je ne sais pas », where none has to be said. True when done."""
    question, said = QUESTIONS.get(field or ""), bench.heard.text
    if question is None or question.required or bench.draft.answers.get(question.name) is None:
        return False
    if question.type not in ("boolean", "date") or not _UNSURE.search(fold(said)) or asks(said):
        return False
    replace_answers(bench, {question.name: None})
    return True


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
        field = exact_field(field, alone)
        changed = changes_told(alone, field)
        if field is None:
            continue
        group = QUESTIONS[field].group if QUESTIONS[field].group in GROUPED else None
        own = {n: v for n, v in changed.items() if n == field or QUESTIONS[n].group == group}
        said = value_for(QUESTIONS[field], new_part(part), alone)
        if own or said.get(field) == bench.known.get(field) is not None:
            told.update(own)
            fields.add(field)
    return told if len(fields) > 1 else {}


def _ask_which(bench: Workbench, offered: Sequence[tuple[str, str, str]]) -> None:
    answers = bench.draft.answers
    offers = tuple(
        Offer(label=told if bench.by_agent else mine, means=Chosen(act="correct_field", field=name))
        for name, mine, told in offered
        if name in answers
    )
    bench.say("utter_ask_which_correction", "help", offers)
