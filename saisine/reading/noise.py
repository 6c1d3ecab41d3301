"""Noise: dots, emoji, a hand across the keyboard. It answers nothing and confirms nothing."""

import re

from saisine.reading.folding import fold, words

_VOWELS = "aeiouy"
_SPOKEN = re.compile(r"👍|👌|✅|👎|❌|🆗|😊|🙏")
"""Signs that people do answer with."""
_SHORT = """
j m n t l s d c g o k h pb pr ds ns vs cpf cpam cmu css csg crds caf msa rsa mdph sms svp stp ok nn pk tt mr
dr st ss ij nb ne nr nir n° td tds bcp mtn tkt slt bjr bsr cdt jms tjs tjrs rdv lrar ald vsl tns ssi bts cdd
cdi cpts hs
"""
_SHORT_WORDS = frozenset(_SHORT.split())
_HAND = re.compile(
    r"(?:azer|zert|erty|qwer|wert|qsdf|sdfg|dfgh|fghj|ghjk|hjkl|jklm|wxcv|xcvb|cvbn|asdf|zxcv)"
)


def is_noise(text: str) -> bool:
    """True when no word in it is a word: « .... », « ?? », « sdfgsdfg », « aaaaaaa »."""
    if _SPOKEN.search(text) or re.search(r"<[A-Z]+_\d+>", text):
        return False
    said = words(text)
    if not said:
        return True
    return all(_is_mash(word) for word in said)


def _is_mash(word: str) -> bool:
    if word.replace("'", "").isdigit() or word in _SHORT_WORDS:
        return False
    bare = fold(word).strip("'")
    if _HAND.search(bare):
        return True
    if (
        len(bare) >= 4
        and len(set(bare)) <= 2
        and not re.fullmatch(r"(?:o+u+i*|n+[oa]+n*|papa|mama|non+|oui+)", bare)
    ):
        return True
    vowels = sum(letter in _VOWELS for letter in bare)
    if len(bare) >= 5 and vowels == 0:
        return True
    return bool(re.search(r"[bcdfghjklmnpqrstvwxz]{6,}", bare))
