"""What a typed message answers to the question being asked, as far as its words tell, and how sure that is."""

import re
from dataclasses import dataclass, replace

from saisine.answers import PROPOSALS, read
from saisine.data.first_names import FIRST_NAMES
from saisine.dialogue.corrections import says_correction
from saisine.dialogue.facts import facts_in, sure_motif
from saisine.dialogue.shortfalls import SHORTEST_STORY
from saisine.dialogue.turn import Heard
from saisine.dialogue.workbench import Workbench
from saisine.draft import Value
from saisine.questions import QUESTIONS, Question, together
from saisine.reading.communes import is_commune
from saisine.reading.correcting import explains_spelling
from saisine.reading.doubts import after_doubt
from saisine.reading.folding import fold, spell_out, words
from saisine.reading.loosely import dates_loosely
from saisine.reading.places import dictated_code
from saisine.reading.questioning import (
    asks,
    only_protests,
    sounds_asked,
    split_question,
    wants_it_again,
)
from saisine.reading.telling_more import no_tells_more, yes_tells_more
from saisine.reading.wishes import wants_to_erase
from saisine.reading.yes_no import after_reasons, dont_know, nothing_more, yes_no
from saisine.territories import territory_named

SURE_ACT = 0.5
"""From this confidence on, what is not an answer is taken for what it looks like."""
LIKELY_ASIDE = 0.65
"""From this one on, a sentence where sentences are wanted is what it looks like, and no answer."""
_MAY_BE_REASONS = ("inform", "insult_or_anger", "affirm", "deny", "distress")
ANY_WORDS = ("contact_note", "prior_complaint_reference")
"""Questions that any words would answer."""
SURE_STATEMENT = 0.8
"""From this one on, even what has nothing of a question is taken for one."""
ALWAYS_A_STORY = 25
"""Words. A message this long, when the story is asked for, is the story whatever it looks like."""
LIKELY_A_STORY = 8
"""Words. From here on, a message that states facts or names a subject is the story."""
LONGEST_DETOUR = 50
"""Words."""
LIKELY_SUBJECT = 0.5
LONGEST_REFUSAL = 8
"""Words. « Non », « pas de mail », « je refuse »: an answer one would rather not give."""
LONGEST_TURN_OF_PHRASE = 5
"""Words. « Lettre morte », « le néant total »: it only says no."""
LONGEST_NAME = 4
"""Words."""
PLAIN = 3
"""Words."""

SAID = 0.98
"""The confidence of what the words themselves say."""
READ = 0.95
"""That of an answer of a precise form: a date, a sum, one of the choices."""
FITS = 0.75
"""That of an answer that nearly any words would make: a name, an address."""

BEYOND_DOUBT = 0.9
"""From this one on, the classifier is believed against an answer of a precise form."""
LOOSE = ("identite", "adresse", "represente", "represente_lien", "entreprise", "caisse", "qui")
"""Groups whose questions nearly any words seem to answer."""
LEAVING = ("stop_delete", "restart", "resume_later", "human_handoff", "ask_status")
GIVING_UP = ("stop_delete", "restart", "resume_later")
_NOT_A_NAME_BUT = re.compile(r"\W*(?:[Nn]on,? )?[Pp]as [A-ZÀ-Ý]")
"""« Pas Morant, Morand »."""
_ONE_NAME = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ]+(?:[-' ][A-ZÀ-Ýd][\w'’-]+)*")
IDENTIFIERS = ("nir", "siret", "phone", "email")
_PLAIN = re.compile(
    r"[^a-z]*(?:(?:ah|bah|ben|oh|eh|euh|mais|he las|helas|malheureusement|heureusement|"
    r"dieu merci|grace (?:a dieu|au ciel)|ca y est|ma foi|pour ca|alors la)\W+)*"
    r"(?:o+u+i+|ouais?|si|yes|no+n+|na+n+|nn|absolument|evidemment|bien sur|tout a fait)\b"
)

