"""When an answer falls short: not read, not known, mistyped, or more than was asked.

Nothing that was said is lost, nobody is asked the same thing for ever, and there is no dead end.
"""

from saisine.answers import NO_SUCH_DAY
from saisine.dialogue import informing
from saisine.dialogue.asking import ask, ask_next, tell_understood
from saisine.dialogue.facts import facts_in, signs_in
from saisine.dialogue.turn import Chosen, Offer
from saisine.dialogue.workbench import Workbench
from saisine.draft import Answers, Value
from saisine.known import Known
from saisine.questions import QUESTIONS, TO_VERIFY, Question, together
from saisine.reading.choices import after_the_figure
from saisine.reading.folding import words
from saisine.reading.impossible import impossible_code, impossible_day
from saisine.reading.labelled import read_labelled
from saisine.reading.of_the_story import of_the_story
from saisine.reading.other_names import other_name
from saisine.reading.questioning import split_question
from saisine.wording import shown

TRIES = 3
NOISES = "_noise"
"""Under this name are counted the messages in a row that meant nothing."""
ASIDES = (NOISES, informing.UNANSWERED)
LOST_AFTER = 3
LOST = "perdu"
SHORTEST_STORY = 4
"""Words. Fewer cannot be a story; the person is asked to say a little more."""
STORY_GROUPS = ("histoire", "qui", "organisme", "demarches")
LONG_ENOUGH_TO_KEEP = 7
_DAYS = {"identite": "birth_date", "represente": "represented_birth_date"}
A_STORY_BESIDE = 35
"""Words. With a name or an address, a message this long tells what happened too."""
"""Words. A message this long that answers nothing tells more of the story: it is kept with it."""
A_LONG_ANSWER = 10
"""Words. Beyond, an answer says more than what was asked."""

_EMPTY_TOGETHER = ("company_name", "phone")
"""Asked in one message with their neighbours: what was left out is not asked a second time. The others
are, alone and once: a birth date or a city is easily forgotten."""


def decline(bench: Workbench) -> None:
    """« Je ne sais pas », « passez »: accepted wherever the law does not need an answer."""
    awaiting = bench.awaiting
    if awaiting is None:
        ask_next(bench)
        return
    question = QUESTIONS[awaiting]
    if awaiting in ("description", "accept_notice", "summary_confirmed", "motif"):
        bench.say("utter_needed_gently")
        ask(bench, question)
        return
    if awaiting in ("requester_type", "organisme", "mediator"):
        missed(bench, question, "Ce n'est pas grave si vous hésitez : choisissez le plus proche.")
        return
    if awaiting in ("last_name", "first_name", "represented_last_name"):
        missed(bench, question, "Le médiateur a besoin de votre nom pour retrouver votre dossier.")
        return
    set_aside(bench, question)
    for neighbour in together(awaiting, bench.known):
        bench.set(neighbour.name, None)
    check_reachable(bench, awaiting)
    ask_next(bench)


def unread(bench: Workbench, asked: Question, told: Answers, fresh: Answers) -> None:
    """Nothing answered the question: what was said is kept all the same, and it is asked again; `fresh` is what
    was new of what was `told`. A question is no part of the story: it is answered."""
    if not fresh and informing.answer(bench):
        ask(bench, asked)
        return
    more = _goes_on(bench, asked)
    if fresh or more:
        if asked.name != "description" and (aside := split_question(bench.heard.text)[1]):
            informing.answer_if_asked(bench, aside)
        tell_understood(bench, fresh)
        if more:
            bench.say("utter_added_to_story")
        bench.missed(asked.name)
        ask_next(bench)
        return
    if asked.name == "description":
        bench.say("utter_more_story")
        bench.missed(asked.name)
        return
    if told and all(bench.known.get(name) == value for name, value in told.items()):
        bench.say("utter_already_noted")
        bench.missed(asked.name)
        ask(bench, asked)
        return
    missed(bench, asked, "")


def lost(bench: Workbench) -> None:
    """Three messages in a row that meant nothing: a person, the form, or going on."""
    bench.forget_tries(NOISES)
    bench.sign(LOST)
    go_on = Offer(label="Continuer ma demande", means=Chosen(act="continue"))
    human = Offer(label="Parler à une personne", means=Chosen(act="human_handoff"))
    form = Offer(label="Remplir le formulaire", means=Chosen(act="form"))
    bench.say("utter_lost", "help", (go_on,) if bench.by_agent else (human, form, go_on))


def missed(bench: Workbench, asked: Question | None, sentence: str) -> None:
    if asked is None:
        ask_next(bench)
        return
    if not sentence and bench.missed(NOISES) >= LOST_AFTER and LOST not in bench.draft.signs:
        lost(bench)
        return
    count = bench.missed(asked.name)
    if count >= TRIES and not asked.required:
        set_aside(bench, asked)
        if asked.name not in TO_VERIFY:
            bench.say("utter_moving_on")
        ask_next(bench)
        return
    if count >= TRIES and (guess := best_guess(asked.name, bench.known)):
        bench.set(asked.name, guess)
        bench.say("utter_guessed", guess=shown(asked.name, guess))
        ask_next(bench)
        return
    if sentence:
        bench.say("utter_misread", reason=sentence)
    else:
        bench.say("utter_unclear")
    ask(bench, asked)


