"""What a story states of its steps: the ways people say that they wrote, that nothing came, that it is urgent."""

from datetime import date

import pytest

from saisine.reading.signs import find_signs
from saisine.reading.steps import find_steps

TODAY = date(2026, 11, 21)

SILENCE = """
j'ai écrit le 3 octobre, aucun écho
j'ai réclamé le 3 octobre, personne ne bouge
réclamation du 3 octobre, sans retour à ce jour
j'ai contesté en août, zéro retour
réclamation en juin tjr r
j'ai réclamé en juin, pas de news
réclamation déposée le 3 octobre, un accusé de réception puis plus rien
j'ai écrit au directeur, il ne m'a pas répondu
j'ai contesté le 6 octobre ; à ce jour, néant
j'ai réclamé le 6 octobre et depuis, calme plat
j'ai réclamé le 6 octobre, on ne daigne pas me répondre
j'ai contesté le 6 octobre, nul ne m'a répondu
je reste sans réponse à ma réclamation du 2 octobre
j'ai réclamé et je n'ai rien reçu depuis
j'ai réclamé en juin, pas l'ombre d'une réponse
j'ai écrit trois fois, ils font les morts
réclamé en juin, que dalle
j'ai contesté le 6 octobre, le dossier n'a pas bougé
j'ai envoyé ma contestation le 6 octobre, j'en suis là
j'ai fait une réclamation et on m'ignore
ma réclamation reste sans suite
courrier de contestation le 6 octobre, aucun retour de la caisse
réclamation déposée en ligne le 6 octobre, statut « en cours » depuis
la caisse n'a pas daigné répondre à ma réclamation
j'ai réclamé, on ne m'a rien répondu
j'ai réclamé deux fois sans le moindre résultat
j'ai écrit en septembre et personne n'a daigné me répondre
réclamation envoyée le 3 octobre, toujours en cours
réclamation du 3 novembre muette
réclamation du 12 octobre, nada
j'ai réclamé en octobre, rien n'est revenu
j'ai fait une réclamation en juin, j'attends encore
j'ai fait une réclamation en juin et j'attends
courrier du 2 octobre perdu dans la nature
ma réclamation est restée au fond d'un tiroir
ma réclamation du 8 septembre dort quelque part
j'ai réclamé le 4 octobre, silence radio
j'ai réclamé le 4 octobre, c'est le désert
réclamation en août, aucune nouvelle depuis
contesté le 6 octobre, pas un mot
j'ai envoyé un recommandé le 6 octobre, il n'y a eu aucune suite
j'ai envoyé un recommandé, on ne m'a même pas accusé réception
ma contestation du 6 octobre est sans effet
ma lettre du 6 octobre est restée dans le vide
j'ai réclamé, on fait la sourde oreille
j'ai réclamé en mai et depuis plus de son plus d'image
réclamation le 6 octobre, j'attends toujours un retour
j'ai relancé trois fois, rien
j'ai écrit deux fois pour rien, ils ne répondent même pas
j'ai contesté, ils n'ont pas réagi
ma réclamation du 19 octobre n'a jamais eu de réponse
j'ai un vieux téléphone il a pas d'application alors j'ai fait une réclamation en octobre et j'attends voilà
il m'a dit vous avez qu'à aller sur internet j'ai écrit pour raconter ça le 4 octobre personne m'a répondu
"""

