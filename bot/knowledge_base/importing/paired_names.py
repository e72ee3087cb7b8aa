"""Two names with a comma between them, which might be a surname before a given name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.core.bare_text import bare_words
from bot.knowledge_base.importing.imported import ImportedPerson

_SHARE_OF_SINGLE_NAMES = 0.5
"""The share of names of one word from which people are known by such: a comma parts two of them.
They are at least as many as names with a comma, of which else a family name stands before it."""


@dataclass(frozen=True, slots=True)
class PairedNames:
    """Which pairs of words are two people: those of whom either is known by the word alone."""

    single: frozenset[str]
    is_usual: bool

    @classmethod
    def of(cls, names: Iterable[str]) -> PairedNames:
        """Return it for all names that a source tells."""
        told = set(names)
        single = frozenset(bare_words(name) for name in told if len(name.split()) == 1)
        parted = sum("," in name for name in told)
        others = len(told) - parted - len(single)
        is_usual = len(single) >= max(1, parted, _SHARE_OF_SINGLE_NAMES * (len(single) + others))
        return cls(single, is_usual)

    def people(self, person: ImportedPerson) -> Sequence[ImportedPerson]:
        """Return the two that one entry stands for, else the one: "Lima, Ana" is one."""
        words = [word.strip() for word in person.name.split(",")]
        if len(words) != 2 or any(len(word.split()) != 1 for word in words):
            return [person]
        if not (self.is_usual or {bare_words(word) for word in words} & self.single):
            return [person]
        return [replace(person, name=word, source_id="") for word in words]
