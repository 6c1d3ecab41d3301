"""What a typed message is, in the light of the question being asked: the one place where its act is decided.

The words themselves come first (danger, noise, somebody wanted, a correction, an answer that can be read); the
classifier decides among what words leave open. The live dialogue acts upon it, `make understand` prints it.
"""

import re
from dataclasses import dataclass, replace

from saisine.answers import read
from saisine.data.first_names import FIRST_NAMES
from saisine.dialogue import acts
from saisine.dialogue.corrections import field_meant, says_correction
from saisine.dialogue.facts import facts_in, sure_motif
from saisine.dialogue.shortfalls import SHORTEST_STORY
from saisine.dialogue.turn import Heard
from saisine.dialogue.workbench import Workbench
from saisine.draft import Value
from saisine.questions import GROUPED, QUESTIONS, Question, together
from saisine.reading.danger import in_danger
from saisine.reading.folding import fold, spell_out, words
from saisine.reading.noise import is_noise
from saisine.reading.people import find_names
from saisine.reading.questioning import asks, split_question
from saisine.reading.wishes import (
    wants_a_call,
    wants_a_person,
    wants_to_erase,
    wants_to_go_on,
    wants_to_leave,
)
from saisine.reading.yes_no import dont_know, yes_no

SURE_ACT = 0.5
"""From this confidence on, what is not an answer is taken for what it looks like."""
SURE_STATEMENT = 0.8
"""From this one on, even what has nothing of a question is taken for one."""
BEYOND_DOUBT = 0.9
"""From this one on, the classifier is believed against an answer of a precise form."""
ALWAYS_A_STORY = 25
"""Words. A message this long, when the story is asked for, is the story whatever it looks like."""
LIKELY_A_STORY = 8
"""Words. From here on, a message that states facts or names a subject is the story."""
LONGEST_REFUSAL = 8
"""Words. « Non », « pas de mail », « je refuse »: an answer one would rather not give."""
SURE_DANGER = 0.45
"""From this share on, help comes first: one calm training sentence in a hundred, left out, reaches it."""
NO_DANGER = 0.1
"""Below this share, even words of danger are a figure of speech."""
SURE_DISTRESS = 0.6
"""That of the act, where the share of danger is not known."""
LONGEST_CRY = 15
"""Words. In a longer message the classifier mistakes worry for danger: the words themselves must say it."""
LONGEST_DOUBT = 12
"""Words. « Je ne sais plus » opens many a longer story."""

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

ANSWERS = ("inform", "affirm", "deny")
LOOSE = ("identite", "adresse", "represente", "represente_lien", "entreprise", "caisse", "qui")
"""Groups whose questions nearly any words seem to answer."""
LEAVING = ("stop_delete", "restart", "resume_later", "human_handoff", "ask_status")
GIVING_UP = ("stop_delete", "restart", "resume_later")
ACTS = (*acts.HANDLED, "dont_know", "skip")
"""What a message may be besides an answer."""
_PLAIN = re.compile(
    r"[^a-z]*(?:(?:ah|bah|ben|oh|eh|euh|mais|he las|helas|malheureusement|heureusement|dieu merci)\W+)*"
    r"(?:o+u+i+|ouais?|si|yes|no+n+|na+n+|nn|absolument|evidemment|bien sur|tout a fait)\b"
)
_INQUIRES = re.compile(
    r"\?\W*$|\bc'est quoi\b|\bqu'est[- ]ce\b|\best[- ]ce que?\b|^(?:comment|pourquoi|combien|quel)"
)
IDENTIFIERS = ("nir", "siret", "phone", "email")


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


