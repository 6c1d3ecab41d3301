"""Words of French as people type them here, folded, hurried spellings among them (« pck », « jattend »).

Made from `data/nlu`: every word met at least four times there. They show `saisine.reading.language` which runs of letters
French has; a word that is missing costs nothing. The tests hold every sentence of `data/nlu` against it.
"""

TYPED = frozenset(
    """
abandonne abattement abattoir abord abri absence absent absente absolument acceptation accepte acceptee
accepter acceptes acceptez acces accident accidents accompagnant accompagne accompagnement accompagner accord
accorde accordee accouche accouchement accueil accueille accuse accuses achat achete acheter acouphenes
acquittee acre acte actes actif action active activite adapte adapter additionne adieu admet administratif
administration administrations administrative admis admise admission admissions ado adopte adoption adresse
adressee adresser adresses adulte affaire affaires affecte affection affiche affiliation affilie affiliee
affirme afin age agee agence agent agente agents agir agissait agit agree agrement agression agricole
agriculteur ah aidant aidante aide aidee aides aiguille aille ailleurs aimable aime aimerais aine ainee ainsi
air ajourne ajoute ajouter ajoutez ald alimentaire alitee allais allait allant alle allee allegement allemand
aller allergie allers allez allo allocation alzheimer ambassade ambulance ambulancier ame ameli amende ami
amiable amiante amie ampute amputee an analyses ancienne anciens anesthesie anesthesiste anglais annees
anniversaire annonce annoncee annuel annulation annule annulee annuler annulez anomalie anonyme antenne anti
aout apparaissent apparait apparaitre appareil appareils appartement appartient appel appelait appele appeler
appelez appelle appels appendicite appli application applique appliquee appliquer apporte apprenant apprend
apprendre apprends apprenti apprentie apprentissage appris appui appuie appuyer apte apurement arabe archives
ardoise arithmetique arnaque arrange arrete arretee arretent arreter arretes arretez arrets arriere arrive
arrivee arrivees arrivent arriver arthrose article artisan artiste ascenseur asile asseoir assermente
assermentee assez assiette assis assise assistant assistante assiste association associe associee assurance
assure assuree assures assureur asthme at atelier attache atteint atteinte attelle attend attendais attendant
attendent attendez attendre attendu attentat attention attestation attestations atteste attrape attribue
auberge audience audiogramme audioprothesiste auditif auditifs auditives aujourd aujourdhui aupres auquel aura
aurai auraient aurais aurait aurez auriez autant auteur autiste auto autoentrepreneur automate automatique
automatiquement automatiques automne autonomie autorisation autorise autorisee autorite autour autre autrement
autres auxiliaire avaient avale avaler avance avancee avancement avancer avancons avantage avc avertissement
aveugle aviez avion avions avis avocat avocate avoue avouez avril ayant bac baignoire bail bailleur bain bains
baisse baisser balle balles bancaire bancaires bande banque bar bareme barre bas bascule base bassin bat
bateau batiment bats batterie battre bave bb beau bebe bel belge belle benefice beneficiaire beneficie
benevole bequilles besoin bete betise bibliotheque bidon bientot bijoux bilan billet bizarre blague blanc
blanche blesse blessures bleu bleue bloc bloque bloquee bloquees bloquer bloques bof boire bois boite boites
bol bonnes bons bord bordereau borne bornes bosse bosser bot bouche boucher boucherie boucle bouffe bouge
boulanger boulangerie boulot bourg bourse boursier bout boutique bouton box bras bravo bref bronches bronchite
brouillon bruit brule brulee brulure brulures budget bug bulletin bulletins bureau bureaux burn bus bye
cabinet cabinets cable cache cachet cachets cadet cadre caf cafe cage cahier cahiers caisses caissiere calcul
calcule calculee calculees calculs calendrier calme calmement camion camionnette campagne camping canal canape
cancer canne cantine canton capable capital capture captures caravane cardiaque cardiologue carence cariste
carnet carpien carrelage carreleur carriere carte cartes carton cas case cases casse cassee casser cat
cataracte categorie cause caution cave cb cdd cdi ceam ceci ceinture celibataire celle celles celui cense cent
centime centimetres centre cents cependant cercueil cerfa certain certaine certains certes certificat
certificats certifie cerveau cessation cesse cesser cesu cetait chacun chacune chaise chambre chance change
changee changement changer changez chanson chantier charge charges chat chaud chaude chaudiere chauffage
chauffe chauffeur chaussee chaussures chef chemin chemise cheque cheques cher cherche chercher cherchez chere
cheval cheveux cheville chevre chien chiens chiffre chiffres chimio chimiotherapie chinois chirurgie
chirurgien choc choisi choisir choisis choix chomage chose choses chronique chute ci ciao ciel cimetiere cinq
cinquante cinquieme circonstances circule cirque cite civil civique clac clair claire claque classe classee
classeur clavier cle cles cliente clientele clientes clients clinique clique clos close cloture club cmu coche
cochee code codes coefficient coeur cogne coiffeuse coiffure coin coince col colere colis collaborateur
collaboratrice colle college collegue collegues coller coloc coma comite commande commandement commandes
commence commencement commencer commercant commercante commercants commerce commercial commissaire commission
commun commune communes communication communique communiquer compagne compagnie compagnon competent competente
complement complementaire complet complete completement completer complique compliquee comporte comprend
comprendre comprends comprenez comprimes compris comprise comptabilite comptable comptait comptant comptee
comptees comptent compter comptes compteur comptez comptoir con concernait concernant concerne conciliateur
conclu concours concretement condamne condition conditions conducteur conduire conduis conduit confiance
confidentiel confie confier confinement confirmation confirme conflit confondu conforme confort confrere
confusion conge conges conjoint conjointe connais connaissais connaissait connaissance connaissez connait
connaitre connecte connecter connexion connu conseil conseille conseiller conseillere conseillers conseillez
conseils conservation conserve conservez considere consigne consolidation consolide constate constitue
consulat consultation consultations consulte consulter contact contacte contacter contenait content contente
contentieux contention contestation conteste contestee contester contestons contient continuation continue
continuer continuerai contradictoires contrainte contraire contrat contrats contre controle controleur
convalescence convention conventionne convenu conversation convient convocation convoque convoquee
coordinatrice coordonnees copain copie copine coquille corde cordialement corps correct correctement
correction correspond corrige corrigee corriger corset cote cotes cotis cotisant cotisation cotisations cotise
cotiser cou couche coucher couches coucou coule couleur couloir coup coupe coupee coupes couple coups coupure
cour courage courant courir couronne courriel courriers cours course courses court courte cousin cousine coute
couteau couture couvert couverte couverts couverture couvre couvreur couvrir covid cpsti cra crains craque
createur creation creche credit crediteur cree creer creme creneau creve crever crie crise crises critere
croire crois croit croix croyais croyait croyez cru css cuisine cuisinier cumul cumule curatelle curateur
curatrice cure cures daide dalle dame danger dangereux daron date datee dates dautre davant davantage
deambulateur debiteur debloque debloquer deborde debout debut debute decede decedee decembre deces decide
decider decision declaration declarations declare declaree declarees declarer declenche decompte decomptes
decoule decouvert decouvre decroche dedans defaut defavorable defenseur definitif definitive definitivement
defunt defunte degres dehors dejeuner dela delai delais delegue delire delivre delivree delivrer demain
demandait demandant demandee demandees demandent demander demandes demandeur demandez demandons demarche
demarches demenage demenagement demeure demi dent dentaire dentaires dentier dentiste dents depart departement
depasse depassement depend depends depense deplace deplacement depose deposee deposer depot depression depui
dermato dermatologue dernier derniere dernieres derniers derriere desaccord desagreable designe desole
desormais dessin dessous dessus detache detachement detail detenu detient detre detruisez detruit detruite
dette dettes deuil deuxieme devais devait devant devenir devenu devenue devez deviens devient devine devis
devoir devrai devrais devrait di diabete diabetique diagnostic dialyse dicte dieu difference differend
different differente differentes differents difficile difficulte dimanche dimpot dingue dinvalidite dira dirai
dirait direct directe directement directeur direction directrice dirige disait disant discussion discute
discuter dise disent disparaitre disparu dispense disponible dispose dispositif distinctes dite dites divorce
divorcee dix dixieme doc docs docteur docteurs doctoresse document documents doigt doigts doivent domicile
domiciliation donne donnee donnees donnent donner donnes donneur donnez dont dormi dormir dors dort dos
dossiers double doublon doucement douche douleur douleurs doute douze drain droit droite drole due dun dune
dur durant dure duree e eau eaux ecart ecarte echafaudage echange echanger echanges echeance echeances
echeancier echelonnement echo echographie echoue ecole economie economies ecoule ecoute ecouter ecoutez ecran
ecrans ecrase ecrire ecris ecrit ecrite ecrive ecrivez eczema edf editer educateur educatrice efface effacee
effacement effacer effacez effectue effet effort egalement egare eh ehpad electricien electricite electrique
electronique elements eleve eleves eligible email embauche emis emmene emmener empeche emploi emploie employe
employee employeurs employeuse employons emporte emprunter encaisse encaisses enceinte encre end endometriose
endroit enfance enfant enfants enfer enfin engage engager enleve enlever enlevez enquete enqueteur enregistre
enregistree enregistrement enregistrer enseigne enseignement ensemble ensuite entend entendez entendre entends
entendu entente enterre enterrement entier entiere entierement entorse entree entrees entrepot entrepreneur
entrepreneuse entreprise entreprises entrer entretien enveloppe envers envie environ envoi envoie envois
envoye envoyee envoyees envoyer envoyes envoyez epargne epaule epaules epicerie epilepsie epoque epouse epoux
epuise epuisee equipe ergotherapeute erreur erronee escalier espace espagnol especes espere esperer essai
essaie essaye essayer essence estheticienne esthetique estimation estime estomac etabli etablie etablir
etablissement etablissements etage etalement etant etape etat eteint eteinte etions etonne etranger etrangere
etude etudes etudiant etudiante etudie etudiee eue euh euro europeen europeenne evaluation evalue evidemment
evoque ex exact exacte exactement examen examens examine examinee examiner exception exceptionnel
exceptionnelle exclu excuse excuses excusez execution exemplaire exerce exercer exercice exige exigee existait
existe existence exister exo exoneration exonere exoneree expedie expediee expert expertise expire expiree
explication explications explique expliquer expliquez exposition expres exprime externe extra fabricant
fabrication fabrique fac face fache facon facteur facturation facture facturee factures faible failli faillite
faim faisais faisait faite faites faits fallu familial familiale famille familles fasse fatigue fatiguee
faudra faudrait fausse faute fauteuil faux faveur favorable felicitations felicite femme femmes fenetre fera
ferait ferme fermee ferment fermer fermes fermeture fermez fetes feu feuille feuilles fevrier fibromyalgie
fiche fiches fichier fichiers fichu fievre figure figurent fil file filer fille filles film filme fils final
finalement finance financiere fini finie finir finira finirai finis finisse finit fiscale fixe fleuriste flou
flux foi foie fonctionne fond fonde fonderie fonds food foot force forcee forcement forfait forfaitaire
formalite formation forme formes formulaire formulaires formule fort fortune fou fouiller foulard fourni
fournir fournisseur fournit fous foutez foutre foutu foyer fracture frais francais francaise france
franchement franchise franchises francs frappe frappee frapper fraude frere freres frigo froid frontalier
frontiere fui fuite funebres fusil fusion fusionne fut gagne gagner gain gamin garage garagiste garantie
garcon garcons garde gardee garder gardez gardien gare gars gauche gaz gele gendarmerie gendre gene general
generale generaliste generation genou genoux genre gens gentil gentille gentiment gerant gerante gere geste
gestion gestionnaire glisse gonfle gorge gosse gosses gout goutte gouttes grace gracieuse grand grande grange
gratuit gratuite gratuitement grave gre greffe grille grippe gros grosse grossesse groupe gueri guerie guerre
gueule guichet guichets guide gyneco gynecologue h habite habitude haie hall hallucine hanche handicap
handicape handicapee hasard hausse haut haute heberge hebergement hemiplegique hepatite heritiers hernie
hesite heure heures heurte hier histoire histoires historique hiver homme hommes homonyme honnete honnetement
honneur honoraires honte hop hopital horaire horaires hors hospitalier hospitaliere hospitalisation
hospitalise hospitalisee hosto hotel hotesse hui huissier huit humain humaine humiliation hurle idee
identifiant identifiants identification identique identiques identite ignore ignoree ij illisible image
imaginaire immatriculation immatriculer immediate immeuble impaye impayee impayes implant importance importe
impose imposition impossible impot impots impression imprime imprimer imprimerie impute inapte inaptitude
incapable incapables incapacite incendie incident inclus incomplet incomprehensible inconnu inconnue
indemnisation indemnise indemnisee indemnite independant independante independants indique indiquer
indispensable individuelle indu inexact inexcusable inexistant infarctus infection infirmier infirmiere
infirmieres information informations informatique informe informee infos initial injection injections
injoignable injuste inondation inscription inscrire inscrit inscrite insertion insiste inspecteur installe
installee instant institut institutrice instruction insuffisance insuffisant insuffisante insuline insulte
integrale intelligence interdit interesse interet interieur interim interimaire interlocuteur intermittent
intermittente internationales interne internet interphone interprete interroge interrompt interrompu
interrompue interruption intervalle intervenir intervention interviens introuvable inutile invalide invalidite
inverse invite invoque ira irm irrecevable italien italienne jambe jambes janvier jappelle jardin jardinier
jaune javais jbosse jcroyais jdemande jdois jetai jetais jete jeter jette jeu jeudi jeune jeunes jfais jhabite
jlai jmen joindre joins joint jointe jointes joue journal journalier journaliere journalieres journee journees
jpaye jpeux jrecois jrs jsais jsui jtouche judiciaire juge jugee jugement jumeau jumeaux jure juridique
juriste jusque juste justement justice justificatif justificatifs justifie justifier jvais jveu jveux jvois
jvous jy kbis kelkun kil kilometres kilos kine kinesitherapeute km kon labo laboratoire laccord lache lacher
lacre lacte lagence lagent lai laide laisse laissee laisser laissez lait lald lance lancee lancien langue
lannee lappli laquelle largent lassistante lassurance lattestation lautre lave laver lavis lecole lecon
lecteur legal leger legislation legumes lendemain lent lentreprise lequel lesion lesquelles lettres leucemie
leve levee lever levres lhopital lhosto libelle liberal liberale libre licence licenciee licenciement liee
lien lieu ligne lignes limite limites linvalidite liquidation liquide lira lire lis lisant lise lisible liste
lit litige livraison livre livret livreur local locale location loge logement loger logiciel logique loi loin
lol londres long longtemps longue lont lors lorsque lot loue louer loupe lourd loyer lu lue lundi lune
lunettes lurssaf lycee lyon machin machine machines macon madame magasin mail mails main mains maintenance
maintenant maintenu maintien maintient maire mairie maison maitre majeur majeure majeurs majoration
majorations mal malades maladies malaise malentendante maman mamie mandat mandataire mandatee manege mange
manger maniere manifestement manquait manquante manque manquent manuel marchait marche marcher marches mardi
mariage marie mariee maries marine marque marre marron mars masque mat matelas materiel maternelle maternite
matin matinee matins mauvais mauvaise mavait mavez maximum mdph mdr mec medecine medecins mediateur mediateurs
mediatheque mediation mediatrice medical medicale medicales medicalise medicament medicaments medicaux
meilleur melange memes memoire menace menage menagere meningite mensualites mensuelle mensuels mention
mentionne mentir menu menuiserie menuisier menvoie mer mercredi merde mere message messagerie messages
messieurs mesure met methode metier metiers metres metro mets mette mettent mettez mettre meuble meuf meurt
micro midi mien mienne miennes miens miettes mieux milieu militaire mille min mine mineur mineure minimum
minuit minuscule minute minutes mis mise misere mises mission missions mobile mobilite modele moderateur
modifie modifier moindre moitie moment monde moniteur monsieur mont montagne montant montants monte montre
montrer moque moquer morphine mort morte morts mot moteur motif motivation motive motivee moto mots mourir
moyen moyens mp msa muet muette mur musique mutation mute mutualite mystere na nada naissance nan national
nationale nature neanmoins neant necessaire negatif negative neige nerfs nes nest net nettoyage neuf
neurologue neutre neuve neuvieme neveu nez nickel nie niece nimporte nir niveau nn noel noie noir nom nombre
nomenclature nomme noms normal normalement notaire note noter notes notice notification notifie notifiee
nounou nourrisson nouveau nouveaux nouvel nouvelle nouvelles novembre nuit nuits nul nulle nuls num numerique
numeros o objet obligatoire oblige obligee obliger obseques observations obtenir obtenu occasion occupait
occupe occuper occupez octobre oculaire oeil office officiel officielle officine offre oh oncle onze operation
operatoire opere operee operer ophtalmo ophtalmologiste ophtalmologue oppose opposition opticien option or
oral ordi ordinaire ordinateur ordinateurs ordonnance ordonnances ordre oreille oreilles organise organisme
organismes orientation original originaux origine orphelin orpheline orthese orthodontiste orthophonie
orthophoniste os ose osteo osteopathe ote oubli oubliee oubliees oublier oubliez ouf out outre ouvert ouverte
ouverts ouverture ouvre ouvrier ouvriers ouvrir oxygene pacses paf page pages paie paiements paient paierai
pain paire paix pajemploi palette palliatifs panne pansements papa paperasse papi papier parait parcours
pardon pardonnez pareil parent parental parentale parents parfait parfois parking parlait parle parlent parler
parlez parlons parmi parole pars part partage partait parte partent parti participation particulier
particuliere particuliers partie partiel partielle partir partis partout parts passage passages passe passee
passees passent passeport passer passes passez passons paternite pates patho patience patient patiente
patienter patients patron patronales patronne pause pauvre payait payant payante payee payees payes payez pays
paysagiste pb pdt peau pediatre peine peintre penalite penalites pendre pendu pensais pense penser pensez
pensionne percois percoit percu perd perdre perds perdu perdue perdues perdus pere perfusion perime perimee
periode periodes permanence permanente permet permets permettez permis perruque perso personnel personnelle
personnelles personnes perte pese pete peter petit petite petites petits peur peuvent pharmacie pharmacien
pharmacienne philippine phlebite phone photo photocopie photographe photographie photos phrase phrases
physique piece pieces pied pieds pierre pigeon pile pilule piquer piqure piqures pirate pire pis piscine pitie
place placee places plafond plafonne plaie plaindre plains plaint plainte plaisir plait plan plante plaque
plaques plastique plateforme platre plein pleine pleure pleurer pli plombier plu pluie plume plusieurs plutot
pneumologue pneumonie poche podologue poids poignet poignets poing point points pole poli police poliment
polis politesse polonais polyarthrite pompes pompiers pont portable portait portant porte portefeuille portent
porter portes portugais portugaise portugal pose posee poser positif position possible post postal postale
poste postee pot pote poubelle pouce poumons pourcentage pourra pourrai pourrais pourrait pourriez poursuit
poursuites pourtant pousse pousser poussette poutre pouvais pouvait pouvoir praticien praticiens pratique
prealable precedent precedente precisant precise precisement preciser prefecture prefere preleve prelevee
prelevement prelevements prelever premature premier premiere premieres premiers prenait prenatal prend
prendrait prendre prends prenez prenne prennent prenom prepare preparer pres prescription prescrit prescrite
prescrites presence present presente presentee presenter presque presse pressing prestataire prestation
prestations pret prete pretend pretexte preuve preuves prevenir prevenu prevenue prevoit prevoyance prevu
prevue prie primaire prime primes principal principe printemps prioritaire priorite pris prise prises prison
prive privee prix pro probleme procede procedure proces prochain prochaine proche procuration produire produit
prof professeur professeure profession professionnel professionnelle profil programme programmee programmes
prolongation prolonge promesse promet promis promise prononce prononcee propos propose proposer proposition
propre propres proprietaire proprio prorata prostate protection protege protegee proteges prothese prothesiste
protocole prouvant prouve prouver provisoire prud psoriasis psy psychiatre psychiatrie psychiatrique
psychologique psychologue ptet pu public publics puce puis puisqu puisque puisse puma putain qd qq qqn qqun
qua quai qualite quarante quart quartier quatorze quatre quatrieme quavant quelles quelque quelques quelquun
question questionnaire questions quil quils quinzaine quinze quitte quitter quon raccroche rachat rachete
raconte raconter radiation radie radiee radio radiologie radios rage raison ramene ramenee rampe range rapide
rapidement rappel rappele rappeler rappelez rappelle rapport ras rate rattache rattachee rattachement raye
rayon rayons rdv re realite reanimation recalcul recepisse reception recette recettes recevable recevait
recevoir rechute recit reclamation reclamations reclame reclamee reclament reclamer reclamez recois recoit
recoivent recommande recommandes recommence recommencer reconnaissance reconnaisse reconnait reconnaitre
reconnu reconnue recopie recours recouvrement recreer rectification rectifie rectifier recue recues recuperer
recus redemande redemander redige redire redressement reduction reduit reduite reeduc reeducation reel reelle
reellement reexamen refaire refais refait refaite refaites reference referente reforme refugie refusee
refusees refusent refuser refuses refusez regard regarde regarder regardez regime regimes region regional
registre regle reglee reglees reglement reglements regler regles regrette regularisation regularise rein reins
rejet rejete rejetee rejetees rejetes rejette rejoindre relaie relais relance relancer relances relation
relations relevait releve relever releves relire relu remboursable rembourse remboursee remboursees
remboursements rembourser rembourses remboursez remercie remet remettez remettre remis remise remonte remonter
remplacant remplacante remplace remplacement remplacer rempli remplir remplis rencontre rencontrer rend rendez
rendre rends rendu rendue rendus renonce renouvelee renouveler renouvellement renseignements rente rentes
rentre rentree rentrer renverser renvoie renvoient renvoye renvoyee renvoyer reparation repare reparer repart
reparti repartie repartir repas repasse repasser repete repond reponde repondent repondeur repondez repondre
repondu reponses report reporte reportes repos repose reposee reprend reprendre reprends repreneurs reprenez
reprenne represente representer repris reprise reprises reproche requete reseaux reserve residence resident
residente residents resilie respect respecte respectee respiratoire respire respirer responsable ressort
ressources restait restant restaurant reste restee restent rester restes restituer resultat resume retablie
retablissement retard retenu retenue retient retire retiree retirer retires retour retourne retournee
retourner retours retrait retraite retraitee retraites retroactif retroactive retroactivement retrouve
retrouvee retrouver revanche reveil revenez revenir revenu revenue revenus reversion reviendrai revienne
reviennent reviens revient revision revoir rez rhumatismes rhumatologue ri rib riche rideau ridicule rigolant
rigole rire risque rit riz robe robot robots role rond rose rouge roulant roule route routier rouvrir rsa rsi
rue ruine rupture sac sache sacs sage saisi saisie saisine saisir saisis saison saisonnier sait salaire
salaires salarie salariee salaries salle salon salut salutations samedi samu sang sanitaire sante satisfaction
sauf saura saurais saute sauter savais savait savent savez scanne scanner scene schizophrene sciatique
sclerose scolaire scolarite scoliose scooter sculpteur seance seances sec second seconde secondes secours
secret secretaire secretariat secrete secteur securise sein seize sejour selon semaine semaines semble
semelles semestre separation separe separer sept septembre sequelles serai seraient serais serait serie
serieux seront serre sert serveur servi service services servir sest seuil seul seule seulement seuls severe
sevrage sexe siege sien sienne signale signalement signaler signature signe signee signer signes signifie
silence silicose simple simplement simulateur sinon siret site situation six sixieme ski sms social societe
soeur soeurs soi soient soignante soigne soignee soigner soignes soin soins soir soiree soirees soirs soixante
solde solidaire solidarite sollicite sollicitee solliciter sollicitons solo solution somme sommeil sommes
somniferes sonde sonne sonnette sors sort sortant sorte sorti sortie sortir sou souci soucis soudain souffle
souffre souffrir souhaite soumets soupe soupire sourd sourde sourds sourire soutien soutient special
specialise specialiste spectacle sport sri ssi stabilise stabilisee stable stade stage stagiaire standard
station statue statut stock stop stoppe structure studio stylo subrogation succession suede suffirait
suffisait suffit sui suicide suisse suit suite suivait suivant suivante suivantes suivi suivie suivra suivre
sujet super supermarche supplement supplementaire supplementaires support supporte suppose suppression
supprime supprimee supprimer supprimez surdite sure surement sursis surtout survenu survivant suspend
suspendre suspendu suspendue suspendues suspens suspension syndic syndicat systeme tabac table tableau
tableaux tacite taf taille tampon tamponne tant tante tape taper tapez tard tardive tarif tas taux taxation
taxe taxi taxis technicien technique tel tele telecharger teleconsultation telephone telephoner telephonique
teletransmission teletravail tellement temoin temporaire temps tenais tenait tend tendinite tenir tennis
tension tentative tente tenu tenue terme termine terminee terre test tete tetraplegique texte texto theatre
therapeutique thermal thermes thune thyroide ticket tickets tiens tient tierce tiers timbre tire tirer tiroir
titre titulaire tjr tjs toilettes toit tombe tombee tombent tomber tombes tort tot total totale totalite
toubib touche toucher touches tour tourne tournee tourner tps trace traducteur traduction traduire traduit
train traine trainer traitant traite traitee traitement traitements traiter traiteur trajet trajets tram
tranche tranquille transfere transfert transforme transmettez transmettre transmis transmise transport
transports travaillait travaille travailler travailleur travailleurs travailleuse travaux travers treize
tremble trente tresor tresorerie tri tribunal trimestre trimestres trimestriel trimestrielle trisomique trois
troisieme trompe trompee tromper trottoir trou trouve trouvee trouver trouverez trouvez truc trucs tube tue
tuer tuez tumeur tunisien turc tutelle tuteur tutrice tuyau type unique uniquement unite urgence urgences
urgent usage usine utile utilise utiliser utilite vacances vaccin vaccins valable valeur validation valide
validee valider valides valise vas vasculaire vaut vecu vehicule veille veilleur velo venais venait vend
vendeur vendeuse vendre vendredi vends vendu venir vent vente ventilation ventre venu venue verbal verbalement
verification verifie verifier verite verra verre verres verrouille verse versee versees versement versements
verser verses version vert verte verticalisateur veterinaire veuf veuille veuillez veulent veuvage veuve via
victime vide video vider vie vieille vieillesse viendra vienne viennent viens vient vierge vietnamienne vieux
vigilance vigile village ville vingt vingts violences vire viree virement virements virgule vis visa visage
vise visible visio visite visites vit vital vitale vite vitre vivait vivant vivante vivants vive vivent vivons
vivre vocal voici voie voile voir vois voisin voisine voisins voit voiture voix volant vole voler volet volets
volontaire volonte volontiers vont voudrais voudrait voulais voulait voulez vouloir voulons voulu voyage voyez
vrai vraie vraiment vrais vsl vtc vu vue week x yeux zero zona zone
    """.split()
)
