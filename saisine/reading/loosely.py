"""A time told without a date: « juste après la Toussaint », « pendant les grandes vacances »."""

import re

from saisine.reading.folding import spell_out

_DATED_LOOSELY = re.compile(
    r"\b(?:avant|apres|pendant|autour|vers|courant|debut|fin|depuis|entre|lors|y a|il y a|durant)\b.*\b(?:noel|paques|toussaint|pentecote|ascension|assomption|careme|carnaval|"
    r"epiphanie|armistice|vacances|rentree|fetes|hiver|ete|printemps|automne|moissons|vendanges|soldes|ramadan|aid|anniversaire|semaines?|mois|ans?|jours?|elections|confinement|covid|demenagement|naissance|mariage|jour de l'an)\b"
)


def dates_loosely(text: str) -> bool:
    """True when the words place something in time, even if no day can be made of them."""
    return bool(_DATED_LOOSELY.search(spell_out(text)))
