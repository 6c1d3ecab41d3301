"""Names, as people introduce themselves."""

import re

from saisine.reading.folding import fold
from saisine.reading.kin import ADJECTIVES, KIN
from saisine.reading.name_parts import PARTICLES, is_first, proper, split_names
from saisine.reading.name_spelled import letters_joined, said_which, written_out
from saisine.reading.not_names import names_nobody
from saisine.reading.taken_back import kept_part

_WORD = r"[^\W\d_][\w'’\-]*"
_PROFESSION = r"docteur|dr|ma[îi]tre|professeure?|prof|pr|capitaine"
_TITLE = rf"(?:madame|monsieur|mademoiselle|mme|mlle|mr?\.|mr|(?:{_PROFESSION})\.?)\s+"
_CALLED = re.compile(
    rf"\b(?:j(?:e)?\s*m['’ ]?\s*app?el+e?|je me fais app?ell?er|je me (?:pr[ée])?nomme)\b\s*:?\s*(?:{_TITLE})?(?!{_TITLE})(?P<names>{_WORD}(?:\s+{_WORD}){{1,3}})",
    re.IGNORECASE,
)
_PRESENTED = re.compile(
    rf"\b(?:moi,? c['’]est|mon nom (?:complet )?(?:est|c['’]est)|je suis (?={_TITLE}))\s*:?\s*(?:{_TITLE})?"
    rf"(?!{_TITLE})(?P<names>{_WORD}(?:\s+{_WORD}){{1,3}})",
    re.IGNORECASE,
)
"""Weaker words (« moi c'est pareil », « mon nom est mal écrit »): a name then has its capitals."""
_INTRODUCED = re.compile(
    r"\b(?:[Jj]e suis|[Mm]oi ?[,:]|[Jj]e soussignée?,?|[Cc]['’]est(?=(?: [^\s,.;]+){1,5} à l['’]appareil))\s+(?:(?:Madame|Monsieur|Mme|Mlle|Mr\.?|M\.|M)\s+)?(?P<names>[A-ZÀ-Ý][\w'’\-]+(?:\s+(?:d['’])?[A-ZÀ-Ý][\w'’\-]+){1,2})(?=\s*(?:[,.;:!(]|$|n[ée]e?\b|et\b|certifie|à l['’]appareil|je\b|habit|demeurant))"
)
"""« Je suis Lina Essai, … »: the first word must be a known first name."""
_TITLED = re.compile(
    r"\b(?:Madame|Monsieur|Mademoiselle|Mme|Mlle|MME|MLLE|Mr\.?|M\.|M)\s+(?P<names>[A-ZÀ-Ý][\w'’-]+"
    r"(?:\s+(?:(?:de|du|des|la|le|van|von|ben)\s+)?[A-ZÀ-Ý][\w'’-]+){1,3})"
)
_LAST = (
    r"nom(?: (?:(?:de )?famille|d['’]usage|d['’][ée]pouse|marital|de naissance|de jeune fille))?"
)
_LABELLED = re.compile(
    rf"\b(?P<label>{_LAST}|pr[ée]noms?)\b\s*(?P<sign>:|c['’]est|c(?= )|est|=)?\s*(?P<value>{_WORD}"
    rf"(?:[ -](?!pr[ée]nom|nom\b){_WORD}){{0,2}})",
    re.IGNORECASE,
)
_MAIDEN = re.compile(r"naissance|jeune fille", re.IGNORECASE)
_MAIDEN_ASIDE = re.compile(
    r" ?\((?:n[ée]e?|(?:mon )?nom (?:de jeune fille|de naissance))\b[^)\d]{1,40}\)|"
    rf"[,;.] ?(?:et )?{_WORD} (?:c['’]est|est) (?:mon|le|son) nom de (?:jeune fille|naissance)\b|"
    rf"\b(?:mon |le |son )?nom de (?:jeune fille|naissance) ?(?:,|:|c['’]est|est|[ée]tait)? ?{_WORD},? (?:et |mais |or )*"
    r"(?=(?:je |on |elle |il )?(?:me |m['’]|se )?(?:fai[st] appell?er|appel+e|nomme)\b|(?:mon |son )?nom (?:d['’]usage|d['’][ée]pouse|marital|de (?:femme )?mari[ée]e))",
    re.IGNORECASE,
)
"""« Petit (née Essai) Jeanne », « mon nom de naissance est Essai mais je me fais appeler Petit »."""
_MAIDEN_LAST = re.compile(
    rf"(?P<names>[^,;()\d]{{3,60}}?)[,;.]? (?:et )?(?:mon |le |son )?nom de (?:jeune fille|naissance),? ?(?::|c['’]est|est|[ée]tait)? ?{_WORD}\W*",
    re.IGNORECASE,
)
"""« Jeanne Petit, mon nom de jeune fille c'est Essai »."""
_FIRST_APART = re.compile(
    rf"(?P<names>[^<\d]{{2,80}}?)[.,;:] ?(?:(?:et|puis|le|mon|son|leur) ){{0,2}}pr[ée]nom(?: (?:[àa] )?(?:moi|lui|elle|usuel))?[ ,:]*(?:c['’]est |est |c |cest |= ?)?(?P<first>{_WORD}(?:-{_WORD})?)\W*",
    re.IGNORECASE,
)
"""« Le Gall, en deux mots. Prénom Jeanne »."""
_TOOK_BACK = re.compile(
    r"\bj['’]ai repris (?:mon nom(?: de \w+(?: \w+)?)?,? )?(?P<last>[A-ZÀ-Ý][\w'’-]+)(?=\W|$)"
)
"""« Je suis divorcée, j'ai repris Petit »."""
_NEVER_NAMES = {"contact", "confiance", "espoir", "activite", "important", "complique", "identique"}
_MYSELF = re.compile(
    r"(?:^|[.;] )(?:[Mm]oi|[Mm]on nom) ?: ?(?P<names>[A-ZÀ-Ý][\w'’-]+(?:\s+(?:d['’]|de |du |le |la )?[A-ZÀ-Ý][\w'’-]+){1,2})(?=\s*(?:[,.;]|$|n[ée]e?\b))"
)
"""« La boulangerie, c'est mon client. Moi : Jeanne Petit »."""
_AFTER_COLON = re.compile(
    r"[^:\d<]{3,60} ?: ?(?P<names>[A-ZÀ-Ý][\w'’-]+(?:\s+(?:d['’]|de |du |le |la )?[A-ZÀ-Ý][\w'’-]+){1,3})(?=\s*(?:[,.;]|$))"
)
"""« Je l'ai écrit trois fois : Jeanne Petit »."""
_LIKE_A_FIRST_NAME = re.compile(r",? comme (?:le|un) pr[ée]nom\b", re.IGNORECASE)
_SAME_NAME = re.compile(
    rf"\bm[êe]me nom (?:de famille )?que (?:moi|lui|elle|nous),? (?P<last>{_WORD}(?:[ -]{_WORD})?)[.,;]+ ?(?:et )?(?:elle|lui|il)?,? ?(?:son pr[ée]nom )?(?:c['’]est|s['’]appelle|est) (?P<first>{_WORD})",
    re.IGNORECASE,
)
"""« Le même nom que moi, Petit. Elle, c'est Élise »."""
_ALL_LAST = re.compile(
    rf"^\W*(?P<last>{_WORD}(?: {_WORD}){{1,3}}),? (?:(?:c['’]est|cest|est|forme) )?(?:tout (?:(?:[çc]a|cela) )?(?:ensemble )?|(?:en )?(?:un )?seul )"
    r"(?:c['’]est )?(?:mon |le |son |un )?nom(?: de famille)?\b(?! (?:et|complet))",
    re.IGNORECASE,
)
"""« Diaz da Costa, c'est tout ensemble le nom »."""
_THEN_FIRST = re.compile(
    rf"^\W*(?!(?:mon|le|et|nom)\b)({_WORD}(?: (?!pr[ée]nom){_WORD}){{0,2}}),? pr[ée]nom :? ?({_WORD})\b",
    re.IGNORECASE,
)
"""« Essai prénom Jeanne »."""
_IS_MY = r",? (?:(?:c['’]est|est|pour|comme|sera|de) )?(?:(?:mon|le|son|leur) )?"
_AFTERWARDS = re.compile(
    rf"(?P<one>{_WORD}(?: {_WORD}){{0,2}}?){_IS_MY}(?P<what>nom|pr[ée]nom)(?: de famille)?(?:[ ,;.:]+(?:et |puis )?)"
    rf"(?P<other>{_WORD}(?: {_WORD}){{0,2}}?){_IS_MY}(?P<else>nom|pr[ée]nom)(?: de famille)?(?:\W*|[,;.!].{{0,40}})",
    re.IGNORECASE,
)
"""« Petit c'est mon nom, Jeanne mon prénom »."""
_NAMED_LAST = re.compile(
    rf"\bnom\b[^,:;<]{{0,30}}[,:]\s*(?P<name>[A-ZÀ-Ý]{_WORD[8:]}(?: [A-ZÀ-Ý]{_WORD[8:]})?)\W*$"
)
"""« Elle porte mon nom, Petit »."""
_ELSEWHERE = frozenset({"sur", "dans", "chez", "par", "en", "sous", "depuis"})
"""« C'est indiqué sur mon compte » names nobody."""
_STOP = {
    "et", "ne", "nee", "je", "j'habite", "habite", "mon", "ma", "mes", "suis", "j'ai", "au", "a", "demeurant",
    "domicilie", "domiciliee", "pour", "prenom", "nom", "numero", "tel", "pas", "mal", "faux", "fausse", "un", "une",
    "des", "les", "en", "pareil", "moi", "moi-meme", "que", "qui", "sur", "sous", "depuis", "avec", "dans", "toujours",
    "bien", "tres", "trop", "celui-la", "celui-ci", "celui", "celle", "ca", "cela", "car", "mais", "ou", "est", "sont",
    "errone", "erronee", "incorrect", "incomplet", "different", "change", "orthographie", "juste", "bon", "meme",
    "tout", "tous", "toute", "ce", "cette", "cet", "deja", "encore", "rien", "plus", "alors", "donc", "chez", "par",
    "premier", "deuxieme", "second", "contraire", "inverse", "malade", "personnel", "confidentiel", "anonyme", "inconnu", "secret", "il", "elle", "on", "nous", "vous",
    "c'est", "merci", "sans", "epouse", "veuve", "divorcee", "mail", "email", "e-mail", "adresse", "s'appelle", "voila", "svp", "stp", "dit", "dite",
    "maintenant", "desormais", "present", "presente", "officiellement", "normalement",
    "bonjour", "cordialement", "actuellement", "ep", "comme", "orthographe", "majuscule", "majuscules",
    "jsui", "jsuis", "chui", "chuis", "jss", "jhabite", "jabite", "born", "birthday",
}  # fmt: skip
_MAY_BE_NAMES = {
    "faux",
    "bon",
    "juste",
    "premier",
    "second",
    "malade",
    "change",
    "trop",
    "bien",
    "celle",
}
_NOT_A_NAME = {
    "pourquoi", "comment", "comme", "quoi", "quand", "combien", "quel", "quelle", "voir", "regardez", "attendez", "d'accord", "ok", "oui", "non",
    "aucune", "aucun", "idee", "question", "numero", "carte", "vitale", "compte", "dossier", "cpam", "urssaf", "caf", "msa", "cgss", "carsat", "caisse",
    "secu", "ameli", "securite", "sociale", "assurance", "maladie", "tribunal", "mediateur", "mediatrice", "directeur", "directrice", "president",
    "docteur", "stop", "rien", "personne", "possible", "impossible", "normal", "urgent", "important", "savoir", "veux", "peux", "faut", "avez", "suis",
    "va", "vont", "repondre", "hein", "lol", "mdr", "bof", "pff", "pfff", "court", "rare", "masculin", "feminin", "mixte", "obligatoire", "inutile",
    "cpsti", "independants", "independant", "juille", "juiye", "otobre", "fevrie", "mere", "pere", "fils", "fille", "mari", "femme", "enfant", "maman", "papa", "courrier", "lettre", "reponse", "remboursement", "arret",
}  # fmt: skip
"""What an answer may hold and no name does."""
_SOMEBODY = (
    (
        rf"(?:(?:mon|ma|mes|notre|son|sa|leur) {ADJECTIVES}?(?:{KIN})|l['’](?:appelante?|assur[ée]e?|int[ée]ress[ée]e?|enfant)|"
        r"la (?:dame|personne|maman|patiente)|le (?:monsieur|papa|b[ée]n[ée]ficiaire|patient)|cette (?:dame|personne)|ce monsieur|lui|moi|maman|papa)"
    )
    .replace("pere", "p[èe]re")
    .replace("mere", "m[èe]re")
    .replace("frere", "fr[èe]re")
    .replace("soeur", "s(?:œ|oe)ur")
)
_CHILD = r"(?:l[ea]|mon|ma|notre|son|sa) (?:petite?|b[ée]b[ée]|grande?|gamine?|gosse|derni[eè]re?|a[iî]n[ée]e?|petite? derni[eè]re?)"
_NOISE = re.compile(
    r"^(?:[^:,]{0,60}\b(?:noter|[ée]crire|inscrire|indiquer|mettre)(?= ?:)|(?:g[ée]rante?|(?:l['’])?assur[ée]e?|appelante?|patiente?|pr[ée]sidente?|direct(?:eur|rice)|dirigeante?|responsable|repr[ée]sentante? l[ée]gale?|contact)(?= ?:)|alors|euh|enfin|(?-i:ben|bah)|(?:je signe|(?:veuillez |merci de |[àa] )?(?:[ée]crivez|mettez|notez|inscrivez|noter|[ée]crire|inscrire|retenir))(?: bien)?|oui|ok|donc|bien s[ûu]r|bonjour|bonsoir|d['’]accord|tout simplement|voil[àa]|le mien|la mienne|"
    rf"(?:(?:c['’]est|il s['’]agit) (?:pour |de |d['’])?|pour |de )?{_SOMEBODY}(?:,? (?:s['’]appelle(?: (?:toujours|encore|bien|maintenant))?|se (?:pr[ée])?nomme|c['’]est|est))?|"
    r"(?:elle|il) (?:s['’]appelle|se (?:pr[ée])?nomme|c['’]est|est)|il s['’]agit de|"
    rf"{_CHILD},? (?:s['’]appelle|se (?:pr[ée])?nomme|c['’]est|est)|on l['’]a (?:appel|nomm|pr[ée]nomm)[ée]e?|(?:il|elle) (?:a [ée]t[ée]|est) (?:appel|nomm|pr[ée]nomm)[ée]e?|"
    r"appel(?:ez|le)[- ]moi|je me pr[ée]sente|je me (?:pr[ée])?nomme|vous parlez [àa]|ici|(?:on m['’]appelle|on dit|tout le monde dit)(?: [^\W\d_]+)? mais(?: (?:c['’]est|mon vrai (?:nom|pr[ée]nom) (?:c['’]est|est)))?|"
    r"(?:(?:mon|son|le) )?nom (?:d['’](?:[ée]pouse|usage|[ée]poux)|marital|de (?:femme|mari[ée]e|naissance|jeune fille)),?(?: (?:est|c['’]est))?|"
    rf"(?:mon|son|leur|le) nom (?:complet |de famille )?(?:de {_SOMEBODY} )?(?:est|c['’]est)|s['’]appelle|"
    r"c['’]est|pour|j(?:e)?\s*m['’ ]?\s*app?el+e?|je me fais app?ell?er|"
    r"(?:moi,? )?(?-i:c est|cest|c|s[ée]|c[ée])(?= [^\W\d_]{2})|(?-i:Me\.?(?= [A-ZÀ-Ý]))|"
    rf"madame|monsieur|mademoiselle|mme|mlle|mr|m(?=[. ])|(?:l[ea] )?(?:{_PROFESSION})(?=[. ])|nom|pr[ée]noms?|et|je suis|veuve|vve|feue?|(?:[çc]a |il |elle )?s['’][ée]pell?e|(?:je (?:vous )?l['’]|j['’])[ée]pell?e|(?:c['’]est )?l[ea] m[êe]me (?:nom )?que (?:moi|le mien|la mienne|nous)|(?:ils|elles) s['’]appell?ent|(?:nous|on) s['’]appelle)"
    r"(?!\w)[\s:,.?!]*",
    re.IGNORECASE,
)
_ALSO_FIRST = re.compile(
    rf"\b(?:je me pr[ée]nomme|(?:mon|le) pr[ée]nom,? (?:c['’]est|est)|pr[ée]nom ?:) ?(?P<name>{_WORD})",
    re.IGNORECASE,
)
_COURTESY = re.compile(
    r"[\s,.;]*\b(?:s['’]il (?:vous|te) pla[îi]t|svp|stp|merci(?: (?:d['’]avance|bien|beaucoup))?|je vous (?:en )?remercie|voil[àa])\W*$",
    re.IGNORECASE,
)
_ITS_FIRST = re.compile(
    r"^(?P<name>[^\W\d_][\w'’\-]*) (?:(?:de|comme|est|c['’]est|pour) )?(?:mon |le |son )?pr[ée]nom$",
    re.IGNORECASE,
)
"""« …, Jeanne de mon prénom »."""
_MARKED = re.compile(r"\b([^\W\d_][\w'’\-]{0,30}) \((nom|pr[ée]nom)\)", re.IGNORECASE)


