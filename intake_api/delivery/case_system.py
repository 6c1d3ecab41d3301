"""The wire: one request to the case system, one verdict."""

import asyncio
from datetime import UTC, datetime

import httpx

from intake_api.config import Settings
from intake_api.db.crypto import Keyring, UnreadableSeal
from intake_api.delivery.repository import Job
from intake_api.delivery.service import Retry, SetAside, Verdict, classify
from intake_api.delivery.signature import SIGNATURE_HEADER, TIMESTAMP_HEADER, sign, timestamp
from intake_api.saisines import payload


class CaseSystem:
    """Sends what the outbox holds. It opens no database session."""

    def __init__(self, settings: Settings, keyring: Keyring, http: httpx.AsyncClient) -> None:
        self._base = settings.case_system_url.rstrip("/")
        self._secret = settings.case_system_secret.get_secret_value()
        self._timeout_s = settings.delivery_timeout_s
        self._keyring = keyring
        self._http = http

    async def send(self, job: Job) -> Verdict:
        """Never raises for what the case system or the network does."""
        try:
            url, body = self._what(job)
        except UnreadableSeal:
            return SetAside("payload sealed with an unknown key")
        now = datetime.now(UTC)
        sent_at = timestamp(now)
        headers = {
            "Content-Type": "application/json",
            "Idempotency-Key": job.idempotency_key,
            TIMESTAMP_HEADER: sent_at,
            SIGNATURE_HEADER: sign(self._secret, sent_at, body),
        }
        try:
            # The client's own limits are per read or write: a trickle could outlive the lease.
            async with (
                asyncio.timeout(self._timeout_s),
                self._http.stream(
                    "POST", url, content=body, headers=headers, follow_redirects=False
                ) as answer,
            ):
                return classify(answer.status_code, answer.headers.get("Retry-After"), now)
        except (httpx.HTTPError, TimeoutError) as error:
            return Retry(type(error).__name__)

    def _what(self, job: Job) -> tuple[str, bytes]:
        if job.kind == "saisine":
            content = self._keyring.open(job.payload_sealed)
            return f"{self._base}/saisines", payload.body(content)
        assert job.withdrawn_at is not None
        withdrawal = {"reference": job.reference, "withdrawn_at": job.withdrawn_at.isoformat()}
        return f"{self._base}/saisines/{job.saisine_id}/withdrawal", payload.body(withdrawal)
