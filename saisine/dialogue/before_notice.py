"""Before the notice is accepted: what is said meanwhile is answered when it asks, and held when it tells."""

import re
from dataclasses import replace

from saisine.dialogue import acts, informing
from saisine.dialogue.asking import ask_next, notice_offers, tell_understood
from saisine.dialogue.facts import SERVICE_QUALITY, facts_in, signs_in, story_in, subject_in
from saisine.dialogue.meaning import (
    ALWAYS_A_STORY,
    LONGEST_REFUSAL,
    PLAIN,
    SURE_ACT,
    Meant,
    answers_care,
    meant,
)
from saisine.dialogue.shortfalls import SHORTEST_STORY
from saisine.dialogue.turn import Heard
from saisine.dialogue.workbench import Workbench
from saisine.draft import Answers
from saisine.reading.consent import Consent, find_consent, holds_back
from saisine.reading.elsewhere import disputes_elsewhere
from saisine.reading.folding import fold, words
from saisine.reading.language import looks_foreign
from saisine.reading.questioning import asks, split_question, wants_it_again
from saisine.reading.to_the_assistant import without_reproach
from saisine.reading.yes_no import yes_no

LONGEST_AGREEMENT = 15
"""Words. « Ben oui évidemment, sinon je serais pas là »."""
NAMED_IN_PASSING = {"organisme", "mediator", "caisse", "desired_outcome"}
"""What a question may name without telling a story."""
SURE_AGREEMENT = 0.8
SHORT_OF_A_STORY = 30
"""Words."""
LIKELY_SUBJECT, SURE_SUBJECT = 0.5, 0.8
"""The second in a sentence: « bonjour oui je veux commencer, excusez mon français » tells no dispute."""
WAYS = {"phone", "email", "contact_note", "contact_preference"}
OF_WHO = {"acting_for", "requester_type", "mandate", "represented_relation", "organisme"}
"""« Oui, c'est pour mon voisin » tells who, and no story."""
OF_NO_STORY = OF_WHO | {"description", "caisse", *WAYS}
_AGREES = re.compile(
    r"\b(?:oui|ouais|mouais|ok|accepte|d'accord|evidem+ent|bien sur|volontiers|allez[- ]y|vas[- ]y|allons[- ]y)\b|"
    r"\bj'?y consens\b|\bveux bien(?=\W*$|,| (?:continuer|commencer))|"
    r"^\W*certes\b|\bje (?:vous )?(?:le )?confirme\W*$"
)
_OPENS_WITH_YES = re.compile(r"\W*(?:ok|oui|ouais|d'accord|daccord)\b")
_HASTE = re.compile(
    r"\bmais (?:il )?(?:faut|faudrait) (?:que (?:ca|cela) |faire |aller )*(?:aille )?vite\b"
)
_HAS_NOT_IT_HERE = re.compile(
    r",? mais (?:je |j')?(?:n'|ne )?(?:ai|trouve|retrouve) (?:pas|plus) (?:encore |tou[ts] )?"
    r"(?:mon|ma|mes|le|la|les|de) (?:numeros?|carte|papiers|dossier|documents?|courriers?|lettres?)\b[^?]*$"
)
"""« Oui d'accord, mais je n'ai pas mon numéro sur moi » agrees: one goes on without it."""
_RESERVE = re.compile(
    r"\b(?:mais|sauf|si|pas sur|attend\w*|abord|pas d'accord|pas pour|"
    r"rien|ne (?:veux|consens|donne|sais)|n'accept\w*|refus\w*|jamais|demander a|expliqu\w*|"
    r"condition|questions?|reserve|seulement|depend|reflech\w*|quand|donnees|numero)\b"
)


_PROTESTS = re.compile(
    r"\bvous (?:ne )?(?:me |m')?(?:repondez|avez pas repondu|n'avez pas repondu|comprenez|ecoutez)\b|"
    r"\bnon mais (?:vous|je demande|c'est quoi|qu'est)|"
    r"\bc'est pas ce que je (?:demande|veux dire)\b|\?\W*$"
)
"""« Non mais vous répondez pas »: refuses nothing."""
_HOLDS_BACK = re.compile(r"\bmais (?:attend|pas|je (?:refuse|veux d'abord))")


