"""Table of the signed-in browsers."""

from datetime import datetime

from sqlalchemy import LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from intake_api.db.base import Base


class WebSessionRow(Base):
    """`id` is the SHA-256 of the cookie: who reads the table cannot sign in with it.
    `account_sealed` holds {role, agent_id, site, claims}."""

    __tablename__ = "web_sessions"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    owner: Mapped[str] = mapped_column(String(64))
    account_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    expires_at: Mapped[datetime] = mapped_column(index=True)
