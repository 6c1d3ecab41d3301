"""Common first names, folded: they tell « Rabot Étienne » from « Étienne Rabot ».

Names borne in France over the last eighty years, in common use; nobody in particular. A name that is not
listed changes nothing: the order written is then kept.
"""

_NAMES = """
abdallah abdel abdelkader abel achille adam adama adele adeline adil adrien adrienne agathe agnes ahmed
aicha aimee aissata aissatou akim alain alan alassane alban albert alberto aldo alejandro aleksandra
alessandro alex alexandra alexandre alexane alexia alexis alfred alhassane ali alice alicia alina aline
alioune alison alix alma alois alphonse amadou amandine amaury ambre ambroise amel amelia amelie amina
aminata amine amir ana anais anas anastasia anatole anderson andre andrea andree andrei andres ange
ange-marie angela angele angelina angelique angelo anh anicet anis anissa anita ann anna annabelle annaelle annaig
anne annette annick annie anouk anselme anthony antoine antoinette antonia antonin antonina antonio antony
anya apolline aram archibald ariane arielle aristide arlette armand armando armelle arnaud arnold arthur
arthus asma assia astou astrid athena aubin aude audrey augusta auguste augustin augustine aurelia aurelie
aurelien aurelio aurore ava axel axelle aya aymeric aymerick ayoub ayse aziz azzedine bachir badr balthazar
baptiste baptistine barbara barnabe bastien beatrice beatrix beatriz bechir benat benedicte benedikt
benjamin benjamine benoit berangere bernadette bernard berthe bertille bertrand bettina bilal binta bintou blaise
blanche blandine bogdan boris boualem boubacar bouchra bozena brahim brandon brenda brice brieuc brigitte
bruno bryan calista calixte camelia camille candice capucine carine carla carlo carlos carmela carmen carole
caroline casimir cassandra catalina catherine cathy cecile cedric celeste celestin celia celina celine cesar
chahinez chantal charlene charles charlie charline charlotte cheikh cherif chiara chloe christel christelle
christian christiana christiane christina christine christophe christopher ciara cindy claire clara clarence
clarisse claude claudette claudia claudie claudine claudio clea clelia clemence clement clementine cleo
clotilde clovis colette colin coline conchita conrad constance constantin consuelo coralie corentin
corentine corinne cornelia coumba cyprien cyriaque cyril cyrille dalia dalila damien daniel daniela daniele
danielle danila danuta daouda daphne dario david davy dayana deborah delia delphin delphine denez denis
denise desiree diana diane didier diego dieudonne dimitri dina djamel djamila djibril dolores domingo dominica
dominique donatien dorian doriane doris dorothe dorothee dragan dramane driss dylan ebrahim edgar edith
edmond edouard edson eduardo edwige efflam elea elena eleonore elian eliane elias elie eliette elijah elina
eline eliott elisa elisabeth elise elissa ella eloan elodie eloise elouan elsa elsie elvira elvire emeline
emile emilie emilien emma emmanuel emmanuelle emna emy enguerrand enora enrique enzo eric erica erika ernest
ernestine erwan erwann esma esperance esteban estelle estephe esther ethan etienne eudes eugene eugenie
eulalie eustache eva evan evelina eveline evelyne evgeni evrard ezio fabien fabienne fabio fabiola fabrice
fadi fadila faiza fanny fantine fares farid farida fathia fatiha fatima fatimata fatma fatou fatoumata
faustin faustine faycal federico felicia feliciano felicie felicien felicite felix fernand fernanda fernande
fernando filipe fiona fiorella firmin firmine flavie flavien flora florence florent florian floriana
floriane florina fouad foued fouzia francesca francesco francis francisca francisco franck francois
francoise frank fred freddy frederic frederique gabin gabriel gabrielle gael gaelle gaetan gaia garance
gaspar gaspard gaston gauthier gautier gaya genevieve geoffrey georges georgette gerald geraldine gerard
geraud germain germaine germano germinal ghislain ghislaine ghita gianni gilbert gilberte gildas gilles
ginette gino ginou giovanni gisele giuseppe gladys gloria godefroy gonzague gorka graziella gregoire gregory
greta gretel guenole guerric guilhem guillaume gustave guy guylaine guylene gwenael gwenaelle gwendal
gwendoline gwenola habib habiba haby hada hadja hafid hafida hafsa hakim halima hamadi hamid hamidou hamza hanae
hanane hanna hannah hans haroun harouna hasna hassan hassane hayat hector heidi helena helene helga heloise
henri henriette henry herbert hermance hermann hermine herve hicham hilaire hind hocine honore hortense
houria houssam hubert hugo hugues huguette huong ian ibrahim ibrahima ibtissem idir idriss igor ikram ilan
ilona ilyes imad iman imane imen imran inaya ines ingrid inna iolanda ionut irene irina iris irma isaac isabelle
isaure isidore islem ismael issa itziar ivan ivana ivo jacek jackie jacky jacob jacqueline jacques jacquie
jacquy jad jade jalil jamal james jamila jan jana janette janine janis jasmine jason jawad jean jeanine
jeanne jeannette jeannine jeannot jeffrey jennifer jenny jeremie jeremy jerome jerzy jessica jessy jimmy
joachim joanna joao joaquim jocelin jocelyn jocelyne joe joel joelle joey johan johanna john johnny jonas
jonathan jordan jordane jorge jose josef josefina joseph josephe josephine josette joshua josiane josselin
josue josyane joyce juan juana judith jules julia julian juliana juliane julie julien julienne juliette
julio justin justine kader kadiatou kadidia kadija kahina kais kamel kamil kamila kamilia karen karim karima
karin karine karl karol kassandra katarina kate katell kathleen kathy katia kelly kelya kenneth kenny kenza
kerwan ketty kevin keziah khadidja khadija khaled khalid khalil killian kim krystyna kyllian ladislas
laetitia lahcen lahoucine laila lakhdar lamia lamine lana lanna lara larissa latifa laura laure laureen
laureline laurence laurent laurette laurie laurine lazar lazare lea leana leandre leandro leane leia leila
lena leny leo leon leona leonard leonce leonid leonie leonne leonora leontine leopold leslie liam lila lilas
lilia lilian liliana liliane lilianne lilou lily lina linda linh lionel lionelle lisa lisandro lisbeth lise
lison livia loan loane lobna loic lois lola lorena lorenzo loretta loris lorraine lotfi lou louane louay loubna
louis louisa louise louisette louna loundja lounes loup luc luca lucas luce lucette lucia luciana luciano
lucie lucien lucienne lucile lucio lucrece ludivine ludovic luigi luis luisa luna lydia lydie lylia lyna
lysiane madeleine mady mael maelie maeline maelle maelys maeva magali magalie magda magdalena magdeleine magid
mahamadou mahdi maia mailys maissa maite maiwenn majid malcolm malek malik malika malo mamadou mame manel
manolo manon mansour manuel manuela manuella marc marceau marcel marcela marceline marcelle marcello marcia
marco marek margareth margarita margaux margot marguerite maria mariam mariama marianne mariannick marie
marielle mariette marilou marilyn marilyne marina marine marinette mario marion marisa marius marjolaine
marjorie marlene marta marthe martial martin martine marvin mary maryline maryse maryvonne massimo mateo
matheo mathias mathieu mathilda mathilde mathis mathurin matilde matteo matthias matthieu matthis maud
maureen maurice mauricette mauricia maurine maxence maxime maximilien maximin maya mayeul mayline medhi
megane mehdi mehmet mekki melanie melchior melina melissa melissandre melody mercedes meriadec meriem
merouane meryem meryl micael michael michaela michel michele micheline michelle mickael miguel miguelina
mikael mikel mila milan milena milia milo mina minh mireille miriam miriana mirna mohamad mohamed mohammed
moise mokhtar mona monia monique morgan morgane mouna mounir mounira mourad moussa muriel murielle mustafa
mustapha mylene myriam myrtille nabil nabila nacer nadege nadia nadine nadir nadira nael naim naima najat
najet najib nancy nanette naomi naomie narcisse nassim nassima nassir nassira natacha natalia natalie
natasha nathaelle nathalie nathan nathanael nathanaelle nawel ndeye nedjma neil nelly nelson nestor ngoc
nicaise nicola nicolas nicole nicoletta nikita nils nina nino ninon nivine noa noah noam noel noelie noeline
noelle noemie nolan nolwenn nora norbert nordine norma noufissa nour nouria oceane octave odette odile odilon
odon oihana olena olga oliver olivia olivier olympe omar omayra ombeline ondine onesime ophelie orane oriane
orlane oscar oswald othmane otto ouassila oumar oumou ousmane oussama owen pablo palmyre paloma pamela paola paolo
pascal pascale pascaline patrice patricia patricio patrick patrizia paul paula paule paulette pauline paulo pavel
pedro peggy peio penelope pernelle perrine peter petronille philibert philiberte philippe philippine
philomene pierre pierrette piotr poppy priscilla prosper prosperine quentin quentine quitterie rabah rabia
racha rachel rachid rachida radia rafael rafaela rafik raimundo raissa ralph ramata ramona ramzi raoul
raphael raphaelle raul rayan rayane raymond raymonde raymondine rebeca rebecca redouane regine regis
reinaldo reine remi remy renald renata renato renaud rene renee reto reynald reynaldo rhita riad ricardo
richard rim rita rkia robert roberta roberte roberto robin roch rochdi rodolphe rodrigo rodrigue roger
roland rolande romain romane romeo romuald ronald ronan rosa rosalie rosaline rosario rose roseline roselyne
rosemonde rosine rosita rosy roxane roza ruben rudy ruth ryan sabine sabrina sacha sadia sadio safa safia
safiya said saida salah salif salim salima sally salma salome salomon salvador salvatore samantha samba sami
samia samir samira sammy samuel samy sandra sandrine sandro sandy santiago sara sarah saskia saverio
scarlett sebastien seddik segolene sekou selena selene selim selma semra serena serge sergio serigne servane
severin severine severino seydou shana shirley sibylle sidi sidney sidonie siham silvere silvia simeon simon
simona simone sissoko sixte sixtine slimane smail soazig sofia sofian sofiane sohan soizic solange solene
solenne soline solveig sonia sophia sophie soraya sorin souad soufiane soukaina souleymane stan stanislas
stanislawa stefan stella stephan stephane stephania stephanie stephen steve steven stevie sullivan suzanne
suzel suzette suzie suzy svetlana sybille sylvain sylvaine sylvester sylvestre sylvette sylvia sylviane
sylvie tahar tamara tanguy tania tarek tariq tatiana tatyana tawfik tayeb teddy telma teo teodor terence
teresa tesfay tessa thadee thais thea thelma theo theodora theodore theophile theotime therese thibaud
thibauld thibault thibaut thibeault thierno thierry thomas tiago tifany tiffany timeo timothee tina titouan
tobias tom toma tomas tomasz tony toufik toussaint toussainte tracy trinh tristan trung tuan tugdual ugo
ulrich ulysse urbain ursula ursule valdo valentin valentina valentine valentino valere valeriane valerie
valery vanessa vanina vasco venance vera veronika veronique vianney vicky victoire victor victoria victorien
victorine vilma vincent vincente violaine violeta violette virgile virginia virginie vitalie vito viviana
viviane vladimir wafa waldemar walid walter wanda warren wassila wassim wendy wilfrid wilfried wilhelm
william willy wilson wladyslaw wolfgang xabi xavier xiang yacine yael yahia yakouba yamina yanick yanis yann
yannick yannig yannis yao yasin yasmina yasmine yassin yassine yassir yazid ylan yoan yoann yohan yohann
yolaine yolande youcef younes youness yousra youssef youssouf ysaline yseult yusuf yvan yveline yves yvette
yvon yvonne zacarie zacharie zahia zahra zaid zaina zakaria zakia zara zeineb zelda zelia zelie zephyr
zeynep ziad zina zineb zinedine zita zoe zohra zoubida zouhair zoulikha
"""
FIRST_NAMES = frozenset(_NAMES.split())
