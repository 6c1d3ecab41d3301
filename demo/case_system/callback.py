"""The way back: events told to the intake API, signed as it signs its own requests."""

import json
from datetime import UTC, datetime
from urllib.parse import quote
from uuid import uuid4

import httpx

from demo.case_system import signature
from demo.case_system.store import Event

TIMEOUT_S = 10.0


class Callback:
    def __init__(self, intake_api_url: str, secret: str) -> None:
        self._url = intake_api_url.rstrip("/")
        self._secret = secret

    async def send(
        self, saisine_id: str, reference: str, status: str, outcome: str | None
    ) -> Event:
        """Tell the intake API, once; never raises: the event says whether it was accepted."""
        event_id = str(uuid4())
        at = datetime.now(UTC).isoformat(timespec="seconds")
        body = json.dumps(
            {"event_id": event_id, "status": status, "at": at}
            | ({"outcome": outcome} if outcome else {})
        ).encode()
        url = f"{self._url}/v1/saisines/{quote(reference, safe='')}/events"
        headers = signature.headers(self._secret, body) | {"Content-Type": "application/json"}
        # The intake API is a neighbour: a proxy set for the outside world must not see this.
        async with httpx.AsyncClient(timeout=TIMEOUT_S, trust_env=False) as client:
            try:
                answer = await client.post(url, content=body, headers=headers)
            except httpx.HTTPError:
                accepted, result = False, "Non transmis : l’API de saisie ne répond pas."
            else:
                accepted, result = answer.is_success, _sentence(answer)
        return Event(
            event_id=event_id,
            saisine_id=saisine_id,
            status=status,
            outcome=outcome,
            at=at,
            accepted=accepted,
            result=result,
        )


def _sentence(answer: httpx.Response) -> str:
    if answer.is_success:
        return f"Transmis et accepté (réponse {answer.status_code})."
    try:
        detail = answer.json()["detail"]
    except (ValueError, KeyError, TypeError):
        detail = None
    why = f" {detail[:200]}" if isinstance(detail, str) else ""
    return f"Refusé par l’API de saisie (réponse {answer.status_code}).{why}"
