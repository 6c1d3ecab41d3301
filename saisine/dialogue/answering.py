"""Taking an answer: the one that was asked for, and every other fact that came with it."""

from saisine.answers import read
from saisine.dialogue.asking import ask, ask_next, offers_of, tell_understood
from saisine.dialogue.corrections import change_of_mind, correct
from saisine.dialogue.departures import accept_offer
from saisine.dialogue.facts import (
    SURE_MOTIF,
    facts_in,
    invalid_identifiers,
    likely_motifs,
    sure_motif,
)
from saisine.dialogue.turn import Heard
from saisine.dialogue.workbench import Workbench
from saisine.draft import Value
from saisine.known import Known
from saisine.questions import QUESTIONS, TO_VERIFY, Question, together
from saisine.reading.folding import words
from saisine.reading.misread import Misread
from saisine.reading.signs import find_signs
from saisine.reading.yes_no import dont_know, yes_no
from saisine.wording import shown

SHORTEST_STORY = 4
"""Words. Fewer cannot be a story; the person is asked to say a little more."""
LONGEST_CONFIRMATION = 8
"""Words. A longer « oui » says something else too: a deposit is confirmed by a plain yes only."""
TRIES = 3
SURE_ENOUGH_MOTIF = 0.4
"""A motif named in answer to « votre demande porte plutôt sur… » needs less than one told in passing."""
STORY_GROUPS = ("histoire", "qui", "organisme", "demarches")
LONG_ENOUGH_TO_KEEP = 7
"""Words. A message this long that answers nothing tells more of the story: it is kept with it."""
A_LONG_ANSWER = 10
"""Words."""
SURE_YES_OR_NO = 0.6
"""From this confidence on, « bah évidemment » answers a question as a plain yes does."""

_EMPTY_TOGETHER = ("birth_date", "represented_birth_date", "street", "city", "phone", "email")
"""Asked in one message with their neighbours: what was left out is not asked a second time."""


def take_choice(bench: Workbench, name: str, value: Value | None) -> None:
    """A button: an answer, or a change of mind when its question was already answered."""
    if name == "court_seized" and value is True and bench.before.offered != "court":
        _make_sure_of_court(bench)
        return
    if name == "summary_confirmed":
        _confirm(bench, value is True)
        return
    if value is None:
        _decline(bench, QUESTIONS[name])
    else:
        bench.set(name, value)
    _after(bench, name, value)


def can_answer(bench: Workbench) -> bool:
    """True when the message plainly answers the question asked, whatever else it looks like."""
    awaiting = bench.awaiting
    if awaiting is None:
        return False
    asked = {q.name for q in together(awaiting, bench.known)} | {awaiting}
    if asked & set(facts_in(bench.heard, bench.today, awaiting)):
        return True
    question = QUESTIONS[awaiting]
    if question.type in ("long_text", "text", "attachments"):
        return False
    return isinstance(read(question, bench.heard.text, bench.known), dict)


def take_text(bench: Workbench) -> None:
    """A message that tells something."""
    awaiting = bench.awaiting
    heard = bench.heard
    asked = QUESTIONS[awaiting] if awaiting else None
    stated = facts_in(heard, bench.today, awaiting)
    bench.sign(*find_signs(heard.text))
    if _offered_yes(bench):
        return
    if awaiting == "summary_confirmed":
        _answer_summary(bench, stated)
        return
    if stated.pop("court_seized", None) is True and "court_seized" not in bench.draft.answers:
        bench.learn(stated)
        _make_sure_of_court(bench)
        return
    if awaiting == "court_seized" and yes_no(heard.text, proposed=False) is True:
        if bench.before.offered == "court":
            take_choice(bench, "court_seized", True)
        else:
            _make_sure_of_court(bench)
        return
    wrong = invalid_identifiers(heard, awaiting)
    answer = _answer_to(bench, asked) if asked else None
    told = dict(stated)
    if isinstance(answer, dict):
        told.update(answer)
    if asked and asked.name == "description" and "description" in told:
        _tell_motif(bench, told)
    fresh = bench.learn(told)
    if wrong:
        _wrong_identifier(bench, wrong[0][0], wrong[0][1].sentence or "")
        return
    if isinstance(answer, Misread):
        _missed(bench, asked, answer.sentence)
        return
    if asked and not _answered_by(bench, asked, fresh):
        if change_of_mind(bench):
            return
        _unread(bench, asked, fresh)
        return
    _keep_details(bench, asked)
    news = {k: v for k, v in fresh.items() if asked is None or k != asked.name}
    tell_understood(bench, news)
    _empty_neighbours(bench, asked)
    ask_next(bench)


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
        _missed(bench, question, "Ce n'est pas grave si vous hésitez : choisissez le plus proche.")
        return
    if awaiting in ("last_name", "first_name", "represented_last_name"):
        _missed(bench, question, "Le médiateur a besoin de votre nom pour retrouver votre dossier.")
        return
    _decline(bench, question)
    for neighbour in together(awaiting, bench.known):
        bench.set(neighbour.name, None)
    _check_reachable(bench, awaiting)
    ask_next(bench)


