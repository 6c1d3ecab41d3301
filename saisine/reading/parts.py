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
    r"|,?\s+et\s+(?=(?:il manque|la|le|les|l['’]|mon|ma|mes|je (?:veux|voudrais|souhaite|prends|choisis)|pour (?:ma|mon|mes|la|le)|c['’]est)\b)",
    re.IGNORECASE,
)
_ADDS = re.compile(
    r"^(?:et |puis )?(?:aussi |bien |surtout )*(?:r?ajoute[rz]?|note[rz]?|precise[rz]?|dites|indique[rz]?|mentionne[rz]?)\b"
)
_UNDONE = re.compile(
    r"^.*\b(?:enfin|ah|euh|finalement|attendez|oh)?,? ?non,? (?:gardez|laissez|ne (?:touchez|changez) (?:a )?rien)(?![- ](?:moi|nous|un|une|mon|ma|votre))(?:[- ](?:le|la|les|ca|cela|tout|tomber|comme ca|tel quel|en l'etat))*\b\W*"
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
