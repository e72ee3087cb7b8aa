"""`new`: begin an event, asking for what the flags do not tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from bot.errors import MissingFact, MisuseError
from bot.knowledge_base.importing.event_templates import NewEvent
from bot.services.create_event import (
    create_event,
    day_told,
    email_told,
    languages_told,
    last_day_told,
    name_told,
    new_folder,
    zone_told,
)
from bot.services.open_event import knowledge_folder, name_of_folder
from bot.terminal.prompt import can_prompt, prompt, without_flags

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class NewEventFlags:
    """What the flags of `new` say, as text; None is asked for in a terminal."""

    name: str | None
    start: str | None
    end: str | None
    zone: str | None
    languages: str | None
    venue: str | None
    city: str | None
    contact: str | None
    email: str | None


def new_event(event: str, told: NewEventFlags) -> int:
    """Write the folder of a new event; in a terminal, ask what is not told until it can be."""
    new_folder(event, knowledge_folder())  # whether it can be, before anything is asked
    name = _asked(told.name, "Name of the event: ", name_told)
    first = _asked(
        told.start, "First day, like 2027-05-13: ", lambda text: day_told(text, "--start")
    )

    def last_day(text: str) -> date:
        return last_day_told(day_told(text, "--end"), first) if text else first

    new = NewEvent(
        name=name,
        first_day=first,
        last_day=_asked(told.end, "Last day (Enter: the same): ", last_day),
        zone=_asked(told.zone, "Time zone, like Europe/Berlin: ", zone_told),
        languages=_asked(
            told.languages,
            "Languages you write in, like en,fr (Enter: en): ",
            lambda text: languages_told(text or "en"),
        ),
        venue=_asked(told.venue, "Venue (Enter: not published): ", str),
        city=_asked(told.city, "City: ", str),
        contact_name=_asked(told.contact, "Whom may participants ask? Name: ", str),
        contact_email=_asked(told.email, "Their e-mail address: ", email_told),
    )
    folder, files = create_event(event, new, knowledge_folder())
    print(f"Wrote {', '.join(files)} in {folder}.")
    given = name_of_folder(folder)
    print(f"Next: python -m bot check {given}, then python -m bot --event {given}")
    print(f"Have a programme? python -m bot import FILE-OR-ADDRESS --event {given}")
    return 0


def _asked(told: str | None, question: str, read: Callable[[str], T]) -> T:
    """Return what a flag says, else what a person does: asked again until it can be."""
    while told is None and can_prompt():
        try:
            return read(prompt(question))
        except (MisuseError, MissingFact) as error:
            print(without_flags(str(error)))
    return read(told or "")
