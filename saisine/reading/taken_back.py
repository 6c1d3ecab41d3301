"""What a message takes back of what it says: « pas Dijon, Nevers », « 540, non pardon 450 », « avant Dijon,
maintenant Nevers », « 58000 et pas 58300 »."""

import re
from collections.abc import Iterator

from saisine.reading.date_words import number_of
from saisine.reading.folding import fold

_MONTHS = (
    "janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre"
)
_SLIPPED_DAY = re.compile(
    rf"\b(?:le |du )?\d{{1,2}}(?:er)? (?:{_MONTHS})(?: (?P<year>\d{{4}}))?[ ,.]*(?:(?:euh|ah|oh|enfin|mais)[ ,]+)*(?:non|pardon)\b(?:[ ,]+(?:attendez|pardon|c['’]est|plut[oô]t|enfin|excusez(?:[- ]moi)?|d[ée]sol[ée]e?|je me trompe|oups))*[ ,]+"
    rf"(?:le |du )?(?P<day>\d{{1,2}}(?:er)?) (?P<month>{_MONTHS})\b(?! \d{{4}})",
    re.IGNORECASE,
)
_A_DAY = rf"(?:\d{{1,2}}(?:er)? (?:{_MONTHS})(?: \d{{4}}| \d\d(?!\d))?|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: dernier)?)"
_SLIP = r"(?:oups|nn?on(?= je (?:dis|raconte|me|suis)\b)|nn?on(?! \w+(?:[ée]e?s?|[iu]e?s?)\b)|nan|pardon|attend[sz]|attendez|je me trompe|je me suis tromp[ée]e?|(?<!par )erreur|rectif\w*|enfin|plut[oô]t|ah zut|zut|mince)"
_DAY_INSTEAD = re.compile(
    rf"\b(?:le |du )?{_A_DAY}(?P<between>[\s,.;…(-]*(?:\b(?:euh|ah|oh|jcrois|je crois|il me semble)\b[\s,.…]*)*\b{_SLIP}\b[^\d<]{{0,80}}?)(?P<new>\b(?:le |du )?{_A_DAY})",
    re.IGNORECASE,
)
_YEAR_INSTEAD = re.compile(
    rf"(?P<day>\b\d{{1,2}}(?:er)? (?:{_MONTHS}) )(?P<old>\d{{4}}|\d\d)(?!\d)[ ,.…]*{_SLIP}\b[^\d<]{{0,25}}?(?:en |19(?=\d\d))?(?<!le )(?P<year>\d{{4}}|\d\d)\W*$",
    re.IGNORECASE,
)
_SPOKEN_DAY = re.compile(
    rf"\b(?P<day>premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:[ -](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|"
    rf"vingt(?:[ -](?:et[ -]un|deux|trois|quatre|cinq|six|sept|huit|neuf))?|trente(?:[ -]et[ -]un)?)(?= (?:{_MONTHS})\b)",
    re.IGNORECASE,
)
_SPOKEN_SLIP = re.compile(
    rf"(?:{_MONTHS})\b.*\b{_SLIP}\b.*\b(?:{_MONTHS})\b", re.IGNORECASE | re.DOTALL
)
_SAME_MONTH = re.compile(
    rf"\b(?:le |du )?(?P<old>\d{{1,2}}(?:er)?)(?P<month> (?:{_MONTHS})(?: \d{{4}})?)[\s,.;…-]*(?:(?:euh|ah|oh|mais)[ ,]+)*\b{_SLIP}\b"
    r"[^\d<.;!?]{0,40}\b(?:le |du )(?P<day>\d{1,2}(?:er)?)(?=\W*$|[,;.!]\s)(?! ?[/.-]?\d)",
    re.IGNORECASE,
)
"""« 14 juillet 1942, enfin pour l'état civil le 15 »."""
_ANOTHER_EVENT = re.compile(
    r"\br[ée]clam|\br[ée]pon|\bd[ée]cision|\brefus|\bcourrier|\blettre|\bre[çc]u|\benvoy|\bappel|\bn[ée]e?\b|\brelanc|\bnotifi",
    re.IGNORECASE,
)
_LONGEST_SLIP = 220
"""Characters. In a longer message two days are two events."""
_TOKEN = re.compile(r"<(?P<kind>[A-Z]+)_\d+>")
_IT_IS = r"(?:c['’]est|ce sera|c['’][ée]tait|je suis|j['’]habite|mettez|prenez|notez|faites|plut[oô]t|mais|bien|[àa]u?|le|la)"
_NOT = re.compile(
    r"^\W*(?:(?:non|alors|euh|ah|attention|surtout)\b[ ,]*)*"
    r"(?:(?:ce n['’]est|c['’]est|c['’][ée]tait|n['’]est|ne (?:mettez|prenez)|ne suis|n['’]habite|mettez|prenez|j['’]habite|je (?:ne )?suis)\s+)?"
    r"(?:surtout )?(?:pas|plus)\s+(?P<old>[^,;.!?]{1,60}?)"
    rf"(?:\s*[,;]\s*(?:mais\s+)?|\s+mais\s+|\s+(?=c['’]est\b))(?:{_IT_IS}\s+)*(?:maintenant\s+)?(?P<new>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_BEFORE = re.compile(
    r"^\W*(?:(?:on a|j['’]ai|nous avons) d[ée]m[ée]nag[ée]\b[^:,;.]{0,20}[:,;.]\s*)?(?:avant|anciennement|autrefois|j['’][ée]tais|j['’]habitais|l['’]ancien\w*)\b[^;]*?[,;.]\s*(?:mais |et )?"
    r"(?:maintenant|d[ée]sormais|aujourd['’]hui|[àa] pr[ée]sent|depuis|l[ea] nouve(?:au|lle))\b\W*"
    rf"(?:{_IT_IS}\s+)*(?P<new>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_MOVED = re.compile(
    r"^.*?\b(?:(?:j['’]ai|on a|nous avons|je viens de) d[ée]m[ée]nag\w*|avant,? (?:j['’]\w+|c['’][ée]tait|on \w+|nous \w+))\b.*?\b(?:maintenant|d[ée]sormais|aujourd['’]hui|[àa] pr[ée]sent)\b\W*"
    rf"(?:{_IT_IS}\s+)*(?P<new>\d.*)$"
    r"|^\d.*?,? (?:enfin|mais) (?:maintenant|depuis|d[ée]sormais)\b[^\d]{0,30}\bc['’]est (?:le |au )?(?P<then>\d.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""« 3 rue du Four, enfin j'ai déménagé, maintenant c'est 18 rue Haute »."""
_SORRY = r"pardon|je me trompe|je me suis tromp[ée]e?|(?<!par )erreur(?! d)|je (?:corrige|rectifie)|rectification|oups|zut|mince|j['’]ai oubli[ée] (?:une? )?(?:lettre|chiffre|point|tiret)|fl[uû]te|ou plut[oô]t|je veux dire|je voulais dire"
_INSTEAD = re.compile(
    rf"^(?P<old>[^\W_].*?)[\s,.;:(–-]+(?:(?:euh|ah|oh|non|enfin)\b[\s,.!…]*)*(?:(?P<sure>(?:{_SORRY})\b)|\b(?:non|enfin)\b)"
    rf"(?:[\s,.!:…]*\b(?:non|enfin|attend[sz]|attendez|{_SORRY})\b)*[\s,.!:…]+(?:{_IT_IS}\s+)*(?P<new>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_EXPLAINED_SLIP = re.compile(
    r"^[^\W_][^:]*?[,.;] ?(?:(?:ah|oh|euh|mince|zut) )?(?:non|pardon|oups|erreur)\b[^:<]{3,140}: ?(?P<new>[A-ZÀ-Ý\d].+)$",
    re.DOTALL,
)
"""« 19 rue du Four, non excusez-moi, ils ont tout renuméroté : 17 rue du Four »."""
_BUT_IT_IS = re.compile(
    r"^[^\W\d_].*?,? mais (?:(?:sur|dans|pour|[àa]) [\w'’ ]{2,25} |officiellement |en fait |en vrai )?(?:c['’]est|on [ée]crit)\s+(?P<new>[A-ZÀ-Ý\d].*)$",
    re.DOTALL,
)
"""« Rossi, mais sur ma carte c'est Rossi-Petit »."""
_BUT_PUT = re.compile(
    r"^[^\W\d_].*?,? mais (?:plut[oô]t )?(?:mettez|[ée]crivez|inscrivez|notez)(?:[- ]moi)? (?:plut[oô]t |donc )?(?P<new>[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+){0,2}(?:,.*)?)$",
    re.DOTALL,
)
"""« De naissance c'est Essai, mais mettez Petit »."""
_WAS_BEFORE = re.compile(
    r"^(?P<new>[^;,.(]*\w[^;,.(]*?)\s*[;,.(]\s*(?:mais )?(?:avant|auparavant|anciennement|autrefois)\b(?! (?:de|que|le|la|l['’])).*$",
    re.IGNORECASE | re.DOTALL,
)
"""« 59300 ; avant j'étais à 59500 »."""
_SPELLED_AGAIN = re.compile(
    r"^(?P<old>[^\W\d_][^:,]*?),? (?:avec|en|sans|[çc]a s['’][ée]crit|qui s['’][ée]crit|donc)\b[^:]{0,40}: ?(?P<new>[A-ZÀ-Ý][\w'’ -]*)$",
)
"""« jean pierre, avec un tiret : Jean-Pierre »."""
_AND_NOT = re.compile(
    r"\s*(?:,\s*(?:et )?(?:surtout )?(?:pas|non)|\s+et (?:surtout )?(?:non )?pas|\s+et non)\s+(?=[\dA-ZÀ-Ý])[^,;!?]{1,60}$",
)
"""« 58000, pas 58300 »: what follows is a figure or a proper noun."""

_OLD_BEFORE = re.compile(
    r"(?:\b(?:pas|plus)\b(?! de souci)|\banc(?:ien(?:ne)?)?\b|\bavant\b|\bc['’][ée]tait\b|\bvieux\b|\bvieille\b|\boubliez\b|\bau lieu d[eu]\b|\bplut[oô]t que\b)[^<.,;!?]{0,25}$",
    re.IGNORECASE,
)
_OLD_AFTER = re.compile(
    rf"^[\s,;.:(…-]*(?:(?:nn?on|nn|nan|enfin|euh|ah|oh|att|attend[sz]?|attendez|mince|zut)\b[\s,.!…]*)*(?:(?:{_SORRY})\b|(?<=non )c\b|(?:non|enfin)[\s,])"
    r"|^[\s,;.(-]*(?:il |elle |qui )?(?:a [ée]t[ée] |est )(?:r[ée]sili[ée]e?|coup[ée]e?|vol[ée]e?|d[ée]sactiv[ée]e?)"
    r"|^[\s,;.(-]*(?:celui[- ]l[àa] |celle[- ]l[àa] |qui |il |elle |[çc]a )?(?:ne |n['’])?(?:marche|fonctionne|existe|est|va) (?:plus|mort\w*|faux|fausse|"
    r"p[ée]rim[ée]\w*|coup[ée]\w*|l['’]ancien\w*|r[ée]sili[ée]\w*|pas)",
    re.IGNORECASE,
)


_A_PLACE = re.compile(
    r"^\d+ ?(?:bis|ter|[a-d])?,? (?!(?:enfants?|mois|ans?|jours?|semaines?|heures?|fois|euros?|personnes)\b)[^\W\d_]+ [^\W\d_]+",
    re.IGNORECASE,
)
_NOT_TO_NOTE = re.compile(
    r"(?P<token><[A-Z]+_\d+>)\W*(?:(?:enfin|mais|ah|euh|et puis)\W+)*non\W+(?:ne )?(?:le |la |l['’])?(?:mettez|notez|gardez|prenez|mettez[- ]l[ea]) pas\b",
    re.IGNORECASE,
)
"""« jeanne@exemple.fr, enfin non ne mettez pas »."""


_NUMBER_AGAIN = re.compile(
    r"^(?P<before>\D{0,30}?)\b\d{1,4}(?: ?bis| ?ter)?\b(?P<street>,? (?!(?:non|pardon|oups|erreur|enfin|euh|ah|oh)\b)[^\W\d_][^\d;!?]*?(?:\d{5}[^\d;!?,]*)?)[\s,.;(]+(?:(?:ah|euh|oh)[\s,]+)*(?:non|pardon|oups|erreur|enfin)[\s,:]+"
    r"(?:(?:c['’]est|au|le|plut[oô]t|pardon|num[ée]ro) )*(?P<new>\d{1,4}(?: ?bis| ?ter)?)(?=\W*$|[,.;!)])(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""« 23 grande rue à Pontarlier, non 25, le 23 c'est la boulangerie »."""
_OF_THE_OLD = re.compile(
    r"[\s,.;(]*(?:car |parce que |vu que )?(?:le|au|l['’]autre) ?\d*,? (?:c['’](?:est|[ée]tait)|il y a)\b[^\d;.!?]*",
    re.IGNORECASE,
)


LONGEST = 1200
"""Characters. A longer message answers no single question; its every word would be tried as a beginning."""


def kept_part(text: str) -> str:
    """The text without what it takes back, as it is when it takes nothing back."""
    if len(text) > LONGEST:
        return text
    if again := _NUMBER_AGAIN.match(text):
        rest = _OF_THE_OLD.sub("", again["rest"])
        return f"{again['before']}{again['new']}{again['street']}{rest}".strip()
    for pattern in (_NOT, _BEFORE, _MOVED, _BUT_IT_IS, _BUT_PUT, _EXPLAINED_SLIP, _INSTEAD):
        found = pattern.match(text)
        if found is None:
            continue
        new = (found["new"] or found["then"]).strip()
        if pattern is _MOVED and not _A_PLACE.search(new):
            continue
        sure = pattern is not _INSTEAD or found["sure"] or new[:1].isupper() or new[:1].isdigit()
        if sure and re.search(r"\w", new):
            return new
    if (was := _WAS_BEFORE.match(text)) and not _BEFORE.match(text):
        return was["new"].strip()
    if (again := _SPELLED_AGAIN.match(text)) and _letters(again["new"]) == _letters(again["old"]):
        return again["new"]
    kept = _AND_NOT.sub("", text)
    return kept if re.search(r"\w", kept) else text


def _letters(name: str) -> str:
    return re.sub(r"[^a-z]", "", fold(name))


def without_slips(text: str) -> str:
    """« Le 14 septembre, non attendez le 24 septembre » -> « le 24 septembre »; a year said once is kept."""
    if len(text) <= _LONGEST_SLIP:
        if _SPOKEN_SLIP.search(text):
            text = _SPOKEN_DAY.sub(lambda said: str(number_of(fold(said["day"]))), text)
        text = _YEAR_INSTEAD.sub(lambda said: said["day"] + said["year"], text)
        text = _DAY_INSTEAD.sub(_the_new_day, text)
        text = _SAME_MONTH.sub(_the_day_of_the_month, text)
    return _SLIPPED_DAY.sub(
        lambda said: (
            f"le {said['day']} {said['month']}" + (f" {said['year']}" if said["year"] else "")
        ),
        text,
    )


def _the_new_day(said: re.Match[str]) -> str:
    if _ANOTHER_EVENT.search(said["between"]) or "?" in said["between"]:
        return said[0]
    year = re.search(r"(?<=\w) \d{4}$", said[0][: said.start("between") - said.start()])
    told = re.search(r"\d{4}$|\d[/.-]\d{1,2}[/.-]\d| \d\d$", said["new"])
    return said["new"] + (year[0] if year and not told else "")


def _the_day_of_the_month(said: re.Match[str]) -> str:
    return said[0] if _ANOTHER_EVENT.search(said[0]) else f"le {said['day']}{said['month']}"


def taken_back_tokens(text: str) -> frozenset[str]:
    """The placeholders that the words around take back, where another of the same kind remains."""
    back = set(_taken_back(text))
    tokens = [(token[0], token["kind"]) for token in _TOKEN.finditer(text)]
    unwanted = frozenset(str(m["token"]) for m in _NOT_TO_NOTE.finditer(text))
    left = {kind for token, kind in tokens if token not in back}
    return unwanted | frozenset(token for token, kind in tokens if token in back and kind in left)


def _taken_back(text: str) -> Iterator[str]:
    tokens = list(_TOKEN.finditer(text))
    for place, token in enumerate(tokens):
        before = text[tokens[place - 1].end() if place else 0 : token.start()]
        after = text[token.end() : tokens[place + 1].start() if place + 1 < len(tokens) else None]
        followed = place + 1 < len(tokens)
        if _OLD_BEFORE.search(before) or (_OLD_AFTER.match(after) and followed):
            yield token[0]
