"""Words of suicide, of violence at home, of a night without shelter: what `saisine.reading.danger` listens for.

Patterns over a folded sentence, one way of saying it a line. Each asks for somebody it happens to (« j'ai des idées
noires », not « un questionnaire sur les idées noires ») and leaves out the figures of speech it is known for. Only
what is plainly said is here: what is veiled, or told by a whole story, is left to the classifier.
"""

_KIN = (
    r"(?:ex|(?:ex|futur|nouveau|petite?|beaux?|belles?|grands?)[- ](?:mari|femme|compagn\w+|conjointe?|copaine?|copine|amie?|pere|mere|frere|soeur|fils|fille|famille|parents)|"
    r"mari|femme|epou(?:x|se)|conjointe?|compagnon|compagne|copain|copine|mec|fiancee?|pere|mere|papa|maman|parents|fils|fille|freres?|soeurs?|oncle|tonton|tante|cousin|papi|mamie|gendre|bru|neveu|niece|tuteur|tutrice|beauf)"
)
_OWN = rf"(?:mon|ma|mes|notre|son|sa|leur|ton) (?:\w+ )?{_KIN}"
_SOMEBODY_AT_HOME = rf"(?:il|elle|ils|y|{_OWN}|papa|maman|mari)"
"""Who strikes at home. A pupil, a patient or a customer strikes at work: an accident at work."""
_MASTER = rf"(?:{_OWN}|(?:mon |ma |le |la |notre )?(?:patron|patronne|employeur|employeuse|chef|maitre|gerant))"
_SOMEBODY = rf"(?:il|elle|{_OWN}|mon (?:ado|garcon|collegue|associe|voisin|ami|pote)|ma (?:gamine|collegue|voisine|niece|petite))"
_BODY = r"(?:nez|bras|dents?|cotes?|doigts?|poignet|machoire|visage)"
_ENDS = r"(?= ?$| ?[.,;:!?…»\")])"
_SOON = r"(?:(?<!apres-)(?<!apres )demain|ce soir|cette nuit|bientot|(?:ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|ce week-end|d'ici la|tout a l'heure|tres vite)"
_TODAY = r"(?:ce soir|cette nuit|a minuit|a (?:dix-huit|dix-neuf|vingt|vingt et une|vingt-deux|18|19|20|21|22|23) ?h\w*)"
_DAYS = r"(?:hier|avant-hier|ce matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix) (?:jours?|soirs?|repas)|une semaine)"
_PILLS = r"(?:cachets|comprimes|medicaments?|medocs?|somniferes|gelules|pilules|anxiolytiques|xanax|lexomil|antidepresseurs?)"
_GUN = r"(?:fusil|carabine|calibre|flingue|revolver|pistolet(?! a)|canon scie)"
_HEIGHT = r"(?:pont|balcon|toit|viaduc|falaise|fenetre|parapet|\w+ etage)"
_GONE = r"(?:decedee?|morte?|la[- ]haut|au ciel|au paradis|defunte?|au cimetiere)"
_NOT_THIS_LIFE = r"(?! (?:ca|cela|ici|pour|en|a|au|aux|chez|dans|de|d'|seule?|sous|une?|cette|cet|ce|l'|la|le|les|du|des|avec)\b)"

_WISH = (
    r"\b(?:vais|veux|voudrais|voulu|vouloir|desire|envie|prie|autant|prefere|preferais|preferer?ais?|laissez[- ]moi|aimerais|souhaite|pense|penser|pensees?|"
    r"songe|parle|disent|me dit|reste|tete|decide|choisi|prete?|essaye|essaie|tente|compte|cherche|comment|courage|seule solution|a part)\b"
    r"(?: (?:de|d'|a|que|qu'il|qu'elle|souvent|trop|vouloir|me repete|ce soir|serieusement|regulierement|encore|parfois|tous les jours|toujours|deja|pour|plus qu'a))* ?"
)
_TO_DIE = (
    r"(?:(?<!vais )mourir(?! (?:de|du|d'|si|avant|seule?|vie(?:ux|ille)|proprietaire|riche|pauvre|centenaire|ignorante?|idiote?|chez|dans|a (?:la maison|l'hopital|domicile)|que de (?!vivre|continuer))\b)|(?<!vais )crever(?! (?:de|d'|dans|chez|la dalle|l'ecran|le plafond|seule?)\b)|disparaitre(?! (?:de|du|des|d'|cette|ces|ce|mes|mon|une?|la|le|les|ma)\b)|"
    r"(?:me |m'|se |s')(?:pendre(?! (?:par|au|a)\b)|flinguer|suicider?|buter|immoler|defenestrer|asphyxier|empoisonner(?! (?:la|l')\b)|taillader|noyer(?! (?:dans|sous))|ouvrir les (?:veines|poignets)|couper les veines|laisser (?:mourir|crever)|"
    rf"supprimer{_ENDS}|tuer(?! (?:a|au|les?|ma|mon|mes|notre|la|le)\b)|foutre (?:en l'?air|sous|par)|donner la mort|tirer une balle|faire du mal|"
    r"(?:jeter|balancer) (?:sous|du|d'un|par la|dans (?:le|la)|devant un|contre un)|asperger d')|"
    rf"sauter(?:{_ENDS}| (?:du|d'un|de la|par la|sous un) {_HEIGHT})|"
    rf"partir pour toujours{_ENDS}|m'en aller (?:pour de bon|pour toujours|une bonne)|quitter (?:ce monde|cette vie|cette terre|la vie))"
)
_THE_END = rf"(?:d'|d')?en finir(?: pour de bon| une bonne fois(?: pour toutes)?)?(?:{_ENDS}| (?:et|ce soir|maintenant|devant|cette nuit|demain)\b)"
_HIM_OR_HERSELF = r"(?:se (?:suicider|pendre(?! au)|flinguer|fiche une balle|tirer une balle|jeter (?:sous|du|par la|dans (?:le|la))|foutre (?:en l'air|sous|par)|balancer (?:sous|du)|donner la mort|laisser mourir|supprimer|noyer|defenestrer|tuer(?! (?:a|au|les?)\b))|s'(?:immoler|asphyxier|empoisonner))\b"
_ANOTHER_S_WISH = r"(?:veut|voulait|voudrait|va|allait|menace de|parle de|(?:demande|ordonne|di[st]e?)(?:nt)? de|parlait de|pense a|songe a|envie de|essaye de|essaie de|tente de|voulu|vouloir|decide de|cherche a|droit de)"
_DARK = r"(?:(?:idees?|pensees?|envies?|pulsions?) (?:tres |plutot )?(?:noires?|suicid\w+|morbides?|de suicide|de mort)|pulsions? de mort)"
_NOT_ABOUT = r"(?!,? (?:sur|contre|au sujet|a propos|concernant|au bureau|au travail|passees?|disparu|envolee|mais pas|il y a|en (?:19|20))\b)"

