"""`python -m demo.case_system`"""

import sys

import uvicorn
from pydantic import ValidationError

from demo.case_system.app import build
from demo.case_system.config import Settings


def main() -> None:
    try:
        settings = Settings()  # type: ignore[call-arg]  # filled from the environment
    except ValidationError as error:
        sys.exit(f"demo.case_system cannot start: {error}")
    uvicorn.run(build(settings), host=settings.host, port=settings.port, ws="none")


if __name__ == "__main__":
    main()
