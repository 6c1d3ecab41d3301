"""Runs one of our modules on the running product's own configuration: `python -m tools.with_keys MODULE …`."""

import os
import sys

from tools import keys
from tools.stack import APP_PYTHON, ROOT, Stack, ports_from_environment, var_folder


def main() -> None:
    if len(sys.argv) < 2:
        sys.exit("Which module? For example: python -m tools.with_keys intake_api.db.rotate")
    stack = Stack(ports_from_environment(), var_folder(), keys.read())
    os.chdir(ROOT)
    os.execve(APP_PYTHON, [APP_PYTHON, "-m", *sys.argv[1:]], stack.environment())


if __name__ == "__main__":
    main()