_NO_ANSWER = re.compile(r"(?:et |mais )?(?:si|quand|lorsque|en attendant|parce qu|car\b|puisqu)")
"""« Si c'est pour une amie, c'est gratuit ? » supposes; « c'est long ? parce que ça dure » gives the reason of a
question: neither answers."""
LONGEST_CHOICE = 7
"""Words. A longer message may name one of the choices in passing."""
_WISHES = re.compile(
    r"(?:\W|\b(?:ben|bah|alors|euh|oui|juste|simplement|surtout|d'abord|tout simplement)\b)*"
    r"(?:(?:savoir|comprendre|connaitre|obtenir|avoir|etre|recuperer|toucher|recevoir|retrouver|pouvoir|faire|corriger|revoir|verifier|recalculer|debloquer)\b"
    r"|ne (?:plus|pas) \w+|qu(?:e |')(?!vous\b|tu\b|est\b|est-ce))(?!.*\?)"
)
"""« Savoir qui a décidé », « qu'ils me rendent mes sous »: what is wished for, whatever it sounds like."""
_NO_COMPANY = re.compile(
    r"\b(?:pas|plus|aucune?|jamais eu) (?:d'|de |une? )?(?:entreprise|societe|boite|activite|nom commercial)\b|"
    r"\b(?:un|une|simple) particuliere?\b"
)
"""« C'est un particulier, il n'a pas d'entreprise » names none."""
ASIDES = ("goodbye", "greet", "thanks", "out_of_scope")


@dataclass(frozen=True, slots=True)
class Meant:
    """An act of the third contract (or `continue`), how sure, and for `correct_field` the question to
    change (None when the words do not say which)."""

    act: str
    confidence: float
    field: str | None = None

    @property
    def is_sure(self) -> bool:
        """Whether the dialogue acts upon it; if not, the message is looked at as an answer."""
        return self.confidence >= SURE_ACT


def as_answer(bench: Workbench) -> Meant | None:
    """None when it answers nothing. « Jeanne Petit, c'est confidentiel ? » answers, although it asks too."""
    heard, asked = bench.heard, QUESTIONS.get(bench.awaiting or "")
    if asked is None:
        return None
    if any(item.kind in IDENTIFIERS for item in heard.found):
        return Meant("inform", SAID)
    if asked.name == "description":
        return _story(bench)
    if told_in_doubt(bench):
        return Meant("inform", SAID)
    told, aside = split_question(heard.text)
    if told and aside and not asks_above_all(bench, told):
        answer = _answer_alone(_saying(bench, told), asked)
        if answer and (answer.confidence > FITS or asked.group in LOOSE):
            return Meant(answer.act, SAID)
    return _answer_alone(bench, asked)


def told_in_doubt(bench: Workbench) -> str:
    """« Vers la mi-mai », of « je ne sais plus exactement, vers la mi-mai », where that answers what is asked;
    "" otherwise."""
    asked, told = QUESTIONS.get(bench.awaiting or ""), after_doubt(bench.heard.text)
    if asked is None or not told or asked.type in ("long_text", "boolean", "text"):
        return ""
    if asked.name == "motif":
        return told if len(words(told)) > PLAIN else ""
    answer = _answer_alone(_saying(bench, told), asked)
    precise = answer is not None and answer.act == "inform" and answer.confidence > FITS
    return told if precise else ""


def asks_above_all(bench: Workbench, told: str) -> bool:
    """Whether what comes with a question only begins it: « si c'est pour une amie, c'est gratuit ? », « toutes les
    lettres ou juste la dernière, qu'est-ce qu'il lui faut ? »."""
    asked, heard = QUESTIONS[bench.awaiting or ""], bench.heard
    if asked.name == "summary_confirmed" or _NO_ANSWER.match(fold(told)):
        return True
    if asked.group in LOOSE and asks(told):
        return True
    sure = heard.act not in _MAY_BE_REASONS and heard.confidence >= BEYOND_DOUBT
    whole = told.rstrip().endswith((".", "!", "…")) and not sounds_asked(told)
    return asked.type == "long_text" and sure and not whole


def _saying(bench: Workbench, told: str) -> Workbench:
    """The same turn, had only this been said."""
    heard = replace(bench.heard, text=told, act="inform", confidence=0.0)
    return Workbench(bench.draft, heard, bench.today)


def _answer_alone(bench: Workbench, asked: Question) -> Meant | None:
    if asked.type != "choice" and (said := after_reasons(bench.heard.text)) is not None:
        return Meant("affirm" if said else "deny", SAID)
    if asked.type == "long_text":
        return _reasons(bench)
    return _yes_or_no(bench, asked) if asked.type == "boolean" else _value(bench, asked)


