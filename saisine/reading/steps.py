"""What a text says of the steps already taken: complaint, answer, appeal committee, court, control.

Read clause by clause. Only what was done, or what came back, counts; what the text leaves open is asked.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from saisine.reading.agreement import states
from saisine.reading.answered import answers, nobody_answers, only_acknowledged, only_applied
from saisine.reading.bare_days import with_months, with_this_month, with_weekday
from saisine.reading.clauses import Clause, clauses
from saisine.reading.complaint import ASKED, by_letter, channel, complaints, opens_with_it
from saisine.reading.dates import FoundDate, find_dates
from saisine.reading.folding import spell_out
from saisine.reading.loosely_told import complaint_told, outcome_told
from saisine.reading.proceedings import COMMITTEE, committee, control, court, told_shortly

_TOLD = {"cra_seized": committee, "court_seized": court, "control_under_way": control}

_ABOUT = (
    ("other", re.compile(
        r"\bnee?s?\b|naissance|\barret\w*|accident|operat\w+|operee?|(?<!mes )(?<!nos )soins?\b|consult\w+|hospitalis\w+|conge|embauch\w+|travaill\w+|"
        r"retraite|demenag\w+|dece\w+|mort\b|accouch\w+|paye\w*|verse\w*|rendez-vous|audience|inscri\w+|cree\w*|radie\w*|rien touche|"
        r"jusqu'au|avant le|echeance|fermee?s?|coupee?s?|suspendue?s?|resiliee?s?|ouvert\w*(?= (?:de|des|mes|les|mon|ma|au public) )|achet\w+|virement")),
    ("answer", re.compile(r"(?:ont|a) dit (?:que )?non|repond\w*|reponse|rejet\w*|confirm\w+|maint\w+|refus\w*|redit|retour\b")),
    ("decision", re.compile(
        r"notifi\w+|decision|contrainte|mise en demeure|\bindus?\b|trop[- ]percu|refus\w*|signifi\w+|(?:courrier|lettre) (?:de la|de l'|recue?)")),
    ("complaint", re.compile(
        r"reclam\w+|ecrit|courriers?|lettre|e?-?mails?|courriels?|recommande|contest\w+|relanc\w+|r?app?el\w*|recla\b|plainte (?:ecrite|faite|envoyee|du|de)|porte plainte|plaindre|gueule|rale\b|rouspete|fait appel|j'ecris|j'appelle|je reclame|je conteste|signalement|rappel|telephon\w+|contact\w+|message|"
        r"envoy\w+|depos\w+|guichet|accueil|coup de fil|\blrar\b|signale\w*|alert\w+|desaccord|me suis plaint\w*|interrog\w+|sollicit\w+|interpell\w+|protest\w+|"
        r"(?:contre-?)?argument(?:ation|aire)|observations|\bopposition(?! (?:au tribunal|devant|a (?:la |cette |une )?contrainte))|rectification|correction demand\w+|reexamen|"
        rf"redemand\w+|demande(?= par )|{ASKED}|demandes? d(?:e |')(?:remise|revision|annulation|explications?)|remise (?:demand|sollicit)\w+|"
        r"recours(?= (?:gracieux|amiable|prealable|administratif|ecrit|introduit|forme|depose|du |le ))|saisi (?:le service|la caisse|la cpam|l'urssaf|le directeur|la direction|par courrier)|(?:a ete |^ ?)saisie?\b")),
)  # fmt: skip
"""The words that say what a date is the date of. Of two as near, the first listed counts."""
_ANSWER_DATED = re.compile(
    r"\b(?:la|leur) reponse (?:a (?:mon|ma|mes) \w+ )?(?:date|datait|est datee|c'est|c'etait|est du|etait du)\b(?! (?:pas|negati))"
)
"""« La réponse date du 4 août »: there is one."""
_MY_LETTER = re.compile(
    r"\bj'ai (?:\w+ )?ecrit\b[^.!?]{0,30}\b(?:le courrier|la lettre|le mail)(?: \w+)? (?:c'etait|c'est|est|etait|date) (?:du |le )?$"
)
"""« J'ai écrit, le courrier c'était le 28 septembre »."""
_RANGE = re.compile(r" ?(?:au|a|et au|jusqu'au|puis du)(?: le)? ?")
_OF_A_THING = re.compile(
    r"\b(?!(?:(?:contre-?)?argumentation|argumentaire|observations|opposition|protestations?|reexamen|remise|revision|rectification|annulation|signalement|alerte|plainte|saisine|demarche|ecrite?|amiable|gracieux|prealable|demandee?|sollicitee?|ameli|urssaf|cpam|date|datee|courriers?|lettres?|e?-?mails?|courriels?|messages?|appels?|recommandes?|reponses?|refus|rejet|retour|decision|notification|"
    r"indus?|percu|contrainte|demeure|reclamations?|contestation|recours|relance|signifi\w+|notifi\w+|euros?|nouvelle|partir|compter|ecrit|avis|negative|positive|officielle|finale|ferme|favorable|contestee|est|etait|sont|vient|datant|celui|celle|recue?|prise?|rendue?|signee?|autre|mais|puis|donc|alors|et|non|pas|mot)\b)"
    r"[a-z]{3,} (?:medicale? |scolaire )?du (?:\w+di )?$"
)
"""« L'ambulance du 3 septembre »: the date of a thing, not of a step."""
_A_STEP = re.compile(
    r"\b(?:courriers?|lettres?|e?-?mails?|messages?|recommandes?|reponses?|decision|notification|contrainte|mise en demeure|reclamations?|contestation|"
    r"recours|indus?|(?:contre-?)?argumentation|argumentaire|observations|opposition|protestations?|reexamen|remise|revision|rectification|annulation|signalement|alerte|plainte|saisine|demarche)\b"
)
_THEIR_LETTER = re.compile(
    r"\b(?:le|leur|ce|leurs) (?:dernier |premier |meme )?(?:courrier|message|mail|e-?mail|recommande)$|\b(?:la|leur|cette|meme) lettre$"
)
_OWN_WORD = re.compile(
    r"(?:reclamations?|contestations?|recours|a ete saisie?|(?:contre-?)?argument(?:ation|aire)|reexamen|observations|demandes? d.*|remise .*)$"
)
_ANY_PAPER = re.compile(r"(?:envoy|depos)\w+|guichet|accueil")
"""What is done, or where one goes, with a form as well as with a complaint."""
_A_FORM = re.compile(
    r"\b(?:renouvel\w+|dossier|inscription|declaration|feuilles?|arrets?|formulaire)\b"
)
"""« Fait le renouvellement en juin par courrier »."""
_LETTER_WORD = re.compile(r"courriers?|lettre|e?-?mails?|courriels?|message|recommande")
_GOES_ON = re.compile(
    r" ?(?:et |puis )?(?:le |la |leur |elle |sa |qui |avec )?(?:rejet|refus|decision|avis|a |m'a |l'a |reponse|notifi)"
)
_CARRIES_ON = 6
"""Words. « le dernier le 28/10 », after the clause that tells of the messages."""
_MY = re.compile(r"\b(?:ma|mon|mes|notre|nos) (?:\w+ )?$")
_FOR_ME = re.compile(r"(?: \w+){0,3} pour (?:moi|nous)\b")
_LAST_ONE = re.compile(
    r"^ ?(?:dont |et )?(?:le|la|l'un|l'une|les) ?(?:tout |toute )?(?:dernier|premier|plus recent|second|deuxieme|seconde|derniere)\w* "
)
_NO_ANSWER_LABEL = re.compile(
    r"\b(?:reponse|retour|suite) ?: ?(?:aucune?|neant|rien|zero|jamais|pas (?:de reponse|recue))\b"
)
"""« Réponse : aucune »."""
_ONE_OF_THEM = re.compile(r" ?(?:l')?une? (?:le|en|debut|fin|mi) ")
_LISTED_DAY = re.compile(
    r" ?(?:(?:le|du|en|fin|debut|mi) )?(?:1er|\d{1,2}|janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)"
)
ASIDE = 3
"""Words."""
_DATE_ALONE = re.compile(r" ?(?:(?:et|puis|donc|alors|le|en|ce|du|au|depuis|mais) ?)* ?")
_OWN_STEP = re.compile(
    r"\b(?:fait|depose|adresse|envoye|forme) (?:une|ma|la) (?:reclamation|contestation)\b"
)
_FOUR_FIGURES = re.compile(r"\d{4}")
_WEEKDAY = re.compile(
    r" ?(?:et |puis |mais )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? ?"
)
"""« Mercredi j'ai réclamé »: a clause of its own, before its verb."""
_I_ANSWER = re.compile(r"\bc'est moi qui (?:reponds?|repondrai|repond|ecris)\b")
"""« C'est moi qui réponds, mais c'est lui l'assuré »: of the chat."""
_NO = re.compile(
    r"\b(?:pas|aucune?|sans|jamais|zero|ni|point)(?: (?:de|eu|encore|la|moindre|une?)){0,3} ?$"
)
_CONTESTED = re.compile(
    r"\b(?:contest\w+|signal\w+|denonc\w+|(?:proteste\w*|reclam\w+) contre) (?:ce|cet|cette|leur|leurs|mon|ma|le|la|son|un|une) $"
)
_PADDING = re.compile(r"\bpurement et simplement ")
"""Said in the middle of a verb: « la caisse a purement et simplement confirmé son calcul »."""
_BY_IT = re.compile(r" ?(?:par|via|dans|avec|sous forme d)\b")
_DECIDED = re.compile(r"\b(?:rejet|refus|confirm|maint|decid|decision|rendu|statu|repond)\w*")
_SEIZED = re.compile(r"\b(?:saisi|depos|envoy|ecri|recours|adress|fait)\w*")
_AFTER = 5
"""Characters. What comes before a date weighs more than what comes after it."""
_WROTE = re.compile(r"\b(?:ecrit|ecris|envoye|poste|adresse)\b")
_FARTHEST = 300
"""Characters between a date and the step it is the date of, in a clause without any stop."""


