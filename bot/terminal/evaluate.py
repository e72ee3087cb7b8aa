"""`evaluate`: how well an event's questions are answered, and every one that is not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from rich.markup import escape
from rich.table import Table

from bot.core.evaluation import Expected, Judged, Share, shares_by
from bot.errors import MisuseError
from bot.knowledge_base.question_sets import read_question_set
from bot.services.evaluate import evaluate
from bot.services.open_event import name_of_folder, open_event
from bot.terminal.console import Console
from bot.terminal.evaluation_page import page

GROUPS: tuple[tuple[str, Callable[[Judged], str]], ...] = (
    ("language", lambda one: one.question.language),
    ("kind", lambda one: one.question.kind),
    ("style", lambda one: one.question.style),
)
"""What the figures are told by."""


def print_evaluation(event: str, questions: Path, html: Path | None) -> int:
    """Print the figures and every failure; returns 0 when all is as expected, else 1.

    Raises MisuseError, InvalidEvent or EventNotFound.
    """
    folder = questions.parent
    if questions.name == "questions.yaml" and (folder / "event.yaml").is_file():
        raise MisuseError(
            f"{questions} holds what an event's answers must hold, in another form: "
            f"python -m bot check {name_of_folder(folder)} asks it."
        )
    asked = read_question_set(questions)
    engine, _ = open_event(event)
    judged = evaluate(engine, asked)
    title = f"{questions.name} on {engine.event.id}"
    console = Console(highlight=False, soft_wrap=True, emoji=False)
    for name, key in GROUPS:
        console.print(_table(name, judged, key))
    for one in judged:
        if not one.is_right:
            console.print(_failure(one))
    console.print(f"{escape(title)}: {Share.of(judged)} as expected.")
    if html is not None:
        _write(html, page(title, judged))
    return 0 if all(one.is_right for one in judged) else 1


def _table(name: str, judged: Sequence[Judged], key: Callable[[Judged], str]) -> Table:
    table = Table(box=None, padding=(0, 2))
    table.add_column(name)
    for expected in Expected:
        table.add_column(f"{expected}", justify="right")
    table.add_column("all", justify="right", no_wrap=True)
    for group, by_expected, share in shares_by(judged, key):
        cells = (f"{p.right} of {p.count}" if p.count else "" for p in by_expected.values())
        table.add_row(escape(group), *cells, str(share))
    return table


def _failure(one: Judged) -> str:
    """Return a failure beside what was expected."""
    question, answer = one.question, one.answer
    group = f"{question.language}, {question.kind}, {question.style}"
    asked = escape(f"{question.id} ({group}): {' / '.join(question.turns)}")
    lines = [
        f"[red]wrong:[/] {asked}",
        f"  expected: {question.expected}; {escape('; '.join(one.faults))}",
        f"  {answer.status}, understood as {escape(answer.topic)}: {escape(answer.text)}",
    ]
    return "\n".join(lines)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise MisuseError(f"{path} cannot be written: {error.strerror}") from None
