"""A container's health check: `python docker/probe.py URL` fails unless the URL answers 2xx.

It uses no proxy: the one of the outside world, which Docker may pass on, cannot see a container.
"""

import sys
import urllib.request

ANSWER_S = 4


def main() -> None:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        opener.open(sys.argv[1], timeout=ANSWER_S).close()
    except OSError as error:  # no connection, no answer in time, or an answer that is an error
        sys.exit(f"{sys.argv[1]}: {error}")


if __name__ == "__main__":
    main()
