"""Says, at the end of a run, how many turns each dialogue took to its reference."""

from collections import defaultdict
from statistics import median

import pytest

Turns = dict[str, list[int]]


@pytest.fixture(scope="session")
def turns_to_reference() -> Turns:
    """The turns of the scripted people who filed in this run, by situation."""
    return defaultdict(list)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    turns: dict[str, int] = {}
    by_situation: Turns = defaultdict(list)
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        said = dict(report.user_properties)
        number = said.get("turns_to_reference")
        if report.when != "call" or not isinstance(number, int):
            continue
        turns[report.nodeid.split("[")[-1].rstrip("]")] = number
        if "situation" in said:
            by_situation[str(said["situation"])].append(number)
    if not turns:
        return
    terminalreporter.section("turns to reference")
    for dialogue, number in turns.items():
        terminalreporter.line(f"{number:3d}  {dialogue}")
    for situation, numbers in by_situation.items():
        terminalreporter.line(f"median {median(numbers):g} of {len(numbers)}  {situation}")
