"""Words of suicide, of violence, of a night without shelter: a net under the classifier's own.

A coarse net: somebody in danger is told whom to call, nobody is hindered by it, nothing of it is kept. « Ça me
tue, ces délais » is not in danger; « le suicide de mon mari » is told by a widow.
"""

import re

from saisine.reading.danger_words import SHELTER, SUICIDE, VIOLENCE
from saisine.reading.folding import spell_out

_SERVICE = (
    r"(?:(?:vos|votre|ces?|cette|ton|tes|leurs?|la|le|les) )?(?:\w+ )?(?:formulaires?|sites?|service|notices?|numeros?|standard|telephone|appli\w*|robots?|chat|"
    r"questions?|papiers?|paperasse|courriers?|delais?|administration|caisse|cpam|urssaf|secu|serveur|musique|3646|3957|39 ?36|conseillers?|plateforme|documents?)"
)
_METHOD = r"(?:se|me) (?:pendre|tirer une balle|jeter par la fenetre|flinguer|taper la tete|suicider|tuer)"

_FIGURES = (
    r"(?:se|me|vous|nous) tir\w* une balle dans le pied",
    rf"(?:c'est|il y a|y a) (?:a|de quoi) {_METHOD}|\bautant {_METHOD} (?:plutot )?que (?:de |d')",
    rf"(?:a|de quoi|autant) {_METHOD}(?=[^.!?]{{0,20}}\b{_SERVICE})",
    r"tentatives? de suicide(?=[^.!?]{0,40}?\b(?:(?:en|de) (?:19|20)\d\d|il y a (?:\w+ ){1,3}ans\b|l'an dernier|l'annee derniere))",
    r"il y a (?:\w+ ){1,3}ans[^.!?]{0,30}tentatives? de suicide",
    r"\b(?:le|mon|ma|un|une|notre|petit|gros) (?:chat|chien|chatte|chienne|lapin|cheval|hamster|animal)\w*\b[^.!?]{0,60}\bdor\w+ dehors",
    r"[^.!?]*\b(?:festival|camping|vacances|concert|rando\w*|chauffeur routier|ma cabine|bivouac)\b[^.!?]*",
)
_AT_WORK = re.compile(
    r"\b(?:eleves?|patiente?s?|cliente?s?|usagers?|residente?s?|collegues?|chef\w*|passagers?|detenus?|au travail|en classe|en service|"
    r"accident de (?:service|travail|trajet)|guichet|chauffard|adversaire|boxe|match|dans le bus|agression en 20\d\d)\b"
)
_PAST = re.compile(
    r"\b(?:(?:en|de|depuis) (?:19|20)[012]\d|il y a (?:\w+ ){1,3}ans|jugement|premier mariage|definitif|autrefois|a l'epoque|du temps ou)\b"
)

_FIGURE = re.compile("|".join(_FIGURES))
_SUICIDE = re.compile("|".join(SUICIDE))
_VIOLENCE = re.compile("|".join(VIOLENCE))
_SHELTER = re.compile("|".join(SHELTER))
_SPOKEN_CAPITALS = re.compile(r"\b([jlmndst]|qu) (?=[aeiouyh])")
_SENTENCE = re.compile(r"[.!?…]+\s+")


def in_danger(text: str) -> bool:
    """True for words of suicide, violence or no shelter tonight."""
    said = _FIGURE.sub(" ", _SPOKEN_CAPITALS.sub(r"\1'", spell_out(text)))
    if _SUICIDE.search(said):
        return True
    for sentence in _SENTENCE.split(said):
        past = bool(_PAST.search(sentence))
        if not past and not _AT_WORK.search(sentence) and _VIOLENCE.search(sentence):
            return True
        if not past and _SHELTER.search(sentence):
            return True
    return False
