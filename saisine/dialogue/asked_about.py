"""Questions about the form and about mediation, known by their own words whatever they are taken for."""

import re

from saisine.dialogue import acts
from saisine.dialogue.as_answer import FITS, GIVING_UP, READ, SURE_ACT, SURE_STATEMENT, Meant
from saisine.dialogue.informing import whose_is_asked
from saisine.dialogue.workbench import Workbench
from saisine.reading.asking_about import (
    asks_how_long_it_takes,
    asks_how_to_answer,
    asks_of_papers,
    asks_what_for,
    asks_what_it_means,
    asks_what_mediation_is,
    asks_where_it_goes,
    asks_where_it_is,
    asks_who_decides,
    asks_whose,
)
from saisine.reading.folding import fold
from saisine.reading.yes_no import dont_know

ACTS = (*acts.HANDLED, "dont_know", "skip")
"""What a message may be besides an answer."""
_NEAR = ("faq_other", "faq_what_is_mediation", "restart")
"""What the classifier takes a question about the form for: « je dois tout reprendre depuis le début ? »."""
_MEDIATION = re.compile(r"\bmediat\w*|\bconciliat\w*|\bsaisine\b")
_WITHHELD = re.compile(
    r"\bsi je (?:ne )?(?:vous )?(?:le|la|l')? ?(?:donne|mets|dis|communique|ai) pas\b[^?]*\?"
)
"""« Et si je ne le donne pas ? »"""
_SOCIAL_NUMBER = re.compile(r"\bnir\b|\bsecu|\bnumeros?\b|carte vitale|\bmatricule|\bchiffres\b")


def asked_about(bench: Workbench, story: bool) -> Meant | None:
    """« Qu'est-ce que vous appelez une réclamation ? »: the words of the form, or how to answer it, are asked
    about. What mediation is, and the number's reasons, are questions of their own."""
    heard, folded = bench.heard, fold(bench.heard.text)
    means = asks_what_it_means(heard.text)
    if story or (dont_know(heard.text) and not means):
        return None
    withheld = _WITHHELD.search(folded) is not None
    if bench.awaiting in ("nir", "represented_nir") and (withheld or asks_what_for(heard.text)):
        return Meant("faq_nir_why", READ)
    if asks_where_it_is(heard.text) or (asks_whose(heard.text) and whose_is_asked(bench)):
        return Meant("faq_other", READ)
    if heard.act not in GIVING_UP and (about := _about_mediation(bench)):
        known = heard.act in acts.FAQ and heard.confidence >= SURE_STATEMENT
        return Meant(heard.act, heard.confidence) if known else about
    about_number = "nir" in (bench.awaiting or "") or _SOCIAL_NUMBER.search(folded) is not None
    misplaced = heard.act == "faq_nir_why" and not about_number
    near = (*_NEAR, "dont_know") if means else _NEAR  # « je sais pas c'est quoi le CPSTI »
    otherwise = heard.act in (*ACTS, "affirm", "deny") and heard.act not in near
    believed = SURE_ACT if heard.act == "out_of_scope" else SURE_STATEMENT
    if otherwise and heard.confidence >= believed and not misplaced:
        return None
    if means and not _MEDIATION.search(folded):
        return Meant("faq_other", READ)
    if not asks_how_to_answer(heard.text):
        return None
    if heard.act in acts.FAQ and heard.confidence >= SURE_ACT and not misplaced:
        return Meant(heard.act, max(heard.confidence, FITS))
    return None if about_number else Meant("faq_other", FITS)


def _about_mediation(bench: Workbench) -> Meant | None:
    """What mediation is, who decides, how long it takes, where what is told goes, what papers: by the words."""
    said, heard = bench.heard.text, bench.heard
    if asks_where_it_goes(said):
        return Meant("faq_confidential", FITS)
    if asks_who_decides(said) and (heard.act != "faq_other" or heard.confidence < SURE_ACT):
        return Meant("faq_who_decides", FITS)
    if asks_what_mediation_is(said) and heard.act != "faq_other":
        return Meant("faq_what_is_mediation", FITS)
    if asks_how_long_it_takes(said):
        return Meant("faq_delay", FITS)
    if asks_how_to_answer(said) and asks_of_papers(said):
        return Meant("faq_documents", FITS)
    return None
