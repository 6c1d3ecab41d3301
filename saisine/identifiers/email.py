"""E-mail addresses: syntax only (email-validator, no look-up on the network), and common slips.

A slip is always refused with a sentence: the address is never changed behind the person's back.
"""

import re
import unicodedata

from email_validator import EmailNotValidError, validate_email

from saisine.data.first_names import FIRST_NAMES
from saisine.identifiers import lone_email, spoken_email
from saisine.identifiers.invalid import Invalid

_MISTYPED_ENDINGS = ("con", "cmo", "ocm", "comm", "vom", "xom", "cim", "frr")
_SIGN_BEFORE = re.compile(
    rf"(?: (?:{spoken_email.SIGN}) | *[(\[] ?(?:{spoken_email.SIGN}) ?[)\]] *)$", re.IGNORECASE
)
_AT = re.compile(
    r" {0,2}(?:@+|[(\[] ?(?:at|arr?obase|@) ?[)\]]|arr?oba[sz]e?s?(?!\w)) {0,2}"
    r"|(?:, ?| ,) ?arr?oba[sz]e?s?(?!\w),? {0,2}",
    re.IGNORECASE,
)
_AT_ASKED = re.compile(rf"{_AT.pattern}| {{1,2}}at {{1,2}}(?=\w)", re.IGNORECASE)
"""« y.petit at exemple.fr »: only where an address was asked for."""
_DOTTED = re.compile(r"[\w\-]+(?:\.+[\w\-]+)+")
_SPOKEN_END = re.compile(r"[\w\-]+(?: point [\w\-]+)+(?:\.[\w\-]+)*", re.IGNORECASE)
_SPOKEN_DOMAIN = re.compile(
    r"[\w\-]+(?:(?:\.| (?:point|dot|tiret) | ?[(\[] ?(?:point|dot) ?[)\]] ?)[\w\-]+)+",
    re.IGNORECASE,
)
_SPACED_DOMAIN = re.compile(
    rf"[\w\-]+(?: ?\. ?[\w\-]+)*(?: \. ?| ?\. )(?:{lone_email.ENDINGS})(?!\w)", re.IGNORECASE
)
_SLIPPED_DOMAIN = re.compile(
    rf"[\w\-]+ ?[.,;]+ ?(?:{lone_email.ENDINGS})(?![^\W\d_])", re.IGNORECASE
)
_NAME_BACKWARDS = re.compile(r"[\w.+\-&%~#=$!*]*")
_BARE_DOMAIN = re.compile(r"[\w\-]*")
_ONLY_ADDRESSES = "gmail|hotmail|yahoo|outlook|wanadoo|icloud|protonmail"
_PROVIDER = re.compile(
    rf"(?:(?P<sure>{_ONLY_ADDRESSES})|laposte|orange|free|sfr|live|bbox|neuf)"
    r"[.,](?:com|fr|net)(?![^\W\d_])",
    re.IGNORECASE,
)
_LONGEST = 100
"""Nothing longer than this is looked at around an arobase, so that time stays linear."""
_LONGEST_JOINED = 3
"""Words that « tout attaché » may put together."""
_MOST_BEFORE = 3
"""Words before « @petit »."""
_SHORTEST_ENDING = 2
"""Letters of the end of a domain: « exemple.f » lacks one."""
_FEWEST_BARE = 6
"""Words of a message where « nono at exemple » is an address that lacks its end."""


def read(text: str) -> str | Invalid:
    """The address, its domain in lower case. « jean arobase exemple point fr » is understood.

    Reasons of refusal: `at`, `comma`, `spaces`, `domain`, `accents`, `format`.
    """
    typed = unicodedata.normalize("NFKC", text)
    typed = "".join(c for c in typed if unicodedata.category(c) != "Cf")
    typed = typed.strip().strip("<>()").removeprefix("mailto:").rstrip(".;, ")
    typed = re.sub(r"(?<=\w) +\. +(?=[\w.]+ *@)", ".", typed)
    address = _AT_ASKED.sub(lambda m: "@" * max(m[0].count("@"), 1), typed)
    spoken = address.count("@") == 1 and "@" not in typed
    address = (
        spoken_email.as_typed(address) if spoken else _unspaced(spoken_email.in_signs(address))
    )
    slip = _slip(address)
    if slip:
        return slip
    try:
        checked = validate_email(address, check_deliverability=False, allow_smtputf8=False)
    except (EmailNotValidError, UnicodeError):
        return Invalid(
            "format",
            "Cette adresse e-mail ne me semble pas complète ou contient un signe inhabituel. "
            "Pouvez-vous la retaper, par exemple prenom.nom@exemple.fr ?",
        )
    return checked.normalized


