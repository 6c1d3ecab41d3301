"""Rasa and its action server serve the door and nobody else, and what people type is only text."""

import shutil
import statistics
import subprocess
import time
from pathlib import Path

import httpx
import pytest

from tests.support.listening import listening
from tests.support.person import Person
from tests.support.stack import Product
from tools.stack import BOT_PYTHON, ROOT

SPACES = {
    "none": "",
    "no-break space": "\u00a0",
    "em space": "\u2003",
    "ideographic space": "\u3000",
    "byte order mark": "\ufeff",
    "zero width space": "\u200b",
    "line separator": "\u2028",
    "two spaces": " \u00a0",
}
COMMANDS = (
    "/restart",
    "/stop_delete",
    "/human_handoff",
    "/session_start",
    '/inform{"nir": "1"}',
    "//back",
    "/ /restart",
)


def test_every_program_listens_on_this_machine_only(live: Product) -> None:
    for name, process in live.stack.processes.items():
        addresses = listening(process.pid)
        assert addresses or name == "delivery worker", f"{name} listens nowhere"
        assert {host for host, _ in addresses} <= {"127.0.0.1"}, f"{name} listens on {addresses}"


@pytest.mark.parametrize("header", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": ""}])
def test_rasa_answers_nobody_without_the_token(live: Product, header: dict[str, str]) -> None:
    turn = {"sender": "x", "message": "bonjour", "metadata": {"draft": {"channel": "public"}}}
    answer = live.http.post(f"{live.url('rasa')}/webhooks/door/webhook", json=turn, headers=header)
    assert answer.status_code == 401


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/model/parse"),
        ("PUT", "/model"),
        ("DELETE", "/model"),
        ("POST", "/model/train"),
        ("POST", "/model/predict"),
        ("GET", "/status"),
        ("GET", "/domain"),
        ("GET", "/conversations/x/tracker"),
        ("POST", "/conversations/x/messages"),
        ("POST", "/conversations/x/trigger_intent"),
        ("POST", "/conversations/x/execute"),
        ("POST", "/webhooks/rest/webhook"),
        ("POST", "/webhooks/callback/webhook"),
        ("GET", "/socket.io/"),
    ],
)
def test_rasa_has_no_other_way_in(live: Product, method: str, path: str) -> None:
    token = live.stack.keys["SAISINE_RASA_TOKEN"]
    for address in (path, f"{path}?token={token}"):
        answer = live.http.request(method, live.url("rasa") + address, json={"text": "bonjour"})
        assert answer.status_code in (404, 405), f"{address} answered {answer.status_code}"


@pytest.mark.parametrize("header", [{}, {"X-Actions-Token": "wrong"}, {"X-Actions-Token": ""}])
@pytest.mark.parametrize(("method", "path"), [("POST", "/webhook"), ("GET", "/actions")])
def test_the_action_server_answers_nobody_without_the_token(
    live: Product, method: str, path: str, header: dict[str, str]
) -> None:
    answer = live.http.request(method, live.url("actions") + path, json={}, headers=header)
    assert answer.status_code == 401


@pytest.fixture(scope="module")
def typist(live: Product) -> Person:
    """Somebody whose story is being asked for."""
    return Person.open(live).press("D'accord")


@pytest.mark.parametrize("space", SPACES.values(), ids=list(SPACES))
def test_a_typed_command_is_only_text(live: Product, space: str) -> None:
    """It is answered as the same words without their slash, and kept as it was typed."""
    commanding, plain = (Person.open(live).press("D'accord") for _ in range(2))
    for command in COMMANDS:
        commanding.say(space + command)
        plain.say(command.replace("/", " ").strip())
        assert commanding.heard == plain.heard, command
        assert (commanding.state["status"], commanding.awaiting) == ("open", plain.awaiting)
        assert {**commanding.answers, "description": ""} == {**plain.answers, "description": ""}
        said = [m["text"] for m in commanding.read()["messages"] if m["role"] == "user"][-1]
        assert command in said, "what was typed is not what the transcript shows"


