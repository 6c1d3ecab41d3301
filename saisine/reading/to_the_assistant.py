"""What a message says to the assistant of the conversation itself, and what it takes back of what was understood."""

import re

from saisine.reading.folding import spell_out, words

LONGEST_PROTEST = 25
"""Words. A longer message tells its story too."""
FEWEST_BESIDE = 2
"""Words."""
_REPROACH = re.compile(
    r"\b(?:mais |et )?vous (?:ne |n['’])?(?:m['’]|me |nous )?(?:avez |av[eé] )?(?:toujours |encore |m[eê]me )?(?:pas|jamais|rien|point) "
    r"(?:encore |vraiment )?(?:m['’])?(?:r[eé]pond(?:u|ez)|[eé]cout[eé]e?z?|compris)\b[^.!?;,]*"
    r"|\br[eé]pondez[- ]moi\b[^.!?;,]*|\bj['’]ai pos[eé] (?:une|ma) question\b[^.!?;,:]*|\byou did(?: not|n['’]t) answer\b[^.!?;,]*",
    re.IGNORECASE,
)
_ALREADY = re.compile(
    r"^\W*(?:mais )?(?:je |j['’])?(?:te |vous |v)?(?:l['’ ]?ai|viens de (?:vous |te )?(?:le|la|les)) (?:d[eé]j[aà] )?(?:dire?|dits?|dites|donn[eé]e?s?|donner|[eé]crits?|[eé]crire)"
    r"[^.!,:]{0,30}[.!,:]+\s*",
    re.IGNORECASE,
)
_OF_A_LETTER = re.compile(
    r"\b(?:r[eé]clamations?|courriers?|lettres?|mails?|recours|recommand[eé]s?|contestations?|relances?)\b",
    re.IGNORECASE,
)
_NEVER_COMPLAINED = re.compile(
    r"\b(?:ai|a|avons) (?:encore |vraiment |strictement |moi )?(?:rien|jamais|aucune?) (?:encore |jamais |du tout )?"
    r"(?:reclame|conteste|ecrit|envoye|fait (?:de |une |ma |la )?(?:reclamation|reclam|demarche|courrier|lettre)|fait du tout|fait encore)\b|"
    r"\b(?:ai|a|avons) pas (?:encore |du tout )?(?:reclame|conteste|fait (?:de |une )(?:reclamation|reclam|demarche|courrier|lettre))\b|"
    r"\bn'en ai (?:pas|jamais) (?:encore )?(?:fait|envoye|ecrit)\b|\b(?:quelle|aucune|pas de|jamais de|jamais fait de) reclamation\b|"
    r"\brien (?:reclame|envoye|ecrit|fait du tout)\b|\by a (?:pas|jamais) (?:eu )?(?:de )?reclamation"
)
_FOR_ONESELF = re.compile(
    r"\b(?:pour|que pour) moi(?:[- ]meme)?\b|\bc'est (?:bien )?moi (?:la personne|le malade|la malade|l'assuree?|qui suis|le (?:salarie|patient|concerne)|la (?:salariee|patiente|concernee))|"
    r"\b(?:la )?personne concernee(?: par la demande)? c'est moi\b|\bje suis (?:moi[- ]meme )?la personne concernee\b|\bc'est moi[- ]meme\b|\bc'est (?:pour )?moi\W*$"
)
_NOT_FOR_ANOTHER = re.compile(
    r"\b(?:pas|non) (?:du tout )?(?:pour )?(?:quelqu'un|une? autre|autre|autrui|un tiers|d'autre)\b"
)
_NOT_FOR_ME = re.compile(
    r"\b(?:pas|jamais|ni|et|aussi|explique[rz]?|difficile|comme|important|repond\w+|dur|mieux|que) (?:pour |c'est )moi\b"
)


def without_reproach(text: str) -> str:
    """« Vous ne m'avez pas répondu » is said to the assistant: no letter was left without an answer."""
    if len(words(text)) > LONGEST_PROTEST or _OF_A_LETTER.search(text):
        return text
    return _REPROACH.sub(" ", text)


def without_protest(text: str) -> str:
    """« Je viens de vous le dire ! Jeanne Petit, née le 3 mai 1969 »: what follows the protest."""
    return _ALREADY.sub("", _REPROACH.sub("", text)).lstrip(" .!,;")


def is_reproach(text: str) -> bool:
    """True for « vous ne m'avez pas répondu pour l'avocat », and nothing else."""
    rest = without_reproach(text)
    return rest != text and len(words(rest)) <= FEWEST_BESIDE


def denies_complaint(text: str) -> bool:
    """True for « mais je n'ai rien réclamé », « quelle réclamation ? »."""
    said = spell_out(text)
    return len(words(said)) <= LONGEST_PROTEST and bool(_NEVER_COMPLAINED.search(said))


def is_for_oneself(text: str) -> bool:
    """True for « c'est moi la personne », « j'écris pour moi-même, pas pour une autre personne »."""
    said = spell_out(text)
    if len(words(said)) > LONGEST_PROTEST or _NOT_FOR_ME.search(said):
        return False
    return bool(_FOR_ONESELF.search(said) or _NOT_FOR_ANOTHER.search(said))
