"""The commands and their flags; no logic."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from types import ModuleType

from bot.clock import SystemClock
from bot.core.reminders import LONGEST_LEAD
from bot.errors import InvalidEvent, InvalidSettings, MisuseError, UsherError
from bot.languages import LANGUAGES
from bot.settings import DEFAULT_EVENT, has_token, read_settings
from bot.terminal.ask import ask_batch, ask_once
from bot.terminal.check import check, write_schemas_to
from bot.terminal.evaluate import print_evaluation
from bot.terminal.faults import print_faults

OK, FAILED, MISUSE = 0, 1, 2
INTERRUPTED = 130

LEAST_WATCH, MOST_WATCH = 10, 86_400
"""Seconds between two looks at a source that is followed; a file may be looked at each second."""


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
    """Return an error as a sentence: it begins as one unless with what was typed, and ends."""
    first = text.split(" ", 1)[0]
    begun = text[:1].upper() + text[1:] if first.isalpha() else text
    return begun if begun.endswith((".", "!", "?")) else f"{begun}."


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot",
        description="Usher answers questions about a conference from the organisers' YAML.",
    )
    _event_flags(parser, _default_event())
    parser.set_defaults(run=_start, command="start")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    chat_command = commands.add_parser(
        "chat", help="talk with Usher in the terminal (the default without a token)"
    )
    _event_flags(chat_command)
    chat_command.set_defaults(run=_chat, command="chat")

    run_command = commands.add_parser(
        "run", help="run the bot on Discord (the default with DISCORD_TOKEN in .env)"
    )
    run_command.set_defaults(run=_run, command="run")

    doctor_command = commands.add_parser(
        "doctor", help="check the set-up on Discord, and say what to correct"
    )
    doctor_command.set_defaults(run=_doctor, command="doctor")

    home_command = commands.add_parser(
        "home", help="show which Discord server is the event's, or choose another"
    )
    home_command.add_argument(
        "server", nargs="?", metavar="ID", help="the id of the server to choose"
    )
    home_command.add_argument(
        "--event", default=argparse.SUPPRESS, help="the event: a folder, or a name under knowledge/"
    )
    home_command.set_defaults(run=_home, command="home")

    ask_command = commands.add_parser("ask", help="ask one question, or many with --batch")
    ask_command.add_argument("question", nargs="?", help="the question, in quotes")
    ask_command.add_argument("--json", action="store_true", help="write the answer as JSON instead")
    ask_command.add_argument(
        "--batch", action="store_true", help="read questions as JSON lines from standard input"
    )
    _event_flags(ask_command)
    ask_command.set_defaults(run=_ask, command="ask")

    check_command = commands.add_parser(
        "check", help="check an event's files, and show what participants usually ask"
    )
    check_command.add_argument(
        "event", nargs="?", help="the event: a folder, or a name under knowledge/"
    )
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
    evaluate_command.add_argument(
        "--event", default=argparse.SUPPRESS, help="the event: a folder, or a name under knowledge/"
    )
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
    rehearse_command.add_argument(
        "--event", default=argparse.SUPPRESS, help="the event: a folder, or a name under knowledge/"
    )
    rehearse_command.set_defaults(run=_rehearse, command="rehearse")

    _serve_command(commands)
    _organisers_commands(commands)
    _bringing_commands(commands)

    texts_command = commands.add_parser(
        "texts", help="show every message with example values, in each language"
    )
    texts_command.add_argument(
        "--html", action="store_true", help="write web pages instead, with a picture of every card"
    )
    texts_command.add_argument(
        "--lang", choices=LANGUAGES, help="one language (default: all seven)"
    )
    texts_command.add_argument(
        "--out", type=Path, default=Path("texts"), help="the folder for the pages (default: texts)"
    )
    texts_command.set_defaults(run=_texts, command="texts")

    schema_command = commands.add_parser(
        "schema", help="write JSON Schemas, with which editors complete and check the files"
    )
    schema_command.add_argument(
        "--to", type=Path, default=None, help="the folder to write to (default: knowledge/schemas)"
    )
    schema_command.set_defaults(run=_schema, command="schema")
    return parser


def _organisers_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
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
        command.add_argument(
            "--event",
            default=argparse.SUPPRESS,
            help="the event: a folder, or a name under knowledge/",
        )


def _serve_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    serve = commands.add_parser(
        "serve", help="serve the programme's page and its ask box, without Discord"
    )
    serve.add_argument(
        "--host", default="127.0.0.1", help="the address to listen on (default: this machine alone)"
    )
    serve.add_argument(
        "--port", type=_port, default=8000, help="the port to listen on (default: 8000)"
    )
    serve.add_argument(
        "--event", default=argparse.SUPPRESS, help="the event: a folder, or a name under knowledge/"
    )
    serve.set_defaults(run=_serve, command="serve")


def _bringing_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    new = commands.add_parser("new", help="create a small folder for an event, to be filled in")
    new.add_argument("event", metavar="NAME", help="the name of the folder, like my-event")
    new.add_argument("--name", help="the name of the event")
    new.add_argument("--start", metavar="DAY", help="the first day, like 2027-05-13")
    new.add_argument("--end", metavar="DAY", help="the last day (default: the first)")
    new.add_argument("--timezone", help="the time zone, like Europe/Berlin")
    new.add_argument("--languages", help="the languages you write in, like en,fr (default: en)")
    new.add_argument("--venue", help="the name of the venue")
    new.add_argument("--city", help="the city of the venue")
    new.add_argument("--contact", help="the name of whom participants may ask")
    new.add_argument("--email", help="the e-mail address of the contact")
    new.set_defaults(run=_new, command="new")
    export = commands.add_parser("export", help="write the programme as a calendar, JSON or a page")
    export.add_argument(
        "--format",
        required=True,
        choices=("ics", "json", "html", "qr"),
        help="a calendar, schedule.json, a page, or the QR code that leads to PUBLIC_URL",
    )
    export.add_argument(
        "--out", type=Path, default=Path(), help="the folder to write to (default: this one)"
    )
    export.add_argument(
        "--lang", choices=LANGUAGES, help="the language of the texts (default: the event's first)"
    )
    export.add_argument(
        "--alarm", type=_minutes, action="append", default=[], metavar="MINUTES",
        help="before each session, when a calendar rings; may be repeated",
    )  # fmt: skip
    export.add_argument(
        "--event", default=argparse.SUPPRESS, help="the event: a folder, or a name under knowledge/"
    )
    export.set_defaults(run=_export, command="export")
    importing = commands.add_parser(
        "import", help="import a programme from a file or the web, again and again"
    )
    importing.add_argument("source", metavar="SOURCE", help="a file or a web address")
    importing.add_argument(
        "--event", required=True, help="the event: a folder, or a name under knowledge/"
    )
    importing.add_argument(
        "--format",
        default="",
        help="pretalx, c3voc, frab, ical, csv, xlsx, sessionize, hoverboard, indico; or found out",
    )
    importing.add_argument(
        "--timezone", default="", help="the time zone, like Europe/Berlin, if the source has none"
    )
    importing.add_argument("--name", default="", help="the event's name, if the source has none")
    importing.add_argument("--year", type=int, help="the year of dates that have none")
    importing.add_argument("--venue", default="", help="the venue's name, if the source has none")
    importing.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="HEADING=FIELD",
        help='what a column of a table holds, like --column "What=title"',
    )
    importing.add_argument(
        "--dry-run", action="store_true", help="show what would change, and change nothing"
    )
    importing.add_argument(
        "--accept-loss", action="store_true", help="import also where many sessions would be lost"
    )
    importing.add_argument(
        "--watch", type=float, metavar="SECONDS", help="import again and again, until Ctrl+C"
    )
    importing.add_argument(
        "--allow-private",
        action="store_true",
        help="fetch from addresses in your own network, too",
    )
    importing.set_defaults(run=_import, command="import")


def _default_event() -> str:
    """Return the event that is set, in the environment or in `.env`."""
    try:
        return read_settings().event
    except InvalidSettings:
        # A wrong setting of the bot's own is no reason not to answer in the terminal.
        return os.environ.get("EVENT") or DEFAULT_EVENT


def _event_flags(parser: argparse.ArgumentParser, event: str = argparse.SUPPRESS) -> None:
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


def _moment(value: str, flag: str) -> datetime:
    """Read an ISO 8601 moment; a naive one is in the event's zone, which the caller knows."""
    try:
        return datetime.fromisoformat(value)
    except ValueError as error:
        raise MisuseError(
            f"{flag} {value!r} is not a moment; write it like 2025-12-04T10:00"
        ) from error