SUICIDE = (
    rf"{_WISH}(?:{_TO_DIE}|{_THE_END})",
    rf"\b{_ANOTHER_S_WISH} ?(?:{_THE_END}|disparaitre a jamais|partir pour toujours)",
    r"\b(?:veut|voudrait|voulait|vouloir) mourir\b(?! (?:chez|a|dans|de|en|seule?|dignement)\b)|\bmourir,? c'est (?:tout )?ce que je (?:veux|souhaite)|\bmourir,? (?:oui|j'y pense)|\bmourir (?:sans (?:douleur|souffrir)|ensemble)",
    rf"\b(?:vais|veux) mourir (?:ce soir|cette nuit|demain){_ENDS}|\bprie pour mourir|\bpardonnez[- ]moi tous|(?:ou|vais|veux) me supprimer{_ENDS}|(?:songe a|pense a|envie de) me supprimer(?! (?:mes|mon|ma|une?|le|la|les|des|du|de)\b)",
    r"\b(?:retrouver|retrouvera|attendrai|finirai|quand je serai) pendue?\b|\bvivement que je (?:meure|creve)\b|\bcrever une bonne fois",
    rf"\bje me (?:(?:fous|fiche|fou) en l'air|(?:flingue|pends|bute|supprime)\b(?! (?:a|au|de|mes|mon))|jette (?:sous|du)|tue (?:{_SOON}|si|devant))",
    r"\bme foutre (?:sous|en l'air)|(?<!va )(?<!faire )\bme (?:pendre\b(?! (?:par|au|a)\b)|jeter sous|tire(?:r|rai)? une balle(?! dans le pied))",
    rf"\b(?:vais|veux|ve|vai) (?:me )?tuer?{_ENDS}|\bme tuer me tuer|(?:tente|essaye?) (?:de )?me tuer|comment tuer moi",
    r"\ben finir avec (?:la vie|ma vie|cette vie|l'existence|mes jours|moi)\b|(?:mettre|mettrai) un terme a (?:ma vie|mes jours)|met(?:tre|tra|trai)s? fin a (?:mes|ses) jours|(?:mettre|mis) fin a (?:mes jours|ma vie|sa vie)",
    r"(?:failli|vais|va|veux|veut|allait|peur de) (?:re)?passer a l'acte|\bje pass(?:e|erai) a l'acte",
    rf"\b(?:{_ANOTHER_S_WISH}|failli(?! se (?:tuer|noyer))) {_HIM_OR_HERSELF}|^{_HIM_OR_HERSELF}|\b(?:je me suis|s'est|s'etre) (?:deja )?passee? la corde",
    # Dark thoughts, an attempt: somebody's own and now, not a report's, a lesson's or a questionnaire's.
    rf"(?:\bj'ai|\bon a|\b{_SOMEBODY} a)(?: [\w']+){{0,3}}? (?:des|les|mes|ses|de|d'|cette|la|une|meme) ?{_DARK}\b{_NOT_ABOUT}|^(?:des |mes )?{_DARK}\b{_NOT_ABOUT}",
    rf"\b(?:je (?:suis|deviens)|{_SOMEBODY} (?:est|devient)|me sens) (?:tres |vraiment |peut-etre |redevenue? )?suicidaire\b|\bje me suicid|\bmon suicide\b|^suicide ?$",
    rf"(?:\bj'ai|{_SOMEBODY} (?:a|vient de)) (?:[\w']+ ){{0,2}}?(?:fait|faire) (?:\w+ ){{0,2}}?tentatives? de suicide|\b(?:apres|de|a|depuis) ma tentative(?: de suicide\b| d'il y a \w+ (?:jours|semaines)|{_ENDS})|hospitalis\w+[^.]{{0,30}} pour (?:une|ma) tentative{_ENDS}",
    r"\b(?:je (?:\w+ )?|j'|il |elle )(?:pense|songe|envisage)(?: [\w']+){0,2} (?:au|le|de) suicide|"
    rf"\b{_SOMEBODY} (?:me )?parle(?: \w+)? (?:de|du) suicide(?! assiste)|(?:recommence a|pas de|cesse de) penser au suicide|(?:solution|issue|choix)[^.]{{0,15}} le suicide\b(?= ?$| ?[.,!])",
    r"\b(?:l'|mon )envie de (?:me noyer|mourir|sauter|me pendre) (?:revient|me (?:reprend|prend|quitte pas))|\bje (?:ne )?me (?:manquerai|louperai|raterai) pas",
    # Short, and leaving no doubt.
    r"\b(?:vais|veux|voudrais|va|veut) (?:me|se) noyer dans (?:l'etang|le (?:canal|lac|fleuve|puits)|la (?:riviere|mer|baignoire))|\b(?:mal|temps)[^.!?]{0,12} de se noyer\b",
    rf"\b(?:demain|ce soir|cette nuit|non|sinon|refus),? je me tue{_ENDS}|\bsi je me tue\b(?! (?:a|au|pour|les?|la|sur|en)\b)|pourquoi (?:on ne se tue|je me serai tuee?)\b",
    r"\bvivre (?:me fait trop mal|(?:ne )?sert (?:plus )?a rien)|^vivre,? (?:pourquoi|a quoi bon)|\bj(?:e |')?veux (?:\+|plus) vivre\b|plus (?:les moyens|envie) de vivre,? et",
    rf"\bveut mourir a cause\b|\bcontinuent de vivre{_ENDS}|\bdroit de mourir,? et je\b|\bvouloir finir (?:ma |la )?vie\b|\bbonne nuit eternelle\b",
    r"\bj'ai enjambe (?:le|la) (?:parapet|rambarde|barriere|garde-corps|balcon)|tuyau[^.!?]{0,20}pot d'echappement|\bcordelette tient|\bcorde est (?:prete|accrochee|attachee)",
    rf"\bcharge (?:mon|son) (?:fusil|arme|pistolet)\b|{_GUN} (?:est )?charge[^.!?]{{0,12}} (?:sur (?:la|ma) table|a cote de moi|devant moi)",
    r"\b(?:ai|a|ont) (?:tout |deja )?avale [^.!?]{0,25}(?:somniferes|anxiolytiques|mort[- ]aux[- ]rats|desherbant|xanax|valium)\b(?! (?:pour|prescrit))",
    # No strength nor wish left to live.
    r"\b(?:plus|pas|aucune|perdu|sans)(?: aucune| la| l'| le| de| meme| du tout| vraiment| assez)* ?(?:envie|force|raison|gout|courage) (?:de |a |d')(?:vivre?|la vie|exister|etre en vie|etre la|rester (?:en vie|sur terre)|continuer a vivre)\b"
    + _NOT_THIS_LIFE,
    rf"(?:fatiguee?|marre|lasse?|ras[- ]le[- ]bol|assez|degoutee?) (?:de |d')(?:vivre|exister|la vie|cette vie|etre en vie|etre nee?)\b{_NOT_THIS_LIFE}",
    rf"n'arrive plus a vivre\b{_NOT_THIS_LIFE}|(?:en (?:peux?|peut?)|supporte) plus de vivre\b{_NOT_THIS_LIFE}|plus de cette vie|plutot mourir que (?:de )?(?:vivre|continuer a vivre)|la mort serait une delivrance|tient? plus a la vie",
    rf"\ba quoi bon (?:vivre|continuer a vivre|exister)\b{_NOT_THIS_LIFE}|^a quoi bon continuer{_ENDS}|vie (?:ne vaut (?:plus|rien)|vaut (?:plus|rien)\b)|plus rien de l'existence",
    rf"\bplus vouloir vivre\b|plus la peine (?:de vivre|d'etre vecue){_ENDS}|suicide (?:me parait|est|reste|serait) (?:la|ma) seule (?:issue|solution)|{_DARK}[^.]{{0,12}} (?:reviennent|(?:sont |est )?revenues?)\b|\bvivre (?:ne )?m'interesse plus(?: du tout)?{_ENDS}|c'est de continuer a vivre{_ENDS}|plus (?:etre|rester) en vie|pas vouloir rester vivant",
    rf"\b(?:mieux|plus (?:simple|facile|tranquille|leger)s?|soulage\w*|tranquilles?|preferable|debarrasse\w*)\b[^.!?]{{0,40}}\bsi (?:je (?:n')?(?:etais|suis)|j'(?:n')?etais) (?:plus|pas|pu) (?:la|de ce monde){_ENDS}",
    r"m'endormir(?: (?:le|un|ce) soir)?,? et (?:de )?(?:ne )?(?:pas|plus)(?: jamais)? (?:me reveiller|ouvrir les yeux)",
    rf"\bmieux (?:morte?|sans (?:moi|leur (?:mere|pere))){_ENDS}|tranquilles? sans moi|respirer\w* sans moi|soulage\w* si je n'etais plus",
    r"vaudrait mieux que je (?:disparaisse|meure)|plus utile (?:morte?|que vivante?)",
    rf"{_SOON},? je (?:ne )?(?:serais? (?:plus la(?= ?$| ?[.!»])|morte?|enterree?)|serais? plus de ce monde)",
    rf"(?:sera|serai|serais) (?:morte?|enterree?|pendue?) {_SOON}|je serai sous terre",
    r"(?:veux|veu|veut|voulait|voudrait|voudrais|prefere|simple serait de ne|^ne) (?:plus|plu) (?:etre la|vivre|exister|respirer)\b"
    + _NOT_THIS_LIFE,
    rf"(?:voudrais|aimerais|souhaite) ne plus (?:exister|vivre|etre la|etre en vie)\b{_NOT_THIS_LIFE}|jamais me reveiller|plus (?:jamais )?me reveiller(?! (?:la nuit|en|avec|toutes|a))|plus ma place sur (?:cette )?terre|(?:en|de) trop sur (?:cette|la) (?:planete|terre){_ENDS}",
    rf"veux qu'on me laisse partir{_ENDS}|^plus rien ne me retient{_ENDS}|(?:veux|voudrais|aimerais) (?:plus|pas) voir demain",
    r"je (?:ne )?(?:verrai|passerai) pas (?:l'hiver|le printemps|l'ete|noel|la nuit|l'annee)|pas sure? que je passe la nuit|pas vivre jusqu'a",
    r"me laisser (?:pas )?voir le matin|que (?:mon )?coeur s'arrete cette|que (?:dieu|le seigneur) (?:me (?:reprenne|prenne|rappelle)|vienne me)",
    r"je (?:demande|veux|choisis|prefere) la mort|attends[^.]{0,20}c'est la mort|mort me fait (?:moins|plus) peur",
    r"(?:me|m'etre|me suis) donne[er]? la mort|l'intention de (?:me tuer|me suicider|mourir|me donner la mort)",
    r"(?:voudrais|aimerais|prefere\w*|mieux|d')(?: mieux| autant| tant)? etre morte?\b(?! de)|pens\w+ a la mort (?:tous|souvent|chaque|sans|tout le)",
    r"que tout s'arrete,? (?:pour toujours|definitivement|pour de bon)|(?:voudrais|envie) que (?:ca|tout) s'arrete pour toujours",
    r"aidez[- ]moi a mourir|m'endormir (?:definitivement|pour toujours|pour de bon)|dormir pour toujours|nous emmener tous",
    r"\bautant (?:crever|disparaitre|mourir)\b(?! (?:de|d'))|decide de partir,? definitivement|(?:envie|sauf)(?: de)? disparaitre a jamais|\bsi je mourais (?:cette|ce|demain)",
    rf"mieux fait de (?:ne )?pas survivre|ne serai (?:plus|bientot plus) de ce monde|(?:quitte|quitter|aura quitte) ce monde{_ENDS}",
    # Farewells: to people, not to one's dues.
    r"(?:ecri[ts]|ecrire|laisse[er]?|envoye[er]?|posted?|recu|trouve) (?:[\w']+ ){0,2}(?:lettre|message|mot|sms|vocal) d ?'?adieu|\b(?:son|un) (?:message|mot|sms|vocal) d ?'?adieu\b(?! (?:a|aux|de|du)\b)",
    rf"\badieu a tous,? je pars|\badieu (?:a )?(?:tout court|tout le monde|mes (?:enfants|petits|amours|proches)|ma (?:famille|fille|cherie)|mon (?:amour|fils)|la vie|le monde){_ENDS}",
    rf"\bdit adieu (?:a (?:tout le monde|sa famille)|aux enfants|a ses (?:enfants|proches)|a mes (?:enfants|proches))|arrete tout,? adieu ?$|pardon a tous,? adieu ?$|(?:a|m'a) envoye un adieu{_ENDS}",
    r"\bpardon a (?:tous|toutes|mes (?:proches|enfants|parents)|ma famille) (?:pour ce que je vais|de vous quitter|de partir)",
    r"dites (?:leur |bien )?a (?:ma|mon|mes) (?:femme|mari|fille|fils|enfants|mere|pere|parents|petits|famille|amour)[\w ]{0,12} que je (?:l'|les )aim|au revoir a (?:tous|toutes),? pour toujours",
    r"occupez[- ]vous (?:bien )?de (?:ma|mon|mes) (?:fille|fils|enfants?|petits?|gosses) (?:quand (?:je|j')|apres ma mort)|derniere fois que j'ecris a quelqu'un",
    rf"(?:aurez ma mort|une? morte? de plus) sur la conscience|un poids pour tout le monde|j'ai peur de moi{_ENDS}|personne (?:ne )?(?:me regrettera|s'apercevra que je suis parti)|manquerais? a personne{_ENDS}",
    r"\b(?:que|avant que|faut que|attendez que) je me (?:pende|flingue|suicide|bute|defenestre|noie|foute en l'air|jette (?:sous|du|par)|tire une balle)\b|\bj'aurai (?:deja )?saute (?:avant|par|du|de)\b",
    r"\b(?:j'ai|j'avais) (?:deja )?ecrit (?:deja )?(?:ma|mes) lettres? (?:a|pour) (?:mes (?:enfants|proches|parents|filles?|fils|petits)|ma (?:femme|famille|fille|mere|soeur|cherie)|mon (?:mari|fils|pere|amour))\b",
    # Means.
    rf"\b(?:avaler?|gober?|ingere) (?:\w+ )?(?:une|un|toute?|tous|tt|plein|deux|trop)(?: (?:de|la|le|les|mes|mon|ma|ses|son|sa))* ?(?:(?:boites?|plaquettes?|tubes?)(?: (?:de|d') ?(?:{_PILLS}|doliprane)|(?! (?:de|d'|a|aux)\b)))|\b(?:avaler?|gober?|ingere) (?:\w+ )?(?:toute?s?|tous|tt|plein|trop|vingt|trente|quarante|cinquante|\d\d)(?: (?:de|la|les|mes|ses|son))* {_PILLS}(?! (?:d'|en\b|par\b|sur\b|comme\b|prescrit))",
    rf"(?:vient|viens) d'avaler des (?:medicaments|cachets|somniferes)\b|j'(?:ai )?avale des (?:medicaments|cachets|somniferes)\b(?! (?:pour|contre|prescrits))|gobe des (?:medicaments|cachets)|(?:avale|pris) (?:\w+ )?(?:surdose|overdose)|j'ai pris des cachets{_ENDS}",
    rf"(?:pris?|prendre) (?:tous?|tt|toute|trop)(?: de)?(?: mes| la| les| boite de)? ?{_PILLS} (?:d'?un coup?|d'une traite|hier soir|expres|volontairement)",
    rf"(?:boite|tube|plaquette)s? de {_PILLS}[^.]{{0,20}}(?:avale|devant moi|d'un coup|dans la main|me demand)",
    rf"je (?:regarde|fixe) (?:toute )?(?:la|ma) boite de {_PILLS}|{_PILLS} (?:sont |est )?devant moi",
    rf"\bla corde est prete|(?:une|la) corde autour du cou|(?:prepare|achete|noue|accroche|installe) (?:une|la|ma) corde\b(?! a (?:linge|sauter))|mis la corde (?:dans|autour)|(?:parti|sorti) avec une corde{_ENDS}|noeud coulant|solution[^.]{{0,12}} au bout d'une corde",
    rf"(?:sorti|charge|decroche) (?:le|son|mon|sa|la|une) {_GUN}(?! (?:de chasse|d'un))|(?:charge|decroche) (?:son|mon|une) arme|{_GUN} (?:de mon pere )?(?:est )?charge\b(?! (?:de|d'|du)\b)|{_GUN} (?:est )?(?:de chasse )?(?:a cote de moi|sur (?:mes|les) genoux|dans (?:la|ma) main)",
    rf"{_SOMEBODY} a pris (?:le|son|mon|sa|la) {_GUN} et|(?:{_SOMEBODY}|mon associe|vient de) (?:est )?(?:parti|partir|part|enferme)e? avec (?:sa|son|la|le) {_GUN}|pointe (?:une arme|(?:son|un|sa) {_GUN}) sur (?:moi|nous|elle|ma|mon|mes)|a encore (?:son|sa) {_GUN}",
    rf"une balle dans la (?:tete|tempe|bouche|cervelle)|tirer une balle(?:{_ENDS}| (?:a cause|devant|ce soir|et|si)\b)",
    rf"(?:vais|veux|envie de|pense a|parle de|menace de|failli|voulu|repete de|qu'(?:il|elle) va) sauter{_ENDS}|dans (?:\w+ ){{1,2}}(?:minutes?|heures?),? je saute(?:{_ENDS}| et\b)|(?:de|failli|voulu|vais|va) sauter (?:du|de la|d'un|par la) {_HEIGHT}",
    r"\b(?:m'|s')ouvre (?:encore )?les (?:veines|poignets)|\b(?:me suis|s'est|m'etre|s'etre|vais m'|veux m') ?(?:ouvert|ouvrir|taille|tailler|coupe|couper|tranche|entaille) les (?:veines|poignets)",
    r"(?:envie de|recommenc\w+ a|continue a) (?:me |se )(?:mutiler|scarifier)|\b(?:me|se|jme) (?:scarifie|mutile|taillade|coupe les (?:bras|cuisses?|veines)|couper? les (?:bras|avant[- ]bras|cuisses))\b",
    rf"\b(?:je suis|suis) (?:\w+ )?sur (?:le|les|un) (?:(?:rebord|bord|parapet)\b.{{0,20}}{_HEIGHT}|pont (?:de la|du|au dessus|et)\b|viaduc|rails|toit{_ENDS})",
    r"\b(?:suis|me tiens|assise?|debout)(?: \w+)? au bord (?:du (?:quai|pont|vide|toit|precipice)|de la (?:falaise|fenetre|voie))|(?:debout|assise?) sur les rails|(?:regarde|regarder) (?:le pont et|l'eau en bas|le vide et|les trains passer et)",
    rf"(?:pense a|envie de|vais) (?:tourner le volant|rouler droit dans|foncer (?:dans|sur) (?:un|le|la) (?:mur|platane|arbre|pile|camion))|\bme noyer (?:ce|demain)|\bme noyer{_ENDS}",
    r"m'asperge\w* (?:d'|avec d'|de )?(?:essence|alcool)|m'arroser? d'essence|m'immol\w+|(?:vais|va) ouvrir le gaz(?= ?$| ?[.,])|ai ouvert le gaz(?= ?$| ?[.,]| et)",
    r"(?:vais|peur de|va) faire une (?:grosse |enorme )?betise\b|(?:faire|commettre) (?:quelque chose d'irreparable|l'irreparable|un geste (?:fatal|desespere))",
    rf"\b(?:partir |pars |aller |veux |vais |voudrais )rejoindre (?:ma|mon|mes) (?:petite? )?{_KIN}[^.]{{0,20}}{_GONE}",
    rf"retrouver (?:(?:ma|mon) )?{_KIN} (?:la[- ]haut|au ciel|au paradis)|s'?est suicide\w*[^.]{{0,40}} moi [^.]{{0,12}}envie de (?:le|la) suivre",
)

