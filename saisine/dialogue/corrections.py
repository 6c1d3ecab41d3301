"""Changing what was said earlier: which answer is meant, its new value, and what it re-opens."""

import re
from collections.abc import Mapping, Sequence

from saisine.answers import REOPENS, accept
from saisine.dialogue.asking import ask, ask_again, ask_next
from saisine.dialogue.court import make_sure_of_court
from saisine.dialogue.told_anew import (
    DATES,
    STEP_DATES,
    changes_told,
    exact_field,
    same_group,
    value_for,
)
from saisine.dialogue.turn import Chosen, Offer
from saisine.dialogue.workbench import Workbench
from saisine.draft import Answers, Value
from saisine.motifs import MOTIFS
from saisine.questions import GROUPED, QUESTIONS
from saisine.reading.amounts import find_amounts
from saisine.reading.complaint import channel
from saisine.reading.correcting import (
    field_meant,
    new_part,
    says_correction,
    sum_denied,
    sums_exchanged,
)
from saisine.reading.date_words import month_of
from saisine.reading.dates import FoundDate, find_dates
from saisine.reading.folding import fold, spell_out, words
from saisine.reading.parts import leaves_in
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
LONGEST_DENIAL = 25
LONGEST_DATING = 6
"""Words."""
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
_NO_SUM = re.compile(
    r"\b(?:enleve[rz]?|retire[rz]?|supprime[rz]?|efface[rz]?|vire[rz]?) (?:moi )?(?:la|cette|le|ce) (?:somme|montant)\b(?! de \d)|"
    r"\by a (?:pas de|aucune?) (?:somme|montant)(?: en jeu)?\W*$"
)
_TAKES_OUT = re.compile(
    r"(?:^|[.,;:!] ?|\b(?:faut|pouvez|voudrais|svp|merci de|et|bien) )(?:me |m'|l'|la |le |les )?(?:enlever|enlevez|retirer|retirez|supprimer|supprimez|effacer|effacez|virez|otez)\b|"
    r"\ba (?:enlever|supprimer|retirer)\b|\bn'en (?:avons|ai|a) (?:pas|aucune?)\b"
)
_SUM_IS = re.compile(
    r"\W*(?:(?:non|mais|alors|et|au fait|en fait|pardon)\W+)*(?:la somme|le montant)\b[^.;!?\d]{0,25}?(?:c'?est|c est|est|:|=)"
    r"[^.;!?\d]{0,20}?(?P<sum>\d[\d .,]*(?:€|euros?|eur|balles)?)\W*"
)
_NOT_THAT_MONTH = re.compile(
    r"\b(?:pas|plutot que|au lieu d[e'u]|non) ?(?:en |de |du |le |debut |fin |mi[- ])*(?:\d{1,2}(?:er)? )?"
    r"(?P<month>janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b(?: 20\d\d)?"
)
_NOT_BY = re.compile(
    r"\bpas (?:du tout )?(?:(?:par|au|a|le|la|un|une|en|de) (?=[a-z])|(?:l'|d')(?=[a-z]))"
)
_OF_THE_COMPLAINT = ("prior_complaint_channel", "prior_complaint", "prior_complaint_date")
_NOT_THE_CALL = re.compile(
    r"\bpas (?:par |un |le |au )?(?:telephone|tel|appel|coup de fil|mail|courriel|courrier|lettre|guichet)\b"
)
_IT_WAS = re.compile(r"\bc'(?:est|etait) (?:bien )?(?:par|en|une?|un simple|a|au|sur)\b")
_NOT_OF = re.compile(r"\b(?:n'est|est|c'est|etait|n'etait|date) pas (?:du|de|d'|le|en|celle du)\b")
_I_DID = re.compile(
    r"\bj'ai (?:\w+ )?(?:repondu|ecrit|envoye|reclame|conteste|poste|appele|telephone|fait|relance|depose)\b|\b(?:ma|mon|la mienne)\b"
)
_IN_ALL = re.compile(
    r"\b(?:donc|soit|ca fait|corrige[rz]?|avec les \w+)\b[^.;!?\d]{0,20}"
    r"(?P<sum>\d{1,3}(?: \d{3})+|\d{2,6})(?:,\d\d)? ?(?:€|euros?)?"
    r"(?: (?:en tout|au total)\b|,? (?:corrige[rz]?|rectifie[rz]?|hein|c'est le bon)\b)"
)
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
    if _left_out(bench, field):
        return
    if "amount_eur" in bench.draft.answers and _NO_SUM.search(fold(bench.heard.text)):
        _without_sum(bench)
        return
    if not changed and field is not None and _says_what_is_noted(bench, field):
        bench.say("utter_already_noted")
        ask_again(bench)
        return
    if changed and (field is None or field in changed or same_group(field, changed)):
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
    told = value_for(question, new_part(bench.heard.text), bench)
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
    if several := _several_told(bench):
        replace_answers(bench, several)
        return True
    if _left_out(bench, field_meant(bench.heard.text)):
        return True
    if "amount_eur" in bench.draft.answers and _NO_SUM.search(fold(bench.heard.text)):
        _without_sum(bench)
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
    replace_answers(bench, known)
    return True


