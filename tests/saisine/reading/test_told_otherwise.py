"""What people tell of their steps in words of their own: how they complained, what came back, what presses."""

from datetime import date

import pytest

from saisine.reading.requester import find_requester
from saisine.reading.signs import find_signs
from saisine.reading.steps import find_steps

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Mes IJ sont bloquées, j'ai râlé au guichet le 5", "2026-11-05"),
        ("virement pas fait, réclamé le 25, rien", "2026-10-25"),
        ("Carte bloquée. Je suis allé à l'accueil le 14 octobre pour protester.", "2026-10-14"),
        ("Je suis passée me plaindre à l'agence mardi dernier", "2026-11-17"),
        ("J'ai signalé le problème à la CPAM par mail le 4 septembre", "2026-09-04"),
        ("J'ai porté plainte auprès de la caisse le 12 octobre", "2026-10-12"),
        ("Mon signalement est parti le 8 septembre par lettre recommandée.", "2026-09-08"),
        ("J'ai tout expliqué dans un mail le 19 août", "2026-08-19"),
    ],
)
def test_a_complaint_in_other_words_has_its_day(said: str, day: str) -> None:
    assert find_steps(said, TODAY).get("prior_complaint_date") == day


@pytest.mark.parametrize(
    "said",
    [
        "l'ambulance est venue le 5, on me refuse le remboursement",
        "Je suis née le 5 et j'habite au 12",
        "rendez-vous le 5 avec le médecin-conseil",
    ],
)
def test_a_day_alone_that_tells_no_complaint_is_left(said: str) -> None:
    assert "prior_complaint_date" not in find_steps(said, TODAY)


@pytest.mark.parametrize(
    ("came", "answered"),
    [
        ("la caisse a purement et simplement confirmé son calcul", True),
        ("un courriel m'indique que le montant ne peut pas être revu", True),
        ("un courrier m'invite à consulter le site", True),
        ("une dame m'a rappelée pour me dire d'attendre", True),
        ("second non", True),
        ("elle nous est revenue avec une seule phrase", True),
        ("Une réponse m'est parvenue le 12 juillet. Ce n'est pas une réponse.", True),
        ("jamais eu le moindre écho", False),
        ("pas l'ombre d'une réponse", False),
        ("depuis, le grand vide", False),
        ("toujours personne pour me répondre", False),
    ],
)
def test_what_came_back_in_other_words(came: str, answered: bool) -> None:
    assert find_steps(f"Réclamation le 3 juin, {came}", TODAY).get("answer_received") is answered


@pytest.mark.parametrize(
    ("said", "seized"),
    [
        ("J'ai confié l'affaire à la commission de recours amiable", True),
        ("La CRA n'est pas compétente, nous ne l'avons donc pas saisie", False),
    ],
)
def test_the_committee_in_other_words(said: str, seized: bool) -> None:
    assert find_steps(said, TODAY).get("cra_seized") is seized


@pytest.mark.parametrize(
    "said",
    [
        "c'est vraiment pressé",
        "aidez-moi vite",
        "l'huissier passe demain",
        "j'emprunte à ma mère pour manger",
        "on n'a plus de quoi remplir le frigo",
        "plus de ventoline pour la petite",
    ],
)
def test_what_presses_is_heard(said: str) -> None:
    assert "urgence" in find_signs(said)


@pytest.mark.parametrize(
    ("said", "who"),
    [
        (
            "Nous avons maintenu le salaire de notre cariste, la CPAM ne nous rembourse pas",
            "employeur",
        ),
        ("Mes années de saisonnier n'apparaissent pas sur mon relevé de carrière", "assure"),
        ("Attestation de vigilance bloquée, je perds mon chantier", None),
    ],
)
def test_who_is_concerned(said: str, who: str | None) -> None:
    assert find_requester(said) == who
