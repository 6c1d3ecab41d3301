"""What training leaves behind."""

import os
import time
from pathlib import Path

import pytest

from tools import train


def test_a_model_takes_the_place_of_the_others_and_of_interrupted_drafts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(train, "MODELS", tmp_path)
    kept = ["assistant-2.tar.gz", "assistant-2.tar.gz.sha256", "drafted-7.tar.gz"]
    for name in (*kept, "assistant-1.tar.gz", "assistant-1.tar.gz.sha256", "drafted-5.tar.gz"):
        (tmp_path / name).touch()
    long_ago = time.time() - train.LONGEST_TRAINING - 60
    os.utime(tmp_path / "drafted-5.tar.gz", (long_ago, long_ago))
    train.forget_others(tmp_path / "assistant-2.tar.gz")
    assert sorted(path.name for path in tmp_path.iterdir()) == kept
