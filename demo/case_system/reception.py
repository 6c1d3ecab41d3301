"""The way in for the intake API: saisines and withdrawals, signed, each taken once."""

import asyncio
import json
import time
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, HTTPException, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import JSONResponse

from demo.case_system import signature
from demo.case_system.faults import Fault, Faults
from demo.case_system.store import Store, withdrawal_key

SCHEMA_VERSION = "1.0"


def router(store: Store, faults: Faults, secret: str) -> APIRouter:
    """Both calls answer 201 `{received: true}` the first time, 409 after that; 401 for a wrong or
    old signature, 400 without a key or with the wrong one, 422 for another schema version."""
    api = APIRouter()

    async def signed_body(
        request: Request,
        timestamp: Annotated[str | None, Header(alias=signature.TIMESTAMP)] = None,
        signed: Annotated[str | None, Header(alias=signature.SIGNATURE)] = None,
    ) -> bytes:
        body = await request.body()
        try:
            signature.check(secret, timestamp, signed, body, now=time.time())
        except signature.BadSignature as error:
            raise HTTPException(401, str(error)) from error
        return body

    async def counted_key(
        body: Annotated[bytes, Depends(signed_body)],  # signed first: others are not counted
        key: Annotated[str | None, Header(alias="Idempotency-Key")] = None,
    ) -> str:
        if not key:
            raise HTTPException(400, "the Idempotency-Key header is required")
        await run_in_threadpool(store.count_delivery, key)
        return key

    Body = Annotated[bytes, Depends(signed_body)]
    Key = Annotated[str, Depends(counted_key)]

    @api.post("/saisines")
    async def receive(body: Body, key: Key) -> JSONResponse:
        fault = _in_force(faults)
        payload = _json_object(body)
        if payload.get("id") != key:
            raise HTTPException(400, "the saisine's id is not the Idempotency-Key")
        if payload.get("schema_version") != SCHEMA_VERSION:
            raise HTTPException(422, f"only schema version {SCHEMA_VERSION} is understood")
        reference = payload.get("reference")
        if not isinstance(reference, str) or not reference:
            raise HTTPException(422, "the saisine has no reference")
        new = await run_in_threadpool(store.add_saisine, key, reference, payload)
        return await _answer(new, fault)

    @api.post("/saisines/{saisine_id}/withdrawal")
    async def withdraw(saisine_id: str, body: Body, key: Key) -> JSONResponse:
        fault = _in_force(faults)
        if key != withdrawal_key(saisine_id):
            raise HTTPException(400, "the Idempotency-Key is not <saisine id>:withdrawal")
        payload = _json_object(body) if body.strip() else {}
        if payload.get("id", saisine_id) != saisine_id:
            raise HTTPException(400, "the body's id is not that of the address")
        new = await run_in_threadpool(store.add_withdrawal, saisine_id, payload)
        return await _answer(new, fault)

    return api


def _in_force(faults: Faults) -> Fault:
    fault = faults.current
    if fault.mode == "unavailable":
        raise HTTPException(503, "unavailable, as asked by /api/faults")
    if fault.mode == "refuse":
        raise HTTPException(422, "refused, as asked by /api/faults")
    return fault


async def _answer(new: bool, fault: Fault) -> JSONResponse:
    if fault.mode == "slow":
        await asyncio.sleep(fault.seconds)
    if not new:
        raise HTTPException(409, "already received")
    return JSONResponse({"received": True}, 201)


def _json_object(body: bytes) -> dict[str, Any]:
    try:
        payload = json.loads(body)
    except ValueError as error:
        raise HTTPException(400, "the body is not JSON") from error
    if not isinstance(payload, dict):
        raise HTTPException(400, "the body is not a JSON object")
    return payload
