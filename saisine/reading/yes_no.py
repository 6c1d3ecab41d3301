"""Yes, no, I do not know: the short answers, with the ways people really give them.

Clear words count wherever they open a message (« non, j'ai seulement appelé »); the others only when they
are nearly all of it (« rien », « c'est bon »). The rest is left to the classifier of acts.
"""

import re

from saisine.reading.folding import spell_out, words

SHORT = 7
"""Words. In a longer message, or in a question, only a clear yes or no is read."""


OPENING = 300
"""Characters. What comes later opens nothing."""


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(phrases)})(?!\w)")


_FILLER = _any(
    r"ah|bah|ben|beh|bof|pf+|ouh|euh+|heu|oh|mais|eh|et|hum+|hm+|bon|alors|enfin|donc|du coup|allez(?![- ]y)|oula|hola",
    r"bonjour|bonsoir|salut|coucou",
    r"helas|malheureusement|heureusement|franchement|honnetement|sincerement|en fait|a vrai dire|eh bien|et bien",
    r"dieu merci|grace (?:a dieu|au ciel)|par (?:chance|bonheur|malheur)|encore heureux|ma foi|pour etre (?:franche?|honnete)|ca y est",
    r"alors la|pour ca|ah ca|a regret|tout compte fait|tout bien reflechi",
    r"pour l'instant|pour le moment|a priori|en principe|normalement|plutot",
    r"je (?:crois|pense|dirais|suppose|confirme)(?: bien)? que|il me semble(?: bien)? que",
    r"je suis (?:presque |quasi |a peu pres )?sure? que",
)