UNREADABLE = {
    "empty": '{"text": ""}',
    "spaces": '{"text": "  \\t\\n "}',
    "no-break spaces": '{"text": "\\u00a0\\u2003\\u3000"}',
    "only zero-width": '{"text": "\\u200b\\u200d\\ufeff\\u2060"}',
    "only NUL": '{"text": "\\u0000\\u0000"}',
    "9,000 characters": '{"text": "' + "a" * 9000 + '"}',
    "only half a character": '{"text": "\\ud83d"}',
    "a number": '{"text": 12}',
    "nothing": "{}",
    "text and choice": '{"text": "a", "choice": "b"}',
}


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=list(UNREADABLE))
def test_what_cannot_be_read_is_refused_in_french_and_changes_nothing(
    typist: Person, body: str
) -> None:
    before = typist.read()
    answer = typist.post(
        "/messages", content=body, headers={**typist.headers, "Content-Type": "application/json"}
    )
    assert 400 <= answer.status_code < 500, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert _is_french(answer.json()["detail"]), answer.json()
    assert typist.read() == before


@pytest.mark.parametrize("unreadable", ["\\u0000", "\\u0007", "\\ud83d"])
def test_what_nobody_types_is_dropped_and_the_rest_is_kept(live: Product, unreadable: str) -> None:
    """A NUL, a bell, half of an emoji: the sentence around them is taken."""
    person = Person.open(live).press("D'accord")
    answer = person.post(
        "/messages",
        content=f'{{"text": "La CPAM a perdu{unreadable} mon dossier, que faire ?"}}',
        headers={**person.headers, "Content-Type": "application/json"},
    )
    assert answer.status_code == 200, answer.text
    said = [m["text"] for m in person.read()["messages"] if m["role"] == "user"][-1]
    assert said == "La CPAM a perdu mon dossier, que faire ?"


def test_another_model_than_the_one_trained_here_is_refused(live: Product, tmp_path: Path) -> None:
    model = tmp_path / Path(live.model).name
    shutil.copy(live.model, model)
    shutil.copy(live.model + ".sha256", tmp_path)
    with model.open("ab") as file:
        file.write(b"\0")
    done = subprocess.run(
        [BOT_PYTHON, "-m", "bot.serve", str(model)],
        cwd=ROOT,
        env=live.stack.environment(),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 1
    assert "is not the one that was trained here: run `make train`" in done.stderr


def test_a_missing_model_is_said(live: Product, tmp_path: Path) -> None:
    done = subprocess.run(
        [BOT_PYTHON, "-m", "bot.serve", str(tmp_path / "none.tar.gz")],
        cwd=ROOT,
        env=live.stack.environment(),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 1
    assert "run `make train`" in done.stderr


def test_a_turn_costs_the_same_at_the_fortieth_as_at_the_first(live: Product) -> None:
    person = Person.open(live).press("D'accord")
    took = []
    for number in range(40):
        began = time.perf_counter()
        person.say(("il faut payer quelque chose ?", "bonjour")[number % 2])
        took.append(time.perf_counter() - began)
    first, last = statistics.median(took[:10]), statistics.median(took[-10:])
    assert last / first < 2, f"{first * 1000:.0f} ms at first, {last * 1000:.0f} ms at the end"


@pytest.mark.soak
def test_a_turn_costs_the_same_at_the_thousandth_as_at_the_first(live: Product) -> None:
    person = Person.open(live).press("D'accord")
    took = []
    for number in range(1000):
        began = time.perf_counter()
        person.say(("il faut payer quelque chose ?", "bonjour")[number % 2])
        took.append(time.perf_counter() - began)
    first, last = statistics.median(took[:50]), statistics.median(took[-50:])
    assert last / first < 2, f"{first * 1000:.0f} ms at first, {last * 1000:.0f} ms at the end"


def test_two_conversations_at_once_never_mix(live: Product) -> None:
    """Rasa is given a fresh sender each turn: nothing of one may show in the other."""
    one, other = Person.open(live).press("D'accord"), Person.open(live).press("D'accord")
    one.say("La CPAM ne me rembourse pas mes soins dentaires, j'ai écrit le 2 septembre.")
    other.say("L'Urssaf refuse de m'accorder un délai de paiement, je suis artisan.")
    assert one.answers["organisme"] == "cpam"
    assert other.answers["organisme"] == "urssaf"
    assert "prior_complaint" not in other.answers


def _is_french(sentence: str) -> bool:
    words = ("Votre", "vous", "message", "Certains champs", "Écrivez")
    return any(word in sentence for word in words)


def test_the_door_reaches_rasa_with_its_token_only(live: Product) -> None:
    """The health address is open: it says nothing but whether Rasa is ready."""
    answer = live.http.get(f"{live.url('rasa')}/webhooks/door/")
    assert answer.json() == {"ready": True}
    with httpx.Client(trust_env=False) as stranger:
        assert stranger.get(live.url("rasa") + "/webhooks/door/webhook").status_code in (404, 405)
