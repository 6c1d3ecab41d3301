"""Corrections in words: that something was wrong, what, and what it should be."""

import re

from saisine.reading.folding import fold, spell_out
from saisine.reading.kin import ADJECTIVES, KIN
from saisine.reading.yes_no import agrees_by_contrary

_WRITTEN = r"(?:mail|courriel|lettre|courrier|message|recommande|reclamation|appel|contestation)s?"
_BODY = r"(?:la |l'|de la )?(?:cpam|caisse|secu|urssaf|carsat|cgss)"
_MEANT = (
    ("anything_else", r"\bautre chose a (?:dire|ajouter)\b|\bderniere (?:ligne|remarque)\b"),
    ("acting_for", rf"\bau nom de (?:mon|ma|mes|notre|son|sa) {ADJECTIVES}?(?:{KIN})\b|\bpour (?:mon|ma) {ADJECTIVES}?(?:{KIN}),? (?:et )?(?:non|pas) (?:pour )?moi\b"),
    ("contact_preference", r"\b(?:prefere|aimerais|voudrais|mieux|plutot)\b[^.!?]{0,20}\b(?:qu'on m'|qu'on me |etre |que (?:vous|l'on) m'|que vous me |me )(?:re)?(?:appel|telephon|ecri|contact|joi)\w*|"
        r"\bpas (?:de|par) (?:courrier|lettre|mail)s?,? (?:mais |plutot |je )[^.!?]{0,30}\b(?:appel|telephon|mail|sms|courrier)"),
    ("prior_complaint_channel", r"\bmoyen de (?:la |ma )?reclamation"),
    ("dates", r"\b(?:les|des|toutes|mes|deux|plusieurs|trois|vos|aux|ces) (?:\w+ )?dates\b|\bdates (?:sont|de tout)\b"),
    ("represented_birth_date", r"(?:sa|leur) date de naissance|\best nee? (?:le|en|un|au)\b|date de naissance d(?:e |u |')(?:mme|m\.?|mr|madame|monsieur|mon|ma|la personne|l'enfant|notre)\b"),
    ("represented_relation", r"\b(?:le|mon|son|notre) lien\b"),
    ("anything_else", r"\b(?:la|cette|ma|les) (?:derniere )?(?:phrases?|remarques?|mentions?)\b|\bautre chose a dire\b"),
    ("contested_decision_date", rf"\bdate (?:de |du |d'|de la |de l')[^.;,]{{0,30}}\b(?:refus\w*|rejet\w*)|\b(?:refus|rejet|decision|notification|contrainte),? c'(?:est|etait) (?:le|du) |\b(?:lett+res?|letre|courrier|papier|decision|refus) (?:de |d'){_BODY}\b"),
    ("represented_first_name", rf"\b(?:son|leur) prenom|\bprenom de (?:ma|mon|la personne|l'enfant)|\b(?:ma|mon|notre) (?:{KIN}),? (?:elle |il )?(?:c'est|s'appelle) [a-z'-]+,? (?:et )?(?:pas|non)\b"),
    ("represented_last_name", r"(?:son|leur) (?:nom|prenom)|nom de (?:ma|mon|la personne|l'enfant)"),
    ("prior_complaint_date", rf"{_WRITTEN},? c'(?:est|etait) (?:le |du |en )|\bdate (?:\w+ )?(?:de|du|pour|sur|a) (?:(?:ma|la|mon|le) )?{_WRITTEN}\b|{_WRITTEN} (?:date|datait|est|etait) (?:du|de|le)\b|"
        rf"{_WRITTEN} (?:est |a ete |etait |n'est pas |n'a pas ete |a |l'ai )*(?:parti|envoye|poste|adresse|ecrit|depose|fait)e?s? (?:du |le |en |debut |fin |pas |mi[- ])*\d|"
        rf"{_WRITTEN} que j(?:e leur |e lui |e vous |e |')(?:ai|avais) (?:envoye|ecrit|poste|adresse|depose)e?s?\b|"
        rf"j'ai (?:ecrit|reclame|envoye(?! (?:mes|mon|ma|les|la|le) (?:revenus?|declarations?|dossier|papiers|feuilles?|arrets?|certificats?|justificatifs?|attestations?))|poste|appele|conteste)\b"),
    ("desired_outcome", r"\bce que (?:je|j'|elle|il|nous|on) ?(?:veu[xt]|voulons|souhaite\w*|demande\w*|attends?)(?: obtenir)?,? ?(?::|c'est|est\b|ce n'est)|\b(?:ma|mon) (?:souhait|voeu|demande c'est)\b"),
    ("nir", r"securite sociale|numero secu|\bnir\b|num(?:ero)? de secu|carte vitale (?:est|numero)|mon numero (?:est|c'est) faux"),
    ("siret", r"\bsiret\b|\bsiren\b"),
    ("motif", r"\b(?:le|mon|votre) sujet\b"),
    ("company_name", r"nom de (?:l'entreprise|mon entreprise|ma societe|la societe|ma boite|la boite)|\b(?:mon|l'|notre|la|ma) ?(?:entreprise|societe|boite|firme) (?:s'appelle|se nomme|c'est|est)\b|raison sociale"),
    ("contact_preference", r"\bcontact(?:ez[- ]moi)? (?:plutot )?(?:par|:)|\bmoyen de contact\b"),
    ("phone", r"(?<!par )(?<!au )telephone|portable|\bnumero de tel|\btel\b|\b0[67]\b|<phone"),
    ("email", r"(?:mon |l'|adresse )e?-?mail|\b(?:autre|nouveau|nouvel|ancien|mauvais|vieux) e?-?mail|courriel|adresse (?:mail|electronique)|<email"),
    ("postal_code", r"code postal|\bcp\b"),
    ("city", r"\bma ville\b|\bla ville\b|ma commune"),
    ("street", r"adresse|\bdomicile\b|\brue\b|demenage|j'habite|\bavenue\b"),
    ("birth_date", r"(?<!nom de )\bnaissance(?! (?:c'est|je (?:suis|m'appelle)) (?!(?:le|en|un|du|au|pas|faux) )[a-z])|\bnee? (?:le|en|un|au mois)\b|\bmon age\b|\bvieilli|\brajeuni|\bm'(?:avez|a) fait naitre|faites naitre|je suis (?:de|d') ?(?:19|20)?\d\d(?!\d)"),
    ("answer_date", r"date de (?:la |leur )?reponse|reponse (?:date|datait|est|etait) (?:du|de|le)|"
        r"reponse (?:est |a ete )?(?:arrivee?|venue?|recue?|envoyee?|tombee?) (?:le |en |debut |fin |vers )*\d|"
        r"(?:ils|elle|on) (?:m'|nous )?(?:ont|a) repondu (?:le |en |debut |fin |vers )*\d"),
    ("answer_unsatisfactory_reason", r"raisons? (?:du|de mon|de ce) desaccord|\b(?:ce qui|pourquoi ca) (?:ne )?va pas (?:dans|avec) (?:la|leur|cette) (?:reponse|decision|lettre)|"
        r"pourquoi (?:je (?:ne )?suis pas|je ne suis point) d'accord|\b(?:la|ma|les) raisons? (?:que|de|pour|pas|est|n')"),
    ("answer_received", r"\breponse\b|ils ont (?:\w+ )?repondu|m'ont (?:\w+ )?repondu|(?<!j'ai )repondu|fini(?:t)? par (?:\w+ |m')?repondre"),
    ("prior_complaint_date", r"date de (?:la|ma) (?:reclamation|lettre|courrier|demande)|date (?:du|de mon) (?:courrier|mail|recommande)"),
    ("contact_preference", r"\b(?:re)?contactee?s?\b|\bme (?:re)?contacter|\bjoignable"),
    ("prior_complaint_channel", r"\bmoyen de (?:la |ma )?reclamation|\bpas (?:fait )?par (?:le |mon )?compte|\bpas sur (?:ameli|le compte|l'espace)|(?:par|c'etait) (?:mail|courrier|telephone|lettre|recommande)|pas (?:par|un|une) (?:mail|courrier|telephone|lettre)"),
    ("prior_complaint", r"reclamation|(?<!me )(?<!nous )(?<!lui )(?<!leur )reclame\b|\bcourrier\b|relance|\bma lettre\b|\bmon (?:recommande|appel)\b"),
    ("contested_decision_date", r"\b(?:decision|notification|contrainte)\b[^,;.]{0,30} dat(?:e|ait|ee?) (?:du|de|d'|en)\b|date de (?:la )?(?:decision|notification|contrainte)|(?:decision|notification|contrainte) (?:date|datait|est|etait) (?:du|de|le)"),
    ("first_name", r"prenom"),
    ("last_name", r"nom de (?:jeune fille|naissance|famille|mariage|mon mari|femme mariee)|nom marital|\bmon nom\b|\bde naissance (?:c'est|je (?:suis|m'appelle)) (?!(?:le|en|un|du|au) (?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|1er))[a-z]"),
    ("last_name", r"\bnom\b|mal ecrit|mal orthographi|orthographe|je m'appelle|s'appelle|avec (?:une? |deux )(?:[a-z]|accent)\b|"
     r"\bprend (?:une? |deux )(?:[a-z]|accent)\b|\bsans (?:accent|trait d'union)\b|une? (?:seule? )?[b-z] (?:a|au) la fin"),
    ("mediator", r"(?<!regarde pas le )(?<!pour le )(?<!dire au )(?<!interesse pas le )(?<!savoir au )\bmediateur|cpsti"),
    ("caisse", r"(?:ma|la|de|pas la bonne|ma bonne) caisse|cpam (?:de|du|d')|\b(?:cpam|caisse),? c'est (?:plutot )?(?:celle|celui) d|c'est la cpam|urssaf (?:de|d'|rhone|paca|ile)|\bcgss\b"),
    ("court_seized", r"tribunal|\bjuge\b|justice"),
    ("cra_seized", r"\bcra\b|commission de recours"),
    ("control_under_way", r"\bcontrole\b"),
    ("contact_preference", r"(?:me contacter|etre contactee?|joindre|contact)\b"),
    ("organisme", r"organisme|\bcpam\b|urssaf|carsat|\bcaf\b|\bmsa\b|la secu\b"),
    ("acting_for", rf"\bje suis (?:son|sa|leur) (?:{KIN})\b"),
    ("requester_type", r"\bstatut\b|ma qualite\b|\bma situation\b|ma profession|mon metier|\b(?:pas|plus) (?:une? )?(?:travailleu\w+ )?independ?ante?\b|je (?:ne )?suis (?:pas |plus )?(?:un |une )?(?:professionnel\w* de sante|kine|assure|cheff?e? d'entreprise|commercant|chomeu|salarie|independant|artisan|employeur|retraite|infirmi|medecin|auto)"),
    ("acting_for", rf"pour (?:moi\b|quelqu'un|une? autre|(?:mon|ma|mes) {ADJECTIVES}?(?:{KIN})\b)"),
    ("amount_eur", r"montant|centimes?\b|\bla somme\b|\bsomme\b|euros?\b|€|\bzero (?:de trop|en trop)|un zero|"
        r"(?<![\d/.<_])(?!(?:19|20)\d\d\b)(?:\d{1,3}[ .]\d{3}|\d{3,4})(?:,\d\d)? ?,? ?(?:et )?(?:pas|non|au lieu de) (?!(?:19|20)\d\d\b)(?:\d{1,3}[ .]\d{3}|\d{3,4})(?![\d/]| \d)"),
    ("motif", r"sujet|motif|c'est pas ca le probleme|pas (?:le bon|ce) (?:sujet|theme)|theme"),
    ("desired_outcome", r"^\W*(?:non,? )?(?:corrige[rz]?|rectifie[rz]?|en fait|plutot)\W+(?:je (?:souhaite|voudrais|demande)|ce que je (?:veux|souhaite))\b"),
    ("description", r"histoire|recit|mon explication|ce que j'ai raconte|description"),
    ("prior_complaint_date", r"\bdates?\b"),
)  # fmt: skip

