"""Appeal committee, court, control under way: what a clause says of each.

Only what was begun counts: « je vais saisir le tribunal » is no court. A court seized of another dispute (the
labour court, a divorce) does not either.
"""

import re
from collections.abc import Iterator

from saisine.reading.clauses import REACH, Clause
from saisine.reading.folding import spell_out

_TRIBUNAL = re.compile(
    r"\b(?:tribunal|en justice|la justice|(?:le|au|du) juge\b|(?<=aucun )juge\b|(?<=saisi de )juge\b|pole social|tj|tass|tribunaux|contentieux|cour d'appel)\b|\bjuridictions?\b|(?<=\bni )proces\b|(?<=aucun )proces\b|(?<=pas de )proces\b|(?<=aucune )(?:procedure|instance)\b(?! (?:amiable|de mediation|interne))|(?<=pas de )juge\b|(?<=\bni )juge\b|(?<=\bni au )juge\b|(?<=\bun )juge\b|\b(?:recours|action|procedure) (?:judiciaire|en justice|contentieu\w+)|opposition a(?: \w+)? contrainte"
)
_PENDING = re.compile(
    r"\b(?:affaire|dossier|litige|recours) (?:est |passe |part |deja |pendante? |actuellement )*(?:devant|au) (?:le )?(?:tribunal|pole social|juge)"
)
_JUDGED = re.compile(
    r"\b(?:tribunal|pole social|juge)(?: judiciaire)? (?:m'a|nous a|lui a|a) (?:donne raison|donne tort|deboutee?|condamnee?|tranche|juge|ordonne|annule|rejete)"
)
_ANOTHER_COURT = re.compile(
    r"prud'?\s?hom|divorc|affaires familiales|\bjaf\b|tribunal de commerce|tutelle|curatelle|penal|correctionnel|plainte|des enfants|pour enfants|de la famille|"
    r"application des peines|des libertes|garde (?:de|des|alternee)|adopti|succession|naturalis|suppletif|expulsion|\bbail(?:leur)?\b|proprietaire|redressement|liquidation|"
    r"(?:donne|fourni|envoye|joint|produit|remis|transmis|montre) (?:\w+ )?jugement|jugement[^.!?]{0,20}(?:qui remplace|de mariage|de naissance)"
)
_SUED = re.compile(
    r"\b(?:saisi[es]?|saisir|depose|assignee?|attaque|attaquer|porte l'affaire|requete|recours|proces|audience|convoquee?|"
    r"convocation|procedure|opposition|jugement|alle|allee|passe|passee|statue|juge|avocat|devant|gagne|perdu|obtenu gain de cause)\b"
)
_COURT_NAMED = r"(?:tribunal(?: judiciaire)?|juge|justice|pole social|tj|proces)"
_JUDGMENT_AWAITED = re.compile(
    r"\b(?:en attendant|dans l'attente|en attente|j'attends|attend(?:ons|ant)?) (?:de |d'|du )?(?:le |la |l'|une? |mon |notre )?(?:jugement|audience|date d'audience|decision du (?:tribunal|juge|pole social))\b"
)
_THEN_COURT = re.compile(
    r"\b(?:aidee?s?|accompagnee?s?) a (?:saisir|deposer (?:au|devant)|aller (?:au|devant)) (?:le |un )?(?:tribunal|pole social|juge)|"
    r"\b(?:contest\w+|saisi\w*|recours|porte|alle\w*|pass\w+|attaqu\w+)\b[^.!?]{0,60}\b(?:puis|ensuite|et enfin|et apres) (?:devant |au |aupres du )(?:le )?(?:tribunal|pole social|juge)\b"
)
_NOT_DONE = re.compile(
    rf"\b{_COURT_NAMED}\b[^.!?]{{0,40}}\b(?:je|on|nous|j'y|y) (?:ne |n')?(?:(?:l'|les |le )?(?:ai|a|avons)|suis|sommes) (?:d'ailleurs )?(?:pas|jamais)(?: encore| d'ailleurs)? (?:saisie?s?|fait|alle\w*)\b"
)
"""« …le juge; je ne l'ai pas saisi »."""
_COMMITTEE_NAMED = r"(?:c\.?m?\.?r\.?a\.?|commission(?: de recours(?: amiable)?)?)"
_COMMITTEE_NOT_DONE = re.compile(
    rf"(?:{_COMMITTEE_NAMED})\b[^.!?]{{0,60}}\b(?:je|on|nous) (?:ne )?l'(?:ai|a|avons) (?:donc |d'ailleurs )?(?:pas|jamais)(?: encore)? saisie?\b"
)
"""« La commission n'est pas compétente, nous ne l'avons pas saisie »."""
_PLANNED = re.compile(r"\b(?:vais|compte|veux|voudrais|souhaite|faut|faudra|pense|envisage)\b")
_SEIZED_IT = re.compile(r"[^.!?]{0,40}\b(?:je l'ai|l'ai|je lai|on l'a) (?:deja |bien )?saisie?\b")
COMMITTEE = re.compile(
    r"\bcommission medicale\b(?! (?:d'appel|de reforme|de recours))|\bcm?ra\b|commission (?:medicale )?de recours(?: amiable)?|commission amiable|\bni (?:la )?commission\b|(?<=saisi la )commission\b(?! (?:des|d'|de (?:disc|surend|conc|secu)))|(?<=devant la )commission\b(?! (?:des|d'|de ))|(?<=saisi une )commission\b(?! (?:des|d'|de))|(?<=aucune )commission\b(?= saisie)"
)
_BEFORE_COMMITTEE = re.compile(
    r"\b(?:entre les mains|confie|transmis|soumis|porte|remis|saisi[es]?|saisir|saisine|ecrit|depose|fait|recours|dossier|passe|envoye|conteste|decision|rejet|refus|silence|devant)\b"
)
_COMMITTEE_ACTS = re.compile(
    r" (?:a |n'a |m'a |est |ne |refus|rejet|saisie|confirm|doit|depuis|le \d|en |ca |:)"
)
_NOT_SEIZED = re.compile(
    r",? ?(?:lui |elle )?,? ?(?:judiciaire |amiable )?(?:n'(?:a|est|ont) |a |est |: )?(?:(?:pas|jamais|non|aucunement)(?: encore)? (?:ete )?(?:saisie?|sollicitee?)|non plus)\b"
)
_SHORTLY = re.compile(
    rf"(?:^|[.,;:!?()]|\b(?:et|mais|ni|puis)\b)\s*(?:(?:pour|et|mais|quant a|cote|la|le|au|a|aller au) ?)*\b(?:(?P<committee>{_COMMITTEE_NAMED})|(?P<court>{_COURT_NAMED})) ?(?:saisie? ?)?[:,=(?-]{{0,2}} ?"
    r"(?:(?P<yes>oui|ok|c'est fait|deja fait|deja saisie?|en cours|(?:dossier|recours|lettre|courrier) (?:envoyee?|deposee?|transmise?))|(?P<no>non(?! (?:motive|plus de))|jamais(?! (?:de|repond|recu))|pas (?:encore|saisie?|fait|du tout|pour (?:l'instant|le moment))(?! (?:repond|statue|rendu|decid|de (?:repo|nouv)|pass|recu))|toujours pas(?! (?:de|repond))))\b"
)
_INSPECTOR = r"\b(?:inspect(?:eur|rice)|controleu(?:r|se))\b"
_CONTROL = re.compile(
    r"\bcontrole (?:(?:de l'|d'|par l'|avec l')?urssaf|en cours|est en cours)|\brescrit\b|\btransaction\b"
    rf"|\b(?:en plein|sous|avis de|l'objet d'un|subis un|en) controle\b|{_INSPECTOR}.*urssaf|urssaf.*{_INSPECTOR}"
)
_CONTROL_OVER = re.compile(
    r"\b(?:20[01]\d|202[0-5]|termine|fini|clos|apres|suite a|ancien|dernier|medical|(?:ai|a|avons) (?:deja |bien )?eu un)\b"
)
_NO_CONTROL = re.compile(r"\b(?:pas|aucun|jamais) (?:eu |de )*controle\b")


