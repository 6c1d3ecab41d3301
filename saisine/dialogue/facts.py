"""What one message states, whatever was asked: every fact is taken, wherever it comes."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from saisine.codes import RequesterType
from saisine.dialogue.pasted import SHORTEST_SUBJECT, left_in_words, pasted_facts
from saisine.dialogue.people_told import numbers_in, people_in
from saisine.dialogue.turn import FoundToken, Heard
from saisine.draft import Value
from saisine.motifs import MOTIFS, USUAL_REQUESTER, motif_named
from saisine.questions import GROUPED, QUESTIONS
from saisine.reading.agent_notes import as_told, status_of_caller
from saisine.reading.amounts import find_amounts
from saisine.reading.bodies import find_body, find_mediator, find_origin
from saisine.reading.companies import find_company, read_company
from saisine.reading.disputed import find_disputed_sum
from saisine.reading.folding import fold, spell_out, words
from saisine.reading.labelled import Labelled, read_labelled, spoken
from saisine.reading.name_parts import is_first
from saisine.reading.people import find_names
from saisine.reading.persons import (
    find_status,
    lives_there,
    own_home,
    phones_of_theirs,
    plainly_whose,
)
from saisine.reading.places import find_address
from saisine.reading.reasons import find_dissatisfaction
from saisine.reading.requester import find_requester, is_in_business
from saisine.reading.signs import find_signs
from saisine.reading.steps import find_committee_days, find_steps
from saisine.reading.taken_back import taken_back_tokens, without_slips
from saisine.reading.the_call import without_the_call
from saisine.reading.to_the_assistant import without_reproach
from saisine.reading.wants import (
    find_contact_note,
    find_contact_preference,
    find_desired_outcome,
    find_discretion,
)
from saisine.territories import find_caisse

SURE_MOTIF = 0.915
"""From this share on, the motif is taken as understood and shown back: 97 in 100 are right (docs/understanding.md
says how it was chosen). Under it, one asks among the likely."""

STANDS_OUT = 0.25
LEAST_OFFERED = 0.05
MOST_OFFERED = 5
SERVICE_QUALITY = ("accueil", "echanges")
SURE_OF_SERVICE_QUALITY = 0.95
"""Nearly every story tells of letters without an answer: few are about that alone."""
FEWEST_FOR_A_MOTIF = 6
"""Words."""
MOST_READ = 4000
"""Characters. A longer text is kept whole; what it states is in its beginning."""
FIRMS: tuple[RequesterType, ...] = ("employeur", "independant", "professionnel_sante")
SHORTEST_STATEMENT = 3
"""Words."""

_WHO_AND_WHERE = (
    "identifiants", "identite", "represente", "represente_lien", "represente_nir", "adresse", "contact",
)  # fmt: skip

_TOLD_WITHOUT = re.compile(
    r"\b(?:pas|sans|aucune?)(?: de | d'| )adresse (?:e-?mail|mail|electronique)|"
    r"\b(?:pas|aucun) (?:de |d')?(?:e-?)?mail(?= ?(?:$|[,.;-]| -))|"
    r"\b(?:(?:e-?)?mail|courriel|courrier electronique|adresse (?:e-?mail|electronique)),? (?:je )?n'en ai "
    r"(?:pas|aucune?)\b"
)
_WITHOUT = {
    "email": re.compile(
        r"\b(?:pas|sans|aucune?|ni|jamais)(?: de | d'| d | eu | (?:trop )?sur (?:les |l')?| )?(?:adresse )?"
        r"(?:(?:e-?)?mails?|courriels?|internet|boite mail)\b"
        r"|\b(?:(?:e-?)?mails?|courrier electronique|courriel|adresse electronique),? (?:moi )?(?:je |j')?(?:n')?"
        r"(?:en ai|j'en ai|en veux|j'en veux|connais) (?:pas|plus|point)\b"
    ),
    "phone": re.compile(r"\b(?:pas|sans|aucun|ni|plus)(?: de | d'| )?(?:telephone|portable|tel)\b"),
}
_PARTNER_CALLS = re.compile(
    r"\b(?:assistante? sociale?|travailleu\w+ socia\w+|educat(?:rice|eur)|conseillere? france services)\b"
    r"[^.!?;:]{0,60}\b(?:appelle|telephone|nous contacte|est en ligne|au bout du fil)\b"
)
"""An agent notes who calls: « une assistante sociale du CCAS de Laval appelle pour M. X »."""
SMALL = 3
"""Letters of « de », « et », « des »."""
_PHONE = re.compile(r"<PHONE_\d+>")
_ONE_S_OWN = re.compile(
    r"(?:\bmoi\b|\bm['’]appel(?:er?|ez|le)\b|\bme (?:joindre|rappeler|contacter)|\ble mien\b)[^<.!?]{0,15}$",
    re.IGNORECASE,
)
_NAME = r"[^\W\d_][\w'’-]+ [^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?"
_NIR_ALONE = re.compile(rf"(?:(?P<before>{_NAME})\W+)?<NIR_\d+>(?:\W+(?P<after>{_NAME}))?\W*")
_BOTH = ("first_name", "last_name")
_PLACES_OF = {
    "nir": ("nir", "represented_nir"),
    "siret": ("siret",),
    "phone": ("phone",),
    "email": ("email",),
    "number": ("prior_complaint_reference",),
}


def _phones_of_others(text: str) -> frozenset[str]:
    """« Lui <PHONE_1>, mais appelez-moi plutôt au <PHONE_2> »: where one is said to be one's own, the others."""
    phones = list(_PHONE.finditer(text))
    own = {one[0] for one in phones if _ONE_S_OWN.search(text[: one.start()])}
    return frozenset(one[0] for one in phones) - own if own else frozenset()


