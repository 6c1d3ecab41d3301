"""The names of trades and of parts played, as people name them of themselves: pieces of patterns, folded."""

CARE = (
    r"(?:infirmi\w+|idels?|medecin\w*|generaliste|cardiologue|pneumologue|gynecologue|psychiatre|pediatre|dermatologue|radiologue|"
    r"rhumatologue|ophtalmo\w*|neurologue|oncologue|anesthesiste|urologue|orl|stomatologue|"
    r"(?:masseu\w+[- ])?kine\w*|pharmacien\w*|(?:chirurgien\w*[- ])?dentiste|orthodontiste|chirurgien\w*|sage[- ]femmes?|orthophoniste|ambulancier\w*|orthoptiste|"
    r"podologue|pedicure|ergotherapeute|osteopathe|orthoprothesiste|podo[- ]orthesiste|audioprothesiste|opticien\w*|biologiste|"
    r"psychomotricien\w*|dieteticien\w*|prothesiste|taxi conventionne|prestataire (?:de materiel medical|de sante))"
)
"""Who is paid by the Assurance Maladie for what they do for others."""

EMPLOYED = (
    r"(?:caissi\w+|gruti\w+|cableu\w+|cordiste|coffreu\w+|pontier\w*|monteu\w+|metallo\w*|fraiseu\w+|usineu\w+|machiniste|tanneu\w+|hot(?:e|esse)s? (?:d'|de )\w+|standardiste|serveu\w+|barm\w+|plongeu\w+|commis|femme de chambre|valet de chambre|gouvernante|"
    r"vendeu(?:r|se)s?(?! (?:ambulant|sur les marches|en ligne))|secretaire\w*|assistante? (?!sociale?|de service social|de vie scolaire benevole)(?:de|d'|maternelle|administrati\w+|commercial\w*|dentaire|familiale?|medicale?)\w*|"
    r"magasini\w+|cariste|manutentionnaire|preparat(?:eur|rice) de commandes?|operat(?:eur|rice)|ouvrie\w+|manoeuvre|soudeu\w+|chaudronni\w+|ajusteu\w+|tourneu\w+|"
    r"agente? (?:de |d'|hospitali|territorial|technique|administrati|logistique|polyvalent|contractuel|sncf|ratp)\w*|vigile|veilleur de nuit|veilleuse de nuit|steward|nounou|nourrice|baby[- ]?sitter|garde d'enfants?|gardien\w*|concierge|eboueu\w+|egouti\w+|ripeu\w+|cantonni\w+|"
    r"technicien\w*|ingenieur\w*|cadre|chef de (?:rang|partie|equipe|chantier|rayon|cuisine)|employee?|commerciale?|vrp|representant|teleconseill\w+|teleoperat\w+|conseill\w+ de vente|comptable|"
    r"aide[- ](?:soignante?|a domicile|menagere?|medico[- ]psychologique|cuisini\w+|comptable|macon|menage)\w*|auxiliaire\w*|femme de menage|homme de menage|avs|aesh|atsem|"
    r"cantini\w+|dame de cantine|animat(?:eur|rice)|instit\w*|enseignante?|professeur\w* (?:des ecoles|de \w+ au (?:college|lycee)|certifie)|prof (?:des ecoles|au|en college|en lycee|de lycee|de college)|"
    r"surveillante?|educat(?:eur|rice) sporti\w+|facteur|factrice|postier\w*|cheminot\w*|militaire|soldat|policier\w*|gendarme|pompier\w*|fonctionnaire|"
    r"docker|mineur(?: de fond)?|marin|matelot|routier|chauffeur\w*(?: (?:routier|poids lourd|pl|de bus|de car|livreur|spl))?(?! (?:vtc|de taxi|taxi))|conduct(?:eur|rice)|livreu\w+(?! a velo| uber| deliveroo)|"
    r"magasin|emballeu\w+|trieu\w+|couturi\w+ en usine|saisonni\w+|intermittente?|interimaire|stagiaire|apprentie?|alternante?|pigiste|"
    r"menuisi\w+ (?:en|dans|chez)|cuisini\w+ (?:en collectivite|de collectivite|a la cantine|scolaire)|chef d'equipe|contremaitre|technico|laborantin\w*|biberonniere?|brancardi\w+|lingere?)"
)
"""Trades that one nearly always has in somebody's employ."""

