"""The event's server, in the terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli import main
from tests.sample_event import write_sample_event

SERVER = "1575305714123931650"


@pytest.fixture(autouse=True)
def event(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "harbour-lights"
    folder.mkdir()
    write_sample_event(folder)
    monkeypatch.setenv("EVENT", str(folder))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'usher.db'}")
    monkeypatch.delenv("DISCORD_API_URL", raising=False)


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["home", *arguments]) == 0
    return capsys.readouterr().out


def test_home_is_changed_on_purpose_and_written_down(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys).startswith("harbour-lights has no server on discord.com yet")
    assert f"on discord.com is {SERVER}, since" in told(capsys, SERVER)
    assert f"on discord.com is {SERVER}, since" in told(capsys)
    assert main(["audit"]) == 0
    written = capsys.readouterr().out
    assert "server.home" in written
    assert SERVER in written


def test_homes_on_two_hosts_are_two(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told(capsys, SERVER)
    monkeypatch.setenv("DISCORD_API_URL", "http://127.0.0.1:8000/api/v10")
    assert "has no server on 127.0.0.1:8000 yet" in told(capsys)


@pytest.mark.parametrize("text", ["Conference", "-1", "1" * 21, "١٢", ""])
def test_what_is_no_id_is_misuse(capsys: pytest.CaptureFixture[str], text: str) -> None:
    assert main(["home", "--", text]) == 2
    assert "is not a server's id" in capsys.readouterr().err
