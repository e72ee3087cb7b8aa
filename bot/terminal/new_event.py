"""`new`: begin an event, asking for what the flags do not tell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot.errors import MissingFact, MisuseError
from bot.knowledge_base.importing.event_templates import NewEvent
from bot.services.create_event import create_event
from bot.services.open_event import knowledge_folder, name_of_folder
from bot.terminal.prompt import can_prompt, prompt


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
    """Write the folder of a new event."""
    is_asking = can_prompt()

    def ask(value: str | None, question: str, *, is_needed: bool = False) -> str:
        while value is None and is_asking:
            value = prompt(question)
            if not value and is_needed:
                value = None
        return value or ""

    name = ask(told.name, "Name of the event: ", is_needed=True)
    first = _day(ask(told.start, "First day, like 2027-05-13: ", is_needed=True), "--start")
    last = ask(told.end, "Last day (Enter: the same): ")
    zone = ask(told.zone, "Time zone, like Europe/Berlin: ", is_needed=True)
    languages = ask(told.languages, "Languages you write in, like en,fr (Enter: en): ") or "en"
    new = NewEvent(
        name=name,
        first_day=first,
        last_day=_day(last, "--end") if last else first,
        zone=zone,
        languages=tuple(code.strip().casefold() for code in languages.split(",") if code.strip()),
        venue=ask(told.venue, "Venue (Enter: not published): "),
        city=ask(told.city, "City: "),
        contact_name=ask(told.contact, "Whom may participants ask? Name: "),
        contact_email=ask(told.email, "Their e-mail address: "),
    )
    while True:
        try:
            folder, files = create_event(event, new, knowledge_folder())
            break
        except MissingFact as missing:
            if not is_asking or missing.flag != "--timezone":
                raise
            print(missing)
            new = replace(new, zone=prompt("Time zone: "))
    print(f"Wrote {', '.join(files)} in {folder}.")
    given = name_of_folder(folder)
    print(f"Next: python -m bot check {given}, then python -m bot --event {given}")
    print(f"Have a programme? python -m bot import FILE-OR-ADDRESS --event {given}")
    return 0


def _day(text: str, flag: str) -> date:
    if not text:
        raise MissingFact(flag, f"When does the event start? Say it with {flag} 2027-05-13.")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise MisuseError(f'{flag} "{text}" is not a day; write it like 2027-05-13.') from None