_ABROAD = (
    (
        re.compile(
            r"\b(?:my )?(?:first|given) name(?: is)?\b|\bprenume(?:le)?\b|\bnombre\b", re.IGNORECASE
        ),
        "prénom",
    ),
    (
        re.compile(
            r"\b(?:my )?(?:family|last) name(?: is)?\b|\bsurname\b|\bapellidos?\b|\b(?:apelido|nome de fam[íi]lia)\b|\bnume(?:le)?(?: de familie)?\b",
            re.IGNORECASE,
        ),
        "nom",
    ),
    (
        re.compile(r"\bmy name(?:['’]?s| is)?\b|\bme llamo\b|\bi am (?=[A-Z])", re.IGNORECASE),
        "je m'appelle",
    ),
)
"""Labels of those who write in English or in Spanish."""


def find_names(text: str) -> dict[str, str]:
    """{"first_name", "last_name"} when the text introduces somebody; {} otherwise."""
    text = _MAIDEN_ASIDE.sub(" ", text)
    for label, ours in _ABROAD:
        text = label.sub(ours, text)
    if after := _AFTERWARDS.fullmatch(text.strip()):
        told = {fold(after["what"]): after["one"], fold(after["else"]): after["other"]}
        if len(told) == 2:
            return {"first_name": proper(told["prenom"]), "last_name": proper(told["nom"])}
    labelled = _labelled(text)
    if len(labelled) == 2:
        return labelled
    if called := _CALLED.search(text):
        parts = _until_stop(called["names"].split())
        return split_names(parts) if len(parts) > 1 else labelled
    if presented := _PRESENTED.search(text):
        parts = _until_stop(presented["names"].split())
        if len(parts) > 1 and all(p[0].isupper() or fold(p) in PARTICLES for p in parts):
            return split_names(parts)
    for introduced in _INTRODUCED.finditer(text):
        parts = introduced["names"].split()
        if any(is_first(part) for part in parts) and not _NOT_A_NAME & {fold(p) for p in parts}:
            return split_names(parts)
    return labelled


