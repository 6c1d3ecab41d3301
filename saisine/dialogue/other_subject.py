"""Another subject, told in words after one was taken: « en fait pas les taxis, c'est la couronne »."""

import re

from saisine.dialogue.facts import SERVICE_QUALITY, SURE_MOTIF, likely_motifs, worth_offering
from saisine.dialogue.informing import only_asks
from saisine.dialogue.replaced import reopen, replace_answers
from saisine.dialogue.told_anew import changes_told
from saisine.dialogue.workbench import Workbench
from saisine.motifs import motif_named, speaks_of
from saisine.reading.bodies import find_body
from saisine.reading.correcting import field_meant, says_correction, says_otherwise, taken_back_in
from saisine.reading.folding import fold, spell_out, words
from saisine.reading.yes_no import yes_no

FEWEST_FOR_A_SUBJECT = 6
"""Words."""
FEWEST_NAMED = 1
LONGEST_NAMING = 16
"""Words."""
LONGEST_SAID = 40
"""Words. « Le sujet, c'est… »."""
_OPENS_WITH_IT = re.compile(
    r"\W*(?:non\W+)?(?:le|mon) (?:vrai |bon )?(?:sujet|motif),? (?:c'est|est)\b"
)
LIKELY_NAMED = 0.4
_NOT_THIS = re.compile(
    r"\bc'est pas (?:une? |le |la |les |des? |l')?[a-z' ]{3,30}?,? (?:mais )?c'est "
)
_SUBJECT_SAID = re.compile(r"\b(?:sujet|motif|theme|rubrique)\b")
_SUBJECT = ("motif", "description")
_TOLD_WITH_A_SUBJECT = ("prior_complaint", "answer_received", "amount_eur")
"""May be named in passing by who tells another subject."""


def subject_changed(bench: Workbench) -> bool:
    """« En fait pas les taxis, c'est la couronne qu'ils ne remboursent pas »: another subject, told in words.
    It is taken when it is sure, else asked among the likely, what it was before left out. True when that
    is what was said, and done."""
    heard, before = bench.heard, bench.draft.answers.get("motif")
    if before is None or not says_correction(heard.text) or heard.found:
        return False
    if only_asks(heard.text) or len(words(heard.text)) < FEWEST_FOR_A_SUBJECT:
        return False
    if not _takes_back(bench, str(before)) and _speaks_of_something_else(bench):
        return False
    ranking = _another_subject(bench, str(before))
    if not ranking:
        return False
    code, share = ranking[0]
    bench.add("description", heard.text)
    if share >= SURE_MOTIF:
        replace_answers(bench, {"motif": code})
    else:
        bench.likely(worth_offering(ranking))
        reopen(bench, "motif")
    return True


def subject_named(bench: Workbench) -> bool:
    """« Le sujet pas bon. accident travail », « non, arrêt maladie » before the summary: another subject, in a few
    words. Taken when it is likely, else asked among the likely ones. True when done."""
    heard, before = bench.heard, bench.draft.answers.get("motif")
    length = len(words(heard.text))
    named = _SUBJECT_SAID.search(fold(heard.text)) is not None
    denied = yes_no(heard.text) is False and FEWEST_NAMED < length <= FEWEST_FOR_A_SUBJECT
    denied = denied or _NOT_THIS.search(spell_out(heard.text)) is not None
    longest = LONGEST_SAID if _OPENS_WITH_IT.match(fold(heard.text)) else LONGEST_NAMING
    if before is None or heard.found or only_asks(heard.text) or length > longest:
        return False
    if not (named or denied) or (not named and field_meant(heard.text) not in (None, *_SUBJECT)):
        return False
    body = _another_body(bench) or bench.known.get("organisme")
    ranking = [
        (code, share)
        for code, share in likely_motifs(heard, body)
        if code not in (before, *SERVICE_QUALITY, "autre")
    ]
    if not ranking or ranking[0][1] < LIKELY_NAMED:
        if not (named and (_OPENS_WITH_IT.match(fold(heard.text)) or says_correction(heard.text))):
            return False
        bench.likely(worth_offering(ranking))
        reopen(bench, "motif")
        return True
    if not named and not speaks_of(heard.text, ranking[0][0]):
        return False
    replace_answers(bench, {"motif": ranking[0][0]})
    return True


def _takes_back(bench: Workbench, motif: str) -> bool:
    """« Pas les taxis »: the subject itself, whatever else the message tells of its steps."""
    return motif_named(taken_back_in(bench.heard.text)) == motif


def _speaks_of_something_else(bench: Workbench) -> bool:
    """A correction of another answer, or one that holds the new value of another answer."""
    field = field_meant(bench.heard.text)
    if field in ("organisme", "caisse") and _another_body(bench):
        return False
    if field not in (None, *_SUBJECT, *_TOLD_WITH_A_SUBJECT):
        return True
    return bool(set(changes_told(bench, field)) - {*_SUBJECT, "organisme", "caisse"})


def _another_body(bench: Workbench) -> str | None:
    """The body that the message names, when it is not the one known: its subjects are others."""
    body = find_body(bench.heard.text)
    return body if body is not None and body != bench.known.organisme else None


def _another_subject(bench: Workbench, before: str) -> list[tuple[str, float]]:
    """The ranking of what the message tells, once the subject that it takes back is left out. Empty when
    nothing says that the subject itself is taken back, nor names another."""
    heard, body = bench.heard, _another_body(bench) or bench.known.get("organisme")
    ranking = likely_motifs(heard, body)
    taken_back = field_meant(heard.text) in _SUBJECT or _takes_back(bench, before)
    if not ranking or (ranking[0][0] == before and not taken_back):
        return []
    left = [(c, s) for c, s in ranking if c != before and c not in (*SERVICE_QUALITY, "autre")]
    total = sum(share for _, share in left)
    weighed = [(code, share / total) for code, share in left] if total else []
    unsure = weighed and (weighed[0][1] < SURE_MOTIF or not says_otherwise(heard.text))
    if not weighed or (unsure and not taken_back):
        return []
    return weighed
