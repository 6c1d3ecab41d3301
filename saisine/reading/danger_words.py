"""Words of suicide, of violence at home, of a night without shelter: what `saisine.reading.danger` listens for.

Patterns over folded text, one way of saying it a line, each with what keeps it from being heard in a figure of
speech, in mourning, in an illness or in an accident at work. Coarse on purpose: what only a whole story tells is
left to the classifier.
"""

_KIN = (
    r"(?:ex|(?:ex|futur|nouveau|petite?|beaux?|belles?|grands?)[- ](?:mari|femme|compagn\w+|conjointe?|copaine?|copine|amie?|pere|mere|frere|soeur|fils|fille|famille|parents)|"
    r"mari|femme|epou(?:x|se)|conjointe?|compagnon|compagne|copain|copine|mec|fiancee?|pere|mere|papa|maman|parents|fils|fille|freres?|soeurs?|oncle|tante|cousin|papi|mamie|gendre)"
)
_SOMEBODY_AT_HOME = (
    rf"(?:il|elle|ils|y|(?:mon|ma|mes|notre|son|sa|leur|ton) (?:\w+ )?{_KIN}|papa|maman|mari)"
)
"""Who strikes at home. A pupil, a patient or a customer strikes at work: an accident at work."""
_BODY = r"(?:nez|bras|dents?|cotes?|doigts?|poignet|machoire|visage)"
_SOON = r"(?:demain|ce soir|cette nuit|bientot|(?:ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|ce week-end|d'ici la|tout a l'heure|tres vite)"
_TODAY = r"(?:ce soir|cette nuit|a minuit|a (?:dix-huit|dix-neuf|vingt|vingt et une|vingt-deux|18|19|20|21|22|23) ?h\w*)"
_DAYS = r"(?:hier|avant-hier|ce matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix) (?:jours?|repas)|une semaine)"
_PILLS = r"(?:cachets|comprimes|medicaments?|medocs?|somniferes|gelules|pilules|anxiolytiques|xanax|lexomil|antidepresseurs?)"
_GUN = r"(?:fusil|carabine|calibre|flingue|revolver|pistolet(?! a)|arme de service|canon scie)"
_HEIGHT = r"(?:pont|balcon|toit|viaduc|falaise|fenetre|parapet|\w+ etage)"
_GONE = r"(?:decedee?|morte?|la[- ]haut|au ciel|au paradis|defunte?|au cimetiere)"
_NOT_THIS_LIFE = r"(?! (?:ca|cela|ici|pour|en|a|au|aux|chez|dans|de|d'|seule?|sous|une?|cette|cet|ce|l'|la|le|les|du|des|avec)\b)"

_WISH = (
    r"\b(?:vais|veux|veut|voudrais|voulu|vouloir|veulent|desire|envie|droit|prie|autant|prefere|preferais|laissez[- ]moi|aimerais|souhaite|pense|penser|pensees?|"
    r"songe|parle|menace|disent|dit|reste|tete|idees?|decide|choisi|prete?|essaye|essaie|tente|cherche|comment|courage|seule solution|a part)\b"
    r"(?: (?:de|d'|a|que|qu'il|qu'elle|bien|souvent|trop|vouloir|me repete|c'est|ce soir|serieusement|parfois|tous les jours|toujours|deja|pour|plus qu'a|veut|on fait pour|faire pour))* ?"
)
_TO_DIE = (
    r"(?:mourir(?! (?:de|du|d'|si|avant|dans vos))|crever(?! (?:de|d'|la dalle|l'ecran|le plafond))|disparaitre(?! (?:de|du|des|d'|cette|ces|ce|mes|mon|une?|la|le|les|ma)\b)|"
    r"(?:me |m'|se |s')(?:pendre|flinguer|suicider|buter|immoler|taillader|noyer(?! dans)|ouvrir les (?:veines|poignets)|couper les veines|laisser (?:mourir|crever)|"
    r"supprimer(?! (?:mes|mon|ma|une?|le|la|les|des|du)\b)|tuer(?! (?:a|au|les?|ma|mon|mes|notre|la|le)\b)|foutre (?:en l'?air|sous|par)|donner la mort|tirer une balle|faire du mal|"
    r"(?:jeter|balancer) (?:sous|du|d'un|par la|dans (?:le|la)|devant un|contre un)|asperger d')|sauter(?= ?$| ?[.,!?]| (?:du|d'un|de la|par la|sous un) "
    + _HEIGHT
    + r")|"
    r"partir pour toujours(?= ?$| ?[.,!])|m'en aller (?:pour de bon|pour toujours|une bonne)|quitter (?:ce|cette|la) (?:monde|vie|terre))"
)
_THE_END = r"(?:d'|d')?en finir(?: pour de bon| une bonne fois(?: pour toutes)?)?(?= ?$| ?[.,!?…»\"]| (?:et|ce soir|maintenant|devant|cette nuit|demain)\b)"

