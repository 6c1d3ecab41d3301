"""A name among other words, where how they are put does not tell: by what is no word of every day, by capitals, and by
what is said around it."""

import re
from dataclasses import dataclass

from saisine.data.french_words import TYPED
from saisine.reading.folding import fold
from saisine.reading.kin import KIN
from saisine.reading.name_parts import PARTICLES, is_first, proper, split_names

_WORD = re.compile(r"[^\W\d_]['’][^\W\d_][\w'’-]+|[^\W\d_](?:[\w-]|['’](?=\w))*")
_BEGINS = re.compile(r"(?:^|[.!?\n])\W*$")
_CUE = re.compile(
    rf"(?:s'appelle(?:nt)?|(?:se|me) (?:pre)?no(?:m|mm)e|\bnom\b(?: de famille| d'usage| complet| de (?:son|mon|ma|sa) \w+)?|\bprenom(?: usuel| complet)?|"
    rf"\b(?:notez|mettez|ecrivez|inscrivez|retenez|marquez)|\b(?:la|le|mon|ma|mes|notre|son|sa|l')[ ']?(?:\w+ )?(?:{KIN}|dernier|derniere|petite?|patiente?|dame|monsieur|assuree?|appelante?)|"
    r"\bdit que|epelle)(?: (?:c'est|est|bien|plutot|donc|que|le|la|mon|son))*[\s,:]*(?:(?:madame|monsieur|mme|mlle|m|mr)\.? )?$"
)
_IT_IS = re.compile(r"\bc'est (?:(?:madame|monsieur|mme|mlle|m|mr)\.? )?$")
_NOT_THAT = re.compile(r"\b(?:pas|ni|non|sans|ancien|avant|comme|a|chez|pour|de|d'|du)\W*$")
_TELLS_WHICH = re.compile(
    r"^\W*(?:c'est |est |etant |de |pour |comme )(?:bien )?(?:le |mon |son )?(?P<what>prenom|nom)"
)
_TAKEN_BACK = re.compile(r"^\W*(?:euh|non|pardon|enfin|oups|mince)\b")
_TITLE = re.compile(r"^(?:madame|monsieur|mademoiselle|mme|mlle|mr|m|dr|docteur|maitre)$")
_NO_NAME = frozenset(
    [
        *("janv", "jan", "fev", "fevr", "avr", "juil", "jul", "aou", "sept", "oct", "nov", "dec"),
        "l'epelle",
        "j'epelle",
        "prenome",
        "nome",
        "s'epelle",
        "s'ecrit",
        "nom",
        "prenom",
        "noms",
        "prenoms",
        "prenomme",
        "nomme",
        "appelle",
        "fois",
        "euh",
        "usuel",
        "bah",
        "hein",
        "svp",
        "merci",
        "voila",
        "officiel",
        "officielle",
        "familial",
        "famille",
        "entier",
        "tiret",
        "accent",
        "lettres",
    ]
)
FEWEST_LETTERS = 2
FARTHEST = 40
"""Characters between two names of one person."""
LEAST = 2
"""The score of a name in an answer that the other readings find none in."""
_LONGEST = 4
"""Words."""


@dataclass(frozen=True, slots=True)
class _Run:
    words: list[str]
    start: int
    end: int


def is_suspect(names: dict[str, str], text: str) -> bool:
    """True where what was read holds words of every day, typed in small letters: « fois », « euh Carpentier »."""
    if len(_WORD.findall(text)) <= FEWEST_LETTERS:
        return False
    parts = [part for name in names.values() for part in name.split(" ")]
    if any(len(fold(part)) < FEWEST_LETTERS or fold(part) in _NO_NAME for part in parts):
        return True
    said = fold(text)
    both = [fold(name) for name in names.values()]
    if " ".join(both) in said or " ".join(both[::-1]) in said:
        return len(both) == 1 and _is_ordinary(parts[0], text)
    places = [text.find(part) for name in names.values() for part in (name, name.lower())]
    apart = [place for place in places if place >= 0]
    if len(names) == 2 and apart and max(apart) - min(apart) > FARTHEST:
        return True
    return any(_is_ordinary(part, text) for part in parts)


def _is_ordinary(part: str, text: str) -> bool:
    """A word of every day, typed in small letters, or part of one."""
    low = fold(part)
    if low in PARTICLES or is_first(part):
        return False
    typed = set(re.split(r"[^\w'’-]+", text))
    small = part.lower() in typed and part not in typed
    return small and (low in TYPED or low.startswith("l'"))


def name_among(text: str, asked: str) -> tuple[dict[str, str], int]:
    """{"first_name", "last_name"} or one of them, with its score: what is said right around, then capitals."""
    best: tuple[int, _Run] | None = None
    for run in _runs(text):
        score = _score(run, text)
        if best is None or score >= best[0]:
            best = (score, run)
    if best is None:
        return {}, 0
    score, run = best
    if both := _both(text):
        return both, score
    which = _TELLS_WHICH.match(fold(text[run.end :]))
    if len(run.words) > 1:
        return split_names(run.words), score
    name = asked if asked in ("first_name", "last_name") else "last_name"
    if which:
        name = "first_name" if which["what"] == "prenom" else "last_name"
    return {name: proper(run.words[0])}, score


def _both(text: str) -> dict[str, str]:
    """« Régis de mon prénom, Picard de mon nom »."""
    found = {}
    for run in _runs(text):
        if which := _TELLS_WHICH.match(fold(text[run.end :])):
            key = "first_name" if which["what"] == "prenom" else "last_name"
            found[key] = proper(" ".join(run.words))
    return found if len(found) == len(("first_name", "last_name")) else {}


def _score(run: _Run, text: str) -> int:
    before, after = fold(text[: run.start] + "¦").rstrip("¦"), fold(text[run.end :])
    score = int(all(word[0].isupper() for word in run.words))
    score += (
        3 * bool(_CUE.search(before))
        + bool(_IT_IS.search(before))
        + 3 * bool(_TELLS_WHICH.match(after))
    )
    score -= 3 * bool(_NOT_THAT.search(before)) + 2 * bool(_TAKEN_BACK.match(after))
    return score


def _runs(text: str) -> list[_Run]:
    """Words that may be names, side by side, with the particles between them."""
    found: list[_Run] = []
    tokens = list(_WORD.finditer(text))
    here: list[re.Match[str]] = []
    for token in [*tokens, None]:
        beside = here and token and not text[here[-1].end() : token.start()].strip(" ")
        if token and _is_like(token, text) and (beside or not here):
            here.append(token)
            continue
        if token and beside and fold(token[0]) in PARTICLES:
            here.append(token)
            continue
        if run := _run(here):
            found.append(run)
        here = [token] if token and _is_like(token, text) else []
    return found


def _run(tokens: list[re.Match[str]]) -> _Run | None:
    while tokens and fold(tokens[-1][0]) in PARTICLES:
        tokens = tokens[:-1]
    if not tokens or len(tokens) > _LONGEST:
        return None
    return _Run([t[0] for t in tokens], tokens[0].start(), tokens[-1].end())


def _is_like(token: re.Match[str], text: str) -> bool:
    said, low = token[0], fold(token[0])
    if len(low) < FEWEST_LETTERS or low in _NO_NAME or _TITLE.match(low):
        return False
    if is_first(said):
        return said[0].isupper() or low not in TYPED
    if low in TYPED or (low[1:2] == "'" and low[2:] in TYPED):
        return (
            said[0].isupper() and not said.isupper() and not _BEGINS.search(text[: token.start()])
        )
    return True
