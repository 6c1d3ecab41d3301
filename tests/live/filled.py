"""A whole request filled by the form in one call, ready to be confirmed."""

from typing import Any

from tests.support.person import Person
from tests.support.stack import Product

ANSWERS: dict[str, Any] = {
    "accept_notice": True,
    "description": "Mes indemnités ne sont plus versées depuis la mi-septembre.",
    "motif": "ij_maladie",
    "requester_type": "assure",
    "organisme": "cpam",
    "prior_complaint": True,
    "prior_complaint_date": "2026-09-15",
    "answer_received": False,
    "court_seized": False,
    "nir": "285022199001220",
    "last_name": "Calque",
    "first_name": "Ève",
    "birth_date": "1985-02-03",
    "street": "18 rue du Relevé",
    "postal_code": "21000",
    "city": "Dijon",
    "phone": "0639981234",
    "email": "eve.calque@exemple.fr",
}


def filled(product: Product, **answers: Any) -> Person:
    """Somebody whose request only lacks their confirmation."""
    person = Person.open(product)
    answer = person.patch({**ANSWERS, **answers})
    assert answer["refused"] == {}, answer["refused"]
    assert person.awaiting == "summary_confirmed", person.state
    return person