def told_shortly(said: str) -> dict[str, bool]:
    """`cra_seized` and `court_seized` as notes give them: « la CRA oui, le tribunal pas encore »."""
    told: dict[str, bool] = {}
    for match in _SHORTLY.finditer(said):
        if not _ANOTHER_COURT.match(said, match.end()):
            told["cra_seized" if match["committee"] else "court_seized"] = bool(match["yes"])
    denied = _NOT_DONE.search(said)
    if denied and not _ANOTHER_COURT.search(denied[0]):
        told.setdefault("court_seized", False)
    if _COMMITTEE_NOT_DONE.search(said):
        told.setdefault("cra_seized", False)
    for pattern in (_JUDGMENT_AWAITED, _THEN_COURT):
        awaited = pattern.search(said)
        around = said[max(0, awaited.start() - REACH) : awaited.end()] if awaited else ""
        if awaited and not _ANOTHER_COURT.search(around) and not _PLANNED.search(awaited.group(0)):
            told["court_seized"] = True
    return told


def committee(part: Clause) -> Iterator[bool]:
    """True when the commission de recours amiable is seized, False when it is said not to be."""
    for match in COMMITTEE.finditer(part.text):
        start = match.start()
        if match.group(0).startswith("ni ") or _NOT_SEIZED.match(part.text, match.end()):
            yield False
        elif _BEFORE_COMMITTEE.search(part.text, max(0, start - REACH), start):
            if not part.intended(start):
                yield not part.negated(start)
        elif _SEIZED_IT.match(part.text, match.end()):
            yield True
        elif part.negated(start):
            yield False
        elif _COMMITTEE_ACTS.match(part.text, match.end()):
            yield True


def court(part: Clause) -> Iterator[bool]:
    """True when the person seized a court of this dispute, False when they say they did not."""
    match = _TRIBUNAL.search(part.text)
    if not match or _ANOTHER_COURT.search(part.text) or part.intended(match.start()):
        return
    if part.negated(match.start()) or _NOT_SEIZED.match(part.text, match.end()):
        yield False
    elif (
        _PENDING.search(part.text)
        or _JUDGED.search(part.text)
        or (_sued(part.text, match) and part.who(match.start()) == "me")
    ):
        yield True


def _sued(said: str, court_named: re.Match[str]) -> bool:
    """True when something was done there: « le juge » alone says nothing, though « jugé » would."""
    return any(
        match[0] != "juge" or not court_named.start() <= match.start() < court_named.end()
        for match in _SUED.finditer(said)
    )


def of_another_dispute(text: str) -> bool:
    """True when the only court named is another one's: « oui, les prud'hommes contre mon employeur »."""
    said = spell_out(text)
    bare = _ANOTHER_COURT.sub(" ", said)
    return bare != said and not _TRIBUNAL.search(
        re.sub(r"(?:au |le |un )?tribunal (?:de |des )?(?= |$)", " ", bare)
    )


def control(part: Clause) -> Iterator[bool]:
    """True when a control, a rescrit or a transaction is under way, False when it is said not to be."""
    match = _CONTROL.search(part.text)
    if match and not _CONTROL_OVER.search(part.text) and not part.intended(match.start()):
        yield not part.negated(match.start())
    elif _NO_CONTROL.search(part.text):
        yield False
