"""Set-up fails with a sentence that says what to do, and the next try works."""

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def _run(command: list[str], folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True, check=False,
        timeout=120,
    )  # fmt: skip


def _copy_of_the_tools(folder: Path) -> Path:
    shutil.copytree(ROOT / "tools", folder / "tools", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "uv.lock", "Makefile"):
        shutil.copy(ROOT / name, folder / name)
    return folder


def _program(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(script)
    path.chmod(0o755)
    return path


def test_without_a_network_the_first_step_says_to_check_it(tmp_path: Path) -> None:
    folder = _copy_of_the_tools(tmp_path)
    nowhere = "http://127.0.0.1:9/simple"
    done = _run(
        ["make", "setup"], folder,
        PIP_INDEX_URL=nowhere, PIP_EXTRA_INDEX_URL="", PIP_FIND_LINKS="", PIP_RETRIES="0",
        PIP_CONFIG_FILE=os.devnull,
    )  # fmt: skip
    assert done.returncode != 0
    assert "check the network" in done.stderr
    assert "run the same command again" in done.stderr


def test_a_broken_set_up_of_uv_is_made_again(tmp_path: Path) -> None:
    folder = _copy_of_the_tools(tmp_path)
    _program(folder / ".tools" / "bin" / "uv", "#!/bin/sh\nexit 1\n")
    done = _run(
        ["make", "setup"], folder, PIP_INDEX_URL="http://127.0.0.1:9/simple", PIP_RETRIES="0",
        PIP_CONFIG_FILE=os.devnull, PIP_EXTRA_INDEX_URL="", PIP_FIND_LINKS="",
    )  # fmt: skip
    assert "Installing uv" in done.stdout
    assert not (folder / ".tools" / "bin" / "uv").exists()


def test_a_python_310_that_does_not_run_is_passed_over_and_the_lack_is_told(tmp_path: Path) -> None:
    """A shim on the PATH may exist and not run; uv may find nothing and have no network."""
    broken = _program(tmp_path / "bin" / "python3.10", "#!/bin/sh\nexit 127\n")
    no_uv = _program(tmp_path / "uv", "#!/bin/sh\nexit 2\n")
    script = (ROOT / "tools" / "find_python310.sh").read_text()
    for place in ("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"):
        script = script.replace(f" {place}/python3.10", f" {tmp_path}/nowhere/python3.10")
    _program(tmp_path / "find.sh", script)
    done = _run(
        ["sh", str(tmp_path / "find.sh"), str(no_uv)], tmp_path,
        PATH=f"{broken.parent}:/usr/bin:/bin", PYENV_ROOT=str(tmp_path), BOT_PYTHON="", HOME=str(tmp_path),
    )  # fmt: skip
    assert done.returncode == 1
    assert "BOT_PYTHON=/path/to/python3.10" in done.stderr
    assert done.stdout == ""


def test_the_python_named_by_hand_comes_first(tmp_path: Path) -> None:
    found = _run(["sh", "tools/find_python310.sh", ".tools/bin/uv"], ROOT).stdout.strip()
    named = _run(
        ["sh", "tools/find_python310.sh", "/nonexistent"], ROOT, BOT_PYTHON=found, PATH="/usr/bin:/bin",
        PYENV_ROOT=str(tmp_path),
    )  # fmt: skip
    assert named.stdout.strip() == found


def test_keys_are_made_once_readable_by_their_owner_only(tmp_path: Path) -> None:
    script = (
        "import pathlib, sys; from tools import keys; keys.KEYS = pathlib.Path(sys.argv[1]);"
        "keys.main(); first = keys.read(); keys.main(); assert keys.read() == first and len(first) == 5;"
        "print(oct(keys.KEYS.stat().st_mode & 0o777))"
    )
    done = _run([str(ROOT / ".venv/bin/python"), "-c", script, str(tmp_path / "keys.env")], ROOT)
    assert done.stdout.strip() == "0o600", done.stderr