_CLEAR_YES = _any(
    r"o+u+i+|ouais?|ouai|ouaip|ouep|v?oui|wi|ui|vi|we|oe|yes+|yep+|yeah",
    r"tout a fait|tt a fait|absolument|exactement|effectivement|en effet|affirmati(?:f|ve)|carrement",
    r"bien sur|bien entendu|evidem+ent|naturellement|certainement|assurement|surement|sans (?:aucun )?doute",
    r"sur et certaine?|(?:entierement )?d'accord|daccord|d'acc|dacc?|dakor|d'?ac ?o ?d'?ac|dacodac|plusieurs fois|parfaitement",
)
_SHORT_YES = _any(
    r"o(?= ?[.,!]| ?$)|ok+(?:ay|e|i|ey)?|go|top|super|nickel|impec+(?:able)?|parfait|entendu|compris|volontiers|avec plaisir",
    r"exact|correct|juste|vrai|tout (?:juste|bon|est (?:juste|bon|exact|correct))|bien (?:recu|vu)",
    r"(?:(?:je )?valide[rz]?|vas[- ]y|v(?:a|as)?zy|allez[- ]y|allons[- ]y|on y va|faites(?: donc|-le)|(?:envoyez|transmettez)(?!-moi))(?! (?:pas|plus|rien|jamais)\b)",
    r"pourquoi pas|deja fait|les deux|mouais|👍|👌|✅",
    r"(?:voila|si(?: si)*|ca (?:marche|roule|me va|me convient|va|ira)|on envoie)(?= ?$| ?[,.!]| (?:merci|oui|bien sur)\b)",
    r"c'est (?:bien )?(?:ca|exact|exactement|bon|juste|correct|cela|vrai|oui|parti|entendu|note|fait|le cas)(?! j'arrete)",
    r"j'accepte|je (?:confirme|accepte|veux bien(?! (?:qu|etre|recevoir|parler))|suis d'accord|suis partante?|consens|signe|vous (?:y )?autorise)",
    r"je (?:crois|pense)(?! (?:pas|que))|il me semble(?! que)|vous avez (?:bien |tout )*(?:compris|resume|raison)",
    r"(?:pas|aucun|sans|zero) (?:de |d')?(?:probleme|soucis?|objection|inconvenient)",
    r"banco|adjuge|marche conclu|ca colle|tout colle|lu et approuve|va pour|(?:et )?comment(?= ?!|$)|je ne dis pas non|ce n'est pas de refus",
    r"(?:dans le|en plein dans le) mille|(?:et )?pas qu'une?(?: seule)?(?: (?:fois|peu|lettre|reclamation|demande)|(?= ?$|[ ,.!]+$))|plus d'une fois|(?:plutot )?(?:deux|trois|dix|cent|mille) fois qu'une",
    r"a (?:plusieurs|maintes|deux|trois|quatre|cinq|\d+) reprises|(?:j'en ai|on en a) (?:une (?:pile|tonne|montagne)|plein|un (?:tas|paquet|classeur)|des (?:tonnes|tas|piles))",
    r"vous y etes(?! pas)|vous avez (?:mis le doigt dessus|vise juste|mis dans le mille|tape juste|tout compris)|en plein dedans",
)
_NOTHING_AGAINST = re.compile(
    r"\brien (?:qui (?:cloche|manque|depasse|va(?:ille)? pas)|d'anormal|de faux)\b|\b(?:rien|pas grand[- ]chose) (?:a (?:y )?(?:redire|corriger|changer|modifier|reprendre|rectifier|objecter)|contre\b)|"
    r"\b(?:(?:zero|aucune?|pas de|pas une?|sans) (?:seule )?|pas d')(?:faute|erreur|coquille|modif(?:ication)?|correction|changement)s?\b|"
    r"\bn'ai pas (?:d'objection|de raison de (?:refuser|dire non))|\bne change rien\b|"
    r"\b(?:ne )?(?:me |nous )?(?:derange|gene|pose) (?:pas|aucun(?: probleme| souci)?)\b|"
    r"\b(?:vois|voyons|voit) pas (?:pourquoi|comment|pour quelle raison|de raison|ce qui|d'objection|d'inconvenient)\b"
    r"(?=.*\b(?:refus|dir\w+ non|empeche|objection|inconvenient|m'oppos))|"
    r"\b(?:pourquoi|comment)(?: est-ce que)? (?:je |on )?(?:refus|dirai[st]? non|dirions non|dire non)"
)
"""Agreeing by finding nothing against: « rien à redire », « je ne vois pas pourquoi je refuserais »."""
_RESERVES = re.compile(r"\b(?:mais|sauf|hormis|excepte|a part|juste|seulement|par contre)\b")
LONGEST_ROUNDABOUT = 12
"""Words. A yes said by its contrary, or at the end of what goes before it."""
_ENDS = re.compile(
    r"(?:\b(?:donc|alors|mais|bon|bah|ben|eh|c'est)|[,;:.…-]) *(?P<said>oui|ouais|ok|d'accord|non|nan)(?: merci| hein)?[ .!…]*$"
)
"""« Pas le choix, donc oui ». A « non » after a comma alone may only ask to be agreed with."""
_CLEAR_NO = _any(
    r"no+n+|na+n+|nn+|nope?|niet|nenni|que nenni|negatif|nullement|aucunement|pantoute",
    r"pas (?:du tout|encore|vraiment|exactement|tout a fait|d'accord|a ma connaissance|que je sache)",
    r"pas (?:pour (?:l'instant|le moment)|le moins du monde|question)",
    r"(?:absolument|certainement|surement|vraiment|surtout|toujours|evidem+ent) pas",
    r"(?:bien sur|evidem+ent|surement|certainement) que non",
    r"hors de question|en aucun cas|loin de la|jamais de la vie|sans facon|point du tout|a dieu ne plaise",
    r"no (?:reply|answer|response|court|complaint|tribunal)|(?:on |nous )?n'en (?:est|sommes) pas (?:encore )?la|on n'ira pas jusque[- ]la|tres peu pour moi",
)
_SHORT_NO = _any(
    r"n(?!['a-z])|no|rien|toujours rien|jamais|que dalle|nada|nib|walou|oualou|keud|macache|tintin|bernique|des clous|peau de (?:balle|zob)|pas (?:un (?:mot|signe|bruit)|une ligne)|zero|personne|aucune?|du tout|meme pas|moi pas",
    r"faux|inexact|impossible|je refuse|ni l'une?|neant|(?:rien|aucune?)(?: \w+)? a ce jour|pas l'ombre d'une?",
    r"(?:que du |un )?(?:silence(?: radio| complet| total)?|vide|blanc)(?= ?$)|lettre morte|(?:on |j'|nous )?(?:attends?|attendons|patiente) (?:encore|toujours)",
    r"ils? (?:font|fait|jouent) (?:le|les) morts?|vous (?:n'y|y) etes pas|vous etes (?:completement |totalement |carrement )?a cote",
    r"pas(?! (?:un robot|une machine|envie|utile|confiance|sous la main|comprendre|maintenant|le temps)\b)",
    r"(?:il )?(?:n')?y (?:en )?a (?:pas|aucun\w*|jamais)(?: eu)?(?: de | d'| )?(?:nom|numero|reference|siret|mail|adresse|telephone|recepisse|courrier|reponse|date)\b|"
    r"(?:il )?(?:n')?y en a (?:pas|aucun\w*|jamais)(?: eu)?",
    r"(?:ce n'est|c'est|ca n'est|ce n'etait|c'etait) (?:pas|faux|inexact|non|incorrect|loin)",
    r"(?:je|on|nous|elle|il|la personne) (?:n'en|ne|n')? ?(?:l'|le |la |les |vous )?(?:veux|veut|souhaite|accepte|prefere|voulons|crois|pense|confirme|donne) pas",
    r"(?:je |elle |il |on )?prefere (?:ne pas|pas|m'abstenir|s'abstenir|eviter|garder)|pas question|c'est non|non plus",
    r"(?:je |on |nous )?(?:ne |n'|j')?(?:l'|les |leur |en |y )?(?:j'|n')?(?:ai|a|avons) (?:encore |meme )?(?:pas|rien|jamais) "
    r"(?:encore |du tout )?(?:fait|ecrit|saisi|envoye|recu|appele|contacte|reclame|conteste|eu|repondu|depose|demande)",
)
_EXCLAIMED_NO = re.compile(
    r"(?!.*\b(?:di[rts]e?|repon\w*|refus\w*)\b)(?:[\w']+,? ){1,6}(?:mon dieu|grand dieu|ah|oh)?,? ?(?:(?:mon|grand) dieu,? non|non,? jamais|non,? surtout pas|ca non(?! plus)|jamais de la vie)\b"
)
"""« Un tribunal, mon Dieu non, jamais ! »."""
_TAKEN_BACK = re.compile(
    r"(?:oui|ouais) (?:et|ou|mais|enfin|euh|pardon|ben|bah|ah|bon|attendez)? ?non\b"
)
_AFTER_ALL_NO = re.compile(r"\b(?:enfin|pardon|ben|bah|ah|attendez) non\b")
_AFTER_ALL = re.compile(
    r"non\W+(?:(?:mais|ah|euh|enfin|pardon|attendez)\W+)*(?:si|oui|bien sur que oui)\b(?! (?:je|on|vous|c'|jamais|possible))"
)

