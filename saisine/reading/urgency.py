"""What cannot wait, as a story tells it: a roof, food, care or power about to be lost, a firm about to fall."""

_URGENT = r"urgen(?:t|te|ts|ce)\b"
_PRESSING = (
    rf"(?<!pas )(?<!rien d')(?<!n'est pas )(?:^|[.!?] ?|[,;:(-](?= {_URGENT} ?(?:$|[.,;:!?)]))|\b(?:il )?y a|\b(?:c'est|c|tres|assez|plutot|trop|vraiment|extremement|absolument|super|hyper|bien|est|devient|et|cas|situation|dossier|demande|traiter|repondre|repondez|agir|c'est vraiment|plus que)) (?:une |vraiment |tres |en |d'|bien |super |l')*{_URGENT}(?! (?:de l'hopital|du chu|pediatriques?))|^{_URGENT}|"
    rf"\b(?:medecin|docteur|toubib|chirurgien|\w+logue|psy\w*|pediatre|professeur|generaliste|neuro|cardio|onco|specialiste|hopital|infirmiere)(?: \w+)? (?:dit|parle|ecrit|a dit|a ecrit|insiste|previent)(?: (?:que|qu'il y a|qu'elle est|qu'il est|c'est|bien|d'|de l'|une|l'|absolument|en))* ?{_URGENT}|"
    r"\ben danger\b|\bdanger (?:immediat|vital|de mort)|\bc'est vital\b|\bquestion de vie"
)
_EMPLOYED = r"salaires?|salaries?|equipe|payes?|paies?|ouvriers|employe(?:es|s)|apprentis?|gars"
_CARE = r"(?:chimio\w*|traitements?(?! (?:de (?:mon|ma|votre|notre|la demande)|du))|soins(?! palliatifs)|dialyse|radiotherapie|insuline|medicaments?|medocs?|immunotherapie|perfusions?)"
_THREATENED = (
    rf"\b{_CARE} (?:\w+ ){{0,5}}?(?:suspendue?s?|arretee?s?|interromp\w+|annulee?s?|s'arretent?|coupee?s?|stoppee?s?|reportee?s? faute)\b|"
    rf"\b(?:a|ai|avons|arrete|arreter|du arreter)(?: \w+)? (?:arrete|arreter|stoppe|interrompu|suspendu|saute)(?: (?:de prendre|d'acheter|de))? (?:le|la|les|mon|ma|mes|son|sa|ses|notre) {_CARE}|\bne prends? plus (?:de |mon |ma |mes |son |sa |ses )?{_CARE}|"
    rf"\b(?:n'ai|n'a|ai|a|avons|y a|suis|sans|et|,) ?plus (?:de |d'|mon |mes |ses |son |aucun )(?:traitements?|insuline|medicaments?|medocs?|oxygene)\b|\bn'(?:ai|a) plus (?:mes|ses) soins\b|"
    r"\b(?:on|nous|je|il|elle|va|doit|dois|devons|faut) (?:\w+ )?(?:quitter|rendre|liberer) (?:mon|le|notre|son|l'|ma|la) ?(?:logement|appart\w*|foyer|chambre|maison|hlm|studio)\b|\b(?:on|nous|je) (?:doit|devons|dois) partir (?:\w+ ){0,2}(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \d|avant|dans)|"
    r"\b(?:on|ils?|va|vont|proprio\w*|bailleur|huissier) (?:\w+ ){0,3}(?:met|mettre|mettent|mettra|virer|vire|jeter|jette) (?:dehors|a la porte|a la rue|de (?:chez|mon|notre|l'appart))(?! (?:du|de la) (?:guichet|cabinet|salle|bureau|agence|site))|\bproprio\w* (?:veut|va|veulent)(?: \w+)? (?:nous |me )?(?:virer|expulser|mettre)|"
    r"\b(?:rien|de quoi) (?:a |pour )?(?:donner a |faire )?(?:manger|nourrir)\b|plus rien (?:dans le|au) frigo|\bfrigo (?:est )?vide"
)

