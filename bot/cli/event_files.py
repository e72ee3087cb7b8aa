"""The commands that make an event's files, or are made of them."""

from __future__ import annotations

import argparse
from datetime import timedelta
from pathlib import Path
from typing import get_args

from bot.cli.flags import add_event_flag, whole_number
from bot.clock import SystemClock
from bot.core.reminders import LONGEST_LEAD
from bot.errors import MisuseError
from bot.knowledge_base.schema import ImportFormat
from bot.knowledge_base.values import YEARS
from bot.languages import LANGUAGES
from bot.settings import read_settings

LEAST_WATCH, MOST_WATCH = 10, 86_400
"""Seconds between two looks at a source that is followed; a file may be looked at each second."""


def add_event_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add what makes an event's files, or is made of them: texts, schema, new, export, import."""
    _texts_and_schema_commands(commands)
    _new_command(commands)
    _export_command(commands)
    _import_command(commands)


def _texts_and_schema_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
) -> None:
    texts_command = commands.add_parser(
        "texts", help="show every message with example values, in each language"
    )
    texts_command.add_argument(
        "--html", action="store_true", help="write web pages instead, with a picture of every card"
    )
    texts_command.add_argument("--lang", choices=LANGUAGES, help="one language (default: all)")
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


def _new_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    new = commands.add_parser("new", help="create a small folder for an event, to be filled in")
    new.add_argument(
        "event", metavar="NAME", help="the name of the folder, or the path of one elsewhere"
    )
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


def _export_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = commands.add_parser("export", help="write the programme as a calendar, JSON or a page")
    export.add_argument(
        "--format",
        required=True,
        choices=("ics", "json", "html", "qr"),
        help="a calendar, schedule.json, a page, or a QR code, for which PUBLIC_URL has to be set",
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
    add_event_flag(export)
    export.set_defaults(run=_export, command="export")


def _import_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
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
        help=f"{', '.join(get_args(ImportFormat))}; or found out",
    )
    importing.add_argument(
        "--timezone", default="", help="the time zone, like Europe/Berlin, if the source has none"
    )
    importing.add_argument("--name", default="", help="the event's name, if the source has none")
    importing.add_argument("--year", type=_year, help="the year of dates that have none")
    importing.add_argument("--venue", default="", help="the venue's name, if the source has none")
    importing.add_argument(
        "--languages", default="", metavar="CODES",
        help="the languages of its texts, like es or zh,en (default: told by the source or read)",
    )  # fmt: skip
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
        "--watch", type=_seconds, metavar="SECONDS", help="import again and again, until Ctrl+C"
    )
    importing.add_argument(
        "--allow-private",
        action="store_true",
        help="fetch from addresses in your own network, too",
    )
    importing.set_defaults(run=_import, command="import")


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


def _minutes(value: str) -> int:
    minutes = whole_number(value, range(LONGEST_LEAD + 1))
    if minutes is None:
        raise argparse.ArgumentTypeError(
            f"{value!r} is not a number of minutes up to {LONGEST_LEAD}"
        )
    return minutes


def _seconds(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        problem = f"{value!r} is not a number of seconds; write it like 60"
        raise argparse.ArgumentTypeError(problem) from None


def _year(value: str) -> int:
    year = whole_number(value, YEARS)
    if year is None:
        raise argparse.ArgumentTypeError(f"{value!r} is not a year; write it like 2027")
    return year


def _export(flags: argparse.Namespace) -> int:
    # As in _import.
    from bot.terminal.exporting import export, programme_files, write_files  # noqa: PLC0415
    from bot.web.export import export_pages  # noqa: PLC0415
    from bot.web.qr_code import export_qr  # noqa: PLC0415

    if flags.alarm and flags.format != "ics":
        raise MisuseError("--alarm is of calendars; leave it out, or write --format ics")
    if flags.format == "qr":
        files, drawn = export_qr(read_settings().public_url)
        print(drawn)  # noqa: T201 - the terminal is this surface
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
        languages=flags.languages,
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
    # As in run_bot: its cards are made by Discord's client.
    from bot.book.write import print_texts, write_book  # noqa: PLC0415

    languages = LANGUAGES if flags.lang is None else (flags.lang,)
    if not flags.html:
        print_texts(languages)
        return 0
    try:
        index = write_book(flags.out, languages)
    except OSError as error:
        raise MisuseError(f"--out: {flags.out} cannot be written ({error.strerror})") from error
    print(f"Open {index} in a browser.")  # noqa: T201 - as above
    return 0


def _schema(flags: argparse.Namespace) -> int:
    # As in _check of bot/cli/asking.py.
    from bot.terminal.check import write_schemas_to  # noqa: PLC0415

    return write_schemas_to(flags.to)
