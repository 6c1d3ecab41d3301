"""`python -m demo.accounts`"""

import sys

import uvicorn
from pydantic import ValidationError

from demo.accounts.app import build
from demo.accounts.config import Settings


def main() -> None:
    try:
        settings = Settings()
    except ValidationError as error:
        sys.exit(f"demo.accounts cannot start: {error}")
    uvicorn.run(build(settings), host=settings.host, port=settings.port, ws="none")


if __name__ == "__main__":
    main()
