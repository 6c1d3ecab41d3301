"""Answers to « votre nom ? » that name nobody: « devinez », « j'en ai trois », « c'est compliqué »."""

import re

from saisine.data.french_words import TYPED
from saisine.reading.folding import fold
from saisine.reading.name_parts import is_first

_ELIDED = re.compile(r"(?:j|qu|n|s|c|t|m|jusqu|lorsqu|puisqu)'[a-z]")
_SENTENCE = re.compile(r"(?:n|t|m)['’][aeiouyhàéêè]")
"""« L'agent m'a demandé »: small letters, a verb after them."""
_MAY_BEGIN_A_NAME = re.compile(r"[nm]'[a-z]")
"""« N'Diaye », « M'Bappé »."""
_NEVER_ELIDED = re.compile(r"[nm]'[bdfgkptz][a-z]{2}")
"""« n'diaye »: nothing is elided before those letters."""
_IMPERATIVES = """
devinez cherchez attendez regardez demandez laissez oubliez passez voyez mettez notez dites essayez
patientez arretez continuez verifiez prenez allez tenez trouvez recherchez consultez lisez ecoutez imaginez
corrigez changez rectifiez modifiez remplacez ajoutez enlevez retirez envoyez transmettez rappelez expliquez
"""
_ORDERS = frozenset(_IMPERATIVES.split())
_PRONOUNS = """
je j' on tu nous vous il elle ils elles ca cela ceci qui que quoi dont lequel laquelle
"""
_SAID_BY_SOMEBODY = frozenset(_PRONOUNS.split())
_FORM = """
reclamation demarche demande decision reponse courrier lettre recommande dossier date montant somme motif sujet
caisse organisme adresse telephone numero mail tribunal commission penalite refus arret dispute litige histoire
"""
_OF_THE_FORM = frozenset(_FORM.split())
"""« Ah non pardon, la réclamation… » goes back to another question."""
_MASHED = re.compile(r"([a-z])\1{2}")
_A_WHILE = frozenset(("seconde", "secondes", "minute", "minutes", "instant", "moment"))
"""« Deux secondes, on sonne »."""
_IT_IS = re.compile(
    r"^\W*(?:c['’]est|ce n['’]est|je suis|il est|elle est|c['’]était)\s+", re.IGNORECASE
)


def names_nobody(said: str, typed: str) -> bool:
    """True when `said`, what remains of the answer `typed` without its « je m'appelle », is no name."""
    first = said.split()[0] if said.split() else ""
    low = fold(first).strip(".,;:!?")
    start = [fold(word).strip(".,;:!?") for word in said.split()[:2]]
    named = (
        start[1:]
        if start[:1] and start[0] in ("la", "le", "ma", "mon", "les", "mes")
        else start[:1]
    )
    if first.islower() and _OF_THE_FORM.intersection(named):
        return True
    if _MASHED.search(low):
        return True
    if _A_WHILE.intersection(word.strip(".,;:!?") for word in said.split()[:3]):
        return True
    if not low or low in _ORDERS or low in _SAID_BY_SOMEBODY:
        return True
    a_name = _NEVER_ELIDED.match(low) or (_MAY_BEGIN_A_NAME.match(low) and first[0].isupper())
    if _ELIDED.match(low) and not a_name:
        return True
    if first[0].islower() and any(_SENTENCE.match(word) for word in said.split()[1:2]):
        return True
    described = _IT_IS.match(typed) and first.islower()
    return bool(described and low in TYPED and not is_first(first))
