"""What a request must be watched for: exceptional situations, a bereavement, the CRA, the search for a doctor.

They are for the mediator to weigh: each is a flag, none refuses anybody.
"""

from datetime import date

from saisine import routing
from saisine.codes import Flag
from saisine.data import practices
from saisine.dated import value_on
from saisine.draft import Answers


def exceptional(answers: Answers, raised: tuple[str, ...], today: date) -> tuple[Flag, ...]:
    """The situations that may do without a prior complaint, in the order of the leaflet. `raised`: the signs
    of the story, and the flags already raised by an agent or along the way."""
    said = answers.get("exceptional_situation")
    codes = {*(said if isinstance(said, tuple) else ()), *raised, *_meant(raised, today)}
    listed: tuple[Flag, ...] = value_on(practices.EXCEPTIONAL, today, ())
    return tuple(code for code in listed if code in codes)


def flags(
    answers: Answers, signs: tuple[str, ...], raised: tuple[Flag, ...], today: date
) -> tuple[Flag, ...]:
    """The flags already raised, what they and the signs mean besides, and what the answers say."""
    found: list[Flag] = [*raised, *_meant((*signs, *raised), today)]
    if "aide_lecture" in signs:
        found.append("aide_lecture")
    if answers.get("cra_seized") is True:
        found.append("cra_saisie")
    if routing.shared_with_mas(answers, today):
        found.append("medecin_traitant_mas")
    return tuple(dict.fromkeys(found))


def _meant(raised: tuple[str, ...], today: date) -> tuple[Flag, ...]:
    meant = value_on(practices.MEANT, today, {})
    return tuple(flag for sign in raised for flag in meant.get(sign, ()))
