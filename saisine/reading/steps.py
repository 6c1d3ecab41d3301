"""What a text says of the steps already taken: complaint, answer, appeal committee, court, control.

Read clause by clause. Only what was done, or what came back, counts: « la caisse m'a envoyé un courrier » is no
complaint, « je vais saisir le tribunal » is no court. What the text leaves open is left to be asked.
"""

import re
from collections.abc import Iterator
from datetime import date

from saisine.reading.clauses import Clause, clauses
from saisine.reading.dates import FoundDate, find_dates
from saisine.reading.folding import spell_out

_LETTER = (
    r"(?:reclamations?|courriers?|lettres?|mails?|e-mails?|courriels?|messages?|recommandes?|contestations?|relances?|"
    r"appels?|coups? de (?:fil|telephone)|recours(?: gracieux)?|demandes? de (?:recours|reexamen|revision|remise|rectification)|ar|lrar)\b"
)
_SENT = (
    r"(?:fait|envoy(?:e|er|ees?)|renvoye|depos(?:e|er)|adresse|ecrit|redige|transmis|poste|emis|formule|laisse|effectue|lance|"
    r"multiplie|passe|enchaine|demande)"
)
_HAVE = r"\b(?:ai|avais|avons|avions|a|avait)(?: (?!pas\b|jamais\b|rien\b)\S+){0,3}?(?: (?:pas|jamais|rien))?(?: \S+)?"
_CONTACTED = (
    r"(?:reclam(?:e|er|ees?)|contest(?:e|er|ees?)|relanc(?:e|er|ees?|es)|proteste|ecrit|telephon(?:e|er)|"
    r"r?app?ell?(?:er?|es|ees?)|contact(?:e|er|es|ees?)|interpell?ee?s?|sollicitee?s?|"
    r"signal(?:e|er)(?= (?:l'erreur|le probleme|cela|ca|plusieurs|quatre|trois|deux|\d)))\b"
)
_CONTACT = re.compile(
    rf"(?:{_HAVE} |^ ?)(?P<verb>{_SENT}(?: (?!pas\b|rien\b)\S+){{0,6}}? {_LETTER}|{_CONTACTED})"
)
_TO_OTHERS = re.compile(
    r" (?:a |au |chez |avec )?(?:personne|l'ambulance|les pompiers|le samu|(?:un|le) taxi|la police|(?:le|mon|un|des) (?:medecin|docteur|dentiste)s?|"
    r"mon (?:employeur|patron|avocat|comptable)|une? avocate?|l'hopital|la clinique|la pharmacie|la banque|ma (?:mutuelle|banque|mere|"
    r"soeur|fille)|le defenseur|france travail|la cra\b|la commission|le tribunal|au nom|sur (?:la|le|leur) (?:lettre|courrier))"
)
_POSSESSED = re.compile(
    r"\b(?:ma|mes|nos|notre) (?:reclamations?|contestations?|relances?|courriers|mails|appels|messages|lettre de contestation)\b"
    r"(?! de cotisation)"
)
_COUNTED = re.compile(
    r"\bune? (?:reclamation|contestation|recommande|relance)\b"
    rf"|\b(?:deux|trois|quatre|cinq|dix|\d+|plusieurs|de nombreux) {_LETTER}|^ ?(?:reclamations?|recommande|lrar)\b"
)
_VISITED = re.compile(
    r"\b(?:(?:je suis|on est|nous sommes) (?:alle|passe|retourne)\w*|me suis deplacee?|j'y suis allee?)(?: \w+ fois)? "
    r"(?:a (?:l'accueil|l'agence|la caisse|la cpam|l'urssaf|la secu)|au guichet|sur place|pour reclamer)"
)
_INSISTING = re.compile(
    r"\b(?:je (?:les |leur )?(?:appelle|relance|ecris|telephone|reclame|conteste)|j'(?:appelle|ecris))(?: \w+)? "
    r"(?:tous|toutes|sans arret|depuis|chaque|sans cesse|en vain)"
)
_NOTHING_DONE = re.compile(
    r"\b(?:pas|rien|aucune|jamais)(?: encore)? (?:fait|entrepris|engage|dit)(?: encore| du tout| de demarches?| a la caisse| aupres .*)?$"
    r"|\b(?:aucune|pas de|pas encore de|pas fait de) (?:reclamation|demarche|contestation)\b(?! (?:n'|ne )?\w*abouti)"
    r"|contacte personne|pas encore reclame"
)
_REPLY = r"(?:reponses?|retours?|nouvelles?|suites?|reactions?|signe de vie)\b"
_NO_REPLY = re.compile(
    rf"\b(?:pas|jamais|aucune?|(?<!classe )(?<!classee )sans|zero|plus|moindre|ni|0)(?: (?:eu|recu|encore|comme|la|moindre|toujours|de|d'une|une|leur|vraie|donne|bonne))* {_REPLY}"
    rf"|\b(?:attends?|attente)(?: (?:toujours|encore|d'une|de|une|leur|la|sa|votre))+ {_REPLY}|\battends (?:toujours|encore) ?$"
    r"|lettre morte|silence|rien en retour|\bpas donne suite"
    r"|personne (?:ne |n'a )?(?:me |m'a )?(?:repond|rappel|donne)|(?:depuis|toujours) (?:plus )?rien ?$|toujours en attente"
)
_NOTHING_CAME = re.compile(
    r" ?(?:(?:et|toujours|depuis|plus|puis|ensuite|apres|a ce jour|absolument) )*rien(?: du tout| depuis| de plus)? ?"
)
_ACKNOWLEDGED = re.compile(
    r"accuses? (?:de reception|automatiques?)|reponse automatique|message automatique"
)
_REPLIES = re.compile(r"\b(?:repond(?:u|ent|s|ait)?|retorque\w*|rappelle?e?|rappellent|rappele)\b")
_ELSEWHERE = re.compile(
    r"(?:hopital|clinique|medecin|docteur|employeur|patron|mutuelle|pharmacie|dentiste|cabinet|banque|notaire|creche|"
    r"impots|france travail|pole emploi)[^,.;!?]{0,30}$"
)
_UPHOLDS = re.compile(
    r"\b(?:maintien(?:t|nent)(?= ?$| (?:le|la|leur|sa|son|ce|que)\b(?! (?:paie|salaire)))|maintenu|persistent?|redit|confirme(?:nt)? (?:le|leur|sa|la|que (?:c'est|non))|"
    rf"(?:rejete|refuse|ecarte|rejette)(?:nt)? (?:ma|mon|mes|cette) (?:{_LETTER}|demande de))"
    rf"|\b(?:reclamation|contestation|recours)(?: a ete| est)? (?:rejetee?|refusee?)|(?:reponse|retour) (?:a|de|suite a) (?:ma|mon|mes)"
)
_ANSWER_NOUN = re.compile(
    r"(?:une|leur|la|sa|en) reponse|\breponse(?: \w+)? (?:negative|insatisfaisante|type|standard|recue)|\brefus\b|(?:ont|a|m'ont|m'a) (?:refuse|rejete|dit non)"
)
_TRIBUNAL = re.compile(
    r"\b(?:tribunal|en justice|la justice|le juge|pole social|tj|tass|cour d'appel)\b|opposition a(?: \w+)? contrainte"
)
_ANOTHER_COURT = re.compile(
    r"prud'?\s?hom|divorce|affaires familiales|tribunal de commerce|tutelle|penal|correctionnel|plainte"
)
_SUED = re.compile(
    r"\b(?:saisi[es]?|saisir|depose|assignee?|attaque|attaquer|porte l'affaire|requete|recours|proces|audience|convoquee?|convocation|procedure|"
    r"opposition|jugement|alle|allee|passe|passee|statue|juge|avocat)\b"
)
_COMMITTEE = re.compile(
    r"\bcm?ra\b|commission (?:medicale )?de recours(?: amiable)?|commission amiable"
)
_BEFORE_COMMITTEE = re.compile(
    r"\b(?:saisi[es]?|saisir|saisine|ecrit|depose|fait|recours|dossier|passe|envoye|conteste|decision|rejet|refus|silence|devant)\b"
)
_COMMITTEE_ACTS = re.compile(
    r" (?:a |n'a |m'a |est |ne |refus|rejet|saisie|confirm|doit|depuis|le \d|en |ca |:)"
)
_CONTROL = re.compile(
    r"\bcontrole (?:(?:de l'|d'|par l'|avec l')?urssaf|en cours|est en cours)|\b(?:en plein|sous|avis de|l'objet d'un|subis un|en) controle\b"
    r"|\b(?:inspect(?:eur|rice)|controleu(?:r|se))\b.*urssaf|urssaf.*\b(?:inspect(?:eur|rice)|controleu(?:r|se))\b|\brescrit\b|\btransaction\b"
)
_CONTROL_OVER = re.compile(
    r"\b(?:20[01]\d|202[0-5]|termine|fini|clos|apres|suite a|ancien|dernier|medical)\b"
)

