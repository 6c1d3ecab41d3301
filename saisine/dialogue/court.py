"""A court stops everything: it is made sure of, once."""

from saisine.dialogue.asking import ask_next
from saisine.dialogue.turn import Chosen, Offer
from saisine.dialogue.workbench import Workbench


def make_sure_of_court(bench: Workbench) -> None:
    """Is it this dispute, and really a court?"""
    bench.clear("court_seized")
    bench.offer("court")
    bench.wait_for("court_seized")
    offers = (
        Offer(label="Oui, un tribunal est saisi", means=Chosen(act="court_confirmed")),
        Offer(label="Non", means=Chosen(question="court_seized", value=False)),
    )
    bench.say("utter_confirm_court", "question", offers)


def stop_for_court(bench: Workbench) -> None:
    bench.set("court_seized", True)
    bench.offer(None)
    ask_next(bench)


def answer_court(bench: Workbench) -> None:
    """A yes to « un tribunal est-il saisi ? »: made sure of once, then taken."""
    if bench.before.offered == "court":
        stop_for_court(bench)
    else:
        make_sure_of_court(bench)
