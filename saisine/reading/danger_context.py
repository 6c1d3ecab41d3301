"""What takes words of danger back: a figure of speech, a laugh, a denial, a thing of the past, an accident at work.

Read on folded text, by `saisine.reading.danger`: a sentence, or the whole message where what came after is told apart
(« Il m'a frappée. Il est en prison depuis. »).
"""

import re

_GADGET = r"(?:musique|standard|serveur|robots?|appli\w*|sites?|formulaires?)"
_SERVICE = (
    rf"(?:{_GADGET}|services?|notices?|numeros?|telephone|chat|questions?|papiers?|paperasse|courriers?|"
    r"delais?|administration|caisse|cpam|urssaf|secu|\d{4}|conseillers?|plateforme|documents?)"
)
_METHOD = r"(?:se|me|vous) (?:pendre|tirer une balle|jeter par la fenetre|flinguer|suicider|tuer)"
_YEARS_AGO = r"(?:\b(?:en|de) (?:19|20)\d\d|il y a (?:\w+ ){1,3}an(?:s|nees?)?\b|l'an dernier|l'annee derniere)"
_PET = r"(?:chat|chatte|chien|chienne|lapin|cheval|animal)"
_THING = rf"(?:{_PET}|voiture|camion|moto|scooter|velo)"
_NOBODY = r"(?:(?!\b(?:je|j'|on|nous|moi)\b)[^.!?]){0,60}"
_CLAUSE = r"[^.!?,;]*"
_DENIED = r"(?:(?<!si je )(?<!si je ne )vais (?:\w+ ){0,2}pas|pas l'intention|aucune (?:envie|intention)|pas envie)\b(?: (?:de|d'))?"
_MANY = r"(?:patient(?:e|es|s)|malades|eleves|adolescents|ados|jeunes|personnes|detenus|usagers|gens|hommes|femmes|agriculteurs|salaries)"
_STRANGER = r"(?:patiente?s?|hommes?|femmes?|dame|monsieur|voyageu\w+|client\w*|usager\w*|assuree?|inconnue?|collegue|eleves?|resident\w*)"