_CORRECTING = re.compile(
    r"\bj'ai (?:coche|choisi|clique|repondu) [^.!?]{1,40}(?:,? or |alors que |mais )(?:c'est|c'etait)\b|"
    r"^\W*(?:oui|ok|ouais|d'accord|bon|bien|c'est bon|tout est bon),? (?:mais )?(?:sauf|a part|hormis) |"
    r"tromp|erreur|\bcorrig|correct(?:ion|ifier)|rectifi|modifi|\bchang|\ben fait\b|finalement|mal ecrit|\bfaute\b|\bpardon\b|\boups\b|"
    r"pas la bonne?|pas le bon|c'est (?:faux|pas)|\b(?:reste|toujours|encore) (?:faux|fausse|pas bon)|ce n'est pas|n'est pas (?:le|la|mon|ma)|je voulais dire|\bplutot\b|au lieu de|"
    r"inexact|\best (?:faux|fausse|mauvaise?|incorrecte?|erronee?|vieux|vieille|ancien(?:ne)?|perime)\b|n'est plus (?:bonne?|valable|le bon|la bonne|a jour)|s'est trompee?|"
    r"n'est pas partie?|n'etait pas|pas (?:le|la|du|de|au)? ?\d|(?:il n'y a|y a) pas d'accent|\bnon,? (?:c'est|c'etait|mon|ma|le|la|je|j'|pas)\b|\bet (?:pas|non)\b|s'ecrit|vous avez mal|"
    r"\bmal (?:compris|note|recopie|copie|tape|saisi|lu\b|orthographi|tourne|rempli|explique|dit\b)|\brev(?:oir|enir|enons|iens)\b|\bretour (?:a|au|aux|sur|en)\b|"
    r"\brefaire\b|melange|\binvers|confondu|interverti|\bgoure|\bplantee? (?:dans|sur|de|d'|pour|quand)|emmele|\bembrouille|"
    r"\b(?:oublie|manque|ajoute[rz]?) (?:une?|le|la|deux|mon|ma)\b|pas (?:\w+ )?(?:les? bons?|la bonne|les bonnes)\b|pas (?:celle|celui|ceux|en (?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec|\d))|"
    r"\bprend (?:une?|deux) [a-z]\b|\b(?:va|vont|colle|collent|marche|tient) pas\b|\bcloche|\bboulette|\bsuis pas (?:\w+ ){1,3}(?:je suis|mais)\b|\brajeuni|\bvieilli|\bcoquille|j'habite plus|\bj'ai (?:mal )?(?:marque|mis|ecrit|tape|note|indique)\b[^.!?]{1,30}\bmais c'(?:est|etait)\b|\ben fait si\b|\bfaut (?:changer|remplacer|mettre|noter)"
)
_NOT_THAT_NAME = re.compile(
    r",\s*(?:et )?pas (?:celle de |celui de |de |du |à |le |la |l['’])?[A-ZÀ-Ý]\w+"
    r"|^\W*[Pp]as (?:[A-ZÀ-Ý]\w+ ?){1,2}, ?(?:mais )?[A-ZÀ-Ý]\w+"
)
"""« Celle du Havre, pas Rouen », « pas Durant, Durand »."""
_NOT_BUT = re.compile(
    r"\b(?:ce n'est |c'est |c'etait |n'est |non )?pas (?:le |la |l'|du |de |au |a )?[^,;.!?]{1,60}?(?:,| mais|;)\s*(?:mais |c'est |plutot )*",
    re.IGNORECASE,
)
_NOT_FIGURE = re.compile(
    r"\s+(?:et )?pas? (?:le |la |les |du |au |d['’])?(?=[\d<])(?:[^,;.!?]|(?<=\d)[.,](?=\d)){1,30}",
    re.IGNORECASE,
)
_NOT_THAT_PLACE = re.compile(
    r"(?<=[^\W\d_])\s+pas (?:celle |celui )?(?:(?:de|du|des|d['’]|le|la|les|l['’])\s*)*(?=[A-ZÀ-Ý])[\w'’-]+(?=\W*$|[,;.!])"
)
"""« C'est le Cantal pas le Rhône »."""
_AND_NOT = re.compile(
    r"(?:,\s*(?:et )?(?:pas|non)|\s+et (?:non )?pas|\s+et non|,?\s+au lieu d[eu])\s+(?!du tout)[^,;.!?]{1,60}",
    re.IGNORECASE,
)
_SPELLING = re.compile(
    r"(?:,|\(|\s[-–—])?\s*\b(?:(?:avec|sans|et|plus|mais|[çc]a prend|prend|il y a|y a)\s+)?(?:(?:une?|deux|2|trois|le|la|les)\s+|l['’])?"
    r"(?:seule?\s+)?(?:\"|«\s?)?\b\w{1,3}(?:\"|\s?»)?\s+(?:[àa] la fin|au d[ée]but|au milieu|[àa] la place d\S+ ?\w{0,3})\)?"
    r"|(?:,|\(|\s[-–—])?\s*\b(?:avec|sans|et|prend|plus)\s+(?:de\s+|d['’])?(?:une?\s+|deux\s+|2\s+|double\s+|l['’]|le\s+|la\s+)?"
    r"(?:(?:accents?(?:\s+(?:aigus?|graves?|circonflexes?))?|tr[ée]mas?|traits? d['’]union|tirets?|c[ée]dilles?|majuscules?|apostrophes?)"
    r"(?:\s+(?:sur|[àa]|au|entre|devant|apr[èe]s)\s[^,.;()]{0,25})?|(?P<letter>[a-zà-ÿ])(?P=letter)?\b(?!['’])(?:\s+(?:majuscule|minuscule))?)\)?"
    r"|,?\s*(?:et |mais )?pas (?:avec )?(?:une? |de |d['’])[a-z]{1,2}\b(?:\s+[àa] la fin)?"
    r"|(?:,|\()?\s*(?<!moi )(?<!dire )(?<!iquer )(?<!sumer )(?<!oi )\ben (?:un|deux|1|2) (?:seul )?mots?\)?|(?:,|\()?\s*\btout attach[ée]e?\)?"
    r"|,\s*comme (?:le |la |les |l['’]|une? )\w+|,\s*comme [çc]a se (?:prononce|dit)",
    re.IGNORECASE,
)
"""« Verrière, avec re à la fin », « Lefebvre avec un b », « Le Gall en deux mots »: how a name is written."""
_OTHERWISE = re.compile(
    r"\ben fait\b|finalement|\bje me suis (?:tromp|gour|mal exprim)|\bmon erreur|plutot|au lieu de|en realite|je voulais dire|"
    r"(?:rien a voir|ce n'est pas ca|c'est pas ca|pas le (?:bon )?sujet)|\bnon,? (?:c'est|c'etait|pas)\b|vous avez mal|mal (?:compris|note)"
)
_OF_A_NAME = re.compile(
    r"(?i:\bnom\b|pr[ée]nom|m['’ ]appelle|s['’][ée]crit|[ée]pel)|^\s*[A-ZÀ-Ý][\w'’-]+,?\s"
)
_AROUND_A_DATE = frozenset(
    [
        "non",
        "oui",
        "pardon",
        "oups",
        "erreur",
        "desole",
        "desolee",
        "excusez",
        "moi",
        "je",
        "me",
        "suis",
        "m'etais",
        "trompe",
        "trompee",
        "gouree",
        "goure",
        "en",
        "fait",
        "finalement",
        "plutot",
        "mais",
        "et",
        "ou",
        "pas",
        "c'est",
        "c'etait",
        "ce",
        "etait",
        "est",
        "la",
        "le",
        "l'",
        "du",
        "de",
        "des",
        "au",
        "un",
        "une",
        "vers",
        "debut",
        "fin",
        "mi",
        "milieu",
        "courant",
        "date",
        "dates",
        "bonne",
        "vraie",
        "voulais",
        "dire",
        "dis",
        "corrigez",
        "corriger",
        "mettez",
        "ecrivez",
        "remplacez",
        "par",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "dernier",
        "derniere",
        "passe",
        "passee",
        "reclamation",
        "lettre",
        "courrier",
        "mail",
        "courriel",
        "message",
        "recommande",
        "appel",
        "contestation",
        "mon",
        "ma",
        "il",
        "elle",
        "j'ai",
        "ecrit",
        "envoye",
        "envoyee",
        "appele",
        "reclame",
        "poste",
        "postee",
        "parti",
        "partie",
        "fait",
        "faite",
        "a",
        "ete",
        "que",
        "avais",
        "dit",
    ]
)
_TAKEN_BACK = re.compile(
    r"\bpas (?:du tout |seulement )?(?:pour |sur |avec |[àa] propos )?(?:de |du |des |d['’])?(?:les? |la |l['’]|une? |m(?:on|a|es) |cette |ce )?"
    r"(?P<what>[^,;.!?:]{3,40}?)(?=[,;.!?:]| mais\b| c['’]est\b| plut[oô]t\b|$)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^.*\b(?:c['’ ]est(?: plut[oô]t)?|c['’][ée]tait|(?<!['’])est(?: plut[oô]t)?|s['’][ée]crit|s['’]appelle|je m['’]appelle|sera|datait d[eu]|date d[eu](?= \d)|"
    r"je voulais dire|corrigez(?: en)?|mettez|[ée]crivez|remplacez par)(?=[\s:])\s*:?\s*|^[^:]{0,60}:\s*",
    re.IGNORECASE | re.DOTALL,
)

