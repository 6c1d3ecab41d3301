"""Whether a message asks something, with or without its question mark, and what else it tells."""

import re

from saisine.reading.folding import spell_out, words

_OPENS = (
    r"(?:est[- ]ce|es[- ]ce|c'est (?:quoi|ou|combien|qui|quand|payant|gratuit|confidentiel|anonyme|long)|qu'est|kesk|combien|comment|pourquoi|quand|quel(?:le)?s?\b|"
    r"qui\b|ou (?:est|sont|puis|dois)|a quoi|de quoi|dans combien|jusqu'a quand|pour quoi|y a[- ]t|faut[- ]il|il faut (?:quoi|donner|payer)|(?:dois|puis|peux|vais)[- ]je|"
    r"peut[- ]on|on peut|je peux|je dois|ca (?:prend|coute|dure|va prendre|sert|suspend|arrete|marche)|vous (?:etes|gardez|allez|pouvez)|"
    r"(?:etes|allez|pouvez|gardez|avez)[- ]vous|koi|ki\b|pk\b|pq\b|cb\b|et (?:si|apres|mes|mon|les|ca|le|la(?! ?,)|que|combien))"
)
_ASKS = re.compile(
    rf"^(?:(?:bonjour|bonsoir|euh|alors|mais|et|oui|non|ok|merci|dites|dites[- ]moi|au fait|pardon|desolee?|juste|avant|j'ai une question|je me demande|"
    rf"question)[ ,:!.]+)*{_OPENS}|\b(?:savoir|demande|question|sais pas|dire) (?:si|combien|comment|quand|pourquoi|a quoi|ce que|qui|quel)|"
    r"\b(?:combien de|lequel|laquelle|lesquel(?:le)?s)\b|\bquel(?:le)?s? (?:case|date|numero|choix|piece|papier)s?\b|\b(?:a|de|avec|chez|dans) (?:qui|quoi|quel prix)\W*$|"
    r"\w-t-(?:il|elle|on)\b|\b(?:dois|puis|vais|faut|peut|doit|est|ont|sont|aurai|serai)-(?:je|il|elle|on|ils|elles)\b|\bou (?:pas|non)\W*$|"
    r"\b(?:mais|et|sinon) (?:est[- ]ce qu|combien (?:ca|sa|cela))|\b(?:n'est[- ]ce pas|hein|rassurez[- ]moi)\W*$|\bpas\b.* (?:au moins|j'espere)\W*$"
)


def asks(text: str) -> bool:
    """True for a question mark, or for words that open a question: « c'est payant », « combien de temps »."""
    return "?" in text or bool(_ASKS.search(spell_out(text)))


_SOUNDS_ASKED = re.compile(
    r"\best[- ]ce\b|\b(?:rappelez|expliquez|dites|redites|precisez|resumez)[- ]moi\b(?! (?:au|sur|le soir|le matin|demain|vite|quand)\b)|\b(?!rendez)\w{2,}-(?:t-)?(?:il|elle|on|ils|elles|je|vous)\b|"
    r"\b(?:peut|va|est|a|doit|faut|sera|aura|pourra|peuvent|vont|sont|ont|seront) (?:t )?(?:il|elle|on|ils|elles)\b|"
    r"\b(?:esk\w*|es[kq]u?e?|kesk\w*|kan|coment?|koman|konbien|kombien|kel|pourkoi|pk|cb)\b|"
    r"\b(?:sous|dans|en|vers|a partir de|jusqu'a|depuis|pour|avec|de|a|par) (?:combien|quand|quel(?:le)?s?|qui|quoi|koi|ki)\b|"
    r"(?<!sais )(?<!sais plus )(?<!sais pas )(?<!souviens )(?<!rappelle )\b(?:quand|combien|comment|quoi|koi|qui|ki|ou)(?: (?:a peu pres|environ|au juste|exactement|svp|stp|au final|a la fin|apres|ensuite|concretement|en fait))?\W*$|"
    r"\b(?:voudrais|aimerais|souhaite|souhaiterais|tiens a|tenais a|voulais|veux|besoin de|bon de|utile de|precieux de) (?:bien |juste )?(?:le )?savoir\b|\bdemande (?:si|quand|comment|qui|combien|a savoir)\b|"
    r"^(?:(?:et|mais|alors|dites|au fait|sinon|svp|pardon|bonjour|madame|monsieur|ok|bon) )*(?:qui|que|quand|comment|combien|pourquoi|si|lequel|laquelle|vous|tu|c'est|ca|cela|on|il|ils|elle|je (?:peux|pourrai|risque|dois|serai|vais|garde))\b"
)
"""Besides: what a classifier that hears a question in a message may be believed for."""