_FIGURES = (
    # Of a service: « c'est à se pendre, ces formulaires ».
    r"tir\w* une balle dans le pied",
    rf"\bautant {_METHOD} (?:plutot )?que (?:de |d')",
    rf"(?:\ba|de quoi|autant) {_METHOD}(?=[^.!?]{{0,25}}\b{_SERVICE}\b)",
    rf"\b{_SERVICE}\b[^.!?]{{0,25}}\ba {_METHOD}",
    rf"\b(?:{_SERVICE}|ca|vous) (?:[\w']+ ){{0,3}}?donn\w+ envie de {_METHOD}",
    rf"envie de {_METHOD} (?=(?:quand|chaque fois|rien qu)[^.!?]{{0,30}}\b{_GADGET}\b)",
    r"(?:urssaf|caisse|cpam|secu) (?:me|nous) (?:bat|frappe|tape|cogne|matraque)|elles? (?:nous |m')(?:etrangle|massacre|torture|assomme|egorge|tue)\b",
    r"il m'a (?:frappee?|tuee?),? (?:ce|cet|cette|votre|vos) (?!mec|type|homme|salaud|monstre|fou|malade|matin|midi|soir|nuit|week|jour|semaine|mois|annee|fois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\w+",
    r"peur de (?:faire|dire|cocher|ecrire) une betises?(?= (?:dans|avec|sur|en) (?:le |la |les |ce |cette |un |une |mon |ma )?(?:formulaire|dossier|papiers?|cases?|choix|cli\w+|date|numero|demande|remplissant|ecrivant|cochant)\b)",
    r"(?:lequel|laquelle|quoi|ou|comment) (?:choisir|cocher|mettre|cliquer|repondre|remplir),? (?:et |alors )?(?:j'ai )?peur de (?:faire|dire|cocher|ecrire) une betises?",
    r"(?:me |te |nous )?tap\w+ sur (?:les|le bout des) (?:doigts|nerfs|systeme)",
    r"sur (?:le|un) toit,? (?=[^.!?]{0,40}\b(?:tuiles?|charpente|ardoises?|antenne|panneaux|gouttieres?|chantier|travaill?e?|couvr\w+|pose|zingue\w*)\b)",
    # Denied.
    rf"{_DENIED} (?:[^.!?,;]{{0,12}})\b(?:(?:me|m'|se) \w+(?: (?:par la fenetre|sous \w+ \w+|une balle|en l'air))?|mourir|en finir|mettre fin\b[^.!?,;]{{0,12}})",
    rf"jamais (?:voulu|pense|songe|eu (?:l'intention|envie|d'idees?))\b{_CLAUSE}|personne (?:ne )?veut mourir",
    r"(?:ne |n')(?:me |m'|nous |la |les |l')(?:(?:bat|frappe|tape|cogne|touche|menace|enferme)\w* (?:pas|jamais|plus)\b|(?:a|ont|avait) (?:pas|jamais) \w+)",
    r"\b(?:me|nous|la|les) (?:frappe|bat|tape|cogne)(?:nt)? (?:pas|jamais|plus)\b",
    # Of people one cares for by profession, of a stranger, of an animal.
    rf"\b(?:des|les|nos|aux|de|mes|certains|certaines) (?:\w+ )?{_MANY} (?:\w+ )?(?:qui|voulant|parlant)\b{_CLAUSE}",
    rf"\b(?:un|une|des|le|la|les) {_STRANGER} qui (?:voulai\w+|a voulu|avait|s'est|s'etait|menacait){_CLAUSE}",
    rf"\b(?:un|d'un|une|d'une) (?:mari|pere|mere|homme|femme) qui (?!me |m'|nous ){_CLAUSE}|\b(?:vois|voyons|voir|voient) (?:des|les) \w+ (?:dormir|mourir){_CLAUSE}",
    rf"\b(?:le|mon) (?:bebe|petit) (?:me )?donne des coups{_CLAUSE}",
    rf"\b(?:le|la|mon|ma|un|une|notre) {_PET} (?:a|est|vient|ne|n')\b{_CLAUSE}",
    rf"\b(?:le|la|mon|ma|un|une|notre) {_THING}\b{_NOBODY}\bdor\w+ (?:dehors|dans)",
    # Of years ago, healed, or only said.
    rf"tentatives? de suicide(?=[^.!?]{{0,40}}?{_YEARS_AGO})|idees? noires? (?:ont|a) (?:disparu|passe)",
    r"mourir (?:moins bete|idiote?|de rire|dans la dignite)|[^.!?]{0,60}facon de parler",
    r"me frappe[ .…,]*d'(?:etonnement|stupeur|admiration|emotion)|(?:de|d') la vie chere",
    r"(?:me |m'a )?(?:frappee?|bat) (?:a (?:la (?:belote|course|marche)|toutes les portes)|par (?:sa|son) (?:gentillesse|bonte|calme|courage|culot))",
)
_FIGURE = re.compile(rf"\b(?:{'|'.join(_FIGURES)})")


def without_figures(said: str) -> str:
    """The same text, less what is said of a service, denied, of strangers, of an animal."""
    return _FIGURE.sub(" ", said)


_JESTS = re.compile(
    r"\b(?:lol|mdr+|ptdr+|je (?:rigole|plaisante|blague)|plus serieusement|dans (?:fortnite|minecraft|son jeu|le jeu|un jeu)|blague a part|prenez pas au (?:mot|serieux)|rez[- ]de[- ]chaussee)\b"
)
_LAUGHS = re.compile(
    r"\b(?:haha\w*|ahah\w*|hihi|(?:on|nous) (?:en )?(?:rit|rigole|rions)|(?:il|elle) (?:en )?(?:rigole|plaisante|blague)|pour (?:rire|rigoler|plaisanter)|il est drole)\b"
)
_IN_EARNEST = re.compile(r"\b(?:vraiment|vrm|serieux|serieusement|pour de vrai|jure)\b")


