"""The key that signs the tokens: RSA, 2048 bits, kept in a file that only its owner reads."""

import hashlib
import json
import os
from base64 import urlsafe_b64encode
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key

OWNER_ONLY = 0o600


def load_or_create(path: Path | None) -> RSAPrivateKey:
    """The key of the file, written there first when the file is missing; without a path, a new key.

    Raises ValueError when the file does not hold an RSA private key.
    """
    if path is None:
        return _new()
    if not path.exists():
        _write_once(path, _new())
    key = serialization.load_pem_private_key(path.read_bytes(), password=None)
    if not isinstance(key, RSAPrivateKey):
        raise ValueError(f"{path.name} does not hold an RSA private key")
    return key


def public_jwk(key: RSAPrivateKey) -> dict[str, Any]:
    """The public half, as the set at /.well-known/jwks.json lists it (RFC 7517)."""
    numbers = key.public_key().public_numbers()
    jwk = {"e": _base64(numbers.e), "kty": "RSA", "n": _base64(numbers.n)}
    return jwk | {"kid": _thumbprint(jwk), "use": "sig", "alg": "RS256"}


def _new() -> RSAPrivateKey:
    return generate_private_key(public_exponent=65537, key_size=2048)


def _write_once(path: Path, key: RSAPrivateKey) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    # Written whole under another name, then linked: two starts at once agree on the first key.
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY), "wb") as file:
        file.write(pem)
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def _thumbprint(jwk: dict[str, str]) -> str:
    """RFC 7638: a name that changes with the key and never otherwise."""
    canonical = json.dumps(jwk, separators=(",", ":"), sort_keys=True).encode()
    return urlsafe_b64encode(hashlib.sha256(canonical).digest()).rstrip(b"=").decode()


def _base64(number: int) -> str:
    octets = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return urlsafe_b64encode(octets).rstrip(b"=").decode()
