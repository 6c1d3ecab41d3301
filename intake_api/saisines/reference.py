"""The name of a saisine that people see, dictate and type back."""

import re
import secrets

ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""No 0 or O, no 1, I or L, no U (heard as "vous", read as V): it is dictated on the phone."""


def new_reference() -> str:
    """Eight letters and digits hard to confuse, such as M7KQ-4XW9 (about 2^39 of them)."""
    drawn = "".join(secrets.choice(ALPHABET) for _ in range(8))
    return f"{drawn[:4]}-{drawn[4:]}"


def read_reference(written: str) -> str | None:
    """The reference as it is stored, from however it is written; None when it cannot be one."""
    kept = re.sub(r"[\s.-]", "", written).upper()
    if len(kept) != 8 or not set(kept) <= set(ALPHABET):
        return None
    return f"{kept[:4]}-{kept[4:]}"