def find_steps(text: str, today: date) -> dict[str, str | bool]:
    """What the text states among `prior_complaint`, `prior_complaint_date`, `prior_complaint_channel`,
    `answer_received`, `answer_date`, `contested_decision_date`, `cra_seized`, `court_seized`,
    `control_under_way`."""
    said = spell_out(re.sub(r"\s*\n\s*", ". ", text))
    said = _NO_ANSWER_LABEL.sub("aucune reponse", said)
    said = with_months(_PADDING.sub("", said), today)
    parts = clauses(said)
    if (dated := _with_whole_days(said, parts, today)) != said:
        said, parts = dated, clauses(dated)
    found: dict[str, str | bool] = {}
    told = [list(complaints(part)) for part in parts]
    made = _outcome(vote for votes in told for vote in votes)
    first = next((place for place, votes in enumerate(told) if True in votes), None)
    came = list(answers(parts, first)) if made is not False else []
    if came:
        found["answer_received"] = came[-1]
        silent = nobody_answers(said) or (came[-1] is False and only_applied(said))
        made = made if made is None and silent else True
    if made is not None:
        found["prior_complaint"] = made
    if made and (
        way := (channel(parts[first].text) if first is not None else None) or channel(said)
    ):
        found["prior_complaint_channel"] = way
    for name, told_of in _TOLD.items():
        outcome = _outcome(vote for part in parts for vote in told_of(part))
        if outcome is not None:
            found[name] = outcome
    if "answer_received" not in found and _ANSWER_DATED.search(said):
        found["answer_received"] = True
    found = {**told_shortly(said), **found}
    found.update(_dated(said, parts, found, today))
    undated = made is not False and "prior_complaint_date" not in found
    if undated and (day := complaint_told(said, today)):
        found["prior_complaint"], found["prior_complaint_date"] = True, day
        if found.get("contested_decision_date") == day:
            del found["contested_decision_date"]
    if found.get("prior_complaint") is True and "answer_received" not in found:
        after = parts[first].start + len(parts[first].text) if first is not None else 0
        came_of_it = outcome_told(said[after:])
        if came_of_it is not None:
            found["answer_received"] = came_of_it
    _tell_way_of_that_day(said, parts, found, today)
    if found.get("answer_received") is True and only_acknowledged(text):
        found["answer_received"] = False
        found.pop("answer_date", None)
    return found