def sum_instead(bench: Workbench, part: str) -> dict[str, Value | None]:
    """« C 2350 pa 2300 », where 2300 is the sum known: the new one."""
    exchanged, known = sums_exchanged(part), bench.draft.answers.get("amount_eur")
    if exchanged is None or known is None:
        return {}
    new, old = (accept("amount_eur", said, bench.known) for said in exchanged)
    return {"amount_eur": new} if old == known and isinstance(new, str) else {}


def _sum_total(bench: Workbench, part: str) -> dict[str, Value | None]:
    """« Donc 1 964 en tout, corrigez », where another sum is known."""
    said, known = _IN_ALL.search(spell_out(part)), bench.draft.answers.get("amount_eur")
    if said is None or known is None:
        return {}
    new = accept("amount_eur", said["sum"], bench.known)
    return {"amount_eur": new} if isinstance(new, str) and new != known else {}


def _sum_named(bench: Workbench) -> dict[str, Value | None]:
    said, known = bench.heard.text, bench.draft.answers.get("amount_eur")
    named = _SUM_IS.fullmatch(fold(said))
    if named is None or known is None or bench.awaiting in ("amount_eur", "description"):
        return {}
    new = accept("amount_eur", named["sum"], bench.known)
    return {"amount_eur": new} if isinstance(new, str) and new != known else {}


def puts_the_sum_right(bench: Workbench) -> bool:
    """« Non c 2350 pa 2300 dsl », « la somme c'est 450 euros » where 300 is known, whatever is asked. True when that
    is all, and done."""
    short = len(words(bench.heard.text)) <= LONGEST_ASIDE
    changed = (sum_instead(bench, bench.heard.text) or _sum_named(bench)) if short else {}
    if not changed:
        return False
    replace_answers(bench, changed)
    return True


def corrects_several(bench: Workbench) -> bool:
    """« La somme c'est 430 euros et la réclamation c'est le 14 »: two answers known otherwise are named, and nothing
    says that they were wrong. True when that is what was said, and done."""
    several = _several_told(bench) or _one_date_told(bench)
    if not several or not set(several) <= set(bench.draft.answers):
        return False
    replace_answers(bench, several)
    return True


def _one_date_told(bench: Workbench) -> Answers:
    """« Avril 2026 la réclam »: a few words that name a step and another date of it."""
    if bench.heard.chosen is not None or len(words(bench.heard.text)) > LONGEST_DATING:
        return {}
    field = exact_field(field_meant(bench.heard.text), bench)
    if field not in STEP_DATES or asks(bench.heard.text):
        return {}
    told = changes_told(bench, field)
    return {field: told[field]} if field in told else {}


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
        told = sum_instead(bench, part) or _sum_total(bench, part)
        told = told or (changes_told(alone, field) if known else {})
        if not told and denied and (day := _own_day(bench, part)):
            told = {denied: day}
            rest.pop()
        denied = None if told else _day_denied(bench, part)
        changed.update(told)
        rest += [] if told else [part]
    if not changed or not rest:
        return ""
    take(bench, changed)
    return ". ".join(rest)


