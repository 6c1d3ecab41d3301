"""Filing a saisine, and following it. Nothing here commits: the caller's transaction does."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from intake_api.accounts.service import Caller
from intake_api.config import PARIS
from intake_api.db.crypto import Keyring
from intake_api.delivery import service as delivery
from intake_api.problems import Conflict, NotFound
from intake_api.reports.models import ActivityRow
from intake_api.saisines import payload, repository
from intake_api.saisines.labels import OUTCOME_LABELS, STATUS_LABELS
from intake_api.saisines.models import EventRow, SaisineRow
from intake_api.saisines.reference import new_reference as new_reference
from intake_api.saisines.reference import read_reference
from intake_api.saisines.schemas import EventIn, EventOut, SaisineOut
from saisine.known import Known
from saisine.record import Saisine

_LONGEST_LABEL = 120
_TRIES = 5


class NoFreeReference(Exception):
    """Several new references in a row were taken, or the saisine's id was."""


def person_key(saisine: Saisine, keyring: Keyring) -> str | None:
    """What finds the person concerned again: by NIR, else by SIRET; None when neither is known."""
    represented = saisine.represented_person
    adult = represented is not None and represented.mandate != "minor_child"
    nir = represented.nir if represented and adult else saisine.requester.nir
    return key_of(keyring, nir, saisine.requester.siret)


def key_of(keyring: Keyring, nir: object, siret: object) -> str | None:
    if isinstance(nir, str):
        return keyring.person_key("nir", nir)
    return keyring.person_key("siret", siret) if isinstance(siret, str) else None


async def open_saisine(session: AsyncSession, known: Known, keyring: Keyring) -> SaisineRow | None:
    """The saisine of the same person about the same thing that is still being handled. To be said
    aloud only to its owner or to an agent: an anonymous visitor must learn nothing from a NIR."""
    adult = known.for_another and known.get("mandate") != "minor_child"
    nir = known.get("represented_nir" if adult else "nir")
    key, motif = key_of(keyring, nir, known.get("siret")), known.get("motif")
    if key is None or not isinstance(motif, str):
        return None
    return await repository.latest_open(session, key, motif)


async def file(
    session: AsyncSession,
    *,
    saisine: Saisine,
    conversation_id: str,
    owner: str,
    keyring: Keyring,
    now: datetime,
) -> SaisineRow:
    """Writes the saisine, what must be delivered of it and its line in the figures, together.

    A conversation files once: the second time, what was filed is returned unchanged. Should the
    reference be taken already, another one is drawn: show the one of the returned row.
    """
    for _ in range(_TRIES):
        if filed := await repository.by_conversation(session, conversation_id):
            return filed
        if await repository.by_reference(session, saisine.reference):
            saisine = replace(saisine, reference=new_reference())
        activity = _activity(saisine)
        added = await repository.add_saisine(
            session,
            id=str(saisine.id),
            reference=saisine.reference,
            conversation_id=conversation_id,
            owner=owner,
            person_key=person_key(saisine, keyring),
            motif=saisine.dispute.motif,
            first_channel=saisine.channel,
            origin=saisine.origin,
            commune=activity.commune,
            status="enregistree",
            completes=saisine.completes,
            activity_id=activity.id,
            payload_sealed=keyring.seal(payload.to_json(saisine)),
            submitted_at=saisine.submitted_at,
        )
        if added:
            session.add(activity)
            await delivery.enqueue(session, str(saisine.id), "saisine", now)
            row = await repository.by_conversation(session, conversation_id)
            assert row is not None
            return row
    raise NoFreeReference


async def follow_up(session: AsyncSession, written: str, caller: Caller) -> SaisineOut:
    """What its owner, or an agent, may know of a saisine. Raises NotFound for anybody else."""
    return await _view(session, await _of(session, written, caller))


async def withdraw(
    session: AsyncSession, written: str, caller: Caller, now: datetime
) -> SaisineOut:
    """The person gives up: the case system will be told, after it has had the saisine itself.

    A second withdrawal changes nothing. Raises NotFound like `follow_up`, Conflict once closed.
    """
    row = await repository.lock(session, (await _of(session, written, caller)).id)
    if row.status == "cloturee":
        raise Conflict("Cette saisine est déjà clôturée : il n'y a plus rien à retirer.")
    if row.status != "retiree":
        row.status = "retiree"
        row.withdrawn_at = now
        await delivery.enqueue(session, row.id, "withdrawal", now)
    return await _view(session, row)


