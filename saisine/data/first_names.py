"""Common first names, folded: they tell « Rabot Étienne » from « Étienne Rabot ».

Names borne in France over the last eighty years, in common use; nobody in particular. A name that is not
listed changes nothing: the order written is then kept.
"""

_NAMES = """
abdallah abdel abdelkader abel adam adele adeline adrien adrienne agathe agnes ahmed aicha aimee alain alan
alban albert aldo alex alexandra alexandre alexia alexis alfred ali alice alicia alina aline alison alix
alma alphonse amadou amandine ambre amel amelia amelie amina aminata amine amir anais anas anastasia andre
andrea andree ange ange-marie angele angelina angelique anita anna annabelle anne annette annick annie anouk
anselme anthony antoine antoinette antonin antonio apolline ariane arielle aristide arlette armand armelle
arnaud arthur assia astrid aude audrey auguste augustin aurelie aurelien aurore axel axelle aya ayoub aziz
baptiste barbara bastien beatrice beatriz benat benedicte benjamin benoit berangere bernadette bernard
berthe bertrand bilal blanche blandine boris boubacar brahim brice brigitte bruno camille capucine carine
carla carole caroline catherine cecile cedric celeste celestin celia celine chantal charlene charles
charline charlotte chloe christelle christian christiane christine christophe cindy claire clara clarisse
claude claudette claudie claudine clea clemence clement clementine clotilde colette colin coline constance
constantin coralie corentin corinne cyril cyrille dalila damien daniel daniela daniele danielle daphne david
deborah delphine denis denise diane didier dimitri dina djamel dominique dorian doriane dorothee driss dylan
edgar edith edmond edouard eduardo elena eliane elias elie eliott elisa elisabeth elise ella elodie eloise
elsa emeline emile emilie emilien emma emmanuel emmanuelle enora enzo eric erica erika ernest erwan erwann
esteban estelle esther ethan etienne eugene eugenie eva evan eveline evelyne fabien fabienne fabrice fadila
fanny farid farida fatiha fatima fatma fatou faustine felicie felix fernand fernande fiona flavie florence
florent florian floriane francis franck francois francoise frederic frederique gabin gabriel gabrielle gael
gaelle gaetan garance gaspard gaston gautier genevieve geoffrey georges georgette gerald geraldine gerard
germain germaine ghislain ghislaine gilbert gilberte gildas gilles gisele gregoire gregory guillaume gustave
guy gwenael gwenaelle gwendal gwendoline habib hakim halima hamid hamza hanna hannah hassan hector helene
heloise henri henriette herve hicham honore hortense hubert hugo hugues ibrahim ibrahima idriss ilan ilona
ilyes imane ines ingrid irene iris isaac isabelle ismael ivan jacky jacob jacqueline jacques jade jamal
jamila janine jasmine jason jean jeanine jeanne jeannine jennifer jeremie jeremy jerome jessica jessy
joachim joanna jocelyn jocelyne joel joelle johan johanna jonas jonathan jordan jose joseph josephine
josette josiane josselin joyce juan judith jules julia julian juliana julie julien julienne juliette julio
justin justine kader kamel karim karima karine kenza kevin khadija khaled killian laetitia lahcen laila lara
laura laure laurence laurent laurette laurie laurine lea leana leane leila lena leo leon leona leonard
leonie leonora leontine leopold leslie lila liliane lina lionel lisa lise lison loan loane loic lois lola
loretta lorraine lou louane louis louise louna loup luc luca lucas lucette lucie lucien lucienne lucile
ludivine ludovic luis lydia lydie lyna maelle maelys maeva magali magalie mahamadou maia mailys maite
maiwenn malek malik malika malo mamadou manon manuel manuela marc marceau marcel marceline marcelle margaux
margot marguerite maria mariam mariama marianne marie marielle marilyne marina marine mario marion marius
marjorie marlene marthe martial martin martine marvin maryline maryse maryvonne mateo matheo mathias mathieu
mathilde mathis mathurin matteo matthieu maud maurice maurine maxence maxime maximilien maya medhi megane
mehdi melanie melina melissa mercedes meriem meryem michael michel michele micheline michelle miguel mikel
mila milan milo mireille mohamed mohammed moise monique morgan morgane moussa muriel murielle mustapha
mylene myriam nabil nadege nadia nadine naima naomi nassim natacha natalie nathalie nathan nathanael nawel
nelly nicolas nicole nina ninon noah noel noelle noemie nolan nolwenn nora norbert norma odette odile oihana
olga olivia olivier omar ondine ophelie oriane oscar oumar pablo pamela paola pascal pascale patrice
patricia patrick paul paula paule paulette pauline pedro peio perrine philippe philippine pierre pierrette
priscilla prosper quentin rachel rachid rachida raoul raphael raphaelle rayan raymond raymonde rebecca
regine regis reine remi remy renaud rene renee reto reynald ricardo richard rita robert roberte robin roger
roland romain romane romeo romuald ronan rosa rosalie rose roselyne rosine roxane ruben rudy ryan sabine
sabrina sacha said salah salim salima salome salomon samantha sami samia samir samuel sandra sandrine sandy
sara sarah saskia sebastien selena selim selma serge sergio severine sibylle sidonie siham simon simone
sissoko soazig sofia sofiane solange solene sonia sophia sophie soraya stanislas stefan stella stephane
stephanie stephen steve steven suzanne suzette suzie sylvain sylvaine sylvette sylvia sylviane sylvie tanguy
tania tatiana teddy teo teresa tesfay thais thea theo theodore theophile therese thibaud thibault thibaut
thierry thomas tiago timothee titouan tom tony toussaint toussainte tristan ulysse urbain ursule valentin
valentine valerie valery vanessa vera veronique vicky victoire victor victoria victorine vincent violaine
violette virgile virginie viviane wafa walid warren wassim wendy wilfried william xabi xavier yacine yael
yanis yann yannick yannig yasmina yasmine yassine ylan yoann yohan yolande youcef youssef yves yvette yvon
yvonne zacharie zahra zelie zineb zoe zohra
"""
FIRST_NAMES = frozenset(_NAMES.split())
