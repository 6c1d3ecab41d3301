"""The signature that both ends of the hand-off put on their requests (contract, section 2).

`X-Saisine-Signature` is the hexadecimal HMAC-SHA256, under the shared secret, of the timestamp as
it is written in `X-Saisine-Timestamp`, a dot, and the body's bytes.
"""

import hashlib
import hmac
import time
from datetime import UTC, datetime

TIMESTAMP = "X-Saisine-Timestamp"
SIGNATURE = "X-Saisine-Signature"
WINDOW_S = 300


class BadSignature(Exception):
    """The request does not come from who it should, or comes too late."""


def sign(secret: str, timestamp: str, body: bytes) -> str:
    signed = timestamp.encode() + b"." + body
    return hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()


def headers(secret: str, body: bytes) -> dict[str, str]:
    """The two headers for `body`, sent now; the timestamp is in Unix seconds."""
    timestamp = str(int(time.time()))
    return {TIMESTAMP: timestamp, SIGNATURE: sign(secret, timestamp, body)}


def check(
    secret: str, timestamp: str | None, signature: str | None, body: bytes, *, now: float
) -> None:
    """Raise `BadSignature` unless the body is signed and at most five minutes away from `now`."""
    if not timestamp or not signature:
        raise BadSignature("the timestamp or the signature is missing")
    expected = sign(secret, timestamp, body)
    if not hmac.compare_digest(expected.encode(), signature.strip().lower().encode()):
        raise BadSignature("the signature is not the one of this body")
    if abs(now - _seconds(timestamp)) > WINDOW_S:
        raise BadSignature("the timestamp is more than five minutes away")


def _seconds(timestamp: str) -> float:
    """Unix seconds, from a timestamp in that unit or in ISO 8601 (UTC when it names no zone)."""
    try:
        if timestamp.isascii() and timestamp.isdigit():
            return float(timestamp)
        moment = datetime.fromisoformat(timestamp)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError) as error:
        raise BadSignature("the timestamp cannot be read") from error
