"""Who somebody writes for: the tie, the title under which they act, and the name of the person concerned."""

import re
from datetime import date

from saisine.codes import Mandate
from saisine.reading.dates import find_dates
from saisine.reading.folding import fold, spell_out
from saisine.reading.people import proper_names

_KIN = (
    r"pere|mere|papa|maman|fils|fille|mari|femme|epoux|epouse|conjointe?|compagne|compagnon|frere|soeur|"
    r"grand[- ]pere|grand[- ]mere|belle[- ]mere|beau[- ]pere|belle[- ]soeur|beau[- ]frere|bebe|enfant|nourrisson|"
    r"petit[- ]fils|petite[- ]fille|tante|oncle|cousine?|niece|neveu|voisine?|amie?|locataire|protegee?|patiente?|cliente?"
)
_SHOWN = {
    "pere": "père", "papa": "père", "mere": "mère", "maman": "mère", "epoux": "mari", "epouse": "femme",
    "frere": "frère", "soeur": "sœur", "grand-pere": "grand-père", "grand-mere": "grand-mère",
    "belle-mere": "belle-mère", "beau-pere": "beau-père", "belle-soeur": "belle-sœur",
    "beau-frere": "beau-frère", "bebe": "enfant", "nourrisson": "enfant", "niece": "nièce",
    "protege": "personne protégée", "protegee": "personne protégée",
}  # fmt: skip
_TIE = re.compile(
    rf"\b(?:mon|ma|mes|notre|d'une?|un|une|sa|son) (?:petite? |jeune |ex |vieille? )?(?P<kin>{_KIN})\b"
)
_FOR = re.compile(
    rf"\b(?:pour|de|au nom de|concernant|a la place de|c'est|tut(?:rice|eur) de|curat(?:rice|eur) de|(?:fille|fils|mere|pere) de)"
    rf" (?:le compte de )?(?:mon|ma|notre|un|une|sa|son) (?:petite? |jeune |ex )?(?P<kin>{_KIN})\b"
)

_YEARS = re.compile(
    r"\b(?:de|a|ans?|age de|agee de) ?(?P<age>\d{1,2}) ans\b|\bagee? de (?P<aged>\d{1,2}) ans\b"
)
_MONTHS_OLD = re.compile(r"\b(?:de|a) \d{1,2} (?:mois|semaines|jours)\b")
_CHILD = re.compile(
    r"\b(?:mon|ma|notre|mes|nos) (?:petite? )?(?:fils|fille|enfants?|bebe|nourrisson|jumeaux|jumelles)\b"
)
_MINOR = re.compile(
    r"\bmineure?s?\b|\b(?:bebe|nourrisson|nouveau[- ]ne)\b|\bautorite parentale\b|"
    r"\b(?:mon|ma|notre) (?:fils|fille|enfant)[^.!?]{0,40}\b(?:creche|maternelle|ecole|college|lycee|cp|cm1|cm2)\b"
)
_LEGAL = re.compile(
    r"\btut(?:rice|eur|elle)\b|\bcurat(?:rice|eur|elle)\b|habilitation familiale|representante? legale?|mandataire judiciaire|"
    r"protection future|\bmjpm\b|sauvegarde de justice"
)
_WRITTEN = re.compile(
    r"\bprocuration\b|\bmandat (?!judiciaire|de protection)|\bmandat$|papier signe|autorisation (?:ecrite|signee)|lettre signee|"
    r"(?:accord|autorisation|mandat) (?:ecrite?|signee?)|signe (?:un|une) (?:papier|lettre|mandat|procuration)"
)
_NO_PAPER = re.compile(
    r"\b(?:pas|aucune?|sans|ni)(?: encore| eu)?(?: de| d'| la| le| une?)* ?(?:procuration|mandat|papier|ecrit|autorisation)"
)
_CONSENT = re.compile(
    rf"(?:^|\b(?:il|elle|ils|elles|on|celle-ci|celui-ci|monsieur|madame|personne|{_KIN})(?: \w+)? )(?:est|sont) "
    r"(?:tout a fait |bien |completement |parfaitement )?d'accord\b|\bavec (?:son|leur) (?:accord|consentement)\b|"
    r"\b(?:il|elle|celui-ci|celle-ci|monsieur|madame) (?:me l'a|m'a|me le|m'en a|nous a|nous l'a) (?:demande|charge|autorise|prie|confie)|"
    r"\b(?:a|donne) (?:donne )?son (?:accord|consentement)|\bm'a (?:donne|dit) (?:son accord|oui|de le faire)|\bconsentement\b|"
    r"\b(?:a|de) sa demande\b|\bau courant et d'accord\b|le sait et|elle le sait|il le sait"
)
_NO_CONSENT = re.compile(
    r"\b(?:pas|n'est pas|sans (?:son|l')) ?(?:d'accord|accord|au courant|consentement)\b"
)

