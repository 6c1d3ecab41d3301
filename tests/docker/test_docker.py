"""The images and their Compose file: linted, checked, and in agreement with the programs they run.

No engine here: nothing is built. What can be verified without one is verified with the real tools.
"""

import itertools
import json
import re
import shutil
import subprocess
import sys
import tomllib
from base64 import urlsafe_b64encode
from pathlib import Path
from secrets import token_bytes, token_hex
from typing import Any

import pytest
import yaml
from packaging.specifiers import SpecifierSet

from demo.accounts.config import Settings as AccountsSettings
from demo.case_system.config import Settings as CaseSystemSettings
from intake_api.config import Settings

ROOT = Path(__file__).resolve().parents[2]
COMPOSE = ROOT / "docker/compose.yml"
DOCKERFILES = sorted((ROOT / "docker").glob("*.Dockerfile"))
SETTINGS = (Settings, CaseSystemSettings, AccountsSettings)

EXAMPLE_LINE = re.compile(r"^(# )?([A-Z][A-Z0-9_]*)=(.*)$", re.MULTILINE)
READ_BY_PYTHON = re.compile(
    r"(?:environ\[|environ\.get\(|getenv\()\s*[\"']([A-Z][A-Z0-9_]+)[\"'](?!\]\s*=[^=])"
    r"|alias=\"([A-Z][A-Z0-9_]+)\""
)
READ_BY_YAML = re.compile(r"\$\{([A-Z][A-Z0-9_]+)")
SECRET = re.compile(r"(SECRET|TOKEN|PASSWORD|KEYS)$")

Resolved = dict[str, Any]


def tool(name: str) -> str:
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.exists() else shutil.which(name)
    assert found, f"{name} is not installed"
    return found


def run(*command: str) -> subprocess.CompletedProcess[str]:
    """Without the variables of whoever runs the tests: only the env file speaks."""
    clean = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "DOCKER_CONFIG": "/nonexistent"}
    return subprocess.run(
        command, cwd=ROOT, env=clean, capture_output=True, text=True, check=False, timeout=60
    )


def example() -> dict[str, str]:
    """The variables that `.env.example` sets, as it sets them."""
    text = (ROOT / ".env.example").read_text()
    return {name: value for hidden, name, value in EXAMPLE_LINE.findall(text) if not hidden}


def shown() -> dict[str, str]:
    """Every variable that `.env.example` names, set or only shown."""
    text = (ROOT / ".env.example").read_text()
    return {name: value for _, name, value in EXAMPLE_LINE.findall(text)}


def filled() -> dict[str, str]:
    """What somebody gets who fills the empty values in as the example says."""
    key = urlsafe_b64encode(token_bytes(32)).decode()
    return {
        name: value or (key if name == "SAISINE_ENCRYPTION_KEYS" else token_hex(32))
        for name, value in example().items()
    }


def compose(
    folder: Path, variables: dict[str, str], *more: str
) -> subprocess.CompletedProcess[str]:
    env_file = folder / "env"
    env_file.write_text("".join(f"{name}={value}\n" for name, value in variables.items()))
    files = ("--env-file", str(env_file), "-f", str(COMPOSE))
    return run(tool("docker-compose"), *files, "--profile", "demo", "config", *more)


@pytest.fixture(scope="module")
def resolved(tmp_path_factory: pytest.TempPathFactory) -> Resolved:
    """The Compose file as Compose understands it, with a `.env` that was filled in."""
    done = compose(tmp_path_factory.mktemp("compose"), filled(), "--format", "json")
    assert done.returncode == 0, done.stderr
    answer: Resolved = json.loads(done.stdout)
    return answer


def instructions(path: Path) -> list[list[str]]:
    """A Dockerfile's instructions as lists of words, continued lines joined."""
    text = re.sub(r"^\s*#.*\n", "", path.read_text(), flags=re.MULTILINE).replace("\\\n", " ")
    return [line.split() for line in text.splitlines() if line.strip()]


def read_by_python() -> set[str]:
    found: set[str] = set()
    for room in ("intake_api", "actions", "bot", "demo"):
        for path in (ROOT / room).rglob("*.py"):
            if room != "intake_api" or path.name == "config.py":
                found |= {a or b for a, b in READ_BY_PYTHON.findall(path.read_text())}
        for path in (ROOT / room).rglob("*.yml"):
            found |= set(READ_BY_YAML.findall(path.read_text()))
    return found


