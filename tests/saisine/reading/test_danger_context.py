"""The same words of danger, of somebody now, and of what is over, denied, laughed at, or another's trade."""

import pytest

from saisine.reading.danger import in_danger

NOW_AND_NOT = """
j'ai des idées noires toutes les nuits | L'expert m'a demandé si j'avais des idées noires, j'ai dit non
mon fils a des idées suicidaires | nous formons les pharmaciens au repérage des idées suicidaires
ma mère a des pensées suicidaires depuis le refus | absence d'idées suicidaires, entourage présent
on m'a répondu non et depuis j'ai des idées noires | J'ai des idées noires sur l'avenir de la Sécu
je suis suicidaire | c'est suicidaire d'ouvrir un commerce avec ces charges
mon collègue est suicidaire | prise en charge d'un séjour pour ado suicidaire
ma sœur a fait une tentative de suicide hier soir | ma fille a fait une tentative de suicide il y a un an
Mon fils a tenté de se suicider mardi. | Mon fils a tenté de se suicider au printemps. Il va mieux.
je pense au suicide | j'entends parler de suicide tous les jours, je suis infirmière
mon frère parle de suicide | ma tante parle de suicide assisté, est-ce remboursé ?
ma fille se scarifie | Je reçois des adolescents qui se scarifient
ma voisine veut se suicider | j'ai soigné une patiente qui voulait se suicider
mon fils veut en finir | on reçoit des gens qui veulent en finir, je suis de nuit
j'ai voulu mourir hier | quand j'avais vingt ans j'ai voulu mourir
j'avais encore envie de mourir ce matin | l'an dernier j'avais envie de mourir, je vais mieux
je souhaite mourir | mon mari souhaite mourir à la maison
je veux mourir | je n'ai jamais voulu mourir
je me demande si je ne vais pas mettre fin à mes jours | je ne vais pas me pendre pour si peu
j'ai envie de me pendre | cette appli me donne envie de me pendre
je vais me jeter par la fenêtre | je vais me jeter par la fenêtre lol
jvais me tuer mdr mais vraiment | jvais me tuer mdr
mon père dit que demain il sera mort et je le crois, il veut mourir | il veut mourir tous les lundis, on en rigole
demain je ne serai plus là | Après-demain je ne serai plus là, je pars en Bretagne
j'ai failli me pendre | il a failli se tuer en tombant de l'échelle
je me suis ouvert les veines | je me suis coupé les veines avec une vitre, accident domestique
mon frère m'a envoyé un message d'adieu | Ma lettre d'adieu aux collègues, pot de départ vendredi
adieu tout le monde | Adieu l'Urssaf, bonjour le salariat !
adieu à tous, je pars | ADIEU ET BON VENT
j'ai avalé une plaquette entière | le médecin dit d'avaler un tube de gel glucosé
mon fils a avalé tous les comprimés | mon chien a avalé tous les comprimés
la solution est au bout d'une corde | cordiste, je passe ma vie au bout d'une corde
je vais faire un geste désespéré | C'était un accident, pas un geste désespéré
je vais me supprimer | la caisse menace de me supprimer
mon mari me bat | mon mari ne me bat pas
mon ex m'a frappée dimanche | mon ex m'a frappée, il est en prison
Mon père m'a tapée. | Mon père m'a tapée. Il est mort.
il m'a tapée hier | il m'a tapé dessus pendant vingt ans, il est au cimetière
mon mari a dit qu'il allait m'étrangler | mon mari dit qu'il va m'étrangler, il plaisante
il va me tuer | mon mari va me tuer si je ne retrouve pas la carte
il m'a poignardée | il m'a poignardée dans le dos, mon associé
il cogne | la Carsat, il cogne fort sur la décote
mon fils bat sa sœur | mon fils bat sa sœur au ping-pong
il me menace avec un couteau | il me menace avec un avocat
je subis des violences conjugales | je suis formatrice en violences conjugales
mon patron garde mon passeport | la préfecture garde mon passeport
mon mari m'a confisqué mon passeport | mon ancien patron avait gardé mon passeport
je suis à la rue | je suis à la rue niveau paperasse
ma fille et moi on est à la rue depuis hier | Personne n'est à la rue
mes parents m'ont virée de la maison, je suis dehors ce soir | mes parents m'ont virée de leur mutuelle
mon propriétaire m'a mise dehors ce matin | mon propriétaire me met dehors dans trois mois
nous sommes sans abri avec un bébé | mon père est sans abri de jardin
le samu social ne décroche pas | ma voisine hébergée par le samu social a son HLM
on a dormi à la gare cette nuit | On a dormi à la gare à cause de la grève
j'ai dormi dehors hier | j'ai dormi dehors avec les scouts
on a dormi dans la voiture hier | on a dormi dans la voiture, c'est fini, on a un logement
on a été expulsés ce matin | on a été expulsés, relogés depuis mai
je n'ai rien mangé depuis hier | je n'ai rien mangé depuis hier, c'est pour la prise de sang
hier j'ai mangé dans les poubelles | J'ai connu la rue à vingt ans, j'ai mangé dans les poubelles.
nous dormons dehors | Chaque soir nous voyons des familles dormir dehors
je vis avec un homme qui m'enferme | mon scénario parle d'un mari qui enferme sa femme
laissez-moi crever | il dit : laissez-moi crever dans mon lit
ma mère est enfermée dans la cave | Mon chien est enfermé dans la cave
mes enfants ont faim | les enfants ont faim je vous laisse
nous n'avons plus rien à manger | il n'y a plus rien à manger au distributeur
"""
PAIRS = [line.split(" | ") for line in NOW_AND_NOT.strip().splitlines()]

