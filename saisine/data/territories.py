"""Who serves which département: the facts behind `saisine.territories`, as of `AS_OF`.

Sources. [V] read in the law: code de la sécurité sociale as of 2026-03-14, articles L216-4 (caisse
commune), L612-4 and R612-9 (CPSTI), L751-1 and L752-1 (overseas). Names, their articles and postal
codes: Insee, code officiel géographique 2026, through @etalab/decoupage-administratif 6.0.0.
[2] secondary: the CPAM of the départements that have several, and the 21 regional Urssaf (regions
of before 2016, save Normandie). What is less sure has its reason in `DOUBTS` or beside its row.
"""

from datetime import date

AS_OF = date(2026, 11, 21)

NATIONAL = ("Pajemploi", "Cesu", "CNSE")
"""Services of one body for the whole country: Pajemploi and Cesu are the Urssaf's, the CNSE a CPAM's."""

# (Urssaf, region of today) -> département -> its name with "de". The CPSTI's constituencies are the
# regions of today (L612-4) [V]; its assembly may join some, which is not known to have been done.
METROPOLE: dict[tuple[str, str], dict[str, str]] = {
    ("Auvergne", "Auvergne-Rhône-Alpes"): {
        "03": "de l'Allier",
        "15": "du Cantal",
        "43": "de la Haute-Loire",
        "63": "du Puy-de-Dôme",
    },
    ("Rhône-Alpes", "Auvergne-Rhône-Alpes"): {
        "01": "de l'Ain",
        "07": "de l'Ardèche",
        "26": "de la Drôme",
        "38": "de l'Isère",
        "42": "de la Loire",
        "69": "du Rhône",
        "73": "de la Savoie",
        "74": "de la Haute-Savoie",
    },
    ("Bourgogne", "Bourgogne-Franche-Comté"): {
        "21": "de la Côte-d'Or",
        "58": "de la Nièvre",
        "71": "de Saône-et-Loire",
        "89": "de l'Yonne",
    },
    ("Franche-Comté", "Bourgogne-Franche-Comté"): {
        "25": "du Doubs",
        "39": "du Jura",
        "70": "de la Haute-Saône",
        "90": "du Territoire de Belfort",
    },
    ("Bretagne", "Bretagne"): {
        "22": "des Côtes-d'Armor",
        "29": "du Finistère",
        "35": "d'Ille-et-Vilaine",
        "56": "du Morbihan",
    },
    ("Centre-Val de Loire", "Centre-Val de Loire"): {
        "18": "du Cher",
        "28": "d'Eure-et-Loir",
        "36": "de l'Indre",
        "37": "d'Indre-et-Loire",
        "41": "du Loir-et-Cher",
        "45": "du Loiret",
    },
    ("Corse", "Corse"): {
        "2A": "de la Corse-du-Sud",
        "2B": "de la Haute-Corse",
    },
    ("Alsace", "Grand Est"): {
        "67": "du Bas-Rhin",
        "68": "du Haut-Rhin",
    },
    ("Champagne-Ardenne", "Grand Est"): {
        "08": "des Ardennes",
        "10": "de l'Aube",
        "51": "de la Marne",
        "52": "de la Haute-Marne",
    },
    ("Lorraine", "Grand Est"): {
        "54": "de Meurthe-et-Moselle",
        "55": "de la Meuse",
        "57": "de la Moselle",
        "88": "des Vosges",
    },
    ("Nord-Pas-de-Calais", "Hauts-de-France"): {
        "59": "du Nord",
        "62": "du Pas-de-Calais",
    },
    ("Picardie", "Hauts-de-France"): {
        "02": "de l'Aisne",
        "60": "de l'Oise",
        "80": "de la Somme",
    },
    ("Île-de-France", "Île-de-France"): {
        "75": "de Paris",
        "77": "de Seine-et-Marne",
        "78": "des Yvelines",
        "91": "de l'Essonne",
        "92": "des Hauts-de-Seine",
        "93": "de la Seine-Saint-Denis",
        "94": "du Val-de-Marne",
        "95": "du Val-d'Oise",
    },
    ("Normandie", "Normandie"): {
        "14": "du Calvados",
        "27": "de l'Eure",
        "50": "de la Manche",
        "61": "de l'Orne",
        "76": "de la Seine-Maritime",
    },
    ("Aquitaine", "Nouvelle-Aquitaine"): {
        "24": "de la Dordogne",
        "33": "de la Gironde",
        "40": "des Landes",
        "47": "du Lot-et-Garonne",
        "64": "des Pyrénées-Atlantiques",
    },
    ("Limousin", "Nouvelle-Aquitaine"): {
        "19": "de la Corrèze",
        "23": "de la Creuse",
        "87": "de la Haute-Vienne",
    },
    ("Poitou-Charentes", "Nouvelle-Aquitaine"): {
        "16": "de la Charente",
        "17": "de la Charente-Maritime",
        "79": "des Deux-Sèvres",
        "86": "de la Vienne",
    },
    ("Languedoc-Roussillon", "Occitanie"): {
        "11": "de l'Aude",
        "30": "du Gard",
        "34": "de l'Hérault",
        "48": "de la Lozère",
        "66": "des Pyrénées-Orientales",
    },
    ("Midi-Pyrénées", "Occitanie"): {
        "09": "de l'Ariège",
        "12": "de l'Aveyron",
        "31": "de la Haute-Garonne",
        "32": "du Gers",
        "46": "du Lot",
        "65": "des Hautes-Pyrénées",
        "81": "du Tarn",
        "82": "du Tarn-et-Garonne",
    },
    ("Pays de la Loire", "Pays de la Loire"): {
        "44": "de la Loire-Atlantique",
        "49": "de Maine-et-Loire",
        "53": "de la Mayenne",
        "72": "de la Sarthe",
        "85": "de la Vendée",
    },
    ("Provence-Alpes-Côte d'Azur", "Provence-Alpes-Côte d'Azur"): {
        "04": "des Alpes-de-Haute-Provence",
        "05": "des Hautes-Alpes",
        "06": "des Alpes-Maritimes",
        "13": "des Bouches-du-Rhône",
        "83": "du Var",
        "84": "du Vaucluse",
    },
}

