"""Settings, read from the environment once. Nothing else in `intake_api` reads it."""

from datetime import date, datetime
from functools import lru_cache
from typing import Literal, Self
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PARIS = ZoneInfo("Europe/Paris")


class Settings(BaseSettings):
    """Every value has a safe default or none at all; secrets never have one."""

    model_config = SettingsConfigDict(env_file=None, extra="ignore", populate_by_name=True)

    environment: Literal["development", "test", "production"] = Field(
        default="development", alias="SAISINE_ENVIRONMENT"
    )
    today_fixed: date | None = Field(default=None, alias="SAISINE_TODAY")
    public_url: str = Field(default="http://127.0.0.1:8000", alias="SAISINE_PUBLIC_URL")
    database_url: str = Field(
        default="sqlite+aiosqlite:///var/saisine.db", alias="SAISINE_DATABASE_URL"
    )
    redis_url: str | None = Field(default=None, alias="REDIS_URL")

    encryption_keys: SecretStr = Field(alias="SAISINE_ENCRYPTION_KEYS")
    """Fernet keys separated by commas, newest first: the first encrypts, all decrypt."""
    person_key_secret: SecretStr = Field(alias="SAISINE_PERSON_KEY_SECRET")

    rasa_url: str = Field(default="http://127.0.0.1:5005", alias="SAISINE_RASA_URL")
    rasa_token: SecretStr = Field(alias="SAISINE_RASA_TOKEN")
    rasa_timeout_s: float = Field(default=10.0, alias="SAISINE_RASA_TIMEOUT_S")

    case_system_url: str = Field(default="http://127.0.0.1:8100", alias="CASE_SYSTEM_URL")
    case_system_secret: SecretStr = Field(alias="CASE_SYSTEM_SECRET")
    delivery_timeout_s: float = Field(default=10.0, alias="SAISINE_DELIVERY_TIMEOUT_S")
    delivery_poll_s: float = Field(default=0.5, alias="SAISINE_DELIVERY_POLL_S")
    delivery_lease_s: float = Field(default=30.0, alias="SAISINE_DELIVERY_LEASE_S")
    delivery_first_delay_s: float = Field(default=2.0, alias="SAISINE_DELIVERY_FIRST_DELAY_S")
    delivery_longest_delay_s: float = Field(default=900.0, alias="SAISINE_DELIVERY_LONGEST_DELAY_S")

    jwks_url: str | None = Field(default=None, alias="SAISINE_JWKS_URL")
    jwt_issuer: str = Field(default="http://127.0.0.1:8200", alias="SAISINE_JWT_ISSUER")
    jwt_audience: str = Field(default="saisir-le-mediateur", alias="SAISINE_JWT_AUDIENCE")
    sign_in_url: str | None = Field(default=None, alias="SAISINE_SIGN_IN_URL")

    draft_kept_days: int = Field(default=30, alias="SAISINE_DRAFT_KEPT_DAYS")
    messages_per_minute: int = Field(default=40, alias="SAISINE_MESSAGES_PER_MINUTE")
    conversations_per_hour: int = Field(default=60, alias="SAISINE_CONVERSATIONS_PER_HOUR")
    pages_per_minute: int = Field(default=600, alias="SAISINE_PAGES_PER_MINUTE")
    longest_message: int = Field(default=8000, alias="SAISINE_LONGEST_MESSAGE")

    @model_validator(mode="after")
    def _a_fixed_day_is_for_tests(self) -> Self:
        if self.environment == "production" and self.today_fixed:
            raise ValueError("SAISINE_TODAY fixes the day for tests; production refuses it")
        return self

    def today(self) -> date:
        """The day in Paris, or the fixed one."""
        return self.today_fixed or datetime.now(PARIS).date()


@lru_cache
def settings() -> Settings:
    return Settings()  # type: ignore[call-arg]  # pydantic-settings fills it from the environment
