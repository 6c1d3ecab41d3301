"""`action_turn`: reads the turn from the message's metadata, calls `saisine.dialogue.step`, says the rest."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from saisine.dialogue import Chosen, FoundToken, Heard, Outcome, Piece, step
from saisine.draft import Draft

ACTS = {"start_over": "restart"}
"""Intents that could not bear their act's name: Rasa keeps `restart` for a command of its own."""


class ActionTurn(Action):
    """One call a turn. The proposed changes travel back as the last message, read by the door alone."""

    def name(self) -> str:
        return "action_turn"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Mapping[str, Any]
    ) -> list[dict[str, Any]]:
        message = tracker.latest_message
        turn = message["metadata"]
        draft = Draft.from_json(turn["draft"])
        outcome = step(draft, heard(message), date.fromisoformat(turn["today"]))
        say(dispatcher, outcome)
        return []


def heard(message: Mapping[str, Any]) -> Heard:
    """What Rasa understood and what the door found, as the mind takes it."""
    turn = message["metadata"]
    chosen = turn.get("chosen")
    intent = message["intent"].get("name") or "unclear"
    return Heard(
        text=message.get("text") or "",
        act=ACTS.get(intent, intent),
        confidence=float(message["intent"].get("confidence") or 0.0),
        acts=tuple((ACTS.get(n, n), c) for n, c in _ranking(message.get("intent_ranking", ()))),
        danger=message.get("danger"),
        motifs=_ranking(message.get("motif_ranking", ())),
        topics=_ranking(message.get("topic_ranking", ())),
        pieces=tuple(_piece(item) for item in message.get("pieces") or ()),
        found=tuple(FoundToken(**item) for item in turn.get("found", ())),
        chosen=_chosen(chosen) if chosen else None,
        opening=bool(turn.get("opening")),
    )


def say(dispatcher: CollectingDispatcher, outcome: Outcome) -> None:
    """Each message by its response name, with its kind and choices; the changes last."""
    spoken = outcome.as_json()
    for item in spoken["says"]:
        dispatcher.utter_message(
            response=item["response"],
            json_message={"kind": item["kind"], "offers": item["offers"]},
            **item["values"],
        )
    dispatcher.utter_message(json_message={"changes": spoken["changes"]})


def _ranking(items: Iterable[Mapping[str, Any]]) -> tuple[tuple[str, float], ...]:
    return tuple((item["name"], float(item["confidence"])) for item in items)


def _piece(item: Mapping[str, Any]) -> Piece:
    return Piece(
        text=item["text"],
        act=ACTS.get(item["name"], item["name"]),
        confidence=float(item["confidence"]),
        topic=item["topic"],
        share=float(item["share"]),
    )


def _chosen(data: Mapping[str, Any]) -> Chosen:
    value = data.get("value")
    return Chosen(
        question=data.get("question"),
        value=tuple(value) if isinstance(value, list) else value,
        act=data.get("act"),
        field=data.get("field"),
    )