_DATED = re.compile(
    r"\b(?:janv|fevr|mars\b|avril|mai\b|juin\b|juil|aout|sept(?:embre)?\b|octob|novem|decem|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la veille|"
    r"le lendemain|en 20\d\d|(?:le|du) \d{1,2}\b(?! ?(?:euros|€|eur|%)))"
)
_ITS_DATE = {
    "prior_complaint": "prior_complaint_date",
    "prior_complaint_channel": "prior_complaint_date",
    "answer_received": "answer_date",
}
_I_COMPLAINED = re.compile(
    r"\bj'ai (?:\w+ )?(?:reclame|ecrit|conteste|appele|envoye|poste|relance|telephone|fait ma)\b"
)

_REMOVE = r"\b(?:supprime[rz]?|enleve[rz]?|retire[rz]?|vire[rz]?|efface[rz]?|ote[rz]?) (?:moi |donc |bien )?"
_TAKES_OUT = re.compile(
    rf"{_REMOVE}(?!(?:ma|la|cette|mon|le|ce|mes|les|l')? ?(?:demande|dossier|conversation|discussion|saisine|compte|historique|brouillon|fiche|session|traces?|donnees|infos?|informations|messages|reponses|papiers|totalite|integralite|ensemble|tout)\b)"
    r"(?:(?:le|la|les|mon|ma|mes|ce|cette) |l')"
)
LAST_WORDS = re.compile(r"\bautre chose a (?:dire|ajouter)\b|\bderniere (?:ligne|remarque)\b")
"""What was added for the mediator: an answer of its own, and no part of the story."""
_TAKES_OUT_SOMEBODY = re.compile(
    rf"(?i:{_REMOVE.replace('enleve', 'enl[eè]ve')})(?!Tout)[A-ZÀ-Ý][a-zà-ÿ]+"
)
"""« Supprimez le lien », « retirez Noé de la demande »: a part of it."""
_SUPPOSES = re.compile(
    r"\W*(?:et |mais |bon )?si (?:jamais |le |la |l'|les |je |on |ils? |elles? |vous )[^?]*\?\W*$"
)
"""« Et si le médiateur dit non, je peux encore aller au tribunal ? »"""
_NOT_THEN = re.compile(
    r"\b(?:pas|non|plutot) (?:le|en|du|au) |\bau lieu d[eu]\b|\b(?:le|la) bonne?\b"
)