ANSWERED = """
j'ai contesté, la réponse est tombée : refus
j'ai contesté, nouveau refus
j'ai contesté, ils ont tout refusé en bloc
à ma réclamation on m'a opposé une fin de non-recevoir
j'ai réclamé, réponse : il faut attendre
j'ai réclamé, réponse à côté
j'ai contesté, réponse incompréhensible
j'ai contesté, on me renvoie vers ma mutuelle
j'ai réclamé, ils bottent en touche
j'ai contesté, ils prétendent que je n'ai rien envoyé
j'ai contesté, elle affirme que tout est en règle
j'ai réclamé, ils estiment que c'est trop tard
ma contestation du 6 octobre a été rejetée
ma réclamation a été classée sans suite
j'ai contesté, décision maintenue
j'ai contesté, rejet confirmé
j'ai réclamé et il m'a été répondu que le délai était passé
j'ai réclamé, on m'objecte un délai
j'ai contesté, on m'explique que c'est la règle
j'ai réclamé, ils me proposent 50 euros sur 400
j'ai contesté le 6 octobre, la caisse répond que le dossier est complet et ne verse rien
j'ai écrit, leur courrier de trois lignes ne dit rien
j'ai réclamé, on m'a envoyé balader
j'ai contesté, ils s'obstinent
j'ai réclamé, réponse du 3 novembre : dossier clos
j'ai contesté, ils ne veulent rien savoir
j'ai réclamé, la caisse refuse toujours
j'ai réclamé, on m'a dit de voir avec mon employeur
j'ai contesté et j'ai reçu exactement le même calcul
j'ai contesté, ils disent que c'est la loi
j'ai contesté, on me dit budget épuisé
réclamé en septembre, on m'invite à patienter sur le site
j'ai écrit, on m'a renvoyé une brochure
j'ai écrit une lettre, ils m'ont envoyé une plaquette
nous avons mis une lettre le 19 octobre, ils répondent qu'il faut attendre
j'ai réclamé, ils campent sur leur position
j'ai réclamé, la caisse persiste
j'ai contesté le 6 octobre, refus confirmé
j'ai contesté, même réponse
j'ai contesté, re-refus
ma réclamation du 13 novembre a donné : « nous regrettons »
j'ai contesté et la réponse contredit les précédentes
j'ai réclamé, leur réponse ne tient pas debout
j'ai contesté, on me répète la même chose
j'ai protesté, ils ont dit non encore
ils ont répondu à côté de la plaque à ma réclamation
l'Urssaf a répondu non à ma réclamation de septembre
j'ai fait une réclamation, refus d'une ligne
j'ai réclamé, ils m'ont opposé un délai
réclamation rejetée le 12 octobre
on m'a répondu que la satisfaction est de 92 pour cent à ma réclamation
j'ai demandé des explications par écrit, j'ai eu droit à une lettre type
j'ai réclamé et pour toute réponse j'ai eu un copié-collé
mon patron il a tout déclaré bon j'ai contesté le montant et ils ont répondu que c'est comme ça
alors j'ai demandé des explications à la caisse et ils m'ont envoyé une brochure avec des dessins
g fait un mail pr contester ils on repondu que c la loi
"""

WHEN = {
    "Mon père est parti en juin. Formulaire rendu, réclamation le 8 septembre, rien.": "2026-09-08",
    "Deux feuilles perdues, réclamation le 5 octobre et rien depuis.": "2026-10-05",
    "nous avons mis une lettre le 19 octobre pour dire pas d'accord": "2026-10-19",
    "dossier déposé il y a trois mois, réclamation le 6 octobre, toujours en cours": "2026-10-06",
    "L'Urssaf n'a pas répondu à ma réclamation du 19 octobre.": "2026-10-19",
    "L'Urssaf a répondu non à ma réclamation de septembre.": "2026-09",
    "Le 11 novembre, jour férié, j'ai écrit une réclamation de quatre pages.": "2026-11-11",
    "L'Urssaf ne l'a pas fait, réclamation du 9 octobre ignorée.": "2026-10-09",
    "Demande de rectification réclamée en octobre.": "2026-10",
    "J'ai demandé une remise en juin, par une réclamation motivée.": "2026-06",
    "J'appuie la contestation faite en septembre par un peintre.": "2026-09",
    "Il a, le 12 août, fait une réclamation restée sans suite.": "2026-08-12",
    "La semaine passée la CPAM m'écrit. J'ai écrit une réclamation le 1er novembre pour dire non.": "2026-11-01",
    "écrit le 3/9 / pas de réponse / 412 €": "2026-09-03",
    "IJ non versées / réclamation 14/10/2026 / refus oral": "2026-10-14",
}

