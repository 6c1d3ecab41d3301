"""Development keys, made at set-up and kept in `var/` (never in the repository)."""

import secrets
from pathlib import Path

from cryptography.fernet import Fernet

ROOT = Path(__file__).resolve().parent.parent
KEYS = ROOT / "var" / "keys.env"


def main() -> None:
    """Writes the missing keys; what is there is kept, or what was encrypted could not be read."""
    known = read()
    missing = {name: value for name, value in _fresh().items() if name not in known}
    if not missing:
        return
    KEYS.parent.mkdir(exist_ok=True)
    lines = [f"{name}={value}\n" for name, value in {**known, **missing}.items()]
    drafted = KEYS.with_suffix(".drafted")
    drafted.touch(mode=0o600)
    drafted.write_text("".join(lines))
    drafted.replace(KEYS)


def read() -> dict[str, str]:
    if not KEYS.is_file():
        return {}
    pairs = (line.split("=", 1) for line in KEYS.read_text().splitlines() if "=" in line)
    return dict(pairs)


def _fresh() -> dict[str, str]:
    return {
        "SAISINE_ENCRYPTION_KEYS": Fernet.generate_key().decode(),
        "SAISINE_PERSON_KEY_SECRET": secrets.token_hex(32),
        "SAISINE_RASA_TOKEN": secrets.token_hex(32),
        "ACTIONS_TOKEN": secrets.token_hex(32),
        "CASE_SYSTEM_SECRET": secrets.token_hex(32),
    }


if __name__ == "__main__":
    main()