FREE = (
    r"(?:plombi\w+|electricien\w*|macon\w*|couvreu\w+|carreleu\w+|peintre\w*|menuisi\w+|ebeniste|charpenti\w+|plaquiste|platri\w+|serruri\w+|"
    r"chauffagiste|facadi\w+|terrassi\w+|paysagiste|jardini\w+|elagueu\w+|ramoneu\w+|vitri\w+|vitrailliste|tapissi\w+|bijouti\w+|horlog\w+|poti\w+|ceramiste|relieu\w+|"
    r"luthi\w+|cordonni\w+|couturi\w+|tailleu\w+|styliste\w*|modiste|brodeu\w+|maroquini\w+|ferronni\w+|forgeron\w*|mecanicien\w*|garagiste|carrossi\w+|"
    r"boulang\w+|patissi\w+|chocolati\w+|bouch(?:er|ere)|charcuti\w+|poissonni\w+|traiteur|fromag\w+|primeur|epici\w+|fleuriste|libraire|brocanteu\w+|antiquaire|"
    r"restaurat(?:eur|rice)|cuisini\w+|pizzaiolo|glaci\w+|cafeti\w+|hoteli\w+|aubergiste|coiffeu\w+|estheticien\w*|barbi\w+|tatoueu\w+|onglerie|"
    r"sophrologue|naturopathe|hypnotherapeute|psychotherapeute|psychanalyste|psychologue|magnetiseu\w+|reflexologue|praticien\w*|coach\w*|"
    r"prof(?:esseure?)? (?:de |d')\w+|monit(?:eur|rice)|guide\w*|accompagnat(?:eur|rice)|photographe|videaste|cameraman|graphiste|web\w*|illustrat\w+|infographiste|"
    r"developpeu\w+|informaticien\w*|consultante?|format(?:eur|rice)|redact(?:eur|rice)|traduct(?:eur|rice)|interprete|correct(?:eur|rice)|journaliste|"
    r"ecrivain\w*|auteur\w*|autrice|artiste|musicien\w*|comedien\w*|danseu\w+|sculpt\w+|architecte|decorat(?:eur|rice)|geometre|avocate?|notaire|huissier|"
    r"expert\w*(?:[- ]comptable)?|courti\w+|negociat(?:eur|rice)|agente? (?:immobili\w+|commercial\w*|d'assurances?)|mandataire immobili\w+|taxi|chauffeur (?:vtc|de taxi|taxi)|vtc|"
    r"livreu\w+|coursi\w+|transporteu\w+|demenageu\w+|maraich\w+|apicult\w+|viticult\w+|forain\w*|marchande?|loueu\w+|hoteli\w+|toiletteu\w+|"
    r"educat(?:eur|rice) canin\w*|veterinaire|homme toutes mains|multiservices?|nettoyeu\w+|laveu\w+|soudeu\w+|repasseu\w+|retoucheu\w+|savonni\w+|orthopediste equin|marechal[- ]ferrant)"
)
"""Trades that are as often on one's own account as in somebody's employ: the rest of the story decides."""

STAFF = (
    r"(?:salariee?|employee?|ouvri(?:er|ere)|apprentie?|alternante?|interimaire|stagiaire|collaborat(?:eur|rice)|saisonni(?:er|ere)|extra|vendeu(?:r|se)|serveu(?:r|se)|"
    r"cuisini(?:er|ere)|commis|plongeu(?:r|se)|coiffeu(?:r|se)|magasini(?:er|ere)|mecanicien(?:ne)?|mecano|macon|monteu(?:r|se)|livreu(?:r|se)|menuisi(?:er|ere)|"
    r"preparat(?:eur|rice)|technicien(?:ne)?|caissi(?:er|ere)|gardien(?:ne)?|nounou|nourrice|baby[- ]?sitter|garde d'enfants?|assistante maternelle|"
    r"employee? de maison|agent d'entretien|secretaire|chauffeur-livreur|animat(?:eur|rice)s? sportif)"
)
"""Whom one employs: « ma vendeuse », « nos monteurs ». Those that everybody has (a doctor, a plumber, an adviser) are left out."""

HOME_STAFF = r"(?:aide a domicile|femme de menage|aide menagere|auxiliaire de vie|jardini(?:er|ere)|garde[- ]malade|secretaire)"
"""Whom a household may employ, or be sent by others."""

