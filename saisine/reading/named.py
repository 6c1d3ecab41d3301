"""The person concerned, as a story names them: after a tie (« ma mère, Odette Faux »), a charge (« tutrice de
M. Essai ») or « pour », or before one (« Odette Faux, ma mère »)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from saisine.data.first_names import FIRST_NAMES
from saisine.reading.folding import fold
from saisine.reading.kin import ADJECTIVES, CHILDREN, KIN, is_woman, shown
from saisine.reading.people import proper_names

BEFORE = 120
"""Characters looked at before a name."""

TITLE = r"(?:(?:m\.|mr\.?|mme|mlle|monsieur|madame|mademoiselle) )"
BY = r"(?:(?:mon|ma|notre|son|sa|leur|une?|d'une?) )"
_TIED = rf"{BY}{ADJECTIVES}?(?P<kin>{KIN}|dame|monsieur|personne)(?: mineure?| agee?| de \d+ ans| malade| handicapee?)?"
_LINK = r"(?: ?[,(:] ?| )?(?:(?:qui )?(?:s'appelle|se nomme)|nommee?|prenommee?|c'est|est)? ?"
_CHARGE = (
    r"(?:tut(?:rice|eur)|curat(?:rice|eur)|mandataire(?: judiciaire)?|representante? legale?|assistante? sociale?|referente? sociale?|"
    r"aidante?(?: familiale?)?|conseill(?:ere|er) de|educat(?:rice|eur)|habilitation familiale (?:pour|sur)|aide a domicile)"
)
_ACTS = r"(?:ecris|ecrit|appelle|appel|saisis|saisine|saisit|agis|agit|demande|viens|vient|contacte|depose|interviens|intervient|reclame|reclamation|mediation|dossier|c'est)"
_ANCHORS = tuple(
    (rank, re.compile(pattern))
    for rank, pattern in (
        (0, rf"\b(?:pour|au nom de|pour le compte de|de la part de|a la place de|concernant) {_TIED}{_LINK}"),
        (1, rf"\b{_CHARGE} (?:de |d')(?={TITLE}?)"),
        (1, rf"\b{_CHARGE}\b[^.!?]{{0,40}}? (?:pour|de) (?={TITLE})"),
        (1, r"\b(?:j'accompagne|accompagne|je represente|represente|je suis mandatee? par|mandatee? par|j'assiste|procuration (?:de|pour)|mandat de|au nom de|pour le compte de|de la part de|"
            r"je m'occupe (?:des affaires |des papiers |du dossier )?(?:de|d')) "
            rf"(?:une? (?:dame|monsieur|personne|assuree?|jeune),? )?(?={TITLE}?)"),
        (1, rf"\b{_ACTS}(?: \w+)?(?: a la demande| au nom)? (?:pour|de la part de) (?={TITLE})"),
        (1, rf"\b(?:je suis|en tant que|l'appelante? est|qui est|etant)(?: la| le| l'| sa| son)? ?(?P<kin>{KIN}) (?:de |d')(?={TITLE}?)"),
        (2, rf"\b{_TIED}{_LINK}"),
    )
)  # fmt: skip
"""What comes right before the name of the person concerned, the surest first."""
WEAK = 2
_PARTICLE = r"(?:d['’]|(?:de|du|des|la|le|van|von|ben|el|da)\s+)"
_NAMES = re.compile(
    rf"\s?(?P<title>(?:M\.|Mr\.?|M|Mme|MME|Mlle|Monsieur|Madame|Mademoiselle|monsieur|madame)\s+)?"
    rf"(?P<names>[A-ZÀ-Ý][\w'’-]{{1,30}}(?:\s+{_PARTICLE}?[A-ZÀ-Ý][\w'’-]{{1,30}}){{0,3}})"
)
_SMALL_NAMES = re.compile(
    r" ?(?P<title>(?:mr|mme|monsieur|madame) )?(?P<names>[a-z'-]{2,30} [a-z'-]{2,30}(?: [a-z'-]{2,30})?),? (?=nee? (?:le )?\d)"
)
_NOT_NAMES = {
    "cpam", "urssaf", "caf", "msa", "cgss", "carsat", "cpsti", "france", "travail", "ald", "cmu", "css", "c2s", "ij", "caisse", "assurance",
    "maladie", "madame", "monsieur", "mme", "directeur", "directrice", "mediateur", "mediatrice", "president", "presidente", "juge", "maire",
    "prefet", "docteur", "dr", "il", "elle", "je", "nous", "vous", "on", "ils", "elles", "depuis", "pour", "et", "mais", "bonjour", "merci", "la", "le",
    "les", "mon", "ma", "mes", "notre", "ce", "cette", "en", "au", "a", "car", "donc", "qui", "que", "est", "sont", "ont", "ne", "nee", "apres", "avant",
    "ald30", "ccas", "udaf", "nir", "siret", "rsa", "aah", "ap-hp", "chu", "ehpad", "cra", "tribunal", "defenseur", "lundi", "mardi", "mercredi", "jeudi",
    "vendredi", "samedi", "dimanche", "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre",
    "decembre", "ameli", "secu", "securite", "sociale", "vitale", "hopital", "clinique", "noel", "paques",
}  # fmt: skip
_REVERSED = re.compile(
    r"(?P<title>(?:m\.|mr\.?|mme|monsieur|madame) )?(?P<names>\b[^\W\d_][\w'-]{1,30}(?: [^\W\d_][\w'-]{1,30}){1,2})"
    rf"(?:(?:,| \(| est| c'est) ?(?:mon|ma|notre) (?P<kin>{KIN})(?= ?[,.;:)]|$| nee? )|"
    r",? (?:que (?:j'accompagne|je represente|je suis|j'aide|j'assiste)|dont je suis|dont je m'occupe|pour qui j'interviens|qui m'a mandatee?)\b)"
)
"""« Odette Faux, ma mère », « M. Paul Roche que j'accompagne »."""
_SAYS_ITSELF = re.compile(
    r"(?:m'appelle|je suis|moi,? c'est|c'est moi|soussignee?|mon nom (?:est|c'est))[ ,:]*$"
)
_CALLED = re.compile(
    r"\b(?:il|elle) (?:s'appelle|se (?:pre)?nomme)(?: donc)? |\bson nom (?:complet )?(?:est|c'est) "
)
_STAFF = re.compile(
    r"\b(?:conseill\w+|agente?|dame|employee?|medecin|docteur|avocate?|infirmiere?|patron\w*|comptable|responsable)\b[^.!?]{0,60}$"
)
_THEN_BORN = re.compile(r" ?,?(?:qui est )?nee? (?:le )?\d")
KIN_BEFORE = re.compile(
    rf"\b(?:maman|papa|mamie|papy)\b|\b(?:mon|ma|notre|pour une?|d'une?) {ADJECTIVES}?(?:{KIN}|dame|monsieur|personne)\b|\b{_CHARGE}\b"
)


