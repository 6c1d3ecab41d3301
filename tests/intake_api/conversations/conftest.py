"""Somebody whose request only lacks their confirmation, and calls outside of any conversation."""

from collections.abc import Callable

import httpx
import pytest

from tests.live.filled import filled
from tests.support.person import Person
from tests.support.stack import Product

Call = Callable[..., httpx.Response]


@pytest.fixture
def api(live: Product) -> Call:
    """`api("GET", "/v1/questions", …)`: any request to the running API."""

    def call(method: str, path: str, **more: object) -> httpx.Response:
        return live.http.request(method, live.url("api") + path, **more)  # type: ignore[arg-type]

    return call


@pytest.fixture
def somebody(live: Product) -> Person:
    """An anonymous visitor who accepted the notice."""
    person = Person.open(live)
    person.patch({"accept_notice": True})
    return person


@pytest.fixture
def ready(live: Product) -> Person:
    """An anonymous visitor whose request only lacks a confirmation."""
    return filled(live)
