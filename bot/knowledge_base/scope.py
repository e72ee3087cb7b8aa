"""Where in the YAML a group of facts stands, and the source it inherits."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from bot.core.models import Fact, Link, Origin, Status, Text
from bot.knowledge_base.facts import Sourced, TextFact, ValueFact

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from bot.knowledge_base.facts import LinkShape
    from bot.knowledge_base.source_positions import Document, MarkedDict

T = TypeVar("T")
E = TypeVar("E", bound=Sourced)


@dataclass(frozen=True, slots=True)
class Scope:
    """A group of keys: its file, dotted key and marks, and its default source and date.

    `language` is the event's own, in which plain strings are written.
    """

    file: str
    key: str
    marks: MarkedDict
    language: str
    source: str | None = None
    as_of: date | None = None

    @classmethod
    def of_file(cls, document: Document, language: str, shape: object) -> Scope:
        """Open the scope of a whole file."""
        source, as_of = (shape.source, shape.as_of) if isinstance(shape, Sourced) else (None, None)
        return cls(document.file, "", document.root, language, source, as_of)

    def enter(self, name: str, marks: MarkedDict, shape: object) -> Scope:
        """Open the scope of a group inside this one; its own source and date win."""
        source, as_of = self.source, self.as_of
        if isinstance(shape, Sourced):
            source, as_of = shape.source or source, shape.as_of or as_of
        return Scope(self.file, self._dotted(name), marks, self.language, source, as_of)

    def enter_each(self, section: str, shapes: Sequence[E]) -> Iterator[tuple[E, Scope]]:
        """Open the scope of each entry of a list, named by its id."""
        for shape, marks in zip(shapes, self.marks.get(section, ()), strict=True):
            own_id = getattr(shape, "id", "")
            yield shape, self.enter(f"{section}.{own_id}", marks, shape)

    def origin(self, key: str = "", shape: object = None) -> Origin:
        """Return the origin of this group, or of one of its keys."""
        source, as_of = self.source, self.as_of
        if isinstance(shape, Sourced):
            source, as_of = shape.source or source, shape.as_of or as_of
        line = self.marks.line_of(key) if key else int(self.marks.node.start_mark.line) + 1
        return Origin(self.file, self._dotted(key), line, source, as_of)

    def text(self, words: str | dict[str, str]) -> Text:
        """Return a text; a plain string is in the event's own language."""
        by_language = {self.language: words} if isinstance(words, str) else dict(words)
        return Text(MappingProxyType(by_language))

    def fact(self, key: str, given: str | dict[str, str] | TextFact | None) -> Fact[Text] | None:
        """Return the fact that stands under a key, or None."""
        if given is None:
            return None
        if not isinstance(given, TextFact):
            return Fact(self.text(given), self.origin(key))
        words = None if given.text is None else self.text(given.text)
        return Fact(words, self.origin(key, given), given.status)

    def value(self, key: str, given: T | ValueFact[T] | None) -> Fact[T] | None:
        """Return the fact that stands under a key and is no text, or None."""
        if given is None:
            return None
        if not isinstance(given, ValueFact):
            return Fact(given, self.origin(key))
        return Fact(given.value, self.origin(key, given), given.status)

    def links(self, shapes: Iterable[LinkShape]) -> tuple[Link, ...]:
        """Return links; one without a label is labelled with its address."""
        return tuple(
            Link(link.url, self.text(link.url if link.label is None else link.label), link.kind)
            for link in shapes
        )

    def _dotted(self, key: str) -> str:
        return f"{self.key}.{key}" if self.key and key else self.key or key


def status_of(given: object) -> Status:
    """Return the status of a fact as written, wrapped or bare."""
    return given.status if isinstance(given, TextFact | ValueFact) else Status.CONFIRMED


def value_of(given: T | ValueFact[T] | None) -> T | None:
    """Return the value of a fact as written, wrapped or bare."""
    return given.value if isinstance(given, ValueFact) else given
