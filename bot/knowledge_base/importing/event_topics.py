"""What data tells beside its sessions: questions with their answers, and titled texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.knowledge_base.importing.clean import clean_line, clean_text
from bot.knowledge_base.importing.columns import parts_of
from bot.knowledge_base.importing.imported import ImportedTopic

_DEEPEST = 4
_MOST, _LONGEST_TITLE = 100, 200
"""Topics that are taken over, and characters of what one is called."""


def topics_in(root: Any) -> tuple[ImportedTopic, ...]:
    """Return the questions with their answers, and the titled texts, each once."""
    return tuple(dict.fromkeys(_topics(root, 0)))[:_MOST]


def is_list_of_topics(value: Any) -> bool:
    """Whether a value is a list of questions with their answers."""
    entries = value if isinstance(value, list) else []
    found = [_topic(one) if isinstance(one, dict) else None for one in entries]
    return bool(found) and all(one is not None and one.is_question for one in found)


def _topics(node: Any, depth: int) -> Iterator[ImportedTopic]:
    """Yield what lists hold of which each entry is a question and its answer, or a titled text."""
    if not isinstance(node, dict) or depth > _DEEPEST:
        return
    for value in node.values():
        if isinstance(value, dict):
            yield from _topics(value, depth + 1)
        elif isinstance(value, list):
            found = [_topic(one) if isinstance(one, dict) else None for one in value]
            told = [one for one in found if one is not None]
            if len(told) == len(found):
                yield from told


def _topic(entry: Mapping[str, Any]) -> ImportedTopic | None:
    """Return what an entry asks and answers, or the text that it has with its title, and no more.

    An entry with a third thing is of something else: a partner, a talk.
    """
    told, unused = parts_of("topic", entry)
    is_question = {"question", "answer"} <= told.keys()
    keys = ("question", "answer") if is_question else ("title", "text")
    title, text = (told.get(key) for key in keys)
    is_whole = is_question or not unused
    if not (is_whole and isinstance(title, str) and isinstance(text, str)):
        return None
    title = clean_line(title)
    is_told = bool(title and clean_text(text)) and len(title) <= _LONGEST_TITLE
    return ImportedTopic(title, clean_text(text), is_question) if is_told else None