def before_notice(bench: Workbench) -> None:
    """The notice first. What is said meanwhile is held: used once it is accepted, else dropped."""
    chosen, heard = bench.heard.chosen, bench.heard
    said = chosen.value if chosen and chosen.question == "accept_notice" else yes_no(heard.text)
    short = len(words(heard.text)) <= (LONGEST_REFUSAL + 2 * PLAIN if said is False else 2 * PLAIN)
    if chosen is None and answers_care(bench):
        bench.say("utter_welcome_again", "notice", notice_offers())
    elif chosen is None and (consent := find_consent(heard.text)):
        _take_consent(bench, consent)
    elif said is not False and chosen is None and _asks_first(bench, said is True and short):
        _answer_first(bench)
    elif (
        said is True
        and (
            chosen
            or (short and not (_HOLDS_BACK.search(fold(heard.text)) or holds_back(heard.text)))
        )
    ) or _agrees_in_a_sentence(bench, said):
        _accept(bench)
    elif said is False and (chosen or (short and not _PROTESTS.search(fold(heard.text)))):
        bench.wait_for(None)
        bench.status("erased")
        bench.say("utter_notice_refused")
    else:
        _hold_and_ask(bench)


def _take_consent(bench: Workbench, consent: Consent) -> None:
    """What is asked besides is answered, what is told is listened to: small talk is no story."""
    if consent.asked:
        _answer(bench)
    bench.heard = replace(bench.heard, text=consent.told)
    if _tells_a_dispute(bench) or len(words(consent.told)) > LONGEST_AGREEMENT:
        hold(bench, Meant("inform", SURE_ACT))
    _accept(bench)


def _hold_and_ask(bench: Workbench) -> None:
    """A question gets its answer, a person who is wanted is named, the rest waits; then the notice again."""
    what = meant(bench)
    asked = bench.heard.chosen is None and what.is_sure
    held = hold(bench, what)
    if asked and what.act in acts.FAQ and (not held or informing.has_an_answer(bench, what.act)):
        acts.answer_question(bench, what.act)
    elif asked and what.act == "human_handoff":
        acts.human(bench)
    elif not held and bench.heard.chosen is None and informing.answer(bench):
        pass
    elif held:
        again = bool(bench.before.held)
        response = "utter_notice_held_again" if again else "utter_notice_held"
        bench.say(response, "notice", notice_offers())
        return
    bench.say("utter_welcome_again", "notice", notice_offers())


def _asks_first(bench: Workbench, agrees: bool) -> bool:
    """« Oui mais faut-il un avocat », « vous êtes de la Sécu ? », « oui mais ki va lir »: a question, no story."""
    heard = bench.heard
    if agrees and "?" not in heard.text and not _RESERVE.search(fold(heard.text)):
        return False
    if len(words(heard.text)) > informing.LONGEST_QUESTION:
        return False
    opens = _OPENS_WITH_YES.match(fold(heard.text)) is not None
    sounds = opens and heard.act in acts.FAQ and heard.confidence >= SURE_ACT
    if not (asks(heard.text) or sounds):
        return False
    told = split_question(without_reproach(heard.text))[0] if "?" in heard.text else ""
    tells = heard.act == "inform" and heard.confidence >= SURE_ACT
    tells = tells or len(words(told)) > PLAIN
    return not tells and not set(facts_in(heard, bench.today, None)) - NAMED_IN_PASSING


def _answer_first(bench: Workbench) -> None:
    what = meant(bench)
    if what.is_sure and what.act in (*acts.HELP, *acts.COURTESIES, "goodbye", "stop_delete"):
        _hold_and_ask(bench)
        return
    if wants_it_again(bench.heard.text):
        bench.say("utter_faq_what_is_mediation", "help")
    else:
        _answer(bench)
    bench.say("utter_welcome_again", "notice", notice_offers())


def _answer(bench: Workbench) -> None:
    """The question of the message, whether or not it agrees besides."""
    heard = bench.heard
    if heard.act in acts.FAQ and heard.confidence >= SURE_ACT:
        acts.answer_question(bench, heard.act)
    else:
        informing.answer_aside(bench)


def _agrees_in_a_sentence(bench: Workbench, said: object) -> bool:
    """« Ben oui évidemment, sinon je serais pas là »: agreed, in more words than a yes."""
    heard = bench.heard
    if heard.chosen is not None or len(words(heard.text)) > LONGEST_AGREEMENT:
        return False
    text = _HAS_NOT_IT_HERE.sub("", fold(heard.text))
    if holds_back(text):
        return False
    sure = heard.act in ("affirm", "thanks") and heard.confidence >= SURE_AGREEMENT
    affirmed = sure and (_AGREES.search(text) or looks_foreign(heard.text))
    opens = said is True or _OPENS_WITH_YES.match(text)
    agreed = affirmed or (opens and not _tells_a_dispute(bench) and not asks(heard.text))
    return bool(agreed) and said is not False and not _RESERVE.search(_HASTE.sub("", text))


