"""Questions about the form itself: what its words mean, how to answer, and why one is asked."""

import re

from saisine.reading.folding import spell_out
from saisine.reading.questioning import asks

_WHAT_IT_MEANS = re.compile(
    r"^\W*(?:c'est )?(?:\w+ ){0,3}(?:[kq]u?e[sz]a[ck]o)\b|"
    r"\b(?:c'est|c'etait|ce sont) quoi (?=\w)|\w,? (?:c'est|ce sont) quoi\W*$|"
    r"\bqu'est[- ]ce (?:que (?:vous (?:appelez|entendez|voulez dire|nommez|mettez)|c'est que |veut dire|signifie)|qu'(?:une?|on (?:appelle|entend)|est))|"
    r"\bqu'(?:appel+ez|entendez)[- ]vous|\bvous (?:appelez|entendez) (?:ca )?(?:quoi|comment)\b|\bqu'(?:appelle|entend)[- ]t[- ]?on|"
    r"\b(?:ca|cela|vous) (?:veut|veulent|voulez) dire quoi|^(?:et |mais )?que (?:veut dire|signifie|voulez[- ]vous dire)|\bsignifie quoi|"
    r"\b(?:quelle?|une) (?:est la )?(?:difference|definition)\b|\bla difference entre\b|\bc'est[- ]a[- ]dire\W*$|\bpar exemple ?\?$|"
    r"\bquel(?:le)? genre d|\bdans quel sens|\bc'est (?:pas )?(?:la meme (?:chose|maison)|pareil|le meme|la meme)(?=[^?]*\?)"
)
_HOW_TO_ANSWER = re.compile(
    r"\b(?:ca|cela|il|elle|suffi[ts]?|mail|appel|fil|lettre|oral|guichet|fixe) (?:compte(?:nt)?|vaut|suffit|passe|convient|rentre)\b|\bsuffit\W*$|"
    r"\bcombien (?:de )?(?:lignes|mots|caracteres|pages|signes)|\b(?:je|on|faut|dois|peux|doit|peut) (?:\w+ ){0,2}(?:tout )?"
    r"(?:mets?|mettre|ecri[st]|ecrire|ecrive|choisi[st]r?|choisir|prends?|prendre|coche[rz]?|compter?|indique[rz]?|raconter?|detaille[rz]?|preciser|repondre|faire des fautes|en (?:choisir|mettre))\b|"
    r"\b(?:mets?|mettez|met|ranger?|rangez|classe[rz]?)(?: ca| le| la)? (?:dans|ou|avec) (?:quoi|qui|quel\w*|ou)\b|\bbrut ou\b|\bnet ou\b|\bttc ou\b|\bht ou\b|"
    r"\bavec .{0,40} ou sans\b|\b(?:la|celle|celui|le jour) (?:\w+ ){0,5}ou (?:celle|celui|la date|le jour)\b|\blequel (?:choisir|prendre|mettre)|"
    r"\bc'est (?:\w+ ){0,4}ou (?:\w+ ?){1,4}\?*$|\bou (?:pas|non|bien|il faut)\b.{0,20}\?*$|"
    r"^(?:\w+ ){1,4}c'est (?:\w+ ?){1,3}\?|"
    r"\b(?:c'est )?ou (?:est[- ]ce )?(?:qu'on|que je|je|on) (?:le |la |l'|les )?(?:trouve|vois|voit|lis|lit|cherche)\b|\b(?:on |je )?(?:le |la )?(?:trouve|cherche) ou\b"
)
_WHERE_IT_IS = re.compile(
    r"^\W*(?:\w+ ){0,3}(?:(?:je|on|le|la|l'|se|il est|elle est|c'est|c|j'ai) ?)(?:trouve|vois|voit|lis|lit|cherche|marquee?|ecrite?|inscrite?|notee?)?(?: (?:ca|cela|sa|le|la|ce|cette))?"
    r"(?: (?:numero|code|siret|nir|reference|date|truc))? ?\bou(?: (?:sur|dans|exactement|deja|svp|ca|le|la|ce|mon|ma)\b[^?]{0,40})?\W*$"
)
"""« Je trouve ça où », « c'est marqué où sur la carte »: asked without a question mark."""
_WHAT_FOR = re.compile(
    r"\b(?:passer par|saisir|sert|servez|utilite d[eu]) (?:vous|le mediateur|la mediation|a quoi,? (?:vous|le mediateur|la mediation))\b"
)
_WHY_ASKED = re.compile(
    r"\b(?:pour ?quoi|pk) (?:faire|(?:est-ce que )?(?:vous |il |je )?(?:me )?(?:vous )?(?:demande\w*|faut|devrais|dois|avez[- ]vous besoin|avez besoin|voule[zr]|veut|posez|cette question|ces questions|"
    r"autant de questions|(?:cette|mon|ma|mes|le|la) (?:date|numero|mail|adresse|nom|age|telephone|siret|montant|somme|code)))\b|"
    r"\ben quoi (?:mon|ma|mes|ca|cela|c'est)\b|\ba quoi (?:ca|cela|va|vont|vous|sert|servent)\b|"
    r"\b(?:ca|cela) (?:vous )?(?:sert|apporte|change|avance) (?:a )?quoi\b|\bqu'est[- ]ce que (?:ca|cela) (?:vous )?(?:change|apporte)\b|"
    r"\bquel(?:le)? (?:interet|rapport|importance|utilite)\b|\bexpliquez[- ]moi (?:\w+ )?(?:pourquoi|a quoi)\b"
)
_WHOSE = re.compile(
    r"^\W*(?:et |mais |c'est |euh |bonjour,? |je (?:donne|mets|dois (?:donner|mettre)) )*(?:lequel|laquelle|duquel|(?:le|la) (?:mien|mienne|sien|sienne)|celui|celle|le (?:numero|nom|siret)|mon (?:numero|nom|siret))?"
    r"(?: (?:de|d'|a) ?[^?]{1,30})? ?\bou (?:celui|celle|le (?:mien|sien|numero|nom|siret)|la (?:mienne|sienne)|l'autre|de|du|d'|a) ?[^?]{0,40}\?*$|"
    r"\b(?:celui|numero|nom|siret|adresse|celle) de qui\b|\b(?:le mien|la mienne) ou\b|\b(?:mon|ma|le|la) (?:\w+ ){1,3}ou (?:celui|celle|le mien|la mienne|le sien|la sienne)\b|\ba qui (?:le|la) (?:numero|siret|carte)\b"
)
"""« Le mien ou celui de mon mari ? »."""
_NOT_REALLY = re.compile(
    r"\bquoi (?:ce|cette|ces|votre|vos|ton) (?:bordel|bazar|delire|cirque|travail|service|foutoir|charabia|site|truc|machin|robot|merde|binz|foutage|boulot|bins)"
)
LONGEST_ABOUT = 18
"""Words. A longer message asks of one's own matter."""