_DOES = r"(?:(?!va\b|veut\b|pourrait\b|irait\b)[\w']+ )"
_HITS = r"(?:bat|battue?s?|battre|tabass\w+|cogne[er]?|gifle[er]?|violee?|violer|violente|etrangle[er]?|sequestre|martyrise|maltraite|brutalise|massacrer?|torture)"
_PRONOUN = r"(?:me |m'|nous |la |les |l')(?:a |ont |avait |l'a |recommence a (?:me |la |nous )?)?"

VIOLENCE = (
    rf"\b{_SOMEBODY_AT_HOME} {_DOES}{{0,2}}?{_PRONOUN}{_HITS}\b(?! (?:froid|a plate|les? secret|la loi|de\b|d'|aux?\b|sur\b))",
    rf"\b{_SOMEBODY_AT_HOME} {_DOES}{{0,2}}?(?:me |m'|nous |m'a |m'ont |les |l'a |la )(?:\w+ )?(?:frappe(?:e|r|nt)?|battent)\b(?! (?:d'|de\b|par\b|a la|au(?! (?:visage|ventre|cou|dos))\b|toujours))",
    rf"\b{_SOMEBODY_AT_HOME} (?:\w+ ){{0,2}}?(?:me |nous |m'a |m'ont |ma )(?:(?!laisse(?:nt)?\b)\w+ )?tape[er]?\b(?! (?:sur les? (?:nerfs|systeme)|des\b|m(?:es|on|a)\b|dans|droit|un|la lettre|le))",
    rf"\b(?:mon|ma) (?:\w+ )?{_KIN} me (?:touche|secoue|pince|brule|mord)\b(?:{_ENDS}| (?:la nuit|le soir|quand|depuis|et))",
    r"me (?:touche|viole) (?:la nuit|quand|le soir)|\bil me force la nuit",
    r"\b(?:il|mon mari|mon frere) (?:me|nous) tuera\b(?! (?:a|au|avec)\b)|peur de mourir de ses mains|\b(?:parents|freres|ils|oncles) (?:ont dit qu'ils |disent qu'ils )?(?:vont|veulent) me tuer\b(?! (?:a|au|avec leurs?)\b)",
    rf"\b{_SOMEBODY_AT_HOME} (?:\w+ )?(?:leve|donne|met|est|devient) (?:encore |souvent |toujours |tres |trop )?(?:la main sur|des coups|des gifles|des claques|violente?(?:{_ENDS}| avec| quand| et j'ai peur))",
    rf"\b{_SOMEBODY_AT_HOME} (?:la|le|les) tape{_ENDS}|(?:pere|mere|copain|compagnon|oncle) de (?:la |mon |ma )?\w+ (?:la|le|les) (?:tape|frappe|bat|cogne)\b|\bles coups (?:ont repris|recommencent)|je suis (?:un |une )?(?:homme|femme) battue?{_ENDS}",
    r"leve la main sur (?:moi|elle|ma|les)|\b(?:me|nous) bat\b(?! (?:froid|aux?|a plate)\b)|\bme frappe (?:quand|devant|tous|chaque|encore)",
    r"\b(?:homme|mec|quelqu'un) qui (?:me |m'|nous )(?:bat|frappe|cogne|etrangle|viole|tape|sequestre|enferme)",
    rf"\b(?:les|la|me|nous) (?:frappe|tape|bat|cogne) (?:quand (?:il|elle)|des qu|si je|tous les (?:soirs|jours)|chaque soir)|\bil cogne{_ENDS}|qu'il cogne (?:si|quand|des)",
    r"^violences? (?:conjugales?|familiales?)|\b(?:subis?|subit|vis|vit) des violences? (?:conjugales?|domestiques?|familiales?|intrafamiliales?)|je suis victime de violences? (?:conjug|famil|domest)\w+",
    rf"(?:frappe|tape|battu|viole|etrangle|brule|attache|secoue|enferme|cogne)e?s?(?: [\w']+){{0,5}} par (?:mon|ma|son|sa) (?:\w+ )?{_KIN}\b",
    r"(?:se |s'|me )(?:fait|fais|font|faisait) (?:frapper?|taper?|battre|cogner|violer) (?:dessus )?(?:par (?:son|sa|mon|ma|leur)|quand)",
    rf"(?:(?:mon|ma) (?:\w+ )?{_KIN}\b|\bil\b|\bils\b|\belle\b)(?: [\w']+){{0,4}} (?:m'a|ma|m'ont|l'a|m'as) (?:\w+ )?(?:tapee?|frappee?|etranglee?|violee?|cognee?|battue?|giflee?|tabassee?|violentee?|poignardee?|forcee? (?:encore|cette nuit|a coucher)|jete une? \w+ dessus|casse (?:le|la|une|deux|un|mon|ma) {_BODY}|jetee? (?:contre|dans l'escalier)|poussee? (?:dans|contre) (?:l'escalier|les escaliers|le mur)|mis? un coup de (?:boule|poing|tete))\b(?! (?:les?|la|mes|mon|dans (?:l'oeil|le dos|la main)|a la|au|une?|des)\b)",
    rf"\bj'ai ete violee? (?:hier|ce week-end|cette nuit|ce soir|samedi|dimanche|lundi|par mon)|me faire violer{_ENDS}|\b(?:on m'a|m'ont) violee?\b(?! (?:les?|la|mon|mes)\b)|\bviol[^.]{{0,25}} par mon {_KIN}|m'a (?:deshabillee?|violee?) de force",
    r"apres m'avoir (?:tapee?|frappee?|battue?)|recommence a (?:me |la |nous |les )(?:frapper|battre|taper|cogner)|trainee? par les cheveux",
    rf"peur (?:de (?:lui|mon (?:mari|ex|pere|fils|compagnon|conjoint|frere))|de rentrer(?: chez moi| a la maison)?)(?:{_ENDS}| ce soir\b| (?:et (?:qu'il|il)|il va|pour ma vie|quand il|ce soir il)\b)",
    r"peur (?:qu'il (?:me|nous|la|les) (?:tue|frappe|batte|massacre|egorge|viole|tape)|pour ma vie|d'y passer)",
    r"\b(?:me|nous) ferait la peau|\bje crains pour ma (?:peau|vie)|chez moi je suis en danger|je suis en danger (?:de mort )?chez moi|(?:qu'il|kil) (?:me|nous) tue\b|avant? (?:qu'il|kil) me tue?",
    rf"coups (?:(?:de (?:pied|poing)s? )?(?:dans le ventre|au visage)|de (?:ceinture|crosse|chaine|martinet|fouet))|(?:attend|tape|bat|frappe) (?:avec |a )?(?:sa|la) ceinture|{_OWN}[^.]{{0,20}} torgnoles",
    rf"(?:arrive|revient|rentre|est|suis) (?:[\w']+ ){{0,3}}couverte? de (?:bleus|coups){_ENDS}|bleus? partout?[^.]{{0,15}}(?:mec|mari|lui|copain)|a casse le bras du petit",
    rf"{_SOMEBODY_AT_HOME} (?:m'a|nous a|me|nous) donnee? des coups{_ENDS}|{_OWN} (?:m'a|nous a|me|nous) donnee? des coups de poings?|{_SOMEBODY_AT_HOME} (?:me|m') ?\w+ et me (?:frappe|bat|tape|cogne)\b|{_SOMEBODY_AT_HOME} (?:me|m'a) (?:met|mis|fichu|foutu|colle|donne)e? (?:\w+ )?une (?:raclee|gifle|claque|beigne|baffe|volee)(?:{_ENDS}| (?:et|pour|quand|devant|chaque|si|hier))",
    rf"marques (?:au cou|de coups|d'etranglement)|coups?(?! de (?:fil|main|pouce|tele)) (?:[\w']+ ){{0,3}}(?:par|de) (?:mon|ma) (?:\w+ )?{_KIN}",
    rf"{_SOMEBODY_AT_HOME} (?:\w+ )?(?:m'a |m'ont |nous a |nous |me |m')(?:enferme|sequestre|attache)e?r?e?s?\b(?! (?:a|au|aux|les?|mes|mon|ma|dans (?:une|un))\b)|\b(?:m'|l'|nous )enferme(?:nt)? (?:a cle|a la maison|chez (?:lui|moi|nous)|quand il|la nuit|dans (?:la|ma|sa|le|l'))\b|\bje suis sequestree?\b|(?:enfermee?|sequestree?|cachee?|barricadee?)s? (?:a cle depuis|dans (?:la salle de bain|les toilettes|ma chambre|la cave)(?:{_ENDS}| (?:avec|parce|pour(?! avoir la paix)|et)))",
    rf"je suis enfermee? (?:a cle|chez (?:moi|lui))[^.]{{0,20}}(?:cles|depuis)|{_MASTER} (?:(?:il|elle|ils) )?(?:me |m'a )?(?:garde|confisque|retient|a pris|pris|a confisque) (?:mon |mes |nos |le )?passeports?",
    r"(?:vit|vis|garde|traite) [^.]{0,12}comme (?:une )?esclave\b(?! de)",
    rf"(?:oncle|pere|frere|cousin|ami de la famille) m'a touchee?(?:{_ENDS}| (?:quand|pendant|encore))|\babuse (?:sexuellement )?de (?:moi|ma (?:fille|soeur)|mon (?:fils|petit))",
    r"\b(?:il|elle|mari|conjoint|compagnon|copain|ex|pere|mere|parents)(?: ne)? (?:m'|nous |m'a )interdit (?:de (?:sortir|telephoner|voir (?:ma|mes|mon|un medecin))|d'ouvrir)|\b(?:m'attend (?:en bas|dehors|devant (?:chez|l'immeuble))(?: [\w']+)? avec (?:un|une|sa|son|des)|il me cherche (?:partout|dans|avec))",
    rf"\b(?:il|mon ex|{_OWN}) (?:est|vient de|a) (?:derriere la porte|defonce[r]? (?:ma|la) porte)|interdit d'approcher[^.]{{0,30}}(?:ma porte|revien)|tourne autour de chez (?:moi|nous)",
    r"priv\w+ de (?:nourriture|repas|manger)[^.]{0,40}(?:chez|pere|mere|voisine|gendre)|me prive de (?:nourriture|repas|manger|mes medicaments)|l'empeche de manger",
    r"\b(?:frappe|bat|tape|cogne) (?:papa|maman|mamie|papi)\b|entends [^.]{0,25}(?:frapper|battre|cogner|taper) (?:sa|son|ses|leur)\b|(?:martyrise|frappe|bat|maltraite|cogne|affame|etrangle|viole|enferme|tabasse|tape sur|bats|frappent|battent) (?:son|ses|sa|leur|mon|ma|mes|nos|notre|les) (?:petite? |deux |propre )?(?:gosses?|garcons?|gamine?s?|soeur|frere|enfants?|petite?s?|bebe|fils|fille|femme|mere)\b",
    r"\b(?:la|le) (?:bat|frappe) (?:a coups|et)\b|(?:pere|oncle|mere|frere) lui fait (?:du )?mal|\bm'a (?:plaquee? (?:au|contre)|serree? la gorge(?! de)|jetee? contre)",
    r"(?:eleve|enfant|gamine?|petite?)\b[^.]{0,50}(?:traces? de (?:coups|ceinture|cable|brulure)|couverte? de (?:bleus|coups))",
    r"mari (?:\w+ )?(?:taper?|frapper?|battre) (?:moi|enfants?|fort|beaucoup|tous les)\b|\b(?:taper|frapper|battre) moi\b|moi (?:battue|frappee)\b",
)

