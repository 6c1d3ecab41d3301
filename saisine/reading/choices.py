"""Which of the offered choices a typed answer means."""

import re
from collections.abc import Sequence

from saisine.reading.folding import fold, spell_out, words

_NUMBER = r"(?:(?:le|the|la|les|l'|choix|numero|option|reponse|proposition|n°|ca sera|plutot|je (?:choisis|prends)) ?)*"
_RANKS = (
    "1|un|prem(?:ier)?e?|1er|1ere|first",
    "2|deux|deuxieme|seconde?|2eme|2e|2nde?|2nd",
    "3|trois|troisieme|3eme|3e|third",
    "4|quatre|quatrieme|4eme|4e",
    "5|cinq|cinquieme|5eme|5e",
)
_ORDINALS = tuple(
    re.compile(rf"{_NUMBER}(?:{said})(?: (?:choix|option|reponse|proposition|solution))?[).]?")
    for said in _RANKS
)
_REMARKS = r"(?:\s*[,.;!:)].*| (?:svp|stp|merci|alors?|i think.*|one|je (?:crois|pense|dirais)|plutot|donc|quoi|s'il vous plait))?"
_AMONG_WORDS = tuple(
    re.compile(
        rf"(?:(?:bon|ben|bah|alors|euh|oui|ok|hum|allez|yes|no no|i think|peu importe|je m'en f\w+(?: \w+){{0,3}}),? )*"
        rf"(?:plutot |je (?:prends|choisis|dirais) )?(?:le|la|the|numero|option|choix|n°) ?(?:{said}){_REMARKS}"
    )
    for said in _RANKS
)
"""« Bon le 1er alors », « le premier, bravo »: with its article, among other words."""
_FIGURE_FIRST = re.compile(
    r"\W*(?P<rank>[1-5]) ?(?:[,.;:)](?!\d)\s*(?=[a-z])|(?= (?:mais|je|j'|j(?:e|ai|suis|ss|bosse|travail\w*|bos) |g |c |c'est|cest|ca|car|parce|svp|stp|merci|donc|oui|plutot|surtout|chui|on|il|elle|mon|ma|mes|moi|et)\b)|(?= j')|(?= (?:mai|me) (?:j|c |g |il|on|elle)))"
    r"(?!\W*(?:ou|et|voire)\b\W*(?:le |la |numero )?(?:\d|un\b|deux\b|trois\b|quatre\b))(?!\W*(?:ou|voire)\b)"
)
"""« 2, mais le calcul aussi »: the choice, then a remark."""
_FIGURE_NAMED = re.compile(r"\W*(?P<rank>[1-5]) (?P<label>(?:les?|la|l'|un|une|des) ?\w{4,})")
"""« 1 les indemnités »: a figure with a word of what it stands for."""
LONGEST_REMARK = 12
"""Words."""
_LAST = re.compile(rf"{_NUMBER}derni(?:er|ere)(?: (?:choix|option|reponse|proposition|solution))?")

_SEVERAL = re.compile(
    r"\W*(?:(?:oui|ben|bah|bon|c'est|pour|alors)\W+)*(?:les (?:deux|2|trois|3)|tous les (?:deux|trois)|tout|l'un et l'autre|un peu (?:des|les) (?:deux|trois))\b(?=\W*(?:$|[,.;:!?]| (?:a la fois|en meme temps|je|et|mais)\b))"
)
_NONE = re.compile(
    r"\W*(?:(?:non|ben|bah|bon|c'est)\W+)*(?:aucune?(?: des? \w+(?: premiers?)?)?|ni l'une? ni l'autre|pas (?:ca|ceux-la|les (?:deux|trois)))\b"
)


def names_several_choices(text: str) -> bool:
    """True for « les deux », « les trois à la fois »: no choice is made among what is offered."""
    return bool(_SEVERAL.match(spell_out(text)))


def refuses_all(text: str) -> bool:
    """True for « aucun des deux premiers », « ni l'un ni l'autre »."""
    return bool(_NONE.match(spell_out(text)))


LONGEST_ECHO = 4
"""Words. A longer answer that shares one word with a label may well say something else."""


def after_the_figure(text: str) -> str:
    """« 2 g plus rien, ya le loyer » without the figure that chooses."""
    said = text.lstrip()
    if _FIGURE_FIRST.match(fold(said)) or _FIGURE_NAMED.match(fold(said)):
        return said.lstrip(" 12345,.;:)").lstrip()
    return text


def pick(text: str, offered: Sequence[tuple[str, str, str]]) -> str | None:
    """The value meant among `offered` (value, label, pattern); None when none or several fit."""
    said = fold(text).strip(" .!?«»\"'")
    if names_several_choices(said):
        return None
    for position, pattern in enumerate(_ORDINALS[: len(offered)]):
        if pattern.fullmatch(said):
            return offered[position][0]
    if len(words(said)) <= LONGEST_REMARK:
        for position, pattern in enumerate(_AMONG_WORDS[: len(offered)]):
            if pattern.fullmatch(said):
                return offered[position][0]
    first = _FIGURE_FIRST.match(said)
    if first and int(first["rank"]) <= len(offered):
        return offered[int(first["rank"]) - 1][0]
    named = _FIGURE_NAMED.match(said)
    if named and int(named["rank"]) <= len(offered):
        value, label, _ = offered[int(named["rank"]) - 1]
        if {w for w in words(named["label"]) if len(w) > 3} & set(words(fold(label))):
            return value
    if offered and _LAST.fullmatch(said):
        return offered[-1][0]
    exact = [value for value, label, _ in offered if said in (fold(label), fold(value))]
    if len(exact) == 1:
        return exact[0]
    spelled = spell_out(said)
    matched = [value for value, _, pattern in offered if pattern and re.search(pattern, spelled)]
    if len(matched) == 1:
        return matched[0]
    if matched:
        return None
    return _closest(said, offered)


def _closest(said: str, offered: Sequence[tuple[str, str, str]]) -> str | None:
    """The only choice whose label shares a long word with a short answer."""
    long = {w for w in words(said) if len(w) > 4}
    if not long or len(words(said)) > LONGEST_ECHO:
        return None
    hits = [value for value, label, _ in offered if long & set(words(label))]
    return hits[0] if len(hits) == 1 else None
