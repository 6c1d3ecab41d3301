"""A message that orders several things, part by part: « la ville c'est Vierzon, et dites bien que ma fille répond »."""

import re

from saisine.reading.folding import fold, spell_out
from saisine.reading.wishes import wants_to_send

MOST = 8
"""Parts. More is a story told again."""
_NUMBERED = re.compile(r"(?:^|\s)\d{1,2} ?[).°-] ?(?=[^\W\d_])")
_ORDER = (
    r"(?:r?ajoute[rz]?|enl[eè]ve[rz]?|retire[rz]?|supprime[rz]?|efface[rz]?|note[rz]?|dites|pr[eé]cise[rz]?|mette[zr]|remplace[rz]?|corrige[rz]?|change[rz]?|envoye[rz]?|"
    r"transmett\w+|gardez)"
)
_CUT = re.compile(
    rf"(?<=[.!?;…])\s+|\s*;\s*|\n+|,?\s+(?:et|puis|apr[eè]s)\s+(?=(?:aussi |bien |surtout )?{_ORDER}\b)|,\s*(?=(?:et )?{_ORDER}\b(?!-l[ea]s?\b))"
    r"|,\s*(?=(?:et\s+)?(?:c['’]est|la|le|les|mon|ma|mes|l['’]|sur la|ensuite|sinon|puis)\s)"
    r"|,?\s+et\s+(?=(?:il manque|je vous ai dit|sur (?:la|le)|la|le|les|l['’]|mon|ma|mes|je (?:veux|voudrais|souhaite|prends|choisis)|pour (?:ma|mon|mes|la|le)|c['’]est)\b)",
    re.IGNORECASE,
)
_ADDS = re.compile(
    r"^(?:et |puis )?(?:aussi |bien |surtout )*(?:r?ajoute[rz]?|note[rz]?|precise[rz]?|dites|indique[rz]?|mentionne[rz]?)\b"
)
_AGAIN = re.compile(
    r"^(?:mais |non,? |mais non,? )*(?:je (?:vous )?dis|j['’]ai (?:bien )?dit) (?=oui\b)",
    re.IGNORECASE,
)
_UNDONE = re.compile(
    r"^(?:(?!\b(?:envo|transm|tribunal)\w*)[^.!?;\d]){0,80}\b(?:enlev|retir|supprim|effac|annul|vir)\w*(?:(?!\b(?:envo|transm)\w*)[^.!?;\d]){0,40}"
    r"[.,;]? (?:enfin|ah|euh|finalement|attendez|oh),? non,? (?:gardez|laissez)(?![- ](?:moi|nous|un|une|mon|ma|votre))(?:[- ](?:le|la|les|ca|cela|tout|tomber|comme ca|tel quel|en l'etat))*(?=\W*$|\s*[,.;])\W*"
)


def parts_of(text: str) -> list[str]:
    """The sentences, the items of a list, the orders that « et » ties together."""
    marked = _NUMBERED.sub("\n", text)
    return [part.strip(" ,;") for part in _CUT.split(marked) if re.search(r"\w", part)]


def only_adds(part: str) -> bool:
    """True for « dites bien que ma fille répond »: told for the mediator."""
    return bool(_ADDS.match(spell_out(part)))


def without_undone(text: str) -> str | None:
    """« Enlevez mon numéro, enfin non gardez-le, envoyez » -> « envoyez »: what is taken back at once is not asked.
    None when nothing is taken back."""
    folded = fold(text)
    said = _UNDONE.match(folded)
    if said is None:
        return None
    return (text if len(text) == len(folded) else folded)[said.end() :]


_OPENING = re.compile(r"[^.,;:!?\n]+[.,;:!?\n]*\s*")
_AGREES = re.compile(
    r"(?:\W|\b(?:oui|ouais|ok|bon|bien|parfait|merci|tres|c'est|bon|d'accord|allez|voila|alors|mais|non|j'ai dit|super|exact|tout|est|juste|correct|beaucoup)\b)*"
)


