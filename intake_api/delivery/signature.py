"""The signature of what is exchanged with the case system, the same both ways: HMAC-SHA256 of the
timestamp, a dot and the body, in hexadecimal (contract, section 2)."""

import hashlib
import hmac
from datetime import UTC, datetime, timedelta

TIMESTAMP_HEADER = "X-Saisine-Timestamp"
SIGNATURE_HEADER = "X-Saisine-Signature"
TOLERANCE = timedelta(minutes=5)


def timestamp(now: datetime) -> str:
    """The timestamp that we send: whole Unix seconds."""
    return str(int(now.timestamp()))


def sign(secret: str, timestamp: str, body: bytes) -> str:
    """64 lower-case hexadecimal digits."""
    return hmac.new(secret.encode(), timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()


def verify(
    secret: str,
    timestamp: str,
    body: bytes,
    signature: str,
    now: datetime,
    tolerance: timedelta = TOLERANCE,
) -> bool:
    """True when `signature` is right and `timestamp` within `tolerance` of `now`, before or after.

    The timestamp may be Unix seconds or an ISO 8601 instant with its zone; it is signed as written.
    """
    expected = sign(secret, timestamp, body).encode()
    if not hmac.compare_digest(expected, signature.strip().lower().encode()):
        return False
    sent_at = _instant(timestamp)
    return sent_at is not None and abs(now - sent_at) <= tolerance


def _instant(timestamp: str) -> datetime | None:
    try:
        return datetime.fromtimestamp(float(timestamp), UTC)
    except (ValueError, OverflowError, OSError):
        pass
    try:
        read = datetime.fromisoformat(timestamp)
    except ValueError:
        return None
    return read if read.tzinfo else None
