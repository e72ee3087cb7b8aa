"""Papers told as a list in the place of a session's text, each with a title and who gives it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.knowledge_base.importing.clean import clean_line, clean_text
from bot.knowledge_base.importing.columns import field_named
from bot.knowledge_base.importing.decode import as_maps
from bot.knowledge_base.importing.entry_lists import EntryLists
from bot.knowledge_base.importing.imported import ImportedPerson

People = list[ImportedPerson | str]


def papers_in(value: Any, lists: EntryLists, own: Mapping[str, str]) -> tuple[str, People]:
    """Return the text that a list of papers is, and all who give them; an empty one for no such.

    Without a word, so that it is in every language: "Of tides (Ana Lima)", then what it says.
    """
    entries = as_maps(value) if isinstance(value, list) else []
    papers = [_by_field(entry, own) for entry in entries]
    if not papers or not all(clean_line(paper.get("title")) for paper in papers):
        return "", []
    texts: list[str] = []
    everybody: People = []
    for paper in papers:
        people = lists.people_in(paper.get("people"))
        names = ", ".join(_names(people))
        head = clean_line(paper["title"])
        texts.append(f"{head} ({names})" if names else head)
        texts.append(clean_text(paper.get("abstract")))
        everybody += [one for one in people if one not in everybody]
    return "\n\n".join(filter(None, texts)), everybody


def _by_field(entry: Mapping[str, Any], own: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in entry.items():
        found.setdefault(field_named(key, own), value)
    return found


def _names(people: People) -> Iterator[str]:
    return (one if isinstance(one, str) else one.name for one in people)
