"""Words of French as people type them here, folded, hurried spellings among them (« pck », « jattend »).

Made from `data/nlu`: the words met at least four times there. They show `saisine.reading.language` which
runs of letters French has; a word that is missing costs nothing. The tests hold every sentence of `data/nlu`
against it.
"""

_TYPED = """
a aah abandon abandonne abattement abattoir abces abime abonnement abord abri abribus absence absent absente
absents absolument absurde ac accelerer accent acceptation accepte acceptee accepter acceptes acceptez acces
accessoirement accident accidents accompagnais accompagnant accompagne accompagnement accompagner accord
accorde accordee accorder accordes accouche accouchee accouchement accoucher accroche accueil accueille
accuse accuses achat achete achetees acheter acheteur acheve acide acompte acouphenes acquise acquittee acre
acte actes actif action active activite actualiser adapte adaptee adapter addition additionne adherent
adherente adhesion adieu adieux admet administratif administration administrations administrative
administrativement admis admise admission admissions ado adolescents adopte adoption adorable adore ados
adrenaline adresse adressee adresser adresses adressez adulte adultes aeration aeroport affaire affaires
affame affecte affection affiche affilee affiliation affilie affiliee affilier affilies affirme afghan
afghane afin agace age agee agees agence agenda agent agente agents aggravation agios agir agissait agit
agree agreer agrement agresse agressee agression agricole agriculteur agriculteurs ah ai aidant aidante
aidants aide aidee aider aides aidez aie aient aiguille aiguise aille aillent ailleurs aimable aimais aimait
aime aiment aimerais aimerait aine ainee aines ainsi air aire aise ait ajourne ajoute ajoutee ajouter
ajoutez alarme alcool alcoolique ald ale alerte alger algerie algerien algorithme alimentaire alimenter
alitee allais allait allaite allant alle allee allegement allemagne allemand aller allergie allergique
allergologue allers allez alliance allo allocataire allocation allocations allonge allonger allons allume
allumee alor alors alsace alternance alternee alzheimer amateur ambassade ambiance ambulance ambulancier
ambulante ambulatoire ame ameli ameliore amende amene ami amiable amiante amie amis amitie amities amour
amphi ampoule ampoules amputation ampute amputee amuse an analyse analyses ancien ancienne anciennes
anciennete anciens ane anesthesie anesthesiste ange angine anglais anglaise angle angoisse animatrice
animaux anime annecy annee annees anniversaire annonce annoncee annoncer annuaire annuel annuelle annulation
annule annulee annuler annulez anomalie anonyme anorexie anorexique ans antenne anterieur anterieure anti
antibiotiques anticipe anticipee anticipees anticoagulant anticoagulants antidepresseur antidouleur antigel
antirejets aout apa apaise ape apercois aphone apiculteur apl apnee apparaissent apparait apparaitre
appareil appareillage appareillee appareils apparemment appart appartement appartient appel appelait
appelant appele appelee appeler appelez appelle appellent appels appendicite appetit appli application
applique appliquee appliquer apporte apprecie apprenant apprend apprendre apprends apprenez apprenti
apprentie apprentis apprentissage appris approcher approuve appui appuie appuyer apre apres apte aptitude
apurement arabe arbre arcade archi archive archiver archives ardeche ardoise argent argument aripa
arithmetique arme armee armoire armurier arnaque arrache arracher arrange arranger arret arrete arretee
arretees arretent arreter arreterait arretes arretez arrets arriere arrieres arrivait arrivant arrive
arrivee arrivees arrivent arriver arrivera arrives arrondi arrose arroser art arthrose article artificielle
artisan artisans artiste artistes as ascenseur ase asile aspa aspirateur assemblee asseoir assermente
assermentee assez assiette assiettes assis assise assistance assistant assistante assiste asso associatif
association associe associee assujettissement assurance assurances assure assuree assurer assures assureur
asthmatique asthme at atelier ateliers attache attachee attaque atteint atteinte attelle attend attendais
attendait attendant attendent attendez attendons attendre attends attendu attendue attentat attente
attention attestation attestations atteste attester attrape attribue attributions au aube auberge aucun
aucune audience audiogramme audioprothesiste auditif auditifs audition auditive auditives augmente aujourd
aujourdhui aumone aupres auquel aura aurai auraient aurais aurait auras aurevoir aurez auriez auront aussi
aussitot autant auteur autiste auto autoentrepreneur automate automatique automatiquement automatiques
automne autonomie autorisation autorise autorisee autorisees autorite autoroute autour autre autrefois
autrement autres auvent aux auxiliaire avaient avais avait aval avale avaler avan avance avancee avancement
avancer avances avancons avant avantage avc avec avertissement aveugle avez aviez avion avions avis avocat
avocate avoir avons avoue avouez avril ayant ayants ayez baby bac bache badge bagarre bague bah baignoire
bail bailleur bain bains baisse baissee baisser balade balader balai balance balaruc balcon balle balles
ballon banal banc bancaire bancaires bande bandelettes bandes banque banquette banquier bar baraque barbe
barbecue barcelone bareme barque barrage barre barree barricade barriere bas bascule base basse bassin basta
bat bataille bateau batelier batiment baton bats batte battent batterie battre battu battue battues bavard
bave bazar bb bcp beau beaucoup beaute beaux bebe bebes bel belge belgique belle belote ben benefice
beneficiaire beneficie benevole benevolement benevoles benin benne bequilles berceau berne besancon besoin
bete betement betes betise betises beton beurre biberon bibliotheque bidon bien biens bientot biere bijoux
bilan bilans billet billets bin bip bipe bipolaire biscuit biscuits bisous bizarre bizarrement bjr blague
blagues blanc blanche blanches blanchisserie blancs bled blesse blessure blessures bleu bleue bleues bleus
bloc blocage blonde bloque bloquee bloquees bloquer bloques blouse blouson bnc bobigny bof boire bois boit
boite boites boitier bol bon bonbon bonbonne bonheur bonjour bonne bonnes bons bonsoir bord bordeaux bordel
bordereau bordereaux borne bornes bosse bosser bot bottes bouche boucher boucherie bouches boucle boue
bouffe bouge bouger bougie bougies bouillon boulanger boulangere boulangerie boule boulet boulot boum bourg
bourse boursier bous bout bouteille bouteilles boutique bouton boutons box boxe bracelet brancard
brancardier branche braquage bras brave bravo bref bresil bresilienne brest bretagne breve brexit bridge
briquet brise broches brochure bronches bronchiolite bronchite brouillon bru bruit brulant brulante brule
brulee bruler brules brulure brulures brut brutal bruxelles bsr bts bu buanderie budget buffet bug bulletin
bulletins bureau bureaux burn bus but bute bye c ca cabane cabanon cabas cabine cabinet cabinets cable cache
cachee cacher cachet cachetee cachets cachette cadeau cadenas cadet cadre caen caf cafe cage cahier cahiers
caisse caisses caissiere calcul calcule calculee calculees calculer calculs cale calendrier calme calmement
calmer camarade camarades cambriolage camera cameras cameroun camion camionnette camp campagne campe camping
canada canal canape canard canari cancer canicule canne cannes cantine canton cap capable capacite capital
captcha capte capteur capture captures car carabine caractere caracteres caravane cardiaque cardiologue
carence caresse cariste carnet carnets carpien carre carreau carrelage carreleur carrement carriere
carrieres carsat cartables carte cartes carton cartons cartouche cartouches cas case cases casier casque
casquette casse cassee cassees casser casserole cat cataracte categorie catheter catholique cauchemars cause
caution cave caveau cb ccas cdd cdi ce ceam ceci cede ceinture cela celibataire celle celles cellier cellule
celui cendres cense cent centenaire centime centimes centimetres centre cents cependant cercueil cercueils
cereales ceremonie cerfa certain certaine certaines certains certes certif certificat certificats certifie
cerveau cervicales ces cesarienne cessation cesse cessent cesser cession cest cesu cet cetait cette ceux cfe
cgss chacun chacune chagrin chaine chair chaise chaises chaleur chambre champ champignons champs chance
change changee changement changent changer changez chanson chansons chantage chante chantier chantiers
chapeau chapitre chaque charbon charcot charge chargee charges chariot charite charmant charmante charme
chasse chat chatbot chats chatte chaud chaude chaudiere chauffage chauffagiste chauffard chauffe chauffer
chauffeur chaussee chaussettes chaussons chaussure chaussures chauve chef cheffe chemin chemise chemises
chene cheque cheques cher cherchais cherchant cherche chercher cherchez cherchons chere cheval cheveux
cheville chevre chevres chez chien chienne chiens chier chiffre chiffres chimio chimiotherapie chinois
chinoise chirurgie chirurgien choc chocolats choisi choisie choisir choisis choisissez choisit choix chomage
chorale chose choses chronique chu chuchote chui chuis chut chute ci ciao cicatrice cicatrices cicatrise
ciel cigarette cigarettes ciment cimetiere cinq cinquante cinquieme cipav circonstances circulation circule
cire cirque cirrhose ciseaux cite civil civile civique clac clair claire claque classe classee classer
classes classeur classez clause clavicule clavier cle clef clefs clermont cles clic client cliente clientele
clientes clients cligne clinique clio clique cliquer cloche clore clos close clot cloture cloturee cloturer
cloturez clous clowns club cm cmp cmu cnse coach coccyx coche cochee cocher cochez cochon code codes
coefficient coeur coffre cogne cognee coiffe coiffeur coiffeuse coiffure coin coince coincee col colere
colis collaborateur collaboratrice colle collectif collection collective college collegue collegues coller
collier colmar colo coloc colocataire colocation colonne colonnes coloscopie coma combien combine comble
comique comite commande commandement commandes comme commence commencement commencent commencer comment
commentaire commercant commercante commercants commerce commercial commis commissaire commissariat
commission commode commun communal communaute commune communes communication communique communiquer compagne
compagnie compagnon compare compensation competent competente complement complementaire complementaires
complet complete completement completer completez complique compliquee comportait comporte comportement
compose compote comprend comprendra comprendre comprendrez comprends comprenez comprenne comprime comprimes
compris comprise compta comptabilite comptable comptait comptant compte comptee comptees comptent compter
comptes compteur compteurs comptez comptoir con concentrateur concernait concernant concerne concernee
concession concierge conciliateur conciliation conclu conclusion conclut concours concretement concubin
concubinage concubine condamne condition conditions condoleances conducteur conduire conduis conduit
confiance confidentialite confidentiel confie confier confinement confirmation confirme confirmer confirmez
confisque confiture confitures conflit confond confondu conforme confort confrere confreres confus confuse
confusion conge congelateur conges conjoint conjointe conjugales connais connaissais connaissait
connaissance connaissent connaissez connait connaitre connecte connecter connerie connexion connu conscience
conseil conseille conseiller conseillere conseillers conseillez conseils consentement consequence
consequences consequent conservation conserve conserver conservez consideration considere consideree
considerer considerez consigne console consolidation consolide consolidee constat constate constatee
constitue consulat consultation consultations consulte consulter contact contacte contacter contenait
content contente contentieux contention contestation conteste contestee contester contestons contient
continuation continue continuent continuer continuerai continuez continuons contractions contractuelle
contradictoire contradictoires contrainte contraire contrairement contrat contrats contre contredisent
contredit contremaitre controle controler controles controleur convalescence convention conventionne
conventionnee conventionnelle convenu conversation convient convocation convocations convoque convoquee
convoquer convoques convulse cool cooperative coordinatrice coordonnees copain copains copie copier copies
copine copines copropriete coquille corde cordes cordialement cordiste cordon cordonnier corps correct
correcte correctement correcteur correction corrects correspond correspondance correspondant correspondantes
corrige corrigee corriger corrigez corset costume cotation cotations cote cotes cotis cotisant cotisation
cotisations cotise cotiser coton cou couche couchee coucher couches coucou coude coudes couette coule couler
couleur couleurs couloir couloirs coup coupe coupee coupees coupent couper coupes coupez couple coups
coupure coupures cour courage courant courent courir couronne couronnes courriel courriels courrier
courriers cours course courses court courte courtier couru cousin cousine cousins coussin cousu coute
couteau couteaux coutent couter coutera couture couturiere couvent couvert couverte couvertes couverts
couverture couvre couvreur couvrir covid cpam cpsti cra crache crains cran crane cranien craque cravate
creance createur createurs creation creche credit crediteur credits cree creer creme creneau creperie crepes
creuse creux creve crever cri crie crier crime crise crises critere criteres crochet crohn croient croirait
croire crois croise croises croisiere croit croix croquettes crous croyais croyait croyant croyez cru cse
csg css cuillere cuire cuisine cuisinier cuisiniere cuisse cuisses cul culotte cultes cumul cumule curatelle
curateur curatrice cure cures curieux curiosite curiste cutter cyclone d daide dalle dame dames dan danger
dangereux dans danse danser daron daronne date datee datees dates dautre davant davantage davoir dax ddass
de deambulateur debarque debarrasser debarrasses debite debiteur debloque debloquer deborde debordee
debouche deboucheur debout debranche debrouille debrouiller debut debute decede decedee decembre deces
decharge dechire decide decidee decider decidez decision declaration declarations declare declaree declarees
declarer declares declenche decolere decompte decomptes deconnecte deconventionne decote decoule decouvert
decouvre decouvrir decrit decrivez decroche dedans deductible deduit defaut defavorable defendre defense
defenseur definitif definitive definitivement defunt defunte degat degoute degre degres deguise dehor dehors
deja dejeuner dela delai delais delegue deleguee delicat delire delivrance delivre delivree delivrer demain
demandais demandait demandant demande demandee demandees demandent demander demandes demandeur demandeuse
demandez demandons demarche demarches demarcheurs demarre demarrer demenage demenagement demenager demeure
demi demie demin demission demissionne demonte denis denonce dent dentaire dentaires dentier dentiste
dentistes dents depanne depart departement departemental departementale depasse depassement depassements
depassent depasser depechez depend dependais dependance depends depense depenses deplace deplacement
deplacer depose deposee deposer depot depressif depression depui depuis depute derange derangement deranger
derisoire dermato dermatologue dernier derniere dernieres derniers derogation derriere des desaccord
desactivee desagreable descend descendant descendre descends descendu desespere desespoir desherbant designe
designer desire desiste desistement desole desolee desordre desormais dessert dessin dessine dessins dessou
dessous dessus destinataire detache detachee detachement detail detaille details detartrage detenteur
detention detenu deteste detient detour detre detresse detruire detruisez detruit detruite detruites dette
dettes deuil deux deuxieme devaient devais devait devant devenir devenu devenue devez deviennent deviens
devient devine devinez devis devoir devoirs devra devrai devrais devrait devriez di diabete diabetique
diable diagnostic dialyse dialyses dicte dictee dicter dieu difference differend different differente
differentes differents difficile difficulte digere digne dignite dijon dimanche dimanches dimpot dine diner
dingue dinvalidite dira dirai dirais dirait diras dire direct directe directement directeur direction
directives directrice direz dirige diront dis disais disait disant discale discussion discute discuter dise
disent disons dispa disparais disparaisse disparait disparaitre disparition disparu disparue dispense
disponible dispose dispositif disposition dispositions dispute disputent disque dissimule dissous distance
distinctes distinguees distribue distributeur dit dite dites dividendes divorce divorcee dix dixieme dla doc
docs docteur docteurs doctolib doctoresse document documents doigt doigts dois doit doivent doliprane
dollars domestique domicile domiciliation domicilie don donation donc donnait donne donnee donnees donnent
donner donnerai donnes donneur donnez dont dordogne dormais dormait dorme dorment dormez dormi dormir
dormons dors dort dos dosage dose doses dossier dossiers double doublon douce doucement douceur douche
douches douleur douleurs doute doux douze douzieme dpae drain drame drap draps dresse drogue droit droite
droits drole drome ds dsl dsn du due dues dun dune dunkerque duplicata dur durant dure duree durer duvet e
eau eaux ecart ecarte ecartee echafaudage echange echanger echanges echappe echappement echeance echeances
echeancier echelle echelonnement echo echographie echoue echu ecluse ecole economie economies economique
ecoule ecoutant ecoute ecouter ecoutez ecran ecrans ecrase ecrasee ecraser ecri ecrire ecris ecrit ecrite
ecrites ecriture ecrivain ecrivais ecrivant ecrive ecrivez eczema edf editer educateur education educatrice
efface effacee effacement effacer effacez effectif effectifs effectivement effectue effet effondre effort
egal egalement egales egare eglise egorger eh ehpad electricien electricite electrique electronique element
elements eleve elevee elever eleves eleveur eligible elle elles eloigne email embauche embaucher embete
embeter emblee embolie embrasse embrouille eme emis emmaus emmele emmenage emmenait emmene emmener empeche
empilent emploi emploie employe employee employeur employeurs employeuse employons empoisonne emporte
emprunte emprunter en encadre encaissait encaisse encaisses enceinte enchaine encombre encor encore encre
end endocrinologue endometriose endormi endormir endors endort endroit endroits energie enerve enfance
enfant enfants enfer enferme enfermee enfin engage engagement engager engin engueule enim enjambe enleve
enlever enlevez ennui ennuie ennuis enorme enormes enquete enqueteur enregistre enregistree enregistrement
enregistrer enregistrez enseigne enseignement ensemble ensuite entaille entend entendais entende entendez
entendre entendrez entends entendu entendue entente enterre enterree enterrement enterrements enterrer
enterrez entier entiere entierement entorse entoure entouree entraide entraine entraineur entre entree
entrees entrepot entrepreneur entrepreneuse entreprise entreprises entrer entretenir entretien enveloppe
enveloppes enverra enverrai enverrez envers envi envie envies environ envisage envisageable envoi envoie
envois envole envoye envoyee envoyees envoyer envoyes envoyez epargne epaule epaules epicerie epilepsie
epileptique episode eponge epoque epouse epoux epuise epuisee epuisement equestre equilibre equipe equipes
equivalent erasmus ere ergotherapeute ergotherapie erreur erreurs errone erronee es esat escabeau escalade
escalier escaliers escarre escarres espace espagne espagnol espagnole espece especes espere esperer espoir
esprit essai essaie essais essaye essayer essence essentiel essouffle est estheticienne esthetique
estimation estime estomac et etable etabli etablie etablir etablissement etablissements etage etagere etages
etaient etais etait etalement etaler etang etant etape etapes etat ete eteignent eteindre eteins eteint
eteinte etendre eternite etes etienne etions etiquette etoile etoiles etonne etouffe etouffer etrange
etranger etrangere etrangle etranglee etrangler etre etretat etude etudes etudiant etudiante etudiants
etudie etudiee eu eue euh euro europeen europeenne euros euthanasie eux evacue evaluation evalue evanoui
evanouie evanouit evenement evidemment evier eviter evolution evoque ex exact exacte exactement exactitude
exagere examen examens examine examinee examiner excel exception exceptionnel exceptionnelle exclu exclut
excuse excuser excuses excusez execution executoire exemplaire exemplaires exemple exerce exercer exercice
exige exigee exigez exigibles existait existe existence existent exister exo exoneration exonere exoneree
expatrie expedie expediee expert expertise expire expiree explication explications explique expliquer
expliquez exploitant exploitation explose expose exposition expres express expression exprime expulse
expulses expulsion exterieur externe extinction extra extracteur extrait fabricant fabrication fabrique fac
face facebook fache faciale facile facilement facon facteur factrice facturation facture facturee facturer
factures fai faible failli faillite faim fain faire fais faisais faisait faisant faisons fait faite faites
faits falaise fallait fallu fameux familial familiale famille familles fantome farine fasse fatigue fatiguee
fauche faudra faudrait fausse fausses faut faute fautes fauteuil fauteuils fautive faux faveur favorable fax
fe felicitations felicite femme femmes femur fendue fenetre fenetres fente fera ferai ferais ferait ferez
ferie fermait fermant ferme fermee ferment fermer fermes fermeture fermez ferree fesses festival fete feter
fetes feu feuille feuilles feuilleton fevrie fevrier fibro fibromyalgie fiche fichent fiches fichier
fichiers fichu fichus fier fierte fievre figure figurent figurez fil file filer fille filles fillette
filleule film filme fils fin final finale finalement finance financiere fini finie finies finir finira
finirai finis finisse finissons finit fioul fisc fiscal fiscale fixe fixee flacon flemme fleuriste fleurs
flinguer flotte flou floue flux fo foi foie foin fois folle fonciere fonction fonctionnaire fonctionne fond
fondation fonde fonderie fonds fondu font fontaine food foot forain force forcee forcement forcer forces
forclusion forestier foret forfait forfaitaire forfaitaires formalite formation formatrice forme formes
formidable formulaire formulaires formule formulere fort forte fortune fosse fossoyeur fou fouille fouiller
foulard foulee fourchette fourgon fournee fourni fournil fournir fournis fournisseur fournisseurs fournit
fous foutez foutre foutu foutue foyer fr fracture fragile fraiches frais fraises franc francais francaise
france franceconnect franche franchement franchise franchises franchman francs frappait frappe frappee
frapper fraude fraudeuse freelance freine freins frere freres frigo frissons friteuse froid froide fromage
front frontalier frontaliere frontiere frr fruits fugue fui fuir fuit fuite fulmine fume fumee fumer
funebres funeraire furieuse furieux fusil fusion fusionne fut future g gacher gagne gagner gai gain galere
galope gamelle gamin gamine gamins gants garage garagiste garantie garcon garcons gardait garde gardee
gardent garder gardes gardez gardien gardienne gare garonne gars gastro gate gateau gateaux gauche gaucher
gay gaz gel gele geler geles gelules gendarme gendarmerie gendarmes gendre gene general generale generaliste
generation generique geneve genou genoux genre gens gentil gentille gentillesse gentils gentiment georgie
gerait gerant gerante gere gerez geriatre gers gervais geste gestion gestionnaire gichet gifle gigot gilet
git gite glace glacee glaces glisse glisser glycemie gomme gonfle gonflee gonfles gorge gosse gosses gouffre
gout goutte gouttes gps grabataire grace gracieuse grand grande grands grange graphiste gras gratte gratuit
gratuite gratuitement grave graver gravite gre greffe greffee greffes grelotte grenier greve grille grippe
gris grise gros grosse grossesse groupe grue guadeloupe guepe guere gueri guerie guerre gueule guichet
guichets guide guitare guso gymnase gyneco gynecologue h habille habiller habitants habitation habite
habiter habits habitude habitue hache haha haie haine haiti hall hallucine hameau hanche hanches handicap
handicape handicapee hangar harcele harcelement harnais hasard hate hausse haut haute hauteur heberge
hebergee hebergement hein helas helico helicoptere hello help hemiplegique hemophile hemorragie hepatite
herbe heritage herite heritier heritiere heritiers hernie hernies hesite heure heures heureusement heureux
heurte hi hier histoire histoires historique hiver hivers hlm homme hommes homonyme honnete honnetement
honneur honoraires honore honte honteux hop hopital hopitaux horaire horaires hors hospitalier hospitaliere
hospitalisation hospitalise hospitalisee hosto hotel hotesse hui huile huissier huissiers huit huitaine
huitieme humain humaine humains humeur humidite humiliation humiliee humour hurle hurler ici idee idees
identifiant identifiants identification identifie identifier identique identiques identite idiot ignore
ignoree ij il illisible ils image imagerie imaginaire imagine imaginer imaginez imbecile immatriculation
immatricule immatriculer immediat immediate immeuble impasse impaye impayee impayes implant implants
importance important importe imposable impose imposition impossible impot impots impression imprimante
imprime imprimee imprimer imprimerie imprimes imputabilite impute inactif inadmissible inapte inaptitude
incapable incapables incapacite incarcere incendie incident inclus incomplet incomplete incomprehensible
inconnu inconnue inconnus indemnisation indemnise indemnisee indemniser indemnite indemnites independant
independante independants indique indiquer indispensable individuelle indu indus ines inexact inexcusable
inexistant infarctus infection inferieur infiniment infirmier infirmiere infirmieres infirmiers info
information informations informatique informe informee infos initial injection injections injoignable
injuste inondation inonde inondee inquiete inquieter inquietez inscription inscrire inscrit inscrite
inscrits inscrivez insee insertion insiste insister inspecteur inspection inspectrice inspire installation
installe installee installer installes instant institut institutrice instruction instruit insuffisance
insuffisant insuffisante insuffisants insuline insulte integral integrale intelligence intention
intercalaires interdiction interdit interesse interet interets interieur interim interimaire interlocuteur
intermediaire intermittent intermittente internat international internationales interne internet interphone
interprete interroge interroger interrompre interrompt interrompu interrompue interruption intervalle
intervenir intervention intervenu interviens intoxication introuvable inutile invalide invalidite invendus
invente inventer inverse inversion invite invoque ipp ira irai irais irait irm irrecevable isole isolee
italie italien italienne j jai jaille jaloux jamais jambe jambes jambon jame janvier jappelle jardin jardine
jardinier jarrete jarrive jattend jattends jaune jaunes jaurai javais javel jbosse jcrois jcroyais jdemande
jdi jdois jdor jdors je jeanne jecri jecris jen jet jetai jetais jete jetee jeter jette jeu jeudi jeun jeune
jeunes jeux jfais jferme jgere jhabite jirai jlai jle jles jmange jme jmen jobs joie joignable joindre joins
joint jointe jointes joints joli jouait joue joues jour journal journalier journaliere journalieres journee
journees jours jparle jpars jpaye jpense jpeu jpeux jrecois jreviens jrigole jrs jsais jserai jsp jsui jsuis
jte jtouche judiciaire judo juge jugee jugement juger juillet juin juiye jumeau jumeaux jumelle jumelles
jure jurer juridique juriste jus jusqu jusqua jusque juste justement justice justificatif justificatifs
justifie justifier jvai jvais jve jveu jveux jviens jvis jvoi jvois jvou jvoulai jvoulais jvous jy k ka kan
kbis ke kebab kel kelkun kevin ki kil kilo kilometres kilometriques kilos kine kinesitherapeute
kinesitherapie km koi kom komen kon kurde l la labo laboratoire lac laccord lacere lache lachent lacher
lacherai lacre lacte lagence lagent lai laide laine lair laissais laissait laissant laisse laissee laissent
laisser laissez lait lald lamal lame lampe lampes lan lance lancee lancer lancien langue lankaise lannee
lapin lappli laquelle largement largent larjan larje larmes larret laser lasse lassistante lassurance
lattestation lautre lavabo lave laver laverie lavis lavoir le leau leclerc lecole lecon lecteur legal legale
leger legere legislation legue legumes lendemain lent lente lentement lentilles lentreprise lequel les
lescalier lesion lesquelles lessive lessivee lete lettre lettres leucemie leur leurs leve levee lever levre
levres lhopital lhosto libelle liberal liberale libere librairie libre librement libres licence licencie
licenciee licenciement lidl lie liee lien lieu lieux ligne lignes lille limite limites limmeuble limoges
limousin linge lingere linvalidite liquidateur liquidation liquide liquidee lira lire lirez lis lisant
lisbonne lise lisent lisez lisible liste listes lit lithium litige litres lits litteralement livraison livre
livrer livres livret livreur local locale locataire location loge logeait logee logement loger loges logeur
logeuse logiciel logique logistique logo loi loin loire loisir lol lombaire lombalgie londres long longtemps
longue longues lont lontan lors lorsqu lorsque lot loto loue louer loueur loup loupe lourd lourde lourdes
loyer loyers lu lue lues lui lumbago lumiere lundi lune lunettes lupus lurssaf luxe luxembourg lycee lyceen
lymphome lyon m ma machin machine machines machoire macon madame madelin magasin magasinier mai maide maigri
mail mails main mainlevee mains maintenance maintenant maintenu maintien maintient maire mairie mais maison
maisons maitre maitresse maitrise majeur majeure majeurs majoration majorations majoritaire majorite mal
malade malades maladie maladies malaise malentendante malgre malheur malheureusement malheureux malien
malienne malinois maman mamie manager manche manches mandat mandataire mandate mandatee manege mange
mangeait mangent manger maniere manifestement manquait manquant manquante manquantes manquants manque
manquent manquerai manquerait manteau manteaux manuel maraicher maraude marbrier marcel marchait marchand
marchande marche marchent marcher marches mardi mardis mari mariage mariages marie mariee marier maries
marin marine maris maroc marocain marque marques marraine marrant marre marron mars marseille marteau martin
martinique masque masse master mat match matelas materiel maternel maternelle maternite maths matin matinee
matins mauvais mauvaise mauvaises mavait mavez maximum mayotte mcdo mdp mdph mdr mdrrr me mec mechant
medecin medecine medecins mediateur mediateurs mediatheque mediation mediatrice medical medicale medicales
medicalise medicament medicaments medicaux medocs meilleur meilleure melange mem meme memes memoire menacant
menace menacee menaces menage menagere menages mendier menee meningite menopause mensualite mensualites
mensuelle mensuels menteuse menti mention mentionnait mentionne mentir menton menu menuiserie menuisier
menus menvoie mepris mer mercerie merci mercredi merde mere meres merite mes mesdames message messagerie
messages messe messieurs mesure met meteo methadone methode metier metiers metres metro metropole mets
mettais mette mettent mettez mettra mettre metz meuble meubles meuf meure meurs meurt mi micro midi miel
mien mienne miennes miens miettes mieux migraine milieu militaire mille milliers min mine mineur mineure
mineurs minimale minimales minimum minoritaire minuit minuscule minute minutes miroir mis mise misere mises
mission missions mm mme mn mobile mobilite mode modele moderateur modeste modifie modifier moi moignon moin
moindre moins mois moitie molle mollet moment mon monaco monde moniteur monnaie mononucleose monsieur mont
montage montagne montais montant montants monte montee montent monter montre montreal montrer moque moquer
mor moral morceau morceaux mord mordu mordue morgue morphine morsure mort morte mortel morts moselle mosquee
mot moteur motif motifs motivation motive motivee motiver moto mots mou mouches mouchoir mouille mourir
mousse moyen moyenne moyens mp msa mtn mucoviscidose muet muette mule municipal mur mure murs musee musique
mutation mute mutualite mutuelle mwen mystere n na nada nage nager nageur naissance naitre nan nancy
nanterre nantes national nationale nationalite nature ne neanmoins neant necessaire necessite necker nee
negatif negative neige nephrologue nerf nerfs nes nest net nettoie nettoyage nettoye nettoyer neuf
neurologue neutre neuve neuvieme neveu neveux nez ni nice nickel nie niece nimporte niort nir niveau nn no
noces noel noeud noeuds noie noir noire noires noirs noix nom nombre nomenclature nomme noms non nord normal
normale normalement normaux nos notaire note noter notes notez notice notices notification notifie notifiee
notion notre noue nounou nourri nourrir nourris nourrisson nourrit nourriture nous nouveau nouveaux nouvel
nouvelle nouvelles novembre novenbre noye noyee noyer noyes nue nuit nuitee nuits nul nulle nuls num
numerique numero numeros numerotees nuque nus nutrition o obese objet obligatoire oblige obligee obliger
obseques observation observations obstine obtenir obtenu obtiens occasion occupait occupe occuper occupera
occupez ocean octobre oculaire odeur odile oeil oeuf oeufs oeuvre offert office officiel officielle
officiellement officine offre oh oiseau oiseaux ok on oncle oncologie oncologue ongle ongles ont onze
onzieme operateur operation operations operatoire opere operee operer ophtalmo ophtalmologiste ophtalmologue
oppose opposition opticien option or oral orale oralement oran orange ordi ordinaire ordinateur ordinateurs
ordonnance ordonnances ordonner ordre oreille oreiller oreilles organise organisee organisme organismes
orientation original originaux origine orl orphelin orpheline orphelins orteil orteils orthese orthodontie
orthodontiste orthographe orthographie orthopedique orthopediques orthopediste orthophonie orthophoniste
orthoprothesiste os ose osteo osteopathe otage ote otobre ou ouais oubli oublie oubliee oubliees oublier
oublies oubliez ouf oui oups out outil outils outre ouvert ouverte ouvertes ouverts ouverture ouvre ouvrent
ouvrez ouvrier ouvriere ouvriers ouvrir ouvrira ouvrirait overdose oxygene pa pacemaker pacs pacse pacsee
pacses paf page pages paie paiement paiements paient paiera paierai paillasson pain pair paire paisiblement
paix pajemploi palette palier palliatifs pancreas panier panique panne panneau pansement pansements
pantoufles papa paperasse papi papier papiers papy paques paquet par parait parallele paralysie parapet parc
parce parcours pardon pardonne pardonnez pareil parent parental parentale parents parfait parfaitement
parfois paris parking parkinson parlais parlait parlant parle parlent parler parlez parlons parmi paroisse
parole parquet parrain pars part partage partagent partait partant parte partenaire partent partez parti
participation participations participe particulier particuliere particuliers partie partiel partielle
partiels parties partir partirait partis partout parts partum parvenir parvenu pas passage passages passait
passant passe passee passees passent passeport passer passera passerai passes passez passif passons patate
patch patchs pate paternite pates patho pathologie pathologique patience patient patiente patientele
patienter patients patrimoine patron patronale patronales patronne patrons pau paul pause pauvre pauvres
pavillon payait payant payante paye payee payees payent payer payes payeur payez pays paysagiste paysans pb
pc pck pcq pdf pdt peage peau peche pecher pecheur pedagogique pediatre pedicure peignoir peine peintre
peinture pelerinage pelle pelote pelouse penalise penalite penalites penche pend pendant pendre pendu
penibilite penible peniche pensais pense pensee pensees pensent penser pensez pension pensionne pensions
pente pepe perception perceuse percois percoit percu percute perd perdent perdre perds perdu perdue perdues
perdus pere perf perfusion perfusions perime perimee periode periodes peripherique peritonite permanence
permanente permet permets permettez permis perpignan perroquet perruque persiste perso personne personnel
personnelle personnellement personnelles personnes perte pese peser pete peter petit petite petites petits
peu peur peut peuvent peux pfff phares pharma pharmacie pharmacien pharmacienne pharmacies philippine
phlebite phone photo photocopie photocopies photographe photographie photographies photos phrase phrases
physique piano piece pieces pied pieds pierre pierres pigeon pigeons piges pile piles pilule pilules
pilulier pince ping pipi pique piquer piqure piqures pirate pire pis piscine pisse pistolet pitie pizza
pizzas pizzeria pk pkoi placard placards place placee placer places plafond plafonne plage plaie plaies
plaindre plains plaint plainte plaisante plaisanter plaisanterie plaisir plait plan planche plancher
planning plante planter plantes plaque plaques plaquiste plastique plat platane plate plateau plateforme
platre platrier plats please plein pleine pleines pleins pleurais pleurait pleurales pleurant pleure
pleurent pleurer pleut pli plie plier plomb plomberie plombier plonge plongee plongeur plu pluie plume plus
plusieurs plutot pme pmi pneumologue pneumonie pneus poche poches pochette podologue poele poeme poids
poignee poignet poignets poing point pointe points poisson poissons poitrine pole poli police policier
policiere polie poliment polis politesse politique pologne polonais polonaise polyarthrite polyhandicape
pomme pommes pommier pompe pompes pompier pompiers ponctuel pong pont pontage ponts populaire porche port
portable portage portail portait portant porte portee portefeuille portent porter portes porteuse portez
portiere porto portugais portugaise portugal pose posee poser poses posez positif position possede
possibilite possible post postal postale poste postee poster posterieure posters pot potager potassium pote
potes pots poubelle poubelles pouce poulailler poules poulet pouls poumon poumons pour pourboire pourcentage
pourkoi pourquoi pourra pourrai pourrais pourrait pourrez pourri pourrie pourriez pourront poursuit
poursuites poursuivi poursuivre pourtant pousse poussee pousser poussette poutre pouvais pouvait pouvez
pouviez pouvoir pouvoirs pouvons pq pr praticien praticiens pratique prealable preavis precaution precedent
precedente precis precisant precise precisement preciser precision prefecture prefere preference prefererais
prefet prejudice preleve prelevee prelevement prelevements prelever premature premier premiere premieres
premiers prenais prenait prenant prenatal prend prendra prendrai prendrait prendre prends prenez prenne
prennent prenom prenoms prenons prepa prepare preparer pres prescription prescrit prescrite prescrites
prescrits presence present presente presentee presenter president presque presse presser pressing pression
prestataire prestation prestations pret prete pretend pretendu pretexte pretre preuve preuves prevenez
prevenir prevention prevenu prevenue previens previent prevoir prevoit prevoyance prevu prevue prie priere
primaire prime primes principal principale principe printemps prioritaire priorite pris prise prises prison
prive privee prix pro probleme problemes procede procedure proces prochain prochaine proche proches
procuration produire produit produits prof professeur professeure profession professionnel professionnelle
professionnelles professionnels profil profite profiter profond programme programmee programmes progressive
projet projets prolongation prolonge prolongee prolonger promener promesse promesses promet promis promise
prononce prononcee propos propose proposer proposez proposition propre proprement propres proprietaire
proprio prorata prostate protection protections protege protegee proteges prothese prothesiste protocole
prouvant prouve prouver provisionnelles provisoire provisoirement prud psoriasis psy psychiatre psychiatrie
psychiatrique psychologique psychologue ptdr ptet ptit ptite ptn pu pub public publicites publics publique
puce pue puericultrice puis puisqu puisque puisse puits pull pulls puma punition pupille pure purement purge
pus putain pyjama qd qq qqn qqun qu qua quai qualite quand quarante quart quartier quarts quatorze quatre
quatrieme quavant que quebec quel quelle quelles quelqu quelque quelques quelqun quelquun quels quemander
question questionnaire questions queue qui quiconque quil quils quimper quincaillerie quinzaine quinze
quittance quitte quitter quittes quoi quoique quon quotient r raccompagne raccroche raccrocher rachat
rachete racheter raclette raconte raconter radars radiateur radiation radie radiee radier radio radiologie
radios rage raide rails raison raisonnable raisons rajouter rale rallonge ramadan ramasse ramasser rambarde
rame ramene ramenee ramener rampe rancune rang range rangee ranger ranges rangez rapide rapidement rappel
rappele rappeler rappelez rappelle rappels rapport rapporte rapporter rare ras rase rasoir rassurez rate
ratee rater rats rattache rattachee rattachement rattacher rattaches rattrape ravi raye rayez rayon rayons
rdv re rea readaptation realite reanimation rebonjour rebord recalcul recalcule recalculee recalculees
recalculer recapitulatif recent recepisse reception recette recettes recevable recevait recevez recevoir
recevra recevrez recharge rechaud recherche rechute recidive recit reclamation reclamations reclame reclamee
reclament reclamer reclamez reclassement recois recoit recoive recoivent recommandation recommande
recommandee recommandes recommence recommencer recommencera recommencons reconnais reconnaissance
reconnaisse reconnaissent reconnait reconnaitre reconnu reconnue reconnues reconnus recopie recopier recours
recousu recouvrement recrache recreer rectificatif rectification rectificative rectifie rectifiee rectifier
recto rectorat recu recue recues recule recuperation recupere recuperer recus redemande redemander
redemandez redemarrer redescendre redige rediger redire redit redonne redresse redressement reduction reduit
reduite reeduc reeducation reel reelle reellement reexamen reexpliquer refaire refais refait refaite
refaites reference referent referente referme reflechi reflechir reforme refuge refugie refus refuse refusee
refusees refusent refuser refuses refusez regard regardant regarde regardee regardent regarder regardez
regime regiment regimes region regional registre regle reglee reglees reglement reglements regler regles
regret regrette regul regularisation regularise regulariser regularite rein reinitialiser reins rejet rejete
rejetee rejetees rejetes rejets rejette rejoindre rejoins rejoint reklamasion relache relaie relaient relais
relance relancer relances relation relations relative relevait releve relever releves releveur religieuse
reliquat relire relis relisant relise relisez reliure reloge relogee reloges relu remarche remarie remariee
remarque remarquez remboursable rembourse remboursee remboursees remboursement remboursements rembourser
rembourses remboursez remercie remerciee remerciements remercier remet remets remette remettez remettre
remis remise remission remonte remonter remorque remplacant remplacante remplace remplacee remplacement
remplacer remplacez rempli remplies remplir remplis remplit remue rencontre rencontrer rend rende rendez
rendra rendre rends rendu rendue rendus renforcee rennes renonce renoncer renonciation renouvele renouvelee
renouveler renouvelle renouvellement renseigne renseignement renseignements rente rentes rentrant rentre
rentree rentrer rentres renverse renversee renverser renvoie renvoient renvoye renvoyee renvoyer renvoyez
reparateur reparation reparatrice repare reparee reparer reparle repars repart repartent reparti repartie
repartir repas repasse repasser repeint repete repeter repetition repit repond repondait reponde repondent
repondeur repondez repondra repondrai repondre reponds repondu reponse reponses report reporte reporter
reportes repos reposant repose reposee reposer reposez reprend reprendra reprendrai reprendre reprends
repreneur repreneurs reprenez reprenne reprennent reprenons representant represente representer repris
reprise reprises reproche republique requalifie requete rer reseau reseaux reserve reserver reserves reside
residence resident residente residents resilie resilier respect respecte respectee respects respectueusement
respirateur respiration respiratoire respire respirer responsable ressemble ressort ressortie ressource
ressources ressusciter restait restant restante restaurant restaurateur restauratrice reste restee restees
restent rester restera restes restitue restituer restitution resto restos resultat resultats resume resumer
retabli retablie retablir retablissement retard retenez retenir retenu retenue retenus retienne retient
retire retiree retirer retires retirez retombe retorque retour retourne retournee retourner retours retrait
retraite retraitee retraites retravaille retroactif retroactive retroactivement retrouve retrouvee retrouver
retrouvera retrouvez reum reunies reunion reussi revalorisee revanche reve reveil reveille reveillee
reveiller revenez revenir revenons revenu revenue revenues revenus rever reverence reverra reverse reversion
reviendra reviendrai revienne reviennent reviens revient revis revise reviser revision revoir revois revoyez
revoyure revu revue rez rgpd rh rhone rhumatismes rhumatologue rhume ri riait riant rib riche rideau rideaux
ridicule rien rigolant rigole rigueur rire ris risque rit riviere riz robe robes robinet robot robots rocade
rode roger role roman rompu rond rondes ronfle ronge rose roses rosiers roti roue rouen roues rouge rouges
roulant roule rouleau rouler roumain roumaine roumanie route routier routiere rouvert rouvre rouvrir royan
rsa rsi ruban rubis rubrique ruches rue rugby rugbyman ruine rupture rurale russe rythme s sa sac sache
sachent sachet sachez sacoche sacs sage sagesse saigne saigner saint sainte sais saisi saisie saisine saisir
saisis saisit saison saisonnier saisonniere saisonniers saisons sait salaire salaires salam salarie salariee
salariees salaries sale salive salle salon salue salut salutations samedi samu sandwich sang sangle sanguin
sanitaire sans sante saoule sardines sarl sarrete sas satisfaction satisfait sature sauf saura saurai
saurais saurait saut saute sauter sauve sauvegarde sauvez savais savait savent savez savoir savon scan
scandaleux scanne scanner scarifie scelles scene schizophrene sciatique scie scierie sclerose scolaire
scolarite scoliose scooter scotch scotche scrabble sculpteur sdf se seance seances seau sec seche secheresse
second secondaire seconde secondes secoue secours secret secretaire secretariat secrete secteur secu
securise securite sein seize sejour sejours sekurite sel selles selon semaine semaines semblant semble
semelle semelles semestre semoule senegal seniors sens senti sentir separation separe separee separer
separes sept septembre septieme sequelle sequelles sequestre sequestree sera serai seraient serais serait
serez serie serieusement serieux seringue seront serrant serre serree serres serrure serrurier sers sert
servent serveur serveurs servez servi service services serviette servir servira ses session sest setanbre
sete seuil seul seule seulement seuls severe sevrage sevre sexe shirt si siege sien sienne siens sieste
siffle sigles signale signalement signaler signature signe signee signees signer signes signifie signifiee
silence silicose silo simple simplement simples simulateur sincerement sinceres sinon siret site situation
six sixieme ske ski slt smic sms snack sncf social sociale sociales sociaux societe soeur soeurs soi soient
soif soignante soignantes soigne soignee soigner soignes soin soins soir soiree soirees soirs sois soit
soixantaine soixante sol solde soldee solder soleil solidaire solidarite solide solitude sollicite
sollicitee solliciter sollicitons solo solution sombre somme sommeil sommes somnifere somniferes son sonde
sonne sonner sonnette sont sophrologue sorry sors sort sortait sortant sorte sortez sorti sortie sorties
sortir sortira sortis sos sou souci soucis soudain soudeur souffle souffler souffrance souffre souffrir
souhaite souhaiterais souhaitez soulage soulagee soulagement soulevant soumets soumises soupconne soupe
soupes soupire souplesse sourd sourde sourds souri souriant sourire souris sourit sous soussignee souterrain
soutien soutient souvenir souvent souviens souvient soyez spa special specialise specialisee specialiste
specialistes spectacle spondylarthrite sport sportif squat squatte sri ssi st stabilise stabilisee stable
stade stage stagiaire standard station statistiques statue statut statuts stent stents stock stomie stop
stoppe stoppee stp strasbourg stress structure studio stylo su subi subrogation subvention succession sucre
sucree suede sueur sueurs suffi suffira suffirait suffire suffisait suffit suffoque sui suicidaire
suicidaires suicide suis suisse suit suite suivait suivant suivante suivantes suivants suive suivi suivie
suivis suivra suivre sujet sup super superieur supermarche supplement supplementaire supplementaires supplie
support supporte suppose suppression supprime supprimee supprimer supprimez sur surdite sure surement
surendettement surf surprise sursis surtaxe surtout survecu surveillance surveillant surveille surveiller
survenu survit survivant suspend suspendre suspendu suspendue suspendues suspens suspension suture svp sympa
syndic syndical syndicat syndrome systeme t ta tabac table tableau tableaux tablette tablier tache taches
tacite taf taillade taille taire tait talon talons talus tamoul tampon tamponne tamponnee tampons tant tante
tantot tape tapee taper tapez tapis tapissier tard tardif tardive tarif tas tasse taux taxation taxe taxi
taxis tchat te technicien technique tee teint tel tele telealarme telecharger telecommande teleconsultation
telefone telephone telephoner telephonique teletransmis teletransmission teletravail telle tellement
temoigne temoigner temoin temoins tempe tempete temporaire temps tenais tenait tenant tend tendinite tendon
tendu tenez tenions tenir tennis tensiometre tension tentative tentatives tente tenu tenue terme termes
terminale termine terminee terminer terminus terrain terre terrible terribles territoire tes test testament
tests tete tetraplegique tetu tetue texte textes texto thailande theatre theorique therapeutique thermal
thermale thermes thermos thionville thorax thune thyroide tibia ticket tickets tiendra tienne tiennent tiens
tient tierce tiers tilleuls timbre timbres tire tirer tiroir tisane titre titulaire tjr tjrs tjs tkt toc toi
toilettage toilette toilettes toit toits toiture tomates tombait tombe tombee tombees tombent tomber tombes
ton tond tondeuse tondu tonton toque torchon tordue torse tort tot total totale totalite tou toubib touchait
touche touchee touchent toucher touchera touches toujours toulouse tour tournait tourne tournee tournees
tourner tours tous toussaint tousse tousser tout toute toutes toux tps trace traces traceur tracteur
traducteur traduction traductrice traduire traduis traduit train traine trainer trains trait traitant traite
traitee traitement traitements traiter traiteur traits trajet trajets tram tranche trancher tranches
tranquille tranquillement tranquilles trans transfere transferer transferez transfert transforme transmet
transmets transmettez transmettre transmis transmise transpire transport transporte transporteur transports
trappe traumatique traumatisme travail travaillais travaillait travaillant travaille travailler travailleur
travailleurs travailleuse travaux travers traverse treize trema tremble tremblent trembler trempe trente
tres tresor tresorerie tresorier tresoriere tri tribunal tricote trie trier trimestre trimestres trimestriel
trimestrielle triple trisomique triste tro trois troisieme trompe trompee tromper tronconneuse trop trotte
trottinette trottoir trou trouble troubles trous trousse trouve trouvee trouvent trouver trouvera trouverez
trouvez truc truck trucs ts tt tu tube tue tuee tuent tuer tuera tuerait tuez tuiles tumeur tunis tunisien
tunnel turc tutelle tuteur tutrice tuyau tuyaux tva tympan type types ukraine ukrainienne ulcere ultime un
une union unique uniquement unite universitaire untel urgence urgences urgent urgente urinaire urine urssaf
usage usager usant usb use usee usine utile utiles utilise utiliser utilite va vacances vacataire vacations
vaccin vaccins vache vaches vais vaisselle valable valence valeur validation valide validee valider valides
valise valises valoir value vannes vapeur varicelle vas vasculaire vase vaudrait vaut veau vecu vehicule
veille veilleur veilleuse veines velo velos venais venait vend vendange vendanges vendeur vendeuse vendre
vendredi vends vendu vendue venez venir vent vente ventilation ventoline ventre venu venue venus verbal
verbalement verglas verification verifie verifier verite vernis verra verrai verre verres verrez verront
verrou verrouille vers verse versee versees versement versements verser verses versez version versions verso
vert verte verticalisateur vertiges vesicule vessie veste vestiaire vestiaires vetements veterinaire veu
veuf veuille veuillez veulent veut veuvage veuve veux vexe via viaduc viager viande victime victimes vide
videe video videos vider vides vie vieille vieilles vieillesse vien viendra viendrait vienne viennent viens
vient vierge vierzon vietnam vietnamienne vieux vigilance vigile vigne vignes vih village ville vin vingt
vingts viol violee violence violences violent violet violette violettes virage vire viree virement virements
virer virez virgule vis visa visage vise visible visiblement visio visite visites visse vit vital vitale
vite vitre vitres vitrine vivais vivait vivaldi vivant vivante vivants vive vivement vivent vivons vivre
vivres vo voazine vocal vocale voeux voi voici voie voient voies voila voile voir vois voisin voisine
voisins voit voiture voix vol volant vole volee voler voles volet volets voleur voleurs voleuse volontaire
volontairement volonte volontes volontiers vomi vomir vomis vomit vont vos vote votre vou voudra voudrais
voudrait voudrez voudrions voulais voulait voulez vouloir voulons voulu vous voyage voyageur voyais voyait
voyant voyez vrac vrai vraie vraiment vrais vs vsl vtc vu vue vues vus week weekend wesh wifi x y ya yaourt
yavait yen yeux yo zappe zero zona zone zot zut
"""
TYPED = frozenset(_TYPED.split())
