"""What people say around an address: « c'est à Nevers », « depuis 2 ans », « dans la Nièvre », « sans numéro »."""

import re

from saisine.data.territories import METROPOLE
from saisine.reading.folding import fold

_SITUATED = re.compile(
    r"[\s,;.]+(?:et |donc |alors )?(?:c['’]est|[çc]a se trouve|(?:c['’]est )?situ[ée]e?|je suis|j['’]habite|je vis|on est|on habite)\s+"
    r"(?=(?:[àa]|au|aux|sur) [^\W\d_])",
    re.IGNORECASE,
)
_TOWN_IS = re.compile(
    r"[\s,;.]+(?:et |donc )?(?:la |ma )?(?:ville|commune)\s*,?\s*(?:c['’]est|est|:)\s*(?=[^\W\d_])",
    re.IGNORECASE,
)
_NO_NUMBER = re.compile(
    r"[\s,(]+(?:(?:mais|et) )?(?:il n['’]y a |y a |j['’]ai )?(?:pas de|sans|aucun) num[ée]ros?(?: de rue)?(?: chez nous| ici| par ici| l[àa]-bas| dans (?:le|mon|notre) (?:village|hameau))?\)?"
    r"|[\s,(]+(?:le|la) fact(?:eur|rice) (?:me |nous |sait|conna)[^,.\n]*",
    re.IGNORECASE,
)
_LEFT_OVER = re.compile(
    r"[\s,]+(?:s['’]il (?:vous|te) pla[îi]t|svp|voil[àa](?: (?:c['’]?est|cest)(?: \w+)?)?|c['’]?est [çs]a|hein|(?:par )?chez nous|mais|et|donc|alors|tout court|(?:un )?point(?: final)?|c['’]est tout|rien d['’]autre|(?:c['’]est )?(?:l['’]|mon |la (?:bonne|vraie|nouvelle) )adresse|qu['’]il faut (?:noter|mettre|[ée]crire|utiliser|prendre|garder))\W*$",
    re.IGNORECASE,
)
_COUNTRY_MARK = re.compile(r"\bF ?- ?(?=\d{5})")
_SINCE = re.compile(
    r"[\s,;(]+(?:maintenant|d[ée]sormais|depuis\b.*|actuellement|pour (?:l['’]instant|le moment)|[àa] pr[ée]sent|aujourd['’]hui|en ce moment|"
    r"toujours|(?:dans|vers) (?:le |la |les |l['’])?.*|je (?:crois|pense|suis|vis).*|avec (?:ma|mon|mes)\b.*|c['’]est\b.*|"
    r"il me semble.*|(?:ou|et) (?:(?:ses|les) )?(?:environs|alentours).*|comme (?:avant|toujours|d['’]habitude).*|mais\b.*|voil[àa]|merci|svp|s['’]il vous pla[îi]t)[\s.!)]*$",
    re.IGNORECASE,
)
_LIVING = re.compile(
    r"^\W*(?:(?:maintenant|actuellement|d[ée]sormais|toujours|encore|alors|euh|oui|bonjour|ben|eh bien)[\s,]+)*(?:(?:j['’]habite|je vis|je r[ée]side|je loge|je demeure|on (?:habite|vit)|nous (?:habitons|vivons)|"
    r"je suis (?=(?:de|[àa]|sur|au) )|c['’]est|(?:la |ma )?(?:ville|commune)(?= d[e'’ ]))\s*)?(?:(?:[àa]|au|aux|sur|dans|de|d['’])(?=\s|\w(?<=['’].)) ?)?",
    re.IGNORECASE,
)
SMALL_TOWN = re.compile(
    r"^(?:(?:dans |[àa] )?(?:(?:un |une )(?:tout )?(?:petite? )?|(?:tout )?petite? )(?:village|ville|bourg|hameau|commune|patelin)\b)[\s,:]*",
    re.IGNORECASE,
)
"""« Un petit village, Tamnay »."""
_WORDS = """
je j on il elle vous nous tu ca cela pas plus une un mon ma mes chez partout part droite gauche etranger
campagne loin rien ailleurs quelque quelques endroit trop tres bouge voyage heberge hebergee domicile fixe
devinez comme heure deja dit dite precedemment avant connais sais pourquoi nulle divorce complique compliquee cette ce ici la-bas hotel foyer voiture
caravane demenage logement logements meme idem cherchez pareil oui non sdf encore toujours aucune aucun
"""
_NO_CITY = frozenset(_WORDS.split())
_LEADING = re.compile(
    r"^\s*(?:je suis (?:au|[àa])(?= *\d)|j['’]habite(?: au| à)?|je vis(?: au| à)?|(?:mon |l['’])?adresse(?: postale)?(?: c['’]est| est)?|(?:mon )?code postal"
    r"(?: c['’]est| est)?|c['’]est|(?:je (?:crois|pense|dirais)|il me semble)(?: bien)?(?: que)?|(?:[çc]a|ce) doit [êe]tre|sauf erreur|normalement|euh|ben|donc|alors|oui|(?:au|à)(?! (?:bourg|village|hameau|lieu))|(?:dans )?le(?= *(?:\d|$))|bonjour)(?=[\s:,]|$)[\s:,]*",
    re.IGNORECASE,
)
_LODGED = re.compile(
    r"^\W*(?:je (?:suis|vis|loge|r[ée]side)|j['’]habite|on (?:est|vit|loge)) (?:[àa] (?:l['’]|la )?|au |en |dans (?:un |une |le |la |l['’]))"
    r"(?=(?:ehpad|foyer|r[ée]sidence|maison de|h[ôo]tel|h[ôo]pital|camping)\b)",
    re.IGNORECASE,
)
"""« Je suis à l'EHPAD Les Essais »."""
_TOWN_OF = re.compile(
    r"^(?:(?:la|ma|une|dans la) )?(?:ville|commune|village)(?: (?:de |d['’])| ?: ?| c['’]est )(?=\w)",
    re.IGNORECASE,
)
"""« Ville de Nevers »."""
_DIRECTIONS = frozenset({"le", "la", "l", "les", "sud", "nord", "est", "ouest", "midi", "centre"})
_SELF_NAMED = frozenset({"paris", "vienne"})
"""Départements that are cities too."""


