"""What the words of a text, and the question being asked, say of the numbers in it."""

import re
from bisect import bisect_right
from typing import Literal

from saisine.data.cities import CITIES

Kind = Literal["nir", "siret", "phone", "number"]

_ASKED: dict[str | None, Kind] = {
    "nir": "nir",
    "represented_nir": "nir",
    "siret": "siret",
    "phone": "phone",
    "prior_complaint_reference": "number",
}
_WORDS = re.compile(
    r"(?<!\w)(?:(?P<nir>nir|s[ée]cu(?:rit[ée])?|(?:carte )?vitale)"
    r"|(?P<siret>siret|siren)"
    r"|(?P<phone>t[ée]l[ée]phones?|t[ée]l(?=\W{0,4}[\d+])|portable|mobile|num[ée]ro fixe"
    r"|(?:r?appele[rz]|joindre|joignable)(?:[- ]moi)? (?:au|sur le)(?= [\d+]))"
    r"|(?P<number>dossier|recommand[ée]e?s?|lrar|suivi"
    r"|r[ée]f[ée]rence|r[ée]f|rib|iban|facture|contrat|carte bancaire))(?!\w)",
    re.IGNORECASE,
)


_BEGINS_A_PHONE = re.compile(r"0 ?[1-9][\d .\-/]*(?![\d .]*(?:h|€|eur|%))", re.IGNORECASE)
_TO_THE_END = re.compile(r"[\d .\-/]+[\W_]*$")
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_WORDS_BEFORE = 5
SHORTEST = 3
_NIR_BEGUN = re.compile(r"[12][ .\-]?\d\d[ .\-]?(?:0[1-9]|1[0-2])(?![/]|[ .\-]?(?:19|20)\d\d)")
_WORDS_AROUND = 15


def asked_for(awaiting: str | None) -> Kind | None:
    """The kind of number that the question being asked wants, if it wants one."""
    return _ASKED.get(awaiting)


class Clues:
    """What the words of the text and the question being asked say of its numbers."""

    def __init__(self, text: str, awaiting: str | None, runs: int) -> None:
        self.text = text
        self.asked = asked_for(awaiting)
        self.runs = runs
        words = list(_WORDS.finditer(text))
        self.kinds: list[Kind] = [_named(word) for word in words]
        self.ends = [word.end() for word in words]
        mentioned = set(self.kinds) - {"number"}
        self.only = mentioned.pop() if len(mentioned) == 1 else None

    def near(self, start: int) -> Kind | None:
        """The kind named just before this place, with no other number in between."""
        index = bisect_right(self.ends, start) - 1
        if index < 0 or start - self.ends[index] > 40:
            return None
        between = self.text[self.ends[index] : start]
        if any(c.isdigit() or c in "•\0" for c in between):
            return None
        return self.kinds[index]

    def at(self, start: int) -> Kind | None:
        """The kind that a number starting here is likely to be meant for."""
        return self.near(start) or self.asked or self.only

    def short(self, start: int, size: int, runs: int) -> Kind | None:
        """The kind meant by fewer than nine digits: only a word or the question can tell.

        A word must stand just before. A question counts when the message holds hardly anything
        else: no other number, a few words at most, none at all for fewer than six digits, save
        what begins as a NIR (« 2 69 05 et je ne lis plus ») or ends an answer about a phone.
        """
        near = self.near(start)
        if near:
            return near if near != "number" and size >= 5 else None
        if self.asked in (None, "number") or self.runs > runs or len(self.text) > 400:
            return None
        if self.asked == "phone" and size >= 4 and _BEGINS_A_PHONE.match(self.text, start):
            return "phone"
        if "•" in self.text or "\0" in self.text:
            return None
        words = len(re.findall(r"[^\W\d_]+", self.text))
        told = words == 0 or (size >= 6 and words <= 6) or self.ends_the_answer(start)
        return self.asked if told or self.begins_a_nir(start) else None

    def ends_the_answer(self, start: int) -> bool:
        """« 36 46 », « c'est le 3646 »: what is given for a phone, however short."""
        if self.asked != "phone" or not _TO_THE_END.match(self.text, start):
            return False
        words = len(re.findall(r"[^\W\d_]+", self.text[:start]))
        return words <= _WORDS_BEFORE and not (words and _YEAR.match(self.text, start))

    @property
    def shortest(self) -> int:
        """Digits from which a number is looked at: « 17 » is all that was given for a phone."""
        bare = self.asked == "phone" and not re.search(r"[^\W\d_]", self.text)
        return SHORTEST - 1 if bare and self.runs == 1 else SHORTEST

    def begins_a_nir(self, start: int) -> bool:
        """Sex, year and month at least, in answer to the question about it, and no town after them."""
        if self.asked != "nir" or not (begun := _NIR_BEGUN.match(self.text, start)):
            return False
        town = re.match(r"[\W_]*([^\W\d_][^\d,.;!?]{1,40})", self.text[begun.end() :])
        words = re.findall(r"[^\W\d_]+", self.text)
        first = town[1].split()[0] if town else ""
        return len(words) <= _WORDS_AROUND and not first[:1].isupper() and first not in CITIES


def _named(word: re.Match[str]) -> Kind:
    kinds: tuple[Kind, ...] = ("nir", "siret", "phone")
    return next((kind for kind in kinds if word[kind]), "number")
