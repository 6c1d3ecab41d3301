"""E-mail addresses: syntax only (email-validator, no look-up on the network), and common slips.

A slip is always refused with a sentence: the address is never changed behind the person's back.
"""

import re
import unicodedata

from email_validator import EmailNotValidError, validate_email

from saisine.identifiers.invalid import Invalid

_ENDINGS = "fr|com|net|org|eu|be|ch|lu|re"
_MISTYPED_ENDINGS = ("con", "cmo", "ocm", "comm", "vom", "xom", "cim", "frr")
_SPOKEN = {"point": ".", "tiret": "-", "tiret du bas": "_", "tiret bas": "_", "underscore": "_"}
_SPOKEN_SIGN = re.compile(r" +(tiret du bas|tiret bas|underscore|point|tiret) +", re.IGNORECASE)
_SPOKEN_BEFORE = re.compile(r" (?:tiret du bas|tiret bas|underscore|point|tiret) $", re.IGNORECASE)
_AT = re.compile(
    r" {0,2}(?:@+|[(\[] ?(?:at|arr?obase|@) ?[)\]]|arr?oba[sz]e?s?) {0,2}", re.IGNORECASE
)
_DOTTED = re.compile(r"[\w\-]+(?:\.+[\w\-]+)+")
_SPOKEN_DOMAIN = re.compile(r"[\w\-]+(?: point [\w\-]+)+(?:\.[\w\-]+)*", re.IGNORECASE)
_SLIPPED_DOMAIN = re.compile(rf"[\w\-]+ ?[.,;]+ ?(?:{_ENDINGS})(?![^\W\d_])", re.IGNORECASE)
_NAME_BACKWARDS = re.compile(r"[\w.+\-&%~#=$!*]*")
_BARE_DOMAIN = re.compile(r"[\w\-]*")
_ONLY_ADDRESSES = "gmail|hotmail|yahoo|outlook|wanadoo|icloud|protonmail"
_PROVIDER = re.compile(
    rf"(?:(?P<sure>{_ONLY_ADDRESSES})|laposte|orange|free|sfr|live|bbox|neuf)"
    r"[.,](?:com|fr|net)(?![^\W\d_])",
    re.IGNORECASE,
)
_LONE = re.compile(rf"\s*([\w.+,\-]+[.,](?:{_ENDINGS}))[\s.!]*", re.IGNORECASE)
_LONGEST = 100
"""Nothing longer than this is looked at around an arobase, so that time stays linear."""
_NOT_A_NAME = {"mail", "email", "mel", "mél", "courriel", "adresse", "bonjour", "www", "login"}


def read(text: str) -> str | Invalid:
    """The address, its domain in lower case. « jean arobase exemple point fr » is understood.

    Reasons of refusal: `at`, `comma`, `spaces`, `domain`, `accents`, `format`.
    """
    typed = unicodedata.normalize("NFKC", text)
    typed = "".join(c for c in typed if unicodedata.category(c) != "Cf")
    typed = typed.strip().strip("<>()").removeprefix("mailto:").rstrip(".;, ")
    address = _AT.sub(lambda m: "@" * max(m[0].count("@"), 1), typed)
    address = _SPOKEN_SIGN.sub(lambda m: _SPOKEN[m[1].lower()], address)
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
    for mark in _AT.finditer(text):
        if mark.start() < floor:
            continue
        start = _name_start(text, mark.start(), floor)
        if start == mark.start():
            continue
        end = _domain_end(text, mark.end())
        name, domain = text[start : mark.start()], text[mark.end() : end]
        named = any(c.isalpha() for c in name)
        dotted = any(c in domain for c in ".,;") or " point " in domain.lower()
        tight = mark[0].startswith("@") and mark[0].strip(" ") == mark[0]
        if domain and ((named and (tight or dotted or expected)) or (name and tight and dotted)):
            spans.append((start, end))
            floor = end
        elif named and len(name) > 1 and mark[0].startswith("@"):
            spans.append((start, mark.start() + 1))
            floor = mark.start() + 1
    spans = sorted(spans + _without_at(text, spans, expected))
    lone = _LONE.fullmatch(text) if expected and not spans else None
    return [lone.span(1)] if lone else spans


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
    if "." not in domain.strip(".") or ending in _MISTYPED_ENDINGS:
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


def _name_start(text: str, end: int, floor: int) -> int:
    """Where the name that stops at `end` begins: « jean point dupont », « jean,dupont » whole."""
    start = _word_start(text, end, floor)
    floor = max(floor, end - _LONGEST)
    while floor < start < end:
        spoken = _SPOKEN_BEFORE.search(text, max(floor, start - 14), start)
        if spoken:
            before = spoken.start()
        elif text[start - 1] == "," or text[max(floor, start - 2) : start] in ("o'", "O'"):
            before = start - 1
        else:
            break
        earlier = _word_start(text, before, floor)
        word = text[earlier:before]
        if not any(c.isalpha() for c in word) or word.lower() in _NOT_A_NAME:
            break
        start = earlier
    return start


def _word_start(text: str, end: int, floor: int) -> int:
    backwards = text[max(floor, end - _LONGEST) : end][::-1]
    word = _NAME_BACKWARDS.match(backwards)
    return end - len(word[0].rstrip(".-*=")) if word else end


def _domain_end(text: str, start: int) -> int:
    end = start
    while True:
        for shape in (_SPOKEN_DOMAIN, _DOTTED, _SLIPPED_DOMAIN, _BARE_DOMAIN):
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
        named = any(c.isalpha() for c in name) and first not in _NOT_A_NAME
        if named and (glued or spaced or gap == ","):
            spans.append((start, found.end()))
            floor = found.end()
    return spans