def show(value: str) -> str:
    """The address as it is: the person must be able to check it."""
    return value


def find(text: str, *, expected: bool = False) -> list[tuple[int, int]]:
    """Where addresses stand in a text, mistyped or spoken ones included, in order.

    `text` has plain spaces and no invisible character. `expected`: an address was asked for, so a
    lone word that ends like one counts as well.
    """
    spans: list[tuple[int, int]] = []
    floor = 0
    for mark in (_AT_ASKED if expected else _AT).finditer(text):
        if mark.start() < floor:
            continue
        end = _domain_end(text, mark)
        how = spoken_email.HINTS_AFTER.match(text, end) if "@" not in mark[0] else None
        start = _name_start(text, mark, floor, explained=how is not None)
        name, domain = text[start : mark.start()], text[mark.end() : end]
        dotted = any(c in domain for c in ".,;") or re.search(r"\b(?:point|dot)\b", domain.lower())
        bare = mark[0].strip().lower() == "at"
        if bare and not dotted and len(text.split()) > _FEWEST_BARE:
            continue
        if start == mark.start() or (
            mark[0].startswith(" ") and name.lower() in spoken_email.NOT_A_NAME
        ):
            told = dotted or "@" in mark[0] or not text[end:].strip(" .!")
            if expected and domain and told and len(text[: mark.start()].split()) <= _MOST_BEFORE:
                start = mark.end() - len(mark[0].lstrip())
                spans.append((start, end))  # « @exemple.fr », « @petit »: a part is missing
                floor = end
            continue
        named = any(c.isalpha() for c in name)
        tight = mark[0].startswith("@") and mark[0].strip(" ") == mark[0]
        if domain and ((named and (tight or dotted or expected)) or (name and tight and dotted)):
            end = how.end() if how else end
            spans.append((start, end))
            floor = end
        elif (
            named
            and len(name) > 1
            and (mark[0].startswith("@") or (expected and _ends_here(text, mark, name)))
        ):
            end = mark.start() + len(mark[0].rstrip())
            spans.append((start, end))
            floor = end
    spans = sorted(spans + _without_at(text, spans, expected))
    if not expected or len(text) > _LONGEST:
        return spans
    if len(spans) == 1:
        return [_with_all_before(text, *spans[0])]
    lone = None if spans else lone_email.find(text)
    return [lone] if lone else spans


def _ends_here(text: str, mark: re.Match[str], name: str) -> bool:
    """True for « jeanne arobase » with nothing before, or nothing after in a short answer."""
    last = not text[mark.end() :].strip(" .!?…")
    return name == text[: mark.start()] or (last and len(text.split()) < _FEWEST_BARE)


def _with_all_before(text: str, start: int, end: int) -> tuple[int, int]:
    """The address asked for, with a dot or first names before it that are part of it: what was typed there
    is wrong, and the rest alone would be somebody else's address."""
    before = text[:start].strip()
    if before == "." or (before and all(word.lower() in FIRST_NAMES for word in before.split())):
        return text.index(before), end
    if (dotted := lone_email.FIRST_DOTTED.search(text[:start])) and dotted[
        1
    ].lower() not in spoken_email.NOT_A_NAME:
        return dotted.start(1), end
    return ((found.start(1) if (found := lone_email.INITIALS.search(text[:start])) else start), end)


def _unspaced(address: str) -> str:
    """Without the spaces that a phone's keyboard puts around the dots of the domain."""
    name, at, domain = address.rpartition("@")
    spaced = _SPACED_DOMAIN.fullmatch(domain)
    return name + at + (domain.replace(" ", "") if spaced else domain)


def _slip(address: str) -> Invalid | None:
    name, at, domain = address.rpartition("@")
    if "," in address or ";" in address:
        return Invalid(
            "comma",
            "Je vois une virgule dans cette adresse e-mail ; il y faut sans doute un point ou une "
            "arobase (@). Pouvez-vous la retaper ?",
        )
    if not at or not name or "@" in name:
        return Invalid(
            "at",
            "Une adresse e-mail contient une arobase (@), une seule, entre le nom et la fin. "
            "Pouvez-vous la retaper, par exemple prenom.nom@exemple.fr ?",
        )
    if any(c.isspace() for c in address):
        return Invalid(
            "spaces",
            "Il y a un espace dans cette adresse e-mail. Pouvez-vous la retaper sans espace ?",
        )
    ending = domain.rpartition(".")[2].lower()
    if (
        "." not in domain.strip(".")
        or ending in _MISTYPED_ENDINGS
        or len(ending) < _SHORTEST_ENDING
    ):
        return Invalid(
            "domain",
            "La fin de cette adresse e-mail, après l'arobase (@), semble incomplète ou mal tapée : "
            "elle se termine d'habitude par .fr ou .com. Pouvez-vous la retaper ?",
        )
    if not name.isascii():
        return Invalid(
            "accents",
            "Je vois un accent ou un signe inhabituel avant l'arobase (@). Pouvez-vous retaper "
            "l'adresse e-mail sans accent ?",
        )
    return None


