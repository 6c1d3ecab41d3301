import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

import pytest
from sqlalchemy import func, select

from intake_api.db.base import Base
from intake_api.db.session import Sessions
from intake_api.delivery.models import OutboxRow
from intake_api.reports.models import ActivityRow
from intake_api.saisines import payload, service
from intake_api.saisines.models import SaisineRow
from saisine.known import Known
from saisine.record import Address, RepresentedPerson, Saisine
from tests.support.saisines import NIR, make_requester, make_saisine
from tests.support.settings import make_keyring

pytestmark = pytest.mark.asyncio

NOW = datetime(2026, 11, 21, 9, 31, tzinfo=UTC)
KEYRING = make_keyring()
Row = TypeVar("Row", bound=Base)


async def filed(
    sessions: Sessions, saisine: Saisine, conversation: str = "c", now: datetime = NOW
) -> SaisineRow:
    async with sessions.begin() as session:
        return await service.file(
            session,
            saisine=saisine,
            conversation_id=conversation,
            owner="o",
            keyring=KEYRING,
            now=now,
        )


async def count(sessions: Sessions, model: type[Base]) -> int:
    async with sessions() as session:
        return await session.scalar(select(func.count()).select_from(model)) or 0


async def only(sessions: Sessions, model: type[Row]) -> Row:
    async with sessions() as session:
        return (await session.scalars(select(model))).one()


async def test_a_saisine_its_delivery_and_its_figure_are_written_together(
    sessions: Sessions,
) -> None:
    saisine = make_saisine()
    row = await filed(sessions, saisine)
    assert (row.reference, row.status) == (saisine.reference, "enregistree")
    outbox = await only(sessions, OutboxRow)
    assert (outbox.saisine_id, outbox.kind, outbox.state) == (row.id, "saisine", "waiting")
    assert outbox.idempotency_key == str(saisine.id)
    activity = await only(sessions, ActivityRow)
    assert activity.id == row.activity_id
    assert (activity.motif, activity.commune) == ("indemnites_journalieres", "Besançon")


async def test_nothing_is_written_when_the_callers_transaction_fails(sessions: Sessions) -> None:
    with pytest.raises(RuntimeError):
        async with sessions.begin() as session:
            await service.file(
                session,
                saisine=make_saisine(),
                conversation_id="c",
                owner="o",
                keyring=KEYRING,
                now=NOW,
            )
            raise RuntimeError
    assert [await count(sessions, model) for model in (SaisineRow, OutboxRow, ActivityRow)] == [
        0,
        0,
        0,
    ]


async def test_a_conversation_files_once_and_gets_the_same_saisine_again(
    sessions: Sessions,
) -> None:
    first = await filed(sessions, make_saisine())
    second = await filed(sessions, make_saisine())
    assert (second.id, second.reference) == (first.id, first.reference)
    assert second.payload_sealed == first.payload_sealed
    assert [await count(sessions, model) for model in (SaisineRow, OutboxRow, ActivityRow)] == [
        1,
        1,
        1,
    ]


async def test_two_submissions_at_once_file_one_saisine(sessions: Sessions) -> None:
    rows = await asyncio.gather(*(filed(sessions, make_saisine()) for _ in range(6)))
    assert len({row.reference for row in rows}) == 1
    assert [await count(sessions, model) for model in (SaisineRow, OutboxRow, ActivityRow)] == [
        1,
        1,
        1,
    ]


async def test_a_reference_already_taken_is_replaced_in_the_payload_too(
    sessions: Sessions,
) -> None:
    first = await filed(sessions, make_saisine(), "c1")
    second = await filed(sessions, make_saisine(reference=first.reference), "c2")
    assert second.reference != first.reference
    assert KEYRING.open(second.payload_sealed)["reference"] == second.reference


async def test_two_saisines_that_drew_the_same_reference_at_once_get_two(
    sessions: Sessions,
) -> None:
    rows = await asyncio.gather(
        *(filed(sessions, make_saisine(reference="M7KQ-4XW9"), f"c{n}") for n in range(4))
    )
    assert len({row.reference for row in rows}) == 4


