"""The table of the bodies that serve each place: complete, well written, and never a guess."""

import re

import pytest

from saisine.territories import (
    AS_OF,
    TERRITORIES,
    Territory,
    caisses_for,
    cpsti_region,
    department_of,
    territory,
)

METROPOLE = {f"{n:02}" for n in range(1, 96)} - {"20"} | {"2A", "2B"}
DROM = {"971", "972", "973", "974", "976"}
COLLECTIVITES = {"975", "977", "978"}

# The Urssaf and their départements, from the regions of before 2016 (save Normandie).
URSSAF = {
    "Alsace": "67 68",
    "Aquitaine": "24 33 40 47 64",
    "Auvergne": "03 15 43 63",
    "Bourgogne": "21 58 71 89",
    "Bretagne": "22 29 35 56",
    "Centre-Val de Loire": "18 28 36 37 41 45",
    "Champagne-Ardenne": "08 10 51 52",
    "Corse": "2A 2B",
    "Franche-Comté": "25 39 70 90",
    "Île-de-France": "75 77 78 91 92 93 94 95",
    "Languedoc-Roussillon": "11 30 34 48 66",
    "Limousin": "19 23 87",
    "Lorraine": "54 55 57 88",
    "Midi-Pyrénées": "09 12 31 32 46 65 81 82",
    "Nord-Pas-de-Calais": "59 62",
    "Normandie": "14 27 50 61 76",
    "Provence-Alpes-Côte d'Azur": "04 05 06 13 83 84",
    "Pays de la Loire": "44 49 53 72 85",
    "Picardie": "02 60 80",
    "Poitou-Charentes": "16 17 79 86",
    "Rhône-Alpes": "01 07 26 38 42 69 73 74",
}

# The regions of today and the number of their départements.
REGIONS = {
    "Auvergne-Rhône-Alpes": 12,
    "Bourgogne-Franche-Comté": 8,
    "Bretagne": 4,
    "Centre-Val de Loire": 6,
    "Corse": 2,
    "Grand Est": 10,
    "Hauts-de-France": 5,
    "Île-de-France": 8,
    "Normandie": 5,
    "Nouvelle-Aquitaine": 12,
    "Occitanie": 13,
    "Pays de la Loire": 5,
    "Provence-Alpes-Côte d'Azur": 6,
}

# How each article of the Insee contracts with « de », and the départements that take it.
CONTRACTIONS = {
    "CPAM de la ": (
        "Charente, Charente-Maritime, Corrèze, Corse-du-Sud, Haute-Corse, Côte-d'Or, Creuse, "
        "Dordogne, Drôme, Haute-Garonne, Gironde, Loire, Haute-Loire, Loire-Atlantique, Manche, "
        "Marne, Haute-Marne, Mayenne, Meuse, Moselle, Nièvre, Haute-Saône, Sarthe, Savoie, "
        "Haute-Savoie, Somme, Vendée, Vienne, Haute-Vienne, Seine-Saint-Denis"
    ),
    "CPAM de l'": (
        "Ain, Aisne, Allier, Ardèche, Ariège, Aube, Aude, Aveyron, Eure, Hérault, Indre, Isère, "
        "Oise, Orne, Yonne, Essonne"
    ),
    "CPAM du ": (
        "Calvados, Cantal, Cher, Doubs, Finistère, Gard, Gers, Jura, Loir-et-Cher, Loiret, Lot, "
        "Lot-et-Garonne, Morbihan, Puy-de-Dôme, Bas-Rhin, Haut-Rhin, Rhône, Tarn, Tarn-et-Garonne, "
        "Var, Vaucluse, Territoire de Belfort, Val-de-Marne, Val-d'Oise"
    ),
    "CPAM des ": (
        "Alpes-de-Haute-Provence, Hautes-Alpes, Alpes-Maritimes, Ardennes, Bouches-du-Rhône, "
        "Côtes-d'Armor, Landes, Hautes-Pyrénées, Pyrénées-Orientales, Deux-Sèvres, Vosges, "
        "Yvelines, Hauts-de-Seine"
    ),
    "CPAM d'": "Eure-et-Loir, Ille-et-Vilaine, Indre-et-Loire",
    "CPAM de ": "Maine-et-Loire, Meurthe-et-Moselle, Saône-et-Loire, Paris, Seine-et-Marne",
}

