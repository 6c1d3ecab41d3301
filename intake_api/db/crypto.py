"""Encryption at rest, and the keyed hashes that find a person again without naming them.

Fernet (AES-128-CBC + HMAC-SHA256) from `cryptography`. The first key encrypts; every key decrypts, so
that a key is rotated by adding one in front, re-sealing (`make rotate-keys`), then dropping the last.
"""

import hashlib
import hmac
import json
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


class UnreadableSeal(Exception):
    """The bytes were sealed with a key that is not configured, or were altered."""


class Keyring:
    def __init__(self, keys: str, person_key_secret: str) -> None:
        self._fernet = MultiFernet([Fernet(key.strip()) for key in keys.split(",") if key.strip()])
        self._person_key_secret = person_key_secret.encode()

    def seal(self, value: Any) -> bytes:
        """Encrypts anything JSON can hold."""
        return self._fernet.encrypt(json.dumps(value, ensure_ascii=False).encode())

    def open(self, sealed: bytes) -> Any:
        try:
            return json.loads(self._fernet.decrypt(sealed))
        except InvalidToken as error:
            raise UnreadableSeal from error

    def reseal(self, sealed: bytes) -> bytes:
        """The same content under the newest key."""
        try:
            return self._fernet.rotate(sealed)
        except InvalidToken as error:
            raise UnreadableSeal from error

    def person_key(self, kind: str, identifier: str) -> str:
        """A keyed hash of a NIR, a SIRET or an account: equal for equal people, useless without
        the secret (a plain hash of a NIR could be reversed by trying them all)."""
        message = f"{kind}:{identifier}".encode()
        return hmac.new(self._person_key_secret, message, hashlib.sha256).hexdigest()
