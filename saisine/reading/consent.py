"""Agreeing to begin, in a sentence of its own: « oui bien volontiers, je suis tout à fait d'accord pour commencer »."""

import re
from dataclasses import dataclass

from saisine.reading.folding import spell_out, words
from saisine.reading.questioning import asks, split_question

OPENING = 400
"""Characters. An agreement comes near the beginning."""
LONGEST_PIECE = 200
"""Characters."""
MOST_TOLD = 60
"""Words. More is a story that an agreement is lost in, unless it opens with it."""

_COURTESY = (
    r"(?:hello|slt|bjr|bonjour|bonsoir|coucou|salut|merci(?: (?:bien|beaucoup|a vous))?|monsieur|madame|mademoiselle|messieurs|mesdames|s'il vous plait|svp|"
    r"je vous (?:en )?(?:prie|remercie)(?: (?:de|pour) [^,;.]{1,40})?|excusez[- ]moi|pardon|hein|voila|dites|(?:je )?(?:vous )?l'ai (?:deja |bien )?dit|je vous le (?:dis|repete)|ma (?:petite|bonne|chere|belle)|mon (?:petit|bon|cher)|jeune homme)"
)
_FILLER = rf"(?:{_COURTESY}|bon|ben|bah|euh|ah|oh|eh bien|alors|donc|enfin|et|mais|moi|ma foi|allez|ecoutez|bien sur que|puisque|c'est bon|c'est d'accord|certes)"
_YES = r"(?:yes|o+u+i+|ouais?|ok(?:ay)?|d'accord|entendu|tres bien|bien sur|bien entendu|evidemment|absolument|tout a fait|parfait|pas de probleme|pas de souci)"
_TO_BEGIN = (
    r"(?: (?:pour |a |de |qu'on |que l'on |d')?(?:commencer?|commence|essayer|continuer?|poursuivre|demarrer|y aller|vous (?:raconter|expliquer|repondre)|"
    r"repondre|le faire|faire la demande|tenter|me lancer)(?: (?:ma|la|une) demande| a vos questions| avec vous| tout de suite| maintenant)*)"
)
_PLAINLY = (
    rf"(?:allez[- ]y|allons[- ]y|vas[- ]y|on y va|c'est parti|on (?:peut )?(?:commence[rz]?|continue[rz]?|demarre[rz]?)|je (?:peux |vais )?commence[rz]?|commencons|poursuivons|continuons|"
    r"j'accepte(?: (?:tout|tout ca|ca|cela|volontiers|bien sur|bien volontiers|les (?:conditions|regles)|vos conditions|ces conditions|la notice|de commencer|de continuer))?|"
    r"(?:je |j')?(?:viens de|vous ai|ai) (?:deja )?(?:dire|dit) oui|j'y consens(?: (?:bien )?volontiers)?|je consens|je vous (?:y )?autorise|"
    rf"je suis (?:(?:tout a fait|entierement|bien|completement|totalement) )?(?:d'accord|partante?){_TO_BEGIN}?|(?:tout a fait|entierement) d'accord{_TO_BEGIN}?|"
    rf"d'accord{_TO_BEGIN}|(?:je |on )(?:veux|veut|voudrais|voudrait) bien{_TO_BEGIN}?|(?:bien )?volontiers|avec plaisir|"
    r"i (?:accept|agree)|vous pouvez (?:commencer|y aller|continuer|poser vos questions)|posez(?:[- ]moi)? vos questions|pourquoi pas)"
)
_COURTEOUSLY = (
    r"(?: (?:si (?:ca|cela) (?:ne )?vous (?:derange|embete|ennuie|gene) pas(?: trop)?|si vous (?:le )?(?:voulez|permettez)(?: bien)?|"
    r"si (?:c'est|ca) (?:pas trop long|possible|simple|utile)|puisqu'il (?:le )?faut|comme vous (?:voulez|voudrez)))?"
)
_AGREES = re.compile(
    rf"(?:(?:{_FILLER}|{_YES}) )*{_PLAINLY}(?: (?:{_PLAINLY}|{_FILLER}|{_YES}|je commence))*{_COURTEOUSLY}"
    rf"|(?:{_FILLER} )*{_YES}(?: {_FILLER})* {_YES}(?: (?:{_FILLER}|{_YES}))*"
)
"""« Oui » alone is said to many things: twice, or with what it is said to, it agrees."""
_ONLY_YES = re.compile(rf"(?:{_FILLER} )*{_YES}(?: {_FILLER})*")
_ONLY_COURTESY = re.compile(rf"(?:(?:{_FILLER}|{_YES}) ?)+")
_DICTATED = re.compile(r",? \b(?:point virgule|virgule|point d'exclamation)\b", re.IGNORECASE)
_OPENED = re.compile(
    r"^(?P<agrees>\W*(?:(?:bonjour|bonsoir|bjr|slt|salut|madame|monsieur|oui|ok|d['’]accord|alors|bon|hello|yes)[ ,]+)*"
    r"(?:je (?:veux|voudrais) bien(?: (?:commencer|essayer|continuer))?|on y va|allons[- ]y|j['’]accepte|je suis d['’]accord|i (?:accept|agree)|on commence|oui d['’]accord|d['’]accord|oui))[ ,]+"
    r"(?=(?:mais (?:j['’][ée]cris|je viens|je demande|je fais [çc]a|c['’]est) pour (?:mon|ma|mes|notre|une?|quelqu)\b|(?<!oui )(?<!ccord )(?:alors|voil[àa]|donc|parce que|car|c['’]est|j['’]ai|ils|elle|(?:mais|m[ée]) (?:je |j)?(?:suis|sui) (?:en retar[dt]?|press[ée]e?|fatigu[ée]e?|lente?|nule?|nulle|malade|[aâ]g[ée]e?)))\b)",
    re.IGNORECASE,
)
"""« Oui je veux bien commencer alors voilà… »: the stop that was not typed."""
_PIECE = re.compile(r"[^.,;:!?\n]+[.,;:!?\n]*|[.,;:!?\n]+")
_OPENS_WITH_YES = re.compile(
    r"(?:oui|d'accord|ok|bien sur|bon|ben|allez|allons|on y va|c'est parti|j'accepte|je veux bien|volontiers)\b"
)
_TAKES_BACK = re.compile(
    r"\bje (?:ne )?(?:veux|consens|accepte|donne) pas\b|\bpas d'accord\b|\bje refuse\b|\bsauf\b|\bcondition\b|\bsous reserve\b|"
    r"\b(?:pas|sans) (?:donner )?(?:mon|mes|le|la|les) (?:numero|donnees|nom|adresse)\b|\beffac|\bpas sure?\b|\breflech|\bpas maintenant\b|\bplus tard\b|\bjamais\b|"
    r"\bnon\b(?!\W+(?:mais |ah )?(?:si|oui)\b)|\bstop\b|\b(?:signe\w*|autorise\w*|accepte\w*) (?:de )?rien\b|\bn'ai rien signe\b|\blaiss\w+ tomber|\bau revoir\b|\bprefere\b|\bqui refuse\W*$|\bpour refuser\b|\bn'autorise\b|\bm'arrete\b|\ben justice\b|\bj'accepte pas\b"
)
_QUOTED = re.compile(r"\b(?:dit|disent|repondu|repond|ecri\w*|marque|note)\W*$")
"""« La dame m'a dit : d'accord »: somebody else agrees."""
MOST_BEFORE = 9
"""Words before an agreement, courtesies left out: it opens what one says."""
_HOLDS_BACK = re.compile(
    r"(?:mais(?! (?:je vous (?:previens|avertis|demande pardon|demande d'etre)|(?:je |j')(?:tape|ecris|lis|vais (?:lentement|doucement)|suis (?:lente?|vie\w+|agee?|pas (?:douee?|habituee?|tres|fort\w*))|(?:n'y |y )?connais|ne (?:suis|vois|sais) pas|ai (?:\w+ ans|du mal|les (?:mains|yeux)))|soyez|excusez|doucement|ayez|pas trop vite|lentement)\b)|sauf|si|seulement|a condition|quand|des que|avant|d'abord|sinon|par contre)\b"
)
_OF_CONSENT = re.compile(r"\b(?:consen|accept|d'accord|engage)")
_UNTOLD = re.compile(
    r"\bvous (?:ne |n')?(?:m')?(?:avez|av[ez]+) (?:toujours )?(?:pas|rien|jamais) (?:dit|explique|precise|repondu|ecrit)\b"
)


