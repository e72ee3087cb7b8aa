"""`check`: an event's faults and warnings, its coverage, and its own sample questions."""

from __future__ import annotations

from pathlib import Path

from rich.markup import escape
from rich.table import Table

from bot.answering.engine import Engine
from bot.core.counted_nouns import counted
from bot.core.models import Event
from bot.errors import MisuseError
from bot.knowledge_base.coverage import Coverage, coverage
from bot.knowledge_base.json_schema import write_schemas
from bot.knowledge_base.load import list_events
from bot.services.evaluate import faults_of_sample
from bot.services.open_event import knowledge_folder, open_event
from bot.terminal.console import Console

WORDS = {
    Coverage.ANSWERED: ("green", "answered"),
    Coverage.NOT_PUBLISHED: ("yellow", "said to be not published"),
    Coverage.SILENT: ("red", "no answer"),
}


NO_CONTACT = (
    "Nobody to ask: contacts.yaml names no one, so participants hear what is not known, "
    "and not whom to ask about it."
)


def check(event: str | None) -> int:
    """Check one event, or all of them; returns 1 when a sample question is answered wrongly.

    Raises InvalidEvent with every fault, or EventNotFound.
    """
    names = [event] if event else list_events(knowledge_folder())
    return max((_check_one(name) for name in names), default=0)


def write_schemas_to(folder: Path | None) -> int:
    """Write the JSON Schemas that editors complete and check the YAML with; returns 0."""
    console = Console(highlight=False, soft_wrap=True)
    to = folder or knowledge_folder() / "schemas"
    try:
        written = write_schemas(to)
    except OSError as error:
        raise MisuseError(
            f"{error.filename or to} cannot be written: {error.strerror}; choose another --to"
        ) from error
    for path in written:
        console.print(escape(str(path)))
    return 0


def _check_one(name: str) -> int:
    console = Console(highlight=False, soft_wrap=True)
    engine, warnings = open_event(name)
    event = engine.event
    console.print(f"[bold]{escape(event.name.value.get('en') if event.name.value else name)}[/]")
    for warning in warnings:
        console.print(f"[yellow]warning:[/] {escape(str(warning))}")
    console.print(
        f"No faults, {counted(len(warnings), 'warning')}: "
        f"{counted(len(event.sessions), 'session')}, "
        f"{counted(len(event.people), 'person', 'people')}, {counted(len(event.topics), 'topic')}, "
        f"answers in {', '.join(event.languages)}."
    )
    _print_coverage(event, console)
    if not event.contacts:
        console.print(NO_CONTACT)
    return _print_questions(engine, console)


def _print_coverage(event: Event, console: Console) -> None:
    covered = coverage(event)
    table = Table(
        box=None, padding=(0, 2), title="What participants usually ask", title_justify="left"
    )
    table.add_column("topic")
    table.add_column("answer")
    table.add_column("from")
    for row in covered:
        colour, words = WORDS[row.coverage]
        table.add_row(row.topic, f"[{colour}]{words}[/]", ", ".join(row.told_by))
    console.print(table)
    silent = [row.topic for row in covered if row.coverage is Coverage.SILENT]
    if silent:
        console.print(f"No answer on {len(silent)} of {len(covered)}: {', '.join(silent)}.")
        console.print(
            f"Each is a few lines in topics.yaml: `id: {silent[0]}`, a `title`, and an `answer`, "
            "which may be {status: not_published}.",
            markup=False,
        )


def _print_questions(engine: Engine, console: Console) -> int:
    """Ask the event's own sample questions; returns 1 when an answer lacks what it must hold."""
    asked = engine.event.sample_questions
    if not asked:
        return 0
    wrong = 0
    for sample in asked:
        faults = faults_of_sample(engine, sample)
        if faults:
            wrong += 1
            where = f"{sample.origin.file}:{sample.origin.line}"
            console.print(f"[red]wrong:[/] {escape(where)}: {escape(sample.question)}")
            console.print(f"  {escape('; '.join(faults))}")
    console.print(f"Sample questions: {len(asked) - wrong} of {len(asked)} answered as expected.")
    return 1 if wrong else 0
