"""The contracts that other programs rely on never change unseen."""

from tests.support.stack import Product
from tools.write_contracts import OPENAPI, openapi, openapi_text


def test_the_openapi_snapshot_is_up_to_date() -> None:
    """After a wanted change: `python -m tools.write_contracts`, and say it in the changelog."""
    assert OPENAPI.read_text(encoding="utf-8") == openapi_text()


def test_the_running_api_publishes_what_the_snapshot_says(live: Product) -> None:
    answer = live.http.get(f"{live.url('api')}/v1/openapi.json")
    assert answer.json() == openapi()


def test_every_call_of_the_contract_is_published() -> None:
    """All but the documents (`/attachments`), which the product does not take yet: see the README."""
    published = {
        f"{method.upper()} {path}" for path, calls in openapi()["paths"].items() for method in calls
    }
    assert published >= {
        "POST /v1/conversations",
        "POST /v1/conversations/{conversation_id}/messages",
        "GET /v1/conversations/{conversation_id}",
        "PATCH /v1/conversations/{conversation_id}/answers",
        "GET /v1/questions",
        "POST /v1/conversations/{conversation_id}/submission",
        "DELETE /v1/conversations/{conversation_id}",
        "GET /v1/saisines/{reference}",
        "POST /v1/saisines/{reference}/withdrawal",
        "POST /v1/saisines/{reference}/events",
        "GET /healthz",
        "GET /readyz",
    }
