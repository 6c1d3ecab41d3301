"""Changing what was said earlier: which answer is meant, and what it re-opens."""

import re

from saisine.answers import REOPENS, accept, read
from saisine.dialogue.asking import ask, ask_next
from saisine.dialogue.facts import facts_in
from saisine.dialogue.turn import Chosen, Offer
from saisine.dialogue.workbench import Workbench
from saisine.draft import Answers
from saisine.questions import QUESTIONS
from saisine.reading.folding import fold, words
from saisine.reading.people import find_names
from saisine.wording import fact

_MEANT = (
    ("prior_complaint_date", r"(?:mail|courriel|lettre|courrier|message|recommande|reclamation) (?:date|datait)\b"),
    ("nir", r"securite sociale|numero secu|\bnir\b|num(?:ero)? de secu|carte vitale (?:est|numero)"),
    ("siret", r"\bsiret\b|\bsiren\b"),
    ("phone", r"telephone|portable|\bnumero de tel|\btel\b|\b06\b|\b07\b"),
    ("email", r"\be?-?mail|courriel|adresse (?:mail|electronique)"),
    ("postal_code", r"code postal"),
    ("street", r"adresse|\brue\b|demenage|habite"),
    ("birth_date", r"naissance|nee? le"),
    ("answer_received", r"\breponse\b|ils ont repondu|m'ont repondu"),
    ("prior_complaint_date", r"date de (?:la|ma) (?:reclamation|lettre|courrier|demande)|date (?:du|de mon) courrier"),
    ("prior_complaint", r"reclamation|\bcourrier\b|relance"),
    ("contested_decision_date", r"date de (?:la )?(?:decision|notification|contrainte)"),
    ("first_name", r"prenom"),
    ("last_name", r"\bnom\b|mal ecrit|orthographe"),
    ("mediator", r"mediateur"),
    ("caisse", r"ma caisse|de caisse"),
    ("organisme", r"organisme|\bcpam\b|urssaf|carsat|\bcaf\b"),
    ("requester_type", r"\bstatut\b|je suis (?:pas )?(?:salarie|independant|artisan|employeur|retraite)"),
    ("court_seized", r"tribunal|\bjuge\b"),
    ("amount_eur", r"montant|somme|euros|€"),
    ("motif", r"sujet|motif|c'est pas ca le probleme|pas (?:le bon|ce) (?:sujet|theme)"),
    ("description", r"histoire|recit|mon explication|ma situation|ce que j'ai raconte"),
    ("prior_complaint_date", r"\bdates?\b|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre"),
)  # fmt: skip

_NAMED_TOGETHER = {"last_name": ("first_name",)}
"""Asked again with it; a new value given outright changes it alone."""

_OFFERED = (
    ("description", "Mon récit"),
    ("motif", "Le sujet"),
    ("prior_complaint", "Ma réclamation et la réponse"),
    ("mediator", "Le médiateur"),
    ("last_name", "Mon nom"),
    ("birth_date", "Ma date de naissance"),
    ("street", "Mon adresse"),
    ("phone", "Mon téléphone"),
    ("email", "Mon e-mail"),
    ("nir", "Mon numéro de sécurité sociale"),
    ("siret", "Mon Siret"),
)


LONGEST_ASIDE = 10
"""Words. In a longer message, the name of a body is not a change of mediator."""

_CORRECTING = re.compile(
    r"tromp|erreur|\bcorrig|rectifi|modifi|\bchang|en fait\b|finalement|mal ecrit|\bfaute\b|"
    r"pas la bonne?|c'est (?:faux|pas)|je voulais dire|plutot"
)


def says_correction(text: str) -> bool:
    """True when the words themselves speak of something to put right."""
    return bool(_CORRECTING.search(fold(text)))


def field_meant(text: str) -> str | None:
    """The question whose answer a correction is about; None when the text does not say."""
    folded = fold(text)
    return next((name for name, pattern in _MEANT if re.search(pattern, folded)), None)


def correct(bench: Workbench, field: str | None) -> None:
    """Takes the new value when it is in the message, else asks the question again."""
    answers = bench.draft.answers
    stated = facts_in(bench.heard, bench.today, field)
    asked = QUESTIONS.get(field or "")
    if asked and asked.type == "date":  # « ma lettre date du 13 septembre »
        told = read(asked, bench.heard.text, bench.known)
        stated.update(told if isinstance(told, dict) else {})
    changed = {
        name: value for name, value in stated.items() if name in answers and answers[name] != value
    }
    if field in ("last_name", "first_name"):
        changed |= find_names(bench.heard.text)
        stated = {**stated, **changed}
    if field in stated and stated[field] != answers.get(field):
        changed[field] = stated[field]
    if changed and (field is None or field in stated):
        replace_answers(bench, changed)
    elif field is not None and field in QUESTIONS:
        _reopen(bench, field)
    else:
        _ask_which(bench)


def change_of_mind(bench: Workbench) -> bool:
    """« Finalement, celui des indépendants »: another of two mediators, named in passing. True when
    that is what was said, and done."""
    known, before = bench.known, bench.draft.answers.get("mediator")
    if before is None or len(known.mediators) < 2 or len(words(bench.heard.text)) > LONGEST_ASIDE:
        return False
    wanted = accept("mediator", bench.heard.text, known)
    if not isinstance(wanted, str) or wanted == before:
        return False
    replace_answers(bench, {"mediator": wanted})
    return True


def replace_answers(bench: Workbench, changed: Answers) -> None:
    """Takes the new values, says before and after, and re-opens what depends on them."""
    for name, value in changed.items():
        before = fact(name, bench.draft.answers.get(name))
        bench.clear(*(d for d in REOPENS.get(name, ()) if d not in changed))
        bench.set(name, value)
        after = fact(name, value)
        if before and after:
            bench.say("utter_corrected_before_after", before=before, after=after)
        else:
            bench.say("utter_corrected", label=QUESTIONS[name].label)
    ask_next(bench)


def _reopen(bench: Workbench, field: str) -> None:
    before = fact(field, bench.draft.answers.get(field))
    bench.clear(field, *REOPENS.get(field, ()), *_NAMED_TOGETHER.get(field, ()))
    bench.status("open")
    bench.wait_for(field)
    if before:
        bench.say("utter_correcting_before", before=before)
    else:
        bench.say("utter_correcting", label=QUESTIONS[field].label)
    ask(bench, QUESTIONS[field])


def _ask_which(bench: Workbench) -> None:
    answers = bench.draft.answers
    offers = tuple(
        Offer(label=label, means=Chosen(act="correct_field", field=name))
        for name, label in _OFFERED
        if name in answers
    )
    bench.say("utter_ask_which_correction", "help", offers)
