"""What people say that tells in what capacity they write: patterns on a spelled-out text, by kind of person."""

import re

from saisine.reading.trades import (
    CARE,
    EMPLOYED,
    FREE,
    HELP_HOUSE,
    HELPED,
    HELPER,
    HOME_STAFF,
    STAFF,
)

_OPENS = (
    r"(?:(?:^|[.!?:;(] ?)(?:(?:bonjour|bonsoir|salut|coucou|hello|slt|bjr|madame|monsieur|mesdames|messieurs|le mediateur|la mediatrice|alors|bon|voila|donc|ben|oui|et),? (?:et |ou )?){0,4}|"
    r"\b(?:moi|en tant qu[e'’]|en qualite d[e']|je suis|chui|j'etais|je fus|j'ai ete|suis|nous sommes|on est|etant|comme|metier de|poste d[e']|je fai(?:s|sais)|je (?:travaille|bosse|bossais|travaillais|exerce)(?: comme| en tant que| en qualite de)|j'exerce (?:le metier de|comme))[ ,]*)"
    r"(?:(?<!^)(?<![.!?:;(] )(?<![.!?:;(])(?:une? )|de |d'|simple |jeune |vieille? |ancien(?:ne)?s? |ex[- ]|petite? |modeste |actuellement |toujours |aussi |encore |deux |trois |aujourd'hui |maintenant |desormais |devenue? )*"
)
"""Where people say what they are: at the head of a sentence, or after « je suis »."""
_ENDS = r"(?: \w+(?:als?|ales?|iques?|in|ine|aires?|eur|ive|if|istes?|iere?|ante?|ables?))?(?= ?(?:$|[,.:;!?()/-]| (?:a|au|aux|en|de|des|du|d'\w+|dans|chez|depuis|pendant|et|puis|pour|sur|liber\w+|convention\w+|titulaire|installee?|associee?|remplac\w+|retraitee?|salariee?|scolaire|hospitali\w+|exercant|diplomee?|independante?|que|qui|mais|alors|je|j'\w+|on|mon|ma|mes|le|la|l'\w+|nous|notre|nos|avec|sans|\d+|une?|il|elle|toujours|municipale?|agreee?|polyvalente?|agricole|immobili\w+|litteraire|d')\b))"
_ANY = r"(?:\w+ ){0,2}"
PARTNER = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_OPENS}(?:(?!(?:mon|ma|mes|une?|la|le|les|cette|notre|votre|leur|son|sa|l'|syndic|tresori\w+|president\w*)\b)\w+ )?{HELPER}",
        rf"{_OPENS}(?:la |le |l'|au nom d[eu] (?:la |l')?|je travaille (?:au|a la|dans un|dans une|pour (?:le|la|une|un)) )?{HELP_HOUSE}\b(?! (?:m'|me |ne |n'|a (?:dit|refuse|repondu)|ma ))(?= ?(?:[:,.]|de |d'|du |des |a |en |aux? |\w+ ?[:,]))",
        rf"\b(?:notre|nos) (?:petite? |jeune )?{HELP_HOUSE}\b",
        rf"(?:^|[.,;] ?|\b(?:ecris|agis|interviens|conteste|reclame|saisis|demande) (?:\w+ )?)au nom d'une? {_ANY}{HELPED}\b|\bmandatee? par (?:le|la) (?:juge|tribunal)|\b(?:situation|cas|dossier) d'une? {_ANY}{HELPED} (?:que|de notre|suivi|accompagne|heberge)|\bune? {_ANY}(?:usag\w+|beneficiaires?|residente?|adherente?|mineure?|jeune) (?:de (?:notre|nos|mon)|confiee?)\b",
        r"\b(?:notre|mon) (?:association|foyer|centre|service|structure|permanence|maison|dispositif|equipe|etablissement) (?:\w+ ){0,2}(?:accompagne|suit|aide|appuie|soutient|heberge|accueille|d'accompagnement|d'aide|defend)",
        r"\b(?:une?|deux|trois|plusieurs|certains) de nos (?:adherent|resident|beneficiaire|usag|protege|hebergee?|jeune|locataire)",
        rf"\bje vous (?:rapporte|soumets|expose|signale|presente|relate|decris|alerte sur|fais part) (?:\w+ ){{0,3}}d'une? {_ANY}{HELPED}\b",
        rf"\b(?:j'accompagne|j'assiste|je suis l'accompagnant\w* d|nous accompagnons|nous suivons|j'aide|nous aidons|nous hebergeons|je suis au quotidien|j'interviens (?:pour|aupres d)|j'appuie|je relaie la demande d|"
        rf"je gere les (?:comptes|papiers|affaires) d|je represente|je m'occupe d|nous nous occupons d|nous assistons|nous defendons|nous appuyons|je vous (?:ecris|saisis|sollicite|contacte|signale|adresse)(?: \w+){{0,3}} (?:pour|au nom d|de la part d)|j'(?:ecris|agis) (?:pour|au nom d)|je suis (?:charge|mandate)e? d)"
        rf"e? ?(?:'|')?(?:une?|des|d'une?|l'une? de (?:nos|mes)|plusieurs|trois|deux) {_ANY}{HELPED}\b(?! de (?:ma|mon) )",
        rf"\b(?:un|une) {_ANY}{HELPED} (?:que (?:je suis|j'accompagne|nous suivons|nous accompagnons|nous hebergeons|l'on suit)|(?:suivie?|accompagnee?|hebergee?|domiciliee?|orientee?|accueillie?) (?:par|chez|dans|a) (?:notre|nos|nous|mon|la structure|l'association))",
        rf"\b{HELPED} (?:\w+ )?(?:de|dans|chez|domiciliee? (?:chez|dans|a)) (?:nous\b|(?:notre|nos) (?:{HELP_HOUSE}|centre|foyer|service|structure|association|etablissement|residence|maison|dispositif))",
        r"(?<!suis )(?<!simple )(?<!retournant )(?<!relevant )(?<!levant )(?<!soulevant )(?<!portant )(?<!couchant )\b(?:une?|notre|nos|d'une?) (?:\w+ )?(?:residente?s?|usag(?:er|ere)s?|hebergee?s?|administree?s?)\b(?! du (?:metro|train))",
        rf"{_OPENS}(?:maire|adjointe?(?: au maire)?|elue?|secretaire de mairie|famille d'accueil|deputee?|senat(?:eur|rice))\b(?! m')",
        r"\b(?:ma|notre|mon|nos) (?:majeure? )?protegee?s?\b",
    )
)
_FEW = r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|\d+)"
_TEAM = r"(?:salariee?s?|employee?s?|ouvri(?:er|ere)s?|personnes|intermittents|collaborateurs|apprentie?s?|agents|saisonniers|equivalents? temps plein)"
EMPLOYER = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_OPENS}(?:particulier |petite? |particuliere )?employeu\w+\b(?! (?:a|m'|ne|n'|refuse))",
        r"\bparticulier(?:e)? employeu|\bemployeu\w+ (?:d[e'] ?(?:une? )?(?:\w+ )?(?:salarie|nounou|garde|aide|\d+|deux|trois|quatre|cinq|dix|vingt|quarante)|cesu|pajemploi)|\b(?:comptes?|cotisations|statut) employeurs?\b",
        rf"\b(?:emploie|employons|fait travailler|faisons travailler|compte|comptons|avons|avec|a|de|ai|et|:|,|ses|mes|nos|des|les) ?(?:{_FEW}) {_TEAM}\b(?! (?:dans|devant|au guichet|a l'accueil|differents?|m'|me|au telephone|a charge|agees?))",
        rf"^{_FEW} salaries\b|\b{_FEW} salariee?s\b",
        rf"\b(?:mes|nos)(?: (?!deux employeurs|annees|periodes|contrats|trimestres|emplois|jobs|bulletins|fiches)\w+){{0,2}} (?:salariee?|employee?|ouvri(?:er|ere)|{STAFF})s?\b(?! (?:de la|de l'|urssaf|cpam))|\b(?:l'une? |une? )?de (?:mes|nos) (?:{STAFF}|{FREE}|{EMPLOYED})",
        rf"\b(?:mes|nos) (?:{_FEW} )?(?:jeunes |autres |propres )?(?:macons|plombiers|peintres|electriciens|couvreurs|boulangers|bouchers|coiffeuses|serveurs|chauffeurs|routiers|formateurs|animateurs|educateurs|musiciens|techniciens|commerciaux|equipes|gars|hommes|gardes d'enfants)\b",
        rf"\b(?:mon|ma|notre) (?:(?:jeune|seule?|unique|premiere?|ancien(?:ne)?|propre|nouve(?:au|lle)|pauvre|petite?|autre|derniere?|futur|meilleure?) ){{0,2}}(?:{STAFF})\b(?! (?:de la|de l'|urssaf|cpam))",
        r"\bj'(?:emploie|embauche|ai (?:embauche|recrute|pris une? (?:nounou|apprenti|salarie|employe|garde|aide)))\b|\bnous (?:employons|embauchons|recrutons|salarions)\b|\bque (?:j'emploie|nous employons)\b|\b(?:ai|avons) (?:embauche|recrute)\b(?! par)",
        r", (?:petite? )?employeu\w+ ?$|\bembauche\w* (?:sa|son|notre|ma|mon|une?|deux|trois)(?: \w+)? (?:salariee?|employee?|apprentie?)",
        r"\bpremiere embauche\b|\bpremier salarie\b|\bje recrute\b|\bje dirige (?:une|un|la|le)\b|\bj'emploie\b",
        r"(?<!\bla )(?<!\ble )(?<!\bma )(?<!\bmon )(?<!\bune )(?<!\bun )(?<!\bl')\b(?:responsable|directrice|directeur|gestionnaire|assistante|charge\w*|service) (?:administrati\w+ et )?(?:rh|des ressources humaines|ressources humaines|(?:de (?:la )?)?paie|du personnel)\b|(?<!ma )(?<!mon )(?<!la )(?<!le )(?<!notre )\bdrh\b|\bresponsable (?:administrati|comptable)\w*",
        r"\b(?:notre|ma) (?:entreprise|societe|pme|tpe|association|asso|commune|mairie|collectivite|copropriete|boite|etablissement|sarl|sas|club|cabinet|ecole|creche|structure|federation|commerce|restaurant|hotel)\b[^.!?]{0,60}\b(?:personnes|salarie\w*|employe\w*|emploie|verse|accident|reserves|redress\w+|paie|embauche|subrogation|sinistre|apprenti\w*|defraiements?)\b",
        r"\bnotre (?:jeune |petite )?(?:entreprise|societe|pme|tpe|sarl|sas|etablissement|commune|mairie|club|copropriete)\b(?! (?:m'|me ))",
        r"\b(?:la|notre) mairie de (?:notre|ma)\b|\bsyndic benevole\b|\btresori(?:er|ere) d|\bpresidente? (?:d'une?|de l'|du|de notre) (?:association|asso|club|federation|comite)\b",
        r"^ ?(?:petite? |une )?(?:menuiserie|boulangerie|entreprise|societe|pme|tpe|sas|garage|restaurant|hotel|association|creche|cabinet comptable|scierie|imprimerie|brasserie|boucherie|exploitation)\b(?:(?! me | m'| nous | ne | n')[^,:.!?]){0,50}[,:]",
        r"\bqualite d'employeu\w+|\bemployeu\w+ de (?:ses|mes|nos|deux|plusieurs)\b|\b(?:ai|avons|avait|avec) une? (?:employee? (?:de maison|a domicile|familiale?)|salariee?|nounou|apprentie?|aide a domicile (?:declaree|au cesu))\b|\bavec reserves\b|\bque je preside\b[^.!?]{0,60}\b(?:subrogation|salarie|cotisations)|\bsubrogation\b[^.!?]{0,60}\bque je preside\b|\bavance (?:le|son|les) salaires?\b|\ben salaries\b",
        rf"{_OPENS}(?:dirigeante?|chef\w* d'entreprise|gerante?|patronne?)\b[^.!?]{{0,80}}\b(?:{_FEW} {_TEAM}|mon mecanicien|salariee?s?\b)",
        r"\bcomptable (?:salariee? )?(?:d'une|de la|dans une|en) (?:sas|sarl|pme|tpe|societe|entreprise|association|boite|cabinet)\b|\b(?:pour un|d'un|nos|un) extras?\b|\bles extras\b|\btaux apprenti\b",
        r"\bl'(?:accident|arret) (?:du travail )?d(?:e notre|'un de nos|'une de nos|e l'une? de (?:nos|mes))\b",
    )
)
MATTERS_OF_A_FIRM = tuple(
    re.compile(pattern)
    for pattern in (
        r"\btranche [ab]\b|\b(?:mauvais|aucun|chaque|meme) salariee?\b|\bdsn\b|\bmasse salariale\b|\breduction (?:generale|fillon)|\bversement (?:mobilite|transport)\b|\blettre d'observations\b|\btaux (?:at|at/mp|accident du travail)\b|\bbas salaires\b|\bforfait social\b|\bavantages? en nature\b|\btravail dissimule\b",
        r"\b(?:mes|nos) reserves\b|\breserves motivees\b|\b(?:emis|formule) des reserves|\binopposab\w+|\bimputa?(?:tion|ee?|e)?\b[^.!?]{0,40}\b(?:compte|accident|maladie|employeur|etablissement)|\bme l'impute|\bnous l'impute|\bme soit imputee?",
        r"\bsubrogation\b[^.!?]{0,60}\b(?:je|nous|me|m')\b|\bsubrogation\b[^.!?]{0,30}\bsecretaire",
    )
)
"""What only a firm has to do with, unless the text names the employer of the one who writes."""
AT_HOME = (re.compile(rf"\b(?:mon|ma|notre|mes|nos) {HOME_STAFF}s?\b"),)
CARER = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_OPENS}{CARE}(?! (?:traitante?|de famille|conseils?|de la secu|de la caisse|m'a|me |a (?:dit|refuse|prescrit|fait|ete|oublie|mis|signe|repondu|envoye|pas|ferme|pris|donne|ecrit)\b|ont |dit|mon |ma |veut|refuse|qui m)){_ENDS}",
        rf"\b(?:permettez a une?|c'est une?|d'une?|de la part d'une?) {CARE} (?:de prendre|qui (?:vous )?(?:ecrit|ecris))",
        r"\b(?:mon|notre) cabinet (?:medical|infirmier|dentaire|de (?:kine|radio|groupe|soins|sage|ophtalmo|cardio|dermato|podo|ortho|medecine|psychiatrie|generaliste)\w*|d'(?:infirm|ortho|ophtalm|osteo|imagerie)\w*)(?! (?:habituel|a ferme|refuse|m'a|me))|\bma pharmacie d'officine\b|\bma patientele\b|\bma tournee\b(?! de)|\b(?:mon|notre|une) officine\b|\bmes (?:\w+ )?(?:feuilles (?:d'infirmi|de soins? d'infirmi)\w+|indemnites kilometriques)|\bje (?:soigne|consulte|opere|prescris) (?:a domicile|en liberal|en cabinet)|\bque je lui ai prescrit|\bque j'ai prescrit|\bmes (?:actes|patients|patientes|confreres|cotations|teletransmissions|bordereaux|lots)\b|\bnotre officine\b|\bnos (?:actes|patients)\b",
        r"\b(?:une? de )?(?:mes|nos) patiente?s?\b|\b(?:ma|pour mon) patiente?\b|\b(?:notre|un|mon) laboratoire d'analyses\b|\b(?:ma|notre|nous sommes une|(?:gerante?|dirigeante?|patronne?|responsable|exploitante?) d'une) (?:\w+ )?(?:societe|entreprise) (?:d'ambulances?|de taxis? conventionnes?)\b|\bremplacante? en (?:medecine|kine\w*|dentaire)|\bprofessionnelle? de (?:la )?sante\b(?= ?(?:$|[,.]| liber| en | a | je))",
        r"\bj'exerce (?:en liberal|comme (?:infirmi|medecin|kine|dentiste|sage))|\bmaison de sante pluri\w+|\bnous sommes (?:\w+ )?(?:\w+ )?(?:medecins|generalistes|infirmi\w+|kine\w*|dentistes|pharmaciens|sages[- ]femmes|orthophonistes)\b",
    )
)
SELF_EMPLOYED = tuple(
    re.compile(pattern)
    for pattern in (
        r"\bauto[- ]?entrepr\w+|\bmicro[- ]?entrepr\w+|\bartisane?s?\b|\bcommercante?s?\b|\bindependante?s?\b(?! de (?:ma|notre|leur|la) )|\bprofession(?:nelle?)? liberale?|\ben liberal\b|\bliberale?s?\b(?= ?(?:$|[,.;]| en | a | au ))|\bfree[- ]?lance\b",
        r"\ben micro\b|\b(?:ma|la|une|cette) micro\b|^micro\b|\bgerante?\b(?! (?:de l'|du|de la) (?:magasin|agence|residence))|travailleu(?:r|se)s? non salarie|\btns\b|\bssi\b|\brsi\b|chef\w* d'entreprise|\bdirigeante?\b|\bauto[- ]?ent\b",
        r"(?<!par )\b(?:mon|ma petite|ma propre|notre petite) entreprise\b(?! (?:ne|n'|m'|me|a (?:ferme|licencie|envoye|declare|transmis|fait))\b)|\bma (?:propre |petite |premiere )?(?:micro|boite|pizzeria|boutique|brasserie|librairie|ferme-auberge|societe|boulangerie|epicerie|creperie|superette|sarl|eurl|sasu|auto[- ]?entreprise|brocante|guinguette)\b(?! (?:ne|n'|m'|me|d'assurance|mail|e-?mail|aux lettres|vocale|de nuit|a (?:ferme|fait|declare|ouvert|demenage|embauche|licencie|paye|envoye|refuse|transmis|change|coule|delocalise))\b)",
        r"\bmon (?:commerce|salon|resto|restaurant|bar|magasin|garage|gite|hotel|camping|food[- ]?truck|(?<!c'est mon )(?<!regarde mon )(?<!regarder mon )(?<!traite mon )(?<!traiter mon )(?<!suivre mon )(?<!dans mon )(?<!sur mon )affaire|fonds|stand|camion|activite)\b(?! (?:dentaire|de coiffure habituel|familial|de voiture|professionnelle? (?:de|chez|salarie)))|\bmon (?:atelier|cabinet)\b(?! (?:medical|dentaire|infirmier|d'interim|cpam|de la))|\bma clientele\b|\bmes (?:clients|clientes|chantiers|dividendes|benefices|associes?|recettes)\b|\bmon (?:benefice|chiffre|ca|bic|bnc|kbis|siret|siren|compte (?:pro|cotisant|tns)|expert[- ]comptable)\b|\bdonneur d'ordre\b",
        r"\ba (?:mon|son|leur|notre) (?:propre )?compte\b(?! (?:ameli|bancaire|en ligne|sur|urssaf|courant|cpam|en banque))|\bchiffres? d'affaires?\b|\b(?:sarl|eurl|sasu|snc|selarl)\b|\bfonds de commerce\b|\bconjointe? collaborat\w+",
        r"\b(?:j'ai|on a|nous avons|ai) (?:monte|cree|lance|ouvert|repris|vendu|ferme|cede|racheter?|demarre|liquide|cesse) (?:en \w+ |tous les deux )?(?:ma|mon|une?|notre|le|la|l'|cette) ?(?:\w+ )?(?:micro\w*|boite|entreprise|societe|salon|commerce|activite|atelier|epicerie|bar|resto\w*|sarl|eurl|sasu|fonds|boutique|magasin|gite|food|cafe|pizzeria|librairie|camion\w*|marque)",
        r"\bje (?:tiens|tenais|gere|exploite|dirige) (?:une?|mon|ma|le|la|deux|l')\b(?! (?:cahier|tableau|blog|fichier|budget|maison|main|comptes|papiers|journal|compte))|\b(?:liquidation|cessation) (?:judiciaire|d'activite)\b|\bprofession reglementee\b|\bversement liberatoire\b",
        r"\bsecu(?:rite sociale)? des (?:travailleurs )?independants\b|\b(?:j'ai|on a|nous avons|avec) (?:une?|notre|ma|mon) (?:petite? |propre |jeune )?(?:food[- ]?truck|boutique|commerce|salon de \w+|resto\w*|bar|gite|micro\w*|epicerie|camping|magasin|auto[- ]?entreprise|sarl|eurl|sasu|societe|cafe|snack)\b|\bmes cotisations (?:d'|de )(?:independant|tns|gerant)|\bcotisations (?:d'independant|minimales|sociales personnelles)|\bconjointe? (?:de |d'un )?(?:artisan|commercant|independant)|\bportage salarial non\b|\bfemme d'artisan\b|\b(?:tenait|a tenu|avait tenu|tient) (?:le|la|un|une|son|sa) (?:petite? )?(?:garage|salon|commerce|boutique|bar|cafe|restaurant|hotel|epicerie|boulangerie|boucherie|atelier|magasin|kiosque|pressing|camping)|\bpatron (?:pecheur|boulanger|coiffeur)|\bannees de conjointe\b",
        r"\blivreu\w+ (?:a velo|uber|deliveroo|en scooter)|\bplateformes?\b[^.!?]{0,30}\bcourses?\b|\bmarchande? ambulante?\b|\bchambres d'hotes?\b(?= ?(?:$|[,.]|est|sont|a |,))",
    )
)
BUSINESS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_OPENS}{FREE}{_ENDS}",
        rf", {FREE}(?= ?(?:[,.;]|$| (?:a|au|en|depuis|de|chez) ))|\bd[e'] ?{FREE}\b(?= ?(?:[.,]|$))",
        r"\bcreat(?:eur|rice)s?\b|\bje (?:vends|fabrique|loue|fais du (?:vtc|taxi|depannage|transport|conseil|coaching|la vente|du service|de la \w+)|produis|declare (?:tous|chaque|tout|mes|mon|zero)|facture|travaille encore)\b|\bmes revenus\b|\bmon (?:activite|local|echoppe|stand|chiffre|revenu)\b|\bmes (?:trimestres de cotisations|declarations?)\b|\bclients?\b|\bdividendes\b|\bbenefices?\b|\bchiffre\b|\bj'(?:ai (?:cree|ouvert|demarre|debute|lance)|ouvre|cree|installe|lance)\b|\bcontrainte\b[^.!?]{0,40}\bentreprise\b|\bvdi\b|\brsac\b|\bnous avons une? \w+|\b(?:avons|ai) une? (?:\w+ )?(?:creperie|\w+erie)\b",
        r"\bassocies?\b|\bdebut(?:e|er)? (?:d'activite|en)|\bmon compte pro\b|\bespace pro\w*|\b(?:uber|deliveroo)\b|\bouvrir le (?:restaurant|salon|magasin|bar|commerce|garage)|\bcompte de (?:l'entreprise|la societe)|\bje (?:suis|fais) (?:une? )?(?!premier|dernier|entier|familier|particulier|regulier|majeur|mineur|porteur|demandeur|meilleur|usager|locataire|detenteur|donneur|fumeur|etranger|prisonnier|heritier|triste|inferieur|passager|\w*iers? (?:de la|du) )\w{3,}(?:eur|euse|ier|iere|iste|icien|icienne|logue|atrice|ologue)\b|\bmes cotisations\b|\bmon (?:lancement|installation|inscription|assiette)\b|\brevenus? (?:definitif|provisoire|estime|reel|professionnel)s?\b|\baide (?:au|aux|a la) (?:demarrage|createurs?|creation|repreneurs?)\b|\bdomiciliation\b|\bj'ai tout declare\b|\bje me suis (?:lance|installe|mise? a)\w*|\b(?:ouvrir|creer|reprendre|lancer) (?:une?|ma|mon|petite) \w+|\ben reprenant\b",
        r"\bla chambre d'hotes\b|\bchambres d'hotes?\b|\bgites?\b|\bfood[- ]?truck\b|\bcamion(?:nette)? (?:a |de )?(?:pizza|kebab|frites|glace)\w*",
    )
)
EMPLOY = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?:mon|ma|le|notre|son|l'|mes|nos deux|deux|plusieurs|leur|l'ancien) ?(?:ancien(?:ne)? |ex[- ]?|deux |second |premier )?(?:employeurs?|patronn?e?s?|chef(?:fe)?|boss|drh|rh|manager|contremaitre|superieure?)\b|\b(?:mon|ma|mes|une?) collegues?\b|\b(?:ma|la) responsable de paie\b",
        r"\b(?:en|mon|ma|un|une|signe un|contrat|le|mes|de) (?:cdi|cdd|interim|alternance)s?\b|\b(?:mon|fin de|fin du|rupture de|rupture du|nouveau|un) contrat (?:de travail|d'\w+|saisonnier|aide|chez|s'est|prec)\b|\bfin de (?:mon )?contrat\b|\bmission d'interim\b|\binterimaires?\b|\brupture conventionnelle\b|\bintermittente?\b",
        r"\b(?:bosse|bosser|travail+e?s?|travaillais|travaillait|taffe|bossais|bossait|bossent|travaillent|travailler) (?:en|comme|chez|dans|pour|a|au|aux|de nuit|la nuit|depuis|ici|la-bas)\b(?! (?:la |l'|les? )?(?:caisse|cpam|secu|urssaf|carsat|ameli|prefecture|banque))|\bmoi (?:travail\w*|bosser)\b|\bje travail\b|\b(?:partant|allant|revenant|rentrant) (?:de |du |a |au |le |mon )*(?:travail\w*|bosser|boulot|taff?|service|poste)\b|\b(?:ma|mes|premiere|sur ma) (?:paie|paye)s?\b|\btravail (?:nettoyage|menage|batiment|securite|restaurant|cuisine|chantier)\b",
        r"\b(?:au|du|de mon|mon|son|le|de son|ton|a mon) (?:boulot|taff?|job)\b|\b(?:au|du|de mon|lieu de|sur mon lieu de) travail\b(?! (?:de l'agent|du medecin|de sape|bacle))|\b(?:a |de |d'|en |une? )?(?:l')?usine\b|(?<!perds )(?<!perdre )(?<!perdu )\b(?:le|mon|un|au|du|ce) chantiers?\b(?! (?:dans|de la bouche))|\bchantiers navals\b|\bau bureau\b(?! de)|\bl'entrepot\b|\ba la mine\b|\bsur la chaine\b|\bechafaudage\b|\btranspalette\b|\bquai de chargement\b|\bchambre froide\b|\b(?:a|dans) l'atelier\b",
        r"\b(?:ma|mes|les|la|une|mon|de|nos) (?:fiches?|feuilles?|bulletins?) de (?:paies?|paye|salaires?)\b|\bbulletins de (?:paie|salaire)\b|\bfiches? de pa(?:ie|ye)\b|\battestation de salaire\b|\b(?:licencie|licenciee|licenciement|demission\w*|embauche|embauchee|inaptitude|delegue du personnel|treizieme mois|prud'hommes|convention collective)\b|\bmedecine du travail\b",
        r"(?:^|[,;] ?)patronn?e? (?!d)|\b(?:accident|chute|tombee?)(?: de| du| sur| au| sur un| sur le)? (?:chantier|usine|boulot)\b|\bsur les chantiers\b|\btoute ma carriere\b|\bcommence a [\w-]+ ans (?:chez|a |dans|comme)|\baccidente?e? (?:du|de|au|d') ?(?:tra(?:vail|jet)|usine|chantier|boulot|taff?)\b|\bmaladies? pro(?:f\w*)?\b|\bmi-temps therapeutique\b|\bmon salaire\b|\bmes (?:annees|heures) de (?:salaire|travail)\b|\bmes salaires\b|\bsalaire (?:de reference|pas|non)\b|\bsubrogation\b|\bmes heures (?:ne|n'|de|sup|sont|comptent|suffisent|declarees|chez)|\bpas assez d'heures\b|\b(?:mon|son) poste\b|\brente\b[^.!?]{0,20}\b(?:usine|travail)|\bseq(?:uelles) (?:du |de )?travail\b|\btableau \d+\b|\bamiante\b(?=.*\b(?:chantier|usine|professionnel))",
        r"\b(?:viree?|mise? a pied)\b(?! (?:de|du|d'un|vers|chez|a la) (?:l'|le|la|guichet|bureau|service))(?= (?:pendant|apres|parce|car|de mon|et|en|du jour)|$)|\b(?:en|un) deplacement pro\w*|\bconges? (?:parental|sans solde|paye|sabbatique)s?\b|\bvendanges\b|\babattoir\b|\bservice civique\b|\bpriode d'essai|\bperiode d'essai\b|\bsolde de tout compte\b|\bcomite d'entreprise\b|\bmutuelle (?:d'entreprise|du travail|de (?:mon|la) (?:travail|boite|boulot))\b|\b(?:complement|maintien|perte|sans|de) (?:de )?salaires?\b(?! (?:minimum|de la))|\bheures sup\w*|\bj'ai (?:perdu mon (?:emploi|travail|boulot)|travaille (?:\w+ )?(?:toute ma vie|[\w-]+ ans))|\b(?:repris|reprendre|reprise|quitter?|retrouver?|perdre|perdu|cherche|garder) (?:de |du |le |mon |un |ma |au )*(?:travail|boulot|taff?|poste|emploi)\b|\bmon emploi\b|\btrois[- ]huit\b|\b3 ?x ?8\b|\b(?:mon )?equipe (?:de nuit|du matin|du soir)\b|\bou je (?:travaille|bosse|suis employee?|travaillais|bossais|sers)\b|\bai toujours (?:travaille|bosse)|\btravaille toute ma vie|\b(?:travaille|bosse|cotise) (?:pendant |depuis )?[\w-]+(?: [\w-]+)? ans\b|\b(?:adecco|manpower|randstad|agence d'interim)\b|\b(?:la|ma) paye d(?:u|e)\b|\bau rayon\b|\bvacataire\b|\bcontractuelle?\b|\b(?:la|une) meme (?:entreprise|boite|usine|maison)\b|\ben (?:pleine? )?(?:service|tournee|livraison|poste)\b(?= (?:au|de|dans|chez|j'|je|quand|un))|\bma tournee de\b|\b(?:o|ché|che) (?:le )?(?:taff?|boulo\w*|patron)\b|\ba lusine\b|\b(?:j'ai|g|je) bosse\w*\b|\ben esat\b|\ben cat\b",
        r"\bje (?:fais|faisais) (?:des|le|les|du) (?:menages?|nettoyage|extras?)\b|\bmon entreprise (?:ne|n'|m'a|me|a)\b|\bma boite (?:ne|n'|m'a|me|a)\b|\bat (?:valide|reconnu|accepte|refuse|pas|non|declare)\w*|\b(?:surdite|cancer|origine|caractere|titre|legislation|incapacite) professionnel\w*|\b(?:a|en) (?:temps (?:partiel|plein)|mi-temps)\b|\bmes menages\b|\b(?:a|de|dans|aux?) (?:la |les |l')?(?:papeterie|scierie|conserverie|fonderie|laiterie|blanchisserie|filature|raffinerie|tannerie|cimenterie|verrerie|sucrerie|acierie|abattoirs?)\b|\bla boite (?:a |m'a |ou |n'a |ne )|\bde la boite\b|\bchez (?:carrefour|amazon|mcdo|renault|leclerc|auchan|lidl)\b|\bau mcdo\b|\b(?:vingt|trente|dix|quinze|\d+) ans (?:de maison|de boite|d'usine|d'interim)\b|\ben rentrant du\b",
    )
)
STATUS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\bassuree? (?:de la|a la|aupres|sociale?)\b|\bje suis (?:une? )?assuree?\b|^(?:une? )?assuree?$|(?<!portage )(?<!non )(?<!non-)(?<!de )(?<!un )(?<!assimilees )(?<!assimile )(?<!assimilee )(?<!seule )(?<!seul )(?<!une )(?<!plus )(?<!sa )(?<!notre )\bsalariee?\b(?! (?:que|de la caisse|de l'urssaf|de la cpam))|\bsalariee? en portage\b",
        rf"\b(?:je suis|j'etais|j'ai ete|jsuis) (?:une? |ancien(?:ne)? )?{EMPLOYED}\b|{_OPENS}(?:{EMPLOYED}){_ENDS}|, (?:ex[- ]|ancien(?:ne)? )?{EMPLOYED}(?= ?(?:[,.;]|$| (?:a|au|en|depuis|de|chez|dans) ))|\b(?:ex[- ]?|ancien(?:ne)? ){EMPLOYED}\b|\b(?:poste|metier|emploi|contrat|travail|embauchee?|declaree?|travaille|bosse|bossais|travaillais)(?: comme| en tant que)? (?:d'|de |comme |en tant que )?{EMPLOYED}\b|\best (?:un |une )?{EMPLOYED}\b|\best {FREE} (?:en batiment|dans une|chez|salarie)|\bparti\w* (?:comme|en) {EMPLOYED}\b",
        r"\b(?:a|en|de|ma|une?|la|petite|toute|ta|pension de|votre|mes droits a|droits a la) (?:petite |toute petite |maigre |pension de )*retraite\b(?! (?:du |de l'|du docteur|des medecins))|\bretraitee?s?\b|\breversion\b|\baspa\b|\bminimum vieillesse\b|\bpensionnee?\b|\btrimestres?\b[^.!?]{0,30}\b(?:usine|armee|militaire|manqu\w*|valid\w*|carriere)|\breleve de carriere\b|\bcarriere (?:longue|complete)\b|\bans de carriere\b|\bpartir a la retraite\b",
    )
)
OUT_OF_WORK = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?:etudiante?|lyceen(?:ne)?|collegien|doctorante?|interne en medecine)s?\b|\b(?:mes|fini mes|fin de mes|apres mes) etudes\b|\b(?:la|a la|ma|fini la) fac\b|\bj'etudie\b|\bje etudie\b|\bma these\b|\bmon memoire\b|\bmait(?:re|resse) de stage\b|\b(?:ma|en) prepa\b|\bmon ecole (?:d'|de |sup)|\ben (?:master|licence|doctorat)\b|\bbts\b|\berasmus\b|\bcrous\b|\bboursi(?:er|ere)\b|\bapprentiss?age\b|\balternance\b|\ben stage\b|\bapprentie?\b",
        r"\bchomage\b|\bchomeu\w+|\bpole[- ]emploi\b|\bfrance travail\b|\bare\b|\bdemandeu\w+ d'emploi|\bsans emploi\b|\bfin de droits\b|\brecherche d'emploi\b|\b(?:au|touche le|mon) rsa\b|\bje suis au rsa\b|\ben formation\b",
        r"\bfrontali\w+|\bdetachee? par\b|\btravaille (?:a|au|en) (?:luxembourg|suisse|geneve|monaco|allemagne|belgique|bale)|\b(?:mere|pere) au foyer\b|\brefugiee?\b|\bassistante maternelle\b|\bsaisonni(?:er|ere)s?\b|\bfonctionnaires?\b|\bmilitaire\b|\ben invalidite\b|\ba la secu depuis\b|\bfonction publique\b|\bje suis en (?:formation|apprentissage)\b|\bouvri(?:er|ere)\b",
    )
)
