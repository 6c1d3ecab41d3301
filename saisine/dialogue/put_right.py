"""Several things put right, added or asked in one message, before it is sent: each part is heard by itself."""

import re
from collections.abc import Mapping

from saisine.answers import accept
from saisine.dialogue import informing
from saisine.dialogue.asking import ask_next
from saisine.dialogue.corrections import MAY_BE_LEFT_OUT, another_way, takes_out
from saisine.dialogue.court import make_sure_of_court
from saisine.dialogue.days_put_right import day_instead
from saisine.dialogue.replaced import reopen, take, without_court
from saisine.dialogue.story_edited import REWRITE, edits_in
from saisine.dialogue.sums_put_right import sum_instead
from saisine.dialogue.told_anew import changes_told, exact_field
from saisine.dialogue.workbench import Workbench
from saisine.draft import Value
from saisine.motifs import motif_named
from saisine.questions import QUESTIONS
from saisine.reading.bodies import find_body
from saisine.reading.correcting import (
    field_meant,
    says_correction,
    says_it_is_right,
    stripped,
)
from saisine.reading.editing import exchanged, find_edit, speaks_of_the_story
from saisine.reading.folding import fold, spell_out, words
from saisine.reading.parts import MOST, only_adds, parts_of, takes_away
from saisine.reading.questioning import asks
from saisine.reading.requester import find_requester
from saisine.reading.to_the_assistant import denies_answer, denies_complaint
from saisine.reading.wants import find_contact_note, find_desired_outcome
from saisine.reading.wishes import wants_to_send
from saisine.reading.yes_no import yes_no

Told = dict[str, Value | None]
SHORTEST_REMARK = 5
"""Words. Less, said beside what is put right, is a turn of phrase."""
_COURTEOUS = re.compile(r"\b(?:merci|bonne (?:soiree|journee)|cordialement|desolee?|pardon|svp)\b")
LONGEST_LABEL = 4
LONGEST_NO = 3
"""« Réponse reçue : oui »: what comes next may date it."""
LONGEST = 90
"""Words. A longer message tells a story again."""
_SAYS_WHO = re.compile(r"\bje (?:ne )?suis\b|\bprofession\b")
_NOT_THE_BODY = re.compile(
    r"\brien a voir\b|\b(?:n'est |c'est )?pas (?:la |l')?(?:cpam|urssaf|carsat)\b"
)
_REACHED = re.compile(r"\b(?:telephone|appel\w*|repond\w*|mail|courrier|portable|joign\w*)\b")
_WAYS = {
    "email": re.compile(r"\b(?:e-?)?mails?\b|\bcourriel\b"),
    "phone": re.compile(r"\b(?:telephone|portable|mobile)\b"),
}
_TAKES_BACK = re.compile(r"\b(?:pas|non)\b")
_STATES = re.compile(r"\bc'?est\b|\bc est\b|\best\b|[:=]")
"""« Mon voisin a eu 450 euros » changes no sum."""
_A_SUM = re.compile(r"(?<![\d/.])(?P<sum>\d{1,3}(?:[ .]\d{3})+|\d{2,6})(?:,\d\d)?(?![\d/])")


_A_MEDIATOR = re.compile(
    r"\b(?:mettez|mets|prenez|prends|je (?:prends|veux|prefere|choisis)|plutot|finalement)\b[^.!?]{0,20}"
    r"\b(?:celui|mediateur) (?:des independants|de l'urssaf|de la cpam)\b"
    r"|\b(?:j'ai|je vous ai) dit (?:les|celui des) independants\b"
)
_ANNOUNCES = re.compile(
    r"\W*(?:(?:non|oui|mais|ah|oh|attention|attendez)\W+)*"
    r"(?:il y a|y a|c'est plein de|j'ai (?:vu|trouve|fait)|je vois) (?:encore |juste |quand meme )?"
    r"(?:une|deux|trois|des|plusieurs|quelques|d')? ?(?:petites? )?"
    r"(?:fautes?|erreurs?|choses? a (?:corriger|changer|revoir))\W*"
)
"""« Non, il y a une faute »: what follows says which."""