def denies_the_sum(bench: Workbench) -> bool:
    """« Non c'est pas 3646 €, c'est leur téléphone. Ce qu'on me doit, c'est 4 200 euros »: the « non » is said of the
    sum. True when that is what was said, and done."""
    said, known = bench.heard.text, bench.draft.answers.get("amount_eur")
    old = sum_denied(said)
    if old is None or known is None or len(words(said)) > LONGEST_DENIAL:
        return False
    if accept("amount_eur", old, bench.known) != known or sums_exchanged(said):
        return False
    others = [str(told) for told in find_amounts(said) if str(told) != known]
    replace_answers(bench, {"amount_eur": others[0] if len(others) == 1 else None})
    return True


def puts_the_day_right(bench: Workbench) -> bool:
    """« Le 22 septembre, ce n'est pas juin », where one step is known to be of June, whatever is asked. True when that
    is all, and done."""
    said = bench.heard.text
    if bench.heard.chosen is not None or len(words(said)) > LONGEST_ASIDE or asks(said):
        return False
    denied = _NOT_THAT_MONTH.search(fold(said))
    month = month_of(denied["month"]) if denied else None
    if denied is None or month is None:
        return False
    told = [d for d in find_dates(said, bench.today) if not _overlaps(d, denied)]
    known = bench.draft.answers
    here = [name for name in STEP_DATES if str(known.get(name) or "")[5:7] == f"{month:02d}"]
    if len(told) != 1 or len(here) != 1 or told[0].value > bench.today.isoformat():
        return False
    replace_answers(bench, {here[0]: told[0].value})
    return True


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


def _overlaps(day: FoundDate, said: re.Match[str]) -> bool:
    return day.start < said.end() and said.start() < day.end


def _day_denied(bench: Workbench, part: str) -> str | None:
    """The step whose day a sentence denies: « ma réclamation n'est pas du 14 avril, c'est leur lettre »."""
    found = find_dates(part, bench.today)
    if len(found) != 1 or not _NOT_OF.search(fold(part)):
        return None
    known = bench.draft.answers
    return next((name for name in STEP_DATES if known.get(name) == found[0].value), None)


def _own_day(bench: Workbench, part: str) -> str | None:
    """The day of what one did: « moi j'ai répondu le 7 mai »."""
    found = find_dates(part, bench.today)
    return found[0].value if len(found) == 1 and _I_DID.search(fold(part)) else None


def _without_sum(bench: Workbench) -> None:
    """« Enlevez la somme », « il n'y a pas de somme »."""
    if bench.draft.answers["amount_eur"] is None:
        bench.say("utter_already_noted")
        ask_again(bench)
    else:
        replace_answers(bench, {"amount_eur": None})


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


def replace_answers(bench: Workbench, changed: Answers) -> None:
    """Takes the new values, says before and after, and re-opens what depends on them; a court is made sure of first."""
    told = without_court(changed)
    if told or not changed:
        take(bench, told)
    if told == changed:
        ask_next(bench)
    else:
        make_sure_of_court(bench)


def without_court(changed: Answers) -> dict[str, Value | None]:
    """What may be taken at once: a court that is seized may not."""
    return {name: v for name, v in changed.items() if (name, v) != ("court_seized", True)}


def take(bench: Workbench, changed: Answers) -> None:
    """The new values, before and after; what depends on them is opened again."""
    lines = []
    bench.status("open")
    for name, value in changed.items():
        before = bench.known.get(name)
        doubtful = _made_doubtful(bench, name, value)
        bench.correct(name, value, tuple(d for d in doubtful if d not in changed))
        lines.append(change(name, before, value))
    bench.say("utter_corrected", changes="\n".join(f"– {line}" for line in lines))


def _made_doubtful(bench: Workbench, name: str, value: Value | None) -> tuple[str, ...]:
    """What the new answer re-opens. Another subject leaves the body as it was, when it is that body's too."""
    doubtful, body = REOPENS.get(name, ()), bench.draft.answers.get("organisme")
    if name == "motif" and body is not None:
        codes = (value, bench.draft.answers.get(name))
        families = {MOTIFS[str(code)].family for code in codes if code in MOTIFS}
        if families <= {None, body} or body == "cgss":
            return tuple(d for d in doubtful if d != "organisme")
    return doubtful


def reopen(bench: Workbench, field: str) -> None:
    before = bench.draft.answers.get(field)
    group = _NAMED_TOGETHER.get(field, ())
    kept = field == "description"  # it stays until another is told
    bench.clear(*(() if kept else (field,)), *(d for d in REOPENS.get(field, ())), *group)
    bench.forget_tries(field)
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
