"""Settings of the demonstration case system, read from the environment once."""

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """`secret` signs both ways; `database` is a file path, or `:memory:` to forget at each stop."""

    model_config = SettingsConfigDict(
        env_file=None, extra="ignore", populate_by_name=True, hide_input_in_errors=True
    )

    host: str = Field(default="127.0.0.1", alias="CASE_SYSTEM_HOST")
    port: int = Field(default=8100, alias="CASE_SYSTEM_PORT")
    secret: SecretStr = Field(alias="CASE_SYSTEM_SECRET", min_length=1)
    database: str = Field(default=":memory:", alias="CASE_SYSTEM_DB", min_length=1)
    intake_api_url: str = Field(default="http://127.0.0.1:8000", alias="INTAKE_API_URL")
