import asyncio
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from intake_api.conversations.models import ConversationRow, MessageRow, TurnRow
from intake_api.db.crypto import UnreadableSeal
from intake_api.db.rotate import rotate, sealed_columns
from intake_api.db.session import Sessions, make_engine, make_sessions
from intake_api.saisines import payload, repository, service
from tests.support.saisines import make_saisine
from tests.support.settings import environment, make_keyring

ROOT = Path(__file__).parents[3]
NOW = datetime(2026, 11, 21, 10, tzinfo=UTC)
OLD, NEW = (Fernet.generate_key().decode() for _ in range(2))


async def fill(sessions: Sessions, *, turns: int) -> dict[str, object]:
    """A conversation and a saisine sealed with the old key; what its messages say."""
    old = make_keyring(OLD)
    saisine = make_saisine()
    async with sessions.begin() as session:
        session.add(
            ConversationRow(
                id="c",
                owner="o",
                channel="public",
                status="open",
                created_at=NOW,
                updated_at=NOW,
                expires_at=NOW,
            )
        )
        await session.flush()
        for turn in range(turns):
            session.add(
                MessageRow(
                    conversation_id="c",
                    position=turn,
                    turn=turn,
                    role="user",
                    kind="text",
                    content_sealed=old.seal({"text": f"n° {turn}"}),
                    created_at=NOW,
                )
            )
            session.add(
                TurnRow(
                    conversation_id="c",
                    client_message_id=f"m{turn}",
                    answer_sealed=old.seal(turn),
                    created_at=NOW,
                )
            )
        await service.file(
            session, saisine=saisine, conversation_id="c", owner="o", keyring=old, now=NOW
        )
    return payload.to_json(saisine)


@pytest.mark.asyncio
async def test_after_a_rotation_the_newest_key_alone_opens_everything(sessions: Sessions) -> None:
    filed = await fill(sessions, turns=7)
    counts = await rotate(sessions, make_keyring(f"{NEW},{OLD}"), batch=3)
    assert counts["messages.content_sealed"].resealed == 7
    assert counts["turns.answer_sealed"].resealed == 7
    assert counts["saisines.payload_sealed"].resealed == 1
    assert not any(count.unreadable for count in counts.values())
    new = make_keyring(NEW)
    async with sessions() as session:
        for turn in range(7):
            kept = await session.get_one(TurnRow, ("c", f"m{turn}"))
            assert new.open(kept.answer_sealed) == turn
        row = await repository.by_conversation(session, "c")
        assert row and new.open(row.payload_sealed) == filed


@pytest.mark.asyncio
async def test_before_the_rotation_the_newest_key_alone_opens_nothing(
    sqlite_sessions: Sessions,
) -> None:
    await fill(sqlite_sessions, turns=1)
    async with sqlite_sessions() as session:
        row = await repository.by_conversation(session, "c")
        assert row
        with pytest.raises(UnreadableSeal):
            make_keyring(NEW).open(row.payload_sealed)


def test_every_column_that_holds_bytes_is_rotated() -> None:
    assert {f"{table.name}.{column.name}" for table, column in sealed_columns()} >= {
        "conversations.agent_sealed",
        "messages.content_sealed",
        "turns.answer_sealed",
        "drafts.draft_sealed",
        "saisines.payload_sealed",
        "web_sessions.account_sealed",
    }


@pytest.mark.parametrize(("keys", "code"), [(f"{NEW},{OLD}", 0), (NEW, 1)])
def test_the_command_fails_while_something_stays_unreadable(
    sqlite_url: str, keys: str, code: int
) -> None:
    async def prepare() -> None:
        engine = make_engine(sqlite_url)
        await fill(make_sessions(engine), turns=1)
        await engine.dispose()

    asyncio.run(prepare())
    env = environment(SAISINE_DATABASE_URL=sqlite_url, SAISINE_ENCRYPTION_KEYS=keys)
    done = subprocess.run(
        [sys.executable, "-m", "intake_api.db.rotate"],
        cwd=ROOT,
        env=os.environ | env,
        capture_output=True,
        text=True,
    )
    assert done.returncode == code, done.stderr
    assert f"saisines.payload_sealed: {1 - code} re-sealed, {code} unreadable" in done.stdout
