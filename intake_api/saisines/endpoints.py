"""Following a saisine, for its owner, an agent and the case system."""

from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse
from pydantic import ValidationError

from intake_api.accounts.dependencies import signed_in
from intake_api.accounts.service import Caller
from intake_api.delivery.signature import SIGNATURE_HEADER, TIMESTAMP_HEADER, verify
from intake_api.problems import Problem, TooLarge, Unprocessable
from intake_api.resources import Resources, resources
from intake_api.saisines import payload, service
from intake_api.saisines.schemas import EventIn, EventTaken, SaisineOut

LONGEST_EVENT = 65_536

router = APIRouter(prefix="/v1", tags=["saisines"])

Shared = Annotated[Resources, Depends(resources)]
SignedIn = Annotated[Caller, Depends(signed_in)]


class SignatureRefused(Problem):
    status = 401
    type = "signature-refusee"
    title = "Signature refusée."


_NOT_YOURS: dict[int | str, dict[str, Any]] = {
    401: {"description": "Nobody is signed in."},
    404: {"description": "Unknown, or somebody else's."},
}


@router.get(
    "/saisines/{reference}",
    response_model=SaisineOut,
    response_model_exclude_none=True,
    responses=_NOT_YOURS,
)
async def follow_up(reference: str, caller: SignedIn, shared: Shared) -> SaisineOut:
    """The status of a saisine and what the mediator's team said of it."""
    async with shared.sessions() as session:
        return await service.follow_up(session, reference, caller)


@router.post(
    "/saisines/{reference}/withdrawal",
    status_code=202,
    response_model=SaisineOut,
    response_model_exclude_none=True,
    responses={**_NOT_YOURS, 409: {"description": "Already closed."}},
)
async def withdraw(reference: str, caller: SignedIn, shared: Shared) -> SaisineOut:
    """The person gives up; the case system is told as soon as it can be."""
    async with shared.sessions.begin() as session:
        return await service.withdraw(session, reference, caller, datetime.now(UTC))


async def _signed_body(request: Request, shared: Shared) -> bytes:
    """The body as received, once its signature is checked."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST_EVENT:
            raise TooLarge(f"Un événement ne dépasse pas {LONGEST_EVENT} octets.")
    good = verify(
        shared.settings.case_system_secret.get_secret_value(),
        request.headers.get(TIMESTAMP_HEADER, ""),
        body,
        request.headers.get(SIGNATURE_HEADER, ""),
        datetime.now(UTC),
    )
    if not good:
        raise SignatureRefused(
            f"Les en-têtes {TIMESTAMP_HEADER} et {SIGNATURE_HEADER} manquent, sont faux, "
            "ou datent de plus de cinq minutes.",
            headers={"WWW-Authenticate": "HMAC-SHA256"},
        )
    return body


@router.post(
    "/saisines/{reference}/events",
    response_model=EventTaken,
    response_model_exclude_none=True,
    responses={
        401: {"description": "The signature is missing, wrong or old."},
        404: {"description": "No saisine has this reference."},
        409: {"description": "This event_id was received for another saisine."},
        422: {"description": "The event cannot be read."},
    },
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": EventIn.model_json_schema()}},
        }
    },
)
async def record_event(
    reference: str, body: Annotated[bytes, Depends(_signed_body)], shared: Shared
) -> EventTaken:
    """Called back by the case system, signed like the hand-off; the same `event_id` counts once."""
    try:
        event = EventIn.model_validate_json(body)
    except ValidationError as error:
        fields = [".".join(str(part) for part in one["loc"]) for one in error.errors()]
        raise Unprocessable("L'événement n'a pas pu être lu.", fields=fields) from error
    async with shared.sessions.begin() as session:
        row = await service.record_event(session, reference, event, datetime.now(UTC))
        return EventTaken(reference=row.reference, status=row.status, outcome=row.outcome)


@router.get("/schemas/saisine.json")
async def saisine_schema() -> JSONResponse:
    """The JSON Schema of what is handed to the case system."""
    return JSONResponse(payload.json_schema(), media_type="application/schema+json")
