"""What a typed message is, in the light of the question being asked: the one place where its act is decided.

The words themselves come first (danger, noise, somebody wanted, a correction, an answer that can be read); the
classifier decides among what words leave open. The live dialogue acts upon it, `make understand` prints it.
"""

import re
from dataclasses import replace

from saisine.dialogue import acts
from saisine.dialogue.as_answer import (
    ALWAYS_A_STORY,
    BEYOND_DOUBT,
    FITS,
    GIVING_UP,
    IDENTIFIERS,
    LONGEST_REFUSAL,
    PLAIN,
    READ,
    SAID,
    SURE_ACT,
    SURE_STATEMENT,
    Meant,
    as_answer,
    surely_asks,
)
from saisine.dialogue.asked_about import ACTS, asked_about
from saisine.dialogue.corrections import field_meant, says_correction
from saisine.dialogue.danger import CARE, LONGEST_CRY, is_in_danger, out_of_danger
from saisine.dialogue.facts import facts_in
from saisine.dialogue.told_anew import DATES
from saisine.dialogue.turn import Heard
from saisine.dialogue.workbench import Workbench
from saisine.questions import GROUPED, QUESTIONS, together
from saisine.reading.correcting import points_back
from saisine.reading.danger import in_danger
from saisine.reading.editing import find_edit
from saisine.reading.elsewhere import disputes_elsewhere
from saisine.reading.folding import fold, spell_out, words
from saisine.reading.noise import is_noise
from saisine.reading.people import find_names
from saisine.reading.questioning import asks, is_tag, sounds_asked, split_question
from saisine.reading.wishes import (
    annuls_a_debt,
    asks_for_news,
    reassures,
    says_goodbye,
    wants_a_call,
    wants_a_person,
    wants_to_erase,
    wants_to_go_on,
    wants_to_leave,
    wants_to_retell,
    wants_to_send,
    wants_to_skip,
    wants_to_start_again,
)
from saisine.reading.yes_no import dont_know, yes_no

__all__ = [
    "ALWAYS_A_STORY",
    "LONGEST_REFUSAL",
    "PLAIN",
    "SAID",
    "SURE_ACT",
    "Meant",
    "declines",
    "meant",
]

_COURTESIES = ("greet", "thanks", "goodbye", "out_of_scope")
CALM_FAREWELL = 0.1
"""Below this share of danger, « adieu » ends a conversation and no more."""
FAINT = 0.35
"""Below this one, the classifier does not know: words that ask nothing are an answer nobody could read yet."""
LONGEST_EXCUSE = 25
"""Words. « Je ne l'ai pas sous la main, je crois que ça commence par…, je vous le donnerai plus tard »."""
LONGEST_ORDER = 40
"""Words. « Enlevez la phrase sur mon mari, … »."""
LONGEST_DOUBT = 12
"""Words. « Je ne sais plus » opens many a longer story."""

ANSWERS = ("inform", "affirm", "deny")
_INQUIRES = re.compile(
    r"\?\W*$|\bc'est quoi\b|\bqu'est[- ]ce\b|\best[- ]ce que?\b|^(?:comment|pourquoi|combien|quel)|\bquel prix\W*$"
)
_GOES_WITHOUT = re.compile(r"\bl[ea] (?:re)?trouve (?:pas|plus)\b|\bcontinuer sans\b")
_GIVES_UP = re.compile(
    r"\b(?:annul|abandon|supprim|sup\b|effac|detrui|laiss\w+ tomber|retir|arret|recommenc|refai|a refaire|"
    r"a zero|poubelle|disparaitre)"
)
_PERSONAL = (*GROUPED, "identifiants")
"""Groups whose questions come late, and are not answered by what corrects an earlier one."""


def meant(bench: Workbench) -> Meant:
    """What the message of this turn is. Buttons and the opening of a conversation are not messages."""
    heard, said = bench.heard, bench.heard.text
    if is_in_danger(bench):
        return Meant("distress", SAID if in_danger(said) else heard.danger or heard.confidence)
    if is_noise(said) and not heard.found:
        return Meant("unclear", SAID)
    if wants_to_go_on(said) or answers_care(bench):
        return Meant("continue", SAID)
    bench = Workbench(bench.draft, _not_erasing(out_of_danger(heard)), bench.today)
    answer = as_answer(bench)
    story = bench.awaiting == "description" and answer is not None
    what = _wished(bench, story) or _corrected(bench) or _asked(bench, story, answer)
    return what or _by_topic(_weighed(bench, answer), heard)


def _not_erasing(heard: Heard) -> Heard:
    """« Vous ne m'avez pas dit s'il peut annuler l'indu » gives nothing up."""
    if heard.act != "stop_delete" or not annuls_a_debt(heard.text):
        return heard
    act, share = next((a for a in heard.acts if a[0] != "stop_delete"), ("inform", 0.0))
    return replace(heard, act=act, confidence=share)


