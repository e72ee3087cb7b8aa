"""The commands that ask questions, and what they are run by."""

from __future__ import annotations

import argparse
import gc
from pathlib import Path

from bot.cli.flags import add_event_flag, add_event_flags, moment_of, read_moment
from bot.clock import SystemClock
from bot.errors import MisuseError


def add_asking_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands that ask questions: chat, ask, check, evaluate, rehearse."""
    chat_command = commands.add_parser(
        "chat", help="talk with Usher in the terminal (the default without a token)"
    )
    add_event_flags(chat_command)
    chat_command.set_defaults(run=chat_in_terminal, command="chat")

    ask_command = commands.add_parser("ask", help="ask one question, or many with --batch")
    ask_command.add_argument("question", nargs="?", help="the question, in quotes")
    ask_command.add_argument("--json", action="store_true", help="write the answer as JSON instead")
    ask_command.add_argument(
        "--batch", action="store_true", help="read questions as JSON lines from standard input"
    )
    add_event_flags(ask_command)
    ask_command.set_defaults(run=_ask, command="ask")

    check_command = commands.add_parser(
        "check", help="check an event's files, and show what participants usually ask"
    )
    check_command.add_argument(
        "folder",
        nargs="?",
        metavar="event",
        help="the event: a folder, or a name under knowledge/ (default: all of these)",
    )
    add_event_flag(check_command)
    check_command.set_defaults(run=_check, command="check")

    evaluate_command = commands.add_parser(
        "evaluate", help="ask a set of questions, and show which answers are not as expected"
    )
    evaluate_command.add_argument(
        "questions", type=Path, metavar="SET.yaml", help="the questions with what is expected"
    )
    evaluate_command.add_argument(
        "--html", type=Path, metavar="FILE", help="a page to write the report to, too"
    )
    add_event_flag(evaluate_command)
    evaluate_command.set_defaults(run=_evaluate, command="evaluate")

    rehearse_command = commands.add_parser(
        "rehearse", help="show every message that an event will send between two moments"
    )
    rehearse_command.add_argument(
        "--from",
        dest="first",
        required=True,
        metavar="ISO",
        help="the first moment, like 2027-05-13T08:00, in the event's time",
    )
    rehearse_command.add_argument(
        "--to", dest="last", required=True, metavar="ISO", help="the last moment, in the same form"
    )
    rehearse_command.add_argument(
        "--state",
        type=Path,
        metavar="FILE.db",
        help="a database to keep what was sent, for the next rehearsal",
    )
    rehearse_command.add_argument("--json", action="store_true", help="write JSON lines instead")
    add_event_flag(rehearse_command)
    rehearse_command.set_defaults(run=run_rehearsal, command="rehearse")


def chat_in_terminal(flags: argparse.Namespace) -> int:
    """Talk in the terminal; returns the exit code."""
    _load_encoder_ahead()
    # prompt_toolkit and rich take a while to import; single questions do without.
    from bot.terminal.conversation import chat  # noqa: PLC0415

    return chat(flags.event, moment_of(flags), flags.lang, SystemClock())


def _ask(flags: argparse.Namespace) -> int:
    moment = moment_of(flags)
    if flags.batch and flags.question:
        raise MisuseError("--batch reads its questions from standard input; drop the question")
    if not flags.batch and not (flags.question and flags.question.strip()):
        raise MisuseError('Ask what? For example: python -m bot ask "When is the conference?"')
    if not flags.batch:
        gc.disable()  # a process of a second makes no garbage that is worth looking for
    _load_encoder_ahead()
    # What answers takes a while to import; other commands do without.
    from bot.terminal.ask import ask_batch, ask_once  # noqa: PLC0415

    clock = SystemClock()
    if flags.batch:
        return ask_batch(flags.event, moment, flags.lang, clock)
    return ask_once(flags.question, flags.event, moment, flags.lang, clock, as_json=flags.json)


def _load_encoder_ahead() -> None:
    # The encoder is loaded while all else is imported.
    from bot.answering.classifier.encoder import load_ahead  # noqa: PLC0415

    load_ahead()


def run_rehearsal(flags: argparse.Namespace) -> int:
    """Rehearse an event; returns the exit code."""
    # The store and its migrations take a while to import; questions do without.
    from bot.terminal.rehearse import print_rehearsal  # noqa: PLC0415

    first, last = read_moment(flags.first, "--from"), read_moment(flags.last, "--to")
    return print_rehearsal(flags.event, first, last, flags.state, as_json=flags.json)


def _check(flags: argparse.Namespace) -> int:
    # As in _ask; and rich does.
    from bot.terminal.check import check  # noqa: PLC0415

    return check(flags.folder or (flags.event if flags.is_event_told else None))


def _evaluate(flags: argparse.Namespace) -> int:
    # As in _check.
    from bot.terminal.evaluate import print_evaluation  # noqa: PLC0415

    return print_evaluation(flags.event, flags.questions, flags.html)