THREATS = (
    rf"\b{_SOMEBODY_AT_HOME} (?:va|veut|a dit qu'il allait|dit qu'(?:il|elle) va) (?:\w+ ){{0,3}}(?:me|nous|la|m') ?(?:frapper|tuer|battre|massacrer|egorger|etrangler|bruler|planter|buter)\b(?! (?:ma|mon|la|notre) (?:boite|entreprise)| avec (?:ses|ces|vos|leurs))(?![^.]{{0,30}} (?:oublie|retrouve|perdu|en retard|papiers?|attestation|carte|facture|dossier|formulaires?))",
    r"\bdit qu'(?:il|elle) (?:me|nous) tuerait|jure de (?:me |m'|nous )(?:tuer|egorger|bruler)",
    rf"\b{_SOMEBODY_AT_HOME} (?:m'a |me |nous |la )menacee? (?:\w+ )?avec (?:un|une|son|sa|le) (?:{_GUN}|couteau|arme|batte|marteau|hache|machette|tournevis|ciseaux|cutter|barre|baton|tesson|bouteille|chien)\b",
    r"menacee? (?:\w+ )?de (?:me |m'|nous |la |les )(?:tuer|bruler|planter|frapper|egorger|defigurer|ebouillanter|decouper|empoisonner|noyer(?! (?:sous|dans))|crever(?! les?\b))|menacee? (?:de bruler la maison|d'egorger)|(?:il|elle) a promis de me tuer|\bil a un couteau(?= ?$| ?[.!]| et\b)|\b(?:me|nous|m'a) menacee? de mort",
)
"""What is said in anger, or for laughing: nothing of it is heard where it makes people laugh."""

