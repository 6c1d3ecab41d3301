"""Dates as people say them, found anywhere in a text.

Everything is counted back from a given day: nothing here looks at the clock. A month said without its day
stays a month (« fin août » -> YYYY-MM): what was not said is never made up. `date_patterns` finds the places,
`date_values` says what they mean, and asks a library where it reads rightly (docs/adr/0008-dates.md).
"""

import contextlib
import re
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from saisine.reading.date_patterns import (
    AFTERTHOUGHT,
    ANSWERS,
    HEDGE,
    NAMED,
    NUMBERED,
    PATTERNS,
)
from saisine.reading.date_values import value_of
from saisine.reading.date_words import DAY, WEEKDAY, WEEKDAYS, WHOLE_MONTH, either, number_of
from saisine.reading.feasts import FEASTS
from saisine.reading.folding import fold, spell_out
from saisine.reading.foreign_months import months_in_french
from saisine.reading.settled_days import settled

_LONGEST_ANSWER = 150
"""Characters."""
_MOST = 60
"""Dates read in one text: nobody tells more, and each costs the library a millisecond."""
_DENIED = re.compile(r"\b(?:pas|au lieu d[eu]|plutot que) (?:le |du |au )?$")
_CORRECTED = re.compile(
    r"[ ,.;!…-]*(?:(?:euh|ah|oh|oups|non|pardon|enfin|ou plutot|plutot|je veux dire|je voulais dire|je me (?:suis )?trompee?|erreur|"
    r"rectification|je (?:corrige|rectifie)|mais c'est|mais c'etait|mais en fait|en fait)\b[ ,.!:…]*)+"
    r"(?:c'etait |c'est )?(?:le |du |au |en |debut |fin )*"
)
_CORRECTED_DAY = re.compile(
    rf"{_CORRECTED.pattern}(?P<d>{DAY})(?:,? je me (?:suis )?tromp[^\d]*)?\W*$"
)
"""« Le 12 octobre, pardon, le 13 »."""
_THEN_DAY = re.compile(
    r"[ ,]*(?:vers |environ )?(?:le|du) (?P<d>[12]\d|3[01]|0?[1-9])"
    r"(?: (?:justement|exactement|precisement)\b[^\d]*|,? un jour [^\d]*)?\W*$"
)
"""« Il y a deux mois, le 20 »."""
_ONLY_THEN = re.compile(
    r"\b(?:ne |n'|pas )[^.!?]*\bque (?:le )?$|\bmais (?:[a-z' ]{0,30})?(?:parti|poste|envoye)e?\b[^.!?]{0,30}$"
)
"""« Le brouillon est du 20 juin, mais il n'est parti que le 26 juin »."""
_THIS_WEEK = re.compile(rf"\b(?:le |ce )?(?P<weekday>{WEEKDAY}) (?:de )?cette semaine\b")
_WEEKDAY_AND_DAY = re.compile(
    rf"\b(?P<weekday>{WEEKDAY}) (?P<d>[12]?\d|3[01])\b(?! ?(?:h\b|heures?|[/.:-]\d|\d|[a-z]*(?:janv|fevr|avril|juin|juil|aout|sept|oct|nov|dec)))"
)
"""« Vendredi 13, ça ne s'invente pas »."""
_TWO_NUMBERS = re.compile(r"(?<!\d)(?P<d>\d{1,2})[ /.](?P<m>0?[1-9]|1[0-2])(?!\d)")
_FEAST = re.compile(
    rf"(?<!vacances de )(?<!conges de )(?<!avant )(?<!apres )(?<!vers )\b(?:le|la|a|pour|l') ?(?P<feast>{either(FEASTS)})\b(?! (?:prochaine?|derniere?s?|qui vient))"
)
_A_MONTH = re.compile(rf"\b(?:{WHOLE_MONTH})\b")
_DENIED_MONTH = re.compile(r"\b(?:pas|non|et non)(?: en| le| du| au)? $")
_MONTH_FIRST = re.compile(rf"(?:en |courant |vers )?(?P<m>{WHOLE_MONTH})(?=[, ](?!\d))")
_DATED = re.compile(r"\bdatee?s? (?:bien )?d[ue] (?:jour )?(?:le )?$")
_ON_A = re.compile(rf"\b(?:un|le|du|c'etait)? ?(?P<weekday>{WEEKDAY})\b")
_LATER = re.compile(
    r"\b(?:relanc\w*|rappel\w*|recue?s?|arriv\w+|parvenue?s?|distribuee?s?|retiree?s?|receptionn\w+|accuse de \w+|ar)\b"
)
"""What comes after a letter and is still about it. An answer or a refusal may be what was asked about."""
_EXACT = ("day", "slip", "figures", "day_of_month", "feast", "nth_weekday")
_ROUGH = ("ago", "last_week", "last_weekend")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """`value` is YYYY-MM-DD or YYYY-MM; `start` and `end` index the folded text. `kind` says how it was
    told: "day", "month", "ago", "today"…"""

    value: str
    start: int
    end: int
    kind: str


