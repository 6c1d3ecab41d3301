"""Writes the snapshots of the contracts that other programs rely on: `python -m tools.write_contracts`.

`docs/contracts/intake-api.openapi.json` for channels, `docs/contracts/saisine.schema.json` for case
systems. Tests compare them with the code: a change of contract is always seen.
"""

import json
from typing import Any

from cryptography.fernet import Fernet

from intake_api.app import create_app
from intake_api.config import Settings
from intake_api.saisines import schemas
from tools.stack import ROOT

OPENAPI = ROOT / "docs" / "contracts" / "intake-api.openapi.json"


def main() -> None:
    for path, text in ((OPENAPI, openapi_text()), (schemas.SNAPSHOT, schemas.snapshot())):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(f"written: {path.relative_to(ROOT)}")


def openapi() -> dict[str, Any]:
    """What `GET /v1/openapi.json` answers. Nothing is opened or read: the secrets serve nothing."""
    unused = {
        "SAISINE_ENCRYPTION_KEYS": Fernet.generate_key().decode(),
        "SAISINE_PERSON_KEY_SECRET": "unused",
        "SAISINE_RASA_TOKEN": "unused",
        "CASE_SYSTEM_SECRET": "unused",
    }
    return create_app(Settings.model_validate(unused)).openapi()


def openapi_text() -> str:
    """The text of the snapshot file."""
    return json.dumps(openapi(), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


if __name__ == "__main__":
    main()
