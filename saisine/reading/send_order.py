"""An order to send among other words: what follows it, and whether that holds it back."""

import re

from saisine.reading.folding import fold, spell_out
from saisine.reading.wishes import wants_to_send

_AGAIN = re.compile(
    r"^(?:mais |non,? |mais non,? )*(?:je (?:vous )?dis|j['’]ai (?:bien )?dit) (?=oui\b)",
    re.IGNORECASE,
)
_OPENING = re.compile(r"[^.,;:!?\n]+[.,;:!?\n]*\s*")
_AGREES = re.compile(
    r"(?:\W|\b(?:oui|ouais|ok|bon|bien|parfait|merci|tres|c'est|bon|d'accord|allez|voila|alors|mais|non|j'ai dit|super|exact|tout|est|juste|correct|beaucoup)\b)*"
)
_NOTHING_WRONG = re.compile(
    r"\brien [àa] (?:corriger|changer|modifier|redire)(?: (?:sur|dans|[àa]|au) (?:mon|ma|mes|le|la) \w+)?(?=\s*(?:[,.;!]|$))",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"\b(?:attend\w*|ne|n'\w+|pas|non|mais|si|quand|des que|une fois|conditions?|avant|apres|demain|d'abord|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|arret\w*|annul\w*|"
    r"renonc\w*|stop|verifi\w*|coquille|sans|plus tard|corrig\w+|chang\w+|modifi\w+|faux|fausse|erreur|trompe\w*|sauf|relire|enlev\w+|retir\w+|remplac\w+|manque)\b|\?"
)
_HOURS = re.compile(
    r"^(?:(?:et|mais|puis|si (?:vous voulez m'|on m'|vous m')appel\w+|,|\.) ?)*(?:pas (?:d'appel|de message|d'appels)|(?:pas |jamais )?(?:avant|apres|entre) \d{1,2} ?h|appelez|rappelez|je (?:reste|suis) joignable)"
    r"(?!.*\b(?:envo\w+|transm\w+|lue?|accord|relis\w*)\b)"
)
"""Said with an order to send, when to call holds nothing back."""
_TELLS = re.compile(
    r"\b(?:dites|precisez|ajoutez|notez|previens|sachez|signale)\b|\bhospitalis\w+|\burgen\w+|\bje (?:suis|serai|reste|pars)\b"
)
"""Worth saying to the mediator; « j'espère que ça ira vite » is not."""


def after_the_order(text: str) -> str | None:
    """« C'est parfait, envoyez. Je reste joignable » -> « Je reste joignable »: what follows an order to send that opens
    the message; None when none does."""
    for count, piece in enumerate(_OPENING.finditer(text)):
        bare = _AGAIN.sub("", piece[0].strip(" .,;:!\n"))
        if "?" in piece[0] or count > 2:
            return None
        if wants_to_send(bare):
            return text[piece.end() :].strip()
        if not _AGREES.fullmatch(spell_out(bare)):
            return None
    return None


def without_nothing_wrong(text: str) -> str:
    """« Envoyez, rien à corriger sur mon nom » -> « Envoyez »."""
    return _NOTHING_WRONG.sub(" ", text).strip(" ,.!")


def holds_the_order(rest: str) -> bool:
    """True for « attendez que je relise »: said after an order to send, it is none."""
    said = fold(rest)
    return bool(_HOLDS.search(said)) and not _HOURS.match(said)


def is_worth_telling(rest: str) -> bool:
    """True for « je suis hospitalisée lundi »; « j'espère que ça ira vite » is not."""
    return bool(_TELLS.search(fold(rest)))
