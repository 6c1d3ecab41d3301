"""What the dialogue says and what `bot/` and `data/nlu` hold, read from their sources."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

ROOT = Path(__file__).resolve().parents[2]
DOMAIN = sorted((ROOT / "bot" / "domain").glob("*.yml"))
RULES = sorted((ROOT / "bot" / "rules").glob("*.yml"))
TRAINING = sorted((ROOT / "data" / "nlu").rglob("*.yml"))
SPEAKING = sorted((ROOT / "saisine" / "dialogue").glob("*.py"))


class Said(NamedTuple):
    """One sentence of the training data."""

    intent: str
    text: str


def loaded(file: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    return content


def responses() -> Iterator[tuple[str, Path, list[dict[str, Any]]]]:
    """Every response: its name, its file, its variants."""
    for file in DOMAIN:
        for name, variants in (loaded(file).get("responses") or {}).items():
            yield name, file, variants


def intents() -> list[str]:
    return [intent for file in DOMAIN for intent in (loaded(file).get("intents") or [])]


def intents_with_a_rule() -> list[str]:
    steps = [
        step for file in RULES for rule in loaded(file).get("rules", ()) for step in rule["steps"]
    ]
    return [step["intent"] for step in steps if "intent" in step]


def training() -> list[Said]:
    return [said for file in TRAINING for said in examples(file)]


def examples(file: Path) -> list[Said]:
    """What one file of the training data holds."""
    return [
        Said(block["intent"], text)
        for block in loaded(file)["nlu"]
        for text in _examples(block.get("examples", ""))
    ]


def _examples(block: str | list[dict[str, Any]]) -> list[str]:
    """Both of Rasa's forms: lines of one text, or a list of texts with their metadata."""
    if isinstance(block, str):
        return [line[2:].strip() for line in block.splitlines() if line.startswith("- ")]
    return [example["text"].strip() for example in block]


def spoken() -> set[str]:
    """Every response name in the sources of the dialogue; what a name is built with shows as `{}`."""
    found: set[str] = set()
    for file in SPEAKING:
        inside: set[int] = set()
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.JoinedStr):
                inside |= {id(value) for value in node.values}
                pieces = [v.value if isinstance(v, ast.Constant) else "{}" for v in node.values]
                found.add("".join(str(piece) for piece in pieces))
            elif isinstance(node, ast.Constant) and id(node) not in inside:
                found.add(str(node.value))
    return {name for name in found if re.fullmatch(r"utter_[a-z_{}]+", name)}
