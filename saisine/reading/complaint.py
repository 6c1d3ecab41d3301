"""The complaint made to the body, and what came back, clause by clause.

« La caisse m'a envoyé un courrier » is no complaint; an automatic acknowledgement is no answer, and neither is a
first decision that nobody contested.
"""

import re
from collections.abc import Iterator, Sequence

from saisine.reading.clauses import RELATIVES, Clause

LETTER = (
    r"(?:reclamations?|courriers?|lettres?|mails?|e-mails?|courriels?|messages?|recommandes?|contestations?|relances?|appels?|"
    r"coups? de (?:fil|telephone)|recours(?: gracieux)?|demandes? de (?:recours|reexamen|revision|remise|rectification)|ar|lrar)\b"
)
_BETWEEN = r"^ ?(?:(?:et|puis|donc|mais|alors|suite a|deja|enfin|bref|par|avec|dans|via|d'ou|apres|malgre) )*"
_SENT = (
    r"(?:fait|mis|envoy(?:e|er|ees?)|renvoye|depos(?:e|er)|adresse|ecrit|redige|transmis|poste|emis|formule|laisse|effectue|lance|"
    r"multiplie|passe|enchaine|demande)"
)
_CONTACTED = (
    r"(?:reclam(?:e|er|ees?)|contest(?:e|er|ees?)|relanc(?:e|er|ees?|es)|proteste|ecrit|(?<!un )(?<!en )(?<!de )(?<!du )(?<!le )(?<!mon )(?<!son )(?<!par )(?<!au )telephon(?:e|er)|r?app?ell?(?:er?|es|ees?)|"
    r"demande(?= (?:des|une|quelques|plusieurs fois des) (?:explications?|comptes|justifi\w+|rectification|revision))|contact(?:e|er|es|ees?)|interpell?ee?s?|repondu(?= (?:le \d|par|a leur|a la|a l'|que|aussitot|tout de suite|mais))|"
    r"signal(?:e|er)(?= (?:l'erreur|le probleme|cela|ca|plusieurs|quatre|trois|deux|\d)))\b"
)
_HAVE = (
    r"(?:\b(?:ai|avais|avons|avions)|\b(?:on|il|elle|monsieur|madame) (?:leur |lui |les |l'|n')?a(?:vait)?|"
    rf"\b(?:{RELATIVES}) (?:leur |lui |les |l'|n')?a(?:vait)?)\b"
    r"(?: (?!pas\b|jamais\b|rien\b)\S+){0,3}?(?: (?:pas|jamais|rien))?(?: \S+)?"
)
_CONTACT = re.compile(
    rf"{_HAVE} (?P<verb>{_SENT}(?: (?!pas\b|rien\b)\S+){{0,6}}? {LETTER}|{_CONTACTED})"
    rf"|^ ?(?P<bare>{_SENT}(?: (?!pas\b|rien\b)\S+){{0,6}}? {LETTER}|(?:ecrit|appele|relance|contacte|telephone) )"
)
_TO_OTHERS = re.compile(
    r" (?:a |au |chez |avec )?(?:personne|\S+ (?:cabinets?|medecins?|docteurs?|hopitaux|praticiens?)\b|l'ambulance|les pompiers|le samu|(?:un|le) taxi|la police|"
    r"(?:le|mon|un|des) (?:medecin|docteur|dentiste)s?|mon (?:employeur|patron|avocat|comptable)|une? avocate?|l'hopital|la clinique|"
    r"la pharmacie|la banque|ma (?:mutuelle|banque|mere|soeur|fille)|le defenseur|france travail|la cra\b|la commission|le tribunal|"
    r"au nom|sur (?:la|le|leur) (?:lettre|courrier))"
)
_NOWHERE = re.compile(r" (?:encore )?nulle part\b")
_OPENS = re.compile(
    rf"{_BETWEEN}(?:une? |deux |trois |ma |mes |notre |nouvelle |simple )?(?:reclamations?|contestations?|recours|relances?|recommandes?|lrar)\b(?! (?:de la |de l'|de leur))"
)
"""A clause that opens with the complaint, without a verb: the person's, whoever the clause before spoke of."""
_ALONE = re.compile(
    rf"{_BETWEEN}(?:contest|reclam|protest|relanc)ee?s?(?: (?:quand meme|aussitot|deja|par ecrit|depuis))? ?"
)
_MINE = re.compile(
    r"\b(?:la|sa|leur|cette|une) (?:reclamation|contestation) (?:est partie|faite|deposee|envoyee|adressee|formee|date\b|a ete (?:faite|deposee|envoyee|adressee))|"
    r"\b(?:ma|mes|nos|notre) (?:reclamations?|contestations?|relances?|mails|appels|messages|lettre de contestation)\b"
    r"(?! de cotisation)|\bmes courriers (?:rest|sont|sans|revien|n'|ne )"
)
_NAMED = (
    r"^ ?(?:et |puis |donc |ma |une? |mon |notre |premiere? |deja |suite a |malgre )*"
    r"(?:lettre|courrier|mail|e-?mail|message|recours|contestation|reclamation|appel|relance|demande de (?:rectification|revision|remise|reexamen))"
    r"(?! (?:de la |de l'|d'|du (?!\d|\w+ \d|1er)|des |recue?|automatique|type))"
    r"(?: (?:recommandee?|de (?:contestation|reclamation|relance)|gracieux|ameli|ecrite?|prealable|du statut))*"
    r"(?: (?:est|a ete|etait))?(?: (?:partie?|envoyee?|faite?|adressee?|deposee?|postee?|transmise?|reclamee?|sur ameli|sur mon (?:compte|espace)|"
    r"par (?:\w+ )?\w+|(?:a|aupres de) (?:la |l')?\w+))*,? ?"
    r"(?:le|du|de (?=janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)|en|au|des|debut|mi|fin|il y a|la semaine|sans|restee?|datee?|ignoree?|perdue?|lundi|mardi|mercredi|"
    r"jeudi|vendredi|samedi)\b"
    r"|^ ?(?:et |puis |deja |aussitot |donc |on a |bien )*(?:contest|reclam|relanc|signal)ee?s? (?:le|en|par|depuis|deux|trois|plusieurs|aupres|a (?:la|l')|fin|debut|mi|tout de suite|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine|il y a|avec|hier|\d)"
)
"""« Lettre recommandée le 20 août », « contesté par courrier le 12 »: what opens a clause."""
_COUNTED = re.compile(
    rf"{_NAMED}|\bune? (?:reclamation|contestation|recommande|relance)\b"
    rf"|\b(?:deux|trois|quatre|cinq|dix|\d+|plusieurs|de nombreux) {LETTER}|^ ?(?:reclamations?|recommande|lrar)\b"
)
_VISITED = re.compile(
    r"^ ?(?:je suis )?(?:passee?|allee?|venue?|retournee?) (?:deux fois |trois fois )?(?:a|au) (?:leur |l'|la |le )?(?:accueil|agence|guichet|caisse|cpam|secu|urssaf)\b|"
    r"\b(?:(?:je suis|on est|nous sommes) (?:alle|passe|retourne)\w*|me suis deplacee?|j'y suis allee?)(?: \w+ fois)? "
    r"(?:a (?:l'accueil|l'agence|la caisse|la cpam|l'urssaf|la secu)|au guichet|sur place|pour reclamer)"
)
_INSISTING = re.compile(
    r"\b(?:je (?:les |leur )?(?:appelle|relance|ecris|telephone|reclame|conteste)|j'(?:appelle|ecris))(?: \w+)? "
    r"(?:tous|toutes|sans arret|depuis|chaque|sans cesse|en vain)"
)
_NOTHING_DONE = re.compile(
    r"\b(?:pas|rien|aucune|jamais)(?: encore)? (?:fait|entrepris|engage|dit)(?: encore| du tout| de demarches?| a (?:la \w+|personne|qui que ce soit)| aupres .*| conteste.*| nulle part| encore)*(?= ?$| (?:mon|ma|je|et|le|la)\b)"
    r"|\b(?:pas|rien|jamais)(?: encore)? (?:reclame|conteste|ecrit)(?: nulle part| encore| a personne| a la \w+| du tout)*(?= ?$)|\breclame nulle part\b"
    r"|\b(?:aucune|pas de|pas encore de|pas fait de) (?:reclamation|demarche|contestation)\b(?! (?:n'|ne )?\w*abouti)"
    r"|contacte personne|pas encore reclame"
)

