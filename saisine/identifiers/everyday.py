"""Numbers that identify nobody and must stay readable: dates, years, amounts, postal codes."""

import re

from saisine.identifiers.chains import Chain

_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
_GOES_ON = r"[\dOoIlABb]"
_CURRENCY = r"(?= {0,2}(?:€|k€|%|euros?(?!\w)|eur(?!\w)|francs?(?!\w)))"
_DATE_OR_AMOUNT = re.compile(
    rf"{_DAY}(?P<a> ?[./-] ?){_MONTH}(?P=a){_YEAR}(?!\d|(?P=a){_GOES_ON})"
    rf"|{_DAY}(?P<b> {{1,2}}){_MONTH}(?P=b){_YEAR}(?!\d)"
    rf"|{_DAY}(?P<c>[./-]){_MONTH}(?P=c)\d\d(?!\d|(?P=c){_GOES_ON})"
    rf"|{_YEAR}(?P<d>[ ./-])(?:0[1-9]|1[0-2])(?P=d)(?:0[1-9]|[12]\d|3[01])(?!\d|[./-]{_GOES_ON})"
    rf"|\d{{1,4}}/{_YEAR}(?!\d|/{_GOES_ON})"
    rf"|{_YEAR}(?:[ ,;/-]{{1,3}}{_YEAR})+(?!\d)"
    rf"|(?P<grouped>[1-9]\d{{0,2}}(?:[ .]\d{{3}}){{1,3}}(?:[,.]\d{{1,2}})?(?!\d){_CURRENCY})"
    rf"|\d{{1,9}}(?:[.,]\d{{1,2}})?(?!\d){_CURRENCY}"
    r"|[1-9]\d{0,2}(?:[ .]\d{3}){1,3},\d{1,2}(?!\d|,\d)"
    r"|(?:0|[1-9]\d{0,6}),\d{1,2}(?!\d|,\d| \d)",
    re.IGNORECASE,
)
_FILE = re.compile(r"20[12]\d(?P<by>[-/])\d{3,7}(?![\d/-])")
_OF_A_FILE = re.compile(
    r"(?:(?<![^\W_])[A-Z]{2,8}[-/ ]|\b(?:r[ée]f[ée]rences?|r[ée]f|dossier|recours|suivi)\b\W{0,3}(?:n°)?\W{0,2})$",
    re.IGNORECASE,
)
"""« IND-2026-77120 », « dossier 2026-77120 »."""
_ARTICLE = re.compile(r"(?:(?<!\w)[lrd]\.? ?|articles? |art\. ?|[^\W\d_])$", re.IGNORECASE)
_HOTLINES = frozenset({"15", "17", "18", "112", "114", "115", "116", "117", "119"})
_CITY = re.compile(r" {1,2}(?:([A-ZÀ-ÖØ-Þ])|[a-zà-ÿ]{2})")


def set_aside(text: str, chain: Chain, run: int, floor: int) -> int | None:
    """The run after the date, years, amount, postal code or file number (« IND-2026-77120 ») that starts here, if
    one does."""
    start = chain.spans[run][0]
    before = chain.gaps[run - 1] if run > floor else None
    if file := _FILE.match(text, start):
        last = run + 2
        named = _OF_A_FILE.search(text, max(start - 20, 0), start)
        if named and last <= len(chain.spans) and chain.spans[last - 1][1] == file.end():
            return last
    found = _DATE_OR_AMOUNT.match(text, start)
    if found and before not in (".", "/", ",", "-") and not (found["grouped"] and before == " "):
        last = run + 1
        while last < len(chain.spans) and chain.spans[last][0] < found.end():
            last += 1
        if chain.spans[last - 1][1] == found.end():
            return last
    return run + 1 if _is_postal_code(text, chain, run, floor) else None


def _is_postal_code(text: str, chain: Chain, run: int, floor: int) -> bool:
    """Five digits and a town, unless they may end a SIRET or a NIR."""
    if chain.groups[run] != 5 or not "01000" <= chain.text(run, run + 1) <= "98999":
        return False
    city = _CITY.match(text, chain.spans[run][1])
    first = run
    while first > floor and chain.close(first - 1) and run - first < 8:
        first -= 1
    groups, size = chain.groups[first:run], chain.places[run] - chain.places[first]
    siren = groups[-3:] == (3, 3, 3) or (groups[-1:] == (9,) and chain.text(first, run)[-9] != "0")
    nir_so_far = groups[:3] == (1, 2, 2) and 8 <= size <= 10
    return bool(city and (city[1] or size <= 5)) and not siren and not nir_so_far


def identifies_nobody(text: str, chain: Chain, first: int, last: int) -> bool:
    """True for a year, an article of law (L217-7-1), hotlines, short numbers (36 46, 3114)."""
    chars = chain.text(first, last)
    if len(chars) == 4 and (re.fullmatch(_YEAR, chars) or chars[0] == "3"):
        return True
    runs = [chain.text(run, run + 1) for run in range(first, last)]
    if all(run in _HOTLINES or re.fullmatch(r"3[0-29]\d\d|36\d\d", run) for run in runs):
        return True
    start = chain.spans[first][0]
    return len(chars) < 9 and _ARTICLE.search(text, max(start - 10, 0), start) is not None
