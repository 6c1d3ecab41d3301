from datetime import UTC, datetime, timedelta

import pytest

from intake_api.delivery.service import Delivered, Retry, SetAside, classify, delay

NOW = datetime(2026, 11, 21, 10, tzinfo=UTC)


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299, 409])
def test_a_success_or_a_duplicate_is_delivered(status: int) -> None:
    assert classify(status, None, NOW) == Delivered()


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504, 599])
def test_an_overloaded_or_broken_case_system_is_tried_again(status: int) -> None:
    assert classify(status, None, NOW) == Retry(f"HTTP {status}")


@pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 410, 413, 422, 499])
def test_any_other_refusal_is_set_aside(status: int) -> None:
    assert classify(status, None, NOW) == SetAside(f"HTTP {status}")


@pytest.mark.parametrize("status", [300, 301, 302, 303, 304, 307, 308])
def test_a_redirection_is_never_followed(status: int) -> None:
    assert classify(status, None, NOW) == SetAside(f"HTTP {status}")


@pytest.mark.parametrize(
    ("header", "after"),
    [
        ("120", timedelta(minutes=2)),
        (" 0 ", timedelta(0)),
        ("Sat, 21 Nov 2026 10:01:30 GMT", timedelta(seconds=90)),
        ("Sat, 21 Nov 2026 09:00:00 GMT", timedelta(0)),
        ("9" * 400, timedelta(days=1)),
        ("Sat, 21 Nov 2099 10:00:00 GMT", timedelta(days=1)),
        ("bientôt", None),
        ("-5", None),
        ("", None),
    ],
)
def test_the_case_system_may_say_when_to_come_back_within_a_day(
    header: str, after: timedelta | None
) -> None:
    assert classify(503, header, NOW) == Retry("HTTP 503", after)


def middle(low: float, high: float) -> float:
    return (low + high) / 2


def test_delays_double_until_the_longest() -> None:
    waits = [delay(attempt, 2, 900, draw=middle).total_seconds() for attempt in range(1, 12)]
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]


def test_delays_grow_whatever_is_drawn() -> None:
    for attempt in range(1, 9):
        longest_now = delay(attempt, 2, 900, draw=lambda _low, high: high)
        shortest_next = delay(attempt + 1, 2, 900, draw=lambda low, _high: low)
        assert shortest_next > longest_now


def test_delays_are_spread() -> None:
    drawn = {delay(3, 2, 900) for _ in range(50)}
    assert len(drawn) > 10
    assert all(timedelta(seconds=6.4) <= wait <= timedelta(seconds=9.6) for wait in drawn)


def test_an_old_failure_still_has_a_delay() -> None:
    assert delay(100_000, 2, 900, draw=middle) == timedelta(seconds=900)


def test_the_case_systems_own_delay_is_never_cut_short() -> None:
    assert delay(1, 2, 900, timedelta(hours=3)) == timedelta(hours=3)
    assert delay(5, 2, 900, timedelta(seconds=1), draw=middle) == timedelta(seconds=32)
