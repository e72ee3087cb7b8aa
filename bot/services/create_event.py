"""Begin an event: a folder with the few files every event needs, and no fault in them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from bot.errors import MissingFact, MisuseError
from bot.knowledge_base.importing.clean import clean_line
from bot.knowledge_base.importing.event_templates import (
    NewEvent,
    empty_people_text,
    empty_programme_text,
)
from bot.knowledge_base.safe_writing import locked, replace_files, try_out
from bot.knowledge_base.session_times import find_zone, name_zone_like
from bot.languages import LANGUAGES
from bot.services.begin_event import event_folder, first_files

_EMAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+")


def create_event(event: str, new: NewEvent, knowledge: Path) -> tuple[Path, list[str]]:
    """Write the files of a new event; returns its folder and their names.

    Raises MisuseError for an event that exists or facts that cannot be, and MissingFact for a name
    or zone that has to be asked again.
    """
    folder = event_folder(event, knowledge)
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise MisuseError(f"{folder} exists already; edit it, or choose another name.")
    told = _checked(new)
    files = first_files(folder, told) | {
        "people.yaml": empty_people_text(folder, told),
        "programme.yaml": empty_programme_text(folder, told),
    }
    try_out(folder, files)
    folder.mkdir(parents=True, exist_ok=True)
    with locked(folder):
        replace_files(folder, dict.fromkeys(files), files)
    return folder, sorted(files)


def _checked(given: NewEvent) -> NewEvent:
    told = replace(
        given,
        name=clean_line(given.name),
        zone=given.zone.strip(),
        venue=clean_line(given.venue),
        city=clean_line(given.city),
        contact_name=clean_line(given.contact_name),
        contact_email=given.contact_email.strip(),
    )
    if not told.name:
        raise MissingFact("--name", 'What is the event called? Say it with --name "My Event".')
    if not told.zone:
        raise MissingFact("--timezone", "Which time zone? Say it with --timezone Europe/Berlin.")
    if find_zone(told.zone) is None:
        sentence = f'"{told.zone}" is not a time zone; {name_zone_like(told.zone)}'
        raise MissingFact("--timezone", sentence)
    if told.last_day < told.first_day:
        raise MisuseError(f"The event ends on {told.last_day}, before it starts; swap the dates.")
    unknown = [code for code in told.languages if code not in LANGUAGES]
    if unknown or not told.languages:
        raise MisuseError(
            f'"{", ".join(unknown)}" is no language that Usher speaks; '
            f"there are {', '.join(LANGUAGES)}."
        )
    if told.contact_email and not _EMAIL.fullmatch(told.contact_email):
        raise MisuseError(
            f'"{told.contact_email}" is not an e-mail address; write it like info@example.org.'
        )
    return told
