"""Where the folder of a new event is to be, and the files that it begins with."""

from __future__ import annotations

from pathlib import Path

from bot.errors import EventNotFound, MisuseError
from bot.knowledge_base.importing.event_templates import (
    NewEvent,
    contacts_text,
    event_text,
    topics_text,
)
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
        "topics.yaml": topics_text(folder, _first_topics(new)),
    }


def _first_topics(new: NewEvent) -> dict[str, dict[str, str]]:
    """Return the topics that a new event begins with, titled in its languages (else in English).

    Of what its programme tells nothing is said to be not published.
    """
    say = {code: messages(code if code in LANGUAGES else "en") for code in new.languages}
    topics = [topic for topic in FIRST_TOPICS if topic not in new.told_topics]
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
