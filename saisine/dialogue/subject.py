"""What the dispute is about, in answer to « votre demande porte plutôt sur… »: a choice, a name, a few words."""

import re

from saisine.answers import read
from saisine.dialogue.asking import REFUSED, shown_motifs
from saisine.dialogue.facts import (
    FEWEST_FOR_A_MOTIF,
    SERVICE_QUALITY,
    facts_in,
    likely_motifs,
    worth_offering,
)
from saisine.dialogue.informing import only_asks
from saisine.dialogue.shortfalls import SHORTEST_STORY
from saisine.dialogue.workbench import Workbench
from saisine.draft import Value
from saisine.motifs import MOTIFS, motif_named
from saisine.questions import QUESTIONS
from saisine.reading.bodies import only_names_a_body
from saisine.reading.choices import names_several_choices, pick, refuses_all
from saisine.reading.folding import fold, words
from saisine.reading.kin import ADJECTIVES, KIN
from saisine.reading.places import read_address
from saisine.reading.yes_no import yes_no

SURE_ENOUGH_MOTIF = 0.4
"""A motif named in answer to « votre demande porte plutôt sur… » needs less than one told in passing."""
NAMES_A_SUBJECT = 0.3
"""A word or two with a motif this likely is a beginning of a story."""
TELLS_MORE = 8
"""Words. A shorter answer that names nothing leaves what is offered as the story made it."""
LONGEST_NAMING = 9
"""Words. A longer answer tells the story again: the ranking reads it better."""
TOLD_WEIGHT = 3.0
"""What the story made likely and was not offered yet counts thrice in an answer in other words: who answers so
passed by what was offered, and did not forget what they told."""
TOLD_AT_LENGTH = 12
"""Words. In fewer, « autre » may only mean that nothing was told yet."""
_OTHER = re.compile(
    r"(?:c'est |plutot |non,? )?(?:autre(?: chose| motif| sujet)?|aucune?(?: des trois| de ceux-la)?|"
    r"rien de tout (?:ca|cela)|ni l'un ni l'autre)"
)
_OTHER_THEN = re.compile(
    r"\W*(?:(?:non|c['’]est|plut[oô]t)\W+)*(?:autre(?: chose| motif| sujet)?|aucune?)\s*[:,.;–-]\s*"
    r"(?P<rest>\S.{5,})$",
    re.IGNORECASE | re.DOTALL,
)
"""« Autre chose : on m'a pris pour un autre »."""
ANOTHER = "_another"
"""Stands for the last of what is offered: none of these."""
_A_RELATIVE = re.compile(
    rf"(?:\W|\b(?:oui|non|euh|c'est|pour|je suis|moi|son|sa|mon|ma|mes|leur)\b)*{ADJECTIVES}?(?:{KIN})\W*"
)
"""« Son épouse » says who, and names no subject."""
STEPS = (
    "prior_complaint",
    "prior_complaint_date",
    "answer_received",
    "answer_date",
    "cra_seized",
    "court_seized",
)
LONG_WORD = 5
"""Letters."""
PLAINLY_NAMED, MUCH_SHORTER = 2, 0.7
"""Words of an answer; the length of the label it names, of that of the next."""


def motif_meant(bench: Workbench) -> dict[str, Value] | None:
    """The motif that an answer names; what tells more of the story makes the likely ones change."""
    text, shown = bench.heard.text, shown_motifs(bench)
    offered = [(c, MOTIFS[c].plain, "") for c in shown]
    code = pick(text, [*offered, (ANOTHER, "Autre chose", "")] if shown else offered)
    if code != ANOTHER and (code := code or _named_most_shortly(text, shown)):
        return {"motif": code}
    if code == ANOTHER or _OTHER.fullmatch(fold(text).strip(" .!")):
        return {"motif": "autre"} if refuse_motifs(bench) else None
    if another := _OTHER_THEN.match(text):
        if refuse_motifs(bench):
            return {"motif": "autre"}
        text = another["rest"]
    refused = another is None and refuses_all(text)
    if refused:
        refuse_motifs(bench)
        text = text.partition(":")[2] or text
    if not refused:
        read_as = read(QUESTIONS["motif"], text, bench.known)
        if isinstance(read_as, dict):
            return read_as
    if named := _named_outright(bench):
        return {"motif": named}
    if names_two_subjects(text) or only_names_a_body(text):
        return None
    if only_asks(text) or says_who(bench) or _A_RELATIVE.fullmatch(fold(text)):
        return None
    if bench.heard.found or {"street", "postal_code"} <= set(read_address(text)):
        return None  # told ahead of its question: no subject
    ranking = _weighed(bench, shown) if re.search(r"[^\W\d_]", text) else []
    if yes_no(text) is not None and len(words(text)) < FEWEST_FOR_A_MOTIF:
        ranking = []
    if not ranking or not words(text) or _only_tells_steps(bench, ranking[0][0], shown):
        return None
    code, share = ranking[0]
    asked_before = bench.draft.tries.get("motif", 0)
    if share >= SURE_ENOUGH_MOTIF or (code in shown and share >= SURE_ENOUGH_MOTIF / 2):
        return {"motif": code}
    if asked_before >= 2 and shown and len(words(text)) < TELLS_MORE:
        return {"motif": shown[0]}
    if asked_before >= 2:
        return {"motif": code if share >= NAMES_A_SUBJECT else "autre"}
    if len(words(text)) >= TELLS_MORE or not shown:
        bench.likely(worth_offering(ranking) or shown)
    return None


