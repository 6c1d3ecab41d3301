"""Words of suicide, of violence, of a night without shelter: a net under the classifier's own.

A coarse net: somebody in danger is told whom to call, nobody is hindered by it, nothing of it is kept. « Ça me
tue, ces délais » is not in danger; « le suicide de mon mari » is told by a widow.
"""

import re

from saisine.reading.danger_words import SHELTER, SUICIDE, VIOLENCE
from saisine.reading.folding import spell_out

_SERVICE = (
    r"(?:formulaires?|sites?|services?|notices?|numeros?|standard|telephone|appli\w*|robots?|chat|questions?|papiers?|paperasse|courriers?|"
    r"delais?|administration|caisse|cpam|urssaf|secu|serveur|musique|\d{4}|conseillers?|plateforme|documents?)"
)
_METHOD = r"(?:se|me|vous) (?:pendre|tirer une balle|jeter par la fenetre|flinguer|suicider|tuer)"
_YEARS_AGO = (
    r"(?:\b(?:en|de) (?:19|20)\d\d|il y a (?:\w+ ){1,3}ans\b|l'an dernier|l'annee derniere)"
)
_BEAST = r"(?:chat|chatte|chien|chienne|lapin|cheval|animal|voiture|camion|moto|scooter|velo)"
_NOBODY = r"(?:(?!\b(?:je|j'|on|nous|moi)\b)[^.!?]){0,60}"

_DENIED = r"(?:vais (?:\w+ ){0,2}pas|pas l'intention|aucune (?:envie|intention)|pas envie)\b(?: (?:de|d'))?"
_FIGURES = (
    r"tir\w* une balle dans le pied",
    rf"\bautant {_METHOD} (?:plutot )?que (?:de |d')",
    rf"(?:\ba|de quoi|autant) {_METHOD}(?=[^.!?]{{0,25}}\b{_SERVICE}\b)",
    rf"\b{_SERVICE}\b[^.!?]{{0,25}}\ba {_METHOD}",
    rf"{_DENIED} (?:[^.!?,;]{{0,12}})\b(?:(?:me|m'|se) \w+(?: (?:par la fenetre|sous \w+ \w+|une balle|en l'air))?|mourir|en finir|mettre fin\b[^.!?,;]{{0,12}})",
    r"mourir (?:moins bete|idiote?|de rire)|pas suicidaire",
    r"\b(?:des|les|nos|aux|de|mes) (?:patients?|patientes|malades|eleves|adolescents|jeunes|personnes|detenus|usagers|gens|crises?) suicidaires?",
    rf"(?:tentatives? de suicide|suicidaire)(?=[^.!?]{{0,40}}?{_YEARS_AGO})",
    r"il y a (?:\w+ ){1,3}ans[^.!?]{0,30}tentatives? de suicide",
    r"(?:urssaf|caisse|cpam|secu) (?:me|nous) (?:bat|frappe|tape|cogne|matraque)",
    r"me (?:pendre|suspendre) au telephone|d'adieu a (?:l'entreprise|mon (?:patron|employeur)|mes? (?:collegues?|clients?))",
    r"idees? noires? (?:ont|a) (?:disparu|passe)|mourir dans la dignite|crises? suicidaires? (?:sont|est)|urgence pour crise suicidaire",
    r"(?:me |m'a )?(?:frappee?|bat) (?:a (?:la (?:belote|course|marche)|toutes les portes)|par (?:sa|son) (?:gentillesse|bonte|calme|courage|culot))",
    r"(?:benevole|salariee?|travaille) (?:au|du) samu social",
    r"[^.!?]{0,60}facon de parler",
    r"(?:point|temps|poids|angle) mort|lettre morte|morte[- ]saison",
    rf"\b(?:le|la|mon|ma|un|une|notre) {_BEAST}\b{_NOBODY}\bdor\w+ (?:dehors|dans)",
)
"""What is said of a service, denied, of years long past, of one's profession, of an animal: left out first."""

