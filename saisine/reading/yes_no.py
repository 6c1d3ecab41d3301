"""Yes, no, I do not know: the short answers, with the ways people really give them."""

import re

from saisine.reading.folding import fold

_DONT_KNOW = re.compile(
    r"^(?:euh |bah |ben |non )?(?:(?:je |j')?(?:ne )?(?:sais|sai|c) ?(?:pas|plus|po)\b|chais pas|chepa|"
    r"aucune idee|pas sure?\b|(?:je |j')?(?:ne )?(?:me )?(?:rappelle|souviens) (?:pas|plus)|"
    r"(?:j'ai )?oublie|aucun souvenir|jsp\b|(?:je ne l'ai|je l'ai|j'ai) pas\b)"
)
_NO = re.compile(
    r"^(?:(?:ah|bah|ben|euh|oh|mais|eh) )*(?:non\b|nan\b|nn\b|no\b|pas du tout|pas encore|absolument pas|"
    r"jamais\b|aucun(?:e)?\b(?! idee)|surement pas|negatif|rien\b|point du tout|pas de\b|pas a ma "
    r"connaissance|toujours pas|ni l'un|ce n'est pas|c'est pas)"
)
_YES = re.compile(
    r"^(?:(?:ah|bah|ben|euh|oh|mais|eh) )*(?:oui\b|ouais?\b|ui\b|wi\b|ouep|yes\b|ok(?:ay)?\b|d'accord|dac\b|"
    r"tout a fait|exact(?:ement)?\b|c'est (?:ca|exact|bon|juste|correct|bien ca)|evidemment|bien "
    r"sur\b|absolument|effectivement|en effet|affirmatif|je confirme|j'accepte|je suis d'accord|"
    r"parfait\b|allez[- ]y|allons[- ]y|volontiers|si\b|certainement|carrement|voila\b|go\b|vas[- ]y|"
    r"envoyez|transmettez|carrement|bien entendu|naturellement|plusieurs fois)"
)


_AGREES_ONLY = re.compile(
    r"^(?:(?:ah|bah|ben|euh|oh|mais|eh) )*(?:ok(?:ay)?|d'accord|dac|go|parfait|volontiers|allez[- ]y|allons[- ]y|"
    r"vas[- ]y|envoyez|transmettez|voila|c'est bon)\b(?! oui)"
)


def yes_no(text: str, proposed: bool = True) -> bool | None:
    """True, False, or None when the text does not open with a clear yes or no.

    « ok », « allez-y » agree to something `proposed`; they do not state a fact.
    """
    said = fold(text).lstrip(".!?,;:-… ")
    if _DONT_KNOW.match(said):
        return None
    if _NO.match(said):
        return False
    if not proposed and _AGREES_ONLY.match(said):
        return None
    if _YES.match(said):
        return True
    return None


def dont_know(text: str) -> bool:
    """True for « je ne sais plus », « aucune idée », « je ne l'ai pas »."""
    return bool(_DONT_KNOW.match(fold(text).lstrip(".!?,;:-… ")))