def _now(flags: argparse.Namespace) -> datetime | None:
    return None if flags.now is None else _moment(flags.now, "--now")


def _chat(flags: argparse.Namespace) -> int:
    # prompt_toolkit and rich take a while to import; single questions do without.
    from bot.terminal.conversation import chat  # noqa: PLC0415

    return chat(flags.event, _now(flags), flags.lang, SystemClock())


def _start(flags: argparse.Namespace) -> int:
    """Run the bot when there is a token, else open a conversation in the terminal."""
    asked_for = flags.event != _default_event() or flags.now is not None or flags.lang is not None
    return _run(flags) if has_token() and not asked_for else _chat(flags)


def _run(_flags: argparse.Namespace) -> int:
    # Discord's client takes a while to import; questions do without.
    from bot.app import run  # noqa: PLC0415

    return run(read_settings())


def _serve(flags: argparse.Namespace) -> int:
    # As in _run.
    from bot.app import serve  # noqa: PLC0415

    return serve(flags.event, flags.host, flags.port)


def _doctor(_flags: argparse.Namespace) -> int:
    # As in _run.
    from bot.chat.doctor.diagnosis import examine  # noqa: PLC0415

    return examine(read_settings())


def _home(flags: argparse.Namespace) -> int:
    # As in _rehearse.
    from bot.terminal.home_server import show_home  # noqa: PLC0415

    settings = read_settings()
    return show_home(flags.event, settings.database_url, settings.discord_host, flags.server)


