"""What the mediators take, and on what ground, as their documents say. Dated, each with its source."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from saisine.codes import Flag, Origin
from saisine.data.sources import DOUBS_2024, HAINAUT_2023, LEAFLET
from saisine.dated import Dated, Source

EXCEPTIONAL: tuple[Dated[tuple[Flag, ...]], ...] = (
    Dated(
        (
            "urgence",
            "precarite",
            "risque_mediatique",
            "situation_sensible",
            "absence_voie_recours",
            "plusieurs_intervenants",
        ),
        LEAFLET,
    ),
)
"""Situations that may do without a prior complaint, in the leaflet's order."""

MEANT: tuple[Dated[Mapping[str, tuple[Flag, ...]]], ...] = (
    Dated({"refus_cnse": ("absence_voie_recours",)}, LEAFLET),
    Dated(
        {
            "refus_cnse": ("absence_voie_recours",),
            "enfant_sans_vie": ("deuil_enfant", "situation_sensible", "plusieurs_intervenants"),
            "deuil_enfant": ("deuil_enfant", "situation_sensible", "plusieurs_intervenants"),
        },
        DOUBS_2024,
    ),
)
"""What a sign of the story means besides. The careful path after the loss of a child, where the Caf and the
CPAM are brought together, is told by the report of the Doubs."""


@dataclass(frozen=True, slots=True)
class FirstIntention:
    """What needs no complaint at the CPAM mediator: motives by themselves; signs of the story with the motive
    each goes with (None: any motive of `revenue`, what replaces an income)."""

    motifs: tuple[str, ...]
    signs: Mapping[str, str | None]
    revenue: str


FIRST_INTENTION: tuple[Dated[FirstIntention], ...] = (
    Dated(
        FirstIntention(
            motifs=("refus_de_soins", "medecin_traitant"),
            signs={
                "sans_revenu_deux_mois": None,
                "enfant_sans_vie": "ij_maternite_paternite",
                "refus_cnse": "soins_etranger",
                "refus_entente_prealable": "transports",
                "dispense_photo": "carte_vitale",
            },
            revenue="prestations_especes",
        ),
        HAINAUT_2023,
    ),
)


@dataclass(frozen=True, slots=True)
class AfterComplaint:
    """What is named as coming after a complaint: motives, and expenses of `processus` from `amount` euros."""

    motifs: tuple[str, ...]
    processus: str
    amount: Decimal


AFTER_COMPLAINT: tuple[Dated[AfterComplaint], ...] = (
    Dated(
        AfterComplaint(("convention_internationale",), "frais_de_sante", Decimal(500)), HAINAUT_2023
    ),
)
"""Everything else comes after a complaint too: what is named says why."""

PARTICULAR: tuple[Dated[tuple[Origin, ...]], ...] = (
    Dated(("mediateur_institutionnel", "defenseur_des_droits", "direction"), HAINAUT_2023),
)
"""Who hands over a « saisine particulière »."""

MedecinTraitant = Literal["accepted", "accepted_mas_first", "redirected_to_mas"]

MEDECIN_TRAITANT: tuple[Dated[MedecinTraitant], ...] = (
    Dated("accepted", Source("Dépliant du médiateur de la CPAM", LEAFLET.since)),
    Dated(
        "accepted_mas_first",
        Source(
            "LR-DDO-159/2021, d'après la CPAM du Hainaut, 2023",
            date(2021, 1, 1),
            "source secondaire",
        ),
    ),
)
"""The search for a médecin traitant, shared with the Mission accompagnement santé, which takes people with an
ALD, scheduled care, an emergency, a disability, old age and dependency, or invalidity (only the year of its
letter is known). A later service-public page is said to leave it to the MAS alone: a caisse that does so adds
`Dated("redirected_to_mas", Source(...))` with its day."""

MEDICAL_MOTIFS: tuple[Dated[tuple[str, ...]], ...] = (
    Dated(("invalidite", "rente"), Source("CSS, art. L142-1 4° et 5°, R142-8", date(2020, 1, 1))),
)
"""Decisions that go to the medical committee unless something else is said to be contested: the state or
degree of invalidity, the rate of incapacity."""

WITHOUT_DECISION: tuple[Dated[tuple[str, ...]], ...] = (
    Dated(
        ("medecin_traitant", "refus_de_soins", "aide_financiere"),
        Source(
            "CSS, art. R142-1 (décisions de l'organisme) ; dépliant du médiateur de la CPAM",
            LEAFLET.since,
        ),
    ),
)
"""Nothing here is decided that a committee could review: no delay is announced. Refused financial help is the
leaflet's own example of a decision without appeal."""

ALL: tuple[tuple[Dated[object], ...], ...] = (
    EXCEPTIONAL,
    MEANT,
    FIRST_INTENTION,
    AFTER_COMPLAINT,
    PARTICULAR,
    MEDECIN_TRAITANT,
    MEDICAL_MOTIFS,
    WITHOUT_DECISION,
)
