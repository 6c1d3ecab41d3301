"""A complaint that one remembers after saying that there was none."""

import re

from saisine.answers import read
from saisine.dialogue.asking import ask_next
from saisine.dialogue.facts import facts_in
from saisine.dialogue.replaced import replace_answers, take
from saisine.dialogue.workbench import Workbench
from saisine.draft import Answers
from saisine.questions import QUESTIONS
from saisine.reading.folding import fold
from saisine.reading.questioning import asks

_ELSEWHERE = (
    "description", "court_seized", "cra_seized", "control_under_way", "anything_else", "contested_decision_date",
)  # fmt: skip
"""Where it may be said of what is asked."""
_STEPS = (
    "prior_complaint_date", "prior_complaint_channel", "answer_received", "answer_date",
)  # fmt: skip
_HAS_COMPLAINED = re.compile(
    r"\b(?:j'ai|g|jai|j'avais|javais|on a) (?:bien |quand meme )*"
    r"(?:deja (?:fait|envoye|depose) "
    r"(?:la |ma |une |cette )?(?:reclam\w*|contestation|demarche|lettre)|deja (?:reclame|conteste|ecrit)\b)"
)

_WONDERS = re.compile(r"\bca compte\b|\bc'est bon\b|\bca (?:suffit|va)\b")
"""« J'ai appelé le 2 octobre, ça compte ou pas ? »: it was done, and it does count."""
_FIRST = re.compile(r"[.!;]\s+|,\s*(?=(?:ah|mais|attend\w*|en fait|au fait)\b)", re.IGNORECASE)


def remembers_a_complaint(bench: Workbench) -> bool:
    """« En fait j'avais appelé le 20 octobre », where none was known, whatever is asked. True when taken."""
    known, said = bench.draft.answers, bench.heard.text
    if known.get("prior_complaint") is not False or bench.awaiting in _ELSEWHERE:
        return False
    if bench.heard.chosen is not None or (asks(said) and not _WONDERS.search(fold(said))):
        return False
    told = facts_in(bench.heard, bench.today, None)
    done = told.get("prior_complaint") is True or _HAS_COMPLAINED.search(fold(said)) is not None
    if not done:
        return False
    steps = {n: v for n, v in told.items() if n in _STEPS and v is not None}
    changed: Answers = {**steps, "prior_complaint": True}
    asked = QUESTIONS.get(bench.awaiting or "")
    if asked is None or asked.group not in ("identite", "adresse", "contact"):
        replace_answers(bench, changed)
        return True
    take(bench, changed)
    first = _FIRST.split(said, maxsplit=1)[0]
    answer = read(asked, first, bench.known)
    bench.learn(answer if isinstance(answer, dict) else {})
    ask_next(bench)
    return True
