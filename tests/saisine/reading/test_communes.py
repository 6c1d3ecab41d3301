"""Communes of France, named in what people type."""

import pytest

from saisine.reading.communes import commune_in, communes_of, is_commune, named_among


def test_a_postal_code_gives_the_communes_it_serves() -> None:
    assert set(communes_of("62300")) == {"Lens", "Éleu-dit-Leauwette"}
    assert communes_of("99999") == ()


@pytest.mark.parametrize(
    "said", ["st etienne", "SAINT-ETIENNE", "Saint Étienne", "Le Havre", "havre"]
)
def test_a_commune_is_known_however_it_is_written(said: str) -> None:
    assert is_commune(said)


def test_the_one_of_the_code_is_found_among_other_words() -> None:
    assert named_among("93200 st denis chez mon cousin", communes_of("93200")) == "st denis"
    assert named_among("62300, vers Arras", communes_of("62300")) is None


@pytest.mark.parametrize(
    ("said", "city"),
    [
        ("mon courrier arrive à Sète, chez ma sœur", "Sète"),
        ("jhabite a quimper", "quimper"),
        ("on a bougé à Bourg-la-Reine au printemps", "Bourg-la-Reine"),
        ("je ne sais pas", None),
        ("à la campagne, c'est loin de tout", None),
        ("c'est la place du marché, en face du port", None),
    ],
)
def test_words_of_every_day_are_no_commune(said: str, city: str | None) -> None:
    assert commune_in(said) == city
