"""Filing a conversation's draft, inside the turn's transaction."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, date, datetime
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.conversations.models import ConversationRow
from intake_api.conversations.repository import Line
from intake_api.problems import Conflict, Unprocessable
from intake_api.resources import Resources
from intake_api.saisines import service as saisines
from saisine.draft import Draft
from saisine.filing import CourtSeized, Filing, Incomplete, build
from saisine.known import Known
from saisine.questions import QUESTIONS
from saisine.record import Transcript

NOTICE_VERSION = "2026-11"
"""Which wording of the notice was agreed to; it changes with `utter_welcome`."""


async def file_draft(
    session: AsyncSession,
    shared: Resources,
    row: ConversationRow,
    draft: Draft,
    lines: Sequence[Line],
    today: date,
) -> str:
    """The reference of the saisine.

    An open saisine of the same person about the same thing is completed by this one: for everybody,
    although only its owner or an agent hears of it (see `Conversations.say`). Raises Unprocessable with
    what is missing, or Conflict."""
    now = datetime.now(UTC)
    agent = shared.keyring.open(row.agent_sealed) if row.agent_sealed else {}
    known = Known.of(draft, today)
    found = await saisines.open_saisine(session, known, shared.keyring)
    same = found is not None and known.get("same_as_open_saisine") is not False
    filing = Filing(
        id=uuid4(),
        reference=saisines.new_reference(),
        created_at=row.created_at,
        submitted_at=now,
        agent_id=agent.get("agent_id"),
        site=agent.get("site"),
        notice_version=NOTICE_VERSION,
        transcript=_fingerprint(row, lines),
        completes=found.reference if found is not None and same else None,
    )
    try:
        saisine = build(draft, today, filing)
    except CourtSeized as error:
        raise Conflict(
            "Un tribunal est saisi de ce désaccord : la loi ne permet plus au médiateur d'intervenir."
        ) from error
    except Incomplete as error:
        labels = [QUESTIONS[name].label.lower() for name in error.missing]
        raise Unprocessable(
            f"Il manque encore : {', '.join(labels)}.", missing=error.missing
        ) from error
    filed = await saisines.file(
        session,
        saisine=saisine,
        conversation_id=row.id,
        owner=row.owner,
        keyring=shared.keyring,
        now=now,
    )
    return filed.reference


def _fingerprint(row: ConversationRow, lines: Sequence[Line]) -> Transcript:
    said = "\n".join(f"{line.role}:{line.text}" for line in lines)
    return Transcript(turns=row.turns + 1, sha256=hashlib.sha256(said.encode()).hexdigest())