def asks_what_it_means(text: str) -> bool:
    """True for « qu'est-ce que vous appelez une réclamation », « c'est quoi un mandat »."""
    said = spell_out(text)
    short = len(said.split()) <= LONGEST_ABOUT
    return short and bool(_WHAT_IT_MEANS.search(said)) and not _NOT_REALLY.search(said)


def asks_whose(text: str) -> bool:
    """True for « le mien ou celui de mon mari ? », « celui de qui ? »: said of the number or the name asked for."""
    said = spell_out(text)
    return len(said.split()) <= LONGEST_ABOUT and bool(_WHOSE.search(said))


_WEIGHS = re.compile(
    r"\bdif+er[ea]n\w*|\b(?:quel|quelle|quoi|koi|lequel|laquelle|qu'est[- ]ce)\b[^?]{0,25}\bmieux\b|\bmieux\b[^?]{0,20}\?|\bvous (?:me )?conseill\w+|\b(?:lequel|laquelle) (?:choisir|prendre)"
)


def weighs_the_choices(text: str) -> bool:
    """True for « c'est quoi le mieux pour moi ? », « c'est quoi la différence entre 2 et 3 »: chooses nothing yet."""
    said = spell_out(text)
    return bool(_WEIGHS.search(said)) and (asks(text) or "?" in text)