SLASHED = "écrit le 3/9 / pas de réponse / 412 €"

URGENT = """
c'est urgent, aidez-moi
URGENT, je n'ai plus de traitement
c une urgence, on me met dehors vendredi
je suis en danger, plus de médicaments depuis hier
le médecin dit urgence
ma chimio est suspendue faute de droits
il a arrêté le médicament, on n'a plus d'argent
elle ne prend plus son traitement, trop cher
je dois quitter mon logement lundi
l'huissier est passé hier et on doit partir vendredi
on va être expulsés
ils coupent le courant demain
merci de traiter en urgence
c'est très urgent
vite, c'est vital
mon état s'aggrave, je n'ai plus mes soins
je n'ai plus rien à donner à manger à mes enfants
"""

NOT_URGENT = """
ce n'est pas urgent
rien d'urgent
j'ai été admis aux urgences en mai
facture des urgences refusée
le service des urgences me réclame 60 euros
il n'y a pas d'urgence
opéré en urgence l'an dernier, facture refusée
transport d'urgence non remboursé
le médecin des urgences a signé l'arrêt
"""

COURT = {
    "On n'en est ni au juge ni à l'huissier.": False,
    "on a pas fait de tribunal": False,
    "Pas de tribunal, on veut la paix.": False,
    "j'ai pas été au tribunal": False,
    "je n'ai saisi aucun juge": False,
    "Tribunal saisi.": True,
    "j'ai saisi le pôle social": True,
    "l'affaire est devant le tribunal": True,
}

CRA = {
    "la commission ou cra je crois je l'ai saisie": True,
    "CRA saisie par moi-même": True,
    "CRA non saisie": False,
    "pas fait encore la commission de recours": False,
    "j'ai porté l'affaire devant la commission de recours amiable": True,
}


NOTHING_TOLD = """
j'ai un téléphone à touches
""".strip().splitlines()


def lines(several: str) -> list[str]:
    return several.strip().splitlines()


@pytest.mark.parametrize("said", lines(SILENCE))
def test_a_complaint_without_an_answer_is_read(said: str) -> None:
    assert find_steps(said, TODAY).get("answer_received") is False


@pytest.mark.parametrize("said", lines(ANSWERED))
def test_an_answer_that_does_not_satisfy_is_read(said: str) -> None:
    assert find_steps(said, TODAY).get("answer_received") is True


@pytest.mark.parametrize(("said", "day"), WHEN.items())
def test_the_day_of_the_complaint_is_read(said: str, day: str) -> None:
    assert find_steps(said, TODAY).get("prior_complaint_date") == day


def test_notes_cut_by_slashes_are_clauses() -> None:
    found = find_steps(SLASHED, TODAY)
    assert found["prior_complaint"] is True
    assert found["answer_received"] is False


@pytest.mark.parametrize("said", lines(URGENT))
def test_what_cannot_wait_is_urgent(said: str) -> None:
    assert "urgence" in find_signs(said)


@pytest.mark.parametrize("said", lines(NOT_URGENT))
def test_a_hospital_s_emergency_room_is_not_an_emergency(said: str) -> None:
    assert "urgence" not in find_signs(said)


@pytest.mark.parametrize(("said", "seized"), COURT.items())
def test_a_court_seized_or_not_is_read(said: str, seized: bool) -> None:
    assert find_steps(said, TODAY).get("court_seized") is seized


@pytest.mark.parametrize(("said", "seized"), CRA.items())
def test_the_appeal_committee_seized_or_not_is_read(said: str, seized: bool) -> None:
    assert find_steps(said, TODAY).get("cra_seized") is seized


@pytest.mark.parametrize("said", NOTHING_TOLD)
def test_no_complaint_is_made_up(said: str) -> None:
    assert "prior_complaint" not in find_steps(said, TODAY)
