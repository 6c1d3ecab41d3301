"""Why an answer does not satisfy, as somebody else than the person writes it."""

import re

from saisine.reading.folding import words

LONGEST_REASON = 300
"""Characters."""
FEWEST_WORDS = 2

_HEAD = re.compile(
    r"^(?:(?:oui|o|re[çc]ue?|le|du|en date du|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|"
    r"\d{1,2}(?:er)? (?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c)\w*\.?(?: \d{4})?)(?!\w)[\s,:;–-]*)+",
    re.IGNORECASE,
)
_BARE_ANSWER = {
    "le", "la", "du", "de", "par", "en", "date", "recue", "recu", "reponse", "courrier", "mail", "lettre", "negative", "defavorable", "oui", "o",
    "refus", "rejet", "l'urssaf", "cpam", "caisse", "urssaf", "telephone", "maintenu", "maintien", "avis", "janvier", "fevrier", "mars", "avril",
    "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre",
}  # fmt: skip
_TOLD = (
    re.compile(
        r"(?:ne (?:le |la |les |lui )?(?:satisf|convien|suffi)\w+ pas|n['’]en est pas satisfaite?|n['’]est pas d['’]accord|insatisfaite?)"
        r"[^.;!?\n]{0,40}?\b(?:car|parce qu(?:e|['’])|puisqu(?:e|['’])|:)\s*(?P<why>[^.;!?\n]{8,300})",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:r[ée]ponse|refus|rejet|courrier)\b[^.;!?\n]{0,70}?,?\s(?P<why>(?:qui (?:n['’]|ne )|sans (?!doute|r[ée]ponse|suite)|alors qu(?:e |['’])|mais (?:elle|il|madame|monsieur) (?:dit|estime|conteste))[^.;!?\n]{6,300})",
        re.IGNORECASE,
    ),
)  # fmt: skip


def find_dissatisfaction(text: str) -> str | None:
    """Why the person is not satisfied with the answer, as written: « réponse négative du 30 septembre, qui
    n'explique pas le choix des années » -> « qui n'explique pas le choix des années »; None when not told."""
    for pattern in _TOLD:
        if match := pattern.search(text):
            return match["why"].strip(" ,")
    return None


def why(said: str) -> str | None:
    """The reason in a box about the answer: « Oui, le 20 octobre 2026, ils maintiennent » -> « ils
    maintiennent »; None for a date and « négative » alone."""
    if len([w for w in words(said) if w not in _BARE_ANSWER and not w.isdigit()]) < FEWEST_WORDS:
        return None
    bare = _HEAD.sub("", said)
    return (bare if len(words(bare)) >= FEWEST_WORDS else said)[:LONGEST_REASON]
