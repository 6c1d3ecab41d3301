"""The sum in dispute put right: another one, a total, or none."""

import re

from saisine.answers import accept
from saisine.dialogue.asking import ask_again
from saisine.dialogue.replaced import replace_answers
from saisine.dialogue.workbench import Workbench
from saisine.draft import Value
from saisine.reading.amounts import find_amounts
from saisine.reading.correcting import sum_denied, sums_exchanged
from saisine.reading.folding import fold, spell_out, words

LONGEST = 14
"""Words of a message that only puts it right."""
LONGEST_DENIAL = 25
_NONE = re.compile(
    r"\b(?:enleve[rz]?|retire[rz]?|supprime[rz]?|efface[rz]?|vire[rz]?) (?:moi )?(?:la|cette|le|ce) (?:somme|montant)\b(?! de \d)|"
    r"\by a (?:pas de|aucune?) (?:somme|montant)(?: en jeu)?\W*$"
)
_SUM_IS = re.compile(
    r"\W*(?:(?:non|mais|alors|et|au fait|en fait|pardon)\W+)*(?:la somme|le montant)\b[^.;!?\d]{0,25}?(?:c'?est|c est|est|:|=)"
    r"[^.;!?\d]{0,20}?(?P<sum>\d[\d .,]*(?:€|euros?|eur|balles)?)\W*"
)
_TOTAL_IS = re.compile(
    r"\b(?:en tout|au total|en totalite)\b,? ?(?:c'?est|cest|ca fait|ca fai|on est a|il y en a pour|:)? ?(?:dans les |environ |a peu pres |autour de |plutot |pres de )*"
    r"(?P<sum>\d{1,3}(?: \d{3})+|\d{2,6})(?:,\d\d)?(?! ?(?:fois|mois|jours?|ans|semaines?|heures?|appels?|courriers?|lettres?|mails?|[/%]))"
)
_IN_ALL = re.compile(
    r"\b(?:donc|soit|ca fait|corrige[rz]?|avec les \w+)\b[^.;!?\d]{0,20}"
    r"(?P<sum>\d{1,3}(?: \d{3})+|\d{2,6})(?:,\d\d)? ?(?:€|euros?)?"
    r"(?: (?:en tout|au total)\b|,? (?:corrige[rz]?|rectifie[rz]?|hein|c'est le bon)\b)"
)


def puts_the_sum_right(bench: Workbench) -> bool:
    """« Non c 2350 pa 2300 dsl », « la somme c'est 450 euros » where 300 is known, whatever is asked. True when
    that is all, and done."""
    short = len(words(bench.heard.text)) <= LONGEST
    said = bench.heard.text
    changed = (sum_instead(bench, said) or sum_total(bench, said) or _named(bench)) if short else {}
    if not changed:
        return False
    replace_answers(bench, changed)
    return True


def denies_the_sum(bench: Workbench) -> bool:
    """« Non c'est pas 3646 €, c'est leur téléphone. Ce qu'on me doit, c'est 4 200 euros »: the « non » is said of
    the sum. True when that is what was said, and done."""
    said, known = bench.heard.text, bench.draft.answers.get("amount_eur")
    old = sum_denied(said)
    if old is None or known is None or len(words(said)) > LONGEST_DENIAL:
        return False
    if accept("amount_eur", old, bench.known) != known or sums_exchanged(said):
        return False
    others = [str(told) for told in find_amounts(said) if str(told) != known]
    replace_answers(bench, {"amount_eur": others[0] if len(others) == 1 else None})
    return True


def sum_instead(bench: Workbench, part: str) -> dict[str, Value | None]:
    """« C 2350 pa 2300 », where 2300 is the sum known: the new one."""
    exchanged, known = sums_exchanged(part), bench.draft.answers.get("amount_eur")
    if exchanged is None or known is None:
        return {}
    new, old = (accept("amount_eur", said, bench.known) for said in exchanged)
    return {"amount_eur": new} if old == known and isinstance(new, str) else {}


def sum_total(bench: Workbench, part: str) -> dict[str, Value | None]:
    """« Donc 1 964 en tout, corrigez », where another sum is known."""
    spelled, known = spell_out(part), bench.draft.answers.get("amount_eur")
    said = _IN_ALL.search(spelled) or _TOTAL_IS.search(spelled)
    if said is None or known is None:
        return {}
    new = accept("amount_eur", said["sum"], bench.known)
    return {"amount_eur": new} if isinstance(new, str) and new != known else {}


def _named(bench: Workbench) -> dict[str, Value | None]:
    said, known = bench.heard.text, bench.draft.answers.get("amount_eur")
    named = _SUM_IS.fullmatch(fold(said))
    if named is None or known is None or bench.awaiting in ("amount_eur", "description"):
        return {}
    new = accept("amount_eur", named["sum"], bench.known)
    return {"amount_eur": new} if isinstance(new, str) and new != known else {}


def leaves_out_the_sum(bench: Workbench) -> bool:
    """« Enlevez la somme », « il n'y a pas de somme », where one is known. True when that was said, and done."""
    if "amount_eur" not in bench.draft.answers or not _NONE.search(fold(bench.heard.text)):
        return False
    if bench.draft.answers["amount_eur"] is None:
        bench.say("utter_already_noted")
        ask_again(bench)
    else:
        replace_answers(bench, {"amount_eur": None})
    return True