def _tell_way_of_that_day(
    said: str, parts: Sequence[Clause], found: dict[str, str | bool], today: date
) -> None:
    """« J'ai appelé, j'ai écrit le 20 mai »: the way of the complaint is that of its day, not that of a call."""
    day = found.get("prior_complaint_date")
    when = next((one.start for one in find_dates(said, today) if one.value == day), None)
    here = [part for part in parts if when is not None and part.start <= when]
    if not here or not day:
        return
    told = here[-1].text
    if way := channel(told):
        found["prior_complaint_channel"] = way
    elif _WROTE.search(told) and found.get("prior_complaint_channel") in ("telephone", "accueil"):
        del found["prior_complaint_channel"]


def _with_whole_days(said: str, parts: Sequence[Clause], today: date) -> str:
    """« J'ai réclamé lundi » made « lundi dernier », « j'ai réclamé le 9 » made « le 9 novembre », where a complaint
    is told and nowhere else."""
    for place, part in reversed(list(enumerate(parts))):
        if any(complaints(part)):
            first = (
                parts[place - 1] if place and _WEEKDAY.fullmatch(parts[place - 1].text) else part
            )
            end = part.start + len(part.text)
            whole = with_weekday(with_this_month(said[first.start : end], today))
            said = said[: first.start] + whole + said[end:]
    return said