def read_names(text: str) -> dict[str, str]:
    """Names in an answer to « Quels sont vos prénom et nom ? » : a bare « Jeanne Petit » counts."""
    for label, ours in _ABROAD:
        text = label.sub(ours, text)
    if apart := told_apart(text):
        return apart
    text = _MAIDEN_ASIDE.sub(" ", text)
    text = _THEN_FIRST.sub(r"nom : \1, prénom : \2", text)
    text = _COURTESY.sub("", kept_part(letters_joined(_MARKED.sub(r"\2 : \1, ", text))))
    if which := said_which(text):
        return which
    text = written_out(text)
    found = find_names(text)
    if "first_name" not in found and (also := _ALSO_FIRST.search(text)):
        found = {**found, "first_name": proper(also["name"])} if found else found
    if len(found) == 2:
        return found
    if found and (beside := _beside_label(text, found)):
        return beside
    if named := _NAMED_LAST.search(text):
        return {"last_name": proper(named["name"])}
    said, before = re.sub(r"<[A-Z]+_\d+>", " ", text).strip(), None
    while before != said:
        before, said = said, _NOISE.sub("", said)
    if (found and before == text.strip()) or names_nobody(said, text):
        return found or find_titled(text)
    first, *after = re.split(
        r"[,;/\n(?]|(?<=\w{3})\.(?:\s|$)|\bn[ée]e?\b|\d", said, flags=re.IGNORECASE
    )
    told = re.findall(_WORD, first)
    parts = _until_stop(told)
    if len(parts) == 1 and parts[0].islower() and _ELSEWHERE & {fold(p) for p in told[1:2]}:
        return found
    if len(parts) == 1:
        parts = _with_the_other(parts[0], [_NOISE.sub("", part.strip()) for part in after])
    if not 1 <= len([p for p in parts if fold(p) not in PARTICLES]) <= 4 or any(
        len(p) > 30 or fold(p) in _NOT_A_NAME for p in parts
    ):
        return found or find_titled(text)
    return split_names(parts)


