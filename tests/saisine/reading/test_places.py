"""Postal addresses, as people write them."""

import pytest

from saisine.reading.places import find_address, read_address

WHOLE = {
    "12 rue des Tilleuls 21000 Dijon": ("12 rue des Tilleuls", "21000", "Dijon"),
    "12 rue des Tilleuls, 21000 Dijon": ("12 rue des Tilleuls", "21000", "Dijon"),
    "12, rue des Tilleuls, 21000 DIJON": ("12, rue des Tilleuls", "21000", "Dijon"),
    "12 rue des tilleuls\n21000 dijon": ("12 rue des tilleuls", "21000", "Dijon"),
    "12 RUE DES TILLEULS 21000 DIJON": ("12 RUE DES TILLEULS", "21000", "Dijon"),
    "j'habite au 12 rue des Tilleuls 21000 Dijon": ("12 rue des Tilleuls", "21000", "Dijon"),
    "mon adresse est 12 rue des Tilleuls, 21000 Dijon.": ("12 rue des Tilleuls", "21000", "Dijon"),
    "12 bis rue des Tilleuls 21000 Dijon": ("12 bis rue des Tilleuls", "21000", "Dijon"),
    "12bis avenue du Général de Gaulle 75014 Paris": (
        "12bis avenue du Général de Gaulle", "75014", "Paris",
    ),
    "3 place Foch 20000 Ajaccio": ("3 place Foch", "20000", "Ajaccio"),
    "1 rue du 8 mai 1945 39100 Dole": ("1 rue du 8 mai 1945", "39100", "Dole"),
    "8 impasse du Lavoir, 39100 Dole": ("8 impasse du Lavoir", "39100", "Dole"),
    "5 chemin de l'Église 97400 Saint-Denis": ("5 chemin de l'Église", "97400", "Saint-Denis"),
    "lieu-dit Les Granges 39100 Dole": ("lieu-dit Les Granges", "39100", "Dole"),
    "Les Granges, 39100 Dole": ("Les Granges", "39100", "Dole"),
    "résidence les Glycines bât C, 71100 Chalon-sur-Saône": (
        "résidence les Glycines bât C", "71100", "Chalon-sur-Saône",
    ),
    "4 rue Pasteur 13001 marseille 1er": ("4 rue Pasteur", "13001", "Marseille 1er"),
    "4 rue Pasteur 59100 ROUBAIX et mon mail est <EMAIL_1>": ("4 rue Pasteur", "59100", "Roubaix"),
    "4 rue Pasteur 59100 Roubaix, tél <PHONE_1>": ("4 rue Pasteur", "59100", "Roubaix"),
    "4 rue Pasteur - 59100 Roubaix": ("4 rue Pasteur", "59100", "Roubaix"),
    "4 rue Pasteur 59100 Roubaix France": ("4 rue Pasteur", "59100", "Roubaix"),
    "21000 Dijon": (None, "21000", "Dijon"),
    "21000 dijon, 12 rue des Tilleuls": ("12 rue des Tilleuls", "21000", "Dijon"),
    "Dijon 21000": (None, "21000", "Dijon"),
    "12 rue des Tilleuls Dijon 21000": ("12 rue des Tilleuls", "21000", "Dijon"),
    "12 rue des Tilleuls à Dijon (21000)": ("12 rue des Tilleuls", "21000", "Dijon"),
    "21 000 Dijon": (None, "21000", "Dijon"),
    "01000 Bourg-en-Bresse": (None, "01000", "Bourg-en-Bresse"),
    "c'est 21000 Dijon": (None, "21000", "Dijon"),
    "21000": (None, "21000", None),
    "mon code postal est le 21000": (None, "21000", None),
    "12 rue des Tilleuls": ("12 rue des Tilleuls", None, None),
    "12 rue du Four, 58000 Nevers chez mon cousin": ("12 rue du Four, chez mon cousin", "58000", "Nevers"),
    "12 rue du four 93200 st denis c la meme que ma mere": ("12 rue du four", "93200", "St Denis"),
    "15 r des lilas a roubaix": ("15 r des lilas", None, "Roubaix"),
    "7 chemin de la Fontaine": ("7 chemin de la Fontaine", None, None),
    "Saint-Étienne-du-Rouvray 76800": (None, "76800", "Saint-Étienne-du-Rouvray"),
    "L'Haÿ-les-Roses 94240": (None, "94240", "L'Haÿ-les-Roses"),
}  # fmt: skip
SAID = WHOLE


@pytest.mark.parametrize(("said", "parts"), SAID.items())
def test_an_answer_gives_street_postal_code_and_city(
    said: str, parts: tuple[str | None, str | None, str | None]
) -> None:
    found = read_address(said)
    assert (found.get("street"), found.get("postal_code"), found.get("city")) == parts


@pytest.mark.parametrize(
    "said",
    [
        "ils me réclament 21000 euros de cotisations",
        "le dossier 40217, vous pouvez regarder ?",
        "numéro de suivi MED-40217, vous pouvez regarder ?",
        "2 rendez-vous annulés",
        "depuis 12 ans place de la caisse",
        "le 12 mai 2026 j'ai écrit",
        "réf 59100 du 3 mai",
        "12 500 000 euros",
        "j'ai 3 villas et 2 enfants",
        "l'Urssaf a pris 41 000 comme base",
        "<PHONE_1>",
        "",
    ],
)
def test_a_story_without_address_gives_none(said: str) -> None:
    assert find_address(said) == {}


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        (
            "Bonjour, j'habite 12 rue des Tilleuls 21000 Dijon et la caisse refuse.",
            {"street": "12 rue des Tilleuls", "postal_code": "21000", "city": "Dijon"},
        ),
        (
            "en fait mon adresse c'est 5 rue du Pressoir à Beaune",
            {"street": "5 rue du Pressoir", "city": "Beaune"},
        ),
        ("j'habite 58000 Nevers depuis mai", {"postal_code": "58000", "city": "Nevers"}),
    ],
)
def test_an_address_told_in_a_story_is_found(said: str, parts: dict[str, str]) -> None:
    assert find_address(said) == parts