_SLEEP = r"(?:dor[ts]?|jdor|dormir?|dormi|dormons|dorment|couche|coucher|passe(?:r|rai|rons)? la nuit|passe (?:mes|nos) nuits|restera[is]?)"
_OUTSIDE = (
    r"(?:dehors|(?:dans|ds|sur|sous) (?:la rue|(?:un|le) (?:parking|metro|trottoir|porche|pont|carton|banc|square|quai)|(?:un |le |une |la |ma )?(?:hall|cage d'escalier|cave|gare|abribus|laverie|ecurie)|"
    rf"(?:ma|la|sa|notre) (?:voiture|caisse|bagnole|camionnette|clio|kangoo|twingo|berlingo|tente|salle d'attente des urgences)|mon fourgon|(?:le|mon|notre) (?:camion|fourgon|van) avec (?:mes|les|mon|ma)|un abribus|un carton|un banc|un box|un local|un garage|l'escalier (?:de|du|d'un))|a la gare|a l'abribus|trottoir|station bus|rue{_ENDS})"
)

SHELTER = (
    rf"\b(?:je|j'ai|j'|on|nous|moi|avons|ai|suis|seule?|bebe|enfants?|fille|fils|mere|personnes|froid|soir|ans|cette nuit)\b[^.!?]{{0,40}}?\b{_SLEEP}(?: [\w']+){{0,3}}? {_OUTSIDE}",
    rf"\b(?:jdors?|jdor) {_OUTSIDE}|^(?:\w+ )?dors? {_OUTSIDE}|nous famille[^.]{{0,30}} dormir (?:dehors|rue|trottoir|station)|\bdormir (?:parking|metro|gare|rue|trottoir|voiture)\b|(?:hotel|foyer|centre|on) (?:\w+ )?nous (?:met|a mis|ont mis|jette) dehors(?! (?:de|du|a la fermeture|pour)\b)",
    r"nulle part ou (?:aller|dormir|loger|coucher)|aucun endroit ou (?:aller|dormir)",
    rf"(?:ai|a|avons) (?:pas|plus) ou (?:dormir|coucher|loger)\b|\bou (?:est[- ]ce que )?(?:je|on) (?:peux|peut|vais|va) (?:dormir|coucher) (?:ce soir|cette nuit)|va dormir ou{_ENDS}|\bou (?:dormir|coucher|les mettre) (?:ce soir|cette nuit|aujourd'hui)|(?:sais|savoir) (?:pas )?ou (?:le |la |les |me |nous )?(?:coucher|dormir){_ENDS}|(?:sais|savoir) (?:pas )?ou aller(?= ?$| avec| ce soir| cette nuit|,? (?:il|elle) (?:me|nous))",
    r"\b(?:dehors|a la rue|rue|trottoir) (?:ce soir|cette nuit)\b|(?:aucun|pas de|plus de) toit (?:pour )?(?:ce soir|cette nuit)",
    rf"(?<!pas )(?<!n')\b(?:je suis|on est|nous sommes|me retrouve|nous retrouvons|(?:me|nous|m'a|m'ont|nous ont) (?:mise?|mets|mettent|met)|vais etre|est encore) (?:\w+ )?a la rue(?:{_ENDS}| (?:depuis|avec (?:mes|mon|ma|deux|trois|les)|et j|et on|ce|cette|demain|ac)\b)",
    r"(?<!n'est )\b(?:a|dans|^) ?la rue (?:depuis (?:hier|ce matin|\w+ (?:jours?|semaines?|mois)|la|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|avec (?:mes|mon|ma|deux|trois|les) |et enceinte)|cette nuit dehors",
    r"\b(?:sans[- ](?:abri|toit)|sdf|dehors|a la rue) avec (?:(?:mes|mon|ma|un|une|les|deux|trois|quatre|nos) )(?:\w+ )?(?:bebe|enfants?|petite?s?|gosses|gamins?|fille|fils|nourrisson)|\benceinte et sans[- ](?:abri|toit)|\b(?:suis|sommes|est|bebe) sans[- ](?:abri|toit)(?= ?$| ?[.!]| (?:depuis|avec|et|ni|cette nuit|ce soir)\b)|^sans[- ](?:abri|toit) (?:a \w+|avec|depuis|cette nuit|ce soir)",
    rf"\bplus de toit(?:{_ENDS}| depuis\b)|\bplus (?:de|aucun) (?:toit|logement|chambre|hebergement) (?:ce soir|cette nuit|pour (?:ce soir|cette nuit))|(?<!pas )\b(?:mise?|jetee?s?|mets?|met|jette|foutue?) (?:\w+ )?(?:a la porte|dehors) (?:{_TODAY}|avec (?:mes|les|mon|le|ma) (?:enfants|petits?|bebe|fille|fils))",
    rf"(?:tante|proprietaire|proprio|logeuse|famille|{_OWN}|mari|oncle) (?:nous |me |m'a |m'ont |l'a |l'ont |vient de (?:me|nous) |a )?(?:met|mettre|mise?|mi|jetee?|jette|foutue?|chassee?)(?: nous| moi)? (?:dehor?s?\b|a la rue)(?! (?:du|de|d'|dans \w+ (?:mois|semaines)|en|le|fin|debut)\b)",
    r"(?:chassee?|viree?|sauvee?|fui) (?:de (?:la maison|chez (?:lui|moi|elle|mon)|l'?ap+art\w*)|mon village)[^.]{0,60}(?:gare|dehors|nuit|abribus|rue|heures|dormi|dors)",
    r"(?:belle[- ]mere|mere|pere|copain|mari|parents) (?:m'a|m'ont|ma|mon) (?:viree?|chassee?|mise? dehors|foutue? dehors)(?: de (?:la maison|chez (?:lui|moi|elle|eux|nous)|l'?ap+art\w*))",
    r"expulse(?:e|s|es)? (?:ce matin|ce midi|a midi|a l'aube|hier|aujourd'hui|ce soir|cette nuit)",
    rf"\bon (?:est|vit) (?:\w+ )?(?:dans la voiture|sur (?:un|le) parking|dans un abribus|a la gare)(?:{_ENDS}| (?:avec|a (?:deux|trois|quatre|cinq|six)|depuis|et la nuit|ce soir|cette nuit)\b)",
    rf"\b(?:suis|sommes) (?:\w+ )?sur le (?:trottoir|palier) (?:avec|depuis|pour la nuit)|(?:mise?|mi|jetee?) dehor?s? par (?:mon|ma|mes) (?:\w+ )?{_KIN}",
    r"\b(?:je|on|nous) (?:\w+ )?(?:vis|vit|vivons|dors|couche) dehors (?:depuis|avec (?:mes|mon|ma|les) (?:enfants|fils|fille|petits?|bebe)|ce soir)",
    r"\b(?:vis|vit|vivons|dors) (?:[\w']+ )?(?:dans|ds) (?:mon fourgon|(?:la|ma|notre) voiture|la rue|une tente)",
    r"\b(?:le 115|samu social)(?: [\w']+){0,3} (?:complet|plein|decroche|rien|repond|pas de place)\b",
    r"sans chauffage[^.]{0,20}(?:nourrisson|bebe)|plus d'electricite[^.]{0,60}(?:nouveau[- ]ne|bebe|nourrisson)|tres froid,? pas manger",
)

