"""Words of suicide, of violence, of a night without shelter: a net under the classifier's own.

A coarse net: somebody in danger is told whom to call, nobody is hindered by it, nothing of it is kept. « Ça me
tue, ces délais » is not in danger; « le suicide de mon mari » is told by a widow.
"""

import re

from saisine.reading import danger_context as context
from saisine.reading.danger_words import (
    HUNGER,
    IN_ANOTHER_LANGUAGE,
    SHELTER,
    SUICIDE,
    THREATS,
    VIOLENCE,
)
from saisine.reading.folding import spell_out


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Each is looked for at the beginning of a word only: three times faster on a long story."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})")


_SUICIDE = _any_of(SUICIDE)
_VIOLENCE = _any_of(VIOLENCE)
_THREAT = _any_of(THREATS)
_SHELTER = _any_of(SHELTER)
_HUNGER = _any_of(HUNGER)
_ELSEWHERE = _any_of(IN_ANOTHER_LANGUAGE)
_SHOUTED_ELISION = re.compile(r"\b([cjlmndst]|qu) (?=[aeiouyh])")
_HURRIED = tuple(
    (re.compile(rf"\b(?:{written})\b"), meant)
    for written, meant in (
        (r"j?sui", "je suis"),
        (r"j(avale|ouvre|envisage|arrete|essaie?|abandonne)", r"j'\1"),
        (
            r"(?:(?:je |j)?v(?:e|ai|ay)|(?:je |j)v)(?= (?:me |m')?(?:mourir|tue[rz]?|pendre|sauter|crever|foutre|jeter|en finir|suicider|buter|flinguer)\b)",
            "je vais",
        ),
        (r"(?<=me )tue(?= ?$)|tuai?er", "tuer"),
        (r"j ?vx", "je veux"),
        (r"envie? 2", "envie de"),
        (r"dpuis?|depui", "depuis"),
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
_SUBJECT = len("j'avais ")
"""How far before its verb whoever did it is looked for."""
_SENTENCE = re.compile(r"[.!?]+\s+")


def in_danger(text: str) -> bool:
    """True for words of suicide, violence or no shelter tonight."""
    message = context.without_figures(_words_of(text))
    return any(
        _is_suicidal(sentence, message)
        or _is_struck(sentence, message)
        or _is_without_shelter(sentence, message)
        or _is_starving(sentence, message)
        or _is_said_elsewhere(sentence)
        for sentence in _SENTENCE.split(message)
    )


_WANT = re.compile(
    r"\b(?:rien|plus|pas|peu) (?:rien )?(?:a|pour|de quoi) manger\b|\bj'ai faim\b|\bfrigo (?:est )?(?:vide|a sec)|\bsaut\w+ (?:des |les |un |le )?repas\b|\bde quoi (?:manger|nourrir)\b"
)


def lacks_food_or_shelter(text: str) -> bool:
    """True for words of hunger or of no roof, and none of dying or of violence: bread first."""
    message = context.without_figures(_words_of(text))
    told = _SENTENCE.split(message)
    if any(_is_suicidal(part, message) or _is_struck(part, message) for part in told):
        return False
    lacks = any(_is_starving(part, message) or _is_without_shelter(part, message) for part in told)
    return lacks or bool(_WANT.search(message))


def tells_of_violence(text: str) -> bool:
    """True for words of violence at home, and none of dying."""
    message = context.without_figures(_words_of(text))
    told = _SENTENCE.split(message)
    struck = any(_is_struck(sentence, message) for sentence in told)
    return struck and not any(_is_suicidal(sentence, message) for sentence in told)


def in_danger_elsewhere(text: str) -> bool:
    """True for such words in another language than French."""
    message = context.without_figures(_words_of(text))
    return any(_is_said_elsewhere(sentence) for sentence in _SENTENCE.split(message))


def _is_said_elsewhere(sentence: str) -> bool:
    return bool(_ELSEWHERE.search(sentence)) and not context.is_laughed_at(sentence)


def _words_of(text: str) -> str:
    said = _SHOUTED_ELISION.sub(r"\1'", spell_out(text))
    for written, meant in _HURRIED:
        said = written.sub(meant, said)
    return said


def _is_suicidal(sentence: str, message: str) -> bool:
    """Words of dying: not laughed at, not of what was long ago, by accident or healed since."""
    if context.is_laughed_at(sentence) or context.in_jest(message):
        return False
    found = list(_SUICIDE.finditer(sentence))
    if not found:
        return False
    healed = (
        context.is_long_past(sentence)
        or context.is_an_accident(sentence)
        or context.is_over(message)
    )
    told = (
        context.is_told(sentence[max(0, match.start() - _SUBJECT) : match.end()]) for match in found
    )
    return not healed or not all(told)


def _is_struck(sentence: str, message: str) -> bool:
    """Violence at home, or threatened there: not at work, not over."""
    if context.is_long_past(sentence) or context.is_over(sentence) or context.in_jest(sentence):
        return False
    if context.is_at_work_or_play(sentence):
        return False
    if _THREAT.search(sentence) and not context.is_laughed_at(sentence):
        return True
    found = list(_VIOLENCE.finditer(sentence))
    over = bool(found) and context.is_over(message)
    return any(not over or not context.is_told(match[0]) for match in found)


def _is_without_shelter(sentence: str, message: str) -> bool:
    """No roof, now: not on a journey, not taken in by one's own, not with a roof since."""
    found = list(_SHELTER.finditer(sentence))
    if not found or context.is_long_past(sentence) or context.is_over(sentence):
        return False
    if context.is_on_a_journey(sentence) or context.is_taken_in(sentence, message):
        return False
    return not all(context.is_a_night_gone_by(match[0], message) for match in found)


def _is_starving(sentence: str, message: str) -> bool:
    """Nothing to eat, now: not before an examination, not while dinner is on the table, not years ago."""
    if context.is_long_past(sentence) or context.is_fasting_or_at_table(sentence):
        return False
    found = _HUNGER.finditer(sentence)
    return any(not context.is_a_meal_gone_by(match[0], message) for match in found)
