#!/bin/sh
# Prints the path of a Python 3.10 that really runs (Rasa 3.6 needs that version), or says what to do and exits 1.
# Looked for in this order: $BOT_PYTHON, the PATH, pyenv's folders, the usual places, uv's own (downloaded if need be).
uv=$1

works() {
    [ -n "$1" ] && "$1" -c 'import sys, ssl, sqlite3, venv; sys.exit(sys.version_info[:2] != (3, 10))' >/dev/null 2>&1
}

for candidate in "$BOT_PYTHON" "$(command -v python3.10)" \
    "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.10.*/bin/python3.10 \
    /usr/bin/python3.10 /usr/local/bin/python3.10 /opt/homebrew/bin/python3.10; do
    if works "$candidate"; then
        "$candidate" -c 'import sys; print(sys.executable)'
        exit 0
    fi
done

found=$("$uv" python find --no-python-downloads 3.10 2>/dev/null)
if ! works "$found"; then
    echo "No Python 3.10 here: downloading one…" >&2
    "$uv" python install 3.10 >&2 && found=$("$uv" python find --managed-python 3.10 2>/dev/null)
fi
if works "$found"; then
    echo "$found"
    exit 0
fi
echo "Rasa needs Python 3.10 and none was found: install it (pyenv install 3.10, or your system's package), or set BOT_PYTHON=/path/to/python3.10, then run the same command again." >&2
exit 1
