import hashlib
import hmac
from datetime import UTC, datetime, timedelta

import pytest

from intake_api.delivery.signature import sign, timestamp, verify

NOW = datetime(2026, 11, 21, 10, tzinfo=UTC)
BODY = '{"reference": "M7KQ-4XW9", "ville": "Besançon"}'.encode()


def test_the_signature_covers_the_timestamp_a_dot_and_the_body() -> None:
    expected = hmac.new(b"s", b"1795255200." + BODY, hashlib.sha256).hexdigest()
    assert sign("s", "1795255200", BODY) == expected
    assert timestamp(NOW) == "1795255200"


def test_what_we_sign_we_accept() -> None:
    assert verify("s", timestamp(NOW), BODY, sign("s", timestamp(NOW), BODY), NOW)


@pytest.mark.parametrize("age", [-299, 0, 299])
def test_a_message_is_good_for_five_minutes_either_way(age: int) -> None:
    sent_at = timestamp(NOW - timedelta(seconds=age))
    assert verify("s", sent_at, BODY, sign("s", sent_at, BODY), NOW)


@pytest.mark.parametrize("age", [-301, 301, 86_400])
def test_an_older_or_a_future_message_is_refused(age: int) -> None:
    sent_at = timestamp(NOW - timedelta(seconds=age))
    assert not verify("s", sent_at, BODY, sign("s", sent_at, BODY), NOW)


def test_a_change_of_secret_body_or_timestamp_is_refused() -> None:
    sent_at = timestamp(NOW)
    good = sign("s", sent_at, BODY)
    later = timestamp(NOW + timedelta(seconds=1))
    assert not verify("another", sent_at, BODY, good, NOW)
    assert not verify("s", sent_at, BODY + b" ", good, NOW)
    assert not verify("s", later, BODY, good, NOW)


@pytest.mark.parametrize("written", ["2026-11-21T10:00:00Z", "2026-11-21T11:00:00+01:00"])
def test_an_iso_8601_timestamp_is_accepted_with_its_zone(written: str) -> None:
    assert verify("s", written, BODY, sign("s", written, BODY), NOW)


@pytest.mark.parametrize("written", ["", "now", "nan", "inf", "1e400", "2026-11-21T10:00:00"])
def test_a_timestamp_that_tells_no_instant_is_refused(written: str) -> None:
    assert not verify("s", written, BODY, sign("s", written, BODY), NOW)


@pytest.mark.parametrize("signature", ["", "é", "0" * 64, "sha256="])
def test_a_signature_of_any_shape_is_compared_without_an_error(signature: str) -> None:
    assert not verify("s", timestamp(NOW), BODY, signature, NOW)
