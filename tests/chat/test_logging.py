"""The log: text or JSON, and never the token, in whatever way it comes."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.logging_setup import new_reference, one_line, set_up_logging
from bot.settings import LogFormat, LogLevel, Settings
from bot.store import Store
from bot.store.exchanges import Exchange
from tests.databases import make_sqlite

SECRET = "abc.def.ghi"  # noqa: S105 - invented


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {
        name: logging.getLogger(name).level
        for name in (
            "discord.http", "discord.gateway", "discord.client", "discord.webhook",
            "aiohttp.access", "alembic", "sqlalchemy", "watchfiles", "bot",
        )
    }  # fmt: skip
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


def start(form: LogFormat, level: LogLevel = LogLevel.INFO) -> logging.Logger:
    set_up_logging(Settings(discord_token=SECRET, log_format=form, log_level=level))
    return logging.getLogger("bot.test")


async def fail_with_the_token() -> None:
    """Raise what a client raises whose request, with the token in it, goes wrong."""
    headers = {"Authorization": f"Bot {SECRET}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        try:
            await session.get(f"http://127.0.0.1:1/{SECRET}")
        except aiohttp.ClientError as error:
            raise RuntimeError(f"with {headers}") from error


@pytest.mark.parametrize("form", list(LogFormat))
async def test_token_is_in_no_message_and_no_traceback(
    capsys: pytest.CaptureFixture[str], form: LogFormat
) -> None:
    log = start(form)
    log.warning("it is %s", SECRET)
    log.info("headers %s", {"Authorization": f"Bot {SECRET}"})
    try:
        await fail_with_the_token()
    except RuntimeError:
        log.exception("a request failed")
    written = capsys.readouterr().err
    assert SECRET not in written
    assert "it is [token]" in written
    assert "RuntimeError: with {'Authorization': 'Bot [token]'}" in written


def test_json_is_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    log = start(LogFormat.JSON)
    log.info("first\nsecond %s", "한국어")
    try:
        raise ValueError("no")  # noqa: TRY301 - its traceback is what is tested
    except ValueError:
        log.exception("failed")
    first, second = map(json.loads, capsys.readouterr().err.splitlines())
    assert (first["level"], first["logger"]) == ("INFO", "bot.test")
    assert first["message"] == "first\nsecond 한국어"
    assert first["at"].endswith("+00:00")
    assert second["traceback"].endswith("ValueError: no")


def test_text_is_a_line_in_utc(capsys: pytest.CaptureFixture[str]) -> None:
    log = start(LogFormat.TEXT, LogLevel.WARNING)
    log.info("unheard")
    log.warning("heard")
    moment, level, name, words = capsys.readouterr().err.split()
    assert moment.endswith("Z")
    assert (level, name, words) == ("WARNING", "bot.test:", "heard")


FORGED = (
    "harmless\n2026-05-04T09:00:00Z INFO    bot.app: all is well\r\x1b[2K\u2028\x85\u202e\ud800"
)


def test_words_forge_no_line_of_text(capsys: pytest.CaptureFixture[str]) -> None:
    log = start(LogFormat.TEXT)
    log.info("they wrote %s", FORGED)
    try:
        raise ValueError(FORGED)  # noqa: TRY301 - its traceback is what is tested
    except ValueError:
        log.exception("failed")
    written = capsys.readouterr().err
    first, second, *traceback = written.removesuffix("\n").split("\n")
    assert first.endswith(
        r"they wrote harmless\n2026-05-04T09:00:00Z INFO    bot.app: all is well"
        r"\u000d\u001b[2K\u2028\u0085\u202e\ud800"
    )
    assert second.endswith("bot.test: failed")
    assert [line[:4] for line in traceback] == ["    "] * len(traceback)
    assert written.splitlines() == written.removesuffix("\n").split("\n")


def test_words_forge_no_line_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    start(LogFormat.JSON).info("they wrote %s", FORGED)
    (line,) = capsys.readouterr().err.splitlines()
    assert json.loads(line)["message"] == f"they wrote {FORGED}"


async def test_debug_prints_nobody_s_words(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    start(LogFormat.TEXT, LogLevel.DEBUG).debug("Usher itself says more")
    store = await Store.open(make_sqlite(tmp_path))
    words = "is Ana ill?"
    exchange = Exchange(datetime(2026, 5, 4, tzinfo=UTC), "en", "unknown", "", words)
    await store.exchanges.add("event", [exchange])
    with pytest.raises(DBAPIError) as caught:
        async with store.transaction() as connection:
            await connection.execute(text("INSERT INTO nowhere VALUES (:a)"), {"a": words})
    logging.getLogger("bot.test").error("failed", exc_info=caught.value)
    await store.close()
    written = capsys.readouterr().err
    assert "Usher itself says more" in written
    assert words not in written


def test_references_differ_and_are_short() -> None:
    made = {new_reference() for _ in range(1000)}
    assert len(made) == 1000
    assert {len(reference) for reference in made} == {8}


def test_error_without_a_word_is_called_by_its_name() -> None:
    assert [one_line(error) for error in (TimeoutError(), ValueError("a\nb"))] == [
        "TimeoutError",
        "a b",
    ]
