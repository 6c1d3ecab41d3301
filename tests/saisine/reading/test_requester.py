"""Who the person concerned is, from what a story says of their work, their firm or their part in it."""

import pytest

from saisine.reading.requester import find_requester

INSURED = """
j'ai glissé dans l'escalier de la boîte et mon arrêt n'est pas payé
je bosse de nuit dans un entrepôt et ma prime n'est pas comptée
je suis hôtesse d'accueil, la CPAM n'a pas reçu mon arrêt
ancienne ouvrière du textile, on me refuse ma pension
ex-conducteur de bus, catégorie 1 refusée
Aide-soignante de nuit, mes indemnités sont bloquées depuis un mois
Manutentionnaire, deux hernies, le tableau 98 refusé
j'ai été licenciée en mai et depuis plus d'indemnités
ma DRH a envoyé l'attestation deux fois
mon chef d'équipe a signé la déclaration
la boîte a fermé, j'étais en CDD, personne ne m'indemnise
je suis intermittent du spectacle, mes heures ne sont pas comptées
ça m'est arrivé au taff, la cpam dit non
jtravail au mcdo et la secu ma rien versé
en rentrant du boulot j'ai été percutée à vélo
étudiante en droit, ma carte n'est jamais arrivée
je viens de finir la fac, je ne suis plus couvert
lycéen, j'ai eu 16 ans et pas de carte
inscrite à France Travail, on me coupe mes droits
je touche le chômage et mes indemnités maladie sont calculées sur rien
je suis en fin de droits ARE, la caisse refuse de m'ouvrir quoi que ce soit
vieux retraité de 84 ans, on me refuse l'ambulance
ma petite retraite ne suffit pas pour mes prothèses
pensionnée de la fonction publique, ma mutuelle ne suit plus
Frontalier en Suisse, la CPAM m'a radié
je travaille au Luxembourg et j'habite Longwy, pas de S1
Apprenti boulanger, accident de trajet non reconnu
alternante en BTS, mon arrêt est perdu
assistante maternelle agréée, mon arrêt de 12 jours n'est pas payé
femme de ménage chez des particuliers, mes heures ne suffisent pas paraît-il
je fais des ménages au Cesu chez trois dames et la CPAM dit pas assez d'heures
mon contrat d'intérim s'est arrêté pendant mon arrêt
une machine m'a broyé la main à l'atelier, rente à 6 %
mes bulletins de paie prouvent mes six cents heures
ma collègue était là quand je suis tombée du quai de chargement
j'ai repris mon poste en mi-temps thérapeutique et la sécu ne complète pas
mon mari a eu un accident du travail, ils refusent de l'indemniser
Mon père, ancien mineur, est mort de la silicose ; la rente de ma mère n'est pas versée
mon fils est apprenti cuisinier, son arrêt n'est pas payé
ma femme est caissière, son congé maternité est mal calculé
Mon époux salarié est décédé, le capital n'est pas versé
nos deux employeurs ont envoyé les attestations
je suis agent hospitalier contractuel, subrogation pas faite, rien reçu
salariée en portage, on me refuse mes IJ
la médecine du travail m'a déclaré inapte
j'ai 42 ans de carrière et il manque des trimestres d'usine
j'étais instit, mes années de suppléance ont disparu de mon relevé
ouvrier agricole puis docker, mon relevé de carrière est faux
convoqué à un entretien d'embauche, je ne peux pas y aller sans mes droits
je suis prof des écoles, la MGEN renvoie vers la CPAM
Cariste, vingt ans de maison, épaule foutue
Opératrice de saisie, syndrome du canal carpien non reconnu
ma mutuelle d'entreprise dit que la sécu n'a rien transmis
j'ai été viré pendant mon arrêt et maintenant plus un rond
en déplacement professionnel à Lyon je me suis cassé le poignet
je me suis bloqué le dos pendant ma tournée de facteur
j'ai pris un congé parental et mes droits ont disparu
mes heures sup ne sont pas dans le calcul des IJ
mon complément de salaire dépend du décompte de la caisse
je fais les vendanges et les pommes, la caisse me dit pas assez d'heures
en service civique depuis mars, pas de couverture
je bosse en ESAT, mes IJ sont à quatre euros
boursière au Crous, ma mutuelle étudiante m'a lâchée
Erasmus à Séville, la carte européenne n'arrive pas
père au foyer depuis la naissance, on m'a radié
j'ai travaillé quarante-deux ans et on m'en compte trente-neuf
mon solde de tout compte date de juin, la CPAM me dit sans droits
j'ai perdu mon emploi et avec lui ma sécu
ma période d'essai a été rompue, mes IJ aussi
la responsable du magasin où je bosse a tout envoyé
g bosser 3 mois a l'abattoir et g le dos pété
jsui en apprentisage coiffure, accident de scooter, 0 ij
o taf jme sui coupé la main
le comité d'entreprise m'a dit d'écrire au médiateur
sans salaire ni indemnités depuis juillet
en plein service au restaurant, je me suis brûlée et le patron a déclaré
Secrétaire médicale depuis 2009, dépression reconnue par personne
Mon compagnon travaille en usine, son accident a été refusé
ma fille est interne au lycée et je suis salariée, elle n'est rattachée à personne
mon fils étudiant à Lille n'a plus de droits, sa carte est bloquée
ma mère retraitée attend sa carte de transport depuis mai
je suis une vieille femme retraitée qui ne comprend rien à ameli
j'ai repris le travail le 3 mai et mes deux dernières semaines ne sont pas payées
j'ai dû quitter mon emploi à cause de ma maladie
je fais les trois-huit, mon arrêt est refusé
mon équipe de nuit m'a vu tomber
à l'hôpital où je travaille on m'a piquée avec une aiguille
j'ai toujours travaillé et on me laisse tomber
j'ai cotisé quarante-deux ans, on me refuse mon taux plein
ma pension de réversion n'est pas versée
je suis nounou agréée et mon arrêt dort chez vous
veilleur de nuit dans un foyer, dos bloqué
vacataire à la mairie, pas d'indemnités
mon agence Adecco a tout envoyé
en soulevant un carton au rayon lait je me suis bloqué le dos
ma prépa ne me permet pas de courir après la carte
la paye du mois de mars est incomplète et la sécu aussi
maçon depuis vingt ans pour la même entreprise, silicose niée
je suis chef de cuisine dans une clinique, brûlure non reconnue
mon mari est cariste, ses indemnités sont bloquées
hôtesse de l'air, mon accident de trajet est refusé
je touche l'Aspa et on me supprime ma complémentaire
"""

