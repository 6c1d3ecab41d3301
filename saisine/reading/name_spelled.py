"""How a name is written, when the answer says so: letter by letter, with what signs, and which is the first name."""

import re
import unicodedata

from saisine.reading.folding import fold
from saisine.reading.name_parts import is_first, proper

_WORD = r"[^\W\d_][\w'’\-]*"
_LETTERS = re.compile(r"(?<![\w'’])[^\W\d_](?:[ .,\-/]{1,2}[^\W\d_](?![\w'’])){2,}(?:\.(?!\w))?")
"""« P-E-T-I-T », « p e t i t », « p, e, t, i, t »."""
_TWICE = re.compile(
    r"(?<=[ ,\-])(?:deux|double) ([^\W\d_])(?![\w'’])(?=[ ,\-]+[^\W\d_](?![\w'’]))", re.IGNORECASE
)
"""« H, E, U, deux L, E »."""
_AS_IN = re.compile(r"(?<![\w'’])([^\W\d_]) comme (?!(?:[çc]a|on|le|la|les|un|une)\b)[^\W\d_]+")
"""« P comme Paul »."""
_HYPHEN = re.compile(
    r"[\s,(]+(?:(?:avec|et|il y a|y a|par|s[ée]par[ée]s?|reli[ée]s?|entre|les|deux|mots|bien|toujours)\s+)*(?:un |le )?(?:petit )?"
    r"(?:tiret|trait d['’ ]union)s?(?: (?:entre|au milieu|svp|merci)[^,.;]*)?[\s)!.]*$",
    re.IGNORECASE,
)
_SIGNS = r"accents?(?: (?:aigus?|graves?|circonflexes?))?|tr[ée]mas?|traits? d['’ ]union|tirets?|c[ée]dilles?|apostrophes?|majuscules?|minuscules?|espaces?"
_EXPLAINED = re.compile(
    r"[\s,(]+(?:[àa]vec |sans |et |mais |il y a |y a |ça prend |prend )*(?:[a-zà-ÿ] |les? |la |l['’]|une? |des |deux |2 |aucun |pas d['’])*"
    rf"(?:{_SIGNS})(?: (?:sur|[àa]|au|entre|devant|apr[èe]s|dessus|svp|sinon|hein|parce|si)\b[^,.;()]{{0,40}})?\)?"
    r"|[\s,(]+(?:avec |prend |et )*(?:une? |un seul |une seule |deux |trois |2 |3 |double )(?:[a-zà-ÿ]|[A-Z])(?![\w'’])(?: [àa] la fin| au d[ée]but| au milieu)?\)?"
    r"|[\s,(]+[a-zà-ÿ] (?:[àa] la fin|au d[ée]but|au milieu)\)?"
    r"|[\s,(]+en (?:une?|deux|trois|1|2|3) (?:seul )?mots?\)?|[\s,(]+(?:tout )?attach[ée]e?s?\)?"
    r"|[\s,(]+(?:comme|[àa] la) (?:le|la|les|l['’]|un|une|ça|on|fran[çc]aise)[^\W\d_]*\b[^,;]*"
    r"|[\s,(]+(?:les )?(?:deux|trois|2|3) (?:comptent|mots?)\b.*$",
    re.IGNORECASE,
)
_WHICH = re.compile(
    rf"\b(?P<name>(?!(?:le|la|mon|ma|son|et|mais|attention|oui|non)\b){_WORD}),? (?:(?:c['’]est|c['’]étant|est|étant|comme|en|pour) )?(?:bien )?(?:(?:le|mon|son|de|un) )?(?P<what>pr[ée]nom|nom)(?: de famille)?\b"
    rf"|(?P<what2>pr[ée]nom|nom)(?: de famille)?,? ?(?:c['’]est|est|:|=) ?(?P<name2>{_WORD})",
    re.IGNORECASE,
)
_MOST_NAMES = 4
_LONGEST = 600
"""Characters. Nobody spells a name in more."""


_COMBINING = {
    "trema": "\u0308",
    "aigu": "\u0301",
    "grave": "\u0300",
    "circonflexe": "\u0302",
    "cedille": "\u0327",
}
_WITH_SIGN = re.compile(
    r"(?<![\w'’])([^\W\d_]) (?:accent )?(tr[ée]ma|aigu|grave|circonflexe|c[ée]dille)\b(?=[ ,\-.])",
    re.IGNORECASE,
)
"""« I tréma »."""


def _signed(said: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", said[1] + _COMBINING[fold(said[2])])


def letters_joined(text: str) -> str:
    """« Lise B O U V I E R » -> « Lise Bouvier »; a name that is said, then spelled, is there once."""
    text = _TWICE.sub(r"\1 \1", _AS_IN.sub(r"\1", _WITH_SIGN.sub(_signed, text)))
    found = _LETTERS.search(text)
    if found is None:
        return text
    name = re.sub(r"[^\w]", "", found[0])
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    if fold(name) in re.findall(r"[\w'-]+", fold(rest)) or fold(name) in re.sub(
        r"[ -]", "", fold(rest)
    ):
        return rest
    return f"{text[: found.start()]}{name.capitalize()}{text[found.end() :]}"


def written_out(text: str) -> str:
    """« Marie Ange avec un tiret » -> « Marie-Ange », « Bonnet avec deux n » -> « Bonnet »."""
    if len(text) > _LONGEST:
        return text
    if hyphen := _HYPHEN.search(text):
        said = text[: hyphen.start()]
        names = said.split()
        if 2 <= len(names) <= _MOST_NAMES and fold(names[-1]) != "sans" and "-" not in said:
            early = len(names) == 2 or (is_first(names[0]) and is_first(names[1]))
            at = 0 if early else len(names) - 2
            return " ".join([*names[:at], f"{names[at]}-{names[at + 1]}", *names[at + 2 :]])
    return _EXPLAINED.sub("", text) if _EXPLAINED.sub("", text).strip(" .,") else text


def said_which(text: str) -> dict[str, str]:
    """« Martin Dominique, attention Dominique c'est le prénom » tells both names; {} when nothing says which
    of the names is which."""
    head = re.split(r"[,;.:(!?\n]", text.strip(), maxsplit=1)[0]
    names = head.split()
    if not 2 <= len(names) <= _MOST_NAMES:
        return {}
    for told in _WHICH.finditer(text, len(head)):
        name = fold(told["name"] or told["name2"])
        rest = [part for part in names if fold(part) != name]
        if len(rest) != len(names) - 1:
            continue
        one, other = proper(next(p for p in names if fold(p) == name)), proper(" ".join(rest))
        first = fold(told["what"] or told["what2"]) == "prenom"
        return (
            {"first_name": one, "last_name": other}
            if first
            else {"first_name": other, "last_name": one}
        )
    return {}