PLAIN = """
j'ai envi 2 mourir
jv en finir
jvx mourir
jvai me tué
mon père il veut plus vivre
je ne supporte plus de vivre
je compte me pendre ce week-end
il a décroché le fusil
j'ai le fusil sur les genoux
mon fils a avalé trente comprimés
le voisin crie qu'il va sauter
Papa tape maman
le beau-père de la petite la tape
mon tuteur me tape
mon fils me vole et me frappe
elle menace de m'ébouillanter
mon patron nous enferme dans l'atelier
il m'enferme à la maison et garde les clés
les coups ont repris
je dors dans ma Kangoo
moi dormir parking
l'hôtel social nous met dehors à midi
où est ce que je peux dormir ce soir
nous sommes SDF avec un bébé
pa mangé dpui 3 jour
il n'y a plus rien à manger à la maison
mamie a faim
il mange et elle, sans manger depuis deux jours
"""


@pytest.mark.parametrize("said", [now for now, _ in PAIRS])
def test_of_somebody_and_now_it_is_heard(said: str) -> None:
    assert in_danger(said)


@pytest.mark.parametrize("said", [other for _, other in PAIRS])
def test_over_denied_laughed_at_or_of_a_trade_it_is_not(said: str) -> None:
    assert not in_danger(said)


@pytest.mark.parametrize("said", PLAIN.strip().splitlines())
def test_plain_words_are_heard_however_they_are_written(said: str) -> None:
    assert in_danger(said)


def test_whoever_strikes_and_laughs_still_strikes() -> None:
    assert in_danger("il me frappe et il rigole")


def test_what_starts_again_is_not_over() -> None:
    assert in_danger("Mon ex m'a frappée. Il est en prison mais il sort demain.")


def test_a_night_outside_follows_a_stay_with_the_family() -> None:
    assert in_danger("j'étais hébergée par ma tante, ce soir je dors dehors")
    assert not in_danger("sans abri depuis juin, je suis hébergée chez ma tante")


@pytest.mark.parametrize(
    "cry",
    [
        "I want to die, my sick pay is stopped",
        "i'm going to kill myself",
        "my husband beats me and i can not leave",
        "quiero morir",
        "mi marido me pega",
        "quero morrer, não aguento",
        "vorrei farla finita",
        "voglio morire",
        "ich will sterben",
        "vreau să mor",
        "chcę umrzeć",
        "ölmek istiyorum",
        "زوجي يضربني",
        "wallah bghit nmout",
        "rajli kaydrabni kol nhar",
        "می‌خواهم بمیرم",
        "شوهرم مرا می‌زند",
        "dua të vdes",
        "hoću da umrem",
        "dama bëgga dee",
        "N b'a fɛ ka sa",
        "M pa kapab ankò, m vle mouri",
        "tôi không muốn sống nữa",
        "chồng tôi đánh tôi",
        "我真的已经不想活了，没有人帮我",
        "我老公每天打我",
        "もう死にたいです",
        "夫に毎日殴られています",
    ],
)
def test_the_plainest_cries_of_other_languages_are_heard(cry: str) -> None:
    assert in_danger(cry)


@pytest.mark.parametrize(
    "calm",
    [
        "bghit nchouf lmoudir",
        "dama bëgga xam",
        "m vle yon randevou",
        "我想问一下死亡补助",
        "我的医药费没有报销",
        "病院の払い戻しがまだです",
        "my phone is dead",
        "I want to kill time lol",
        "boss is killing me with overtime haha",
        "je voudrais un rendez-vous",
    ],
)
def test_calm_words_of_other_languages_are_not(calm: str) -> None:
    assert not in_danger(calm)
