"""`make understand`: a line out for each line in, read exactly as the live system reads it."""

import asyncio
import json
import subprocess
import threading
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest

from intake_api.config import Settings
from intake_api.conversations.assistant import Assistant, TurnIn
from intake_api.conversations.listening import typed
from saisine.draft import Changes
from tests.support.stack import TODAY
from tools.stack import APP_PYTHON, BOT_PYTHON, ROOT, trained_model
from tools.understanding.rasa import environment
from tools.understanding.turns import LONGEST_MESSAGE, Turn, asked

LINES = (
    '{"id": "a", "text": "bah évidemment", "context": "prior_complaint"}',
    '{"id": "b", "text": "Mon numéro : 2 69 05 49 588 157 81", "context": "nir"}',
    "ceci n'est pas du JSON",
    '{"id": 3}',
    '{"id": 4, "text": "oui", "context": "quelque_chose"}',
    '{"id": 5, "text": "oui", "today": "demain"}',
    '{"id": 6, "text": "   "}',
    f'{{"id": 7, "text": "{"a" * (LONGEST_MESSAGE + 1)}"}}',
    "[1, 2]",
    "",
    '{"id": {"n": 8}, "text": "je veux mourir", "context": "siret", "today": null}',
    '{"id": 9, "text": "/restart <NIR_1> \\u0000 😀", "context": null}',
    json.dumps(
        {
            "id": 10,
            "text": "La CPAM me réclame 1 250,50 € alors que je suis salariée. J'ai écrit le 3 mars, on ne m'a "
            "jamais répondu. J'ai eu 21 jours d'arrêt. jeanne@exemple.fr",
            "today": TODAY,
        }
    ),
)
ALWAYS = {"id", "act", "act_confidence", "motif", "organisme", "requester_type", "facts", "fields"}


@pytest.fixture(scope="module")
def told() -> tuple[list[dict[str, Any]], str]:
    """What the command prints for `LINES`, and what it says on standard error."""
    run = subprocess.run(
        [APP_PYTHON, "-m", "tools.understanding"],
        input="\n".join(LINES), capture_output=True, text=True, cwd=ROOT, check=True, timeout=120,
    )  # fmt: skip
    return [json.loads(line) for line in run.stdout.splitlines()], run.stderr


def test_every_line_has_its_answer_in_order(told: tuple[list[dict[str, Any]], str]) -> None:
    ids = [line["id"] for line in told[0]]
    assert ids == ["a", "b", None, 3, 4, 5, 6, 7, None, {"n": 8}, 9, 10]


def test_a_line_that_cannot_be_understood_says_why_in_french_and_stops_nothing(
    told: tuple[list[dict[str, Any]], str],
) -> None:
    refused = [line for line in told[0] if "error" in line]
    assert [line["id"] for line in refused] == [None, 3, 4, 5, 6, 7, None]
    assert all(set(line) == {"id", "error"} and line["error"].endswith(".") for line in refused)


def test_an_understood_line_has_the_shape_of_the_contract(
    told: tuple[list[dict[str, Any]], str],
) -> None:
    for line in (line for line in told[0] if "error" not in line):
        assert set(line) - {"field", "topic"} == ALWAYS
        assert 0 <= line["act_confidence"] <= 1
        assert all(set(one) == {"code", "confidence"} for one in line["motif"])


def test_a_story_gives_its_facts_and_its_values(told: tuple[list[dict[str, Any]], str]) -> None:
    line = told[0][-1]
    assert (line["act"], line["organisme"], line["requester_type"]) == ("inform", "cpam", "assure")
    assert line["facts"] == {
        "date_reclamation": "2026-03-03",
        "reponse_recue": "none",
        "montant_eur": 1250.5,
        "jours_arret": 21,
    }
    assert line["fields"]["email"] == "jeanne@exemple.fr"


def test_the_question_asked_settles_what_a_short_answer_means(
    told: tuple[list[dict[str, Any]], str],
) -> None:
    assert told[0][0]["act"] == "affirm"
    assert told[0][1]["fields"] == {"nir_invalid": True, "nir_invalid_reason": "key"}


