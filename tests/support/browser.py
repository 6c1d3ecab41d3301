"""A real headless Chromium, the machine's own; the tests that need one are skipped without it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

SWITCHES = (
    "no-sandbox",
    "headless",
    "disable-gpu",
    "disable-background-networking",
    "disable-component-update",
    "disable-sync",
    "disable-quic",
    "no-first-run",
)
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def chromium() -> str | None:
    """The path of CHROMIUM, else of the first browser of the family on the PATH."""
    named = os.environ.get("CHROMIUM")
    return named or next((path for name in NAMES if (path := shutil.which(name))), None)


needs_a_browser = pytest.mark.skipif(
    chromium() is None,
    reason="no Chromium on this machine: `sh tools/browser.sh` says how to have one",
)


@contextmanager
def launched() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=chromium(), args=[f"--{switch}" for switch in SWITCHES]
        )
        yield started
        started.close()
