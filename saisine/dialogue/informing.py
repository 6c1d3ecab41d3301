"""Questions asked in the middle: answered from what is known, honestly when it is not, and the
conversation stays where it was."""

from dataclasses import replace

from saisine.dialogue.turn import Piece
from saisine.dialogue.workbench import Workbench
from saisine.questions import QUESTIONS, TO_VERIFY
from saisine.reading.asked_topic import asked_topic
from saisine.reading.asking_about import (
    asks_how_to_answer,
    asks_what_it_means,
    asks_whose,
)
from saisine.reading.folding import words
from saisine.reading.questioning import (
    asks,
    asks_why,
    is_tag,
    only_protests,
    split_question,
    wants_it_again,
)
from saisine.reading.sentences import sentences

FAQ = (
    "faq_what_is_mediation",
    "faq_free",
    "faq_confidential",
    "faq_delay",
    "faq_legal_deadline",
    "faq_documents",
    "faq_nir_why",
    "faq_who_decides",
    "faq_other",
)
EXPLAINED = (
    "acting_for", "answer_received", "answer_unsatisfactory_reason", "control_under_way", "court_seized",
    "exceptional_situation", "mandate", "mediator", "motif", "organisme", "prior_complaint", "requester_type",
    "submit_anyway",
)  # fmt: skip
"""The questions that have a longer explanation than their help."""
UNANSWERED = "_question"
"""Under this name are counted the questions that have no answer yet."""
OTHER = "other_"
OF_SOMEBODY = (
    "identifiants", "identite", "adresse", "contact", "represente", "represente_nir", "entreprise",
)  # fmt: skip
SURE_TOPIC = 0.3
LIKELY_QUESTION = 0.35
"""What ends with a question mark is a question: its likeliest subject needs less than in a statement."""
LIKELY_ASIDE = 0.2
SURE_PIECE = 0.7
"""Of a sentence that comes with an answer."""
LONGEST_ASIDE = 10
"""Words."""
LONGEST_QUESTION = 20
"""Words. A longer message that ends with a question mark tells a story too."""


def is_question(text: str) -> bool:
    """A question and nothing more: « il me faut un avocat pour ça ? »."""
    return text.rstrip().endswith("?") and asks(text) and len(words(text)) <= LONGEST_QUESTION


def only_asks(text: str) -> bool:
    """« C'est quoi une réclamation ? » tells nothing of what was done."""
    told, asked = split_question(text)
    return not told and is_question(asked) and len(words(text)) <= LONGEST_ASIDE


def answer(bench: Workbench) -> bool:
    """Answers a message that asks something, whatever its act was taken for. True when it did."""
    heard = bench.heard
    if wants_it_again(heard.text):
        explain(bench)
        return True
    if not is_question(heard.text):
        return False
    sure = heard.act in FAQ and heard.confidence >= LIKELY_QUESTION
    answer_question(bench, heard.act if sure else "faq_other")
    return True


def answer_aside(bench: Workbench, aside: str = "") -> None:
    """Answers a question that other words come with (`aside`, where they can be told apart): why the open question
    is asked, or the likeliest of the subjects of questions."""
    if bench.awaiting in QUESTIONS and bench.awaiting != "accept_notice" and asks_why(aside):
        _say_why(bench)
        return
    piece = _piece(bench, aside)
    if piece is not None and (surely_asked(piece) or _likely_asked(piece)):
        answer_piece(bench, piece)
        return
    whole = bench.heard
    likely = (act for act, share in whole.acts if act in FAQ and share >= LIKELY_ASIDE)
    bench.heard = replace(whole, text=aside or whole.text)
    answer_question(bench, next(likely, "faq_other"))
    bench.heard = whole


def answer_if_asked(bench: Workbench, aside: str) -> None:
    """Answers what is asked beside something else, where it is likely to have an answer."""
    asked = any(act in FAQ and share >= LIKELY_ASIDE for act, share in bench.heard.acts[:2])
    piece = _piece(bench, aside)
    asked = asked or asked_topic(aside) is not None or (piece is not None and _likely_asked(piece))
    if asked and not only_protests(aside) and not is_tag(aside):
        answer_aside(bench, aside)


def answer_at_the_end(bench: Workbench) -> None:
    """« … j'attends depuis mai. C'est quoi leur délai ? »: what a story asks in its last sentence, where its own
    words leave no doubt about the subject."""
    text = bench.heard.text.rstrip()
    last = sentences(text)[-1]
    if not text.endswith("?") or last == text or only_protests(last):
        return
    if asked_topic(last):
        whole = bench.heard
        bench.heard = replace(whole, text=last, topics=())
        answer_question(bench, "faq_other")
        bench.heard = whole