_REPLY = r"(?:reponses?|retours?|nouvelles?|suites?|reactions?|signe de vie)\b"
_NO_REPLY = re.compile(
    r"\b(?:pas|jamais|aucune?|(?<!classe )(?<!classee )sans|zero|plus|moindre|ni|0)"
    rf"(?: (?:eu|recu|encore|comme|la|moindre|toujours|de|d'une|une|leur|vraie|donne|bonne))* {_REPLY}"
    rf"|\b(?:attends?|attente)(?: (?:toujours|encore|d'une?|de|une?|leur|la|le|sa|votre|moindre))+ {_REPLY}|\battends (?:toujours|encore) ?$"
    r"|lettre morte|silence(?! vaut)|rien en retour|\bpas donne suite|toujours en attente(?= ?$)|(?:depuis|toujours) (?:plus )?rien ?$"
    r"|personne (?:ne |n'a |qui |ki |n'y )?(?:me |m'a )?(?:repond|rappel|donne|bouge)|(?:juste|seulement|que|qu'|sauf|a part)(?: un| l'| des)? ?accuses? |(?:reponse|message) automatique"
    r"|\bignoree?s?\b(?! (?:que|comment))|\bdans le vide\b|\bnada\b|\b(?:pas|sans|aucun) (?:d')?echo\b|\brien (?:n'a |ne )?(?:bouge|change|avance)|\bpersonne\b[^.!?]{0,20}\b(?:daign|repond|reag|rappel|bouge|bronch)|sourde oreille|\bfont les morts\b|\bque dalle\b|\bwall?ou\b|\btoujours r ?$|\bcalme plat\b|\bneant\b|\bpas (?:de news|l'ombre)\b|\bnul ne\b|\bdaign\w+ (?:pas |meme pas )?(?:me |nous |a )?(?:repond|reag|lire|donner)\w*|plus de son|radio silence|\bc'est le desert\b|\bpas un (?:mot|signe|coup de fil)\b|\bfond (?:d'un|du|d'une) (?:tiroir|corbeille|placard)|\boubliettes\b|\bpoint mort\b"
    rf"|{LETTER}(?![^.!?;,]{{0,30}}\bclassee?)[^.!?;,]{{0,30}}\b(?:muette?s?|perdue?s?|egaree?s?|oubliee?s?|enterree?s?|dort|dorment|sans (?:le moindre )?(?:effet|resultat|succes|suite))\b"
    r"|\breponses? (?:que |qui )?(?:je |on |elle )?(?:ne |n')?(?:l')?(?:ai|est|a)? ?(?:jamais|pas|toujours pas) (?:eue?|recue?|venue?|arrivee?|obtenue?)"
    r"|\bpas (?:de|recu de|une seule) (?:lettre|courrier|mail|appel)(?: en retour| de leur part)?(?= ?$)"
)
_STILL_WAITING = re.compile(
    r" ?(?:et |mais |puis |ca |elle |je |c'est |dossier |reste |est )*(?:toujours |encore |depuis |deja )*(?:j'attends(?: toujours| encore| depuis| voila| rien)*|en cours(?: de traitement| d'etude| d'instruction)?|a l'etude|en instruction|en traitement|muette?|j'attends voila c'est tout) ?"
    r"|.*\b(?:ai|a|avons) (?:toujours |absolument )?rien (?:recu|eu|vu venir)\b.*|.*\b(?:dossier|demande|situation|affaire) (?:n'a |ne )?(?:pas|jamais) (?:bouge|avance).*|.*\bj'en suis la\b.*|.*\bon m'ignore\b.*|.*\bsans (?:le moindre |aucun )?(?:resultat|succes|effet)\b.*"
    r"|.*\b(?:n'ont|n'a|ont|a) (?:jamais|pas|meme pas) (?:reagi|bronche|donne signe)\b.*|.*\brien (?:n'est |n'a |ne |est )?(?:revenu|venu|arrive en retour|en retour)\b.*|.*\bmeme pas (?:ete )?(?:accuse|un accuse|d'accuse)\b.*"
)
"""Once one has complained."""
_ACKNOWLEDGED = re.compile(r"accuses? (?:de reception|automatiques?)")
_OF_SOMEBODY = re.compile(r"\bdont\b|regle du silence|de ses nouvelles")
_NOTHING_CAME = re.compile(
    r" ?(?:(?:et|toujours|depuis|plus|puis|ensuite|apres|a ce jour|absolument) )*rien(?: du tout| depuis| de plus)? ?"
)
_REPLIES = re.compile(r"\b(?:repond(?:u|ent|s|ait)?|retorque\w*|rappelle?e?|rappellent)\b")
_SAYS = re.compile(
    r"\b(?:m'ont|m'a|nous ont|ils ont|elle a|on m'a) (?:renvoye|re-?envoye|redonne|recopie|ecrit que|oppose|adresse (?:une?|la)|envoye (?:exactement )?(?:la meme|le meme|une? (?:plaquette|brochure|lien|copie|photocopie|lettre type|formulaire|notice|capture)))\b|"
    r"\b(?:ils|elles?|on|la caisse|l'urssaf|la cpam|la secu|la carsat|urssaf|cpam|le service|l'agent|la dame|le monsieur|l'organisme|la cgss) (?:ne )?(?:me |m'|nous |lui )?"
    r"(?:a |ont )?(?:disent|dit|repet\w*|redit|redisent|invite(?:nt)?|m'oppos\w*|oppose\w*|confirme\w*|veulent|veut|renvoie\w*|demandent?|promene\w*|pretend\w*|affirm\w+|estim\w+|consider\w+|soutien\w*|expliqu\w+|object\w+|retorqu\w+|propos\w+|refus\w+|obstin\w+|s'obstin\w+|bottent en touche|botte en touche|s'accroch\w+|m'envoie\w*|ne bouge\w* pas|invoqu\w+|jur\w+|certifi\w+|tout refuse)\b|\benvoyee? (?:balader|promener|bouler|paitre|sur les roses|chier)|fin de non[- ]recevoir|\btout refuse\b"
    r"|^ ?(?:et |mais |puis |re |encore |toujours )*(?:encore |re )?non(?: apres .*)?$|\bencore non\b|\bc'est conforme\b|\breponse (?:recue|negative|d'une ligne|type|non motivee|a cote|incompreh\w+|bidon|vague|evasive|absurde|floue|laconique|ubuesque|ridicule|du \d+)|^ ?reponse ?$"
)
_SAME_AGAIN = re.compile(
    rf"{_BETWEEN}(?:toujours |encore |on a eu |j'ai eu |exactement )*(?:la |le )?(?:meme|memes) (?:reponse|refus|courrier|lettre|phrase|motif|chose|discours|refrain)|\bpour (?:toute|seule) reponse\b|"
    r"\bclassee? sans suite\b|fin de non[- ]recevoir|\b(?:leur|la|une) (?:reponse|lettre|courrier) (?:de|en) (?:une|deux|trois|quelques|\d+) (?:lignes?|mots|phrases?)|\bleur (?:courrier|lettre|mail)\b[^.!?]{0,40}\b(?:ne dit|n'explique|ne repond|dit que)|\brecu (?:exactement )?(?:le|la) meme\b|\b(?:decision|rejet|refus) (?:maintenue?|confirmee?|inchangee?)\b|\b(?:eu|ai) droit a (?:une?|la|le) (?:lettre|reponse|copie|phrase|courrier|mail)|\bcopi\w+[- ]coll\w+|\b(?:lettre|reponse|courrier|mail) (?:type|standard|automatise)\b|\b(?:campe|campent|persiste|persistent)\b|"
    r"\b(?:reclamation|contestation|recours|courrier|lettre)[^.!?]{0,25}\ba (?:donne|abouti a)\b(?! (?:rien|lieu a rien))|\bre-?refus\w*"
)
_ELSEWHERE = re.compile(
    r"(?:hopital|clinique|medecin|docteur|employeur|patron|mutuelle|pharmacie|dentiste|cabinet|banque|notaire|creche|"
    r"impots|france travail|pole emploi)[^,.;!?]{0,30}$"
)
_UPHOLDS = re.compile(
    r"\b(?:maintien(?:t|nent)(?= ?$| (?:le|la|leur|sa|son|ce|que)\b(?! (?:paie|salaire)))|maintenu|persistent?|redit|"
    rf"confirme(?:nt)? (?:le|leur|sa|la|que (?:c'est|non))|(?:rejete|refuse|ecarte|rejette)(?:nt)? (?:ma|mon|mes|cette) (?:{LETTER}|demande de))"
    r"|\b(?:reclamation|contestation|recours)(?: (?:du|de|d'|en) [^,.;!?]{3,20}?)?(?: a ete| est)? (?:rejetee?|refusee?|ecartee?|balayee?|classee?)\b|(?:reponse|retour) (?:a|de|suite a) (?:ma|mon|mes)"
)
_REFUSAL = re.compile(
    r"(?:une|leur|la|sa|en) reponse|\breponse(?: \w+)? (?:negative|insatisfaisante|type|standard|recue)|\brefus\b|"
    r"(?:ont|a|m'ont|m'a) (?:refuse|rejete|dit non)|^ ?(?:puis |ensuite |et )?(?:refusee?|rejetee?|refus|rejet)\b"
)

