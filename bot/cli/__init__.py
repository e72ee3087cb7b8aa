"""The commands and their flags; no logic."""

from __future__ import annotations

import argparse
import errno
import io
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from bot.cli.asking import add_asking_commands, chat_in_terminal
from bot.cli.event_files import add_event_commands
from bot.cli.flags import add_event_flags, default_event
from bot.cli.organisers import add_organisers_commands
from bot.cli.serving import add_serving_commands, run_bot
from bot.errors import InvalidEvent, InvalidSettings, UsherError
from bot.settings import has_token
from bot.terminal.faults import escaped, print_error, print_faults

OK, FAILED, MISUSE = 0, 1, 2
INTERRUPTED = 130

LONGEST_PATH = 200
"""Characters of a path that an error names."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0 done, 1 faults found, 2 misuse.

    It is done, too, where the reader of what it prints goes away: `... | head`.
    """
    _print_any_character()
    try:
        try:
            return _run(arguments)
        finally:
            _flush_output()  # while it can be told that nobody reads on, or that the disk is full
    except BrokenPipeError:
        _end_output()
        return OK
    except OSError as error:
        if error.errno == errno.ENOSPC:
            print_error(f"usher: The disk is full: {error.filename or 'what was to be written'}.")
            _end_output()
            return MISUSE
        if error.filename is None or isinstance(error.filename, int):
            raise
        # A folder where a file is to be, a disk that is read only, a name too long for it.
        named = str(error.filename)[:LONGEST_PATH]
        print_error(f'usher: "{named}" cannot be used: {error.strerror}. Give another.')
        return MISUSE


def _run(arguments: Sequence[str] | None) -> int:
    """Run a command; exits at once for --help and for flags that cannot be."""
    flags = _parser().parse_args(arguments)
    flags.is_event_told = flags.event is not None
    if flags.event is None:
        flags.event = default_event()
    try:
        return int(flags.run(flags))
    except InvalidEvent as error:
        print_faults(error)
        return FAILED if flags.command == "check" else MISUSE
    except InvalidSettings as error:
        print_error("usher: Wrong settings; see .env.example.")
        for fault in error.faults:
            print_error(f"  {fault}")
        return MISUSE
    except UsherError as error:
        print_error(f"usher: {_sentence(str(error))}")
        return MISUSE
    except KeyboardInterrupt:
        return INTERRUPTED


def _print_any_character() -> None:
    """Let what a terminal's encoding lacks, and halves of characters, be printed by its number."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def _flush_output() -> None:
    if sys.stdout is not None:  # closed by who started it: `>&-`
        sys.stdout.flush()


def _end_output() -> None:
    # The reader has gone; without this the interpreter complains while flushing at exit.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _sentence(text: str) -> str:
    """Return an error with its full stop. Where it begins with what was typed, that stays as is."""
    return text if text.endswith((".", "!", "?")) else f"{text}."


class _Parser(argparse.ArgumentParser):
    """Flags, whose faults are told without moving the cursor of a terminal."""

    def error(self, message: str) -> NoReturn:
        """Tell a fault, and how the command is called; exits with 2."""
        super().error(escaped(message))


def _parser() -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = _Parser(
        prog="python -m bot",
        description="Usher answers questions about a conference from the organisers' YAML.",
    )
    add_event_flags(parser, None)
    parser.set_defaults(run=_start, command="start")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for add_commands in (
        add_asking_commands,
        add_serving_commands,
        add_organisers_commands,
        add_event_commands,
    ):
        add_commands(commands)
    return parser


def _start(flags: argparse.Namespace) -> int:
    """Run the bot when there is a token, else open a conversation in the terminal."""
    asked_for = flags.event != default_event() or flags.now is not None or flags.lang is not None
    return run_bot(flags) if has_token() and not asked_for else chat_in_terminal(flags)
