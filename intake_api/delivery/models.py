"""The outbox: what must reach the case system. The row is the truth; everything else is a hint."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from intake_api.db.base import Base


class OutboxRow(Base):
    """One thing to deliver. `kind`: `saisine` or `withdrawal`; `state`: `waiting`, `delivered`,
    `set_aside` (a permanent refusal: visible, re-deliverable by one command)."""

    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(primary_key=True)
    saisine_id: Mapped[str] = mapped_column(ForeignKey("saisines.id"), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    idempotency_key: Mapped[str] = mapped_column(String(64), unique=True)
    state: Mapped[str] = mapped_column(String(16), index=True)
    attempts: Mapped[int] = mapped_column(default=0)
    next_attempt_at: Mapped[datetime] = mapped_column(index=True)
    leased_until: Mapped[datetime | None]
    last_error: Mapped[str | None] = mapped_column(String(200))
    created_at: Mapped[datetime]
    delivered_at: Mapped[datetime | None]