_PAPERS = (
    r"(?:numeros?|siret|carte|mails?|e-mails?|telephone|portable|dates?|courriers?|papiers?|lettres?|references?|recepisse|"
    r"documents?|dossier|nom)"
)
_DONT_KNOW = _any(
    r"(?:je |j'|elle |il |on |la personne |monsieur |madame )?(?:ne |n'en |en )?(?:me |s'en )?(?:le )?(?:sais|sait|sai|souvient) ?(?:trop |plus |vraiment |meme |absolument )?(?:pas|plus|po|rien)",
    r"c'est pas(?= ?$)|c po|(?:ch?[aeé]|chs?[aeé]|j's[aeé]|je s[eé]|j'?s[eé])(?:is|it|i|t|s)?(?:pa|t)? (?:pas?|plus?|po)\b|ch?epa|jsp|j(?:'| |e )?(?:n'|n )?en s(?:ais?|ait|e|es) (?:\w+ )?rien|aucune (?:idee|notion|certitude|souvenance)|aucun (?:souvenir|moyen de)|plus aucune? (?:idee|souvenir)",
    r"(?:pas|aucune|plus) la moindre idee|(?:ca|cela) (?:ne )?me revient (?:pas|plus)|pas d'idee|(?:je (?:ne )?suis )?pas (?:sure?|certaine?)",
    r"(?:je |j')?(?:ne )?(?:me |m'en )?(?:en )?(?:rap+elle|souviens) (?:pas|plus)|(?:j'ai |je l'ai )?oublie|(?:je |j')?(?:l')?ignore",
    r"(?:je )?n'en ai pas la moindre idee|impossible (?:de (?:me rappeler|savoir|(?:vous )?dire)|a dire)|difficile a dire|dieu seul|bonne question|mystere|flou total",
    r"(?:je |j')?(?:ne )?(?:n')?(?:en )?(?:saurais|pourrais|peux|arrive|sais|suis|serais) (?:bien |vraiment )?(?:pas|plus|incapable|infoutue?)(?: (?:a|de|comment|quoi))? (?:vous )?(?:l'|le |la |les |l')?(?:dire|expliquer|preciser|chiffrer|retrouver|repondre|resumer|situer|dater|mettre des mots)",
    r"(?:je )?(?:ne )?s(?:ais|aurais) (?:vraiment )?(?:pas|plus|jamais) (?:lequel|laquelle|quoi|quel|quelle|comment|ou|quand|combien|a qui|qui)\b",
    r"(?:je |j'|on )?(?:confonds?|melange|m'(?:y )?(?:perds|emmele|embrouille)|me (?:perds|melange))(?: (?:tout|toujours|tous|toutes|un peu|completement|avec|entre|dans|la|les|rien|pas)\b|(?= ?$))",
    r"(?:c'est |c'etait |ca |cela |ca m'est |elle |il )?(?:(?:\w+ )?sorti de (?:la|ma) tete|m'(?:\w+ )?echappe)|(?:je n'ai |j'ai |j'en ai )?(?:strictement |absolument |vraiment )?(?:aucune|pas la moindre|plus la moindre) idee",
    r"(?:je )?(?:saurais|pourrais|peux) pas (?:vous )?(?:le )?dire|qu'est-ce que j'en sais|j'hesite entre deux",
    r"(?:je |j'|il |elle |on )?(?:ne )?(?:n')?(?:l'|en )?(?:ai|a) (?:pas|plus)(?= ?$|[,.;!?]| (?:ca|cela|la(?= ?$|[,.;])|c'est bon|c bon|je (?:ne )?peux|desolee?|alors|mais|ici|sous|avec (?:moi|lui|elle)|en tete|sur (?:moi|lui|elle)|note|encore))",
    r"(?:je |j'|il |elle |on )?(?:ne )?(?:n')?(?:l'|en )(?:ai|a|possede) point\b|(?:je |j')?(?:l[eé]|l'e|l'ai) pas?(?= ?$)|"
    r"(?:je |j'|il |elle |on )?(?:ne )?(?:n')?en (?:ai|a) (?:pas|plus|aucun)\b|i (?:don't|do not) (?:have|know)",
    r"(?:je |j'ai |j'e |moi )?pas? (?:avoir )?(?:de |d')?(?:mail|e-?mail|adresse mail|internet|email)\b|(?:je |j')?(?:ne )?(?:le |la |les )?(?:connais|retrouve|trouve) (?:pas|plus)|pas par coeur|sans domicile|\bsdf\b|(?:pas|plus) d'adresse",
    rf"(?:je |j')?(?:ne )?(?:n')?(?:l')?ai (?:pas|plus|perdu|jete) (?:de |mon |ma |mes |le |la |les |ce |cette ){_PAPERS}",
    r"(?:je |j')?(?:ne |n'|n )?ai pas (?:l'|d')internet\b|(?:je )?(?:l'ai |l'e )?lai?ss?[eé]e? (?:a la maison|chez moi|dans la voiture)\b",
    rf"(?:je |j')?(?:n')?ai ni (?:de |mon |ma )?{_PAPERS}",
    r"je l'ai (?:perdue?|jetee?)|vous m'en demandez (?:trop|beaucoup)|(?:va|allez) savoir|(?:il )?faudrait que je (?:retrouve|regarde|verifie|cherche|recherche|fouille)|pas (?:calcule|compte|chiffre|verifie|regarde|retenu|note|fait (?:gaffe|attention|le (?:compte|calcul)))\b",
)