def read_by_compose() -> set[str]:
    """Filled in by Compose, or handed on to a container by a line without a value."""
    text = COMPOSE.read_text()
    services = yaml.safe_load(text)["services"].values()
    handed_on = {
        name
        for service in services
        for name, value in service.get("environment", {}).items()
        if value is None
    }
    return handed_on | set(READ_BY_YAML.findall(text))


# --- the linters ----------------------------------------------------------------------------------


@pytest.mark.parametrize("path", DOCKERFILES, ids=lambda path: path.name)
def test_hadolint_finds_nothing_to_say(path: Path) -> None:
    done = run(tool("hadolint"), "--no-color", "--failure-threshold", "style", str(path))
    assert done.returncode == 0, done.stdout


def test_the_compose_file_follows_the_specification() -> None:
    done = run(tool("check-jsonschema"), "--builtin-schema", "vendor.compose-spec", str(COMPOSE))
    assert done.returncode == 0, done.stdout


# --- .env.example ---------------------------------------------------------------------------------


def test_compose_accepts_the_example_once_filled_in(tmp_path: Path) -> None:
    done = compose(tmp_path, filled(), "-q")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_compose_refuses_to_start_while_a_value_is_missing_and_names_it(tmp_path: Path) -> None:
    for name in example():
        for missing in (filled() | {name: ""}, {n: v for n, v in filled().items() if n != name}):
            done = compose(tmp_path, missing, "-q")
            assert done.returncode != 0, name
            assert name in done.stderr


def test_the_example_holds_no_secret() -> None:
    secrets = {name for name in shown() if SECRET.search(name)}
    fields = {str(f.alias) for s in SETTINGS for f in s.model_fields.values() if _is_secret(f)}
    assert fields <= secrets
    assert {name: shown()[name] for name in secrets if shown()[name]} == {}
    assert secrets <= example().keys()


def _is_secret(field: Any) -> bool:
    return "SecretStr" in repr(field.annotation)


def test_every_variable_of_the_example_is_read_by_something() -> None:
    assert shown().keys() - read_by_python() - read_by_compose() == set()


def test_every_variable_that_is_read_is_in_the_example() -> None:
    aliases = {str(field.alias) for s in SETTINGS for field in s.model_fields.values()}
    assert aliases <= read_by_python()
    assert (read_by_python() | read_by_compose()) - shown().keys() == set()


def test_the_defaults_that_the_example_shows_are_the_programs_defaults() -> None:
    set_here = example()
    for settings in SETTINGS:
        for field in settings.model_fields.values():
            alias = str(field.alias)
            if alias not in set_here and field.default is not None:
                assert shown()[alias] == str(field.default), alias


def test_every_line_of_the_example_is_explained() -> None:
    lines = (ROOT / ".env.example").read_text().splitlines()
    for before, line in itertools.pairwise(lines):
        if EXAMPLE_LINE.match(line):
            assert before.startswith("# ") or EXAMPLE_LINE.match(before), line


# --- what Compose runs ----------------------------------------------------------------------------


def test_the_programs_accept_what_compose_gives_them(resolved: Resolved) -> None:
    def given(service: str) -> dict[str, str]:
        pairs = resolved["services"][service]["environment"].items()
        return {name: value for name, value in pairs if value is not None}

    for service in ("api", "worker", "migrate"):
        read = Settings.model_validate(given(service))
        assert read.database_url.startswith("postgresql+asyncpg://saisine:")
        assert read.redis_url is not None
    delivered = Settings.model_validate(given("worker")).case_system_secret
    assert CaseSystemSettings.model_validate(given("case-system")).secret == delivered
    AccountsSettings.model_validate(given("accounts"))
    for name in ("SAISINE_RASA_TOKEN", "ACTIONS_TOKEN"):
        values = {s["environment"].get(name) for s in resolved["services"].values()}
        assert len(values - {None}) == 1, f"{name} differs between services"


def test_compose_hands_every_setting_on_to_the_programs_that_read_it(resolved: Resolved) -> None:
    for service in ("api", "worker", "migrate"):
        given = resolved["services"][service]["environment"].keys()
        assert {str(field.alias) for field in Settings.model_fields.values()} - given == set()


def test_every_secret_goes_only_to_those_who_need_it(resolved: Resolved) -> None:
    holders = {
        name: {
            service
            for service, made in resolved["services"].items()
            if name in made.get("environment", {})
        }
        for name in example()
        if SECRET.search(name)
    }
    ours = {"api", "worker", "migrate"}
    assert holders == {
        "SAISINE_ENCRYPTION_KEYS": ours,
        "SAISINE_PERSON_KEY_SECRET": ours,
        "SAISINE_RASA_TOKEN": ours | {"bot"},
        "CASE_SYSTEM_SECRET": ours | {"case-system"},
        "ACTIONS_TOKEN": {"actions", "bot"},
        "POSTGRES_PASSWORD": {"postgres"},
        "REDIS_PASSWORD": set(),
    }


