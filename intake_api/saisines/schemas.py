"""What goes in and out of the follow-up calls.

`python -m intake_api.saisines.schemas` writes the snapshot of the payload's JSON Schema, which a
test compares: a change of contract is always seen.
"""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, Field

from intake_api.config import PARIS
from intake_api.saisines.payload import json_schema
from saisine.codes import EventStatus, Outcome

SNAPSHOT = Path(__file__).parents[2] / "docs" / "contracts" / "saisine.schema.json"


def _instant(given: datetime) -> datetime:
    """An instant without a zone is the time in Paris."""
    if not 2000 <= given.year <= 2100:
        raise ValueError("year out of range")
    return (given if given.tzinfo else given.replace(tzinfo=PARIS)).astimezone(UTC)


Instant = Annotated[datetime, AfterValidator(_instant)]


class EventIn(BaseModel):
    """What the case system calls back with, once or more per `event_id`."""

    event_id: Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[^\x00-\x1f]+$")]
    status: EventStatus
    outcome: Outcome | None = None
    at: Instant


class EventOut(BaseModel):
    status: str
    status_label: str
    outcome: str | None = None
    outcome_label: str | None = None
    at: datetime


class SaisineOut(BaseModel):
    """The follow-up of one saisine. `delivered_at` is when the case system acknowledged it; a null
    field is left out. `events` is what the mediator's team said, oldest first."""

    reference: str
    status: str
    status_label: str
    submitted_at: datetime
    delivered_at: datetime | None = None
    withdrawn_at: datetime | None = None
    outcome: str | None = None
    outcome_label: str | None = None
    events: list[EventOut]


class EventTaken(BaseModel):
    """The state of the saisine once the event is taken into account."""

    reference: str
    status: str
    outcome: str | None = None


def snapshot() -> str:
    """The text of the schema's snapshot file."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    SNAPSHOT.parent.mkdir(parents=True, exist_ok=True)
    SNAPSHOT.write_text(snapshot(), encoding="utf-8")
    print(f"written: {SNAPSHOT.name}")