def meant(bench: Workbench) -> Meant:
    """What the message of this turn is. Buttons and the opening of a conversation are not messages."""
    heard, said = bench.heard, bench.heard.text
    length = len(words(said))
    if is_in_danger(heard):
        return Meant("distress", SAID if in_danger(said) else heard.danger or heard.confidence)
    if is_noise(said) and not heard.found:
        return Meant("unclear", SAID)
    if wants_to_go_on(said):
        return Meant("continue", SAID)
    answer = _answer(bench)
    story = bench.awaiting == "description" and answer is not None
    if (wants_a_person(said) and not story) or (wants_a_call(said) and length <= LONGEST_CRY):
        return Meant("human_handoff", SAID)
    if wants_to_erase(said) and not story:
        return Meant("stop_delete", SAID)
    if wants_to_leave(said) and not story:
        return Meant("resume_later", SAID)
    if _corrects_in_words(bench):
        return Meant("correct_field", READ, field_meant(said))
    if bench.awaiting == "summary_confirmed" and (field := _field_corrected(heard)):
        return Meant("correct_field", READ, field)
    if answer is not None and answer.confidence <= READ and _asks_instead(heard):
        return Meant(heard.act, max(heard.confidence, SURE_ACT))
    if heard.act in ACTS and _outweighs(heard, answer):
        return Meant(heard.act, heard.confidence, _field(heard))
    if answer is None or answer.confidence <= FITS:
        answer = _declines(bench) or answer
    if answer is not None:
        return answer
    if heard.confidence < SURE_ACT and (field := _field_corrected(heard)):
        return Meant("correct_field", FITS, field)
    if heard.act in ANSWERS:
        return Meant(heard.act, heard.confidence)
    unsure = "inform" if heard.act == "distress" else heard.act
    return Meant(unsure, min(heard.confidence, SURE_ACT - 0.01), _field(heard))


def declines(bench: Workbench, what: Meant) -> bool:
    """True when the question is left without an answer: not known, passed over, or « non » to a value."""
    if not what.is_sure or bench.awaiting is None:
        return False
    asked = QUESTIONS[bench.awaiting]
    refuses = what.act == "deny" and asked.type not in (
        "boolean",
        "choice",
        "multiple",
        "long_text",
    )
    return what.act in ("dont_know", "skip") or refuses


def is_in_danger(heard: Heard) -> bool:
    """Words of danger, unless the classifier is sure that nobody is (a figure of speech, a profession); or
    what it hears by itself, in what is only hinted at."""
    if heard.chosen is not None:
        return False
    if in_danger(heard.text):
        return heard.danger is None or heard.danger >= NO_DANGER
    if heard.danger is not None:
        return heard.danger >= SURE_DANGER
    short = len(words(heard.text)) <= LONGEST_CRY
    return short and heard.act == "distress" and heard.confidence >= SURE_DISTRESS


def _outweighs(heard: Heard, answer: Meant | None) -> bool:
    """Whether what the classifier takes a message for is stronger than what looks like an answer."""
    if heard.confidence < SURE_ACT:
        return False
    wary = heard.act in acts.FAQ and not asks(heard.text)
    if answer is None:
        return not wary or heard.confidence >= SURE_STATEMENT
    if answer.confidence <= FITS:
        return True
    if heard.act == "correct_field":
        return says_correction(heard.text)
    if answer.confidence >= SAID:
        return heard.act in GIVING_UP and heard.confidence >= SURE_STATEMENT
    return (heard.act in acts.FAQ and not wary) or heard.confidence >= BEYOND_DOUBT


def _asks_instead(heard: Heard) -> bool:
    """A question that holds the words of an answer: « l'Urssaf et le Cesu, c'est la même maison ? »."""
    inquires = _INQUIRES.search(spell_out(heard.text)) is not None
    return heard.act in acts.FAQ and inquires and len(words(heard.text)) > PLAIN


def _field_corrected(heard: Heard) -> str | None:
    """The question to change, when the words say both that something is wrong and what."""
    return field_meant(heard.text) if says_correction(heard.text) else None


def _answer(bench: Workbench) -> Meant | None:
    """What the message answers to the question being asked, as far as its words tell. « Jeanne Petit,
    c'est confidentiel ? » answers, although it asks too."""
    heard, asked = bench.heard, QUESTIONS.get(bench.awaiting or "")
    if asked is None:
        return None
    if any(item.kind in IDENTIFIERS for item in heard.found):
        return Meant("inform", SAID)
    if asked.name == "description":
        return _story(bench)
    told, aside = split_question(heard.text)
    if told and aside and asked.name != "summary_confirmed":
        alone = Workbench(
            bench.draft, replace(heard, text=told, act="inform", confidence=0.0), bench.today
        )
        if answer := _answer_alone(alone, asked):
            return Meant(answer.act, SAID)
    return _answer_alone(bench, asked)


def _answer_alone(bench: Workbench, asked: Question) -> Meant | None:
    if asked.type == "long_text":
        return _reasons(bench)
    return _yes_or_no(bench, asked) if asked.type == "boolean" else _value(bench, asked)