_ROOF = (
    r"\b(?:met\w*|vire\w*|jet\w+) (?:\w+ ){1,2}dehors\b(?! (?:du|de la))|"
    r"\b(?:dors|dort|dormons) (?:a la gare|dans un (?:hall|parking|foyer d'urgence|squat)|chez des amis un jour)|\b(?:suis|sommes|est|etre|retrouve\w*) (?:\w+ ){0,2}(?:sans logement|sans toit|sans abri|sdf)\b|\b(?:emport\w+|saisi\w*|vend\w+) (?:de )?(?:mes|nos|ses|les) meubles|"
    r"\b(?:etre|nous|je|on|serai|serons|sera|serait|retrouve\w*|finir) (?:\w+ ){0,2}(?:dehors|a la rue|sans toit|sans logement|sans abri) ?(?:[,.!]|$|\b(?:le|avant|d'ici|dans|demain|fin|des|la semaine|au|avec)\b)|"
    r"\bproprietaire\w* (?:\w+ ){0,3}(?:met|mettre|mettra|vire|virer|jette|chasse)\b(?: (?:dehors|a la porte|a la rue))?|\b(?:dors|dort|dormons|dormir|vis|vivons|vit) (?:\w+ )?(?:dans (?:ma|la|notre|sa|une) (?:voiture|rue|camionnette|tente)|dehors|sous une tente|dans la rue)|"
    r"\b(?:perds|perdre|perdons|perdu) (?:mon|le|notre|son) (?:logement|toit|appart\w*|hebergement)\b|\bconcours de la force publique|\bcommandement de (?:payer|quitter)|\bresiliation (?:de|du) (?:mon |notre )?bail|\btreve hivernale"
)
_HUNGER = (
    r"\b(?:ne |n'|je |on |elle |il )*mang\w+ (?:plus )?(?:qu'un|une fois|un jour sur|un repas|a (?:ma|sa|notre|leur) faim|pas tous les jours|plus rien|des pates tous)|\bmange plus\b|\b(?:saut|priv)\w+ (?:un|des|de|les|le) (?:repas|diner|dejeuner)|"
    r"\b(?:ai|a|avons|ont|creve\w*|meur\w+|creve) (?:de )?faim\b|\bventre (?:vide|creux)|\b(?:plus|pas|sans) (?:de |d'|assez de )(?:lait|couches|nourriture|repas|quoi (?:manger|nourrir|nous nourrir|me nourrir))\b|\b(?:nourrir|manger) (?:mes|les|nos|ses) (?:enfants|gosses|petits)\b|"
    r"\bplus (?:rien )?a manger\b|\bplus (?:un|le moindre) (?:sou|centime|euro) pour (?:manger|vivre|me nourrir)|\bmang\w+ (?:grace|aux restos)|\bcolis alimentaires?"
)
_BODY = (
    r"\b(?:mal|peine|plus) a respirer|\b(?:peux|peut|arrive) plus respirer|\b(?:il|elle|s'|j'|qui) ?etouffe\b(?! sous)|\bmanque d'oxygene|\bsans (?:son |mon |sa )?(?:oxygene|insuline|dialyse|respirateur)\b|\brefus\w+ (?:son|mon|l') ?oxygene|"
    r"\b(?:plaie|abces|blessure|jambe|pied|cicatrice)\b[^.!?;]{0,25}\b(?:infect\w*|necros\w*|gangren\w*|qui gagne|purulent\w*)|\bs'infecte\b|\bsepticemie|\bgangrene|\bhemorragie|\brationn\w+|"
    r"\b(?:cancer|tumeur|metastases?|maladie) (?:\w+ )?(?:avance|grossit|progresse|gagne du terrain|s'etend|flambe)|\betat (?:\w+ )?s'aggrave|\bs'aggrave de jour|\bperd(?:s|re)? la vue\b|\bdeviens aveugle|"
    r"\bcrises?\b[^.!?;]{0,30}\b(?:plus|sans|faute de) (?:son |mon |de |le )?(?:traitement|medic\w+|medoc\w*)|\bperte de chance|\b(?:perdre|perd|amput\w+) (?:son|sa|mon|ma|le|la|l') ?(?:pied|jambe|bras|main|oeil|rein|vue|audition)\b|\b(?:repren\w+|reprend\w*|reprise?|retir\w+|enlev\w+) (?:\w+ ){0,3}(?:respirateur|oxygene|appareil (?:respiratoire|d'oxygene)|lit medicalise)|\b(?:respirateur|oxygene) (?:\w+ ){0,3}(?:repris|retire|coupe|arrete)|"
    r"\b(?:chimio\w*|dialyse|operation|intervention|radiotherapie|traitement) (?:\w+ ){0,4}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|la semaine prochaine|dans \w+ (?:jours|semaines?))\b[^.!?]{0,60}\b(?:droits?|couvert\w*|prise en charge|refus\w*|bloqu\w+|carte|accord)|\bsuicid\w+ sans\b|\benceinte\b[^.!?]{0,40}\b(?:sans (?:couverture|droits|secu|protection|papiers de secu)|plus de (?:droits|couverture))"
)
_POWER = r"\b(?:electricite|courant|gaz|eau|chauffage) (?:\w+ ){0,3}(?:coupee?|coupes|couper)\b|\bcoup\w+ (?:\w+ )?(?:le |l'|la |de )?(?:electricite|courant|gaz|eau|chauffage)\b|\b(?:plus de|n'a plus d'|ai plus d'|sans) ?(?:chauffage|electricite|courant|gaz|eau)\b"
_MONEY = (
    rf"\b(?:bloqu\w+|saisie?|saisir|gel\w+|vide|fermee?)\b[^.!?;]{{0,30}}\bcomptes?\b(?! (?:en ligne|ameli|internet|urssaf))[^?]{{0,120}}\b(?:{_EMPLOYED}|loyers?|manger|acheter|courses|vivre|fournisseurs)\b|"
    rf"\bcomptes?\b(?! (?:en ligne|ameli|internet|urssaf))[^.!?;]{{0,30}}\b(?:bloques?|saisis?|geles?)\b[^?]{{0,120}}\b(?:{_EMPLOYED}|loyers?|manger|acheter|courses|vivre|fournisseurs)\b|"
    rf"\b(?:{_EMPLOYED})\b[^.!?]{{0,40}}\b(?:vendredi|lundi|demain|fin de semaine|la semaine prochaine)\b[^.]{{0,60}}\b(?:compte|bloqu|saisi)|"
    r"\b(?:question de (?:jours|semaines|heures)|au bord|a deux doigts|risqu\w+|menac\w+|vers|avant|acculee?s?|contraint\w*|oblig\w+|va|vais|allons)\b[^.!?;]{0,40}\b(?:depot de bilan|deposer (?:le|mon|notre) bilan|liquidation|faillite|cessation de paiements?|cle sous la porte|licencier)\b|"
    r"\b(?:depot de bilan|liquidation|faillite) (?:imminente?|assuree?|dans \w+ (?:jours|semaines))|\bquestion de (?:jours|heures)\b|\bfaites vite\b|\bd'ici (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|la fin (?:de la semaine|du mois)|\w+ jours)\b[^.!?;]{0,30}\b(?:ferme|coule|depose|licencie|perds?|liquid)"
)