def best_guess(name: str, known: Known) -> Value | None:
    """Where a request goes when the person cannot say: never a dead end, since the law has a request
    sent to the wrong body forwarded (CRPA L114-2). Shown, and correctable."""
    if name == "requester_type":
        return "independant" if known.organisme == "urssaf" else "assure"
    if name == "organisme":
        return "urssaf" if known.get("requester_type") in ("independant", "employeur") else "cpam"
    if name == "mediator":
        return known.mediators[0] if known.mediators else None
    return "autre" if name == "motif" else None


def wrong_identifier(bench: Workbench, name: str, sentence: str) -> None:
    """Says which part looks wrong; after three tries goes on without it, flagged."""
    tell_understood(bench, {k: v for k, v in bench.changes.set.items() if k != name})
    if bench.missed(name) >= TRIES:
        bench.set(name, None)
        bench.say("utter_moving_on")
        check_reachable(bench, name)
        ask_next(bench)
        return
    bench.say("utter_misread", reason=sentence)
    bench.wait_for(name)
    bench.say(f"utter_ask_{name}_again", "question")


def set_aside(bench: Workbench, question: Question) -> None:
    bench.set(question.name, None)
    if question.name in TO_VERIFY:
        bench.say("utter_without_number")


def empty_neighbours(bench: Workbench, asked: Question | None) -> None:
    """In a group asked in one message, what was left out is not asked a second time."""
    if asked is None:
        return
    group = [q for q in QUESTIONS.values() if q.group == asked.group and q.name in _EMPTY_TOGETHER]
    if not any(
        name in QUESTIONS and QUESTIONS[name].group == asked.group for name in bench.changes.set
    ):
        return
    for question in group:
        if question.name not in bench.draft.answers:
            bench.set(question.name, None)
    check_reachable(bench, asked.name)


def check_reachable(bench: Workbench, name: str) -> None:
    """One way to be reached is needed: a phone, an e-mail or a full address."""
    answers = bench.draft.answers
    if QUESTIONS[name].group != "contact":
        return
    if answers.get("phone") or answers.get("email") or answers.get("street"):
        return
    if bench.missed("contact") < 2:
        bench.clear("phone")
        bench.say("utter_reach_needed")


def say_what_cannot_be(bench: Workbench, asked: Question | None) -> None:
    """A day that does not exist, a postal code of four figures: said, before it is asked again."""
    answers, text = bench.draft.answers, bench.heard.text
    day = _DAYS.get(asked.group) if asked else None
    if day and answers.get(day) is None and impossible_day(text):
        bench.say("utter_misread", reason=NO_SUCH_DAY)
    at_home = asked is not None and asked.group == "adresse" and not answers.get("postal_code")
    if at_home and (code := impossible_code(text)):
        bench.say("utter_misread", reason=f"Un code postal a 5 chiffres, et j'en lis {len(code)}.")


_NO_STORY = ("description", "submit_anyway")


def keep_details(bench: Workbench, asked: Question | None) -> None:
    """A long answer says more than what was asked: the mediator will read it with the story."""
    if asked is None or asked.name in _NO_STORY or asked.type == "long_text":
        return
    if asked.group not in STORY_GROUPS:
        if len(words(bench.heard.text)) >= A_STORY_BESIDE and not read_labelled(bench.heard.text):
            bench.add("description", bench.heard.text)
        return
    enough = SHORTEST_STORY if asked.name == "motif" else A_LONG_ANSWER
    said = after_the_figure(bench.heard.text) if asked.choices else bench.heard.text
    if len(words(said)) > enough and (told := of_the_story(said)):
        bench.add("description", told)


def keep_their_words(bench: Workbench, asked: Question | None, fresh: Answers) -> None:
    """An exceptional situation is kept as codes, and as the person told it."""
    text = bench.heard.text
    if asked is None or not fresh.get("exceptional_situation") or bench.heard.chosen is not None:
        return
    if (
        asked.name == "exceptional_situation"
        and SHORTEST_STORY <= len(words(text)) <= A_LONG_ANSWER
    ):
        bench.add("description", after_the_figure(text))


def keep_other_name(bench: Workbench, fresh: Answers) -> None:
    """A name of birth and one of usage: one is the answer, the mediator reads the other with the story."""
    name = fresh.get("last_name")
    if isinstance(name, str) and (other := other_name(bench.heard.text, name)):
        bench.add("description", other)


def keep_story(bench: Workbench) -> None:
    """Keeps what a message told while something more urgent is answered."""
    stated = facts_in(bench.heard, bench.today, None)
    stated.pop("court_seized", None)
    bench.learn(stated)
    bench.sign(*signs_in(bench.heard, bench.today))
    if stated and len(words(bench.heard.text)) >= LONG_ENOUGH_TO_KEEP:
        bench.add("description", bench.heard.text)


def _goes_on(bench: Workbench, asked: Question) -> bool:
    """True when the message tells more of the story, which is then kept with it."""
    if asked.group not in STORY_GROUPS or asked.name == "description":
        return False
    told = of_the_story(bench.heard.text)
    if len(words(told)) < LONG_ENOUGH_TO_KEEP:
        return False
    bench.add("description", told)
    return True