def _tells_a_dispute(bench: Workbench) -> bool:
    """More than who writes and for whom: a step, a sum, a likely subject."""
    heard = bench.heard
    likely = max(heard.motifs, key=lambda motif: motif[1], default=("autre", 0.0))
    told = set(facts_in(heard, bench.today, None)) - OF_WHO
    vague = likely[0] in ("autre", *SERVICE_QUALITY)
    short = len(words(heard.text)) <= LONGEST_AGREEMENT
    return bool(told) or (not vague and likely[1] >= (SURE_SUBJECT if short else LIKELY_SUBJECT))


def hold(bench: Workbench, what: Meant) -> bool:
    heard = bench.heard
    if heard.chosen is not None:
        return False
    facts = facts_in(heard, bench.today, None)
    if _is_a_story(bench) and not _is_courtesy(heard, what) and not _only_protests(bench):
        facts["description"] = story_in(heard.text, bench.today)
        facts.update(_subject_held(bench, facts))
        bench.sign(*signs_in(heard, bench.today))
    if facts.get("court_seized") is True:  # too grave to be held: it is asked in its turn
        del facts["court_seized"]
    for name, value in facts.items():
        bench.hold(name, value)
    return bool(facts)


def _only_protests(bench: Workbench) -> bool:
    """« Non mais vous répondez pas »: said to the assistant, and no story."""
    short = len(words(bench.heard.text)) <= LONGEST_AGREEMENT
    return short and bool(_PROTESTS.search(fold(bench.heard.text))) and not _tells_a_dispute(bench)


def _is_a_story(bench: Workbench) -> bool:
    """Long enough; when it opens with a yes, it must tell of a dispute too: « oui mais il faut faire vite »."""
    length, text = len(words(bench.heard.text)), bench.heard.text
    yes = yes_no(text) is True or _OPENS_WITH_YES.match(fold(text)) or bench.heard.act == "affirm"
    agrees = yes and length < ALWAYS_A_STORY
    return length >= SHORTEST_STORY and not (agrees and not _tells_a_dispute(bench))


def _subject_held(bench: Workbench, facts: Answers) -> Answers:
    """What a story told in several messages is about: the message that only tells the steps, « j'ai écrit, on
    ne m'a pas répondu », does not change what an earlier one said."""
    before = bench.before
    body = facts.get("organisme") or before.held.get("organisme")
    subject, likely = subject_in(bench.heard, facts, body)
    only_steps = not likely or likely[0] in SERVICE_QUALITY
    if only_steps and (before.held.get("motif") or before.likely_motifs):
        return {}
    bench.likely(likely)
    return subject


def _is_courtesy(heard: Heard, what: Meant) -> bool:
    """A greeting, an outburst or a question is not the story, unless it is as long as one."""
    if informing.only_asks(heard.text):
        return True
    if disputes_elsewhere(heard.text):
        return False
    aside = (*acts.COURTESIES, *acts.FAQ, "human_handoff", "unclear")
    return len(words(heard.text)) < ALWAYS_A_STORY and what.act in aside and what.is_sure


def _accept(bench: Workbench) -> None:
    """What was held becomes answers (see `saisine.draft.apply`) and is shown back."""
    held = {**bench.before.held, **bench.changes.hold}
    bench.set("accept_notice", True)
    if bench.before.from_account:
        bench.say("utter_account_known")
    if bench.heard.chosen is None:
        held |= bench.learn(facts_in(bench.heard, bench.today, None))
    tell_understood(bench, held)
    if _is_no_story(held):
        bench.missed("description")
        bench.wait_for("description")
        bench.say("utter_more_story", "question")
    else:
        ask_next(bench)


def _is_no_story(held: Answers) -> bool:
    """A few words, that tell at most who writes: what happened is still to be told, and goes on with them."""
    told = {name for name, value in held.items() if value is not None}
    story = words(str(held.get("description") or ""))
    return bool(story) and len(story) < SHORT_OF_A_STORY and not told - OF_NO_STORY
