"""A dispute with a body whose mediator is another: the CAF, France Travail, the MSA, a mutuelle, the taxes."""

import re

from saisine.reading.bodies import OTHERS, OURS
from saisine.reading.folding import spell_out

_TAXES = r"\bimpots?\b|\bfisc\b|\btaxe (?:fonciere|d'habitation)\b"
_BENEFITS = r"\bapl\b|\bprime d'activite\b|\ballocations? (?:chomage|logement|familiales)\b"
_NAMED = re.compile("|".join((*OTHERS.values(), _TAXES, _BENEFITS)))
_OURS_NAMED = re.compile("|".join(OURS.values()))
_OUR_MATTERS = re.compile(
    r"\barrets?\b|\bij\b|\bindemnites? journalieres\b|\bcarte vitale\b|\bc2s\b|\bcss\b|\bcmu\b|\bame\b|\bald\b|\binvalidite\b|"
    r"\btaxis?\b|\btransports? (?:medica|sanitaire)|\bambulance|\baccident (?:du|de) travail\b|\bmaladie professionnelle\b|\bmedecin[- ]conseil\b|"
    r"\bmedecin traitant\b|\baffiliation\b|\bnoemie\b|\bteletransmission|\bauto-?entrepreneur|\bmicro-?entrepreneur|\bcpsti\b|\bcontrainte\b|\bceam\b"
)
"""What the bodies whose mediator this is deal with: another one may be named in passing."""
_CAISSE = re.compile(r"\b(?:la|ma|notre) caisse\b(?! d'allocation)")
_MUTUELLE = re.compile(
    r"\bmutuelle\b(?:\W+\w+){0,4}?\W+(?:m'|me|ne|n'|refus|reclam|rembours|rejet|coupe|suspend|tromp)|\b(?:contre|avec|de) (?:ma|la|notre) mutuelle\b"
)
_AGAINST_ME = re.compile(
    r"\b(?:m'(?:a|ont)|nous (?:a|ont)|me|nous) (?:\w+ )?(?:reclam|refus|coupe|supprim|suspen|sucr|radi|bloqu|retir|rejet|retien|demande|doi|menac|oubli|vire|prelev|pompe|pris|saisi)|"
    r"\b(?:ne|n'|n) ?(?:\w+ ){0,3}(?:pas|plus|jamais|rien)\b|\b(?:pas|jamais|plus) (?:paye|verse|rembours|recu|repond)|\bs'est tromp|\bse trompe|"
    r"\b(?:refus|reclam|supprim|suspen|radi|coup|rejet|rembourse(?:r)? (?:pas|mal)|bloqu|retien|exig|conteste)\w*|\b(?:indu|trop[- ]percu|dette|erreur|litige|conflit|probleme|retard|a tort|cotisations?)\b"
)


def disputes_elsewhere(text: str) -> bool:
    """True for « France Travail m'a radié », « ma mutuelle refuse de payer »: another body is in dispute, and
    nothing is said of one whose mediator this is."""
    said = spell_out(text)
    ours = _OURS_NAMED.search(said) or _OUR_MATTERS.search(said) or _CAISSE.search(said)
    if "mutuelle" in said and not _MUTUELLE.search(said):
        return False  # having none, or having left it, is no dispute
    return not ours and bool(_NAMED.search(said) and _AGAINST_ME.search(said)) and "?" not in text