SELF_EMPLOYED = """
je suis graphiste free lance, pas d'IJ depuis juin
Plombier à mon compte, arrêt refusé
Traductrice indépendante, mon congé maternité n'est pas payé
autoentrepreneur ménage, urssaf me réclame des sous
j'ai ma propre boîte de nettoyage et l'Urssaf me taxe d'office
Menuisier, l'Urssaf me réclame deux fois le même trimestre
Prof de guitare, je déclare tous les mois et l'Urssaf ne trouve rien
Urssaf : mon chiffre d'affaires est nul et on me demande 1 200 euros
on me réclame des cotisations sur mes dividendes
j'ai fermé mon salon en mars et l'Urssaf continue de prélever
j'ai cédé mon fonds de commerce, ils veulent une régularisation
ma micro est radiée sans raison
je tiens un bar-tabac à Vierzon, mon échéancier est refusé
je tiens un petit gîte, on m'affilie de force
ACRE refusée, j'ai créé en avril
mon activité de brocante a démarré en mai, pas de numéro de SIRET
je vends des bougies sur les marchés et l'Urssaf m'a radiée
je loue des meublés, l'Urssaf m'a inscrit d'office
je fais du VTC, l'Urssaf me bloque mon attestation de vigilance
conjointe collaboratrice de mon mari boulanger, mon statut n'est pas reconnu
gérant majoritaire de SARL, mes IJ sont à zéro
EURL en sommeil, cotisations minimales réclamées
on m'a compté mon bénéfice deux fois pour les cotisations
mon BIC de l'an dernier est repris au lieu de celui de cette année
le RSI m'avait mal classé et ça continue
ancien artisan, ma retraite ne compte pas mes années
j'ai un food truck, la sécu des indépendants ne m'a rien versé
consultante en portage, non, à mon compte depuis deux ans
Photographe, cotisations appelées sur un forfait alors que j'ai tout déclaré à l'Urssaf
mes cotisations d'indépendant ont été prélevées deux fois
je suis livreur à vélo pour une plateforme, l'Urssaf me réclame 900 euros
nous sommes deux associés d'une SNC, l'Urssaf ne voit qu'un compte
Décès de ma sœur, commerçante, le capital n'est pas versé
ma tatoueuse c'est moi, lol, micro entreprise et zéro IJ pour ma grossesse
mon exploitation de chambres d'hôtes est mal classée
architecte libéral, l'Urssaf refuse ma modulation
infirmière libérale, l'Urssaf me réclame des cotisations déjà payées
Kiné libéral, en arrêt depuis un mois, mes indemnités journalières n'arrivent pas
Naturopathe, l'Urssaf me met en profession réglementée
versement libératoire refusé sans explication
je suis toiletteuse canine, cfe et urssaf se renvoient la balle
mon expert-comptable a déclaré mes revenus, l'Urssaf les ignore
je faisais électricien avant et l'Urssaf me réclame encore
je suis prof de chant, l'urssaf me prélève deux fois
réfugié afghan, j'ouvre un petit restaurant, Urssaf dit pas d'ACRE
au chômage quand j'ai créé, l'ACRE m'est refusée
ma petite entreprise de peinture est en redressement, contrainte reçue
j'ai arrêté mon activité en 2024 et je reçois toujours des appels de cotisations
mon mari et moi avons une crêperie, l'urssaf ne veut pas échelonner
loueur de gîtes, affiliation d'office à la sécu des indépendants
vdi en cosmétique, l'urssaf me mélange tout
profession libérale réglementée ou pas, personne ne sait me classer
je suis autoentrepreneur et salarié à mi-temps, mes IJ d'indépendant n'arrivent pas
président de SASU sans rémunération, l'Urssaf me réclame un forfait
mes recettes de marché sont notées en double
ma déclaration de chiffre d'affaire de juillet est refusée par le site
naturopathe installée à Dax, cotisations calculées sur zéro puis sur 40 000
agent commercial, radié du RSAC, toujours appelé à cotiser
"""

