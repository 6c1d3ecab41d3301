"""How long a sick leave lasts, when a text says so: « arrêtée trois semaines », « 45 jours d'arrêt ».

A month counts 30 days, a week 7. « Arrêté depuis le 3 mai » gives no length; « sans réponse depuis trois
semaines » speaks of no leave.
"""

import re

from saisine.reading.folding import spell_out

_UNITS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17,
    "dix-huit": 18, "dix-neuf": 19, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
    "soixante-dix": 70, "quatre-vingt": 80, "quatre-vingt-dix": 90, "cent": 100,
}  # fmt: skip
_DAYS = {"j": 1, "jr": 1, "jour": 1, "semaine": 7, "sem": 7, "mois": 30, "an": 365, "annee": 365}

_TENS = (
    r"(?:vingt|trente|quarante|cinquante|soixante(?:[- ]dix)?|quatre[- ]vingts?(?:[- ]dix)?|cent)"
)
_ONES = r"(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:[- ](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize)"
_NUMBER = rf"(?:\d{{1,3}}|{_TENS}(?:[- ](?:et[- ])?{_ONES})?|{_ONES})"
_LENGTH = (
    rf"(?P<number>{_NUMBER}) ?(?P<unit>jours?|jrs?|j|semaines?|sem|mois|ans?|annees?)\b"
    r"(?P<half> et demie?)?"
)
_ABOUT = r"(?:(?:de|pendant|pour|durant|depuis|bientot|deja|environ|presque|quasi|encore|maximum|seulement|juste|au moins|plus de|moins de|voila|ca fait|(?:d')?une duree de|initial|medical|total|complet) )*"
_LEAVE = r"(?:arr?et(?:ee?s?|s)?|darr?et?|prolong\w*|en arret)(?: (?:de travail|maladie|maternite|accident|du travail|at))*"

_BEFORE = re.compile(
    rf"\b{_LEAVE} ?(?:: ?|\(|= ?)?(?: (?:de|d'|pour) (?:mon|ma|notre|l'|un|une) ?\w+ \()?(?: (?:par|chez) (?:le |mon |ma |la )?(?:medecin|docteur|generaliste|psychiatre|chirurgien)\w*)?,? (?:a |donc )?{_ABOUT}{_LENGTH}"
)
_AFTER = re.compile(
    rf"\b{_LENGTH} (?:(?:d'|de |en |a |d ?)(?:l')?(?:arr?ets?|arre|aret|prolongation|repos|convalescence|itt|incapacite de travail|conge maladie|conges? maladie|interruption)\b|"
    r"(?:a la maison|au lit|alite\w*|cloue\w* au lit|clouee?|sans (?:pouvoir )?(?:travailler|bosser|bouger)|prescri\w*\b|d'immobilisation|de platre))"
)
_GIVEN = re.compile(
    rf"\b(?:mis|mise|colle|collee|prescrit|donne|fait|signe|accorde|file|ordonne|arretee?|immobilisee?|alitee?|clouee?|hospitalisee?|couchee?)\b[^.!?;]{{0,25}}? {_ABOUT}{_LENGTH}"
    r"(?= ?(?:d'arret|de repos|,|\.|;|!|$| et | pour | apres | suite | a cause| car | pcq| parce| sans ))"
)
_SHORT_LENGTH = _LENGTH.replace("|ans?|annees?", "")
_OF_ILLNESS = re.compile(
    rf"\b{_SHORT_LENGTH}(?: (?:d'|de |pour )(?:la |l')?(?:maladie|incapacite|inactivite)\b"
    r"| (?:non |pas |jamais |mal )?indemnise\w*| sans (?:pouvoir\b|travail\b|travailler|bosser)| (?:d'absence |absente? )?pour (?:maladie|accident))"
)
_LAID_UP = re.compile(
    rf"\b(?:absente?s?|immobilisee?s?|alitee?s?|clouee?s?(?: au lit)?|malades?|platree?s?|en incapacite),? {_ABOUT}{_LENGTH}"
)
_ADVANCED = re.compile(
    rf"\b(?:salaires?|paye|paie|subrogation)\b[^.!?;]{{0,40}}? (?:pendant|durant|sur) (?:les )?{_LENGTH}"
)
"""An employer who went on paying somebody on leave."""
_ILLNESS = re.compile(
    r"\barret\w*\b|\baccident\w*|\bmalad\w+|\bsubrogation\b|\bindemnites? journ|\bij\b|\boper(?:ation|ee?)\b|\bindemnis\w+|\bindemnites?\b|\bfractur\w+|\bcasse\w*"
)
_OF_A_LEAVE = re.compile(
    r"\bd?arr?et\w*\b(?! (?:de|les?|la) (?:versements?|paiements?|droits?))|\bprolongation (?:d'arret )?(?=de \d)|\balitee?\b|\bconge maladie\b"
)
_NOT_A_LENGTH = re.compile(
    r"(?:il y a|y a|depuis|voila|ca fait|cela fait|sous|dans les|apres|au bout de|d'ici|dans|delai de|carence de|il y avait) (?:\w+ )?$"
)


def find_leave_days(text: str) -> int | None:
    """The days of the leave that the text states; the longest when it states several. None otherwise."""
    said = spell_out(text)
    patterns: tuple[re.Pattern[str], ...] = ()
    if _OF_A_LEAVE.search(said) or _AFTER.search(said):
        patterns = (_BEFORE, _AFTER, _GIVEN)
    if _ILLNESS.search(said):
        patterns += (_OF_ILLNESS, _LAID_UP, _ADVANCED)
    found = [
        _days(match)
        for pattern in patterns
        for match in pattern.finditer(said)
        if not _NOT_A_LENGTH.search(said[: match.start("number")])
    ]
    return max(found, default=None)


def _days(match: re.Match[str]) -> int:
    unit = match["unit"]
    each = _DAYS.get(unit) or _DAYS[unit.removesuffix("s")]
    return _number(match["number"]) * each + (each // 2 if match["half"] else 0)


def _number(said: str) -> int:
    if said.isdecimal():
        return int(said)
    words = said.replace(" ", "-").replace("vingts", "vingt").replace("-et-", "-")
    if words in _UNITS:
        return _UNITS[words]
    for tens in sorted(_UNITS, key=len, reverse=True):
        if words.startswith(f"{tens}-") and words[len(tens) + 1 :] in _UNITS:
            return _UNITS[tens] + _UNITS[words[len(tens) + 1 :]]
    return 0
