"""Settings of the action server, read from the environment once."""

import os
import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    host: str
    port: int
    token: str


def settings() -> Settings:
    token = os.environ.get("ACTIONS_TOKEN", "")
    if not token:
        sys.exit("ACTIONS_TOKEN is not set: `make run` sets it, see .env.example.")
    return Settings(
        host=os.environ.get("ACTIONS_HOST", "127.0.0.1"),
        port=int(os.environ.get("ACTIONS_PORT", "5055")),
        token=token,
    )