def _story(bench: Workbench) -> Meant | None:
    """The story is asked for, and this tells one, whatever else it looks like."""
    heard = bench.heard
    length = len(words(heard.text))
    if length >= ALWAYS_A_STORY:
        return None if _is_beside_it(bench) else Meant("inform", SAID)
    if length < LIKELY_A_STORY:
        return None
    tells = sure_motif(heard, None) or facts_in(heard, bench.today, None)
    aside = heard.act in GIVING_UP and heard.confidence >= SURE_STATEMENT
    return Meant("inform", FITS if aside else READ) if tells else None


def _is_beside_it(bench: Workbench) -> bool:
    """« Dites-moi franchement, est-ce vous, la machine, qui décidez si j'ai raison… »: a long question, or a
    quarrel between neighbours, that tells no fact and names no subject."""
    heard = bench.heard
    if len(words(heard.text)) > LONGEST_DETOUR or heard.confidence < BEYOND_DOUBT:
        return False
    if not (heard.act == "out_of_scope" or (heard.act.startswith("faq_") and asks(heard.text))):
        return False
    subject, share = max(heard.motifs, key=lambda motif: motif[1], default=("autre", 1.0))
    told = set(facts_in(heard, bench.today, None)) - {"organisme", "mediator", "caisse"}
    return (subject == "autre" or share < LIKELY_SUBJECT) and not told


def _reasons(bench: Workbench) -> Meant | None:
    """A question that wants sentences got some, even angry ones: « attendre quoi ? il ne répondra jamais »."""
    heard = bench.heard
    if bench.awaiting == "anything_else" and nothing_more(heard.text):
        return Meant("deny", SAID)
    if len(words(heard.text)) < SHORTEST_STORY or wants_it_again(heard.text):
        return None
    if heard.text.rstrip().endswith("?"):
        sure = heard.act.startswith("faq_") and heard.confidence >= BEYOND_DOUBT
        return Meant("inform", SAID) if only_protests(heard.text) and not sure else None
    short = len(words(heard.text)) <= LONGEST_REFUSAL
    hoped = bench.awaiting == "desired_outcome" and len(words(heard.text)) > LONGEST_REFUSAL
    leaves = heard.act in LEAVING and not (hoped and not wants_to_erase(heard.text))
    aside = leaves or heard.act in ("dont_know", "skip")
    aside = aside or (short and (heard.act in ASIDES or dont_know(heard.text)))
    aside = aside or (heard.act == "correct_field" and says_correction(heard.text))
    if bench.awaiting == "desired_outcome" and _WISHES.match(fold(heard.text)):
        return Meant("inform", FITS if heard.act in GIVING_UP else SAID)
    if _is_likely_aside(heard):
        return None
    return Meant("inform", FITS if aside else READ)


def _yes_or_no(bench: Workbench, asked: Question) -> Meant | None:
    """A bare yes or no, or something told that says which."""
    heard = bench.heard
    agreed = yes_no(heard.text)
    if agreed is None and asks(heard.text):
        return None
    value = read(asked, heard.text, bench.known)
    stated = facts_in(heard, bench.today, asked.name)
    told: Value | None = (
        value.get(asked.name) if isinstance(value, dict) else stated.get(asked.name)
    )
    if told is None:
        return None
    if set(stated) - {asked.name, "prior_complaint"} or (agreed is not None and agreed != told):
        return Meant("inform", READ)
    if asked.name == "summary_confirmed" and agreed is not None and len(words(heard.text)) <= PLAIN:
        return Meant("affirm" if told else "deny", SAID)  # « allez-y » ends nothing there
    tells_more = (yes_tells_more if told else no_tells_more)(heard.text)
    if agreed is not None and asked.name not in PROPOSALS:
        if tells_more:
            return Meant("inform", READ)
    elif heard.act == "inform" and heard.confidence >= SURE_ACT and not _only_says_no(heard, told):
        return Meant("inform", READ)
    return Meant("affirm" if told else "deny", _how_clear(heard.text, agreed))


def _only_says_no(heard: Heard, told: Value | None) -> bool:
    """« Lettre morte »: a turn of phrase, too short to tell anything else."""
    short = len(words(heard.text)) <= LONGEST_TURN_OF_PHRASE
    return told is False and short and not no_tells_more(heard.text)


