"""What organisers do in a terminal."""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.cli.flags import add_event_flag
from bot.errors import MisuseError
from bot.settings import has_token, read_settings


def add_organisers_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add what organisers do in a terminal: announce, questions, stats, audit."""
    announce = commands.add_parser("announce", help="send an announcement on Discord")
    announce.add_argument(
        "--to", nargs="+", required=True, metavar="CHANNEL", help="the channels, by name or id"
    )
    announce.add_argument("--title", required=True, help="the title")
    body = announce.add_mutually_exclusive_group(required=True)
    body.add_argument("--text", help="the text, in Discord's markdown")
    body.add_argument("--file", type=Path, help="a file with the text")
    when = 'the time, like "Friday 10:00" or "in 2 hours" (default: at once)'
    announce.add_argument("--at", metavar="TIME", help=when)
    announce.add_argument("--dry-run", action="store_true", help="show it, and send nothing")
    announce.set_defaults(run=_announce, command="announce")
    questions = commands.add_parser("questions", help="list the questions that wait for a person")
    questions.add_argument("--json", action="store_true", help="write JSON lines instead")
    questions.set_defaults(run=_questions, command="questions")
    stats = commands.add_parser("stats", help="show what was asked and sent")
    stats.set_defaults(run=_stats, command="stats")
    audit = commands.add_parser("audit", help="list what organisers did")
    audit.set_defaults(run=_audit, command="audit")
    for command in (announce, questions, stats, audit):
        add_event_flag(command)


def _announce(flags: argparse.Namespace) -> int:
    # As in run_rehearsal.
    from bot.core.announcements import Wording  # noqa: PLC0415
    from bot.terminal.organisers import announce, read_text  # noqa: PLC0415

    if not (flags.dry_run or has_token()):
        raise MisuseError(
            "DISCORD_TOKEN is not set, so no bot would send it, and nothing was written; "
            "set it in .env, or only look with --dry-run"
        )
    text = flags.text if flags.file is None else read_text(flags.file)
    wording = Wording(flags.title, text)
    url = read_settings().database_url
    return announce(flags.event, url, flags.to, wording, flags.at, is_dry=flags.dry_run)


def _questions(flags: argparse.Namespace) -> int:
    # As in run_rehearsal.
    from bot.terminal.organisers import questions  # noqa: PLC0415

    return questions(flags.event, read_settings().database_url, as_json=flags.json)


def _stats(flags: argparse.Namespace) -> int:
    # As in run_rehearsal.
    from bot.terminal.organisers import stats  # noqa: PLC0415

    return stats(flags.event, read_settings().database_url)


def _audit(flags: argparse.Namespace) -> int:
    # As in run_rehearsal.
    from bot.terminal.organisers import audit  # noqa: PLC0415

    return audit(flags.event, read_settings().database_url)