def facts_in(heard: Heard, today: date, asked: str | None) -> dict[str, Value | None]:
    """Question names and what the text states for them. Identifiers are tokens; `asked` is the
    question being answered. One or two words say who or where, never what was done."""
    text = heard.text[:MOST_READ]
    form = read_labelled(text)
    told = without_slips(_told_in(form) if form else text)
    if heard.by_agent:
        told = as_told(told)
    found: dict[str, Value | None] = {}
    whose = numbers_in(text, heard.by_agent)
    back = taken_back_tokens(text) | _phones_of_others(text)
    plainly = plainly_whose(text) if heard.for_another else {}
    if heard.for_another and len(_PHONE.findall(text)) > 1:
        back |= phones_of_theirs(text)
    found.update(_identifiers(_without(heard.found, back), asked, whose, plainly))
    if len(told.split()) >= SHORTEST_STATEMENT and _may_tell_steps(asked):
        noted = without_the_call(told) if heard.by_agent else told
        if asked != "answer_received":  # the caisse may be meant
            noted = without_reproach(noted)
        found.update(_in_order(find_steps(noted, today)))
    came = heard.by_agent and found.get("answer_received") is True
    if came and (unsatisfied := find_dissatisfaction(told)):
        found["answer_unsatisfactory_reason"] = unsatisfied
    if body := find_body(told):
        found["organisme"] = body
    if caisse := find_caisse(told):
        found["caisse"] = caisse
    calls = heard.by_agent and _PARTNER_CALLS.search(spell_out(told)) is not None
    who = "partenaire" if calls else find_requester(told) or find_status(told, heard.by_agent)
    if who := who or (status_of_caller(told) if heard.by_agent else None):
        found["requester_type"] = who
    with_number = asked == "siret" and "<SIRET" in told
    if with_number and (practice := read_company(told)) and _is_capitalised(practice):
        found["company_name"] = practice
    if who in FIRMS and (company := find_company(told)):
        found["company_name"] = company
    if mediator := find_mediator(told):
        found["mediator"] = mediator
    if heard.by_agent and (origin := find_origin(told)):
        found["origin"] = origin
    if (disputed := find_disputed_sum(told)) is not None:
        found["amount_eur"] = str(disputed)
    mine = own_home(told) if heard.for_another else None
    home = find_address(told if mine is None else mine)
    wanted = _wants(told, asked)
    found.update({n: v for n, v in wanted.items() if v is not None or not found.get(n)})
    found.update(people_in(heard, told, today, asked))
    if not (found.get("acting_for") == "autre" and lives_there(told, home.get("street", ""))):
        found.update(home)  # nothing asks for the address of the person concerned
    with_the_story = asked in (None, "description") and found.get("nir") not in whose
    if "nir" in found and with_the_story and _of_another_adult(found):
        found["represented_nir"] = found.pop("nir")
    if found.get("mandate") == "legal" and found.get("requester_type") == "partenaire":
        del found["requester_type"]  # a guardian files for somebody whose kind it is
    found.update(_named_beside(told, asked))
    if form:
        found.update(pasted_facts(form, today))
        found = {**dict.fromkeys(_left_out(found)), **found}
    wrong = {item.token for item in heard.found if item.reason}
    return {name: value for name, value in found.items() if value not in wrong}