def told_apart(text: str) -> dict[str, str]:
    """Both names, where the words say which is which in two sentences; {} where they do not."""
    if maiden := _MAIDEN_LAST.fullmatch(text.strip()):
        names = read_names(maiden["names"])
        if len(names) == 2:
            return names
    if (both := _SAME_NAME.search(text)) and _may_name(both["first"]):
        return {"first_name": proper(both["first"]), "last_name": proper(both["last"])}
    if (again := _TOOK_BACK.search(text)) and _may_name(again["last"]):
        return {"last_name": proper(again["last"])}
    if (myself := _MYSELF.search(text)) and all(map(_may_name, myself["names"].split())):
        return split_names(myself["names"].split())
    if (after := _AFTER_COLON.match(text.strip())) and len(_LABELLED.findall(text)) < 2:
        parts = after["names"].split()
        if any(map(is_first, parts)) and all(map(_may_name, parts)):
            return split_names(parts)
    if whole := _ALL_LAST.match(text):
        return {"last_name": proper(whole["last"])}
    apart = _FIRST_APART.fullmatch(text.strip())
    if apart and not _may_name(apart["first"]):
        return {}
    last = _last_of(apart["names"]) if apart else None
    return {"first_name": proper(apart["first"]), "last_name": last} if apart and last else {}


