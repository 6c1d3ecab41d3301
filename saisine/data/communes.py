"""The communes of France by postal code, former ones among them.

Insee, code officiel géographique 2026, and La Poste's codes, through @etalab/decoupage-administratif 6.0.0
(Licence Ouverte): `tools/communes.py` writes the table.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def by_code() -> Mapping[str, tuple[str, ...]]:
    """« 62300 » -> (« Lens », « Éleu-dit-Leauwette »)."""
    table = files("saisine.data").joinpath("communes.txt").read_text(encoding="utf-8")
    return {line[:5]: tuple(line[6:].split(";")) for line in table.splitlines()}
