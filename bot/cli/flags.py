"""Flags that several commands take."""

from __future__ import annotations

import argparse
import os
from datetime import datetime

from bot.errors import InvalidSettings, MisuseError
from bot.languages import LANGUAGES
from bot.settings import DEFAULT_EVENT, Settings, read_settings
from bot.terminal.moments import read_moment as read_typed_moment


def default_event() -> str:
    """Return the event that is set, in the environment or in `.env`."""
    try:
        return read_settings().event
    except InvalidSettings:
        # A wrong setting of the bot's own is no reason not to answer in the terminal.
        return os.environ.get("EVENT") or DEFAULT_EVENT


def settings_of(flags: argparse.Namespace) -> Settings:
    """Return the settings, with the event that the flags say. Raises InvalidSettings."""
    return read_settings().model_copy(update={"event": flags.event})


def add_event_flags(parser: argparse.ArgumentParser, event: str | None = argparse.SUPPRESS) -> None:
    """Add the flags that both `python -m bot` and its commands take; a command's own win."""
    later = argparse.SUPPRESS if event == argparse.SUPPRESS else None
    parser.add_argument(
        "--event",
        default=event,
        help="the event: a folder, or a name under knowledge/ (default: EVENT in .env)",
    )
    parser.add_argument(
        "--now",
        default=later,
        help="the moment to answer for, like 2025-12-04T10:00, in the event's time (default: now)",
    )
    parser.add_argument(
        "--lang",
        default=later,
        choices=LANGUAGES,
        help="the language of the replies (default: that of each question)",
    )


def add_event_flag(command: argparse.ArgumentParser) -> None:
    """Add the flag that says of which event a command is; without it, `python -m bot`'s counts."""
    command.add_argument(
        "--event", default=argparse.SUPPRESS, help="the event: a folder, or a name under knowledge/"
    )


def whole_number(text: str, within: range) -> int | None:
    """Return a number that is written in digits alone; None when it is none, or not within."""
    if not (text.isascii() and text.isdecimal() and len(text) < 18):
        return None
    return int(text) if int(text) in within else None


def read_moment(value: str, flag: str) -> datetime:
    """Read a moment, as ISO 8601 or as in an event's files ("2027-05-13 9:00").

    A naive one is in the event's zone, which the caller knows. Raises MisuseError.
    """
    try:
        return read_typed_moment(value)
    except ValueError as error:
        raise MisuseError(
            f"{flag} {value!r} is not a moment; write it like 2025-12-04T10:00"
        ) from error


def moment_of(flags: argparse.Namespace) -> datetime | None:
    """Return the moment of `--now`, None without one. Raises MisuseError."""
    return None if flags.now is None else read_moment(flags.now, "--now")