SUICIDE = (
    rf"{_WISH}(?:{_TO_DIE}|{_THE_END})",
    r"\b(?:veut|voudrait|vouloir) mourir\b|\bmourir,? (?:oui|j'y pense)|\bmourir (?:sans (?:douleur|souffrir)|ensemble)|mourir c'est tout|manger pour mourir",
    r"crever une bonne fois|pardonnez[- ]moi tous|\bme supprimer(?= ?$| ?[.,!?])|retrouver pendue?|\bvivement que je (?:meure|creve)\b|\bvivement le grand",
    rf"\bje me (?:(?:fous|fiche|fou) en l'air|(?:flingue|pends|bute|supprime)\b(?! (?:a|de|mes|mon))|jette (?:sous|du)|tue (?:{_SOON}|si|devant))",
    r"\bme foutre (?:sous|en l'air)",
    r"\b(?:vais|veux|ve|vai) (?:me )?tuer?(?= ?$| ?[.,!?])|\bme tuer me tuer|(?:tente|essaye?|question|idee\b.{0,30}) (?:de )?me tuer",
    r"\bme tuer (?:au volant|en voiture)|comment tuer moi|\bme (?:pendre|jeter sous|tire(?:r|rai)? une balle(?! dans le pied))\b",
    r"\ben finir avec (?:la vie|ma vie|cette vie|l'existence|moi)\b|met(?:tre|tra|trai)s? fin a (?:mes|ses) jours|(?:mettre|mis) fin a (?:ma|sa) vie",
    r"mis fin a mes jours|passer a l'acte|\bje pass(?:e|erai) a l'acte",
    r"\bse (?:suicider|pendre|noyer|flinguer|fiche une balle|tirer une balle|jeter (?:sous|du|par la|dans (?:le|la))|foutre (?:en l'air|sous|par)|balancer (?:sous|du)|donner la mort|laisser mourir|tuer(?! (?:a|au|les?)\b))\b",
    r"suicidaires?|\bje me suicid|tentatives? de suicide|(?:pens|song|envisag|parl)\w+(?: \w+)? (?:au|le|de) suicide",
    r"idees? (?:tres )?(?:noires?|suicid\w+)\b(?! (?:passee|disparu|envolee|il y a|en 20))|\bmon suicide|\bsuicide ?$",
    r"\btentative d'il y a|(?:hospitalis|psychiatri|reanim)\w*(?: [\w']+){0,6} pour une tentative\b|pulsions? de mort",
    r"l'envie de (?:me noyer|mourir|sauter|me pendre)",
    r"je (?:ne )?me (?:manquerai|louperai|raterai) pas|(?:troisieme|quatrieme|prochaine) (?:fois )?sera la bonne|rate en \w+\. je recommencerai",
    # No strength nor wish left to live.
    r"\b(?:plus|pas|aucune|perdu|sans)(?: aucune| la| l'| le| de| meme| du tout| vraiment| assez)* ?(?:envie|force|raison|gout|courage) (?:de |a |d')(?:vivre?|la vie|exister|etre en vie|etre la|rester (?:en vie|sur terre)|continuer a vivre)\b"
    + _NOT_THIS_LIFE,
    rf"(?:fatiguee?|marre|lasse?|assez|degoutee?) (?:de |d')(?:vivre|exister|la vie|cette vie|etre en vie)\b{_NOT_THIS_LIFE}",
    rf"n'arrive plus a vivre\b{_NOT_THIS_LIFE}|plus de cette vie|plus gout a (?:rien|la vie)|tient? plus a la vie|fatiguee? d'etre nee?",
    r"plus envie de rien(?: [\w']+)? meme|^plus envie\b.{0,20}d'etre",
    r"\ba quoi bon (?:vivre|continuer|ouvrir les yeux|exister)(?= ?$| ?[.!?,]| a vivre| encore| demain)|vie ne vaut (?:plus|rien)|plus rien de l'existence",
    r"\bvivre ne m'interesse|(?:c'est|convient pas|fatigue) (?:c'est )?de continuer a vivre\b|plus (?:etre|rester) en vie|pas vouloir rester vivant",
    r"vivre\b.{0,20} c'est (?:pas|plus) vivre",
    r"\bmieux morte?\b|(?:mieux|tranquilles?) (?:sans (?:moi|leur (?:mere|pere)\b)|apres? moi)|respirer\w* sans moi|soulage\w* si je n'etais plus",
    r"vaudrait mieux que je (?:disparaisse|meure)|plus utile (?:mort|que vivant)",
    rf"{_SOON},? je (?:ne )?serais? (?:plus la|morte?|enterree?)|ne? ?serai plus la(?= ?$| ?[.!]| demain)",
    rf"(?:sera|serai|serais) (?:morte?|enterree?|pendue?) {_SOON}|je serai sous terre|j?'?attendrai pendue?|pendue?,? voila",
    r"(?:veux|veu|voudrais|prefere|simple serait de ne|^ne) (?:plus|plu) (?:etre la|vivre|exister|respirer)\b"
    + _NOT_THIS_LIFE,
    r"jamais me reveiller|plus (?:jamais )?me reveiller(?! (?:la nuit|en|avec|toutes|a))|decue? de m'etre (?:encore )?reveille|plus ma place sur",
    r"qu'on me laisse partir|rien ne (?:me retient|m'oblige a rester)(?= ?$| ?[.,!])",
    r"je (?:ne )?(?:verrai|passerai) pas (?:l'hiver|le printemps|l'ete|noel|la nuit|demain|l'annee)|pas sure? que je passe la nuit|pas vivre jusqu'a",
    r"me vois mort|mes jours sont comptes(?! (?:avant|par|a partir|en))|mes? jours? son compt",
    r"me laisser (?:pas )?voir le matin|coeur s'arrete cette|que (?:dieu|le seigneur) (?:me (?:reprenne|prenne|rappelle)|vienne me)",
    r"je (?:demande|veux|choisis|prefere) la mort|attends[^.]{0,20}c'est la mort|mort me fait (?:moins|plus) peur",
    r"(?:veux|voudrais|aimerais) (?:plus|pas) voir demain|(?:me|m'etre|me suis) donne[er]? la mort|l'intention de (?:me tuer|me suicider|mourir|m'en servir)",
    r"^la mort, vite|(?:voudrais|aimerais|prefere\w*|mieux|d')(?: mieux| autant)? etre morte?\b(?! de)",
    r"pens\w+ a la mort (?:tous|souvent|chaque|sans|tout le)|que tout s'arrete,? (?:pour toujours|definitivement|pour de bon)",
    r"aidez[- ]moi a (?:mourir|partir(?= ?$| ?[.!]))|m'endormir (?:definitivement|pour toujours|pour de bon|dans la neige)|debarrasser le plancher",
    r"bientot debarrasses? de moi|serez debarrasses? de moi|en trop sur (?:cette|la) (?:planete|terre)",
    r"nous emmener tous|\bma derniere (?:nuit|soiree|volonte)|assurance deces[^.]{0,30}quand on se",
    r"\bautant (?:partir|crever|disparaitre|mourir)\b(?! (?:de|d'))|decide de partir,? definitivement|disparaitre (?:a jamais|pour toujours)",
    r"si je mourais (?:cette|ce|demain)",
    r"de (?:ne )?pas survivre|grand (?:voyage|sommeil)|ceci est mon testament|bout du chemin,? c'est|tire ma reverence|ciao la terre|quitte ce monde",
    r"plus personne a qui repondre|(?:d'ici peu|bientot)[^.]{0,10} plus besoin de secu",
    # Farewells.
    r"(?:lettre|message|mot|sms|vocal) d ?'?adieu|^adieu\b(?! (?:a|aux|mes|mon|ma|la|le|les)\b).+|(?:tout|tous|toutes)[, ]+adieu ?$|envoye? un adieu",
    r"au revoir a (?:tous|toutes),? pour toujours",
    r"\bpardon a (?:tous|toutes|mes (?:proches|enfants|parents)|ma famille|la famille)\b(?! pour)",
    r"dites (?:leur |bien )?a (?:ma|mon|mes) [\w ]{1,25} que je (?:l'|les )aim",
    r"occupez[- ]vous (?:bien )?de (?:ma|mon|mes) (?:fille|fils|enfants?|petits?|gosses) (?:quand|apres|si)",
    r"prenez soin (?:de mes enfants|d'eux)|derniere fois que j'ecris a quelqu'un|(?:ma|un|une) morte? sur la conscience|un poids pour tout le monde",
    r"probleme pour personne|j'ai peur de moi\b|personne ne (?:me regrettera|s'apercevra que je suis parti)|manquerais? a personne",
    # Means.
    r"\b(?:avaler?|gober?|ingere|prendre|pris) (?:\w+ )?(?:une|toute?|tous|tt|plein|deux|trop)(?: (?:de|la|le|les|mes|mon|ma|ses|son|sa))* ?(?:boites? de|boites?(?= ?$| entiere)|plaquettes?|tubes?|surdose|overdose)",
    rf"\b(?:avaler?|gober?) (?:\w+ )?(?:toute?|tous|tt|plein|trop)(?: (?:de|la|le|les|mes|ses))* ?(?:boites?|plaquettes?|tubes?|{_PILLS})",
    r"j'(?:ai )?avale des (?:medicaments|cachets|somniferes)\b(?! (?:pour|contre|prescrits))|gobe des (?:medicaments|cachets)",
    rf"(?:pris?|prendre) (?:tous?|tt|toute|trop)(?: de)?(?: mes| la| les| boite de)? ?{_PILLS} (?:d'?un coup?|d'une traite|hier soir)|pris des cachets ?$",
    rf"(?:boite|tube|plaquette)s? de {_PILLS}[^.]{{0,20}}(?:avale|devant moi|d'un coup|dans la main|me demand)",
    rf"je (?:regarde|fixe) (?:toute )?(?:la|ma) boite de {_PILLS}|{_PILLS} (?:sont |est )?devant moi|apres les cachets de",
    rf"{_PILLS} (?:plus|avec|et) (?:du |de la )?(?:whisky|vodka)|compte ce (?:qui|ki)[^.]{{0,20}}dans la boite",
    rf"dose mortelle|cache\w* tous (?:ses|mes) {_PILLS} sous|\bla corde est prete|(?:une|la) corde (?:autour du cou|et une poutre)|bout d'une corde",
    r"pass[eé]e? la corde|mis la corde (?:dans|autour)|(?:parti|sorti) avec une corde|noeud coulant|tete dans le noeud|la poutre (?:de la grange|du garage)",
    rf"(?:sorti|charge|gachette du|encore|a) (?:le|son|mon|sa|la) {_GUN}(?! (?:de chasse|d'un))|{_GUN} (?:de mon pere|charge|de service est)",
    rf"(?:parti|partir|part|enferme) avec (?:sa|son|la|le) {_GUN}|pointe (?:une arme|(?:son|un|sa) {_GUN}) sur|pose (?:son|le|mon|sa) {_GUN}",
    r"balle dans la (?:tete|tempe|bouche|cervelle)|tirer une balle(?= ?$| ?[.,!?]| (?:a cause|devant|ce soir|et|si)\b)|\bune balle et on",
    rf"(?:vais|veux|envie de|pense a|parle de|menace de|failli|voulu|repete de) sauter(?= ?$| ?[.,!?])|\bsauter (?:du|de la|d'un|par la) {_HEIGHT}",
    r"jeter par la fenetre|dans dix minutes je saute",
    r"\b(?:me|m'|se|s'|suis|etais|etait|est) ?(?:ouvert|ouvrir|ouvre|taille|tailler|coupe|couper|tranche|entaille) les (?:veines|poignets)",
    r"\b(?:me|se|jme) (?:scarifie|mutile|taillade|coupe les (?:bras|cuisses|veines)|couper? les (?:bras|avant[- ]bras|cuisses))",
    rf"\b(?:suis|assise?|debout) (?:\w+ )?sur (?:le|les|un) (?:(?:rebord|bord|parapet)\b.{{0,20}}{_HEIGHT}|pont\b(?! (?:roulant|elevateur|arriere))|viaduc|rails)",
    r"sachez que je suis sur le toit|\bau bord (?:du (?:quai|pont|vide|toit|precipice)|de la (?:falaise|fenetre|voie))",
    r"toit (?:de l'immeuble|immeuble) pour (?:tomber|sauter)|regarder? (?:le pont|l'eau en bas|le vide|les trains passer)",
    r"pense\w* au (?:viaduc|vide|pont)\b|qu'un pas a (?:y )?faire|tourner le volant|rouler droit dans",
    r"foncer (?:dans|sur) (?:la pile|un mur|un platane|un arbre|le mur)|aller dans le canal|\bme noyer (?:a|au|ce|demain)|\bme noyer(?= ?$| ?[.,!])",
    r"asperge\w* (?:d'|avec d')?(?:essence|alcool)|m'arroser? d'essence|m'immol\w+|(?:ai|va|vais) ouv(?:ert|rir) le gaz",
    r"moteur (?:allume|qui tourne)[^.]{0,20}(?:garage|ouvrir)|garage[^.]{0,30}moteur (?:allume|qui tourne)",
    r"\bboire (?:du |le )?(?:produit pour les rats|javel|antigel|mort[- ]aux)",
    r"faire une (?:grosse |enorme )?betise\b|quelque chose d'irreparable|commettre l'irreparable|un geste (?:fatal|desespere)",
    r"debrancher (?:mon|l'ancien|le) (?:appareil|respirateur) ce|debranchez[- ]moi de",
    rf"rejoindre (?:ma|mon|mes) (?:petite? )?{_KIN}[^.]{{0,20}}{_GONE}",
    r"(?:cimetiere|au ciel|suicid\w*)[^.]{0,90}(?:prefere|envie|vais|irai)[^.]{0,12} (?:rejoindre|suivre)",
    rf"retrouver (?:(?:ma|mon) )?{_KIN} (?:la[- ]haut|au ciel|au paradis)|dormir pres (?:d'elle|de lui) ?$",
)

