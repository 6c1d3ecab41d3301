"""The documents name files, settings and commands that exist."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted(
    [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "docker/README.md", ROOT / "demo/README.md"]
)  # fmt: skip
BASES = ("", "intake_api", "bot", "saisine")
"""Folders that a path between back quotes may be relative to, within a text that speaks of them."""
GENERATED = ("var/", "models/", ".venv", ".tools")

document = pytest.mark.parametrize(
    "document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT))
)


@document
def test_every_link_leads_somewhere(document: Path) -> None:
    text = document.read_text("utf-8")
    links = re.findall(r"\]\(([^)\s]+)\)", text) + re.findall(r'src="([^"]+)"', text)
    ours = [link.split("#")[0] for link in links if not re.match(r"[a-z]+:|#", link)]
    assert [link for link in ours if not (document.parent / link).exists()] == []


@document
def test_every_path_named_exists(document: Path) -> None:
    named = re.findall(r"`((?:[\w.-]+/)+[\w.-]*)`", document.read_text("utf-8"))
    ours = [path for path in named if not path.startswith(GENERATED)]
    assert [path for path in ours if not any((ROOT / b / path).exists() for b in BASES)] == []


@document
def test_every_make_target_named_exists(document: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.M))
    named = re.findall(r"(?:`|^)(?:[A-Z_]+=\S+ )?make ([a-z-]+)", document.read_text("utf-8"), re.M)
    assert set(named) <= targets


@document
def test_every_setting_named_is_documented(document: Path) -> None:
    known = (ROOT / ".env.example").read_text("utf-8")
    named = re.findall(r"`(SAISINE_[A-Z_]+|[A-Z_]+_(?:URL|TOKEN|SECRET))\b", document.read_text())
    assert [name for name in named if name not in known] == []