def test_only_the_doors_publish_a_port_and_only_on_this_machine(resolved: Resolved) -> None:
    published = {
        name: [port.get("host_ip") for port in service["ports"]]
        for name, service in resolved["services"].items()
        if service.get("ports")
    }
    local = ["127.0.0.1"]
    assert published == {"api": local, "case-system": local, "accounts": local}


def test_the_assistant_and_the_stores_reach_nothing_outside(resolved: Resolved) -> None:
    inside = {name for name, network in resolved["networks"].items() if network.get("internal")}
    for service in ("bot", "actions", "postgres", "redis", "migrate"):
        assert set(resolved["services"][service]["networks"]) <= inside, service
    for service in ("bot", "actions"):
        assert set(resolved["services"][service]["networks"]) == {"assistant"}, service
    assert "assistant" not in resolved["services"]["worker"]["networks"]


def test_every_container_is_given_as_little_as_it_needs(resolved: Resolved) -> None:
    for name, service in resolved["services"].items():
        assert service["read_only"] is True, name
        assert service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert "/tmp" in service["tmpfs"], name
        assert int(service["mem_limit"]) <= 2 * 1024**3, name
        assert service["restart"] == ("on-failure:3" if name == "migrate" else "unless-stopped")
        assert not service.get("privileged") and not service.get("cap_add"), name


def test_every_command_runs_something_that_exists(resolved: Resolved) -> None:
    modules = {
        command[2]
        for service in resolved["services"].values()
        if (command := service.get("command") or [])[:2] == ["python", "-m"]
    }
    for path in DOCKERFILES:
        (last,) = (" ".join(words[1:]) for words in instructions(path) if words[0] == "CMD")
        command = json.loads(last)
        modules.add(command[2] if command[0] == "python" else command[1].partition(":")[0])
    missing = {
        module
        for module in modules
        if not (place := ROOT / module.replace(".", "/")).with_suffix(".py").is_file()
        and not (place / "__main__.py").is_file()
    }
    assert missing == set()


# --- the Dockerfiles ------------------------------------------------------------------------------


@pytest.mark.parametrize("path", DOCKERFILES, ids=lambda path: path.name)
def test_everything_copied_exists_and_is_not_ignored(path: Path) -> None:
    kept = [line[1:] for line in _ignore_lines() if line.startswith("!")]
    assert _ignore_lines()[0] == "*"
    for words in instructions(path):
        if words[0] == "COPY" and not words[1].startswith("--from="):
            for source in (word.rstrip("/") for word in words[1:-1]):
                assert (ROOT / source).exists(), source
                assert any(source == k or source.startswith(k + "/") for k in kept), source


def _ignore_lines() -> list[str]:
    lines = (ROOT / ".dockerignore").read_text().splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("path", DOCKERFILES, ids=lambda path: path.name)
def test_python_is_a_version_that_the_images_dependencies_allow(path: Path) -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["uv"]["dependency-groups"]
    (sync,) = (w for w in instructions(path) if w[:3] == ["RUN", "uv", "sync"])
    installed = [b for a, b in itertools.pairwise(sync) if a in ("--group", "--only-group")]
    bases = {w[1] for w in instructions(path) if w[0] == "FROM" and w[1].startswith("python:")}
    assert len(bases) == 1, "the stages must share their Python"
    version = bases.pop().removeprefix("python:").removesuffix("-slim")
    assert installed and "dev" not in installed
    assert "--frozen" in sync and ("--only-group" in sync or "--no-default-groups" in sync)
    for group in installed:
        assert f"{version}.0" in SpecifierSet(groups[group]["requires-python"]), group


def test_both_images_are_made_with_the_same_uv() -> None:
    found = {
        word for p in DOCKERFILES for words in instructions(p) for word in words if "uv==" in word
    }
    assert len(found) == 1


@pytest.mark.parametrize("path", DOCKERFILES, ids=lambda path: path.name)
def test_no_image_runs_as_root(path: Path) -> None:
    users = [words[1] for words in instructions(path) if words[0] == "USER"]
    assert users and int(users[-1].partition(":")[0]) >= 10_000
