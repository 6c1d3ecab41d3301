"""E-mail addresses that are dictated: « jeanne point petit vingt-deux arobase exemple point fr »."""

import re

from saisine.identifiers.number_words import figure

_SIGNS = {
    "point": ".", "dot": ".", "tiret": "-", "tiret du 6": "-", "tiret du milieu": "-", "tiret du bas": "_",
    "tiret bas": "_", "tiret du 8": "_", "underscore": "_", "plus": "+",
}  # fmt: skip
SIGN = "|".join(sorted(_SIGNS, key=len, reverse=True))
_SIGN = re.compile(rf" *[(\[] ?({SIGN}) ?[)\]] *| +({SIGN}) +", re.IGNORECASE)
_HINT = (
    r"(?:tout |en |un |seul )*"
    r"(?:attach[ée]e?s?|coll[ée]e?s?|(?:un )?(?:seul )?mot|minuscules?|sans (?:accents?|espaces?))"
)
_HINTS = re.compile(rf"(?: +{_HINT})+(?= *@)", re.IGNORECASE)
HINTS_BEFORE = re.compile(rf"(?: +{_HINT})+ *$", re.IGNORECASE)
"""« …, tout attaché, en minuscules »: how the name before the arobase is written."""
HINTS_AFTER = re.compile(rf"(?:[ ,(]+{_HINT})+\)?(?= *(?:$|[.,;!?]))", re.IGNORECASE)
"""The same, said once the address is."""
NOT_A_NAME = {
    "mail", "email", "mel", "mél", "courriel", "adresse", "bonjour", "www", "login", "est", "c", "et", "à", "a",
    "le", "la", "mon", "ma", "voici", "voilà", "oui", "alors", "euh", "donc", "sur", "par", "chez", "ou", "fait",
    "ensuite", "puis", "après", "apres",
}  # fmt: skip
"""What is said before an address and is no part of it."""
_AROUND_DOTS = re.compile(r" *\. *")
_ONE_NUMBER = re.compile(r"(?<=[_.+])[a-zà-ÿ-]{2,}(?=$|[_.+])", re.IGNORECASE)
"""« lulu underscore soixante-deux »."""
_LA_POSTE = re.compile(r"\bla poste(?=\.net)", re.IGNORECASE)
_LA_POSTE_SAID = re.compile(r"\bla poste(?= +point +net\b)", re.IGNORECASE)
_LETTERS = re.compile(r"(?<!\w)\w(?: +\w(?!\w))+")


def in_signs(said: str) -> str:
    """The spoken signs as signs: « jean tiret petit @ exemple point fr » -> « jean-petit @ exemple.fr »."""
    said = _LA_POSTE_SAID.sub("laposte", said)
    return _SIGN.sub(lambda sign: _SIGNS[(sign[1] or sign[2]).lower()], said)


def as_typed(said: str) -> str:
    """What was said around an arobase, as one would type it; spaces that dictation explains are left out."""
    name, at, domain = in_signs(HINTS_AFTER.sub("", said)).rpartition("@")
    bare = _HINTS.sub("", f"{name}@").removesuffix("@")
    if bare != name or HINTS_AFTER.search(said):
        bare = re.sub(" +", "", bare)
    words = bare.split(" ")
    told = " ".join(_numbers(words)) if len(words) > 1 else bare
    told = _LETTERS.sub(lambda letters: letters[0].replace(" ", ""), told)
    told = re.sub(r" +(?=\d)|(?<=\d) +", "", told)
    told = _ONE_NUMBER.sub(lambda word: figure(word[0]) or word[0], told)
    return told + at + _LA_POSTE.sub("laposte", _AROUND_DOTS.sub(".", domain))


def _numbers(words: list[str]) -> list[str]:
    """Number words in figures, the longest number first: « quatre vingt deux » -> « 82 »."""
    kept: list[str] = []
    place = 0
    while place < len(words):
        for after in range(min(len(words), place + 6), place, -1):
            figures = figure(" ".join(words[place:after]))
            if figures is not None:
                break
        kept.append(words[place] if figures is None else figures)
        place = place + 1 if figures is None else after
    return kept


def is_spelled(word: str) -> bool:
    """True for what dictation sets apart and an address does not: a letter, figures, a number in words."""
    return len(word) == 1 or word.isdigit() or figure(word) is not None