def _may_name(word: str) -> bool:
    """A known first name, or what has its capital and is no word of every day."""
    low = fold(word)
    if is_first(word):
        return True
    return word[:1].isupper() and low not in _STOP | _NOT_A_NAME | _NEVER_NAMES


def _last_of(said: str) -> str | None:
    """The one name that is told before « prénom : … »."""
    names = read_names(_LIKE_A_FIRST_NAME.sub("", said))
    return " ".join(names.values()) if len(names) == 1 else None


def _beside_label(text: str, found: dict[str, str]) -> dict[str, str]:
    """« Petit (prénom : Jeanne) », « nom : Petit, Jeanne »: what stands beside the one label is the other name."""
    labels = list(_LABELLED.finditer(text))
    if len(labels) != 1:
        return {}
    rest = [text[: labels[0].start()], text[labels[0].end() :]]
    said = [part for piece in rest if (part := _NOISE.sub("", piece.strip(" ,.;:()/-\n")))]
    if len(said) != 1 or not 1 <= len(parts := said[0].split()) <= 2:
        return {}
    missing = "last_name" if "first_name" in found else "first_name"
    named = all(re.fullmatch(_WORD, p) and fold(p) not in _NOT_A_NAME | _STOP for p in parts)
    sure = all(p[0].isupper() for p in parts) or all(is_first(p) for p in parts)
    return {**found, missing: proper(" ".join(parts))} if named and sure else {}


