"""A day that was taken for another's: « le 3 novembre c'est leur refus, pas ma réclamation »."""

from saisine.dialogue.replaced import reopen, replace_answers, take
from saisine.dialogue.workbench import Workbench
from saisine.reading.dates import find_dates
from saisine.reading.to_the_assistant import denies_any_decision, denies_decision, their_event

_DAYS = {"answer": "answer_date", "decision": "contested_decision_date"}


def denies_decision_date(bench: Workbench) -> bool:
    """« Le 3 juin c'est le jour de l'ambulance, pas la décision », when that day was taken for it: it is left out.
    True when done."""
    noted, said = bench.draft.answers.get("contested_decision_date"), bench.heard.text
    days = {found.value for found in find_dates(said, bench.today)}
    named = days == {noted} and denies_decision(said)
    if noted is None or not (named or denies_any_decision(said)):
        return False
    replace_answers(bench, {"contested_decision_date": None})
    return True


def tells_another_event(bench: Workbench) -> bool:
    """« Le 3 novembre c'est leur refus, pas ma réclamation », when that day was taken for the complaint's: it goes
    where it belongs, and the complaint's is asked again. True when done."""
    noted, said = bench.draft.answers.get("prior_complaint_date"), bench.heard.text
    days = {found.value for found in find_dates(said, bench.today)}
    event = their_event(said)
    if noted is None or days != {noted} or event is None:
        return False
    take(bench, {_DAYS[event]: noted})
    reopen(bench, "prior_complaint_date")
    return True
