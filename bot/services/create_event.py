"""Begin an event: a folder with the few files every event needs, and no fault in them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

from bot.errors import MissingFact, MisuseError
from bot.knowledge_base.importing.clean import clean_line
from bot.knowledge_base.importing.event_templates import (
    NewEvent,
    empty_people_text,
    empty_programme_text,
)
from bot.knowledge_base.safe_writing import locked, replace_files, try_out
from bot.languages import LANGUAGES
from bot.services.begin_event import event_folder, first_files
from bot.services.untold_facts import require_place, zone_called

_EMAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+")


def create_event(event: str, new: NewEvent, knowledge: Path) -> tuple[Path, list[str]]:
    """Write the files of a new event; returns its folder and their names.

    Raises MisuseError for an event that exists or facts that cannot be, and MissingFact for a name
    or zone that has to be asked again.
    """
    folder = new_folder(event, knowledge)
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


def new_folder(event: str, knowledge: Path) -> Path:
    """Return where a new event's folder is to be. Raises MisuseError for one that is taken."""
    folder = event_folder(event, knowledge)
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise MisuseError(f"{folder} exists already; edit it, or choose another name.")
    return folder


def _checked(given: NewEvent) -> NewEvent:
    told = replace(
        given,
        name=name_told(given.name),
        zone=zone_told(given.zone),
        languages=languages_told(",".join(given.languages)),
        venue=clean_line(given.venue),
        city=clean_line(given.city),
        contact_name=clean_line(given.contact_name),
        contact_email=email_told(given.contact_email),
    )
    return replace(told, last_day=last_day_told(given.last_day, given.first_day))


def name_told(text: str) -> str:
    """Return an event's name on one line. Raises MissingFact."""
    name = clean_line(text)
    if not name:
        raise MissingFact('What is the event called? Say it with --name "My Event".', "--name")
    return name


def zone_told(text: str) -> str:
    """Return the name of a time zone. Raises MissingFact."""
    zone = text.strip()
    if not zone:
        raise MissingFact("Which time zone? Say it with --timezone Europe/Berlin.", "--timezone")
    zone_called(zone)
    require_place(zone)
    return zone


def day_told(text: str, flag: str) -> date:
    """Return a day, in no zone. Raises MisuseError, and MissingFact where nothing is told."""
    if not text.strip():
        raise MissingFact(f"When does the event start? Say it with {flag} 2027-05-13.", flag)
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise MisuseError(f'{flag} "{text}" is not a day; write it like 2027-05-13.') from None


def last_day_told(last: date, first: date) -> date:
    """Return the last day of an event that starts on a first. Raises MisuseError."""
    if last < first:
        raise MisuseError(f"The event ends on {last}, before it starts; swap the dates.")
    return last


def languages_told(text: str) -> tuple[str, ...]:
    """Return the codes of languages, of a text like "en,fr". Raises MisuseError."""
    codes = tuple(code.strip().casefold() for code in text.split(",") if code.strip())
    unknown = [code for code in codes if code not in LANGUAGES]
    if unknown or not codes:
        raise MisuseError(
            f'"{", ".join(unknown)}" is no language that Usher speaks; '
            f"there are {', '.join(LANGUAGES)}."
        )
    return codes


def email_told(text: str) -> str:
    """Return an e-mail address, or an empty text for none. Raises MisuseError."""
    address = text.strip()
    if address and not _EMAIL.fullmatch(address):
        raise MisuseError(f'"{address}" is not an e-mail address; write it like info@example.org.')
    return address