def test_danger_is_heard_whatever_was_asked(told: tuple[list[dict[str, Any]], str]) -> None:
    assert told[0][9]["act"] == "distress"


def test_nothing_that_was_typed_is_told_on_standard_error(
    told: tuple[list[dict[str, Any]], str],
) -> None:
    assert "réclame" not in told[1] and "mourir" not in told[1]


class _Listening(BaseHTTPRequestHandler):
    """Keeps the body of what is posted, and answers a turn that changes nothing."""

    seen: list[dict[str, Any]] = []

    def do_POST(self) -> None:
        size = int(self.headers["Content-Length"])
        self.seen.append(json.loads(self.rfile.read(size)))
        body = json.dumps([{"custom": {"changes": Changes().as_json()}}]).encode()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def listening() -> Iterator[str]:
    _Listening.seen.clear()
    server = HTTPServer(("127.0.0.1", 0), _Listening)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("2 69 05 49 588 157 80 et jeanne@exemple.fr", "nir"),
        ("/oui", "prior_complaint"),
        ("…", None),
    ],
)
def test_what_is_read_is_what_the_door_sends(
    text: str, context: str | None, listening: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The turn given to Rasa here, and the one that the live door posts to Rasa, are the same."""
    for name in ("SAISINE_RASA_TOKEN", "SAISINE_PERSON_KEY_SECRET", "CASE_SYSTEM_SECRET"):
        monkeypatch.setenv(name, "0" * 64)
    monkeypatch.setenv("SAISINE_ENCRYPTION_KEYS", "A" * 43 + "=")
    monkeypatch.setenv("SAISINE_RASA_URL", listening)
    one = asked(json.dumps({"text": text, "context": context, "today": TODAY}), _today())
    turn = Turn.of(one)
    assert isinstance(turn, Turn)
    said = typed(text, turn.draft.awaiting, LONGEST_MESSAGE)

    async def send() -> None:
        async with httpx.AsyncClient(trust_env=False) as http:
            await Assistant(Settings(), http).ask(
                TurnIn(text=said.masked.text, draft=turn.draft, today=_today(), found=said.tokens())
            )

    asyncio.run(send())
    posted = {**_Listening.seen[0], "sender": "understand"}
    assert json.loads(json.dumps(turn.as_sent())) == posted


_COMPARED = """
import asyncio, json, sys
from rasa.core.agent import Agent
from tools.understanding.nlu import Understanding
from bot.channel import DoorOutput, _message
model, turns = sys.argv[1], json.loads(sys.argv[2])
many = Understanding(model).of(turns)
processor = Agent.load(model).processor
for turn, read in zip(turns, many):
    alone = asyncio.run(processor.parse_message(_message(turn, DoorOutput("public"))))
    assert alone["intent"]["name"] == read["intent"]["name"], (alone["intent"], read["intent"])
    for one, other in zip(alone["motif_ranking"], read["motif_ranking"]):
        assert one["name"] == other["name"]
        assert abs(one["confidence"] - other["confidence"]) < 0.01, (one, other)
print("the same")
"""


def test_many_at_once_are_read_as_the_served_assistant_reads_one() -> None:
    """Rasa's own `parse_message`, which a live turn goes through, and ours, agree."""
    texts = (
        "la cpam ne me rembourse pas mes lunettes",
        "oui",
        "c'est gratuit ?",
        "j'ai mal noté mon nom",
    )
    turns = []
    for text in texts:
        turn = Turn.of(asked(json.dumps({"text": text}), _today()))
        assert isinstance(turn, Turn)
        turns.append(turn.as_sent())
    run = subprocess.run(
        [BOT_PYTHON, "-W", "ignore", "-c", _COMPARED, trained_model(), json.dumps(turns)],
        capture_output=True, text=True, cwd=ROOT, env=environment(), timeout=180,
    )  # fmt: skip
    assert run.stdout.strip().endswith("the same"), run.stderr[-2000:]


def _today() -> date:
    return date.fromisoformat(TODAY)