def _named_beside(text: str, asked: str | None) -> dict[str, Value | None]:
    """« <NIR_1>  sandra essai », where the number is asked for: whose it is."""
    alone = _NIR_ALONE.fullmatch(text.strip())
    if asked not in ("nir", "represented_nir") or alone is None:
        return {}
    name = alone["before"] or alone["after"]
    names = find_names(f"je m'appelle {name}") if name else {}
    if len(names) != len(_BOTH) or not is_first(names["first_name"]):
        return {}
    before = "represented_" if asked == "represented_nir" else ""
    return {f"{before}{name}": value for name, value in names.items()}


def _is_capitalised(name: str) -> bool:
    """« Cabinet Essai Santé »; not a remark."""
    parts = [part for part in name.split() if len(part) > SMALL]
    return len(parts) > 1 and all(part[0].isupper() for part in parts)


def _of_another_adult(found: Mapping[str, Value | None]) -> bool:
    """A number given with the story is that of the person concerned, save for a child: its parent's."""
    return found.get("acting_for") == "autre" and found.get("mandate") != "minor_child"


def _left_out(found: Mapping[str, Value | None]) -> list[str]:
    """What a form that gives part of a group (an address, a contact) leaves out: not to be asked."""
    given = {QUESTIONS[name].group for name in found if name in QUESTIONS} & set(GROUPED)
    needed = ("last_name", "first_name", "represented_last_name", "represented_first_name")
    return [q.name for q in QUESTIONS.values() if q.group in given and q.name not in needed]


def signs_in(heard: Heard, today: date) -> tuple[str, ...]:
    """What the text says that no question asks, with the days of the appeal committee."""
    text = heard.text[:MOST_READ]
    return (*find_signs(text), *find_committee_days(spoken(text), today))


def story_in(text: str, today: date | None = None) -> str:
    """What of a message is the story: all of it, or what a pasted form gives as such, with (given the day)
    the values that no answer holds."""
    form = read_labelled(text)
    told = _told_in(form) if form else text
    if form and today:
        told = "\n".join(part for part in (told, *left_in_words(form, today)) if part)
    return told if len(words(told)) >= SHORTEST_STATEMENT else text


def _told_in(form: Labelled) -> str:
    """The free words of a form: its story, a subject told at length, and what bears no label."""
    subject = form.fields.get("motif", "")
    parts = [form.fields.get("description", ""), form.rest]
    if len(words(subject)) >= SHORTEST_SUBJECT:
        parts.insert(0, subject)
    return "\n".join(part for part in parts if part)


def invalid_identifiers(heard: Heard, asked: str | None) -> list[tuple[str, FoundToken]]:
    """The mistyped identifiers and the question each was meant for."""
    text = heard.text[:MOST_READ]
    whose = numbers_in(text, heard.by_agent)
    kept = list(_without(heard.found, taken_back_tokens(text)))
    whole = any(found.kind == "siret" and not found.reason for found in kept)  # and its Siren alone
    return [
        (_question_for(found, asked, whose), found)
        for found in kept
        if found.reason and found.kind in _PLACES_OF and found.kind != "number"
        if not (whole and found.kind == "siret" and found.reason == "length")
    ]


def sure_motif(heard: Heard, organisme: Value | None) -> str | None:
    """The motif, when the ranking leaves no real doubt. A few words never do: what they lack, the
    ranking makes up."""
    if len(words(heard.text)) < FEWEST_FOR_A_MOTIF:
        return None
    ranking = likely_motifs(heard, organisme)
    if not ranking:
        return None
    code, share = ranking[0]
    share = min(share, dict(heard.motifs)[code])  # a body named leaves fewer motifs, not less doubt
    if code in SERVICE_QUALITY:
        return code if share >= SURE_OF_SERVICE_QUALITY and not find_amounts(heard.text) else None
    return code if share >= SURE_MOTIF and code != "autre" else None


