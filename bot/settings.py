"""What whoever runs Usher decides: the environment and `.env`, read once, every fault told."""

from __future__ import annotations

import os
import re
from enum import StrEnum
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from dotenv import dotenv_values
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
)

from bot.errors import InvalidSettings

DEFAULT_EVENT = "rok-un-2025"
DISCORD_API = "https://discord.com/api/v10"
_ENV_FILE = ".env"

Networks = tuple[IPv4Network | IPv6Network, ...]


class LogFormat(StrEnum):
    """How log lines are written."""

    TEXT = "text"
    JSON = "json"


class LogLevel(StrEnum):
    """From which severity on log lines are written."""

    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"


def _bare_token(value: Any) -> Any:
    """Return a token without the word that stands before it in Discord's documentation."""
    if isinstance(value, str) and value.strip()[:4].casefold() == "bot ":
        return value.strip()[4:].strip()
    return value.strip() if isinstance(value, str) else value


def _upper(value: Any) -> Any:
    return value.strip().upper() if isinstance(value, str) else value


def _lower(value: Any) -> Any:
    return value.strip().lower() if isinstance(value, str) else value


def _address(*schemes: str) -> AfterValidator:
    def check(value: str | None) -> str | None:
        if value is None:
            return None
        if not value.startswith(tuple(f"{scheme}://" for scheme in schemes)):
            raise ValueError(f"must begin with {' or '.join(f'{s}://' for s in schemes)}")
        if not _has_host(value):
            raise ValueError("must be an address, with a host and, if need be, a port")
        return value.rstrip("/")

    return AfterValidator(check)


def _has_host(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _one_word(value: SecretStr | None) -> SecretStr | None:
    if value is not None and len(value.get_secret_value().split()) != 1:
        raise ValueError("must be one word, as copied from the Developer Portal")
    return value


def _header_word(value: SecretStr | None) -> SecretStr | None:
    if value is not None and not re.fullmatch(r"[!-~]+", value.get_secret_value()):
        raise ValueError("must be one word of plain letters, digits and signs")
    return value


def _with_address(value: str | None, info: ValidationInfo) -> str | None:
    if value is None and info.data.get("understander_url"):
        raise ValueError("must be set where UNDERSTANDER_URL is: the name of a model it has")
    return value


def _networks(value: Any) -> Any:
    """Return the networks that a list such as `127.0.0.1, 10.0.0.0/8` names."""
    if not isinstance(value, str):
        return value
    try:
        return tuple(ip_network(part, strict=False) for part in value.replace(",", " ").split())
    except ValueError:
        raise ValueError("must be addresses or networks, like 127.0.0.1, 10.0.0.0/8") from None


class Settings(BaseModel):
    """Every setting; what is not given has its default."""

    model_config = ConfigDict(
        extra="ignore", frozen=True, hide_input_in_errors=True, validate_default=True
    )

    discord_token: Annotated[
        SecretStr | None, BeforeValidator(_bare_token), AfterValidator(_one_word)
    ] = None
    event: str = DEFAULT_EVENT
    database_url: str = "sqlite:///usher.db"
    log_level: Annotated[LogLevel, BeforeValidator(_upper)] = LogLevel.INFO
    log_format: Annotated[LogFormat, BeforeValidator(_lower)] = LogFormat.TEXT
    discord_api_url: Annotated[str, _address("https", "http")] = DISCORD_API
    discord_gateway_url: Annotated[str | None, _address("wss", "ws")] = None
    health_host: str = "127.0.0.1"
    health_port: Annotated[int | None, Field(ge=0, le=65535)] = None
    public_url: Annotated[str | None, _address("https", "http")] = None
    public_host: str = "127.0.0.1"
    public_port: Annotated[int | None, Field(ge=0, le=65535)] = None
    trusted_proxies: Annotated[Networks, BeforeValidator(_networks)] = ()
    delivery_lease_seconds: Annotated[float, Field(gt=0, le=600)] = 20.0
    requests_per_second: Annotated[float, Field(gt=0, le=50)] = 50.0
    direct_messages_per_second: Annotated[float, Field(gt=0, le=50)] = 10.0
    question_retention_days: Annotated[int, Field(ge=0, le=3650)] = 30
    import_private_addresses: bool = False
    understander_url: Annotated[str | None, _address("https", "http")] = None
    understander_model: Annotated[str | None, AfterValidator(_with_address)] = None
    understander_key: Annotated[SecretStr | None, AfterValidator(_header_word)] = None

    @property
    def discord_host(self) -> str:
        """Where ids of servers, channels and people mean what they mean here."""
        return urlsplit(self.discord_api_url).netloc.casefold()


def read_settings(**overrides: Any) -> Settings:
    """Read the environment and `.env` of the working directory.

    Raises InvalidSettings with every fault; no fault quotes a value, which may be a secret.
    """
    try:
        return Settings(**_given() | overrides)
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=False, include_context=False)
        faults = [
            f"{'.'.join(map(str, detail['loc'])).upper()}: {_in_words(detail['msg'])}"
            for detail in details
        ]
        raise InvalidSettings(tuple(sorted(faults))) from None
    except UnicodeDecodeError:
        raise InvalidSettings((f"{_ENV_FILE}: is not UTF-8 text; save it as UTF-8",)) from None


def _given() -> dict[str, Any]:
    """Return what is set in `.env` and, over it, in the environment; nothing counts as not set."""
    written = dotenv_values(_ENV_FILE, encoding="utf-8") if Path(_ENV_FILE).is_file() else {}
    pairs = (*written.items(), *os.environ.items())
    return {name.lower(): value for name, value in pairs if value}


def has_token() -> bool:
    """Whether a token is set, in the environment or in `.env`. Raises InvalidSettings."""
    return read_settings().discord_token is not None


def _in_words(message: str) -> str:
    return message.removeprefix("Value error, ").removeprefix("Input ").replace("Input", "it")
