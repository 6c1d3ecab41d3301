"""Settings and secrets for the tests. Every value is fictitious."""

from cryptography.fernet import Fernet

from intake_api.config import Settings
from intake_api.db.crypto import Keyring

ENCRYPTION_KEY = Fernet.generate_key().decode()
CASE_SYSTEM_SECRET = "a secret shared with the case system, for tests"


def environment(**more: object) -> dict[str, str]:
    """The variables a process of the project needs."""
    return {
        "SAISINE_ENVIRONMENT": "test",
        "SAISINE_ENCRYPTION_KEYS": ENCRYPTION_KEY,
        "SAISINE_PERSON_KEY_SECRET": "a secret for people's keys, for tests",
        "SAISINE_RASA_TOKEN": "unused",
        "CASE_SYSTEM_SECRET": CASE_SYSTEM_SECRET,
        **{name: str(value) for name, value in more.items()},
    }


def make_settings(**more: object) -> Settings:
    return Settings.model_validate(environment() | more)


def make_keyring(keys: str = ENCRYPTION_KEY) -> Keyring:
    return Keyring(keys, "a secret for people's keys, for tests")