_HITS = r"(?:bat|battue?s?|battre|tabass\w+|cogne[er]?|gifle[er]?|violee?|violer|violente|etrangle[er]?|sequestre|martyrise|maltraite|brutalise|massacrer?|torture)"
_PRONOUN = (
    r"(?:me |m'|nous |la |les |l')(?:a |ont |avait |l'a |va |recommence a (?:me |la |nous )?)?"
)

VIOLENCE = (
    rf"\b{_SOMEBODY_AT_HOME} (?:[\w']+ ){{0,2}}?{_PRONOUN}{_HITS}\b(?! (?:froid|a plate|les? secret|la loi|de\b|d'|aux?\b|sur\b))",
    rf"\b{_SOMEBODY_AT_HOME} (?:[\w']+ ){{0,2}}?(?:me |m'|nous |m'a |m'ont |les |l'a |la )(?:\w+ )?(?:frappe[er]?|griffe)\b(?! (?:d'|de\b|par\b|a la|au\b|toujours))",
    rf"\b{_SOMEBODY_AT_HOME} (?:\w+ ){{0,2}}?(?:me |nous |m'a |m'ont |ma )(?:\w+ )?tape[er]?\b(?! (?:sur les? (?:nerfs|systeme)|dans|droit|un|la lettre|le))",
    rf"\b(?:mon|ma) (?:\w+ )?{_KIN} me (?:touche|secoue|pince|brule|mord|harcele)\b(?= ?$| ?[.,!]| (?:la nuit|le soir|quand|depuis|et))",
    r"me (?:touche|viole) (?:la nuit|quand|le soir)|vient dans ma chambre|il me force la nuit|il se sert et il ferme|rapports contre le loyer",
    rf"\b{_SOMEBODY_AT_HOME} (?:\w+ )?(?:leve|donne|met|est|devient) (?:encore |souvent |toujours |tres |trop )?(?:la main sur|des coups|des gifles|des claques|violente?(?= ?[.,!]| ?$| avec| quand))",
    r"leve la main sur (?:moi|elle|ma|les)|\b(?:me|nous) bat\b(?! froid)|\bme frappe (?:quand|devant|tous|chaque|encore)",
    r"\b(?:homme|femme|mec|quelqu'un|parents?) qui (?:me |m'|nous )(?:a )?(?:bat|frappe|cogne|etrangle|viole|tape|sequestre|enferme)",
    r"\b(?:les|la|me|nous) (?:frappe|tape|bat|cogne) (?:quand (?:il|elle)|des qu|si je|tous les (?:soirs|jours)|chaque soir)|\b(?:qu'il|il) cogne\b",
    r"(?<!femme victime de )(?<!dame victime de )(?<!patiente victime de )(?<!pour faits de )(?<!victimes de )violences? (?:conjugales?|domestiques?|familiales?|intrafamiliales?)",
    r"femme battue|mari violent\b|compagnon violent\b",
    rf"(?:frappe|tape|battu|viole|lance|pousse|etrangle|brule|attache|secoue|enferme)e?s?(?: [\w']+){{0,5}} par (?:mon|ma|son|sa) (?:\w+ )?{_KIN}\b",
    r"(?:se |s'|me )(?:fait|fais|font|faisait) (?:frapper?|taper?|battre|cogner|violer) (?:dessus )?(?:par (?:son|sa|mon|ma|leur)|quand)",
    rf"(?:(?:mon|ma) (?:\w+ )?{_KIN}\b|\bil\b|\bils\b|\belle\b|\bgarcons\b)(?: [\w']+){{0,4}} (?:m'a|ma|m'ont|l'a|m'as) (?:\w+ )?(?:tapee?|frappee?|etranglee?|violee?|cognee?|battue?|giflee?|tabassee?|violentee?|poignardee?|forcee? (?:encore|cette nuit|a coucher)|jete une? \w+ dessus|casse (?:le|la|une|deux|un|mon|ma) {_BODY}|jetee? (?:contre|dans l'escalier)|poussee? (?:dans|contre) (?:l'escalier|les escaliers|le mur)|mis? un coup de (?:boule|poing|tete))\b(?! (?:les?|la|mes|mon|dans l'oeil|a la|au|une?|des)\b)",
    rf"\b(?:on m'a|m'ont) violee?\b(?! (?:les?|la|mon|mes)\b)|viol\b[^.]{{0,25}} (?:par )?mon {_KIN}|m'a (?:deshabillee?|violee?) de force",
    r"apres m'avoir (?:tapee?|frappee?|battue?)|elle recommence a|trainee? par les cheveux|encore des (?:gifles|coups|claques)|coups, insultes",
    r"peur de (?:lui|mon (?:mari|ex|pere|fils|compagnon|conjoint|frere)|rentrer(?: chez moi| a la maison| ce soir)?)(?= ?$| ?[.,!]| (?:et|ce|il|il va|apres|pour ma vie|quand)\b)",
    r"peur (?:qu'il (?:me|nous|la|les) (?:tue|frappe|batte|fasse|retrouve|massacre|egorge|viole|tape)|pour ma vie|d'y passer)|n'ose pas rentrer(?! dans)",
    r"il (?:va|veut|a dit qu'il allait|dit qu'il va) (?:\w+ ){0,3}(?:me|nous|la) (?:frapper|tuer|battre|massacrer|egorger|bruler|planter|buter)\b(?! (?:ma|mon|la) (?:boite|entreprise))",
    r"(?:qu'il|kil) (?:me|nous) (?:tue|tu|tuait|frappe)\b|avant? (?:qu'il|kil) me tue?|me ferait la peau|jure de (?:me |m'|nous )(?:tuer|egorger|bruler)",
    r"menace (?:\w+ )?de (?:me |m'|nous |la |les )(?:tuer|bruler|planter|frapper|egorger|defigurer)|menace de bruler la maison|menac\w+ de mort",
    r"m'attend (?:en bas|dehors|devant (?:chez|la porte|l'immeuble))|enferme\w*[^.]{0,20}a pris (?:les|mes) cles|arrose(?:ra)? d'acide",
    r"reverra plus jamais vivants|couteau sous la gorge hier|je crains pour ma peau",
    r"chez moi je suis en danger|coups (?:dans le ventre|au visage|de (?:ceinture|crosse|chaine|martinet|fouet|tuyau))|(?:attend avec|avec) sa ceinture",
    r"couverte? de (?:bleus|coups)|bleus? partout?[^.]{0,15}(?:mec|mari|lui|copain)|casse le bras du|torgnoles|\brouste\b",
    r"(?:me|m'a) (?:met|mis|mi|fichu?|foutu?|colle|donne) (?:\w+ )?une (?:raclee|gifle|claque|beigne|baffe|volee)(?= ?$| ?[.,!]| (?:et|pour|quand|devant|chaque|si|hier))",
    rf"marques (?:au cou|de coups|d'etranglement)|coups?(?! de (?:fil|main|pouce|tele)) (?:[\w']+ ){{0,3}}(?:par|de) (?:mon|ma) (?:\w+ )?{_KIN}",
    r"coups de poings? (?:par|de) mon",
    r"(?:enferme|sequestre|attache|prisonnier|cache|barricade)e?r?e?s? (?:a cle|au radiateur|dans (?:la salle de bain|les toilettes|ma chambre|la cave)|chez (?:lui|ma voisine)|chantier)",
    r"passeports? (?:confisque|retenu)|(?:garde|confisque|a pris|retient) (?:mon|mes|nos|les|le)? ?passeports?|comme (?:une )?esclave\b",
    r"m'a touchee?(?= ?$| ?[.,!]| (?:quand|pendant|encore))|\babuse (?:sexuellement )?de (?:moi|ma|mon)",
    r"(?:m'|nous )interdit (?:de (?:sortir|telephoner|parler|voir)|d'ouvrir)|\bil me cherche (?:partout|dans|avec)|tourne autour de chez (?:moi|nous)",
    rf"(?:est|e) derriere la porte|{_KIN} (?:vient de |a )?defonce[r]? (?:ma|la) porte|m'attend chez (?:nous|moi)\b",
    r"interdit d'approcher[^.]{0,30}(?:porte|revien)",
    rf"priv\w+ de (?:nourriture|repas|manger)[^.]{{0,40}}(?:chez|pere|mere|voisine|gendre)|{_KIN} [^.]{{0,30}}me prive de|empeche de manger",
    r"(?:martyrise|frappe|bat|maltraite|cogne|affame|tape sur|bats|frappent|battent) (?:son|ses|sa|leur|mon|ma|mes|nos|notre|les) (?:petite? |deux |propre )?(?:gosses?|garcons?|gamine?s?|soeur|frere|enfants?|petite?s?|bebe|fils|fille|femme|mere)\b",
    r"hurle,? on le bat|\bla (?:bat|frappe) (?:au|et|a coups)|lui met des coups",
    r"(?:eleve|enfant|gamine?|apprenti|petite?)\b[^.]{0,50}(?:traces? de (?:coups|ceinture|cable|brulure)|couverte? de (?:bleus|coups)|dos en sang|(?:affamee?|frappee?) et marquee?)",
    r"(?:pere|oncle|mere|frere) lui fait (?:du )?mal|brulee? avec sa cigarette|m'a (?:plaquee?|serree? la gorge|jetee? contre)|plaque (?:au|contre le|o) mur",
    r"mari (?:\w+ )?(?:taper?|frapper?|battre) (?:moi|enfants?|fort|beaucoup|tous les)\b|\b(?:taper|frapper|battre) moi\b|\blui casser [^.]{0,20}bras|beaucoup taper\b|moi (?:battue|frappee)\b",
    r"appeler la police il (?:va|frappe)",
)

