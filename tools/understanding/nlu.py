"""Rasa's understanding alone, in the bot's own Python: `.venv-bot/bin/python -m tools.understanding.nlu MODEL`.

Loads the trained model once. Each line in is a JSON list of turns as the door sends them to Rasa
(`{sender, message, metadata}`); each line out, the list of what Rasa makes of them: what its action server
would receive. The first line out, `[]`, says that the model is loaded. Nothing else goes to standard output.
"""

import json
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

Turn = dict[str, Any]


def main() -> None:
    answers, sys.stdout = sys.stdout, sys.stderr
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    serving = import_module("bot.serve")  # the same check of the file, the same silence
    serving._check(Path(sys.argv[1]))
    serving._quiet()
    understanding = Understanding(sys.argv[1])
    print("[]", file=answers, flush=True)
    for line in sys.stdin:
        read = understanding.of(json.loads(line))
        print(json.dumps(read, ensure_ascii=False), file=answers, flush=True)


class Understanding:
    """The part of the served model that reads messages, run on many of them at once."""

    def __init__(self, model: str) -> None:
        processor = import_module("rasa.core.agent").Agent.load(model).processor
        self._runner = processor.graph_runner
        self._target = processor.model_metadata.nlu_target

    def of(self, turns: list[Turn]) -> list[Turn]:
        """`parse_message` of Rasa's processor, for a list: the same graph, the same converter."""
        door = import_module("bot.channel")
        messages = [
            door._message(turn, door.DoorOutput(turn["metadata"]["draft"]["channel"]))
            for turn in turns
        ]
        inputs = {"__message__": messages, "__tracker__": None}
        found = self._runner.run(inputs=inputs, targets=[self._target])[self._target]
        return [
            {
                "text": message.text,
                "intent": {"name": None, "confidence": 0.0},
                **json.loads(json.dumps(read.as_dict(only_output_properties=True), default=float)),
                "metadata": message.metadata,
            }
            for message, read in zip(messages, found, strict=True)
        ]


if __name__ == "__main__":
    main()
