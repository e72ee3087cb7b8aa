"""The page in the terminal: exported, as a QR code, and served."""

from __future__ import annotations

import signal
import urllib.request
from pathlib import Path

import pytest

from bot.cli import main
from tests.sample_event import write_sample_event
from tests.terminal.processes import start


@pytest.fixture
def event(tmp_path: Path) -> Path:
    folder = tmp_path / "harbour-lights"
    folder.mkdir()
    return write_sample_event(folder)


def test_page_is_exported_in_every_language_or_in_one(
    event: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export = ["export", "--event", str(event), "--format", "html", "--out"]
    assert main([*export, str(tmp_path / "all")]) == 0
    assert main([*export, str(tmp_path / "one"), "--lang", "ko"]) == 0
    written = sorted(path.name for path in (tmp_path / "all").iterdir())
    others = ("ar", "es", "fr", "ko", "ru", "zh")
    assert written == sorted(["programme.html", *(f"programme.{code}.html" for code in others)])
    (one,) = (tmp_path / "one").iterdir()
    assert '<html lang="ko"' in one.read_text(encoding="utf-8")
    assert f"Wrote {one}." in capsys.readouterr().out


def test_qr_code_leads_to_the_public_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PUBLIC_URL", "https://ask.example.org")
    assert main(["export", "--format", "qr", "--out", "qr"]) == 0
    assert "<title>https://ask.example.org</title>" in Path("qr/qr.svg").read_text("utf-8")
    assert Path("qr/qr.png").read_bytes().startswith(b"\x89PNG")
    assert "█" in capsys.readouterr().out


def test_qr_code_of_no_address_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PUBLIC_URL", raising=False)
    assert main(["export", "--format", "qr"]) == 2
    assert capsys.readouterr().err.startswith("usher: The QR code leads to")


def test_page_is_served_without_discord_until_it_is_stopped(event: Path) -> None:
    with start("serve", "--event", event, "--port", "0") as process:
        assert process.stdout is not None
        told = process.stdout.readline().decode()
        url = told.split()[0]
        with urllib.request.urlopen(url) as response:  # noqa: S310 - our own server
            page = response.read().decode()
        question = b"part=1&question=wifi%3F"
        with urllib.request.urlopen(f"{url}ask", question) as response:  # noqa: S310 - as above
            answer = response.read().decode()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate()
    assert told == f"{url} shows harbour-lights; Ctrl+C ends.\n"
    assert "Harbour Lights Conference" in page
    assert "The network is called Lamp." in answer
    assert (process.returncode, errors) == (0, b"")