def asks_what_for(text: str) -> bool:
    """True for « pourquoi faire, mon mail », « expliquez-moi d'abord à quoi ça va servir »."""
    said = spell_out(text)
    return len(said.split()) <= LONGEST_ABOUT and bool(_WHY_ASKED.search(said))


def asks_where_it_is(text: str) -> bool:
    """True for « je trouve ça où », « c'est marqué où sur la carte »."""
    said = spell_out(text)
    return len(said.split()) <= LONGEST_ABOUT and bool(_WHERE_IT_IS.search(said))


def asks_how_to_answer(text: str) -> bool:
    """True for « un simple mail, ça compte ? », « je mets le brut ou le net », « pourquoi faire, mon mail »:
    a question of how, or why, to answer the one being asked."""
    said = spell_out(text)
    if len(said.split()) > LONGEST_ABOUT:
        return False
    if _WHY_ASKED.search(said) or (asks_whose(text) and asks(text)) or asks_where_it_is(text):
        return True
    if "?" not in text and re.search(r"\d", said) and not asks(text):
        return False  # « le 3 ou bien le 4 »
    weighs = re.search(
        r"\b(?:ou (?:pas|non|bien|sans|celle|celui|il faut|le|la|un)|brut|net|combien de|c'est \w+ ou)\b",
        said,
    )
    counts = re.search(r"^(?:\S+ ){3,}(?:ca|cela) (?:compte|vaut|suffit|passe)\W*$", said)
    asked = asks(text) or weighs is not None or counts is not None
    return asked and bool(_HOW_TO_ANSWER.search(said))


_WHERE_IT_GOES = re.compile(
    r"\b(?:reven\w+|vend\w*|don+e\w*|transmet\w*|partage\w*|refil\w*|file\w*|communiqu\w*|diffus\w*)\b.*\b(?:pubs?|publicit\w*|demarch\w*|tiers|n'importe qui|tout le monde|d'autres|infos?|donnees)\b|"
    r"\bdemarch(?:er|age|eurs?|ez)\b|\bspams?\b|\b(?:donnees|infos|informations|papiers|reponses)\b.*\b(?:vont ou|partent|part ou|finissent|atterrissent|protegees?|securisees?|secret\w*)\b|"
    r"\b(?:ou|qui)\b.*\b(?:partent|vont|atterrissent|lit|lira|verra|voit|acces)\b.*\b(?:ca|cela|donnees|infos|informations|j'ecris|papiers|reponses|dossier)\b|"
    r"\b(?:donner|mettre|ecrire|envoyer) .*sur internet\b|\b(?:pirat|hack)\w*"
)
_TO_YOU = re.compile(
    r"^(?:et |mais |euh |au moins |j'espere que )*vous (?:ne |n'|le |la |les |l')*\w+ pas\b|\b(?:partent|vont|atterrissent|finissent) ou\b"
)
"""« Vous le donnez pas à des pubs »: asked without a question mark."""
_WHO_DECIDES = re.compile(
    r"\bjuge et partie?\b|\bimpartia(?:l|ux)\w*|\bneutres?\b|\bqui (?:va |c'est qui )?(?:decide|tranche|statue|trancher|decider|a le dernier mot)\b|\bdernier mot\b|"
    r"\bindependante?s? (?:pour de vrai|vraiment|de la (?:caisse|secu|cpam)|de l'urssaf)|\b(?:vraiment|reellement) independante?s?\b"
)
_PAPERS = re.compile(
    r"\b(?:photos?|scans?|scanner?|pdf|pieces?|documents?|papiers|justificatifs?|attestations?|originaux|original|copies?|photocopies?|releves?|(?:joindre|mettre) (?:aussi )?(?:la|ma|leur) lettre|la lettre\b.*\b(?:joindre|mettre|envoyer))\b"
)
_THE_PAGE = re.compile(
    r"\b(?:brut|net|date|bouton|clique\w*|page|ecran|ou est|est ou|ou je|recopier)\b"
)
_LIKE_A_TRIAL = re.compile(
    r"\b(?:la meme chose|pareil|equivalent|different|difference|ou autre chose)\b"
)
_TRIALS = re.compile(r"\b(?:recours|tribunal|proces|plainte|appel|avocat|conciliateur)\b")
_TIME_TAKEN = re.compile(
    r"\bdelais? (?:de |d'|du )?(?:traitement|reponse|instruction|examen)\b|\bc'est long\b"
)