_IS_RIGHT = re.compile(
    r"^\W*(?:(?:mais|non|si|oui|ah)\W+)*(?:mon|ma|mes|le|la|l'|les|tout) ?(?:\w+ )?(?:est|sont|etait) (?:bien )?(?:bon(?:ne)?s?|correct\w*|juste|exact\w*)\W*$"
)
"""« Mais non, mon nom est bon »."""


def says_correction(text: str) -> bool:
    """True when the words themselves speak of something to put right; « rien à corriger » does not."""
    if agrees_by_contrary(text) or _IS_RIGHT.search(fold(text)) or _SUPPOSES.match(fold(text)):
        return False
    spelled = explains_spelling(text) and _OF_A_NAME.search(text)
    return bool(_CORRECTING.search(fold(text)) or _NOT_THAT_NAME.search(text) or spelled)


_POINTS_BACK = re.compile(
    r"\btout a l'heure\b|\btt a l'?heure\b|\bd'?avant\b|\bplus haut\b|\bau debut\b|\bpreceden\w+|\btantot\b|\b(?:inverse|interverti)(?:e|es|s)?\b|"
    r"\bvous avez (?:note|mis|ecrit|marque|enregistre|retenu)\b|\bj'avais (?:mis|tape|donne|dit|ecrit|choisi|coche|note|marque|indique)\b"
)


