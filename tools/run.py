"""`make run`: the whole product on its embedded default, until Ctrl-C."""

import signal
import sys
import time

from tools import keys
from tools.stack import Stack, StackError, ports_from_environment, trained_model, var_folder


def main() -> None:
    for stop in (signal.SIGINT, signal.SIGTERM):  # also when the shell had us ignore SIGINT
        signal.signal(stop, signal.default_int_handler)
    stack = Stack(ports_from_environment(), var_folder(), keys.read())
    began = time.monotonic()
    try:
        print("Starting…", flush=True)
        stack.start(trained_model())
        _addresses(stack, time.monotonic() - began)
        stack.watch()
    except StackError as error:
        sys.exit(f"\n✗ {error}")
    except KeyboardInterrupt:
        print("\nStopping…", flush=True)
    finally:
        stack.stop()


def _addresses(stack: Stack, seconds: float) -> None:
    ports = stack.ports
    print(
        f"""
Ready in {seconds:.0f} s.
  The assistant        {ports.url("api")}/
  Sign in (fictitious) {ports.url("accounts")}/
  The case system      {ports.url("case_system")}/
  The API              {ports.url("api")}/v1/openapi.json
Logs are in var/logs/. Ctrl-C stops everything.""",
        flush=True,
    )


if __name__ == "__main__":
    main()
