"""A text cut into clauses, and who does what in each: enough to tell « j'ai écrit » from « ils m'ont écrit »."""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

Who = Literal["me", "them"]

_BREAK = re.compile(
    r"(?:[!?;:()«»\"]|(?<!\d)[.,](?! (?:datee?|en date) )|[.,](?!\d)(?! (?:datee?|en date) ))+|(?<=\s)-(?=\s)|(?<=[^\d/]\s)/(?=\s)|(?<=\d\s)/(?=\s\D)|\b(?:et|mais|puis|or|car|(?<!\bai )(?<!\bavons )(?<!\bavais )(?<!\bon a )(?:donc|alors)|sauf que|parce que|pourtant|malgre tout)\b"
)
RELATIVES = (
    r"comptable|expert|avocate?|mari|femme|epouse?|fils|fille|mere|pere|maman|papa|frere|soeur|conjointe?|compagne|compagnon|"
    r"tutrice|tuteur|assistante? sociale?|medecin|association"
)
"""Who acts for the person when they write « mon comptable a écrit »."""
# « Il a écrit »: an agent, or a relative, tells of the person concerned.
_ME = (
    r"\bj'|\bje\b|\bnous (?:avons|n'avons|nous|leur|les|lui|en)\b|\bon (?:n'|l')?(?:a|avait|les|leur(?! a (?:repondu|refuse))|lui(?! a (?:repondu|refuse|dit|oppose|retorque|reclame|coupe|supprime)))\b|"
    rf"\b(?:mon|ma|notre) (?:{RELATIVES})\b|\b(?:l'assistante? sociale?|l'association|le comptable|la comptable)(?! de (?:la|l')) |"
    r"\b(?:il|elle|monsieur|madame) (?:leur |lui |les |l'|n')?a(?:vait)? (?!repond|refus|dit|rejet|maint|confirm|rappel|ferm|coup)"
)
_BODY = r"(?:caisse|cpam|urssaf|secu|securite sociale|assurance maladie|carsat|cgss|ssi|cnse|organisme|service|agente?|conseill\w+)"
_PAPER = r"(?:reclamation|contestation|signalement|protestation|relance|plainte|recours)"
"""What is only ever the person's own: « ma réclamation est partie le 3 »."""
_THEM = (
    r"(?<!je )(?<!j')\bm'$|"
    r"\b(?:ils?|elles?|m'(?:a|ont|avez|avait|avaient)|nous (?:a|ont)|vous|qui|ca|cela|on (?:m'|me|nous|refuse|ne|(?:lui|leur)(?= a (?:repondu|refuse|dit|oppose|retorque))))\b"
    rf"|^ ?(?:la |l'|le |les |ma )?{_BODY}\b"
    rf"|\b(?:l'|(?:le|la|les|un|une|ce|cette|cet|son|sa|votre|mon|ma) )(?!femme|mari|{_PAPER})\w+(?: (?:de la|de l'|du|des|de|d'|conseil|traitant)? ?\w+)? "
    r"(?:ne |n'|me |m'|nous |s'|se )*(?:a(?! (?:la|l'|le|les|mon|ma|mes|notre|nos|leurs?|un|une|cette|ces|plusieurs|deux|trois)\b)|ont|est|sont|avait|repond\w*|refus\w*|reclame\w*|relance\w*|dit|demande\w*|maintien\w*)\b"
)
_SUBJECT = re.compile(rf"(?P<me>{_ME})|(?P<them>{_THEM})")
_NOT = re.compile(r"\b(?:pas|jamais|rien|aucune?|ni|personne|zero|plus de|sans)\b|(?<!\d)0 ")
_NOT_AFTER = re.compile(r" (?:\w+ )?(?:pas|jamais|plus|rien|personne)\b")
_INTENDS = re.compile(
    r"\b(?:vais|va|veux|veut|voudrais|veulent|compte|pense|souhaite|aimerais|envisage|faut|faudra\w*|dois|doit|peux|peut|"
    r"pourrai\w*|puis-je|si|avant de|avant d'|menacent?|oblige\w*|pret|prete|comment|espere|esperons|esperais|est-ce que|conseill(?:ee?|ent)\b|moyens de|"
    r"moyens d'|besoin de|afin de|pour|propose\w*|dit de|demande de|voulais|devrais|devais|allais|pourvu|qu'il reponde|qu'ils repondent)\b"
)

LONG = 60
"""Characters. A clause that goes on for longer was dictated: it is cut where somebody does something anew."""
_RESTARTS = re.compile(
    r"(?<!')(?<!\bque )(?<!\bquand )(?<!\bsi )(?<!\bdont )(?<!\bcomme )(?<!\bou )(?<!\bqui )(?<!\bpour )(?<!\bni )\b"
    r"(?=(?:moi )?(?:j'ai|j'avais|on m'a|on nous a|on me|on a|on est|ils? (?:m'ont|m'a|nous ont|me|ont|a) |elles? (?:m'a|m'ont|me|a|ont) |nous avons|la (?:seule )?reponse|personne) ?\b)"
)

REACH = 120
"""Characters. Some people write without any stop: a « pas » said long before turns nothing round."""


@dataclass(frozen=True, slots=True)
class Clause:
    """`text` is spelled out; `start` is its place in the whole; `subject` is who the clause before spoke of."""

    text: str
    start: int
    subject: Who | None

    def who(self, position: int) -> Who:
        """Who does what is said at `position`: the last subject named before it, else the person."""
        last = None
        for match in _SUBJECT.finditer(self.text, max(0, position - REACH), position):
            last = match
        if last is None:
            return self.subject or "me"
        return "me" if last["me"] else "them"

    def negated(self, position: int) -> bool:
        """True when a « pas », « jamais », « rien »… comes before `position`, since the last subject:
        « j'arrive pas à être payé j'ai appelé » denies no call."""
        start = max(0, position - REACH)
        subjects = [match.start() for match in _SUBJECT.finditer(self.text, start, position)]
        return bool(_NOT.search(self.text, subjects[-1] if subjects else start, position))

    def negated_around(self, start: int, end: int) -> bool:
        """The same, or right after it: « ils répondent pas »."""
        return self.negated(start) or bool(_NOT_AFTER.match(self.text, end))

    def intended(self, position: int) -> bool:
        """True for what is only planned, feared or asked about: « je vais saisir », « dois-je »."""
        return bool(_INTENDS.search(self.text, max(0, position - REACH), position))

    def doubtful(self, position: int) -> bool:
        """Denied, or only planned."""
        return self.negated(position) or self.intended(position)


def clauses(said: str) -> list[Clause]:
    """The clauses of a spelled-out text, in order. A subject lasts until the end of its sentence."""
    found: list[Clause] = []
    subject: Who | None = None
    start = 0
    for cut in [*_BREAK.finditer(said), None]:
        end = cut.start() if cut else len(said)
        for begun, text in _shorter(said[start:end]):
            if text.strip():
                found.append(Clause(text, start + begun, subject))
                for match in _SUBJECT.finditer(text):
                    subject = "me" if match["me"] else "them"
        if cut is None:
            break
        if re.search(r"[.!?]", cut.group(0)):
            subject = None
        start = cut.end()
    return found


def _shorter(text: str) -> list[tuple[int, str]]:
    """The parts of a clause and where each begins in it; one only unless it is too long."""
    if len(text) <= LONG:
        return [(0, text)]
    cuts = sorted({0, *(match.start() for match in _RESTARTS.finditer(text))})
    return [(cut, text[cut:after]) for cut, after in pairwise([*cuts, len(text)])]