@dataclass(frozen=True, slots=True)
class Named:
    """`start` is where the tie begins, `end` where the name does; `woman` what title or tie say."""

    start: int
    end: int
    names: dict[str, str]
    rank: int
    woman: bool | None
    child: bool = False


def person_concerned(text: str, low: str) -> Named | None:
    """The surest; whole names before a first name alone, then the first told. `low`: the text made flat."""
    ranked = sorted(
        _named(text, low), key=lambda n: (not n.names, n.rank - (len(n.names) == 2), n.start)
    )
    return ranked[0] if ranked else None


def _named(text: str, low: str) -> Iterator[Named]:
    """Every person named right after a tie or a charge, or right before « ma mère »."""
    shouted = sum(c.isupper() for c in text) > 0.6 * max(1, sum(c.isalpha() for c in text))
    for rank, anchor in _ANCHORS:
        for match in anchor.finditer(low):
            kin = match.groupdict().get("kin")
            loud = shouted or text[match.start() : match.end()].isupper()
            titled = None if loud else _NAMES.match(text, match.end())
            small = None if titled else _SMALL_NAMES.match(low, match.end())
            said = titled or small
            names = _kept(said["names"], kin is not None) if said else {}
            if said is None or not names:
                if kin and _THEN_BORN.match(low, match.end()):
                    yield Named(match.start(), match.end(), {}, rank, is_woman(kin))
                continue
            woman, child = _gender(said["title"], kin), kin is not None and shown(kin) in CHILDREN
            yield Named(match.start(), said.end("names"), names, rank, woman, child)
    for match in _REVERSED.finditer(low):
        written = text[match.start("names") : match.end("names")]
        introduced = _SAYS_ITSELF.search(_just_before(low, match.start()))
        if shouted or introduced or not all(word[0].isupper() for word in written.split()):
            continue
        if len(found := _kept(written, may_be_first=False)) == 2:
            rank = WEAK if match["kin"] else 1
            yield Named(
                match.start(), match.end(), found, rank, _gender(match["title"], match["kin"])
            )
    for match in _CALLED.finditer(low):
        before = low[: match.start()]
        near = before[-BEFORE:]
        said = _NAMES.match(text, match.end())
        if said is None or _STAFF.search(near) or not KIN_BEFORE.search(before):
            continue
        if names := _kept(said["names"], may_be_first=True):
            woman = "elle" in match.group(0)
            yield Named(match.start(), said.end("names"), names, WEAK, woman)


def _kept(names: str, may_be_first: bool) -> dict[str, str]:
    """The names, cut where other words begin; a lone one counts for a first name where one is expected."""
    parts: list[str] = []
    for part in names.split():
        if fold(part).rstrip("'") in _NOT_NAMES and not (part in ("Le", "La", "De") and parts):
            break
        parts.append(part)
    if len(parts) == 1:
        known = all(p in FIRST_NAMES for p in fold(parts[0]).split("-"))
        return {"first_name": proper_names(parts[0])["last_name"]} if known and may_be_first else {}
    return proper_names(" ".join(parts))


def _gender(title: str | None, kin: str | None) -> bool | None:
    if title:
        return fold(title).strip().startswith(("mme", "mlle", "mad"))
    return is_woman(kin) if kin else None


def _just_before(low: str, place: int) -> str:
    return low[max(0, place - BEFORE) : place]