def find_dates(text: str, today: date) -> list[FoundDate]:
    """Every date a text states, in order, none in the far past or future."""
    folded = fold(text)
    taken: list[tuple[int, int]] = []
    found: list[FoundDate] = []
    for kind, pattern in PATTERNS:
        for match in pattern.finditer(folded):
            start, end = _place(match)
            if len(taken) >= _MOST or any(
                start < other_end and other < end for other, other_end in taken
            ):
                continue
            value = value_of(kind, match.groupdict(), today)
            if kind == "slip" and value is None:
                continue  # any word may follow a number
            taken.append((start, end))  # also when impossible: « 31 novembre 2026 » is not a month
            if value and _in_reach(value, today) and not _is_a_name(match, folded[:start]):
                found.append(FoundDate(value, start, end, kind))
    return sorted(found, key=lambda f: f.start)


def read_date(text: str, today: date) -> str | None:
    """The date an answer gives, when it gives exactly one. « mardi », « mars » or « trois semaines »
    count, since a date was asked for."""
    folded = settled(months_in_french(_THIS_WEEK.sub(r"ce \g<weekday>", fold(text))))
    if found := find_dates(folded, today):
        told = _agreed([f for f in found if not _DENIED.search(folded[: f.start])], folded)
        return _made_exact(told, found, folded, today)
    if len(folded) > _LONGEST_ANSWER:
        return None
    said = AFTERTHOUGHT.sub("", HEDGE.sub("", folded.strip(" !?,;…"), count=1))
    for answer in (said, said.rstrip(" .")):
        for kind, pattern in ANSWERS:
            if match := pattern.fullmatch(answer):
                value = value_of(kind, match.groupdict(), today)
                return value if value and _in_reach(value, today) else None
    return _among_remarks(folded, today)


def _among_remarks(folded: str, today: date) -> str | None:
    """« Attendez, j'ai le bébé dans les bras… 22 07 voilà », « avril, me semble-t-il ; c'est ma sœur qui écrivait »."""
    if len(days := list(_WEEKDAY_AND_DAY.finditer(folded))) == 1:
        return value_of("day_of_month", days[0].groupdict(), today)
    digits = re.sub(r"\D", "", folded)
    feasts = {feast["feast"] for feast in _FEAST.finditer(folded)}
    if len(feasts) == 1 and not digits:
        return value_of("feast", {"feast": feasts.pop()}, today)
    if (told := _TWO_NUMBERS.search(folded)) and digits == re.sub(r"\D", "", told[0]):
        return value_of("day", told.groupdict(), today)
    month = _MONTH_FIRST.match(folded)
    alone = month and not digits and len(_A_MONTH.findall(folded)) == 1
    return value_of("month", month.groupdict(), today) if month and alone else None


def month_said(text: str, today: date) -> str | None:
    """« La réclam c'est avril pas mars »: the last month that is not denied."""
    folded = spell_out(text)
    said = [m for m in _A_MONTH.finditer(folded) if not _DENIED_MONTH.search(folded[: m.start()])]
    return value_of("month", {"m": said[-1][0]}, today) if said else None


