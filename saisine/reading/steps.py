"""What a text says of the steps already taken: complaint, answer, appeal committee, court."""

import re
from datetime import date

from saisine.reading.dates import FoundDate, find_dates
from saisine.reading.folding import fold

_VERB = (
    r"(?:fait|envoye|depose|adresse|ecrit|redige|transmis|poste|emis|formule|laisse|effectue|lance)"
)
_THING = (
    r"(?:reclamations?|courriers?|lettres?|mails?|e-mails?|courriels?|messages?|recommandes?|contestations?|"
    r"relances?|demandes? de (?:recours|reexamen)|ar\b|lrar)"
)
_COMPLAINED = re.compile(
    rf"\b{_VERB}\b[^.!?]{{0,40}}\b{_THING}|\b(?:j'ai|on a|nous avons|je les ai|je l'ai|elle a|il a|ai)\b[^.!?]{{0,25}}\b"
    r"(?:reclame|conteste|relance|ecrit|telephone|appele|contacte|rappele|proteste|signale|reclamer)\b|"
    r"\b(?:apres|malgre|suite a|avec) (?:ma|mes|une|plusieurs|deux|trois|\d+) (?:reclamation|relance|appel|courrier|"
    r"mail|message|coup)|\bma (?:reclamation|contestation|lettre)\b(?! n'est pas faite)|\bmes (?:relances|"
    r"reclamations|courriers|mails|appels|messages)\b|\breclam\w+ (?:faite|envoyee|deposee|du|le|en|fin|debut)\b|"
    r"(?:je suis|on est) (?:alle|passe)\w* (?:a l'accueil|au guichet|sur place|a la caisse|a la cpam)|\bj'appelle "
    r"(?:tous|toutes|sans arret|depuis)|\bau telephone (?:on|ils) m"
)
_NEVER = re.compile(
    r"(?:pas|jamais|rien) (?:encore )?(?:fait|envoye|depose|ecrit|contacte|reclame|conteste|appele|demande|fait de|"
    r"pu les joindre)\b(?! (?:repondu|recu))|\b(?:aucune|pas de|sans) (?:reclamation|demarche|contestation)|je ne les "
    r"ai pas (?:encore )?contactes?|pas encore (?:fait|ecrit|reclame|conteste)"
)
_NO_ANSWER = re.compile(
    r"\b(?:aucune?|pas de|sans|jamais (?:eu )?(?:de )?|pas eu (?:de |la moindre )|zero|ni|toujours pas de|0) (?:reponse|"
    r"retour|nouvelles?|reaction)|\b(?:pas|jamais|rien|toujours pas|tjrs pas|plus) (?:encore )?(?:repond|recu de reponse|"
    r"eu de reponse|eu de retour)\w*|(?:reste|restee?s?|laissee?) (?:lettre morte|sans reponse|sans suite)|silence "
    r"(?:radio|total|complet)|\b(?:et|mais|puis) (?:depuis )?(?:toujours |tjrs )?rien\b|personne ne (?:me )?repond|"
    r"ne (?:me |m'ont |m'a )?(?:repond|jamais repondu|pas repondu)\w*|attends? (?:toujours|encore) (?:une |leur |la )?reponse|"
    r"pas de suite"
)
_ANSWERED = re.compile(
    r"\b(?:ils|elle|on|la caisse|la cpam|l'urssaf|la secu|la caf) (?:m'|nous |me )?(?:a |ont |ont fini par |a fini par )?"
    r"(?:enfin |deja |juste |finalement |quand meme )?(?:repondu?|reponde?nt|confirme|maintenu|maintient|rejete|redit|ecrit que|dit que "
    r"(?:non|c'est comme|c'etait))|\b(?:leur|la|une|sa) reponse (?:recue|est|du|ne|me|dit|negative|etait|n'est|type|"
    r"incomprehensible|standard)|j'ai (?:bien )?(?:eu|recu|obtenu) (?:une|leur|la) (?:reponse|refus|lettre de refus)|"
    r"(?:rejete|refuse|maintenu) (?:ma|mon|leur) (?:reclamation|contestation|demande de recours|decision|refus)|"
    r"reponse (?:negative|insatisfaisante|incomprehensible)"
)
_COURT = re.compile(
    r"\b(?:j'ai|nous avons|on a|mon avocat a|ai) (?:deja )?(?:saisi|depose (?:un recours|une requete) (?:au|devant)|porte l'affaire|"
    r"assigne|attaque)[^.!?]{0,40}(?:tribunal|justice|juge|pole social|tj\b)|\baudience\b[^.!?]{0,40}(?:tribunal|juge|"
    r"pole social|le \d)|\b(?:au|devant le) (?:tribunal|pole social)[^.!?]{0,40}(?:en cours|prevue|convoque)|fait "
    r"opposition (?:a|devant|au)[^.!?]{0,30}(?:contrainte|tribunal)"
)
_NO_COURT = re.compile(
    r"\b(?:pas|jamais|aucun|ni)\b[^.!?]{0,30}(?:saisi|alle|aller|ete|devant|de|au)?[^.!?]{0,15}\b(?:tribunal|justice|juge)\b"
)
_LABOUR_COURT = re.compile(r"prud'?\s?hom")
_CRA = re.compile(
    r"\b(?:saisi|ecrit a|depose|recours|dossier|passe)[^.!?]{0,40}(?:\bcra\b|commission de recours(?: amiable)?)|\bla cra "
    r"(?:a |m'a |n'a )"
)
_CONTROL = re.compile(r"\bcontrole (?:urssaf|en cours)|controleur\b[^.!?]{0,20}urssaf|\brescrit\b")