def asks_where_it_goes(text: str) -> bool:
    """True for « vous le donnez à des pubs ? », « elles partent où, mes données »: what becomes of what is told."""
    said = spell_out(text)
    short = len(said.split()) <= LONGEST_ABOUT
    asked = asks(text) or _TO_YOU.search(said) is not None
    return short and asked and bool(_WHERE_IT_GOES.search(said))


def asks_who_decides(text: str) -> bool:
    """True for « vous êtes juge et partie ? », « indépendant pour de vrai ? »."""
    said = spell_out(text)
    return len(said.split()) <= LONGEST_ABOUT and asks(text) and bool(_WHO_DECIDES.search(said))


def asks_of_papers(text: str) -> bool:
    """True for « une photo prise au téléphone, ça passe ? »; not for where to click."""
    said = spell_out(text)
    return bool(_PAPERS.search(said)) and not _THE_PAGE.search(said)


def asks_what_mediation_is(text: str) -> bool:
    """True for « est-ce la même chose qu'un recours ? »: it is compared with what people know."""
    said = spell_out(text)
    if asks_how_to_answer(text) and _WHAT_FOR.search(said):
        return True  # « ça sert à quoi de passer par vous »
    return asks(text) and bool(_LIKE_A_TRIAL.search(said) and _TRIALS.search(said))


def asks_how_long_it_takes(text: str) -> bool:
    """True for « délais de traitement ? », « c'est long ? »."""
    said = spell_out(text)
    return "?" in text and len(said.split()) <= LONGEST_ABOUT and bool(_TIME_TAKEN.search(said))


_WATCHER = (
    r"(?:il|elle|mon (?:mari|ex|conjoint|compagnon|copain|pere|fils)|ma (?:femme|mere|compagne)|on)"
)
_ON_THIS_DEVICE = re.compile(
    rf"\b{_WATCHER} (?:peut|pourra|va|pourrait) (?:\w+ )?(?:voir|lire|trouver|savoir|retrouver|tomber)\b[^?]{{0,40}}\b(?:conversation|telephone|ordinateur|historique|page|messages?|ici|ecris|ecrit)\b|"
    rf"\bpeut[- ]il (?:voir|lire|savoir)\b[^?]{{0,40}}\b(?:conversation|telephone|ordinateur|page|ecris|ecrit)\b|\b(?:efface|effacer|cacher|supprimer)\b[^?]{{0,30}}\bavant qu'{_WATCHER} \w+"
)
"""« Est-ce qu'il peut voir cette conversation sur mon téléphone ? »"""


def asks_who_sees(text: str) -> bool:
    """True for « est-ce qu'il peut voir cette page sur mon téléphone ? », « comment j'efface avant qu'il rentre ? »."""
    return asks(text) and bool(_ON_THIS_DEVICE.search(spell_out(text)))
