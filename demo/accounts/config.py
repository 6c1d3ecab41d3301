"""Settings of the demonstration accounts, read from the environment once."""

from pathlib import Path
from typing import Self

from pydantic import Field, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """`key_file` keeps the signing key between starts; without it, each start has a new one."""

    model_config = SettingsConfigDict(
        env_file=None, extra="ignore", populate_by_name=True, hide_input_in_errors=True
    )

    environment: str = Field(default="development", alias="SAISINE_ENVIRONMENT")
    host: str = Field(default="127.0.0.1", alias="DEMO_ACCOUNTS_HOST")
    port: int = Field(default=8200, alias="DEMO_ACCOUNTS_PORT")
    key_file: Path | None = Field(default=None, alias="DEMO_ACCOUNTS_KEY")
    issuer: str = Field(default="http://127.0.0.1:8200", alias="SAISINE_JWT_ISSUER")
    audience: str = Field(default="saisir-le-mediateur", alias="SAISINE_JWT_AUDIENCE")
    intake_url: str = Field(default="http://127.0.0.1:8000", alias="INTAKE_URL")

    @model_validator(mode="after")
    def _never_in_production(self) -> Self:
        if self.environment.strip().lower() == "production":
            raise ValueError("anybody signs in as anybody here: production refuses it")
        return self