SPLIT = {
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


def row(code: str) -> Territory:
    found = territory(code)
    assert found is not None
    return found


def test_the_table_is_dated() -> None:
    assert AS_OF.isoformat() == "2026-11-21"


def test_every_departement_and_overseas_territory_is_there_once() -> None:
    assert set(TERRITORIES) == METROPOLE | DROM | COLLECTIVITES
    assert len(METROPOLE | DROM) == 101
    assert all(code == place.code for code, place in TERRITORIES.items())
    names = [place.name for place in TERRITORIES.values()]
    assert len(set(names)) == len(names)


def test_the_table_cannot_be_changed_at_run_time() -> None:
    with pytest.raises(TypeError):
        TERRITORIES["21"] = row("25")  # type: ignore[index]


@pytest.mark.parametrize("code", sorted(METROPOLE - SPLIT.keys() - {"48"}))
def test_a_departement_has_one_cpam_named_after_it_with_the_right_article(code: str) -> None:
    place = row(code)
    prefixes = [p for p, names in CONTRACTIONS.items() if place.name in names.split(", ")]
    assert len(prefixes) == 1
    assert place.caisses == (prefixes[0] + place.name,)


def test_the_table_of_articles_names_every_departement_with_one_cpam() -> None:
    assert sum(len(names.split(", ")) for names in CONTRACTIONS.values()) == 96 - len(SPLIT) - 1


@pytest.mark.parametrize("code", SPLIT)
def test_a_departement_with_several_cpam_gives_the_choice(code: str) -> None:
    assert row(code).caisses == SPLIT[code]
    assert caisses_for(f"{code}100", "cpam") == SPLIT[code]
    assert len(caisses_for(f"{code}100", "urssaf")) == 1


def test_no_label_breaks_a_french_elision_or_contraction() -> None:
    labels = {b for place in TERRITORIES.values() for b in (*place.caisses, *place.urssaf)}
    wrong = re.compile(r"\bde les?\b|\bd[eu] [AEIOUÉÈÎ]|\bde la [AEIOUÉÈÎ]|['’] |  ")
    assert [label for label in labels if wrong.search(label)] == []


@pytest.mark.parametrize(("urssaf", "codes"), URSSAF.items())
def test_each_regional_urssaf_serves_its_region_of_before_2016(urssaf: str, codes: str) -> None:
    label = f"Urssaf {urssaf}"
    assert [c for c, p in TERRITORIES.items() if label in p.urssaf] == codes.split()


def test_there_are_21_regional_urssaf() -> None:
    labels = {b for p in TERRITORIES.values() for b in p.urssaf if b.startswith("Urssaf ")}
    assert labels == {f"Urssaf {name}" for name in URSSAF}
    assert len(labels) == 21


def test_the_regions_of_today_have_the_right_number_of_departements() -> None:
    counted: dict[str | None, int] = {}
    for code in METROPOLE:
        region = row(code).cpsti_region
        counted[region] = counted.get(region, 0) + 1
    assert counted == REGIONS


def test_each_body_lies_in_one_cpsti_constituency_only() -> None:
    regions: dict[str, set[str | None]] = {}
    for place in TERRITORIES.values():
        for body in (*place.caisses, *place.urssaf):
            regions.setdefault(body, set()).add(place.cpsti_region)
    assert {body: found for body, found in regions.items() if len(found) > 1} == {}


@pytest.mark.parametrize(
    ("postal_code", "cpam", "urssaf", "region"),
    [
        ("01000", "CPAM de l'Ain", "Urssaf Rhône-Alpes", "Auvergne-Rhône-Alpes"),
        ("63000", "CPAM du Puy-de-Dôme", "Urssaf Auvergne", "Auvergne-Rhône-Alpes"),
        ("21000", "CPAM de la Côte-d'Or", "Urssaf Bourgogne", "Bourgogne-Franche-Comté"),
        ("25000", "CPAM du Doubs", "Urssaf Franche-Comté", "Bourgogne-Franche-Comté"),
        ("35000", "CPAM d'Ille-et-Vilaine", "Urssaf Bretagne", "Bretagne"),
        ("45000", "CPAM du Loiret", "Urssaf Centre-Val de Loire", "Centre-Val de Loire"),
        ("20000", "CPAM de la Corse-du-Sud", "Urssaf Corse", "Corse"),
        ("67000", "CPAM du Bas-Rhin", "Urssaf Alsace", "Grand Est"),
        ("51100", "CPAM de la Marne", "Urssaf Champagne-Ardenne", "Grand Est"),
        ("54000", "CPAM de Meurthe-et-Moselle", "Urssaf Lorraine", "Grand Est"),
        ("80000", "CPAM de la Somme", "Urssaf Picardie", "Hauts-de-France"),
        ("78000", "CPAM des Yvelines", "Urssaf Île-de-France", "Île-de-France"),
        ("75011", "CPAM de Paris", "Urssaf Île-de-France", "Île-de-France"),
        ("27000", "CPAM de l'Eure", "Urssaf Normandie", "Normandie"),
        ("33000", "CPAM de la Gironde", "Urssaf Aquitaine", "Nouvelle-Aquitaine"),
        ("87000", "CPAM de la Haute-Vienne", "Urssaf Limousin", "Nouvelle-Aquitaine"),
        ("86000", "CPAM de la Vienne", "Urssaf Poitou-Charentes", "Nouvelle-Aquitaine"),
        ("34000", "CPAM de l'Hérault", "Urssaf Languedoc-Roussillon", "Occitanie"),
        ("31000", "CPAM de la Haute-Garonne", "Urssaf Midi-Pyrénées", "Occitanie"),
        ("44000", "CPAM de la Loire-Atlantique", "Urssaf Pays de la Loire", "Pays de la Loire"),
        (
            "13001",
            "CPAM des Bouches-du-Rhône",
            "Urssaf Provence-Alpes-Côte d'Azur",
            "Provence-Alpes-Côte d'Azur",
        ),
        ("97100", "CGSS de la Guadeloupe", "CGSS de la Guadeloupe", "Antilles-Guyane"),
        ("97200", "CGSS de la Martinique", "CGSS de la Martinique", "Antilles-Guyane"),
        ("97300", "CGSS de la Guyane", "CGSS de la Guyane", "Antilles-Guyane"),
        ("97400", "CGSS de La Réunion", "CGSS de La Réunion", "La Réunion"),
    ],
)
def test_a_place_has_its_cpam_its_urssaf_and_its_cpsti_region(
    postal_code: str, cpam: str, urssaf: str, region: str
) -> None:
    assert caisses_for(postal_code, "cpam") == (cpam,)
    assert caisses_for(postal_code, "urssaf") == (urssaf,)
    assert cpsti_region(postal_code) == region


def test_in_lozere_the_caisse_commune_stands_for_the_cpam_and_who_collects_is_asked() -> None:
    assert caisses_for("48000", "cpam") == ("CCSS de la Lozère",)
    assert caisses_for("48000", "urssaf") == ("Urssaf Languedoc-Roussillon", "CCSS de la Lozère")
    assert row("48").doubt


def test_overseas_one_body_answers_to_cpam_cgss_and_urssaf() -> None:
    for organisme in ("cpam", "cgss", "urssaf"):
        assert caisses_for("97410", organisme) == ("CGSS de La Réunion",)


def test_there_is_no_cgss_in_metropolitan_france() -> None:
    assert [code for code in METROPOLE - {"2A", "2B"} if caisses_for(f"{code}000", "cgss")] == []
    assert caisses_for("20200", "cgss") == ()


@pytest.mark.parametrize("organisme", ["carsat", "caf", "msa", ""])
def test_a_body_that_the_table_does_not_cover_is_asked_openly(organisme: str) -> None:
    assert caisses_for("21000", organisme) == ()
    assert caisses_for("97400", organisme) == ()


@pytest.mark.parametrize(
    ("postal_code", "body"),
    [
        ("97600", "CSSM de Mayotte"),
        ("97500", "CPS de Saint-Pierre-et-Miquelon"),
        ("97133", "CPS de Saint-Barthélemy"),
    ],
)
def test_where_the_law_of_the_cpsti_is_silent_the_row_says_so_and_no_region_is_given(
    postal_code: str, body: str
) -> None:
    code = department_of(postal_code)
    assert code is not None
    assert row(code).doubt
    assert caisses_for(postal_code, "cpam") == (body,)
    assert cpsti_region(postal_code) is None


def test_saint_martin_depends_on_the_cgss_of_guadeloupe() -> None:
    assert department_of("97150") == "978"
    assert caisses_for("97150", "cgss") == ("CGSS de la Guadeloupe",)
    assert cpsti_region("97150") == "Antilles-Guyane"


@pytest.mark.parametrize(
    ("postal_code", "code"),
    [
        ("01000", "01"),
        ("09100", "09"),
        ("95880", "95"),
        ("20000", "2A"),
        ("20137", "2A"),
        ("20200", "2B"),
        ("20290", "2B"),
        ("20600", "2B"),
        ("97110", "971"),
        ("97490", "974"),
        ("97620", "976"),
        ("97700", "977"),
        ("97800", "978"),
        (" 21 000 ", "21"),
        ("21\u00a0000", "21"),
    ],
)
def test_a_postal_code_points_to_its_departement(postal_code: str, code: str) -> None:
    assert department_of(postal_code) == code


@pytest.mark.parametrize(
    "postal_code",
    [
        "",
        "2100",
        "210000",
        "2A000",
        "abcde",
        "21-00",
        "٢١٠٠٠",
        "00100",
        "96000",
        "99000",
        "97000",
        "97900",
        "98000",
        "98714",
        "98800",
    ],
)
def test_what_is_not_a_postal_code_of_the_table_points_to_nothing(postal_code: str) -> None:
    assert department_of(postal_code) is None
    assert caisses_for(postal_code, "cpam") == ()
    assert caisses_for(postal_code, "urssaf") == ()
    assert cpsti_region(postal_code) is None


def test_a_corsican_code_that_tells_no_half_of_the_island_leaves_the_choice() -> None:
    assert department_of("20400") is None
    assert caisses_for("20400", "cpam") == ("CPAM de la Corse-du-Sud", "CPAM de la Haute-Corse")
    assert caisses_for("20400", "urssaf") == ("Urssaf Corse",)
    assert cpsti_region("20400") == "Corse"


@pytest.mark.parametrize(
    ("postal_code", "cpam"),
    [
        ("01410", ("CPAM de l'Ain", "CPAM du Jura")),
        ("05130", ("CPAM des Hautes-Alpes", "CPAM des Alpes-de-Haute-Provence")),
        ("48250", ("CCSS de la Lozère", "CPAM de l'Ardèche")),
        ("94390", ("CPAM du Val-de-Marne", "CPAM de l'Essonne")),
    ],
)
def test_a_postal_code_shared_by_two_departements_gives_both_caisses(
    postal_code: str, cpam: tuple[str, ...]
) -> None:
    assert caisses_for(postal_code, "cpam") == cpam


def test_a_postal_code_shared_by_two_regions_gives_no_cpsti_region() -> None:
    assert cpsti_region("01410") is None
    assert caisses_for("01410", "urssaf") == ("Urssaf Rhône-Alpes", "Urssaf Franche-Comté")
    assert cpsti_region("05130") == "Provence-Alpes-Côte d'Azur"


@pytest.mark.parametrize("postal_code", ["40220", "40390", "40440"])
def test_the_seignanx_may_depend_on_bayonne_so_it_is_asked(postal_code: str) -> None:
    assert caisses_for(postal_code, "cpam") == ("CPAM des Landes", "CPAM de Bayonne")
    assert caisses_for(postal_code, "urssaf") == ("Urssaf Aquitaine",)
    assert caisses_for("40000", "cpam") == ("CPAM des Landes",)


def test_territory_ignores_case_and_spaces_and_knows_its_limits() -> None:
    assert row(" 2a ").name == "Corse-du-Sud"
    assert row("974").name == "La Réunion"
    assert [code for code in ("20", "96", "970", "98", "1", "") if territory(code)] == []
