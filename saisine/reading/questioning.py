"""Whether a message asks something, with or without its question mark."""

import re

from saisine.reading.folding import spell_out

_OPENS = (
    r"(?:est[- ]ce|es[- ]ce|c'est (?:quoi|ou|combien|qui|quand|payant|gratuit|confidentiel|anonyme|long)|qu'est|kesk|combien|comment|pourquoi|quand|quel(?:le)?s?\b|"
    r"qui\b|ou (?:est|sont|puis|dois)|a quoi|de quoi|dans combien|jusqu'a quand|pour quoi|y a[- ]t|faut[- ]il|il faut (?:quoi|donner|payer)|(?:dois|puis|peux|vais)[- ]je|"
    r"peut[- ]on|on peut|je peux|je dois|ca (?:prend|coute|dure|va prendre|sert|suspend|arrete|marche)|vous (?:etes|gardez|allez|pouvez)|"
    r"(?:etes|allez|pouvez|gardez|avez)[- ]vous|koi|ki\b|pk\b|pq\b|cb\b|et (?:si|apres|mes|mon|les|ca|le|la|que|combien))"
)
_ASKS = re.compile(
    rf"^(?:(?:bonjour|bonsoir|euh|alors|mais|et|oui|non|ok|merci|dites|dites[- ]moi|au fait|pardon|desolee?|juste|avant|j'ai une question|je me demande|"
    rf"question)[ ,:!.]+)*{_OPENS}|\b(?:savoir|demande|question|sais pas|dire) (?:si|combien|comment|quand|pourquoi|a quoi|ce que|qui|quel)"
)


def asks(text: str) -> bool:
    """True for a question mark, or for words that open a question: « c'est payant », « combien de temps »."""
    return "?" in text or bool(_ASKS.search(spell_out(text)))
