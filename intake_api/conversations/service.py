"""One turn, from the door to the draft: read, ask Rasa, apply. Nothing is held open while Rasa thinks."""

import dataclasses
import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.accounts.service import Caller, new_public_token, public_caller
from intake_api.conversations import listening, rendering
from intake_api.conversations.assistant import Spoken, TurnBack, TurnIn
from intake_api.conversations.filing import file_draft
from intake_api.conversations.models import ConversationRow
from intake_api.conversations.repository import ConversationRepository, Line
from intake_api.conversations.schemas import ConversationOpened, ConversationOut, State, TurnOut
from intake_api.drafts.prefill import new_draft
from intake_api.drafts.repository import DraftRepository
from intake_api.problems import Conflict, Forbidden, Gone, NotFound, NotSignedIn, Unavailable
from intake_api.reports import service as reports
from intake_api.resources import Resources
from intake_api.saisines import repository as filed
from intake_api.saisines import service as saisines
from saisine.codes import Channel
from saisine.dialogue.asking import notice_offers
from saisine.draft import Changes, Draft, apply
from saisine.known import Known

DraftChange = Callable[[Draft], Draft]

_ID = re.compile(r"[A-Za-z0-9_-]{32}")

NOT_YOURS = "Nous ne trouvons pas cette conversation."
ERASED = "Cette conversation a été effacée, comme demandé. Vous pouvez en commencer une autre."
OVERTAKEN = "Votre demande a changé entre-temps. Rechargez la page, puis réessayez."


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A conversation as read at the beginning of a turn; the session it came from is closed."""

    row: ConversationRow
    draft: Draft
    version: int
    reference: str | None


class Conversations:
    def __init__(self, shared: Resources) -> None:
        self._shared = shared
        self._today = shared.settings.today()

    async def open(
        self, caller: Caller | None, channel: Channel, locale: str | None = None
    ) -> ConversationOpened:
        """Opens a conversation and says the notice. Raises NotSignedIn or Forbidden for a channel that
        the caller may not use. When Rasa is away the conversation opens all the same."""
        _may_use(caller, channel)
        token = None
        if caller is None:
            token = new_public_token()
            caller = public_caller(token, self._shared.keyring)
            assert caller is not None
        now = _now()
        draft = new_draft(channel, caller.claims, self._today)
        row = ConversationRow(
            id=secrets.token_urlsafe(24),
            owner=caller.owner,
            channel=channel,
            status="open",
            agent_sealed=_agent(caller, self._shared),
            turns=0,
            created_at=now,
            updated_at=now,
            expires_at=now + timedelta(days=self._shared.settings.draft_kept_days),
        )
        back = await self._welcome(draft)
        draft = apply(draft, back.changes) if back else replace(draft, awaiting="accept_notice")
        lines = self._lines(back, draft, None) if back else [self._notice_of_the_door()]
        async with self._shared.sessions.begin() as session:
            repository = self._conversations(session)
            repository.add(row)
            await session.flush()
            self._drafts(session).add(row.id, draft, now)
            await repository.add_lines(row.id, 0, lines, now)
        return ConversationOpened(
            id=row.id,
            token=token,
            messages=[rendering.message(line) for line in lines],
            state=self._state(draft, None),
        )

    async def say(
        self,
        caller: Caller | None,
        conversation_id: str,
        *,
        text: str | None = None,
        choice: str | None = None,
        client_message_id: str | None = None,
    ) -> TurnOut:
        """One turn. The same `client_message_id` again gives the same answer and changes nothing."""
        await self.read_state(caller, conversation_id)  # nobody else's lock is waited for
        async with self._shared.locks.hold(conversation_id):
            async with self._shared.sessions() as session:
                repository = self._conversations(session)
                opened = await self._opened(session, caller, conversation_id)
                if client_message_id:
                    again = await repository.answer_to(conversation_id, client_message_id)
                    if again is not None:
                        return TurnOut.model_validate(again)
                lines = await repository.lines(conversation_id) if choice else []
                opened = await self._with_open_saisine(session, caller, opened)
            said = (
                listening.pressed(choice, lines)
                if choice is not None
                else listening.typed(
                    text or "", opened.draft.awaiting, self._shared.settings.longest_message
                )
            )
            back = await self._shared.assistant.ask(
                TurnIn(
                    text=said.masked.text,
                    draft=opened.draft,
                    today=self._today,
                    found=said.tokens(),
                    chosen=said.chosen,
                )
            )
            return await self._close_turn(opened, said, back, client_message_id)

    async def read(self, caller: Caller | None, conversation_id: str) -> ConversationOut:
        """The transcript and the state, as a reload or another device shows them."""
        async with self._shared.sessions() as session:
            opened = await self._opened(session, caller, conversation_id)
            lines = await self._conversations(session).lines(conversation_id)
        return ConversationOut(
            id=conversation_id,
            messages=[rendering.message(line) for line in lines],
            state=self._state(opened.draft, opened.reference),
        )

    async def read_state(self, caller: Caller | None, conversation_id: str) -> State:
        async with self._shared.sessions() as session:
            opened = await self._opened(session, caller, conversation_id)
        return self._state(opened.draft, opened.reference)

    async def submit(self, caller: Caller | None, conversation_id: str) -> str:
        """Files the saisine and returns its reference; a second time returns the same one.

        Raises Unprocessable with the questions still missing, Conflict when a court is seized.
        """
        await self.read_state(caller, conversation_id)
        async with self._shared.locks.hold(conversation_id):
            async with self._shared.sessions.begin() as session:
                opened = await self._opened(session, caller, conversation_id)
                if opened.reference:
                    return opened.reference
                draft = replace(
                    opened.draft,
                    answers={**opened.draft.answers, "summary_confirmed": True},
                    status="submitted",
                    awaiting=None,
                )
                reference = await self._file(session, opened.row, draft)
                await self._save(session, opened, draft)
                await self._conversations(session).add_lines(
                    conversation_id, opened.row.turns, [self._receipt(draft, reference)], _now()
                )
        return reference

    async def erase(self, caller: Caller | None, conversation_id: str) -> None:
        """Erases what was said. A saisine already filed stays: it is withdrawn by its own call."""
        await self.read_state(caller, conversation_id)
        async with self._shared.locks.hold(conversation_id):
            async with self._shared.sessions.begin() as session:
                opened = await self._opened(session, caller, conversation_id)
                await self._erase(session, opened.row)

    async def latest(self, caller: Caller | None) -> str | None:
        """The caller's most recent open conversation, to resume; None when there is none."""
        if caller is None:
            return None
        async with self._shared.sessions() as session:
            row = await self._conversations(session).latest_open(caller.owner)
        return row.id if row else None

    async def understand(self, caller: Caller | None, conversation_id: str, story: str) -> Changes:
        """What a story that came by the form would change, had it been told in the chat. Nothing is kept.

        Raises Unavailable when the assistant does not answer, TooLarge for a story that the chat would refuse.
        """
        async with self._shared.sessions() as session:
            opened = await self._opened(session, caller, conversation_id)
        answers = {n: v for n, v in opened.draft.answers.items() if n != "description"}
        asked = replace(
            opened.draft,
            answers={**answers, "accept_notice": True},
            awaiting="description",
            status="open",
            redirect=None,
            offered=None,
        )
        said = listening.typed(story, asked.awaiting, self._shared.settings.longest_message)
        back = await self._shared.assistant.ask(
            TurnIn(text=said.masked.text, draft=asked, today=self._today, found=said.tokens())
        )
        return listening.with_values(back.changes, said.masked.found, Known.of(asked, self._today))

    async def change(
        self, caller: Caller | None, conversation_id: str, changed: DraftChange
    ) -> State:
        """Applies a change that came another way than a message (the form), under the same lock."""
        await self.read_state(caller, conversation_id)
        async with self._shared.locks.hold(conversation_id):
            async with self._shared.sessions.begin() as session:
                opened = await self._opened(session, caller, conversation_id)
                draft = changed(opened.draft)
                await self._save(session, opened, draft)
        return self._state(draft, opened.reference)

    async def _close_turn(
        self,
        opened: Opened,
        said: listening.Said,
        back: TurnBack,
        client_message_id: str | None,
    ) -> TurnOut:
        now = _now()
        known = Known.of(opened.draft, self._today)
        changes = listening.with_values(back.changes, said.masked.found, known)
        draft = apply(opened.draft, changes)
        conversation_id = opened.row.id
        async with self._shared.sessions.begin() as session:
            repository = self._conversations(session)
            row = await self._find(session, conversation_id)
            reference = opened.reference
            lines = self._lines(back, draft, reference, known)
            if draft.status == "erased":
                await self._erase(session, row)
                nothing_left = Draft(channel=draft.channel, status="erased")
                return self._turn_out(lines, nothing_left, None)
            if changes.submit:
                reference = await self._file(session, row, draft)
                lines = [*lines, self._receipt(draft, reference)]
            await self._save(session, opened, draft, row)
            await reports.count(
                session, self._today, draft.channel, opened.draft.tries, draft.tries
            )
            row.turns += 1
            await repository.add_lines(conversation_id, row.turns, [said.line, *lines], now)
            answer = self._turn_out(lines, draft, reference)
            if client_message_id:
                repository.remember_answer(
                    conversation_id, client_message_id, answer.model_dump(mode="json"), now
                )
        return answer

    async def _welcome(self, draft: Draft) -> TurnBack | None:
        turn = TurnIn(text="", draft=draft, today=self._today, opening=True)
        try:
            return await self._shared.assistant.ask(turn)
        except Unavailable:
            return None

    async def _opened(
        self, session: AsyncSession, caller: Caller | None, conversation_id: str
    ) -> Opened:
        """Raises NotFound for anybody but its owner, Gone once erased."""
        row = await self._find(session, conversation_id)
        if caller is None or not secrets.compare_digest(row.owner, caller.owner):
            raise NotFound(NOT_YOURS)
        found = await self._drafts(session).find(conversation_id)
        if row.status == "erased" or found is None:
            raise Gone(ERASED)
        saisine = await filed.by_conversation(session, conversation_id)
        return Opened(
            row=row,
            draft=found[0],
            version=found[1],
            reference=saisine.reference if saisine else None,
        )

    async def _with_open_saisine(
        self, session: AsyncSession, caller: Caller | None, opened: Opened
    ) -> Opened:
        """With the reference of the saisine that this one would complete, where it may be said aloud."""
        if opened.draft.status != "open" or caller is None or caller.role == "public":
            return opened
        known = Known.of(opened.draft, self._today)
        found = await saisines.open_saisine(session, known, self._shared.keyring)
        mine = found is not None and (caller.role == "agent" or found.owner == caller.owner)
        reference = found.reference if found is not None and mine else None
        return replace(opened, draft=replace(opened.draft, open_saisine=reference))

    async def _find(self, session: AsyncSession, conversation_id: str) -> ConversationRow:
        known = _ID.fullmatch(conversation_id)
        row = await self._conversations(session).find(conversation_id) if known else None
        if row is None:
            raise NotFound(NOT_YOURS)
        return row

    async def _save(
        self,
        session: AsyncSession,
        opened: Opened,
        draft: Draft,
        row: ConversationRow | None = None,
    ) -> None:
        """Raises Conflict when the draft changed since it was read: a late answer is dropped."""
        row = row or opened.row
        now = _now()
        if not await self._drafts(session).save(row.id, draft, opened.version, now):
            raise Conflict(OVERTAKEN)
        row.status = draft.status
        row.updated_at = now
        row.expires_at = now + timedelta(days=self._shared.settings.draft_kept_days)

    async def _file(self, session: AsyncSession, row: ConversationRow, draft: Draft) -> str:
        lines = await self._conversations(session).lines(row.id)
        return await file_draft(session, self._shared, row, draft, lines, self._today)

    async def _erase(self, session: AsyncSession, row: ConversationRow) -> None:
        await self._conversations(session).forget_words(row.id)
        await self._drafts(session).delete(row.id)
        row.status = "erased"
        row.agent_sealed = None
        row.updated_at = _now()

    def _lines(
        self, back: TurnBack, draft: Draft, reference: str | None, before: Known | None = None
    ) -> list[Line]:
        known = Known.of(draft, self._today)
        return [
            listening.with_choices(spoken, rendering.fill(spoken.text, known, reference, before))
            for spoken in back.messages
        ]

    def _notice_of_the_door(self) -> Line:
        """The notice, when Rasa is not there to say it."""
        offers = [dataclasses.asdict(offer) for offer in notice_offers()]
        text = rendering.door_text("assistant_down")
        return listening.with_choices(Spoken(text=text, kind="notice", offers=offers), text)

    def _receipt(self, draft: Draft, reference: str) -> Line:
        known = Known.of(draft, self._today)
        name = "receipt_agent" if draft.channel == "telephone" else "receipt"
        text = rendering.fill(rendering.door_text(name), known, reference)
        return Line(role="assistant", kind="receipt", text=text)

    def _state(self, draft: Draft, reference: str | None) -> State:
        return rendering.state(draft, Known.of(draft, self._today), reference)

    def _turn_out(self, lines: Sequence[Line], draft: Draft, reference: str | None) -> TurnOut:
        return TurnOut(
            messages=[rendering.message(line) for line in lines],
            state=self._state(draft, reference),
        )

    def _conversations(self, session: AsyncSession) -> ConversationRepository:
        return ConversationRepository(session, self._shared.keyring)

    def _drafts(self, session: AsyncSession) -> DraftRepository:
        return DraftRepository(session, self._shared.keyring)


def _may_use(caller: Caller | None, channel: Channel) -> None:
    """An anonymous visitor has the public door; an agent the telephone's; an account its own."""
    if channel == "public":
        return
    if caller is None or caller.role == "public":
        raise NotSignedIn("Connectez-vous à votre compte pour commencer par ce chemin.")
    if (channel == "telephone") != (caller.role == "agent"):
        raise Forbidden("Ce chemin n'est pas celui de votre compte.")


def _agent(caller: Caller, shared: Resources) -> bytes | None:
    if caller.role != "agent":
        return None
    return shared.keyring.seal({"agent_id": caller.agent_id, "site": caller.site})


def _now() -> datetime:
    return datetime.now(UTC)