def yes_no(text: str) -> bool | None:
    """True, False, or None when the text does not open with a clear yes or no, or takes it back."""
    if dont_know(text):
        return None
    said = _opening(text)
    if agrees_by_contrary(text):
        return True
    if _TAKEN_BACK.match(said):
        again = re.search(r"\bnon\b.*\b(?:oui|ouais)\b", said)
        return False if _AFTER_ALL_NO.search(said) and not again else None
    if _AFTER_ALL.match(said):
        return True
    if _CLEAR_NO.match(said):
        return False
    if _CLEAR_YES.match(said):
        return True
    if _EXCLAIMED_NO.match(said) and "?" not in said:
        return False
    if (ended := _ending(said)) is not None:
        return ended
    if "?" in said or len(said.split()) > SHORT:
        return None
    if _SHORT_YES.match(said):
        return True
    return False if _SHORT_NO.match(said) else None


def agrees_by_contrary(text: str) -> bool:
    """True for « rien à redire », « pourquoi je refuserais »: nothing is found against what is proposed."""
    said = spell_out(text[:OPENING])
    if len(said.split()) > LONGEST_ROUNDABOUT or _RESERVES.search(said):
        return False
    return bool(_NOTHING_AGAINST.search(said))


def _ending(said: str) -> bool | None:
    """« Pas le choix, donc oui », « ça ne me plaît pas, mais d'accord »."""
    end = _ENDS.search(said)
    if end is None or len(said.split()) > LONGEST_ROUNDABOUT:
        return None
    if end["said"] in ("non", "nan"):
        return None if end[0].startswith((",", ";")) else False
    return True