def _ask(flags: argparse.Namespace) -> int:
    moment = _now(flags)
    if flags.batch:
        if flags.question:
            raise MisuseError("--batch reads its questions from standard input; drop the question")
        return ask_batch(flags.event, moment, flags.lang, SystemClock())
    if not flags.question or not flags.question.strip():
        raise MisuseError('ask what? For example: python -m bot ask "When is the conference?"')
    return ask_once(
        flags.question, flags.event, moment, flags.lang, SystemClock(), as_json=flags.json
    )


def _rehearse(flags: argparse.Namespace) -> int:
    # The store and its migrations take a while to import; questions do without.
    from bot.terminal.rehearse import print_rehearsal  # noqa: PLC0415

    first, last = _moment(flags.first, "--from"), _moment(flags.last, "--to")
    return print_rehearsal(flags.event, first, last, flags.state, as_json=flags.json)


def _check(flags: argparse.Namespace) -> int:
    return check(flags.event)


def _evaluate(flags: argparse.Namespace) -> int:
    return print_evaluation(flags.event, flags.questions, flags.html)


def _announce(flags: argparse.Namespace) -> int:
    organisers = _organise()
    text = flags.text if flags.file is None else organisers.read_text(flags.file)
    return int(
        organisers.announce(
            flags.event,
            read_settings().database_url,
            flags.to,
            organisers.Wording(flags.title, text),
            flags.at,
            is_dry=flags.dry_run,
        )
    )


def _questions(flags: argparse.Namespace) -> int:
    url = read_settings().database_url
    return int(_organise().questions(flags.event, url, as_json=flags.json))


def _stats(flags: argparse.Namespace) -> int:
    return int(_organise().stats(flags.event, read_settings().database_url))