def _name_start(text: str, mark: re.Match[str], floor: int, *, explained: bool) -> int:
    """Where the name before an arobase begins: « jean point dupont », « jean,dupont » whole; where the arobase
    is a word, « jean point dupont vingt deux » too. `explained`: « tout attaché » comes after the address."""
    end, spoken = mark.start(), "@" not in mark[0]
    floor = max(floor, end - _LONGEST)
    hint = spoken_email.HINTS_BEFORE.search(text, floor, end) if spoken else None
    start = _word_start(text, hint.start() if hint else end, floor)
    joined = 1
    while floor < start < end:
        sign = _SIGN_BEFORE.search(text, max(floor, start - 18), start)
        current = text[start : _word_end(text, start)]
        if sign and not spoken and sign[0].strip().lower() == "plus":
            break  # « n'utilisez plus petit@exemple.fr »
        if sign:
            before = sign.start()
        elif text[start - 1] == "," or text[max(floor, start - 2) : start] in ("o'", "O'"):
            before = start - 1
        elif spoken and text[start - 1] == " ":
            before = len(text[:start].rstrip(" "))
            apart = current.lower() == "et" or (
                spoken_email.is_spelled(current)
                and (
                    len(current) > 1
                    or current.isdigit()
                    or len(text[_word_start(text, before, floor) : before]) == 1
                )
            )
            if not apart and not ((hint or explained) and joined < _LONGEST_JOINED):
                break
            joined += 1
        else:
            break
        earlier = _word_start(text, before, floor)
        word = text[earlier:before]
        one = spoken and word.lower() == "et" and current.lower() in ("un", "onze")
        letter = one or len(word) == len(current) == 1
        if not any(c.isalnum() for c in word) or (
            word.lower() in spoken_email.NOT_A_NAME and not letter
        ):
            break
        start = earlier
    return start


def _word_end(text: str, start: int) -> int:
    return start + len(re.match(r"[^\s,]*", text[start:])[0])  # type: ignore[index]


def _word_start(text: str, end: int, floor: int) -> int:
    backwards = text[max(floor, end - _LONGEST) : end][::-1]
    word = _NAME_BACKWARDS.match(backwards)
    return end - len(word[0].rstrip(".-*=")) if word else end


def _domain_end(text: str, mark: re.Match[str]) -> int:
    spoken = _SPOKEN_END if "@" in mark[0] else _SPOKEN_DOMAIN
    start = end = mark.end()
    while True:
        for shape in (spoken, _SPACED_DOMAIN, _DOTTED, _SLIPPED_DOMAIN, _BARE_DOMAIN):
            found = shape.match(text, end, end + _LONGEST)
            if found:
                end = found.end()
                break
        if text[end : end + 1] != "@":
            break
        end += 1
    while end > start and text[end - 1] in "-_@":
        end -= 1
    return end


def _without_at(text: str, known: list[tuple[int, int]], expected: bool) -> list[tuple[int, int]]:
    """Addresses at a well-known provider whose arobase was lost: « jean.dupont,gmail.com »."""
    spans: list[tuple[int, int]] = []
    taken = iter([*known, (len(text), len(text))])
    current, floor = next(taken), 0
    for found in _PROVIDER.finditer(text):
        while current[1] <= found.start():
            floor, current = max(floor, current[1]), next(taken)
        if current[0] < found.end():
            continue
        end = found.start()
        gap = text[end - 1 : end] if end > floor else ""
        end -= gap in (",", " ")
        start = _word_start(text, end, floor)
        name = text[start:end]
        glued = gap not in (",", " ") and bool(found["sure"])
        spaced = gap == " " and (expected or any(c in "._" or c.isdigit() for c in name[:-1]))
        first = name.split(".")[0].lower()
        named = any(c.isalpha() for c in name) and first not in spoken_email.NOT_A_NAME
        if named and (glued or spaced or gap == ","):
            spans.append((start, found.end()))
            floor = found.end()
    return spans