EMPLOYER = """
je paie une garde d'enfant par Pajemploi, prélevée deux fois
l'Urssaf nous réclame des cotisations pour un extra qui n'a jamais travaillé
ma société de 14 personnes subit un redressement
restaurateur, six salariés, majorations refusées
nous avons dix employés et l'Urssaf bloque notre compte
notre PME conteste l'accident du travail d'un magasinier
Présidente d'une association sportive, l'Urssaf nous redresse sur les défraiements
DRH d'une clinique, je conteste la prise en charge de l'accident d'une collaboratrice
la DSN de mars a été rejetée et nous payons des pénalités
mon aide à domicile est déclarée au Cesu, l'Urssaf a pris les cotisations deux fois
l'un de mes maçons s'est blessé chez lui et on me l'impute
mes deux apprentis ne sont pas exonérés
ma vendeuse est en arrêt, la subrogation ne m'est pas versée
la mairie de notre village n'a pas reçu les indemnités de la secrétaire en subrogation
réduction générale refusée sur nos bas salaires
j'ai pris une nounou, le centre Pajemploi me réclame 800 euros
je conteste l'imputation de la maladie professionnelle sur mon compte employeur
la CPAM reconnaît l'accident de notre intérimaire sans tenir compte de nos réserves
Gérante d'une boulangerie, mon apprentie a déclaré un accident qui n'en est pas un
nos monteurs partent en Italie, pas de certificat A1
chef de chantier dans notre entreprise, il s'est fait mal un dimanche, nous avons émis des réserves
j'ai embauché mon premier salarié et l'aide n'est pas appliquée
Gestionnaire de paie, je demande le remboursement d'un crédit de cotisations pour l'entreprise
taux AT de l'établissement calculé sur un sinistre qui n'est pas le nôtre
lettre d'observations reçue après le contrôle Urssaf, 9 000 euros d'avantages en nature
versement mobilité réclamé alors que nous sommes sous le seuil des onze salariés
syndic bénévole de copropriété, notre gardienne est déclarée et l'Urssaf réclame
l'auxiliaire de vie que j'emploie pour mon père, le Cesu m'a prélevé deux fois
en tant que particulier employeur je ne comprends pas ce trop prélevé
comptable d'une SAS, l'Urssaf ne retrouve pas notre virement
nos trois saisonniers ont été déclarés deux fois
l'Urssaf requalifie mes auto-entrepreneurs en salariés, je dirige la société
je suis tuteur de mon fils et employeur de ses deux aides, le Cesu bloque
j'ai une employée de maison et l'Urssaf m'a envoyé une mise en demeure
la crèche associative que je préside ne reçoit plus les IJ en subrogation
notre club de foot paie un animateur, cotisations en double
Petite scierie, onze salariés : taux d'accident du travail contesté
viticultrice... non, gérante d'un hôtel, vingt employés, contrôle Urssaf
en ma qualité d'employeur j'ai avancé le salaire pendant l'arrêt de ma secrétaire
nous avons déclaré l'accident avec réserves, la caisse n'en a pas tenu compte
"""