_SLEEP = r"(?:dor[ts]?|jdor|dormir?|dormi|dormons|dorment|couche|coucher|couchait|passe(?:r|rai|rons)? la nuit|passe (?:mes|nos) nuits|restera[is]?)"
_OUTSIDE = (
    r"(?:dehors|(?:dans|ds|sur|sous) (?:la rue|(?:un|le) (?:parking|metro|trottoir|porche|pont|carton|banc|square|quai)|(?:un |le |une |la |ma )?(?:hall|cage d'escalier|cave|gare|abribus|laverie|ecurie)|"
    r"(?:ma|la|sa|notre) (?:voiture|caisse|bagnole|camionnette|tente|salle d'attente des urgences)|mon fourgon|un abribus|un carton|un banc|un box)|a la gare|a l'abribus|trottoir|station bus|rue(?= ?$| ?[.,]))"
)

SHELTER = (
    rf"\b(?:je|j'ai|j'|on|nous|moi|avons|ai|suis|seule?|bebe|enfants?|fille|fils|mere|personnes|froid|soir|ans|cette nuit)\b[^.!?]{{0,40}}?\b{_SLEEP}(?: [\w']+){{0,3}}? {_OUTSIDE}",
    rf"\b(?:jdors?|jdor) {_OUTSIDE}|^(?:\w+ )?dors? {_OUTSIDE}|famille[^.]{{0,30}} dormir (?:dehors|rue|trottoir|station)",
    r"nulle part ou (?:aller|dormir|loger|coucher)|aucun endroit ou (?:aller|dormir)",
    r"\bou (?:dormir|coucher|aller|les mettre) (?:ce soir|cette nuit|aujourd'hui)",
    r"(?:sais|savoir) (?:pas )?ou (?:le |la |les |me |nous )?(?:coucher|dormir|aller)(?= ?$| ?[.,])|va dormir ou ?$|a la rue (?:ce soir|cette nuit)",
    r"(?:aucun|pas de|plus de) toit (?:pour )?(?:ce soir|cette nuit)|pas de chez moi|un banc [^.]{0,20}mon lit",
    r"\b(?:suis|sommes|est|retrouve|retrouvons|mise?|mets|mettent|met|vais etre) (?:\w+ )?a la rue\b(?! (?:haute|basse|en|pour|entre|de|du|des))",
    r"\ba la rue (?:depuis|avec|et enceinte)",
    r"sans[- ](?:abri|toit)(?: et|,)? (?:enceinte|avec|ni|a soixante|cette nuit|ce soir|depuis hier|l'hopital|et sans)",
    r"\b(?:sommes|suis|enceinte et) sans (?:toit|abri)\b",
    r"retour sur le trottoir|plus de (?:toit|maison)(?= ?$| ?[.,]| ce soir)",
    rf"(?<!pas )\b(?:mise?|jetee?s?|mets?|met|jette|foutue?) (?:\w+ )?(?:a la porte|dehors) (?:{_TODAY}|avec (?:mes|les|mon|le|ma) (?:enfants|petits?|bebe|fille|fils))",
    r"(?:tante|proprietaire|proprio|bailleur|logeuse|mari|mere|pere|famille)[^.]{0,25}(?:met|mise?|mi|jete|jette|jetee?)(?: nous| moi)? (?:mes valises )?dehor?s?\b(?! (?:du|de))",
    r"(?:chassee?|viree?|sauvee?|fui) (?:de (?:la maison|chez (?:lui|moi|elle|mon)|l'appart)|mon village)[^.]{0,60}(?:gare|dehors|nuit|abribus|rue|heures|dormi|dors)",
    r"(?:belle[- ]mere|mere|pere|copain|mari|parents) (?:m'a|m'ont|ma|mon) (?:viree? de l|chassee?|mise? dehors|foutue? dehors)|belle[- ]mere m'a viree?",
    r"expulse(?:e|s|es)? (?:ce matin|ce midi|a midi|a l'aube|hier|aujourd'hui|ce soir|cette nuit|demain)|change le barillet",
    r"on est (?:\w+ )?(?:dans la voiture|sur (?:un|le) parking|dans un abribus|sur l'herbe|a la gare)\b(?! (?:de|pour|en))",
    r"suis (?:\w+ )?sur (?:le trottoir|le palier)|(?:mise?|mi|jetee?) dehors? par (?:mon|ma|mes)",
    r"\b(?:je|on|nous) (?:\w+ )?(?:vis|vit|vivons|dors|couche|suis) dehors (?:depuis|avec (?:mes|mon|ma|les) (?:enfants|fils|fille|petits?|bebe)|ce soir)",
    r"\b(?:vis|vit|vivons|dors) (?:[\w']+ )?(?:dans|ds) (?:mon fourgon|(?:la|ma|notre) voiture|la rue|une tente)",
    r"cette nuit (?:la voiture|dehors|ce sera|je resterai)|(?:^|, )dehors depuis|caravane brulee",
    r"\ble 115 [^.]{0,30}(?:complet|plein|decroche|rien|repond|pas de place)|samu social|^gare fermee|foyer plein|pas d'abri\b",
    r"(?:assise?|suis|sommes|^)(?: \w+)? ?sous un (?:porche|echangeur)|ni lit ni couverture|nuit d'?hotel, on est|trottoir gele",
    r"sans chauffage[^.]{0,20}(?:nourrisson|bebe)|plus d'electricite[^.]{0,60}(?:nouveau[- ]ne|bebe|nourrisson)",
    # Hunger.
    r"(?:bebe|enfants|petite?s?|gosses|gamins|garcons|filles|famille|vieille)(?: \w+)? (?:a|ont|pleure\w* de|crie\w*) (?:tres |si |trop |encore )?faim\b(?! (?:de|tou))",
    r"\bfaim, faim|(?:j'ai|j'e|g|moi) (?:vraiment |tres )?fai[mn],? (?:vraiment|vreman|froid)|pleure de faim",
    r"(?:on|nous) (?:a|avons) (?:tous |tres )?faim(?= ?$| ?[.,!]| et)|\bfaim[^.]{0,15} rien mange|bebe[^.]{0,12} plus de lait|tombe de faim|ventre vide",
    r"(?:jours|soirs|semaine)(?: [\w']+){0,4} (?:sans manger|que je (?:ne )?mange (?:pas|rien)|qu'on (?:ne )?mange (?:pas|rien))",
    rf"(?:rien|pas) (?:mange|avale|dine)\b(?: [\w']+){{0,4}} depuis {_DAYS}|{_DAYS} que (?:je|on|nous|les enfants) (?:[\w']+ ){{0,2}}(?:rien|pas) mange",
    rf"pas dine depuis|(?:n'ai|avons|a|j'ai) (?:pas|rien) (?:mange|avale)(?: [\w']+){{0,3}} depuis {_DAYS}",
    rf"depuis {_DAYS} (?:je|on|nous) (?:ne )?(?:mangeons|mange) (?:pas|rien|plus)|mange que du sucre",
    r"rien a (?:manger|leur donner|donner a manger) (?:ce soir|depuis|aujourd|demain)|rien a bouffer|plus(?: une goutte)? de lait (?:pour|ni)",
    r"(?:rien|de quoi) (?:pour )?nourrir (?:mon|ma|mes|les) (?:bebe|enfants?|petite?s?|fille|fils|gosses)(?= ?$| ?[.,!]| (?:ce|depuis|aujourd|et))",
    r"fouille les poubelles|mange (?:les croquettes|dans les poubelles|ce que laissent)|verre d'eau sucree|manger fini|\bpas manger(?: a table)?,",
    r"(?:froid|nuits), pas manger|aliment chez moi|laisser encore sans manger|frigo vide,? (?:gamins|enfants)|placard est (?:nu|vide)",
)