_CHANNELS = (
    ("courrier", re.compile(r"recommande|lettre|courrier(?! electronique)|\blrar\b|par la poste")),
    ("email", re.compile(r"\be?-?mails?\b|courriels?")),
    (
        "compte",
        re.compile(
            r"(?:via|sur|depuis|dans|par) (?:mon |le |l')?(?:compte|ameli|espace|messagerie)"
        ),
    ),
    ("telephone", re.compile(r"telephon|\bapp?el|au 36 ?46|rappele|coups? de fil")),
    ("accueil", re.compile(r"guichet|a l'accueil|sur place|me suis deplace|a l'agence")),
)
_DATED = (
    ("other", re.compile(
        r"\bnee?s?\b|naissance|\barret\w*|accident|operat\w+|operee?|soins?\b|consult\w+|hospitalis\w+|conge|embauch\w+|travaill\w+|"
        r"retraite|demenag\w+|dece\w+|mort\b|accouch\w+|paye\w*|verse\w*|rendez-vous|audience|inscri\w+|cree\w*|radie\w*|rien touche|"
        r"jusqu'au|avant le|echeance|ouvert\w*|achet\w+|virement")),
    ("answer", re.compile(r"repond\w*|reponse|rejet\w*|confirm\w+|maint\w+|refus\w*|redit|retour\b")),
    ("decision", re.compile(r"notifi\w+|decision|contrainte|mise en demeure|\bindus?\b|trop[- ]percu|refus\w*|signifi\w+|(?:courrier|lettre) (?:de la|de l'|recue?)")),
    ("complaint", re.compile(
        r"reclam\w+|ecrit|courriers?|lettre|e?-?mails?|courriels?|recommande|contest\w+|relanc\w+|r?appel\w*|telephon\w+|contact\w+|message|"
        r"envoy\w+|depos\w+|guichet|accueil|coup de fil|\blrar\b")),
)  # fmt: skip

