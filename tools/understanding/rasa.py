"""The child process that holds the trained model: two environments, one conversation in JSON lines."""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from types import TracebackType
from typing import IO, Any, Protocol

from tools.stack import BOT_PYTHON, ROOT

Turn = dict[str, Any]


def environment() -> dict[str, str]:
    """What a program of the bot's own Python needs to say nothing but what it is asked."""
    quiet = {
        "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "ignore",
        "RASA_TELEMETRY_ENABLED": "false",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }
    return {**os.environ, **quiet}


class RasaFailed(Exception):
    """The model could not be loaded, or stopped; the message holds the end of what it said."""


class Reads(Protocol):
    """Whatever reads turns as the trained model does."""

    def read_all(self, batches: Iterable[Sequence[Turn]]) -> Iterator[list[Turn]]: ...


class Rasa:
    """Rasa's understanding. A context manager: the model is loaded once, on entering."""

    def __init__(self, model: str) -> None:
        self._model = model
        self._log: IO[str] | None = None
        self._child: subprocess.Popen[str] | None = None

    def __enter__(self) -> "Rasa":
        self._log = tempfile.TemporaryFile("w+")
        self._child = subprocess.Popen(
            [BOT_PYTHON, "-W", "ignore", "-m", "tools.understanding.nlu", self._model],
            cwd=ROOT,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
            encoding="utf-8",
        )
        try:
            self._answer()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._child is not None and self._log is not None
        with contextlib.suppress(BrokenPipeError):
            self._child.stdin.close()  # type: ignore[union-attr]
        try:
            self._child.wait(10)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        self._log.close()

    def read(self, turns: Sequence[Turn]) -> list[Turn]:
        """What the action server would receive for each turn that the door sends."""
        self.send(turns)
        return self.receive()

    def read_all(self, batches: Iterable[Sequence[Turn]]) -> Iterator[list[Turn]]:
        """`read` of each batch; the model reads the next one while the caller looks at this one."""
        waiting = False
        for batch in batches:
            answer = self.receive() if waiting else None
            self.send(batch)
            waiting = True
            if answer is not None:
                yield answer
        if waiting:
            yield self.receive()

    def send(self, turns: Sequence[Turn]) -> None:
        assert self._child is not None and self._child.stdin is not None
        try:
            self._child.stdin.write(json.dumps(list(turns)) + "\n")
            self._child.stdin.flush()
        except BrokenPipeError:
            self._fail()

    def receive(self) -> list[Turn]:
        return self._answer()

    def _answer(self) -> list[Turn]:
        assert self._child is not None and self._child.stdout is not None
        line = self._child.stdout.readline()
        if not line:
            self._fail()
        answer: list[Turn] = json.loads(line)
        return answer

    def _fail(self) -> None:
        assert self._log is not None
        self._log.seek(0)
        print(self._log.read()[-4000:], file=sys.stderr)
        raise RasaFailed("Rasa stopped: the lines above say why.")
