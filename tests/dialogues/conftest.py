"""Says, at the end of a run, how many turns each dialogue took to its reference."""

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    turns = {
        report.nodeid.split("[")[-1].rstrip("]"): value
        for report in terminalreporter.getreports("passed")
        for name, value in report.user_properties
        if name == "turns_to_reference"
    }
    if turns:
        terminalreporter.section("turns to reference")
        for dialogue, number in turns.items():
            terminalreporter.line(f"{number:3d}  {dialogue}")