def points_back(text: str) -> bool:
    """True for « le code de tout à l'heure », « j'avais mis l'Aude »: something said earlier is spoken of."""
    return bool(_POINTS_BACK.search(fold(text)))


def says_it_is_right(text: str) -> bool:
    """True for « mon motif est le bon », « mon téléphone est bon »."""
    return bool(_IS_THE_RIGHT_ONE.search(fold(text)) or _IS_RIGHT.search(fold(text)))


_IS_THE_RIGHT_ONE = re.compile(
    r"\b(?:est|sont|etait) (?:bien )?(?:le bon|la bonne|les bons|les bonnes|bons?|bonnes?|justes?|exacte?s?|correcte?s?)\W*$"
)


def says_otherwise(text: str) -> bool:
    """True where one takes back one's own words, « en fait », « je me suis trompé »; « c'est faux » may be said
    of somebody else's."""
    return bool(_OTHERWISE.search(fold(text)))


def takes_out_a_part(text: str) -> bool:
    """True for « supprimez le lien fille », unlike « supprimez ma demande »."""
    said = fold(text)
    added = LAST_WORDS.search(said) and re.search(_REMOVE, f"{said} ")
    return bool(added or _TAKES_OUT.search(said) or _TAKES_OUT_SOMEBODY.search(text))


