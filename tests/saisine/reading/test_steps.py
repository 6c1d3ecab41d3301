"""The steps already taken, as people tell them, on 21 November 2026."""

from datetime import date

import pytest

from saisine.reading.steps import find_steps, read_step

TODAY = date(2026, 11, 21)

COMPLAINED = """
j'ai fait une réclamation
J’ai envoyé un recommandé le 12 octobre.
jai fait une reclamation sur ameli
g ecri a la cpam
jai envoyer 2 mails
j ai appelé trois fois
on a écrit à la caisse en septembre
nous avons contesté cette décision
Mon comptable a écrit à l'Urssaf.
je leur ai téléphoné plusieurs fois
je les ai relancés le mois dernier
J'ai contesté par courrier
malgré mes relances
après deux recommandés
ma réclamation du 3 septembre
mes courriers restent sans effet
réclamation envoyée le 12/10/2026
deux courriers envoyés
Je suis allée au guichet
je me suis déplacé à l'agence
je les appelle tous les jours
j'ai signalé l'erreur quatre fois
courrier en juin, je n'ai pas écrit depuis mais j'ai rappelé
je n'ai pas écrit, j'ai seulement appelé
ils ont rejeté ma réclamation
j'ai reçu leur courrier et j'ai protesté
Monsieur est retraité. Il a envoyé une lettre le 14 septembre, restée sans réponse.
Ma mère est âgée, elle a écrit trois fois à la caisse
Madame a appelé le 36 46
""".strip().splitlines()

NEVER = """
je n'ai pas encore fait de réclamation
j'ai pas fait de réclamation
jai rien fait encore
je n'ai rien envoyé à la caisse, je n'ai fait aucune démarche
je n'ai pas contesté
je ne les ai pas encore contactés
j'ai jamais écrit à l'Urssaf
aucune réclamation pour l'instant
pas encore de réclamation
je n'ai contacté personne
on n'a pas encore réclamé
""".strip().splitlines()

NOTHING_SAID = """
elle m'a envoyé un courrier
il m'a appelée pour me dire non
La CPAM m'a envoyé un courrier disant que je dois 850 euros.
ils m'ont écrit que mes droits étaient fermés
La caisse a rejeté mon arrêt de travail.
j'ai reçu un refus
je vais faire une réclamation
je voudrais envoyer un courrier, comment faire ?
faut-il écrire une lettre avant ?
on a appelé l'ambulance
j'ai appelé mon médecin
j'ai écrit à mon employeur
On ne m'a jamais envoyé d'avertissement.
le médecin traitant n'a jamais fait la demande
comme si je n'avais rien envoyé
on avait rien demandé
il paraît que je n'ai pas répondu à un contrôle de résidence
Mon bébé a été refusé en crèche.
je paie mes cotisations tous les mois
bonjour
j'ai mal au dos depuis mars
""".strip().splitlines()

NO_ANSWER = """
j'ai écrit en septembre, pas de réponse
j'ai envoyé un mail et rien
j'ai fait une réclamation mais toujours rien
jai ecri en juin tjrs pas de reponce
J'ai écrit trois fois et ils ne répondent pas.
j'ai appelé, personne ne me rappelle
aucune réponse à ma réclamation
ma lettre de contestation est restée lettre morte
deux courriers sans réponse
j'ai contesté et j'attends toujours une réponse
j'ai écrit, silence radio depuis
juste un accusé de réception à mon courrier du 3 mai, puis plus rien
ils m'ont jamais répondu
lurssaf ma pas repondu
la caisse n'a pas donné suite
on ne m'a jamais répondu
toujours aucune nouvelle de ma réclamation
ma réclamation est sans suite
j'ai relancé, sans retour de leur part
""".strip().splitlines()

ANSWERED = """
ils m'ont répondu que c'était normal
La caisse a répondu non à ma réclamation.
l'Urssaf maintient sa décision
ils ont confirmé le refus
ma réclamation a été rejetée
ils ont rejeté ma contestation
on m'a répondu que le dossier était en cours
j'ai reçu une réponse à ma réclamation, elle ne dit rien
j'ai écrit et j'ai reçu une réponse négative
j'ai écrit, ils m'ont dit non
jai reclamé ils mon repondu nimporte quoi
on me répond toujours la même chose
j'ai contesté, réponse : refus
pas de réponse pendant deux mois puis ils m'ont répondu non
""".strip().splitlines()

NO_ANSWER_SAID = """
j'ai demandé une aide, refusée
l'hôpital ne répond pas aux mails
je n'ai pas répondu à leur courrier
mon employeur ne répond pas
et rien à manger dans le frigo
j'ai fait une réclamation
""".strip().splitlines()


@pytest.mark.parametrize("said", COMPLAINED)
def test_a_contact_that_states_the_disagreement_is_a_complaint(said: str) -> None:
    assert find_steps(said, TODAY).get("prior_complaint") is True