_ABOUT_ANSWER = re.compile(r"repond|reponse|refus|rejet|confirme que")
_ABOUT_DECISION = re.compile(r"notifi|decision|contrainte|mise en demeure|indu|refus|trop[- ]percu")
_ABOUT_COMPLAINT = re.compile(
    r"reclam|ecrit|courrier|lettre|mail|recommande|conteste|relance|appele|telephone|contacte|message|envoye"
)


def find_steps(text: str, today: date) -> dict[str, str | bool]:
    """What the text states among `prior_complaint`, `prior_complaint_date`, `prior_complaint_channel`,
    `answer_received`, `answer_date`, `contested_decision_date`, `cra_seized`, `court_seized`,
    `control_under_way`. An automatic acknowledgement is not an answer."""
    folded = fold(text)
    found: dict[str, str | bool] = {}
    if _NEVER.search(folded):
        found["prior_complaint"] = False
    elif _COMPLAINED.search(folded):
        found["prior_complaint"] = True
        if channel := _channel(folded):
            found["prior_complaint_channel"] = channel
    if found.get("prior_complaint") is not False:
        if _NO_ANSWER.search(folded):
            found["answer_received"] = False
        elif _ANSWERED.search(folded):
            found["answer_received"] = True
        if "answer_received" in found:
            found.setdefault("prior_complaint", True)
    if _COURT.search(folded) and not _LABOUR_COURT.search(folded):
        found["court_seized"] = True
    elif _NO_COURT.search(folded):
        found["court_seized"] = False
    if _CRA.search(folded):
        found["cra_seized"] = True
    if _CONTROL.search(folded):
        found["control_under_way"] = True
    found.update(_dated(folded, find_dates(text, today), found))
    return found


def _channel(folded: str) -> str | None:
    for channel, pattern in (
        ("courrier", r"recommande|lettre|courrier(?! electronique)|\blrar\b|par la poste"),
        ("email", r"\be?-?mails?\b|courriels?"),
        ("compte", r"(?:via|sur|depuis|dans|par) (?:mon |le )?(?:compte|ameli|espace|messagerie)"),
        ("telephone", r"telephon|appele|au 36 ?46|rappele"),
        ("accueil", r"guichet|a l'accueil|sur place|me suis deplace"),
    ):
        if re.search(pattern, folded):
            return channel
    return None


def _dated(folded: str, dates: list[FoundDate], found: dict[str, str | bool]) -> dict[str, str]:
    """Each date goes with the step its own clause speaks of."""
    placed: dict[str, str] = {}
    for when in dates:
        clause = _clause(folded, when)
        if re.search(r"\bnee?\b|naissance", clause) or _is_a_wait(folded, when):
            continue
        if found.get("answer_received") is True and _ABOUT_ANSWER.search(clause):
            placed.setdefault("answer_date", when.value)
        elif found.get("prior_complaint") is True and _ABOUT_COMPLAINT.search(clause):
            placed.setdefault("prior_complaint_date", when.value)
        elif _ABOUT_DECISION.search(clause):
            placed.setdefault("contested_decision_date", when.value)
    return placed


def _is_a_wait(folded: str, when: FoundDate) -> bool:
    """« ça fait trois mois que j'attends » says for how long, not when something was done."""
    return folded.startswith(("ca fait", "voila"), when.start)


def _clause(folded: str, when: FoundDate) -> str:
    """The words around a date, up to the nearest commas, stops or « et », « mais », « puis »."""
    cut = r"[,;.!?]|\b(?:et|mais|puis|or|car|depuis)\b"
    left = re.split(cut, folded[: when.start])[-1]
    right = re.split(cut, folded[when.end :])[0]
    return f"{left} {right}"