def sounds_asked(text: str) -> bool:
    """True for what may be a question, by its words or by a turn of phrase that some statements have too: « on sera
    fixés quand », « peut il annuler ma dette »."""
    return asks(text) or bool(_SOUNDS_ASKED.search(spell_out(text)))


_PIECES = re.compile(r"(?<=[.!?;…])\s+|\n+|,\s*|\s+[-–—]\s+")
_SENTENCES = re.compile(r"(?<=[.!;…])\s+|\n+|(?<=\?)\s*")
_ASIDES = re.compile(
    r"(?<=[.!;…])\s+|,\s*(?=(?:mais|dites|au fait|sinon|et sinon|par contre|et (?:mon|ma|mes|moi))\b)",
    re.IGNORECASE,
)
"""Where a question may begin whatever its words: « rien du tout. ils ont quel délai pour répondre ? »."""
_WEIGHS = re.compile(
    r"\b(?:(?:ca|cela) (?:compte|vaut|suffit|passe|va)|c'est (?:pareil|ca|la meme chose|bon|compris))\W*$"
)
_STOPS = " ,;-–—"
_MAY_TELL = re.compile(
    r"(?:et |mais )?(?:quand|qui|si|apres|mes|mon|ma|le|la|les|ca|vous|je|on|que)\b"
)
"""« Quand ma fille aura vérifié » asks nothing without its mark."""
_OR_NOT = re.compile(r"\bou (?:pas|non)\W*$")
LONGEST_UNMARKED = 15
"""Words."""
_COURTESIES = re.compile(
    r"(?:\W|bonjour|bonsoir|salut|merci|svp|s'il vous plait|pardon|excusez[- ]moi|desolee?|ok|d'accord|bon|alors|euh|ah|oh|dites|attendez)*"
)


_OPENS_A_QUESTION = re.compile(
    rf"(?:(?:et|mais|au fait|dites|dites[- ]moi)[ ,]+)*(?:{_OPENS}|(?:mon|ma|mes) (?:comptable|mari|femme|fils|fille|mere|pere|avocate?|expert|conjointe?) (?:peut|peuvent|doit|a le droit|va|pourra)\b|vous (?:voulez|avez besoin|appelez|m'appelez|en pensez)|il vous faut|ca change|c'est (?:possible|obligatoire|normal|grave|bien))"
)
_BESIDE = re.compile(r"(?:par contre|sinon)\b|et (?:mon|ma|mes|moi|y a|il y a)\b")
"""« …, et ma nounou, elle risque quelque chose ? »."""
_TAG = re.compile(
    r"(?:(?:et |donc )?(?:on est d'accord|c'est (?:bien )?(?:ca|cela|bon|juste|note|compris)|pas vrai|n'est[- ]ce pas|hein|non|si je ne me trompe(?: pas)?)|"
    r"(?:je|vous) (?:l'|le |la |les )?(?:ecri[st]|ecrivez|avez|mets|notez|voyez|lisez)(?: (?:bien|comme ca|tout attache|en entier|ainsi|note|compris))*(?: (?:les|mes) [a-z ]{3,30})?|"
    r"(?:ca|cela) s'ecrit\b[^?]{0,30}|(?:l'|le |la |les |un |une )?(?:apostrophes?|tirets?|accents?|majuscules?|espaces?|trema|cedille)\b[^?]{0,30}|"
    r"(?:faut|fo|je mets|on met) (?:\w+ )?(?:l'|le |la |les |un |une )(?:apostrophe|tiret|accent|majuscule|espace)s?\b[^?]{0,20})\W*\?"
)
"""« N'Guessan, l'apostrophe passe chez vous ? »: said of what was just given; nothing to answer."""
LAST_CUTS = 40
"""A question that comes with something else comes near its end. What is cut in more pieces is a story."""
LONGEST_LEAD = 6
"""Words of a sentence that leads to a question and tells nothing by itself."""
OPENING = 120
"""Characters: enough to see whether a piece opens a question, or is only courtesies."""