def _piece(bench: Workbench, aside: str) -> Piece | None:
    """The sentence read by itself that these words are."""
    return next((one for one in bench.heard.pieces if aside and _same(one.text, aside)), None)


def _likely_asked(piece: Piece) -> bool:
    marked = piece.text.rstrip().endswith("?")
    return marked and piece.act in FAQ and piece.confidence >= LIKELY_QUESTION


def surely_asked(piece: Piece) -> bool:
    """True for a sentence that by itself is surely a question with an answer, whatever its marks."""
    if piece.act not in FAQ or piece.confidence < SURE_PIECE or only_protests(piece.text):
        return False
    topic = piece.topic.startswith(OTHER) and piece.share >= SURE_TOPIC
    return (piece.act != "faq_other" or topic) and not is_tag(piece.text)


def answer_piece(bench: Workbench, piece: Piece) -> None:
    """The answer to one sentence of the message."""
    whole = bench.heard
    bench.heard = replace(
        whole, text=piece.text, act=piece.act, topics=((piece.topic, piece.share),)
    )
    answer_question(bench, piece.act)
    bench.heard = whole


def _same(piece: str, aside: str) -> bool:
    return piece.strip(" ,;.!?") in aside or aside.strip(" ,;.!?") in piece


def whose_is_asked(bench: Workbench) -> str | None:
    """Of whom the open question asks a number, a name, an address; None when it asks of nobody."""
    question = QUESTIONS.get(bench.awaiting or "")
    if question is None or question.group not in OF_SOMEBODY:
        return None
    if question.group == "entreprise":
        return "firm"
    return "represented" if question.name.startswith("represented_") else "writer"


def has_an_answer(bench: Workbench, act: str) -> bool:
    """Whether `act` is a question whose answer is known, and not only a question."""
    topic, share = bench.heard.topics[0] if bench.heard.topics else ("", 0.0)
    return act != "faq_other" or (topic.startswith(OTHER) and share >= SURE_TOPIC)


def answer_question(bench: Workbench, act: str) -> None:
    """The answer to a question about mediation; an honest "I do not know" when its topic is unsure. An
    agent reads it aloud."""
    topic, share = bench.heard.topics[0] if bench.heard.topics else ("", 0.0)
    if _asks_why(bench, act):
        _say_why(bench)
        return
    if asks_whose(bench.heard.text) and (whose := whose_is_asked(bench)):
        bench.say(f"utter_whose_{whose}", "help")
        return
    if bench.by_agent:
        bench.say("utter_to_read", "help")
    sure = act == "faq_other" and topic.startswith(OTHER) and share >= SURE_TOPIC
    if not sure and bench.awaiting != "mandate" and (named := asked_topic(bench.heard.text)):
        sure, topic = True, f"{OTHER}{named}"
    if sure:
        bench.say(f"utter_faq_{topic}", "help")
        return
    known = bench.awaiting not in (None, "accept_notice")
    if act == "faq_other" and known and _asks_about_it(bench.heard.text):
        explain(bench)
        return
    if act == "faq_other":
        bench.missed(UNANSWERED)
    bench.say(f"utter_{act}", "help")


def explain(bench: Workbench) -> None:
    """The question that was not understood, with what helps to answer it."""
    question = QUESTIONS.get(bench.awaiting or "")
    if question is None:
        return
    if question.name == "accept_notice":
        bench.say("utter_faq_what_is_mediation", "help")
        return
    if bench.by_agent:
        bench.say("utter_to_read", "help")
    if question.name in EXPLAINED:
        bench.say(f"utter_explain_{question.name}", "help")
    else:
        bench.say("utter_explained", "help", label=question.label, help=question.help)


def _asks_about_it(text: str) -> bool:
    """« Qu'est-ce que vous appelez une réclamation ? », « un mail, ça compte ? »."""
    return wants_it_again(text) or asks_what_it_means(text) or asks_how_to_answer(text)


def _asks_why(bench: Workbench, act: str) -> bool:
    """« Pourquoi vous me demandez ça ? », said of the question being asked."""
    elsewhere = (None, "accept_notice", "description", "summary_confirmed", *TO_VERIFY)
    return bench.awaiting not in elsewhere and act in FAQ and asks_why(bench.heard.text)


def _say_why(bench: Workbench) -> None:
    question = QUESTIONS[str(bench.awaiting)]
    response = "utter_why_needed" if question.required else "utter_why_useful"
    bench.say(response, "help", label=question.label)
