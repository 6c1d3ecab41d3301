"""The sum given in answer to « quelle somme ? »: of a calculation its result, of a slip what replaces it."""

import re
from decimal import Decimal

from saisine.reading.amounts import read_amount
from saisine.reading.folding import fold
from saisine.reading.taken_back import kept_part

_BELGIAN = (("septante", "soixante-dix"), ("huitante", "quatre-vingts"), ("octante", "quatre-vingts"), ("nonante", "quatre-vingt-dix"))  # fmt: skip
_FIGURES = r"(?:\d{1,3}(?:[ .]\d{3})+(?!\d)|\d{1,7})(?:[.,]\d{1,2}(?!\d))?"
_COUNTED = re.compile(
    r"(?<![\d.,])\d{1,4} ?(?:mois|jours?|j|ans?|annees?|semaines?|seances?|factures?|heures?|h|trimestres?|arrets?|chiffres|"
    r"enfants?|personnes?|echeances?|mensualites?|rappels?|courriers?|lettres?|boites?|fois|%)(?![a-z])(?! ?=)"
    r"|(?<![\d.,])\d{1,2} ?(?:eme|er|e)(?![a-z\d])"
    r"|(?<![\d.,])\d{1,2} ?/ ?\d{1,2}(?: ?/ ?\d{2,4})?(?!\d)"
    r"|\b(?:en|depuis|annee|dossier|exercice|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) "
    r"(?:19|20)\d\d\b(?! ?(?:€|eur))"
)
"""What is counted or dated is no sum: « 3 mois à 150 », « depuis 2024 »."""
_RESULT = re.compile(
    r"(?:\bsoit|\bdonc|=|\begale?\b|\bca (?:me |nous )?(?:fait|donne|ferait)|\bau total|\btotal|\ben tout|\bmanque(?:nt|rait)?|\breste(?:nt)?|"
    r"\bdifference|\bsolde|\bme doi(?:t|vent)|\bnous doi(?:t|vent))(?: (?:c'est|ce sont|sont|les|de|du|des|est|a|me|moi|environ|encore|plus|que|pres|il|ils|quand meme|"
    rf"(?:au|en) (?:total|tout)|ca (?:fait|donne)|manque|reste|toujours|doivent|doit|payer))*[ :=]*(?P<sum>{_FIGURES})(?! ?(?:mois|jours?|ans?|x\b|fois))"
)
_IN_ALL = re.compile(rf"(?P<sum>{_FIGURES}) ?(?:€|euros?|eur)? (?:en tout|au total|tout compris)\b")
_TIMES = re.compile(
    rf"(?P<one>{_FIGURES}) ?(?:€|euros?|eur|mois|seances?|jours?|semaines?)? ?(?:fois|x|×|\*) ?(?:les? )?(?P<other>{_FIGURES})"
    r"(?! ?(?:%|[x=×*]))"
)
_CONTESTED = re.compile(
    rf"\b(?:(?:je|on|nous) (?:ne )?(?:contest\w+|discut\w+)|(?:desaccord|litige|contestation|differend) (?:ne )?(?:porte|concerne)(?: (?:donc|uniquement|seulement|que))* (?:sur)?)"
    rf"(?: (?:que|seulement|uniquement|surtout|juste|la somme de|les|en fait))*[ :]+(?P<sum>{_FIGURES})"
    rf"|\bsur (?:les |ces )?(?P<sum2>{_FIGURES}) ?(?:€|euros?|eur)? (?:la )?que [^.!?]{{0,25}}(?:pas d'accord|contest\w+|desaccord)"
)
"""« Je dois 3 400 € mais je ne conteste que 1 200 € »."""
_FIRST_THEN = re.compile(
    rf"\b(?:au (?:debut|depart)|initialement|d'abord|avant)\b[^.!?]*?{_FIGURES}[^.!?]*?\b(?:c'est (?:passe|monte|descendu|tombe) a|apres [a-z ]{{3,30}}c'est|maintenant(?: c'est)?|(?:passe|monte|descendu) a|finalement|au final) (?P<sum>{_FIGURES})"
)
"""« Au départ c'était 900, avec les frais c'est monté à 964 »."""
_POINT_IN_WORDS = re.compile(
    r"(?P<whole>[a-z][a-z -]+?),? virgule (?P<cents>[a-z-]+(?: [a-z-]+)*)\W*"
)
_APOSTROPHES = re.compile(r"(?<=\d)['’](?=\d{3}(?!\d))")
_CENTS = re.compile(r"^\W*(?:(?:juste|seulement|a peine|environ|c'est)\b ?)*(?P<sum>[a-z0-9 -]{1,30}?) ?(?:centimes?|cts?)\b")  # fmt: skip
_K_AND = re.compile(r"(?<![\w.,])(\d{1,3}) ?k ?(\d)(?!\d)")


def read_sum(text: str) -> Decimal | None:
    """The sum in euros that an answer gives; None for no sum at all, and for two between which to choose."""
    folded = _K_AND.sub(r"\1,\2 k€", _in_french(fold(_APOSTROPHES.sub("", kept_part(text)))))
    if "euro" not in folded and "€" not in folded and (cents := _CENTS.search(folded)):
        whole = read_amount(cents["sum"])
        return whole / 100 if whole is not None else None
    if (comma := _POINT_IN_WORDS.fullmatch(folded)) and (told := _with_cents(comma)) is not None:
        return told
    if first := _FIRST_THEN.search(folded):
        return read_amount(first["sum"])
    results = (
        [*_CONTESTED.finditer(folded)] or [*_RESULT.finditer(folded)] or [*_IN_ALL.finditer(folded)]
    )
    if results:
        last = results[-1]
        group = "sum" if last["sum"] else "sum2"
        if len(folded) > len(last[group]):
            return read_amount(folded[last.start(group) :])
    if times := _TIMES.search(folded):
        one, other = read_amount(times["one"]), read_amount(times["other"])
        if one is not None and other is not None:
            return one * other.normalize()
    bare = _COUNTED.sub(" ", folded)
    return read_amount(bare) if re.search(r"\w", bare) else None


def _with_cents(said: re.Match[str]) -> Decimal | None:
    """« Deux cent onze virgule quatre-vingt-deux »."""
    whole, cents = read_amount(said["whole"]), read_amount(said["cents"])
    if whole is None or cents is None or cents >= 100:
        return None
    tenths = cents < 10 and not fold(said["cents"]).startswith("zero")
    return whole + cents / (10 if tenths else 100)


def _in_french(folded: str) -> str:
    """« Nonante-deux » as « quatre-vingt-dix-deux », which adds up to the same."""
    for said, meant in _BELGIAN:
        folded = re.sub(rf"\b{said}\b", meant, folded)
    return folded
