"""The commands and their flags; no logic."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Sequence

from bot.cli.asking import add_asking_commands, chat_in_terminal
from bot.cli.event_files import add_event_commands
from bot.cli.flags import add_event_flags, default_event
from bot.cli.organisers import add_organisers_commands
from bot.cli.serving import add_serving_commands, run_bot
from bot.errors import InvalidEvent, InvalidSettings, UsherError
from bot.settings import has_token
from bot.terminal.faults import print_faults

OK, FAILED, MISUSE = 0, 1, 2
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0 done, 1 faults found, 2 misuse."""
    parser = _parser()
    flags = parser.parse_args(arguments)
    try:
        return int(flags.run(flags))
    except InvalidEvent as error:
        print_faults(error)
        return FAILED if flags.command == "check" else MISUSE
    except InvalidSettings as error:
        print("usher: Wrong settings; see .env.example.", file=sys.stderr)  # noqa: T201 - as below
        for fault in error.faults:
            print(f"  {fault}", file=sys.stderr)  # noqa: T201 - as below
        return MISUSE
    except UsherError as error:
        print(f"usher: {_sentence(str(error))}", file=sys.stderr)  # noqa: T201 - for the terminal
        return MISUSE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has gone; without this the interpreter complains while flushing at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        where = error.filename or "what was to be written"
        print(f"usher: The disk is full: {where}.", file=sys.stderr)  # noqa: T201 - as above
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return MISUSE


def _sentence(text: str) -> str:
    """Return an error with its full stop. Where it begins with what was typed, that stays as is."""
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot",
        description="Usher answers questions about a conference from the organisers' YAML.",
    )
    add_event_flags(parser, default_event())
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
