"""Every fact that a sentence of `told_facts.txt` states is read, and none that it does not.

One a line: the sentence, a bar, then `date` of the complaint, `rep` (what came back), `eur` in dispute, `j` days
of leave, `urg`, `tj` (court) and `cra` (appeal committee) seized or not; a dash when it states none of them.
"""

from datetime import date
from pathlib import Path

import pytest

from saisine.reading.disputed import find_disputed_sum
from saisine.reading.leave import find_leave_days
from saisine.reading.signs import find_signs
from saisine.reading.steps import find_steps

TOLD = Path(__file__).with_name("told_facts.txt").read_text(encoding="utf-8").splitlines()
TODAY = date(2026, 11, 21)
REPLY = {True: "unsatisfactory", False: "none"}


def stated(text: str) -> dict[str, str]:
    steps = find_steps(text, TODAY)
    found: dict[str, object] = {
        "date": steps.get("prior_complaint_date"),
        "rep": REPLY.get(steps["answer_received"] is True) if "answer_received" in steps else None,
        "eur": find_disputed_sum(text),
        "j": find_leave_days(text),
        "urg": 1 if "urgence" in find_signs(text) else None,
        "tj": int(steps["court_seized"]) if "court_seized" in steps else None,
        "cra": int(steps["cra_seized"]) if "cra_seized" in steps else None,
    }
    return {name: _plain(value) for name, value in found.items() if value is not None}


def _plain(value: object) -> str:
    return value if isinstance(value, str) else f"{float(str(value)):g}"


def expected(facts: str) -> dict[str, str]:
    pairs = [fact.partition("=") for fact in facts.split() if fact != "-"]
    return {name: value or "1" for name, _, value in pairs}


@pytest.mark.parametrize("line", TOLD)
def test_the_facts_that_a_sentence_states_are_read(line: str) -> None:
    text, facts = line.rsplit(" | ", 1)
    assert stated(text) == expected(facts)
