"""The day of a step put right: another one, or the one that it is not."""

import re
from datetime import date

from saisine.dialogue.replaced import replace_answers
from saisine.dialogue.told_anew import STEP_DATES, changes_told, exact_field
from saisine.dialogue.workbench import Workbench
from saisine.draft import Answers, Value
from saisine.reading.correcting import field_meant
from saisine.reading.date_words import MONTH_NAMES, WHOLE_MONTH, month_of
from saisine.reading.dates import FoundDate, find_dates
from saisine.reading.editing import Edit
from saisine.reading.folding import fold, words
from saisine.reading.questioning import asks

LONGEST = 14
"""Words of a message that only puts it right."""
FURTHEST = 5
"""Years. A day longer past is no day of the dispute."""
LONGEST_DATING = 6
"""Words."""
_NOT_THAT_MONTH = re.compile(
    r"\b(?:pas|plutot que|au lieu d[e'u]|non) ?(?:en |de |du |le |debut |fin |mi[- ])*(?:\d{1,2}(?:er)? )?"
    r"(?P<month>janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b(?: 20\d\d)?"
)
_NOT_THAT_DAY = re.compile(
    r"\b(?:et |mais )?(?:pas|non(?: pas)?|au lieu) (?:du|le|de|pour le) (?P<day>[12]\d|3[01]|0?[1-9])(?:er)?\b"
    rf"(?! ?(?:h\b|heures?|euros?|€|ans|jours|mois|%))(?: (?P<month>{WHOLE_MONTH}))?"
)
_NOT_OF = re.compile(r"\b(?:n'est|est|c'est|etait|n'etait|date) pas (?:du|de|d'|le|en|celle du)\b")
_I_DID = re.compile(
    r"\bj'ai (?:\w+ )?(?:repondu|ecrit|envoye|reclame|conteste|poste|appele|telephone|fait|relance|depose)\b|\b(?:ma|mon|la mienne)\b"
)


def puts_the_day_right(bench: Workbench) -> bool:
    """« Le 22 septembre, ce n'est pas juin », where one step is known to be of June, whatever is asked. True when
    that is all, and done."""
    if bench.heard.chosen is not None or "?" in bench.heard.text:
        return False
    told = day_instead(bench, bench.heard.text)
    if told:
        replace_answers(bench, told)
    return bool(told)


def day_instead(bench: Workbench, said: str) -> dict[str, Value | None]:
    """Another day for the only step known to be of the month that the words deny: « le 14 mai, pas avril »."""
    denied = _NOT_THAT_MONTH.search(fold(said))
    month = month_of(denied["month"]) if denied else None
    if denied is None or month is None or len(words(said)) > LONGEST:
        return {}
    told = [d for d in find_dates(said, bench.today) if not _overlaps(d, denied)]
    known = bench.draft.answers
    here = [name for name in STEP_DATES if str(known.get(name) or "")[5:7] == f"{month:02d}"]
    if len(told) != 1 or len(here) != 1 or told[0].value > bench.today.isoformat():
        return {}
    return {here[0]: told[0].value}


def day_of_the_story(bench: Workbench) -> Edit | None:
    """« Je suis partie le 12 juillet, pas le 10 », where no step is known to be of that day: it stands in the story."""
    said = bench.heard.text
    if bench.heard.chosen is not None or len(words(said)) > LONGEST or asks(said):
        return None
    denied = _NOT_THAT_DAY.search(fold(said))
    told = [d for d in find_dates(said, bench.today) if denied and not _overlaps(d, denied)]
    if denied is None or len(told) != 1 or len(told[0].value) != len("2026-07-12"):
        return None
    new = date.fromisoformat(told[0].value)
    month = (month_of(denied["month"]) if denied["month"] else None) or new.month
    old = f"{month:02d}-{int(denied['day']):02d}"
    known = bench.draft.answers
    if (
        new.year < bench.today.year - FURTHEST
        or new > bench.today
        or field_meant(said) in STEP_DATES
    ):
        return None
    if any(str(known.get(name) or "")[5:] == old for name in STEP_DATES):
        return None
    names = (MONTH_NAMES[month - 1], MONTH_NAMES[new.month - 1])
    return Edit(f"{int(denied['day'])} {names[0]}", f"{new.day} {names[1]}", quoted=True)


def one_day_told(bench: Workbench) -> Answers:
    """« Avril 2026 la réclam »: a few words that name a step and another date of it."""
    if bench.heard.chosen is not None or len(words(bench.heard.text)) > LONGEST_DATING:
        return {}
    field = exact_field(field_meant(bench.heard.text), bench)
    if field not in STEP_DATES or asks(bench.heard.text):
        return {}
    told = changes_told(bench, field)
    return {field: told[field]} if field in told else {}


def _overlaps(day: FoundDate, said: re.Match[str]) -> bool:
    return day.start < said.end() and said.start() < day.end


def day_denied(bench: Workbench, part: str) -> str | None:
    """The step whose day a sentence denies: « ma réclamation n'est pas du 14 avril, c'est leur lettre »."""
    found = find_dates(part, bench.today)
    if len(found) != 1 or not _NOT_OF.search(fold(part)):
        return None
    known = bench.draft.answers
    return next((name for name in STEP_DATES if known.get(name) == found[0].value), None)


def own_day(bench: Workbench, part: str) -> str | None:
    """The day of what one did: « moi j'ai répondu le 7 mai »."""
    found = find_dates(part, bench.today)
    return found[0].value if len(found) == 1 and _I_DID.search(fold(part)) else None
