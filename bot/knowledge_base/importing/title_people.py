"""People whom only the title of a session names: where it is sure that they are people."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from bot.knowledge_base.importing.imported import Words
from bot.knowledge_base.importing.person_names import (
    MAYBE_JOINING,
    key_of_person,
    names_body,
    without_honorifics,
)

_NAME = r"[A-ZÀ-Þ][\w’'.-]+(?:\s+[\w’'.-]+)*\s+[A-ZÀ-Þ][\w’'-]+"
_ONE = r"[A-ZÀ-Þ][\w’'.-]+(?:\s+[A-ZÀ-Þ][\w’'-]+){1,3}"
_BY = re.compile(
    rf"(?P<title>.{{4,}}?)\s+(?:by|with|avec|par|por|con|von|mit)\s+"
    rf"(?P<names>{_NAME}(?:(?:,|,?\s+{MAYBE_JOINING})\s+{_NAME})*)"
)
_KEYNOTE = re.compile(
    r"(?:opening |closing )?key ?note(?: #?\w+)?(?: \([\w -]+\))?\s*[:\u2013-]\s*"
    rf"(?P<names>{_ONE}(?:(?:,|,?\s+{MAYBE_JOINING})\s+{_ONE})*)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(rf",?\s+{MAYBE_JOINING}\s+|,\s+")
_MOST_WORDS = 5
_PARTICLES = frozenset({"de", "da", "do", "dos", "del", "della", "di", "du", "van", "von", "der",
                        "den", "la", "le", "y", "e", "bin", "ibn", "al", "el"})  # fmt: skip


def _knows_none(word: str) -> bool:
    del word
    return False


@dataclass(frozen=True, slots=True)
class WordsOfNames:
    """Which words are given names and no everyday words, and which are family names."""

    is_given: Callable[[str], bool] = _knows_none
    is_family: Callable[[str], bool] = _knows_none


def people_in_title(title: Words, known: Collection[str], words: WordsOfNames) -> list[str]:
    """Return the names of people at the end of a title, who surely are people.

    "With Open Source Tools" and "by Noisy Creek" name nobody. Sure is whom the source names
    elsewhere (`known`, as `key_of_person` has them), who has a given name and a family name or a
    title before it, and behind "Keynote:" who has a given name.
    """
    for text in [title] if isinstance(title, str) else title.values():
        by, keynote = _BY.fullmatch(text), _KEYNOTE.fullmatch(text)
        found = by or keynote
        names = _BETWEEN.split(found["names"]) if found else []
        sure = [
            " ".join(name.split())
            for name in names
            if _is_sure(name, known, words, is_alone=by is None)
        ]
        if sure:
            return sure
    return []


def _is_sure(name: str, known: Collection[str], words: WordsOfNames, *, is_alone: bool) -> bool:
    if key_of_person(name) in known:
        return True
    plain = without_honorifics(name)
    parts = plain.split()
    is_written_so = 2 <= len(parts) <= _MOST_WORDS and all(
        part[0].isupper() or part in _PARTICLES for part in parts
    )
    if not is_written_so or names_body(plain) or not words.is_given(parts[0]):
        return False
    return is_alone or plain != name or words.is_family(parts[-1])