HUNGER = (
    rf"\b(?:frigo|frigidaire|placards?|congelateur)s? (?:[\\w']+ )?(?:est |sont )?(?:completement |totalement |tout )?vides? depuis {_DAYS}|\bmange[^.!?]{{0,30}} (?:hier|avant-hier|ce matin),? et rien (?:aujourd'hui|depuis|ce soir|ce midi)\b",
    r"(?:bebe|enfants|petite?s?|gosses|gamins|garcons|filles?|fils|jumeaux|mamie|frere|soeur|famille|vieille)(?: \w+)? (?:a|ont|pleure\w* de|crie\w*) (?:tres |si |trop |encore )?faim\b(?! (?:de|tou|apres|quand|a))",
    r"\b(?:j'ai|j'e|g|moi) (?:vraiment |tres )?fai[mn],? (?:vraiment|vreman|(?:et )?(?:j'ai |g )?froid)|pleure\w* de faim|tombe de faim",
    rf"(?:on|nous) (?:a|avons) (?:tous |tres )?faim(?:{_ENDS}| et)|\bfaim[^.]{{0,15}} rien mange|bebe (?:n'a )?plus de lait|plus de lait pour (?:ma|mon|la|le) (?:petite?|bebe|fille|fils)",
    r"(?:jours|soirs|semaine)(?: [\w']+){0,4} (?:sans manger|que je (?:ne )?mange (?:pas|rien)|qu'on (?:ne )?mange (?:pas|rien)|que je n'ai rien mange)",
    rf"(?:rien|pas|plus) (?:mange|avale|dine)\b(?! (?:ensemble|assise?|de|d'|au|chez)\b)(?: [\w']+){{0,4}} depuis {_DAYS}|{_DAYS} que (?:je|on|nous|les enfants) (?:[\w']+ ){{0,2}}(?:rien|pas) mange",
    rf"(?:sans manger|n'avale (?:plus )?rien|n'a mange(?: \w+)?) depuis {_DAYS}|pas manger \w+ jours?|mange (?:que )?un jour sur deux{_ENDS}|depuis {_DAYS} (?:je|on|nous) (?:ne )?(?:mangeons|mange) (?:pas|rien|plus)|(?:mange|mangent|mangeons) que (?:du|de l') ?\w+ depuis {_DAYS}",
    rf"\b(?:je n'|j'|on n'|on |nous n'|enfants n'|petits n'|y |n'y |enfants )(?:ai|a|avons|ont) (?:plus )?rien a manger(?= ?$| ?[.,!](?! de\b)| a la maison| rien\b)|\b(?:on|je|nous|enfants) (?:ne )?(?:mange|mangeons|mangent) (?:plus|rien|pas) depuis {_DAYS}|(?:on|nous|je) creve (?:tous )?(?:de|la) (?:faim|dalle) avec (?:les|mes)",
    r"rien a (?:manger|leur donner|donner a manger) (?:ce soir|depuis|aujourd|demain)|(?:plus|a) rien a bouffer|fouille les poubelles|\b(?:je|j'ai|on|elle|voisine|semaine que je) (?:\w+ )?mange (?:dans les poubelles|les croquettes)|jours le ventre vide|ventre vide(?:,| depuis) \w+ jours",
    rf"rien a manger (?:a la maison )?pour (?:les|mes) (?:petite?s?|enfants|gosses|gamins)|(?:rien|de quoi) (?:pour )?nourrir (?:mon|ma|mes|les) (?:bebe|enfants?|petite?s?|fille|fils|gosses)(?:{_ENDS}| (?:ce|depuis|aujourd|et))",
)

