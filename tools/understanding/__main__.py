"""`make understand < turns.jsonl > understood.jsonl`: the third contract (`docs/contracts/`), as one command."""

import json
import sys
from datetime import date

from tools.stack import StackError, trained_model
from tools.understanding.rasa import Rasa, RasaFailed
from tools.understanding.turns import understand


def main() -> None:
    print("Loading the assistant…", file=sys.stderr, flush=True)
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    count = 0
    try:
        with Rasa(trained_model()) as rasa:
            for line in understand(sys.stdin, date.today(), rasa):
                print(json.dumps(line, ensure_ascii=False))
                count += 1
                if count % 500 == 0:
                    print(f"{count} understood…", file=sys.stderr, flush=True)
    except (StackError, RasaFailed) as error:
        sys.exit(str(error))
    print(f"{count} understood.", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