def put_right(bench: Workbench) -> bool:
    """True when at least two parts were heard, or one and an addition, and all is done."""
    text = bench.heard.text
    if bench.awaiting != "summary_confirmed":
        return False
    if len(words(text)) > LONGEST or bench.heard.chosen is not None:
        return False
    parts = parts_of(text)
    if not 2 <= len(parts) <= MOST:
        return False
    changed: Told = {}
    added, asked, left, meant = [], [], [], None
    edits = sends = carried = named = other_subject = False
    again: str | None = None
    for part in parts:
        new = _changes(bench, part, meant, changed)
        if way := another_way(part, bench.draft.answers):
            new = {**new, "prior_complaint_channel": way}
        if new:
            carried = carried or meant in new
            named = named or (field_meant(part) in new and _STATES.search(fold(part)) is not None)
            again = None if again in new else again
            changed |= new
        elif says_it_is_right(part):
            continue
        elif field_meant(part) == "motif":
            other_subject = True
        elif says_correction(part) and _is_a_day_known(bench, field_meant(part)):
            again = again or field_meant(part)
        elif wants_to_send(part):
            sends = True
        elif edits_in(part) or (takes_out(part) and speaks_of_the_story(part)):
            edits = True
        elif asks(part):
            asked.append(part)
        elif only_adds(part) or find_contact_note(part):
            added.append(part)
        else:
            left.append(part)
        waits = _TAKES_BACK.search(fold(part)) or len(words(part)) <= LONGEST_LABEL
        meant = field_meant(part) if not new and waits else None
    done = len(changed) + bool(added) + edits + sends + bool(asked) + carried + other_subject
    remarks = [
        part
        for part in left
        if len(words(part)) >= SHORTEST_REMARK and not _is_aside(part) and not _puts_right(part)
    ]
    former = {
        word
        for name in changed
        for word in words(fold(str(bench.known.get(name) or "")))
        if len(word) > LONGEST_NO
    }
    explained = [part for part in remarks if former & set(words(fold(part)))]
    remarks = [part for part in remarks if part not in explained]
    left = [part for part in left if part not in explained]
    done += "motif" in changed  # nothing else is named with a subject that is exchanged for another
    done += (again is not None) + (named and bool(left) and not any(map(_takes_back, left)))
    if not changed or done < 2:
        return False
    taken = without_court(changed)
    if taken:
        take(bench, taken)
    _edit(bench, parts)
    added += remarks
    for place in ("contact_note", "anything_else"):
        if told := ". ".join(part for part in added if _where(part) == place):
            bench.add(place, told)
    if added:
        bench.say("utter_added")
    unread = [
        part
        for part in left
        if part not in remarks and _puts_right(part) and field_meant(part) not in changed
    ]
    if unread:
        bench.say("utter_part_unread", part=unread[0])
    if asked:
        informing.answer_aside(bench, asked[0])
    if other_subject or again:
        reopen(bench, "motif" if other_subject else str(again))
    elif taken != changed:
        make_sure_of_court(bench)
    else:
        ask_next(bench)
    return True