@dataclass(frozen=True, slots=True)
class Consent:
    """What is `told` besides the agreement, and what is `asked`; either may be empty."""

    told: str = ""
    asked: str = ""


def find_consent(text: str) -> Consent | None:
    """None when no sentence plainly agrees to begin, or when anything holds it back."""
    said = _DICTATED.sub(",", text)
    said = _OPENED.sub(r"\g<agrees>. ", said)
    agreed, rest, stopped, yes = False, "", True, 0
    pieces = list(_PIECE.finditer(said))
    for place, piece in enumerate(pieces):
        bare = spell_out(piece[0].strip(" .,;:!?\n-–")).replace(",", "")
        if len(bare) > LONGEST_PIECE:
            bare = bare[:LONGEST_PIECE] + "…"  # a story, whatever it opens with
        last = place == len(pieces) - 1 and _OPENS_WITH_YES.match(bare)
        before = MOST_TOLD if last else MOST_BEFORE
        early = piece.start() < OPENING and len(words(rest)) <= before
        early = early and not _QUOTED.search(spell_out(rest))
        if early and _AGREES.fullmatch(bare) and _may_agree(piece[0], bare, rest):
            agreed = True
        elif early and _ONLY_YES.fullmatch(bare) and "?" not in piece[0]:
            yes += 1
            agreed = agreed or yes > 1  # « oui, d'accord »
        elif bare and not _ONLY_COURTESY.fullmatch(bare):
            if agreed and not stopped and _HOLDS_BACK.match(bare):
                return None  # « oui volontiers, mais je veux d'abord savoir »
            if not agreed and place and len(words(rest)) > MOST_TOLD:
                return None
            rest += piece[0]
        stopped = piece[0].rstrip()[-1:] in ".;!?\n"
    folded = spell_out(rest)
    if not agreed or _TAKES_BACK.search(folded):
        return None
    if not (asks(rest) or _UNTOLD.search(folded)):
        return None if _HOLDS_BACK.match(folded) else Consent(told=rest.strip(" ,;:"))
    told, asked = split_question(rest)
    if not asked:
        told, asked = "", rest
    if _OF_CONSENT.search(spell_out(asked)):
        return None
    return Consent(told.strip(" ,;:"), asked.strip(" ,;:"))


def holds_back(text: str) -> bool:
    """True for « d'accord, sauf mon adresse »: an agreement is taken no further than it goes."""
    return bool(_TAKES_BACK.search(spell_out(text)))


def _may_agree(piece: str, bare: str, before: str) -> bool:
    """« On commence ? » asks; « pourquoi pas ? » does not, and agrees to nothing after something else."""
    if bare.endswith("pourquoi pas"):
        return not before.strip() or bare != "pourquoi pas"
    return "?" not in piece