async def test_what_is_stored_is_what_will_be_sent_and_nobody_can_read_it(
    sessions: Sessions,
) -> None:
    saisine = make_saisine()
    row = await filed(sessions, saisine)
    assert KEYRING.open(row.payload_sealed) == payload.to_json(saisine)
    clear = [value for name, value in vars(row).items() if name != "payload_sealed"]
    for personal in (NIR, "Exemple", "Zoé", "zoe@exemple.test", "rue Fictive"):
        assert personal.encode() not in row.payload_sealed
        assert personal not in repr(clear)


async def test_a_person_is_found_again_by_nir_else_by_siret_else_not(sessions: Sessions) -> None:
    requester = make_requester()
    by_nir = make_saisine(requester=replace(requester, siret="73282932000074"))
    by_siret = make_saisine(requester=replace(requester, nir=None, siret="73282932000074"))
    unknown = make_saisine(requester=replace(requester, nir=None))
    keys = [(await filed(sessions, one, str(one.id))).person_key for one in (by_nir, by_siret)]
    assert keys == [
        KEYRING.person_key("nir", NIR),
        KEYRING.person_key("siret", "73282932000074"),
    ]
    assert (await filed(sessions, unknown, "u")).person_key is None


async def test_the_person_concerned_counts_when_somebody_files_for_them(
    sessions: Sessions,
) -> None:
    saisine = make_saisine(
        represented_person=RepresentedPerson(
            last_name="Exemple",
            first_name="Ali",
            mandate="legal",
            nir="169054958815713",
            address=Address(city="Dole"),
        )
    )
    row = await filed(sessions, saisine)
    assert row.person_key == KEYRING.person_key("nir", "169054958815713")
    assert row.commune == "Dole"


async def test_an_open_saisine_of_the_same_person_about_the_same_thing_is_found(
    sessions: Sessions,
) -> None:
    first = await filed(sessions, make_saisine(), "c1")
    completing = make_saisine(completes=first.reference)
    await filed(sessions, completing, "c2")
    assert first.person_key
    async with sessions.begin() as session:
        found = await service.open_saisine(session, _known("indemnites_journalieres"), KEYRING)
        assert found and found.reference == first.reference
        assert await service.open_saisine(session, _known("autre"), KEYRING) is None
        found.status = "cloturee"
    async with sessions() as session:
        assert not await service.open_saisine(session, _known("indemnites_journalieres"), KEYRING)


def _known(motif: str) -> Known:
    answers = {"nir": make_saisine().requester.nir, "motif": motif}
    return Known(answers, (), (), date(2026, 11, 21))


async def test_the_figures_tell_the_month_in_paris_and_never_the_day(sessions: Sessions) -> None:
    last_evening = datetime(2026, 11, 30, 23, 30, tzinfo=UTC)
    await filed(sessions, make_saisine(submitted_at=last_evening))
    assert str((await only(sessions, ActivityRow)).month) == "2026-12-01"


async def test_a_completion_is_not_counted_as_a_new_request(sessions: Sessions) -> None:
    await filed(sessions, make_saisine(completes="M7KQ-4XW9"))
    assert (await only(sessions, ActivityRow)).is_completion is True


@pytest.mark.parametrize("city", ["V" * 500, "Besan\x00çon", "  ", None])
async def test_no_name_of_town_can_prevent_filing(sessions: Sessions, city: str | None) -> None:
    row = await filed(sessions, make_saisine(requester=make_requester(address=Address(city=city))))
    assert row.commune is None or len(row.commune) <= 120


async def test_a_day_fixed_ahead_of_the_clock_does_not_delay_the_delivery(
    sessions: Sessions,
) -> None:
    await filed(sessions, make_saisine(), now=datetime.now(UTC) + timedelta(days=400))
    assert (await only(sessions, OutboxRow)).next_attempt_at <= datetime.now(UTC)
