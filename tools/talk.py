"""`make talk`: a conversation in the terminal, with the running product or with one started for it."""

import contextlib
import os
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx

from tools import keys
from tools.stack import Stack, StackError, free_ports, ports_from_environment, trained_model

HELP = "Écrivez votre message, ou le numéro d'une réponse proposée. Ctrl-D pour quitter."


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    person = os.environ.get("AS", "")
    try:
        with _product() as stack, httpx.Client(timeout=60) as http:
            api, accounts = stack.ports.url("api"), stack.ports.url("accounts")
            token = _token(http, accounts, person) if person else None
            _converse(http, api, token, _channel(person))
    except StackError as error:
        sys.exit(f"✗ {error}")
    except (KeyboardInterrupt, EOFError):
        print("\nÀ bientôt.")


@contextlib.contextmanager
def _product() -> Iterator[Stack]:
    running = Stack(ports_from_environment(), Path("var"), {})
    try:
        httpx.get(running.ports.url("api") + "/healthz", timeout=1).raise_for_status()
    except httpx.HTTPError:
        with tempfile.TemporaryDirectory() as folder:
            print("Starting the product for this conversation…", flush=True)
            store = {"SAISINE_DATABASE_URL": f"sqlite+aiosqlite:///{folder}/saisine.db"}
            own = Stack(free_ports(), Path(folder), keys.read(), store)
            try:
                own.start(trained_model())
                yield own
            finally:
                own.stop()
    else:
        yield running


def _token(http: httpx.Client, accounts: str, person: str) -> str:
    answer = http.post(f"{accounts}/api/token", json={"person": person})
    if answer.status_code != 200:
        raise StackError(f"Nobody is called « {person} »: AS=salariee, artisan, retraite or agent.")
    return str(answer.json()["token"])


def _channel(person: str) -> str:
    return {"": "public", "artisan": "independant", "agent": "telephone"}.get(person, "compte")


def _converse(http: httpx.Client, api: str, token: str | None, channel: str) -> None:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    opened = http.post(f"{api}/v1/conversations", json={"channel": channel}, headers=headers)
    turn = opened.raise_for_status().json()
    address = f"{api}/v1/conversations/{turn['id']}/messages"
    headers = headers or {"Authorization": f"Bearer {turn['token']}"}
    print(f"{HELP}\n")
    while True:
        choices = _show(turn["messages"])
        said = input("> ").strip()
        known = choices.get(said)
        body = {"choice": known} if known else {"text": said}
        answer = http.post(address, json=body, headers=headers)
        if answer.status_code == 200:
            turn = answer.json()
        else:
            print(f"\n! {answer.json().get('detail', answer.text)}")
            turn = {"messages": []}
            if answer.status_code == 410:
                return


def _show(messages: list[dict[str, Any]]) -> dict[str, str]:
    """Prints the messages; returns the choices by the number shown."""
    choices: dict[str, str] = {}
    for message in messages:
        print(f"\n{message['text']}")
        for choice in message.get("choices") or ():
            choices[str(len(choices) + 1)] = choice["id"]
            print(f"   {len(choices)}. {choice['label']}")
    return choices


if __name__ == "__main__":
    main()
