"""The name of a firm or a practice, in an answer that may give its number too."""

import re

LONGEST = 80
"""Characters."""

_NUMBER = re.compile(
    r"(?i)\b(?:le |mon |son |n°|num[ée]ro )*(?:de )?siret(?: (?:est|c['’]est))?\b[\s:]*"
)
_LEAD = re.compile(
    r"(?i)^\W*(?:(?:oui|alors|c['’]est|et|l['’]entreprise|l['’]atelier|l['’]enseigne|le (?:cabinet|salon|magasin|garage)|(?:ma|mon|le nom de (?:la|ma|l['’]|mon)) ?(?:soci[ée]t[ée]|bo[îi]te|entreprise)|la soci[ée]t[ée]|"
    r"(?:elle |il )?s['’]appelle|nom de l['’]entreprise|nom|entreprise|raison sociale|je m['’]appelle)\b[\s:,]*)*"
)
_KIND_SAID = re.compile(
    r"\b(?:sasu?|sarl|eurl|sci|snc|selarl|scop)\s+(?!(?:a|est|va|ne|n['’]\w+|qui|que|dont|et|ou|de|du|en|etait|sera|ont|au)\b)[^\W\d_][^,;.!?\n\d]{1,60}",
    re.IGNORECASE,
)
"""« …la facture, sarl Aux Blés d'Essai, <SIRET_1>, et les huissiers ? »."""
_TAIL = re.compile(r"\s+(?:et|,|avec|num[ée]ro|,? ?c['’]est (?:le|mon|son) nom)\s*$")


def named_kind(text: str) -> str | None:
    """« Sarl Aux Blés d'Essai », wherever it stands in an answer; None when no kind of firm is named."""
    kind = _KIND_SAID.search(re.sub(r"<[A-Z]+_\d+>", " , ", text))
    return re.sub(r"\s+", " ", kind[0]).strip(" ,;.-–:") if kind else None


_CALLED = re.compile(
    r"\b(?:entreprise|soci[ée]t[ée]|bo[îi]te|firme|cabinet|salon|magasin|commerce|atelier|garage|enseigne|affaire|micro) (?:s['’]appelle|se nomme|c['’]est|est) (?P<name>[A-ZÀ-Ý0-9][^,;.!?<]{1,60})"
)
_OF_A_FIRM = re.compile(
    r"\W*(?:le |la |mon |ma |notre |l['’])(?:entreprise|soci[ée]t[ée]|bo[îi]te|cabinet|salon|magasin|commerce|atelier|garage|enseigne) (?:s['’]appelle|se nomme)\b[^.;]*$",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"\b(?:celui|celle|plut[oô]t|mettez|manque|t[ée]l[ée]phone)\b", re.IGNORECASE)


_ITS_NAME = re.compile(
    r"\b(?:nom|raison sociale)\b[^,.;:]{0,25}?(?:c['’]est|est|:)\s*(?P<name>(?:[Ll][ea]s? |[Aa]ux? |[ÀA] la )?(?:Brasserie|Boulangerie|Restaurant|Garage|Salon|Caf[ée]|Bar|Pharmacie|Cabinet|Soci[ée]t[ée]|"
    r"Entreprise|Menuiserie|Plomberie|Coiffure|Boucherie|[ÉE]picerie|Atelier|Auberge|H[ôo]tel|Pizzeria|Transports?|Taxis?|Ets|[ÉE]tablissements?|Maison|SARL|SASU?|EURL)\b[^,.;!?\n]{0,60})"
)


def firm_named(text: str) -> str | None:
    """« Le nom c'est Brasserie du Quai, il n'y est pas » -> « Brasserie du Quai »; None for somebody's name."""
    said = _ITS_NAME.search(text)
    return said["name"].strip(" ,.") if said else None


def company_called(text: str) -> str | None:
    """« L'entreprise s'appelle Menuiserie Essai, et le téléphone… » -> « Menuiserie Essai »."""
    called = _CALLED.search(text)
    return called["name"].strip(" .") if called else None


def only_names_a_firm(text: str) -> bool:
    """True for « le cabinet s'appelle Ostéo Voiron »: nobody's own name."""
    return _OF_A_FIRM.match(text) is not None


def read_company(text: str) -> str | None:
    """The name that remains of « Boulangerie Essai, <SIRET_1> »; None when none does."""
    if called := company_called(text):
        return called
    if kind := named_kind(text):
        return kind
    said = _NUMBER.sub(" ", re.sub(r"<[A-Z]+_\d+>", " ", text))
    said = re.sub(r"\s+", " ", _LEAD.sub("", said)).strip(" ,;.-–:")
    said = _TAIL.sub("", said)
    if _NO_NAME.search(said):
        return None
    named = 2 <= len(said) <= LONGEST and re.search(r"[^\W\d_]{2}", said)
    return said if named else None


_NAMED = re.compile(
    r"\b(?P<kind>SAS|SASU|SARL|EURL|SA|SCI|SNC|SELARL|SCOP|EI|[Ss]oci[ée]t[ée]|[Ee]ntreprise|[Aa]ssociation)\s+"
    r"(?P<name>(?:[A-ZÀ-Ý0-9][\w&'’-]*)(?:\s+(?:(?:de|du|des|la|le|les|et|&|d['’]|à)\s+)*[A-ZÀ-Ý0-9][\w&'’-]*){0,5})"
)


def find_company(text: str) -> str | None:
    """« SAS Voiles Imaginaires », « association Les Amis du Kiosque », named in a story; None for none."""
    said = _NAMED.search(text)
    if said is None:
        return None
    kind = said["kind"]
    return f"{kind} {said['name']}" if kind.isupper() else said["name"]
