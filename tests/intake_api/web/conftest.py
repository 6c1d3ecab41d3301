from collections.abc import Iterator

import pytest

from tests.intake_api.web.site import Site, Visitor, site


@pytest.fixture(scope="package")
def running_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with site(tmp_path_factory.mktemp("site")) as running:
        yield running


@pytest.fixture
def here(running_site: Site) -> Iterator[Site]:
    """The site, its assistant answering."""
    running_site.assistant.down = False
    yield running_site
    running_site.assistant.down = False


@pytest.fixture
def visitor(here: Site) -> Iterator[Visitor]:
    with here.visitor() as one:
        yield one


@pytest.fixture
def stranger(here: Site) -> Iterator[Visitor]:
    with here.visitor() as one:
        yield one
