"""A second product, for the tests that break it."""

from collections.abc import Iterator

import pytest

from tests.support.stack import Product, product


@pytest.fixture(scope="session")
def fragile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """A product that may be broken, if it is mended before the test ends. Its deliveries are
    impatient: two seconds to answer, then tried again at once."""
    with product(
        tmp_path_factory.mktemp("fragile"),
        SAISINE_DELIVERY_TIMEOUT_S=2,
        SAISINE_DELIVERY_LEASE_S=1,
        SAISINE_DELIVERY_POLL_S=0.05,
        SAISINE_DELIVERY_FIRST_DELAY_S=0.2,
        SAISINE_DELIVERY_LONGEST_DELAY_S=0.5,
    ) as running:
        yield running
