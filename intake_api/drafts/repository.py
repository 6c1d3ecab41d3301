"""Queries on drafts: sealed on the way in, opened on the way out."""

from datetime import datetime

from sqlalchemy import CursorResult, delete, update
from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.db.crypto import Keyring
from intake_api.drafts.models import DraftRow
from saisine.draft import Draft


class DraftRepository:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self._session = session
        self._keyring = keyring

    def add(self, conversation_id: str, draft: Draft, at: datetime) -> None:
        self._session.add(
            DraftRow(
                conversation_id=conversation_id,
                version=0,
                draft_sealed=self._keyring.seal(draft.as_json()),
                updated_at=at,
            )
        )

    async def find(self, conversation_id: str) -> tuple[Draft, int] | None:
        """The draft and its version."""
        row = await self._session.get(DraftRow, conversation_id)
        if row is None:
            return None
        return Draft.from_json(self._keyring.open(row.draft_sealed)), row.version

    async def save(self, conversation_id: str, draft: Draft, version: int, at: datetime) -> bool:
        """Replaces the draft that had `version`; False when another turn was quicker."""
        done = await self._session.execute(
            update(DraftRow)
            .where(DraftRow.conversation_id == conversation_id, DraftRow.version == version)
            .values(
                version=version + 1,
                draft_sealed=self._keyring.seal(draft.as_json()),
                updated_at=at,
            )
        )
        assert isinstance(done, CursorResult)
        return done.rowcount == 1

    async def delete(self, conversation_id: str) -> None:
        await self._session.execute(
            delete(DraftRow).where(DraftRow.conversation_id == conversation_id)
        )
