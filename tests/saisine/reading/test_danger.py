"""Danger is heard, and a figure of speech is not taken for it."""

import time

import pytest

from saisine.reading.danger import in_danger

DANGER = """
mon ex a été condamné en mars et il me frappe encore
je ne vais pas bien, je veux mourir
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
répondez avant que je me flingue
faut que je me pende pour avoir une réponse ?
si ça dure j'aurai sauté avant la fin du mois
j'ai déjà écrit ma lettre à mes parents
placards vides depuis mardi, je bois du thé
les petits ont mangé des pâtes hier et rien aujourd'hui
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
se jeter par la fenêtre et basta, plus de dettes
L'année dernière je me suis ouvert les veines et je sens que ça revient.
depuis dimanche je regarde la boîte de somnifères en me demandant qui le prendrait si je n'étais plus là
j'ai fait une tentative de suicide le 9 avril et les médecins disent que je peux recommencer
j'ai vendu ma voiture, je dors dehors
je dors dehors avec mon chien depuis lundi
mon mari me bat depuis notre mariage en 2015
mon chef le sait, mon mari me frappe
JE N AI PLUS ENVIE DE VIVRE
il a chargé son fusil
j'ai l'intention de me donner la mort ce week-end
je n'ai plus du tout envie d'être là
ma copine dit qu'elle va se foutre par la fenêtre
je cherche comment me tuer sans souffrir
mon fils vient d'avaler tout le tube de Doliprane
je suis au bord du quai et le train arrive
je ne veux pas voir demain
j'ai mis la corde autour du cou hier
autant mourir tout de suite
dites à ma femme que je l'aime
je pense souvent à en finir, les dettes m'étouffent
j'ai plus envie de me battre, je veux juste m'endormir et ne plus me réveiller
je veux me jeter sous le métro
on m'a dit que ma sœur voulait se suicider
j'ai des pulsions suicidaires depuis le courrier
je me suis entaillé les poignets la semaine dernière
si vous ne faites rien je m'immole devant la caisse
je me suis pris des coups de poing par mon conjoint
mon ex mari est revenu et m'a frappée devant ma fille
il me bat tous les soirs
mon compagnon me séquestre, il a pris mon téléphone
mon frère me cogne dessus dès qu'il a bu
ma belle-mère frappe mon petit garçon avec un câble
il a dit qu'il me tuerait si je partais
j'ai peur de mon mari
je subis des violences conjugales depuis deux ans
mon beau-père abuse de moi
ma fille a été violée par son oncle
il m'a poussée dans les escaliers
mon père nous tape avec sa ceinture
je dors dans ma voiture depuis mardi avec mon fils
je suis à la rue, j'ai froid
on n'a nulle part où dormir cette nuit
on dort à quatre dans une cave
expulsée ce matin avec mon bébé
ça fait trois jours que je n'ai rien mangé
mes enfants n'ont rien à manger ce soir
je n'ai plus rien pour nourrir mon bébé
je vis dehors depuis une semaine
le 115 ne répond pas et il gèle
jveu mourire
jsui a la ru ac mé gosse
jai envi de me foutre en l air
javale des cachets la tt de suite
je vé me pendre
je me sens vide et je veux que tout s'arrête, définitivement
je ne vois plus d'autre solution que le suicide
je voudrais être morte
j'aimerais mieux être mort
je pense à la mort tous les jours
je n'arrive plus à vivre
j'ai failli me pendre hier
j'ai déjà essayé de me suicider deux fois cette année
mon père menace de se tirer une balle
je vais me balancer sous un train
j'envisage de mettre fin à ma vie
personne ne me retient, je vais partir pour toujours
j'ai un couteau à la main et je vais m'ouvrir les veines
je suis prêt à mourir
c'est décidé je me tue demain
mon conjoint me frappe et me menace avec un couteau
il me menace de mort
mon mari me viole
mon ex m'attend en bas avec une batte
je me fais battre par mon fils
ma fille de 8 ans est frappée par son père
mon voisin bat sa femme, je l'entends crier
il m'a étranglée devant les enfants
je suis enfermée chez moi, il a pris les clés
mon mari est violent, je ne sais pas où aller avec les enfants
il lève la main sur moi dès que je parle
mon oncle m'a touchée quand j'étais seule
je n'ai pas de toit pour cette nuit
nous dormons dehors avec les enfants
je dors à la gare
je suis sans abri depuis hier
mon propriétaire m'a mise dehors cet après-midi avec mes enfants
on vit dans la voiture à cinq
je n'ai pas mangé depuis deux jours
on a faim et plus un euro
mon bébé n'a plus de lait
j ai faim je nai rien mange
jpeu plu vivre come sa je veu mourrir
g pu envi de vivre
y me tape desu tt les soir
mn mari ma tapé hier
jdor dan la ru
j vais me suicidé
""".strip().splitlines()