def field_meant(text: str) -> str | None:
    """The question whose answer a correction is about, `dates` for several of them; None when the text does
    not say."""
    folded = fold(without_spelling(text))
    named = _named_in(folded) or _named_in(spell_out(without_spelling(text)))
    if named is None and explains_spelling(text):
        return "last_name"
    if not _DATED.search(folded):
        return named
    if named is None and _I_COMPLAINED.search(folded):
        return "prior_complaint_date"
    if named == "answer_received" and not _NOT_THEN.search(folded):
        return named  # « finalement ils ont répondu lundi »
    return _ITS_DATE.get(named or "", named)


def _named_in(folded: str) -> str | None:
    return next((name for name, pattern in _MEANT if re.search(pattern, folded)), None)


_INSTEAD_OF = re.compile(
    r"(?<![\d/.])(?P<new>\d{1,3}(?:[ .]\d{3})+(?:,\d\d)?|\d{2,6}(?:[.,]\d\d)?) ?(?:€|euros?|e\b)?(?:,? (?:je (?:vous |t' ?|te )?(?:l'|le )?(?:ai|avais|viens de) (?:deja |bien )?(?:dire|dit|ecrit|mis)|c'est ce que j'ai (?:dit|ecrit)|bien))?,? (?:et |e )?(?:pas|non|au lieu de|plutot que) (?:de )?"
    r"(?P<old>\d{1,3}(?:[ .]\d{3})+(?:,\d\d)?|\d{2,6}(?:[.,]\d\d)?)(?![\d/])"
)