def _answer_to(bench: Workbench, asked: Question) -> dict[str, Value] | Misread | None:
    heard, text = bench.heard, bench.heard.text
    if asked.name == "description":
        return {"description": text} if len(words(text)) >= SHORTEST_STORY else None
    if asked.name == "motif":
        return _motif_meant(bench)
    if dont_know(text) and asked.type not in ("long_text", "text"):
        return None
    if asked.type == "long_text":
        return {asked.name: text} if words(text) else None
    if asked.type == "boolean" and yes_no(text) is None and _plainly_yes_or_no(heard):
        return {asked.name: heard.act == "affirm"}
    return read(asked, text, bench.known)


def _plainly_yes_or_no(heard: Heard) -> bool:
    return heard.act in ("affirm", "deny") and heard.confidence >= SURE_YES_OR_NO


def _motif_meant(bench: Workbench) -> dict[str, Value] | None:
    """The motif that an answer names; what tells more of the story makes the likely ones change."""
    question, likely = QUESTIONS["motif"], bench.draft.likely_motifs
    read_as = read(question, bench.heard.text, bench.known)
    if isinstance(read_as, dict):
        return read_as
    ranking = likely_motifs(bench.heard, bench.known.get("organisme"))
    if not ranking or len(words(bench.heard.text)) < 2:
        return None
    code, share = ranking[0]
    if share >= SURE_ENOUGH_MOTIF or (code in likely and share >= SURE_MOTIF / 2):
        return {"motif": code}
    if bench.draft.tries.get("motif"):
        return {"motif": "autre"}
    bench.likely(tuple(code for code, _ in ranking[:4]))
    return None


def _tell_motif(bench: Workbench, told: dict[str, Value | None]) -> None:
    body = told.get("organisme") or bench.known.get("organisme")
    ranking = likely_motifs(bench.heard, body)
    bench.likely(tuple(code for code, _ in ranking[:4]))
    if motif := sure_motif(bench.heard, body):
        told["motif"] = motif


def _answered_by(bench: Workbench, asked: Question, fresh: dict[str, Value | None]) -> bool:
    if asked.name in fresh or asked.name in bench.draft.answers:
        return True
    return any(q.name in fresh for q in together(asked.name, bench.before_known))


def _unread(bench: Workbench, asked: Question, fresh: dict[str, Value | None]) -> None:
    """Nothing answered the question: what was said is kept all the same, and it is asked again."""
    more = _goes_on(bench, asked)
    if fresh or more:
        tell_understood(bench, fresh)
        if more:
            bench.say("utter_added_to_story")
        bench.missed(asked.name)
        ask_next(bench)
        return
    if asked.name == "description":
        bench.say("utter_more_story")
        if bench.missed(asked.name) >= TRIES:
            bench.say("utter_human", "help")
        return
    _missed(bench, asked, "")


def _keep_details(bench: Workbench, asked: Question | None) -> None:
    """A long answer says more than what was asked: the mediator will read it with the story."""
    if asked is None or asked.name == "description" or asked.group not in STORY_GROUPS:
        return
    if asked.type == "long_text":
        return
    enough = SHORTEST_STORY if asked.name == "motif" else A_LONG_ANSWER
    if len(words(bench.heard.text)) > enough:
        bench.add("description", bench.heard.text)


