"""Leaving, starting again, coming back: nothing is erased without a second yes."""

from saisine.dialogue.asking import ask, ask_again
from saisine.dialogue.turn import Chosen, Offer
from saisine.dialogue.workbench import Workbench
from saisine.questions import QUESTIONS

KEPT_BY_RESTART = ("accept_notice",)


def offer_to_erase(bench: Workbench) -> None:
    bench.offer("erase")
    bench.say("utter_confirm_erase", "help", _two("erase_confirmed", "Oui, tout effacer"))


def offer_to_restart(bench: Workbench) -> None:
    bench.offer("restart")
    bench.say("utter_confirm_restart", "help", _two("restart_confirmed", "Oui, recommencer"))


def accept_offer(bench: Workbench, offer: str | None) -> None:
    """Does what was offered, or (None) goes back to where the conversation was."""
    if offer == "erase":
        bench.wait_for(None)
        bench.status("erased")
        bench.say("utter_erased")
    elif offer == "restart":
        given = bench.before.from_account
        bench.clear(
            *(n for n in bench.draft.answers if n not in KEPT_BY_RESTART and n not in given)
        )
        bench.start_again()
        bench.status("open")
        bench.wait_for("description")
        bench.say("utter_restarted")
        ask(bench, QUESTIONS["description"])
    else:
        bench.say("utter_nothing_changed")
        ask_again(bench)


def resume_later(bench: Workbench) -> None:
    bench.say("utter_kept_for_later", "help")


def _two(act: str, label: str) -> tuple[Offer, ...]:
    return (
        Offer(label=label, means=Chosen(act=act)),
        Offer(label="Non, je continue", means=Chosen(act="continue")),
    )