_HURRY = (
    r"\b(?:c'est|ca) (?:vraiment |tres |assez )?press(?:e|ant)\b|\b(?:aidez[- ]moi|aidez[- ]nous|faites|repondez(?:[- ]moi)?|agissez|intervenez) (?:tres |le plus |au plus )?vite\b|\b(?:ca brule|ca urge)\b|"
    r"\b(?:toutes affaires cessantes|celerite|temps presse|(?:peux?|peut|pouvons) (?:pas|plus) attendre|peril en la demeure|vite,? (?:vite|une reponse|solution)|(?:d'aller|aider?|agir|faut faire) vite|tres vite solution|"
    r"feu au lac|chaque heure|ne souffre (?:aucun|pas)|de suite de suite|en catastrophe|asap|c'est maintenant|dernier (?:delai|carat)|fissa|grouille\w*|pressez[- ]vous|pas une (?:minute|seconde) a perdre|"
    r"course contre la montre|d'heure a heure|en refere|diligence immediate|plus prompte|laissez pas trainer|chaud chaud|(?:sera|serait|c'est|apres,? c'est) trop tard|extreme(?:ment)? urgen\w+|tro urgent|d'extreme urgence|"
    r"dites[- ]moi quoi faire (?:la )?tout de suite|plus tot sera le mieux|dans les heures)\b|"
    r"\bemprunt\w+ [^.!?;]{0,30}pour (?:manger|me nourrir|nous nourrir|les courses|vivre)|\bvendu [^.!?;]{0,20}pour manger|"
    r"\bde quoi (?:remplir (?:le|mon|notre) (?:frigo|placard)|faire les courses|nous chauffer|me chauffer|mettre (?:du|de l') ?(?:fioul|essence|gaz))|\bpas? (?:de )?(?:quoi|koi) mange|\bfrigo (?:est |e )?vide|"
    r"(?:^|,|\b(?:ai|a|avons|et|ya|y a|pu|sans)) ?plus (?:de |d'|aucune? |mes |ses )(?:ventoline|inhalateur|aerosol|lait infantile|pompe|fioul|pellets|bois|capteurs?|pansements?|anti\w+|xarelto|chauffage)\b|\bcuve est vide|\bpain sec\b|\bplus de pain\b|"
    r"\b(?:coup\w+|suspend\w*|bride\w*) (?:\w+ ){0,2}(?:la lumiere|le tel\w*|l'eau|leau|ma ligne|mon compteur)|\b(?:annule|arrete|interromp\w*|suspend\w*)[^.!?;]{0,20} (?:soins palliatifs|oxygeno\w*|chimio\w*|radiotherap\w*)|"
    r"\b(?:clinique|hopital|pharmacie|cabinet|ehpad|creche|laboratoire|foyer)\b[^.!?;]{0,30}\bmenac\w+ de (?:ne (?:plus|pas)|le |la |les |me |nous |arreter|annuler|sortir)|"
    r"\btiens? plus que|\btiendr\w+ pas (?:jusqu|la semaine)|\bpassera pas la semaine|\bnous loge encore\b|\bau secours\b[^.!?]{0,40}\b(?:coupe|jours|demain|huissier)"
)
_SOON = (
    r"(?:demain|apres-demain|demin|ce soir|ce midi|cet apres-midi|minuit|(?:sous|dans|avant|d'ici) (?:un|une|deux|trois|quatre|cinq|\d{1,2}|quarante-huit) (?:jours?|heures?|semaine)|sous huitaine|cette semaine|"
    r"la semaine (?:prochaine|pro\b)|(?<!un )(?<!chaque )(?<!les )(?<!le )(?<!du )(?<!depuis )(?<!di )(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?! (?:dernier|passe|\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|et ))|a la fin de la semaine)"
)
_AT_STAKE = (
    r"(?:per(?:d|te|dons)\w*|marche|appel d'offres|coup(?:e|ent|er)\b|vire(?:r|nt)?\b|vir\w+ (?:de|demain)|expuls\w*|dehors?|serrure|force publique|saisir|saisie|huissier|liquidation|bilan|licenci\w*|"
    r"jferme|ferme\b|resili\w+|cloture\w*|annule (?:mon operation|ma chimio|l'operation)|suspend\w*|s'arrete|arrete de venir|enlever|enleve|reprend|sortir|fait sortir|chimio\w*|radiotherap\w*|dialys\w*|fournisseur|la paie|salaries?|interimaires|"
    r"aux encheres|bloqu\w+|telealarme|lit medicalise|proprietaire|loyer|bailleur|contrainte expire|delai [^.!?]{0,30}expire|accouche|jaccouche|logement|emplois|plus rien|pu de|chercher la)"
)
_ABOUT_TO_BE_LOST = (
    rf"\b{_AT_STAKE}\b[^.!?;]{{0,60}}\b{_SOON}|\b{_SOON}\b[^.!?;]{{0,60}}\b{_AT_STAKE}\b"
)
URGENCY = (
    rf"{_HURRY}|{_ABOUT_TO_BE_LOST}|{_PRESSING}|{_THREATENED}|\bexpuls|urgence (?:medicale|sociale|vitale|absolue)|(?:coupure|coupe\w*|couper)(?: (?:de|l'|d'|la|le))* ?"
    r"(?:l')?(?:electricite|courant|gaz|eau\b|edf|chauffage)|rupture de (?:mes )?(?:droits|soins|traitement)|\bdroits (?:\w+ ){0,3}coupes?\b|"
    r"plus rien a manger|plus de quoi (?:manger|payer|acheter)|huissier (?:arrive|vient|debarque|doit venir|passe(?:ra)? (?:demain|lundi|mardi|mercredi|jeudi|vendredi|cette semaine|la semaine prochaine))|\ba la rue\b|"
    r"traitement (?:\w+ ){0,3}(?:arrete|interrompu|suspendu)|(?:arreter|interrompre) (?:mon|le|son) traitement|plus (?:d'|d)?insuline|"
    r"(?:operation|intervention|chirurgie) urgente?|\b(?:dois|doit|va|vais|devons) (?:etre |me faire |se faire )?(?:operee?|operer|hospitalisee?)(?: \w+){0,2} (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi)\b(?! dernier)|\bplus que (?:pour )?(?:un|une|deux|trois|quatre|cinq|quelques|\d) (?:jours?|doses?|comprimes?|cachets?|boites?|flacons?)\b|\bcomment (?:je (?:fais|vais faire) |faire )?pour manger|\b(?:arrive|arrivons|peux|pouvons|peut) (?:plus|pas) (?:a )?(?:payer|regler|faire face a) (?:la |le |l'|mon |ma |mes |notre |nos )?(?:cantine|chauffage|loyer|courses|electricite|factures? (?:d'|de )(?:eau|gaz|electricite))|\bplus (?:un|le moindre) (?:sou|centime|euro) pour (?:payer|regler)|(?:operation|operee?|chimio\w*|intervention)(?: \w+){0,3} (?:demain|cette semaine|la semaine prochaine|dans \w+ jours)"
    r"|\b(?:huissier|commissaire de justice)s?\b(?: \w+){0,2} (?:(?:est |sont )?(?:passe|venue?)s? (?:hier|ce matin|aujourd'hui|avant-hier)|vient|viennent|a pose)\b|\bsaisie sur (?:mon|notre) compte\b(?! (?:il y a|en 20|l'an))|"
    r"\bparle\w* (?:maintenant |deja )?de (?:me|nous) mettre dehors\b|\bpeur pour (?:ma|sa|leur|notre) vie\b|\b(?:un|deux|trois|quatre|cinq|\d) jours? de (?:comprimes|traitement|medicaments|cachets)\b|"
    r"\bdire l'urgence\b"
    rf"|{_ROOF}|{_HUNGER}|{_BODY}|{_POWER}|{_MONEY}"
)
"""One pattern, over a spelled-out text."""
