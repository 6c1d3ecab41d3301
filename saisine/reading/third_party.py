"""Who somebody writes for: the tie, and the title under which they act. Their name is in `persons`."""

import re
from datetime import date

from saisine.calendar import plus_months
from saisine.codes import Mandate
from saisine.reading.dates import find_dates
from saisine.reading.folding import fold, spell_out
from saisine.reading.kin import ADJECTIVES, CHILDREN, KIN, mirrored, shown
from saisine.reading.persons import find_people

ADULT_AT = 18

_MINE = r"(?:mon|ma|mes|notre|nos)"
_ANYBODY = r"(?:mon|ma|notre|d'une?|un|une|sa|son|leur)"
_FOR = re.compile(
    rf"\b(?:pour|de|au nom de|concernant|a la place de|c'est|tut(?:rice|eur) de|curat(?:rice|eur) de|(?:fille|fils|mere|pere) de)"
    rf" (?:le compte de )?{_ANYBODY} {ADJECTIVES}?(?P<kin>{KIN})\b"
)
_TIES = (
    re.compile(rf"\b{_MINE} {ADJECTIVES}?(?P<kin>{KIN})\b"),
    re.compile(r"(?<!ex )\b(?P<kin>maman|papa|mamie|papy)\b"),
    re.compile(rf"\b(?:notre|d'une?|un|une|son|sa|leur) {ADJECTIVES}?(?P<kin>{KIN})\b"),
)
_I_AM = re.compile(rf"\bje suis (?:bien )?(?:sa |son |leur |la |le |l')(?P<kin>{KIN})\b")
_OF_THEIRS = re.compile(
    rf"\b(?:je suis|suis|en tant que|en qualite de|c'est|est|etant|appel de|moi,?) (?:sa |son |la |le |l')?(?P<kin>{KIN})"
    r"(?= (?:de |d'|du |qui (?:appelle|ecrit))|[,.;)]|$| et )"
)
"""« Je suis sa fille », « appel de la fille de l'assurée »: what the writer is to the person concerned."""

_YEARS = re.compile(
    r"\b(?:(?:il|elle|qui) a|agee? de|de) (?:seulement |a peine )?(?P<age>\d{1,2}) ans\b|"
    rf"\b(?:{KIN})(?: \w+)?(?: a)?,? \(?(?P<years>\d{{1,2}}) ans\b"
)
_MONTHS_OLD = re.compile(
    r"\b(?:(?:il|elle|qui|bebe|fils|fille|enfant) a|(?:ils|elles|qui|jumeaux|jumelles|enfants)(?: \w+ et \w+)? ont|agee? de|de) (?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze) (?:mois|semaines|jours)\b(?! de)"
)
_CHILD = re.compile(
    r"\b(?:mon|ma|notre|mes|nos|son|sa|leur) (?:petite? )?(?:fils|fille|garcon|enfants?|bebe|nourrisson|jumeaux|jumelles)\b"
)
_MINOR = re.compile(
    r"\bmineure?s?\b(?! (?:de fond|isole))|\b(?:bebe|nourrisson|nouveau[- ]ne)\b|\bautorite parentale\b|"
    r"\b(?:mon|ma|notre) (?:fils|fille|enfant)[^.!?]{0,40}\b(?:creche|maternelle|ecole primaire|a l'ecole|college|lycee|ce1|ce2|cm1|cm2)\b"
)
_NOT_A_MINOR = re.compile(r"\b(?:plus|pas|n'est pas|etait) (?:encore |une? )?(?:mineure?|enfant)\b")
_LEGAL = re.compile(
    r"\btut(?:rice|eur|elle)\b(?! (?:de stage|en entreprise|d'apprentissage|video))|\bcurat(?:rice|eur|elle)\b|habilitation familiale|representante? legale?|"
    r"mandataire judiciaire|protection future|\bmjpm\b|sauvegarde de justice|administrat(?:eur|rice) (?:legale?|ad hoc)"
)
_WRITTEN = re.compile(
    r"\bprocuration\b|\blettre de mission\b|\bmandat (?!judiciaire|de protection|de (?:maire|depot))|\bmandat$|\bmandat[,.;)]|mandate[e]? par|papier signe|autorisation (?:ecrite|signee)|"
    r"(?:lettre|attestation|courrier|document) signee?|pouvoir (?:signe|ecrit)|(?:donne|signe) (?:un )?pouvoir|"
    r"(?:accord|autorisation|mandat|consentement|procuration) (?:par )?(?:ecrite?|signee?)|"
    r"signe (?:un|une|le|la) (?:papier|lettre|mandat|procuration|autorisation|pouvoir|delegation)|par ecrit\b"
)
_NO_PAPER = re.compile(
    r"\b(?:pas|aucune?|sans|ni)(?: encore| eu)?(?: de| d'| la| le| une?)* ?(?:procuration|mandat|papier|ecrit|autorisation|pouvoir)"
)
_AGREES = r"(?:tout a fait |bien |completement |parfaitement |entierement |evidemment )?(?:d'accord|consentante?|favorable)\b"
_CONSENT = re.compile(
    rf"(?:^|\b(?:il|elle|ils|elles|on|qui|celle-ci|celui-ci|monsieur|madame|personne|interessee?|{KIN})(?: \w+)? )(?:en )?(?:est|sont) {_AGREES}|"
    r"\b(?:avec|j'ai|a recueilli|nous avons|a) (?:son|leur|l') ?(?:accord|consentement|autorisation|aval|feu vert)|"
    r"\b(?:il|elle|celui-ci|celle-ci|monsieur|madame|qui) (?:me l'a|m'a|me le|m'en a|nous a|nous l'a|me|nous) (?:bien )?(?:demande|charge|autorise|prie|confie|laisse)e?\b|"
    r"\b(?:a|donne) (?:donne )?son (?:accord|consentement|autorisation)|\bm'a (?:donne|dit) (?:son accord|oui|de le faire)|\bconsent(?:ement)?\b(?! eclaire)|"
    r"\baccord (?:verbal|oral|donne|de (?:la personne|l'interessee?|madame|monsieur))|\b(?:a|de) sa demande\b|\bau courant et d'accord\b|le sait et|elle le sait|il le sait|"
    r"\bm'a demande de (?:le faire|l'aider|vous ecrire|m'en occuper|vous contacter|vous saisir)"
)
_NO_CONSENT = re.compile(
    r"\b(?:pas|n'est pas|sans (?:son|l')) ?(?:d'accord|accord|au courant|consentement)\b"
)


