"""How dates, amounts and identifiers are written for a French reader.

What cannot be read is shown as it is.
"""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")
NARROW = "\u202f"
NO_BREAK = "\u00a0"
MONTHS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)
NIR_GROUPS = (1, 2, 2, 2, 3, 3, 2)
NIR_SHOWN = 3


def day(value: object) -> str:
    """`2026-11-01` → `1er novembre 2026`; `2026-11` → `novembre 2026`."""
    text = str(value or "")
    try:
        if re.fullmatch(r"\d{4}-\d{2}", text):
            month = date.fromisoformat(f"{text}-01")
            return f"{MONTHS[month.month - 1]} {month.year}"
        return _long(date.fromisoformat(text))
    except ValueError:
        return text


def moment(value: object) -> str:
    """An ISO moment by the clock of Paris: `21 novembre 2026 à 9 h 05`, the hour never broken."""
    text = str(value or "")
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return text
    local = (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(PARIS)
    clock = NO_BREAK.join((str(local.hour), "h", f"{local.minute:02}"))
    return f"{_long(local.date())} à {clock}"


def euros(value: object) -> str:
    """`1234.5` → `1 234,50 €`; whole amounts without decimals."""
    if value is None or value == "":
        return ""
    try:
        amount = Decimal(str(value)).quantize(Decimal("0.01"))
    except InvalidOperation:
        return str(value)
    text = f"{amount:,.2f}".removesuffix(".00")
    return text.replace(",", NARROW).replace(".", ",") + f"{NO_BREAK}€"


def yes_no(value: object) -> str:
    """Oui, Non, or Non précisé for what is neither (null, absent)."""
    if value is True:
        return "Oui"
    return "Non" if value is False else "Non précisé"


def nir(value: object) -> str:
    """`269054958815780` → `2 69 05 49 588 157 80` (13 characters: without the last group)."""
    return " ".join(_nir_groups(value))


def nir_masked(value: object) -> str:
    """Only sex, year and month can be read: `2 69 05 •• ••• ••• ••`."""
    groups = _nir_groups(value)
    return " ".join(
        group if place < NIR_SHOWN else "•" * len(group) for place, group in enumerate(groups)
    )


def siret(value: object) -> str:
    text = re.sub(r"\s", "", str(value or ""))
    return " ".join((text[:3], text[3:6], text[6:9], text[9:])) if len(text) == 14 else text


def phone(value: object) -> str:
    """French numbers in pairs: `+33639980012` → `06 39 98 00 12`; others as they are."""
    text = str(value or "")
    french = re.fullmatch(r"\+33(\d{9})", text)
    if not french:
        return text
    digits = "0" + french[1]
    return " ".join(digits[place : place + 2] for place in range(0, 10, 2))


def size(value: object) -> str:
    """Bytes → `12 Ko`."""
    if not isinstance(value, int):
        return str(value or "")
    kilobytes = max(1, round(value / 1000))
    return f"{kilobytes} Ko" if kilobytes < 1000 else f"{kilobytes / 1000:.1f} Mo".replace(".", ",")


def web_address(value: object) -> str:
    """The address when it may be a link (http or https), else nothing."""
    text = str(value or "")
    return text if re.match(r"https?://", text) else ""


FILTERS: dict[str, Callable[[object], str]] = {
    "day": day,
    "moment": moment,
    "euros": euros,
    "yes_no": yes_no,
    "nir": nir,
    "nir_masked": nir_masked,
    "siret": siret,
    "phone": phone,
    "filesize": size,
    "web_address": web_address,
}


def _nir_groups(value: object) -> list[str]:
    text = re.sub(r"\s", "", str(value or ""))
    groups, start = [], 0
    for length in NIR_GROUPS:
        groups.append(text[start : start + length])
        start += length
    groups.append(text[start:])
    return [group for group in groups if group]


def _long(value: date) -> str:
    number = "1er" if value.day == 1 else str(value.day)
    return f"{number} {MONTHS[value.month - 1]} {value.year}"
