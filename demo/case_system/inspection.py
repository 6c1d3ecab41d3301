"""What tests and demonstrations look at and act upon, as JSON. Nothing is signed here."""

from typing import Any

from fastapi import APIRouter

from demo.case_system.faults import Fault, Faults
from demo.case_system.store import Store


def router(store: Store, faults: Faults) -> APIRouter:
    """`deliveries` counts the signed requests that bore the key, refused ones included."""
    api = APIRouter()

    @api.get("/api/saisines")
    def saisines() -> list[dict[str, Any]]:
        return [
            {
                "idempotency_key": case.id,
                "received_at": case.received_at,
                "deliveries": case.deliveries,
                "payload": case.payload,
            }
            for case in store.cases()
        ]

    @api.get("/api/withdrawals")
    def withdrawals() -> list[dict[str, Any]]:
        return [
            {
                "idempotency_key": withdrawal.idempotency_key,
                "saisine_id": withdrawal.saisine_id,
                "received_at": withdrawal.received_at,
                "deliveries": withdrawal.deliveries,
                "payload": withdrawal.payload,
            }
            for withdrawal in store.withdrawals()
        ]

    @api.get("/api/faults")
    def fault() -> Fault:
        return faults.current

    @api.post("/api/faults")
    def set_fault(fault: Fault) -> Fault:
        faults.current = fault
        return fault

    @api.get("/healthz")
    def healthz() -> dict[str, str]:
        return {"status": "ok"}

    return api