def split_question(text: str) -> tuple[str, str]:
    """What is told, then what is asked: « Jeanne Petit, c'est confidentiel ? » -> (« Jeanne Petit »,
    « c'est confidentiel ? »). Either is empty when the message holds only the other."""
    if "?" not in text:
        return _without_mark(text)
    if text.rstrip().endswith("?"):
        starts = (0, *(cut.end() for cut in _last_cuts(_PIECES, text)))
        for start in starts:
            opening = spell_out(text[start : start + OPENING])
            beside = start and (_BESIDE.match(opening) or _TAG.fullmatch(opening))
            if (_OPENS_A_QUESTION.match(opening) or beside) and not _tells(text[start:]):
                return text[:start].strip(_STOPS), text[start:]
    if text.rpartition("?")[2].strip(" .!"):
        sentences = _SENTENCES.split(text)
        told = " ".join(one for one in sentences if not one.rstrip().endswith("?"))
        asked = " ".join(one for one in sentences if one.rstrip().endswith("?"))
        return told.strip(_STOPS), asked
    if _WEIGHS.search(spell_out(text[-OPENING:])):
        return "", text  # « j'ai juste écrit, ça compte ? »: what is told is what is asked
    for cut in reversed(_last_cuts(_ASIDES, text)):
        told = text[: cut.start()].strip(_STOPS)
        if "?" not in told and not _is_courtesies(told):
            return told, text[cut.end() :]
    return "", text


def _tells(asked: str) -> bool:
    """« Et là, mise en demeure. J'ai écrit le 3 mai. Ça suspend ? »: a sentence of it tells something."""
    parts = _SENTENCES.split(asked)
    return any(one.rstrip().endswith(".") and len(words(one)) > LONGEST_LEAD for one in parts)


def is_tag(text: str) -> bool:
    """True for « on est d'accord ? », « je l'écris bien ? », after what was given."""
    return bool(_TAG.fullmatch(spell_out(text)))


def _without_mark(text: str) -> tuple[str, str]:
    """« 8 rue du Four. et l'huissier peut bloquer mon compte ou pas »: asked in a last sentence, without its mark."""
    told, stop, last = text.rstrip(" .!").rpartition(". ")
    said = spell_out(last[:OPENING])
    if not stop or not told or len(words(last)) > LONGEST_UNMARKED:
        return text, ""
    opens = _OPENS_A_QUESTION.match(said) and not _MAY_TELL.match(said)
    asked = opens or _OR_NOT.search(spell_out(last))
    return (told.strip(_STOPS), last) if asked else (text, "")


def _last_cuts(where: re.Pattern[str], text: str) -> list[re.Match[str]]:
    return list(where.finditer(text))[-LAST_CUTS:]


def _is_courtesies(text: str) -> bool:
    return len(text) <= OPENING and bool(_COURTESIES.fullmatch(spell_out(text)))


LONGEST_WHY = 9
"""Words."""