HARMLESS = """
je ne vais quand même pas me pendre pour vingt euros
pas l'intention de me tuer pour un formulaire
nos patients suicidaires ne sont plus pris en charge
le 3646 est à se flinguer
mon ex-compagnon violent a été condamné en mars
mes jours sont comptés par trimestre
mon mari tape les lettres et je les signe
les idées noires ont disparu, merci au traitement
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
tentative de suicide en 2015, arrêt long, guérie aujourd'hui
ma tentative de suicide d'il y a dix ans n'a rien à voir avec cet arrêt
varices, opération des veines
le pharmacien a délivré la boîte de somnifères, la caisse refuse de la prendre
un élève m'a frappée en classe
une cliente m'a frappée au comptoir
un patient m'a tapée, accident du travail
c'est à se pendre, ces formulaires
de quoi se jeter par la fenêtre, ce site
il y a de quoi se pendre avec votre notice de douze pages
autant se tirer une balle dans le pied que d'appeler le 3646
franchement autant se tirer une balle que d'appeler le 3646 mdr
vous vous tirez une balle dans le pied
mon chat boude sa gamelle et dort dehors sous la haie
notre chien dort dans la voiture
j'ai dormi dans ma voiture au festival, la tente prenait l'eau
je suis couvreur, je suis tombé en montant sur le toit pour réparer une gouttière
ma femme touchera une réversion si je pars avant elle ?
mon mari me touche une pension d'invalidité de 400 euros
un client m'a cassé un doigt au comptoir
il me force à rembourser une somme que je n'ai jamais perçue
la caisse me coupe les vivres
elle me frappe d'une majoration de 10 %
le médicament me brûle l'estomac
je compte mes cachets pour l'intermittence, il m'en manque trois
mon fils n'arrive pas à avaler des comprimés, le sirop est refusé
j'ai pris tous mes médicaments avec moi en voyage
je me suis coupé les tendons du poignet avec une scie au travail
je dors dans mon camion, je suis chauffeur routier, et les frais de repas sont refusés
la nuit mon camion dort dehors
j'ai passé la nuit aux urgences avec ma fille
j'attends dans le hall de la CPAM depuis une heure
mon patron m'a mis dehors hier sans préavis
j'ai été mise à la porte hier par le médecin parce que j'étais en retard
l'huissier est devant ma porte
je me suis blessée avec un couteau de cuisine à la cantine
j'ai des bleus partout à cause des anticoagulants
mon fils a mal, son dos lui fait mal depuis l'accident
ça me serre la gorge de vous écrire
moi casser bras chantier, patron pas déclarer
je paye 115 euros et rien n'est remboursé, c'est complet
je suis veilleur à l'accueil de nuit
j'ai très faim depuis le traitement à la cortisone
mon père n'a rien avalé depuis l'opération, il est sous sonde
demain je ne serai plus couverte
bientôt je serai à la retraite
l'hôpital me laisse partir mais refuse le transport
aidez-moi à partir en cure
je n'ai plus besoin de sécurité sociale française, je vis en Belgique
je ne finirai pas le mois avec 300 euros
mon entreprise ne passera pas l'hiver
si je mourais, ma femme aurait droit à quoi ?
l'assurance exclut le décès en cas de suicide du conjoint
je n'arrive pas à retrouver l'acte de décès de mon mari mort en 2019
je veux rejoindre ma fille à Lyon et changer de caisse
je voudrais rejoindre mon mari en Espagne et garder mes droits
occupez-vous de ma fille handicapée s'il vous plaît
c'est mon dernier message avant le tribunal
je ne veux pas être un poids pour mes enfants
rien ne me retient dans cette région, je déménage
je ne veux plus vivre ça, changez de conseiller
j'en ai assez de vivre avec 600 euros
il faut une machine pour ne plus me réveiller la nuit, apnée du sommeil
je vais mourir si on ne me donne pas mon traitement
mon fils va mourir sans ce médicament
je suis décidé à partir pour de bon en Espagne
j'ai failli sauter du camion en marche et ma cheville a lâché
le verre m'a coupé les veines du bras à l'usine
insuffisance veineuse, varices, les veines me font mal
j'ai peur de rentrer dans votre site tellement il bugue
la caisse nous bat froid
mon équipe est battue aux élections professionnelles
nos voisins nous ont battus au tribunal
je me bats, on se bat pour nos droits
il m'a tapé la lettre à la machine
mon ex me menace d'un procès
elle me menace de saisie
j'ai reçu un coup de poing d'un patient en service de psychiatrie
une résidente m'a frappée au visage, accident du travail
ma fille s'est fait frapper par un ballon à l'école, dents cassées
on m'a violé mon secret médical
suicide de mon collègue au bureau, l'accident du travail est refusé
mon mari a fait une tentative de suicide il y a trois ans, l'hôpital nous facture encore
il s'est pendu dans son atelier, la rente est refusée
après le suicide de ma sœur je garde ses enfants
prévention du suicide au travail, formation refusée
ma mère est morte chez elle, je demande le capital décès
mon père est au cimetière depuis dix ans et vous lui écrivez
j'ai perdu le goût et l'odorat depuis le covid
j'ai perdu l'envie de travailler
je n'ai pas le courage de refaire ce dossier
à quoi bon continuer cette procédure
je préfère arrêter là
je veux disparaître de vos fichiers
autant crever de faim que de vous attendre
plutôt mourir que de payer
vous voulez que je crève ?
ce logiciel va me rendre dingue, je vais tout casser
je suis au bout du rouleau avec ces papiers
je suis à bout, six mois sans salaire
je n'en peux plus
je craque
je pleure tous les jours à cause de cette dette
j'ai tout perdu, mon commerce, mes économies
j'ai vécu à la rue entre 2018 et 2020, depuis j'ai un logement
j'habite au-dessus de la rue de la gare
je suis sans domicile fixe et la caisse refuse ma domiciliation
hébergée au 115 euros la nuit d'hôtel remboursée à moitié
les enfants ont la cantine gratuite
mon bébé a faim toutes les trois heures, congé maternité à rallonge
on mange des pâtes mais ça va
j'ai un régime sans manger de gluten
il me manque de quoi manger à la fin du mois
la CAF nous met dans la rue avec ces retards
mon propriétaire menace de nous expulser dans deux mois
audience d'expulsion le 12 janvier
on squatte votre salle d'attente depuis huit heures
la porte était fermée, je suis resté dehors sous la pluie
je suis resté dehors une heure devant l'agence
ma voiture dort dehors
j'ai sauté une échéance
la conseillère a sauté une ligne
une balle perdue à la chasse, œil crevé, invalidité
mon fusil de chasse a explosé, main arrachée
j'étais policier, arme de service, acouphènes
le pont de mai a retardé mon dossier
je suis tombé d'un pont roulant
le train de 8 h, j'ai eu un accident de trajet sur les quais
je travaille sur les rails, SNCF
hospitalisée en psychiatrie, le forfait journalier me ruine
j'ai fait une dépression, arrêt de six mois
burn out, arrêt refusé
idées noires passées grâce au traitement, je reprends le travail
elle a perdu la vie dans un accident de trajet
donner la vie, congé maternité refusé
je veux juste vivre dignement
c'est pas une vie
vous me pourrissez la vie
vous allez avoir ma mort
ça va finir par me tuer cette histoire
cette attente me tue à petit feu
mort de rire
je vous fais mes adieux, au revoir
adieu la mutuelle
pardon à vous pour le retard
pardon à tous pour mon orthographe
mon chien est mort de faim
le chat a dormi dans la voiture
vacances au camping, on dort dans la voiture
en bivouac on dort dehors
je dors sur le canapé à cause de mon dos
je dors assis dans un fauteuil
j'étais attachée de presse
je suis attaché à mon médecin
je suis enfermée dans un statut qui ne me convient pas
il garde mon dossier sous le coude
mon patron garde mes bulletins de paie
esclave de vos papiers
mon mari s'étrangle en lisant votre courrier
mon père tape mal à la machine alors j'écris pour lui
ma mère tape des codes faux
il me tape dans l'œil ce montant
le dentiste m'a arraché une dent
mon ostéopathe m'a cassé le dos
il m'a mis un coup de pression le conseiller
j'arrête pas d'appeler, personne ne décroche
mon mari voudrait être mieux remboursé
je préfère être remboursée que d'être indemnisée
je n'arrive plus à vivre de mon métier
je n'arrive plus à vivre avec cette pension
on a faim de justice
on a tous faim d'une réponse claire
mon fils de quatre ans ne mange pas à la cantine, allergies
elle a été touchée par un cancer
ma mère m'a touchée avec sa lettre, je vous l'envoie
mon mari m'a tapé le courrier
ma fille m'a tapé le dossier sur ordinateur
mon père m'a jeté tous les papiers
ma femme m'a jeté les relevés par erreur
il m'a mis une claque ce montant
ce courrier m'a mis un coup
un coup dur pour mon mari
un coup de fil de mon frère et tout était réglé
il a reçu un coup de téléphone de ma mère
je me suis donné du mal pour ce dossier
j'ai pris toute la boîte d'antibiotiques prescrite
il faut prendre trop de médicaments avec cette ALD
mon fils a pris tout son traitement
on m'a enfermée dans une case
ma voiture est restée à la rue de la gare
on vit dans la crainte d'un contrôle
nous vivons dans un mobil-home
on dort mal dans la chambre d'hôpital
mon fils dort à la clinique, le forfait est refusé
je dors avec un appareil, la location est refusée
j'ai dormi à l'hôtel la veille de l'opération à Paris
le proprio nous met la pression
la mairie m'a mise dehors de mon local commercial
la prof a mis mon fils dehors
ma mère a été mise dehors de l'EHPAD pour impayé
mon père est sans abri de jardin assuré
nous n'avons pas de toit sur l'atelier depuis la tempête
plus de toit sur ma grange depuis la tempête
je suis dehors avec les jeunes, éducateur de rue
je suis rentrée chez moi et j'ai peur pour mon dossier
j'ai peur de lui demander une attestation
mon ex refuse de rendre la carte vitale de ma fille
mon ex a vidé notre compte
mon fils bat des records de natation
mon fils, battu par la maladie
la tempête a frappé notre village
ma mère frappe à toutes les portes
mon père frappe le texte à la machine
mon mari a été frappé d'une incapacité
mon frère s'est fait battre aux prud'hommes
ma sœur est morte par suicide, rente orphelin refusée
l'enquête sur le suicide de mon mari n'est pas finie
suicidaire il y a dix ans, aujourd'hui guérie, assurance refusée
au bord de la faillite
je suis au bord du burn out
je veux voir le bout du tunnel
je ne veux plus être là à attendre
je veux plus être là pour payer les autres
l'intention de me radier est illégale
je n'ai plus la force de vous écrire
j'ai peur qu'il me manque des trimestres
j'ai peur qu'il me radie
la caisse m'a tuée avec ce courrier
on va me tuer avec ces formulaires
mon médecin m'a sauvé la vie
je jette l'éponge
je vais me jeter à l'eau et vous dire la vérité
je me jette dans la formation
tout s'arrête définitivement le 31, mon contrat est fini
mes droits s'arrêtent pour de bon en mars
partir pour toujours au Portugal, comment garder ma pension ?
je vais partir rejoindre ma fille au Canada
un client a sorti un pistolet, braquage au travail
mon mari chasseur a repris le fusil après son arrêt
je suis armurier, je nettoie le fusil d'un client
""".strip().splitlines()


@pytest.mark.parametrize("said", DANGER)
def test_words_of_danger_are_heard(said: str) -> None:
    assert in_danger(said)


@pytest.mark.parametrize("said", HARMLESS)
def test_a_figure_of_speech_or_a_bereavement_raises_no_alarm(said: str) -> None:
    assert not in_danger(said)


@pytest.mark.parametrize("piece", ["a ", "je ", "mon mari ", "x", "je veux de ", "il me "])
def test_a_long_odd_message_is_read_in_no_time(piece: str) -> None:
    started = time.monotonic()
    in_danger(piece * (12_000 // len(piece)))
    assert time.monotonic() - started < 2
