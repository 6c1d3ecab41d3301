"""What every refusal of the API must be: RFC 9457, a stable type, a French sentence."""

import re

import httpx

FRENCH = re.compile(
    r"\b(vous|votre|nous|le|la|les|un|une|de|du|des|est|se|déjà|cette|ce)\b", re.IGNORECASE
)
ENGLISH = re.compile(r"\b(the|is|not|for|this|invalid|method|field|value|must)\b", re.IGNORECASE)


def check_problem(
    answer: httpx.Response, status: int, kind: str | None = None
) -> dict[str, object]:
    """The body, once checked; `kind` is the end of its type."""
    assert answer.status_code == status, f"{answer.status_code} {answer.text}"
    assert answer.headers["content-type"] == "application/problem+json"
    body: dict[str, object] = answer.json()
    assert body["status"] == status
    assert body["title"]
    detail = str(body["detail"])
    assert FRENCH.search(detail) and not ENGLISH.search(detail), f"not a French sentence: {detail}"
    if kind is not None:
        assert body["type"] == f"urn:saisine:probleme:{kind}"
    return body