def _audit(flags: argparse.Namespace) -> int:
    return int(_organise().audit(flags.event, read_settings().database_url))


def _organise() -> ModuleType:
    # As in _rehearse.
    from bot.terminal import organisers  # noqa: PLC0415

    return organisers


def _new(flags: argparse.Namespace) -> int:
    # As in _import.
    from bot.terminal.new_event import NewEventFlags, new_event  # noqa: PLC0415

    told = NewEventFlags(
        name=flags.name,
        start=flags.start,
        end=flags.end,
        zone=flags.timezone,
        languages=flags.languages,
        venue=flags.venue,
        city=flags.city,
        contact=flags.contact,
        email=flags.email,
    )
    return new_event(flags.event, told)


def _port(value: str) -> int:
    if value.isascii() and value.isdecimal() and 0 < int(value[:6]) < 1 << 16:
        return int(value)
    raise argparse.ArgumentTypeError(f"{value!r} is not a port, which is from 1 to 65535")


def _minutes(value: str) -> int:
    if value.isascii() and value.isdecimal() and int(value[:6]) <= LONGEST_LEAD:
        return int(value)
    raise argparse.ArgumentTypeError(f"{value!r} is not a number of minutes up to {LONGEST_LEAD}")


def _export(flags: argparse.Namespace) -> int:
    # As in _import.
    from bot.terminal.exporting import export, programme_files, write_files  # noqa: PLC0415
    from bot.web.export import export_pages, export_qr  # noqa: PLC0415

    if flags.format == "qr":
        files, drawn = export_qr(read_settings().public_url)
        print(drawn)  # noqa: T201 - as above
        return write_files(files, flags.out)
    exporter = (
        export_pages
        if flags.format == "html"
        else programme_files(flags.format, tuple(flags.alarm))
    )
    return export(flags.event, exporter, flags.out, flags.lang, SystemClock())


def _import(flags: argparse.Namespace) -> int:
    # Workbooks, calendars and the web take a while to import; questions do without.
    from bot.services.import_programme import ImportRequest  # noqa: PLC0415
    from bot.terminal.importing import import_programme, watch_programme  # noqa: PLC0415

    columns = {}
    for given in flags.column:
        heading, sign, field = given.rpartition("=")
        if not sign or not heading.strip():
            raise MisuseError(f'--column {given!r} says nothing; write it like "What=title"')
        columns[heading.strip()] = field.strip().casefold()
    request = ImportRequest(
        source=flags.source,
        event=flags.event,
        format=flags.format,
        columns=columns,
        zone=flags.timezone,
        year=flags.year,
        name=flags.name,
        venue=flags.venue,
        accepts_loss=flags.accept_loss,
        may_reach_own=flags.allow_private or read_settings().import_private_addresses,
    )
    if flags.watch is not None:
        least = LEAST_WATCH if "://" in flags.source else 1
        if flags.dry_run:
            raise MisuseError("--watch writes what it finds; leave out --dry-run")
        if not least <= flags.watch <= MOST_WATCH:
            raise MisuseError(f"--watch takes {least} to {MOST_WATCH} seconds, like --watch 60")
        return watch_programme(request, SystemClock(), timedelta(seconds=flags.watch))
    return import_programme(request, SystemClock(), is_dry=flags.dry_run)


def _texts(flags: argparse.Namespace) -> int:
    # As in _run: its cards are made by Discord's client.
    from bot.book.write import print_texts, write_book  # noqa: PLC0415

    languages = LANGUAGES if flags.lang is None else (flags.lang,)
    if not flags.html:
        print_texts(languages)
        return OK
    try:
        index = write_book(flags.out, languages)
    except OSError as error:
        raise MisuseError(f"--out: {flags.out} cannot be written ({error.strerror})") from error
    print(f"Open {index} in a browser.")  # noqa: T201 - the terminal is this surface
    return OK


def _schema(flags: argparse.Namespace) -> int:
    return write_schemas_to(flags.to)
