"""The catalogues as a book shows them: each message of each file with real values filled in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.answering.voice import Voice
from bot.book.examples import examples_of
from bot.languages import LANGUAGES
from bot.texts import Value


@dataclass(frozen=True, slots=True)
class Entry:
    """A message of the English catalogue: its key, what it shows, and what it chooses by words.

    `choices` holds the words a placeholder is chosen by (`fact`: venue, address ...), by its name.
    """

    key: str
    placeholders: tuple[str, ...]
    choices: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Section:
    """Messages under one heading of a file."""

    file: str
    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """One set of values, shortly, and what the message says with it."""

    values: str
    text: str


PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
"""The plural categories of CLDR."""


class _Read(Visitor):
    """Collects the placeholders of a message, and the words its selectors choose by."""

    def __init__(self) -> None:
        self.placeholders: dict[str, None] = {}
        self.choices: dict[str, dict[str, None]] = {}

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        words = [one.key.name for one in node.variants if isinstance(one.key, ast.Identifier)]
        if isinstance(node.selector, ast.VariableReference) and not PLURALS.issuperset(words):
            self.choices.setdefault(node.selector.id.name, {}).update(dict.fromkeys(words))
        self.generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.placeholders[node.id.name] = None


@cache
def sections() -> tuple[Section, ...]:
    """Return every message by the files and headings of English.

    What a message shows is what it shows in any language: one may need a number only to bend its
    words.
    """
    read: dict[str, _Read] = {}
    for language in LANGUAGES:
        for _, body in _parsed(language):
            for node in body:
                if isinstance(node, ast.Message):
                    read.setdefault(node.id.name, _Read()).visit(node)
    return tuple(
        section for file, body in _parsed("en") for section in _sections_of(file, body, read)
    )


def _parsed(language: str) -> Iterator[tuple[str, list[Any]]]:
    folder = files("bot.texts").joinpath(language)
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".ftl"):
            yield file.name, FluentParser().parse(file.read_text(encoding="utf-8")).body


def _sections_of(file: str, body: list[Any], read: Mapping[str, _Read]) -> Iterator[Section]:
    heading, entries = "", list[Entry]()
    for node in body:
        if isinstance(node, ast.GroupComment):
            if entries:
                yield Section(file, heading, tuple(entries))
            heading, entries = node.content or "", []
        elif isinstance(node, ast.Message):
            key = node.id.name
            choices = {name: tuple(words) for name, words in read[key].choices.items()}
            entries.append(Entry(key, tuple(read[key].placeholders), choices))
    if entries:
        yield Section(file, heading, tuple(entries))


def samples(entry: Entry, voice: Voice) -> list[Sample]:
    """Return what a message says with each of its sets of values, in their order.

    Sets go through the examples of all placeholders side by side, the shorter ones again and
    again; they are as many in every language, so that translations can be read beside each other.
    """
    examples = {name: _examples(entry, name, voice) for name in entry.placeholders}
    many = max(map(len, examples.values()), default=1)
    found = []
    for number in range(many):
        values = {name: some[number % len(some)] for name, some in examples.items()}
        found.append(Sample(_shortly(values), voice.say(entry.key, **values)))
    return found


def _examples(entry: Entry, placeholder: str, voice: Voice) -> Sequence[Value]:
    return entry.choices.get(placeholder) or examples_of(voice, entry.key, placeholder)


def _shortly(values: dict[str, Value]) -> str:
    """Return the numbers of a set: what a reader looks for, as words can be seen in the text."""
    return " ".join(f"{value}" for value in values.values() if not isinstance(value, str))