def _story(bench: Workbench) -> Meant | None:
    """The story is asked for, and this tells one, whatever else it looks like."""
    heard = bench.heard
    length = len(words(heard.text))
    if length >= ALWAYS_A_STORY:
        return Meant("inform", SAID)
    if length < LIKELY_A_STORY:
        return None
    tells = sure_motif(heard, None) or facts_in(heard, bench.today, None)
    aside = heard.act in GIVING_UP and heard.confidence >= SURE_STATEMENT
    return Meant("inform", FITS if aside else READ) if tells else None


def _reasons(bench: Workbench) -> Meant | None:
    """A question that wants sentences got some, even angry ones: « attendre quoi ? il ne répondra jamais »."""
    heard = bench.heard
    if len(words(heard.text)) < SHORTEST_STORY or heard.text.rstrip().endswith("?"):
        return None
    aside = heard.act in (*LEAVING, "dont_know", "skip")
    aside = aside or (heard.act == "correct_field" and says_correction(heard.text))
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
    more = set(stated) - {asked.name, "prior_complaint"}
    if more or (agreed is not None and agreed != told):
        return Meant("inform", READ)
    if heard.act == "inform" and heard.confidence >= SURE_ACT:
        return Meant("inform", READ)
    return Meant("affirm" if told else "deny", _how_clear(heard.text, agreed))


def _value(bench: Workbench, asked: Question) -> Meant | None:
    """A value for the question asked or for one that is asked with it; failing that, a yes or a no."""
    heard = bench.heard
    together_with = {q.name for q in together(asked.name, bench.known)} | {asked.name}
    told = together_with & set(facts_in(heard, bench.today, asked.name))
    value = None if asked.type == "attachments" else read(asked, heard.text, bench.known)
    agreed = yes_no(heard.text)
    if isinstance(value, dict) and value.get(asked.name) == ():  # « rien de tout cela »
        return Meant("deny", _how_clear(heard.text, agreed))
    if told or isinstance(value, dict):
        if _is_a_name(heard.text) or any(sign.isdigit() for sign in heard.text):
            return Meant("inform", SAID)
        return Meant("inform", FITS if asked.group in LOOSE and not told else READ)
    if agreed is not None and len(words(heard.text)) <= LONGEST_REFUSAL:
        return Meant("affirm" if agreed else "deny", _how_plain(heard.text))
    return None


def _is_a_name(text: str) -> bool:
    """« Louise Petit », « karim benali »: capitals throughout, or a first name, in a few words."""
    parts = re.findall(r"[^\W\d_][\w'’-]+", text)
    if not 2 <= len(parts) <= LONGEST_NAME:
        return False
    return all(part[0].isupper() for part in parts) or any(fold(p) in FIRST_NAMES for p in parts)


def _how_clear(text: str, agreed: bool | None) -> float:
    """« Oui », « non » say it; « super », « rien » may be said for something else."""
    if agreed is None:
        return FITS
    return SAID if _PLAIN.match(spell_out(text)) else FITS


def _how_plain(text: str) -> float:
    """« Oui », said to a question that is no yes-or-no question: the shorter, the surer."""
    return SAID if _PLAIN.match(spell_out(text)) and len(words(text)) <= PLAIN else FITS


def _field(heard: Heard) -> str | None:
    return field_meant(heard.text) if heard.act == "correct_field" else None


def _corrects_in_words(bench: Workbench) -> bool:
    """« Je me suis trompée, mon nom est… », said where nearly any words would make an address."""
    asked = QUESTIONS.get(bench.awaiting or "")
    field = field_meant(bench.heard.text)
    if asked is None or field is None or asked.group not in GROUPED:
        return False
    elsewhere = field in bench.draft.answers and QUESTIONS[field].group != asked.group
    given = {**facts_in(bench.heard, bench.today, field), **find_names(bench.heard.text)}
    return elsewhere and field in given and says_correction(bench.heard.text)


def _declines(bench: Workbench) -> Meant | None:
    """« Je ne sais plus », « passez », « pas de mail »: an answer that one cannot or will not give."""
    heard, awaiting = bench.heard, bench.awaiting
    if awaiting is None or awaiting == "description":
        return None
    length = len(words(heard.text))
    if dont_know(heard.text) and length <= LONGEST_DOUBT:
        return Meant("dont_know", READ)
    question = QUESTIONS[awaiting]
    if heard.act in ("dont_know", "skip") and heard.confidence >= SURE_ACT:
        return Meant(heard.act, heard.confidence)
    if question.type in ("boolean", "choice", "multiple", "long_text"):
        return None
    refused = yes_no(heard.text) is False and length <= LONGEST_REFUSAL
    return Meant("deny", READ) if refused else None