def find_committee_days(text: str, today: date) -> tuple[str, ...]:
    """`cra_saisie:2026-06-10`, `cra_decision:2026-09-01`: the days that a text gives to the appeal
    committee (see `saisine.deadlines`)."""
    said = with_months(spell_out(re.sub(r"\s*\n\s*", ". ", text)), today)
    parts = clauses(said)
    found = []
    for when in find_dates(said, today):
        place = next((n for n in reversed(range(len(parts))) if parts[n].start <= when.start), None)
        if place is None or not _tells_of_committee(parts, place) or when.value > today.isoformat():
            continue
        part = parts[place]
        decided = _DECIDED.search(part.text)
        if decided or _SEIZED.search(part.text):
            found.append(f"{'cra_decision' if decided else 'cra_saisie'}:{when.value}")
    return tuple(found)


def read_step(name: str, text: str, today: date) -> bool | None:
    """What an answer to « avez-vous réclamé ? », « vous a-t-on répondu ? » says of that step; None when it
    does not say. Fewer words are needed, since the step was named: « un recommandé », « toujours rien »."""
    parts = clauses(_I_ANSWER.sub(" ", spell_out(text)))
    if name == "prior_complaint":
        made = _outcome(vote for part in parts for vote in complaints(part))
        return True if made is None and any(by_letter(part) for part in parts) else made
    if name == "answer_received":
        # « non » is no answer of theirs here, it is the answer to the question
        came = list(answers([part for part in parts if states(part.text) is not False], 0))
        if came:
            return came[-1]
        said = states(text)
        nothing = said is None and parts and states(parts[0].text) is False
        return False if nothing else said  # « rien du tout, ça fait plus de deux mois »
    value = find_steps(text, today).get(name)
    return value if isinstance(value, bool) else None


def _outcome(votes: Iterator[bool]) -> bool | None:
    """One thing done is enough: « je n'ai pas écrit mais j'ai appelé »."""
    seen = list(votes)
    return any(seen) if seen else None