def subject_in(
    heard: Heard, told: Mapping[str, Value | None], body: Value | None
) -> tuple[dict[str, Value | None], tuple[str, ...]]:
    """What the story is about, when that is sure (as a form labels it, else as the ranking says), with who
    such a dispute nearly always concerns when nothing says; and the likely motives, best first."""
    form = read_labelled(heard.text[:MOST_READ])
    named = motif_named(form.fields.get("motif", "")) if form else None
    likely = worth_offering(likely_motifs(heard, body))
    motif = named or sure_motif(heard, body)
    if motif is None:
        return {}, likely
    who = USUAL_REQUESTER.get(motif)
    if who is None and MOTIFS[motif].processus == "cotisations" and is_in_business(heard.text):
        who = "independant"
    silent = told.get("requester_type") is None and told.get("acting_for") is None
    return {"motif": motif, **({"requester_type": who} if who and silent else {})}, likely


def worth_offering(ranking: Sequence[tuple[str, float]]) -> tuple[str, ...]:
    """The subjects that may be offered, best first; () when nothing stands out: better ask openly than offer
    what the story never spoke of."""
    if not ranking or ranking[0][1] < STANDS_OUT:
        return ()
    likely = tuple(code for code, share in ranking[:MOST_OFFERED] if share >= LEAST_OFFERED)
    vague = likely[0] in SERVICE_QUALITY and set(likely) <= {*SERVICE_QUALITY, "autre"}
    return () if vague else likely


def likely_motifs(heard: Heard, organisme: Value | None) -> list[tuple[str, float]]:
    """The ranking, kept to what the body said can be about, shares adding up to 1."""
    kept = [
        (code, share)
        for code, share in heard.motifs
        if code in MOTIFS
        and (
            organisme not in ("cpam", "urssaf", "carsat")
            or MOTIFS[code].family in (organisme, None)
        )
    ]
    total = sum(share for _, share in kept)
    return [(code, share / total) for code, share in kept] if total else []


def _may_tell_steps(asked: str | None) -> bool:
    """« Je n'ai ni téléphone ni mail » answers how to be reached: it tells no letter and no call."""
    return asked is None or QUESTIONS[asked].group not in _WHO_AND_WHERE


def _in_order(steps: dict[str, str | bool]) -> dict[str, str | bool]:
    """An answer cannot come before the complaint: what does is the decision that was contested."""
    answered, complained = steps.get("answer_date"), steps.get("prior_complaint_date")
    if isinstance(answered, str) and isinstance(complained, str) and answered < complained:
        steps = {**steps, "contested_decision_date": answered}
        del steps["answer_date"]
    return steps


def _without(found: tuple[FoundToken, ...], back: frozenset[str]) -> tuple[FoundToken, ...]:
    """« Pas le 06…, plutôt le 07… »: what is taken back answers nothing."""
    return tuple(item for item in found if item.token not in back)


def _identifiers(
    found: tuple[FoundToken, ...],
    asked: str | None,
    whose: Mapping[str, str],
    plainly: Mapping[str, str],
) -> dict[str, Value | None]:
    placed: dict[str, Value | None] = {}
    for item in found:
        if item.kind in _PLACES_OF and not item.reason:
            name = plainly.get(item.token) or _question_for(item, asked, whose)
            if item.kind != "number" or asked == name:
                placed.setdefault(name, item.token)
    return placed


def _question_for(found: FoundToken, asked: str | None, whose: Mapping[str, str]) -> str:
    places = _PLACES_OF[found.kind]
    return asked if asked in places else whose.get(found.token, places[0])


def _refused_ways(text: str, asked: str | None, preferred: str | None) -> list[str]:
    """« 06 …, pas d'adresse mail », « je préfère le téléphone »: a way to be reached that is not given."""
    refused = [name for name, pattern in _WITHOUT.items() if pattern.search(spell_out(text))]
    if asked == "email" and preferred in ("telephone", "courrier") and "<EMAIL" not in text:
        refused.append("email")
    return refused


def _wants(text: str, asked: str | None) -> dict[str, Value | None]:
    """What the person hopes for, told with the story; how to reach them, told with the contact."""
    found: dict[str, Value | None] = {}
    group = QUESTIONS[asked].group if asked else None
    if group in (None, "histoire", "fin") and (wish := find_desired_outcome(text)):
        found["desired_outcome"] = wish
    way = find_contact_preference(text)
    if way:
        found["contact_preference"] = way
    if group == "contact":
        found.update(dict.fromkeys(_refused_ways(text, asked, way)))
    elif _TOLD_WITHOUT.search(fold(text)):
        found["email"] = None
    reached = group in ("contact", "recapitulatif") or "<PHONE" in text
    if reached and asked not in (None, "description") and (note := find_contact_note(text)):
        found["contact_note"] = note
    if discreet := find_discretion(text):
        found["contact_note"] = discreet
    return found