_CHANNELS = (
    ("courrier", r"recommande|lettre|courrier(?! electronique)|\blrar\b|par la poste"),
    ("email", r"\be?-?mails?\b|courriels?"),
    (
        "compte",
        r"(?:via|sur|depuis|dans|par) (?:mon |le |l'|la |leur |ma )?(?:compte|ameli|espace|messagerie|site|appli)|(?:messages?|messagerie|compte) (?:ameli|urssaf)",
    ),
    ("telephone", r"telephon|\bapp?el(?!ant)|au 36 ?46|rappele|coups? de fil"),
    ("accueil", r"guichet|\baccueil\b(?! telephonique)|sur place|me suis deplace|a l'agence"),
)
_COMMITTEE = re.compile(r"\bcm?ra\b|\bcommission\b")
LONGEST_ANSWER = 8
"""Words. A letter named in a short answer to « avez-vous réclamé ? » is a complaint."""


def complaints(part: Clause) -> Iterator[bool]:
    """True for each complaint that the clause tells of, False for each that it says was not made."""
    for told in _CONTACT.finditer(part.text):
        verb = told.start(told.lastgroup or 0)
        mine = part.who(verb) == "me" and not part.intended(verb)
        if mine and not _TO_OTHERS.match(part.text, told.end()):
            yield not part.negated(verb) and not _NOWHERE.match(part.text, told.end())
    nothing = _NOTHING_DONE.search(part.text)
    if nothing and part.who(nothing.start()) == "me":
        yield False
    for pattern in (_COUNTED, _VISITED, _INSISTING):
        match = pattern.search(part.text)
        if match and part.who(match.start()) == "me" and not part.doubtful(match.start()):
            yield True
    if _ALONE.fullmatch(part.text) or (part.subject == "them" and opens_with_it(part)):
        yield True
    already = _MINE.search(part.text)
    if already and not part.doubtful(already.start()):
        yield True