def find_relation(text: str, own_only: bool = False) -> str | None:
    """« mère », « fils », « voisin »: whom the person writes for; None when the words do not say. `own_only`: « sa
    fille » is no tie of the one who writes."""
    said = fold(text)
    own, bare, others = _TIES
    if match := (None if own_only else _FOR.search(said)) or own.search(said):
        return shown(match["kin"])
    if match := _I_AM.search(said):
        woman = _is_woman(said.replace(match.group(0), " "))
        return mirrored(match["kin"], woman) or shown(match["kin"])
    if match := bare.search(said):
        return shown(match["kin"])
    if match := _OF_THEIRS.search(said):
        return mirrored(match["kin"], _is_woman(said)) or shown(match["kin"])
    match = None if own_only else others.search(said)
    return shown(match["kin"]) if match else None


def find_mandate(text: str, today: date | None = None) -> Mandate | None:
    """The title under which somebody acts for another; the strongest that the words give. With the day, a
    child's birth date counts too."""
    said = spell_out(text)
    if _LEGAL.search(said):
        return "legal"
    if _is_minor(said) or (today is not None and _is_child_born_lately(text, said, today)):
        return "minor_child"
    if _WRITTEN.search(said) and not _NO_PAPER.search(said):
        return "written"
    if _CONSENT.search(said) and not _NO_CONSENT.search(said):
        return "consent"
    return None


def mandate_by_age(relation: str | None, born: str | None, today: date) -> Mandate | None:
    """`minor_child` for one's child, born less than eighteen years ago (YYYY-MM-DD); None otherwise."""
    if relation not in CHILDREN or born is None or len(born) != len("2017-09-09"):
        return None
    return "minor_child" if plus_months(date.fromisoformat(born), 12 * ADULT_AT) > today else None


def find_represented(text: str, today: date) -> dict[str, str]:
    """{"first_name", "last_name", "birth_date"}, or what is told of them, of the person somebody writes
    for: « ma mère, Odette Faux, née le 3 mai 1941 »; {} when the text names nobody so."""
    return find_people(text, today).represented


def _is_woman(said: str) -> bool | None:
    """Whether the person concerned is a woman, from « elle », « madame », « née »."""
    woman = bool(re.search(r"\b(?:elle|madame|mme|nee|maman|assuree)\b", said))
    man = bool(re.search(r"\b(?:il|monsieur|mr|ne le|papa|assure)\b", said))
    return woman if woman != man else None


def _is_minor(said: str) -> bool:
    if _MINOR.search(said) and not _NOT_A_MINOR.search(said):
        return True
    if not _CHILD.search(said):
        return False
    if _MONTHS_OLD.search(said):
        return True
    ages = [int(m["age"] or m["years"]) for m in _YEARS.finditer(said)]
    return bool(ages) and min(ages) < ADULT_AT


def _is_child_born_lately(text: str, said: str, today: date) -> bool:
    """« Mon fils, né le 9 septembre 2017 »."""
    if not _CHILD.search(said):
        return False
    folded = fold(text)
    for when in find_dates(text, today):
        before = folded[: when.start]
        child = [m.end() for m in _CHILD.finditer(before)]
        born = re.search(r"\bnee?\b[^0-9]{0,20}$", before)
        if child and born and born.start() - child[-1] < 60:
            return mandate_by_age("enfant", when.value, today) is not None
    return False