def in_jest(sentence: str) -> bool:
    """Whether the one who writes is joking."""
    return bool(_JESTS.search(sentence)) and not _IN_EARNEST.search(sentence)


def is_laughed_at(sentence: str) -> bool:
    """Whether somebody laughs at it. Whoever strikes may laugh too: no reason to doubt a blow."""
    laughs = _LAUGHS.search(sentence) and not _IN_EARNEST.search(sentence)
    return bool(laughs) or in_jest(sentence)


_LONG_PAST = re.compile(
    r"\b(?:(?:en|de) (?:19|20)[012]\d|il y a (?:\w+ ){1,3}an(?:s|nees?)?\b|jugement|premier mariage|definitif|a l'epoque|du temps ou|autrefois|"
    r"l'(?:hiver|ete|automne|an) dernier|quand j'(?:etais (?:petite?|enfant|jeune|ado)|avais \w+ ans))\b"
)
_STILL = re.compile(r"\b(?:depuis|encore|toujours|ce soir|cette nuit|revient)\b")
_OVER = re.compile(
    r"\b(?:condamnee? (?:depuis|il y a|en)|a ete (?:condamnee?|juge)|en (?:securite|paix|prison)|incarcere|a l'abri|tout (?:est calme|va bien)|"
    r"(?:vais|va|allons) (?:\w+ )?(?:mieux|(?:tres )?bien (?:maintenant|aujourd'hui|depuis))|(?:aujourd'hui|maintenant|depuis),? (?:\w+ )?(?:je vais|elle va|il va|tout va) (?:tres )?bien|"
    r"on ne se voit plus|guerie?|retablie?|stabilisee?|refai[st] ma vie|il est (?:mort|decede|au cimetiere|loin|parti (?:a l'etranger|loin|vivre))|c'est (?:fini|juge|termine|derriere|passe|du passe)|"
    r"(?:a|ai|avons) repris le (?:travail|lycee|boulot)|relogee?s?|on a un (?:t\d|logement|appartement|studio)|(?:j'ai|a eu|occupe) (?:un|mon|son) (?:logement|studio|appartement|hlm))\b"
)
_AGAIN = re.compile(
    r"\b(?:rev(?:ient|enu)|sort|sorti|retrouve\w*|menace\w*|encore|ce soir|cette nuit|hier|recommence\w*|peur)\b"
)


def is_long_past(sentence: str) -> bool:
    return bool(_LONG_PAST.search(sentence)) and not _STILL.search(sentence)


def is_over(said: str) -> bool:
    """The aggressor in prison or dead, the ill one well, the family under a roof: nothing of it again."""
    return bool(_OVER.search(said)) and not _AGAIN.search(said)


_TOLD = re.compile(
    r"\b(?:(?:m'|l'|nous |j'|elle |il |les )(?:a|ai|ont|avait|avais)|avons|on a|s'est|me suis|m'etre|etai[st]|avai[st]|m'ont|"
    r"failli|voulu|voulait|allait|tente|essaye|tentatives?)\b"
)
_SLEPT = re.compile(r"\b(?:dormi|(?:ai|a|avons|ont) (?:passe|couche))\b")
_ATE = re.compile(r"\b(?:ai|a|avons|ont) (?:(?!rien\b|pas\b|plus\b)\w+ )?(?:mange|fouille)\b")
_TURNED_OUT = re.compile(
    r"\b(?:expulsee?s?|(?:ai|a|avons|ont) (?:ete )?(?:mise?s?|jetee?s?|foutue?|viree?|chassee?))\b"
)
_LATELY = re.compile(
    r"\b(?:hier|avant-hier|cette nuit|ce soir|ce matin|cet apres-midi|depuis|nuit (?:d'avant|derniere)|aujourd'hui|encore|maintenant|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|cette semaine|\w+ nuits|(?:\d+|deux|trois|quatre|cinq|six) jours)\b"
)


