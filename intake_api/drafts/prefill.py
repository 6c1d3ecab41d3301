"""What the host account already knows: prefilled, shown for confirmation, never asked again."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from saisine.answers import accept
from saisine.codes import Channel
from saisine.draft import Draft, Value
from saisine.known import Known
from saisine.reading.misread import Misread

_CLAIMS = {
    "given_name": "first_name",
    "family_name": "last_name",
    "birthdate": "birth_date",
    "nir": "nir",
    "siret": "siret",
    "email": "email",
    "phone_number": "phone",
}
_ADDRESS = {
    "street_address": "street",
    "postal_code": "postal_code",
    "locality": "city",
    "country": "country",
}
_REGIMES = {"general": "assure", "independant": "independant"}


def new_draft(channel: Channel, claims: Mapping[str, Any] | None, today: date) -> Draft:
    """An empty draft, or one with what the account's token says. A claim that cannot be read is left
    out: it will be asked."""
    said = _said(claims or {})
    known = Known({}, (), (), today)
    answers: dict[str, Value | None] = {}
    for name, value in said.items():
        read = accept(name, value, known)
        if read is not None and not isinstance(read, Misread):
            answers[name] = read
    return Draft(channel=channel, answers=answers, from_account=tuple(answers))


def _said(claims: Mapping[str, Any]) -> dict[str, Any]:
    if claims.get("role") == "agent":
        return {}
    said = {name: claims[claim] for claim, name in _CLAIMS.items() if claims.get(claim)}
    address = claims.get("address")
    if isinstance(address, Mapping):
        said |= {name: address[part] for part, name in _ADDRESS.items() if address.get(part)}
    if claims.get("regime") in _REGIMES:
        said["requester_type"] = _REGIMES[claims["regime"]]
    return said