def _named_most_shortly(text: str, shown: tuple[str, ...]) -> str | None:
    """« Maladie », where a sick leave and an occupational disease are offered, is the one it says most of."""
    said = {word for word in words(fold(text)) if len(word) >= LONG_WORD}
    if not said or len(words(text)) > PLAINLY_NAMED:
        return None
    labels = ((words(fold(MOTIFS[code].plain)), code) for code in shown)
    naming = sorted((len(label), code) for label, code in labels if said <= set(label))
    alone = naming and (len(naming) == 1 or naming[0][0] <= MUCH_SHORTER * naming[1][0])
    return naming[0][1] if alone else None


def names_another(text: str) -> bool:
    """True for « autre chose : erreur de personne »."""
    return bool(_OTHER_THEN.match(text))


def names_two_subjects(text: str) -> bool:
    """« Les deux », said of what is offered, without a word on which matters most."""
    return names_several_choices(text) and len(words(text)) < FEWEST_FOR_A_MOTIF


def says_who(bench: Workbench) -> bool:
    """« Sans emploi »: a word or two that answer who one is."""
    asked = QUESTIONS["requester_type"]
    short = len(words(bench.heard.text)) < SHORTEST_STORY
    return short and isinstance(read(asked, bench.heard.text, bench.known), dict)


def _only_tells_steps(bench: Workbench, code: str, shown: tuple[str, ...]) -> bool:
    """« J'ai écrit deux fois, rien » says what was done about the subject, not which it is."""
    if code not in SERVICE_QUALITY:
        return False
    stated = facts_in(bench.heard, bench.today, "motif")
    if code not in shown:
        return not stated.keys().isdisjoint(STEPS)
    told = "prior_complaint_date" in stated or "prior_complaint_channel" in stated
    return told and not set(shown) <= set(SERVICE_QUALITY)


def _named_outright(bench: Workbench) -> str | None:
    """The subject that a few words name, « la reconnaissance de mon accident », if that body may treat it."""
    text, body = bench.heard.text, bench.known.get("organisme")
    code = motif_named(text) if len(words(text)) <= LONGEST_NAMING else None
    if code is None or f"{REFUSED}{code}" in bench.draft.signs:
        return None
    elsewhere = body in ("cpam", "urssaf", "carsat") and MOTIFS[code].family not in (body, None)
    return None if elsewhere else code


def refuse_motifs(bench: Workbench) -> bool:
    """« Autre chose »: what was offered is not offered again. True when nothing is left to try, or when a story
    told at length looked from the start like nothing in the list."""
    shown = shown_motifs(bench)
    bench.sign(*(f"{REFUSED}{code}" for code in shown))
    told_at_length = len(words(str(bench.known.get("description") or ""))) >= TOLD_AT_LENGTH
    unlisted = told_at_length and bench.draft.likely_motifs[:1] == ("autre",)
    return bench.missed("motif") > 2 or not shown or unlisted


def _weighed(bench: Workbench, shown: tuple[str, ...]) -> list[tuple[str, float]]:
    """The ranking of this answer, in the light of the story: what was refused is left out, what the story made
    likely next comes forward."""
    refused = {sign.removeprefix(REFUSED) for sign in bench.draft.signs if sign.startswith(REFUSED)}
    told_again = not refused and len(words(bench.heard.text)) >= TOLD_AT_LENGTH
    passed_by = refused or (set() if told_again else set(shown))
    forward = set(bench.draft.likely_motifs) - passed_by
    weights = {
        code: share * (TOLD_WEIGHT if code in forward else 1)
        for code, share in likely_motifs(bench.heard, bench.known.get("organisme"))
        if code not in refused
    }
    total = sum(weights.values())
    ranked = sorted(weights.items(), key=lambda item: -item[1])
    return [(code, weight / total) for code, weight in ranked] if total else []
