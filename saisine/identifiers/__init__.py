"""The identifiers a person may type: reading them, showing them, and hiding them in free text.

Each kind has a module with two functions: `read` (what the person typed -> the value that is kept,
or `Invalid`) and `show` (the value -> what may be displayed). `mask` finds every identifier in a
text, so that none reaches the language model (décret 2019-341, CSS R115-1).
"""

from saisine.identifiers import email, nir, phone, siret
from saisine.identifiers.invalid import Invalid
from saisine.identifiers.masking import Found, Kind, Masked, mask

__all__ = ["Found", "Invalid", "Kind", "Masked", "email", "mask", "nir", "phone", "siret"]