@pytest.mark.parametrize("said", NEVER)
def test_saying_that_nothing_was_done_is_no_complaint(said: str) -> None:
    assert find_steps(said, TODAY).get("prior_complaint") is False


@pytest.mark.parametrize("said", NOTHING_SAID)
def test_what_others_did_or_what_is_planned_says_nothing_of_a_complaint(said: str) -> None:
    assert "prior_complaint" not in find_steps(said, TODAY)


@pytest.mark.parametrize("said", NO_ANSWER)
def test_silence_is_understood(said: str) -> None:
    found = find_steps(said, TODAY)
    assert found.get("answer_received") is False
    assert found.get("prior_complaint") is True


@pytest.mark.parametrize(
    "said",
    [
        "ils répondent pas",
        "mon ambulance pas remboursée, personne ne répond au téléphone",
        "mes indemnités sont bloquées depuis juillet, la CPAM ne répond pas",
        "ça ne répond jamais à la caisse",
    ],
)
def test_a_body_that_does_not_answer_was_perhaps_only_called(said: str) -> None:
    assert find_steps(said, TODAY) == {"answer_received": False}


@pytest.mark.parametrize("said", ANSWERED)
def test_an_answer_is_understood(said: str) -> None:
    found = find_steps(said, TODAY)
    assert found.get("answer_received") is True
    assert found.get("prior_complaint") is True


@pytest.mark.parametrize("said", NO_ANSWER_SAID)
def test_what_is_no_answer_to_a_complaint_says_nothing_of_one(said: str) -> None:
    assert "answer_received" not in find_steps(said, TODAY)


def test_a_refusal_before_the_complaint_is_a_first_decision_not_an_answer() -> None:
    said = "On m'a refusé l'aide. Réponse négative, sans un mot. J'ai alors écrit un recommandé."
    assert find_steps(said, TODAY) == {
        "prior_complaint": True,
        "prior_complaint_channel": "courrier",
    }


@pytest.mark.parametrize(
    ("said", "dates"),
    [
        ("J'ai écrit le 12 octobre", {"prior_complaint_date": "2026-10-12"}),
        ("j'ai fait une réclamation mi-septembre", {"prior_complaint_date": "2026-09"}),
        ("mon recommandé est parti le 3/9, pas de réponse", {"prior_complaint_date": "2026-09-03"}),
        (
            "j'ai envoyé un mail le 3 octobre, ils ont répondu le 10 novembre que non",
            {"prior_complaint_date": "2026-10-03", "answer_date": "2026-11-10"},
        ),
        ("contrainte signifiée le 12 novembre", {"contested_decision_date": "2026-11-12"}),
        ("la décision est du 2 novembre 2026", {"contested_decision_date": "2026-11-02"}),
        ("contrainte reçue en novembre", {}),
        ("je suis né le 3 mai 1969 et j'ai écrit en juin", {"prior_complaint_date": "2026-06"}),
        (
            "mon arrêt du 4 mai au 3 juin a été refusé le 10 juillet",
            {"contested_decision_date": "2026-07-10"},
        ),
        ("j'ai écrit, ils doivent me répondre avant le 12 décembre 2026", {}),
        ("j'ai écrit une lettre, aujourd'hui je n'ai plus rien", {}),
        ("j'ai déménagé en mars et j'ai fait une réclamation", {}),
    ],
)
def test_each_date_goes_with_the_step_its_clause_speaks_of(
    said: str, dates: dict[str, str]
) -> None:
    found = find_steps(said, TODAY)
    assert {name: value for name, value in found.items() if name.endswith("date")} == dates


@pytest.mark.parametrize(
    ("said", "channel"),
    [
        ("j'ai envoyé un recommandé", "courrier"),
        ("j'ai envoyé un mail", "email"),
        ("j'ai écrit via mon compte ameli", "compte"),
        ("j'ai appelé le 36 46", "telephone"),
        ("je suis allé au guichet", "accueil"),
        ("j'ai fait une réclamation", None),
    ],
)
def test_how_the_complaint_was_made_is_kept(said: str, channel: str | None) -> None:
    assert find_steps(said, TODAY).get("prior_complaint_channel") == channel


@pytest.mark.parametrize(
    ("name", "said", "value"),
    [
        ("answer_received", "toujours rien", False),
        ("answer_received", "rien du tout", False),
        ("answer_received", "silence total", False),
        ("answer_received", "juste un accusé de réception", False),
        ("answer_received", "un refus", True),
        ("answer_received", "réponse négative", True),
        ("answer_received", "ils m'ont dit non", True),
        ("answer_received", "la semaine dernière", None),
        ("prior_complaint", "un courrier recommandé", True),
        ("prior_complaint", "deux appels", True),
        ("prior_complaint", "je n'ai rien fait", False),
        ("court_seized", "le pôle social est saisi", True),
        ("control_under_way", "un rescrit", True),
        ("control_under_way", "bonjour", None),
    ],
)
def test_an_elliptic_answer_is_read_from_its_question(
    name: str, said: str, value: bool | None
) -> None:
    assert read_step(name, said, TODAY) is value