def _dated(
    said: str, parts: Sequence[Clause], found: dict[str, str | bool], today: date
) -> dict[str, str]:
    """Each date goes with the step that its own clause speaks of, the nearest word telling which."""
    names = {
        "answer": "answer_date" if found.get("answer_received") else "contested_decision_date",
        "complaint": "prior_complaint_date" if found.get("prior_complaint") else None,
        "sent": "prior_complaint_date" if found.get("prior_complaint") else None,
        "decision": "contested_decision_date",
        "letter": "contested_decision_date",
        "other": None,
    }
    placed: dict[str, str] = {}
    about, last = "other", 0
    nearby: str | None = None
    sent = ""
    without_year = set()
    for when in find_dates(said, today):
        if not _FOUR_FIGURES.search(said[when.start : when.end]):
            without_year.add(when.value)
        if not _RANGE.fullmatch(said, last, when.start):  # « du 4 mai au 3 juin » is one thing
            about = _about(said, parts, when)
        last = when.end
        if when.kind == "today" or when.value > today.isoformat()[: len(when.value)]:
            continue
        name = names[about]
        if about == "other" and name is None and _is_said_before_it(said, parts, when):
            nearby = nearby or when.value
        if about == "letter" and found.get("answer_received") and "prior_complaint_date" in placed:
            name = "answer_date"  # « j'ai réclamé le 30, ils m'ont renvoyé la même lettre le 20 »
        if (
            about == "letter"
            and found.get("prior_complaint")
            and _MY_LETTER.search(said[: when.start])
        ):
            name = "prior_complaint_date"
        if name == "contested_decision_date" and len(when.value) < len("2026-11-21"):
            continue  # a deadline runs from a day
        before = placed.get("answer_date", "")
        if name == "answer_date" and before and before < placed.get("prior_complaint_date", ""):
            placed.setdefault("contested_decision_date", before)  # what was contested
            placed[name] = when.value
        elif about == "complaint" and name and sent and sent == placed.get(name):
            placed[name], sent = when.value, ""  # not « dossier déposé en août »
        elif name:
            if about == "sent" and name not in placed:
                sent = when.value
            placed.setdefault(name, when.value)
    if nearby and found.get("prior_complaint"):
        placed.setdefault("prior_complaint_date", nearby)
    if placed.get("answer_date") in without_year:
        placed["answer_date"] = _soon_after(placed)
    return placed


def _soon_after(placed: dict[str, str]) -> str:
    """The day of the answer: « réclamé le 2 avril 2025, réponse le 20 mai » is answered in 2025."""
    complained, answered = placed.get("prior_complaint_date", ""), placed["answer_date"]
    if len(complained) < len("2026-11-21") or len(answered) != len(complained):
        return answered
    for year in (int(complained[:4]), int(complained[:4]) + 1):
        if complained <= (then := f"{year}{answered[4:]}") <= answered:
            return then
    return answered


def _is_said_before_it(said: str, parts: Sequence[Clause], when: FoundDate) -> bool:
    """« Le 11 novembre, jour férié, j'ai écrit une réclamation »: a date alone in its clause, or asked on that
    date « par une réclamation », goes with the complaint told next in the sentence."""
    place = next((n for n in reversed(range(len(parts))) if parts[n].start <= when.start), 0)
    here = parts[place]
    alone = _DATE_ALONE.fullmatch(
        here.text[: when.start - here.start] + here.text[when.end - here.start :]
    )
    for later in parts[place + 1 : place + (3 if alone else 2)]:
        if re.search(r"[.!?;]", said[when.end : later.start]):
            return False
        if (alone or _BY_IT.match(later.text)) and (
            any(complaints(later)) or _OWN_STEP.search(later.text)
        ):
            return True
    return False


