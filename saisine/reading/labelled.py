"""Forms pasted as text: « Nom : Essai », « NIR = … », a table, labels on their own lines, or a bare list.

Agents paste what their own screen shows, and some people write as one fills a form in. A label says which
question its value answers (see `saisine.reading.labels`); what bears no label is the story, unless it plainly
says who or where (see `saisine.reading.listed`).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from saisine.reading.labels import LABEL, OF_A_PERSON, flat, meant_by
from saisine.reading.layouts import one_label_a_line
from saisine.reading.listed import FEWEST_PIECES, pieces_of, read_list, who_and_where

FEWEST = 3
"""Labels. With fewer, « Problème : je n'ai rien reçu » is a sentence like any other."""
LONGEST_STATUS = 7
"""Words. « Situation : retraité » says who; a longer one tells the story."""

_MARK = re.compile(
    r"(?P<at>^|[\n;|•▪►\t]|(?<=[.,)]) | [-–—/·>] |(?<=\S) )[ \t]{0,20}+(?:[-–—•*·▪►>#]{1,4}[ \t]{0,9}|\d{1,2}[.)] )?+"
    rf"(?P<label>{LABEL})[ \t]{{0,3}}(?:\([^)\n]{{0,30}}\))?[ \t.·_…]{{0,40}}+(?::{{1,2}}|(?:(?<=\.\.)|(?<=\.\. )|(?<=…)|(?<=… ))|={{1,2}}>?|-{{1,2}}>|[→⇒]|\?[ \t]?:?(?=[ \t]*\w))[ \t]{{0,20}}"
)
_STARS = re.compile(r"\*+(?=\S)|(?<=\S)\*+")
_UNDERSCORES = re.compile(r"(?<=[a-z])_(?=[a-z])")
_UNKNOWN = re.compile(r"(?:^|\n)[ \t]*[-•*]?[ \t]*[A-ZÀ-Ý][^\n:;|=<]{1,34}?[ \t]?:[ \t]*(?=[^\s/])")
_SEPARATORS = re.compile(r"[;|\t]|(?<= )[-–—/](?= )")
_STORY = (
    "description",
    "request",
    "steps",
    "appeals",
    "desired_outcome",
    "answer_unsatisfactory_reason",
)
"""They go on until the next label, over as many lines as they need."""
_LINES = (*_STORY, "address", "contacts")
_WHERE = ("address", "postal_code", "city", "phone", "email")
_SAID_AFTER = re.compile(r"(?<=\w) ?(?:\([^)\n]{0,30}\) ?)?[:=]{1,3}[ \t]{0,9}(?=\w)")
_WAY = re.compile(r"courrier|lettre|mail|message|appel")
_NOBODY = re.compile(r"neant|aucune?|non|n|sans|[/.-]+")
_NOTHING = re.compile(
    r"(?:neant|aucune?|non|nc|sans objet|s/o|n/a|na|[-/.]*|non (?:renseigne|communique)e?|oui|o|x|n)?"
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """`fields`: question name (or `full_name`, `address`, `represented`…) -> what was written after its
    label. `rest`: the text that bears no label of ours, the story's own label left out."""

    fields: dict[str, str]
    rest: str


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    name: str | None
    whose: str | None
    separator: str


def read_labelled(text: str) -> Labelled | None:
    """The labelled values of a pasted form, or what a bare list says; None when the text is neither."""
    laid = one_label_a_line(_STARS.sub("", text.replace("\r", "")))
    marks = _marks(laid)
    if len({(mark.name, mark.whose) for mark in marks if mark.name}) < FEWEST:
        listed = read_list(text)
        return Labelled(*listed) if listed else None
    cut = _most_used(mark.separator for mark in marks)
    fields: dict[str, str] = {}
    rest = [laid[: marks[0].start]]
    told = [
        (mark, *_value(laid[mark.end : following], mark.name, cut))
        for mark, following in zip(marks, [*(m.start for m in marks[1:]), len(laid)], strict=True)
    ]
    keys = _Persons([(mark, value) for mark, value, _ in told])
    for mark, value, tail in told:
        key = keys.key_of(mark, value)
        label = flat(laid[mark.start : mark.end])
        fields.update(_told_by_label(mark, label, value))
        if mark.name == "prior_complaint" and (way := _WAY.search(label)):
            value = f"par {way.group(0)}, {value}"
        if mark.name is None and _is_nothing(value):
            pass  # « Date de rappel : néant »
        elif mark.name is None or (key is None and value):
            rest.append(laid[mark.start : mark.end].strip(" \n;|") + " " + value)
        elif key and value:
            _put(fields, rest, key, value)
        rest.append(tail)
    return _settled(fields, rest)


def _told_by_label(mark: _Mark, label: str, value: str) -> dict[str, str]:
    """« Curatrice : … », « Enfant : … »: the label itself says a title or a tie."""
    if mark.name != "full_name" or not mark.whose or _NOBODY.fullmatch(flat(value)):
        return {}
    if "assure" in label:
        return {"insured": value}
    if re.search(r"\b(?:enfant|mineur)", label):
        return {"represented_relation": "enfant"}
    legal = re.search(r"\b(?:tut(?:eur|rice)|curat(?:eur|rice)|representante? legale?)", label)
    return {"mandate": legal.group(0)} if legal and mark.whose == "caller" else {}


def spoken(text: str) -> str:
    """As one would say it: « CRA : saisie le 6 mai » -> « CRA saisie le 6 mai », a list as sentences."""
    pieces = pieces_of(text) if "\n" not in text else []
    said = ". ".join(pieces) if len(pieces) >= FEWEST_PIECES else text
    return _SAID_AFTER.sub(" ", said)


def _marks(text: str) -> list[_Mark]:
    """Every label of ours, and in a form of several lines every other one too."""
    low = _UNDERSCORES.sub(" ", flat(text))
    marks: list[_Mark] = []
    for match in _MARK.finditer(low):
        name, whose = meant_by(match)
        inside = match["at"] == " " and low[match.start() - 1 : match.start()] not in ".,)"
        if inside and not _goes_on(low, marks, match, name):
            continue
        marks.append(_Mark(match.start(), match.end(), name, whose, match["at"].strip(" ")))
    if len(marks) < FEWEST or "\n" not in text:
        return marks
    others = []
    for match in _UNKNOWN.finditer(text):
        before = [mark for mark in marks if mark.start < match.end()]
        known = before and match.end() <= before[-1].end
        told = before and before[-1].name in _STORY
        if not known and not told and len(match.group(0).split()) <= LONGEST_STATUS:
            others.append(_Mark(match.start(), match.end(), None, None, ""))
    return sorted([*marks, *others], key=lambda mark: mark.start)


def _goes_on(low: str, marks: list[_Mark], match: "re.Match[str]", name: str) -> bool:
    """« Nom : Essai Prénom : Lina »: who and where only, right after the value of another such label."""
    if not marks or name not in (*OF_A_PERSON, "siret", ""):
        return False
    last, between = marks[-1], low[marks[-1].end : match.start()]
    return (
        last.name in (*OF_A_PERSON, "siret", "")
        and 0 < len(between.split()) <= 12
        and "\n" not in between
    )


def _most_used(separators: Iterable[str]) -> str:
    seen = [s for s in separators if s and s != "\n"]
    return max(set(seen), key=seen.count) if seen else ""


def _value(said: str, name: str | None, cut: str) -> tuple[str, str]:
    """A value ends with its line or with the form's own separator, unless it is the story; what follows
    goes with the story."""
    said = said.strip(" \t,;|/-–—").rstrip("#=_* \n")
    if name in ("address", "contacts"):
        lines, _, after = said.partition("\n\n")
        return re.sub(r"\s*\n\s*", ", ", lines), after
    if name in _LINES:
        return said, ""
    head, _, tail = said.lstrip("\n").partition("\n")
    if cut in (";", "|", "\t", "/", "-", "–", "—"):
        parts = [part.start() for part in _SEPARATORS.finditer(head) if part.group(0) == cut]
        if parts:
            head, tail = head[: parts[0]], f"{head[parts[0] + 1 :]}\n{tail}"
    return head.strip(" \t,;|/-–—."), tail.strip(" \n/|;")


class _Persons:
    """Who each label is about, when a form names the one who calls and the person concerned."""

    def __init__(self, told: list[tuple[_Mark, str]]) -> None:
        named = [m for m, value in told if m.whose and not _is_nothing(value)]
        headed = [m for m, value in told if m.whose and not value]
        roles = {mark.whose for mark in (*named, *headed)}
        plain = any(m.name in ("full_name", "last_name") and not m.whose and v for m, v in told)
        self.several = "other" in roles or ("insured" in roles and ("caller" in roles or plain))
        self.insured = "other" if self.several else "caller"
        self.numbers = sum(m.name == "nir" for m, _ in told)
        self.whose = "caller"
        self.block = False
        self.other_told = False

    def key_of(self, mark: _Mark, value: str) -> str | None:
        """The name of the field; None for what is left with the story."""
        if mark.name is None or mark.name == "":
            return "nothing" if mark.name == "" else None
        whose = self._resolved(mark.whose)
        if mark.name == "full_name" and mark.whose:
            self.whose, self.block = whose or "caller", not value
            self.other_told = self.other_told or whose == "other"
            if _is_nothing(value):
                return "nothing"
        if mark.name not in (*OF_A_PERSON, "relation"):
            return mark.name
        about = whose or self.whose
        if mark.name in _WHERE:
            away = about == "other" and (self.block or whose == "other")
            return None if away and self.several else mark.name
        if mark.name == "nir" and self.several and self.numbers == 1 and whose is None:
            theirs = self.other_told and not (self.block and self.whose == "caller")
            about = "other" if theirs else "caller"
        if about != "other" or not self.several or mark.name == "relation":
            return mark.name
        return "represented" if mark.name == "full_name" else f"represented_{mark.name}"

    def _resolved(self, whose: str | None) -> str | None:
        return self.insured if whose == "insured" else whose


def _is_nothing(value: str) -> bool:
    return bool(value) and bool(_NOTHING.fullmatch(flat(value).strip()))


def _put(fields: dict[str, str], rest: list[str], key: str, value: str) -> None:
    if key == "nothing":
        return
    if key == "requester_type" and len(value.split()) > LONGEST_STATUS:
        key = "description"
    if key in ("description", "steps") and key in fields:
        fields[key] += f"\n{value}"
    elif key in fields and value != fields[key]:
        rest.append(value)
    else:
        fields[key] = value


def _put_birth_name(fields: dict[str, str], rest: list[str], key: str, value: str) -> None:
    if key in fields and flat(fields[key]) != flat(value):
        rest.append(f"Nom de naissance : {value}")
    fields.setdefault(key, value)


def _settled(fields: dict[str, str], rest: list[str]) -> Labelled:
    """Each field where it belongs, now that all are known."""
    if "request" in fields:
        told = "description" in fields or "motif" in fields
        _put(fields, rest, "desired_outcome" if told else "description", fields.pop("request"))
    if "birth_name" in fields:
        _put_birth_name(fields, rest, "last_name", fields.pop("birth_name"))
    if "represented_birth_name" in fields:
        _put_birth_name(fields, rest, "represented_last_name", fields.pop("represented_birth_name"))
    if employer := fields.pop("employer", None):
        if re.search(r"\bemployeur", flat(fields.get("requester_type", ""))):
            fields.setdefault("company_name", employer)
        else:
            rest.append(f"Employeur : {employer}")
    rest += [fields[name] for name in ("steps",) if name in fields]
    if len(fields.get("appeals", "").split()) > LONGEST_STATUS:
        rest.append(fields["appeals"])
    answered = {"answer_received", "answer_date", "steps"} & set(fields)
    if "answer_unsatisfactory_reason" in fields and not answered:
        rest.append(fields["answer_unsatisfactory_reason"])
    if len(fields.get("contested_decision_date", "").split()) > LONGEST_STATUS - 2:
        rest.append(fields["contested_decision_date"])
    sentences = [line for part in rest for line in part.split("\n") if line.strip(" \t-–—•*#=_.;|")]
    found, left = who_and_where([line.strip(" \t-–—•*#=_;|") for line in sentences])
    return Labelled({**found, **fields}, "\n".join(left))