_NOT_THIS_BUT = re.compile(
    r"\bpas (?:de |du |les )?(?P<old>\d{1,3}(?:[ .]\d{3})+(?:,\d\d)?|\d{2,6}(?:[.,]\d\d)?) ?(?:€|euros?|e\b)?[ ,;.:]*"
    r"(?:(?:mais|c'est|c|plutot|je (?:vous )?(?:l')?ai dit|non|il fallait) ?){1,3}(?:de )?"
    r"(?P<new>\d{1,3}(?:[ .]\d{3})+(?:,\d\d)?|\d{2,6}(?:[.,]\d\d)?)(?![\d/])(?! ?(?:janv|fevr|mars|avr|mai\b|juin|juil|aout|sept|oct|nov|dec))"
)
_NOT_THAT_SUM = re.compile(
    r"\b(?:c'?(?:est|etait)?|ce n'est|etait|est) pas (?:du tout )?(?:de )?(?P<old>\d{1,3}(?:[ .]\d{3})+(?:,\d\d)?|\d{2,6}(?:[.,]\d\d)?)(?![\d/])"
)


_NO_SUM_AT_STAKE = re.compile(
    r"(?<![\d/.])(?P<old>\d{1,3}(?:[ .]\d{3})+(?:,\d\d)?|\d{2,6}(?:[.,]\d\d)?) ?(?:€|euros?|balles)?,? (?:c'est|c) [^.!?;\d]{3,40},? (?:et )?pas (?:la somme|le montant|ce (?:qu'on|que))"
)
"""« 4 500, c'est le prix de la voiture, pas la somme en jeu »."""