_RANGE = re.compile(r" ?(?:au|a|et au|jusqu'au|puis du)(?: le)? ?")


def find_steps(text: str, today: date) -> dict[str, str | bool]:
    """What the text states among `prior_complaint`, `prior_complaint_date`, `prior_complaint_channel`,
    `answer_received`, `answer_date`, `contested_decision_date`, `cra_seized`, `court_seized`,
    `control_under_way`. An automatic acknowledgement is not an answer; a first decision neither."""
    said = spell_out(text)
    parts = clauses(said)
    found: dict[str, str | bool] = {}
    made = _outcome(vote for part in parts for vote in _complaints(part))
    answered = list(_answers(parts, made is True)) if made is not False else []
    if answered:
        made, found["answer_received"] = True, answered[-1]
    if made is not None:
        found["prior_complaint"] = made
    if made and (channel := _channel(said)):
        found["prior_complaint_channel"] = channel
    for name, votes in (
        ("cra_seized", (v for p in parts for v in _committee(p))),
        ("court_seized", (v for p in parts for v in _court(p))),
        ("control_under_way", (v for p in parts for v in _control(p))),
    ):
        if (outcome := _outcome(votes)) is not None:
            found[name] = outcome
    found.update(_dated(said, parts, found, today))
    return found


def read_step(name: str, text: str, today: date) -> bool | None:
    """What an answer to « avez-vous réclamé ? », « vous a-t-on répondu ? » says of that step; None when it
    does not say. Fewer words are needed, since the step was named: « un recommandé », « toujours rien »."""
    parts = clauses(spell_out(text))
    if name == "prior_complaint":
        votes = [vote for part in parts for vote in _complaints(part)]
        return any(votes) if votes else (any(_by_letter(part) for part in parts) or None)
    if name == "answer_received":
        answered = list(_answers(parts, complained=True))
        return answered[-1] if answered else None
    value = find_steps(text, today).get(name)
    return value if isinstance(value, bool) else None


def _by_letter(part: Clause) -> bool:
    named = re.search(rf"\b{_LETTER}", part.text)
    if named is None or part.who(named.start()) == "them" or part.doubtful(named.start()):
        return False
    return "recu" not in part.text and len(part.text.split()) <= 8


def _outcome(votes: Iterator[bool]) -> bool | None:
    """One thing done is enough: « je n'ai pas écrit mais j'ai appelé »."""
    seen = list(votes)
    return any(seen) if seen else None