def _with_the_other(name: str, after: list[str]) -> list[str]:
    """« Odette, Essai », « Essai. Odette Essai. », « Essai, Odette », « Essai née Faux, Odette », « Odette, Odette Essai »."""
    for said in after:
        if len(whole := said.strip(" .!)").split()) == 2 and name in whole:
            return whole
    for said in after:
        if first := _ITS_FIRST.match(said.strip(" .!)")):
            return [proper(first["name"]), name]
    if is_first(name):
        last = _bare(after[0]) if after else []
        again = after[0].split() if after else []
        if len(again) == 2 and again[0] == name:
            return again
        return [name, *last]
    for said in after:
        parts = said.strip(" .!)").split()
        if 1 <= len(parts) <= 2 and all(is_first(part) for part in parts):
            return ["-".join(parts), name] if len(parts) == 1 else [*parts, name]
    return [name]


def _bare(said: str) -> list[str]:
    """The single capitalised word that is all of `said`."""
    word = re.fullmatch(rf"\s*([A-ZÀ-Ý]{_WORD[8:]})\s*", said)
    return [word[1]] if word else []


def proper_names(said: str) -> dict[str, str]:
    """« Mme Odette FAUX » -> first and last name; one name alone is a last name; {} for none."""
    parts = re.sub(rf"^(?:{_TITLE})", "", said.strip(), flags=re.IGNORECASE).split()
    return split_names(parts)