_WHY = re.compile(
    r"^(?:(?:mais|et|euh|ah|attendez|pardon)\W+)*(?:pourquoi|pk|pq|a quoi (?:ca|cela) (?:vous )?sert|(?:ca|cela) (?:vous )?sert a quoi|"
    r"en quoi (?:ca|cela) vous|quel rapport|qu'est[- ]ce que (?:ca|cela) peut|vous (?:en )?avez besoin (?:de (?:ca|cela)|pourquoi))"
)
_ABOUT_THE_QUESTION = re.compile(
    r"demand|question|savoir|^\W*(?:pourquoi|pk|pq) (?:ma|mon|mes|votre|vous faut)\b|\b(?:ca|cela)\b|besoin|quel rapport|^\W*pourquoi\W*$"
)
_AGAIN = re.compile(
    r"^(?:(?:euh|ah|pardon|desolee?|excusez[- ]moi|mais|attendez)\W+)*(?:hein|quoi|comment ca|comment|c'est[- ]a[- ]dire|(?:genre|comme) quoi(?:,? par exemple)?|par exemple|un exemple|"
    r"(?:vous pouvez|pouvez[- ]vous|tu peux|peux[- ]tu) (?:me )?(?:la |le )?(?:re\s?)?(?:repeter|redire|reformuler|expliquer|preciser)(?: (?:la|votre|cette) question)?|"
    r"(?:repetez|reformulez|expliquez|precisez)(?:[- ]moi)?(?: (?:la|votre|cette) question)?|"
    r"(?:je |j'ai )?(?:n'ai |ne |n')?(?:ai )?(?:pas|rien) (?:bien )?(?:compris?|comprends?|saisi)(?: (?:la|votre|cette) question)?|"
    r"je (?:ne )?comprends? pas(?: (?:bien )?(?:la|votre|cette) question)?|(?:c'etait )?quoi la question|"
    r"(?:ca|cela) veut dire quoi|qu'est[- ]ce que (?:ca|cela) veut dire|je dois (?:mettre|dire|repondre) quoi|"
    r"qu'est[- ]ce que je dois (?:mettre|dire|repondre))"
    r"(?: (?:svp|s'il vous plait|stp))?\W*$"
)


def wants_it_again(text: str) -> bool:
    """« Vous pouvez répéter ? », « je ne comprends pas la question », « c'est-à-dire ? »."""
    parts = [part for part in re.split(r"[.?!;]+\s*", spell_out(text)) if part.strip()]
    return bool(parts) and all(_AGAIN.search(part.strip()) for part in parts)


def asks_why(text: str) -> bool:
    """« Pourquoi vous me demandez ça ? »: said of the question being asked, whatever it is."""
    said = spell_out(text)
    if len(words(said)) > LONGEST_WHY or "numero" in said:
        return False
    return bool(_WHY.search(said) and _ABOUT_THE_QUESTION.search(said))


_RHETORICAL = re.compile(
    r"\bcombien de fois (?:faut[- ]il|il faut|dois[- ]je|je dois|va[- ]t[- ]il falloir)\b|\bvous croyez quoi\b|\bvous me prenez pour\b|\btrop demander\b|\best[- ]ce (?:si|trop|tant|bien) \w+|\bpeut-etre ?\?|\bde qui se moque|\bdepuis quand\b|\bou va-t-on\b|\bnormal\b|\bexiste encore\b|"
    r"\ba quoi (?:bon|rime|servent)|\bde quel droit\b|\bqui va (?:me |m')|\bpourquoi (?:m'|me |ils|elle|la caisse|on)|\b(?:ils|elle|on) (?:ont|a|ont-ils|croi\w+|se moqu\w+|li\w+|sav\w+)\b|"
    r"\b(?:ont|savent|lisent|croient|veulent)[- ]ils\b|\bseulement lu|\bcomment (?:voulez|vivre|faire)\b|\bvous trouvez\b"
)
"""« Des excuses, c'est trop demander ? » asks nothing."""


def only_protests(text: str) -> bool:
    """True for a question to which no answer is expected."""
    return bool(_RHETORICAL.search(spell_out(text)))