def after_the_order(text: str) -> str | None:
    """« C'est parfait, envoyez. Je reste joignable » -> « Je reste joignable »: what follows an order to send that opens
    the message; None when none does."""
    for count, piece in enumerate(_OPENING.finditer(text)):
        bare = _AGAIN.sub("", piece[0].strip(" .,;:!\n"))
        if "?" in piece[0] or count > 2:
            return None
        if wants_to_send(bare):
            return text[piece.end() :].strip()
        if not _AGREES.fullmatch(spell_out(bare)):
            return None
    return None


_NOTHING_WRONG = re.compile(
    r"\brien [àa] (?:corriger|changer|modifier|redire)(?: (?:sur|dans|[àa]|au) (?:mon|ma|mes|le|la) \w+)?(?=\s*(?:[,.;!]|$))",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"\b(?:attend\w*|ne|n'\w+|pas|non|mais|si|quand|des que|une fois|conditions?|avant|apres|demain|d'abord|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|arret\w*|annul\w*|"
    r"renonc\w*|stop|verifi\w*|coquille|sans|plus tard|corrig\w+|chang\w+|modifi\w+|faux|fausse|erreur|trompe\w*|sauf|relire|enlev\w+|retir\w+|remplac\w+|manque)\b|\?"
)
_HOURS = re.compile(
    r"^(?:(?:et|mais|puis|si (?:vous voulez m'|on m'|vous m')appel\w+|,|\.) ?)*(?:pas (?:d'appel|de message|d'appels)|(?:pas |jamais )?(?:avant|apres|entre) \d{1,2} ?h|appelez|rappelez|je (?:reste|suis) joignable)"
    r"(?!.*\b(?:envo\w+|transm\w+|lue?|accord|relis\w*)\b)"
)
"""Said with an order to send, when to call holds nothing back."""
_TELLS = re.compile(
    r"\b(?:dites|precisez|ajoutez|notez|previens|sachez|signale)\b|\bhospitalis\w+|\burgen\w+|\bje (?:suis|serai|reste|pars)\b"
)
"""Worth saying to the mediator; « j'espère que ça ira vite » is not."""


def without_nothing_wrong(text: str) -> str:
    """« Envoyez, rien à corriger sur mon nom » -> « Envoyez »."""
    return _NOTHING_WRONG.sub(" ", text).strip(" ,.!")


def holds_the_order(rest: str) -> bool:
    """True for « attendez que je relise »: said after an order to send, it is none."""
    said = fold(rest)
    return bool(_HOLDS.search(said)) and not _HOURS.match(said)


def is_worth_telling(rest: str) -> bool:
    """True for « je suis hospitalisée lundi »; « j'espère que ça ira vite » is not."""
    return bool(_TELLS.search(fold(rest)))


_OUT = re.compile(
    r"\b(?:enlev|retir|supprim|effac|vir|ot)(?:e|ez|er)\b|\bne (?:pas )?(?:mettez|mettre|notez|noter|garder|gardez)\b|\b(?:j'en veux|je n'en veux) (?:pas|plus)\b"
)


_NOT_OUT = re.compile(
    r"\bn(?:e |')(?:l'|le |la |les |me )?(?:enlev|retir|supprim|effac|vir|ot)\w* (?:surtout |donc )?(?:pas|rien|jamais)\b|\bpas (?:dit |demande |voulu )?(?:d'|de |qu'on )(?:l'|le |la )?(?:enlev|retir|supprim|effac|vir|ot)"
)
"""« N'enlevez pas mon téléphone »."""


def leaves_in(part: str) -> bool:
    """True for « n'enlevez surtout pas mon portable »."""
    return bool(_NOT_OUT.search(spell_out(part)))


def takes_away(part: str) -> bool:
    """True for « le mail, enlevez-le », « ne pas mettre mon portable »."""
    return bool(_OUT.search(spell_out(part))) and not leaves_in(part)
