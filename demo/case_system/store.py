"""What the case system received and sent, in one SQLite file of its own."""

import json
import sqlite3
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

SCHEMA = """
CREATE TABLE IF NOT EXISTS deliveries (
    idempotency_key TEXT PRIMARY KEY, count INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS saisines (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL, received_at TEXT NOT NULL, payload TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS withdrawals (
    saisine_id TEXT PRIMARY KEY, received_at TEXT NOT NULL, payload TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS events (
    number INTEGER PRIMARY KEY, event_id TEXT UNIQUE NOT NULL, saisine_id TEXT NOT NULL,
    status TEXT NOT NULL, outcome TEXT, at TEXT NOT NULL,
    accepted INTEGER NOT NULL, result TEXT NOT NULL
);
"""

FIRST_STATUS = "recue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something told to the intake API. `result` is a French sentence: what became of it."""

    event_id: str
    saisine_id: str
    status: str
    outcome: str | None
    at: str
    accepted: bool
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One saisine as received. `status` is that of the last event the intake API accepted."""

    id: str
    reference: str
    received_at: str
    deliveries: int
    payload: dict[str, Any]
    status: str
    withdrawn_at: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    saisine_id: str
    idempotency_key: str
    received_at: str
    deliveries: int
    payload: dict[str, Any]


def withdrawal_key(saisine_id: str) -> str:
    return f"{saisine_id}:withdrawal"


class Store:
    """Every call is one short transaction; safe to share between threads."""

    def __init__(self, path: str) -> None:
        if path != ":memory:":
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._db = sqlite3.connect(path, check_same_thread=False)
        self._db.row_factory = sqlite3.Row
        with self._lock, self._db:
            self._db.executescript(SCHEMA)

    def close(self) -> None:
        with self._lock:
            self._db.close()

    def count_delivery(self, key: str) -> None:
        """One more signed request bore this key, whatever it is answered."""
        self._write(
            "INSERT INTO deliveries VALUES (?, 1)"
            " ON CONFLICT (idempotency_key) DO UPDATE SET count = count + 1",
            (key,),
        )

    def add_saisine(self, saisine_id: str, reference: str, payload: dict[str, Any]) -> bool:
        """Keep it; False when it was already there (the first one stays)."""
        return self._write(
            "INSERT OR IGNORE INTO saisines VALUES (?, ?, ?, ?)",
            (saisine_id, reference, _now(), json.dumps(payload, ensure_ascii=False)),
        )

    def add_withdrawal(self, saisine_id: str, payload: dict[str, Any]) -> bool:
        """Keep it, even before its saisine comes; False when it was already there."""
        return self._write(
            "INSERT OR IGNORE INTO withdrawals VALUES (?, ?, ?)",
            (saisine_id, _now(), json.dumps(payload, ensure_ascii=False)),
        )

    def add_event(self, event: Event) -> None:
        self._write(
            "INSERT INTO events (event_id, saisine_id, status, outcome, at, accepted, result)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                event.event_id,
                event.saisine_id,
                event.status,
                event.outcome,
                event.at,
                int(event.accepted),
                event.result,
            ),
        )

    def cases(self) -> list[Case]:
        """All of them, the latest received first."""
        return self._cases("ORDER BY s.received_at DESC, s.rowid DESC", ())

    def case(self, saisine_id: str) -> Case | None:
        return next(iter(self._cases("WHERE s.id = ?", (saisine_id,))), None)

    def case_with_reference(self, reference: str) -> Case | None:
        return next(iter(self._cases("WHERE s.reference = ?", (reference,))), None)

    def withdrawals(self) -> list[Withdrawal]:
        rows = self._read("SELECT * FROM withdrawals ORDER BY received_at DESC, rowid DESC", ())
        counts = {r["idempotency_key"]: r["count"] for r in self._read("SELECT * FROM deliveries")}
        return [
            Withdrawal(
                saisine_id=row["saisine_id"],
                idempotency_key=withdrawal_key(row["saisine_id"]),
                received_at=row["received_at"],
                deliveries=counts.get(withdrawal_key(row["saisine_id"]), 0),
                payload=json.loads(row["payload"]),
            )
            for row in rows
        ]

    def events(self, saisine_id: str) -> list[Event]:
        """Events of one saisine, the latest first."""
        rows = self._read(
            "SELECT * FROM events WHERE saisine_id = ? ORDER BY number DESC", (saisine_id,)
        )
        return [
            Event(
                event_id=row["event_id"],
                saisine_id=row["saisine_id"],
                status=row["status"],
                outcome=row["outcome"],
                at=row["at"],
                accepted=bool(row["accepted"]),
                result=row["result"],
            )
            for row in rows
        ]

    def _cases(self, tail: str, values: tuple[str, ...]) -> list[Case]:
        rows = self._read(
            "SELECT s.*, d.count, w.received_at AS withdrawn_at,"
            " (SELECT e.status FROM events e WHERE e.saisine_id = s.id AND e.accepted"
            "  ORDER BY e.number DESC LIMIT 1) AS status"
            " FROM saisines s"
            " LEFT JOIN deliveries d ON d.idempotency_key = s.id"
            f" LEFT JOIN withdrawals w ON w.saisine_id = s.id {tail}",
            values,
        )
        return [
            Case(
                id=row["id"],
                reference=row["reference"],
                received_at=row["received_at"],
                deliveries=row["count"] or 0,
                payload=json.loads(row["payload"]),
                status=row["status"] or FIRST_STATUS,
                withdrawn_at=row["withdrawn_at"],
            )
            for row in rows
        ]

    def _write(self, statement: str, values: tuple[Any, ...]) -> bool:
        with self._lock, self._db:
            return self._db.execute(statement, values).rowcount == 1

    def _read(self, query: str, values: tuple[Any, ...] = ()) -> list[sqlite3.Row]:
        with self._lock:
            return self._db.execute(query, values).fetchall()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