_NAMED = re.compile(
    rf"\b(?:mon|ma|notre|une?|son|sa|Mon|Ma|Notre)\s+(?:petite?\s+)?(?:[\w-]+\s+)??(?:{_KIN}|p[èe]re|m[èe]re|fr[èe]re|s(?:œ|oe)ur|grand-p[èe]re|"
    r"grand-m[èe]re|dame|monsieur|famille|b[ée]n[ée]ficiaire|personne)\s*[,(:]?\s*(?:qui s['’]appelle\s+|nomm[ée]e?\s+)?"
    r"(?P<names>(?:(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s+)?[A-ZÀ-Ý][\w'’-]+(?:\s+[A-ZÀ-Ý][\w'’-]+){1,2})",
)
_IN_CHARGE = re.compile(
    r"\b(?:tut(?:rice|eur)|curat(?:rice|eur)|mandataire|repr[ée]sentante? l[ée]gale?|pour le compte|au nom|fille|fils|j['’]accompagne|accompagne)\s+"
    r"(?:de\s+)?(?P<names>(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s+[A-ZÀ-Ý][\w'’-]+(?:\s+[A-ZÀ-Ý][\w'’-]+){1,2})"
)
_ITS_BIRTH = re.compile(r"\b(?:nee?|naissance)\b[^0-9]{0,20}$")


def find_relation(text: str) -> str | None:
    """« mère », « fils », « voisin »: whom the person writes for; None when the words do not say."""
    said = fold(text)
    match = _FOR.search(said) or _TIE.search(said)
    if match is None:
        return None
    kin = match["kin"].replace("grand ", "grand-")
    return _SHOWN.get(kin, kin)


def find_mandate(text: str) -> Mandate | None:
    """The title under which somebody acts for another; the strongest that the words give."""
    said = spell_out(text)
    if _LEGAL.search(said):
        return "legal"
    if _is_minor(said):
        return "minor_child"
    if _WRITTEN.search(said) and not _NO_PAPER.search(said):
        return "written"
    if _CONSENT.search(said) and not _NO_CONSENT.search(said):
        return "consent"
    return None


def find_represented(text: str, today: date) -> dict[str, str]:
    """{"first_name", "last_name", "birth_date"} of the person somebody writes for, when the text names
    them right after the tie: « ma mère, Odette Faux, née le 3 mai 1941 »."""
    named = _NAMED.search(text) or _IN_CHARGE.search(text)
    found = proper_names(named["names"]) if named else {}
    if named is None or len(found) < 2:
        return {}
    folded = fold(text)
    after = len(fold(text[: named.end()]))
    for when in find_dates(text, today):
        near = folded[after : when.start]
        if (
            when.start >= after
            and len(near) < 25
            and len(when.value) == 10
            and _ITS_BIRTH.search(near)
        ):
            return {**found, "birth_date": when.value}
    return found


def _is_minor(said: str) -> bool:
    if _MINOR.search(said):
        return True
    if not _CHILD.search(said):
        return False
    if _MONTHS_OLD.search(said):
        return True
    ages = [int(m["age"] or m["aged"]) for m in _YEARS.finditer(said)]
    return bool(ages) and min(ages) < 18
