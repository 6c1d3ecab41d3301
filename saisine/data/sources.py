"""What the rules are written in: the law as read, the documents of the mediators, and since when each holds.

The law: code de la sécurité sociale consolidated on 2026-03-14 (@socialgouv/legi-data 2.513.0). The day of an
article is that of the wording that was read; an earlier wording is listed only where something tells it.
"""

from datetime import date

from saisine.dated import Source

L217_7_1 = Source("CSS, art. L217-7-1 II", date(2018, 8, 12))
"""Created by the law of 10 August 2018 (n° 2018-727, art. 34), unchanged since."""

R612_9_OF_2019 = Source(
    "CSS, art. R612-9 II (rédaction de 2019)", date(2019, 1, 1), "source secondaire"
)
"""Feuillet hebdo de la Revue fiduciaire, 22 March 2018. That wording also shut out a CRA already seized
(R142-1); the decree n° 2019-718 of 5 July 2019 took it off the list."""

R612_9 = Source("CSS, art. R612-9 II", date(2020, 9, 26))
"""Today's wording (decree n° 2020-1164 of 24 September 2020)."""

R612_9_PROCEDURES = Source(
    "CSS, art. R612-9 II (procédures des art. L243-6-3, L243-6-5 et L243-7)", R612_9.since
)

LEAFLET = Source("Dépliant du médiateur de la CPAM (Côte-d'Or, sans date)", date(2019, 1, 1))
"""It names the tribunal de grande instance, competent from 1 January 2019."""

LEAFLET_AND_LAW = Source(f"{L217_7_1.reference} ; {LEAFLET.reference}", LEAFLET.since)

URSSAF_PAGE = Source("Page médiation de l'Urssaf (sans date)", date(2020, 1, 1))
"""It names the tribunal judiciaire, which took that name on 1 January 2020. The same conditions are told by
the Urssaf Île-de-France on 10 May 2023 and by Le Monde des artisans on 19 December 2023."""

URSSAF_PAGE_AND_LAW = Source(f"{L217_7_1.reference} ; {URSSAF_PAGE.reference}", URSSAF_PAGE.since)

CPSTI_CONDITIONS = Source(
    "Conditions de saisine du CPSTI (presse, 2019)", date(2019, 7, 8), "source secondaire"
)
"""Dossier familial, 2019: no answer within 30 days, or one that does not satisfy; no court, no control. The
day is that of the wording of R612-9 it tells of (decree n° 2019-718)."""

CRA_NEVER_BLOCKS = Source(
    "CSS, art. L217-7-1 II (seul un recours contentieux fait obstacle) ; rapports de la médiation des "
    "CPAM du Hainaut (2023) et du Doubs (2024)",
    date(2018, 8, 12),
)
"""The leaflet says « avant de recourir à la commission de recours amiable »; both reports show requests that
the committee itself hands over."""

CRA_NO_LONGER_LISTED = Source(
    "CSS, art. R612-9 II, qui ne cite pas la commission de recours amiable", R612_9.since
)

MANDATE_FORMS = Source("Fiches de saisine des médiateurs", L217_7_1.since, "source secondaire")
"""Undated; a mandate is asked for since there are mediators to turn to."""

HAINAUT_2023 = Source("Rapport de la médiation, CPAM du Hainaut, 2023", date(2023, 1, 1))
DOUBS_2024 = Source("Rapport de la médiation, CPAM du Doubs, 2024", date(2024, 1, 1))
"""A report tells of its whole year."""
