"""Running programs, started once for all the tests that do not stop them."""

from collections.abc import Iterator

import httpx
import pytest

from tests.demo import running


@pytest.fixture(scope="session")
def intake() -> Iterator[running.Receiver]:
    with running.receiver() as receiver:
        yield receiver


@pytest.fixture(scope="session")
def case_system(intake: running.Receiver) -> Iterator[httpx.Client]:
    with running.case_system(INTAKE_API_URL=intake.url) as client:
        yield client


@pytest.fixture(scope="session")
def accounts(intake: running.Receiver) -> Iterator[httpx.Client]:
    with running.accounts(INTAKE_URL=intake.url) as client:
        yield client
