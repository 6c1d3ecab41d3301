"""What was not understood is counted, and nothing that was said is in the count."""

from datetime import date

from intake_api.db.session import Sessions
from intake_api.reports.repository import not_understood
from intake_api.reports.service import count
from saisine.dialogue import step
from saisine.dialogue.turn import Heard
from saisine.draft import Draft, apply

TODAY = date(2026, 11, 21)
ASKED = Draft(channel="public", answers={"accept_notice": True}, awaiting="prior_complaint")


async def counted(sessions: Sessions, *said: Heard) -> list[tuple[str, str, str, int]]:
    """Each thing said in answer to the same question, one transaction each; every row of the table."""
    for heard in said:
        after = apply(ASKED, step(ASKED, heard, TODAY).changes)
        async with sessions.begin() as session:
            await count(session, TODAY, "public", ASKED.tries, after.tries)
    async with sessions() as session:
        rows = await not_understood(session)
    return [(row.month.isoformat(), row.channel, row.question, row.times) for row in rows]


async def test_an_answer_that_cannot_be_read_is_counted_under_its_question(
    sessions: Sessions,
) -> None:
    unread = Heard(text="le chat dort dessus", act="inform", confidence=0.3)
    rows = await counted(sessions, unread, unread)
    assert ("2026-11-01", "public", "prior_complaint", 2) in rows


async def test_noise_and_unanswered_questions_have_their_own_counts(sessions: Sessions) -> None:
    noise = Heard(text="…!!??", act="unclear", confidence=0.9)
    asks = Heard(text="et les dauphins, ils votent ?", act="faq_other", confidence=0.9)
    rows = await counted(sessions, noise, asks)
    assert {(row[2], row[3]) for row in rows} == {("_noise", 1), ("_question", 1)}


async def test_what_is_understood_is_not_counted(sessions: Sessions) -> None:
    assert await counted(sessions, Heard(text="oui", act="affirm", confidence=0.9)) == []
