"""Queries on conversations, their transcript and their turns. Seals and opens what is personal."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.conversations.models import ConversationRow, MessageRow, TurnRow
from intake_api.db.crypto import Keyring


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the transcript. `choices` are {id, label, means}."""

    role: str
    kind: str
    text: str
    choices: Sequence[dict[str, Any]] = ()


class ConversationRepository:
    def __init__(self, session: AsyncSession, keyring: Keyring) -> None:
        self._session = session
        self._keyring = keyring

    def add(self, row: ConversationRow) -> None:
        self._session.add(row)

    async def find(self, conversation_id: str) -> ConversationRow | None:
        return await self._session.get(ConversationRow, conversation_id)

    async def latest_open(self, owner: str) -> ConversationRow | None:
        query = (
            select(ConversationRow)
            .where(ConversationRow.owner == owner, ConversationRow.status == "open")
            .order_by(ConversationRow.updated_at.desc())
            .limit(1)
        )
        return (await self._session.scalars(query)).first()

    async def add_lines(
        self, conversation_id: str, turn: int, lines: Sequence[Line], at: datetime
    ) -> None:
        start = await self._session.scalar(
            select(func.coalesce(func.max(MessageRow.position), 0)).where(
                MessageRow.conversation_id == conversation_id
            )
        )
        for position, line in enumerate(lines, (start or 0) + 1):
            content = {"text": line.text, "choices": list(line.choices)}
            self._session.add(
                MessageRow(
                    conversation_id=conversation_id,
                    position=position,
                    turn=turn,
                    role=line.role,
                    kind=line.kind,
                    content_sealed=self._keyring.seal(content),
                    created_at=at,
                )
            )

    async def lines(self, conversation_id: str) -> list[Line]:
        query = (
            select(MessageRow)
            .where(MessageRow.conversation_id == conversation_id)
            .order_by(MessageRow.position)
        )
        return [self._line(row) for row in await self._session.scalars(query)]

    async def answer_to(self, conversation_id: str, client_message_id: str) -> Any | None:
        """What was answered to this client message, None when it is new."""
        row = await self._session.get(TurnRow, (conversation_id, client_message_id))
        return self._keyring.open(row.answer_sealed) if row else None

    def remember_answer(
        self, conversation_id: str, client_message_id: str, answer: Any, at: datetime
    ) -> None:
        self._session.add(
            TurnRow(
                conversation_id=conversation_id,
                client_message_id=client_message_id,
                answer_sealed=self._keyring.seal(answer),
                created_at=at,
            )
        )

    async def forget_words(self, conversation_id: str) -> None:
        """Deletes everything that was said; the conversation's empty shell remains."""
        for model in (MessageRow, TurnRow):
            await self._session.execute(
                delete(model).where(model.conversation_id == conversation_id)
            )

    def _line(self, row: MessageRow) -> Line:
        content = self._keyring.open(row.content_sealed)
        return Line(role=row.role, kind=row.kind, text=content["text"], choices=content["choices"])
