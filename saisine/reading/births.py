"""The day somebody was born: introduced as such, by an age, with its year first."""

import contextlib
import re
from datetime import date

from saisine.reading.dates import find_dates, read_date
from saisine.reading.folding import fold

_YOUNGEST = 5
"""Years. Nobody younger answers."""
_BORN = re.compile(r"\b(?:nee?(?:\(e\))?|date de naissance|naissance)\b[^0-9]{0,20}$")
_AGED = re.compile(
    r"(?:\b(?:eu|fetee?|a fete|pris)|(?P<ahead>\b(?:aurai?|aura|fetera|vais avoir|va avoir)))(?: (?:mes|ses|les|tout juste))? (?P<age>\d{1,3}) ans\b"
)
_PAPER = re.compile(
    r"\b(?:acte|extrait|certificat|declaration|justificatif|prime|bulletin|avis|lieu) de naissance[^0-9]{0,20}$"
)
"""« L'acte de naissance du 2 juillet » is no birth date."""
_YEAR_FIRST = re.compile(
    r"\b(?:(?:en |de )(?P<short>\d\d)|(?:(?:en|de) )?(?P<year>(?:19|20)\d\d))(?: c['’]est)?,? (?:le )?(?P<day>\d{1,2}(?:er)? "
    r"(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre))\b(?! \d{2,4})",
    re.IGNORECASE,
)
_SHORT_YEAR = re.compile(
    r"(?<!\d)(?<!\d[ ./-])(?P<day>\d{1,2})(?P<by>[ ./-])(?P<month>0?[1-9]|1[0-2])(?P=by)(?P<year>\d\d)(?!(?P=by)?\d)(?! ?(?:€|euros?))"
)


def find_birth_date(text: str, today: date, asked: bool = False) -> str | None:
    """A day of birth, introduced as such (« né le… »), or any full and old enough date when asked."""
    if asked:
        if aged := _by_age(fold(text), today):
            return aged
        text = with_its_year(text, today)
    folded = fold(text)
    latest = str(today.year - _YOUNGEST)
    if asked and (told := read_date(text, today)) and len(told) == 10 and told[:4] <= latest:
        return told
    for found in find_dates(text, today):
        if len(found.value) != 10 or (asked and found.value[:4] > latest):
            continue
        if _PAPER.search(folded[: found.start]):
            continue
        if _BORN.search(folded[: found.start]):
            return found.value
        if asked:
            return found.value
    return None


def _by_age(folded: str, today: date) -> str | None:
    """« J'ai eu 70 ans le 2 octobre dernier », « il aura 18 ans demain, le 22 novembre »."""
    said = _AGED.search(folded)
    if said is None:
        return None
    days = [d for d in find_dates(folded[said.end() :], today) if len(d.value) == 10]
    days = [d for d in days if d.kind == "day"] or days
    if len(days) != 1:
        return None
    day, ahead = date.fromisoformat(days[0].value), said["ahead"] is not None
    year = today.year - int((day.month, day.day) > (today.month, today.day)) + int(ahead)
    with contextlib.suppress(ValueError):
        return day.replace(year=year - int(said["age"])).isoformat()
    return None


def with_its_year(text: str, today: date) -> str:
    """A birth date said with its year first (« 1966 le 1er janvier », « en 69, le 8 juillet ») or in two figures
    (« 03 12 98 »), as any other date."""

    def whole(short: str) -> str:
        return f"{'19' if int(short) > today.year % 100 else '20'}{short}"

    text = _YEAR_FIRST.sub(
        lambda said: f"le {said['day']} {said['year'] or whole(said['short'])}", text
    )
    return _SHORT_YEAR.sub(
        lambda said: f"{said['day']}/{said['month']}/{whole(said['year'])}", text
    )