CARER = """
infirmière libérale, la CPAM me rejette 3 000 euros de soins de nuit
Je suis dentiste et la caisse me réclame un indu de facturation
Sage-femme, mes actes à domicile sont rejetés
pharmacien titulaire, lots télétransmis jamais payés
kinésithérapeute à Nevers, une entente préalable refusée pour ma patiente
en tant que médecin généraliste je conteste un forfait structure amputé
taxi conventionné, courses impayées depuis mars
Orthophoniste, la caisse ne règle plus mes feuilles
notre cabinet de radiologie attend le règlement de douze forfaits
mes patients en tiers payant ne sont plus réglés
nous sommes un laboratoire d'analyses, des bordereaux sont rejetés
opticienne, je n'arrive pas à joindre le service des professionnels
podologue, on me refuse le conventionnement
gérant d'une société d'ambulances, nos factures sont rejetées par la CPAM
pour une de mes patientes, la caisse refuse le fauteuil que j'ai prescrit
remplaçante en médecine générale, mes feuilles ne sont pas acceptées
IDEL dans le Cher, mes indemnités kilométriques sont rejetées
nous sommes quatre kinés, la caisse recalcule nos actes
mon officine attend le paiement de trois lots
chirurgien-dentiste, radié de la convention sans explication
je soigne à domicile et mes feuilles d'infirmière sont refusées
médecin, j'écris pour un malade à qui on refuse le fauteuil que je lui ai prescrit
"""

PARTNER = """
AS en polyvalence de secteur, j'accompagne un couple sans ressources
Conseillère en économie sociale et familiale, je vous sollicite pour une mère isolée
Mission locale : un jeune suivi chez nous n'a plus de droits
éducateur de rue, un gamin que je suis n'a pas de carte Vitale
Mandataire judiciaire, je vous écris pour un majeur protégé
déléguée à la tutelle, pour un protégé dont la C2S n'est pas renouvelée
Maison France services de Bellac, une usagère attend son attestation
je vous contacte de la part d'un résident de notre EHPAD
Écrivain public à la médiathèque, j'aide un vieux monsieur
juriste dans un point d'accès au droit, je relaie la demande d'une dame
notre CHRS héberge un homme dont les droits sont fermés
Interprète bénévole, j'écris pour une famille afghane
Permanence d'accès aux soins de l'hôpital : patient sans couverture
médiatrice santé, j'accompagne des gens du voyage vers leurs droits
Secours catholique, nous aidons un réfugié à ouvrir ses droits
Assistante de service social à l'hôpital, patient sorti sans prise en charge de son transport
déléguée syndicale, j'interviens pour un collègue dont l'accident est refusé
Travailleur social en prison, un détenu libérable n'a plus de carte
référent RSA au département, une bénéficiaire est radiée à tort
association d'aide aux migrants, nous suivons une dame enceinte
curatrice à l'UDAF, la pension d'invalidité de ma protégée est suspendue
je travaille dans un foyer d'accueil, un de nos jeunes n'a pas de numéro de sécu
je vous expose la situation d'une dame que nous suivons au centre social
Bénévole aux Restos du cœur, j'aide un monsieur à faire valoir ses droits
au nom d'un usager de notre service, je conteste le refus de C2S
Éducatrice spécialisée en MECS, un mineur confié n'est rattaché à personne
Conseillère numérique à la médiathèque, j'aide une mamie bloquée sur ameli
CCAS de Brive : un bénéficiaire âgé n'arrive pas à joindre la CPAM
coordinatrice d'un lieu d'accueil, nous hébergeons une famille ukrainienne sans droits
Assistant social au Samu social, un homme à la rue n'est plus soigné
travailleuse sociale, je relaie la demande d'un couple de retraités
Aide-soignante en EHPAD, une résidente n'a plus de carte
Maire d'un petit village, une administrée de 90 ans ne peut plus joindre la CPAM
une usagère de notre accueil attend sa carte depuis mars
secrétaire de mairie, j'aide un habitant âgé à contester
famille d'accueil, l'enfant que l'on m'a confié n'a pas de droits
"""