def _areas() -> frozenset[str]:
    """Regions and départements, folded, without their article."""
    names = [region for pair in METROPOLE for region in pair]
    names += [
        re.sub(r"^(?:de la |de l'|du |des |de |d')", "", dep)
        for deps in METROPOLE.values()
        for dep in deps.values()
    ]
    overseas = [
        "Guadeloupe",
        "Martinique",
        "Guyane",
        "Réunion",
        "Mayotte",
        "Île-de-France",
        "Alsace",
        "Lorraine",
        "Corse",
    ]
    return frozenset(_flat(name) for name in [*names, *overseas]) - _SELF_NAMED


def _flat(name: str) -> str:
    return re.sub(r"^(?:l[ae]s? |l')", "", fold(name).replace("-", " "))


_AREAS = _areas()


_OVERSEAS = re.compile(
    r"(?<=\w)[ ,(-]+(?<!\bde )(?:(?:[àa] |en )?la r[ée]union|(?:[àa] la |en )?(?:guadeloupe|martinique)|(?:en )?guyane|[àa] mayotte|mayotte)\)?$",
    re.IGNORECASE,
)
"""« Saint-Leu La Réunion »."""


def is_an_area(name: str) -> bool:
    """True for a region or a département: « Hauts-de-France », « la Nièvre », « en Gironde »."""
    said = re.sub(
        r"^(?:(?:en|dans|region|departement|de) )+(?:de )?",
        "",
        fold(name).replace("-", " ").strip(" .,()"),
    )
    return _flat(said) in _AREAS


def without_area(city: str) -> str:
    """« Bastia en Corse » -> « Bastia »; « Semur en Auxois » stays."""
    city = _OVERSEAS.sub("", city)
    told = re.fullmatch(r"(?P<city>.+?) en (?P<area>[^,]+)", city)
    return told["city"] if told and is_an_area(told["area"]) else city