_UNSPACED = r"[\u3040-\u30ff\u4e00-\u9fff]{0,40}"
"""What comes before, where words are not set apart."""
IN_ANOTHER_LANGUAGE = (
    # English
    r"(?:want|wanna|wish|ready|going|gonna|like)(?: to)? (?:die|be dead|kill (?:myself|me)|end (?:it all|my life|myself))\b",
    r"(?:kill|hang|hurt|shoot|poison|drown)(?:ing)? myself\b|suicidal\b|commit suicide|take my (?:own )?life",
    r"(?:he|she|they|husband|boyfriend|partner|father|wife|boss)(?: \w+)? (?:hits?|beats?|beat up|rapes?|raped|strangled?|threatens? to kill) (?:me|us)\b",
    # Spanish, Portuguese, Italian
    r"(?:quiero|quisiera|voy a|pienso en) (?:m(?:o|ou)rir(?:me)?|matarme|suicidarme|quitarme la vida)\b|(?:marido|novio|esposo|pareja|padre) (?:me|nos) (?:pega|golpea|maltrata)\b",
    r"(?:quero|queria|vou|penso em) (?:morrer|me matar|matar-me|suicidar-me)\b|(?:marido|namorado|companheiro|pai) (?:me|nos) (?:bate|bateu|agride)\b",
    r"(?:voglio|vorrei|penso di) (?:morire|mourir|uccidermi|ammazzarmi|farla finita)\b|(?:marito|compagno|padre) (?:mi|ci) (?:picchia|maltratta)\b",
    # Russian, Ukrainian
    r"(?:хочу|хочется) (?:умереть|померти|вмерти)\b|не хочу (?:больше )?(?:жить|жити)\b|(?:убить|вбити) себ[яе]\b|покончить с (?:собои|жизнью)\b",
    r"(?:муж|чоловик|отец|батько)(?: меня| мене)? (?:бьет|избивает|бье)(?: меня| мене| нас)?\b",
    # German, Romanian, Polish, Turkish, Arabic
    r"(?:will|mochte) (?:sterben|nicht mehr leben)\b|mich umbringen\b|(?:mann|freund|vater) schlagt mich\b",
    r"(?:vreau|vrea) sa (?:mor|ma omor|ma sinucid)\b|sotul ma bate\b|(?:chce|chcialbym|chcialabym) (?:umrzec|sie zabic)\b|maz mnie bije\b",
    r"olmek istiyorum|kendimi oldur\w+|kocam beni dov\w+|(?:اريد|أريد|بدي|عايز|عايزه|نبغي|نحب)(?: ان| أن)? (?:اموت|أموت|انتحر|أنتحر|نموت)|زوجي يضربني",
    # Arabic in Latin letters (Maghreb), Persian, Albanian, Serbian and Croatian
    r"(?:bghit|baghi|baghya|bagha|brit|hab|haba|habba|nheb|nhab) (?:n?mou?t(?! (?:3la|ala|ela))|nentahar|nqtel (?:rasi|rohi))\b|rajli (?:kay|ki|y)?(?:drabni|derbni)\b",
    r"می ?\u200c?خواه(?:م|یم) بمیر|خودکشی|شوهرم (?:مرا|منو|من را) می ?\u200c?زن|dua te vdes|(?:zelim|hocu)(?: da)? (?:umrijeti|umrem|se ubijem)\b",
    # Wolof, Bambara, Haitian
    r"(?:dama|damay|danga|maa) begga? (?:dee|xaru)\b|n (?:b'a|ba|be) f[eɛ] ka (?:sa|ca|n yere faga)\b|(?:mwen|m) vle (?:mouri|touye tet mwen)\b|mari m(?:wen)? (?:ap )?bat mwen\b",
    # Vietnamese, and writings without spaces: Chinese, Japanese
    r"(?:muon|chi muon) (?:chet|tu tu)\b|khong muon song|chong (?:toi )?[dđ]anh toi\b",
    rf"{_UNSPACED}(?:不想活|想死(?![亡你他她我])|[想要]自[杀殺]|自殺し[たよ]|活不下去|(?:老公|丈夫|男友|爸爸)(?:天天|每天|又|经常)?打我|死にたい|生きていたくない|消えたい|殴られ)",
)
"""The plainest words of those who do not write French: a classifier of French may not know them."""
