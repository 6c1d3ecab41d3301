"""Words of kinship, and what the person concerned is to the one who writes for them."""

import re

from saisine.reading.folding import fold

KIN = (
    r"pere|mere|papa|maman|fils|fille|mari|femme|epoux|epouse|conjointe?|compagne|compagnon|concubine?|frere|soeur|"
    r"grand[- ]pere|grand[- ]mere|belle[- ](?:mere|soeur|fille)|beau[- ](?:pere|frere|fils)|gendre|bebe|enfants?|nourrisson|garcon|jumeaux|jumelles|"
    r"petit[- ]fils|petite[- ]fille|tante|oncle|cousine?|niece|neveu|parente?|voisine?|amie?|locataire|protegee?|patiente?|cliente?|"
    r"beneficiaire|papy|mamie|mamy"
)
ADJECTIVES = r"(?:petite? |jeune |ex[- ]|vieille? |pauvre |cher |chere |autre |tout petit |deuxieme |premiere? |derniere? |futur |propre )"
CHILDREN = ("fils", "fille", "enfant", "bebe", "nourrisson", "garcon", "beau-fils", "belle-fille")

_SHOWN = {
    "pere": "père", "papa": "père", "mere": "mère", "maman": "mère", "epoux": "mari", "epouse": "femme",
    "frere": "frère", "soeur": "sœur", "grand-pere": "grand-père", "grand-mere": "grand-mère", "papy": "grand-père",
    "mamie": "grand-mère", "mamy": "grand-mère", "belle-mere": "belle-mère", "beau-pere": "beau-père",
    "belle-soeur": "belle-sœur", "beau-frere": "beau-frère", "bebe": "enfant", "enfants": "enfant", "jumeaux": "enfant", "jumelles": "enfant",
    "nourrisson": "enfant", "garcon": "fils",
    "niece": "nièce", "protege": "personne protégée", "protegee": "personne protégée",
}  # fmt: skip
_COUPLE, _CHILD_OF = ("femme", "mari", "conjoint"), ("mère", "père", "parent")
_PARENT_OF = ("fille", "fils", "enfant")
_MIRRORED = {
    **dict.fromkeys(("fille", "fils", "enfant"), _CHILD_OF),
    **dict.fromkeys(("mère", "père", "parent", "parente"), _PARENT_OF),
    **dict.fromkeys(("mari", "femme", "conjoint", "conjointe", "compagne", "compagnon", "concubin", "concubine"), _COUPLE),
    **dict.fromkeys(("frère", "sœur"), ("sœur", "frère", "frère ou sœur")),
    **dict.fromkeys(("petit-fils", "petite-fille"), ("grand-mère", "grand-père", "grand-parent")),
    **dict.fromkeys(("grand-mère", "grand-père"), ("petite-fille", "petit-fils", "petit-enfant")),
    **dict.fromkeys(("nièce", "neveu"), ("tante", "oncle", "tante ou oncle")),
    **dict.fromkeys(("tante", "oncle"), ("nièce", "neveu", "nièce ou neveu")),
    **dict.fromkeys(("belle-fille", "gendre", "beau-fils"), ("belle-mère", "beau-père", "beau-parent")),
    **dict.fromkeys(("belle-mère", "beau-père"), ("belle-fille", "gendre", "bel-enfant")),
    **dict.fromkeys(("belle-sœur", "beau-frère"), ("belle-sœur", "beau-frère", "belle-famille")),
    **dict.fromkeys(("cousin", "cousine"), ("cousine", "cousin", "cousin")),
    **dict.fromkeys(("voisin", "voisine"), ("voisine", "voisin", "voisin")),
    **dict.fromkeys(("ami", "amie"), ("amie", "ami", "ami")),
}  # fmt: skip
"""What the writer is -> what the person concerned is: a woman, a man, nobody knows."""
_WOMEN = (
    "mère", "fille", "femme", "conjointe", "compagne", "concubine", "sœur", "grand-mère", "belle-mère", "belle-sœur",
    "belle-fille", "petite-fille", "tante", "cousine", "nièce", "parente", "voisine", "amie",
)  # fmt: skip
_NEITHER = ("enfant", "parent", "conjoint", "locataire", "personne protégée")


def shown(kin: str) -> str:
    """« maman » -> « mère », « grand pere » -> « grand-père »."""
    said = re.sub(r"(?<=grand|belle|petit) |(?<=beau) |(?<=petite) ", "-", fold(kin))
    return _SHOWN.get(said, said)


def mirrored(kin: str, woman: bool | None = None) -> str | None:
    """What the person concerned is to a writer who is their `kin`: « fille » -> « mère », « père » or
    « parent ». None for a tie that tells nothing of the kind."""
    ways = _MIRRORED.get(shown(kin))
    if ways is None:
        return None
    return ways[2] if woman is None else ways[0] if woman else ways[1]


def is_woman(kin: str) -> bool | None:
    """Whether a tie names a woman; None when it does not say."""
    said = shown(kin)
    return None if said in _NEITHER else said in _WOMEN
