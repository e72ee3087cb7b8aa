"""The commands that run Usher on Discord and on the web."""

from __future__ import annotations

import argparse

from bot.cli.flags import add_event_flag, settings_of, whole_number
from bot.settings import read_settings


def add_serving_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands that run Usher on Discord and on the web: run, doctor, home, serve."""
    run_command = commands.add_parser(
        "run", help="run the bot on Discord (the default with DISCORD_TOKEN in .env)"
    )
    add_event_flag(run_command)
    run_command.set_defaults(run=run_bot, command="run")

    doctor_command = commands.add_parser(
        "doctor", help="check the set-up on Discord, and say what to correct"
    )
    add_event_flag(doctor_command)
    doctor_command.set_defaults(run=_doctor, command="doctor")

    home_command = commands.add_parser(
        "home", help="show which Discord server is the event's, or choose another"
    )
    home_command.add_argument(
        "server", nargs="?", metavar="ID", help="the id of the server to choose"
    )
    add_event_flag(home_command)
    home_command.set_defaults(run=_home, command="home")
    _serve_command(commands)


def _serve_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    serve = commands.add_parser(
        "serve", help="serve the programme's page and its ask box, without Discord"
    )
    serve.add_argument(
        "--host", default="127.0.0.1", help="the address to listen on (default: this machine alone)"
    )
    serve.add_argument(
        "--port",
        type=_port,
        default=8000,
        help="the port to listen on (default: 8000; 0: any free one)",
    )
    add_event_flag(serve)
    serve.set_defaults(run=_serve, command="serve")


def run_bot(flags: argparse.Namespace) -> int:
    """Run the bot on Discord; returns the exit code."""
    # Discord's client takes a while to import; questions do without.
    from bot.run import run  # noqa: PLC0415

    return run(settings_of(flags))


def _serve(flags: argparse.Namespace) -> int:
    # Templates and the store take a while to import; questions do without.
    from bot.serve import serve  # noqa: PLC0415

    return serve(flags.event, flags.host, flags.port)


def _doctor(flags: argparse.Namespace) -> int:
    # As in run_bot.
    from bot.chat.doctor.diagnosis import examine  # noqa: PLC0415

    return examine(settings_of(flags))


def _home(flags: argparse.Namespace) -> int:
    # As in run_rehearsal.
    from bot.terminal.home_server import show_home  # noqa: PLC0415

    settings = read_settings()
    return show_home(flags.event, settings.database_url, settings.discord_host, flags.server)


def _port(value: str) -> int:
    port = whole_number(value, range(1 << 16))
    if port is None:
        raise argparse.ArgumentTypeError(
            f"{value!r} is not a port, which is from 1 to 65535, or 0 for any that is free"
        )
    return port