def sum_denied(text: str) -> str | None:
    """« 3646 » in « non c pa 3646 € c le téléphone »; None when no sum is denied."""
    spelled = spell_out(text)
    said = _NOT_THAT_SUM.search(spelled) or _NO_SUM_AT_STAKE.search(spelled)
    return said["old"] if said else None


def sums_exchanged(text: str) -> tuple[str, str] | None:
    """(« 2350 », « 2300 ») in « c 2350 pa 2300 », « c'est pas 2300 c'est 2350 »: the new figures, then the old; None when
    none are exchanged."""
    spelled = spell_out(text)
    said = _INSTEAD_OF.search(spelled) or _NOT_THIS_BUT.search(spelled)
    return (said["new"], said["old"]) if said else None


def explains_spelling(text: str) -> bool:
    """True for « Lefebvre avec un b », « Le Gall en deux mots »: said of a name."""
    return _SPELLING.search(text) is not None


def without_spelling(text: str) -> str:
    """The text without what explains how a name is written: « Verrière, avec re à la fin » -> « Verrière »."""
    return _SPELLING.sub(" ", text).strip()


def new_part(text: str) -> str:
    """The text without what it takes back: « 58000, pas 21000 », « pas Dupond mais Dupont »."""
    said = _NOT_BUT.sub(" c'est ", _NOT_THAT_PLACE.sub(" ", text))
    said = _NOT_FIGURE.sub(" ", _AND_NOT.sub(" ", said))
    return said if len(said.strip()) >= 2 else text


def is_about_no_event(text: str) -> bool:
    """True of what stands around the day in « non, c'était plutôt le 18 mai »; « le taxi, c'était… » names
    something else than the letter."""
    return all(word in _AROUND_A_DATE for word in re.findall(r"[a-z']+", spell_out(text)))


def taken_back_in(text: str) -> str:
    """What a correction takes back: « en fait pas les taxis, c'est… » -> « taxis »; "" when nothing is."""
    back = _TAKEN_BACK.search(text)
    return back["what"].strip() if back else ""


def stripped(text: str) -> str:
    """What comes after « c'est », « s'écrit », a colon: « mon nom s'écrit Essai » -> « Essai »."""
    said = _LEAD.sub("", text, count=1).strip(" .!,;:")
    return said or text