def find_titled(text: str) -> dict[str, str]:
    """The person an agent writes about: « M. Bernard Maquette », « Madame PETIT Jeanne ». {} unless two
    names follow the title."""
    for match in _TITLED.finditer(text):
        names = split_names(match["names"].split())
        if len(names) == 2:
            return names
    return {}


def _labelled(text: str) -> dict[str, str]:
    """« Nom : Petit, prénom : Jeanne », « mon nom est Petit ». Without any sign between the label and the
    name, both labels are needed."""
    found: dict[str, str] = {}
    signed = False
    labels = list(_LABELLED.finditer(text))
    if sum(fold(label["label"]).startswith("nom") for label in labels) > 1:
        labels = [label for label in labels if not _MAIDEN.search(label["label"])]
    for match in labels:
        key = "first_name" if fold(match["label"]).startswith("prenom") else "last_name"
        if parts := _until_stop(match["value"].split()):
            found[key] = proper(" ".join(parts))
            ends = re.match(r"\s*(?:$|[,.;!)])", text[match.end() :])
            told = match["sign"] and (parts[0][0].isupper() or ends)
            signed = signed or match["sign"] in (":", "=") or bool(told)
    if signed and set(found) == {"last_name"} and len(parts := found["last_name"].split()) == 2:
        known = is_first(parts[0]) and not is_first(parts[1])
        return split_names(parts) if known else found  # « Mon nom : Jeanne Petit »
    return found if len(found) == 2 or signed else {}


def _until_stop(parts: list[str]) -> list[str]:
    kept: list[str] = []
    for part in parts:
        told = fold(part)
        named = part[0].isupper() and (told in PARTICLES or (kept and told in _MAY_BE_NAMES))
        if told in _STOP and not named:
            break
        kept.append(part)
    while kept and fold(kept[-1]) in PARTICLES:
        kept.pop()  # « jeanne petit le 3 mai »
    return kept