def _made_exact(told: str | None, found: list[FoundDate], folded: str, today: date) -> str | None:
    """« Il y a quinze jours, un samedi »: the weekday decides; « le 12 octobre, pardon, le 13 »: the last."""
    if told is None or len(found) != 1:
        return told
    if len(told) == 7:
        then = _THEN_DAY.fullmatch(folded, found[0].end)
        if then is None:
            return told
        with contextlib.suppress(ValueError):
            return date.fromisoformat(f"{told}-{int(then['d']):02d}").isoformat()
        return None
    if found[0].kind in _ROUGH and (on := {m["weekday"] for m in _ON_A.finditer(folded)}):
        day = date.fromisoformat(told)
        off = (WEEKDAYS.index(on.pop()) - day.weekday() + 3) % 7 - 3
        near = day + timedelta(days=off)
        return near.isoformat() if not on and near <= today else told
    if corrected := _CORRECTED_DAY.fullmatch(folded, found[0].end):
        day_of_month = number_of(corrected["d"])
        with contextlib.suppress(ValueError):
            return date.fromisoformat(told).replace(day=day_of_month).isoformat()
    return told


def _place(match: re.Match[str]) -> tuple[int, int]:
    """Where it stands; a day begins at its figure, so that « du 4 mai au 3 juin » shows as a range."""
    said = match.groupdict()
    if not (said.get("d") and said.get("m")) and not said.get("figures"):
        return match.span()
    return min(match.start(name) for name, value in said.items() if value), match.end()


def _in_reach(value: str, today: date) -> bool:
    return "1900" <= value[:4] <= str(today.year + 1)


def _is_a_name(match: re.Match[str], before: str) -> bool:
    """« dossier n° 12/2026 », « rue du 8 mai »."""
    month = match.groupdict().get("m")
    if not month:
        return False
    return bool((NUMBERED if month.isdecimal() else NAMED).search(before))


def _agreed(found: list[FoundDate], folded: str) -> str | None:
    """The one date that an answer gives, if one it is: « octobre, le 12 octobre », « le 12 octobre, non
    pardon le 13 octobre »; of « entre le 28 septembre et le 3 octobre », « fin septembre, début octobre » and
    « le 12 octobre, relancé le 3 novembre », the first."""
    if not found:
        return None
    first, last = found[0], found[-1]
    between = [folded[one.end : other.start] for one, other in pairwise(found)]
    if [f.kind for f in found] == ["ago", "today"] and not between[0].strip():
        return first.value  # « ça fait dix jours aujourd'hui »
    dated = [f for f in found if _DATED.search(folded[: f.start])]
    if len(dated) == 1 and len(found) > 1:
        return dated[0].value
    if len(found) == 2:
        if _CORRECTED.fullmatch(between[0]) or _ONLY_THEN.search(between[0]):
            return last.value
        told = [folded[f.start : f.end] for f in found]
        if told[0].startswith("fin") and told[1].startswith("debut"):
            return first.value
        if re.search(r"\bentre (?:le )?$", folded[: first.start]):
            return first.value
    if between and first.kind in _EXACT and all(_LATER.search(words) for words in between):
        return first.value
    exact = {f.value for f in found if f.kind in _EXACT} or {f.value for f in found}
    exact -= {value for value in exact if any(other.startswith(f"{value}-") for other in exact)}
    rough = [f for f in found if f.value not in exact]
    if len(exact) != 1 or any(not _same(f, day) for f in rough for day in exact):
        return None
    return exact.pop()


def _same(rough: FoundDate, exact: str) -> bool:
    """Whether a date told roughly may be the one told exactly."""
    if len(rough.value) == 7 or len(exact) == 7:
        return rough.value[:7] == exact[:7]
    gap = date.fromisoformat(rough.value) - date.fromisoformat(exact)
    return rough.kind in _ROUGH and abs(gap.days) <= 7