_AT_WORK = re.compile(
    r"\b(?:eleves?|patiente?s?|cliente?s?|usagers?|residente?s?|collegues?|chef\w*|passagers?|detenus?|au travail|en classe|en service|"
    r"accident de (?:service|travail|trajet)|guichet|chauffard|adversaire|boxe|match|conseillers?)\b"
)
_AT_HOME = re.compile(
    r"\b(?:mari|femme|conjointe?|compagnon|compagne|ex|copain|copine|pere|mere|beau[- ]pere|oncle|freres?|fils)\b"
)
"""Whoever is struck at work tells an accident at work, unless one of these did it."""
_LONG_PAST = re.compile(
    r"\b(?:(?:en|de) (?:19|20)[012]\d|il y a (?:\w+ ){1,3}ans|jugement|premier mariage|definitif|a l'epoque|du temps ou)\b"
)
_RESOLVED = re.compile(
    r"\b(?:condamnee? (?:depuis|il y a|en)|a ete (?:condamnee?|juge)|en (?:securite|paix)|a l'abri|tout (?:est calme|va bien)|(?:vais|va) (?:\w+ )?mieux|on ne se voit plus|guerie?)\b"
)
_AGAIN = re.compile(
    r"\b(?:rev(?:ient|enu)|sort|sorti|retrouve\w*|menace\w*|encore|ce soir|cette nuit|hier|recommence\w*|peur)\b"
)
_STILL = re.compile(r"\b(?:depuis|encore|toujours|ce soir|cette nuit)\b")
_ON_THE_ROAD = re.compile(
    r"\b(?:festival|vacances|concert|randonnee|bivouac|chauffeur|routier|ma cabine)\b"
)


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Each is looked for at the beginning of a word only: three times faster on a long story."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})")


_FIGURE = _any_of(_FIGURES)
_SUICIDE = _any_of(SUICIDE)
_VIOLENCE = _any_of(VIOLENCE)
_SHELTER = _any_of(SHELTER)
_SHOUTED_ELISION = re.compile(r"\b([cjlmndst]|qu) (?=[aeiouyh])")
_HURRIED = tuple(
    (re.compile(rf"\b(?:{written})\b"), meant)
    for written, meant in (
        (r"j?sui", "je suis"),
        (r"j(avale|ouvre|envisage|arrete|essaie?|abandonne)", r"j'\1"),
        (
            r"(?:je )?v(?:e|ai|ay)(?= (?:me |m')?(?:mourir|tuer?|pendre|sauter|crever|foutre|jeter|en finir|suicider|buter|flinguer)\b)",
            "je vais",
        ),
        (r"(?<=me )tue(?= ?$)|tuai?er", "tuer"),
        (r"mou?ri+re?|mourr?ire?", "mourir"),
        (r"suiss?id", "suicide"),
        (r"la ru", "la rue"),
        (r"p[ue](?= (?:envi|vivre|la force))", "plus"),
        (r"j?e? ?dor|jdors", "je dors"),
        (r"dan", "dans"),
        (r"dehor", "dehors"),
        (r"kil", "qu'il"),
        (r"vreman|vrman", "vraiment"),
    )
)
"""Hurried spelling of these words, beyond what `spell_out` knows."""
_SENTENCE = re.compile(r"[.!?…]+\s+")


def in_danger(text: str) -> bool:
    """True for words of suicide, violence or no shelter tonight."""
    said = _FIGURE.sub(" ", _words_of(text))
    return bool(_SUICIDE.search(said)) or any(map(_is_unsafe, _SENTENCE.split(said)))


def _words_of(text: str) -> str:
    said = _SHOUTED_ELISION.sub(r"\1'", spell_out(text))
    for written, meant in _HURRIED:
        said = written.sub(meant, said)
    return said


def _is_unsafe(sentence: str) -> bool:
    """Violence at home or no shelter, now: not at work, not over, not on a journey."""
    if _RESOLVED.search(sentence) and not _AGAIN.search(sentence):
        return False
    if _LONG_PAST.search(sentence) and not _STILL.search(sentence):
        return False
    at_work = _AT_WORK.search(sentence) and not _AT_HOME.search(sentence)
    if _VIOLENCE.search(sentence) and not at_work:
        return True
    return bool(_SHELTER.search(sentence)) and not _ON_THE_ROAD.search(sentence)