def _changes(bench: Workbench, part: str, meant: str | None, before: Told) -> Told:
    """What one part says anew of what is known; `meant`: what the part before took back without saying better;
    `before`: what other parts said."""
    alone = bench.hearing(part)
    for name, value in before.items():
        alone.set(name, value)
    known = alone.draft.answers
    if (subject := _subject_instead(part, known)) is not None:
        return {"motif": subject}
    if find_edit(part) or wants_to_send(part):
        return {}
    if exchanged := sum_instead(alone, part) or day_instead(alone, part):
        return exchanged
    if out := _taken_out(part, known):
        return out
    field = exact_field(field_meant(part) or meant, alone)
    if field is not None and field in MAY_BE_LEFT_OUT and field in known and takes_out(part):
        return {field: MAY_BE_LEFT_OUT[field]}
    if known.get("prior_complaint") is True and denies_complaint(part):
        return {"prior_complaint": False}
    if known.get("answer_received") is True and denies_answer(part):
        return {"answer_received": False}
    if only_adds(part) or (asks(part) and "?" in part):
        return {}
    named = len(alone.known.mediators) > 1 and _A_MEDIATOR.search(fold(part)) is not None
    if named or "mediator" in (field, field_meant(part)) or "cpsti" in fold(part):
        wanted = accept("mediator", part, alone.known)
        return {"mediator": wanted} if isinstance(wanted, str) else {}
    who = find_requester(part) if _SAYS_WHO.search(fold(part)) else None
    if who is not None and who != known.get("requester_type"):
        return {"requester_type": who}
    if field == "motif":
        code = motif_named(part)
        return {"motif": code} if code and code != known.get("motif") else {}
    if "desired_outcome" in (field, meant):
        wish = find_desired_outcome(part)
        return {"desired_outcome": wish} if wish and not _TAKES_BACK.search(fold(part)) else {}
    body = find_body(part)
    if body is not None and body != bench.known.organisme and not _NOT_THE_BODY.search(fold(part)):
        return {"organisme": body}
    if field == "amount_eur" and (said := _A_SUM.search(stripped(part))):
        told = accept("amount_eur", said[0], bench.known)
        return {"amount_eur": told} if isinstance(told, str) and told != known.get(field) else {}
    new = changes_told(alone, field)
    if field is not None and field in QUESTIONS and field not in new:
        group = QUESTIONS[field].group
        new = {name: value for name, value in new.items() if QUESTIONS[name].group == group}
    return {name: value for name, value in new.items() if name in known}


def _subject_instead(part: str, known: Mapping[str, Value | None]) -> str | None:
    """« Remplacez capital décès par indemnités journalières arrêt maladie », the first being the subject known."""
    told = exchanged(part)
    if told is None or motif_named(told[0]) != known.get("motif"):
        return None
    new = motif_named(told[1])
    return new if new != known.get("motif") else None


def _is_a_day_known(bench: Workbench, field: str | None) -> bool:
    """« Je suis né le 22, pas le 12 »: said to be wrong, and the whole day is not told: it is asked again."""
    asked = QUESTIONS.get(field or "")
    return asked is not None and asked.type == "date" and bench.draft.knows(asked.name)


def _taken_out(part: str, known: Mapping[str, Value | None]) -> Told:
    """« Le mail de ma fille, enlevez-le », « je vous ai dit de ne pas mettre le mail »."""
    said = spell_out(part)
    if not takes_away(part) or "<" in part:
        return {}
    names = [name for name, pattern in _WAYS.items() if pattern.search(said)]
    return {names[0]: None} if len(names) == 1 and known.get(names[0]) is not None else {}


def _edit(bench: Workbench, parts: list[str]) -> None:
    """The orders about the story; one that is not understood is left for whoever reads it over."""
    edits = [edit for part in parts for edit in edits_in(part)]
    if edits:
        bench.edit(*edits)
        bench.say("utter_story_looked_over")
    elif any(takes_out(part) and speaks_of_the_story(part) for part in parts):
        bench.say("utter_story_now", "help", (REWRITE,))


def _where(part: str) -> str:
    reached = _REACHED.search(fold(part)) or find_contact_note(part)
    return "contact_note" if reached else "anything_else"


def _puts_right(part: str) -> bool:
    """True for an order or a denial that nothing was made of: it is said, rather than passed over."""
    if yes_no(part) is False and len(words(part)) <= LONGEST_NO:
        return False
    if _ANNOUNCES.fullmatch(fold(part)):
        return False
    return _takes_back(part) or (says_correction(part) and field_meant(part) is not None)


def _takes_back(part: str) -> bool:
    return bool(_TAKES_BACK.search(fold(part))) or takes_out(part)


def _is_aside(part: str) -> bool:
    """A courtesy, or an order whose object another part names."""
    ordered = takes_out(part) or takes_away(part) or field_meant(part) is not None
    return ordered or yes_no(part) is not None or _COURTEOUS.search(fold(part)) is not None
