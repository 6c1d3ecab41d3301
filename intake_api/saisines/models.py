"""Tables of the filed saisines and of what the case system says of them."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from intake_api.db.base import Base


class SaisineRow(Base):
    """A filed saisine. `payload_sealed` is the exact JSON handed over; the clear columns name nobody.

    `status`: `enregistree`, `remise` (acknowledged), the case system's own (`recue`, `recevable`,
    `irrecevable`, `en_mediation`, `cloturee`), or `retiree`.
    """

    __tablename__ = "saisines"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    reference: Mapped[str] = mapped_column(String(16), unique=True)
    conversation_id: Mapped[str] = mapped_column(String(43), unique=True)
    owner: Mapped[str] = mapped_column(String(64), index=True)
    person_key: Mapped[str | None] = mapped_column(String(64), index=True)
    motif: Mapped[str] = mapped_column(String(40))
    first_channel: Mapped[str] = mapped_column(String(16))
    origin: Mapped[str] = mapped_column(String(32))
    commune: Mapped[str | None] = mapped_column(String(120))
    status: Mapped[str] = mapped_column(String(16))
    outcome: Mapped[str | None] = mapped_column(String(40))
    completes: Mapped[str | None] = mapped_column(String(16))
    activity_id: Mapped[str] = mapped_column(String(36))
    payload_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    submitted_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]


class EventRow(Base):
    """What the case system said, once per `event_id`."""

    __tablename__ = "saisine_events"

    event_id: Mapped[str] = mapped_column(String(100), primary_key=True)
    saisine_id: Mapped[str] = mapped_column(ForeignKey("saisines.id"), index=True)
    status: Mapped[str] = mapped_column(String(16))
    outcome: Mapped[str | None] = mapped_column(String(40))
    at: Mapped[datetime]
    received_at: Mapped[datetime]