def _complaints(part: Clause) -> Iterator[bool]:
    for told in _CONTACT.finditer(part.text):
        verb = told.start("verb")
        mine = part.who(verb) == "me" and not part.intended(verb)
        if mine and not _TO_OTHERS.match(part.text, told.end()):
            yield not part.negated(verb)
    if _NOTHING_DONE.search(part.text) and part.who(len(part.text)) == "me":
        yield False
    for pattern in (_COUNTED, _VISITED, _INSISTING):
        match = pattern.search(part.text)
        if match and part.who(match.start()) == "me" and not part.doubtful(match.start()):
            yield True
    mine_already = _POSSESSED.search(part.text)
    if mine_already and not part.doubtful(mine_already.start()):
        yield True


def _answers(parts: list[Clause], complained: bool) -> Iterator[bool]:
    """What came back, in order. « Leur réponse » needs a complaint beside it: a first decision is no answer."""
    for part in parts:
        text = part.text
        if (
            _NO_REPLY.search(text)
            or _ACKNOWLEDGED.search(text)
            or (complained and _NOTHING_CAME.fullmatch(text))
        ):
            yield False
            continue
        if (upheld := _UPHOLDS.search(text)) and not part.negated(upheld.start()):
            yield True
            continue
        match = _REPLIES.search(text)
        if (
            match
            and part.who(match.start()) == "them"
            and not _ELSEWHERE.search(text[: match.start()])
        ):
            if part.negated_around(match.start(), match.end()):
                yield False
            elif "rappel" not in match.group(0) and not part.intended(match.start()):
                yield True
        elif complained and (noun := _ANSWER_NOUN.search(text)) and not part.doubtful(noun.start()):
            yield True


def _comes_from_them(part: Clause, position: int) -> bool:
    """« Ils répondent », not « j'ai répondu » nor « l'hôpital ne répond pas »."""
    return part.who(position) == "them" and not _ELSEWHERE.search(part.text[:position])


def _committee(part: Clause) -> Iterator[bool]:
    for match in _COMMITTEE.finditer(part.text):
        before = part.text[: match.start()]
        if _BEFORE_COMMITTEE.search(before):
            if not part.intended(match.start()):
                yield not part.negated(match.start())
        elif part.negated(match.start()):
            yield False
        elif _COMMITTEE_ACTS.match(part.text, match.end()):
            yield True


def _court(part: Clause) -> Iterator[bool]:
    match = _TRIBUNAL.search(part.text)
    if not match or _ANOTHER_COURT.search(part.text) or part.intended(match.start()):
        return
    if part.negated(match.start()):
        yield False
    elif _SUED.search(part.text) and part.who(match.start()) == "me":
        yield True


def _control(part: Clause) -> Iterator[bool]:
    match = _CONTROL.search(part.text)
    if not match or _CONTROL_OVER.search(part.text) or part.intended(match.start()):
        if re.search(r"\b(?:pas|aucun|jamais) (?:eu |de )*controle\b", part.text):
            yield False
        return
    yield not part.negated(match.start())


def _channel(said: str) -> str | None:
    return next((channel for channel, pattern in _CHANNELS if pattern.search(said)), None)


def _dated(
    said: str, parts: list[Clause], found: dict[str, str | bool], today: date
) -> dict[str, str]:
    """Each date goes with the step that its own clause speaks of, the nearest word telling which."""
    names = {
        "answer": "answer_date" if found.get("answer_received") else "contested_decision_date",
        "complaint": "prior_complaint_date" if found.get("prior_complaint") else None,
        "decision": "contested_decision_date",
        "other": None,
    }
    placed: dict[str, str] = {}
    about, last = "other", 0
    for when in find_dates(said, today):
        if not _RANGE.fullmatch(
            said[last : when.start]
        ):  # « du 4 mai au 3 juin » is about one thing
            about = _about(parts, when)
        last = when.end
        if when.kind == "today" or when.value > today.isoformat()[: len(when.value)]:
            continue
        name = names[about]
        if name == "contested_decision_date" and len(when.value) < len("2026-11-21"):
            continue  # a deadline runs from a day
        if name:
            placed.setdefault(name, when.value)
    return placed


def _about(parts: list[Clause], when: FoundDate) -> str:
    """What a date is the date of: the step named nearest to it in its clause, else "other"."""
    part = next((p for p in reversed(parts) if p.start <= when.start), parts[0])
    here, there = when.start - part.start, when.end - part.start
    near: list[tuple[int, int, str]] = []
    for rank, (kind, pattern) in enumerate(_DATED):
        for match in pattern.finditer(part.text):
            if match.end() <= here:
                near.append((here - match.end(), rank, kind))
            elif match.start() >= there:
                near.append(
                    (match.start() - there + 5, rank, kind)
                )  # what comes before weighs more
    return min(near)[2] if near else "other"