def plain_address(text: str) -> str:
    """The address as one would write it on a letter: « 8 rue du Four, c'est à Nevers » -> « 8 rue du Four à
    Nevers », « rue du Four, sans numéro » -> « rue du Four »."""
    said = _COUNTRY_MARK.sub("", _NO_NUMBER.sub(" ", text))
    return _LEFT_OVER.sub("", _TOWN_IS.sub(", ", _SITUATED.sub(" ", said))).strip()


def without_remark(street: str) -> str:
    """« 12 rue du Four s'il vous plaît » -> « 12 rue du Four »."""
    return _LEFT_OVER.sub("", street).strip(" ,")


def plain_city(said: str) -> str | None:
    """The city alone: « j'habite Nevers depuis 2 ans » -> « Nevers »; None when no city is named."""
    bare = SMALL_TOWN.sub("", _LIVING.sub("", said, count=1)).strip(" .!,")
    bare = without_area(bare)
    before = None
    while bare != before:
        before, bare = bare, _SINCE.sub("", bare).strip(" .!,")
    low = re.findall(r"[a-z0-9-]+", fold(bare))
    if (
        not any(sign.isalpha() for sign in bare)
        or set(low) <= _DIRECTIONS
        or _NO_CITY & set(low)
        or low[0] in ("en", "entre", "c", "d")
        or is_an_area(bare)
    ):
        return None
    return bare


_FLAT = r"(?:appartement|appt?|apt|b[âa]t(?:iment)?|porte|escalier|esc|r[ée]sidence|hall|entr[ée]e|bo[îi]te(?: aux lettres)?)"
_NAMED_FLAT = re.compile(
    rf"\b(?P<kind>{_FLAT})\b\.?,? ?(?:(?:c['’]est |est )?(?:le |la |l['’])?(?:n° ?|num[ée]ro )?)(?P<number>\d{{1,4}} ?[a-z]?|[A-Z]\d{{0,3}})\b",
    re.IGNORECASE,
)
_FLOOR = re.compile(
    r"\b\d{1,2} ?(?:er|e|[èe]me) [ée]tage\b|\brez[- ]de[- ]chauss[ée]e\b", re.IGNORECASE
)
_LEFT_OUT = re.compile(
    r"\b(?:manque|oubli\w+|ajoute[rz]?|rajoute[rz]?|complement|precise[rz]?|omis|sans (?:le|mon|la)|dans (?:mon|l')adresse|a mon adresse)\b"
)
LONGEST_FLAT = 4
"""Words that may stand by themselves: « appartement 12 bâtiment C »."""


def find_flat(text: str) -> str | None:
    """« appartement 12 » in « il manque l'appartement 12 », « appartement, c'est le 12 »; None where nothing says that
    it completes an address."""
    named = [f"{m['kind'].lower()} {m['number'].strip()}" for m in _NAMED_FLAT.finditer(text)]
    told = [*named, *(m[0] for m in _FLOOR.finditer(text))]
    alone = len(text.split()) <= LONGEST_FLAT
    return ", ".join(told) if told and (alone or _LEFT_OUT.search(fold(text))) else None


def without_leading(text: str) -> str:
    """Without « j'habite au », « mon adresse c'est »."""
    said, before = text.strip(" ,\n-(:"), None
    while said != before:
        before, said = said, _TOWN_OF.sub("", _LEADING.sub("", _LODGED.sub("", said)))
    return said.strip(" ,\n-(:")


def proper_city(city: str) -> str:
    """« saint-denis » -> « Saint-Denis », « LE MANS » -> « Le Mans »; mixed case is the person's own."""
    if not (city.islower() or city.isupper()):
        return city
    small = {"de", "du", "des", "la", "le", "les", "sur", "en", "et", "sous", "lès", "aux"}
    parts = re.split(r"([ -])", city.lower())
    return "".join(p if p in small and i else p[:1].upper() + p[1:] for i, p in enumerate(parts))
