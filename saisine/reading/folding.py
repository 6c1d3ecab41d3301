"""One form for all the ways of typing the same words."""

import re
import unicodedata

_SAME = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "œ": "oe", "æ": "ae", "‐": "-", "‑": "-", "–": "-"}
    | dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", "")
)  # fmt: skip

_PAST = (
    r"repondu|dit|envoye|refuse|rappele|rembourse|coupe|ferme|verse|paye|notifie|raccroche|promis|ecrit|rejete|"
    r"parle|explique|bloque|mis|pris|donne|recu|fait|tapee?|frappee?|battue?|viree?|jetee?"
)
_HURRIED = tuple(
    (re.compile(rf"\b(?:{written})\b"), meant)
    for written, meant in (
        (r"jle(?= (?:re)?(?:app?ell?|envoy|contact|relanc|donn|prev|signal)[a-z]*\b)", "je l'ai"),
        (r"j(ai|avais|attends?|appell?e|ecris?|envoi[es]?|en|y|etais?|habite|espere)", r"j'\1"),
        (r"g(?= [a-z])|j'?e(?= (?:recu|ecrit?|fait|envoye)\b)", "j'ai"),
        (r"j(suis|vais|veux|peux|me|m|sais|touche|pense|recois|dois|fais|comprends|viens|le|les|leur|lui|ne|vous|voudrais)", r"je \1"),
        (r"ch?ui[ts]?|j(?:e )?sui", "je suis"),
        (r"o(?= (?:rsa|chomage|smic|mediateur|telephone|guichet|tribunal|courrier|medecin|black)\b)", "au"),
        (r"j(?:e )?ve(?: ?u)?", "je veux"),
        (r"j ?pe(?:u[xt]?)?", "je peux"),
        (r"c(?= (?:pas?|ca|sa|une?|la|le|du|de|bon|ok|fini|trop|sur|juste|exact)\b)|[cs]est", "c'est"),
        (r"[cs]etait", "c'etait"),
        (r"sa(?= (?:fait|va|ne|n'|me|m'|dure|marche|repond)\b)", "ca"),
        (r"n(ai|as|a|ont|avons|est|etait|y|en)(?= (?:pas?|plus?|rien|jamais?|aucune?|toujours|meme)\b)", r"n'\1"),
        (rf"m(a|ont)(?= (?:(?:pas?|rien|jamais?|toujours|enfin|deja) )?(?:{_PAST})\b)", r"m'\1"),
        (rf"l(ai|ont)(?= (?:(?:pas?|deja|toujours) )?(?:{_PAST})\b)", r"l'\1"),
        (r"l(urss?af|air|assurance|acre|organisme|agent|hopital|accueil|employeur|adresse|annee|an|ete|appel|arret|huissier)", r"l'\1"),
        (r"d(un|une|en|argent|ij|indemnites?|arret|accident|octobre|aout|avril|accord|appels?|avocat|audience|espoir|ici)", r"d'\1"),
        (r"qu(ils?|on|un|une)", r"qu'\1"),
        (r"([jlnmts]|d|qu)(?= (?:ai|as|a|ont|avons|avez|etais?|etait|est|en|y|il|ils|on|elles?|un|une|abord|accord)\b) ", r"\1'"),
        (r"c(?= (?:est|etait)\b) ", "c'"),
        (r"jl'?ai", "je l'ai"),
        (r"aujourdhui|ojourdui|auj", "aujourd'hui"),
        (r"ya", "y a"),
        (r"(ils?|elles?|y) mon(?= (?:envoy|repon|di[ts]?|refus|ecri|demand|rappel|rejet)[a-z]*\b)", r"\1 m'ont"),
        (r"(ils|elles) on(?= [a-z])", r"\1 ont"),
        (r"tjrs?|tjs|toujour", "toujours"),
        (r"javai[st]?", "j'avais"),
        (r"jat+en[dt]?s?", "j'attends"),
        (r"pa", "pas"),
        (r"on i(?= va\b)", "on y"),
        (r"we(?= (?:c|cest|c'est|on|je|alé|ale|bon|d'accord)\b)|w[ei]+(?=$| ,)", "oui"),
        (r"plu(?= (?:de|du|d'|rien|jamais|aucun|la|envie?|recu|gout)\b)", "plus"),
        (r"jamai|jms|jame", "jamais"),
        (r"ri1", "rien"),
        (r"(?<=mon )fis", "fils"),
        (r"meil+s?", "mail"),
        (r"c koi", "c'est quoi"),
        (r"ot+o[- ]?entreprise", "autoentreprise"),
        (r"ot+o[- ]?entrepreneu[re]*", "autoentrepreneur"),
        (r"conte(?=$| (?:propre|depui|a|et|pour)\b)(?<=mon conte)", "compte"),
        (r"premie(?=$|\W*$)|1er(?=$|\W*$| (?:alor|svp|stp))", "premier"),
        (r"le deu(?=$|\W*$)", "le deux"),
        (r"jc(?= (?:pas?|plus?|po|rien)\b)", "je sais"),
        (r"j(?:e )?revi(?:1|un|en)", "je reviens"),
        (r"qd", "quand"),
        (r"ds", "dans"),
        (r"pr", "pour"),
        (r"mm", "meme"),
        (r"msg", "message"),
        (r"recour", "recours"),
        (r"yer|hyer|ier(?=$| (?:matin|soir))", "hier"),
        (r"(ont|a|m'a|m'ont) rep", r"\1 repondu"),
        (r"rep|re(?:ponce|ponss?e?|pons)", "reponse"),
        (r"courr?ier(s?)", r"courrier\1"),
        (r"res+us?|reccus?", "recu"),
        (r"(?:au|o)[ck]un(e?)", r"aucun\1"),
        (r"pers+on+e?|pers(?= (?:ne|n'|me|m'|a|repond\w*|reponse)\b)", "personne"),
        (r"(?:me|m')(?= rep(?:on[dt]s?)?\b) rep(?:on[dt]s?)?", "me repond"),
        (r"k(?:i|y)(?= [a-z])", "qui"),
        (r"ke(?= [a-z])", "que"),
        (r"kel(l?e?s?)", r"quel\1"),
        (r"koi", "quoi"),
        (r"k(?:an|ant|and)", "quand"),
        (r"c(?= (?:quand|qui|comment|combien)\b)", "c'est"),
        (r"r1", "rien"),
        (r"bi1", "bien"),
        (r"(?:com?|kom?|con)bi(?:1|un)", "combien"),
        (r"k[oe]mbien|konbien|conbien", "combien"),
        (r"dem1", "demain"),
        (r"(?:qq|kelk|quelk)'?(?:1|un)", "quelqu'un"),
        (r"qq ?ch?|kelk? ?chose", "quelque chose"),
        (r"bcp", "beaucoup"),
        (r"tt(?= [a-z])", "tout"),
        (r"depui", "depuis"),
        (r"telef?fone|telephon|telefon", "telephone"),
        (r"med(?:e?[cs]i?n|esin|ssin)|metsin", "medecin"),
        (r"c a dire|cad|c a d", "c'est-a-dire"),
        (r"refu(?=$|\W*$)", "refus"),
        (r"reclam?(?=$| (?:c'?|c'est|en|du|le|la|etait|date|pas|pa|faite?|envoyee?|par|pour|au|a)\b)|reclam+as+ions?|reclamassions?|reclamasions?", "reclamation"),
        (r"reco|recom+[ae]nd(?:e|ee|er)s?", "recommande"),
        (r"recla|reclam+a[ts]ions?", "reclamation"),
        (r"vs", "vous"),
        (r"pk|pq|pkoi|pourkoi", "pourquoi"),
        (r"repondus?|repondut", "repondu"),
        (r"envoyes?", "envoye"),
        (r"ecri", "ecrit"),
        (r"(j'ai|on a|a|avons) ecri[s]", r"\1 ecrit"),
        (r"di(?= (?:a|que|non|oui|de)\b)", "dit"),
        (r"tribunale?|tribinal", "tribunal"),
        (r"urss?af+e?|usraf", "urssaf"),
        (r"envi(?= (?:de|d')\b)", "envie"),
    )
)  # fmt: skip
"""Hurried spelling, without apostrophes or accents: what is written, and the words it stands for."""


def fold(text: str) -> str:
    """Lower case, no accent, straight apostrophes, single spaces: « J’ai reçu » -> « j'ai recu »."""
    flat = unicodedata.normalize("NFD", text.lower()).translate(_SAME)
    bare = "".join(ch for ch in flat if not unicodedata.combining(ch))
    return re.sub(r"\s+", " ", bare).strip()


def spell_out(text: str) -> str:
    """`fold`, and hurried spelling in full: « jai rien recu » -> « j'ai rien recu »."""
    said = fold(text)
    for written, meant in _HURRIED:
        said = written.sub(meant, said)
    return said


def words(text: str) -> list[str]:
    """The words of a folded text, placeholders such as <NIR_1> left out."""
    return re.findall(r"[a-z0-9']+", re.sub(r"<[a-z]+_\d+>", " ", fold(text)))
