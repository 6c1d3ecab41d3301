"""The assistant's own component, trained on given sentences and loaded again. In the bot's own Python."""

import importlib
import tempfile
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]


def read_by(examples: list[Any], sentences: list[dict[str, Any]]) -> list[Any]:
    """The messages read by every NLU component of `bot/config.yml`, trained on `examples` alone: without the
    adaptation of the encoder, which was shown all of `data/nlu`.

    Each sentence is {text, metadata}, as the door sends it.
    """
    from rasa.engine.graph import ExecutionContext, GraphSchema  # type: ignore[import-not-found]
    from rasa.engine.storage.local_model_storage import (  # type: ignore[import-not-found]
        LocalModelStorage,
    )
    from rasa.engine.storage.resource import Resource  # type: ignore[import-not-found]
    from rasa.shared.nlu.training_data.message import Message  # type: ignore[import-not-found]
    from rasa.shared.nlu.training_data.training_data import (  # type: ignore[import-not-found]
        TrainingData,
    )

    context = ExecutionContext(GraphSchema({}))
    messages = [Message({"text": one["text"], "metadata": one["metadata"]}) for one in sentences]
    with tempfile.TemporaryDirectory() as folder:
        storage = LocalModelStorage.create(Path(folder))
        for place, (kind, config) in enumerate(_pipeline()):
            resource = Resource(f"part_{place}")
            settings = {**kind.get_default_config(), **config, "adapted": False}
            made = kind.create(settings, storage, resource, context)
            made.train(TrainingData(list(examples)))
            loaded = kind.load(settings, storage, resource, context)
            messages = loaded.process(messages)
    return messages


def _pipeline() -> list[tuple[Any, dict[str, Any]]]:
    config = yaml.safe_load((ROOT / "bot" / "config.yml").read_text("utf-8"))
    parts = []
    for part in config["pipeline"]:
        module, _, name = part["name"].rpartition(".")
        settings = {key: value for key, value in part.items() if key != "name"}
        parts.append((getattr(importlib.import_module(module), name), settings))
    return parts
