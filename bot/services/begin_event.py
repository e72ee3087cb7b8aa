"""Where the folder of a new event is to be, and the files that it begins with."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from bot.core.bare_text import bare_words
from bot.errors import EventNotFound, MisuseError
from bot.knowledge_base.error_messages import quote_some
from bot.knowledge_base.importing.columns import PRACTICAL
from bot.knowledge_base.importing.event_templates import (
    NewEvent,
    contacts_text,
    event_text,
    topics_text,
)
from bot.knowledge_base.importing.imported import ImportedTopic
from bot.knowledge_base.load import find_event
from bot.languages import LANGUAGES
from bot.texts import messages

FIRST_TOPICS = ("wifi", "registration")
"""Usual topics that stand in a new event's topics.yaml, to be answered."""


def first_files(folder: Path, new: NewEvent) -> dict[str, str]:
    """Return the texts of event.yaml, contacts.yaml and topics.yaml of a new event."""
    return {
        "event.yaml": event_text(folder, new),
        "contacts.yaml": contacts_text(folder, new),
        "topics.yaml": topics_text(folder, _first_topics(new), told_topics(new), new.languages[0]),
    }


def told_topics(new: NewEvent) -> dict[str, ImportedTopic]:
    """Return the topics that the source tells, by id: a usual one has its own, by its title.

    A text under another title may be on anything, and is left out; a question is one for itself.
    """
    found: dict[str, ImportedTopic] = {}
    numbers = count(1)
    for topic in new.topics:
        called = PRACTICAL.get(bare_words(topic.title), "")
        if topic.is_question and not called:
            found[f"question-{next(numbers)}"] = topic
        elif called:
            found.setdefault(called, topic)
    return found


def remark_on_topics(new: NewEvent) -> str:
    """Return what is said of the topics that the source tells; empty where it tells none."""
    told = quote_some([topic.title for topic in told_topics(new).values()])
    return f"Taken over into topics.yaml, in the source's words: {told}." if told else ""


def _first_topics(new: NewEvent) -> dict[str, dict[str, str]]:
    """Return the topics that a new event begins with, titled in its languages (else in English).

    Of what its programme tells nothing is said to be not published.
    """
    say = {code: messages(code if code in LANGUAGES else "en") for code in new.languages}
    told = {*new.told_topics, *told_topics(new)}
    topics = [topic for topic in FIRST_TOPICS if topic not in told]
    return {topic: {code: say[code](f"topic-{topic}") for code in say} for topic in topics}


def event_folder(event: str, knowledge: Path) -> Path:
    """Return the folder of an event, or where a new one of that name is to be.

    Raises MisuseError for what cannot be the name of a folder.
    """
    try:
        return find_event("" if event.strip() in {".", ".."} else event, knowledge)
    except EventNotFound:
        path = Path(event.strip())
        is_path = len(path.parts) > 1 or event.strip().startswith(("./", ".\\"))
        is_name = not is_path and path.name.replace("-", "").replace("_", "").isalnum()
        if is_name and path.name.isascii():
            return knowledge / path.name
        if is_path and ".." not in path.parts and path.name:
            if path.parent.is_dir():
                return path
            raise MisuseError(
                f'"{event}" cannot be the name of an event: there is no folder '
                f'"{path.parent}"; make that one first.'
            ) from None
        raise MisuseError(
            f'"{event}" cannot be the name of an event; use letters, digits, - and _, '
            "or give the path of a folder."
        ) from None