def _value(bench: Workbench, asked: Question) -> Meant | None:
    """A value for the question asked or for one that is asked with it; failing that, a yes or a no."""
    heard = bench.heard
    if asked.name in ANY_WORDS and nothing_more(heard.text):
        return Meant("deny", SAID)
    if asked.name == "company_name" and _NO_COMPANY.search(fold(heard.text)):
        return Meant("deny", SAID)
    together_with = {q.name for q in together(asked.name, bench.known)} | {asked.name}
    told = together_with & set(facts_in(heard, bench.today, asked.name))
    if asked.name == "caisse" and territory_named(heard.text):
        return Meant("inform", READ)
    value = None if asked.type == "attachments" else read(asked, heard.text, bench.known)
    agreed = yes_no(heard.text)
    reached = asked.type in ("phone", "email", "nir", "siret")
    taken_back = explains_spelling(heard.text) or _NOT_A_NAME_BUT.match(heard.text)
    if (
        reached
        and agreed is False
        and not taken_back
        and not any(sign.isdigit() for sign in heard.text)
    ):
        return Meant("deny", SAID)  # « pas de téléphone, je ne veux pas être dérangé »
    if asked.type == "date" and value is None and dates_loosely(heard.text):
        return None if asks(heard.text) else Meant("inform", READ)
    if isinstance(value, dict) and value.get(asked.name) == ():  # « rien de tout cela »
        return Meant("deny", _how_clear(heard.text, agreed))
    if told or isinstance(value, dict):
        if asked.choices and heard.confidence >= BEYOND_DOUBT and surely_asks(heard):
            return Meant(
                "inform", FITS
            )  # « par courrier, ça met combien, trois semaines, trois mois ? »
        dictated = asked.name == "postal_code" and dictated_code(heard.text)
        if not told and _is_something_else(heard, asked):
            return None if asked.name in ANY_WORDS else Meant("inform", FITS)
        if dictated or _is_a_name(heard.text) or any(sign.isdigit() for sign in heard.text):
            return Meant("inform", SAID)
        in_passing = bool(asked.choices) and len(words(heard.text)) > LONGEST_CHOICE
        if asked.name == "prior_complaint_reference" and not told:
            return None  # any words would make one
        loose = asked.group in LOOSE and not told
        name, _, remark = heard.text.strip(" .!").partition(",")
        few = len(words(remark)) <= PLAIN and not asks(remark)
        if loose and asked.name.endswith("_name") and few and _ONE_NAME.fullmatch(name):
            loose = False  # « Wojciechowski, bon courage »
        if loose and isinstance(value, dict) and asked.name == "city":
            loose = not is_commune(str(value.get("city") or ""))
        return Meant("inform", FITS if loose or in_passing else READ)
    if agreed is not None and len(words(heard.text)) <= LONGEST_REFUSAL:
        return Meant("affirm" if agreed else "deny", _how_plain(heard.text))
    return None


def _is_something_else(heard: Heard, asked: Question) -> bool:
    """« jarive pa a ecrir, 1 perssone peu mapelé ? » where any words would do: what it is likely to be, it is."""
    first, _, _ = heard.text.strip(" .!").partition(",")
    named = _ONE_NAME.fullmatch(first) or _is_a_name(heard.text)
    return asked.type == "text" and _is_likely_aside(heard) and not named


def surely_asks(heard: Heard) -> bool:
    """One of the main questions, that the words ask too: « pardon mais au final, qui est-ce qui décide »."""
    main = heard.act.startswith("faq_") and heard.act != "faq_other"
    return main and heard.confidence >= LIKELY_ASIDE and sounds_asked(heard.text)


def _is_likely_aside(heard: Heard) -> bool:
    return heard.act not in _MAY_BE_REASONS and heard.confidence >= LIKELY_ASIDE


def _is_a_name(text: str) -> bool:
    """« Louise Petit », « karim benali »: capitals throughout, or a first name, in a few words."""
    parts = re.findall(r"[^\W\d_][\w'’-]+", text)
    if not 2 <= len(parts) <= LONGEST_NAME:
        return False
    return all(part[0].isupper() for part in parts) or any(fold(p) in FIRST_NAMES for p in parts)


def _how_clear(text: str, agreed: bool | None) -> float:
    """« Oui », « non » say it, and « silence radio » nearly; « super » may be said for something else."""
    if agreed is None:
        return FITS
    if agreed is False and len(words(text)) <= LONGEST_TURN_OF_PHRASE:
        return SAID if _PLAIN.match(spell_out(text)) else READ
    return SAID if _PLAIN.match(spell_out(text)) else FITS


def _how_plain(text: str) -> float:
    """« Oui », said to a question that is no yes-or-no question: the shorter, the surer."""
    return SAID if _PLAIN.match(spell_out(text)) and len(words(text)) <= PLAIN else FITS