def _by_topic(what: Meant, heard: Heard) -> Meant:
    """A question « about something else » whose likeliest subject is one of the main ones is about that one."""
    topic = heard.topics[0][0] if heard.topics else ""
    main = f"faq_{topic}"
    if what.act != "faq_other" or main not in acts.FAQ:
        return what
    return Meant(main, what.confidence)


def _asked(bench: Workbench, story: bool, answer: Meant | None) -> Meant | None:
    """What is asked about; a precise answer that comes with it goes first, and both are heard."""
    about = asked_about(bench, story)
    precise = answer is not None and answer.confidence >= SAID
    loose = about is not None and about.confidence <= FITS
    return None if precise and (loose or is_tag(split_question(bench.heard.text)[1])) else about


def answers_care(bench: Workbench) -> bool:
    """« Non ça va, on continue », just after the help: said to the help, and no answer to the question it
    interrupted. What tells a fact is listened to."""
    after = bench.before.offered == CARE and reassures(bench.heard.text)
    return after and not facts_in(bench.heard, bench.today, None)


def _wished(bench: Workbench, story: bool) -> Meant | None:
    """What the words ask of the conversation itself. A story may tell of all this."""
    said, length = bench.heard.text, len(words(bench.heard.text))
    corrects = bench.heard.act == "correct_field" and bench.heard.confidence >= SURE_ACT
    wanted = wants_a_person(said) and (not story or length <= LONGEST_CRY) and not corrects
    if wanted or (wants_a_call(said) and length <= LONGEST_CRY and not corrects):
        return Meant("human_handoff", SAID)
    if bench.awaiting == "description" and asks_for_news(said):
        return Meant("ask_status", READ)
    if bench.awaiting == "description" and length <= LONGEST_CRY:
        if disputes_elsewhere(said):
            return Meant("out_of_scope", READ)
        if says_goodbye(said) and (bench.heard.danger or 0.0) < CALM_FAREWELL:
            return Meant("goodbye", READ)
        story = story and not wants_to_erase(said)
    if story:
        return None
    if bench.awaiting == "summary_confirmed":
        if wants_to_send(split_question(said)[0] or said):
            return Meant("affirm", SAID)
        if says_goodbye(said) and yes_no(said) is False:
            return Meant("goodbye", SAID)
    edits = length <= LONGEST_ORDER and find_edit(said) is not None
    if edits and bench.awaiting != "description":
        return Meant("correct_field", READ, "description")
    if wants_to_erase(said):
        return Meant("stop_delete", SAID)
    if wants_to_leave(said):
        return Meant("resume_later", SAID)
    asked = QUESTIONS.get(bench.awaiting or "")
    written = asked is not None and asked.type == "long_text"
    if wants_to_start_again(said) and not written:  # it may be said of the body
        return Meant("restart", READ)
    passes = bench.awaiting not in ("description", "summary_confirmed") and wants_to_skip(said)
    if passes and not _gives_number(bench):
        return Meant("skip", SAID)
    if bench.awaiting != "description" and wants_to_retell(said):
        return Meant("correct_field", READ, "description")
    return None


def _corrected(bench: Workbench) -> Meant | None:
    if bench.heard.act in GIVING_UP and bench.heard.confidence >= SURE_ACT:
        return None
    if surely_asks(bench.heard):
        return None
    if _corrects_in_words(bench):
        return Meant("correct_field", READ, field_meant(bench.heard.text))
    if bench.awaiting == "summary_confirmed" and (field := _field_corrected(bench.heard)):
        return Meant("correct_field", READ, field)
    return None


def _weighed(bench: Workbench, answer: Meant | None) -> Meant:
    """What the words answer, against what the classifier takes the message for."""
    heard = bench.heard
    if answer is None and _has_no_number(bench):
        return Meant("dont_know", READ)
    if answer is not None and answer.confidence <= READ and _asks_instead(heard):
        return Meant(heard.act, max(heard.confidence, SURE_ACT))
    if heard.act in ACTS and _outweighs(bench, answer):
        return Meant(heard.act, heard.confidence, _field(heard))
    if answer is None or answer.confidence <= FITS:
        answer = _declines(bench) or answer
    field = _field_corrected(heard) if heard.confidence < SURE_ACT else None
    refuses = answer is not None and answer.act == "deny" and answer.confidence <= FITS
    if field and (answer is None or refuses):  # « pas Durant, Durand »
        return Meant("correct_field", FITS, field)
    if answer is not None:
        return answer
    if heard.act in ANSWERS:
        return Meant(heard.act, heard.confidence)
    unsure = min(heard.confidence, SURE_ACT - 0.01)
    faint = unsure < FAINT and heard.act in _COURTESIES and bench.awaiting != "description"
    if faint and _states(heard.text):
        return Meant("inform", unsure)
    if heard.act == "correct_field" and asks(heard.text) and not says_correction(heard.text):
        return Meant("faq_other", unsure)
    return Meant(heard.act, unsure, _field(heard))


