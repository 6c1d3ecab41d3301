"""Forms come from our own pages, and lead to our own pages."""

import pytest
from starlette.requests import Request

from intake_api.web.origin import FromElsewhere, refuse_other_sites, safe_return


@pytest.mark.parametrize("path", ["/", "/conversations/abc#dernier", "/saisines/M7KQ-4XW9?a=b//c"])
def test_one_comes_back_to_a_page_of_this_site(path: str) -> None:
    assert safe_return(path) == path


@pytest.mark.parametrize(
    "path",
    [
        None, "", "//mal.test", "/\\mal.test", "\\\\mal.test", "https://mal.test", "mal.test",
        "javascript:alert(1)", "/a\\b", "/a\r\nSet-Cookie: b=c", "/\t/mal.test", "/ /mal.test",
        " /a", "/é", "/a\n",
    ],
)  # fmt: skip
def test_one_is_never_led_elsewhere(path: str | None) -> None:
    assert safe_return(path) is None


def asked(method: str = "POST", **headers: str) -> Request:
    named = {"host": "mediateur.test", **{k.replace("_", "-"): v for k, v in headers.items()}}
    listed = [(k.lower().encode(), v.encode()) for k, v in named.items()]
    return Request({"type": "http", "method": method, "path": "/", "headers": listed})


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec_Fetch_Site": "same-origin", "Origin": "null"},
        {"Sec_Fetch_Site": "none"},
        {"Origin": "https://mediateur.test"},
        {"Origin": "null"},
        {},
    ],
)
def test_a_form_of_ours_is_taken(headers: dict[str, str]) -> None:
    refuse_other_sites(asked(**headers))


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Sec_Fetch_Site": "cross-site", "Origin": "https://mediateur.test"},
        {"Origin": "https://mal.test"},
        {"Origin": "https://mediateur.test.mal.test"},
        {"Origin": "https://mediateur.test:8443"},
    ],
)
def test_a_form_of_another_site_is_refused(headers: dict[str, str]) -> None:
    with pytest.raises(FromElsewhere):
        refuse_other_sites(asked(**headers))


def test_a_link_from_another_site_is_followed() -> None:
    refuse_other_sites(asked("GET", Sec_Fetch_Site="cross-site"))