_LEFT_HANGING = re.compile(
    r"\b(?:mais|par contre|apres),? (?:alors )?(?:pour )?(?:la date|le jour|quand|le mois|l'annee|combien|le montant|la somme|le numero|l'adresse)"
    r"(?: (?:exacte?|precise?))?\W*(?:…|\.\.+|\?+)\W*$|\bvous m'en demandez (?:trop|beaucoup)\b|"
    r",? (?:je (?:ne )?)?(?:saurais|pourrais) (?:plus|pas) (?:vous )?(?:le |la )?dire\W*$"
)
"""« Ça doit faire un bail, mais la date… »."""


_NO_SUCH_NUMBER = re.compile(
    r"\b(?:ai|a|avons|ont|y a) plus (?:de |d'|du |le )(?:numero de )?(?:siret|numero|mail|telephone|carte vitale)\b|^[^?]*\bplus de siret\W*$"
)
"""« Elle est fermée, j'ai plus de siret »."""


def dont_know(text: str) -> bool:
    """True for « je ne sais plus », « aucune idée », « je ne l'ai pas »."""
    if _LEFT_HANGING.search(spell_out(text[:OPENING])):
        return True
    if len(words(text)) <= LONGEST_ROUNDABOUT and _NO_SUCH_NUMBER.search(spell_out(text)):
        return True
    return bool(_DONT_KNOW.match(_opening(text).removeprefix("non ")))


_REASONED = re.compile(
    r"[\s,;:.…-](?:alors|donc) (?P<said>oui|ouais|si|non|nan)(?:\W+merci[^.!?]{0,25})?\W*$|^[^,?]{3,30}, (?P<amid>oui|ouais),"
)
"""« Tout s'est fait au téléphone, alors non »: the answer comes after its reasons."""


def after_reasons(text: str) -> bool | None:
    """True or False for a yes or a no that comes last, after « alors » or « donc »."""
    said = _REASONED.search(spell_out(text[:OPENING]))
    return None if said is None else said["said"] not in ("non", "nan")


_NOTHING_MORE = re.compile(
    r"^\W*(?:ras|r\.a\.s\.?|ni \w+ ni \w+)\W*$|^(?:\W|non|nan)*rien(?: (?:de (?:plus|special|particulier)|d'autre|du tout))?(?:,? (?:merci|je vous (?:en )?remercie)(?: \w+){0,3})?\W*$|\bfait le tour\b|^(?:\W|je (?:crois|pense) que|non|merci|voila|bon|la|pour moi|et)*(?:c'est|ce sera|ca sera) tout(?: bon| pour moi| merci)*\W*$|^\W*(?:non|nan),? (?:merci,? )?(?:ca (?:ira|va aller|suffit|suffira)|sans facon)\b|\bvide mon sac\b|\bj'ai tout (?:dit|mis|raconte|explique|ecrit)\b|"
    r"\b(?:rien (?:d'autre|de plus|a ajouter|a (?:dire|preciser) de plus)|tout (?:est |a ete )?dit|tout dit)\b"
)
LONGEST_END = 10
"""Words."""


def nothing_more(text: str) -> bool:
    """True for « je crois qu'on a fait le tour », « c'est tout »: there is nothing to add."""
    said = spell_out(text[:OPENING])
    return len(said.split()) <= LONGEST_END and bool(_NOTHING_MORE.search(said))


def _opening(text: str) -> str:
    """The text without what people say before they answer."""
    said, before = spell_out(text[:OPENING]).lstrip(".!?,;:-… "), None
    while said != before:
        before, said = said, _FILLER.sub("", said, count=1) if _FILLER.match(said) else said
        said = said.lstrip(".!?,;:-… ")
    return said
