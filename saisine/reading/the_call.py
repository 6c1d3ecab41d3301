"""The phone call being made, and how to reach the caller: what an agent writes down, and no step already taken."""

import re

_CALL = re.compile(
    r"\b(?:appelle(?:nt)?(?=\s+(?:car|pour|parce|au sujet|à propos|d['’](?:elle|lui)|de (?:lui|son|sa)\b|depuis|ce jour|aujourd))|"
    r"appel (?:direct|entrant|spontané|de ce jour)(?: de)?|(?:est |reste )?joignable(?: au| par)?(?: téléphone)?|"
    r"(?:à |peut être )?rappel(?:er|ée?) au|l['’]appelante?|au téléphone ce jour|"
    r"(?:n['’]a )?(?:pas|sans|ni|aucune?)(?: de| d['’])? ?(?:adresse )?(?:e-?)?(?:mail|courriel|électronique)\b|"
    r"(?:t[ée]l(?:[ée]phone)?|portable|(?:e-?)?mail|courriel)\.? ?:? ?(?=<(?:PHONE|EMAIL)_))",
    re.IGNORECASE,
)


def without_the_call(text: str) -> str:
    """« Mme Essai appelle car… elle est joignable au 06…, pas de mail »: without these words, so that no
    complaint by telephone or by mail is read in them."""
    return _CALL.sub(lambda said: " " if said.group(0)[0] != "l" else "elle", text)
