"""Worries that ask something without asking: « je crains que ça dure », « je ne sais pas qui tranche »."""

import re

from saisine.reading.folding import spell_out

_FEARS = (
    r"(?:(?:je|on) (?:crains?|redoute|stresse)|(?:j'ai|on a) (?:\w+ )?peur|j'apprehende|(?:ca|cela) (?:m'|me )(?:inquiete|angoisse|stresse|fait peur)|"
    r"je m'inquiete|inquiete?\b|pourvu|j'espere|(?:ma|la) crainte|mon inquietude|mon angoisse)"
)
_UNSURE = r"(?:(?:je|on) (?:ne )?(?:sais|sait|comprends?) (?:meme |toujours |vraiment |plus )?pas(?: trop| bien)?|j'ignore|personne (?:ne )?(?:me |m'a )?di\w+)"
_WORRIES = (
    (
        "faq_delay",
        rf"\b{_FEARS}[^.!?]{{0,40}}\b(?:dure\w*|durer|train\w+|long|longtemps|tard\w*|des (?:mois|annees|semaines)|(?:du|trop de|le) temps|eternise\w*)\b|"
        rf"\b{_UNSURE} (?:combien de temps|quand (?:j'|ca |je |vous |on |il |la reponse)|dans combien)",
    ),
    (
        "faq_who_decides",
        rf"\b{_UNSURE} qui (?:tranche|decide|juge|va (?:decider|trancher|juger|dire)|a (?:raison|le dernier mot))\b|"
        rf"\b{_FEARS}[^.!?]{{0,30}}\b(?:juge et partie|parti pris|de leur cote|(?:de|du) (?:meche|cote de la caisse))\b",
    ),
    (
        "faq_free",
        rf"\b{_FEARS}[^.!?]{{0,30}}\b(?:cout\w+|payant|frais|facture\w*|(?:de )?payer (?:pour|la|cette|ce|quelque))\b|\b{_UNSURE} (?:si c'est payant|combien (?:ca|cela) coute|si (?:ca|cela) coute)",
    ),
    (
        "faq_confidential",
        rf"\b{_FEARS}[^.!?]{{0,25}}\b(?:employeur|patron|chef|collegues?|voisins?|tout le monde|n'importe qui|village|caisse|urssaf|cpam)\b[^.!?]{{0,25}}\b(?:sache\w*|apprenn\w*|voi[et]\w*|lise\w*|au courant|tombe\w*)\b",
    ),
    (
        "faq_legal_deadline",
        rf"\b{_FEARS}[^.!?]{{0,30}}\b(?:trop tard|hors delais?|delai (?:est )?depasse|date limite|laisser passer le delai)\b|"
        r"\bcombien (?:de )?jours?\b[^.!?]{0,15}\b(?:dire non|contester|opposition|m'opposer|opposer|faire appel)\b",
    ),
)
_EACH = tuple((act, re.compile(pattern)) for act, pattern in _WORRIES)
_CUT = re.compile(r"(?<=[.!;…])\s+|,\s*(?=(?:mais |et |par contre |apr[èe]s )?(?:je|j['’]|on|[çc]a|cela|pourvu|personne)\b)|\s+(?=mais (?:je|j['’])\b)", re.IGNORECASE)  # fmt: skip
LONGEST = 20
"""Words. A longer one is a story."""
MOST = 6
"""Pieces."""


def worry(text: str) -> str | None:
    """The question that a worry comes to: `faq_delay` for « pourvu que ça ne traîne pas »; None where there is none."""
    said = spell_out(text)
    if len(said.split()) > LONGEST or "?" in text:
        return None
    return next((act for act, pattern in _EACH if pattern.search(said)), None)


def worry_beside(text: str) -> tuple[str, str] | None:
    """(« le 3 mars », `faq_delay`) in « Le 3 mars. Je crains que ça dure »: what is told, and what its last piece worries
    about. None when the last piece does not worry, or is all there is."""
    cuts = list(_CUT.finditer(text))
    if not cuts or len(cuts) > MOST:
        return None
    act = worry(text[cuts[-1].end() :])
    told = text[: cuts[-1].start()].strip(" ,;.")
    return (told, act) if act and told else None
