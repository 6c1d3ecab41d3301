"""Danger is heard, and a figure of speech is not taken for it."""

import pytest

from saisine.reading.danger import in_danger

DANGER = """
je veux mourir
jve mourir
J'ai envie de mourir.
j'ai envie d'en finir
jai envi den finir
je veux en finir
je vais en finir ce soir
j'ai envie d'en finir avec la vie
je pense au suicide
je vais me suicider
j'ai des idées suicidaires
des idées noires tout le temps
après ma tentative de suicide on me coupe tout
je vais me tuer
autant me tuer
je vais me pendre
jvais me foutre en lair
je me fous en l'air si ça continue
je vais me jeter sous un train
je voudrais mettre fin à mes jours
je n'ai plus envie de vivre
jai plu envi de vivr
j'ai plus la force de vivre
je n'ai plus aucune raison de vivre
à quoi bon vivre encore
ma vie ne vaut plus rien
je suis fatigué de vivre
marre d'exister
vous seriez mieux sans moi
demain je ne serai plus là
je veux plus être là
ne plus me réveiller, ce serait bien
j'ai écrit une lettre d'adieu à mes enfants
j'ai avalé une boîte de médicaments
la corde est prête
ma fille parle de se jeter par la fenêtre
mon fils dit qu'il veut mourir
elle menace de se tuer
je vais faire une bêtise
envie de me faire du mal
mon mari me bat
il me frappe devant les enfants
mon conjoint est violent
violences conjugales, je dois partir vite
j'ai peur qu'il me tue
jai peur de rentrer chez moi
il va me frapper
je dors dehors ce soir
on dort dans la voiture avec les enfants
je n'ai nulle part où dormir
on est à la rue depuis hier
mon bébé a faim
trois jours sans manger
""".strip().splitlines()

HARMLESS = """
je suis mort de fatigue
ça me tue ces délais
je me tue à vous le répéter
je vais me tuer au travail
c'est à mourir de rire
je meurs de faim
je vais mourir de honte
je vais crever de chaud
mon mari est mort en mars
mon père s'est suicidé il y a dix ans, je demande le capital décès
Suite au suicide de mon compagnon, la caisse suspend le capital
j'ai failli mourir pendant l'accouchement
c'est la mort de ma petite entreprise
ma voiture est morte
adieu mes indemnités
je dis adieu à mes droits
je veux en finir avec ce dossier
qu'on en finisse avec ces relances
je voudrais mettre fin à ce litige
j'aimerais en finir une bonne fois avec cette histoire
on veut me supprimer mes indemnités
l'Urssaf veut me tuer ma boîte
l'Urssaf nous étrangle
la caisse me menace d'une saisie
je me bats depuis un an contre la caisse
il me tape sur les nerfs
frappé par la maladie à trente ans
un client m'a donné un coup, c'est un accident du travail
mon employeur m'a mis à la porte en mai
le bébé a refusé le sein
je prends des cachets pour dormir
mon médecin m'a dit de prendre mes comprimés
je suis pendu au téléphone depuis ce matin
je vais sauter une échéance
je ne serai plus là en décembre, je pars en congé
mon père est en fin de vie
je suis à bout de patience
j'en ai marre d'attendre
j'en ai assez de vos courriers
je n'ai plus la force de remplir vos papiers
je n'ai pas envie de tout raconter
c'est un combat perdu d'avance
une tentative de fraude sur mon compte
mon mari a été battu aux élections
je dors mal à cause de tout ça
l'hôpital m'a gardée une nuit
faire disparaître une partie des droits
je souhaite faire disparaître mes réponses
le décès de ma fille n'est pas enregistré
j'ai mal au dos à en crier
""".strip().splitlines()


@pytest.mark.parametrize("said", DANGER)
def test_words_of_danger_are_heard(said: str) -> None:
    assert in_danger(said)


@pytest.mark.parametrize("said", HARMLESS)
def test_a_figure_of_speech_or_a_bereavement_raises_no_alarm(said: str) -> None:
    assert not in_danger(said)