HELPER = (
    r"(?:assistante? (?:sociale?|de service social)|as (?:en|de secteur|du|a l'hopital|hospitali\w+)|travailleu(?:r|se)s? (?:sociale?|sociaux)|"
    r"educat(?:rice|eur)(?! canin| sporti)|cesf|conseill\w+ (?:en economie sociale|conjugal\w*|penitentiaire|d'insertion|en insertion|numerique|social\w*|france services|emploi|dans un|a la mission|du service social|au service social|(?:de|d'une?|a l'|au sein d'une?) (?:l')?(?:mission locale|association))|"
    r"referente? (?:rsa|sociale?|famille|sante|de parcours|parcours|logement)|mandataire (?:judiciaire|a la protection|d'une? majeure?)|mjpm|"
    r"deleguee? (?:a la tutelle|aux tutelles|a la protection|mandataire|aux prestations|syndicale?|du defenseur)|"
    r"(?:tut|curat)(?:eur|rice)s? (?:a l'udaf|a l'association|professionnel\w*|d'une association|de l'udaf|prive|dans une association|au service)|"
    r"ecrivain\w* publi\w+|benevole (?:d'|de |a |au |aux |dans |pour )|interprete (?:benevole|en milieu|sociale?|a l'hopital)|traduct(?:eur|rice) benevole|visiteu(?:r|se) de prison|"
    r"juriste (?:d'|de |dans |a |au |en )|mediat(?:eur|rice)s? (?:en )?(?:sante|sociale?|culturel\w*|familiale?|scolaire|de quartier)|"
    r"(?:coordinat|animat)(?:eur|rice) (?:sociale?|d'un dispositif|d'un foyer|d'un centre|en residence|de parcours|d'une residence)|intervenante? sociale?|accompagnante? (?:sociale?|educatif|d'une association)|"
    r"agente? (?:d'accueil (?:social|france services|au ccas|en mairie)|du ccas|au ccas|france services)|aumonier|infirmiere scolaire|infirmier scolaire|monit(?:eur|rice)[- ]educat(?:eur|rice)|"
    r"responsable (?:d'une? |du |de la |de l')?(?:service social|foyer|chrs|centre d'hebergement|permanence sociale|accueil de jour|antenne|association d'aide)|chef\w* de service (?:educatif|social))"
)
"""Who helps others with their papers, by trade or as a volunteer."""

HELP_HOUSE = (
    r"(?:(?:maison|espace|antenne|bus) france services|france services|mission locale|ccas|cias|chrs|cada|huda|udaf|samsah|savs|restos du coeur|secours (?:catholique|populaire)|emmaus|"
    r"croix[- ]rouge|cimade|atd quart monde|samu social|point d'acces au droit|point[- ]justice|maison de justice|planning familial|accueil de jour|lits halte|"
    r"permanence (?:d'acces|sociale|d'aide|juridique|syndicale|sante|d'un|de l'|d'acceuil|d'accueil)|pass (?:de|du)|service (?:social|d'accompagnement|tutelaire|des tutelles|d'aide)|equipe mobile|"
    r"(?:foyer|centre|residence|pension) (?:d'hebergement|d'accueil|de jeunes|de travailleurs|social\w*|maternel|communal|de famille|autonomie|d'urgence)|centre social|ehpad|maison de retraite|esat|"
    r"association (?:d'aide|d'entraide|de soutien|d'accompagnement|d'insertion|de patients|d'usagers|de malades|qui aide|tutelaire|familiale|de quartier|caritative|de locataires|de consommateurs|de defense|de victimes|d'accueil)|"
    r"collectif|syndicat|union (?:locale|departementale))"
)
"""The places where others are helped."""
HELPED = (
    r"(?:personnes?|usag\w+|beneficiaires?|dames?|monsieur|messieurs|hommes?|femmes?|familles?|couples?|jeunes?|garcon|gamin\w*|gosse|fillette|mere|pere|maman|etudiante?s?|"
    r"retraitee?s?|refugiee?s?|migrante?s?|exilee?s?|mineure?s?|majeure?s?|protegee?s?|residente?s?|adherente?s?|patiente?s?|allocataires?|detenue?s?|menages?|seniors?|"
    r"vieux|vieille|anciens?|ancienne|gens|assuree?s?|malades?|hebergee?s?|demandeu\w+|travailleu\w+|ouvri\w+|salariee?s?|collegues?|collegiens?|lyceens?|orphelins?|public|victimes?|aidants?|parents|enfants?)"
)
