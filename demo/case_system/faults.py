"""Failures on demand: what the intake API must live through, in demonstrations and in tests."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Fault(BaseModel):
    """`unavailable` answers 503, `refuse` 422, `slow` keeps what it received and answers after
    `seconds` (so a caller that gives up before then meets a duplicate next time)."""

    model_config = ConfigDict(extra="forbid")

    mode: Literal["ok", "unavailable", "refuse", "slow"]
    seconds: float = Field(default=5.0, ge=0, le=120)


class Faults:
    """The fault in force; a restart goes back to `ok`."""

    def __init__(self) -> None:
        self.current = Fault(mode="ok")
