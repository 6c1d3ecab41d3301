"""Court, appeal committee, control under way: only what was begun counts."""

from datetime import date

import pytest

from saisine.reading.steps import find_steps

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("said", "seized"),
    [
        ("j'ai saisi le tribunal", True),
        ("jai saisi le tribunale judiciaire", True),
        ("mon avocat a saisi le pôle social", True),
        ("j'ai une audience au tribunal le 12 janvier", True),
        ("j'ai fait opposition à la contrainte devant le tribunal", True),
        ("nous avons déposé un recours au pôle social", True),
        ("je suis convoquée au tribunal en mars", True),
        ("je n'ai pas saisi le tribunal", False),
        ("aucun tribunal n'est saisi", False),
        ("pas de tribunal pour l'instant", False),
        ("jamais allé au tribunal", False),
        ("ni tribunal ni CRA", False),
        ("je n'ai saisi aucun juge, ni le tribunal", False),
        ("je vais saisir le tribunal", None),
        ("dois-je saisir le tribunal ?", None),
        ("ils menacent de me traîner au tribunal", None),
        ("l'Urssaf va saisir le tribunal", None),
        ("j'ai saisi les prud'hommes", None),
        ("j'ai saisi le tribunal des prud'hommes contre mon patron", None),
        ("le juge des tutelles m'a désignée", None),
        ("le tribunal pour mon divorce est saisi", None),
        ("il n'y a pas de justice dans ce pays", None),
        ("j'ai porté plainte", None),
        ("ils ne m'ont pas répondu, le juge des tutelles m'a nommé", None),
    ],
)
def test_a_court_is_seized_only_when_it_was_for_this_dispute(
    said: str, seized: bool | None
) -> None:
    assert find_steps(said, TODAY).get("court_seized") is seized


@pytest.mark.parametrize(
    ("said", "seized"),
    [
        ("j'ai saisi la CRA", True),
        ("jai saisi la cra en septembre", True),
        ("la commission de recours amiable a rejeté ma demande", True),
        ("la cra n'a pas répondu", True),
        ("mon recours devant la CRA est en cours", True),
        ("La commission médicale de recours amiable n'a rien dit.", True),
        ("j'ai déposé un dossier à la commission de recours amiable", True),
        ("je n'ai pas saisi la CRA", False),
        ("pas de recours à la commission de recours amiable", False),
        ("faut-il saisir la CRA ?", None),
        ("avant de saisir la CRA je préfère vous écrire", None),
        ("je vais saisir la cra", None),
    ],
)
def test_the_appeal_committee_counts_once_seized(said: str, seized: bool | None) -> None:
    assert find_steps(said, TODAY).get("cra_seized") is seized


@pytest.mark.parametrize(
    ("said", "under_way"),
    [
        ("j'ai un contrôle Urssaf en cours", True),
        ("je suis en plein contrôle", True),
        ("un inspecteur de l'Urssaf est passé la semaine dernière", True),
        ("j'ai demandé un rescrit", True),
        ("pas de contrôle en ce moment", False),
        ("aucun contrôle", False),
        ("après un contrôle Urssaf en 2023", None),
        ("une échographie de contrôle", None),
        ("un contrôle médical", None),
    ],
)
def test_a_control_counts_while_it_is_under_way(said: str, under_way: bool | None) -> None:
    assert find_steps(said, TODAY).get("control_under_way") is under_way