def opens_with_it(part: Clause) -> bool:
    """True for « réclamation du 9 octobre ignorée », after « l'Urssaf ne l'a pas fait »."""
    return bool(_OPENS.match(part.text))


def by_letter(part: Clause) -> bool:
    """True when a short answer merely names the complaint: « un recommandé »."""
    named = re.search(rf"\b{LETTER}", part.text)
    if named is None or part.who(named.start()) == "them" or part.doubtful(named.start()):
        return False
    return "recu" not in part.text and len(part.text.split()) <= LONGEST_ANSWER


def answers(parts: Sequence[Clause], complained: int | None) -> Iterator[bool]:
    """What came back, in order: True for an answer, False for silence. `complained` is the place of the
    clause that tells of the complaint: before it, a refusal is a first decision."""
    answered = committee = silent = False
    for place, part in enumerate(parts):
        after = complained is not None and place >= complained
        committee = committee or bool(_COMMITTEE.search(part.text))
        answer = _answer(part, after)
        silent = silent or answer is False
        if answer is None and complained is not None and place > complained:
            said = _SAYS.search(part.text)
            answer = True if said and not silent and not part.intended(said.start()) else None
        if answer is None and after and not silent and _SAME_AGAIN.search(part.text):
            answer = True
        if answer is False and answered and committee:
            continue  # « refus le 15 mai, CRA saisie, rien depuis »: the committee is silent
        if answer is not None:
            answered = answered or answer
            yield answer


def _answer(part: Clause, after_complaint: bool) -> bool | None:
    text = part.text
    if _NO_REPLY.search(text):
        return None if _OF_SOMEBODY.search(text) else False
    if after_complaint and (
        _NOTHING_CAME.fullmatch(text)
        or _STILL_WAITING.fullmatch(text)
        or _ACKNOWLEDGED.search(text)
    ):
        return False
    upheld = _UPHOLDS.search(text)
    if upheld and not part.negated(upheld.start()):
        return True
    reply = _REPLIES.search(text)
    if reply and part.who(reply.start()) == "them" and not _ELSEWHERE.search(text[: reply.start()]):
        if part.negated_around(reply.start(), reply.end()):
            return False
        called_back = reply.group(0).startswith("rappel")
        return None if called_back or part.intended(reply.start()) else True
    refusal = _REFUSAL.search(text) if after_complaint else None
    return True if refusal and not part.doubtful(refusal.start()) else None


def channel(said: str) -> str | None:
    """How the complaint was made, the first way named."""
    return next((name for name, pattern in _CHANNELS if re.search(pattern, said)), None)