def is_told(words: str) -> bool:
    """Whether it happened, however lately: it may be over by now."""
    return bool(_TOLD.search(words))


def is_a_night_gone_by(words: str, message: str) -> bool:
    """A night outside that is told without a day, or from which one has a roof again."""
    slept = bool(_SLEPT.search(words))
    if slept and not _LATELY.search(message):
        return True
    return (slept or bool(_TURNED_OUT.search(words))) and is_over(message)


def is_a_meal_gone_by(words: str, message: str) -> bool:
    """A hunger that is told without a day."""
    return bool(_ATE.search(words)) and not _LATELY.search(message)


_AT_WORK = re.compile(
    r"\b(?:eleves?|patiente?s?|cliente?s?|usagers?|residente?s?|collegues?|chef\w*|passagers?|detenus?|au travail|en classe|en service|"
    r"accident de (?:service|travail|trajet)|guichet|chauffard|adversaire|conseillers?)\b"
)
_AT_HOME = re.compile(
    r"\b(?:mari|femme|conjointe?|compagnon|compagne|ex|copain|copine|pere|mere|beau[- ]pere|oncle|freres?|fils)\b"
)
_AT_PLAY = re.compile(
    r"\b(?:scrabble|cartes|belote|echecs|ping-pong|tennis|foot|dames|petanque|poker|handball|boxe|judo|match|championnat)\b"
)
_ACCIDENT = re.compile(
    r"\b(?:(?:par|c'est un|etait un) accident|accident domestique|en (?:tombant|travaillant|bricolant)|avec une? (?:vitre|verre|scie|meuleuse))\b|, accident"
)
_ON_THE_ROAD = re.compile(
    r"\b(?:festival|vacances|concert|randonnee|bivouac|belle etoile|scouts?|au camping|camping municipal|greve|chauffeur|routier|ma cabine|(?:ma|la) pause|mecanicien|veilleur|de garde)\b"
)
_HOUSED = re.compile(
    r"\b(?:heberg\w+ (?:chez|par)|(?:nous|m'|me) ?heberge|(?:on est|je suis|nous sommes|on loge|je loge) chez (?:ma|mon|mes|des))\b"
)
_OUT = re.compile(
    r"\b(?:dors|dort|dormons|dormir|couche|ce soir|cette nuit|hier|demain|aujourd'hui|met|jette)\b"
)
_FASTING = re.compile(
    r"\b(?:prise de sang|a jeun|operation|operee?|anesthesie|gastro|du bloc|au regime|careme|ramadan|coloscopie|scanner|irm)\b"
)
_AT_TABLE = re.compile(
    r"\b(?:une minute|un instant|attendez|je reprends|le sein|rentre de l'ecole|gouter|(?:on|je) mange(?=\W*$|,? (?:et|puis|d'abord|vite|a|avec|un morceau|un bout|ensemble|maintenant|la)\b)|a table|je vous laisse|dejeuner|(?:reviens?|reprends?) (?:apres|plus tard)|on revient)\b"
)


def is_at_work_or_play(sentence: str) -> bool:
    """Struck by a customer, a patient: an accident at work, unless somebody of the house is named. Or at play."""
    if _AT_PLAY.search(sentence):
        return True
    return bool(_AT_WORK.search(sentence)) and not _AT_HOME.search(sentence)


def is_an_accident(sentence: str) -> bool:
    return bool(_ACCIDENT.search(sentence))


def is_on_a_journey(sentence: str) -> bool:
    return bool(_ON_THE_ROAD.search(sentence))


def is_taken_in(sentence: str, message: str) -> bool:
    """Under the roof of one's family or friends, tonight too."""
    return bool(_HOUSED.search(message)) and not _OUT.search(sentence)


def is_fasting_or_at_table(sentence: str) -> bool:
    return bool(_FASTING.search(sentence) or _AT_TABLE.search(sentence))
