"""The complaint made to the body, clause by clause: « la caisse m'a envoyé un courrier » is none."""

import re
from collections.abc import Iterator

from saisine.reading.clauses import RELATIVES, Clause

LETTER = (
    r"(?:reclamations?|courriers?|lettres?|mails?|e-mails?|courriels?|messages?|recommandes?|contestations?|relances?|appels?|"
    r"coups? de (?:fil|telephone)|recours(?: gracieux)?|observations|signalements?|letres?|rappels?(?! (?:de|des) (?:cotis|salaire|paie|pension|majoration|versement))|(?:contre-?)?argument(?:ation|aire)s?|protestations?|plaintes? (?=(?:aupres|au|a) (?:du |de la |de l'|la |l')?(?:service|caisse|cpam|urssaf|directi|carsat))|demandes? d(?:e |')(?:recours|reexamen|revision|remise|rectification|annulation|explications?)|ar|lrar)\b"
)
BETWEEN = r"^ ?(?:(?:et|puis|donc|mais|alors|suite a|deja|enfin|bref|par|avec|dans|via|d'ou|apres|malgre|juste|seulement|simplement) )*"
_SENT = (
    r"(?:fait part|introduit|remis|fait|mis|envoy(?:e|er|ees?)|renvoye|depos(?:e|er)|adresse|ecrit|redige|transmis|poste|emis|formule|laisse|effectue|lance|"
    r"multiplie|passe|enchaine|demande|porte)"
)
ASKED = (
    r"(?:re)?demande(?= (?:une? |des |le |la |mon |ma )?(?:nouve\w+ |autre |second\w* |contre-)?(?:etalement|echeancier|delais?|expertise|examen|recalcul|remise|geste|"
    r"remboursement|restitution|regularisation))"
)
"""What is asked of the body once it has decided, or owes: a complaint in other words."""
_CONTACTED = (
    r"(?:gueule|rale|rouspete|redemande|demande(?= par (?:la messagerie|courrier|courriel|ecrit|mail|lettre|recommande))|"
    rf"{ASKED}|reclam(?:e|er|ees?)|contest(?:e|er|ees?)|relanc(?:e|er|ees?|es)|proteste|ecrit(?! (?:un (?:certificat|mot)|une (?:ordonnance|prescription)|urgen|sur (?:l'|mon|le|la) ?(?:arret|ordonnance|feuille|certificat|dossier)))|(?<!un )(?<!en )(?<!de )(?<!du )(?<!le )(?<!mon )(?<!son )(?<!par )(?<!au )telephon(?:e|er)|r?app?ell?(?:er?|es|ees?)|"
    r"demande(?= (?:des|une|quelques|plusieurs fois des) (?:explications?|comptes|justifi\w+|rectification|revision))|contact(?:e|er|es|ees?)|interpell?ee?s?|repondu(?= (?:le \d|par|a leur|a la|a l'|que|aussitot|tout de suite|mais))|"
    r"signal(?:e|er)(?= (?:l'(?:erreur|oubli|anomalie|absence|incoherence|omission|ecart)|la (?:situation|difference|coupure|faute)|les (?:erreurs|anomalies|trimestres)|le (?:probleme|doublon|manque|retard)|les faits|la chose|l'affaire|tout|cela|ca|cette|ce|mon|plusieurs|quatre|trois|deux|le \d|a (?:la|l')|\d))|"
    r"alert(?:e|er|es|ees?)|interroge(?= (?:la|l'|le|leur|deux|trois|plusieurs|\d))|sollicite(?= (?:la (?:caisse|cpam|secu)|l'urssaf|le service|des explications|un reexamen|une rectification))|"
    r"dit(?= (?:au telephone|par telephone|au guichet|a l'accueil)[^.!?]{0,30} que (?:c'|ce |ca |j'etais pas|je n'etais pas))|"
    r"(?:fait part de|exprime|manifeste|signifie|dit)(?: \S+){0,2} desaccord|demande(?= (?:une? |la |le |ma |leur |cette )?(?:rectification|correction|reexamen|explications?|revision|annulation|remise))|"
    r"mis en demeure(?= (?:la (?:caisse|cpam|carsat|secu)|l'urssaf|le directeur))|saisi(?= (?:le (?:service (?:client|reclam|qualite|relation|conten)|directeur|conciliat)|la (?:caisse|cpam|secu|direction|carsat|conciliat)|l'(?:urssaf|assurance))))\b"
)
_HAVE = (
    r"(?:\b(?:ai|avais|avons|avions)|\b(?:on|il|elle|monsieur|madame) (?:leur |lui |les |l'|n')?a(?:vait)?|"
    rf"\b(?:{RELATIVES})(?: benevole| salarie)? (?:leur |lui |les |l'|n')?a(?:vait)?)\b"
    r"(?: (?!pas\b|jamais\b|rien\b)\S+){0,3}?(?: (?:pas|jamais|rien))?(?: \S+)?"
)
_CONTACT = re.compile(
    rf"{_HAVE} (?P<verb>{_SENT}(?: (?!pas\b|rien\b)\S+){{0,6}}? {LETTER}|{_CONTACTED})"
    rf"|^ ?(?P<bare>(?!remis )(?!introduit )(?!porte ){_SENT}(?: (?!pas\b|rien\b)\S+){{0,6}}? {LETTER}|(?:ecrit|appele|relance|contacte|telephone) )"
)
_TO_OTHERS = re.compile(
    r" (?:a |au |chez |avec )?(?:personne|\S+ (?:cabinets?|medecins?(?!-)|docteurs?|hopitaux|praticiens?)\b|l'ambulance|les pompiers|le samu|(?:un|le) taxi|la police|"
    r"(?:le|mon|un|des) (?:medecin|docteur|dentiste)s?|mon (?:employeur|patron|avocat|comptable)|une? avocate?|l'hopital|la clinique|"
    r"la pharmacie|la banque|ma (?:mutuelle|banque|mere|soeur|fille)|le defenseur|france travail|la cra\b|la commission|le tribunal|"
    r"au nom|sur (?:la|le|leur) (?:lettre|courrier))"
)
_NOWHERE = re.compile(r" (?:encore )?nulle part\b")
_OPENS = re.compile(
    rf"{BETWEEN}(?:(?:une? |deux |trois |ma |mes |notre |nouvelle |simple )?(?:reclamations?|contestations?|recours|relances?|recommandes?|lrar)\b(?! (?:de la |de l'|de leur|d'une? |du (?!\d|1er|\w+ \d)))"
    r"|(?:une? )?(?:courrier|courriel|lettre|(?:e-?)?mail|message|appel|signalement)(?: recommandee?| simple)? (?:(?:envoyee?|deposee?|adressee?|postee?|partie?) )?(?:le|en|debut|mi|fin) (?!nom)"
    r"|(?:deja |je l'ai )?(?:reclame|conteste|relance|proteste|ecrit|signale) (?:de nouveau |a nouveau )?(?:le|en|courant|debut|mi|fin|hier|avant-hier|il y a|y a|\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|par (?:courrier|ecrit|mail|lettre|recommande))\b)"
)
_NOT_MADE = re.compile(
    rf"{BETWEEN}(?:(?:une?|la|ma|le|mon) )?\w+ (?:est |a ete |encore )?(?:impossible|possible|inutile|non|pas|jamais|a (?:faire|venir)|en ligne impossible|vont|va|nulle)\b"
)
"""A clause that opens with the complaint, without a verb: the person's, whoever the clause before spoke of."""
_ALONE = re.compile(
    rf"{BETWEEN}(?:contest|reclam|protest|relanc)ee?s?(?: (?:quand meme|aussitot|deja|par ecrit|depuis))? ?"
)
_PLAINED = re.compile(
    r"\ben (?:reclamant|contestant|relancant|protestant|me plaignant)\b|"
    r"\b(?:ecrit|telephone|appele|reclame|proteste|relance|(?:redige|envoye|depose|fait|adresse) (?:une?|la|le) (?:reclamation|courrier|lettre|mail|contestation)) (?:a \S+ )?pour (?:moi|nous)\b|"
    r"\b(?:je me suis|je m'etais|on s'est|nous nous sommes|suis alle(?:e)? me) (?:deja |donc |alors |aussitot )?(?:plaint\w*|insurgee?s?|opposee?s? (?:par|a la decision))"
    r"|^ ?(?:(?:et|puis|deja|aussitot|donc|bien|pourtant) )*(?:alert|interrog|sollicit|interpell|avis|prevenu|informe|contact)(?:ee?s?|es?)?(?: (?:par (?:mes soins|nos soins|courrier|mail|courriel|lettre|ecrit|recommande|telephone)|deux fois|a deux reprises|a plusieurs reprises))* (?:le|en|des|depuis|debut|fin|mi) "
    r"|^ ?saisie?s? (?:par (?:mes soins|nos soins|moi|courrier|mail|courriel|lettre|ecrit|recommande))\b"
    r"|^ ?(?:(?:et|puis|une?|la|ma|notre) )*(?:rectification|correction|reexamen|revision|regularisation|remise(?: gracieuse| des? majorations?)?|annulation|explications?)(?: \w+)? (?:demandee?s?|sollicitee?s?|reclamee?s?)\b"
    r"|^ ?(?:(?:et|puis|la|ma|notre) )*demandes? d(?:e |')(?:rectification|correction|reexamen|revision|remise|annulation|explications?)\b"
    r"|\b(?:la caisse|la cpam|l'urssaf|la carsat|le service(?: \w+)?|le directeur|la direction) (?:a|avait) ete (?:saisie?|alertee?|interrogee?|sollicitee?|prevenue?|relancee?|contactee?|interpellee?)\b"
)
"""« Je me suis plainte », « alertée le 6 octobre, la caisse… », « rectification demandée le 11 »."""
_MINE = re.compile(
    r"\b(?:la|sa|leur|cette|une) (?:reclamation|contestation) (?:est partie|faite|deposee|envoyee|adressee|formee|date\b|a ete (?:faite|deposee|envoyee|adressee))|"
    r"\b(?:ma|mon|mes|nos|notre) (?:(?:deux|trois|quatre|cinq|six|\d+|premiere?s?|derniere?s?|seconde?|nombreu\w+|multiples) )*(?:reclamations?|contestations?|relances?|mails|courriels?|appels|messages|recours gracieux|recours amiable|opposition(?! a)|(?:contre-?)?argument(?:ation|aire)|observations|signalements?|rappels?|protestations?|plainte (?:ecrite|du|de)|plaintes (?:ecrites|des)|demandes? de (?:remise|reexamen|revision|rectification)|lettre de contestation|lettres? du|courriers? du|mails? du|message du|courriel du)\b"
    r"(?! de cotisation)|\bmes courriers (?:rest|sont|sans|revien|n'|ne )"
)
_NAMED = (
    r"^ ?(?:et |puis |donc |ma |une? |mon |notre |premiere? |deja |suite a |malgre )*"
    r"(?:plaintes? (?=(?:ecrite |deposee |faite |adressee |envoyee )?(?:a|aupres de|au) (?:la |l')?(?:cpam|caisse|urssaf|carsat|secu|service))|lettres?|courriers?|(?:e-?)?mails?|messages?|recours|contestations?|reclamations?|appels?|relances?|courriels?|signalements?|protestations?|demandes? de (?:rectification|revision|remise|reexamen))"
    r"(?! (?:de la |de l'|d'|du (?!\d|\w+ \d|1er)|des (?!\d)|recue?|automatique|type))"
    r"(?: (?:recommandee?|de (?:contestation|reclamation|relance)|gracieux|ameli|ecrite?|prealable|du statut))*"
    r"(?: (?:est|a ete|etait|sont|ont ete))?(?: (?:partie?|envoyee?|faite?|adressee?|deposee?|postee?|transmise?|laissee?|remise?|en main propre|au guichet|reclamee?|sur ameli|sur mon (?:compte|espace)|"
    r"par (?:\w+ )?\w+|(?:a|aupres de) (?:la |l')?\w+))*,? ?"
    r"(?:le|du|courant|des (?=\d)|de (?=janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)|en|au|des|debut|mi|fin|il y a|la semaine|sans|restee?|datee?|ignoree?|perdue?|lundi|mardi|mercredi|"
    r"jeudi|vendredi|samedi)\b"
    r"|^ ?(?:et |puis |deja |aussitot |donc |on a |bien )*(?:contest|reclam|relanc|signal)(?:ee?s?|er) (?:de nouveau |a nouveau |encore |ensuite |aussi |une (?:premiere|deuxieme|seconde|autre) fois )?(?:via|au guichet|sur (?:ameli|le site|la messagerie|mon)|oralement|le|en|par|des|depuis|deux|trois|plusieurs|aupres|a (?:la|l')|fin|debut|mi|tout de suite|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine|il y a|avec|hier|\d)"
)
"""« Lettre recommandée le 20 août », « contesté par courrier le 12 »: what opens a clause."""
_COUNTED = re.compile(
    rf"{_NAMED}|\bune? (?:reclamation|contestation|recommande|relance)\b"
    rf"|\b(?:deux|trois|quatre|cinq|dix|\d+|plusieurs|de nombreux) {LETTER}|^ ?(?:reclamations?|recommande|lrar)\b"
)
_VISITED = re.compile(
    r"\b(?:j'ai|on a|nous avons) (?:bien |deja )?dit (?:a|au) (?:l'(?:accueil|agent|guichet|employee?)|la (?:dame|personne|conseillere|fille|guichetiere)|le (?:monsieur|conseiller|type)|une? \w+|leur \w+)[^.!?;]{0,40} "
    r"que (?:c'|ce |ca |j|je |il |elle |cela )[^.!?;]{0,30}\b(?:pas|anormal|injuste|erreur|faux|scandal\w*|honteux|desaccord)\b|"
    r"^ ?(?:je suis )?(?:passee?|allee?|venue?|retournee?) (?:deux fois |trois fois )?(?:a|au) (?:leur |l'|la |le )?(?:accueil|agence|guichet|caisse|cpam|secu|urssaf)\b|"
    r"\b(?:je suis|on est|nous sommes) (?:re)?(?:alle|passe|retourne|venu)\w* (?:moi[- ]meme |nous[- ]memes |expres |(?:deux|trois) fois )?(?:(?:me|m'en|nous|nous en|y) )*(?:plaindre|reclamer|protester|contester)\b|"
    r"\b(?:je suis|on est|nous sommes) (?:re)?(?:alle|passe|retourne|venu)\w*[^.!?;]{0,50} pour (?:(?:me|m'en|nous|y) )?(?:protester|reclamer|plaindre|contester)\b|"
    r"\b(?:ai|avons|avais) (?:\w+ ){0,2}(?:explique|raconte|detaille|expose|signale)[^.!?;]{0,40} (?:dans|par) (?:une? |mon |ma )?(?:long )?(?:mails?|messages?|courriers?|courriels?|lettres?|recommande)\b|"
    r"\b(?:(?:je suis|on est|nous sommes) (?:alle|passe|retourne)\w*|me suis deplacee?|j'y suis allee?)(?: \w+ fois)? "
    r"(?:a (?:l'accueil|l'agence|la caisse|la cpam|l'urssaf|la secu)|au guichet|sur place|pour reclamer)"
)
_INSISTING = re.compile(
    r"\b(?:je (?:les |leur )?(?:appelle|relance|ecris|telephone|reclame|conteste)|j'(?:appelle|ecris)|nous (?:les |leur )?(?:appelons|relancons|ecrivons|reclamons|contestons)|on (?:les |leur )?(?:appelle|relance|ecrit|reclame|conteste))(?: \w+)? "
    r"(?:tous|toutes|sans arret|depuis|chaque|sans cesse|en vain)"
    r"|\b(?:j'ecris|j'appelle|je (?:re)?telephone|je reclame|je conteste|je (?:les )?relance|je proteste)(?: \w+){0,3}? (?:le (?:\d\d?|1er) ?(?:/|janv|fevr|mars|avr|mai\b|juin|juil|aout|sept|oct|nov|dec)|hier|avant-hier|lundi dernier|mardi dernier)"
)
_NOTHING_DONE = re.compile(
    r"\b(?:pas|rien|aucune|jamais)(?: encore)? (?:fait|entrepris|engage|dit)(?: encore| du tout| de demarches?| a (?:la \w+|personne|qui que ce soit)| aupres .*| conteste.*| nulle part| encore)*(?= ?$| (?:mon|ma|je|et|le|la)\b)"
    r"|\b(?:pas|rien|jamais)(?: encore)? (?:reclame|conteste|ecrit)(?: nulle part| encore| a personne| a la \w+| du tout)*(?= ?$)|\breclame nulle part\b"
    r"|\b(?:aucune|pas de|pas encore de|pas fait de) (?:reclamation|demarche|contestation)\b(?! (?:n'|ne )?\w*abouti)"
    r"|contacte personne|pas encore reclame"
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
LONGEST_ANSWER = 8
"""Words. A letter named in a short answer to « avez-vous réclamé ? » is a complaint."""


_DESPITE = re.compile(
    rf"\bmalgre (?:(?:mes|ma|mon|nos|notre|plusieurs|de|une?|deux|trois|quatre|cinq|six|\d+|ces|tou\w+|nombreu\w+|multiples|premiere?) )+{LETTER}"
)
"""« Rien versé malgré deux messages »: they were sent, whatever was not done."""
_APPEALED = re.compile(
    r"\b(?:j'ai|on a|nous avons) (?:donc |alors |aussitot )?fait appel (?:de (?:cette|la|leur|ce)|contre|aupres d)(?! (?:\w+ )?(?:tribunal|cour|jugement))"
)
_NEVER_CAME = re.compile(
    r"\b(?:pas|jamais|rien) (?:ete )?(?:eu|recue?s?|trouvee?s?|vue?s?|enregistree?s?|traitee?s?|lue?s?) (?:ma|mon|mes|notre|nos)\b"
)
"""« Ils disent n'avoir jamais reçu ma lettre »: it was sent."""


_NO_COMPLAINT = re.compile(
    r"\b(?:n'ai|n'avons|n'a|ai|a) (?:encore |jamais )?(?:fait|depose|envoye|adresse) (?:encore )?(?:aucune? (?:\w+ )?|pas de )"
    r"(?:reclamation|contestation|demarche|courrier|lettre)"
)
"""« Je n'ai fait aucune réclamation »."""


_ANOTHERS_MATTER = re.compile(
    r"\b(?:a|au|aux|aupres (?:du|de la|de l'|de mon|de ma)|contre|sur|conteste(?:r)? (?:ma|une)) (?:le |la |mon |ma |l')?"
    r"(?:patronn?e?|boss|pharmacien\w*|proprietaire|bailleur|syndic|chirurgien\w*|contravention|inspection du travail|garagiste|voisine?)\b"
    r"|\b(?:contre|alerte) l'inspection du travail\b"
)
"""« Je me suis plaint à mon patron » is no complaint to the body."""
_THE_BODY = re.compile(r"\b(?:caisse|cpam|secu|urssaf|carsat|ameli|guichet|agence|services?)\b")


def complaints(part: Clause) -> Iterator[bool]:
    """True for each complaint that the clause tells of, False for each that it says was not made."""
    if _NO_COMPLAINT.search(part.text):
        yield False
        return
    if _ANOTHERS_MATTER.search(part.text) and not _THE_BODY.search(part.text):
        return
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
    if _ALONE.fullmatch(part.text) or (_OPENS.match(part.text) and not _NOT_MADE.match(part.text)):
        yield True
    if _DESPITE.search(part.text) or _APPEALED.search(part.text):
        yield True
    plained = _PLAINED.search(part.text)
    if plained and not part.doubtful(plained.start()):
        yield True
    already = _MINE.search(part.text)
    if already and (not part.doubtful(already.start()) or _NEVER_CAME.search(part.text)):
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


def channel(said: str) -> str | None:
    """How the complaint was made, the first way named."""
    return next((name for name, pattern in _CHANNELS if re.search(pattern, said)), None)
