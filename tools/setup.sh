#!/bin/sh
# Sets everything up: uv, two environments from one lock, development keys, the trained assistant.
# Each step is skipped when nothing it depends on has changed, and can be interrupted at any moment.
set -u
cd "$(dirname "$0")/.." || exit 1
UV_VERSION=0.13.9
uv=.tools/bin/uv
# Without compiled bytecode Rasa takes twice as long to start.
unset PYTHONDONTWRITEBYTECODE

say() { printf '\033[1m» %s\033[0m\n' "$*"; }
fail() { printf '\n✗ %s\n' "$*" >&2; exit 1; }

python3 -c 'import sys; sys.exit(sys.version_info < (3, 8))' 2>/dev/null ||
    fail "Python 3 was not found: install it, then run the same command again."

if [ "$("$uv" --version 2>/dev/null | cut -d' ' -f2)" != "$UV_VERSION" ]; then
    say "Installing uv $UV_VERSION"
    rm -rf .tools
    python3 -m venv .tools ||
        fail "Python cannot make virtual environments: install its venv module (python3-venv), then run the same command again."
    .tools/bin/pip install --quiet --disable-pip-version-check "uv==$UV_VERSION" ||
        fail "uv could not be downloaded: check the network (or pip's index settings), then run the same command again."
fi

stamp() { cat pyproject.toml uv.lock tools/setup.sh | cksum | cut -d' ' -f1; }

sync_environment() { # name, folder, python, uv's options
    if [ "$(cat "$2/.synced" 2>/dev/null)" = "$(stamp)" ]; then return; fi
    say "Installing the $1 environment (a few minutes the first time)"
    UV_PROJECT_ENVIRONMENT=$2 "$uv" sync --frozen --compile-bytecode --python "$3" $4 ||
        fail "The $1 environment could not be installed: check the network and the disk space, then run the same command again."
    stamp >"$2/.synced"
}

sync_environment application .venv ">=3.11,<3.13" ""
if [ "$(cat .venv-bot/.synced 2>/dev/null)" != "$(stamp)" ]; then
    python310=$(sh tools/find_python310.sh "$uv") || exit 1
    sync_environment "assistant's" .venv-bot "$python310" "--only-group bot"
fi

.venv/bin/python -m tools.keys || fail "The development keys could not be written: check the rights on var/."
if [ "${1:-}" != "--without-training" ]; then
    .venv-bot/bin/python tools/train.py >var/model.drafted || exit 1
    mv var/model.drafted var/model
fi
