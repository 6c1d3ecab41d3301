"""Serves Rasa on one private address, with the one model that is ours.

`python -m bot.serve MODEL`: the model's fingerprint must be the one written beside it by
`tools/train.py`; a missing or changed file is refused (Rasa would otherwise serve another one).
"""

import hashlib
import logging
import os
import sys
import warnings
from pathlib import Path
from typing import Any, Dict

from bot.processor import use_it_whole

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    model = Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("RASA_MODEL", ""))
    _check(model)
    use_it_whole()
    _quiet()
    _check_the_schema_once()
    from rasa.core.run import serve_application

    serve_application(
        model_path=str(model),
        channel=None,
        interface=os.environ.get("RASA_HOST", "127.0.0.1"),
        port=int(os.environ.get("RASA_PORT", "5005")),
        credentials=str(ROOT / "bot" / "credentials.yml"),
        endpoints=_endpoints(),
        enable_api=False,
        cors=[],
        auth_token=os.environ["SAISINE_RASA_TOKEN"],
    )


def _check(model: Path) -> None:
    note = model.with_suffix(model.suffix + ".sha256")
    if not model.is_file() or not note.is_file():
        sys.exit(f"The assistant's model is missing ({model}): run `make train`.")
    found = hashlib.sha256(model.read_bytes()).hexdigest()
    if found != note.read_text().split()[0]:
        sys.exit(
            f"The assistant's model ({model}) is not the one that was trained here: run `make train`."
        )


def _endpoints() -> object:
    from rasa.core.utils import AvailableEndpoints

    return AvailableEndpoints.read_endpoints(str(ROOT / "bot" / "endpoints.yml"))


def _quiet() -> None:
    """No telemetry; warnings and errors only, which name no message (Rasa's debug log does)."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    warnings.filterwarnings("ignore")
    logging.basicConfig(level=logging.WARNING)
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(logging.WARNING)
    configure_logging_and_warnings(log_level=logging.WARNING)


def _check_the_schema_once() -> None:
    """Rasa holds each answer of the actions against a schema of its own, and each time checks that
    schema first: four fifths of what a turn cost it. The schema never changes: once is enough."""
    from jsonschema.validators import validator_for
    from rasa.core.actions.action import RemoteAction

    schema = RemoteAction.action_response_format_spec()
    kind = validator_for(schema)
    kind.check_schema(schema)
    checked = kind(schema)

    def is_valid(self: RemoteAction, result: Dict[str, Any]) -> bool:
        checked.validate(result)
        return True

    RemoteAction._validate_action_result = is_valid


if __name__ == "__main__":
    main()
