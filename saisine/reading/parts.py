"""A message that orders several things, part by part: « la ville c'est Vierzon, et dites bien que ma fille répond »."""

import re

from saisine.reading.folding import fold, spell_out

MOST = 8
"""Parts. More is a story told again."""
_NUMBERED = re.compile(r"(?:^|\s)\d{1,2} ?[).°-] ?(?=[^\W\d_])")
_ORDER = (
    r"(?:r?ajoute[rz]?|enl[eè]ve[rz]?|retire[rz]?|supprime[rz]?|efface[rz]?|note[rz]?|dites|pr[eé]cise[rz]?|mette[zr]|remplace[rz]?|corrige[rz]?|change[rz]?|envoye[rz]?|"
    r"transmett\w+|gardez)"
)
_CUT = re.compile(
    rf"(?<=[.!?;…])\s+|\s*;\s*|\n+|,?\s+(?:et|puis|apr[eè]s)\s+(?=(?:aussi |bien |surtout )?{_ORDER}\b)|,\s*(?=(?:et )?{_ORDER}\b(?!-l[ea]s?\b))"
    r"|,\s+et\s+(?=(?:un |le |aucun )?(?:tribunal|juge)\b|j['’]irai\b|j['’]ai saisi\b)"
    r"|,\s*(?=(?:et\s+)?(?:c['’]est|la|le|les|mon|ma|mes|l['’]|sur la|ensuite|sinon|puis)\s)"
    r"|,?\s+et\s+(?=(?:il manque|je vous ai dit|sur (?:la|le)|la|le|les|l['’]|mon|ma|mes|je (?:veux|voudrais|souhaite|prends|choisis)|pour (?:ma|mon|mes|la|le)|c['’]est)\b)",
    re.IGNORECASE,
)
_ADDS = re.compile(
    r"^(?:et |puis )?(?:aussi |bien |surtout )*(?:r?ajoute[rz]?|note[rz]?|precise[rz]?|dites|indique[rz]?|mentionne[rz]?)\b"
)
_UNDONE = re.compile(
    r"^(?:(?!\b(?:envo|transm|tribunal)\w*)[^.!?;\d]){0,80}\b(?:enlev|retir|supprim|effac|annul|vir)\w*(?:(?!\b(?:envo|transm)\w*)[^.!?;\d]){0,40}"
    r"[.,;]? (?:enfin|ah|euh|finalement|attendez|oh),? non,? (?:gardez|laissez)(?![- ](?:moi|nous|un|une|mon|ma|votre))(?:[- ](?:le|la|les|ca|cela|tout|tomber|comme ca|tel quel|en l'etat))*(?=\W*$|\s*[,.;])\W*"
)


_OUT = re.compile(
    r"\b(?:enlev|retir|supprim|effac|vir|ot)(?:e|ez|er)\b|\bne (?:pas )?(?:mettez|mettre|notez|noter|garder|gardez)\b|\b(?:j'en veux|je n'en veux) (?:pas|plus)\b"
)
"""« Le mail, enlevez-le », « ne pas mettre mon portable »."""
_NOT_OUT = re.compile(
    r"\bn(?:e |')(?:l'|le |la |les |me )?(?:enlev|retir|supprim|effac|vir|ot)\w* (?:surtout |donc )?(?:pas|rien|jamais)\b|\bpas (?:dit |demande |voulu )?(?:d'|de |qu'on )(?:l'|le |la )?(?:enlev|retir|supprim|effac|vir|ot)"
)
"""« N'enlevez pas mon téléphone »."""


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


def leaves_in(part: str) -> bool:
    """True for « n'enlevez surtout pas mon portable »."""
    return bool(_NOT_OUT.search(spell_out(part)))


def takes_away(part: str) -> bool:
    """True for « le mail, enlevez-le », « ne pas mettre mon portable »."""
    return bool(_OUT.search(spell_out(part))) and not leaves_in(part)
