"""How long a sick leave lasts, from what is said of it."""

import pytest

from saisine.reading.leave import find_leave_days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("arrêtée 21 jours pour une sciatique", 21),
        ("j'ai eu trois semaines d'arrêt", 21),
        ("mon médecin m'a mis en arrêt pendant deux mois", 60),
        ("Le chirurgien m'a mis quarante-cinq jours d'arrêt.", 45),
        ("j'ai été arrêté un mois et demi", 45),
        ("28 jours d'arret, rien touché", 28),
        ("15j d'arret maladie pas payés", 15),
        ("clouée au lit trente jours d'arrêt", 30),
        ("soixante et onze jours d'arrêt de travail", 71),
        ("arrêt de travail de 6 semaines", 42),
        ("10 jours d'arrêt puis prolongé 20 jours", 20),
        ("le docteur m'a prescrit un arrêt de quinze jours", 15),
    ],
)
def test_a_length_told_of_a_leave_is_counted_in_days(text: str, days: int) -> None:
    assert find_leave_days(text) == days


@pytest.mark.parametrize(
    "text",
    [
        "je suis en arrêt depuis le 3 mai",
        "je suis en arrêt depuis trois semaines et rien n'arrive",
        "en arrêt maladie, sans réponse depuis 21 jours",
        "arrêt des versements pendant deux mois",
        "il y a trois semaines j'ai envoyé mon arrêt",
        "j'attends mon remboursement depuis 45 jours",
        "le délai de carence de trois jours de mon arrêt",
        "on me réclame 30 jours de cotisations",
        "",
    ],
)
def test_what_is_not_the_length_of_a_leave_is_not_counted(text: str) -> None:
    assert find_leave_days(text) is None