def _has_no_number(bench: Workbench) -> bool:
    """« Je l'ai pas sous la main, je peux faire plus tard ? »: one goes on without it."""
    asked = QUESTIONS.get(bench.awaiting or "")
    if asked is None or asked.type not in IDENTIFIERS:
        return False
    told = split_question(bench.heard.text)[0] or bench.heard.text
    lost = dont_know(told) or _GOES_WITHOUT.search(fold(told)) is not None
    return lost and len(words(told)) <= LONGEST_EXCUSE


def _gives_number(bench: Workbench) -> bool:
    """« Je n'ai pas de portable : 01 99 00 80 25 » gives what is asked, for the first time."""
    asked = QUESTIONS.get(bench.awaiting or "")
    if asked is None or asked.name in bench.draft.answers:
        return False
    if asked.type == "postal_code":
        return not field_meant(bench.heard.text)
    if asked.type not in IDENTIFIERS:
        return False
    return any(item.kind == asked.type and item.sentence is None for item in bench.heard.found)


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


def _outweighs(bench: Workbench, answer: Meant | None) -> bool:
    """Whether what the classifier takes a message for is stronger than what looks like an answer."""
    heard = bench.heard
    if heard.confidence < SURE_ACT:
        return False
    if (
        heard.act == "correct_field"
        and heard.confidence >= BEYOND_DOUBT
        and points_back(heard.text)
    ):
        return True
    if heard.act == "correct_field" and answer is not None and _first_time(bench):
        return False
    wary = heard.act in acts.FAQ and not sounds_asked(heard.text)
    if answer is None:
        names_its_subject = bench.awaiting == "motif"  # « mon numéro définitif »
        return not wary or (heard.confidence >= SURE_STATEMENT and not names_its_subject)
    answers = answer.act in ("affirm", "deny") and yes_no(heard.text) is not None
    if heard.act == "insult_or_anger" and (answers or _is_precise(bench, answer)):
        return False  # « rien, ces guignols n'ont rien répondu », « le 3 mai, bande d'incapables »
    if answer.confidence <= FITS:
        return not wary or heard.confidence >= SURE_STATEMENT
    if heard.act == "correct_field":
        if answer.confidence >= SAID and _gives_number(bench):
            return False
        return says_correction(heard.text) and not _told_first(bench)
    if heard.act in GIVING_UP and _GIVES_UP.search(fold(heard.text)):
        return True
    if answer.confidence >= SAID:
        return heard.act in GIVING_UP and heard.confidence >= SURE_STATEMENT
    return (heard.act in acts.FAQ and asks(heard.text)) or heard.confidence >= BEYOND_DOUBT


def _is_precise(bench: Workbench, answer: Meant) -> bool:
    asked = QUESTIONS.get(bench.awaiting or "")
    written = asked is not None and asked.type == "long_text" and asked.name != "description"
    return answer.confidence >= READ and not written


def _told_first(bench: Workbench) -> bool:
    """« 01 99 00 80 25, mais écrivez-moi plutôt »: what was asked, given for the first time, corrects nothing."""
    told = QUESTIONS.get(field_meant(bench.heard.text) or "")
    if told is None or bench.awaiting is None or told.type not in IDENTIFIERS:
        return False
    return told.type in {question.type for question in together(bench.awaiting, bench.known)}


def _first_time(bench: Workbench) -> bool:
    """« Martin. Et mon prénom c'est Paul »: what is asked together, not answered yet: nothing to put right."""
    field = field_meant(bench.heard.text)
    if field is None or bench.awaiting is None or bench.draft.knows(field):
        return False
    return field in {q.name for q in together(bench.awaiting, bench.known)}


def _states(text: str) -> bool:
    """Several words that ask nothing and put nothing right."""
    return len(words(text)) > PLAIN and not asks(text) and not says_correction(text)


def _asks_instead(heard: Heard) -> bool:
    """A question that holds the words of an answer: « l'Urssaf et le Cesu, c'est la même maison ? »."""
    inquires = _INQUIRES.search(spell_out(heard.text)) is not None
    sure = heard.confidence >= FAINT
    return sure and heard.act in acts.FAQ and inquires and len(words(heard.text)) > PLAIN


def _field_corrected(heard: Heard) -> str | None:
    """The question to change, when the words say both that something is wrong and what."""
    return field_meant(heard.text) if says_correction(heard.text) else None


def _field(heard: Heard) -> str | None:
    return field_meant(heard.text) if heard.act == "correct_field" else None


def _corrects_in_words(bench: Workbench) -> bool:
    """« Je me suis trompée, mon nom est… », said where nearly any words would make an address."""
    asked = QUESTIONS.get(bench.awaiting or "")
    field = field_meant(bench.heard.text)
    if asked is None or field is None or field == DATES or asked.group not in _PERSONAL:
        return False
    order = list(QUESTIONS)
    known = field in bench.draft.answers or order.index(field) < order.index(asked.name)
    elsewhere = known and QUESTIONS[field].group != asked.group
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
    if refused and says_correction(heard.text) and field_meant(heard.text):
        return None
    return Meant("deny", READ) if refused else None
