"""What the activity reports count. Nothing here names or could find a person, so it outlives them."""

from datetime import date

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from intake_api.db.base import Base


class ActivityRow(Base):
    """One filed saisine, for the figures. `month` is its first day: a day and a commune together
    could point at somebody. `id` is known to the saisine, never the reverse: once the saisine is
    erased nothing leads back."""

    __tablename__ = "activity"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    month: Mapped[date] = mapped_column(index=True)
    route: Mapped[str] = mapped_column(String(24))
    organisme: Mapped[str] = mapped_column(String(24))
    caisse: Mapped[str | None] = mapped_column(String(120))
    processus: Mapped[str] = mapped_column(String(40))
    motif: Mapped[str] = mapped_column(String(40))
    requester_type: Mapped[str] = mapped_column(String(24))
    filed_by: Mapped[str] = mapped_column(String(16))
    origin: Mapped[str] = mapped_column(String(32))
    channel: Mapped[str] = mapped_column(String(16))
    competence: Mapped[str | None] = mapped_column(String(24))
    verdict: Mapped[str] = mapped_column(String(32))
    commune: Mapped[str | None] = mapped_column(String(120))
    is_completion: Mapped[bool]
    outcome: Mapped[str | None] = mapped_column(String(40))
    days_to_close: Mapped[int | None]


class NotUnderstoodRow(Base):
    """How often an answer to a question could not be read, by month and channel: no sentence, nobody.

    `question` is the name of a question, `_noise` (messages that meant nothing) or `_question` (one that has no
    answer yet).
    """

    __tablename__ = "not_understood"

    month: Mapped[date] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(16), primary_key=True)
    question: Mapped[str] = mapped_column(String(40), primary_key=True)
    times: Mapped[int]