NOBODY_SAID = """
opéré du genou, rien payé depuis
mon bébé n'est pas inscrit
la sécu a perdu mes feuilles de soins
mon médecin traitant est parti sans remplaçant
le pharmacien refuse le tiers payant
ma carte vitale est bloquée depuis Noël
l'assistante sociale m'a dit de vous écrire
mon assistante sociale a fait le dossier pour moi
ma voisine travaille à la caisse et elle a lu mon dossier
j'ai attendu au guichet, l'agent m'a mal parlé
ma mère est à l'hôpital, on lui refuse le transport
mon mari ne voit plus rien, ses lunettes ne sont pas remboursées
l'ambulancier dit qu'il lui manque un papier
le kiné de mon fils n'est pas payé
mon dentiste est parti à la retraite et je n'en trouve pas d'autre
je veux joindre un conseiller de la CPAM
une infirmière passe tous les jours et on ne me rembourse pas
j'ai un chantier dans la bouche, 4 couronnes, refusées
la cure n'est pas prise en charge à cause de nos revenus
urssaf me doit 300 euros
huissier envoyé par l'urssaf pour rien
le directeur de l'agence ne répond pas
la secrétaire du médecin a oublié de télétransmettre
mon frère infirmier me dit que c'est illégal
ma fille est étudiante et c'est elle qui tape pour moi
je suis enceinte de six mois et on me demande de payer
l'artisan qui a posé la rampe attend l'aide que la caisse me refuse
mon compte en banque est à sec
la pension d'invalidité n'a pas été versée
le travail de l'agent était bâclé
la clinique me réclame 300 euros
hôpital de Nantes, facture en double
l'école de mon fils demande l'attestation
ma mère a été soignante, mais là c'est pour mes lunettes
mon neveu travaille dans la sécurité et il me conseille de vous écrire
les infirmières de l'hôpital m'ont dit que c'était remboursé
le salarié de l'accueil m'a tourné le dos
mon propriétaire est artisan et il veut son loyer
mes revenus sont trop élevés pour la cure paraît-il
une dame du CCAS m'a donné votre adresse
la mission locale n'a pas su me répondre
mon avocat est à la retraite
deux agents se contredisent
je cherche un médecin pour mes parents
mon cabinet dentaire habituel a fermé
je suis une simple usagère, personne ne répond
je ne peux plus travailler avec ma fibromyalgie
le maire m'a conseillé de vous écrire
le service de nuit de l'hôpital m'a oubliée
"""

CASES = [
    (said, who)
    for who, several in (
        ("assure", INSURED),
        ("independant", SELF_EMPLOYED),
        ("employeur", EMPLOYER),
        ("professionnel_sante", CARER),
        ("partenaire", PARTNER),
        (None, NOBODY_SAID),
    )
    for said in several.strip().splitlines()
]


@pytest.mark.parametrize(("said", "who"), CASES)
def test_the_kind_of_person_goes_by_what_the_story_says(said: str, who: str | None) -> None:
    assert find_requester(said) == who