async def record_event(
    session: AsyncSession, written: str, event: EventIn, now: datetime
) -> SaisineRow:
    """What the case system says of a saisine; the same `event_id` again changes nothing.

    The state follows the order of `at`, not of arrival. A withdrawn saisine stays so; its outcome
    is kept. Raises NotFound, or Conflict when the `event_id` was used for another saisine.
    """
    reference = read_reference(written)
    found = reference and await repository.by_reference(session, reference)
    if not found:
        raise NotFound("Aucune saisine ne porte cette référence.")
    row = await repository.lock(session, found.id)
    added = await repository.add_event(
        session, saisine_id=row.id, received_at=now, **event.model_dump()
    )
    if not added:
        known = await repository.event(session, event.event_id)
        if known is None or known.saisine_id != row.id:
            raise Conflict("Cet événement a déjà été reçu pour une autre saisine.")
        return row
    state = state_after(await repository.events(session, row.id))
    if row.status != "retiree":
        row.status = state.status
    row.outcome = state.outcome
    closed_after = None if state.closed_at is None else state.closed_at - row.submitted_at
    await repository.set_activity(
        session,
        row.activity_id,
        outcome=state.outcome,
        days_to_close=None if closed_after is None else max(closed_after.days, 0),
    )
    return row


@dataclass(frozen=True, slots=True)
class State:
    """`closed_at` is null while the saisine is open, or open again."""

    status: str
    outcome: str | None
    closed_at: datetime | None


def state_after(events: Sequence[EventRow]) -> State:
    """What the events, oldest first and at least one, make of a saisine."""
    last = events[-1]
    outcomes = [event.outcome for event in events if event.outcome]
    return State(
        status=last.status,
        outcome=outcomes[-1] if outcomes else None,
        closed_at=last.at if last.status == "cloturee" else None,
    )


async def _of(session: AsyncSession, written: str, caller: Caller) -> SaisineRow:
    reference = read_reference(written)
    row = await repository.by_reference(session, reference) if reference else None
    if row is None or (caller.role != "agent" and row.owner != caller.owner):
        raise NotFound("Nous ne trouvons pas cette saisine. Vérifiez la référence.")
    return row


async def _view(session: AsyncSession, row: SaisineRow) -> SaisineOut:
    return SaisineOut(
        reference=row.reference,
        status=row.status,
        status_label=STATUS_LABELS[row.status],
        submitted_at=row.submitted_at,
        delivered_at=await delivery.delivered_at(session, row.id),
        withdrawn_at=row.withdrawn_at,
        outcome=row.outcome,
        outcome_label=OUTCOME_LABELS.get(row.outcome or ""),
        events=[
            EventOut(
                status=event.status,
                status_label=STATUS_LABELS[event.status],
                outcome=event.outcome,
                outcome_label=OUTCOME_LABELS.get(event.outcome or ""),
                at=event.at,
            )
            for event in await repository.events(session, row.id)
        ],
    )


def _activity(saisine: Saisine) -> ActivityRow:
    represented = saisine.represented_person
    lives_at = (represented and represented.address) or saisine.requester.address
    caisse = saisine.mediator.caisse
    return ActivityRow(
        id=str(uuid4()),
        month=saisine.submitted_at.astimezone(PARIS).date().replace(day=1),
        route=saisine.mediator.route,
        organisme=saisine.mediator.organisme,
        caisse=_short(caisse.label) if caisse else None,
        processus=saisine.dispute.processus,
        motif=saisine.dispute.motif,
        requester_type=saisine.requester.type,
        filed_by=saisine.filed_by.kind,
        origin=saisine.origin,
        channel=saisine.channel,
        competence=saisine.assessment.competence,
        verdict=saisine.assessment.verdict,
        commune=_short(lives_at.city),
        is_completion=saisine.completes is not None,
    )


def _short(text: str | None) -> str | None:
    """What a column of 120 characters takes on every database; PostgreSQL refuses a NUL."""
    kept = " ".join((text or "").replace("\x00", "").split())[:_LONGEST_LABEL]
    return kept or None
