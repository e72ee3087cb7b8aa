"""Settings: from the environment and `.env`, every fault told, none of them quoting a value."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.cli import main
from bot.errors import InvalidSettings
from bot.settings import LogFormat, LogLevel, Settings, read_settings

EXAMPLE = Path(__file__).resolve().parents[2] / ".env.example"
SECRET = "abc.def.ghi"  # noqa: S105 - invented


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write_env(folder: Path, text: str) -> None:
    (folder / ".env").write_text(text, encoding="utf-8")


def test_defaults() -> None:
    settings = read_settings()
    assert settings.model_dump(exclude={"delivery_lease_seconds"}) == {
        "discord_token": None,
        "event": "rok-un-2025",
        "database_url": "sqlite:///usher.db",
        "log_level": LogLevel.INFO,
        "log_format": LogFormat.TEXT,
        "discord_api_url": "https://discord.com/api/v10",
        "discord_gateway_url": None,
        "health_host": "127.0.0.1",
        "health_port": None,
        "public_url": None,
        "public_host": "127.0.0.1",
        "public_port": None,
        "trusted_proxies": (),
        "requests_per_second": 50.0,
        "direct_messages_per_second": 10.0,
        "question_retention_days": 30,
        "import_private_addresses": False,
        "understander_url": None,
        "understander_model": None,
        "understander_key": None,
    }


def test_env_file_is_read_and_the_environment_wins(
    empty_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_env(empty_folder, f"DISCORD_TOKEN={SECRET}\nEVENT=harbour\nLOG_LEVEL=debug\n")
    monkeypatch.setenv("EVENT", "lanterns")
    settings = read_settings()
    assert settings.discord_token is not None
    assert settings.discord_token.get_secret_value() == SECRET
    assert (settings.event, settings.log_level) == ("lanterns", LogLevel.DEBUG)


def test_empty_value_is_not_set(empty_folder: Path) -> None:
    write_env(empty_folder, "".join(f"{name.upper()}=\n" for name in Settings.model_fields))
    assert read_settings() == Settings()


@pytest.mark.parametrize("pasted", [f"Bot {SECRET}", f"bot  {SECRET} ", f" {SECRET} "])
def test_token_is_taken_as_it_is_pasted(monkeypatch: pytest.MonkeyPatch, pasted: str) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", pasted)
    token = read_settings().discord_token
    assert token is not None
    assert token.get_secret_value() == SECRET


def test_address_loses_its_last_slash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_API_URL", "http://127.0.0.1:1/api/v10/")
    assert read_settings().discord_api_url == "http://127.0.0.1:1/api/v10"


@pytest.mark.parametrize("address", ["http://", "http://[::1:80", "http://h:99999", "http://:80/"])
def test_address_without_a_host_is_a_fault(address: str) -> None:
    with pytest.raises(InvalidSettings) as raised:
        read_settings(discord_api_url=address)
    assert raised.value.faults == (
        "DISCORD_API_URL: must be an address, with a host and, if need be, a port",
    )


def test_every_fault_is_told_and_no_value_is_quoted(
    empty_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_env(
        empty_folder,
        f"DISCORD_TOKEN={SECRET} {SECRET}\nLOG_LEVEL=loud\nLOG_FORMAT=xml\nHEALTH_PORT=99999\n"
        "DISCORD_API_URL=discord.com\nDISCORD_GATEWAY_URL=https://gateway.discord.gg\n"
        "REQUESTS_PER_SECOND=51\nQUESTION_RETENTION_DAYS=soon\n",
    )
    assert main(["run"]) == 2
    printed = capsys.readouterr()
    first, *faults = printed.err.splitlines()
    assert (printed.out, first) == ("", "usher: Wrong settings; see .env.example.")
    assert [fault.split(":")[0].strip() for fault in faults] == [
        "DISCORD_API_URL",
        "DISCORD_GATEWAY_URL",
        "DISCORD_TOKEN",
        "HEALTH_PORT",
        "LOG_FORMAT",
        "LOG_LEVEL",
        "QUESTION_RETENTION_DAYS",
        "REQUESTS_PER_SECOND",
    ]
    assert not re.search(f"{SECRET}|loud|xml|99999|soon", printed.err)
    assert "LOG_FORMAT: should be 'text' or 'json'" in printed.err
    assert "DISCORD_GATEWAY_URL: must begin with wss:// or ws://" in printed.err


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        (
            {"understander_url": "http://127.0.0.1:1/v1"},
            "UNDERSTANDER_MODEL: must be set where UNDERSTANDER_URL is: the name of a model it has",
        ),
        (
            {"understander_url": "localhost:11434", "understander_model": "tiny"},
            "UNDERSTANDER_URL: must begin with https:// or http://",
        ),
        (
            {"understander_key": "two words"},
            "UNDERSTANDER_KEY: must be one word of plain letters, digits and signs",
        ),
        (
            {"understander_key": "a\r\nHost: b"},
            "UNDERSTANDER_KEY: must be one word of plain letters, digits and signs",
        ),
    ],
)
def test_understander_that_cannot_be_asked_is_a_fault(given: dict[str, str], fault: str) -> None:
    with pytest.raises(InvalidSettings) as raised:
        read_settings(**given)
    assert fault in raised.value.faults


def test_key_is_never_shown() -> None:
    settings = read_settings(understander_key=SECRET)
    assert SECRET not in f"{settings} {settings!r} {settings.model_dump_json()}"


def test_env_file_that_is_no_text_is_a_fault(empty_folder: Path) -> None:
    (empty_folder / ".env").write_bytes(b"EVENT=caf\xe9\n")
    with pytest.raises(InvalidSettings) as raised:
        read_settings()
    assert raised.value.faults == (".env: is not UTF-8 text; save it as UTF-8",)


def test_settings_do_not_change_and_never_show_the_token() -> None:
    settings = read_settings(discord_token=SECRET)
    assert SECRET not in f"{settings} {settings!r} {settings.model_dump_json()}"
    with pytest.raises(ValidationError):
        settings.event = "other"


def _documented() -> dict[str, tuple[str, str]]:
    """Every variable of .env.example: the comment above it, and its value."""
    found: dict[str, tuple[str, str]] = {}
    comment: list[str] = []
    for line in EXAMPLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            comment.append(line.removeprefix("#").strip())
        elif "=" in line:
            name, _, value = line.partition("=")
            found[name] = (" ".join(comment), value)
            comment = []
        else:
            comment = []
    return found


def test_example_names_every_setting_and_no_other() -> None:
    assert set(_documented()) == {name.upper() for name in Settings.model_fields}


@pytest.mark.parametrize("name", sorted(Settings.model_fields))
def test_example_tells_the_default(name: str) -> None:
    default = Settings.model_fields[name].default
    comment, value = _documented()[name.upper()]
    if default in {None, ()}:
        assert "Default: " in comment or name == "discord_token"
        assert value == ""
        return
    told = re.search(r"Default: (\S+?),?(?=\s|$)", comment)
    assert told is not None
    number = f"{default:g}" if isinstance(default, float) else str(default)
    assert told[1] == (number.lower() if isinstance(default, bool) else number)
    assert value in {"", number}


@pytest.mark.parametrize("name", [n for n in Settings.model_fields if n.endswith("seconds")])
def test_example_tells_the_unit(name: str) -> None:
    assert _documented()[name.upper()][0].startswith("Seconds")


def test_example_as_it_is_gives_the_defaults(empty_folder: Path) -> None:
    write_env(empty_folder, EXAMPLE.read_text(encoding="utf-8"))
    assert read_settings() == Settings()


def test_proxies_are_addresses_or_networks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/8 fd00::/8")
    told = [str(network) for network in read_settings().trusted_proxies]
    assert told == ["127.0.0.1/32", "10.0.0.0/8", "fd00::/8"]
    monkeypatch.setenv("TRUSTED_PROXIES", "my-proxy")
    with pytest.raises(InvalidSettings) as faults:
        read_settings()
    assert faults.value.faults == (
        "TRUSTED_PROXIES: must be addresses or networks, like 127.0.0.1, 10.0.0.0/8",
    )
