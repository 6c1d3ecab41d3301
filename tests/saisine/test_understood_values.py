"""The values of fields, as people type or dictate them, through the mask and the readers."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from saisine.dialogue.turn import FoundToken, Heard
from saisine.dialogue.understood import draft_asking, understood
from saisine.identifiers import mask

TODAY = date(2026, 11, 21)
WITHOUT_CASE = ("last_name", "first_name", "street", "city", "email")
CASES = [
    pytest.param(case["text"], case["asked"], case["fields"], id=f"{path.stem}: {case['text']}")
    for path in sorted(Path(__file__).with_name("values").glob("*.yml"))
    for case in yaml.safe_load(path.read_text("utf-8"))
]


def fields_of(text: str, asked: str) -> dict[str, Any]:
    masked = mask(text, asked)
    found = tuple(
        FoundToken(kind=f.kind, token=f.token, reason=f.reason, sentence=f.sentence)
        for f in masked.found
    )
    heard = Heard(text=masked.text, act="inform", confidence=0.4, found=found)
    values = {f.token: f.value for f in masked.found}
    fields = understood(draft_asking(asked), heard, TODAY)["fields"]
    return {n: values.get(v, v) if isinstance(v, str) else v for n, v in fields.items()}


def plain(fields: dict[str, Any]) -> dict[str, Any]:
    return {n: v.lower() if n in WITHOUT_CASE else v for n, v in fields.items()}


@pytest.mark.parametrize(("text", "asked", "expected"), CASES)
def test_an_answer_gives_its_values_and_no_other(
    text: str, asked: str, expected: dict[str, Any]
) -> None:
    assert plain(fields_of(text, asked)) == plain(expected)


@pytest.mark.parametrize(
    "dictated",
    ["un quatre-vingt-sept zéro sept treize neuf cent quatre-vingt-douze zéro quarante-cinq",
     "zéro six trente-neuf quatre-vingt-dix-huit onze vingt-deux"],
)  # fmt: skip
def test_a_dictated_number_is_hidden_from_the_model_whatever_was_asked(dictated: str) -> None:
    for asked in ("description", "last_name", "nir", "phone"):
        assert "vingt" not in mask(f"voilà : {dictated}.", asked).text
