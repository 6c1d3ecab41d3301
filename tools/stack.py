"""The whole product as processes on this machine: started in order, waited for, stopped together.

`make run`, `make talk` and the live tests start it the same way.
"""

import contextlib
import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
APP_PYTHON = str(ROOT / ".venv" / "bin" / "python")
BOT_PYTHON = str(ROOT / ".venv-bot" / "bin" / "python")
HOST = "127.0.0.1"
READY_WITHIN_S = 120.0
STOPPED_WITHIN_S = 10.0
_PR_SET_PDEATHSIG = 1


class StackError(Exception):
    """The stack cannot start or has stopped; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Ports:
    api: int = 8000
    rasa: int = 5005
    actions: int = 5055
    case_system: int = 8100
    accounts: int = 8200

    def url(self, name: str) -> str:
        return f"http://{HOST}:{getattr(self, name)}"


@dataclass(frozen=True, slots=True)
class Program:
    """`ready` is the address that answers 200 once it serves; None for one that offers nothing."""

    name: str
    command: Sequence[str]
    ready: str | None = None
    port: str | None = None


@dataclass
class Stack:
    """`var` receives the database, the logs and the demo programs' files."""

    ports: Ports
    var: Path
    keys: Mapping[str, str]
    more_environment: Mapping[str, str] = field(default_factory=dict)
    tell: Callable[[str], None] = print
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def environment(self) -> dict[str, str]:
        ports = self.ports
        ours = {
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "ignore",
            "RASA_TELEMETRY_ENABLED": "false",
            "TF_CPP_MIN_LOG_LEVEL": "3",
            "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
            "SAISINE_DATABASE_URL": f"sqlite+aiosqlite:///{self.var / 'saisine.db'}",
            "SAISINE_PUBLIC_URL": ports.url("api"),
            "SAISINE_RASA_URL": ports.url("rasa"),
            "RASA_PORT": str(ports.rasa),
            "ACTIONS_PORT": str(ports.actions),
            "ACTIONS_URL": ports.url("actions") + "/webhook",
            "CASE_SYSTEM_URL": ports.url("case_system"),
            "CASE_SYSTEM_PORT": str(ports.case_system),
            "CASE_SYSTEM_DB": str(self.var / "demo-case-system.db"),
            "INTAKE_API_URL": ports.url("api"),
            "INTAKE_URL": ports.url("api"),
            "DEMO_ACCOUNTS_PORT": str(ports.accounts),
            "DEMO_ACCOUNTS_KEY": str(self.var / "demo-accounts.pem"),
            "SAISINE_JWKS_URL": ports.url("accounts") + "/.well-known/jwks.json",
            "SAISINE_JWT_ISSUER": ports.url("accounts"),
            "SAISINE_SIGN_IN_URL": ports.url("accounts") + "/",
        }
        kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        return {**ours, **kept, **_only_known(ours), **self.keys, **self.more_environment}

    def programs(self, model: str) -> list[Program]:
        ports = self.ports
        serve = [
            APP_PYTHON, "-m", "uvicorn", "intake_api.app:create_app", "--factory", "--host", HOST,
            "--port", str(ports.api), "--ws", "none", "--no-access-log", "--log-level", "warning",
        ]  # fmt: skip
        return [
            Program("rasa", [BOT_PYTHON, "-W", "ignore", "-m", "bot.serve", model],
                    ports.url("rasa") + "/webhooks/door/", "rasa"),
            Program("actions", [APP_PYTHON, "-m", "actions.server"],
                    ports.url("actions") + "/health", "actions"),
            Program("case system", [APP_PYTHON, "-m", "demo.case_system"],
                    ports.url("case_system") + "/healthz", "case_system"),
            Program("accounts", [APP_PYTHON, "-m", "demo.accounts"],
                    ports.url("accounts") + "/healthz", "accounts"),
            Program("intake API", serve, ports.url("api") + "/healthz", "api"),
            Program("delivery worker", [APP_PYTHON, "-m", "intake_api.delivery.worker"]),
        ]  # fmt: skip

    def start(self, model: str) -> None:
        """Returns once every program is ready. Raises StackError, with everything stopped."""
        programs = self.programs(model)
        self._refuse_taken_ports(programs)
        self.var.mkdir(parents=True, exist_ok=True)
        try:
            self._migrate()
            for program in programs:
                self.launch(program)
            for program in programs:
                self.wait_until_ready(program)
        except BaseException:
            self.stop()
            raise

    def launch(self, program: Program) -> None:
        log = self.log_of(program.name).open("ab")
        with log:
            self.processes[program.name] = subprocess.Popen(
                program.command,
                cwd=ROOT,
                env=self.environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=_die_with_parent,
            )

    def wait_until_ready(self, program: Program) -> None:
        process, since = self.processes[program.name], time.monotonic()
        while program.ready and not _answers(program.ready):
            if process.poll() is not None or time.monotonic() - since > READY_WITHIN_S:
                raise StackError(
                    f"The {program.name} did not start. Its last words:\n{self.last_words(program.name)}"
                )
            time.sleep(0.1)
        if process.poll() is not None:
            raise StackError(f"The {program.name} stopped:\n{self.last_words(program.name)}")
        self.tell(f"  {program.name}: ready")

    def watch(self) -> None:
        """Returns only by an exception: StackError when a program stops by itself."""
        while True:
            for name, process in self.processes.items():
                if process.poll() is not None:
                    raise StackError(f"The {name} stopped:\n{self.last_words(name)}")
            time.sleep(0.5)

    def kill(self, name: str) -> None:
        """Ends one program at once, as a crash does; `launch` starts it again."""
        process = self.processes[name]
        _signal(process, signal.SIGKILL)
        process.wait()

    def stop(self) -> None:
        """Asks every program to stop, and ends those that do not within ten seconds."""
        for process in self.processes.values():
            _signal(process, signal.SIGTERM)
        limit = time.monotonic() + STOPPED_WITHIN_S
        for process in self.processes.values():
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(max(0.1, limit - time.monotonic()))
            _signal(process, signal.SIGKILL)
            process.wait()
        self.processes.clear()

    def log_of(self, name: str) -> Path:
        folder = self.var / "logs"
        folder.mkdir(parents=True, exist_ok=True)
        return folder / f"{name.replace(' ', '-')}.log"

    def last_words(self, name: str) -> str:
        return self.log_of(name).read_text(errors="replace")[-1500:]

    def _migrate(self) -> None:
        done = subprocess.run(
            [APP_PYTHON, "-m", "intake_api.db.migrate"],
            cwd=ROOT, env=self.environment(), capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            raise StackError(f"The database could not be prepared:\n{done.stderr[-1500:]}")

    def _refuse_taken_ports(self, programs: Sequence[Program]) -> None:
        for program in programs:
            if program.port and _is_taken(getattr(self.ports, program.port)):
                port = getattr(self.ports, program.port)
                raise StackError(
                    f"Port {port} is taken, and the {program.name} needs it: stop what uses it, or "
                    f"choose another with PORT_{program.port.upper()}=…, then run the same command again."
                )


def var_folder() -> Path:
    """Where the database, the logs and the demo programs' files go: `var/`, or SAISINE_VAR."""
    return Path(os.environ.get("SAISINE_VAR") or ROOT / "var")


def ports_from_environment() -> Ports:
    """The usual ports, or those of PORT_API, PORT_RASA, PORT_ACTIONS, PORT_CASE_SYSTEM, PORT_ACCOUNTS."""
    usual = Ports()
    names = ("api", "rasa", "actions", "case_system", "accounts")
    return Ports(
        **{
            name: int(os.environ.get(f"PORT_{name.upper()}", getattr(usual, name)))
            for name in names
        }
    )


def free_ports() -> Ports:
    """Five ports free just now."""
    with contextlib.ExitStack() as sockets:
        opened = [sockets.enter_context(socket.socket()) for _ in range(5)]
        for one in opened:
            one.bind((HOST, 0))
        return Ports(*(one.getsockname()[1] for one in opened))


def trained_model() -> str:
    """The model that set-up trained. Raises StackError when there is none."""
    note = ROOT / "var" / "model"
    if not note.is_file():
        raise StackError("The assistant is not trained yet: run `make train`.")
    return note.read_text().strip()


def _only_known(ours: Mapping[str, str]) -> dict[str, str]:
    """Addresses that must agree with the ports are ours, whatever the shell holds."""
    free = ("SAISINE_DATABASE_URL",)
    return {k: v for k, v in ours.items() if not (k in free and k in os.environ)}


def _die_with_parent() -> None:
    """On Linux, a program does not outlive the stack, even one that was killed."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def _signal(process: subprocess.Popen[bytes], number: int) -> None:
    if process.poll() is None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _is_taken(port: int) -> bool:
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((HOST, port))
        except OSError:
            return True
    return False