def _goes_on(bench: Workbench, asked: Question) -> bool:
    """True when the message tells more of the story, which is then kept with it."""
    if asked.group not in STORY_GROUPS or asked.name == "description":
        return False
    if len(words(bench.heard.text)) < LONG_ENOUGH_TO_KEEP:
        return False
    bench.add("description", bench.heard.text)
    return True


def _missed(bench: Workbench, asked: Question | None, sentence: str) -> None:
    if asked is None:
        ask_next(bench)
        return
    count = bench.missed(asked.name)
    if count >= TRIES and not asked.required:
        _decline(bench, asked)
        bench.say("utter_moving_on")
        ask_next(bench)
        return
    if count >= TRIES and (guess := best_guess(asked.name, bench.known)):
        bench.set(asked.name, guess)
        bench.say("utter_guessed", guess=shown(asked.name, guess))
        ask_next(bench)
        return
    if count >= TRIES:
        bench.say("utter_human", "help")
    elif sentence:
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


def _wrong_identifier(bench: Workbench, name: str, sentence: str) -> None:
    """Says which part looks wrong; after three tries goes on without it, flagged."""
    tell_understood(bench, {k: v for k, v in bench.changes.set.items() if k != name})
    if bench.missed(name) >= TRIES:
        bench.set(name, None)
        if name in TO_VERIFY:
            bench.flag(TO_VERIFY[name])
        bench.say("utter_moving_on")
        _check_reachable(bench, name)
        ask_next(bench)
        return
    bench.say("utter_misread", reason=sentence)
    bench.wait_for(name)
    bench.say(f"utter_ask_{name}_again", "question")


def _decline(bench: Workbench, question: Question) -> None:
    bench.set(question.name, None)
    if question.name in TO_VERIFY:
        bench.flag(TO_VERIFY[question.name])
        bench.say("utter_without_number")


def _empty_neighbours(bench: Workbench, asked: Question | None) -> None:
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
    _check_reachable(bench, asked.name)


def _check_reachable(bench: Workbench, name: str) -> None:
    """One way to be reached is needed: a phone, an e-mail or a full address."""
    answers = bench.draft.answers
    if QUESTIONS[name].group != "contact":
        return
    if answers.get("phone") or answers.get("email") or answers.get("street"):
        return
    if bench.missed("contact") < 2:
        bench.clear("phone", "email")
        bench.say("utter_reach_needed")


def _after(bench: Workbench, name: str, value: Value | None) -> None:
    if name == "submit_anyway" and value == "wait":
        bench.clear("submit_anyway")
        bench.wait_for("submit_anyway")
        bench.say("utter_kept_for_later", "help")
        return
    if name == "court_seized" and value is True:
        bench.offer(None)
    ask_next(bench)


def _make_sure_of_court(bench: Workbench) -> None:
    bench.offer("court")
    bench.wait_for("court_seized")
    bench.say("utter_confirm_court", "question", offers_of(bench, QUESTIONS["court_seized"]))


def _offered_yes(bench: Workbench) -> bool:
    """A plain yes or no to what the last help message offered (see `departures`)."""
    offer, said = bench.before.offered, yes_no(bench.heard.text)
    if offer not in ("erase", "restart") or said is None:
        return False
    accept_offer(bench, offer if said else None)
    return True


def _answer_summary(bench: Workbench, stated: dict[str, Value | None]) -> None:
    said = yes_no(bench.heard.text)
    if said is True and len(words(bench.heard.text)) <= LONGEST_CONFIRMATION:
        _confirm(bench, True)
    elif said is False:
        _confirm(bench, False)
    elif bench.learn(stated):
        ask_next(bench)
    elif len(words(bench.heard.text)) >= SHORTEST_STORY:
        bench.set("anything_else", bench.heard.text)
        bench.say("utter_added")
        ask_next(bench)
    else:
        bench.say("utter_confirm_plainly")
        ask(bench, QUESTIONS["summary_confirmed"])


def _confirm(bench: Workbench, yes: bool) -> None:
    if bench.awaiting != "summary_confirmed":
        ask_next(bench)
    elif yes:
        bench.set("summary_confirmed", True)
        bench.wait_for(None)
        bench.status("submitted")
        bench.submit()
    else:
        correct(bench, None)