def _about(said: str, parts: Sequence[Clause], when: FoundDate) -> str:
    """What a date is the date of: the step named nearest to it in its clause, else "other"."""
    place = next((n for n in reversed(range(len(parts))) if parts[n].start <= when.start), 0)
    part = parts[place]
    here, there = when.start - part.start, when.end - part.start
    if _tells_of_committee(parts, place):
        return "other"
    if _OF_A_THING.search(part.text[:here]) and not _A_STEP.search(part.text[:here]):
        return "other"
    near: list[tuple[int, int, str]] = []
    for rank, (kind, pattern) in enumerate(_ABOUT):
        for match in pattern.finditer(part.text, max(0, here - _FARTHEST), there + _FARTHEST):
            meant = _whose(kind, match, part)
            if meant is None or _is_no_date_of(kind, match, part, here):
                continue
            if match.end() <= here:
                near.append((here - match.end(), rank, meant))
            elif match.start() >= there:
                near.append((match.start() - there + _AFTER, rank, meant))
    if near:
        return min(near)[2]
    return "complaint" if _carries_on(said, parts, place) else "other"


def _carries_on(said: str, parts: Sequence[Clause], place: int) -> bool:
    """« Deux relances, la dernière le 2 novembre »: a few words about the complaint of the clause before, in
    the same sentence."""
    here, before = parts[place], parts[max(place - 1, 0)]
    if (
        place > 1
        and len(before.text.split()) <= ASIDE
        and "," in said[before.start - 2 : before.start]
    ):
        before = parts[place - 2]  # « une lettre, pas recommandée, le 12 octobre »
    if _ONE_OF_THEM.match(here.text) and any(complaints(before)):
        return True
    labelled = said[here.start - 1] == ":" if place else False
    alone = said[here.start + len(here.text) :][:1] in ("", ".", ";", "!", "?")
    if labelled and alone and _LISTED_DAY.match(here.text) and any(complaints(before)):
        return True  # « réclamation en ligne : 6 novembre »
    if not place or re.search(r"[.!?;:]", said[before.start + len(before.text) : here.start + 1]):
        return False
    few = len(here.text.split()) <= _CARRIES_ON or _LAST_ONE.search(here.text)
    return bool(few) and any(complaints(before))


def _whose(kind: str, match: re.Match[str], part: Clause) -> str | None:
    """« En avril on me téléphone » is no complaint; « leur courrier du 3 » is theirs; « j'ai répondu le 12 »
    is the person's own."""
    before = part.text[: match.start()]
    mine = part.who(match.start()) == "me" or bool(
        _MY.search(before) or _FOR_ME.match(part.text, match.end())
    )
    if kind == "complaint" and (_OWN_WORD.match(match.group(0)) or opens_with_it(part)):
        return kind
    if kind == "answer" and mine and match.group(0) == "repondu":
        return "complaint"
    if kind != "complaint":
        return kind
    if mine and not _THEIR_LETTER.search(part.text[: match.end()]):
        form = before.endswith("par ") and _A_FORM.search(before)
        return "sent" if form or _ANY_PAPER.fullmatch(match.group(0)) else kind
    return "letter" if _LETTER_WORD.fullmatch(match.group(0)) else None


def _is_no_date_of(kind: str, match: re.Match[str], part: Clause, when: int) -> bool:
    """« Le 9 novembre, pas de réponse » is no day of an answer; « signalé ce refus le 23 » none of the refusal, unlike
    « contesté le refus du 23 »."""
    if kind not in ("answer", "decision"):
        return False
    before = part.text[max(0, match.start() - _FARTHEST) : match.start()]
    if kind == "answer" and _NO.search(before):
        return True
    of_it = re.match(r" (?:du|de|d'|date)", part.text[match.end() : when + 1]) is not None
    return bool(_CONTESTED.search(before)) and when >= match.end() and not of_it


def _tells_of_committee(parts: Sequence[Clause], place: int) -> bool:
    """The clause names the appeal committee, or goes on about it: « CRA saisie le 6, rejet le 12 »."""
    if COMMITTEE.search(parts[place].text):
        return True
    before = parts[place - 1] if place else None
    return bool(before and COMMITTEE.search(before.text) and _GOES_ON.match(parts[place].text))
