"""The fictitious people one may sign in as, and the claims of their tokens (contract, section 1).

Nobody here can be taken for somebody: the family names are ordinary words, the NIR name communes
that do not exist (code 990 of their département), the SIRET extends the example SIREN 123 456 782,
the phones are in the ranges that Arcep keeps for fiction, the e-mails are of exemple.fr.
"""

from dataclasses import dataclass
from typing import Any, Literal

PersonName = Literal["salariee", "artisan", "retraite", "agent"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """`title` and `about` are what the sign-in page says; `claims` goes in the token beside the
    registered ones."""

    name: PersonName
    title: str
    about: str
    claims: dict[str, Any]


PEOPLE: tuple[Person, ...] = (
    Person(
        name="salariee",
        title="Camille Exemple",
        about="Salariée, assurée au régime général. Habite Dijon.",
        claims={
            "sub": "demo-salariee",
            "given_name": "Camille",
            "family_name": "Exemple",
            "birthdate": "1988-05-14",
            "nir": "288052199000129",
            "email": "camille@exemple.fr",
            "phone_number": "+33639980012",
            "address": {
                "street_address": "12 rue de la Démonstration",
                "postal_code": "21000",
                "locality": "Dijon",
                "country": "France",
            },
            "regime": "general",
        },
    ),
    Person(
        name="artisan",
        title="Yann Fictif",
        about="Artisan, travailleur indépendant. Son entreprise est à Rennes.",
        claims={
            "sub": "demo-artisan",
            "given_name": "Yann",
            "family_name": "Fictif",
            "birthdate": "1979-11-03",
            "nir": "179113599001233",
            "siret": "12345678200010",
            "email": "yann@exemple.fr",
            "phone_number": "+33639980034",
            "address": {
                "street_address": "3 allée du Prototype",
                "postal_code": "35000",
                "locality": "Rennes",
                "country": "France",
            },
            "regime": "independant",
        },
    ),
    Person(
        name="retraite",
        title="Odile Spécimen",
        about="Retraitée, assurée au régime général. Habite Besançon.",
        claims={
            "sub": "demo-retraite",
            "given_name": "Odile",
            "family_name": "Spécimen",
            "birthdate": "1951-02-08",
            "nir": "251022599002315",
            "email": "odile@exemple.fr",
            "phone_number": "+33199000056",
            "address": {
                "street_address": "27 place du Brouillon",
                "postal_code": "25000",
                "locality": "Besançon",
                "country": "France",
            },
            "regime": "general",
        },
    ),
    Person(
        name="agent",
        title="Un agent au téléphone",
        about="Plateforme 3646 – Dijon. Remplit la demande de la personne qui appelle.",
        claims={
            "sub": "demo-agent-3646-01",
            "role": "agent",
            "site": "Plateforme 3646 – Dijon",
        },
    ),
)
BY_NAME: dict[str, Person] = {person.name: person for person in PEOPLE}