# Where it is not « CPAM de <département> ».
OTHER_CAISSES: dict[str, tuple[str, ...]] = {
    "48": ("CCSS de la Lozère",),
    "59": (
        "CPAM de Lille-Douai",
        "CPAM de Roubaix-Tourcoing",
        "CPAM du Hainaut",
        "CPAM des Flandres",
    ),
    "62": ("CPAM de l'Artois", "CPAM de la Côte d'Opale"),
    "64": ("CPAM de Bayonne", "CPAM de Pau"),
    "76": ("CPAM de Rouen-Elbeuf-Dieppe", "CPAM du Havre"),
}

# The caisse commune was created with the Urssaf's part too, and may have kept it (see `DOUBTS`).
OTHER_URSSAF: dict[str, tuple[str, ...]] = {
    "48": ("Urssaf Languedoc-Roussillon", "CCSS de la Lozère"),
}

# One instance for the collectivités of L751-1 save La Réunion (L612-4) [V]; its usual name [?].
_ANTILLES_GUYANE = "Antilles-Guyane"

# Overseas one body plays both parts: (code, name, body, CPSTI region, doubt).
OUTRE_MER: tuple[tuple[str, str, str, str | None, str | None], ...] = (
    ("971", "Guadeloupe", "CGSS de la Guadeloupe", _ANTILLES_GUYANE, None),
    ("972", "Martinique", "CGSS de la Martinique", _ANTILLES_GUYANE, None),
    ("973", "Guyane", "CGSS de la Guyane", _ANTILLES_GUYANE, None),
    ("974", "La Réunion", "CGSS de La Réunion", "La Réunion", None),
    (
        "975",
        "Saint-Pierre-et-Miquelon",
        "CPS de Saint-Pierre-et-Miquelon",
        None,
        "A scheme of its own (ordonnance 77-1102): L217-7-1 and L612-4 do not name it.",
    ),
    (
        "976",
        "Mayotte",
        "CSSM de Mayotte",
        None,
        "A scheme of its own (ordonnance 96-1122) that is changing: L612-4 does not name it.",
    ),
    (
        "977",
        "Saint-Barthélemy",
        "CPS de Saint-Barthélemy",
        None,
        "Run by a MSA whose seat is elsewhere (L752-1): which mediator is competent is not stated.",
    ),
    ("978", "Saint-Martin", "CGSS de la Guadeloupe", _ANTILLES_GUYANE, None),
)

DOUBTS: dict[str, str] = {
    "40": "The CPAM de Bayonne has served the Seignanx, in the Landes (press, 2006 and 2016).",
    "48": "Whether the CCSS still collects contributions (arrêté of 2014) could not be confirmed.",
}

# Postal code -> another CPAM that may serve it: the Seignanx (see `DOUBTS`).
ALSO_SERVED_BY: dict[str, str] = {
    "40220": "CPAM de Bayonne",
    "40390": "CPAM de Bayonne",
    "40440": "CPAM de Bayonne",
}

# Postal code -> the other département of which it also serves a commune (Insee).
STRADDLING: dict[str, str] = {
    "01200": "74",
    "01410": "39",
    "01590": "39",
    "05110": "04",
    "05130": "04",
    "05160": "04",
    "05700": "26",
    "06260": "04",
    "13780": "83",
    "21340": "71",
    "33220": "24",
    "37160": "86",
    "42620": "03",
    "43450": "15",
    "48250": "07",
    "52100": "51",
    "94390": "91",
}

# Islands that left the Guadeloupe in 2007 and kept its postal codes.
KEPT_CODES = {"97133": "977", "97150": "978"}

# Third digit of 20xxx -> département.
CORSE = {"0": "2A", "1": "2A", "2": "2B", "6": "2B"}
