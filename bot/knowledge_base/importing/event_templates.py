"""The files that a new event begins with: few, commented, and without a fault."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import yaml

from bot.knowledge_base.importing.event_names import short_names

_TOPICS = """\
# yaml-language-server: $schema=../schemas/topics.schema.json
#
# Everything else participants ask; `check` lists what is usual. Replace the answers.

topics:
  - id: wifi
    title: Wi-Fi
    answer: {status: not_published}
  - id: registration
    title: Registration
    answer: {status: not_published}
"""


_NO_CONTACT = (
    "contacts: []   # instead of the [], entries like this one:",
    "#  - id: general",
    "#    name: Information desk",
    "#    purposes: [general]",
    "#    email: info@example.org",
)


@dataclass(frozen=True, slots=True)
class NewEvent:
    """What an event must say of itself, and what it had better say.

    `organisations` are the names of those that people come from, by id.
    """

    name: str
    first_day: date
    last_day: date
    zone: str
    languages: Sequence[str] = ("en",)
    spoken: Sequence[str] = ()
    venue: str = ""
    city: str = ""
    link: str = ""
    contact_name: str = ""
    contact_email: str = ""
    aliases: Sequence[str] = ()
    organisations: Mapping[str, str] = field(default_factory=dict)
    source: str = "the organisers"


def event_text(new: NewEvent) -> str:
    """Return the text of event.yaml."""
    lines = [
        "# yaml-language-server: $schema=../schemas/event.schema.json",
        "#",
        "# What the event is, when and where. docs/bring-your-own-event.md explains every field.",
        "",
        f"source: {quoted(new.source)}   # goes with every answer",
        f"languages: [{', '.join(new.languages)}]   # you write in; the event's own first",
        f"name: {quoted(new.name)}",
    ]
    if short := ", ".join(map(quoted, short_names(new.name))):
        lines.append(f"short_names: [{short}]   # what people call it")
    if new.aliases:
        listed = ", ".join(quoted(alias) for alias in new.aliases)
        lines.append(f"aliases: [{listed}]   # recognised, never shown")
    lines += [
        f"timezone: {new.zone}   # all times are those on the clock at the venue",
        "dates:",
        f"  start: {new.first_day.isoformat()}",
        f"  end: {new.last_day.isoformat()}",
    ]
    if new.spoken:
        lines.append(f"working_languages: [{', '.join(new.spoken)}]   # spoken there")
    lines.append("venue:")
    lines.append(
        f"  name: {quoted(new.venue)}"
        if new.venue
        else "  status: not_published   # then: name, city, country, address, directions"
    )
    if new.city:
        lines.append(f"  city: {quoted(new.city)}")
    if new.link:
        lines += ["links:", f"  - url: {quoted(new.link)}"]
    if new.organisations:
        lines.append("organisations:   # that somebody comes from; with a `role`, those behind it")
        for key, name in new.organisations.items():
            lines += [f"  - id: {quoted(key)}", f"    name: {quoted(name)}"]
    lines.append("# also: theme, about, edition, attendance, history, organisations")
    return "\n".join(lines) + "\n"


def contacts_text(new: NewEvent) -> str:
    """Return the text of contacts.yaml: whom Usher names when it does not know."""
    lines = [
        "# yaml-language-server: $schema=../schemas/contacts.schema.json",
        "#",
        "# Whom to ask. Usher names the one for `general` whenever it has no answer.",
        "",
    ]
    if not (new.contact_name or new.contact_email):
        return "\n".join([*lines, *_NO_CONTACT]) + "\n"
    lines += [
        "contacts:",
        "  - id: general",
        f"    name: {quoted(new.contact_name or new.contact_email)}",
        "    purposes: [general]",
    ]
    if new.contact_email:
        lines.append(f"    email: {quoted(new.contact_email)}")
    return "\n".join(lines) + "\n"


def topics_text() -> str:
    """Return the text of topics.yaml: what participants ask first, to be filled in."""
    return _TOPICS


def quoted(text: str) -> str:
    """Return a text between double quotes, so that nothing in it is taken for YAML."""
    dumped = yaml.safe_dump(text, allow_unicode=True, default_style='"', width=100_000)
    return dumped.strip()
