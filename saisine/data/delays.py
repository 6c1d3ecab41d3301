"""How long: from which day a request is ripe, and until which day one may appeal. Dated, each with its text.

A delay binds only if the notification stated it (R142-1-A III). None of them is suspended by filing.
"""

from datetime import date

from saisine.calendar import Delay
from saisine.codes import Route
from saisine.data.sources import CPSTI_CONDITIONS, L217_7_1, URSSAF_PAGE
from saisine.dated import Dated, Source

Delays = tuple[Dated[Delay], ...]

RIPE: dict[Route, Delays] = {
    "urssaf": (Dated(Delay(months=1, days=1), URSSAF_PAGE),),
    "cpsti": (Dated(Delay(days=30), CPSTI_CONDITIONS),),
    "assurance_maladie": (
        Dated(
            Delay(months=1, days=1),
            Source(
                "Un mois, à titre indicatif : la CPAM ne publie aucun délai",
                L217_7_1.since,
                "décision du produit",
            ),
        ),
    ),
}
"""From the complaint to the first day on which its silence counts: « plus d'un mois » from 15 October is
16 November; 30 days without an answer is the thirtieth day."""

CONTRAINTE: Delays = (
    Dated(
        Delay(days=15),
        Source(
            "CSS, art. R133-3 : quinze jours pour faire opposition à une contrainte",
            date(2022, 8, 13),
        ),
    ),
)
"""From its notification or signification, before the court alone. Decree n° 2022-1144 of 10 August 2022."""

INDU: Delays = (
    Dated(
        Delay(days=20),
        Source(
            "CSS, art. R133-9-2 : vingt jours pour demander une rectification", date(2021, 3, 25)
        ),
    ),
)
"""From the notification that something was overpaid. Decree n° 2021-306 of 23 March 2021."""

CRA: Delays = (
    Dated(
        Delay(months=2),
        Source(
            "CSS, art. R142-1 : deux mois à compter de la notification, si elle le mentionne",
            date(2019, 3, 31),
        ),
    ),
)
"""To seize the commission de recours amiable. Decree n° 2018-199 of 23 March 2018, in force at the latest
on 31 March 2019. A mise en demeure too."""

CMRA: Delays = (
    Dated(
        Delay(months=2),
        Source(
            "CSS, art. R142-8 et R142-1-A III : deux mois à compter de la notification, si elle le "
            "mentionne",
            date(2020, 1, 1),
        ),
    ),
)
"""To seize the commission médicale de recours amiable. Decree n° 2019-1506 of 30 December 2019."""

CRA_SILENCE: Delays = (
    Dated(
        Delay(months=2),
        Source("CSS, art. R142-6 (rédaction de 2019)", date(2019, 1, 1), "de mémoire"),
    ),
    Dated(Delay(months=2), Source("CSS, art. R142-6", date(2025, 12, 28))),
)
"""From the day the committee was seized to its rejection by silence. Decree n° 2025-1338 of 26 December 2025."""

CMRA_SILENCE: Delays = (Dated(Delay(months=4), Source("CSS, art. R142-8-5", date(2020, 1, 1))),)
"""The same for the medical committee. Decree n° 2019-1506 of 30 December 2019."""

COURT: Delays = (
    Dated(
        Delay(months=2),
        Source(
            "CSS, art. R142-1-A III : deux mois pour saisir le tribunal, si la décision le mentionne",
            date(2020, 1, 1),
        ),
    ),
)
"""From the committee's decision, or from its rejection by silence. Decree n° 2019-1506."""

WARNED_WITHIN: Delays = (
    Dated(
        Delay(days=7),
        Source(
            "Une échéance à moins d'une semaine se dit d'abord",
            L217_7_1.since,
            "décision du produit",
        ),
    ),
)

ALL: tuple[Delays, ...] = (
    *RIPE.values(),
    CONTRAINTE,
    INDU,
    CRA,
    CMRA,
    CRA_SILENCE,
    CMRA_SILENCE,
    COURT,
    WARNED_WITHIN,
)
